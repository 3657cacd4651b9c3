"""A bug is told once, in plain words, with a report to copy; the window lives on.

Whatever is logged as an error in the window's process is a bug, wherever it came from: `uncaught`, the thread of the
queries, the owner of the worker.  An error with words of its own (`ReaderError`) is told by these.
"""

from __future__ import annotations

import logging
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication

from reader.discretion import place, told
from reader.errors import ReaderError
from reader.logbook import Log, close_log, open_log, tail, take_crash, versions
from reader.store.preferences import preferences
from ui.plain_words import in_words

if TYPE_CHECKING:
    from ui.bug_card import BugCard
    from ui.theme import Theme
    from ui.window import Window

log = logging.getLogger(__name__)

REMEMBERED = 12
MOST_KINDS = 30
"""Of bugs, in one report."""


@dataclass(frozen=True, slots=True)
class Met:
    """A bug as it was met.  `known_by`: the same for the same bug.  `words`: those of an error that has its own."""

    known_by: str
    text: str
    words: str = ""


class Bugs(QObject):
    """Knows what was done last, by name and never by title, and which bugs were met since the window was opened."""

    _met = Signal(object)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._done: deque[str] = deque(maxlen=REMEMBERED)
        self._texts: dict[str, str] = {}
        self._times: Counter[str] = Counter()
        self._card: BugCard | None = None
        self._log: Log | None = None
        self._teller = _Teller(self._met.emit)
        # Never at once: it may be a painter's, or come from another thread.
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)
        for name in window.actions_by_name:
            window.actions_by_name[name].triggered.connect(partial(self.did, name))
        window.worker.job_started.connect(lambda command: self.did(f"worker:{command[0]}"))

    def did(self, name: str, *_checked: bool) -> None:
        """Remember that this was done."""
        self._done.append(name)

    def begin(self, unheard: Sequence[logging.LogRecord] = ()) -> None:
        """Write to the library's log from now on, and tell of bugs: also of those that nobody could tell before.

        And tell if Cutline crashed the last time.
        """
        folder = self._window.library.folder
        self.set_private(bool(preferences(self._window.library)["log_private"]))
        logging.getLogger().addHandler(self._teller)
        self._log = open_log(folder, "window", private=self._teller.private)
        for record in unheard:
            self._teller.handle(record)
        crash = take_crash(folder, "window")
        self._log.watch_crashes()
        if crash:
            log.warning("the window crashed the last time\n%s", crash)
            self._tell(Met("a crash, the last time", crash), self.tr("Cutline ended unexpectedly last time"))

    def set_private(self, private: bool) -> None:
        """Let the log have titles and addresses, or not."""
        self._teller.private = private
        if self._log is not None:
            self._log.private = private

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        if self._card is not None:
            self._card.set_theme(theme)

    def close(self) -> None:
        """Listen no longer, and write no more to the library's folder."""
        logging.getLogger().removeHandler(self._teller)
        if self._log is not None:
            close_log(self._log)
            self._log = None

    # --- what is told

    @property
    def card(self) -> BugCard:
        """The card over a corner of the window."""
        if self._card is None:
            from ui.bug_card import BugCard

            self._card = BugCard(self._window, self._window.theme)
            self._card.report_asked.connect(self.copy_report)
            self._card.log_asked.connect(self.show_log)
        return self._card

    def report(self) -> str:
        """For whoever mends Cutline, and so in English: what runs here, what was done last, and each bug met."""
        lines = [self.versions(), f"Done last: {', '.join(self._done) or 'nothing'}"]
        for number, (known_by, text) in enumerate(self._texts.items(), 1):
            times = f", {self._times[known_by]} times" if self._times[known_by] > 1 else ""
            lines += ["", f"{number}. {known_by}{times}", text]
        if not self._texts:
            lines += ["", "No bug was met since the window was opened. The end of the log:", self._log_text(4_000)]
        return "\n".join(lines).rstrip() + "\n"

    def copy_report(self) -> None:
        """The report, to the clipboard."""
        QGuiApplication.clipboard().setText(self.report())
        if self._card is not None and self._card.isVisible():
            self._card.show_copied()
        else:
            self._window.undo_bar.tell(self.tr("The report is copied."))

    def show_log(self) -> None:
        """The end of the log, on a card."""
        from ui.dialogs.log import LogDialog

        dialog = LogDialog(self._window, self._log_text(), str(self._window.library.folder / "log"))
        dialog.report_asked.connect(self.copy_report)
        dialog.exec()
        dialog.deleteLater()

    def _log_text(self, most: int = 100_000) -> str:
        return tail(self._window.library.folder, most)

    def versions(self) -> str:
        """What runs here."""
        return f"{versions()}, Qt {qVersion()} ({QGuiApplication.platformName()})"

    def _on_met(self, met: Met) -> None:
        if met.words:
            if self._window.undo_bar.text != met.words or not self._window.undo_bar.isVisible():
                self._window.undo_bar.tell(met.words)
            return
        self._times[met.known_by] += 1
        if met.known_by not in self._texts and len(self._texts) < MOST_KINDS:
            log.warning("done last: %s; %s", ", ".join(self._done), self.versions())
            self._tell(met, self.tr("Something went wrong in Cutline"))

    def _tell(self, met: Met, title: str) -> None:
        self._texts[met.known_by] = met.text
        self.card.tell(title, private=self._teller.private)


class _Teller(logging.Handler):
    """Hands on each error that is logged, from whichever thread."""

    def __init__(self, tell: Callable[[Met], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell
        self.private = False

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if isinstance(error, ReaderError):
            self._tell(Met(place(error), "", in_words(str(error))))
        elif error is not None:
            self._tell(Met(place(error), told(error, private=self.private)))
        else:
            self._tell(Met(record.getMessage(), str(getattr(record, "report", ""))))
