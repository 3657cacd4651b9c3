"""The list of keys, as `?` shows it, and the card that changes one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui import fonts
from ui.actions import Listed
from ui.dialogs.card import buttons, card, field_name, named, paragraph, scrolling
from ui.panels import label

Groups = Sequence[tuple[str, Sequence[Listed]]]


class ShortcutsDialog(QDialog):
    """Two columns of actions; a click on the keys of one asks for others.

    Signal: `keys_changed(str, object)`, the action's name and its keys; `None` for those it came with.  `listed` gives
    the list anew, `taken` the words of the action that has some keys already.
    """

    keys_changed = Signal(str, object)

    def __init__(
        self, parent: QWidget | None, listed: Callable[[], Groups], taken: Callable[[str, QKeySequence], str]
    ) -> None:
        super().__init__(parent)
        self._listed, self._taken = listed, taken
        self.rows: dict[str, QPushButton] = {}
        column = card(self, self.tr("Keyboard shortcuts"), 860)
        column.addWidget(paragraph(self.tr("A click on the keys of an action changes them.")))
        page = QWidget()
        halves = QHBoxLayout(page)
        halves.setContentsMargins(0, 0, 14, 0)
        halves.setSpacing(44)
        sides = [QVBoxLayout(), QVBoxLayout()]
        filled = [0, 0]
        for title, rows in listed():
            side = 0 if filled[0] <= filled[1] else 1
            filled[side] += len(rows) + 2
            sides[side].addWidget(field_name(title))
            sides[side].addLayout(self._grid(rows))
            sides[side].addSpacing(8)
        for half in sides:
            half.setSpacing(4)
            half.addStretch(1)
            halves.addLayout(half, 1)
        column.addSpacing(4)
        column.addWidget(scrolling(page), 1)
        room = parent.height() if parent is not None else 900
        self.resize(860, min(room - 24, 740))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)

    def change(self, name: str, words: str) -> None:
        """Ask for the keys of an action."""
        asked = AskKeys(self, words, lambda keys: self._taken(name, keys))
        if asked.exec() == QDialog.DialogCode.Accepted:
            self.keys_changed.emit(name, None if asked.as_it_was else asked.keys())
            for _, rows in self._listed():
                for row in rows:
                    self.rows[row.name].setText(row.keys or "–")
        asked.deleteLater()

    def _grid(self, rows: Sequence[Listed]) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for number, row in enumerate(rows):
            button = QPushButton(row.keys or "–")
            button.setFlat(True)
            button.setFont(fonts.sans(12, 500))
            button.setProperty("call", "keys")
            button.setAutoDefault(False)
            button.setAccessibleName(f"{row.words}: {row.keys}")
            button.clicked.connect(lambda _checked=False, row=row: self.change(row.name, row.words))
            self.rows[row.name] = button
            grid.addWidget(label(row.words, fonts.sans(13)), number, 0)
            grid.addWidget(button, number, 1, Qt.AlignmentFlag.AlignRight)
        return grid


class AskKeys(QDialog):
    """Asks for the keys of one action.  `as_it_was`: those it came with are wanted back."""

    def __init__(self, parent: QWidget | None, words: str, taken: Callable[[QKeySequence], str]) -> None:
        super().__init__(parent)
        self._taken = taken
        self.as_it_was = False
        column = card(self, words, 420)
        self.field = QKeySequenceEdit()
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        named(self.field, self.tr("The keys for “{action}”").format(action=words))
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
        self.field.keySequenceChanged.connect(lambda _keys: self._show_state())
        column.addWidget(paragraph(self.tr("Press the keys that are to do this.")))
        column.addWidget(self.field)
        self._words = paragraph("", "alert")
        column.addWidget(self._words)
        reset, leave, self.agree = (
            QPushButton(self.tr("Default")),
            QPushButton(self.tr("Cancel")),
            QPushButton(self.tr("Use these")),
        )
        reset.clicked.connect(self._on_reset)
        leave.clicked.connect(self.reject)
        self.agree.clicked.connect(self.accept)
        buttons(column, reset, leave, self.agree)
        self.field.setFocus()
        self._show_state()

    def keys(self) -> QKeySequence:
        """What was pressed."""
        return self.field.keySequence()

    def _on_reset(self) -> None:
        self.as_it_was = True
        self.accept()

    def _show_state(self) -> None:
        other = self._taken(self.keys()) if not self.keys().isEmpty() else ""
        self._words.setText(self.tr("These keys do “{action}” already.").format(action=other) if other else "")
        self._words.setVisible(bool(other))
        self.agree.setEnabled(not other and not self.keys().isEmpty())
