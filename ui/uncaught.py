"""Whatever nobody catches in the window's process goes to the log, and the window lives on.

PySide hands errors in slots, timers and handlers of events to `sys.excepthook`; where Python called Qt and Qt called
Python again, the error comes back to the caller first.  Threads and finalizers have hooks of their own, and Qt's
warnings one more.

A window that is there whole listens to the log (`ui.bugs`).  What comes before that, and on the page in its place, is
written to the library's log all the same, and kept until somebody can tell it (`Unheard`).
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion

if TYPE_CHECKING:
    from reader.logbook import Log

log = logging.getLogger(__name__)

_GRAVE = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.WARNING,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
MOST_WORDS = 200
MOST_UNHEARD = 30


class Unheard(logging.Handler):
    """Takes the bugs that are met while no window writes to the log of the library in `folder`.

    `met` is called for each, from whichever thread.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.ERROR)
        self.folder = folder
        self.met: Callable[[], None] = lambda: None
        self._log: Log | None = None
        self._kept: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        # Imported here, for there is nothing to do in most lives of the program, and much to load at its start.
        from reader.logbook import Log, versions
        from reader.store.preferences import log_may_be_private

        if any(isinstance(other, Log) for other in logging.getLogger().handlers):
            return
        if self._log is None or not self._log.is_of(self.folder):
            self._log = Log(self.folder, "window", private=log_may_be_private(self.folder))
        self._log.handle(record)
        about = f"met while the window was not there whole; {versions()}"
        self._log.handle(log.makeRecord(log.name, logging.WARNING, "", 0, about, (), None))
        # The library may be moved away in the next moment.
        self._log.close()
        if len(self._kept) < MOST_UNHEARD:
            self._kept.append(record)
        self.met()

    def take(self) -> list[logging.LogRecord]:
        """What was met and not told yet: whoever asks tells it."""
        kept, self._kept = self._kept, []
        return kept


def report_of(bugs: Sequence[logging.LogRecord]) -> str:
    """For whoever mends Cutline: what runs here, and these bugs."""
    from reader.discretion import told
    from reader.logbook import versions

    errors = [record.exc_info[1] if record.exc_info else None for record in bugs]
    texts = [told(error) if error else record.getMessage() for error, record in zip(errors, bugs, strict=True)]
    return "\n\n".join([f"{versions()}, Qt {qVersion()}", *texts]) + "\n"


class Uncaught:
    """Listens from its beginning to its `close`."""

    def __init__(self, folder: Path) -> None:
        self.unheard = Unheard(folder)
        logging.getLogger().addHandler(self.unheard)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._said: set[str] = set()
        sys.excepthook, sys.unraisablehook = self._on_error, self._on_unraisable
        threading.excepthook = self._on_error_in_thread
        self._qt_before = qInstallMessageHandler(self._on_words_of_qt)

    def close(self) -> None:
        """Leave everything as it was."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)
        logging.getLogger().removeHandler(self.unheard)

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._before[0](kind, error, trace)
        if issubclass(kind, Exception):  # not Ctrl-C
            log.error("uncaught in the window", exc_info=(kind, error, trace))

    def _on_error_in_thread(self, found: threading.ExceptHookArgs) -> None:
        self._before[1](found)
        if isinstance(found.exc_value, Exception):
            where = found.thread.name if found.thread is not None else "?"
            log.error("uncaught in the thread %s", where, exc_info=found.exc_value)

    def _on_unraisable(self, found: sys.UnraisableHookArgs) -> None:
        self._before[2](found)
        if isinstance(found.exc_value, Exception):
            log.error("could not be raised", exc_info=found.exc_value)

    def _on_words_of_qt(self, kind: QtMsgType, context: QMessageLogContext, words: str | None) -> None:
        words = words or ""
        if sys.stderr is not None:
            print(words, file=sys.stderr)
        # Qt repeats itself at each paint; once is enough.
        if kind in _GRAVE and words not in self._said and len(self._said) < MOST_WORDS:
            self._said.add(words)
            logging.getLogger("qt").log(_GRAVE[kind], "%s", words)
