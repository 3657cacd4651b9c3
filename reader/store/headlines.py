"""Lists of headlines.  In: a scope, and its order.  Out: `Headline` rows, and how many there are.

A page of a list begins after the last headline of the page before it, so that no list reads more than it shows.  Lists
go by the time of publishing, but what was opened by the time of that.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from reader.folding import fold
from reader.rows import Headline, Scope
from reader.store import picture_files
from reader.store.columns import id_list, moment, moment_or_none, seconds
from reader.store.database import Library

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


# The rows of what was opened, in their order.
_OPENED = "status h CROSS JOIN listing l ON l.article_id = h.article_id"
_OUTLETS = """
    (SELECT count(DISTINCT coalesce(m.feed_id, 0)) FROM copy o JOIN listing m ON m.article_id = o.article_id
     WHERE o.story = c.story)
"""
# Inside, `l` is the listing of another copy, so that the scope's own condition can be asked of it.
NONE_BEFORE = """
    (c.story IS NULL OR NOT EXISTS (
        SELECT 1 FROM copy o CROSS JOIN listing l ON l.article_id = o.article_id
        WHERE o.story = c.story AND (l.published, l.article_id) < (a.published, a.id) AND {condition}))
"""
# The same for a scope that is found as a set, which SQLite would find again for each row.
_NOT_LATER = """
    l.article_id NOT IN (SELECT article_id FROM (
        SELECT c.article_id, row_number() OVER (PARTITION BY c.story ORDER BY l.published, l.article_id) AS place
        FROM copy c JOIN listing l ON l.article_id = c.article_id WHERE {condition}) WHERE place > 1)
"""


class Order(NamedTuple):
    """How a list is set.  `folded`: the copies of a story are one line, that of the first to be published.

    The list of one feed is never folded, nor is that of what was opened.
    """

    oldest_first: bool = False
    folded: bool = False


NEWEST_FIRST = Order()
Mark = tuple[int, int]
"""Where a headline stands in a list: its time in seconds, and its id."""


def mark(headline: Headline) -> Mark:
    """Where a headline stands."""
    return seconds(headline.opened or headline.published), headline.id


def headlines(
    library: Library,
    scope: Scope,
    *,
    limit: int,
    after: Headline | Mark | None = None,
    until: Mark | None = None,
    order: Order = NEWEST_FIRST,
) -> tuple[Headline, ...]:
    """The first `limit` headlines of a scope, or those that follow `after`, and none below `until`.

    QueryError for a query with a mistake.
    """
    with library.read() as connection:
        walked = scope.query is not None and _finds_many(connection, scope.query)
        statement, parameters = page(scope, order, limit, after, until, walked=walked)
        return tuple(to_headline(library.folder, row) for row in connection.execute(statement, parameters))


def page(
    scope: Scope,
    order: Order,
    limit: int,
    after: Headline | Mark | None = None,
    until: Mark | None = None,
    *,
    walked: bool = False,
) -> tuple[str, tuple[Any, ...]]:
    """The query for `limit` rows of a list, from its beginning or after a headline, and its parameters.

    `walked`: as in `where`.
    """
    columns, tables = f"{COLUMNS}, NULL, 1", TABLES
    moment_of = "l.published"
    found_as_set = scope.tag is not None or scope.query is not None
    condition, parameters = where(scope._replace(opened=False), walked=walked)
    if scope.opened:
        moment_of = "h.opened_at"
        columns, tables = f"{COLUMNS}, {moment_of}, 1", TABLES.replace("listing l", _OPENED, 1)
        condition += f" AND {moment_of} IS NOT NULL"
    elif order.folded and scope.feed_id is None:
        columns, tables = f"{COLUMNS}, NULL, {_OUTLETS}", f"{TABLES} LEFT JOIN copy c ON c.article_id = l.article_id"
        first = _NOT_LATER if found_as_set else NONE_BEFORE
        condition, parameters = f"{condition} AND {first.format(condition=condition)}", (*parameters, *parameters)
    if after is not None:
        following, place = below(after, order, moment_of)
        condition, parameters = f"{condition} AND {following}", (*parameters, *place)
    if until is not None:
        # Not as the opposite of `below`, in which SQLite would not see where to stop.
        condition += f" AND ({moment_of}, l.article_id) {'<=' if order.oldest_first else '>='} (?, ?)"
        parameters = (*parameters, *until)
    way = "ASC" if order.oldest_first else "DESC"
    ordering = f"ORDER BY {moment_of} {way}, l.article_id {way}"
    parameters = (*parameters, min(limit, 2**62))
    if found_as_set and not scope.opened:
        # Such a list has to be sorted: with the ids alone, it is sorted in a tenth of the time.
        ids = f"SELECT l.article_id FROM listing l WHERE {condition} {ordering} LIMIT ?"
        return f"SELECT {columns} FROM {tables} WHERE l.article_id IN ({ids}) {ordering}", parameters
    return f"SELECT {columns} FROM {tables} WHERE {condition} {ordering} LIMIT ?", parameters


def _finds_many(connection: sqlite3.Connection, query: str) -> bool:
    # Imported here, for most lists have no query.
    from reader.store.query import finds_many

    return finds_many(connection, query)


def below(after: Headline | Mark, order: Order, moment_of: str = "l.published") -> tuple[str, tuple[Any, ...]]:
    """The condition on `listing l` that an article stands below `after` in a list, and its parameters."""
    sign = ">" if order.oldest_first else "<"
    return f"({moment_of}, l.article_id) {sign} (?, ?)", mark(after) if isinstance(after, Headline) else after


def versions(library: Library, article_id: int) -> tuple[Headline, ...]:
    """A story as each feed has it: this article and its copies, in the order of publishing."""
    # Imported here, for most lists are never asked this.
    from reader.store.copies import other_copies

    with library.read() as connection:
        found = of_ids(connection, library.folder, [article_id, *other_copies(connection, [article_id])])
    return tuple(sorted(found.values(), key=lambda headline: (headline.published, headline.id)))


def total(library: Library, scope: Scope) -> int:
    """How many articles a scope holds, without looking which are unread: of what is bookmarked, an index tells it."""
    condition, parameters = where(scope)
    with library.read() as connection:
        counted = connection.execute(f"SELECT count(*) FROM listing l WHERE {condition}", parameters)
        return int(counted.fetchone()[0])


def counted_already(scope: Scope) -> bool:
    """Whether the numbers of a scope are stored, so that counting it costs nothing."""
    return scope in (
        Scope(),
        Scope(feed_id=scope.feed_id),
        Scope(folder=scope.folder),
        Scope(unread=True),
        Scope(feed_id=scope.feed_id, unread=True),
    )


def count(library: Library, scope: Scope) -> tuple[int, int]:
    """How many articles a scope holds, and how many of them are unread; whole feeds and folders are not counted."""
    with library.read() as connection:
        if counted_already(scope):
            total, unread = _stored_count(connection, scope)
            total = unread if scope.unread else total
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


def where(scope: Scope, *, walked: bool = False) -> tuple[str, tuple[Any, ...]]:
    """The condition on `listing l` that a scope means, and its parameters; `walked`: as in `condition_of`."""
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
    if scope.before is not None:
        conditions.append("l.published < ?")
        parameters.append(seconds(scope.before))
    if scope.opened:
        conditions.append("l.article_id IN (SELECT article_id FROM status WHERE opened_at IS NOT NULL)")
    if scope.query is not None:
        # Imported here, for most lists have no query.
        from reader.store.query import condition_of

        condition, more = condition_of(scope.query, walked=walked)
        conditions.append(condition)
        parameters.extend(more)
    return " AND ".join(conditions), tuple(parameters)


def to_headline(folder: Path, row: Sequence[Any]) -> Headline:
    """A row of `COLUMNS`, when it was opened, and how many feeds have it."""
    (article_id, feed_id, feed, title, teaser, published, url, read, bookmarked, offline, picture) = row[:11]
    (opened, outlets) = row[11:]
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
        opened=moment_or_none(opened),
        outlets=max(outlets, 1),
    )


def of_ids(connection: sqlite3.Connection, folder: Path, ids: Sequence[int]) -> dict[int, Headline]:
    """The headlines of these articles, by id."""
    wanted = "l.article_id IN (SELECT value FROM json_each(?))"
    found = connection.execute(f"SELECT {COLUMNS}, NULL, 1 FROM {TABLES} WHERE {wanted}", (id_list(ids),))
    return {row[0]: to_headline(folder, row) for row in found}
