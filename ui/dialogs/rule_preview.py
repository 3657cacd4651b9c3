"""What a rule would have found in the last days: headlines, and of how many."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from reader.errors import ReaderError
from reader.store.ruling import DAYS, Trial
from ui import fonts
from ui.panels import label
from ui.plain_words import in_words
from ui.theme import Theme
from ui.times import day

SHOWN = 200
ROW, EDGE = 48, 12
META = Qt.ItemDataRole.UserRole


class Preview(QFrame):
    """A list on its own ground, with a line over it that says how many there are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setStyleSheet(
            f"QFrame#preview {{ background: {theme.list}; border: 1px solid {theme.rule}; border-radius: 10px }}"
            " QFrame#preview QListWidget { background: transparent; border: 0; padding: 0 }"
        )
        self.words = label("", fonts.sans(12, 600), "quiet", wrap=True)
        self.words.setContentsMargins(EDGE, 0, EDGE, 0)
        self.list = QListWidget()
        self.list.setItemDelegate(_Delegate(theme, self.list))
        self.list.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("What the rule would have found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 12, 4, 6)
        column.setSpacing(8)
        column.addWidget(self.words)
        column.addWidget(self.list, 1)

    def show_trial(self, trial: Trial | ReaderError) -> None:
        """What was found; or why that cannot be told."""
        self.list.clear()
        if isinstance(trial, ReaderError):
            self._say(in_words(str(trial)), "alert")
            return
        found, number = trial.found, trial.looked_at
        of = self.tr("%n stories", "", number) if trial.all_of_them else self.tr("the latest %n stories", "", number)
        words = self.tr("{number} of {stories} in the last {days} days")
        self._say(words.format(number=len(found), stories=of, days=DAYS), "quiet")
        for facts in found[:SHOWN]:
            item = QListWidgetItem(facts.title)
            when = day(facts.published) if facts.published else ""
            item.setData(META, f"{facts.feed} · {when}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{facts.title}, {facts.feed}, {when}")
            item.setToolTip(facts.title)
            self.list.addItem(item)

    def _say(self, words: str, tone: str) -> None:
        self.words.setText(words)
        self.words.setProperty("tone", tone)
        self.words.style().polish(self.words)


class _Delegate(QStyledItemDelegate):
    """A headline over its feed and day, each on a line."""

    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title, self._meta = fonts.serif(14, 600, optical=14), fonts.sans(11.5)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        room: QRect = option.rect.adjusted(EDGE, 5, -EDGE, -5)
        flags = option.direction == Qt.LayoutDirection.RightToLeft
        side = (Qt.AlignmentFlag.AlignRight if flags else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        half = room.height() // 2 + 1
        for font, ink, text, line in (
            (self._title, self._theme.ink, index.data(), room.adjusted(0, 0, 0, -(room.height() - half))),
            (self._meta, self._theme.ink3, index.data(META), room.adjusted(0, half, 0, 0)),
        ):
            painter.setFont(font)
            painter.setPen(ink)
            shown = QFontMetrics(font).elidedText(str(text), Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, side, shown)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, ROW)
