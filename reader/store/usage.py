"""How much room a library takes, and giving back what it does not need.  In: a library.  Out: bytes, by feed."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from sqlite3 import Connection

from reader.store.database import Library, connect, plain_errors

_BY_FEED = """
    SELECT a.feed_id, coalesce(s.title, f.title, f.url, 'Articles without a feed'), count(*),
           sum(length(a.title) + length(a.teaser) + coalesce(length(b.content) + coalesce(length(b.entry), 0), 0)
               + coalesce((SELECT sum(length(content)) FROM revision WHERE article_id = a.id), 0)),
           coalesce(sum(p.bytes), 0)
    FROM article a LEFT JOIN body b ON b.article_id = a.id
    LEFT JOIN feed f ON f.id = a.feed_id LEFT JOIN subscription s ON s.feed_id = a.feed_id
    LEFT JOIN (
        SELECT o.article_id, sum(k.bytes / n.photos) AS bytes
        FROM photo o JOIN picture k ON k.id = o.picture_id
        JOIN (SELECT picture_id, count(*) AS photos FROM photo GROUP BY picture_id) n ON n.picture_id = k.id
        GROUP BY o.article_id
    ) p ON p.article_id = a.id
    GROUP BY a.feed_id
"""


@dataclass(frozen=True, slots=True)
class FeedUsage:
    """One feed; `feed_id` is None for articles without one.  A picture of two articles is counted half for each."""

    feed_id: int | None
    feed: str
    articles: int
    text: int
    pictures: int


@dataclass(frozen=True, slots=True)
class Usage:
    """The whole library, in bytes.  `database` holds the texts, the index and all else; `free` of it is unused."""

    feeds: tuple[FeedUsage, ...]
    database: int
    free: int
    pictures: int


def usage(library: Library) -> Usage:
    """What takes how much room, the largest feed first.  Reads much: not for the window's own thread."""
    with library.read() as connection:
        feeds = [FeedUsage(*row) for row in connection.execute(_BY_FEED)]
        database, free = _bytes(connection), _bytes(connection, "freelist_count")
        (pictures,) = connection.execute("SELECT coalesce(sum(bytes), 0) FROM picture").fetchone()
    by_size = sorted(feeds, key=lambda feed: feed.text + feed.pictures, reverse=True)
    return Usage(tuple(by_size), database, free, pictures)


def shrink(library: Library) -> int:
    """Gives the room that the database does not use back to the disk, and says how many bytes.

    Needs as much room again while it runs, and nobody can write meanwhile: some seconds for a large library.
    """
    with plain_errors(library.folder), closing(connect(library.file)) as connection:
        before = _bytes(connection)
        connection.execute("VACUUM")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return before - _bytes(connection)


def _bytes(connection: Connection, pages: str = "page_count") -> int:
    """How much room so many pages take."""
    number, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in (pages, "page_size"))
    return int(number * size)
