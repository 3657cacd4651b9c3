"""What the user did with articles.  In: ids, or a scope.  Out: the ids that really changed, so it can be undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from reader.errors import UsageError
from reader.store.columns import id_list, seconds
from reader.store.database import Library
from reader.store.headlines import where
from reader.store.words import fold
from reader.values import Scope


def mark_read(library: Library, ids: Iterable[int], on: bool, *, now: datetime) -> tuple[int, ...]:
    """Marks articles read, or unread."""
    with library.write(durable=True) as connection:
        return _set(connection, "read", id_list(ids), on, now)


def bookmark(library: Library, ids: Iterable[int], on: bool, *, now: datetime) -> tuple[int, ...]:
    """Bookmarks articles, or no longer.  The pictures of a bookmarked one that were let go are wanted again."""
    with library.write(durable=True) as connection:
        changed = _set(connection, "bookmarked", id_list(ids), on, now)
        if on:
            _want_pictures_again(connection, changed)
    return changed


def mark_all_read(library: Library, scope: Scope, *, now: datetime) -> tuple[int, ...]:
    """Marks all of a scope read; `mark_read(ids, False)` undoes it."""
    condition, parameters = where(scope)
    with library.write(durable=True) as connection:
        unread = connection.execute(
            f"SELECT l.article_id FROM listing l WHERE {condition} AND l.read = 0", parameters
        ).fetchall()
        return _set(connection, "read", id_list(row[0] for row in unread), True, now)


def tag(library: Library, ids: Iterable[int], name: str) -> tuple[int, ...]:
    """Puts a tag on articles; case and accents make no second tag.  UsageError for a name without a letter."""
    articles, key = id_list(ids), fold(name)
    if not key:
        raise UsageError("A tag needs a name.", name)
    with library.write(durable=True) as connection:
        connection.execute(
            "INSERT INTO tag(name, name_key) VALUES (?, ?) ON CONFLICT DO NOTHING", (" ".join(name.split()), key)
        )
        changed = connection.execute(
            """
            INSERT INTO article_tag(article_id, tag_id)
            SELECT a.id, t.id FROM json_each(?) j JOIN article a ON a.id = j.value JOIN tag t ON t.name_key = ?
            WHERE true ON CONFLICT DO NOTHING RETURNING article_id
            """,
            (articles, key),
        ).fetchall()
        _drop_unused_tags(connection)
        ids_changed = tuple(row[0] for row in changed)
        _want_pictures_again(connection, ids_changed)
    return ids_changed


def untag(library: Library, ids: Iterable[int], name: str) -> tuple[int, ...]:
    """Takes a tag off articles; a tag that is on none is gone."""
    with library.write(durable=True) as connection:
        changed = connection.execute(
            """
            DELETE FROM article_tag WHERE tag_id = (SELECT id FROM tag WHERE name_key = ?)
            AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id
            """,
            (fold(name), id_list(ids)),
        ).fetchall()
        _drop_unused_tags(connection)
    return tuple(row[0] for row in changed)


def tags(library: Library) -> tuple[tuple[str, int], ...]:
    """Every tag and how many articles bear it, by name."""
    with library.read() as connection:
        found = connection.execute(
            "SELECT name, count(*) FROM tag JOIN article_tag ON tag_id = tag.id GROUP BY tag.id ORDER BY name_key"
        )
        return tuple((name, number) for name, number in found)


def _want_pictures_again(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """A kept article is kept whole: pictures let go for want of room (no file, yet no error) are fetched again."""
    connection.execute(
        """
        UPDATE photo SET next_try = 0 WHERE picture_id IS NULL AND next_try IS NULL AND error IS NULL
        AND article_id IN (SELECT value FROM json_each(?))
        """,
        (id_list(ids),),
    )


def _set(connection: sqlite3.Connection, column: str, articles: str, on: bool, now: datetime) -> tuple[int, ...]:
    changed = connection.execute(
        f"""
        SELECT l.article_id FROM json_each(?) j JOIN listing l ON l.article_id = j.value
        WHERE l.{column} <> ? GROUP BY l.article_id ORDER BY min(j.key)
        """,
        (articles, on),
    ).fetchall()
    ids = tuple(row[0] for row in changed)
    connection.execute(
        f"""
        INSERT INTO status(article_id, {column}, {column}_at) SELECT value, ?, ? FROM json_each(?) WHERE true
        ON CONFLICT(article_id) DO UPDATE SET {column} = excluded.{column}, {column}_at = excluded.{column}_at
        """,
        (on, seconds(now) if on else None, id_list(ids)),
    )
    return ids


def _drop_unused_tags(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id)")
