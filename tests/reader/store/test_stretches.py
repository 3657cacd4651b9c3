"""The measured list is the listed one: as long, in the same order, with a day wherever one begins."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reader.store import statuses
from reader.store.database import Library
from reader.store.headlines import Order, headlines, mark
from reader.store.stretches import ROWS, Stretch, measurable, measure
from reader.values import Scope, Stored

COUNT = 330


@pytest.fixture
def ids(visit: Callable[..., Stored], arrival: Callable[..., Any], now: datetime) -> tuple[int, ...]:
    """Stories of many times of some days, several of one second; a third of the days have none."""
    chance = random.Random(7)
    days = [now - timedelta(days=number) for number in range(30) if number % 3]
    times = [chance.choice(days[:2] if chance.random() < 0.5 else days) for _ in range(COUNT)]
    spread = [when - timedelta(seconds=chance.randrange(0, 90_000, 900)) for when in times]
    return visit(*(arrival(f"Story {number}", published=when) for number, when in enumerate(spread))).new


def parts(library: Library, scope: Scope, order: Order, piece: float) -> list[Stretch]:
    """All stretches below the first row, measured in pieces."""
    first = headlines(library, scope, limit=1, order=order)[0]
    found: list[Stretch] = []
    while more := measure(library, scope, order, found[-1].last if found else mark(first), for_seconds=piece):
        found += more
    return found


@pytest.mark.parametrize("piece", [0.0, 9.0], ids=["in pieces", "at once"])
@pytest.mark.parametrize("order", [Order(), Order(oldest_first=True), Order(folded=True)])
@pytest.mark.parametrize("scope", [Scope(), Scope(unread=True), Scope(since=datetime(2026, 11, 10, tzinfo=UTC))])
def test_it_is_the_list(library: Library, ids: tuple[int, ...], scope: Scope, order: Order, piece: float) -> None:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    statuses.mark_read(library, ids[::4], True, now=now)
    with library.write() as connection:
        copies = [(one, min(ids[10:15])) for one in ids[10:15]]
        connection.executemany("INSERT INTO copy(article_id, story) VALUES (?, ?)", copies)
    listed = headlines(library, scope, limit=COUNT, order=order)
    stretches = parts(library, scope, order, piece)
    assert all(0 < stretch.rows <= ROWS for stretch in stretches)
    assert 1 + sum(stretch.rows for stretch in stretches) == len(listed)
    at, after = 1, mark(listed[0])
    for stretch in stretches:
        rows = listed[at : at + stretch.rows]
        found = headlines(library, scope, limit=COUNT, after=after, until=stretch.last, order=order)
        assert [one.id for one in found] == [one.id for one in rows]
        days = [one.published.astimezone().date() for one in (listed[at - 1], *rows)]
        assert stretch.begins_day == (days[0] != days[1])
        assert len(set(days[1:])) == 1
        at, after = at + stretch.rows, stretch.last


@pytest.mark.parametrize("scope", [Scope(query="bay"), Scope(tag="keep"), Scope(opened=True)])
def test_what_is_found_as_a_whole_is_not_measured(scope: Scope) -> None:
    assert not measurable(scope)
    assert measurable(Scope(folder="World", unread=True))
