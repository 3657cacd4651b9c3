"""A library that somebody has read in, and a copy of it that was made meanwhile; made once, disturbed many times."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from random import Random

from reader.store import backup, rotation
from reader.store.database import open_library
from tests.faults.press import addresses, publish
from tests.faults.reading import NOW, Keeping, deeds, kept_in
from tests.newsroom import Cutline, site_open


@dataclass(frozen=True)
class Made:
    """The library with what is kept in it, and two copies, which were made when something else was kept.

    `copy` stands alone; `copy_of_the_day` lies beside its pictures, and only those of kept stories.
    """

    folder: Path
    kept: Keeping
    copy: Path
    copy_of_the_day: Path
    kept_in_copy: Keeping

    def put(self, folder: Path) -> Path:
        """The same library in another folder."""
        shutil.copytree(self.folder, folder)
        return folder


def make(work: Path) -> Made:
    folder, copy = work / "library", work / "copy.zip"
    with site_open() as site:
        publish(site, 3)
        Cutline(folder).json("add", *addresses(site))
    read_in(folder, 40, seed=1)
    kept_in_copy = kept_in(folder)
    with open_library(folder) as library:
        backup.back_up(library, copy)
        copy_of_the_day = rotation.copy_now(library, {}, now=NOW)
    read_in(folder, 60, seed=2)
    return Made(folder, kept_in(folder), copy, copy_of_the_day, kept_in_copy)


def read_in(folder: Path, times: int, seed: int) -> None:
    """Somebody does so many things there."""
    with open_library(folder) as library:
        for _, deed in zip(range(times), deeds(library, Random(seed)), strict=False):
            deed.to(library)
