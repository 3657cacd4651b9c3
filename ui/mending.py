"""The plain page that stands where the window cannot: the library is damaged, or is being put in another's place.

It says what happened, what can be done, what is being done and what came of it; nothing begins empty in silence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.store.database import BACKUPS, BEFORE_RESTORE
from reader.store.rotation import Copy, copies
from ui import fonts
from ui.dialogs.card import paragraph
from ui.dialogs.sizes import contents_line
from ui.panels import label, waiting_bar
from ui.plain_words import in_words
from ui.times import clock, day

WIDTH, EDGE = 620, 44


class MendingPage(QWidget):
    """Signals: `asked(tuple)` is a command for the worker; `open_asked()`; `left()`, it is closed and nothing runs."""

    asked = Signal(tuple)
    open_asked = Signal()
    left = Signal()

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._working = False
        self.setWindowTitle("Cutline")
        self.setProperty("panel", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(EDGE, 40, EDGE, 32)
        column.setSpacing(14)
        self.title = label("", fonts.serif(30, 650, optical=44), wrap=True)
        self.words = paragraph("", "", 15)
        self.more = paragraph("", "quiet", 13)
        self._bar = waiting_bar(self.tr("Under way"))
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self._offered: list[QPushButton] = []
        for part in (self.title, self.words, self.more, self._bar):
            column.addWidget(part)
        column.addStretch(1)
        column.addSpacing(18)
        column.addLayout(self._row)

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """What can be pressed, by its words."""
        return {part.text(): part for part in self._offered}

    @property
    def working(self) -> bool:
        """Whether the library is being put in order."""
        return self._working

    # --- what it says

    def show_damage(self, why: str) -> None:
        """The library cannot be read."""
        self._show(
            self.tr("Your library is damaged"),
            self.tr(
                "Part of its file cannot be read: a disk that failed, a power cut, or a copy that was broken off. "
                "Nothing has been changed, and nothing is thrown away: the damaged file is kept."
            ),
            f"{self._copies_words()}\n\n{self.tr('It lies in {folder}').format(folder=self._folder)}",
        )
        self.setAccessibleDescription(why)
        self._offer(
            (self.tr("Quit"), self.close),
            (self.tr("Restore a copy …"), self._choose_copy),
            (self.tr("Bring back what can be read"), lambda: self.asked.emit(("check", "--repair"))),
        )

    def show_work(self, command: Sequence[str]) -> None:
        """The worker is at it."""
        titles = {
            "restore": self.tr("Putting the copy in place"),
            "move": self.tr("Moving the library"),
            "check": self.tr("Mending the library"),
        }
        words = self.tr("What is there now is kept beside it. This takes from some seconds to some minutes.")
        if command[0] == "move":
            words = self.tr("On another disk it is copied and checked first, and only then taken away here.")
        self._working = True
        self._show(titles[command[0]], words, "")
        self._bar.show()

    def show_stage(self, words: str) -> None:
        """So far it is."""
        self.more.setText(f"{in_words(words)} …" if words else "")
        self.more.setVisible(bool(words))

    def show_done(self, folder: Path, command: Sequence[str], found: Mapping[str, Mapping[str, Any]]) -> None:
        """It is done; `found` is what the worker told, by the names of its events."""
        self._folder, self._working = folder, False
        again: list[tuple[str, Any]] = []
        if command[0] == "restore":
            title = self.tr("The copy is in place")
            words = self.tr("Your library holds {contents}.").format(contents=contents_line(found["contents"]))
            aside = max(folder.glob(f"{BEFORE_RESTORE}-*"), default=None)
            more = self.tr("What was there before is kept in {folder}").format(folder=aside) if aside else ""
            if aside is not None:
                again = [(self.tr("Take it back"), lambda: self.asked.emit(("restore", str(aside))))]
        elif command[0] == "move":
            title, more = self.tr("The library is moved"), ""
            words = self.tr("It lies in {folder} now. Cutline finds it there by itself.").format(folder=folder)
        else:
            told = found.get("checked", {})
            title = self.tr("The library is whole again")
            words, more = in_words(str(told.get("message") or "")) or self.tr("It is sound."), ""
        self._show(title, words, more)
        self._offer(*again, (self.tr("Open the library"), self.open_asked.emit))

    def show_closed(self, why: str) -> None:
        """It cannot be opened now, though nothing is known to be damaged."""
        self._working = False
        self._show(
            self.tr("Your library cannot be opened"),
            why,
            self.tr("Nothing was thrown away. Your library lies in {folder}").format(folder=self._folder),
        )
        self._offer((self.tr("Quit"), self.close), (self.tr("Try again"), self.open_asked.emit))

    def show_bug(self, report: str) -> None:
        """A fault of Cutline's own is in the way.  `report`: for whoever mends it."""
        self._show(
            self.tr("Something went wrong in Cutline"),
            self.tr("It is written in the log. A report without titles and addresses helps to mend this."),
            self.tr("Nothing was thrown away. Your library lies in {folder}").format(folder=self._folder),
        )
        self._offer(
            (self.tr("Quit"), self.close),
            (self.tr("Copy report"), lambda: QGuiApplication.clipboard().setText(report)),
            (self.tr("Try again"), self.open_asked.emit),
        )

    def show_failure(self, command: Sequence[str], why: str) -> None:
        """It could not be done; nothing was changed by that."""
        self._working = False
        self._show(
            self.tr("This did not work"),
            why or self.tr("The part of Cutline that does this ended unexpectedly. Try again."),
            self.tr("Nothing was thrown away. Your library lies in {folder}").format(folder=self._folder),
        )
        again = [(self.tr("Try again"), lambda: self.asked.emit(tuple(command)))] if command else []
        self._offer(
            (self.tr("Quit"), self.close),
            *again,
            (self.tr("Restore a copy …"), self._choose_copy),
            (self.tr("Open the library"), self.open_asked.emit),
        )

    # --- what happens

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._working:
            # A library that is half in place must be finished first.
            event.ignore()
            return
        super().closeEvent(event)
        self.left.emit()

    def _choose_copy(self) -> None:
        there = self._newest()
        folder = str(there.file) if there is not None else str(self._folder / BACKUPS)
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore a copy"), folder, self.tr("Copies of a library (*.zip);;All files (*)")
        )
        if file:
            self.asked.emit(("restore", file))

    def _copies_words(self) -> str:
        newest = self._newest()
        if newest is None:
            return self.tr("There is no copy of it in its own folder.")
        assert newest.contents is not None
        when = f"{day(newest.made)}, {clock(newest.made)}"
        return self.tr("The newest copy is of {day}: {bookmarks} bookmarked of {articles} stories.").format(
            day=when, bookmarks=newest.contents.bookmarks, articles=newest.contents.articles
        )

    def _newest(self) -> Copy | None:
        there = copies(self._folder / BACKUPS, whole=False)
        return next((one for one in there if one.contents is not None), None)

    def _show(self, title: str, words: str, more: str) -> None:
        for part, text in ((self.title, title), (self.words, words), (self.more, more)):
            part.setText(text)
            part.setVisible(bool(text))
        self._bar.hide()
        self._offer()
        self.setAccessibleName(title)
        self._fit(self.title, self.words, self.more)

    def _offer(self, *choices: tuple[str, Any]) -> None:
        for button in self._offered:
            self._row.removeWidget(button)
            button.deleteLater()
        self._offered = []
        for number, (words, act) in enumerate(choices):
            button = QPushButton(words)
            button.clicked.connect(lambda _on, act=act: act())
            self._row.addWidget(button)
            self._offered.append(button)
            if number == len(choices) - 1:
                button.setProperty("call", "main")
                button.setFocus()
        self.adjustSize()

    def _fit(self, *parts: QLabel) -> None:
        for part in parts:
            part.setMinimumHeight(part.heightForWidth(WIDTH - 2 * EDGE) if part.text() else 0)
