"""How long commands that read take, beside Python itself doing nothing, in turns in one run.

python -m tests.benchmarks.commands [--articles 100000] [--full] [--library FOLDER] [--times 15]
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.library import fill
from tests.benchmarks.start import FULL, ROOT, environment

FLOOR = "python -c pass"
ALLOWED_RATIO, ALLOWED_MS = 2.5, 60.0
COMMANDS = (("list",), ("list", "--unread", "--json"), ("feeds",), ("show", "1"), ("search", "harbour"), ("--help",))


def main() -> None:
    """Makes the library, runs each command so many times, and prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--full", action="store_true", help="1,000,000 articles")
    parser.add_argument("--library", type=Path, help="one that is there already")
    parser.add_argument("--times", type=int, default=15)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        library = options.library or Path(folder) / "library"
        if options.library is None:
            fill(library, FULL if options.full else options.articles)
        commands = {FLOOR: ["-c", "pass"]}
        commands |= {f"cutline {' '.join(one)}": ["-m", "ui", "--library", str(library), *one] for one in COMMANDS}
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(options.times + 1):
            for name, arguments in commands.items():
                times[name].append(_run(arguments))
    # The first one warms the disk.
    floor = statistics.median(times[FLOOR][1:])
    print(f"{'a command':36}{'median ms':>11}{'fastest':>9}{'allowed':>9}")
    for name, milliseconds in times.items():
        allowed = "" if name == FLOOR else f"{ALLOWED_RATIO * floor + ALLOWED_MS:.0f}"
        print(f"{name:36}{statistics.median(milliseconds[1:]):11.1f}{min(milliseconds[1:]):9.1f}{allowed:>9}")


def _run(arguments: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run([sys.executable, *arguments], env=environment(), cwd=ROOT, capture_output=True, check=False)
    return (time.perf_counter() - started) * 1e3


if __name__ == "__main__":
    main()
