"""The rows of a list below those that were read first: how many there are is known, and each is read when looked at.

A list of a million is scrolled and jumped through as one of a hundred; what was read is kept up to a bound.  A story
that was marked here stays, though it may no longer belong to the list.
"""

from __future__ import annotations

import logging
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate

from reader.errors import ReaderError
from reader.rows import Headline
from reader.store.columns import moment
from reader.store.headlines import Mark, mark
from reader.store.stretches import ROWS, Stretch

KEPT = 100
"""Stretches that stay in memory when they are out of sight."""
log = logging.getLogger(__name__)
Read = Callable[[int, Mark, Mark], Sequence[Headline]]
"""So many headlines, after one mark and until another."""


@dataclass(frozen=True, slots=True)
class Row:
    """A headline, and the words around the hit when it answers a search."""

    headline: Headline
    snippet: str | None = None

    @property
    def place(self) -> tuple[datetime, int]:
        """Where it stands: by time, then by id."""
        return (listed(self.headline), self.headline.id)


def listed(headline: Headline) -> datetime:
    """The time that a headline stands by in its list."""
    return headline.opened or headline.published


class Tail:
    """Rows by their number, from 0.  A row that cannot be read, for it is gone meanwhile, is `None`."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._kept: dict[int, Row] = {}
        self.become((0, 0), (), ascending=False)

    def __len__(self) -> int:
        return self._starts[-1]

    def become(self, after: Mark, stretches: Sequence[Stretch], kept: Sequence[Row] = (), *, ascending: bool) -> None:
        """Be the rows of these stretches, below `after`, and those `kept` that are in none; in this order of marks."""
        self.after = after
        self._sign = 1 if ascending else -1
        self._stretches = list(stretches)
        self._kept = {}
        self._read_already: OrderedDict[int, list[Row | None]] = OrderedDict()
        for row in sorted(kept, key=lambda row: self._order(mark(row.headline))):
            place = mark(row.headline)
            at = self._number_at(place)
            if at < len(self._stretches):
                self._stretches[at] = self._stretches[at]._replace(rows=self._stretches[at].rows + 1)
            else:
                self._stretches.append(Stretch(1, place, False))
            self._kept[row.headline.id] = row
        self._starts = list(accumulate((stretch.rows for stretch in self._stretches), initial=0))
        self._days = [at for at, stretch in zip(self._starts, self._stretches, strict=False) if stretch.begins_day]

    def kept(self) -> list[Row]:
        """What was marked here."""
        return list(self._kept.values())

    def row(self, at: int) -> Row | None:
        """A row; what stands around it is read with it."""
        number = bisect_right(self._starts, at) - 1
        rows = self._read_already.get(number)
        if rows is None:
            rows = self._read_already[number] = self._rows_of(number)
            if len(self._read_already) > KEPT:
                self._read_already.popitem(last=False)
        else:
            self._read_already.move_to_end(number)
        return rows[at - self._starts[number]]

    def days(self) -> Sequence[int]:
        """The rows that a day begins with."""
        return self._days

    def day(self, at: int) -> datetime | None:
        """A time of the day that begins with this row; `None` where none does."""
        number = bisect_right(self._starts, at) - 1
        begins = self._starts[number] == at and self._stretches[number].begins_day
        return moment(self._stretches[number].last[0]) if begins else None

    def read_already(self) -> Iterator[tuple[int, Row]]:
        """The rows that are in memory, with their numbers."""
        for number, rows in self._read_already.items():
            yield from ((self._starts[number] + at, row) for at, row in enumerate(rows) if row is not None)

    def row_at(self, place: Mark) -> int:
        """Where a headline with this mark stands, or else that which follows it."""
        number = self._number_at(place)
        if number >= len(self._stretches):
            return max(len(self) - 1, 0)
        start, end = self._starts[number], self._starts[number + 1]
        for at in range(start, end):
            row = self.row(at)
            if row is not None and self._order(mark(row.headline)) >= self._order(place):
                return at
        return end - 1

    def change(self, ids: Set[int], changed: Callable[[Headline], Headline]) -> list[int]:
        """These articles have been marked; gives their rows, as far as they have been read."""
        found = [(at, row) for at, row in self.read_already() if row.headline.id in ids]
        for at, row in found:
            number = bisect_right(self._starts, at) - 1
            anew = Row(changed(row.headline), row.snippet)
            self._kept[row.headline.id] = self._read_already[number][at - self._starts[number]] = anew
        return [at for at, _ in found]

    def _number_at(self, place: Mark) -> int:
        """The number of the stretch in which a headline with this mark stands, or would stand."""
        return bisect_left(self._stretches, self._order(place), key=lambda stretch: self._order(stretch.last))

    def _order(self, place: Mark) -> Mark:
        return self._sign * place[0], self._sign * place[1]

    def _rows_of(self, number: int) -> list[Row | None]:
        stretch = self._stretches[number]
        after = self._stretches[number - 1].last if number else self.after
        try:
            rows = [Row(headline) for headline in self._read(stretch.rows + ROWS, after, stretch.last)]
        except ReaderError:
            # One is painting: what cannot be read is left white, and told where it is asked for otherwise.
            log.warning("rows of the list cannot be read", exc_info=True)
            rows = []
        present = {row.headline.id for row in rows}
        low, high = self._order(after), self._order(stretch.last)
        rows += [
            row
            for row in self._kept.values()
            if row.headline.id not in present and low < self._order(mark(row.headline)) <= high
        ]
        rows.sort(key=lambda row: self._order(mark(row.headline)))
        return [*rows[: stretch.rows], *[None] * (stretch.rows - len(rows))]
