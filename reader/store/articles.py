"""What feeds and saved pages said.  In: parsed values and the decisions about them.  Out: ids, and what is known.

Lists are in `headlines`, whole articles in `reading` and an article's own page in `pages`; their functions can be had
from here, so that callers need know one name.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from reader.store import contents, retention
from reader.store.cleaning import store_cleaned, uncleaned
from reader.store.columns import seconds
from reader.store.database import Library
from reader.store.feeds import record_visit
from reader.store.headlines import count, headlines
from reader.store.pages import feed_entry, record_page_failure, store_page, want_pages, wanting_pages
from reader.store.reading import as_fed, existing, show
from reader.values import (
    Arrival,
    Changes,
    FullText,
    Known,
    ParsedArticle,
    ParsedFeed,
    ParsedPage,
    Stored,
    Validators,
    Verdict,
)

__all__ = [
    "as_fed",
    "count",
    "existing",
    "feed_entry",
    "headlines",
    "known",
    "record_page_failure",
    "save",
    "show",
    "store_cleaned",
    "store_feed",
    "store_page",
    "uncleaned",
    "want_pages",
    "wanting_pages",
]


def known(library: Library, feed_id: int) -> tuple[Known, ...]:
    """What identifies each article of a feed that is stored, or (by a number below zero) was and is gone."""
    with library.read() as connection:
        found = connection.execute(
            """
            SELECT id, guid, url, fingerprint, entry_hash FROM article WHERE feed_id = :feed
            UNION ALL SELECT -id, guid, url, fingerprint, entry_hash FROM gone WHERE feed_id = :feed
            ORDER BY 1
            """,
            {"feed": feed_id},
        )
        return tuple(Known(*row) for row in found)


def store_feed(
    library: Library,
    feed_id: int,
    parsed: ParsedFeed,
    changes: Changes,
    validators: Validators,
    *,
    now: datetime,
    next_due: datetime,
    interval: int,
    rules: int,
    moved_to: str | None = None,
) -> Stored:
    """Writes what a visit brought, as a whole or not at all, and gives the ids.  `rules`: those it was cleaned by.

    Nothing is written for a feed that was removed meanwhile, nor twice when two refreshes bring the same.
    """
    with library.write() as connection:
        rule = connection.execute("SELECT full_text FROM subscription WHERE feed_id = ?", (feed_id,)).fetchone()
        if rule is None:
            return Stored()
        manner = _Manner(FullText(rule[0]), rules, now)
        _put_feed(connection, feed_id, parsed)
        # The newest entry stands first in a feed; stored last, it also stands first among entries of the same second.
        new = [
            _insert(connection, feed_id, arrival, manner)
            for arrival in reversed(changes.new)
            if not _is_stored(connection, feed_id, arrival)
        ]
        updated = [_update(connection, feed_id, *change, manner) for change in changes.updated]
        moved = [_update(connection, feed_id, *change, manner) for change in changes.moved]
        retention.forget_gone(connection, feed_id, parsed, now)
        record_visit(connection, feed_id, validators, now=now, next_due=next_due, interval=interval, moved_to=moved_to)
    return Stored(
        tuple(reversed(new)),
        tuple(article_id for article_id in updated if article_id is not None),
        tuple(article_id for article_id in moved if article_id is not None),
    )


def save(library: Library, page: ParsedPage, *, url: str, now: datetime, rules: int) -> int:
    """Keeps a page that belongs to no feed, bookmarked, and gives its id; a page saved before is brought up to date."""
    article = ParsedArticle(
        title=page.title or url,
        url=url,
        dek=page.dek,
        authors=page.authors,
        dateline=page.dateline,
        published=page.published,
        updated=page.updated,
        language=page.language,
        section=page.section,
        teaser=page.teaser,
        html=page.html,
        text=page.text,
        full=page.verdict is Verdict.ARTICLE,
        photos=page.photos,
        lead=page.lead,
    )
    source = page.site_name or urlsplit(url).hostname or url
    with library.write(durable=True) as connection:
        before = connection.execute(
            "SELECT id FROM article WHERE feed_id IS NULL AND url = ? ORDER BY source_key IS NOT NULL, id", (url,)
        ).fetchone()
        if before is None:
            article_id = contents.insert(connection, None, Arrival(article, "", ""), "page", now, rules)
            connection.execute("UPDATE article SET source_title = ? WHERE id = ?", (source, article_id))
        else:
            article_id = before[0]
            contents.replace(connection, article_id, article, "page", now, rules)
        connection.execute(
            """
            INSERT INTO status(article_id, bookmarked, bookmarked_at) VALUES (?, 1, ?)
            ON CONFLICT(article_id) DO UPDATE SET bookmarked = 1,
                bookmarked_at = coalesce(iif(bookmarked, bookmarked_at, NULL), excluded.bookmarked_at)
            """,
            (article_id, seconds(now)),
        )
    return article_id


def _put_feed(connection: sqlite3.Connection, feed_id: int, parsed: ParsedFeed) -> None:
    connection.execute(
        """
        UPDATE feed SET title = ?, site_url = coalesce(?, site_url), description = ?, contact = ?, language = ?,
               icon_url = ?
        WHERE id = ?
        """,
        (
            parsed.title or None,
            parsed.site_url,
            parsed.description,
            parsed.contact,
            parsed.language,
            parsed.icon_url,
            feed_id,
        ),
    )
    connection.execute("UPDATE fetch_state SET note = ? WHERE feed_id = ?", (parsed.note, feed_id))


def _is_stored(connection: sqlite3.Connection, feed_id: int, arrival: Arrival) -> bool:
    """Whether another process stored this very entry since the caller looked."""
    same = connection.execute(
        "SELECT 1 FROM article WHERE feed_id = ? AND fingerprint = ? AND guid IS ? AND url IS ? AND entry_hash = ?",
        (feed_id, arrival.fingerprint, arrival.article.guid, arrival.article.url, arrival.entry_hash),
    )
    return same.fetchone() is not None


@dataclass(frozen=True, slots=True)
class _Manner:
    """How what a feed brought is stored: whose pages are wanted, by which rules it was cleaned, and when it came."""

    full_text: FullText
    rules: int
    now: datetime


def _insert(connection: sqlite3.Connection, feed_id: int, arrival: Arrival, manner: _Manner) -> int:
    article_id = contents.insert(connection, feed_id, arrival, "feed", manner.now, manner.rules)
    _want_page(connection, article_id, arrival.article, manner)
    return article_id


def _update(
    connection: sqlite3.Connection, feed_id: int, article_id: int, arrival: Arrival, manner: _Manner
) -> int | None:
    """Writes a publisher's edit, or an entry's new name; `None` where the article is gone, or has gone meanwhile."""
    if article_id < 0:
        retention.update_gone(connection, -article_id, arrival)
        return None
    row = connection.execute(
        "SELECT b.source FROM article a JOIN body b ON b.article_id = a.id WHERE a.id = ? AND a.feed_id = ?",
        (article_id, feed_id),
    ).fetchone()
    if row is None:
        return None
    article = arrival.article
    connection.execute(
        "UPDATE article SET guid = ?, url = ?, fingerprint = ?, entry_hash = ? WHERE id = ?",
        (article.guid, article.url, arrival.fingerprint, arrival.entry_hash, article_id),
    )
    if row[0] == "page" and not article.full:
        # The feed still gives a teaser only: the page's text stays until the page has been read again.
        contents.put_entry(connection, article_id, article)
    else:
        contents.replace(connection, article_id, article, "feed", manner.now, manner.rules)
    _want_page(connection, article_id, article, manner)
    return article_id


def _want_page(connection: sqlite3.Connection, article_id: int, article: ParsedArticle, manner: _Manner) -> None:
    wanted = manner.full_text is FullText.ALWAYS or (manner.full_text is FullText.WHEN_SHORT and not article.full)
    if wanted and article.url:
        connection.execute(
            """
            INSERT INTO page_fetch(article_id, next_try) VALUES (?, ?)
            ON CONFLICT(article_id) DO UPDATE SET failures = 0, error = NULL, next_try = excluded.next_try
            """,
            (article_id, seconds(manner.now)),
        )
