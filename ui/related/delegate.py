"""How a line of the related stories is painted: headline in the face for reading, source, teaser, and why."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import fonts
from ui.icons import icon_pixmap
from ui.related.lines import Line, Look
from ui.theme import Theme
from ui.typesetting import Face, rounded

LINE = int(Qt.ItemDataRole.UserRole)
EDGE = 18
ABOVE, BELOW = 13, 14
Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Paints a `Line`; its height is what its words need."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme
        self._title = Face(fonts.serif(15, 600, optical=18), 20)
        self._small = Face(fonts.sans(12), 17)
        self._teaser = Face(fonts.sans(12), 18)
        self._why = Face(fonts.sans(12, 500), 17)
        self._heading = Face(fonts.sans(11, 600), 18)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        width = self._view.viewport().width()
        room = width - 2 * EDGE
        if line.look is Look.HEADING:
            height = 34.0 if index.row() else 26.0
        elif line.look is Look.NOTE:
            height = self._teaser.height(line.title, room, 5) + 22
        elif line.look is Look.SEARCH:
            height = self._small.height(line.title, room - 24, 2) + 20
        else:
            height = ABOVE + BELOW + self._title.height(line.title, room, 3) + 4 + 17
            for face, words, most, gap in self._parts(line, room):
                height += face.height(words, room, most) + gap
        return QSize(max(width, 1), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        x, room, theme = box.left() + EDGE, box.width() - 2 * EDGE, self._theme
        if line.look is Look.HEADING:
            self._heading.draw(painter, x, box.bottom() - 22, room, line.title, QColor(theme.ink3))
        elif line.look is Look.NOTE:
            self._teaser.draw(painter, x, box.top() + 8, room, line.title, QColor(theme.ink2), 5)
        else:
            self._paint_ground(painter, box, state)
            if line.look is Look.SEARCH:
                glass = icon_pixmap("search", theme.accent, 14, painter.device().devicePixelRatioF())
                painter.drawPixmap(QPointF(x, box.top() + 11.5), glass)
                self._small.draw(painter, x + 24, box.top() + 10, room - 24, line.title, QColor(theme.accent), 2)
            else:
                self._paint_story(painter, box, line, x, room)
        painter.restore()

    def _parts(self, line: Line, room: float) -> list[tuple[Face, str, int, int]]:
        """What stands under the source: face, words, most lines, gap above.

        Why and when stand on one line where they fit, else below each other: no dot is left at a line's end.
        """
        together = "  ·  ".join(part for part in (line.why, line.when) if part)
        fits = self._why.width(together) <= room
        why = [(together, 1)] if fits else [(line.why, 2), (line.when, 1)]
        parts = [
            (self._teaser, line.teaser, 2, 3),
            *((self._why, words, most, 4 - 4 * number) for number, (words, most) in enumerate(why)),
            (self._small, line.also, 1, 2),
        ]
        return [part for part in parts if part[1]]

    def _paint_story(self, painter: QPainter, box: QRectF, line: Line, x: float, room: float) -> None:
        theme = self._theme
        y = box.top() + ABOVE
        y = self._title.draw(painter, x, y, room, line.title, QColor(theme.ink2 if line.read else theme.ink), 3)
        y = self._small.draw(painter, x, y + 4, room, line.source, QColor(theme.ink3))
        inks = {self._teaser: theme.ink2, self._why: theme.accent, self._small: theme.ink3}
        for face, words, most, gap in self._parts(line, room):
            y = face.draw(painter, x, y + gap, room, words, QColor(inks[face]), most)
        painter.setPen(QPen(QColor(theme.rule), 1))
        painter.drawLine(QPointF(x, box.bottom() - 0.5), QPointF(x + room, box.bottom() - 0.5))

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        card = box.adjusted(8, 2, -8, -3)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            rounded(painter, card, QColor(self._theme.row_hover), 8)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 8, 8)
