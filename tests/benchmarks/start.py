"""From the command to the first painted list of headlines, beside an empty PySide6 window, in turns in one run.

python -m tests.benchmarks.start [--articles 8000 100000] [--times 9]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.library import fill

ROOT = Path(__file__).resolve().parents[2]
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
import os
application = QApplication([])
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
        os._exit(0)
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
CUTLINE = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from ui import __main__, app

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            # Qt paints after the filters; the next event finds it done.
            watched.removeEventFilter(self)
            watched.repaint()
            print("painted", ",".join(sys.modules), flush=True)
            os._exit(0)
        return False

first = FirstPaint()
build = app.build

def watched(*arguments, **how):
    window = build(*arguments, **how)
    window.headlines_pane.table.viewport().installEventFilter(first)
    return window

app.build = watched
sys.argv = ["cutline", "--library", sys.argv[1]]
sys.exit(__main__.main())
"""


def main() -> None:
    """Makes the libraries, starts each of the windows so many times, and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="*", default=[8_000, 100_000])
    parser.add_argument("--times", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for number in options.articles:
            fill(Path(folder) / str(number), number)
        starts: dict[str, list[float]] = {"an empty PySide6 window": []}
        starts |= {f"{number:,} articles": [] for number in options.articles}
        for _ in range(options.times + 1):
            starts["an empty PySide6 window"].append(_painted_after(EMPTY))
            for number in options.articles:
                starts[f"{number:,} articles"].append(_painted_after(CUTLINE, str(Path(folder) / str(number))))
    floor = statistics.median(starts["an empty PySide6 window"][1:])
    print(f"{'from the command to the first painted list':44}{'median ms':>11}{'fastest':>9}{'x floor':>9}")
    for name, seconds in starts.items():
        # The first one warms the disk.
        median = statistics.median(seconds[1:])
        print(f"{name:44}{median * 1e3:11.0f}{min(seconds[1:]) * 1e3:9.0f}{median / floor:9.2f}")


def modules_at_first_paint(library: Path) -> set[str]:
    """The modules that a start on this library has loaded when the list is painted."""
    return set(_run(CUTLINE, str(library)).removeprefix("painted ").strip().split(","))


def _painted_after(script: str, *arguments: str) -> float:
    started = time.perf_counter()
    _run(script, *arguments)
    return time.perf_counter() - started


def _run(script: str, *arguments: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("painted"), done.stderr
    return done.stdout


if __name__ == "__main__":
    main()
