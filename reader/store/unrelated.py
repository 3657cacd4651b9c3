"""Pairs that the reader called not related.  In: two articles.  Out: whether anything changed, so it can be undone.

A pair stands once, the lower id first.  What is so of an article is so of its copies, which say the same.
"""

from __future__ import annotations

import sqlite3

from reader.errors import UsageError
from reader.store.database import Library


def part(library: Library, article_id: int, other_id: int) -> bool:
    """Never again shows one beside the other; False when that was so already.  UsageError when one is not there."""
    with library.write(durable=True) as connection:
        pair = _pair(connection, article_id, other_id)
        return connection.execute("INSERT OR IGNORE INTO unrelated VALUES (?, ?)", pair).rowcount > 0


def join_again(library: Library, article_id: int, other_id: int) -> bool:
    """Undoes `part`; False when they were not parted."""
    with library.write(durable=True) as connection:
        pair = _pair(connection, article_id, other_id)
        return connection.execute("DELETE FROM unrelated WHERE (article_id, other_id) = (?, ?)", pair).rowcount > 0


def parted(connection: sqlite3.Connection, article_id: int) -> frozenset[int]:
    """The articles that this one, or a copy of it, was called not related to; inside an open transaction."""
    found = connection.execute(
        """
        WITH same(id) AS (
            SELECT :asked UNION
            SELECT o.article_id FROM copy c JOIN copy o ON o.story = c.story WHERE c.article_id = :asked)
        SELECT other_id FROM unrelated WHERE article_id IN same
        UNION SELECT article_id FROM unrelated WHERE other_id IN same
        """,
        {"asked": article_id},
    )
    return frozenset(row[0] for row in found)


def _pair(connection: sqlite3.Connection, article_id: int, other_id: int) -> tuple[int, int]:
    for one in (article_id, other_id):
        if connection.execute("SELECT 1 FROM article WHERE id = ?", (one,)).fetchone() is None:
            raise UsageError(f"There is no article {one} in this library.", str(one))
    if article_id == other_id:
        raise UsageError("An article is always related to itself. Name two.", str(article_id))
    return min(article_id, other_id), max(article_id, other_id)
