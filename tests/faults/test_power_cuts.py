"""The power goes while a refresh writes and somebody reads: what was kept is there, and the next refresh goes on.

A power cut is played, for nobody can pull the plug of a test: everything holds still, the files are copied as they are,
and of the copy is spoilt what SQLite had not asked the disk to keep: the write-ahead log behind the last commit of what
somebody did is cut off at any byte, or loses any of its sectors; and pages of the database that the log has may be half
written, as a checkpoint leaves them.  https://sqlite.org/wal.html#performance_considerations
"""

from __future__ import annotations

import os
import shutil
import signal
import struct
import subprocess
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from io import FileIO
from pathlib import Path
from random import Random
from time import perf_counter

import pytest

from reader.store.database import FILE, Library, open_library
from tests.faults.press import publish
from tests.faults.reading import (
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

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows locks the log that is looked at here")
SECTOR, PAGE = 512, 4096
HEAD, FRAME = 32, 24 + PAGE
FULL = 2


@dataclass(frozen=True, slots=True)
class Synced:
    """So many frames of the log of this name are safe on the disk."""

    salt: bytes = b""
    frames: int = 0


@pytest.mark.parametrize("times", often(2, 100))
def test_the_power_goes(times: int, cutline: Cutline, site: Site, tmp_path: Path) -> None:
    chance, lost, struck, edition, kept = Random(13), list[str](), 0, 1, Keeping()
    usual = 1.0
    for number in range(times):
        if number % 8 == 0:
            edition += 1
            publish(site, edition)
        began = perf_counter()
        refreshing = cutline.start("refresh", "--all", worker=True)
        until = began + chance.uniform(0.2, 1.0) * usual
        kept, synced = _read_until_it_goes(cutline.library, refreshing, until, chance, kept)
        if refreshing.poll() is None:
            struck += 1
        else:
            usual = perf_counter() - began
        after = tmp_path / f"after-{number}"
        _copy_as_it_is(cutline.library, after, refreshing)
        _spoil(after, synced, chance)
        problem = difference(worth(kept), kept_in(brought_back(after))) or unsound(after)
        lost += [f"cut {number}: {problem}"] if problem else []
        shutil.rmtree(cutline.library)
        after.rename(cutline.library)
    lost += as_if_undisturbed(cutline, site, tmp_path / "calm", kept)
    verdict("A power cut during a refresh, while somebody reads", times, lost, f"{struck} struck; the next one goes on")


def _read_until_it_goes(
    folder: Path, refreshing: subprocess.Popen[bytes], until: float, chance: Random, kept: Keeping
) -> tuple[Keeping, Synced]:
    synced = Synced()
    with ExitStack() as after, open_library(folder) as library:
        # Closed after the library: who closes such a file gives up all locks that the process has on it.
        state = after.enter_context((folder / f"{FILE}-shm").open("rb", buffering=0))
        for deed in read_meanwhile(library, refreshing, until, chance):
            kept, synced = deed.on(kept), _synced(library, state) or synced
        # It holds still before this connection closes, which would tidy the log up.
        if refreshing.poll() is None:
            os.killpg(refreshing.pid, signal.SIGSTOP)
        shutil.copytree(folder, _still(folder))
    return kept, synced


def _still(folder: Path) -> Path:
    return folder.with_name("still")


def _synced(library: Library, state: FileIO) -> Synced | None:
    """Up to where the log is on the disk: to its end, if the last write asked for that.  `state`: SQLite's own."""
    with library.read() as connection:
        if connection.execute("PRAGMA synchronous").fetchone()[0] < FULL:
            return None
    state.seek(0)
    head = state.read(48)
    return Synced(head[32:40], struct.unpack_from("=I", head, 16)[0])


def _copy_as_it_is(folder: Path, to: Path, refreshing: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(refreshing.pid, signal.SIGKILL)
    refreshing.communicate()
    _still(folder).rename(to)
    (to / f"{FILE}-shm").unlink(missing_ok=True)


def _spoil(folder: Path, synced: Synced, chance: Random) -> None:
    log = folder / f"{FILE}-wal"
    data = bytearray(log.read_bytes()) if log.exists() else bytearray()
    safe = HEAD + synced.frames * FRAME if synced.frames and data[16:24] == synced.salt else 0
    assert safe <= len(data)
    if chance.random() < 0.5:
        _half_write(folder / FILE, data[HEAD:safe], chance)
    if chance.random() < 0.7:
        del data[chance.randint(safe, len(data)) :]
    if chance.random() < 0.7:
        for at in range(-(-safe // SECTOR) * SECTOR, len(data), SECTOR):
            if chance.random() < 0.5:
                data[at : at + SECTOR] = bytes(len(data[at : at + SECTOR]))
    if log.exists():
        log.write_bytes(data)


def _half_write(file: Path, frames: bytearray, chance: Random) -> None:
    """Some sectors of those pages that the log has anyway."""
    with file.open("r+b") as database:
        for at in range(0, len(frames), FRAME):
            (page,) = struct.unpack_from(">I", frames, at)
            database.seek((page - 1) * PAGE + chance.randrange(PAGE // SECTOR) * SECTOR)
            if chance.random() < 0.3:
                database.write(chance.randbytes(SECTOR))
