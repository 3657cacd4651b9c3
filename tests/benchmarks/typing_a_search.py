"""How soon what is typed into the search field is answered, and whether typing ever waits for that.

    python -m tests.benchmarks.typing_a_search [--articles 100000] [--full] [--library FOLDER]

Words are typed letter by letter into the real window, as quickly as one types.  Told is how long the window's thread
had each key, and from the last key of a word until its answers are painted.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.benchmarks.library import fill
from ui.app import build, create_application
from ui.window import Window

WORDS = ("zeppelin", "quasar", "harbour", "council", "vote", "harbour council", "quasar harbour", "river -storm")
BETWEEN_MS = 90
"""Between two keys of one who types quickly."""
LONGEST_MS = 5_000


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, nargs="*", default=[100_000])
    parser.add_argument("--full", action="store_true", help="at 1,000,000 too")
    parser.add_argument("--library", type=Path, help="one that is there already")
    parser.add_argument("--times", type=int, default=3)
    options = parser.parse_args()
    create_application()
    print(f"{'milliseconds':<28}{'p50':>10}{'p99':>10}{'max':>10}")
    if options.library:
        _measure(options.library, options.times)
        return
    for count in [*options.articles, *([1_000_000] if options.full else [])]:
        with tempfile.TemporaryDirectory() as folder:
            fill(Path(folder) / "library", count)
            print(f"{count:,} articles")
            _measure(Path(folder) / "library", options.times)


def _measure(library: Path, times: int) -> None:
    window = build(library)
    window.resize(1440, 900)
    window.show()
    _wait(1_000)
    keys, answers = list[float](), list[float]()
    for word in WORDS * times:
        window.browsing.start_search()
        _type(window, word, keys)
        answers.append(_answered(window))
        window.browsing.searching.leave()
        _wait(200)
    window.close()
    for name, taken in (("a key", keys), ("last key to painted answers", answers)):
        taken.sort()
        p99 = taken[min(int(len(taken) * 0.99), len(taken) - 1)]
        print(f"  {name:<26}{statistics.median(taken):>10.1f}{p99:>10.1f}{taken[-1]:>10.1f}")


def _type(window: Window, word: str, keys: list[float]) -> None:
    field = window.headlines_pane.head.findChild(QLineEdit)
    for letter in word:
        if letter != word[0]:
            _wait(BETWEEN_MS)
        began = time.perf_counter()
        QTest.keyClicks(field, letter)
        field.repaint()
        keys.append((time.perf_counter() - began) * 1e3)


def _answered(window: Window) -> float:
    """How long it takes from now until the answers to what was typed last are painted."""
    loop, began = QEventLoop(), time.perf_counter()
    searching = window.browsing.searching
    searching.answered.connect(loop.quit)
    QTimer.singleShot(LONGEST_MS, loop.quit)
    loop.exec()
    searching.answered.disconnect(loop.quit)
    window.headlines_pane.table.viewport().repaint()
    return (time.perf_counter() - began) * 1e3


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
