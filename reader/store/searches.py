"""Saved searches: queries with a name, which stand in the sidebar as smart feeds and fill by themselves.

In: what the user saved, renamed or moved.  Out: `SavedSearch` rows in the user's order.  Which articles one holds is
`Scope(query=...)`, like any search.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from reader.errors import QueryError, UsageError
from reader.folding import fold
from reader.markup import one_line
from reader.store.database import Library
from reader.store.order import close_up, put_at


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query with a name: a smart feed.  `Scope(query=search.query)` is what it holds."""

    id: int
    name: str
    query: str


def saved_searches(library: Library) -> tuple[SavedSearch, ...]:
    """Every saved search, in the user's order."""
    with library.read() as connection:
        return _all(connection)


def find_search(library: Library, name: str) -> SavedSearch:
    """A saved search by its name, in any case, or else by its id; UsageError when there is none."""
    everyone = saved_searches(library)
    by_name = [search for search in everyone if fold(search.name) == fold(name)]
    by_id = [search for search in everyone if str(search.id) == name]
    for search in by_name + by_id:
        return search
    raise UsageError(f"There is no saved search {name}. See them with: cutline searches", name)


def save_search(library: Library, name: str, query: str) -> int:
    """Saves a query, after all the others; gives its id.

    QueryError for a query with a mistake or with nothing to look for; UsageError for a name that is empty or taken.
    """
    checked = _checked(query)
    with library.write(durable=True) as connection:
        name = _free(connection, name)
        position = len(_all(connection))
        saved = connection.execute(
            "INSERT INTO saved_search(name, query, position) VALUES (?, ?, ?)", (name, checked, position)
        )
        return int(saved.lastrowid or 0)


def rename_search(library: Library, search_id: int, name: str) -> None:
    """Gives it another name; UsageError for one that is empty or taken, or when there is no such search."""
    with library.write(durable=True) as connection:
        _placed(connection, search_id)
        name = _free(connection, name, but=search_id)
        connection.execute("UPDATE saved_search SET name = ? WHERE id = ?", (name, search_id))


def change_search(library: Library, search_id: int, query: str) -> None:
    """Gives it another query; QueryError for one with a mistake, UsageError when there is no such search."""
    checked = _checked(query)
    with library.write(durable=True) as connection:
        _placed(connection, search_id)
        connection.execute("UPDATE saved_search SET query = ? WHERE id = ?", (checked, search_id))


def remove_search(library: Library, search_id: int) -> tuple[SavedSearch, int]:
    """Takes it away; gives it and its position, with which `put_back` undoes this."""
    with library.write(durable=True) as connection:
        search, position = _placed(connection, search_id)
        connection.execute("DELETE FROM saved_search WHERE id = ?", (search_id,))
        close_up(connection, "saved_search")
    return search, position


def put_back(library: Library, search: SavedSearch, position: int) -> None:
    """Undoes `remove_search`: the same id, name, query and place."""
    with library.write(durable=True) as connection:
        connection.execute(
            "INSERT INTO saved_search(id, name, query, position) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING",
            (search.id, search.name, search.query),
        )
        put_at(connection, "saved_search", search.id, position)


def move_search(library: Library, search_id: int, position: int) -> int:
    """Moves it to another place, 0 being the first; gives the place it had."""
    with library.write(durable=True) as connection:
        _, before = _placed(connection, search_id)
        put_at(connection, "saved_search", search_id, position)
    return before


def _all(connection: sqlite3.Connection) -> tuple[SavedSearch, ...]:
    found = connection.execute("SELECT id, name, query FROM saved_search ORDER BY position, id")
    return tuple(SavedSearch(search_id, name, query) for search_id, name, query in found)


def _placed(connection: sqlite3.Connection, search_id: int) -> tuple[SavedSearch, int]:
    for position, search in enumerate(_all(connection)):
        if search.id == search_id:
            return search, position
    raise UsageError("This saved search is no longer there.", str(search_id))


def _checked(query: str) -> str:
    # Imported here: a list of searches is read at every start, and few of them are changed.
    from reader.store.grammar import parse

    if not parse(query):
        raise QueryError("There is nothing to look for. Type a word, a name or a phrase.", query)
    return " ".join(query.split())


def _free(connection: sqlite3.Connection, name: str, *, but: int | None = None) -> str:
    """The name as it is kept, if no other search has it."""
    name = one_line(name)
    if not name:
        raise UsageError("A saved search needs a name.", name)
    if any(fold(search.name) == fold(name) and search.id != but for search in _all(connection)):
        raise UsageError(f"There is a saved search {name} already. Choose another name.", name)
    return name
