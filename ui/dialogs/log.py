"""The log, as it stands in its file, and where that lies."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from ui import fonts
from ui.dialogs.card import buttons, card, paragraph

WIDTH, HEIGHT = 760, 560


class LogDialog(QDialog):
    """Signal: `report_asked()`."""

    report_asked = Signal()

    def __init__(self, parent: QWidget | None, text: str, folder: str) -> None:
        super().__init__(parent)
        column = card(self, self.tr("Log"), min(WIDTH, 600))
        room = parent.height() if parent is not None else HEIGHT
        self.resize(WIDTH, min(HEIGHT, room - 24))
        column.addWidget(paragraph(self.tr("It lies in {folder}").format(folder=folder)))
        self.text = QPlainTextEdit(text or self.tr("Nothing went wrong so far: the log is empty."))
        self.text.setReadOnly(True)
        self.text.setFont(fonts.mono(12))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Log"))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        column.addWidget(self.text, 1)
        copy, close = QPushButton(self.tr("Copy report")), QPushButton(self.tr("Close"))
        copy.clicked.connect(self._on_copy)
        close.clicked.connect(self.accept)
        buttons(column, copy, close)
        self._copy = copy

    def _on_copy(self) -> None:
        self.report_asked.emit()
        self._copy.setText(self.tr("Copied"))
