"""Cutline is killed in the middle of whatever it does to a library, and started again: nothing kept is lost."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

import pytest

from reader.store.database import FILE, SCHEMA, open_library
from tests.faults import errands
from tests.faults.killing import CONTEXT, Child
from tests.faults.made import Made
from tests.faults.press import publish
from tests.faults.reading import (
    Deed,
    Keeping,
    as_if_undisturbed,
    brought_back,
    difference,
    kept_in,
    read_meanwhile,
    unsound,
    worth,
)
from tests.faults.trials import often, verdict
from tests.newsroom import Cutline, Site

pytestmark = pytest.mark.skipif(os.name == "nt", reason="SIGKILL is for systems that have it")
OTHER_DISK = Path("/dev/shm")


@dataclass(frozen=True, slots=True)
class Errand:
    """Something done to the library in a folder; `ready` gives what `work` is called with.

    `replaces`: in the end what the copy has is in the library's place, and what was there lies beside it.
    """

    name: str
    work: Callable[..., None]
    ready: Callable[[Made, Path], tuple[Any, ...]]
    replaces: bool = False

    def __str__(self) -> str:
        return self.name


def _alone(made: Made, place: Path) -> tuple[Path]:
    return (made.put(place / "library"),)


def _with_a_file(made: Made, place: Path) -> tuple[Path, Path]:
    return made.put(place / "library"), place / "my copy.zip"


def _with_a_copy(made: Made, place: Path) -> tuple[Path, Path]:
    return made.put(place / "library"), made.copy


def _with_the_copy_of_the_day(made: Made, place: Path) -> tuple[Path, Path]:
    return made.put(place / "library"), made.copy_of_the_day


def _with_what_was_set_aside(made: Made, place: Path) -> tuple[Path, Path]:
    folder = made.put(place / "library")
    errands.restore(folder, made.copy)
    (aside,) = folder.glob("before-restore-*")
    return folder, aside


def _with_a_new_place(made: Made, place: Path) -> tuple[Path, Path]:
    return made.put(place / "library"), place / "elsewhere" / "library"


def _with_another_disk(made: Made, place: Path) -> tuple[Path, Path]:
    return made.put(place / "library"), on_other_disk() / place.name / "library"


def on_other_disk() -> Path:
    return OTHER_DISK / f"cutline-{os.getpid()}"


def _damaged(made: Made, place: Path) -> tuple[Path]:
    """One of its indexes is gone: all that was kept can be read."""
    folder = made.put(place / "library")
    with open_library(folder) as library, library.write() as connection:
        connection.execute("DROP INDEX listing_bookmarked")
    return (folder,)


ERRANDS = (
    Errand("a backup", errands.back_up, _with_a_file),
    Errand("the copy of the day", errands.copy_of_the_day, _alone),
    Errand("restoring a backup", errands.restore, _with_a_copy, replaces=True),
    Errand("restoring a copy of the day", errands.restore, _with_the_copy_of_the_day, replaces=True),
    Errand("taking back what was there", errands.restore, _with_what_was_set_aside, replaces=True),
    Errand("moving the library", errands.move, _with_a_new_place),
    Errand("moving it to another disk", errands.move, _with_another_disk),
    Errand("a repair", errands.repair, _damaged),
)


@pytest.mark.parametrize("times", often(3))
@pytest.mark.parametrize("errand", ERRANDS, ids=str)
def test_killed_in_the_middle_of(errand: Errand, times: int, made: Made, tmp_path: Path) -> None:
    if errand.ready is _with_another_disk and not OTHER_DISK.is_dir():
        pytest.skip(f"needs {OTHER_DISK}, which is a disk of its own")
    chance, lost, struck = Random(errand.name), list[str](), 0
    try:
        usual = Child(errand.work, *errand.ready(made, tmp_path / "usual")).end()
        for number in range(times):
            place = tmp_path / str(number)
            arguments = errand.ready(made, place)
            struck += Child(errand.work, *arguments).kill(chance.uniform(0, usual))
            lost += [f"kill {number}: {problem}" for problem in missing(errand, made, arguments[0])]
            shutil.rmtree(place)
    finally:
        shutil.rmtree(on_other_disk(), ignore_errors=True)
    verdict(f"SIGKILL during {errand.name}", times, lost, f"{struck} struck; it is done again")


def missing(errand: Errand, made: Made, folder: Path) -> list[str]:
    """What is wrong with the library after Cutline was started again."""
    folder = brought_back(folder)
    kept = kept_in(folder)
    problems = [unsound(folder)]
    if not errand.replaces:
        problems.append(difference(made.kept, kept))
    elif kept != made.kept:
        asides = [kept_in(file.parent) for file in folder.glob(f"before-restore-*/{FILE}")]
        problems += [difference(made.kept_in_copy, kept), "" if made.kept in asides else "what was there is gone"]
    return [problem for problem in problems if problem]


@pytest.mark.parametrize("times", often(2))
@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_killed_while_an_older_library_is_brought_up_to_date(schema: int, times: int, tmp_path: Path) -> None:
    old = tmp_path / "old"
    errands.make_old(old, schema)
    shutil.copytree(old, tmp_path / "usual")
    usual = Child(errands.open_once, tmp_path / "usual").end()
    kept, chance, lost, struck = kept_in(tmp_path / "usual"), Random(schema), list[str](), 0
    assert len(kept) > errands.OLD_STORIES / 2
    for number in range(times):
        folder = tmp_path / str(number)
        shutil.copytree(old, folder)
        struck += Child(errands.open_once, folder).kill(chance.uniform(0, usual))
        again = difference(kept, kept_in(brought_back(folder))) or unsound(folder)
        lost += [f"kill {number}: {again}"] if again else []
        shutil.rmtree(folder)
    verdict(f"SIGKILL during the migration from schema {schema}", times, lost, f"{struck} struck; it begins anew")


@pytest.mark.parametrize("times", often(3))
def test_killed_while_somebody_reads(times: int, made: Made, tmp_path: Path) -> None:
    folder = made.put(tmp_path / "library")
    chance, lost, done, kept = Random(7), list[str](), 0, made.kept
    for number in range(times):
        told, tell = CONTEXT.Pipe(duplex=False)
        reading = Child(errands.keep_things, folder, number, tell)
        tell.close()
        reading.kill(chance.uniform(0, 0.3))
        with told:
            finished, begun = _said(told)
        done += len(finished)
        for deed in finished:
            kept = deed.on(kept)
        found = kept_in(folder)
        # What was under way may be done or not.
        if begun is not None and found != worth(kept):
            kept = begun.on(kept)
        problem = difference(worth(kept), found) or unsound(folder)
        lost += [f"kill {number}: {problem}"] if problem else []
        kept = found
    assert done > times
    verdict("SIGKILL during marks, bookmarks, tags and notes", times, lost, f"{done} done, each kept")


def _said(told: Any) -> tuple[list[Deed], Deed | None]:
    """The deeds that were done, and the one that was under way."""
    finished, begun = list[Deed](), None
    with suppress(EOFError):
        while True:
            word = told.recv()
            if word == "done":
                assert begun is not None
                finished.append(begun)
            begun = None if word == "done" else word
    return finished, begun


@pytest.mark.parametrize("times", often(2))
def test_killed_in_the_middle_of_a_refresh(times: int, cutline: Cutline, site: Site, tmp_path: Path) -> None:
    chance, lost, struck, edition, kept = Random(11), list[str](), 0, 1, Keeping()
    publish(site, edition)
    began = perf_counter()
    assert cutline.run("refresh", "--all").status == 0
    usual = perf_counter() - began
    for number in range(times):
        if number % 8 == 0:
            edition += 1
            publish(site, edition)
        refreshing = cutline.start("refresh", "--all", worker=True)
        until = perf_counter() + chance.uniform(0.2, 1.0) * usual
        with open_library(cutline.library) as library:
            for deed in read_meanwhile(library, refreshing, until, chance):
                kept = deed.on(kept)
        struck += refreshing.poll() is None
        with suppress(ProcessLookupError):
            os.killpg(refreshing.pid, signal.SIGKILL)
        refreshing.communicate()
        problem = difference(worth(kept), kept_in(cutline.library)) or unsound(cutline.library)
        lost += [f"kill {number}: {problem}"] if problem else []
    lost += as_if_undisturbed(cutline, site, tmp_path / "calm", kept)
    verdict("SIGKILL during a refresh, while somebody reads", times, lost, f"{struck} struck; the next one goes on")
