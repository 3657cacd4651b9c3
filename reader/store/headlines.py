"""Lists of headlines.  In: a scope.  Out: `Headline` rows, newest first, and how many there are.

A page of a list begins after the last headline of the page before it, so that no list reads more than it shows.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.store import picture_files
from reader.store.columns import id_list, moment, seconds
from reader.store.database import Library
from reader.store.words import fold
from reader.values import Headline, Scope

COLUMNS = """
    a.id, a.feed_id, coalesce(s.title, f.title, f.url, a.source_title, ''), a.title, a.teaser, l.published, a.url,
    l.read, l.bookmarked, l.offline, k.hash
"""
TABLES = """
    listing l
    CROSS JOIN article a ON a.id = l.article_id
    LEFT JOIN feed f ON f.id = a.feed_id
    LEFT JOIN subscription s ON s.feed_id = a.feed_id
    LEFT JOIN photo p ON p.article_id = a.id AND p.lead = 1
    LEFT JOIN picture k ON k.id = p.picture_id
"""


def headlines(library: Library, scope: Scope, *, limit: int, after: Headline | None = None) -> tuple[Headline, ...]:
    """The newest `limit` headlines of a scope, or those that follow `after`.  QueryError for a query with a mistake."""
    condition, parameters = where(scope)
    if after is not None:
        condition += " AND (l.published, l.article_id) < (?, ?)"
        parameters += (seconds(after.published), after.id)
    with library.read() as connection:
        found = connection.execute(
            f"SELECT {COLUMNS} FROM {TABLES} WHERE {condition} ORDER BY l.published DESC, l.article_id DESC LIMIT ?",
            (*parameters, min(limit, 2**62)),
        )
        return tuple(to_headline(library.folder, row) for row in found)


def count(library: Library, scope: Scope) -> tuple[int, int]:
    """How many articles a scope holds, and how many of them are unread; whole feeds and folders are not counted."""
    with library.read() as connection:
        if scope in (Scope(), Scope(feed_id=scope.feed_id), Scope(folder=scope.folder)):
            total, unread = _stored_count(connection, scope)
        elif scope in (Scope(unread=True), Scope(feed_id=scope.feed_id, unread=True)):
            unread = _stored_count(connection, scope)[1]
            total = unread
        else:
            condition, parameters = where(scope)
            total, unread = connection.execute(
                f"SELECT count(*), coalesce(sum(l.read = 0), 0) FROM listing l WHERE {condition}", parameters
            ).fetchone()
    return total, unread


def _stored_count(connection: sqlite3.Connection, scope: Scope) -> tuple[int, int]:
    condition, parameters = "true", ()  # type: tuple[str, tuple[Any, ...]]
    if scope.feed_id is not None:
        condition, parameters = "feed_id = ?", (scope.feed_id,)
    elif scope.folder is not None:
        condition, parameters = "feed_id IN (SELECT feed_id FROM subscription WHERE folder = ?)", (scope.folder,)
    total, unread = connection.execute(
        f"SELECT coalesce(sum(total), 0), coalesce(sum(unread), 0) FROM feed_count WHERE {condition}", parameters
    ).fetchone()
    return total, unread


def where(scope: Scope) -> tuple[str, tuple[Any, ...]]:
    """The condition on `listing l` that a scope means, and its parameters."""
    conditions: list[str] = ["true"]
    parameters: list[Any] = []
    if scope.unread:
        conditions.append("l.read = 0")
    if scope.read:
        conditions.append("l.read = 1")
    if scope.bookmarked:
        conditions.append("l.bookmarked = 1")
    if scope.offline:
        conditions.append("l.offline = 1")
    if scope.feed_id is not None:
        conditions.append("l.feed_id = ?")
        parameters.append(scope.feed_id)
    if scope.folder is not None:
        # The plus keeps SQLite to the index by date: by feed, it would have to sort all that the folder holds.
        conditions.append("+l.feed_id IN (SELECT feed_id FROM subscription WHERE folder = ?)")
        parameters.append(scope.folder)
    if scope.tag is not None:
        conditions.append(
            "l.article_id IN (SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id WHERE name_key = ?)"
        )
        parameters.append(fold(scope.tag))
    if scope.since is not None:
        conditions.append("l.published >= ?")
        parameters.append(seconds(scope.since))
    if scope.query is not None:
        # Imported here, for most lists have no query.
        from reader.store.query import condition_of

        condition, more = condition_of(scope.query)
        conditions.append(condition)
        parameters.extend(more)
    return " AND ".join(conditions), tuple(parameters)


def to_headline(folder: Path, row: Sequence[Any]) -> Headline:
    """A row of `COLUMNS`."""
    (article_id, feed_id, feed, title, teaser, published, url, read, bookmarked, offline, picture) = row
    return Headline(
        id=article_id,
        feed_id=feed_id,
        feed=feed,
        title=title,
        teaser=teaser,
        published=moment(published),
        url=url,
        read=bool(read),
        bookmarked=bool(bookmarked),
        offline=bool(offline),
        thumbnail=None if picture is None else str(picture_files.thumbnail(folder, picture)),
    )


def of_ids(connection: sqlite3.Connection, folder: Path, ids: Sequence[int]) -> dict[int, Headline]:
    """The headlines of these articles, by id."""
    found = connection.execute(
        f"SELECT {COLUMNS} FROM {TABLES} WHERE l.article_id IN (SELECT value FROM json_each(?))", (id_list(ids),)
    )
    return {row[0]: to_headline(folder, row) for row in found}
