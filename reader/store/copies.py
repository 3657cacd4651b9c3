"""Articles with one and the same text: a wire's story in several feeds, a feed's own, posted again.

In: what was signed since.  Out: the table `copy`, where copies have the same `story`: the id of the first that came.
An article without copies has no row.  A list shows a story once by `GROUP BY story`, or by leaving out whatever has a
copy before it; the story's id may be that of an article that is gone until the next pass has seen to it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from reader.store.columns import id_list, seconds
from reader.store.database import Library
from reader.store.preferences import preference

if TYPE_CHECKING:
    from reader.related.copies import Entry
    from reader.related.score import Story

NEAR = timedelta(days=7)
"""So far apart copies are looked for."""

_PART = 5_000
_MOST_READ = 8
"""Beside so many that were read, one is looked at for what it adds."""

_WAITING = "SELECT article_id FROM pending WHERE task = 'copies' ORDER BY article_id LIMIT ?"
_NEAR = """
    SELECT l.article_id, g.data FROM listing l CROSS JOIN signature g ON g.article_id = l.article_id
    WHERE l.published BETWEEN ? AND ?
"""
_SIGNED = "SELECT article_id, data FROM signature WHERE article_id IN (SELECT value FROM json_each(?))"
_TOGETHER = """
    SELECT article_id FROM copy
    WHERE story IN (SELECT story FROM copy WHERE article_id IN (SELECT value FROM json_each(:ids)))
      AND article_id NOT IN (SELECT value FROM json_each(:ids))
    ORDER BY article_id
"""


def other_copies(connection: sqlite3.Connection, ids: Iterable[int]) -> list[int]:
    """What else has the text of one of these articles, in the order it came; inside an open transaction."""
    return [row[0] for row in connection.execute(_TOGETHER, {"ids": id_list(ids)})]


def note_copies(library: Library, *, now: datetime, least: int = 1, limit: int = 10_000) -> int:
    """Looks for the copies of up to `limit` articles signed since; gives of how many, 0 when fewer than `least` wait.

    Where reading one means reading all, what says no more than an article that was read becomes read as it comes.
    """
    with library.read() as connection:
        waiting = [row[0] for row in connection.execute(_WAITING, (limit,))]
        if len(waiting) < max(1, least):
            return 0
        # Those whose text has changed may be copies no longer, so their whole groups are made anew.
        anew = {*waiting, *other_copies(connection, waiting)}
        groups = _groups(connection, anew)
        repeated = _repeated(connection, groups, anew) if preference(connection, "read_copies") else []
    with library.write() as connection:
        connection.execute("DELETE FROM copy WHERE article_id IN (SELECT value FROM json_each(?))", (id_list(anew),))
        for group in groups:
            _join(connection, [story.id for story in group])
        _tidy(connection)
        connection.execute(
            "INSERT INTO status(article_id, read, read_at) SELECT id, 1, ? FROM article "
            "WHERE id IN (SELECT value FROM json_each(?)) ON CONFLICT DO NOTHING",
            (seconds(now), id_list(repeated)),
        )
        connection.execute(
            "DELETE FROM pending WHERE task = 'copies' AND article_id IN (SELECT value FROM json_each(?))",
            (id_list(waiting),),
        )
    return len(waiting)


def _groups(connection: sqlite3.Connection, anew: set[int]) -> list[list[Story]]:
    """The articles with their copies, those groups that have one of `anew` in them, each in the order they came."""
    # Imported here, for numpy takes longer to load than most commands to answer.
    from reader.related.copies import likely, same_text
    from reader.store.related import stories

    signed = _sound(connection.execute(_SIGNED, (id_list(anew),)).fetchall())
    pairs = likely(signed, (_sound(part) for part in _others(connection, anew)))
    known = stories(connection, sorted({article_id for pair in pairs for article_id in pair}))
    home: dict[int, list[Story]] = {}
    tried: set[tuple[int, int]] = set()
    # By the later of the two: when its turn comes, what came before it has found its place.
    for later, earlier in sorted((other, one) for one, other in pairs):
        one, other = known.get(earlier), known.get(later)
        if one is None or other is None or other.id in home:
            continue
        group = home.get(one.id, [one])
        if (group[0].id, other.id) in tried:
            # Another with the text of one that it was found unlike.
            continue
        tried.add((group[0].id, other.id))
        if same_text(group[0], other):
            home[one.id] = home[other.id] = group
            group.append(other)
    groups = {id(group): group for group in home.values()}
    return [group for group in groups.values() if any(story.id in anew for story in group)]


def _others(connection: sqlite3.Connection, anew: set[int]) -> Iterator[list[Entry]]:
    """The signatures of what is near in time to `anew`, a part at a time: those of two weeks may be many."""
    for first, last in _spans(connection, anew):
        near = connection.execute(_NEAR, (first, last))
        while part := near.fetchmany(_PART):
            yield [entry for entry in part if entry[0] not in anew]


def _sound(entries: Iterable[Entry]) -> list[Entry]:
    from reader.related.signature import sound

    return [entry for entry in entries if sound(entry[1])]


def _spans(connection: sqlite3.Connection, ids: Iterable[int]) -> list[tuple[int, int]]:
    """The times within which copies of these articles are looked for, from and to, in order and without overlap."""
    near = int(NEAR.total_seconds())
    found: list[tuple[int, int]] = []
    for (published,) in connection.execute(
        "SELECT published FROM listing WHERE article_id IN (SELECT value FROM json_each(?)) ORDER BY published",
        (id_list(ids),),
    ):
        first = published - near
        if found and first <= found[-1][1]:
            first = found.pop()[0]
        found.append((first, published + near))
    return found


def _repeated(connection: sqlite3.Connection, groups: Sequence[Sequence[Story]], anew: set[int]) -> list[int]:
    """The copies among `anew` that nobody has marked, and that add nothing to one that was read."""
    from reader.related.copies import adds_nothing

    everyone = id_list(story.id for group in groups for story in group)
    marked = dict(
        connection.execute(
            "SELECT article_id, read FROM status WHERE article_id IN (SELECT value FROM json_each(?))", (everyone,)
        ).fetchall()
    )
    found = []
    for group in groups:
        read = [story for story in group if marked.get(story.id)][:_MOST_READ]
        found += [
            story.id
            for story in group
            if story.id in anew and story.id not in marked and any(adds_nothing(story, other) for other in read)
        ]
    return found


def _join(connection: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Makes these, and what was one story with any of them, one story."""
    together = id_list([*ids, *other_copies(connection, ids)])
    connection.execute(
        """
        INSERT INTO copy(article_id, story)
        SELECT id, min(id) OVER () FROM article WHERE id IN (SELECT value FROM json_each(?))
        ON CONFLICT(article_id) DO UPDATE SET story = excluded.story
        """,
        (together,),
    )


def _tidy(connection: sqlite3.Connection) -> None:
    """What articles that are gone have left behind: a story without its first one, or with one article alone."""
    connection.execute(
        """
        UPDATE copy SET story = g.first FROM (SELECT story, min(article_id) AS first FROM copy GROUP BY story) g
        WHERE copy.story = g.story AND g.story <> g.first
        """
    )
    connection.execute("DELETE FROM copy WHERE story IN (SELECT story FROM copy GROUP BY story HAVING count(*) = 1)")
