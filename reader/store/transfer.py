"""Articles that go to another library, and those that come from elsewhere.

In: ids, or cleaned articles with what somebody did to them.  Out: what `show` does not tell of an article, and what an
import came to.  An article that is there already is never doubled: it only gains bookmark, tags and read mark.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from reader.folding import fold
from reader.highlights import Highlight
from reader.markup import one_line
from reader.store import contents
from reader.store.columns import id_list, moment, moment_or_none, seconds, seconds_or_none, unpack
from reader.store.database import Library
from reader.store.feeds import url_key
from reader.values import Arrival


@dataclass(frozen=True, slots=True)
class Marks:
    """What identifies an article, and what the reader did to it.  `dated`: its day is its feed's word."""

    feed_url: str | None
    guid: str | None
    fingerprint: str
    dated: bool
    read_at: datetime | None
    bookmarked_at: datetime | None
    opened_at: datetime | None
    note: str | None
    highlights: tuple[Highlight, ...]


@dataclass(frozen=True, slots=True)
class Incoming:
    """An article from elsewhere, clean, and what somebody did to it.  `source`: its feed's title.

    `seen`: where it stands in lists when it has no day of its own.  `alone`: it is told apart from all others of its
    file, so two of them never become one.
    """

    arrival: Arrival
    source: str
    feed_url: str | None = None
    read: bool = False
    bookmarked: bool = True
    tags: tuple[str, ...] = ()
    read_at: datetime | None = None
    bookmarked_at: datetime | None = None
    opened_at: datetime | None = None
    seen: datetime | None = None
    note: str | None = None
    highlights: tuple[Highlight, ...] = ()
    alone: bool = False


def marks(library: Library, ids: Sequence[int]) -> dict[int, Marks]:
    """The marks of these articles, by id.  An article whose feed was removed tells the address it came from."""
    with library.read() as connection:
        found = connection.execute(
            """
            SELECT a.id, coalesce(f.url, a.source_key), a.guid, a.fingerprint, a.dated, n.text,
                   t.read_at, t.bookmarked_at, t.opened_at
            FROM article a LEFT JOIN feed f ON f.id = a.feed_id LEFT JOIN status t ON t.article_id = a.id
            LEFT JOIN note n ON n.article_id = a.id
            WHERE a.id IN (SELECT value FROM json_each(?))
            """,
            (id_list(ids),),
        ).fetchall()
        highlights = _highlights(connection, ids)
    return {
        article_id: Marks(
            feed_url,
            guid,
            fingerprint,
            bool(dated),
            moment_or_none(read_at),
            moment_or_none(bookmarked_at),
            moment_or_none(opened_at),
            note,
            highlights[article_id],
        )
        for article_id, feed_url, guid, fingerprint, dated, note, read_at, bookmarked_at, opened_at in found
    }


def _highlights(connection: sqlite3.Connection, ids: Sequence[int]) -> defaultdict[int, tuple[Highlight, ...]]:
    found = connection.execute(
        """
        SELECT article_id, quote, color, start, made, prefix, suffix, note FROM highlight
        WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY article_id, start, id
        """,
        (id_list(ids),),
    )
    highlights: defaultdict[int, tuple[Highlight, ...]] = defaultdict(tuple)
    for article_id, quote, color, start, made, *rest in found:
        highlights[article_id] += (Highlight(quote, color, start, moment(made), *rest),)
    return highlights


def name_feed(library: Library, feed_id: int, title: str) -> None:
    """Tells what a feed calls itself, until it has been read here and tells so."""
    with library.write(durable=True) as connection:
        connection.execute("UPDATE feed SET title = ? WHERE id = ? AND title IS NULL", (title, feed_id))


class Intake:
    """One import under way.  It remembers what is in the library, so that each article is looked up at once."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._version = -1
        self._by_mark: dict[tuple[str, str, str], int] = {}
        self._by_url: dict[str, int] = {}
        self._guids: dict[int, str] = {}
        self._claimed: set[int] = set()
        """Articles that stand for one of this import that is told apart."""

    def take_in(self, batch: Sequence[Incoming], *, now: datetime, rules: int) -> tuple[bool, ...]:
        """Stores a batch, as a whole or not at all; says of each article whether it is new.

        `rules`: those that the HTML was cleaned by.
        """
        new = []
        with self._library.write(durable=True) as connection:
            self._look_again(connection)
            feeds = dict(connection.execute("SELECT url_key, id FROM feed").fetchall())
            for one in batch:
                source = url_key(one.feed_url) if one.feed_url else ""
                article_id = self._find(one, source)
                new.append(article_id is None)
                if article_id is None:
                    article_id = _insert(connection, one, feeds.get(source), source, now, rules)
                else:
                    _fill(connection, article_id, one, now, rules)
                if one.alone:
                    self._claimed.add(article_id)
                self._remember(article_id, source, one.arrival.article.guid, one.arrival.article.url, one.arrival)
                _mark(connection, article_id, one, now)
        return tuple(new)

    def _look_again(self, connection: sqlite3.Connection) -> None:
        """Reads what is in the library, at first and when another process has written."""
        version = int(connection.execute("PRAGMA data_version").fetchone()[0])
        if version == self._version:
            return
        self._version = version
        self._by_mark.clear()
        self._by_url.clear()
        found = connection.execute(
            """
            SELECT a.id, coalesce(f.url_key, a.source_key, ''), a.guid, a.url, a.fingerprint
            FROM article a LEFT JOIN feed f ON f.id = a.feed_id ORDER BY a.id DESC
            """
        )
        for article_id, source, guid, url, fingerprint in found:
            # The first to come stands for all that share a mark.
            self._remember(article_id, source, guid, url, fingerprint)

    def _remember(
        self, article_id: int, source: str, guid: str | None, url: str | None, arrival: Arrival | str
    ) -> None:
        fingerprint = arrival if isinstance(arrival, str) else arrival.fingerprint
        for kind, mark in (("guid", guid), ("url", url), ("print", fingerprint)):
            if mark:
                self._by_mark[source, kind, mark] = article_id
        if url:
            self._by_url[url] = article_id
        if guid:
            self._guids[article_id] = guid

    def _find(self, one: Incoming, source: str) -> int | None:
        """The stored article that this is; identity as `intake.reconcile` has it, then the address in any feed."""
        article = one.arrival.article
        for kind, mark in (("guid", article.guid), ("print", one.arrival.fingerprint), ("url", article.url)):
            found = self._by_mark.get((source, kind, mark)) if mark else None
            if found is not None and found not in self._claimed and self._agree(found, article.guid):
                return found
        if one.alone or not article.url:
            return None
        return self._by_url.get(article.url)

    def _agree(self, article_id: int, guid: str | None) -> bool:
        """Two that have a guid each, and not the same one, are two articles."""
        known = self._guids.get(article_id)
        return known is None or guid is None or known == guid


def _insert(
    connection: sqlite3.Connection, one: Incoming, feed_id: int | None, source: str, now: datetime, rules: int
) -> int:
    article = one.arrival.article
    seen = now if article.published else min(one.seen or one.bookmarked_at or now, now)
    article_id = contents.insert(connection, feed_id, one.arrival, "feed", seen, rules)
    if feed_id is None:
        connection.execute(
            "UPDATE article SET source_title = ?, source_key = ? WHERE id = ?", (one.source, source or None, article_id)
        )
    _want_page(connection, article_id, one, now)
    return article_id


def _fill(connection: sqlite3.Connection, article_id: int, one: Incoming, now: datetime, rules: int) -> None:
    """Gives the text to an article that is there by name alone."""
    (content,) = connection.execute("SELECT content FROM body WHERE article_id = ?", (article_id,)).fetchone()
    if one.arrival.article.html and not unpack(content)[0]:
        contents.replace(connection, article_id, one.arrival.article, "feed", now, rules)
        if one.arrival.article.full:
            connection.execute("DELETE FROM page_fetch WHERE article_id = ?", (article_id,))


def _want_page(connection: sqlite3.Connection, article_id: int, one: Incoming, now: datetime) -> None:
    """Asks for the page of what came without its whole text and is kept."""
    article = one.arrival.article
    if article.url and not article.full and (one.bookmarked or one.tags):
        connection.execute(
            "INSERT INTO page_fetch(article_id, next_try) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (article_id, seconds(now)),
        )


def _mark(connection: sqlite3.Connection, article_id: int, one: Incoming, now: datetime) -> None:
    """Adds what was done to the article; nothing that was done here is undone."""
    if one.read or one.bookmarked or one.opened_at:
        connection.execute(
            """
            INSERT INTO status(article_id, read, read_at, bookmarked, bookmarked_at, opened_at)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT(article_id) DO UPDATE SET
                read_at = iif(read, read_at, excluded.read_at), read = max(read, excluded.read),
                bookmarked_at = iif(bookmarked, bookmarked_at, excluded.bookmarked_at),
                bookmarked = max(bookmarked, excluded.bookmarked),
                opened_at = max(coalesce(opened_at, excluded.opened_at), coalesce(excluded.opened_at, opened_at))
            """,
            (
                article_id,
                one.read,
                seconds_or_none((one.read_at or now) if one.read else None),
                one.bookmarked,
                seconds_or_none((one.bookmarked_at or now) if one.bookmarked else None),
                seconds_or_none(one.opened_at),
            ),
        )
    for name in map(one_line, one.tags):
        key = fold(name)
        if not key:
            continue  # signs alone are no name for a tag
        connection.execute("INSERT INTO tag(name, name_key) VALUES (?, ?) ON CONFLICT DO NOTHING", (name, key))
        connection.execute(
            "INSERT INTO article_tag(article_id, tag_id) SELECT ?, id FROM tag WHERE name_key = ? "
            "ON CONFLICT DO NOTHING",
            (article_id, key),
        )
    if one.note:
        connection.execute(
            "INSERT INTO note(article_id, text, changed) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
            (article_id, one.note, seconds(now)),
        )
    for passage in one.highlights:
        connection.execute(
            """
            INSERT INTO highlight(article_id, quote, color, start, made, prefix, suffix, note)
            SELECT :article, :quote, :color, :start, :made, :prefix, :suffix, :note WHERE NOT EXISTS
                (SELECT 1 FROM highlight WHERE article_id = :article AND start = :start AND quote = :quote)
            """,
            {"article": article_id, **asdict(passage), "made": seconds(passage.made)},
        )
