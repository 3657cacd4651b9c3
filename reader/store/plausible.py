"""Whether a row that was read from a damaged file can be one.  In: the columns of a table.  Out: yes or no.

A page that was overwritten seldom makes sense as a row of its table; what does all the same must not break the library
that it is copied into, nor lead out of its folder.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from sqlite3 import Connection

from reader.store.sqlite_pages import Value
from reader.values import FullText

_LATEST = 253_402_300_799
"""The last second of the year 9999; no number in a library is larger."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table, as `PRAGMA table_info` tells it; `alias`: it is the rowid by another name."""

    name: str
    type: type
    required: bool
    alias: bool
    added: bool
    """It has a default, so that rows of before it was added may lack it."""


def columns(connection: Connection, table: str) -> tuple[Column, ...]:
    """The columns of a table, in their order in a row."""
    types = {"INTEGER": int, "TEXT": str, "BLOB": bytes}
    found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    keys = sum(key > 0 for *_, key in found)
    return tuple(
        Column(
            name,
            types[kind],
            bool(required),
            alias=bool(key) and keys == 1 and kind == "INTEGER",
            added=not required or default is not None,
        )
        for _, name, kind, required, default, key in found
    )


def fits(table: str, of: tuple[Column, ...], row: tuple[Value, ...]) -> bool:
    """Whether a row may be one of this table."""
    least = max(place for place, column in enumerate(of) if not column.added) + 1
    if not least <= len(row) <= len(of):
        return False
    checks = _CHECKS.get(table, {})
    return all(_may_be(column, value, checks.get(column.name)) for column, value in zip(of, row, strict=False))


def _may_be(column: Column, value: Value, check: Callable[[Value], bool] | None) -> bool:
    if value is None:
        return column.alias or not column.required
    if type(value) is not column.type or (isinstance(value, int) and abs(value) > _LATEST):
        return False
    return check is None or check(value)


def _flag(value: Value) -> bool:
    return value in (0, 1)


def _packed(value: Value) -> bool:
    try:
        return isinstance(value, bytes) and zlib.decompress(value).decode() is not None
    except (zlib.error, UnicodeDecodeError):
        return False


def _list(value: Value) -> bool:
    return isinstance(_parsed(value), list)


def _mapping(value: Value) -> bool:
    return isinstance(_parsed(value), dict)


def _parsed(value: Value) -> object:
    try:
        return json.loads(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _like(pattern: str) -> Callable[[Value], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


_CHECKS: dict[str, dict[str, Callable[[Value], bool]]] = {
    "feed": {"url": _like(r"\S+"), "url_key": _like(r"\S+")},
    "subscription": {"full_text": lambda value: value in set(FullText), "attributes": _mapping, "notify": _flag},
    "article": {"authors": _list, "audio": _list, "dated": _flag, "full": _flag},
    "body": {"content": _packed, "entry": _packed, "source": _like("feed|page")},
    "photo": {"lead": _flag, "url": _like(r"\S+")},
    "picture": {"hash": _like("[0-9a-f]{64}"), "suffix": _like(r"\.[a-z]{3,4}")},
    "revision": {"content": _packed, "photos": _list},
    "status": {"read": _flag, "bookmarked": _flag, "hidden": _flag},
    "listing": {"read": _flag, "bookmarked": _flag, "offline": _flag},
    "tag": {"name": _like(r"(?s).*\S.*"), "name_key": _like(r"(?s).*\S.*")},
    "rule": {"enabled": _flag, "conditions": lambda value: _parsed(value) is not None},
    "setting": {"name": _like(r"[a-z_]+")},
}
