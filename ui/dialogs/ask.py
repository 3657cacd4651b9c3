"""One line is asked for: a name, a folder, an address."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QWidget

from ui.dialogs.card import buttons, card, named, paragraph


class AskLine(QDialog):
    """A card with one field.  `choices` can be picked from the field's list."""

    def __init__(
        self, parent: QWidget | None, title: str, words: str, text: str, button: str, choices: Sequence[str] = ()
    ) -> None:
        super().__init__(parent)
        column = card(self, title, 420)
        if words:
            column.addWidget(paragraph(words))
        self._field = QComboBox()
        line = QLineEdit()
        self._field.setLineEdit(line)
        for number, choice in enumerate(choices):
            self._field.addItem(choice)
            self._field.setItemData(number, choice or self.tr("None"), Qt.ItemDataRole.AccessibleTextRole)
        self._field.setCurrentText(text)
        named(self._field, title)
        column.addWidget(self._field)
        leave, agree = QPushButton(self.tr("Cancel")), QPushButton(button)
        leave.clicked.connect(self.reject)
        agree.clicked.connect(self.accept)
        buttons(column, leave, agree)
        line.selectAll()
        self._field.setFocus()

    def line(self) -> str:
        """What was written."""
        return self._field.currentText().strip()


def ask_line(
    parent: QWidget, title: str, words: str, text: str, button: str, choices: Sequence[str] = ()
) -> str | None:
    """Ask; `None` when one thinks better of it."""
    asked = AskLine(parent, title, words, text, button, choices)
    return asked.line() if asked.exec() == QDialog.DialogCode.Accepted else None
