"""Questions in, answers out: the one thread on which everything unbounded runs (searches, related stories).

For each kind of question only the latest counts: one that is asked again before its turn replaces the earlier, one that
is at work learns that nobody waits for it (`superseded`), and an answer that comes too late is dropped.  So typing fast
costs one search, not ten.  (After NetNewsWire's FetchRequestQueue.)
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError

log = logging.getLogger(__name__)

Question = Callable[[], Any]
Answer = Callable[[Any], None]


class Queries(QObject):
    """One thread; the latest question of each kind wins.  Answers arrive on the window's thread."""

    _answered = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = threading.Condition()
        self._waiting: dict[str, tuple[int, Question]] = {}
        self._wanted: dict[str, tuple[int, Answer]] = {}
        self._number = 0
        self._working = ("", 0)
        self._closing = False
        self._thread = threading.Thread(target=self._work, name="queries", daemon=True)
        self._answered.connect(self._on_answered)
        self._thread.start()

    def ask(self, kind: str, question: Question, answer: Answer) -> None:
        """Run `question` on the thread and hand what it returns, or the `ReaderError` it raised, to `answer` here."""
        with self._turn:
            self._number += 1
            self._wanted[kind] = (self._number, answer)
            self._waiting[kind] = (self._number, question)
            self._turn.notify()

    def forget(self, kind: str) -> None:
        """Whatever was asked of this kind is no longer wanted."""
        with self._turn:
            self._wanted.pop(kind, None)
            self._waiting.pop(kind, None)

    def superseded(self) -> bool:
        """Whether nobody waits any more for the answer to the question at work, which may ask this now and then."""
        kind, number = self._working
        wanted = self._wanted.get(kind)
        return wanted is None or wanted[0] != number

    def close(self) -> None:
        """End the thread after the question it is at, which is no longer wanted."""
        with self._turn:
            self._closing = True
            self._waiting.clear()
            self._wanted.clear()
            self._turn.notify()
        self._thread.join()

    def _work(self) -> None:
        while True:
            with self._turn:
                while not self._waiting and not self._closing:
                    self._turn.wait()
                if self._closing:
                    return
                kind = next(iter(self._waiting))
                number, question = self._waiting.pop(kind)
                self._working = (kind, number)
            result: object
            try:
                result = question()
            except ReaderError as error:
                result = error
            except Exception as error:
                log.exception("a question failed: %s", kind)
                result = ReaderError(self.tr("This did not work: Cutline has a fault here. Its log says more."))
                result.__cause__ = error
            if not self._closing:
                self._answered.emit(kind, number, result)

    def _on_answered(self, kind: str, number: int, result: object) -> None:
        wanted = self._wanted.get(kind)
        if wanted is not None and wanted[0] == number:
            del self._wanted[kind]
            wanted[1](result)
