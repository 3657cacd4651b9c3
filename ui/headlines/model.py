"""A scope and its order, or a search, in; rows of headlines out.

The first rows are read at once, and those below (`Tail`) where they are looked at, as soon as it is known how many they
are; until then, and where that cannot be known, further ones are read as one scrolls.  So a list of a million begins as
quickly as one of a hundred.  When the library changes, only the difference is told, so nothing jumps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.rows import Headline, Scope, SearchHit
from reader.store.headlines import NEWEST_FIRST, Mark, Order, mark
from reader.store.stretches import Stretch
from ui.headlines.tail import Row, Tail, listed
from ui.language import in_a_row
from ui.times import day, day_heading

HEADLINE = int(Qt.ItemDataRole.UserRole)
DAY = HEADLINE + 1
"""The day, at the first headline of each; "" at the others, and in the answers of a search."""
PAGE = 100
MOST_READ_AGAIN = 1_000
MOST_SOUGHT = 2_000
"""So many rows are looked through for words that are typed."""

Index = QModelIndex | QPersistentModelIndex
ReadPage = Callable[[Scope, Order, int, Headline | Mark | None, Mark | None], Sequence[Headline]]
"""So many headlines of a list, from its beginning or after one of them, and none below a mark."""
translate = QCoreApplication.translate


_ROLES = (
    HEADLINE,
    DAY,
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


class HeadlinesModel(QAbstractTableModel):
    """One column of `Row`s."""

    def __init__(self, read_page: ReadPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_page = read_page
        self._rows: list[Row] = []
        self._tail = Tail(self._read_tail)
        self._scope: Scope | None = None
        self._order = NEWEST_FIRST
        self._more = False
        self._touched: set[int] = set()

    # --- what is shown

    def show_scope(self, scope: Scope, order: Order = NEWEST_FIRST) -> None:
        """Show the first page of `scope`; further ones are read as they are wanted."""
        found = self._read_page(scope, order, PAGE, None, None)
        self.show_found(scope, order, found)
        self._more = len(found) == PAGE

    def show_found(self, scope: Scope, order: Order, found: Sequence[Headline]) -> None:
        """Show `found`, which is all of `scope` that there is to show."""
        self.beginResetModel()
        self._scope, self._order, self._more = scope, order, False
        self._touched = set()
        self._rows = [Row(headline) for headline in found]
        self._tail.become((0, 0), (), ascending=order.oldest_first)
        self.endResetModel()

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show the answers of a search, as they are ranked."""
        self.beginResetModel()
        self._scope, self._more = None, False
        self._rows = [Row(hit.headline, hit.snippet) for hit in hits]
        self._tail.become((0, 0), (), ascending=False)
        self.endResetModel()

    @property
    def wanted(self) -> int:
        """How many rows are to be read again."""
        return min(max(len(self._rows), PAGE), MOST_READ_AGAIN)

    @property
    def measured_from(self) -> Mark | None:
        """Below which row the list is to be measured; `None` where it is short."""
        if self._scope is None or not (len(self._rows) >= PAGE or self._tail):
            return None
        return mark(self._rows[min(len(self._rows), PAGE) - 1].headline)

    def read_again(self, found: Sequence[Headline], *, complete: bool) -> int:
        """Take the first rows as they were `found` anew, and tell what is different; gives how many are new.

        `complete`: there are no others.  A search stays as it is.  A story that one has just read stays in the list of
        unread ones until another place is chosen.
        """
        if self._scope is None:
            return 0
        fresh = [Row(headline) for headline in found]
        above = [row for row in fresh if self._tail and not self._stands(row, self._rows[-1].place)]
        known = self._rows
        if above and not complete:
            fresh = above
        else:
            known = [*known, *self._tail.kept()]
            self._continue(Tail(self._read_tail))
        self._more = not self._tail and (self._more if len(self._rows) > len(fresh) and not complete else not complete)
        present = {row.headline.id for row in fresh}
        last = fresh[-1].place if fresh else None
        stay = [
            row
            for row in known
            if row.headline.id not in present
            and (row.headline.id in self._touched or (not complete and last is not None and self._stands(row, last)))
        ]
        newest_first = not self._order.oldest_first
        return self._become(sorted([*fresh, *stay], key=lambda row: row.place, reverse=newest_first))

    def extend(self, after: Mark, stretches: Sequence[Stretch]) -> bool:
        """The list below `after` is so long; False where that is no longer among the rows."""
        head = next((row + 1 for row, kept in enumerate(self._rows) if mark(kept.headline) == after), 0)
        if not head:
            return False
        own = [row for row in [*self._rows[head:], *self._tail.kept()] if row.headline.id in self._touched]
        tail = Tail(self._read_tail)
        kept = [row for row in own if self._gone(row.headline)]
        tail.become(after, stretches, kept, ascending=self._order.oldest_first)
        self._more = False
        self._continue(tail, head)
        return True

    def _continue(self, tail: Tail, head: int | None = None) -> None:
        """The first `head` rows stay as they are, and `tail` follows: told as rows that came or went at the end."""
        head, before = len(self._rows) if head is None else head, self.rowCount()
        now = head + len(tail)
        if now > before:
            self.beginInsertRows(QModelIndex(), before, now - 1)
        elif now < before:
            self.beginRemoveRows(QModelIndex(), now, before - 1)
        self._tail = tail
        del self._rows[head:]
        if now > before:
            self.endInsertRows()
        elif now < before:
            self.endRemoveRows()
        if head < now:
            self.dataChanged.emit(self.index(head, 0), self.index(now - 1, 0))

    def _gone(self, headline: Headline) -> bool:
        """Whether a marked story does not belong to the list any more, as what is read to the list of unread ones."""
        scope = self._scope or Scope()
        return (
            (scope.unread and headline.read)
            or (scope.read and not headline.read)
            or (scope.bookmarked and not headline.bookmarked)
        )

    def _read_tail(self, limit: int, after: Mark, until: Mark) -> Sequence[Headline]:
        return self._read_page(self._scope or Scope(), self._order, limit, after, until)

    def _stands(self, row: Row, below: tuple[datetime, int]) -> bool:
        return row.place > below if self._order.oldest_first else row.place < below

    def set_read(self, ids: Sequence[int], on: bool) -> None:
        """These articles have been marked."""
        self._change(ids, lambda headline: headline._replace(read=on))

    def set_bookmarked(self, ids: Sequence[int], on: bool) -> None:
        """These articles have been bookmarked, or no longer are."""
        self._change(ids, lambda headline: headline._replace(bookmarked=on))

    # --- what is asked

    @property
    def first_rows(self) -> int:
        """How many rows are read, from the first on without a break."""
        return len(self._rows)

    def row(self, row: int) -> Row | None:
        """What stands in this row; `None` where there is none, or where it is gone from the library."""
        if 0 <= row < len(self._rows):
            return self._rows[row]
        return self._tail.row(row - len(self._rows)) if 0 <= row < self.rowCount() else None

    def headline(self, row: int) -> Headline | None:
        """The headline in this row."""
        found = self.row(row)
        return found.headline if found is not None else None

    def row_of(self, article_id: int) -> int:
        """The row of this article; -1 when it is not among those read."""
        return next((row for row, kept in self.read_already() if kept.headline.id == article_id), -1)

    def row_at(self, headline: Headline) -> int:
        """The row of this headline, or of that which stands in its place; -1 when it is gone from the first rows."""
        row = self.row_of(headline.id)
        if row < 0 and self._tail and self._stands(Row(headline), self._rows[-1].place):
            return len(self._rows) + self._tail.row_at(mark(headline))
        return row

    def read_already(self) -> Iterator[tuple[int, Row]]:
        """The rows that are in memory, with their numbers."""
        yield from enumerate(self._rows)
        yield from ((len(self._rows) + at, row) for at, row in self._tail.read_already())

    def day_of(self, row: int) -> str:
        """The day that begins with this row; "" where none does."""
        if self._scope is None or not 0 <= row < self.rowCount():
            return ""
        if row >= len(self._rows):
            begins = self._tail.day(row - len(self._rows))
            return day_heading(begins, datetime.now(UTC)) if begins is not None else ""
        when = listed(self._rows[row].headline)
        if row and listed(self._rows[row - 1].headline).astimezone().date() == when.astimezone().date():
            return ""
        return day_heading(when, datetime.now(UTC))

    def days(self) -> list[int]:
        """The rows that a day begins with."""
        return [
            *(row for row in range(len(self._rows)) if self.day_of(row)),
            *(len(self._rows) + at for at in self._tail.days()),
        ]

    def next_unread(self, after: int) -> int:
        """The first unread row after this one, reading on as needed; -1 when there is none."""
        row = after + 1
        while row < len(self._rows) or self.canFetchMore():
            if row >= len(self._rows):
                self.fetchMore()
            elif not self._rows[row].headline.read:
                return row
            else:
                row += 1
        if not self._tail or self._scope is None:
            return -1
        from_here = self.headline(row - 1) if row > len(self._rows) else None
        place = mark(from_here) if from_here is not None else self._tail.after
        found = self._read_page(self._scope._replace(unread=True), self._order, 1, place, None)
        return self.row_at(found[0]) if found else -1

    def row_with(self, text: str, start: int, step: int = 1) -> int:
        """The first row from `start` on whose title or feed has all words of `text`; -1 when there is none.

        A word may still be typed: its beginning will do.  What is not read yet is read, up to a bound.
        """
        words = text.casefold().split()
        row = start
        while words and 0 <= row < start + MOST_SOUGHT:
            if row >= self.rowCount():
                if not self.canFetchMore():
                    break
                self.fetchMore()
                continue
            headline = self.headline(row)
            found = f"{headline.title} {headline.feed}".casefold() if headline is not None else ""
            if all(re.search(rf"\b{re.escape(word)}", found) for word in words):
                return row
            row += step
        return -1

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows) + len(self._tail)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return self._more and self._scope is not None

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        if self._scope is None or not self._rows:
            return
        found = self._read_page(self._scope, self._order, PAGE, self._rows[-1].headline, None)
        self._more = len(found) == PAGE
        if found:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(found) - 1)
            self._rows += [Row(headline) for headline in found]
            self.endInsertRows()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or role not in _ROLES:
            return None
        if role == DAY:
            return self.day_of(index.row())
        row = self.row(index.row())
        if role == HEADLINE or row is None:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.headline.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return spoken(row.headline)
        return None

    # --- how rows change

    def _become(self, rows: list[Row]) -> int:
        wanted = {row.place for row in rows}
        end = len(self._rows)
        while end:
            start = end
            while start and self._rows[start - 1].place not in wanted:
                start -= 1
            if start < end:
                self.beginRemoveRows(QModelIndex(), start, end - 1)
                del self._rows[start:end]
                self.endRemoveRows()
            end = start - 1 if start else 0
        present = {row.place for row in self._rows}
        at = 0
        while at < len(rows):
            end = at
            while end < len(rows) and rows[end].place not in present:
                end += 1
            if end > at:
                self.beginInsertRows(QModelIndex(), at, end - 1)
                self._rows[at:at] = rows[at:end]
                self.endInsertRows()
            at = end + 1
        if self._rows != rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        return len(wanted - present)

    def _change(self, ids: Sequence[int], changed: Callable[[Headline], Headline]) -> None:
        wanted = set(ids)
        self._touched |= wanted
        for number, row in enumerate(self._rows):
            if row.headline.id in wanted:
                self._rows[number] = Row(changed(row.headline), row.snippet)
                index = self.index(number, 0)
                self.dataChanged.emit(index, index)
        for number in self._tail.change(wanted, changed):
            index = self.index(len(self._rows) + number, 0)
            self.dataChanged.emit(index, index)


def in_feeds(headline: Headline) -> str:
    """In how many feeds a story is, where it is in several: "in 4 feeds"."""
    if headline.outlets < 2:
        return ""
    return translate("headlines", "in %n feeds", "", headline.outlets)


def spoken(headline: Headline) -> str:
    """A headline as a screen reader says it: title, feed, time, number of feeds, unread, bookmarked."""
    words = [headline.title, headline.feed, day(listed(headline))]
    if headline.outlets > 1:
        words.append(in_feeds(headline))
    if not headline.read:
        words.append(translate("headlines", "unread"))
    if headline.bookmarked:
        words.append(translate("headlines", "bookmarked"))
    return in_a_row(words)
