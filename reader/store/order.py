"""The order that the user gave to the rows of a table: their `position`, 0 being the first."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Literal

from reader.store.columns import id_list

Ordered = Literal["rule", "saved_search"]
"""The tables that have an order."""


def put_at(connection: sqlite3.Connection, table: Ordered, row_id: int, position: int) -> None:
    """Gives a row this place among the others; one beyond the last is the last."""
    others = [other for other in _ids(connection, table) if other != row_id]
    position = max(0, position)
    _number(connection, table, [*others[:position], row_id, *others[position:]])


def close_up(connection: sqlite3.Connection, table: Ordered) -> None:
    """Numbers the rows anew, where one has been taken away."""
    _number(connection, table, _ids(connection, table))


def _ids(connection: sqlite3.Connection, table: Ordered) -> list[int]:
    return [row[0] for row in connection.execute(f"SELECT id FROM {table} ORDER BY position, id")]


def _number(connection: sqlite3.Connection, table: Ordered, ids: Sequence[int]) -> None:
    connection.execute(
        f"UPDATE {table} SET position = j.key FROM json_each(?) j WHERE j.value = {table}.id", (id_list(ids),)
    )
