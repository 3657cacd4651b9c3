"""What the reader wrote on articles: one note on the whole, and passages that are marked, each with a note or without.

In: an article's id and a wish.  Out: what was there before, so that it can be undone with `set_note` or `put`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from reader.errors import UsageError
from reader.highlights import COLORS, Highlight
from reader.store.columns import id_list, moment, seconds
from reader.store.database import Library
from reader.store.statuses import want_pictures_again


@dataclass(frozen=True, slots=True)
class Passage:
    """A highlight as it is stored."""

    id: int
    article_id: int
    highlight: Highlight


@dataclass(frozen=True, slots=True)
class Notes:
    """All that the reader wrote on one article; the passages in the order in which they were in its text."""

    note: str | None = None
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class NotedStory:
    """An article with what the reader wrote on it, and when something was last added."""

    article_id: int
    title: str
    feed: str
    published: datetime
    changed: datetime
    notes: Notes


_COLUMNS = "id, article_id, quote, color, start, made, prefix, suffix, note"


def notes_of(library: Library, article_id: int) -> Notes:
    """What is written on this article."""
    with library.read() as connection:
        return _notes(connection, [article_id])[article_id]


def set_note(library: Library, article_id: int, text: str, *, now: datetime) -> str:
    """Writes the note on an article, "" to remove it; gives the one that was there, or "".

    UsageError when the article is not there.
    """
    text = text.strip()
    with library.write(durable=True) as connection:
        _require(connection, article_id)
        before = connection.execute("SELECT text FROM note WHERE article_id = ?", (article_id,)).fetchone()
        if text:
            connection.execute(
                """
                INSERT INTO note(article_id, text, changed) VALUES (?, ?, ?)
                ON CONFLICT(article_id) DO UPDATE SET text = excluded.text, changed = excluded.changed
                """,
                (article_id, text, seconds(now)),
            )
            want_pictures_again(connection, [article_id])
        else:
            connection.execute("DELETE FROM note WHERE article_id = ?", (article_id,))
    return before[0] if before else ""


def add(library: Library, article_id: int, highlight: Highlight) -> Passage:
    """Marks a passage.  One with the same words in the same place is taken for it, in its new colour.

    UsageError for a colour that there is not, and when the article is not there.
    """
    _check(highlight)
    with library.write(durable=True) as connection:
        _require(connection, article_id)
        same = connection.execute(
            f"SELECT {_COLUMNS} FROM highlight WHERE article_id = ? AND start = ? AND quote = ?",
            (article_id, highlight.start, highlight.quote),
        ).fetchone()
        if same is not None:
            there = _passage(same)
            passage = replace(there, highlight=replace(there.highlight, color=highlight.color))
            _write(connection, passage)
            return passage
        inserted = connection.execute(
            """
            INSERT INTO highlight(article_id, quote, color, start, made, prefix, suffix, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            (article_id, *_values(highlight)),
        )
        want_pictures_again(connection, [article_id])
        assert inserted.lastrowid is not None
        return Passage(inserted.lastrowid, article_id, highlight)


def passage(library: Library, passage_id: int) -> Passage:
    """The highlight with this id.  UsageError when there is none."""
    with library.read() as connection:
        return _found(connection, passage_id)


def put(library: Library, passage: Passage) -> None:
    """Lets a highlight have the colour and the note of `passage`, also one that was removed.

    UsageError when its article is not there.
    """
    with library.write(durable=True) as connection:
        _require(connection, passage.article_id)
        _write(connection, passage)


def remove(library: Library, passage_id: int) -> Passage:
    """Removes a highlight with its note, and gives it.  UsageError when there is none."""
    with library.write(durable=True) as connection:
        removed = _found(connection, passage_id)
        connection.execute("DELETE FROM highlight WHERE id = ?", (passage_id,))
    return removed


def noted_stories(library: Library, *, limit: int, after: NotedStory | None = None) -> tuple[NotedStory, ...]:
    """The articles that something is written on, the one that was last written on first; `after`: those that follow."""
    with library.read() as connection:
        found = connection.execute(
            """
            SELECT w.article_id, a.title, coalesce(s.title, f.title, f.url, a.source_title, ''), a.published, w.latest
            FROM (SELECT article_id, max(at) AS latest FROM (
                    SELECT article_id, changed AS at FROM note UNION ALL SELECT article_id, made FROM highlight)
                  GROUP BY article_id) w
            JOIN article a ON a.id = w.article_id JOIN listing l ON l.article_id = a.id
            LEFT JOIN feed f ON f.id = a.feed_id LEFT JOIN subscription s ON s.feed_id = a.feed_id
            WHERE ? IS NULL OR (w.latest, w.article_id) < (?, ?)
            ORDER BY w.latest DESC, w.article_id DESC LIMIT ?
            """,
            (
                after and after.article_id,
                after and seconds(after.changed),
                after and after.article_id,
                limit,
            ),
        ).fetchall()
        notes = _notes(connection, [row[0] for row in found])
    return tuple(
        NotedStory(article_id, title, feed, moment(published), moment(latest), notes[article_id])
        for article_id, title, feed, published, latest in found
    )


def _notes(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, Notes]:
    articles = (id_list(ids),)
    texts = dict(
        connection.execute(
            "SELECT article_id, text FROM note WHERE article_id IN (SELECT value FROM json_each(?))", articles
        ).fetchall()
    )
    passages: dict[int, list[Passage]] = {}
    for row in connection.execute(
        f"SELECT {_COLUMNS} FROM highlight WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY start, id",
        articles,
    ):
        passages.setdefault(row[1], []).append(_passage(row))
    return {article_id: Notes(texts.get(article_id), tuple(passages.get(article_id, ()))) for article_id in ids}


def _check(highlight: Highlight) -> None:
    if highlight.color not in COLORS:
        raise UsageError(f"There is no colour {highlight.color}. There are: {', '.join(COLORS)}.", highlight.color)


def _require(connection: sqlite3.Connection, article_id: int) -> None:
    if connection.execute("SELECT 1 FROM article WHERE id = ?", (article_id,)).fetchone() is None:
        raise UsageError(f"There is no article {article_id} in this library.", str(article_id))


def _found(connection: sqlite3.Connection, passage_id: int) -> Passage:
    row = connection.execute(f"SELECT {_COLUMNS} FROM highlight WHERE id = ?", (passage_id,)).fetchone()
    if row is None:
        raise UsageError(f"There is no highlight {passage_id} in this library.", str(passage_id))
    return _passage(row)


def _passage(row: Sequence[object]) -> Passage:
    passage_id, article_id, quote, color, start, made, *rest = row
    return Passage(passage_id, article_id, Highlight(quote, color, start, moment(made), *rest))  # type: ignore[arg-type]


def _values(highlight: Highlight) -> tuple[object, ...]:
    return (
        highlight.quote,
        highlight.color,
        highlight.start,
        seconds(highlight.made),
        highlight.prefix,
        highlight.suffix,
        highlight.note or None,
    )


def _write(connection: sqlite3.Connection, passage: Passage) -> None:
    connection.execute(
        f"""
        INSERT INTO highlight({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT(id) DO UPDATE SET color = excluded.color, note = excluded.note
        """,
        (passage.id, passage.article_id, *_values(passage.highlight)),
    )
