"""How soon the list of headlines follows the hand, beside an empty scroll area in the same run.

    python -m tests.benchmarks.frames [--articles 8000 100000] [--full] [--frames 400] [--times 60]

A frame is what one step of the wheel costs on the window's thread: the bar moves, rows are read where they are needed,
and everything that changed is painted (offscreen, into memory).  60 frames a second leave 16.7 ms for each.  Jumps go
anywhere in the list, switches to feeds, folders and smart feeds in turn, each until it is painted.  All of it is done
twice: in a window that is left alone, and while a worker takes in what a farm of feeds on loopback serves.  `--full`
adds a library of 1,000,000.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from reader.store import feeds
from reader.store.database import open_library
from reader.store.headlines import count
from reader.values import Scope
from tests.benchmarks.farm import open_farm
from tests.benchmarks.library import fill
from ui.app import build, create_application
from ui.sidebar.places import Kind
from ui.window import Window

STEP = 40
"""Pixels a frame, as a turned wheel gives."""
FARM, ENTRIES = 200, 40
DENSITIES = ("comfortable", "compact", "titles")


@dataclass(frozen=True, slots=True)
class Frame:
    """Milliseconds that passed, and those in which the thread worked: a busy machine adds only to the first."""

    passed: float
    worked: float


class Empty(QAbstractScrollArea):
    """Paints nothing but its ground: what Qt itself takes for a frame."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        painter.end()


def main() -> None:
    """Makes the libraries, scrolls, jumps, switches, and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="*", default=[8_000, 100_000])
    parser.add_argument("--full", action="store_true", help="at 1,000,000 too")
    parser.add_argument("--frames", type=int, default=400)
    parser.add_argument("--times", type=int, default=60, help="so many jumps, and so many switches")
    parser.add_argument("--library", type=Path, help="one that is there already, and may be written to")
    options = parser.parse_args()
    application = create_application()
    print(f"{'':44}{'passed, ms':>24}   {'worked, ms':>24}")
    print(f"{'':44}" + 2 * f"{'p50':>8}{'p99':>8}{'max':>8}   ")
    _tell("a frame of an empty scroll area", scrolled_empty(application, options.frames))
    if options.library:
        _measure(application, options.library, options)
        return
    for number in [*options.articles, *([1_000_000] if options.full else [])]:
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder) / "library", number)
            print(f"{number:,} articles")
            _measure(application, Path(folder) / "library", options)


def _measure(application: QApplication, library: Path, options: argparse.Namespace) -> None:
    window = build(library)
    window.resize(1440, 900)
    window.show()
    _settle(lambda: window.listing.measured)
    for density in DENSITIES:
        window.headlines_pane.set_density(density)
        _tell(f"  a frame, {density}", scrolled(application, window, options.frames))
    window.headlines_pane.set_density(DENSITIES[0])
    _go(application, window, options, "")
    window.close()
    with open_farm(FARM, ENTRIES) as farm:
        with open_library(library) as opened:
            ids = [feeds.add(opened, address, now=datetime.now(UTC), folder="Farm")[0] for address in farm.addresses]
        window = build(library)
        window.resize(1440, 900)
        window.show()
        _settle(lambda: window.listing.measured)
        with _refreshing(window, ids):
            _tell("  a frame, during a refresh", scrolled(application, window, options.frames, pace=10))
            _go(application, window, options, ", during a refresh")
        window.close()


def _go(application: QApplication, window: Window, options: argparse.Namespace, when: str) -> None:
    chance = random.Random(1)
    shares = [0.5, 1.0, *(chance.random() for _ in range(options.times))]
    _tell(f"  a jump anywhere{when}", [jump(application, window, share) for share in shares])
    places = [place.key for place in window.feeds_pane.places() if place.kind in (Kind.FEED, Kind.FOLDER, Kind.SMART)]
    keys = [chance.choice(places[:6] if turn % 2 else places) for turn in range(2 * options.times)]
    _tell(f"  a switch of feed{when}", [switch(application, window, key) for key in keys])
    window.browsing.choose("all")
    _settle(lambda: window.listing.measured)


@contextmanager
def _refreshing(window: Window, ids: list[int]) -> Iterator[None]:
    """A worker takes in the farm's feeds; its end is not waited for."""
    before = count(window.library, Scope())[0]
    window.jobs.refresh(*ids)
    # What the worker has to do first may take it minutes in a library that an earlier Cutline left.
    _settle(lambda: count(window.library, Scope())[0] > before, milliseconds=600_000)
    yield
    state = "still ran at the end" if window.worker.busy else "was over before the end"
    print(f"    ({count(window.library, Scope())[0] - before:,} articles came in; the refresh {state})")
    window.jobs.stop()
    _settle(lambda: not window.worker.busy)


def scrolled_empty(application: QApplication, frames: int) -> list[Frame]:
    """Frame times of a scroll area of the list's size."""
    area = Empty()
    area.resize(330, 848)
    area.verticalScrollBar().setRange(0, frames * STEP)
    area.verticalScrollBar().valueChanged.connect(lambda _value: area.viewport().update())
    area.show()
    application.processEvents()
    times = _steps(application, area, frames)
    area.close()
    return times


def scrolled(application: QApplication, window: Window, frames: int, *, pace: int = 0) -> list[Frame]:
    """Frame times of the list, half of them from its top, half from its middle; `pace`: milliseconds between two."""
    table, found = window.headlines_pane.table, list[Frame]()
    for share in (0.0, 0.5):
        bar = table.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        application.processEvents()
        found += _steps(application, table, frames // 2, pace)
    return found


def jump(application: QApplication, window: Window, share: float) -> Frame:
    """How long it takes to go to this share of the list and paint it."""
    bar = window.headlines_pane.table.verticalScrollBar()
    return _timed(application, lambda: bar.setValue(round(bar.maximum() * share)))


def switch(application: QApplication, window: Window, key: str) -> Frame:
    """How long it takes to go to this place and paint its list."""
    return _timed(application, lambda: window.browsing.choose(key))


def _steps(application: QApplication, area: QAbstractScrollArea, frames: int, pace: int = 0) -> list[Frame]:
    bar, found = area.verticalScrollBar(), list[Frame]()
    for _ in range(frames):
        found.append(_timed(application, lambda: bar.setValue(bar.value() + STEP)))
        if pace:
            _settle(milliseconds=pace)
    return found


def _timed(application: QApplication, act: Callable[[], object]) -> Frame:
    started, work = time.perf_counter(), time.thread_time()
    act()
    application.processEvents()
    return Frame((time.perf_counter() - started) * 1e3, (time.thread_time() - work) * 1e3)


def _settle(done: Callable[[], bool] = lambda: False, *, milliseconds: int = 60_000) -> None:
    """Let the window go on until it is `done`, so long at most."""
    loop, look = QEventLoop(), QTimer(interval=2)
    look.timeout.connect(lambda: loop.quit() if done() else None)
    look.start()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _tell(name: str, frames: list[Frame]) -> None:
    shown = ""
    for times in (sorted(frame.passed for frame in frames), sorted(frame.worked for frame in frames)):
        p99 = times[min(int(len(times) * 0.99), len(times) - 1)]
        shown += f"{statistics.median(times):8.2f}{p99:8.2f}{times[-1]:8.2f}   "
    print(f"{name:44}{shown}", flush=True)


if __name__ == "__main__":
    main()
