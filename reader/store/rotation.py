"""Copies of a library that make themselves.  In: a library and the time.  Out: a file, when one was due.

    FOLDER/backups/cutline-20261123-080000.zip     the database, verified; lists that need no Cutline to be read
    FOLDER/backups/photos/, thumbs/                the pictures of kept articles, once for all copies

The last copy of each of so many days and weeks is kept, within a budget.  Pictures of kept articles are hard links
where the disk allows: they cost nothing, and outlive the library's own.  The other pictures are left out: they can be
fetched again, and would make each copy ten times as large.
"""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from reader.errors import StoreError
from reader.store import picture_files
from reader.store.backup import Contents, back_up, link_pictures, look, plain_file_errors, sweep_half_made
from reader.store.database import BACKUPS, Library
from reader.store.preferences import backup_folder, preferences

_NAME = re.compile(r"cutline-(\d{8}-\d{6})\.zip")
_STAMP = "%Y%m%d-%H%M%S"
_PICTURES = "pictures.json"
_A_MONTH = 30 * 86_400
_NEWEST_KEPT = 2


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that is there.  `contents` is None, and `problem` says why, where it is not sound."""

    file: Path
    made: datetime
    bytes: int
    contents: Contents | None
    problem: str | None = None


def folder_of(library: Library) -> Path:
    """Where the copies of this library lie."""
    chosen = backup_folder(library)
    return Path(chosen) if chosen else library.folder / BACKUPS


def copies(folder: Path, *, whole: bool = True) -> tuple[Copy, ...]:
    """The copies in a folder, the newest first.  `whole`: every byte of them is read and checked."""
    return tuple(_copy(file, made, whole) for made, file in _files(folder))


def copy_if_due(
    library: Library, extras: Mapping[str, bytes], *, now: datetime, step: Callable[[], None] = lambda: None
) -> Path | None:
    """Makes the copy of the day, or of the week, if there is none yet, and lets the oldest go; None: none was due.

    What `migrate` set aside goes after a month too: by then there are copies enough of what it became.
    `step` is called now and then, and may raise to give up.  StoreError says why no copy could be made.
    """
    settings = preferences(library)
    due = _is_due(now, _files(folder_of(library)), settings["backups_daily"], settings["backups_weekly"])
    return copy_now(library, extras, now=now, step=step) if due else None


def copy_now(
    library: Library, extras: Mapping[str, bytes], *, now: datetime, step: Callable[[], None] = lambda: None
) -> Path:
    """Makes a copy beside the others, due or not; it stands in for the one of this day and week.  As `copy_if_due`."""
    settings, folder = preferences(library), folder_of(library)
    file = folder / f"cutline-{now:{_STAMP}}.zip"
    with plain_file_errors(file):
        folder.mkdir(parents=True, exist_ok=True)
        sweep_half_made(library.folder)
        named = link_pictures(library, folder, library.folder, kept_alone=True)
        beside = {**extras, _PICTURES: json.dumps(named).encode()}
        back_up(library, file, beside, with_pictures=False, step=step)
        _let_go(folder, settings["backups_daily"], settings["backups_weekly"], settings["backup_budget_mb"] * 1_000_000)
        for before in library.folder.glob("library-before-*.db"):
            if before.stat().st_mtime < time.time() - _A_MONTH:
                before.unlink()
    return file


def newest_sound(folder: Path) -> Copy | None:
    """The newest copy that can be trusted."""
    for made, file in _files(folder):
        copy = _copy(file, made, whole=True)
        if copy.contents is not None:
            return copy
    return None


def chosen(there: list[tuple[datetime, int]], daily: int, weekly: int, budget: int) -> frozenset[datetime]:
    """Which of the copies, each made at a time and of a size, are kept.  Pure.

    The last of each of the newest `daily` days and `weekly` weeks, while they fit into the budget; the newest two in
    any case.
    """
    newest_first = sorted(there, reverse=True)
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for made, _ in newest_first:
        days.setdefault(made.date(), made)
        weeks.setdefault(made.isocalendar()[:2], made)
    wanted = {*list(days.values())[:daily], *list(weeks.values())[:weekly]}
    kept, room = set(), budget
    for place, (made, size) in enumerate(newest_first):
        room -= size if made in wanted else 0
        if place < _NEWEST_KEPT or (made in wanted and room >= 0):
            kept.add(made)
    return frozenset(kept)


def _is_due(now: datetime, there: list[tuple[datetime, Path]], daily: int, weekly: int) -> bool:
    if not daily and not weekly:
        return False
    # A clock that went back must not hold up the copies until it has caught up.
    newest = next((made for made, _ in there if made <= now), None)
    if newest is None:
        return True
    return newest.date() < now.date() if daily else newest.isocalendar()[:2] < now.isocalendar()[:2]


def _files(folder: Path) -> list[tuple[datetime, Path]]:
    named = [(match[1], file) for file in folder.glob("cutline-*.zip") if (match := _NAME.fullmatch(file.name))]
    return sorted(((datetime.strptime(made, _STAMP).replace(tzinfo=UTC), file) for made, file in named), reverse=True)


def _copy(file: Path, made: datetime, whole: bool) -> Copy:
    try:
        size = file.stat().st_size
        return Copy(file, made, size, look(file, whole=whole))
    except (StoreError, OSError) as error:
        return Copy(file, made, file.stat().st_size if file.exists() else 0, None, str(error))


def _let_go(folder: Path, daily: int, weekly: int, budget: int) -> None:
    there = _files(folder)
    kept = chosen([(made, file.stat().st_size) for made, file in there], daily, weekly, budget)
    for made, file in there:
        if made not in kept:
            file.unlink(missing_ok=True)
    if len(kept) < len(there):
        _let_pictures_go(folder, [file for made, file in there if made in kept])


def _let_pictures_go(folder: Path, files: list[Path]) -> None:
    """The pictures that none of the copies names any more; where one cannot be read, all stay."""
    named: set[Path] = set()
    try:
        for file in files:
            with ZipFile(file) as archive:
                for digest, suffix in json.loads(archive.read(_PICTURES)):
                    named |= {picture_files.photo(folder, digest, suffix), picture_files.thumbnail(folder, digest)}
    except (BadZipFile, KeyError, ValueError):
        return
    for part in (picture_files.PHOTOS, picture_files.THUMBS):
        for picture in (folder / part).glob("*/*"):
            if picture not in named:
                picture.unlink(missing_ok=True)
