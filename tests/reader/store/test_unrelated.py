"""Pairs that are called not related: gone for good, also as copies, and back when that is undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import UsageError
from reader.indexing import sign_batch
from reader.store import feeds
from reader.store.copies import note_copies
from reader.store.database import Library
from reader.store.related import RelatedIndex
from reader.store.unrelated import join_again, part
from reader.values import Arrival, Stored

DAY = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
BRIDGE = (
    "Trams crossed the harbour bridge in Tallinn on Monday, two years after cracks were found in its bearings. Mayor "
    "Kask rode on the first, and engineers who had replaced all forty bearings watched from the quay as it passed."
)
FERRY = (
    "Ferries lost a third of their passengers in Tallinn when trams returned to the harbour bridge, Mayor Kask said. "
    "The forty bearings had cracks, and for two years most people went over the water instead of waiting for buses."
)


@pytest.fixture
def ids(
    library: Library,
    arrival: Callable[..., Arrival],
    visit: Callable[..., Stored],
    now: datetime,
) -> list[int]:
    """A story, another paper's on the same matter, and copies of each."""
    told = (
        ("Harbour bridge in Tallinn reopens", BRIDGE),
        ("Tallinn ferries empty as harbour bridge reopens", FERRY),
        ("Tallinn: harbour bridge open to trams again", BRIDGE),
        ("Ferries lose to the harbour bridge in Tallinn", FERRY),
    )
    found = []
    for number, (title, text) in enumerate(told):
        feed_id, _ = feeds.add(library, f"https://paper{number}.example/feed", now=now)
        made = arrival(title, text=text, published=DAY + timedelta(hours=number))
        found.append(visit(made, feed=feed_id).new[0])
    while sign_batch(library) or note_copies(library, now=now):
        pass
    return found


def beside(library: Library, article_id: int, *, gated: bool = True) -> set[int]:
    return {
        one
        for story in RelatedIndex(library).stories(article_id, gated=gated)
        for one in (story.id, *(copy for copy, _ in story.copies))
    }


def test_a_parted_pair_is_shown_beside_neither(library: Library, ids: list[int]) -> None:
    bridge, ferry, bridge_copy, ferry_copy = ids
    assert beside(library, bridge) == {ferry, ferry_copy, bridge_copy}
    assert part(library, ferry, bridge)
    assert not part(library, bridge, ferry)
    assert beside(library, bridge) == {bridge_copy}
    assert beside(library, ferry) == {ferry_copy}
    assert beside(library, bridge, gated=False) == {bridge_copy}


def test_what_is_so_of_a_story_is_so_of_its_copies(library: Library, ids: list[int]) -> None:
    bridge, ferry, bridge_copy, ferry_copy = ids
    part(library, bridge, ferry_copy)
    assert beside(library, bridge_copy) == {bridge}
    assert beside(library, ferry) == {ferry_copy}


def test_a_copy_itself_can_be_parted(library: Library, ids: list[int]) -> None:
    bridge, ferry, bridge_copy, ferry_copy = ids
    part(library, bridge, bridge_copy)
    assert beside(library, bridge) == {ferry, ferry_copy}


def test_joining_again_undoes_it(library: Library, ids: list[int]) -> None:
    before = beside(library, ids[0])
    part(library, ids[0], ids[1])
    assert join_again(library, ids[0], ids[1])
    assert not join_again(library, ids[0], ids[1])
    assert beside(library, ids[0]) == before


def test_a_pair_goes_with_its_article(library: Library, ids: list[int]) -> None:
    part(library, ids[0], ids[1])
    feeds.remove(library, feeds.find(library, "https://paper1.example/feed").id)
    with library.read() as connection:
        assert connection.execute("SELECT count(*) FROM unrelated").fetchone() == (0,)


def test_pairs_of_what_is_not_there_are_refused(library: Library, ids: list[int]) -> None:
    for change in (part, join_again):
        with pytest.raises(UsageError, match="no article 999"):
            change(library, ids[0], 999)
        with pytest.raises(UsageError, match="itself"):
            change(library, ids[0], ids[0])
