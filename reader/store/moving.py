"""A library goes to another folder, or to the disk that is carried to another machine.  In: two folders.

Everything in the folder moves: articles, pictures, copies, the window's own settings.  A line in `moved-to.txt` stays,
so that Cutline finds it from where it was.  At each moment one of the two folders is the library, and is found: what
leads to the new one is written first, and heeded only when there is none in the old one.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing, suppress
from pathlib import Path

from reader.errors import StoreError, UsageError
from reader.store.backup import close_for_good, on_disk, plain_file_errors
from reader.store.database import FILE, MOVED, connect, lines_of, plain_errors
from reader.store.soundness import damage


def move(folder: Path, to: Path) -> None:
    """Moves the library in `folder` to `to`, a folder that is not there yet or is empty.

    On another disk it is copied and checked first, and only then deleted here.  UsageError for a place that will not
    do, StoreError when the library is open or cannot be written there; then it stays where it is.
    """
    folder, to = folder.absolute(), to.absolute()
    if not (folder / FILE).exists():
        raise UsageError(f"There is no library in {folder}.", str(folder))
    if to == folder or folder in to.parents or to in folder.parents:
        raise UsageError(f"{to} and {folder} lie within one another. Choose a folder elsewhere.", str(to))
    if to.exists() and not (to.is_dir() and _is_bare(to)):
        raise UsageError(f"{to} is not an empty folder. Choose another one, or a new name in it.", str(to))
    close_for_good(folder, "move it")
    with plain_file_errors(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        if to.exists():
            _make_way(to)
        if not _rename(folder, to):
            _copy(folder, to)
            _leave(folder, to)
        for line in lines_of(to):
            line.unlink(missing_ok=True)


def _is_bare(folder: Path) -> bool:
    """Whether it is empty, but for the line that a library left which lay here before."""
    return {one.name for one in folder.iterdir()} <= {MOVED}


def _make_way(to: Path) -> None:
    """Takes the empty folder away.  A line in it is needed until the library is back here: it lies beside so long."""
    inside, beside = lines_of(to)
    if inside.exists():
        inside.replace(beside)
    to.rmdir()


def _rename(folder: Path, to: Path) -> bool:
    """Whether that was all there was to do.  Between disks it is not."""
    _, beside = lines_of(folder)
    try:
        _write_line(beside, to)
        folder.rename(to)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        return False
    return True


def _copy(folder: Path, to: Path) -> None:
    part = to.with_name(f".cutline-moving-{os.getpid()}-{to.name}")
    try:
        shutil.copytree(folder, part)
        with plain_errors(part), closing(connect(part / FILE)) as connection:
            if problems := damage(connection):
                raise StoreError(f"The library in {folder} was not moved. {problems[0]}", str(folder))
        on_disk(part)
        part.rename(to)
        on_disk(to)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _leave(folder: Path, to: Path) -> None:
    """Deletes the library that was copied, the database first: what is half deleted must not be opened."""
    inside, _ = lines_of(folder)
    _write_line(inside, to)
    (folder / FILE).unlink()
    for left in folder.iterdir():
        if left.is_dir():
            shutil.rmtree(left)
        elif left != inside:
            left.unlink()


def _write_line(line: Path, to: Path) -> None:
    with line.open("w", encoding="utf-8") as file:
        file.write(f"{to}\n")
        file.flush()
        os.fsync(file.fileno())
