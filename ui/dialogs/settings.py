"""The settings: one page of rows under headings, each effective at once, and a field that finds them by their words."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from ui import fonts
from ui.dialogs.card import card, scrolling
from ui.dialogs.settings_rows import Row, Rows, name_control
from ui.panels import label
from ui.settings import Settings
from ui.theme import Theme

WIDTH, HEIGHT, GROUPS = 740, 620, 168
IN_SIGHT = 60


class SettingsDialog(QDialog):
    """Signals: `changed(str, object)`, a field of `Settings` and its value; `preferred(str, int)`, a preference of the
    library and its value; `shortcuts_asked()`.
    """

    changed = Signal(str, object)
    preferred = Signal(str, int)
    shortcuts_asked = Signal()

    def __init__(
        self,
        parent: QWidget | None,
        theme: Theme,
        settings: Settings,
        preferences: Mapping[str, int],
        *,
        folder: str,
        tray: bool,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._led = False
        column = card(self, self.tr("Settings"), min(WIDTH, 600))
        room = parent.height() if parent is not None else HEIGHT
        self.resize(WIDTH, min(HEIGHT, room - 24))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search the settings"))
        self.filter.setAccessibleName(self.tr("Search the settings"))
        self.filter.setClearButtonEnabled(False)
        self.filter.textChanged.connect(self._on_sought)
        column.addWidget(self.filter)
        self._nothing = label(self.tr("No setting has these words."), fonts.sans(13), "quiet")
        self._nothing.hide()
        rows = Rows(settings, preferences, self.changed.emit, self.preferred.emit)
        self._groups: list[_Shown] = []
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, 18, 0)
        inner.setSpacing(2)
        inner.addWidget(self._nothing)
        for group in rows.groups(tray=tray, folder=folder, shortcuts=self.shortcuts_asked.emit):
            heading = label(group.title, fonts.serif(17, 650, optical=24))
            heading.setContentsMargins(0, 8 if self._groups else 0, 0, 2)
            shown = _Shown(group.title, heading, [RowLine(row) for row in group.rows])
            inner.addWidget(heading)
            for line in shown.lines:
                inner.addWidget(line)
            inner.addSpacing(12)
            self._groups.append(shown)
        inner.addStretch(1)
        self._sheet = scrolling(page)
        self.headings = QListWidget()
        self._set_up_headings()
        halves = QHBoxLayout()
        halves.setSpacing(26)
        halves.addWidget(self.headings)
        halves.addWidget(self._sheet, 1)
        column.addSpacing(4)
        column.addLayout(halves, 1)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._on_find)
        self.filter.setFocus()

    def control(self, name: str) -> QWidget:
        """The control of a setting.  StopIteration: there is none of this name, which is a bug."""
        return next(line.row.control for group in self._groups for line in group.lines if line.row.name == name)

    def go_to(self, name: str) -> None:
        """Let the group of this setting be in sight, once there is room."""
        number = next(at for at, group in enumerate(self._groups) if any(line.row.name == name for line in group.lines))
        QTimer.singleShot(0, self, lambda: self.headings.setCurrentRow(number))

    def found(self) -> list[str]:
        """The names of the rows that are shown."""
        return [line.row.name for group in self._groups for line in group.lines if not line.isHidden()]

    def set_theme(self, theme: Theme) -> None:
        """Mark what is found in these colours."""
        self._theme = theme
        self.headings.setStyleSheet(
            "QListWidget { background: transparent; border: 0; padding: 0 }"
            " QListWidget::item { padding: 6px 10px; border: 1px solid transparent; border-radius: 6px }"
            f" QListWidget::item {{ color: {theme.ink} }}"
            f" QListWidget::item:selected {{ background: {theme.row_selected} }}"
            f" QListWidget::item:selected:focus {{ border-color: {theme.accent} }}"
        )
        for group in self._groups:
            for line in group.lines:
                line.mark(self.filter.text().casefold().split(), theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & _COMMANDS:
            # Whoever types without being in a field is looking for something.
            self.filter.setFocus()
            self.filter.setText(self.filter.text() + event.text())
        else:
            super().keyPressEvent(event)

    def _set_up_headings(self) -> None:
        headings = self.headings
        headings.setFixedWidth(GROUPS)
        headings.setFrameShape(QFrame.Shape.NoFrame)
        headings.setFont(fonts.sans(13))
        headings.setAccessibleName(self.tr("Groups of settings"))
        self.set_theme(self._theme)
        headings.addItems([group.title for group in self._groups])
        headings.setCurrentRow(0)
        headings.currentRowChanged.connect(self._on_heading_chosen)
        self._sheet.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _on_heading_chosen(self, number: int) -> None:
        if number >= 0:
            # The last ones do not reach the top, and stay chosen none the less.
            self._led = True
            self._sheet.verticalScrollBar().setValue(self._groups[number].heading.y())
            self._led = False

    def _on_scrolled(self, value: int) -> None:
        """The heading over what is in sight is the chosen one."""
        if self._led:
            return
        over = [number for number, group in enumerate(self._groups) if group.heading.y() <= value + IN_SIGHT]
        self.headings.blockSignals(True)
        self.headings.setCurrentRow(over[-1] if over else 0)
        self.headings.blockSignals(False)

    def _on_find(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _on_sought(self, text: str) -> None:
        words = text.casefold().split()
        for number, group in enumerate(self._groups):
            shown = [line for line in group.lines if line.has(words, group.title)]
            for line in group.lines:
                line.setVisible(line in shown)
                line.mark(words, self._theme)
            group.heading.setVisible(bool(shown))
            self.headings.item(number).setHidden(not shown)
        self._nothing.setVisible(not self.found())
        self._sheet.verticalScrollBar().setValue(0)


class RowLine(QWidget):
    """A row: words, what they mean, and the control at the end.  A click on the words ticks a box."""

    def __init__(self, row: Row) -> None:
        super().__init__()
        self.row = row
        name_control(row)
        self._words = label(row.words, fonts.sans(13), wrap=True)
        self._more = label(row.more, fonts.sans(12), "faint", wrap=True)
        self._more.setVisible(bool(row.more))
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(self._words)
        text.addWidget(self._more)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 5, 0, 5)
        line.setSpacing(18)
        line.addLayout(text, 1)
        line.addWidget(row.control, 0, Qt.AlignmentFlag.AlignVCenter)

    def has(self, words: list[str], group: str) -> bool:
        """Whether all of these stand in the row, or in the heading over it."""
        said = f"{self.row.words} {self.row.more} {group}".casefold()
        return all(word in said for word in words)

    def mark(self, words: list[str], theme: Theme) -> None:
        """Mark these where they stand."""
        for part, text in ((self._words, self.row.words), (self._more, self.row.more)):
            _show_marked(part, text, words, theme)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if isinstance(self.row.control, QCheckBox) and self.row.control.isEnabled():
            self.row.control.setFocus()
            self.row.control.click()
        super().mousePressEvent(event)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A heading with its rows."""

    title: str
    heading: QLabel
    lines: list[RowLine]


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _show_marked(part: QLabel, text: str, words: list[str], theme: Theme) -> None:
    folded = text.casefold()
    marks = [False] * len(text)
    for word in words:
        at = folded.find(word)
        # A letter that becomes two when it is folded (ß) would shift the marks.
        while at >= 0 and len(folded) == len(text):
            marks[at : at + len(word)] = [True] * len(word)
            at = folded.find(word, at + len(word))
    if not any(marks):
        part.setTextFormat(Qt.TextFormat.PlainText)
        part.setText(text)
        return
    marked = "".join(
        f'<span style="background:{theme.find_all}; color:{theme.ink}">{html.escape(letter)}</span>'
        if on
        else html.escape(letter)
        for letter, on in zip(text, marks, strict=True)
    )
    part.setTextFormat(Qt.TextFormat.RichText)
    part.setText(marked)
