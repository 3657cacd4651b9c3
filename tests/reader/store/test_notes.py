"""Notes and highlights in the store: written, changed, taken back, listed; what they are on is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from reader.errors import UsageError
from reader.highlights import Highlight
from reader.store import articles, feeds, notes
from reader.store.database import Library
from reader.values import Arrival, Stored

Put = Callable[..., Stored]
MakeArrival = Callable[..., Arrival]


@pytest.fixture
def ids(visit: Put, arrival: MakeArrival) -> tuple[int, ...]:
    return visit(arrival("ferry"), arrival("harbour"), arrival("quay")).new


def passage(now: datetime, quote: str = "The story", **fields: Any) -> Highlight:
    return Highlight(**{"quote": quote, "color": "yellow", "start": 0, "made": now, **fields})


def test_a_note_is_written_changed_and_taken_back(library: Library, ids: tuple[int, ...], now: datetime) -> None:
    assert notes.set_note(library, ids[0], "  Ask about this. ", now=now) == ""
    assert notes.notes_of(library, ids[0]).note == "Ask about this."
    before = notes.set_note(library, ids[0], "Asked.", now=now)
    assert before == "Ask about this."
    notes.set_note(library, ids[0], before, now=now)
    assert notes.notes_of(library, ids[0]).note == before
    assert notes.set_note(library, ids[0], "", now=now) == before
    assert notes.notes_of(library, ids[0]) == notes.Notes()


def test_a_highlight_is_made_changed_removed_and_put_back(
    library: Library, ids: tuple[int, ...], now: datetime
) -> None:
    made = notes.add(library, ids[0], passage(now, prefix="x", suffix="y"))
    assert notes.notes_of(library, ids[0]).passages == (made,)
    changed = replace(made, highlight=replace(made.highlight, color="blue", note="Really?"))
    notes.put(library, changed)
    assert notes.passage(library, made.id) == changed
    assert notes.remove(library, made.id) == changed
    assert notes.notes_of(library, ids[0]).passages == ()
    notes.put(library, changed)
    assert notes.notes_of(library, ids[0]).passages == (changed,)


def test_the_same_passage_twice_is_one_in_its_new_colour(library: Library, ids: tuple[int, ...], now: datetime) -> None:
    first = notes.add(library, ids[0], passage(now, note="Mine."))
    again = notes.add(library, ids[0], passage(now, color="green"))
    assert (again.id, again.highlight.color, again.highlight.note) == (first.id, "green", "Mine.")
    assert notes.notes_of(library, ids[0]).passages == (again,)


@pytest.mark.parametrize("unknown", ["purple", ""])
def test_a_colour_that_there_is_not_is_told(
    library: Library, ids: tuple[int, ...], now: datetime, unknown: str
) -> None:
    with pytest.raises(UsageError, match="yellow, green, blue, pink"):
        notes.add(library, ids[0], passage(now, color=unknown))


def test_what_is_not_there_is_told_in_words(library: Library, now: datetime) -> None:
    with pytest.raises(UsageError, match="no article 99"):
        notes.set_note(library, 99, "x", now=now)
    with pytest.raises(UsageError, match="no article 99"):
        notes.add(library, 99, passage(now))
    with pytest.raises(UsageError, match="no highlight 7"):
        notes.remove(library, 7)


def test_all_are_listed_by_story_the_latest_first_page_by_page(
    library: Library, ids: tuple[int, ...], now: datetime
) -> None:
    notes.add(library, ids[0], passage(now))
    notes.add(library, ids[1], passage(now + timedelta(minutes=1)))
    notes.set_note(library, ids[0], "Later still.", now=now + timedelta(minutes=2))
    notes.add(library, ids[2], passage(now + timedelta(minutes=3)))
    everything = notes.noted_stories(library, limit=10)
    assert [story.article_id for story in everything] == [ids[2], ids[0], ids[1]]
    first = notes.noted_stories(library, limit=1)
    rest = notes.noted_stories(library, limit=5, after=first[-1])
    assert (*first, *rest) == everything
    assert everything[1].notes.note == "Later still."
    assert [one.highlight.quote for one in everything[1].notes.passages] == ["The story"]


def test_what_is_noted_is_kept_when_its_feed_is_removed(
    library: Library, feed_id: int, ids: tuple[int, ...], now: datetime
) -> None:
    notes.set_note(library, ids[0], "Keep this.", now=now)
    notes.add(library, ids[1], passage(now))
    assert feeds.remove(library, feed_id) == (ids[2],)
    assert [one.id for one in articles.show(library, ids)] == [ids[0], ids[1]]
    assert notes.notes_of(library, ids[0]).note == "Keep this."
