"""Full-text search.  In: what the user typed.  Out: headlines, best first, with the words around the hit.

The index is SQLite's FTS5 without a copy of the text.  Articles come into it in a second pass (`index_pending`), for
indexing costs ten times as much as storing; they leave it in the transaction that changes them (`contents`).
"""

from __future__ import annotations

from datetime import datetime
from math import exp
from pathlib import Path
from sqlite3 import Connection

from reader.store.columns import id_list
from reader.store.database import Library
from reader.store.headlines import of_ids
from reader.store.query import Search, compiled, parse
from reader.store.words import shown_text
from reader.values import SearchHit

_CANDIDATES = 100
"""So many of the best matches are weighed by their age, at least."""
_FRESH_SHARE, _FRESH_DAYS = 0.3, 30
_SNIPPET = "snippet(article_fts, -1, char(2), char(3), '…', 24)"


def search(library: Library, query: str, *, limit: int, now: datetime) -> tuple[SearchHit, ...]:
    """The best `limit` hits: by BM25, the headline weighing most, and fresher ones first among the like.

    Filters alone give the newest first.  A query without a word finds nothing; QueryError says what is wrong with one.
    """
    clauses = parse(query)
    if not clauses:
        return ()
    wanted = compiled(clauses)
    with library.read() as connection:
        if wanted.match is None:
            return _newest(connection, library.folder, wanted, limit)
        return _best(connection, library.folder, wanted, limit, now)


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


def _best(connection: Connection, folder: Path, wanted: Search, limit: int, now: datetime) -> tuple[SearchHit, ...]:
    table = "article_fts"
    if wanted.condition != "true":
        table += " CROSS JOIN listing l ON l.article_id = article_fts.rowid"
    found = connection.execute(
        f"""
        SELECT article_fts.rowid, article_fts.rank, {_SNIPPET} FROM {table}
        WHERE article_fts MATCH ? AND {wanted.condition} ORDER BY article_fts.rank LIMIT ?
        """,
        (wanted.match, *wanted.parameters, min(max(limit, _CANDIDATES), 2**62)),
    ).fetchall()
    headlines = of_ids(connection, folder, [row[0] for row in found])

    def worth(row: tuple[int, float, str]) -> tuple[float, int]:
        article_id, rank, _ = row
        days = max(0.0, (now - headlines[article_id].published).total_seconds() / 86400)
        # FTS5 counts downwards: the best rank is the most negative.
        return rank * (1 - _FRESH_SHARE + _FRESH_SHARE * exp(-days / _FRESH_DAYS)), -article_id

    return tuple(
        SearchHit(headlines[article_id], shown_text(snippet)) for article_id, _, snippet in sorted(found, key=worth)
    )[:limit]


def _newest(connection: Connection, folder: Path, wanted: Search, limit: int) -> tuple[SearchHit, ...]:
    found = connection.execute(
        f"""
        SELECT l.article_id FROM listing l WHERE {wanted.condition}
        ORDER BY l.published DESC, l.article_id DESC LIMIT ?
        """,
        (*wanted.parameters, min(limit, 2**62)),
    ).fetchall()
    ids = [row[0] for row in found]
    headlines = of_ids(connection, folder, ids)
    return tuple(SearchHit(headlines[article_id], headlines[article_id].teaser) for article_id in ids)
