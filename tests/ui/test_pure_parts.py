"""The window's decisions that need no window: times, places, layout, history, related lines, snippets."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.values import Article, Feed, Headline, Offline, RelatedStory
from ui.dialogs.add_feed import looks_like_address
from ui.headlines.delegate import parts
from ui.history import History
from ui.related.lines import Look, distance, lines_of, lines_without
from ui.sidebar.delegate import tile_letter
from ui.sidebar.places import Counts, Kind, places
from ui.times import ago

NOW = datetime(2026, 6, 10, 12, 0, tzinfo=UTC)


def feed(number: int, title: str, folder: str | None, unread: int = 0, error: str | None = None) -> Feed:
    return Feed(number, f"https://{number}.example", title, None, folder, unread, 9, error, None, None, None)


def article(title: str = "Divers map a drowned harbour wall off Alexandria") -> Article:
    offline = Offline(True, 0, 0)
    return Article(
        1, 1, "Futurist", None, title, None, (), None, NOW, None, "en", None, "", "", "", None, (), (), (), False,
        False, offline,
    )  # fmt: skip


def story(number: int, kind: str, **values: object) -> RelatedStory:
    given = {"score": 1.0, "reasons": ("harbour", "wall"), "copies": (), **values}
    return RelatedStory(number, f"Story {number}", "Paper", NOW + timedelta(hours=3), "", kind, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=20), "Now"),
        (timedelta(minutes=4), "4 min"),
        (timedelta(minutes=59), "59 min"),
        (timedelta(days=400), "6 May 2025"),
        (timedelta(days=40), "1 May"),
        (timedelta(days=3), "Sun"),
    ],
)
def test_ago(passed: timedelta, words: str) -> None:
    assert ago(NOW - passed, NOW) == words


def test_places_are_smart_ones_then_folders_then_the_rest() -> None:
    rows = places(
        [feed(1, "A", "News", 3), feed(2, "B", None, 1, "No answer."), feed(3, "C", "News", 4)], Counts(2, 8, 5), NOW
    )
    assert [row.title for row in rows] == [
        "All stories",
        "Today",
        "Unread",
        "Bookmarked",
        "Notes",
        "Offline",
        "History",
        "News",
        "Feeds",
    ]
    assert [row.count for row in rows] == [0, 2, 8, 5, 0, 0, 0, 7, 0]
    assert [child.key for child in rows[7].children] == ["feed:1", "feed:3"]
    assert rows[8].kind is Kind.LABEL
    assert rows[8].children[0].trouble == "No answer."


def test_a_hidden_feed_is_nowhere() -> None:
    rows = places([feed(1, "A", "News", 3)], Counts(), NOW, hidden=frozenset({1}))
    assert len(rows) == 7


def test_history_goes_back_and_forward() -> None:
    history = History()
    for number in (1, 2, 2, 3):
        history.visit(number)
    assert history.back() == 2
    assert history.back() == 1
    assert history.back() is None
    assert history.forward() == 2
    history.visit(9)
    assert not history.can_go_forward
    assert history.back() == 2


def test_related_stories_stand_under_their_kinds_with_the_reason() -> None:
    words = ("harbour", "wall", "Aziz", "survey", "blocks")
    found = [story(2, "later"), story(3, "same-event", reasons=words), story(4, "background", reasons=())]
    lines = lines_of(article(), found)
    assert [(line.look, line.title) for line in lines] == [
        (Look.HEADING, "The same story"),
        (Look.STORY, "Story 3"),
        (Look.HEADING, "Later"),
        (Look.STORY, "Story 2"),
        (Look.FOLD, "Background  ·  1"),
    ]
    assert (lines[1].why, lines[1].when) == ("both: harbour, wall, Aziz, survey", "3 h later")
    assert lines[1].reason == "both: harbour, wall, Aziz, survey, blocks  ·  3 h later"
    assert lines[1].spoken.endswith("both: harbour, wall, Aziz, survey, blocks, 3 h later, unread")
    opened = lines_of(article(), found, frozenset({"background"}))
    assert [line.title for line in opened[-2:]] == ["Background  ·  1", "Story 4"]
    assert lines_of(article(), found[2:])[-1].title == "Story 4"


def test_the_course_of_a_story_is_in_order_of_time_with_dates() -> None:
    def at(number: int, kind: str, days: int) -> RelatedStory:
        return replace(story(number, kind), published=NOW + timedelta(days=days))

    found = [at(2, "earlier", -2), at(3, "earlier", -400), at(4, "later", 9), at(5, "later", 3)]
    lines = [line for line in lines_of(article(), found) if line.look is Look.STORY]
    assert [(line.article_id, line.date) for line in lines] == [
        (3, "6 May\n2025"),
        (2, "8 Jun"),
        (5, "13 Jun"),
        (4, "19 Jun"),
    ]


def test_copies_open_under_the_story_they_copy() -> None:
    copies = ((7, "Herald"), (8, "Mirror"), (9, "Mirror"))
    found = [story(3, "same-event", copies=copies), story(4, "same-event", copies=copies[:1])]
    closed = lines_of(article(), found)
    assert [line.title for line in closed if line.look is Look.ALSO] == ["also in 2 feeds", "also in Herald"]
    opened = lines_of(article(), found, frozenset({closed[2].fold}))
    assert [(line.look, line.article_id) for line in opened[2:6]] == [
        (Look.ALSO, None),
        (Look.COPY, 7),
        (Look.COPY, 8),
        (Look.COPY, 9),
    ]


def test_without_relations_a_search_and_the_feeds_latest_are_offered() -> None:
    others = [Headline(n, 1, "Futurist", f"Other {n}", "", NOW, None, False, False, True) for n in (1, 5)]
    lines = lines_without(article(), others, words=("Alexandria", "Mina Aziz"))
    assert [line.look for line in lines] == [Look.NOTE, Look.SEARCH, Look.HEADING, Look.STORY]
    assert lines[1].query == '"Alexandria" OR "Mina Aziz"'
    assert lines[3].article_id == 5


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (0, "at the same time"),
        (0.5, "30 min later"),
        (-3, "3 h earlier"),
        (72, "3 days later"),
        (-9000, "12 months earlier"),
    ],
)
def test_distance(hours: float, words: str) -> None:
    assert distance(NOW, NOW + timedelta(hours=hours)) == words


def test_a_snippet_starts_shortly_before_its_first_hit() -> None:
    text = "Long before anything of note is said here, the \x02harbour\x03 and its \x02wall\x03"
    assert parts(text) == [("… is said here, the ", False), ("harbour", True), (" and its ", False), ("wall", True)]
    assert parts("no hit at all") == [("no hit at all", False)]


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://a.example/feed", True),
        ("example.org", True),
        ("feed://example.org/rss", True),
        ("a sentence. With words", False),
        ("", False),
        ("secret", False),
    ],
)
def test_what_looks_like_an_address(text: str, is_one: bool) -> None:
    assert looks_like_address(text) is is_one


@pytest.mark.parametrize(
    ("title", "letter"), [("The Guardian", "G"), ("die tageszeitung", "T"), ("!?", "•"), ("A", "A")]
)
def test_tile_letter(title: str, letter: str) -> None:
    assert tile_letter(title) == letter
