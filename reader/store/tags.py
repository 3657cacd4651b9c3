"""Tags themselves: listed, named anew, made one, coloured, taken away.  What is taken away can be put back as it was.

Putting a tag on articles and taking it off is `statuses.tag` and `statuses.untag`.
"""

from __future__ import annotations

from dataclasses import dataclass
from sqlite3 import Connection

from reader.errors import UsageError
from reader.folding import fold
from reader.markup import one_line
from reader.store.columns import id_list
from reader.store.database import Library

COLORS = ("red", "orange", "yellow", "green", "teal", "blue", "purple", "grey")
"""What a tag can be coloured; how each looks is the window's affair."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag, and how many articles bear it."""

    name: str
    color: str | None
    articles: int


@dataclass(frozen=True, slots=True)
class Removed:
    """A tag that was taken away, with the articles that bore it; `given`: those that bear another for it now."""

    name: str
    color: str | None
    ids: tuple[int, ...]
    given: tuple[int, ...] = ()


def all_tags(library: Library) -> tuple[Tag, ...]:
    """Every tag that is on an article in sight, by name."""
    with library.read() as connection:
        found = connection.execute(
            "SELECT name, color, count(*) FROM tag JOIN article_tag ON tag_id = tag.id JOIN listing USING (article_id) "
            "GROUP BY tag.id ORDER BY name_key"
        )
        return tuple(Tag(*row) for row in found)


def rename_tag(library: Library, name: str, new: str) -> None:
    """Calls a tag `new`.  UsageError where there is no such tag, or another is called so: that is `merge_tags`."""
    words = one_line(new)
    key = fold(words)
    if not key:
        raise UsageError("A tag needs a name.", new)
    with library.write(durable=True) as connection:
        tag_id, _, _ = _find(connection, name)
        other = connection.execute("SELECT name FROM tag WHERE name_key = ? AND id <> ?", (key, tag_id)).fetchone()
        if other is not None:
            raise UsageError(f"There is a tag {other[0]} already. Merge the two, or choose another name.", new)
        connection.execute("UPDATE tag SET name = ?, name_key = ? WHERE id = ?", (words, key, tag_id))


def merge_tags(library: Library, name: str, into: str) -> Removed:
    """Puts `into` on all that bears `name`, and takes `name` away; `part_tags` undoes it."""
    with library.write(durable=True) as connection:
        tag_id, _, _ = _find(connection, name)
        other_id, other, _ = _find(connection, into)
        if tag_id == other_id:
            raise UsageError(f"{other} cannot be merged into itself. Name two tags.", into)
        given = connection.execute(
            "INSERT INTO article_tag(article_id, tag_id) SELECT article_id, ? FROM article_tag WHERE tag_id = ? "
            "ON CONFLICT DO NOTHING RETURNING article_id",
            (other_id, tag_id),
        ).fetchall()
        removed = _remove(connection, name)
    return Removed(removed.name, removed.color, removed.ids, tuple(row[0] for row in given))


def part_tags(library: Library, removed: Removed, into: str) -> None:
    """Undoes `merge_tags`: both tags are on what bore them before."""
    with library.write(durable=True) as connection:
        tag_id, _, _ = _find(connection, into)
        connection.execute(
            "DELETE FROM article_tag WHERE tag_id = ? AND article_id IN (SELECT value FROM json_each(?))",
            (tag_id, id_list(removed.given)),
        )
        _put_back(connection, removed)
        # The other one may have been on nothing else.
        connection.execute("DELETE FROM tag WHERE NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id)")


def remove_tag(library: Library, name: str) -> Removed:
    """Takes a tag off all articles; they stay.  `put_back_tag` undoes it."""
    with library.write(durable=True) as connection:
        return _remove(connection, name)


def put_back_tag(library: Library, removed: Removed) -> None:
    """Undoes `remove_tag`, as far as its articles are still there."""
    with library.write(durable=True) as connection:
        _put_back(connection, removed)


def color_tag(library: Library, name: str, color: str | None) -> str | None:
    """Gives a tag a colour, or none; gives the one it had.  UsageError for one that is none of `COLORS`."""
    if color is not None and color not in COLORS:
        raise UsageError(f"There is no colour {color} for tags. There are: {', '.join(COLORS)}.", color)
    with library.write(durable=True) as connection:
        tag_id, _, before = _find(connection, name)
        connection.execute("UPDATE tag SET color = ? WHERE id = ?", (color, tag_id))
    return before


def _find(connection: Connection, name: str) -> tuple[int, str, str | None]:
    found: tuple[int, str, str | None] | None = connection.execute(
        "SELECT id, name, color FROM tag WHERE name_key = ?", (fold(one_line(name)),)
    ).fetchone()
    if found is None:
        raise UsageError(f"There is no tag {name}. To see them all: cutline tags", name)
    return found


def _remove(connection: Connection, name: str) -> Removed:
    tag_id, words, color = _find(connection, name)
    ids = connection.execute("DELETE FROM article_tag WHERE tag_id = ? RETURNING article_id", (tag_id,)).fetchall()
    connection.execute("DELETE FROM tag WHERE id = ?", (tag_id,))
    return Removed(words, color, tuple(sorted(row[0] for row in ids)))


def _put_back(connection: Connection, removed: Removed) -> None:
    key = fold(removed.name)
    connection.execute(
        "INSERT INTO tag(name, name_key, color) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
        (removed.name, key, removed.color),
    )
    connection.execute(
        "INSERT INTO article_tag(article_id, tag_id) SELECT a.id, t.id FROM json_each(?) j "
        "JOIN article a ON a.id = j.value JOIN tag t ON t.name_key = ? WHERE true ON CONFLICT DO NOTHING",
        (id_list(removed.ids), key),
    )
