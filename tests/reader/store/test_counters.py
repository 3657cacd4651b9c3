"""Very many statuses at once: as right as one by one, and the triggers are there again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from reader.store import articles, counters, feeds, statuses
from reader.store.database import Library
from reader.values import Scope

Make = Callable[..., Any]


@pytest.fixture
def many(library: Library, visit: Make, arrival: Make, now: datetime, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Articles of two feeds and of none, enough to be marked in one go."""
    monkeypatch.setattr(counters, "MANY", 5)
    other, _ = feeds.add(library, "https://hill.example/feed", now=now)
    new = [
        *visit(*(arrival(f"bay {number}") for number in range(12))).new,
        *visit(*(arrival(f"hill {number}") for number in range(8)), feed=other).new,
    ]
    statuses.bookmark(library, new[12:15], True, now=now)
    feeds.remove(library, other)
    return [*new[:15]]


def triggers(library: Library) -> list[tuple[str, str]]:
    with library.read() as connection:
        return connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' ORDER BY 1").fetchall()


def test_counts_and_lists_are_right_and_so_is_the_undo(
    library: Library, many: list[int], now: datetime, sound: Make
) -> None:
    before = triggers(library)
    statuses.mark_read(library, many[:2], True, now=now)
    changed = statuses.mark_all_read(library, Scope(), now=now)
    assert sorted(changed) == sorted(many[2:])
    assert articles.count(library, Scope()) == (15, 0)
    sound()
    assert set(statuses.mark_read(library, changed, False, now=now)) == set(changed)
    assert articles.count(library, Scope()) == (15, 13)
    sound()
    assert triggers(library) == before


def test_bookmarks_too(library: Library, many: list[int], now: datetime, sound: Make) -> None:
    assert len(statuses.bookmark(library, many, True, now=now)) == 12
    assert len(articles.headlines(library, Scope(bookmarked=True), limit=99)) == 15
    sound()


def test_single_marks_count_as_ever_afterwards(
    library: Library, many: list[int], visit: Make, arrival: Make, now: datetime, sound: Make
) -> None:
    statuses.mark_all_read(library, Scope(), now=now)
    visit(arrival("one more"))
    statuses.mark_read(library, many[:1], False, now=now)
    assert articles.count(library, Scope()) == (16, 2)
    sound()


def test_a_failure_half_way_changes_nothing(
    library: Library, many: list[int], now: datetime, sound: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = triggers(library)
    monkeypatch.setattr(counters, "COUNT_UNREAD", "SELECT no_such_function()")
    with pytest.raises(Exception, match="no_such_function"):
        statuses.mark_all_read(library, Scope(), now=now)
    assert articles.count(library, Scope()) == (15, 15)
    assert triggers(library) == before
    sound()
