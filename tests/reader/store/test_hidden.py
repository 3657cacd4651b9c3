"""A story that a rule puts out of sight is in no list and no count, and comes back as it was; notes are found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from reader.store import articles, feeds, statuses
from reader.store.database import Library
from reader.values import Scope

Make = Callable[..., Any]


def hide(library: Library, article_id: int, on: bool) -> None:
    with library.write() as connection:
        connection.execute(
            "INSERT INTO status(article_id, hidden) VALUES (?, ?) ON CONFLICT DO UPDATE SET hidden = excluded.hidden",
            (article_id, on),
        )


def test_it_is_neither_listed_nor_counted(library: Library, visit: Make, arrival: Make, sound: Make) -> None:
    new = visit(arrival("one"), arrival("two")).new
    hide(library, new[0], True)
    assert articles.count(library, Scope()) == (1, 1)
    assert [one.id for one in articles.headlines(library, Scope(), limit=9)] == [new[1]]
    sound()


def test_it_comes_back_with_its_marks(library: Library, visit: Make, arrival: Make, now: datetime, sound: Make) -> None:
    new = visit(arrival("one"), arrival("two")).new
    statuses.mark_read(library, new, True, now=now)
    statuses.bookmark(library, new[:1], True, now=now)
    for on in (True, False):
        hide(library, new[0], on)
        sound()
    (headline,) = articles.headlines(library, Scope(bookmarked=True), limit=9)
    assert (headline.id, headline.read) == (new[0], True)
    assert articles.count(library, Scope()) == (2, 0)


def test_it_goes_with_its_feed(library: Library, feed_id: int, visit: Make, arrival: Make, sound: Make) -> None:
    new = visit(arrival("one"), arrival("two")).new
    hide(library, new[0], True)
    assert set(feeds.remove(library, feed_id)) == set(new)
    sound()


def test_a_status_that_is_forgotten_hides_nothing(library: Library, visit: Make, arrival: Make, sound: Make) -> None:
    new = visit(arrival("one")).new
    hide(library, new[0], True)
    with library.write() as connection:
        connection.execute("DELETE FROM status")
    assert articles.count(library, Scope()) == (1, 1)
    sound()


def test_notes_of_an_article_and_its_highlights_are_indexed_as_they_are(
    library: Library, visit: Make, arrival: Make, sound: Make
) -> None:
    (article_id,) = visit(arrival("one")).new

    def found(word: str) -> bool:
        with library.read() as connection:
            query = "SELECT rowid FROM note_fts WHERE note_fts MATCH ?"
            return connection.execute(query, (word,)).fetchall() == [(article_id,)]

    with library.write() as connection:
        connection.execute("INSERT INTO note VALUES (?, 'Call the café owner', 0)", (article_id,))
        for note in ("Harbour dues", None):
            connection.execute(
                "INSERT INTO highlight(article_id, color, quote, start, note, made) VALUES (?, 'blue', 'q', 0, ?, 0)",
                (article_id, note),
            )
    assert found("cafe")
    assert found("harbour")
    sound()
    with library.write() as connection:
        connection.execute("UPDATE note SET text = 'Called'")
        connection.execute("DELETE FROM highlight")
    assert found("called")
    assert not found("cafe")
    assert not found("harbour")
    sound()
    with library.write() as connection:
        connection.execute("DELETE FROM article_tag")
        connection.execute("DELETE FROM note")
    assert not found("called")
    sound()
