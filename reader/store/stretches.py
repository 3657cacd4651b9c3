"""How long a list is, and where one can begin to read in its midst.  In: a scope and its order.  Out: `Stretch`es.

A list of a million headlines is not read to know that: SQLite goes over its index from one row to the fortieth after
it, a tenth of a microsecond a row.  Between two such rows, a list is read as from its beginning.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from sqlite3 import Connection
from typing import Any, NamedTuple

from reader.rows import Scope
from reader.store.columns import moment
from reader.store.database import Library
from reader.store.headlines import NONE_BEFORE, Mark, Order, below, where

ROWS = 40
"""Of a stretch, at most."""


class Stretch(NamedTuple):
    """Rows of one day (where the reader is) that follow one another."""

    rows: int
    last: Mark
    begins_day: bool


def measurable(scope: Scope) -> bool:
    """Whether an index gives the list.  Others are found as a whole, and sorted."""
    return scope.query is None and scope.tag is None and not scope.opened


def measure(library: Library, scope: Scope, order: Order, after: Mark, *, for_seconds: float) -> tuple[Stretch, ...]:
    """The list below `after`, or as much of it as can be measured in that time; () at its end."""
    end = time.perf_counter() + for_seconds
    found: list[Stretch] = []
    with library.read() as connection:
        for stretch in _stretches(connection, scope, order, after):
            found.append(stretch)
            if time.perf_counter() > end:
                break
    return tuple(found)


def _stretches(connection: Connection, scope: Scope, order: Order, after: Mark) -> Iterator[Stretch]:
    day = _Day(after[0])
    while True:
        fortieth = connection.execute(*_marks(scope, order, after, 1, ROWS - 1)).fetchone()
        if fortieth is not None and fortieth[0] in day:
            yield Stretch(ROWS, fortieth, False)
            after = fortieth
            continue
        rows: list[Mark] = connection.execute(*_marks(scope, order, after, ROWS, 0)).fetchall()
        while rows:
            begins = rows[0][0] not in day
            if begins:
                day = _Day(rows[0][0])
            until = next((place for place, row in enumerate(rows) if row[0] not in day), len(rows))
            yield Stretch(until, rows[until - 1], begins)
            after, rows = rows[until - 1], rows[until:]
        if fortieth is None:
            return


class _Day:
    """The day that a time lies in, where the reader is."""

    def __init__(self, seconds: int) -> None:
        # By the clock on the wall: a day in which it is changed has another length.
        begins = moment(seconds).astimezone().replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
        self._begins, self._ends = begins.timestamp(), (begins + timedelta(days=1)).timestamp()

    def __contains__(self, seconds: int) -> bool:
        return self._begins <= seconds < self._ends


def _marks(scope: Scope, order: Order, after: Mark, limit: int, offset: int) -> tuple[str, tuple[Any, ...]]:
    """The query for the marks of `limit` rows, the first `offset` rows below `after`, and its parameters."""
    tables = "listing l"
    condition, parameters = where(scope)
    if order.folded and scope.feed_id is None:
        tables += " CROSS JOIN listing a ON a.article_id = l.article_id LEFT JOIN copy c ON c.article_id = l.article_id"
        first = NONE_BEFORE.format(condition=condition).replace("a.id", "a.article_id")
        condition, parameters = f"{condition} AND {first}", (*parameters, *parameters)
    following, place = below(after, order)
    way = "ASC" if order.oldest_first else "DESC"
    statement = f"""
        SELECT l.published, l.article_id FROM {tables} WHERE {condition} AND {following}
        ORDER BY l.published {way}, l.article_id {way} LIMIT ? OFFSET ?
    """
    return statement, (*parameters, *place, limit, offset)
