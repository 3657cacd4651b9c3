"""A scope and its order, or a search, in; rows of headlines out.

Pages are read as one scrolls, after the last row that is known, so the first page costs the same in a library of a
million.  When the library changes, the rows are read again and only the difference is told, so nothing jumps.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.store.headlines import NEWEST_FIRST, Order
from reader.values import Headline, Scope, SearchHit
from ui.times import day, day_heading

HEADLINE = int(Qt.ItemDataRole.UserRole)
DAY = HEADLINE + 1
"""The day, at the first headline of each; "" at the others, and in the answers of a search."""
PAGE = 100
MOST_READ_AGAIN = 1_000
MOST_SOUGHT = 2_000
"""So many rows are looked through for words that are typed."""

Index = QModelIndex | QPersistentModelIndex
ReadPage = Callable[[Scope, Order, int, Headline | None], Sequence[Headline]]
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """A headline, and the words around the hit when it answers a search."""

    headline: Headline
    snippet: str | None = None

    @property
    def place(self) -> tuple[datetime, int]:
        """Where it stands: by time, then by id."""
        return (listed(self.headline), self.headline.id)


class HeadlinesModel(QAbstractTableModel):
    """One column of `Row`s."""

    def __init__(self, read_page: ReadPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_page = read_page
        self._rows: list[Row] = []
        self._scope: Scope | None = None
        self._order = NEWEST_FIRST
        self._more = False
        self._touched: set[int] = set()

    # --- what is shown

    def show_scope(self, scope: Scope, order: Order = NEWEST_FIRST) -> None:
        """Show the first page of `scope`; further ones are read as they are wanted."""
        found = self._read_page(scope, order, PAGE, None)
        self.show_found(scope, order, found)
        self._more = len(found) == PAGE

    def show_found(self, scope: Scope, order: Order, found: Sequence[Headline]) -> None:
        """Show `found`, which is all of `scope` that there is to show."""
        self.beginResetModel()
        self._scope, self._order, self._more = scope, order, False
        self._touched = set()
        self._rows = [Row(headline) for headline in found]
        self.endResetModel()

    def show_hits(self, hits: Sequence[SearchHit]) -> None:
        """Show the answers of a search, as they are ranked."""
        self.beginResetModel()
        self._scope, self._more = None, False
        self._rows = [Row(hit.headline, hit.snippet) for hit in hits]
        self.endResetModel()

    def read_again(self, found: Sequence[Headline] | None = None) -> int:
        """Read the rows again (or take what was `found` anew) and tell what is different; gives how many are new.

        A search stays as it is.  A story that one has just read stays in the list of unread ones until another place
        is chosen.
        """
        if self._scope is None:
            return 0
        wanted = min(max(len(self._rows), PAGE), MOST_READ_AGAIN)
        fresh = self._read_rows(self._scope, wanted) if found is None else [Row(headline) for headline in found]
        complete = found is not None or len(fresh) < wanted
        self._more = self._more if len(self._rows) > len(fresh) and not complete else not complete
        present = {row.headline.id for row in fresh}
        last = fresh[-1].place if fresh else None
        stay = [
            row
            for row in self._rows
            if row.headline.id not in present
            and (row.headline.id in self._touched or (not complete and last is not None and self._stands(row, last)))
        ]
        newest_first = not self._order.oldest_first
        return self._become(sorted([*fresh, *stay], key=lambda row: row.place, reverse=newest_first))

    def _read_rows(self, scope: Scope, wanted: int) -> list[Row]:
        """The first `wanted` rows, a page at a time; fewer where there are fewer."""
        rows: list[Row] = []
        while len(rows) < wanted:
            found = self._read_page(scope, self._order, PAGE, rows[-1].headline if rows else None)
            rows += [Row(headline) for headline in found]
            if len(found) < PAGE:
                break
        return rows

    def _stands(self, row: Row, below: tuple[datetime, int]) -> bool:
        return row.place > below if self._order.oldest_first else row.place < below

    def set_read(self, ids: Sequence[int], on: bool) -> None:
        """These articles have been marked."""
        self._change(ids, lambda headline: replace(headline, read=on))

    def set_bookmarked(self, ids: Sequence[int], on: bool) -> None:
        """These articles have been bookmarked, or no longer are."""
        self._change(ids, lambda headline: replace(headline, bookmarked=on))

    # --- what is asked

    def headline(self, row: int) -> Headline | None:
        """The headline in this row."""
        return self._rows[row].headline if 0 <= row < len(self._rows) else None

    def row_of(self, article_id: int) -> int:
        """The row of this article; -1 when it is not among those read."""
        return next((row for row, kept in enumerate(self._rows) if kept.headline.id == article_id), -1)

    def day_of(self, row: int) -> str:
        """The day that begins with this row; "" where none does."""
        if self._scope is None or not 0 <= row < len(self._rows):
            return ""
        when = listed(self._rows[row].headline)
        if row and listed(self._rows[row - 1].headline).astimezone().date() == when.astimezone().date():
            return ""
        return day_heading(when, datetime.now(UTC))

    def next_unread(self, after: int) -> int:
        """The first unread row after this one, reading on as needed; -1 when there is none."""
        row = after + 1
        while True:
            while row < len(self._rows):
                if not self._rows[row].headline.read:
                    return row
                row += 1
            if not self.canFetchMore():
                return -1
            self.fetchMore()

    def row_with(self, text: str, start: int, step: int = 1) -> int:
        """The first row from `start` on whose title or feed has all words of `text`; -1 when there is none.

        A word may still be typed: its beginning will do.  What is not read yet is read, up to a bound.
        """
        words = text.casefold().split()
        row = start
        while words and 0 <= row < MOST_SOUGHT:
            if row >= len(self._rows):
                if not self.canFetchMore():
                    break
                self.fetchMore()
                continue
            headline = self._rows[row].headline
            found = f"{headline.title} {headline.feed}".casefold()
            if all(re.search(rf"\b{re.escape(word)}", found) for word in words):
                return row
            row += step
        return -1

    # --- what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        return self._more and self._scope is not None

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        if self._scope is None or not self._rows:
            return
        found = self._read_page(self._scope, self._order, PAGE, self._rows[-1].headline)
        self._more = len(found) == PAGE
        if found:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(found) - 1)
            self._rows += [Row(headline) for headline in found]
            self.endInsertRows()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == HEADLINE:
            return row
        if role == DAY:
            return self.day_of(index.row())
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


def listed(headline: Headline) -> datetime:
    """The time that a headline stands by in its list."""
    return headline.opened or headline.published


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
    return ", ".join(words)
