"""Statuses of very many articles set in one go.  In: an open transaction, and ids.

Triggers keep `listing` and `feed_count` right row by row, which is what most writes want.  For 100,000 articles they
take most of the time, so they rest for the length of the transaction, and what they would have done is done at once.
A transaction that fails brings them back with everything else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from sqlite3 import Connection

from reader.store.columns import id_list

MANY = 1000
"""Below this, the triggers are as fast."""

COUNT_UNREAD = """
    UPDATE feed_count SET unread =
        (SELECT count(*) FROM listing l WHERE l.feed_id IS nullif(feed_count.feed_id, 0) AND l.read = 0)
"""

_UPSERT = """
    INSERT INTO status(article_id, {0}, {0}_at) SELECT value, ?, ? FROM json_each(?) WHERE true
    ON CONFLICT(article_id) DO UPDATE SET {0} = excluded.{0}, {0}_at = excluded.{0}_at
"""


def set_status(connection: Connection, column: str, ids: Sequence[int], on: bool, at: int | None) -> None:
    """Sets `read` or `bookmarked` of articles, none of which is so already."""
    # In their order in the tables, which are then written page by page.
    articles = id_list(sorted(ids))
    if len(ids) < MANY:
        connection.execute(_UPSERT.format(column), (on, at, articles))
        return
    with _resting(connection, "status_listed", "status_listed_anew", "listing_counted_as_read"):
        connection.execute(_UPSERT.format(column), (on, at, articles))
        connection.execute(
            f"UPDATE listing SET {column} = ? WHERE article_id IN (SELECT value FROM json_each(?))", (on, articles)
        )
        connection.execute(COUNT_UNREAD)


@contextmanager
def _resting(connection: Connection, *triggers: str) -> Iterator[None]:
    made = [
        connection.execute("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?", (name,)).fetchone()[0]
        for name in triggers
    ]
    for name in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield
    for sql in made:
        connection.execute(sql)
