"""Frame times while the list of headlines is scrolled, beside those of an empty scroll area in the same run.

    python -m tests.benchmarks.frames [--articles 100000] [--frames 600]

A frame is what one step of the wheel costs on the window's thread: the bar moves, more rows are read where they are
needed, and everything that changed is painted (offscreen, into memory).  60 frames a second leave 16.7 ms for each.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from tests.benchmarks.library import fill
from ui.app import build, create_application
from ui.window import Window

STEP = 40
"""Pixels a frame, as a turned wheel gives."""
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
    """Makes the library, scrolls, and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--library", type=Path, help="one that is there already")
    options = parser.parse_args()
    application = create_application()
    with tempfile.TemporaryDirectory() as folder:
        library = options.library or Path(folder)
        if options.library is None:
            fill(library, options.articles)
        print(f"{'':36}{'passed, ms':>24}   {'worked, ms':>24}")
        print(f"{'frame':36}" + 2 * f"{'p50':>8}{'p99':>8}{'max':>8}   ")
        _tell("an empty scroll area", scrolled_empty(application, options.frames))
        window = build(library)
        window.resize(1440, 900)
        window.show()
        application.processEvents()
        for density in DENSITIES:
            window.headlines_pane.set_density(density)
            _tell(f"headlines, {density}", scrolled(application, window, options.frames))
        for name, share in (("middle", 0.5), ("end", 1.0)):
            _tell(f"a jump to the {name} of what is read", [jump(application, window, share)])
        window.close()


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


def scrolled(application: QApplication, window: Window, frames: int) -> list[Frame]:
    """Frame times of the list, from its top."""
    table = window.headlines_pane.table
    table.verticalScrollBar().setValue(0)
    application.processEvents()
    return _steps(application, table, frames)


def jump(application: QApplication, window: Window, share: float) -> Frame:
    """How long it takes to go to this share of the list and paint it."""
    bar = window.headlines_pane.table.verticalScrollBar()
    return _timed(application, lambda: bar.setValue(round(bar.maximum() * share)))


def _steps(application: QApplication, area: QAbstractScrollArea, frames: int) -> list[Frame]:
    bar = area.verticalScrollBar()
    return [_timed(application, lambda: bar.setValue(bar.value() + STEP)) for _ in range(frames)]


def _timed(application: QApplication, act: Callable[[], None]) -> Frame:
    started, work = time.perf_counter(), time.thread_time()
    act()
    application.processEvents()
    return Frame((time.perf_counter() - started) * 1e3, (time.thread_time() - work) * 1e3)


def _tell(name: str, frames: list[Frame]) -> None:
    shown = ""
    for times in (sorted(frame.passed for frame in frames), sorted(frame.worked for frame in frames)):
        p99 = times[min(int(len(times) * 0.99), len(times) - 1)]
        shown += f"{statistics.median(times):8.2f}{p99:8.2f}{times[-1]:8.2f}   "
    print(f"{name:36}{shown}")


if __name__ == "__main__":
    main()
