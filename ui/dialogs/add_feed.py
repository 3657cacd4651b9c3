"""An address in, a subscription out: the worker looks what is there, one sees it, and agrees or not."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QWidget,
)

from reader.progress import Event
from ui import fonts
from ui.dialogs.card import buttons, card, field_name, named, paragraph
from ui.panels import label, waiting_bar
from ui.plain_words import in_words
from ui.worker import Outcome, Worker

ADDRESS = re.compile(r"(?:(?:https?|feed|pcast|file)://\S+|(?:[\w-]+\.)+[a-z]{2,}(?:/\S*)?)", re.IGNORECASE)
SHOWN = 5


def looks_like_address(text: str) -> bool:
    """Whether what lies on the clipboard may be meant for us."""
    return len(text) < 2_000 and bool(ADDRESS.fullmatch(text.strip()))


class AddFeedDialog(QDialog):
    """`address` is looked at once when it is given.  `chosen` is the feed agreed to, `folder` where it goes."""

    def __init__(self, parent: QWidget | None, worker: Worker, folders: Sequence[str], address: str = "") -> None:
        super().__init__(parent)
        self._worker = worker
        self._found: list[dict[str, Any]] = []
        self._skipped = ""
        self.chosen: dict[str, Any] | None = None
        self._lay_out(folders)
        worker.event_arrived.connect(self._on_event)
        worker.finished.connect(self._on_finished)
        clipboard = QGuiApplication.clipboard().text().strip()
        self.address.setText(address or (clipboard if looks_like_address(clipboard) else ""))
        self.address.selectAll()
        self.address.setFocus()
        self._show_state()
        if address:
            self.look()

    @property
    def folder(self) -> str | None:
        """The folder that was chosen."""
        return self._folder.currentText().strip() or None

    def look(self) -> None:
        """Ask the worker what is at the address."""
        address = self.address.text().strip()
        if not address or self._worker.busy:
            return
        self._found, self._skipped = [], ""
        self.feeds.clear()
        self.words.setText(self.tr("Looking at {address} …").format(address=address))
        self._worker.start("preview", address)
        self._show_state()

    def reject(self) -> None:
        self._worker.stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.stop()
        super().closeEvent(event)

    def _lay_out(self, folders: Sequence[str]) -> None:
        column = card(self, self.tr("Add a feed"), 520)
        column.addWidget(paragraph(self.tr("The address of a feed, or of a site: its feed is looked for.")))
        self.address = QLineEdit()
        self.address.setFont(fonts.sans(14))
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address"))
        self.address.returnPressed.connect(self._on_return_pressed)
        self.address.textEdited.connect(self._on_address_edited)
        self._look = QPushButton(self.tr("Look"))
        self._look.clicked.connect(self.look)
        self._look.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.address, 1)
        row.addWidget(self._look)
        column.addLayout(row)
        self._progress = waiting_bar(self.tr("Looking"))
        column.addWidget(self._progress)
        self.words = paragraph("")
        column.addWidget(self.words)
        self.feeds = QListWidget()
        self.feeds.setAccessibleName(self.tr("Feeds that were found"))
        self.feeds.setMaximumHeight(120)
        self.feeds.currentRowChanged.connect(lambda _row: self._show_feed())
        column.addWidget(self.feeds)
        self._title = label("", fonts.serif(19, 600, optical=24), wrap=True)
        self._site = label("", fonts.sans(12), "faint")
        self._headlines = label("", fonts.sans(13), "quiet", wrap=True)
        for part in (self._title, self._site, self._headlines):
            column.addWidget(part)
        self._folder_name = field_name(self.tr("Folder"))
        self._folder = QComboBox()
        line = QLineEdit()
        line.setPlaceholderText(self.tr("None"))
        self._folder.setLineEdit(line)
        self._folder.addItems(["", *folders])
        self._folder.setItemData(0, self.tr("No folder"), Qt.ItemDataRole.AccessibleTextRole)
        named(self._folder, self.tr("Folder"))
        column.addWidget(self._folder_name)
        column.addWidget(self._folder)
        column.addStretch(1)
        self._leave, self.agree = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Subscribe"))
        self._leave.clicked.connect(self.reject)
        self.agree.clicked.connect(self._on_agreed)
        buttons(column, self._leave, self.agree)

    def _on_return_pressed(self) -> None:
        if self._found and not self._worker.busy:
            self._on_agreed()
        else:
            self.look()

    def _on_address_edited(self) -> None:
        if not self._worker.busy:
            self._found.clear()
            self.words.clear()
        self._show_state()

    def _on_event(self, event: Event) -> None:
        if event.name == "found":
            self._found.append(event.fields)
            title, url = str(event.fields.get("title") or ""), str(event.fields.get("url") or "")
            item = QListWidgetItem(title)
            item.setToolTip(url)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {url}")
            self.feeds.addItem(item)
            if len(self._found) == 1:
                self.feeds.setCurrentRow(0)
        elif event.name == "skipped":
            self._skipped = in_words(str(event.fields.get("error") or ""))
        self._show_state()

    def _on_finished(self, outcome: Outcome) -> None:
        if self._found:
            self.words.setText("" if len(self._found) == 1 else self.tr("Several feeds were found. Choose one."))
        elif outcome.stopped:
            self.words.setText("")
        elif outcome.crashed:
            self.words.setText(self.tr("The part of Cutline that looks at addresses ended unexpectedly. Try again."))
        else:
            self.words.setText(self._skipped or outcome.message or self.tr("No feed was found there."))
        self._show_state()

    def _show_feed(self) -> None:
        row = self.feeds.currentRow()
        if 0 <= row < len(self._found):
            found = self._found[row]
            self._title.setText(str(found.get("title") or ""))
            self._site.setText(str(found.get("site_url") or found.get("url") or ""))
            headlines = [str(line) for line in found.get("headlines") or ()]
            shown = "\n".join(f"·  {line}" for line in headlines[:SHOWN])
            self._headlines.setText(shown or self.tr("It has no stories at the moment."))

    def _show_state(self) -> None:
        busy, any_found = self._worker.busy, bool(self._found)
        self._progress.setVisible(busy)
        self.words.setVisible(bool(self.words.text()))
        self.feeds.setVisible(len(self._found) > 1)
        for part in (self._title, self._site, self._headlines, self._folder_name, self._folder):
            part.setVisible(any_found)
        self._look.setEnabled(not busy and bool(self.address.text().strip()))
        self.agree.setEnabled(any_found)
        self.agree.setVisible(any_found)
        self.adjustSize()

    def _on_agreed(self) -> None:
        row = max(self.feeds.currentRow(), 0)
        if row < len(self._found):
            self.chosen = self._found[row]
            self._worker.stop()
            self.accept()
