"""What the window takes of memory when nothing goes on, and after 200 stories with photos were read.

    python -m tests.benchmarks.memory [--articles 8000 100000] [--full] [--library FOLDER...]

In proportional set size, of the window and of every process that it has started; beside an empty PySide6 window, in
the same run.  Linux only: it is read from /proc.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.benchmarks.library import fill
from tests.benchmarks.start import FULL, ROOT, environment

READ = 200
QUIET_SECONDS = 6.0
"""After these what a start does by itself is done: the worker that looks for news has ended."""
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow

application = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
print("there", flush=True)
application.exec()
"""
CUTLINE = """
import sys
from ui import __main__, app
from PySide6.QtCore import QSocketNotifier, QTimer
from reader.rows import Scope
from reader.store.headlines import headlines

begun = app._begin

def begin(window, **how):
    begun(window, **how)
    wanted = [row.id for row in headlines(window.library, Scope(), limit=5_000) if row.thumbnail][:wanted_number]
    step = QTimer(window, interval=60)

    def read():
        if wanted:
            window.browsing.open(wanted.pop())
        else:
            step.stop()
            print("read", flush=True)

    step.timeout.connect(read)
    window.told_to_read = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
    window.told_to_read.activated.connect(lambda *_: (window.told_to_read.setEnabled(False), step.start()))
    print("there", flush=True)

app._begin = begin
wanted_number = int(sys.argv[2])
sys.argv = ["cutline", "--library", sys.argv[1]]
sys.exit(__main__.main())
"""


def main() -> None:
    """Makes the libraries, opens a window on each, and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="*", default=[8_000, 100_000])
    parser.add_argument("--full", action="store_true", help="with a library of 1,000,000 as well")
    parser.add_argument("--library", type=Path, nargs="*", help="those that are there already, in place of new ones")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        libraries = {str(place): place for place in options.library or ()}
        for number in () if options.library else (*options.articles, *([FULL] if options.full else [])):
            libraries[f"{number:,} articles"] = Path(folder) / str(number)
            fill(Path(folder) / str(number), number)
        floor = measured(EMPTY)[0]
        print(f"{'memory, PSS':40}{'idle MB':>10}{'x floor':>9}{f'{READ} read':>10}")
        print(f"{'an empty PySide6 window':40}{floor:10.1f}{1:9.2f}")
        for name, library in libraries.items():
            idle, read = measured(CUTLINE, str(library), str(READ))
            print(f"{name[-38:]:40}{idle:10.1f}{idle / floor:9.2f}{read:10.1f}")


def measured(script: str, *arguments: str) -> tuple[float, float]:
    """Megabytes when all is quiet, and after the reading (0 where nothing is read)."""
    command = [sys.executable, "-c", script, *arguments]
    with subprocess.Popen(
        command, env=environment(), cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(QUIET_SECONDS)
        idle, read = held(process.pid), 0.0
        if arguments:
            process.stdin.write("read\n")
            process.stdin.flush()
            process.stdout.readline()
            time.sleep(QUIET_SECONDS / 2)
            read = held(process.pid)
        process.kill()
    return idle, read


def held(process: int) -> float:
    """The megabytes that a process and its descendants hold together; what they share with others counts in part."""
    kilobytes = 0
    for one in family(process):
        with suppress(OSError):
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            kilobytes += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return kilobytes / 1024


def family(process: int) -> list[int]:
    """A process and all that it has started, and they."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            with suppress(OSError):
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    found = [process]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


if __name__ == "__main__":
    main()
