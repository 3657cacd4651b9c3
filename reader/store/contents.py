"""What an article holds, written inside an open transaction: photos, earlier versions, marks for the second pass.

Used by the modules that change articles, so that each change keeps the index, the signature and the offline flag true.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from reader.store.columns import (
    as_json,
    id_list,
    pack,
    seconds,
    seconds_or_none,
    unpack_text,
)
from reader.store.entries import audio_json, pack_entry
from reader.values import Arrival, ParsedArticle
from reader.versions import Version, captions_of, really_differ

_SLACK = timedelta(days=1)
"""A date further ahead than clocks and time zones explain is no date: such an entry would head the list for years."""


def insert(
    connection: sqlite3.Connection, feed_id: int | None, arrival: Arrival, source: str, now: datetime, rules: int
) -> int:
    """Writes an article that was not there, and gives its id.  `rules`: the version that its HTML was cleaned by."""
    article = arrival.article
    published = _date(article, now)
    inserted = connection.execute(
        """
        INSERT INTO article(feed_id, guid, url, fingerprint, entry_hash, published, dated, title, dek, authors,
                            dateline, updated, language, section, teaser, audio, full)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        (
            feed_id,
            article.guid,
            article.url,
            arrival.fingerprint,
            arrival.entry_hash,
            seconds(published or now),
            published is not None,
            *_facts(article),
        ),
    )
    article_id = inserted.lastrowid
    assert article_id is not None
    connection.execute(
        "INSERT INTO body(article_id, content, source, rules) VALUES (?, ?, ?, ?)",
        (article_id, pack(article.html, article.text), source, rules),
    )
    connection.execute(
        "INSERT INTO pending(task, article_id) VALUES ('search', ?), ('signature', ?)", (article_id, article_id)
    )
    if article.photos:
        # Not one of their files is here, so it is not offline either, which is how it is listed.
        _put_photos(connection, article_id, article, seconds(now))
    else:
        set_offline(connection, article_id)
    return article_id


def replace(
    connection: sqlite3.Connection, article_id: int, article: ParsedArticle, source: str, now: datetime, rules: int
) -> None:
    """Puts another version in an article's place, from its feed or its page; the earlier one is kept as a revision."""
    _keep_revision(connection, article_id, article, source, seconds(now))
    leave_index(connection, [article_id])
    connection.execute("DELETE FROM signature WHERE article_id = ?", (article_id,))
    connection.execute("INSERT OR IGNORE INTO pending(task, article_id) VALUES ('signature', ?)", (article_id,))
    connection.execute(
        """
        UPDATE article SET title = ?, dek = ?, authors = ?, dateline = ?, updated = ?, language = ?, section = ?,
               teaser = ?, audio = ?, full = ?
        WHERE id = ?
        """,
        (*_facts(article), article_id),
    )
    if (published := _date(article, now)) is not None:
        connection.execute("UPDATE article SET published = ?, dated = 1 WHERE id = ?", (seconds(published), article_id))
    connection.execute(
        "UPDATE body SET content = ?, source = ?, rules = ? WHERE article_id = ?",
        (pack(article.html, article.text), source, rules, article_id),
    )
    if source == "feed":
        connection.execute("UPDATE body SET entry = NULL WHERE article_id = ?", (article_id,))
    _put_photos(connection, article_id, article, seconds(now))
    set_offline(connection, article_id)


def put_entry(connection: sqlite3.Connection, article_id: int, entry: ParsedArticle) -> None:
    """Keeps what the feed says of an article whose text came from its page."""
    connection.execute("UPDATE body SET entry = ? WHERE article_id = ?", (pack_entry(entry), article_id))


def _date(article: ParsedArticle, now: datetime) -> datetime | None:
    if article.published is None or article.published > now + _SLACK:
        return None
    return article.published


def _facts(article: ParsedArticle) -> tuple[Any, ...]:
    there = bool(article.html or article.text)
    return (
        article.title,
        article.dek,
        as_json(article.authors),
        article.dateline,
        seconds_or_none(article.updated),
        article.language,
        article.section,
        article.teaser,
        audio_json(article.audio),
        # Without an address there is no page that could have more.
        there and (article.full or not article.url),
    )


def leave_index(connection: sqlite3.Connection, ids: Iterable[int]) -> None:
    """Takes articles out of the full-text index, and marks them to come in again.

    To be called while they still have the text they were indexed with: the index keeps no copy of it.
    """
    articles = id_list(ids)
    connection.execute(
        """
        INSERT INTO article_fts(article_fts, rowid, title, text, caption, credit, author)
        SELECT 'delete', id, title, text, caption, credit, author FROM indexed
        WHERE id IN (SELECT value FROM json_each(?))
        """,
        (articles,),
    )
    connection.execute(
        "INSERT OR IGNORE INTO pending(task, article_id) "
        "SELECT 'search', id FROM article WHERE id IN (SELECT value FROM json_each(?))",
        (articles,),
    )


def delete(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Deletes articles with all that belongs to them; their pictures' files go with the next `sweep`."""
    leave_index(connection, ids)
    connection.execute("DELETE FROM article WHERE id IN (SELECT value FROM json_each(?))", (id_list(ids),))


def _put_photos(connection: sqlite3.Connection, article_id: int, article: ParsedArticle, now: int) -> None:
    """Makes the photos those of `article`.  One whose address was there keeps its file, or its tries to get it."""
    before: defaultdict[str, list[int]] = defaultdict(list)
    for url, photo_id in connection.execute("SELECT url, id FROM photo WHERE article_id = ?", (article_id,)):
        before[url].append(photo_id)
    for position, photo in enumerate(article.photos):
        lead = position == article.lead
        record = (position, lead, photo.caption, photo.credit, photo.alt, photo.origin, photo.width, photo.height)
        if not before[photo.url]:
            connection.execute(
                """
                INSERT INTO photo(position, lead, caption, credit, alt, origin, width, height, article_id, url,
                                  next_try)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                (*record, article_id, photo.url, now),
            )
        else:
            connection.execute(
                """
                UPDATE photo SET position = ?, lead = ?, caption = ?, credit = ?, alt = ?, origin = ?, width = ?,
                       height = ?
                WHERE id = ?
                """,
                (*record, before[photo.url].pop(0)),
            )
    connection.executemany("DELETE FROM photo WHERE id = ?", [(left,) for ids in before.values() for left in ids])


def _keep_revision(
    connection: sqlite3.Connection, article_id: int, article: ParsedArticle, source: str, now: int
) -> None:
    """Keeps the stored version if headline, text or captions are about to differ from it as a reader sees them.

    A page that takes its feed's place is no edit: it is the same story, and what the feed said is kept as its entry.
    """
    had_title, content, had_source = connection.execute(
        "SELECT a.title, b.content, b.source FROM article a JOIN body b ON b.article_id = a.id WHERE a.id = ?",
        (article_id,),
    ).fetchone()
    if (had_source, source) == ("feed", "page"):
        return
    had_photos = [
        {"url": url, "caption": caption, "credit": credit}
        for url, caption, credit in connection.execute(
            "SELECT url, caption, credit FROM photo WHERE article_id = ? ORDER BY position, id",
            (article_id,),
        )
    ]
    before = Version(
        had_title, unpack_text(content), captions_of((one["caption"], one["credit"]) for one in had_photos)
    )
    after = Version(article.title, article.text, captions_of((one.caption, one.credit) for one in article.photos))
    if really_differ(before, after):
        connection.execute(
            "INSERT INTO revision(article_id, replaced, title, content, photos) VALUES (?, ?, ?, ?, ?)",
            (article_id, now, had_title, content, as_json(had_photos)),
        )


def set_offline(connection: sqlite3.Connection, article_id: int) -> None:
    """Says in the list whether the whole text and every photo's file are here."""
    connection.execute(
        """
        UPDATE listing SET offline =
            (SELECT full FROM article WHERE id = listing.article_id)
            AND NOT EXISTS (SELECT 1 FROM photo WHERE article_id = listing.article_id AND picture_id IS NULL)
        WHERE article_id = ?
        """,
        (article_id,),
    )
