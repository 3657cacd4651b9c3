"""Related stories over a library.  In: an article's id.  Out: `RelatedStory` rows with kinds, reasons and copies.

An article's signature is stored once and holds nothing that the library's growth makes stale.  The index over the
newest articles, and the bookmarked ones, is loaded once (`related_loading`), then only what is new.  Whatever it
proposes is read from the library before it is judged, so that what was deleted or changed since never shows.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import StoreError
from reader.related import OLDEST, VERSION, signature
from reader.related.signature import Signable, unpack
from reader.store import headlines
from reader.store.columns import id_list, unpack_text
from reader.store.database import Library
from reader.store.related_loading import SIGNED, WINDOW, file_name, load, note_signed, sign_again, signed
from reader.store.unrelated import parted
from reader.values import Headline, RelatedStory

if TYPE_CHECKING:
    from reader.related.following import Followed
    from reader.related.index import Entry, Index
    from reader.related.ranking import Match
    from reader.related.reasons import Read
    from reader.related.score import Story

_JUDGED = 80
FOLLOWED = 40
"""So many related articles tell which names a story goes by."""
_MOST_AWAITED = 20_000
# An article without a date of its own was not published when it was first seen.
_JUDGED_ROWS = """
    SELECT a.id, CASE WHEN a.dated THEN a.published END, coalesce(a.feed_id, 0), g.version, g.data
    FROM article a LEFT JOIN signature g ON g.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(?))
"""
_ARTICLE = """
    SELECT a.id, a.title, coalesce(nullif(a.teaser, ''), a.dek, ''), b.content, coalesce(a.language, f.language),
           coalesce(f.title, a.source_title, '')
    FROM article a JOIN body b ON b.article_id = a.id LEFT JOIN feed f ON f.id = a.feed_id
"""


@dataclass(frozen=True, slots=True)
class Unsigned:
    """An article that has no signature yet, or one of an older version."""

    article_id: int
    title: str
    teaser: str
    text: str
    language: str | None
    feed_title: str

    @property
    def signable(self) -> Signable:
        return self.title, self.teaser, self.text, self.language, self.feed_title


def unsigned(library: Library, *, limit: int) -> tuple[Unsigned, ...]:
    """Articles that need a signature: new and changed ones first, then those signed by an older Cutline."""
    with library.read() as connection:
        ids = [row[0] for row in connection.execute(_WAITING, (limit,))]
        if len(ids) < limit:
            old = connection.execute(
                "SELECT article_id FROM signature WHERE version <> ? LIMIT ?", (VERSION, limit - len(ids))
            )
            ids += [row[0] for row in old]
        return tuple(_read(connection, ids).values())


_WAITING = "SELECT article_id FROM pending WHERE task = 'signature' ORDER BY article_id LIMIT ?"


def store_signatures(library: Library, signatures: Mapping[int, bytes]) -> None:
    """Keeps what `related.signature` made.  Articles deleted meanwhile are passed over."""
    if not signatures:
        return
    with library.write() as connection:
        connection.executemany(
            """
            INSERT INTO signature(article_id, version, data) SELECT id, ?, ? FROM article WHERE id = ?
            ON CONFLICT(article_id) DO UPDATE SET version = excluded.version, data = excluded.data
            """,
            [(VERSION, data, article_id) for article_id, data in signatures.items()],
        )
        connection.execute(
            "INSERT OR IGNORE INTO pending(task, article_id) "
            "SELECT 'copies', id FROM article WHERE id IN (SELECT value FROM json_each(?))",
            (id_list(signatures),),
        )
        connection.execute(
            "DELETE FROM pending WHERE task = 'signature' AND article_id IN (SELECT value FROM json_each(?))",
            (id_list(signatures),),
        )
        note_signed(connection, signatures)


def waiting(library: Library) -> int:
    """How many articles stand beside no other yet: nobody has signed them, or an older Cutline that wrote otherwise."""
    with library.read() as connection:
        return _waiting(connection) + _unreadable(connection)


def _waiting(connection: sqlite3.Connection) -> int:
    found = connection.execute("SELECT count(*) FROM pending WHERE task = 'signature'").fetchone()
    return int(found[0])


def _unreadable(connection: sqlite3.Connection) -> int:
    found = connection.execute("SELECT count(*) FROM signature WHERE version < ?", (OLDEST,)).fetchone()
    return int(found[0])


class RelatedIndex:
    """The related stories of a library.  May be asked from several threads; one is answered at a time."""

    def __init__(self, library: Library, *, window: int = WINDOW) -> None:
        self._library = library
        self._window = window
        self._lock = threading.Lock()
        self._index: Index | None = None
        self._file: str | None = None
        self._awaited: frozenset[int] = frozenset()
        self._kept: frozenset[int] = frozenset()
        self._unreadable = 0

    def stories(self, article_id: int, *, limit: int = 12, gated: bool = True) -> tuple[RelatedStory, ...]:
        """The related stories of an article, best first, but those called not related; none for an unknown id.

        Not gated: the nearest articles, by score alone.  The first call loads the index.
        """
        with self._current() as (connection, index):
            asked = _asked(connection, article_id)
            if asked is None:
                return ()
            return _rows(
                connection, self._library, article_id, self._matches(connection, index, asked, limit=limit, gated=gated)
            )

    def follow(self, article_id: int) -> Followed | None:
        """A name and a search for the further course of a story; None for an id that is not there.

        It finds what the sidebar shows beside the story, and as little else as can be, from the first of it on.
        """
        from reader.store.following import followed

        with self._current() as (connection, index):
            asked = _asked(connection, article_id)
            if asked is None:
                return None
            matches = self._matches(connection, index, asked, limit=FOLLOWED, gated=True)
            told = [match for match in matches if match.kind != "background"]
            mine = _reading(_read(connection, [article_id])[article_id])
            return followed(connection, index, asked, mine, told)

    def main_words(self, article_id: int) -> tuple[str, ...]:
        """What to search for where nothing is related: the story's main names and words, as far as others have them."""
        from reader.store.following import main_words

        with self._current() as (connection, index):
            asked = _asked(connection, article_id)
            if asked is None:
                return ()
            return main_words(index, asked, _reading(_read(connection, [article_id])[article_id]))

    @contextmanager
    def _current(self) -> Iterator[tuple[sqlite3.Connection, Index]]:
        """The library as it is now, and the index with what was signed since; whatever is damaged is signed again."""
        with self._lock:
            try:
                with self._library.read() as connection:
                    index, damaged = self._caught_up(connection)
                    yield connection, index
            except OSError as error:
                self._index = None
                why = f"The index of related stories cannot be read: {error.strerror}. See that the disk is sound."
                raise StoreError(why, str(self._library.folder)) from error
            if damaged:
                sign_again(self._library, damaged)

    def _matches(
        self, connection: sqlite3.Connection, index: Index, asked: Story, *, limit: int, gated: bool
    ) -> tuple[Match, ...]:
        # Imported here, for numpy takes longer to import than most commands to answer.
        from reader.related.ranking import related

        wanted = max(_JUDGED, min(2 * limit, 2000))
        near = index.candidates(
            asked.signature, article_id=asked.id, published=asked.published, feed=asked.feed, count=wanted
        )
        others = stories(connection, near)
        index.drop([near_id for near_id in near if near_id not in others])
        without = parted(connection, asked.id)
        return related(asked, tuple(others.values()), index, limit=limit, gated=gated, without=without)

    def _caught_up(self, connection: sqlite3.Connection) -> tuple[Index, list[int]]:
        """The index with what was signed since the last call, and the ids of damaged signatures."""
        rows: list[Entry] = []
        damaged: list[int] = []
        if self._index is None or self._is_left_behind(connection):
            loaded = load(connection, self._library.folder, window=self._window)
            self._index, self._file, damaged = loaded.index, loaded.file, loaded.damaged
            self._unreadable = _unreadable(connection)
        else:
            newest = connection.execute("SELECT max(article_id) FROM signature").fetchone()[0] or 0
            if newest > self._index.newest:
                rows = connection.execute(f"{SIGNED} WHERE g.article_id > ?", (self._index.newest,)).fetchall()
            rows += signed(connection, self._awaited)
        kept = frozenset(row[0] for row in connection.execute("SELECT article_id FROM listing WHERE bookmarked = 1"))
        known = self._kept.union(row[0] for row in rows)
        rows += signed(connection, self._index.absent(kept - known))
        self._kept = kept
        self._awaited = frozenset(row[0] for row in connection.execute(_WAITING, (_MOST_AWAITED,)))
        damaged += self._index.add(tuple({row[0]: row for row in rows}.values()))
        return self._index, damaged

    def _is_left_behind(self, connection: sqlite3.Connection) -> bool:
        """Whether there is a newer file, or signatures that could not be read have all been made again."""
        name = file_name(connection)
        newer = name is not None and name != self._file and (self._library.folder / name).exists()
        return newer or (self._unreadable > 0 and not _unreadable(connection))


def _asked(connection: sqlite3.Connection, article_id: int) -> Story | None:
    """The article asked for; signed on the spot when it has no signature yet."""
    found = stories(connection, [article_id])
    if found:
        return found[article_id]
    article = _read(connection, [article_id]).get(article_id)
    if article is None:
        return None
    data = signature(*article.signable)
    _, published, feed, _, _ = connection.execute(_JUDGED_ROWS, (id_list([article_id]),)).fetchone()
    return _story(article_id, published, feed, data)


def stories(connection: sqlite3.Connection, ids: list[int]) -> dict[int, Story]:
    """The articles as they are stored now, by id; deleted ones, and those without a sound signature, are left out."""
    found = {
        article_id: _story(article_id, published, feed, data)
        for article_id, published, feed, version, data in connection.execute(_JUDGED_ROWS, (id_list(ids),))
        if version is not None and version >= OLDEST
    }
    return {article_id: story for article_id in ids if (story := found.get(article_id)) is not None}


def _story(article_id: int, published: int | None, feed: int, data: bytes) -> Story | None:
    from reader.related.score import Story

    signed = unpack(data)
    return None if signed is None else Story(article_id, published, feed or None, signed)


def _read(connection: sqlite3.Connection, ids: list[int]) -> dict[int, Unsigned]:
    found = connection.execute(f"{_ARTICLE} WHERE a.id IN (SELECT value FROM json_each(?))", (id_list(ids),))
    return {
        article_id: Unsigned(article_id, title, teaser, unpack_text(content), language, feed_title)
        for article_id, title, teaser, content, language, feed_title in found
    }


def _rows(
    connection: sqlite3.Connection, library: Library, article_id: int, matches: tuple[Match, ...]
) -> tuple[RelatedStory, ...]:
    if not matches:
        return ()
    everyone = [match.id for match in matches] + [copy for match in matches for copy in match.copies]
    lines = headlines.of_ids(connection, library.folder, everyone)
    articles = _read(connection, [article_id, *(match.id for match in matches)])
    mine = _reading(articles[article_id])
    return tuple(_row(match, lines, mine, _reading(articles[match.id])) for match in matches)


def _row(match: Match, lines: Mapping[int, Headline], mine: Read, theirs: Read) -> RelatedStory:
    from reader.related.reasons import reasons

    line = lines[match.id]
    return RelatedStory(
        id=match.id,
        title=line.title,
        feed=line.feed,
        published=line.published,
        teaser=line.teaser,
        kind=match.kind,
        score=match.score,
        reasons=reasons(match.shared, mine, theirs),
        copies=tuple((copy, lines[copy].feed) for copy in match.copies),
        read=line.read,
        thumbnail=line.thumbnail,
    )


def _reading(article: Unsigned) -> Read:
    from reader.related.reasons import read

    return read(article.title, article.teaser, article.text, article.language, article.feed_title)
