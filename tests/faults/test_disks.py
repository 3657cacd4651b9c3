"""The disk is full, or may not be written: one plain line says so, nothing is lost, and with room all goes on."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from random import Random

import pytest

from reader.errors import StoreError
from reader.store.database import SCHEMA, open_library
from tests.faults import errands
from tests.faults.disks import filled, is_plain, mount
from tests.faults.made import Made
from tests.faults.press import addresses, publish
from tests.faults.reading import Keeping, as_if_undisturbed, deeds, difference, kept_in, unsound, worth
from tests.faults.test_kills import ERRANDS, Errand, missing, on_other_disk
from tests.faults.trials import often, verdict
from tests.newsroom import Cutline, Said, Site, environment

pytestmark = pytest.mark.skipif(os.name == "nt", reason="disks and rights are of another kind there")
AS_ANYBODY = (
    ("setpriv", "--bounding-set=-dac_override,-dac_read_search") if os.name != "nt" and os.geteuid() == 0 else ()
)
"""Without root's right to read and write everything."""
COMMANDS = (("list",), ("bookmark", "1"), ("refresh", "--all"))


def complaint(said: Said) -> str:
    """What is wrong with the way in which a command that failed says so; "" when nothing is."""
    if said.status == 0 or (said.status == 1 and is_plain(said.err)):
        return ""
    return f"status {said.status}: {said.err[-300:]}"


@pytest.mark.parametrize("times", often(1))
def test_the_disk_is_full_in_the_middle_of_a_refresh(times: int, disk: Path, site: Site, tmp_path: Path) -> None:
    cutline = Cutline(disk / "library")
    publish(site, 0)
    assert cutline.run("add", *addresses(site)).status == 0
    chance, lost, refused, kept, edition = Random(17), list[str](), 0, Keeping(), 0
    for number in range(times):
        if number % 8 == 0:
            edition += 1
            publish(site, edition)
        with filled(disk, chance.choice((0, chance.randrange(100_000), chance.randrange(1_000_000)))):
            said = cutline.run("refresh", "--all")
            kept, why_not = _read_a_little(cutline.library, chance, kept)
        refused += said.status != 0 or why_not != ""
        lost += [f"{number}: says {why_not}"] if why_not and not is_plain(why_not) else []
        problem = complaint(said) or difference(worth(kept), kept_in(cutline.library)) or unsound(cutline.library)
        lost += [f"{number}: {problem}"] if problem else []
    lost += as_if_undisturbed(cutline, site, tmp_path / "calm", kept)
    assert refused
    verdict("A full disk during a refresh, while somebody reads", times, lost, f"{refused} refused, each in a line")


def _read_a_little(folder: Path, chance: Random, kept: Keeping) -> tuple[Keeping, str]:
    """Some deeds, until the disk refuses one: that one is not done, and why is told."""
    try:
        with open_library(folder) as library:
            for _, deed in zip(range(5), deeds(library, chance), strict=False):
                deed.to(library)
                kept = deed.on(kept)
    except StoreError as error:
        return kept, str(error)
    return kept, ""


@pytest.mark.parametrize("times", often(2))
@pytest.mark.parametrize("errand", ERRANDS, ids=str)
def test_the_disk_is_full_during(errand: Errand, times: int, disk: Path, made: Made) -> None:
    chance, lost, refused = Random(errand.name), list[str](), 0
    for number in range(times):
        place = disk / str(number)
        place.mkdir()
        arguments = errand.ready(made, place)
        with filled(disk, chance.choice((0, chance.randrange(100_000), chance.randrange(1_500_000)))):
            try:
                errand.work(*arguments)
            except StoreError as error:
                refused += 1
                lost += [] if is_plain(str(error)) else [f"{number}: says {error}"]
        lost += [f"{number}: {problem}" for problem in missing(errand, made, arguments[0])]
        shutil.rmtree(place)
    shutil.rmtree(on_other_disk(), ignore_errors=True)
    verdict(f"A full disk during {errand}", times, lost, f"{refused} refused, each in a line")


@pytest.mark.parametrize("times", often(2))
@pytest.mark.parametrize("schema", range(1, SCHEMA))
def test_the_disk_is_full_while_an_older_library_is_brought_up_to_date(schema: int, times: int, disk: Path) -> None:
    chance, lost, refused = Random(schema), list[str](), 0
    errands.make_old(disk / "usual", schema)
    kept = kept_in(disk / "usual")
    for number in range(times):
        folder = disk / str(number)
        errands.make_old(folder, schema)
        with filled(disk, chance.choice((0, chance.randrange(100_000), chance.randrange(1_000_000)))):
            try:
                errands.open_once(folder)
            except StoreError as error:
                refused += 1
                lost += [] if is_plain(str(error)) else [f"{number}: says {error}"]
        problem = difference(kept, kept_in(folder)) or unsound(folder)
        lost += [f"{number}: {problem}"] if problem else []
        shutil.rmtree(folder)
    verdict(f"A full disk during the migration from schema {schema}", times, lost, f"{refused} refused, each in a line")


def test_a_disk_that_may_only_be_read(disk: Path, made: Made) -> None:
    cutline = Cutline(made.put(disk / "library"))
    assert not mount("-o", "remount,ro", str(disk))
    said = {command: cutline.run(*command).err for command in COMMANDS}
    lost = [f"{command} says {words}" for command, words in said.items() if "may not be written" not in words]
    assert not mount("-o", "remount,rw", str(disk))
    problem = difference(made.kept, kept_in(cutline.library)) or unsound(cutline.library)
    verdict("A read-only disk", len(COMMANDS), [*lost, *([problem] if problem else [])], "nothing works but copying it")


@pytest.mark.parametrize("rights", [0o555, 0o000], ids=["not to be written", "not even to be read"])
def test_a_library_without_the_right_to_it(rights: int, made: Made, tmp_path: Path) -> None:
    cutline = Cutline(made.put(tmp_path / "library"))
    cutline.library.chmod(rights)
    if os.access(cutline.library, os.W_OK) and not shutil.which("setpriv"):
        pytest.skip("needs setpriv, or somebody who is not root")
    lost = []
    for command in COMMANDS:
        done = subprocess.run(
            [*AS_ANYBODY, *cutline.command(*command)], capture_output=True, env=environment(), text=True, check=False
        )
        if done.returncode != 1 or done.stderr.count("\n") != 1 or str(cutline.library) not in done.stderr:
            lost.append(f"{command} says {done.stderr}")
    cutline.library.chmod(0o755)
    problem = difference(made.kept, kept_in(cutline.library)) or unsound(cutline.library)
    verdict(
        f"A library with the rights {rights:03o}", len(COMMANDS), [*lost, *([problem] if problem else [])], "a line"
    )
