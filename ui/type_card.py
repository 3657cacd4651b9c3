"""The card under "Aa": size, face, measure and line height of the text, and the colours; each at once effective."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import fonts
from ui.dialogs.card import field_name
from ui.panels import floating, label, segments
from ui.settings import LARGEST_ZOOM, SMALLEST_ZOOM, Settings

WIDTH = 360
STEP = 0.1


class TypeCard(QWidget):
    """Signal: `settings_changed(Settings)`."""

    settings_changed = Signal(object)

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._settings = settings
        inner = floating(self)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Type and colours"))
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(6)
        column.addWidget(field_name(self.tr("Size")))
        column.addLayout(self._size_row())
        self.groups: dict[str, QButtonGroup] = {}
        self._add(column, "family", self.tr("Face"), (("serif", self.tr("Serif")), ("sans", self.tr("Sans"))))
        self._add(
            column,
            "measure",
            self.tr("Measure"),
            ((54, self.tr("Narrow")), (66, self.tr("Book")), (80, self.tr("Wide"))),
        )
        self._add(
            column,
            "line_height",
            self.tr("Line height"),
            ((90, self.tr("Tight")), (100, self.tr("Even")), (115, self.tr("Airy"))),
        )
        self._add(
            column,
            "lines",
            self.tr("Ends of lines"),
            (("ragged", self.tr("Ragged")), ("hyphenated", self.tr("Hyphenated")), ("justified", self.tr("Justified"))),
        )
        themes = (
            ("light", self.tr("Light")),
            ("sepia", self.tr("Sepia")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("System")),
            ("hours", self.tr("By hour")),
        )
        self._add(column, "theme", self.tr("Colours"), themes)

    def open_under(self, anchor: QWidget) -> None:
        """Show the card with its right edge under the right edge of `anchor`."""
        self.adjustSize()
        self.move(anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4)))
        self.show()
        self.smaller.setFocus(Qt.FocusReason.PopupFocusReason)

    def _size_row(self) -> QHBoxLayout:
        self.smaller, self.larger = QPushButton("A"), QPushButton("A")
        self.smaller.setFont(fonts.serif(13, 500))
        self.larger.setFont(fonts.serif(20, 500))
        self.smaller.setAccessibleName(self.tr("Smaller"))
        self.larger.setAccessibleName(self.tr("Larger"))
        self._percent: QLabel = label("", fonts.sans(13), "quiet")
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button, step in ((self.smaller, -STEP), (self.larger, STEP)):
            button.setFixedHeight(34)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, step=step: self._resize(step))
        row.addWidget(self.smaller, 1)
        row.addWidget(self._percent, 1)
        row.addWidget(self.larger, 1)
        self._show_percent()
        return row

    def _add(self, column: QVBoxLayout, setting: str, title: str, choices: Sequence[tuple[Any, str]]) -> None:
        column.addSpacing(6)
        column.addWidget(field_name(title))
        row, group = segments(title, choices, getattr(self._settings, setting))
        group.idClicked.connect(lambda number: self._change(**{setting: choices[number][0]}))
        self.groups[setting] = group
        column.addWidget(row)

    def _resize(self, step: float) -> None:
        zoom = min(max(self._settings.zoom + step, SMALLEST_ZOOM), LARGEST_ZOOM)
        self._change(zoom=round(zoom, 2))
        self._show_percent()

    def _show_percent(self) -> None:
        self._percent.setText(f"{round(self._settings.zoom * 100)} %")
        self.smaller.setEnabled(self._settings.zoom > SMALLEST_ZOOM)
        self.larger.setEnabled(self._settings.zoom < LARGEST_ZOOM)

    def _change(self, **values: Any) -> None:
        self._settings = replace(self._settings, **values)
        self.settings_changed.emit(self._settings)
