"""What other readers wrote beside the folders of their lists.  In: attributes by folder.  Out: the same.

A folder is there as long as a feed lies in it, and has no row of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from reader.store.columns import as_json
from reader.store.database import Library

_NAME = "folder_attributes"


def attributes(library: Library) -> dict[str, dict[str, str]]:
    """The attributes of each folder that has any, by the folder's whole name."""
    with library.read() as connection:
        row = connection.execute("SELECT value FROM setting WHERE name = ?", (_NAME,)).fetchone()
    return dict(json.loads(row[0])) if row else {}


def keep_attributes(library: Library, told: Mapping[str, Mapping[str, str]]) -> None:
    """Adds attributes to those that are there; of two that are called alike, the new one is kept."""
    if not told:
        return
    there = attributes(library)
    merged = there | {folder: there.get(folder, {}) | dict(own) for folder, own in told.items()}
    with library.write(durable=True) as connection:
        connection.execute(
            "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            (_NAME, as_json(merged)),
        )
