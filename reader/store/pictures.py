"""Files of pictures, kept by their content.  In: cleaned pictures.  Out: ids for photos and icons to point to."""

from __future__ import annotations

import hashlib
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

from reader.errors import StoreError
from reader.store import picture_files
from reader.store.database import Library
from reader.values import Picture

_AN_HOUR = 3600


@contextmanager
def keeping(library: Library, picture: Picture) -> Iterator[tuple[sqlite3.Connection, int]]:
    """A transaction in which the picture's file and thumbnail are kept: gives the connection and the picture's id.

    What nothing points to in the end, `sweep` takes away.  StoreError when the disk refuses.
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
            # In the transaction, so that `sweep` of another process cannot take the files away in between.
            for aside, file in written:
                file.parent.mkdir(parents=True, exist_ok=True)
                aside.replace(file)
            connection.execute(
                "INSERT INTO picture(hash, suffix, width, height, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (digest, picture.suffix, picture.width, picture.height, len(picture.data) + len(picture.thumbnail)),
            )
            (picture_id,) = connection.execute("SELECT id FROM picture WHERE hash = ?", (digest,)).fetchone()
            yield connection, picture_id
    finally:
        for aside, _ in written:
            aside.unlink(missing_ok=True)


def sweep(library: Library) -> int:
    """Deletes the files that nothing points to, or that a kill left half written; gives how many pictures went."""
    with library.write() as connection:
        unused = connection.execute(
            """
            SELECT id, hash, suffix FROM picture
            WHERE NOT EXISTS (SELECT 1 FROM photo WHERE picture_id = picture.id)
            AND id NOT IN (SELECT icon_picture_id FROM feed WHERE icon_picture_id IS NOT NULL)
            """
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
