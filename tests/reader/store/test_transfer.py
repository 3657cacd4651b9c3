from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.highlights import Highlight
from reader.store import articles, feeds, statuses
from reader.store.database import Library
from reader.store.transfer import Incoming, Intake, marks
from reader.values import Arrival, Scope, Stored

Make = Callable[..., Arrival]
Visit = Callable[..., Stored]


def take(library: Library, now: datetime, *incoming: Incoming) -> tuple[bool, ...]:
    return Intake(library).take_in(incoming, now=now, rules=1)


def listed(library: Library, **scope: Any) -> list[str]:
    return [row.title for row in articles.headlines(library, Scope(**scope), limit=50)]


def test_what_is_taken_in_twice_is_there_once(
    library: Library, arrival: Make, now: datetime, sound: Callable[[], None]
) -> None:
    kept = Incoming(arrival("Tides"), "Bay", tags=("sea", "Sea", " "), read=True, bookmarked_at=now)
    assert take(library, now, kept, kept) == (True, False)
    assert take(library, now, kept) == (False,)
    (row,) = articles.headlines(library, Scope(), limit=9)
    assert (row.feed, row.read, row.bookmarked, row.feed_id) == ("Bay", True, True, None)
    assert statuses.tags(library) == (("sea", 1),)
    sound()


def test_an_article_of_a_feed_gains_its_marks_and_loses_none(
    library: Library, arrival: Make, visit: Visit, feed_id: int, now: datetime, sound: Callable[[], None]
) -> None:
    first, second = visit(arrival("Tides"), arrival("Ebb")).new
    statuses.bookmark(library, [second], True, now=now)
    later = now + timedelta(days=1)
    address = "http://bay.example/feed/"
    told = Incoming(arrival("Tides"), "Other name", feed_url=address, read=True, tags=("sea",))
    unmarked = Incoming(arrival("Ebb"), "Bay", feed_url=address, bookmarked=False)
    assert take(library, later, told, unmarked) == (False, False)
    assert sorted(listed(library, bookmarked=True)) == ["Ebb", "Tides"]
    assert listed(library, read=True) == ["Tides"]
    assert [article.tags for article in articles.show(library, [first])] == [("sea",)]
    assert marks(library, [second])[second].bookmarked_at == now
    sound()


def test_a_new_article_of_a_feed_that_is_there_belongs_to_it(
    library: Library, arrival: Make, visit: Visit, feed_id: int, now: datetime
) -> None:
    take(library, now, Incoming(arrival("Old tale"), "Bay", feed_url="https://bay.example/feed"))
    assert listed(library, feed_id=feed_id) == ["Old tale"]


def test_subscribing_takes_what_was_imported_back(library: Library, arrival: Make, now: datetime) -> None:
    take(library, now, Incoming(arrival("Tides"), "Cliff", feed_url="https://cliff.example/feed"))
    feed_id, _ = feeds.add(library, "http://cliff.example/feed/", now=now)
    assert listed(library, feed_id=feed_id) == ["Tides"]


def test_a_link_finds_the_article_of_whatever_feed_has_its_address(
    library: Library, arrival: Make, visit: Visit, now: datetime
) -> None:
    visit(arrival("Tides", url="https://bay.example/tides"))
    link = arrival(
        "https://bay.example/tides", guid=None, url="https://bay.example/tides", text="", html="", full=False
    )
    assert take(library, now, Incoming(link, "bay.example")) == (False,)
    assert listed(library, bookmarked=True) == ["Tides"]


def test_two_that_are_told_apart_stay_two(library: Library, arrival: Make, now: datetime) -> None:
    """A front page's address for every entry, and no guid: of our own file each line is an article."""
    same = [
        Incoming(arrival(title, guid=None, url="https://bay.example/"), "Bay", bookmarked=False, alone=True)
        for title in ("One", "Two")
    ]
    assert take(library, now, *same) == (True, True)
    assert take(library, now, *same) == (False, False)
    other = Incoming(arrival("Three", guid="urn:3", url="https://bay.example/"), "Bay", "https://bay.example/f")
    another = replace(other, arrival=arrival("Four", guid="urn:4", url="https://bay.example/"))
    assert take(library, now, replace(other, alone=True), replace(another, alone=True)) == (True, True)
    assert sorted(listed(library)) == ["Four", "One", "Three", "Two"]


def test_a_link_wants_its_page_and_stands_where_it_was_kept(
    library: Library, arrival: Make, now: datetime, sound: Callable[[], None]
) -> None:
    saved = datetime(2020, 5, 6, tzinfo=UTC)
    link = arrival("A page", guid=None, url="https://x.example/1", text="", html="", full=False, published=None)
    take(library, now, Incoming(link, "x.example", bookmarked_at=saved))
    (row,) = articles.headlines(library, Scope(), limit=9)
    assert (row.title, row.published, row.bookmarked, row.offline) == ("A page", saved, True, False)
    (wanted,) = articles.wanting_pages(library, now=now, limit=9)
    assert (wanted.article_id, wanted.url, wanted.feed_url) == (row.id, "https://x.example/1", "https://x.example/1")
    told = arrival("A page", guid=None, url="https://x.example/1", published=None)
    take(library, now, Incoming(told, "x.example"))
    assert articles.show(library, [row.id])[0].html == "<p>The story of A page.</p>"
    assert articles.wanting_pages(library, now=now, limit=9) == ()
    sound()


def test_what_another_process_stores_meanwhile_is_seen(
    library: Library, arrival: Make, visit: Visit, now: datetime
) -> None:
    from reader.store.database import open_library

    intake = Intake(library)
    intake.take_in([Incoming(arrival("One"), "Bay")], now=now, rules=1)
    with open_library(library.folder) as other:
        Intake(other).take_in([Incoming(arrival("Two"), "Bay")], now=now, rules=1)
    assert intake.take_in([Incoming(arrival("Two"), "Bay")], now=now, rules=1) == (False,)


def test_marks_tell_what_show_does_not(library: Library, arrival: Make, visit: Visit, now: datetime) -> None:
    (article_id,) = visit(arrival("Tides", published=None)).new
    statuses.mark_read(library, [article_id], True, now=now)
    mark = marks(library, [article_id])[article_id]
    assert (mark.feed_url, mark.guid, mark.dated, mark.read_at) == ("https://bay.example/feed", "Tides", False, now)
    assert (mark.bookmarked_at, mark.opened_at) == (None, None)


def test_notes_and_highlights_come_along_once(
    library: Library, arrival: Make, now: datetime, sound: Callable[[], None]
) -> None:
    passage = Highlight("story of", "yellow", 4, now, prefix="The ", suffix=" Tides.", note="why?")
    one = Incoming(arrival("Tides"), "Bay", note="Read again", highlights=(passage, passage))
    take(library, now, one)
    take(library, now, replace(one, note="Something else"))
    (row,) = articles.headlines(library, Scope(), limit=9)
    mark = marks(library, [row.id])[row.id]
    assert (mark.note, mark.highlights) == ("Read again", (passage,))
    sound()
