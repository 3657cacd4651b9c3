"""How long the list that stands there is: asked beside the window's thread, some milliseconds at a time.

So a list begins at once, and a moment later its bar shows all of it, and one can go to its middle.  While a refresh
stores things it is measured again and again, but most of the time is left for others.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.rows import Scope
from reader.store.database import Library
from reader.store.headlines import Mark, Order
from reader.store.stretches import Stretch, measure
from ui.queries import Queries

PIECE_SECONDS = 0.02
PAUSE_MS, SHARE = 400, 8
"""It rests so long between two times, and so many times as long as it took."""

Listed = tuple[Scope, Order, Mark]


class Measuring(QObject):
    """Signal: `measured(Mark, tuple[Stretch])`, how the list goes on below the first."""

    measured = Signal(object, object)

    def __init__(
        self, library: Library, queries: Queries, listed: Callable[[], Listed | None], parent: QObject
    ) -> None:
        """`listed`: the list, and below which row it is to be measured; `None` where there is nothing to measure."""
        super().__init__(parent)
        self._library, self._queries, self._listed = library, queries, listed
        self._busy = self._again = False
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.start)

    def start(self) -> None:
        """Another list stands there."""
        self.forget()
        listed = self._listed()
        if listed is not None:
            self._busy, began = True, time.perf_counter()
            self._ask(*listed, (), began)

    @property
    def done(self) -> bool:
        """Whether nothing is being measured."""
        return not self._busy and not self._pause.isActive()

    def later(self) -> None:
        """The list may have another length by now."""
        if self._busy:
            self._again = True
        elif not self._pause.isActive():
            self._pause.start(PAUSE_MS)

    def forget(self) -> None:
        """It is no longer asked for."""
        self._pause.stop()
        self._queries.forget("length")
        self._busy = self._again = False

    def _ask(self, scope: Scope, order: Order, after: Mark, found: tuple[Stretch, ...], began: float) -> None:
        library = self._library
        end = found[-1].last if found else after

        def answer(more: tuple[Stretch, ...] | ReaderError) -> None:
            if isinstance(more, ReaderError):
                self._busy = False
            elif more:
                self._ask(scope, order, after, found + more, began)
            else:
                self._on_end(after, found, time.perf_counter() - began)

        self._queries.ask("length", lambda: measure(library, scope, order, end, for_seconds=PIECE_SECONDS), answer)

    def _on_end(self, after: Mark, found: tuple[Stretch, ...], took: float) -> None:
        self._busy = False
        self.measured.emit(after, found)
        if self._again:
            self._again = False
            self._pause.start(max(PAUSE_MS, round(took * SHARE * 1_000)))
