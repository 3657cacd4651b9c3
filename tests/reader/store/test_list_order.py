"""How a list is set: oldest first, by opening, and with the copies of a story as one line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reader.store import articles, feeds, query, search, statuses
from reader.store.database import Library
from reader.store.headlines import NEWEST_FIRST, Order, page, versions
from reader.values import Scope

Make = Callable[..., Any]
DAY = datetime(2026, 11, 20, tzinfo=UTC)
OLDEST_FIRST, FOLDED = Order(oldest_first=True), Order(folded=True)


@pytest.fixture
def ids(library: Library, visit: Make, arrival: Make, now: datetime) -> dict[str, int]:
    """Five articles of three feeds, a the newest.  b, c and e are copies of one story; e was published first."""
    second, _ = feeds.add(library, "https://sea.example/feed", now=now, folder="Sea")
    third, _ = feeds.add(library, "https://land.example/feed", now=now)
    made: dict[str, int] = {}
    for age, (name, feed) in enumerate((("a", 1), ("b", 1), ("c", second), ("d", second), ("e", third))):
        (made[name],) = visit(arrival(name, published=DAY - timedelta(days=age)), feed=feed).new
    with library.write() as connection:
        for name in "bce":
            connection.execute("INSERT INTO copy(article_id, story) VALUES (?, ?)", (made[name], made["b"]))
    statuses.tag(library, [made["a"], made["b"], made["c"]], "kept")
    search.index_pending(library)
    return made


def names(library: Library, scope: Scope, order: Order = NEWEST_FIRST) -> str:
    return "".join(row.title for row in articles.headlines(library, scope, limit=99, order=order))


@pytest.mark.parametrize("order", [Order(), OLDEST_FIRST, FOLDED, Order(oldest_first=True, folded=True)])
@pytest.mark.parametrize("scope", [Scope(), Scope(opened=True)])
def test_pages_follow_one_another_in_every_order(
    library: Library, ids: dict[str, int], now: datetime, scope: Scope, order: Order
) -> None:
    for number, name in enumerate("dacbe"):
        statuses.record_opened(library, ids[name], now=now + timedelta(minutes=number // 2))
    whole = names(library, scope, order)
    seen, after = "", None
    while found := articles.headlines(library, scope, limit=2, after=after, order=order):
        seen += "".join(row.title for row in found)
        after = found[-1]
    assert seen == whole
    assert len(whole) == (3 if order.folded and not scope.opened else 5)


def test_the_oldest_can_stand_first(library: Library, ids: dict[str, int]) -> None:
    assert names(library, Scope(), OLDEST_FIRST) == "edcba"


def test_what_was_opened_stands_in_the_order_of_opening(library: Library, ids: dict[str, int], now: datetime) -> None:
    for number, name in enumerate("dad"):
        statuses.record_opened(library, ids[name], now=now + timedelta(minutes=number))
    found = articles.headlines(library, Scope(opened=True), limit=9)
    assert [(row.title, row.opened) for row in found] == [
        ("d", now + timedelta(minutes=2)),
        ("a", now + timedelta(minutes=1)),
    ]
    assert articles.count(library, Scope(opened=True)) == (2, 2)
    assert not any(row.opened for row in articles.headlines(library, Scope(), limit=9))


def test_opening_is_not_reading(library: Library, ids: dict[str, int], now: datetime) -> None:
    statuses.mark_read(library, [ids["a"]], True, now=now)
    statuses.record_opened(library, ids["a"], now=now)
    statuses.record_opened(library, ids["c"], now=now)
    statuses.record_opened(library, 99, now=now)
    assert [(row.title, row.read) for row in articles.headlines(library, Scope(opened=True), limit=9)] == [
        ("c", False),
        ("a", True),
    ]


def test_the_history_is_cleared_and_put_back(library: Library, ids: dict[str, int], now: datetime) -> None:
    statuses.record_opened(library, ids["a"], now=now)
    statuses.record_opened(library, ids["b"], now=now)
    cleared = statuses.clear_history(library)
    assert names(library, Scope(opened=True)) == ""
    later = now + timedelta(hours=1)
    statuses.record_opened(library, ids["a"], now=later)
    statuses.put_back_history(library, cleared)
    found = articles.headlines(library, Scope(opened=True), limit=9)
    assert [(row.title, row.opened) for row in found] == [("a", later), ("b", now)]


@pytest.mark.parametrize(
    ("scope", "shown"),
    [
        (Scope(), "ade"),
        (Scope(feed_id=1), "ab"),
        (Scope(folder="Sea"), "cd"),
        (Scope(since=DAY - timedelta(days=3)), "acd"),
        (Scope(tag="kept"), "ac"),
        (Scope(query="title:b OR title:c"), "c"),
    ],
)
def test_the_first_of_the_copies_within_the_scope_is_the_line(
    library: Library, ids: dict[str, int], scope: Scope, shown: str
) -> None:
    assert names(library, scope, FOLDED) == shown


def test_a_line_tells_in_how_many_feeds_its_story_is(
    library: Library, ids: dict[str, int], visit: Make, arrival: Make
) -> None:
    (again,) = visit(arrival("again", published=DAY - timedelta(days=2)), feed=1).new
    with library.write() as connection:
        connection.execute("INSERT INTO copy(article_id, story) VALUES (?, ?)", (again, ids["b"]))
    found = articles.headlines(library, Scope(), limit=9, order=FOLDED)
    assert [(row.title, row.outlets) for row in found] == [("a", 1), ("d", 1), ("e", 3)]
    assert {row.outlets for row in articles.headlines(library, Scope(), limit=9)} == {1}


def test_the_versions_of_a_story_are_in_the_order_of_publishing(library: Library, ids: dict[str, int]) -> None:
    assert "".join(row.title for row in versions(library, ids["c"])) == "ecb"
    assert "".join(row.title for row in versions(library, ids["a"])) == "a"


@pytest.mark.parametrize(
    ("order", "marked"), [(Order(), "de"), (OLDEST_FIRST, "ab")], ids=["newest first", "oldest first"]
)
def test_what_stands_below_in_the_list_is_marked(
    library: Library, ids: dict[str, int], now: datetime, order: Order, marked: str
) -> None:
    with library.write() as connection:
        connection.execute("DELETE FROM copy")
    edge = next(row for row in articles.headlines(library, Scope(), limit=9) if row.title == "c")
    changed = statuses.mark_all_read(library, Scope(), now=now, after=edge, order=order)
    assert sorted(changed) == sorted(ids[name] for name in marked)


def test_what_is_older_than_some_days_is_marked(library: Library, ids: dict[str, int], now: datetime) -> None:
    scope = Scope(before=DAY - timedelta(days=2))
    assert names(library, scope) == "de"
    assert articles.count(library, scope) == (2, 2)


@pytest.mark.parametrize("order", [Order(), OLDEST_FIRST, FOLDED])
@pytest.mark.parametrize("asked", ["a OR b OR c OR e", "a OR b is:unread", "-d", "zebra", "b*"])
def test_what_is_found_by_walking_through_the_list_is_what_is_found_by_sorting(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch, now: datetime, asked: str, order: Order
) -> None:
    statuses.mark_read(library, [ids["a"]], True, now=now)
    scope = Scope(query=asked)
    found = names(library, scope, order)
    monkeypatch.setattr(query, "_MANY", 1)
    assert names(library, scope, order) == found
    first = articles.headlines(library, scope, limit=1, order=order)
    rest = articles.headlines(library, scope, limit=9, after=first[0], order=order) if first else ()
    assert "".join(row.title for row in (*first, *rest)) == found


@pytest.mark.parametrize(
    ("scope", "order", "index"),
    [
        (Scope(), FOLDED, "listing_by_date"),
        (Scope(unread=True), FOLDED, "listing_unread"),
        (Scope(folder="Sea"), FOLDED, "listing_by_date"),
        (Scope(), OLDEST_FIRST, "listing_by_date"),
        (Scope(feed_id=1), OLDEST_FIRST, "listing_by_feed"),
        (Scope(opened=True), Order(), "status_opened"),
    ],
)
@pytest.mark.parametrize("following", [False, True], ids=["first page", "next page"])
def test_every_page_is_read_from_an_index_without_sorting(
    library: Library, ids: dict[str, int], scope: Scope, order: Order, index: str, following: bool
) -> None:
    after = articles.headlines(library, Scope(), limit=1)[0] if following else None
    statement, parameters = page(scope, order, 100, after)
    with library.read() as connection:
        steps = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)]
    assert f"INDEX {index}" in steps[0]
    assert not any("TEMP B-TREE FOR ORDER BY" in step for step in steps)
    assert not any(step.startswith(("SCAN l", "SCAN o", "SCAN c", "SCAN m")) for step in steps[1:])
