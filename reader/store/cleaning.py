"""Stored HTML that older rules cleaned.  In: the version of the rules now.  Out: what has still to go through them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.store import contents
from reader.store.columns import pack, unpack
from reader.store.database import Library


@dataclass(frozen=True, slots=True)
class Uncleaned:
    """An article's HTML as older rules left it, and the address it is of."""

    article_id: int
    html: str
    text: str
    url: str | None


def uncleaned(library: Library, *, rules: int, limit: int) -> tuple[Uncleaned, ...]:
    """Articles whose HTML went through other rules than these."""
    with library.read() as connection:
        found = connection.execute(
            """
            SELECT b.article_id, b.content, a.url FROM body b JOIN article a ON a.id = b.article_id
            WHERE b.rules <> ? LIMIT ?
            """,
            (rules, limit),
        ).fetchall()
    return tuple(Uncleaned(article_id, *unpack(content), url) for article_id, content, url in found)


def store_cleaned(library: Library, cleaned: Mapping[int, tuple[str, str]], *, rules: int) -> None:
    """Puts HTML and text, by article, in the place of what was there; it is no publisher's edit, so no revision."""
    with library.write() as connection:
        contents.leave_index(connection, cleaned)
        connection.executemany(
            "UPDATE body SET content = ?, rules = ? WHERE article_id = ?",
            [(pack(html, text), rules, article_id) for article_id, (html, text) in cleaned.items()],
        )
