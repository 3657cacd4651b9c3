"""What rules decided, carried out and taken back.  In: decisions by article.  Out: what really changed.

A story that is hidden has left every list, so it is marked first and hidden last.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from reader.rules.rule import Act, Action
from reader.store.columns import id_list, seconds
from reader.store.database import Library
from reader.store.statuses import put_tag, set_mark, take_tag, want_pictures_again


@dataclass(frozen=True, slots=True)
class Done:
    """The ids of the articles that were really changed.  `told`: those the user wants to be told of."""

    read: tuple[int, ...] = ()
    bookmarked: tuple[int, ...] = ()
    tagged: dict[str, tuple[int, ...]] = field(default_factory=dict)
    hidden: tuple[int, ...] = ()
    wanted: tuple[int, ...] = ()
    told: tuple[int, ...] = ()

    @property
    def changed(self) -> tuple[int, ...]:
        """All of them but those that are only told of."""
        tagged = (article_id for ids in self.tagged.values() for article_id in ids)
        return tuple(dict.fromkeys((*self.read, *self.bookmarked, *tagged, *self.hidden, *self.wanted)))

    def and_also(self, more: Done) -> Done:
        """This and what was done after it."""
        tagged = {name: (*self.tagged.get(name, ()), *more.tagged.get(name, ())) for name in self.tagged | more.tagged}
        return Done(
            self.read + more.read,
            self.bookmarked + more.bookmarked,
            tagged,
            self.hidden + more.hidden,
            self.wanted + more.wanted,
            self.told + more.told,
        )


def carry_out(
    library: Library, decided: Mapping[int, Iterable[Action]], *, now: datetime, durable: bool = False
) -> Done:
    """Does what was decided of each article, in one transaction."""
    of_action: dict[Action, list[int]] = {}
    for article_id, actions in decided.items():
        for action in actions:
            of_action.setdefault(action, []).append(article_id)
    if not of_action:
        return Done()
    with library.write(durable=durable) as connection:
        tagged = {
            action.tag: put_tag(connection, ids, action.tag)
            for action, ids in of_action.items()
            if action.act is Act.TAG
        }
        kept, seen = of_action.get(Action(Act.BOOKMARK), ()), of_action.get(Action(Act.READ), ())
        bookmarked = set_mark(connection, "bookmarked", id_list(kept), True, now)
        want_pictures_again(connection, bookmarked)
        read = set_mark(connection, "read", id_list(seen), True, now)
        wanted = _want(connection, of_action.get(Action(Act.OFFLINE), ()), now)
        hidden = _hide(connection, of_action.get(Action(Act.HIDE), ()))
    unseen = set(hidden)
    told = tuple(one for one in of_action.get(Action(Act.NOTIFY), ()) if one not in unseen)
    return Done(read, bookmarked, tagged, hidden, wanted, told)


def take_back(library: Library, done: Done, *, now: datetime) -> None:
    """Undoes `carry_out`; what was fetched meanwhile stays."""
    with library.write(durable=True) as connection:
        connection.execute(
            "UPDATE status SET hidden = 0 WHERE hidden = 1 AND article_id IN (SELECT value FROM json_each(?))",
            (id_list(done.hidden),),
        )
        for column, ids in (("read", done.read), ("bookmarked", done.bookmarked)):
            set_mark(connection, column, id_list(ids), False, now)
        for name, ids in done.tagged.items():
            take_tag(connection, ids, name)


def hidden_count(library: Library) -> int:
    """How many articles are out of sight."""
    with library.read() as connection:
        return int(connection.execute("SELECT count(*) FROM status WHERE hidden = 1").fetchone()[0])


def show_hidden(library: Library) -> Done:
    """Brings all articles that are out of sight back into it; `hide_again` undoes this."""
    with library.write(durable=True) as connection:
        found = connection.execute("UPDATE status SET hidden = 0 WHERE hidden = 1 RETURNING article_id").fetchall()
    return Done(hidden=tuple(row[0] for row in found))


def hide_again(library: Library, done: Done) -> None:
    """Undoes `show_hidden`."""
    with library.write(durable=True) as connection:
        _hide(connection, done.hidden)


def _hide(connection: sqlite3.Connection, ids: Iterable[int]) -> tuple[int, ...]:
    changed = connection.execute(
        """
        INSERT INTO status(article_id, hidden)
        SELECT a.id, 1 FROM article a WHERE a.id IN (SELECT value FROM json_each(?))
        ON CONFLICT(article_id) DO UPDATE SET hidden = 1 WHERE hidden = 0 RETURNING article_id
        """,
        (id_list(ids),),
    ).fetchall()
    return tuple(row[0] for row in changed)


def _want(connection: sqlite3.Connection, ids: Iterable[int], now: datetime) -> tuple[int, ...]:
    """Makes pages that would give more than the feed did, and pictures that are missing, due at once."""
    articles, at = id_list(ids), seconds(now)
    pages = connection.execute(
        """
        INSERT INTO page_fetch(article_id, next_try)
        SELECT id, ? FROM article WHERE full = 0 AND url IS NOT NULL AND id IN (SELECT value FROM json_each(?))
        ON CONFLICT(article_id) DO UPDATE SET failures = 0, error = NULL, next_try = excluded.next_try
        RETURNING article_id
        """,
        (at, articles),
    ).fetchall()
    pictures = connection.execute(
        """
        UPDATE photo SET next_try = ?, failures = 0, error = NULL
        WHERE picture_id IS NULL AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id
        """,
        (at, articles),
    ).fetchall()
    return tuple(sorted({row[0] for row in (*pages, *pictures)}))
