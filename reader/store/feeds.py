"""Subscriptions, and when each feed is due.  In: addresses and what a visit gave.  Out: `Feed` and `DueFeed` rows.

What the user sets for one feed is in `subscriptions`; its functions can be had from here too.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from reader.errors import UsageError
from reader.store import contents
from reader.store.columns import as_json, id_list, seconds
from reader.store.database import Library
from reader.store.subscribed import FEED, all_feeds, to_feed
from reader.store.subscriptions import (
    named,
    rename,
    set_folder,
    set_full_text,
    set_interval,
    set_notify,
)
from reader.values import DueFeed, Feed, FullText, Validators

__all__ = [
    "abandoned",
    "add",
    "all_feeds",
    "due",
    "find",
    "mark_parsing",
    "put_clock_right",
    "record_failure",
    "record_unchanged",
    "record_visit",
    "remove",
    "rename",
    "set_folder",
    "set_full_text",
    "set_interval",
    "set_notify",
    "take_back",
    "url_key",
]

REMOVED_AT_ONCE = 100
_DEFAULT_PORTS = {"http": 80, "https": 443}
_FIRST_PAUSE, _LONGEST_PAUSE = 900, 86400
_CLOCKS_DIFFER, _LONGER_THAN_ANY = 3_600, 2 * 86_400
"""Seconds by which a clock may be corrected every day, and that nothing is put off after a failure."""


def url_key(url: str) -> str:
    """What two spellings of one feed's address share: http is https, and a last slash or a fragment says nothing."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
    if scheme not in _DEFAULT_PORTS:
        return url.strip()
    user = f"{parts.username}@" if parts.username else ""
    at_port = f":{port}" if port and port != _DEFAULT_PORTS[scheme] else ""
    query = f"?{parts.query}" if parts.query else ""
    return f"//{user}{host}{at_port}{parts.path.rstrip('/')}{query}"


def add(
    library: Library,
    url: str,
    *,
    now: datetime,
    title: str | None = None,
    site_url: str | None = None,
    folder: str | None = None,
    attributes: Mapping[str, str] | None = None,
) -> tuple[int, bool]:
    """Subscribes; gives the feed's id, and whether it is new.  `title` is the user's own name for it.

    Articles that were kept when this feed was removed belong to it again.
    """
    with library.write(durable=True) as connection:
        key = url_key(url)
        known = connection.execute("SELECT id FROM feed WHERE url_key = ?", (key,)).fetchone()
        if known:
            return known[0], False
        inserted = connection.execute(
            "INSERT INTO feed(url, url_key, site_url) VALUES (?, ?, ?)", (url, key, site_url or None)
        )
        feed_id = inserted.lastrowid
        assert feed_id is not None
        connection.execute(
            "INSERT INTO subscription(feed_id, title, folder, added, attributes) VALUES (?, ?, ?, ?, ?)",
            (feed_id, title or None, folder or None, seconds(now), as_json(dict(attributes or {}))),
        )
        connection.execute("INSERT INTO fetch_state(feed_id) VALUES (?)", (feed_id,))
        take_back(connection, feed_id, key)
        return feed_id, True


def take_back(connection: sqlite3.Connection, feed_id: int, key: str) -> None:
    """Gives a feed the articles that were kept when a feed of the same address was removed."""
    connection.execute(
        """
        UPDATE article SET feed_id = ?, source_title = NULL, source_key = NULL
        WHERE feed_id IS NULL AND source_key = ?
        """,
        (feed_id, key),
    )


def remove(library: Library, feed_id: int, *, report: Callable[[int, int], None] | None = None) -> tuple[int, ...]:
    """Unsubscribes, and gives the ids of the articles deleted.  UsageError when there is no such feed.

    What is bookmarked, tagged, noted or highlighted stays, with its photos and the feed's title.  A feed of very many
    articles loses the oldest first, in short transactions, and `report` is told how many of how many are gone.
    """
    with library.read() as connection:
        title, url = named(connection, feed_id)
        found = connection.execute(
            """
            SELECT article_id FROM listing l WHERE feed_id = ?
            AND NOT EXISTS (SELECT 1 FROM kept WHERE article_id = l.article_id) ORDER BY published, article_id
            """,
            (feed_id,),
        )
        unkept = [row[0] for row in found]
    deleted: list[int] = []
    for at in range(0, len(unkept) - REMOVED_AT_ONCE, REMOVED_AT_ONCE):
        with library.write() as connection:
            deleted += _delete_unkept(connection, feed_id, unkept[at : at + REMOVED_AT_ONCE])
        if report is not None:
            report(at + REMOVED_AT_ONCE, len(unkept))
    with library.write(durable=True) as connection:
        connection.execute(
            """
            UPDATE article SET feed_id = NULL, source_title = ?, source_key = ?
            WHERE feed_id = ? AND EXISTS (SELECT 1 FROM kept WHERE article_id = article.id)
            """,
            (title, url_key(url), feed_id),
        )
        left = [row[0] for row in connection.execute("SELECT id FROM article WHERE feed_id = ?", (feed_id,))]
        contents.delete(connection, left)
        connection.execute("DELETE FROM feed WHERE id = ?", (feed_id,))
    return (*deleted, *left)


def _delete_unkept(connection: sqlite3.Connection, feed_id: int, ids: Sequence[int]) -> list[int]:
    """Deletes those of the articles that are still this feed's, and that nobody has kept since they were listed."""
    found = connection.execute(
        """
        SELECT id FROM article a WHERE id IN (SELECT value FROM json_each(?)) AND feed_id = ?
        AND NOT EXISTS (SELECT 1 FROM kept WHERE article_id = a.id)
        """,
        (id_list(ids), feed_id),
    )
    deleted = [row[0] for row in found]
    contents.delete(connection, deleted)
    return deleted


def find(library: Library, name: str) -> Feed:
    """The feed of this id or address; UsageError when there is none."""
    with library.read() as connection:
        if name.isascii() and name.isdigit():
            found = connection.execute(f"{FEED} WHERE f.id = ?", (min(int(name), 2**62),)).fetchone()
        else:
            address = name.strip().removeprefix("feed://").removeprefix("feed:")
            keys = (url_key(address), url_key(f"https://{address}"))
            found = connection.execute(f"{FEED} WHERE f.url_key IN (?, ?)", keys).fetchone()
    if found is None:
        raise UsageError(f"There is no feed {name}. See the list of feeds with: cutline feeds", name)
    return to_feed(library.folder, found)


def due(
    library: Library, *, now: datetime, feed_ids: Iterable[int] | None = None, everything: bool = False
) -> tuple[DueFeed, ...]:
    """The feeds to visit, longest due first.

    `feed_ids` or `everything`: these, or all, whatever their date or back-off; otherwise those whose time has come.
    """
    parameters: tuple[Any, ...] = ()
    if feed_ids is not None:
        condition, parameters = "f.id IN (SELECT value FROM json_each(?))", (id_list(feed_ids),)
    elif everything:
        condition = "true"
    else:
        condition, parameters = "t.next_due <= ?", (seconds(now),)
    with library.read() as connection:
        found = connection.execute(
            f"""
            SELECT f.id, f.url, coalesce(s.title, f.title, f.url), t.etag, t.last_modified, t.body_hash,
                   t.interval, t.failures, s.full_text, s.interval
            FROM fetch_state t JOIN feed f ON f.id = t.feed_id JOIN subscription s ON s.feed_id = f.id
            WHERE {condition}
            ORDER BY t.next_due, f.id
            """,
            parameters,
        ).fetchall()
    return tuple(
        DueFeed(feed_id, url, title, Validators(*seen), interval, failures, FullText(full_text), chosen)
        for feed_id, url, title, *seen, interval, failures, full_text, chosen in found
    )


def mark_parsing(library: Library, feed_id: int, now: datetime) -> None:
    """Notes that this feed is about to be parsed, so that a worker killed by it can be explained."""
    with library.write() as connection:
        connection.execute("UPDATE fetch_state SET parsing_since = ? WHERE feed_id = ?", (seconds(now), feed_id))


def abandoned(library: Library, now: datetime) -> tuple[int, ...]:
    """The feeds that a killed worker was parsing; their lines say so from now on.  No other may be at work (`at_work`).

    The first time such a feed stays due, for mostly the power went or the user closed the lid; if it happens again the
    feed is to blame, and is left alone for longer each time.
    """
    with library.write() as connection:
        marked = connection.execute(
            "SELECT feed_id, kills + 1 FROM fetch_state WHERE parsing_since IS NOT NULL"
        ).fetchall()
        for feed_id, kills in marked:
            pause = 0 if kills == 1 else min(_FIRST_PAUSE * 4 ** min(kills - 2, 8), _LONGEST_PAUSE)
            connection.execute(
                """
                UPDATE fetch_state SET parsing_since = NULL, kills = ?, failures = failures + 1, next_due = ?, error = ?
                WHERE feed_id = ?
                """,
                (kills, seconds(now) + pause, _killed(kills), feed_id),
            )
    return tuple(feed_id for feed_id, _ in marked)


def put_clock_right(library: Library, now: datetime) -> None:
    """What was put off by a clock that ran ahead is due: a visit later than now, or a wait longer than any."""
    with library.write() as connection:
        ahead, far = seconds(now) + _CLOCKS_DIFFER, seconds(now) + _LONGER_THAN_ANY
        connection.execute("UPDATE fetch_state SET next_due = 0 WHERE last_try > ?", (ahead,))
        connection.execute("UPDATE page_fetch SET next_try = 0 WHERE next_try > ?", (far,))
        connection.execute("UPDATE photo SET next_try = 0 WHERE next_try > ?", (far,))


def _killed(kills: int) -> str:
    if kills == 1:
        return "Cutline was stopped while it read this feed; the feed is read again at the next refresh."
    return f"Cutline was stopped {kills} times while it read this feed, so it is left alone for a while."


def record_unchanged(
    library: Library,
    feed_id: int,
    validators: Validators,
    *,
    now: datetime,
    next_due: datetime,
    interval: int,
    moved_to: str | None = None,
) -> None:
    """Notes a visit that brought nothing new."""
    with library.write() as connection:
        record_visit(connection, feed_id, validators, now=now, next_due=next_due, interval=interval, moved_to=moved_to)


def record_visit(
    connection: sqlite3.Connection,
    feed_id: int,
    validators: Validators,
    *,
    now: datetime,
    next_due: datetime,
    interval: int,
    moved_to: str | None,
) -> None:
    """A visit went well: what was wrong is forgotten, and a permanent move is followed."""
    connection.execute(
        """
        UPDATE fetch_state SET etag = ?, last_modified = ?, body_hash = ?, interval = ?, next_due = ?, last_try = ?,
               last_ok = ?, failures = 0, kills = 0, error = NULL, parsing_since = NULL
        WHERE feed_id = ?
        """,
        (
            validators.etag,
            validators.last_modified,
            validators.body_hash,
            interval,
            seconds(next_due),
            seconds(now),
            seconds(now),
            feed_id,
        ),
    )
    if moved_to:
        key = url_key(moved_to)
        # Where another subscription has the new address already, both stay: only the user may remove one.
        moved = connection.execute(
            "UPDATE feed SET url = ?, url_key = ? WHERE id = ? AND NOT EXISTS "
            "(SELECT 1 FROM feed other WHERE other.url_key = ? AND other.id <> feed.id)",
            (moved_to, key, feed_id, key),
        )
        if moved.rowcount:
            take_back(connection, feed_id, key)
            note = f"This feed has moved to {moved_to}, where it is read from now on."
            connection.execute("UPDATE fetch_state SET note = ? WHERE feed_id = ?", (note, feed_id))


def record_failure(
    library: Library, feed_id: int, error: str, *, now: datetime, next_due: datetime, blamed: bool = True
) -> None:
    """Notes a visit that failed, and why in one plain line.  Not `blamed`: it counts for no longer back-off."""
    with library.write() as connection:
        connection.execute(
            """
            UPDATE fetch_state SET error = ?, failures = failures + ?, kills = 0, parsing_since = NULL, last_try = ?,
                   next_due = ?
            WHERE feed_id = ?
            """,
            (error, blamed, seconds(now), seconds(next_due), feed_id),
        )
