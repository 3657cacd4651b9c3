"""From the command to the first painted list of headlines, beside an empty PySide6 window, in turns in one run.

    python -m tests.benchmarks.start [--articles 8000 100000] [--full] [--times 9]

Offscreen, or on the display that QT_QPA_PLATFORM names: `QT_QPA_PLATFORM=xcb` shows what somebody waits for.
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
FULL = 1_000_000
COMPILED = Path(tempfile.gettempdir()) / "cutline-benchmarks"
# Both end with the event loop's turn after the first picture, which is on the screen then.
EMPTY = """
import os
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

def end():
    print("painted", flush=True)
    os._exit(0)

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, end)

application = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
application.exec()
"""
CUTLINE = """
import gc, os, sys
gc.disable()  # as `main` does, before it loads the same
from ui import __main__, app

def begin(window, *_more, **_how):
    print("painted", window.headlines_pane.model.rowCount(), ",".join(sys.modules), flush=True)
    os._exit(0)

app._begin = begin
sys.argv = ["cutline", "--library", sys.argv[1]]
sys.exit(__main__.main())
"""


def main() -> None:
    """Makes the libraries, starts each of the windows so many times, and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="*", default=[8_000, 100_000])
    parser.add_argument("--full", action="store_true", help="with a library of 1,000,000 as well")
    parser.add_argument("--library", type=Path, nargs="*", help="those that are there already, in place of new ones")
    parser.add_argument("--times", type=int, default=9)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        libraries = {str(place): place for place in options.library or ()}
        for number in () if options.library else (*options.articles, *([FULL] if options.full else [])):
            libraries[f"{number:,} articles"] = Path(folder) / str(number)
            fill(Path(folder) / str(number), number)
        show(libraries, options.times)


def show(libraries: dict[str, Path], times: int) -> None:
    """The windows in turns, and the table."""
    floor = "an empty PySide6 window"
    starts: dict[str, list[float]] = {name: [] for name in (floor, *libraries)}
    for _ in range(times + 1):
        starts[floor].append(_painted_after(EMPTY))
        for name, library in libraries.items():
            starts[name].append(_painted_after(CUTLINE, str(library)))
    print(f"{'from the command to the first painted list':44}{'median ms':>11}{'fastest':>9}{'x floor':>9}")
    for name, seconds in starts.items():
        # The first one warms the disk.
        median = statistics.median(seconds[1:])
        ratio = median / statistics.median(starts[floor][1:])
        print(f"{name:44}{median * 1e3:11.0f}{min(seconds[1:]) * 1e3:9.0f}{ratio:9.2f}")


def modules_at_first_paint(library: Path) -> set[str]:
    """The modules that a start on this library has loaded when the list is painted."""
    return set(_run(CUTLINE, str(library)).split(" ", 2)[2].strip().split(","))


def environment() -> dict[str, str]:
    """Offscreen unless another platform is named; and with the compiled modules that every installed program has."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(COMPILED), **kept}


def _painted_after(script: str, *arguments: str) -> float:
    started = time.perf_counter()
    _run(script, *arguments)
    return time.perf_counter() - started


def _run(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", script, *arguments]
    done = subprocess.run(command, env=environment(), cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("painted"), done.stderr
    return done.stdout


if __name__ == "__main__":
    main()
