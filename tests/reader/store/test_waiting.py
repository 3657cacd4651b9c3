"""Whether a refresh would have anything to do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.store import feeds, icons
from reader.store.database import Library, open_library
from reader.store.waiting import anything_waits
from reader.values import Validators

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library") as library:
        yield library


def visited(library: Library, at: datetime = NOW) -> int:
    """A feed that was read `at` this time, is due an hour later, and whose icon is not."""
    feed_id, _ = feeds.add(library, "https://daily.example/feed", now=NOW)
    feeds.record_unchanged(library, feed_id, Validators("a", None, "b"), now=at, next_due=at + HOUR, interval=3600)
    icons.record_no_icon(library, feed_id, next_try=at + 3 * HOUR)
    return feed_id


def test_nothing_waits_in_an_empty_library(library: Library) -> None:
    assert not anything_waits(library, now=NOW)


def test_a_new_feed_waits(library: Library) -> None:
    feeds.add(library, "https://daily.example/feed", now=NOW)
    assert anything_waits(library, now=NOW)


def test_a_feed_that_was_visited_waits_when_it_is_due_again(library: Library) -> None:
    visited(library)
    assert not anything_waits(library, now=NOW)
    assert anything_waits(library, now=NOW + HOUR)


def test_an_icon_waits(library: Library) -> None:
    icons.record_no_icon(library, visited(library), next_try=NOW)
    assert anything_waits(library, now=NOW)


def test_what_a_killed_worker_was_parsing_waits(library: Library) -> None:
    feeds.mark_parsing(library, visited(library), NOW)
    assert anything_waits(library, now=NOW)


def test_a_visit_that_is_still_to_come_waits_for_the_clock_to_be_put_right(library: Library) -> None:
    visited(library, at=NOW + 2 * HOUR)
    assert anything_waits(library, now=NOW)
