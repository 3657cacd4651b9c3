"""Files of photos.  In: cleaned pictures.  Out: what is still wanted.  Records stay, whatever becomes of the file."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from reader.store import contents
from reader.store.columns import seconds, seconds_or_none
from reader.store.database import Library
from reader.store.pages import of_feeds
from reader.store.pictures import keeping, sweep
from reader.store.wanted import WantedPhoto
from reader.values import Picture

__all__ = ["count_complete", "record_photo_failure", "store_file", "sweep", "want_again", "wanting_photos"]


def wanting_photos(
    library: Library, *, now: datetime, feed_ids: Iterable[int] | None = None, limit: int
) -> tuple[WantedPhoto, ...]:
    """Photos whose file is due, the latest to arrive first.

    `feed_ids`: of these feeds alone; none at all means articles without a feed.  `feed_url` of a page saved by hand is
    its own address, for that is what the user gave.
    """
    condition, parameters = of_feeds(feed_ids)
    with library.read() as connection:
        found = connection.execute(
            f"""
            SELECT p.id, p.article_id, p.url, coalesce(f.url, iif(a.source_key IS NULL, a.url, NULL)), a.url, p.failures
            FROM photo p JOIN article a ON a.id = p.article_id LEFT JOIN feed f ON f.id = a.feed_id
            WHERE p.next_try <= ? AND {condition}
            ORDER BY p.next_try DESC, p.id DESC LIMIT ?
            """,
            (seconds(now), *parameters, limit),
        )
        return tuple(WantedPhoto(*row) for row in found)


def store_file(library: Library, photo_id: int, picture: Picture, *, now: datetime) -> None:
    """Keeps a photo's file and thumbnail; what the file says of itself shows where the record says nothing.

    For a photo that was deleted meanwhile nothing is written, and its file is swept.  StoreError when the disk refuses.
    """
    with keeping(library, picture) as (connection, picture_id):
        row = connection.execute("SELECT article_id FROM photo WHERE id = ?", (photo_id,)).fetchone()
        if row is None:
            return
        if picture.caption or picture.credit:
            contents.leave_index(connection, [row[0]])
        connection.execute(
            """
            UPDATE photo SET picture_id = ?, file_caption = ?, file_credit = ?, next_try = NULL, failures = 0,
                   error = NULL
            WHERE id = ?
            """,
            (picture_id, picture.caption, picture.credit, photo_id),
        )
        contents.set_offline(connection, row[0])


def record_photo_failure(
    library: Library, photo_id: int, why: str, *, now: datetime, next_try: datetime | None
) -> None:
    """Notes why a file could not be had, and when to ask again; `None`: never, the record alone stays."""
    with library.write() as connection:
        connection.execute(
            "UPDATE photo SET failures = failures + 1, error = ?, next_try = ? WHERE id = ? AND picture_id IS NULL",
            (why, seconds_or_none(next_try), photo_id),
        )


def want_again(
    library: Library, *, now: datetime, feed_ids: Iterable[int] | None = None, since: datetime | None = None
) -> None:
    """Wants at once every page and file that is missing, given up or not, of these feeds and from this time on."""
    condition, parameters = of_feeds(feed_ids)
    if since is not None:
        condition, parameters = f"{condition} AND a.published >= ?", (*parameters, str(seconds(since)))
    moment = seconds(now)
    with library.write() as connection:
        connection.execute(
            f"""
            UPDATE photo SET next_try = ? WHERE picture_id IS NULL
            AND article_id IN (SELECT a.id FROM article a WHERE {condition})
            """,
            (moment, *parameters),
        )
        connection.execute(
            f"""
            INSERT INTO page_fetch(article_id, next_try)
            SELECT a.id, ? FROM article a WHERE a.full = 0 AND a.url IS NOT NULL AND {condition}
            ON CONFLICT(article_id) DO UPDATE SET next_try = excluded.next_try
            """,
            (moment, *parameters),
        )


def count_complete(
    library: Library, *, feed_ids: Iterable[int] | None = None, since: datetime | None = None
) -> tuple[int, int]:
    """How many articles of these feeds, from this time on, are complete offline, and how many there are."""
    condition, parameters = of_feeds(feed_ids)
    with library.read() as connection:
        complete, total = connection.execute(
            f"""
            SELECT coalesce(sum(l.offline), 0), count(*) FROM listing l JOIN article a ON a.id = l.article_id
            WHERE {condition} AND l.published >= ?
            """,
            (*parameters, seconds(since) if since else 0),
        ).fetchone()
    return complete, total
