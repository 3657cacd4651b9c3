"""Files of photos.  In: cleaned pictures.  Out: what is still wanted.  Records stay, whatever becomes of the file."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from tempfile import NamedTemporaryFile

from reader.errors import StoreError
from reader.store import contents, picture_files
from reader.store.columns import seconds, seconds_or_none
from reader.store.database import Library
from reader.store.pages import of_feeds
from reader.values import Picture, WantedPhoto

_AN_HOUR = 3600


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

    Nothing is kept for a photo that was deleted meanwhile.  StoreError when the disk refuses.
    """
    digest = hashlib.sha256(picture.data).hexdigest()
    files = (
        (picture_files.photo(library.folder, digest, picture.suffix), picture.data),
        (picture_files.thumbnail(library.folder, digest), picture.thumbnail),
    )
    try:
        written = [(_write_aside(library.folder, data), file) for file, data in files]
    except OSError as error:
        why = f"The picture {files[0][0]} cannot be written: {error.strerror}. Make room, or see who may write there."
        raise StoreError(why, str(files[0][0])) from error
    try:
        with library.write() as connection:
            row = connection.execute("SELECT article_id FROM photo WHERE id = ?", (photo_id,)).fetchone()
            if row is None:
                return
            # In the transaction, so that `sweep` of another process cannot take the files away in between.
            for aside, file in written:
                file.parent.mkdir(parents=True, exist_ok=True)
                aside.replace(file)
            _record(connection, row[0], photo_id, digest, picture)
    finally:
        for aside, _ in written:
            aside.unlink(missing_ok=True)


def record_photo_failure(
    library: Library, photo_id: int, why: str, *, now: datetime, next_try: datetime | None
) -> None:
    """Notes why a file could not be had, and when to ask again; `None`: never, the record alone stays."""
    with library.write() as connection:
        connection.execute(
            "UPDATE photo SET failures = failures + 1, error = ?, next_try = ? WHERE id = ? AND picture_id IS NULL",
            (why, seconds_or_none(next_try), photo_id),
        )


def sweep(library: Library) -> int:
    """Deletes the files that no photo has any more, or that a kill left half written; gives how many pictures went."""
    with library.write() as connection:
        unused = connection.execute(
            "SELECT id, hash, suffix FROM picture WHERE NOT EXISTS (SELECT 1 FROM photo WHERE picture_id = picture.id)"
        ).fetchall()
        for picture_id, digest, suffix in unused:
            connection.execute("DELETE FROM picture WHERE id = ?", (picture_id,))
            picture_files.photo(library.folder, digest, suffix).unlink(missing_ok=True)
            picture_files.thumbnail(library.folder, digest).unlink(missing_ok=True)
    for left_behind in picture_files.incoming(library.folder).glob("*"):
        if left_behind.stat().st_mtime < time.time() - _AN_HOUR:
            left_behind.unlink(missing_ok=True)
    return len(unused)


def _write_aside(folder: Path, data: bytes) -> Path:
    """Writes and syncs a file apart: a kill or a power cut leaves no half picture under a true name."""
    incoming = picture_files.incoming(folder)
    incoming.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=incoming, delete=False) as aside:
        aside.write(data)
        aside.flush()
        os.fsync(aside.fileno())
    return Path(aside.name)


def _record(connection: sqlite3.Connection, article_id: int, photo_id: int, digest: str, picture: Picture) -> None:
    connection.execute(
        "INSERT INTO picture(hash, suffix, width, height, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (digest, picture.suffix, picture.width, picture.height, len(picture.data) + len(picture.thumbnail)),
    )
    if picture.caption or picture.credit:
        contents.leave_index(connection, [article_id])
    connection.execute(
        """
        UPDATE photo SET picture_id = (SELECT id FROM picture WHERE hash = ?), file_caption = ?, file_credit = ?,
               next_try = NULL, failures = 0, error = NULL
        WHERE id = ?
        """,
        (digest, picture.caption, picture.credit, photo_id),
    )
    contents.set_offline(connection, article_id)
