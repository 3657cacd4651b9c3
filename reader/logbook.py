"""The log: bugs are written down whole there, and people are shown one line that names it.

    a record of `logging`  -> `log/cutline.log` in the library: when, how grave, which process, which module, what
    a bug (an error in it) -> its traceback beneath; once, and after that only how often it came
    a crash of a library in C -> `log/<process>.crash`, written by `faulthandler`, told at the next start

All processes of a library write to the end of one file.  It is put aside only where one of them starts, and then no
line is lost: whoever has it open writes on in the file that was put aside.

Addresses, paths and the words of errors are withheld (`reader.discretion`), unless the user asks for them by the
preference `log_private`.
"""

from __future__ import annotations

import faulthandler
import logging
import os
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from reader.discretion import place, told, traced, without_names

FOLDER, FILE = "log", "cutline.log"
BYTES, KEPT = 500_000, 3
MOST = 2 * BYTES
"""A process that runs for weeks writes no further than this."""
LONGEST = 20_000
"""So many characters of one record, or of a crash."""
TOLD_AGAIN = (10, 100, 1_000, 10_000, 100_000)


class Log(logging.Handler):
    """The log of one library for this process, which is called `kind`: "window", "worker" or "command".

    `private`: addresses, paths and the words of errors are not withheld.
    """

    def __init__(self, folder: Path, kind: str, *, private: bool = False) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter(f"%(asctime)s %(levelname)s {kind}[%(process)d] %(name)s: %(message)s"))
        self.file = folder / FOLDER / FILE
        self.private = private
        self._crash_file = self.file.with_name(f"{kind}.crash")
        self._stream: BinaryIO | None = None
        self._crash: BinaryIO | None = None
        self._met: Counter[str] = Counter()
        with suppress(OSError):
            _put_aside(self.file)

    def emit(self, record: logging.LogRecord) -> None:
        text = self.format(record)
        # A disk that is full or gone is no reason to stop: the store says so in plain words.
        with suppress(OSError):
            if text:
                self._write(text + "\n")

    def format(self, record: logging.LogRecord) -> str:
        """The text of a record; "" for a bug that was met before."""
        error = record.exc_info[1] if record.exc_info else None
        bare = logging.makeLogRecord({**record.__dict__, "exc_info": None, "exc_text": None})
        traceback = ""
        if error is not None:
            bug = place(error)
            self._met[bug] += 1
            if self._met[bug] == 1:
                traceback = "\n" + told(error, private=self.private)
            elif self._met[bug] in TOLD_AGAIN:
                bare.msg, bare.args = f"met {self._met[bug]} times by now: {bug}", ()
            else:
                return ""
        line = super().format(bare)[:LONGEST]
        return (line if self.private else without_names(line)) + traceback

    def is_of(self, folder: Path) -> bool:
        """Whether it is the log of the library in `folder`."""
        return self.file.parent.parent == folder

    def watch_crashes(self) -> None:
        """Let a crash of a library in C write down where each thread was."""
        with suppress(OSError):
            self._crash = self._opened(self._crash_file)
            faulthandler.enable(self._crash)

    def close(self) -> None:
        """Hold no file of the library open any more."""
        if self._crash is not None:
            faulthandler.disable()
            self._crash.close()
            self._crash = None
        if self._stream is not None:
            self._stream.close()
            self._stream = None
        super().close()

    def _write(self, text: str) -> None:
        if self._stream is None:
            self._stream = self._opened(self.file)
        if os.fstat(self._stream.fileno()).st_size < MOST:
            self._stream.write(text.encode("utf-8", "backslashreplace"))

    def _opened(self, file: Path) -> BinaryIO:
        file.parent.mkdir(exist_ok=True)  # the library's own folder is not made again, should it be gone
        # Nothing is held back, which on a full disk could not be written when the file is closed either.
        return file.open("ab", buffering=0)


def open_log(folder: Path, kind: str, *, private: bool = False) -> Log:
    """Warnings and bugs of this process go to the log of the library in `folder` from now on."""
    log = Log(folder, kind, private=private)
    logging.getLogger().addHandler(log)
    return log


def close_log(log: Log) -> None:
    """They do so no longer."""
    logging.getLogger().removeHandler(log)
    log.close()


def take_crash(folder: Path, kind: str) -> str:
    """What a process called `kind` wrote down as it crashed, given once; "" where none did."""
    file = folder / FOLDER / f"{kind}.crash"
    try:
        text = file.read_text("utf-8", "replace")[:LONGEST]
        file.write_bytes(b"")
    except OSError:
        return ""
    return traced(text)


def tail(folder: Path, most: int = 100_000) -> str:
    """The end of the log, from the start of a line."""
    try:
        data = (folder / FOLDER / FILE).read_bytes()
    except OSError:
        return ""
    text = data[-most:].decode("utf-8", "replace")
    return text if len(data) <= most else text.partition("\n")[2]


def own_version() -> str:
    """Of this program; "" where it is run without being installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("cutline")
    except PackageNotFoundError:
        return ""


def versions() -> str:
    """What runs here: this program, Python, SQLite and the system."""
    import platform
    import sqlite3

    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    python = platform.python_version()
    return f"Cutline {own_version() or '?'}, Python {python}, SQLite {sqlite3.sqlite_version}, {system}"


def _put_aside(file: Path) -> None:
    """Make room for a new file where this one is full; the oldest goes."""
    if not file.exists() or file.stat().st_size < BYTES:
        return
    for number in range(KEPT, 0, -1):
        newer = file.with_name(f"{file.name}.{number - 1}") if number > 1 else file
        if newer.exists():
            newer.replace(file.with_name(f"{file.name}.{number}"))
