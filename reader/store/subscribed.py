"""Subscriptions as rows: all of them, for every list of feeds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from reader.rows import Feed, FullText
from reader.store import picture_files
from reader.store.columns import moment_or_none
from reader.store.database import Library

FEED = """
    SELECT f.id, f.url, coalesce(s.title, f.title, f.url) AS title, f.site_url, s.folder, c.unread, c.total, t.error,
           t.note, t.last_ok, t.next_due, f.description, f.contact, f.language, s.full_text, s.added,
           s.attributes, k.hash, k.suffix, s.title, s.interval, s.keep_days, s.keep_articles, s.notify
    FROM feed f
    JOIN subscription s ON s.feed_id = f.id
    JOIN fetch_state t ON t.feed_id = f.id
    JOIN feed_count c ON c.feed_id = f.id
    LEFT JOIN picture k ON k.id = f.icon_picture_id
"""


def all_feeds(library: Library) -> tuple[Feed, ...]:
    """Every subscription, by folder (those without come first), then title."""
    with library.read() as connection:
        found = [to_feed(library.folder, row) for row in connection.execute(FEED)]
    return tuple(sorted(found, key=lambda feed: ((feed.folder or "").casefold(), feed.title.casefold(), feed.id)))


def to_feed(folder: Path, row: tuple[Any, ...]) -> Feed:
    """A row of `FEED`."""
    (feed_id, url, title, site_url, in_folder, unread, total, error, note, last_ok, next_due) = row[:11]
    (description, contact, language, full_text, added, attributes, icon, suffix) = row[11:19]
    (given_title, interval, keep_days, keep_articles, notify) = row[19:]
    return Feed(
        id=feed_id,
        url=url,
        title=title,
        site_url=site_url,
        folder=in_folder,
        unread=unread,
        total=total,
        error=error,
        note=note,
        last_ok=moment_or_none(last_ok),
        next_due=moment_or_none(next_due),
        description=description,
        contact=contact,
        language=language,
        full_text=FullText(full_text),
        added=moment_or_none(added),
        icon=None if icon is None else str(picture_files.photo(folder, icon, suffix)),
        attributes=json.loads(attributes) if attributes != "{}" else {},
        given_title=given_title,
        interval=interval,
        keep_days=keep_days,
        keep_articles=keep_articles,
        notify=bool(notify),
    )
