"""What a refresh takes, beside other readers and the floor:  python -m tests.benchmarks.refresh [--rounds N] [--full]

A farm of feeds on loopback (`farm`): 200 feeds of 40 entries, photos apart.  Each program runs as a whole process on
an empty library; newsboat and lemon24/reader take part where they are installed (`--reader PYTHON`: an interpreter
that can import `reader`).  The floor is the same work by the shortest way: download, parse, insert, index.
Medians of rounds that take turns.  `--full`: also with delay, and 5,000 feeds.
"""

from __future__ import annotations

import argparse
import asyncio
import gzip
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage
from statistics import median
from typing import Any
from urllib.parse import urlsplit

from lxml import etree

from reader.job import open_job
from reader.refresh import refresh
from reader.store import feeds
from reader.store.database import FILE, Library, open_library
from tests.benchmarks.farm import ENTRIES, FEEDS, Farm, open_farm

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 3
DELAY = 0.1
MANY_FEEDS, FEW_ENTRIES = 5_000, 4
_LOOK = 0.02
_READER = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1])
if sys.argv[2] == "add":
    for address in open(sys.argv[3]):
        reader.add_feed(address.strip())
elif sys.argv[2] == "refresh":
    reader.update_feeds(workers=int(sys.argv[3]), scheduled=False)
else:
    reader.enable_search()
    reader.update_search()
"""

Times = dict[str, float]
"""Seconds, or megabytes, by what they are of."""
Program = Callable[[Farm, Path], Times]


def ours(farm: Farm, folder: Path) -> Times:
    """A first refresh as a process: until all can be read, searched, and has its related stories; and to the end."""
    with open_library(folder) as library:
        _subscribe(library, farm.addresses)
    began = time.monotonic()
    with _refreshing(folder) as process, closing(_connect(folder)) as connection:
        found = Times()
        for name, waits in _STAGES.items():
            while process.poll() is None and connection.execute(waits).fetchone()[0]:
                time.sleep(_LOOK)
            found[name] = time.monotonic() - began
        process.wait()
    found["ended"] = time.monotonic() - began
    return found


_STAGES = {
    "readable": "SELECT EXISTS (SELECT 1 FROM fetch_state WHERE last_ok IS NULL)",
    "searchable": "SELECT EXISTS (SELECT 1 FROM pending WHERE task = 'search')",
    "related": "SELECT EXISTS (SELECT 1 FROM pending WHERE task IN ('signature', 'copies'))",
}
"""For as long as this is so, it is not yet."""


def peak(farm: Farm, folder: Path) -> Times:
    """The most memory that a first refresh takes, all processes together, as the system counts it."""
    with open_library(folder) as library:
        _subscribe(library, farm.addresses)
    most = Times(RSS=0.0, PSS=0.0)
    with _refreshing(folder) as process:
        while process.poll() is None:
            taken = [_memory(pid) for pid in _tree(process.pid)]
            most = {name: max(most[name], sum(one[name] for one in taken)) for name in most}
            time.sleep(0.05)
    return most


def nothing_new(farm: Farm, folder: Path) -> Times:
    """CPU, children's too, of visits in a running worker that bring nothing; and a look with nothing due."""

    async def visit(library: Library) -> list[float]:
        async with open_job(library, lambda event: None) as job:
            return [await _cpu_of(refresh(job, everything=True, pages=False)) for _ in range(3)]

    farm.counts()
    with open_library(folder) as library:
        first, *others = asyncio.run(visit(library))
    if set(farm.counts()) != {"304"}:
        raise SystemExit("The farm was asked without conditions.")
    with open_library(folder) as library, library.write() as connection:
        # Photos and icons are no part of this.
        connection.execute("UPDATE photo SET next_try = NULL")
        connection.execute("UPDATE fetch_state SET icon_try = NULL")
    due = _timed([sys.executable, "-m", "ui", "--worker", "--library", str(folder), "refresh"], folder)
    return {"nothing new, first": first, "nothing new": median(others), "nothing due": due}


async def _cpu_of(work: Coroutine[Any, Any, Any]) -> float:
    began = _cpu()
    await work
    return _cpu() - began


def newsboat(program: str, farm: Farm, folder: Path, threads: int = 32) -> Times:
    """A first refresh, and the third: newsboat 2.21 sends no validators before that."""
    folder.mkdir()
    (folder / "urls").write_text("\n".join(farm.addresses))
    (folder / "config").write_text(f"reload-threads {threads}\nmax-items 0\n")
    command = [program, "-q", "-C", "config", "-u", "urls", "-c", "cache.db", "-x", "reload"]
    return {name: _timed(command, folder) for name in ("first", "second", "third")}


def lemon24(python: str, farm: Farm, folder: Path, workers: int = 10) -> Times:
    """A first refresh, its index, and a second refresh."""
    folder.mkdir()
    (folder / "urls").write_text("\n".join(farm.addresses))
    command = [python, "-c", _READER, "library.sqlite"]
    _timed([*command, "add", "urls"], folder)
    first = _timed([*command, "refresh", str(workers)], folder)
    return {"first": first, "indexed": first + _timed([*command, "index"], folder)}


def floor(farm: Farm, folder: Path) -> Times:
    """The same by the shortest way, in one process: what the machine itself asks for."""
    folder.mkdir()
    found, began = Times(), time.monotonic()
    bodies = asyncio.run(_download(farm.addresses))
    found["download"] = time.monotonic() - began
    entries = [[("".join(one.itertext()),) for one in _entries(body)] for body in bodies]
    found["parse"] = time.monotonic() - began
    with closing(sqlite3.connect(folder / "floor.db", isolation_level=None)) as connection:
        connection.executescript(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; CREATE TABLE entry(id INTEGER PRIMARY KEY, text);"
            "CREATE VIRTUAL TABLE found USING fts5(text, content = '')"
        )
        for feed in entries:
            connection.execute("BEGIN")
            connection.executemany("INSERT INTO entry(text) VALUES (?)", feed)
            connection.execute("COMMIT")
        found["insert"] = time.monotonic() - began
        connection.execute("INSERT INTO found(rowid, text) SELECT id, text FROM entry")
    found["index"] = time.monotonic() - began
    return found


async def _download(addresses: Sequence[str]) -> list[bytes]:
    turn = asyncio.Semaphore(32)

    async def one(address: str) -> bytes:
        parts = urlsplit(address)
        async with turn:
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
            writer.write(f"GET {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nAccept-Encoding: gzip\r\n\r\n".encode())
            head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
            body = await reader.readexactly(int(head.partition("content-length: ")[2].partition("\r\n")[0]))
            writer.close()
            return gzip.decompress(body)

    return await asyncio.gather(*map(one, addresses))


def _entries(body: bytes) -> Iterator[etree._Element]:
    return etree.fromstring(body).iter("item", "{http://www.w3.org/2005/Atom}entry")


def _subscribe(library: Library, addresses: Sequence[str]) -> None:
    for address in addresses:
        feeds.add(library, address, now=datetime.now(UTC))


def _command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "reader", "--library", str(folder), *words]


@contextmanager
def _refreshing(folder: Path) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(_command(folder, "refresh", "--no-pages", "--json"), stdout=subprocess.DEVNULL) as process:
        yield process
    assert process.returncode == 0


def _connect(folder: Path) -> sqlite3.Connection:
    return sqlite3.connect(folder / FILE, timeout=10)


def _timed(command: Sequence[str], folder: Path) -> float:
    began = time.monotonic()
    environment = os.environ | {"HOME": str(folder)}
    if command[0] == sys.executable:
        # Not for others: lemon24/reader goes by the name of our own core.
        environment["PYTHONPATH"] = str(ROOT)
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    return time.monotonic() - began


def _cpu() -> float:
    """Of this process and the children that have ended; those of a sandbox live on, and are asked."""
    own, ended = getrusage(RUSAGE_SELF), getrusage(RUSAGE_CHILDREN)
    living = 0
    for pid in _tree(os.getpid())[1:]:
        words = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        living += int(words[11]) + int(words[12])
    return own.ru_utime + own.ru_stime + ended.ru_utime + ended.ru_stime + living / os.sysconf("SC_CLK_TCK")


def _tree(root: int) -> list[int]:
    """A process and all below it."""
    found = [root]
    for pid in found:
        try:
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
        except OSError:
            continue
        found += map(int, children)
    return found


def _memory(pid: int) -> Times:
    """Megabytes: pages that are there, and the same with shared pages shared out."""
    told = dict.fromkeys(("RSS", "PSS"), 0.0)
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            name, _, rest = line.partition(":")
            if name in ("Rss", "Pss"):
                told[name.upper()] = int(rest.split()[0]) / 1024
    except OSError:
        pass  # it has ended
    return told


def main() -> int:
    """Measure and print."""
    asking = argparse.ArgumentParser(description="Measure refreshes, beside other readers.")
    asking.add_argument("--rounds", type=int, default=ROUNDS)
    asking.add_argument("--full", action="store_true", help="also with delay, and 5,000 feeds")
    asking.add_argument("--reader", help="a Python that can import lemon24/reader")
    options = asking.parse_args()
    boat = shutil.which("newsboat")
    programs: dict[str, Program] = {"floor": floor, "Cutline": ours}
    if boat:
        programs["newsboat"] = partial(newsboat, boat)
    if options.reader:
        programs["reader"] = partial(lemon24, options.reader)
    with open_farm() as farm:
        load = os.getloadavg()[0]
        print(f"First refresh of {FEEDS} feeds of {ENTRIES}, seconds; medians of {options.rounds}, load {load:.1f}")
        _print(_rounds(farm, programs, options.rounds))
        _print({"Cutline": _median([_in_turn(farm, _visited_again) for _ in range(options.rounds)])})
        _print({"Cutline, MB": _in_turn(farm, peak)})
    if options.full:
        programs.pop("reader", None)
        with open_farm(delay=DELAY) as farm:
            print(f"The same with {1000 * DELAY:.0f} ms before each answer")
            _print(_rounds(farm, programs, 1))
        with open_farm(MANY_FEEDS, FEW_ENTRIES) as farm:
            print(f"{MANY_FEEDS:,} feeds of {FEW_ENTRIES}")
            _print({"Cutline": _in_turn(farm, ours), "Cutline, MB": _in_turn(farm, peak)})
    return 0


def _visited_again(farm: Farm, folder: Path) -> Times:
    ours(farm, folder)
    return nothing_new(farm, folder)


def _rounds(farm: Farm, programs: Mapping[str, Program], count: int) -> dict[str, Times]:
    """The medians of each program; they take turns."""
    rounds = [{name: _in_turn(farm, program) for name, program in programs.items()} for _ in range(count)]
    return {name: _median([one[name] for one in rounds]) for name in programs}


def _in_turn(farm: Farm, program: Program) -> Times:
    with tempfile.TemporaryDirectory() as folder:
        return program(farm, Path(folder) / "library")


def _median(found: Sequence[Times]) -> Times:
    return {name: median(one[name] for one in found) for name in found[0]}


def _print(found: Mapping[str, Times]) -> None:
    """A line for each figure, and how it stands to newsboat's and reader's first refresh."""
    others = {name: times for name, times in found.items() if "first" in times}
    beside = {name: times.get("indexed", times["first"]) for name, times in others.items()}
    for program, times in found.items():
        for name, value in times.items():
            ratios = "".join(f"  {value / first:5.2f} x {other}" for other, first in beside.items() if other != program)
            print(f"  {program:12} {name:20} {value:8.2f}{ratios}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
