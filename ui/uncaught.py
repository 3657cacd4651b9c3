"""Whatever nobody catches in the window's process goes to the log, and the window lives on.

PySide hands errors in slots, timers and handlers of events to `sys.excepthook`; where Python called Qt and Qt called
Python again, the error comes back to the caller first.  Threads and finalizers have hooks of their own, and Qt's
warnings one more.
"""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

log = logging.getLogger(__name__)

_GRAVE = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.WARNING,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
MOST_WORDS = 200


class Uncaught:
    """Listens from its beginning to its `close`."""

    def __init__(self) -> None:
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._said: set[str] = set()
        sys.excepthook, sys.unraisablehook = self._on_error, self._on_unraisable
        threading.excepthook = self._on_error_in_thread
        self._qt_before = qInstallMessageHandler(self._on_words_of_qt)

    def close(self) -> None:
        """Leave everything as it was."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(self._qt_before)

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
