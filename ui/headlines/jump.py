"""Jumping to a headline by its words: a small field at the foot of the list, as in a browser's page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui import fonts


class JumpField(QLineEdit):
    """Signals: `sought(str)` while one types; `stepped(int)`, +1 or -1, to another that matches; `agreed()`;
    `left()`.
    """

    sought = Signal(str)
    stepped = Signal(int)
    agreed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFont(fonts.sans(13))
        self.setPlaceholderText(self.tr("Words of a headline or feed"))
        self.setAccessibleName(self.tr("Jump to a headline"))
        self.setToolTip(self.tr("Up and Down go to the next that matches, Return opens it"))
        self.textEdited.connect(self.sought)
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.agreed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.hide()
