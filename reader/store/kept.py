"""What the reader keeps, as a plain list that lies beside each copy of a library.  In: a connection.  Out: JSON.

It needs no Cutline to be read: addresses, titles, tags, notes and highlights, the newest article first.
"""

from __future__ import annotations

import json
from sqlite3 import Connection
from typing import Any

from reader.store.columns import moment

_KEPT = """
    SELECT a.id, a.url, a.guid, a.title, coalesce(s.title, f.title, f.url, a.source_title), f.url, a.published,
           coalesce(t.bookmarked, 0), t.bookmarked_at, n.text
    FROM article a LEFT JOIN feed f ON f.id = a.feed_id LEFT JOIN subscription s ON s.feed_id = a.feed_id
    LEFT JOIN status t ON t.article_id = a.id LEFT JOIN note n ON n.article_id = a.id
    WHERE a.id IN (SELECT article_id FROM kept) ORDER BY a.published DESC, a.id DESC
"""


def kept_json(connection: Connection) -> bytes:
    """All that is bookmarked, tagged, noted or highlighted."""
    tags: dict[int, list[str]] = {}
    for article_id, name in connection.execute(
        "SELECT article_id, name FROM article_tag JOIN tag ON tag.id = tag_id ORDER BY name_key"
    ):
        tags.setdefault(article_id, []).append(name)
    highlights: dict[int, list[dict[str, Any]]] = {}
    for article_id, color, quote, note, made in connection.execute(
        "SELECT article_id, color, quote, note, made FROM highlight ORDER BY article_id, start"
    ):
        passage = {"color": color, "quote": quote, "note": note, "made": _stamp(made)}
        highlights.setdefault(article_id, []).append(passage)
    kept = [
        {
            "url": url,
            "guid": guid,
            "title": title,
            "feed": feed,
            "feed_url": feed_url,
            "published": _stamp(published),
            "bookmarked": bool(bookmarked),
            "bookmarked_at": _stamp(bookmarked_at),
            "tags": tags.get(article_id, []),
            "note": note,
            "highlights": highlights.get(article_id, []),
        }
        for (
            article_id,
            url,
            guid,
            title,
            feed,
            feed_url,
            published,
            bookmarked,
            bookmarked_at,
            note,
        ) in connection.execute(_KEPT)
    ]
    return json.dumps(kept, ensure_ascii=False, indent=1).encode()


def _stamp(seconds: int | None) -> str | None:
    return None if seconds is None else moment(seconds).strftime("%Y-%m-%dT%H:%M:%SZ")
