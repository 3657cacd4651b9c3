"""Read, bookmarked, tagged: what changed is told, and counters follow."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import UsageError
from reader.store import articles, feeds, statuses
from reader.store.database import Library
from reader.values import Scope

Make = Callable[..., Any]


@pytest.fixture
def ids(visit: Make, arrival: Make) -> tuple[int, ...]:
    stored: tuple[int, ...] = visit(arrival("a"), arrival("b"), arrival("c")).new
    return stored


def test_only_what_really_changed_is_told(library: Library, ids: tuple[int, ...], now: datetime) -> None:
    a, b, c = ids
    assert statuses.mark_read(library, [b, a, b, 999], True, now=now) == (b, a)
    assert statuses.mark_read(library, ids, True, now=now) == (c,)
    assert statuses.mark_read(library, [a], False, now=now) == (a,)
    assert [article.read for article in articles.show(library, ids)] == [False, True, True]


def test_a_bookmark_and_a_read_mark_do_not_touch_one_another(
    library: Library, ids: tuple[int, ...], now: datetime
) -> None:
    assert statuses.bookmark(library, ids[:1], True, now=now) == ids[:1]
    statuses.mark_read(library, ids[:1], True, now=now)
    assert statuses.bookmark(library, ids[:1], False, now=now) == ids[:1]
    (article,) = articles.show(library, ids[:1])
    assert (article.read, article.bookmarked) == (True, False)


def test_counters_follow(library: Library, feed_id: int, ids: tuple[int, ...], now: datetime) -> None:
    statuses.mark_read(library, ids[:2], True, now=now)
    feed = feeds.find(library, str(feed_id))
    assert (feed.total, feed.unread) == (3, 1)
    assert articles.count(library, Scope()) == (3, 1)


def test_a_scope_is_marked_read_and_undone(library: Library, ids: tuple[int, ...], now: datetime) -> None:
    statuses.bookmark(library, ids[:2], True, now=now)
    statuses.mark_read(library, ids[:1], True, now=now)
    changed = statuses.mark_all_read(library, Scope(bookmarked=True), now=now)
    assert changed == (ids[1],)
    assert statuses.mark_read(library, changed, False, now=now) == changed
    assert statuses.mark_all_read(library, Scope(query="c"), now=now) == ()
    assert set(statuses.mark_all_read(library, Scope(), now=now)) == {ids[1], ids[2]}


def test_more_ids_than_a_statement_has_parameters(library: Library, ids: tuple[int, ...], now: datetime) -> None:
    assert statuses.mark_read(library, range(100_000), True, now=now) == tuple(sorted(ids))


def test_tags_are_one_whatever_their_case_and_accents(library: Library, ids: tuple[int, ...]) -> None:
    a, b, _ = ids
    assert statuses.tag(library, [a], "  Café  noir ") == (a,)
    assert statuses.tag(library, [a, b], "cafe noir") == (b,)
    assert statuses.tags(library) == (("Café noir", 2),)
    assert articles.show(library, [a])[0].tags == ("Café noir",)
    assert set(statuses.untag(library, ids, "CAFÉ NOIR")) == {a, b}
    assert statuses.tags(library) == ()


def test_a_tag_needs_a_name_and_an_article(library: Library, ids: tuple[int, ...]) -> None:
    with pytest.raises(UsageError, match="needs a name"):
        statuses.tag(library, ids, "  ")
    assert statuses.tag(library, [999], "ice") == ()
    assert statuses.tags(library) == ()
    assert statuses.untag(library, ids, "ice") == ()


steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "read", "unread", "bookmark", "unbookmark", "tag", "untag", "remove", "index"]),
        st.integers(0, 1),
        st.integers(0, 5),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps)
def test_whatever_is_done_all_that_is_derived_stays_right(
    library: Library, visit: Make, arrival: Make, sound: Make, taken: list[tuple[str, int, int]]
) -> None:
    from reader.store import search

    now = datetime(2026, 11, 23, tzinfo=UTC)
    for action, which, number in taken:
        url = f"https://{which}.example/feed"
        feed_id, _ = feeds.add(library, url, now=now)
        there = [known for known in articles.known(library, feed_id) if known.guid == str(number)]
        ids = [known.id for known in there]
        match action:
            case "add" if not there:
                visit(arrival(f"story {number}", guid=str(number)), feed=feed_id)
            case "edit" if there:
                edited = arrival(f"story {number} edited {which}", guid=str(number), full=number % 2 == 0)
                visit(updated=((ids[0], edited),), feed=feed_id)
            case "read" | "unread":
                statuses.mark_read(library, ids, action == "read", now=now)
            case "bookmark" | "unbookmark":
                statuses.bookmark(library, ids, action == "bookmark", now=now)
            case "tag":
                statuses.tag(library, ids, "ice")
            case "untag":
                statuses.untag(library, ids, "ice")
            case "remove":
                feeds.remove(library, feed_id)
            case "index":
                search.index_pending(library, limit=2)
    sound()
