"""Settings that the worker obeys.  What only the window needs lies in the window's own file."""

from __future__ import annotations

from reader.errors import UsageError
from reader.store.database import Library

DEFAULTS = {"picture_budget_mb": 2000}
"""By name: how many megabytes the pictures may take before those of read, unkept articles go."""


def preferences(library: Library) -> dict[str, int]:
    """Every setting, as the user or the default has it."""
    with library.read() as connection:
        given = {name: int(value) for name, value in connection.execute("SELECT name, value FROM setting")}
    return {name: given.get(name, default) for name, default in DEFAULTS.items()}


def prefer(library: Library, name: str, value: int) -> None:
    """Sets one; UsageError for a name that is none, or a number below zero."""
    if name not in DEFAULTS:
        raise UsageError(f"There is no setting {name}. There are: {', '.join(DEFAULTS)}.", name)
    if value < 0:
        raise UsageError(f"{name} cannot be below zero.", name)
    with library.write(durable=True) as connection:
        connection.execute(
            "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            (name, str(value)),
        )
