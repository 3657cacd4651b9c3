"""The sample edition, as a reader sees it: six events run through three papers, and seven stories stand alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from reader.intake.parse import parse
from reader.intake.reconcile import reconcile
from reader.related import signature
from reader.store import articles, feeds
from reader.store.database import Library
from reader.store.related import RelatedIndex, store_signatures, unsigned
from reader.store.search import index_pending
from reader.values import RelatedStory, Scope, Stored

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "sample"

QUAY = (
    "Under a Clover Field in the Delta, a Harbor Wall From the Age of the Pyramids",
    "A Length of Rope Dates the Nile’s Oldest Quay",
    "‘A Very Good Dike’: Scholars Fall Out Over the Wall at Kom el-Marsa",
    "Thirty-One Holes in a Field: The Lost Branch of the Nile Was Six Meters Deep",
    "After 4,400 Years, the Quay at Kom el-Marsa Takes Visitors Again",
    "A Quay With a Question Mark: What the New Panels at Kom el-Marsa Admit",
)
LAKE = (
    "The Lake Behind the Ice Is Rising, and a Valley Learns to Listen",
    "Glacial Lake in Arctic Norway Empties in Nine Hours; Valley Had a Day’s Warning",
    "A Walk on the Floor of a Lake That Left",
)
WIRE = "Kvalvatnet Drains Beneath Its Glacier, and for Once the Sirens Came First"
ISLAND = (
    "Where the Chart Showed 23 Meters of Water, Tonga Has an Island",
    "A New Island, Eight Weeks Old, Receives Its First Lodger",
    "The New Island in Tonga Gets Its First Map, and It Is Already Out of Date",
    "Sixteen Seedlings on Black Sand",
)
MEKONG = (
    "A Boat That Goes Nowhere, Slowly, Is Measuring the Mekong Delta",
    "The Mekong’s Bed, Line by Line: 1.1 Meters Lower in Seven Years",
)
GODWIT = (
    "A Bird Called AJ7 Has Left Alaska. Next Stop, if All Goes Well, New Zealand",
    "Ten Days, Fourteen Hours: A Godwit Comes Down at Pūkorokoro",
    "How One Godwit Flew Around a Typhoon Without Having Seen It",
)
LANTERN = (
    "Forty Chimneys in the Dark: The Halcyon Finds a Hot-Spring Field off the Azores",
    "In the Lantern Field, Shrimp by the Hundred Thousand and a Garden on the Rocks",
    "Sawn Through, a Chimney From the Deep Shows Eleven Years of Rings",
)
ALONE = (
    "The Stone Circle That Misses the Solstice",
    "For Eleven Minutes a Day, the Sun Reaches the Floor of the Cave",
    "Number Nine Moves 11 Meters a Year, and Hums",
    "Two People Counted 11,240 Years of Mud. They Differ by 38",
    "By Lamplight, a Spiral in the Atacama Gains Nine Rings",
    "The Ucayali Takes a Short Cut, and a Village Wakes Beside a Lake",
    "The Last People Who Can Draw a Cliff",
)


@pytest.fixture
def ids(library: Library, visit: Callable[..., Stored], now: datetime) -> dict[str, int]:
    """The sample edition in a library, signed; the stories by title."""
    for name in ("the-daily-futurist.xml", "longshore.atom", "trowel-and-datum.json"):
        file = SAMPLE / name
        parsed = parse(file.read_bytes(), {}, file.as_uri())
        feed_id, _ = feeds.add(library, file.as_uri(), now=now)
        visit(*reconcile((), parsed).new, feed=feed_id, parsed=parsed)
    waiting = unsigned(library, limit=99)
    made = {a.article_id: signature(a.title, a.teaser, a.text, a.language, a.feed_title) for a in waiting}
    store_signatures(library, made)
    return {a.title: a.article_id for a in waiting}


def beside(library: Library, ids: dict[str, int], title: str) -> tuple[RelatedStory, ...]:
    return RelatedIndex(library).stories(ids[title])


@pytest.mark.parametrize("event", [QUAY, LAKE, ISLAND, MEKONG, GODWIT, LANTERN], ids=lambda event: event[0][:20])
def test_the_course_of_an_event_is_found_whole(library: Library, ids: dict[str, int], event: tuple[str, ...]) -> None:
    for place, title in enumerate(event):
        course = {story.title: story.kind for story in beside(library, ids, title) if story.kind != "same-text"}
        before = dict.fromkeys(event[:place], "earlier")
        assert course == before | dict.fromkeys(event[place + 1 :], "later"), title


def test_the_wire_story_is_a_copy_and_folds(library: Library, ids: dict[str, int]) -> None:
    printed = LAKE[1]
    for one, other in ((WIRE, printed), (printed, WIRE)):
        best = beside(library, ids, one)[0]
        assert (best.title, best.kind) == (other, "same-text")
    (folded,) = [story for story in beside(library, ids, LAKE[0]) if story.copies]
    assert {folded.id, *(copy for copy, _ in folded.copies)} == {ids[printed], ids[WIRE]}


@pytest.mark.parametrize("title", ALONE, ids=lambda title: title[:20])
def test_what_stands_alone_shows_nothing(library: Library, ids: dict[str, int], title: str) -> None:
    assert beside(library, ids, title) == ()


@pytest.mark.parametrize(
    ("title", "other", "reasons"),
    [
        (QUAY[4], QUAY[5], {"Kom el-Marsa", "Salma Naguib", "Luisa Ferrante"}),
        (QUAY[0], QUAY[3], {"Kom el-Marsa", "Nile"}),
        (LAKE[1], LAKE[0], {"Marit Hætta", "Kvalvatnet"}),
        (ISLAND[0], ISLAND[2], {"Hakau Lahi", "Tonga Geological Services"}),
        (MEKONG[0], MEKONG[1], {"Nguyen Thi Hanh", "Cá Linh"}),
        (GODWIT[0], GODWIT[2], {"AJ7", "New Zealand"}),
        (LANTERN[1], LANTERN[2], {"Lantern Field", "Teresa Avelar"}),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_reasons_are_the_names_that_both_have(
    library: Library, ids: dict[str, int], title: str, other: str, reasons: set[str]
) -> None:
    (story,) = [story for story in beside(library, ids, title) if story.title == other]
    assert reasons <= set(story.reasons)


@pytest.mark.parametrize("event", [QUAY, LAKE, ISLAND, MEKONG, GODWIT, LANTERN], ids=lambda event: event[0][:20])
def test_following_a_story_finds_its_course_and_nothing_else(
    library: Library, ids: dict[str, int], event: tuple[str, ...]
) -> None:
    while index_pending(library):
        pass
    course = {*event, WIRE} if event is LAKE else {*event}
    for title in event:
        followed = RelatedIndex(library).follow(ids[title])
        assert followed is not None
        found = articles.headlines(library, Scope(query=followed.query), limit=99)
        assert {headline.title for headline in found} == course, followed.query


@pytest.mark.parametrize("title", ALONE, ids=lambda title: title[:20])
def test_what_stands_alone_can_be_followed_too(library: Library, ids: dict[str, int], title: str) -> None:
    while index_pending(library):
        pass
    followed = RelatedIndex(library).follow(ids[title])
    assert followed is not None
    assert followed.name
    found = articles.headlines(library, Scope(query=followed.query), limit=99)
    assert [headline.title for headline in found] == [title]


def test_a_search_for_main_words_leads_to_others(library: Library, ids: dict[str, int]) -> None:
    while index_pending(library):
        pass
    words = RelatedIndex(library).main_words(ids[LANTERN[2]])
    assert words[0] == "Lantern"
    for word in words:
        assert articles.count(library, Scope(query=word))[0] > 1, word
    assert RelatedIndex(library).main_words(0) == ()


def test_no_reason_is_a_word_of_every_day(library: Library, ids: dict[str, int]) -> None:
    dull = {"said", "meters", "two", "ten", "years", "nobody", "lower", "new", "degrees Celsius"}
    for title in ids:
        for story in beside(library, ids, title):
            assert not dull & {reason.lower() for reason in story.reasons}, title
