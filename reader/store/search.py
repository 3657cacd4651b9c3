"""Full-text search.  In: what the user typed.  Out: headlines, best or newest first, with the words around the hit.

The index is SQLite's FTS5 without a copy of the text.  Articles come into it in a second pass (`index_pending`), for
indexing costs ten times as much as storing; they leave it in the transaction that changes them (`contents`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from math import exp
from operator import itemgetter
from sqlite3 import Connection

from reader.store import snippets
from reader.store.columns import id_list, seconds, unpack_text
from reader.store.database import INDEX_VERSION, Library
from reader.store.grammar import parse
from reader.store.headlines import of_ids
from reader.store.query import Search, compiled
from reader.store.snippets import Sought
from reader.values import Headline, SearchHit

MOST = 2_000
"""So many hits are weighed at most: those that came last.  What costs is the number of hits, and a word that more
articles have says little."""
_MOST_NOTED = 200
_FRESH_SHARE, _FRESH_DAYS = 0.3, 30
_TOLD = """
    SELECT a.id, a.dek, b.content FROM article a JOIN body b ON b.article_id = a.id
    WHERE a.id IN (SELECT value FROM json_each(?))
"""

_Found = tuple[int, float, int]
"""Id, rank (FTS5 counts downwards: the best is the most negative) and time of publishing."""


def search(
    library: Library,
    query: str,
    *,
    limit: int,
    now: datetime,
    newest: bool = False,
    stopped: Callable[[], bool] | None = None,
) -> tuple[SearchHit, ...]:
    """The best `limit` hits: by BM25, the headline weighing most, and fresher ones first among the like.

    Of very many hits only those that came last are weighed, 2,000 or `limit`.  `newest`: by their date alone, which is
    quicker.  Filters alone give the newest first.  A query without a word finds nothing; QueryError says what is wrong
    with one.  `stopped` is asked now and then, from this thread; StoppedError when it says so.
    """
    node = parse(query, now)
    if node is None or limit <= 0:
        return ()
    wanted = compiled(node)
    most = min(max(limit, MOST), 2**62)
    with library.read(stopped) as connection:
        if wanted.match is None:
            found = _listed(connection, wanted, limit)
        else:
            found = _matched(connection, wanted, most, rated=not newest)
            if newest:
                found.sort(key=itemgetter(2, 0), reverse=True)
            else:
                found.sort(key=_worth(seconds(now)))
        ids = [row[0] for row in found[: min(limit, 2**62)]]
        headlines = of_ids(connection, library.folder, ids)
        lines = _lines(connection, [headlines[one] for one in ids], snippets.sought(wanted.words))
    return tuple(SearchHit(headlines[one], line) for one, line in zip(ids, lines, strict=True))


def index_pending(library: Library, *, limit: int = 500) -> int:
    """Indexes up to `limit` articles that are new or changed; gives how many, 0 when nothing is left."""
    with library.write() as connection:
        found = connection.execute(
            "SELECT article_id FROM pending WHERE task = 'search' ORDER BY article_id LIMIT ?", (limit,)
        ).fetchall()
        articles = id_list(row[0] for row in found)
        connection.execute(
            """
            INSERT INTO article_fts(rowid, title, text, caption, credit, author)
            SELECT id, title, text, caption, credit, author FROM searchable
            WHERE id IN (SELECT value FROM json_each(?))
            """,
            (articles,),
        )
        connection.execute(
            "DELETE FROM pending WHERE task = 'search' AND article_id IN (SELECT value FROM json_each(?))", (articles,)
        )
    return len(found)


def begin_index_anew(library: Library) -> None:
    """Empties the index, which was made from words that were folded otherwise, and marks every article to come in."""
    with library.write() as connection:
        connection.execute("INSERT INTO article_fts(article_fts) VALUES ('delete-all')")
        connection.execute("INSERT OR IGNORE INTO pending(task, article_id) SELECT 'search', id FROM article")
        connection.execute("DELETE FROM note_fts")
        connection.execute("INSERT INTO note_fts(rowid, text) SELECT article_id, text FROM noted")
        connection.execute("INSERT OR REPLACE INTO setting(name, value) VALUES ('index_version', ?)", (INDEX_VERSION,))


def _listed(connection: Connection, wanted: Search, limit: int) -> list[_Found]:
    condition, parameters = wanted.rest
    return connection.execute(
        f"""
        SELECT l.article_id, 0.0, l.published FROM listing l WHERE {condition}
        ORDER BY l.published DESC, l.article_id DESC LIMIT ?
        """,
        (*parameters, min(limit, 2**62)),
    ).fetchall()


def _matched(connection: Connection, wanted: Search, most: int, *, rated: bool) -> list[_Found]:
    condition, parameters = wanted.rest
    found: list[_Found] = connection.execute(
        f"""
        SELECT l.article_id, {"article_fts.rank" if rated else "0.0"}, l.published
        FROM article_fts CROSS JOIN listing l ON l.article_id = article_fts.rowid
        WHERE article_fts MATCH ? AND {condition} ORDER BY article_fts.rowid DESC LIMIT ?
        """,
        (wanted.match, *parameters, most),
    ).fetchall()
    if wanted.noted is None:
        return found
    tables, parameters = wanted.noted
    # What the user wrote himself weighs as much as the best of the others.
    best = min((rank for _, rank, _ in found), default=-1.0)
    noted = connection.execute(
        f"SELECT l.article_id, ?, l.published FROM {tables} ORDER BY note_fts.rowid DESC LIMIT ?",
        (best, *parameters, _MOST_NOTED),
    )
    return list({row[0]: row for row in (*found, *noted)}.values())


def _worth(now: int) -> Callable[[_Found], tuple[float, int]]:
    def worth(row: _Found) -> tuple[float, int]:
        article_id, rank, published = row
        days = max(0.0, (now - published) / 86400)
        return rank * (1 - _FRESH_SHARE + _FRESH_SHARE * exp(-days / _FRESH_DAYS)), -article_id

    return worth


def _lines(connection: Connection, headlines: Sequence[Headline], wanted: Sequence[Sought]) -> Iterator[str]:
    """The part of each article, or of what is noted on it, that has most of what is sought."""
    told = connection.execute(_TOLD, (id_list(headline.id for headline in headlines),))
    said = {article_id: (dek, content) for article_id, dek, content in told}
    for headline in headlines:
        best = snippets.NONE
        for column, text in _texts(connection, headline, wanted, *said[headline.id]):
            found = snippets.hits(text or "", wanted, column)
            best = found if found.worth > best.worth else best
            if best.worth == len(wanted):
                break
        yield snippets.line(best) if best.found else headline.teaser


def _texts(
    connection: Connection, headline: Headline, wanted: Sequence[Sought], dek: str | None, content: bytes
) -> Iterator[tuple[str, str | None]]:
    """What may be found of an article, and the column of the index that it stands in; what costs little goes first."""
    execute, article_id = connection.execute, headline.id
    yield "text", headline.teaser
    yield "text", dek
    for passage in snippets.passages(unpack_text(content), wanted):
        yield "text", passage
    yield from zip(
        ("caption", "credit"),
        execute(
            "SELECT group_concat(coalesce(caption, file_caption), char(10)), "
            "group_concat(coalesce(credit, file_credit), char(10)) FROM photo WHERE article_id = ?",
            (article_id,),
        ).fetchone(),
        strict=True,
    )
    yield (
        "note",
        execute(
            "SELECT group_concat(text, char(10)) FROM (SELECT text FROM note WHERE article_id = :id "
            "UNION ALL SELECT note FROM highlight WHERE article_id = :id)",
            {"id": article_id},
        ).fetchone()[0],
    )
    yield "author", execute("SELECT listed(authors) FROM article WHERE id = ?", (article_id,)).fetchone()[0]
    yield "title", headline.title
