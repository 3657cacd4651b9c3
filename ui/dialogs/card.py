"""How every card looks: a title in the face for reading, the matter, and its buttons at the bottom right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import fonts
from ui.panels import label

EDGE = 28


def card(dialog: QDialog, title: str, width: int) -> QVBoxLayout:
    """Dress `dialog`; gives the column that its matter goes into."""
    dialog.setWindowTitle(title)
    dialog.setProperty("panel", "paper")
    dialog.setMinimumWidth(width)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(EDGE, 24, EDGE, 22)
    column.setSpacing(10)
    column.addWidget(label(title, fonts.serif(24, 650, optical=36), wrap=True))
    return column


def buttons(column: QVBoxLayout, *parts: QPushButton, left: QWidget | None = None) -> None:
    """The row of buttons at the foot of a card; the last one is the one hoped for."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if left is not None:
        row.addWidget(left)
    row.addStretch(1)
    for part in parts:
        part.setAutoDefault(False)
        row.addWidget(part)
    if parts:
        parts[-1].setProperty("call", "main")
        parts[-1].setDefault(True)
    column.addSpacing(10)
    column.addLayout(row)
    if parts:
        parts[-1].setFocus()


def scrolling(matter: QWidget) -> QScrollArea:
    """Room for `matter` that may be higher than the card, on the card's own ground."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(matter)
    scroll.viewport().setAutoFillBackground(False)
    matter.setAutoFillBackground(False)
    return scroll


def paragraph(text: str, tone: str = "quiet", px: float = 13) -> QLabel:
    """Words that wrap, and that can be selected."""
    words = label(text, fonts.sans(px), tone, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return words


def field_name(text: str) -> QLabel:
    """The small name over or beside a field."""
    return label(text, fonts.sans(12, 600), "faint")


def named(field: QComboBox | QAbstractSpinBox | QKeySequenceEdit, name: str) -> None:
    """Give a field its name, and also the parts that Qt makes it of: a screen reader meets each of them."""
    field.setAccessibleName(name)
    if isinstance(field, QComboBox):
        field.view().setAccessibleName(name)
    for part in field.findChildren(QLineEdit):
        part.setAccessibleName(name)
