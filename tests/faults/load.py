"""Eight hours with thousands of feeds, in minutes.

    python -m tests.faults.load [--feeds 2000 --items 50 --refreshes 50]

A window is used all the time by a hand that scrolls, opens, marks, searches and goes from feed to feed, while its
worker visits all feeds again and again, each time finding some news: as often as in eight hours with a refresh every
ten minutes.  Told is how long the window's thread was ever held up, with the same hand on it before anything is
fetched, and whether memory and open files stay as they are.  The feeds are served on loopback, by a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import statistics
import subprocess
import sys
import tempfile
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QObject, QTimer

from reader.store import articles, feeds
from reader.store.database import Library, open_library
from reader.values import Scope
from tests import soak_rows
from tests.heartbeat import LATE_MS, Beats, Heartbeat
from ui.app import build, create_application
from ui.sidebar.places import Kind
from ui.window import Window

ROOT = Path(__file__).resolve().parents[2]
HAND_MS = 60
"""Somebody in a hurry does a thing so often."""
NEWS = 0.05
"""The share of feeds that have an entry more at the next visit."""
WARM = 5
"""After so many refreshes, memory is expected to be what it will stay."""
MOST_GROWTH = 1.05
MOST_OF_WORKER = 400
"""Megabytes, at any time."""
_WORDS = """
    harbour council vote river storm market museum strike budget glacier railway court painter vaccine orbit village
    summit drought election orchestra reactor the of and a to in that was for on with by from after
"""
WORDS = tuple(_WORDS.split())
SEARCHES = ("harbour", "council ri", "storm glacier", "paint", "vote is:unread")


@dataclass(frozen=True, slots=True)
class Round:
    """What was seen while one refresh ran; memory in MB."""

    beats: Beats
    seconds: float
    memory: float
    worker: float
    handles: int


class Hand(QObject):
    """Uses a window; always in the same way for the same seed."""

    def __init__(self, window: Window, seed: int = 1) -> None:
        super().__init__(window)
        self.done: Counter[str] = Counter()
        self._window, self._chance = window, random.Random(seed)
        self._timer = QTimer(self, interval=HAND_MS)
        self._timer.timeout.connect(self._act)
        self._timer.start()

    def rest(self) -> None:
        """Do nothing any more."""
        self._timer.stop()

    def _act(self) -> None:
        acts = (self._scroll, self._open, self._next, self._jump, self._bookmark, self._go, self._search, self._leave)
        act = self._chance.choices(acts, (60, 10, 8, 4, 5, 6, 3, 4))[0]
        self.done[act.__name__.strip("_")] += 1
        act()

    def _scroll(self) -> None:
        bar = self._window.headlines_pane.table.verticalScrollBar()
        bar.setValue(bar.value() + 120)

    def _jump(self) -> None:
        bar = self._window.headlines_pane.table.verticalScrollBar()
        bar.setValue(round(bar.maximum() * self._chance.random()))

    def _open(self) -> None:
        table = self._window.headlines_pane.table
        row = table.rowAt(self._chance.randrange(max(table.viewport().height(), 1)))
        if row >= 0:
            table.choose(row)

    def _next(self) -> None:
        self._window.browsing.next_unread()

    def _bookmark(self) -> None:
        self._window.chosen.toggle_bookmark()

    def _go(self) -> None:
        places = [place for place in self._window.feeds_pane.places() if place.kind is not Kind.LABEL]
        self._window.browsing.choose(self._chance.choice([*places[:6] * 20, *places]).key)

    def _search(self) -> None:
        self._window.browsing.search(self._chance.choice(SEARCHES))

    def _leave(self) -> None:
        if self._window.headlines_pane.head.searching:
            self._window.browsing.searching.leave()


class Load:
    """A window over a library of feeds that are served here."""

    def __init__(self, folder: Path, feeds: int, items: int, port: int) -> None:
        self._items, self._feeds, self._port = items, feeds, port
        self.published = feeds * items
        create_application()
        with open_library(folder) as library:
            subscribe(library, feeds, port)
        self.window = build(folder)
        self.window.resize(1440, 900)
        self.window.show()

    def publish(self, share: float = NEWS) -> None:
        """Let some feeds have an entry more."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self._port}/publish/{share}") as answer:
            self.published += int(answer.read())

    def refresh(self, heart: Heartbeat) -> Round:
        """Visit all feeds, to the end."""
        heart.take()
        window, worker, began = self.window, 0.0, datetime.now(UTC)
        window.jobs.refresh(everything=True)
        while window.worker.busy:
            process = window.worker.process_id
            worker = max(worker, _kilobytes(f"/proc/{process}/status", "VmHWM") / 1024) if process else worker
            spin(200)
        seconds = (datetime.now(UTC) - began).total_seconds()
        return Round(heart.take(), seconds, memory(), worker, handles())

    @property
    def stored(self) -> int:
        """How many articles there are."""
        return articles.count(self.window.library, Scope())[0]


def main() -> int:
    """Runs it, and prints what was seen; 1 where something was lost or grew."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--feeds", type=int, default=soak_rows.scaled(2_000, least=100))
    parser.add_argument("--items", type=int, default=50)
    parser.add_argument("--refreshes", type=int, default=soak_rows.scaled(50, least=8))
    parser.add_argument("--serve", action="store_true", help="only serve the feeds")
    parser.add_argument("--worst", type=int, default=5, help="tell what was done in so many of the longest pauses")
    options = parser.parse_args()
    if options.serve:
        asyncio.run(_serve(options.feeds, options.items))
        return 0
    with served(options.feeds, options.items) as port, tempfile.TemporaryDirectory() as folder:
        load = Load(Path(folder), options.feeds, options.items, port)
        with Heartbeat() as heart:
            rounds = [load.refresh(heart)]
            _tell("the first refresh", rounds[0], options.worst)
            hand = Hand(load.window)
            spin(10_000)
            alone = heart.take()
            print(f"a hand on the window, nothing fetched: {_pauses(alone)}")
            for number in range(1, options.refreshes):
                load.publish()
                rounds.append(load.refresh(heart))
                _tell(f"refresh {number + 1}", rounds[-1], options.worst)
            hand.rest()
            spin(2_000)
        wrong = _verdict(rounds, load, alone, hand)
        load.window.close()
    for line in wrong:
        print(f"WRONG: {line}")
    return 1 if wrong else 0


def _verdict(rounds: list[Round], load: Load, alone: Beats, hand: Hand) -> list[str]:
    """Prints the rows of the table; gives what is not as it should be."""
    warm = rounds[WARM:] or rounds
    first, last = (statistics.median(one.memory for one in part) for part in (warm[:5], warm[-5:]))
    wrong = []
    if load.stored != load.published:
        wrong.append(f"{load.published:,} articles were published, {load.stored:,} are there")
    if last > first * MOST_GROWTH:
        wrong.append(f"the window grew from {first:.0f} to {last:.0f} MB")
    worker = max(one.worker for one in rounds)
    if worker > MOST_OF_WORKER:
        wrong.append(f"the worker took {worker:.0f} MB")
    if warm[-1].handles > warm[0].handles + 2:
        wrong.append(f"open files grew from {warm[0].handles} to {warm[-1].handles}")
    during = Beats([gap for one in rounds for gap in one.beats.gaps])
    print(f"the hand: {', '.join(f'{name} {count:,}' for name, count in hand.done.most_common())}")
    print(f"all refreshes: {_pauses(during)}; without any: {_pauses(alone)}")
    cost = (
        f"longest pause {during.share(1, worked=True):.0f} ms of work, {during.share(1):.0f} ms by the clock; window "
        f"{first:.0f} to {last:.0f} MB, worker at most {worker:.0f} MB, "
        f"{warm[0].handles} to {warm[-1].handles} open files"
    )
    tried = f"{len(rounds)} refreshes of {load.published // len(rounds):,} or more articles, {hand.done.total():,} acts"
    soak_rows.row("a day's use", tried=tried, lost="; ".join(wrong) or "nothing", cost=cost)
    return wrong


def subscribe(library: Library, count: int, port: int) -> None:
    """To all feeds that are served."""
    for number in range(count):
        folder = ("World", "Science", "Local", None)[number % 4]
        feeds.add(library, f"http://127.0.0.1:{port}/{number}.xml", now=datetime.now(UTC), folder=folder)


def spin(milliseconds: int, done: Callable[[], bool] = lambda: False) -> None:
    """Let the window go on for so long, or until it is `done`."""
    loop, look = QEventLoop(), QTimer(interval=5)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    look.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def memory() -> float:
    """What this process has for itself, and its share of what it has with others, in MB; 0 where that is not told."""
    return _kilobytes("/proc/self/smaps_rollup", "Pss") / 1024


def handles() -> int:
    """How many files this process has open; 0 where that is not told."""
    return len(list(files.iterdir())) if (files := Path("/proc/self/fd")).is_dir() else 0


def _kilobytes(file: str, name: str) -> float:
    try:
        lines = Path(file).read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0.0
    return next((float(line.split()[1]) for line in lines if line.startswith(f"{name}:")), 0.0)


def _tell(name: str, one: Round, worst: int) -> None:
    print(
        f"{name}: {one.seconds:.1f} s; {_pauses(one.beats)}; window {one.memory:.0f} MB, worker {one.worker:.0f} MB, "
        f"{one.handles} open files",
        flush=True,
    )
    for gap in one.beats.late(worked=True)[:worst]:
        print(f"    {gap.passed:.0f} ms, {gap.worked:.0f} of work:")
        for doing, count in Counter(gap.doing.splitlines()).most_common(3):
            print(f"      {count} x {doing}")


def _pauses(beats: Beats) -> str:
    return (
        f"pauses p99 {beats.share(0.99):.0f} ms, longest {beats.share(1):.0f} "
        f"(of work {beats.share(1, worked=True):.0f}), "
        f"{len(beats.late())} over {LATE_MS:.0f} ({len(beats.late(worked=True))} of work)"
    )


# --- the feeds


@contextmanager
def served(count: int, items: int) -> Iterator[int]:
    """So many feeds of so many entries, served by a process of its own; gives its port."""
    command = (sys.executable, "-m", "tests.faults.load", "--serve", f"--feeds={count}", f"--items={items}")
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def _entry(number: int, at: int) -> str:
    chance = random.Random(number * 1_000_003 + at)
    text = "".join(f"<p>{' '.join(chance.choices(WORDS, k=60)).capitalize()}.</p>" for _ in range(6))
    title = " ".join(chance.choices(WORDS, k=9)).capitalize()
    when = formatdate(1_790_000_000 - number * 7 + at * 3_300, usegmt=True)
    return (
        f"<item><title>{title}</title><guid isPermaLink='false'>{number}-{at}</guid><pubDate>{when}</pubDate>"
        f"<description><![CDATA[{text}]]></description></item>"
    )


def _document(number: int, items: int, published: int) -> bytes:
    entries = "".join(_entry(number, at) for at in reversed(range(published, published + items)))
    return f'<rss version="2.0"><channel><title>Paper {number}</title>{entries}</channel></rss>'.encode()


async def _serve(count: int, items: int) -> None:
    published, chance = [0] * count, random.Random(1)

    def answer(path: str, head: str) -> bytes:
        kind, _, rest = path.strip("/").partition("/")
        if kind == "publish":
            some = [number for number in range(count) if chance.random() < float(rest)]
            for number in some:
                published[number] += 1
            return _said("200 OK", str(len(some)).encode())
        number = kind.removesuffix(".xml")
        if not number.isdecimal() or kind == number:
            return _said("404 Not Found", b"")
        tag = f'ETag: "{number}-{published[int(number)]}"\r\n'
        if tag[6:].strip() in head:
            return f"HTTP/1.1 304 Not Modified\r\n{tag}\r\n".encode()
        return _said("200 OK", _document(int(number), items, published[int(number)]), tag)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                writer.write(answer(head.split(" ")[1], head))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


def _said(status: str, body: bytes, marks: str = "") -> bytes:
    head = f"HTTP/1.1 {status}\r\n{marks}Content-Type: application/rss+xml\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


if __name__ == "__main__":
    raise SystemExit(main())
