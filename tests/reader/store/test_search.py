"""Full-text search over a real index."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import QueryError, StoppedError
from reader.store import articles, feeds, search, statuses
from reader.store.database import Library, open_library
from reader.values import Changes, ParsedFeed, ParsedPhoto, Scope, Validators

Make = Callable[..., Any]


@pytest.fixture
def find(library: Library, now: datetime) -> Callable[[str], list[str]]:
    def titles(query: str) -> list[str]:
        while search.index_pending(library, limit=3):
            pass
        return [hit.headline.title for hit in search.search(library, query, limit=50, now=now)]

    return titles


@pytest.fixture
def paper(library: Library, visit: Make, arrival: Make, now: datetime) -> dict[str, int]:
    """A small paper, and a second feed with one article."""
    shot = ParsedPhoto("https://bay.example/a.jpg", "A cyclist crosses the ice.", "Kayhan Ozer/Pool Photo via AP")
    day = now - timedelta(days=5)
    first = visit(
        arrival("Glaciers retreat", text="An ice core tells of a warm century.", authors=("Ann Lee",), published=day),
        arrival("Café reopens", text="The old harbour café serves again after the storm.", published=day),
        arrival("Harbour race", text="Boats met in light wind.", photos=(shot,), published=day),
        arrival("A short word", text="", html="", teaser="Zeppelin seen.", full=False, dek="Over the bay"),
    ).new
    other, _ = feeds.add(library, "https://sea.example/feed", now=now, title="Sea Post", folder="Sea")
    second = articles.store_feed(
        library,
        other,
        ParsedFeed("Sea"),
        Changes((arrival("Storm at sea", text="A storm, and snow.", language="de-AT", published=now),)),
        Validators(),
        now=now,
        next_due=now,
        interval=1,
        rules=1,
    ).new
    return {article.title: article.id for article in articles.show(library, (*first, *second))}


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("glaciers", {"Glaciers retreat"}),
        ("GLACI*", {"Glaciers retreat"}),
        ("glaci", set()),
        ('"ice core"', {"Glaciers retreat"}),
        ('"core ice"', set()),
        ('"ice cor"*', {"Glaciers retreat"}),
        ("ice", {"Glaciers retreat", "Harbour race"}),
        ("ice -core", {"Harbour race"}),
        ('ice -"ice core"', {"Harbour race"}),
        ("storm", {"Café reopens", "Storm at sea"}),
        ("storm harbour OR snow", {"Café reopens", "Storm at sea"}),
        ("storm AND snow", {"Storm at sea"}),
        ("OR storm OR", {"Café reopens", "Storm at sea"}),
        ("cafe", {"Café reopens"}),
        ("CAFÉ", {"Café reopens"}),
        ("zeppelin", {"A short word"}),
        ("over", {"A short word"}),
        ("title:harbour", {"Harbour race"}),
        ("caption:cyclist", {"Harbour race"}),
        ("caption:harbour", set()),
        ('credit:"pool photo"', {"Harbour race"}),
        ("author:lee", {"Glaciers retreat"}),
        ('feed:"sea post"', {"Storm at sea"}),
        ("feed:bay", {"Glaciers retreat", "Café reopens", "Harbour race", "A short word"}),
        ("storm -feed:sea", {"Café reopens"}),
        ("folder:sea", {"Storm at sea"}),
        ("lang:de", {"Storm at sea"}),
        ('lang:" de "', {"Storm at sea"}),
        ("lang:d", set()),
        ("lang:%", set()),
        (f"lang:{'d' * 60_000}", set()),
        ("snow OR author:lee", {"Storm at sea", "Glaciers retreat"}),
        ("-storm -feed:bay", set()),
        ("-ice -zeppelin", {"Café reopens", "Storm at sea"}),
        ("is:unread storm", {"Café reopens", "Storm at sea"}),
        ("is:offline -storm", {"Glaciers retreat"}),
        ("is:read", set()),
        ("after:2026-11-20", {"Storm at sea", "A short word"}),
        ("storm before:2026-11-20", {"Café reopens"}),
        ("before:2026", set()),
        ("after:2026-11 glaciers", {"Glaciers retreat"}),
        ("title:(harbour OR storm)", {"Harbour race", "Storm at sea"}),
        ("storm NOT snow", {"Café reopens"}),
        ("storm OR NOT ice", {"Café reopens", "Storm at sea", "A short word"}),
        ("(ice core) OR snow", {"Glaciers retreat", "Storm at sea"}),
        ("(ice core OR wind) -(cyclist OR boats)", {"Glaciers retreat"}),
        ("ice -(core OR (warm century))", {"Harbour race"}),
        ("-(ice OR storm OR zeppelin)", set()),
        ("(zeppelin is:unread) OR (storm feed:sea)", {"A short word", "Storm at sea"}),
        ("feed:(sea OR nowhere)", {"Storm at sea"}),
        ("-feed:(sea OR bay)", set()),
        ("((storm", {"Café reopens", "Storm at sea"}),
        ("storm))", {"Café reopens", "Storm at sea"}),
        ("() ( ) -() title:()", set()),
        ("has:photo", {"Harbour race"}),
        ("storm -has:photo", {"Café reopens", "Storm at sea"}),
        ("has:audio", set()),
        ("storm after:2d", {"Storm at sea"}),
        ("storm before:yesterday", {"Café reopens"}),
        ("storm after:today", {"Storm at sea"}),
        ("storm after:1w", {"Café reopens", "Storm at sea"}),
        ("STORM AFTER:2D", {"Storm at sea"}),
        ("re:storm", set()),
        ("", set()),
        ("-", set()),
        ('"', set()),
        ("* ( ) ' : ^ + \\ % \0", set()),
        ("storm'", {"Café reopens", "Storm at sea"}),
        ("(storm)", {"Café reopens", "Storm at sea"}),
        ("\ud800", set()),
    ],
)
def test_the_grammar(find: Make, paper: dict[str, int], query: str, titles: set[str]) -> None:
    assert set(find(query)) == titles


def test_marks_and_tags_are_found(library: Library, find: Make, paper: dict[str, int], now: datetime) -> None:
    statuses.bookmark(library, [paper["Storm at sea"]], True, now=now)
    statuses.tag(library, [paper["Harbour race"]], "Weekend trips")
    assert find("is:bookmarked") == ["Storm at sea"]
    assert find('tag:"weekend TRIPS"') == ["Harbour race"]
    assert find("tag:week") == []


def test_articles_kept_from_a_removed_feed_are_found_by_its_title(
    library: Library, find: Make, paper: dict[str, int], now: datetime
) -> None:
    statuses.bookmark(library, [paper["Storm at sea"]], True, now=now)
    feeds.remove(library, feeds.find(library, "https://sea.example/feed").id)
    assert find('feed:"Sea Post"') == ["Storm at sea"]
    assert find("storm -feed:bay -folder:sea") == ["Storm at sea"]


def test_very_many_hits_are_weighed_by_those_that_came_last(
    visit: Make, arrival: Make, find: Make, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST", 50)
    visit(arrival("Volcano volcano volcano", text="A volcano."))
    visit(*(arrival(f"Story {number}", text="Much of a volcano and of other things.") for number in range(60)))
    found = find("volcano")
    assert len(found) == 50
    assert "Volcano volcano volcano" not in found


def test_the_newest_come_first_when_that_is_asked(
    library: Library, visit: Make, arrival: Make, find: Make, now: datetime
) -> None:
    days = [now - timedelta(days=day) for day in (9, 3, 30)]
    visit(*(arrival(f"Volcano {day:%d}", text="Ash. " * day.day, published=day) for day in days))
    find("ash")
    hits = search.search(library, "ash", limit=2, now=now, newest=True)
    assert [hit.headline.published for hit in hits] == [days[1], days[0]]


def test_a_search_that_nobody_waits_for_is_broken_off(
    library: Library, visit: Make, arrival: Make, find: Make, now: datetime
) -> None:
    visit(*(arrival(f"Volcano {number}", text="Ash fell. " * 20) for number in range(1500)))
    find("nothing")
    asked: list[bool] = []
    with pytest.raises(StoppedError):
        search.search(library, "ash", limit=1, now=now, stopped=lambda: asked.append(True) or True)
    assert asked == [True]
    assert len(search.search(library, "ash", limit=5, now=now, stopped=lambda: False)) == 5


def test_the_index_of_an_earlier_cutline_is_made_anew(
    library: Library, visit: Make, arrival: Make, find: Make, sound: Make, now: datetime
) -> None:
    (article_id,) = visit(arrival("x", text="Straße")).new
    assert find("strasse") == ["x"]
    with library.write() as connection:
        connection.execute("DELETE FROM setting WHERE name = 'index_version'")
    with open_library(library.folder) as again:
        assert search.search(again, "strasse", limit=5, now=now) == ()
        assert search.index_pending(again) == 1
    with open_library(library.folder) as again:
        assert search.search(again, "strasse", limit=5, now=now)[0].headline.id == article_id
    sound()


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("is:starred", "is:starred"),
        ("after:last week", "after:2026-01-31"),
        ("has:wings", "has:photo"),
        ("(" * 9 + "ice", "more than 8 deep"),
        ("before:2026-02-31", "is no date"),
        ("caption:", "right after “caption:”"),
        ("ice is:", "right after “is:”"),
        ("after:99999y", "is no date"),
        ("(ice (has:", "right after “has:”"),
        ("a " * 65, "more than 64 words"),
    ],
)
def test_a_mistake_is_explained(library: Library, now: datetime, query: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        search.search(library, query, limit=1, now=now)


SIGNS = (
    "ice|-|\"|*|OR|AND|NOT|(|)|((((((|:|is:read|has:note|feed:|note:|after:2026|after:7d|東京|a*|title:|-caption:|'|^|"
    "NEAR(a b)|{title}| |\x02|ก"
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(st.text(), st.lists(st.sampled_from(SIGNS.split("|"))).map("".join)))
def test_nothing_typed_raises_anything_but_a_query_error(library: Library, now: datetime, query: str) -> None:
    with suppress(QueryError):
        search.search(library, query, limit=5, now=now)
    with suppress(QueryError):
        articles.headlines(library, Scope(query=query), limit=5)


def test_a_hit_in_the_headline_comes_first_and_the_fresher_of_two_alike(
    visit: Make, arrival: Make, find: Make, now: datetime
) -> None:
    old, new = now - timedelta(days=400), now
    visit(
        arrival("A day at work", text="Much was said, and the volcano too was named.", published=new),
        arrival("Volcano wakes again", guid="old", text="Ash fell.", published=old),
        arrival("Volcano wakes again.", guid="new", text="Ash fell.", published=new),
    )
    assert find("volcano") == ["Volcano wakes again.", "Volcano wakes again", "A day at work"]


@pytest.mark.parametrize(
    ("query", "snippet"),
    [
        ("century", "An ice core tells of a warm \x02century\x03."),
        ("retreat", "Glaciers \x02retreat\x03"),
        ("author:lee", "Ann \x02Lee\x03"),
        ("cyclist", "A \x02cyclist\x03 crosses the ice."),
        ("is:unread lang:de", "A storm, and snow."),
    ],
)
def test_the_snippet_shows_the_hit_where_it_is(
    library: Library, find: Make, paper: dict[str, int], now: datetime, query: str, snippet: str
) -> None:
    find(query)
    assert search.search(library, query, limit=1, now=now)[0].snippet == snippet


def test_a_changed_article_is_found_by_its_new_words_alone(
    visit: Make, arrival: Make, find: Make, sound: Make, paper: dict[str, int]
) -> None:
    assert find("century") == ["Glaciers retreat"]
    edited = arrival("Glaciers retreat", text="An ice core tells of a warm decade.")
    visit(updated=((paper["Glaciers retreat"], edited),))
    sound()
    assert find("decade") == ["Glaciers retreat"]
    assert find("century") == []
    sound()


def test_indexing_is_done_in_batches_until_nothing_is_left(library: Library, visit: Make, arrival: Make) -> None:
    visit(*(arrival(f"story {number}") for number in range(5)))
    assert [search.index_pending(library, limit=2) for _ in range(4)] == [2, 2, 1, 0]


def test_any_limit_will_do(library: Library, find: Make, paper: dict[str, int], now: datetime) -> None:
    assert len(find("storm")) == 2
    assert len(search.search(library, "storm", limit=1, now=now)) == 1
    assert len(search.search(library, "storm", limit=10**30, now=now)) == 2
    assert len(search.search(library, "is:unread", limit=10**30, now=now)) == 5
