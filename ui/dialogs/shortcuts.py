"""The list of keys, as `?` shows it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import fonts
from ui.dialogs.card import buttons, card, field_name
from ui.panels import label


class ShortcutsDialog(QDialog):
    """Two columns of actions with their keys."""

    def __init__(self, parent: QWidget | None, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]) -> None:
        super().__init__(parent)
        column = card(self, self.tr("Keyboard shortcuts"), 780)
        halves = QHBoxLayout()
        halves.setSpacing(44)
        sides = [QVBoxLayout(), QVBoxLayout()]
        filled = [0, 0]
        for title, rows in groups:
            if not rows:
                continue
            side = 0 if filled[0] <= filled[1] else 1
            filled[side] += len(rows) + 2
            sides[side].addWidget(field_name(title))
            sides[side].addLayout(_grid(rows))
            sides[side].addSpacing(12)
        for half in sides:
            half.setSpacing(6)
            half.addStretch(1)
            halves.addLayout(half, 1)
        column.addSpacing(6)
        column.addLayout(halves)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)


def _grid(rows: Sequence[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    for row, (words, keys) in enumerate(rows):
        grid.addWidget(label(words, fonts.sans(13)), row, 0)
        grid.addWidget(label(keys, fonts.sans(12, 500), "quiet"), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid
