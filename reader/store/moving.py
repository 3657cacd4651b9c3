"""A library goes to another folder, or to the disk that is carried to another machine.  In: two folders.

Everything in the folder moves: articles, pictures, copies, the window's own settings.  A line in `moved-to.txt` stays,
so that Cutline finds it from where it was.
"""

from __future__ import annotations

import os
import shutil
from contextlib import closing
from pathlib import Path

from reader.errors import StoreError, UsageError
from reader.store.backup import close_for_good, plain_file_errors
from reader.store.database import FILE, MOVED, connect, plain_errors
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
            shutil.rmtree(to)
        try:
            folder.rename(to)
        except OSError:  # another disk
            _copy(folder, to)
            shutil.rmtree(folder)
        folder.mkdir()
        (folder / MOVED).write_text(f"{to}\n", encoding="utf-8")


def _is_bare(folder: Path) -> bool:
    """Whether it is empty, but for the line that a library left which lay here before."""
    return {one.name for one in folder.iterdir()} <= {MOVED}


def _copy(folder: Path, to: Path) -> None:
    part = to.with_name(f".cutline-moving-{os.getpid()}-{to.name}")
    try:
        shutil.copytree(folder, part)
        with plain_errors(part), closing(connect(part / FILE)) as connection:
            if problems := damage(connection):
                raise StoreError(f"The library in {folder} was not moved. {problems[0]}", str(folder))
        part.rename(to)
    finally:
        shutil.rmtree(part, ignore_errors=True)
