"""Lists: each scope, in pages, and by an index."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reader.errors import QueryError
from reader.store import articles, feeds, photos, search, statuses
from reader.store.database import Library
from reader.store.headlines import TABLES, where
from reader.values import ParsedPhoto, Scope

Make = Callable[..., Any]


@pytest.fixture
def ids(library: Library, visit: Make, arrival: Make, now: datetime) -> tuple[int, ...]:
    """Five articles of two feeds, the newest first: a and c in the first, b, d and e in the second, in a folder."""
    other, _ = feeds.add(library, "https://sea.example/feed", now=now, folder="Sea")
    day = datetime(2026, 11, 20, tzinfo=UTC)
    a, c = visit(*(arrival(name, published=day - timedelta(days=age)) for name, age in (("a", 0), ("c", 2)))).new
    b, d, e = visit(
        *(arrival(name, published=day - timedelta(days=age)) for name, age in (("b", 1), ("d", 3), ("e", 3))),
        feed=other,
    ).new
    statuses.mark_read(library, [a, d], True, now=now)
    statuses.bookmark(library, [c, d], True, now=now)
    statuses.tag(library, [b, e], "Ice")
    search.index_pending(library)
    return a, b, c, d, e


@pytest.mark.parametrize(
    ("scope", "names"),
    [
        (Scope(), "abcde"),
        (Scope(feed_id=1), "ac"),
        (Scope(feed_id=99), ""),
        (Scope(folder="Sea"), "bde"),
        (Scope(folder="Land"), ""),
        (Scope(unread=True), "bce"),
        (Scope(read=True), "ad"),
        (Scope(bookmarked=True), "cd"),
        (Scope(bookmarked=True, unread=True), "c"),
        (Scope(feed_id=1, unread=True), "c"),
        (Scope(folder="Sea", unread=True), "be"),
        (Scope(tag="ICE"), "be"),
        (Scope(since=datetime(2026, 11, 18, tzinfo=UTC)), "abc"),
        (Scope(query="story -b"), "acde"),
        (Scope(query="is:bookmarked", unread=True), "c"),
        (Scope(query=""), ""),
    ],
)
def test_each_scope_lists_and_counts_what_it_says(
    library: Library, ids: tuple[int, ...], scope: Scope, names: str
) -> None:
    found = articles.headlines(library, scope, limit=99)
    assert "".join(row.title for row in found) == names
    assert articles.count(library, scope) == (len(found), sum(not row.read for row in found))


def test_pages_follow_one_another_without_a_gap_or_a_double(library: Library, ids: tuple[int, ...]) -> None:
    seen: list[str] = []
    after = None
    while page := articles.headlines(library, Scope(), limit=2, after=after):
        seen += [row.title for row in page]
        after = page[-1]
    assert "".join(seen) == "abcde"


def test_any_limit_will_do(library: Library, ids: tuple[int, ...]) -> None:
    assert len(articles.headlines(library, Scope(), limit=10**30)) == 5
    assert articles.headlines(library, Scope(), limit=0) == ()


def test_a_query_with_a_mistake_is_explained(library: Library) -> None:
    with pytest.raises(QueryError, match="is:starred"):
        articles.headlines(library, Scope(query="is:starred"), limit=1)


def test_a_headline_has_what_its_row_shows(
    library: Library, visit: Make, arrival: Make, picture: Make, now: datetime
) -> None:
    shots = (ParsedPhoto("https://bay.example/a.jpg"), ParsedPhoto("https://bay.example/b.jpg"))
    (article_id,) = visit(arrival("a", photos=shots, lead=1)).new
    (row,) = articles.headlines(library, Scope(), limit=1)
    assert (row.id, row.feed, row.title, row.teaser) == (article_id, "Bay Observer", "a", "The story of a.")
    assert (row.url, row.read, row.bookmarked, row.offline, row.thumbnail) == (
        "https://bay.example/a",
        False,
        False,
        False,
        None,
    )
    for wanted in photos.wanting_photos(library, now=now, limit=9):
        photos.store_file(library, wanted.photo_id, picture(wanted.url.encode()), now=now)
    (row,) = articles.headlines(library, Scope(), limit=1)
    (article,) = articles.show(library, [article_id])
    assert row.offline
    assert article.lead is not None
    assert row.thumbnail == article.lead.thumbnail is not None


@pytest.mark.parametrize(
    ("scope", "index"),
    [
        (Scope(), "listing_by_date"),
        (Scope(folder="Sea"), "listing_by_date"),
        (Scope(feed_id=1), "listing_by_feed"),
        (Scope(unread=True), "listing_unread"),
        (Scope(feed_id=1, unread=True), "listing_unread_by_feed"),
        (Scope(bookmarked=True), "listing_bookmarked"),
    ],
)
@pytest.mark.parametrize("after", [False, True], ids=["first page", "next page"])
def test_a_page_is_read_from_an_index_without_sorting(library: Library, scope: Scope, index: str, after: bool) -> None:
    condition, parameters = where(scope)
    if after:
        condition, parameters = f"{condition} AND (l.published, l.article_id) < (?, ?)", (*parameters, 1, 1)
    with library.read() as connection:
        plan = connection.execute(
            f"EXPLAIN QUERY PLAN SELECT a.id FROM {TABLES} WHERE {condition} "
            "ORDER BY l.published DESC, l.article_id DESC LIMIT 100",
            parameters,
        ).fetchall()
    steps = [step[3] for step in plan]
    assert f"INDEX {index}" in steps[0]
    assert not any("TEMP B-TREE" in step for step in steps)
