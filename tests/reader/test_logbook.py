"""The log has each bug whole and once, stays small, and tells strangers nothing of what is read."""

from __future__ import annotations

import logging
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from reader import logbook
from reader.discretion import place, told, traced, without_names
from reader.logbook import BYTES, KEPT, LONGEST, MOST, Log, close_log, open_log, tail, take_crash
from reader.store.database import open_library
from reader.store.preferences import log_may_be_private, prefer

PRIVATE = "The mayor's secret tunnel"
log = logging.getLogger("test")


@contextmanager
def logging_to(folder: Path, *, private: bool = False) -> Iterator[Log]:
    opened = open_log(folder, "window", private=private)
    try:
        yield opened
    finally:
        close_log(opened)


def fill(opened: Log) -> None:
    """As much as makes the log be put aside at the next start."""
    for _ in range(BYTES // LONGEST + 1):
        log.warning("x" * 2 * LONGEST)
    assert opened.file.stat().st_size >= BYTES


def raised(error: Exception) -> Exception:
    """The error with a traceback."""
    with pytest.raises(type(error)) as caught:
        raise error
    return caught.value


def test_a_bug_is_written_whole_and_without_its_words(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        log.error("uncaught", exc_info=raised(KeyError(PRIVATE)))
    text = tail(tmp_path)
    assert "ERROR window[" in text
    assert "Traceback" in text
    assert "in raised" in text
    assert "KeyError" in text
    assert PRIVATE not in text


def test_its_words_are_written_where_the_user_lets_them(tmp_path: Path) -> None:
    with logging_to(tmp_path, private=True):
        log.error("uncaught", exc_info=raised(KeyError(PRIVATE)))
        log.warning("%s was not read", "https://a.example/feed")
    assert PRIVATE in tail(tmp_path)
    assert "https://a.example/feed" in tail(tmp_path)


def test_the_same_bug_is_written_once_and_then_only_counted(tmp_path: Path) -> None:
    with logging_to(tmp_path):
        for _ in range(25):
            log.error("uncaught", exc_info=raised(KeyError(PRIVATE)))
        log.error("uncaught", exc_info=raised(ValueError(PRIVATE)))
    text = tail(tmp_path)
    assert text.count("KeyError: ") == 1
    assert "met 10 times by now: KeyError at" in text
    assert text.count("ValueError: ") == 1


def test_the_log_is_put_aside_at_a_start_and_the_oldest_goes(tmp_path: Path) -> None:
    for start in range(KEPT + 3):
        with logging_to(tmp_path) as opened:
            log.warning("start %d", start)
            fill(opened)
    files = sorted(opened.file.parent.iterdir())
    assert [file.name for file in files] == ["cutline.log", *(f"cutline.log.{number}" for number in range(1, KEPT + 1))]
    assert [file.read_text("utf-8").splitlines()[0].rpartition(" ")[2] for file in files] == ["5", "4", "3", "2"]


def test_whoever_has_the_log_open_writes_on_in_what_was_put_aside(tmp_path: Path) -> None:
    with logging_to(tmp_path) as window:
        fill(window)
        worker = Log(tmp_path, "worker")
        log.warning("the window goes on")
        worker.emit(logging.makeLogRecord({"levelno": logging.WARNING, "msg": "the worker begins"}))
        worker.close()
    assert "the window goes on" in window.file.with_name("cutline.log.1").read_text("utf-8")
    assert window.file.read_text("utf-8").count("\n") == 1


def test_a_long_run_fills_no_disk(tmp_path: Path) -> None:
    with logging_to(tmp_path) as opened:
        fill(opened)
        fill(opened)
        fill(opened)
    assert opened.file.stat().st_size < MOST + LONGEST + 1


def test_threads_and_processes_write_whole_lines(tmp_path: Path) -> None:
    script = (
        "import logging, sys; from pathlib import Path; from reader.logbook import open_log\n"
        f"open_log(Path({str(tmp_path)!r}), 'worker')\n"
        "for number in range(200): logging.getLogger('test').warning('line %d of the worker, %s', number, 'y' * 300)"
    )
    workers = [subprocess.Popen([sys.executable, "-c", script]) for _ in range(2)]
    with logging_to(tmp_path):
        threads = [
            threading.Thread(
                target=lambda: [log.warning("line %d of the window, %s", n, "y" * 300) for n in range(200)]
            )
            for _ in range(2)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert [worker.wait() for worker in workers] == [0, 0]
    lines = (tmp_path / "log" / "cutline.log").read_text("utf-8").splitlines()
    assert len(lines) == 800
    assert all(line.endswith("y" * 300) and line.count("line ") == 1 for line in lines)


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    with logging_to(tmp_path) as opened:
        log.warning("nobody hears this")
        opened.watch_crashes()
    assert tail(tmp_path) == ""
    assert take_crash(tmp_path, "window") == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("parsing https://anna:pw@a.example/feed?q=x failed", "parsing <address> failed"),
        ("see www.a.example/x, or anna@a.example", "see <address> or <address>"),
        ("cannot read '/media/anna/My papers/a.opml'", "cannot read '<path>'"),
        ("cannot read /media/anna/a.opml: gone", "cannot read <path>: gone"),
        (r"cannot read C:\Users\Anna\a.opml", "cannot read <path>"),
        ("read/unread, 3 / 4 and reader/cli.py:7", "read/unread, 3 / 4 and reader/cli.py:7"),
    ],
)
def test_addresses_and_paths_are_withheld(text: str, expected: str) -> None:
    assert without_names(text) == expected


def test_the_user_s_own_folder_is_not_named() -> None:
    assert str(Path.home()) not in without_names(f"in {Path.home() / 'papers' / 'library.db'} nothing was found")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (
            FileNotFoundError(2, "No such file or directory", f"/home/anna/{PRIVATE}"),
            "[Errno 2] No such file or directory",
        ),
        (AttributeError("'NoneType' object has no attribute 'title'"), "'NoneType' object has no attribute 'title'"),
        (ValueError(PRIVATE), "(its words are withheld)"),
        (RuntimeError(PRIVATE), "(its words are withheld)"),
    ],
)
def test_of_the_words_of_errors_only_those_of_python_stay(error: Exception, words: str) -> None:
    assert told(raised(error)).splitlines()[-1] == f"{type(error).__name__}: {words}"


def test_an_error_of_sqlite_is_told_by_its_name() -> None:
    with closing(sqlite3.connect(":memory:")) as connection, pytest.raises(sqlite3.Error) as caught:
        connection.execute(f"SELECT '{PRIVATE}' FROM nothing")
    text = told(caught.value)
    assert "SQLITE_ERROR" in text
    assert PRIVATE not in text.splitlines()[-1]


def test_causes_groups_and_what_came_from_another_process_are_told() -> None:
    try:
        try:
            raise KeyError(PRIVATE)
        except KeyError as cause:
            raise RuntimeError(PRIVATE) from cause
    except RuntimeError as caught:
        caught.traceback = (  # type: ignore[attr-defined]  # as pebble does
            f'Traceback (most recent call last):\n  File "/home/anna/x.py", line 7, in f\n    g()\nKeyError: {PRIVATE}'
        )
        group = BaseExceptionGroup("tasks", [caught])
    text = told(group)
    assert text.index("KeyError") < text.index("which led to") < text.index("RuntimeError")
    assert 'File "…/anna/x.py", line 7, in f\n      g()' in text
    assert PRIVATE not in text
    assert place(group).startswith("RuntimeError at")


def test_a_recursion_is_cut_short() -> None:
    def deeper(number: int) -> int:
        return deeper(number + 1)

    with pytest.raises(RecursionError) as caught:
        deeper(0)
    assert len(told(caught.value).splitlines()) < 100


def test_a_crash_of_the_interpreter_is_told_once(tmp_path: Path) -> None:
    script = (
        "import ctypes; from pathlib import Path; from reader.logbook import open_log\n"
        f"open_log(Path({str(tmp_path)!r}), 'window').watch_crashes()\n"
        "def crash():\n    ctypes.string_at(0)\n"
        "crash()"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, stderr=subprocess.DEVNULL).returncode != 0
    text = take_crash(tmp_path, "window")
    assert "in crash" in text
    assert str(logbook.__file__) not in text
    assert take_crash(tmp_path, "window") == ""


def test_of_what_a_process_said_as_it_died_only_the_traceback_stays() -> None:
    said = (
        f"{PRIVATE} was read\nTraceback (most recent call last):\n"
        f'  File "/x/y/z.py", line 1, in <module>\n    boom()\nValueError: {PRIVATE}\n'
    )
    assert traced(said).splitlines() == [
        "Traceback (most recent call last):",
        '  File "…/y/z.py", line 1, in <module>',
        "    boom()",
        "ValueError: (its words are withheld)",
    ]


def test_the_user_says_whether_the_log_may_be_private(tmp_path: Path) -> None:
    assert not log_may_be_private(tmp_path / "nothing")
    with open_library(tmp_path / "library") as library:
        prefer(library, "log_private", 1)
    assert log_may_be_private(tmp_path / "library")
    (tmp_path / "library" / "library.db").write_bytes(b"no library at all" * 1_000)
    assert not log_may_be_private(tmp_path / "library")
