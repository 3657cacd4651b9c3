"""What the user sets for one feed: its name, folder and rules.  In: a feed's id and a value.

Every function raises UsageError when there is no such feed.
"""

from __future__ import annotations

import sqlite3

from reader.errors import UsageError
from reader.store.database import Library
from reader.values import FullText

SHORTEST_INTERVAL = 300
"""Seconds: no server is asked more often than this."""


def rename(library: Library, feed_id: int, value: str | None) -> None:
    """Sets the user's name for a feed; nothing means its own."""
    with library.write(durable=True) as connection:
        _set(connection, feed_id, title=(value or "").strip() or None)


def set_folder(library: Library, feed_id: int, value: str | None) -> None:
    """Puts a feed into a folder, or out of any."""
    with library.write(durable=True) as connection:
        _set(connection, feed_id, folder=(value or "").strip() or None)


def set_full_text(library: Library, feed_id: int, value: FullText) -> None:
    """Says when the pages of a feed's articles are fetched.

    NEVER calls off what was still wanted; otherwise the pages of stored teasers are wanted from now on.
    """
    with library.write(durable=True) as connection:
        _set(connection, feed_id, full_text=value.value)
        if value is FullText.NEVER:
            connection.execute(
                "DELETE FROM page_fetch WHERE article_id IN (SELECT id FROM article WHERE feed_id = ?)", (feed_id,)
            )
        else:
            connection.execute(
                """
                INSERT INTO page_fetch(article_id, next_try)
                SELECT id, 0 FROM article WHERE feed_id = ? AND full = 0 AND url IS NOT NULL
                ON CONFLICT DO NOTHING
                """,
                (feed_id,),
            )


def set_interval(library: Library, feed_id: int, value: int | None) -> None:
    """Sets how many seconds lie between two visits, from the last one on; `None`: as learnt.

    A feed that fails is still left alone as long as its failures say.  UsageError when it is less than five minutes.
    """
    if value is not None and value < SHORTEST_INTERVAL:
        raise UsageError(f"A feed is visited every {SHORTEST_INTERVAL // 60} minutes at most.", str(value))
    with library.write(durable=True) as connection:
        _set(connection, feed_id, interval=value)
        connection.execute(
            """
            UPDATE fetch_state SET next_due = last_ok + coalesce(?, interval)
            WHERE feed_id = ? AND failures = 0 AND last_ok IS NOT NULL
            """,
            (value, feed_id),
        )


def set_notify(library: Library, feed_id: int, value: bool) -> None:
    """Says whether new articles of a feed are told by the system's notifications."""
    with library.write(durable=True) as connection:
        _set(connection, feed_id, notify=int(value))


def named(connection: sqlite3.Connection, feed_id: int) -> tuple[str, str]:
    """A feed's title and address."""
    row: tuple[str, str] | None = connection.execute(
        "SELECT coalesce(s.title, f.title, f.url), f.url FROM feed f JOIN subscription s ON s.feed_id = f.id "
        "WHERE f.id = ?",
        (feed_id,),
    ).fetchone()
    if row is None:
        raise UsageError(f"There is no feed {feed_id}. See the list of feeds with: cutline feeds", str(feed_id))
    return row


def _set(connection: sqlite3.Connection, feed_id: int, **values: str | int | None) -> None:
    named(connection, feed_id)
    columns = ", ".join(f"{column} = ?" for column in values)
    connection.execute(f"UPDATE subscription SET {columns} WHERE feed_id = ?", (*values.values(), feed_id))
