"""The settings: each takes effect at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.card import buttons, card, field_name, named, paragraph
from ui.settings import LARGEST_ZOOM, SMALLEST_ZOOM, Settings

INTERVALS = (0, 15, 30, 60, 120, 360)


class SettingsDialog(QDialog):
    """Signal: `settings_changed(Settings)`."""

    settings_changed = Signal(object)

    def __init__(self, parent: QWidget | None, settings: Settings, folder: str) -> None:
        super().__init__(parent)
        self._settings = settings
        column = card(self, self.tr("Settings"), 460)
        self.themes = QButtonGroup(self)
        self._add_themes(column)
        column.addSpacing(6)
        column.addWidget(field_name(self.tr("Size of type")))
        self.zoom = QSpinBox()
        self.zoom.setRange(round(SMALLEST_ZOOM * 100), round(LARGEST_ZOOM * 100))
        self.zoom.setSingleStep(10)
        self.zoom.setSuffix(" %")
        self.zoom.setValue(round(settings.zoom * 100))
        self.zoom.setMaximumWidth(120)
        # The style sheet's padding does not reach the field inside.
        self.zoom.lineEdit().setTextMargins(8, 0, 0, 0)
        named(self.zoom, self.tr("Size of type in per cent"))
        self.zoom.valueChanged.connect(lambda value: self._change(zoom=value / 100))
        column.addWidget(self.zoom)
        column.addSpacing(6)
        column.addWidget(field_name(self.tr("Reading")))
        self.mark_read = QCheckBox(self.tr("A story that is opened is marked as read"))
        self.mark_read.setChecked(settings.mark_read_on_open)
        self.mark_read.toggled.connect(lambda on: self._change(mark_read_on_open=on))
        column.addWidget(self.mark_read)
        column.addSpacing(6)
        column.addWidget(field_name(self.tr("Refreshing")))
        self.at_start = QCheckBox(self.tr("Look for news when Cutline starts"))
        self.at_start.setChecked(settings.refresh_at_start)
        self.at_start.toggled.connect(lambda on: self._change(refresh_at_start=on))
        column.addWidget(self.at_start)
        self.interval = QComboBox()
        named(self.interval, self.tr("How often"))
        for minutes in sorted({*INTERVALS, settings.refresh_minutes}):
            self.interval.addItem(self._interval_words(minutes), minutes)
        self.interval.setCurrentIndex(self.interval.findData(settings.refresh_minutes))
        self.interval.currentIndexChanged.connect(
            lambda _row: self._change(refresh_minutes=int(self.interval.currentData()))
        )
        self.interval.setMaximumWidth(220)
        column.addWidget(self.interval)
        column.addSpacing(6)
        column.addWidget(paragraph(self.tr("The library is in {folder}").format(folder=folder), "faint", 12))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)

    def _add_themes(self, column: QVBoxLayout) -> None:
        column.addWidget(field_name(self.tr("Colours")))
        row = QHBoxLayout()
        row.setSpacing(16)
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
        }
        for name, words in names.items():
            button = QRadioButton(words)
            button.setObjectName(name)
            button.setChecked(self._settings.theme == name)
            self.themes.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self.themes.buttonClicked.connect(lambda button: self._change(theme=button.objectName()))
        column.addLayout(row)

    def _interval_words(self, minutes: int) -> str:
        if not minutes:
            return self.tr("Only when asked")
        if minutes < 60:
            return self.tr("Every %n minutes", "", minutes)
        return self.tr("Every hour") if minutes == 60 else self.tr("Every %n hours", "", round(minutes / 60))

    def _change(self, **values: str | bool | int | float) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type]
        self.settings_changed.emit(self._settings)
