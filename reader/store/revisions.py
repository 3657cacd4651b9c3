"""The earlier versions of an article.  In: its id.  Out: what it was, and until when; the newest first.

A revision is kept when a publisher edits (`contents.replace`).  One that differs from the next in nothing that a
reader would see, as older Cutlines kept them too, is passed over here.
"""

from __future__ import annotations

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from reader.errors import UsageError
from reader.store.columns import moment, unpack_text
from reader.store.database import Library
from reader.versions import Version, captions_of, really_differ

MOST = 100
"""A page that is edited by the minute has more versions than anybody compares."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A version, and when another took its place."""

    version: Version
    replaced: datetime


def earlier_versions(library: Library, article_id: int) -> tuple[Earlier, ...]:
    """The versions that there were, the newest first; () for an article that was never edited."""
    with library.read() as connection:
        rows = connection.execute(
            """
            SELECT title, content, photos, replaced FROM revision WHERE article_id = ?
            ORDER BY id DESC LIMIT ?
            """,
            (article_id, MOST),
        ).fetchall()
        if not rows:
            return ()
        later = _current(connection, article_id)
    found = []
    for title, content, photos, replaced in rows:
        version = Version(title, unpack_text(content), _captions(photos))
        if really_differ(version, later):
            found.append(Earlier(version, moment(replaced)))
            later = version
    return tuple(found)


def current_version(library: Library, article_id: int) -> Version:
    """What the article says now.  UsageError when it is not there."""
    with library.read() as connection:
        return _current(connection, article_id)


def _current(connection: sqlite3.Connection, article_id: int) -> Version:
    row = connection.execute(
        "SELECT a.title, b.content FROM article a JOIN body b ON b.article_id = a.id WHERE a.id = ?", (article_id,)
    ).fetchone()
    if row is None:
        raise UsageError(f"There is no article {article_id} in this library.", str(article_id))
    photos = connection.execute(
        "SELECT caption, credit FROM photo WHERE article_id = ? ORDER BY position, id", (article_id,)
    ).fetchall()
    return Version(row[0], unpack_text(row[1]), captions_of(photos))


def _captions(column: str) -> tuple[str, ...]:
    return captions_of((photo["caption"], photo["credit"]) for photo in json.loads(column))
