"""Settings that the worker obeys.  What only the window needs lies in the window's own file."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import Connection

from reader.errors import UsageError
from reader.store.database import FILE, Library

DEFAULTS = {
    # So many megabytes the pictures may take before those of read, unkept articles go.
    "picture_budget_mb": 2000,
    # So many days, and so many articles of each feed, are kept; 0: all.
    "keep_days": 0,
    "keep_articles": 0,
    # 1: what is unread is kept, however old it is.
    "keep_unread": 1,
    # 1: what is read takes along the articles of other feeds that have the same text.
    "read_copies": 1,
    # So many copies of the library are kept, the last of each day and of each week; 0 and 0: none are made.
    "backups_daily": 7,
    "backups_weekly": 4,
    # So many megabytes they may take together; the newest two are kept at any size.
    "backup_budget_mb": 4000,
    # 1: the log may have titles, addresses and the names of files.
    "log_private": 0,
}
"""By name: what holds where the user has set nothing."""

BACKUP_FOLDER = "backup_folder"


def preferences(library: Library) -> dict[str, int]:
    """Every setting, as the user or the default has it."""
    with library.read() as connection:
        return {**DEFAULTS, **stored(connection)}


def stored(connection: Connection) -> dict[str, int]:
    """The settings that the user has changed."""
    found = connection.execute("SELECT name, value FROM setting").fetchall()
    return {name: int(value) for name, value in found if name in DEFAULTS}


def preference(connection: Connection, name: str) -> int:
    """One setting, inside an open transaction."""
    return stored(connection).get(name, DEFAULTS[name])


def prefer(library: Library, name: str, value: int) -> None:
    """Sets one; UsageError for a name that is none, or a number below zero."""
    if name not in DEFAULTS:
        raise UsageError(f"There is no setting {name}. There are: {', '.join(DEFAULTS)}.", name)
    if value < 0:
        raise UsageError(f"{name} cannot be below zero.", name)
    _put(library, name, str(value))


def log_may_be_private(folder: Path) -> bool:
    """`log_private` of the library in `folder`, for one who has just met a bug: this never raises."""
    if not (folder / FILE).exists():
        return False
    try:
        with Library(folder, busy_seconds=0) as library:
            return bool(preferences(library)["log_private"])
    except Exception:  # noqa: BLE001 - the bug may lie in here
        return False


def backup_folder(library: Library) -> str | None:
    """The folder that the user chose for copies of the library; None: `backups` in the library itself."""
    with library.read() as connection:
        row = connection.execute("SELECT value FROM setting WHERE name = ?", (BACKUP_FOLDER,)).fetchone()
    return row[0] or None if row else None


def choose_backup_folder(library: Library, folder: str | None) -> None:
    """Sets it; nothing means `backups` in the library."""
    _put(library, BACKUP_FOLDER, folder or "")


def _put(library: Library, name: str, value: str) -> None:
    with library.write(durable=True) as connection:
        connection.execute(
            "INSERT INTO setting(name, value) VALUES (?, ?) ON CONFLICT(name) DO UPDATE SET value = excluded.value",
            (name, value),
        )
