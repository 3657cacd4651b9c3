"""A library's folder in, a window over it out; or a plain page, where it is damaged or is being put in order.

    open -> window            -> errand (restore, move) -> window closed, page, worker -> window over what is there now
         -> damaged: the page -> repair or restore      ->               worker        -> window

No two may have a library open while it is replaced: so the window goes first, and comes back when the worker is done.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from reader.errors import DamageError, ReaderError, StoreError
from reader.store.database import located
from ui.appearance import Appearance
from ui.plain_words import in_words
from ui.settings import load
from ui.uncaught import Unheard, report_of

if TYPE_CHECKING:
    from reader.progress import Event
    from ui.mending import MendingPage
    from ui.window import Window
    from ui.worker import Outcome, Worker


log = logging.getLogger(__name__)


class Opening(QObject):
    """Holds the window, or the page in its place.  `build` makes a window, `show` shows it.

    A bug that is `unheard` while there is no window is told on the page.  Signal: `moved(Path)`, the library lies there
    now.
    """

    moved = Signal(object)
    _bug_met = Signal()

    def __init__(
        self, folder: Path, build: Callable[[Path], Window], show: Callable[[Window], None], unheard: Unheard
    ) -> None:
        super().__init__()
        self._folder, self._build, self._show = folder, build, show
        self.unheard = unheard
        self._told: set[str] = set()
        unheard.met = self._bug_met.emit
        # Never at once: it may be a painter's, or come from another thread.
        self._bug_met.connect(self._on_bug_met, Qt.ConnectionType.QueuedConnection)
        self._worker: Worker | None = None
        self._found: dict[str, Mapping[str, Any]] = {}
        self.window: Window | None = None
        self.page: MendingPage | None = None

    def open(self) -> None:
        """Open the library; where it is damaged, or something else is in the way, the page says so."""
        try:
            self._folder = self.unheard.folder = located(self._folder)
            window = self._build(self._folder)
        except DamageError as error:
            self._tell_damage(in_words(str(error)))
            return
        except StoreError as error:
            page = self._page()
            page.show_closed(in_words(str(error)))
            page.show()
            return
        except Exception:
            log.exception("the window could not be made")
            return
        window.errand_asked.connect(self.run)
        window.damaged.connect(self._on_damaged)
        self.window, self._told = window, set()
        self._show(window)
        self._leave_page()

    def give_up(self) -> None:
        """The window could not be made whole, because of a bug: the page stands in its place."""
        window, self.window = self.window, None
        if window is not None:
            self._page().show()
            window.let_go()
            window.deleteLater()

    def come_forward(self) -> None:
        """Be seen, whatever there is."""
        if self.window is not None:
            self.window.come_forward()
        elif self.page is not None:
            self.page.raise_()
            self.page.activateWindow()

    def run(self, command: tuple[str, ...]) -> None:
        """Close the window, let the worker do this, and open again what there is then."""
        if self.window is not None and not self.window.annotations.settle():
            return
        page = self._page()
        page.show_work(command)
        page.show()
        if self.window is not None:
            self.window.leave()
            self.window.deleteLater()
            self.window = None
        self._found = {}
        from ui.worker import Worker

        worker = Worker(self._folder, self)
        worker.event_arrived.connect(self._on_event)
        worker.finished.connect(self._on_finished)
        self._worker = worker
        worker.start(*command)

    def _page(self) -> MendingPage:
        if self.page is None:
            from ui.mending import MendingPage

            self._dress()
            self.page = MendingPage(self._folder)
            self.page.asked.connect(self.run)
            self.page.open_asked.connect(self.open)
            self.page.left.connect(self._leave_page)
        return self.page

    def _dress(self) -> None:
        """Where no window has been, nobody has given the application its colours yet."""
        application = QApplication.instance()
        if self.window is None and isinstance(application, QApplication):
            appearance = Appearance(application, load(self._folder))
            appearance.dress()
            appearance.close()
            appearance.deleteLater()

    def _leave_page(self) -> None:
        if self.page is not None:
            page, self.page = self.page, None
            page.close()
            page.deleteLater()

    def _tell_damage(self, why: str) -> None:
        page = self._page()
        page.show_damage(why)
        page.show()

    def _on_bug_met(self) -> None:
        """Tell it, unless a window will, or the page is at work: then the window that comes next does."""
        if self.window is not None or (self.page is not None and self.page.working):
            return
        bugs = self.unheard.take()
        # The same again is not told again: it may be a bug of the page itself.
        known = {record.getMessage() + str(record.exc_info and record.exc_info[1]) for record in bugs}
        if known <= self._told:
            return
        self._told |= known
        error = bugs[-1].exc_info[1] if bugs[-1].exc_info else None
        page = self._page()
        if isinstance(error, ReaderError):
            page.show_closed(in_words(str(error)))
        else:
            page.show_bug(report_of(bugs))
        page.show()

    def _on_damaged(self) -> None:
        if self.page is None:
            self._tell_damage("")

    def _on_event(self, event: Event) -> None:
        if event.name == "stage" and self.page is not None:
            self.page.show_stage(str(event.fields.get("words") or ""))
        self._found[event.name] = event.fields

    def _on_finished(self, outcome: Outcome) -> None:
        worker, self._worker = self._worker, None
        if worker is not None:
            worker.deleteLater()
        if outcome.failed or outcome.crashed:
            self._page().show_failure(outcome.command, outcome.message or "")
            return
        if "moved" in self._found:
            self._folder = Path(str(self._found["moved"]["library"]))
            self.moved.emit(self._folder)
        self._page().show_done(self._folder, outcome.command, self._found)
