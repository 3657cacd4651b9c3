"""The copies of the library: when each was made, what is in it, whether it is sound; a new one; one put in place.

The worker makes, checks and looks into them.  A copy is put in place only after one has seen what is in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.progress import Event
from reader.store.database import BEFORE_RESTORE
from ui import fonts
from ui.dialogs.card import buttons, card, field_name, paragraph
from ui.dialogs.sizes import contents_line, grouped, size
from ui.panels import label, waiting_bar
from ui.times import clock, day
from ui.worker import Outcome, Worker

WIDTH, HEIGHT = 680, 540
FILE = int(Qt.ItemDataRole.UserRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BackupsDialog(QDialog):
    """`now` says what the library holds now.  Signals: `restore_asked(str)`, the file agreed to; `move_asked()`;
    `settings_asked()`.
    """

    restore_asked = Signal(str)
    move_asked = Signal()
    settings_asked = Signal()

    def __init__(self, parent: QWidget | None, worker: Worker, folder: Path, now: Mapping[str, Any]) -> None:
        super().__init__(parent)
        self._worker, self._folder, self._now = worker, folder, now
        self._wanted: str | None = None
        self._found: Mapping[str, Any] | None = None
        self._trouble = ""
        self._lay_out(parent)
        worker.event_arrived.connect(self._on_event)
        worker.finished.connect(self._on_finished)
        worker.start("backups")
        self._show_state()

    def back_up_now(self) -> None:
        """Make a copy beside the others."""
        self._trouble = ""
        self._worker.stop()
        self._worker.start("backups", "--now")
        self._show_state()

    def save_to(self, file: str) -> None:
        """Write a copy with all pictures to this file, to be carried elsewhere."""
        self._trouble = ""
        self._worker.stop()
        self._worker.start("backup", file)
        self._show_state()

    def look_at(self, file: str) -> None:
        """Look what is in this copy, and then ask whether it shall take the library's place."""
        self._trouble, self._wanted, self._found = "", file, None
        self._worker.stop()
        self._worker.start("restore", file, "--dry-run")
        self._show_state()

    def reject(self) -> None:
        self._worker.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.stop()
        super().closeEvent(event)

    # --- made once

    def _lay_out(self, parent: QWidget | None) -> None:
        column = card(self, self.tr("Copies of the library"), min(WIDTH, 560))
        room = parent.height() - 24 if parent is not None else HEIGHT
        self.resize(WIDTH, min(HEIGHT, room))
        self.where = paragraph("")
        column.addWidget(self.where)
        self.copies = QTreeWidget()
        self.copies.setAccessibleName(self.tr("Copies"))
        self.copies.setRootIsDecorated(False)
        self.copies.setUniformRowHeights(True)
        self.copies.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.copies.setHeaderLabels(
            [self.tr("Made"), self.tr("Stories"), self.tr("Bookmarks"), self.tr("Size"), self.tr("Sound")]
        )
        header = self.copies.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in range(1, 5):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
            self.copies.headerItem().setTextAlignment(number, _RIGHT)
        self.copies.itemSelectionChanged.connect(self._show_state)
        self.copies.itemActivated.connect(lambda item, _column: self.look_at(item.data(0, FILE)))
        column.addWidget(self.copies, 1)
        self.words = paragraph("")
        column.addWidget(self.words)
        self._progress = waiting_bar(self.tr("Under way"))
        column.addWidget(self._progress)
        row = QGridLayout()
        row.setHorizontalSpacing(8)
        row.setColumnStretch(3, 1)
        parts = (
            (self.tr("Save a copy to …"), self.tr("With all pictures, in one file"), self._ask_where),
            (self.tr("Move the library …"), self.tr("To another folder or disk"), self.move_asked.emit),
            (self.tr("How often …"), self.tr("How many copies are made and kept"), self.settings_asked.emit),
        )
        for number, (words, tip, act) in enumerate(parts):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.setToolTip(tip)
            button.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(button, 0, number)
        column.addSpacing(6)
        column.addLayout(row)
        other, self.restore = QPushButton(self.tr("Restore from a file …")), QPushButton(self.tr("Restore …"))
        other.setToolTip(self.tr("A copy that lies elsewhere"))
        other.clicked.connect(self._ask_which)
        self.restore.setToolTip(self.tr("Look what is in the chosen copy, and put it in the library's place"))
        self.restore.clicked.connect(self._on_restore)
        close, self.make = QPushButton(self.tr("Close")), QPushButton(self.tr("Back up now"))
        close.clicked.connect(self.accept)
        self.make.clicked.connect(self.back_up_now)
        buttons(column, other, self.restore, close, self.make)

    # --- what happens

    def _ask_where(self) -> None:
        name = str(Path.home() / f"Cutline {datetime.now(UTC).astimezone():%Y-%m-%d}.zip")
        file, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a copy of the library"), name, self.tr("Copies of a library (*.zip)")
        )
        if file:
            self.save_to(file)

    def _ask_which(self) -> None:
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Restore a copy"), str(Path.home()), self.tr("Copies of a library (*.zip);;All files (*)")
        )
        if file:
            self.look_at(file)

    def _on_restore(self) -> None:
        item = self.copies.currentItem()
        if item is not None:
            self.look_at(item.data(0, FILE))

    def _on_event(self, event: Event) -> None:
        if event.name == "copies":
            self._show(event.fields)
        elif event.name == "contents":
            self._found = event.fields

    def _on_finished(self, outcome: Outcome) -> None:
        if outcome.command[0] == "restore" and self._found is not None:
            found, self._found = self._found, None
            if self._ask(self._wanted or "", found):
                return
        elif outcome.command[0] == "backup" and self._found is not None and not outcome.failed:
            held = contents_line(self._found)
            self._trouble = self.tr("Written and checked: {contents}.").format(contents=held)
        elif (outcome.failed or outcome.crashed) and outcome.message:
            self._trouble = outcome.message
        self._found = None
        if not self._worker.busy and outcome.command[:1] != ("backups",) and not outcome.stopped:
            self._worker.start("backups")
        self._show_state()

    def _ask(self, file: str, found: Mapping[str, Any]) -> bool:
        asked = AskToRestore(self, found, self._now)
        agreed = asked.exec() == QDialog.DialogCode.Accepted
        asked.deleteLater()
        if agreed:
            self.accept()
            self.restore_asked.emit(file)
        return agreed

    def _show(self, told: Mapping[str, Any]) -> None:
        chosen = self.copies.currentItem()
        file = chosen.data(0, FILE) if chosen is not None else None
        copies: Sequence[Mapping[str, Any]] = told["copies"]
        words = self.tr("They make themselves, every day and every week, and lie in {folder}")
        self.where.setText(words.format(folder=told["folder"]))
        self.copies.clear()
        for one in copies:
            made = datetime.fromisoformat(str(one["made"]))
            sound = self.tr("Yes") if told["checked"] else "…"
            if not one["sound"]:
                sound = self.tr("No")
            held = (grouped(int(one[name])) if one["sound"] else "" for name in ("articles", "bookmarks"))
            self._add(
                f"{day(made)}, {clock(made)}",
                [*held, size(int(one["bytes"])), sound],
                str(one["file"]),
                str(one["problem"] or ""),
            )
        for aside in sorted(self._folder.glob(f"{BEFORE_RESTORE}-*/library.db"), reverse=True):
            when = datetime.fromtimestamp(aside.stat().st_mtime, UTC)
            words = self.tr("{day}, set aside by a restore").format(day=f"{day(when)}, {clock(when)}")
            self._add(words, ["", "", size(aside.stat().st_size), ""], str(aside.parent))
        for row in range(self.copies.topLevelItemCount()):
            item = self.copies.topLevelItem(row)
            if item is not None and item.data(0, FILE) == file:
                self.copies.setCurrentItem(item)
        self._show_state()

    def _add(self, made: str, rest: list[str], file: str, problem: str = "") -> None:
        item = QTreeWidgetItem([made, *rest])
        item.setToolTip(0, problem)
        item.setData(0, FILE, file)
        for number in range(1, 5):
            item.setTextAlignment(number, _RIGHT)
            if not rest[number - 1]:
                item.setData(number, Qt.ItemDataRole.AccessibleTextRole, self.tr("Not known"))
        self.copies.addTopLevelItem(item)

    def _show_state(self) -> None:
        busy = self._worker.busy
        checking = self._worker.command == ("backups",)
        self._progress.setVisible(busy)
        self.words.setText(self._trouble)
        self.words.setVisible(bool(self._trouble))
        self.restore.setEnabled(self.copies.currentItem() is not None and (not busy or checking))
        self.make.setEnabled(not busy or checking)


class AskToRestore(QDialog):
    """What is in the copy beside what is in the library now, and whether the one shall take the other's place."""

    def __init__(self, parent: QWidget | None, found: Mapping[str, Any], now: Mapping[str, Any]) -> None:
        super().__init__(parent)
        column = card(self, self.tr("Put this copy in place?"), 460)
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        for number, words in ((1, self.tr("In the copy")), (2, self.tr("In the library"))):
            grid.addWidget(field_name(words), 0, number, Qt.AlignmentFlag.AlignRight)
        facts = (
            ("feeds", self.tr("Feeds")),
            ("articles", self.tr("Stories")),
            ("bookmarks", self.tr("Bookmarks")),
            ("tagged", self.tr("Tagged stories")),
            ("notes", self.tr("Notes")),
        )
        for row, (name, words) in enumerate(facts, 1):
            grid.addWidget(label(words, fonts.sans(13)), row, 0)
            for column_number, held in ((1, found), (2, now)):
                value = label(grouped(int(held.get(name) or 0)), fonts.sans(13, 600 if column_number == 1 else 400))
                value.setAccessibleName(f"{words}: {value.text()}")
                grid.addWidget(value, row, column_number, Qt.AlignmentFlag.AlignRight)
        if found.get("newest"):
            when = datetime.fromisoformat(str(found["newest"]))
            words = self.tr("Its newest story is of {day}.").format(day=f"{day(when)}, {clock(when)}")
            column.addWidget(paragraph(words))
        column.addLayout(grid)
        column.addSpacing(4)
        kept = self.tr(
            "What is in the library now is kept beside it, and can be put back. The window closes meanwhile."
        )
        column.addWidget(paragraph(kept))
        column.addStretch(1)
        leave, agree = QPushButton(self.tr("Leave it")), QPushButton(self.tr("Put it in place"))
        leave.clicked.connect(self.reject)
        agree.clicked.connect(self.accept)
        buttons(column, leave, agree)
