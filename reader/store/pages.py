"""Articles whose own page is wanted, because the feed gave a teaser or the user wants the page's text.

In: the page's version, or why it could not be had.  Out: what to fetch, and what the feed said, to be joined with it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import datetime

from reader.errors import UsageError
from reader.store import contents
from reader.store.columns import (
    id_list,
    moment,
    moment_or_none,
    seconds,
    seconds_or_none,
    unpack,
)
from reader.store.database import Library
from reader.store.entries import audio_of, unpack_entry
from reader.store.wanted import WantedPage
from reader.values import ParsedArticle, ParsedPhoto


def wanting_pages(
    library: Library, *, now: datetime, feed_ids: Iterable[int] | None = None, limit: int
) -> tuple[WantedPage, ...]:
    """Articles whose page is due, the latest to arrive first.

    `feed_ids`: of these feeds alone; none at all means articles without a feed.  `feed_url` of a link that the user
    gave is its own address.
    """
    condition, parameters = of_feeds(feed_ids)
    with library.read() as connection:
        found = connection.execute(
            f"""
            SELECT p.article_id, a.url, coalesce(f.url, iif(a.source_key IS NULL, a.url, NULL)), p.failures
            FROM page_fetch p JOIN article a ON a.id = p.article_id LEFT JOIN feed f ON f.id = a.feed_id
            WHERE p.next_try <= ? AND {condition}
            ORDER BY p.next_try DESC, p.article_id DESC LIMIT ?
            """,
            (seconds(now), *parameters, limit),
        )
        return tuple(WantedPage(*row) for row in found)


def of_feeds(feed_ids: Iterable[int] | None) -> tuple[str, tuple[str, ...]]:
    """The condition on articles `a` that says which feeds they are of, and its parameters.

    The plus keeps SQLite to the index of what is wanted: a feed's own articles are many more.
    """
    if feed_ids is None:
        return "true", ()
    wanted = id_list(feed_ids)
    if wanted == "[]":
        return "+a.feed_id IS NULL", ()
    return "+a.feed_id IN (SELECT value FROM json_each(?))", (wanted,)


def want_pages(library: Library, ids: Iterable[int], *, now: datetime) -> tuple[int, ...]:
    """Makes the pages of these articles due at once, given up or not; gives the feeds that the articles are of."""
    with library.write() as connection:
        wanted = "a.id IN (SELECT value FROM json_each(?)) AND a.url IS NOT NULL AND a.feed_id IS NOT NULL"
        parameters = (id_list(ids),)
        connection.execute(
            f"""
            INSERT INTO page_fetch(article_id, next_try) SELECT a.id, {seconds(now)} FROM article a WHERE {wanted}
            ON CONFLICT(article_id) DO UPDATE SET failures = 0, error = NULL, next_try = excluded.next_try
            """,
            parameters,
        )
        found = connection.execute(f"SELECT DISTINCT a.feed_id FROM article a WHERE {wanted}", parameters)
        return tuple(row[0] for row in found)


def feed_entry(library: Library, article_id: int) -> ParsedArticle:
    """What the feed said of an article, whatever its page has put in place of it since; UsageError when it has gone."""
    with library.read() as connection:
        return _entry(connection, article_id)


def store_page(library: Library, article_id: int, joined: ParsedArticle, *, now: datetime, rules: int) -> None:
    """Puts what feed and page said together in the article's place; its page is no longer wanted.

    Nothing is written for an article that was deleted meanwhile.
    """
    with library.write() as connection:
        row = connection.execute("SELECT source FROM body WHERE article_id = ?", (article_id,)).fetchone()
        if row is None:
            return
        if row[0] == "feed":
            contents.put_entry(connection, article_id, _entry(connection, article_id))
        contents.replace(connection, article_id, joined, "page", now, rules)
        connection.execute("DELETE FROM page_fetch WHERE article_id = ?", (article_id,))


def record_page_failure(
    library: Library, article_id: int, why: str, *, now: datetime, next_try: datetime | None
) -> None:
    """Notes why a page could not be had, and when to ask again; `None`: never, the teaser is all there is."""
    with library.write() as connection:
        connection.execute(
            "UPDATE page_fetch SET failures = failures + 1, error = ?, next_try = ? WHERE article_id = ?",
            (why, seconds_or_none(next_try), article_id),
        )


def _entry(connection: sqlite3.Connection, article_id: int) -> ParsedArticle:
    row = connection.execute(
        """
        SELECT b.entry, b.content, a.title, a.guid, a.url, a.dek, a.authors, a.dateline, a.published, a.dated,
               a.updated, a.language, a.section, a.teaser, a.full, a.audio
        FROM article a JOIN body b ON b.article_id = a.id WHERE a.id = ?
        """,
        (article_id,),
    ).fetchone()
    if row is None:
        raise UsageError(f"There is no article {article_id}.", str(article_id))
    (entry, content, title, guid, url, dek, authors, dateline, published, dated) = row[:10]
    (updated, language, section, teaser, full, audio) = row[10:]
    if entry is not None:
        return unpack_entry(entry)
    html, text = unpack(content)
    photos = connection.execute(
        "SELECT url, caption, credit, alt, origin, width, height, lead FROM photo WHERE article_id = ? "
        "ORDER BY position, id",
        (article_id,),
    ).fetchall()
    return ParsedArticle(
        title=title,
        guid=guid,
        url=url,
        dek=dek,
        authors=tuple(json.loads(authors)),
        dateline=dateline,
        published=moment(published) if dated else None,
        updated=moment_or_none(updated),
        language=language,
        section=section,
        teaser=teaser,
        html=html,
        text=text,
        full=bool(full),
        photos=tuple(ParsedPhoto(*photo[:7]) for photo in photos),
        lead=next((index for index, photo in enumerate(photos) if photo[7]), None),
        audio=audio_of(audio),
    )
