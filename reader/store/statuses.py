"""What the user did with articles.  In: ids, or a scope.  Out: the ids that really changed, so it can be undone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime

from reader.errors import UsageError
from reader.folding import fold
from reader.markup import one_line
from reader.rows import Headline, Scope
from reader.store.columns import as_json, id_list, moment, seconds
from reader.store.copies import other_copies
from reader.store.counters import set_status
from reader.store.database import Library
from reader.store.headlines import NEWEST_FIRST, Order, below, where
from reader.store.preferences import preference

_OPENED_AT = "(SELECT opened_at FROM status WHERE article_id = l.article_id)"


def mark_read(library: Library, ids: Iterable[int], on: bool, *, now: datetime, alone: bool = False) -> tuple[int, ...]:
    """Marks articles read, or unread.  What is read takes its copies along where the setting says so.

    `alone`: these and no others, as undoing wants it.
    """
    with library.write(durable=True) as connection:
        marked = list(ids)
        if on and not alone:
            marked += _copies(connection, marked)
        return set_mark(connection, "read", id_list(marked), on, now)


def bookmark(library: Library, ids: Iterable[int], on: bool, *, now: datetime) -> tuple[int, ...]:
    """Bookmarks articles, or no longer.  The pictures of a bookmarked one that were let go are wanted again."""
    with library.write(durable=True) as connection:
        changed = set_mark(connection, "bookmarked", id_list(ids), on, now)
        if on:
            want_pictures_again(connection, changed)
    return changed


def mark_all_read(
    library: Library, scope: Scope, *, now: datetime, after: Headline | None = None, order: Order = NEWEST_FIRST
) -> tuple[int, ...]:
    """Marks all of a scope read, or what stands below `after` in its list, with the copies elsewhere.

    `mark_read(ids, False)` undoes it.
    """
    condition, parameters = where(scope)
    if after is not None:
        following, place = below(after, order, _OPENED_AT if scope.opened else "l.published")
        condition, parameters = f"{condition} AND {following}", (*parameters, *place)
    with library.write(durable=True) as connection:
        found = connection.execute(f"SELECT l.article_id FROM listing l WHERE {condition} AND l.read = 0", parameters)
        unread = tuple(row[0] for row in found)
        set_status(connection, "read", unread, True, seconds(now))
        return unread + set_mark(connection, "read", id_list(_copies(connection, unread)), True, now)


def record_opened(library: Library, article_id: int, *, now: datetime) -> None:
    """Notes that an article was opened: it is the latest of the history."""
    with library.write() as connection:
        connection.execute(
            """
            INSERT INTO status(article_id, opened_at) SELECT article_id, ? FROM listing WHERE article_id = ?
            ON CONFLICT(article_id) DO UPDATE SET opened_at = excluded.opened_at
            """,
            (seconds(now), article_id),
        )


def clear_history(library: Library) -> dict[int, datetime]:
    """Forgets what was opened; gives what it forgot, for `put_back_history`."""
    with library.write(durable=True) as connection:
        found = connection.execute("SELECT article_id, opened_at FROM status WHERE opened_at IS NOT NULL").fetchall()
        connection.execute("UPDATE status SET opened_at = NULL WHERE opened_at IS NOT NULL")
    return {article_id: moment(opened) for article_id, opened in found}


def put_back_history(library: Library, opened: Mapping[int, datetime]) -> None:
    """Undoes `clear_history`; what has been opened since stays later."""
    with library.write(durable=True) as connection:
        connection.execute(
            """
            UPDATE status SET opened_at = json_extract(j.value, '$[1]') FROM json_each(?) j
            WHERE article_id = json_extract(j.value, '$[0]') AND opened_at IS NULL
            """,
            (as_json([[article_id, seconds(when)] for article_id, when in opened.items()]),),
        )


def tag(library: Library, ids: Iterable[int], name: str) -> tuple[int, ...]:
    """Puts a tag on articles; case and accents make no second tag.  UsageError for a name without a letter."""
    with library.write(durable=True) as connection:
        return put_tag(connection, ids, name)


def untag(library: Library, ids: Iterable[int], name: str) -> tuple[int, ...]:
    """Takes a tag off articles; a tag that is on none is gone."""
    with library.write(durable=True) as connection:
        return take_tag(connection, ids, name)


def tags(library: Library) -> tuple[tuple[str, int], ...]:
    """Every tag and how many articles in sight bear it, by name."""
    with library.read() as connection:
        found = connection.execute(
            "SELECT name, count(*) FROM tag JOIN article_tag ON tag_id = tag.id JOIN listing USING (article_id) "
            "GROUP BY tag.id ORDER BY name_key"
        )
        return tuple((name, number) for name, number in found)


def put_tag(connection: sqlite3.Connection, ids: Iterable[int], name: str) -> tuple[int, ...]:
    """`tag`, inside an open transaction."""
    name = one_line(name)
    articles, key = id_list(ids), fold(name)
    if not key:
        raise UsageError("A tag needs a name.", name)
    connection.execute("INSERT INTO tag(name, name_key) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, key))
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
    want_pictures_again(connection, ids_changed)
    return ids_changed


def take_tag(connection: sqlite3.Connection, ids: Iterable[int], name: str) -> tuple[int, ...]:
    """`untag`, inside an open transaction."""
    changed = connection.execute(
        """
        DELETE FROM article_tag WHERE tag_id = (SELECT id FROM tag WHERE name_key = ?)
        AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id
        """,
        (fold(one_line(name)), id_list(ids)),
    ).fetchall()
    _drop_unused_tags(connection)
    return tuple(row[0] for row in changed)


def _copies(connection: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """What is read with these articles: their copies, or nothing, as the user likes it."""
    return other_copies(connection, ids) if preference(connection, "read_copies") else []


def want_pictures_again(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """A kept article is kept whole: pictures let go for want of room (no file, yet no error) are fetched again."""
    connection.execute(
        """
        UPDATE photo SET next_try = 0 WHERE picture_id IS NULL AND next_try IS NULL AND error IS NULL
        AND article_id IN (SELECT value FROM json_each(?))
        """,
        (id_list(ids),),
    )


def set_mark(connection: sqlite3.Connection, column: str, articles: str, on: bool, now: datetime) -> tuple[int, ...]:
    """Sets `read` or `bookmarked` where it is not so already, and gives those articles."""
    changed = connection.execute(
        f"""
        SELECT l.article_id FROM json_each(?) j JOIN listing l ON l.article_id = j.value
        WHERE l.{column} <> ? GROUP BY l.article_id ORDER BY min(j.key)
        """,
        (articles, on),
    ).fetchall()
    ids = tuple(row[0] for row in changed)
    set_status(connection, column, ids, on, seconds(now) if on else None)
    return ids


def _drop_unused_tags(connection: sqlite3.Connection) -> None:
    connection.execute("DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id)")
