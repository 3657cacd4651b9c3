"""How a line of the related stories is painted: headline in the face for reading, source, teaser, and why.

Where a line is part of the story's course, its date stands down the side, and a rail runs beside the dates.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui import fonts
from ui.headlines.thumbnails import Thumbnails, paint_thumbnail
from ui.icons import icon_pixmap
from ui.related.lines import Line, Look
from ui.related.list import LINE, MARK, mark_of
from ui.theme import MEASURES, Theme
from ui.typesetting import Face, mirror, rounded, stamp

EDGE = 18
ABOVE, BELOW = 13, 14
DATES = 41
"""The column of the dates."""
RAIL, AFTER_RAIL = EDGE + DATES + 5, 12
THUMBNAIL = 44
WHY_LINES = 2
TURN = 16
"""What the arrow of a line that opens takes."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of a story: where it stands within the line, and how it is set."""

    face: Face
    text: str
    ink: str
    top: float
    width: float
    most: int


class LineDelegate(QStyledItemDelegate):
    """Paints a `Line`; its height is what its words need."""

    def __init__(self, theme: Theme, view: QListView, thumbnails: Thumbnails) -> None:
        super().__init__(view)
        self._view, self._thumbnails = view, thumbnails
        self._theme = theme
        self._title = Face(fonts.serif(15, 600, optical=18), 20)
        self._small = Face(fonts.sans(12), 17)
        self._teaser = Face(fonts.sans(12), 18)
        self._why = Face(fonts.sans(12, 500), 17)
        self._heading = Face(fonts.sans(11, 600), 18)
        self._date = Face(fonts.sans(11, 500), 15)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LINE)
        room = self._room(line)
        if line.look in (Look.HEADING, Look.FOLD):
            height = 34.0 if index.row() else 26.0
        elif line.look is Look.NOTE:
            height = self._teaser.height(line.title, room, 5) + 22
        elif line.look is Look.SEARCH:
            height = self._small.height(line.title, room - 24, 2) + 20
        elif line.look in (Look.ALSO, Look.COPY):
            height = 28.0
        else:
            height = self._set(line, room)[1]
        return QSize(max(self._view.viewport().width(), 1), round(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: Line = index.data(LINE)
        painter.save()
        mirror(painter, QRectF(option.rect), option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        theme = self._theme
        x = box.left() + _left(line)
        room = self._room(line)
        if line.look is Look.NOTE:
            self._teaser.draw(painter, x, box.top() + 8, room, line.title, QColor(theme.ink2), 5)
        elif line.look is Look.HEADING:
            self._heading.draw(painter, x, box.bottom() - 22, room, line.title, QColor(theme.ink3))
        else:
            self._paint_ground(painter, box, option.state)
            if line.date:
                self._paint_course(painter, box, line, index)
            if line.look is Look.FOLD:
                self._paint_turn(painter, x, box.bottom() - 20, line)
                self._heading.draw(painter, x + TURN, box.bottom() - 22, room, line.title, QColor(theme.ink3))
            elif line.look in (Look.ALSO, Look.COPY):
                self._paint_copy(painter, box, line, x, room)
            elif line.look is Look.SEARCH:
                glass = icon_pixmap("search", theme.accent, 14, painter.device().devicePixelRatioF())
                stamp(painter, QPointF(x, box.top() + 11.5), glass)
                self._small.draw(painter, x + 24, box.top() + 10, room - 24, line.title, QColor(theme.accent), 2)
            else:
                self._paint_story(painter, box, line, x, room)
            if line.related:
                self._paint_mark(painter, option)
            if not self._goes_on(index):
                painter.setPen(QPen(QColor(theme.rule), 1))
                painter.drawLine(QPointF(x, box.bottom() - 0.5), QPointF(x + room, box.bottom() - 0.5))
        painter.restore()

    def _room(self, line: Line) -> float:
        """The width of a line's words.  Room is left for the scroll bar whether it is there or not, for a row's height
        is asked for before that is known.
        """
        bar = self._view.verticalScrollBar().sizeHint().width()
        return max(self._view.width() - bar - _left(line) - EDGE + 4, 40)

    # --- a story

    def _set(self, line: Line, room: float) -> tuple[list[Words], float]:
        """The words of a story in their places, and how high the line is.

        Why and when stand on one line where they fit, else below each other: no dot is left at a line's end.
        """
        placed: list[Words] = []
        y = float(ABOVE)

        def put(face: Face, text: str, ink: str, width: float, most: int, gap: float) -> None:
            nonlocal y
            if text:
                placed.append(Words(face, text, ink, y + gap, width, most))
                y += gap + face.height(text, width, most)

        theme = self._theme
        put(self._title, line.title, theme.ink2 if line.read else theme.ink, room, 3, 0)
        beside = room - THUMBNAIL - 10 if line.thumbnail else room
        top = y
        put(self._small, line.source, theme.ink3, beside, 1, 4)
        put(self._teaser, line.teaser, theme.ink2, beside, 2, 3)
        if line.thumbnail:
            y = max(y, top + 8 + THUMBNAIL)
        when = "" if line.date else line.when
        why = line.why
        while ", " in why and len(self._why.lines(why, room, WHY_LINES + 1)) > WHY_LINES:
            # A name is shown whole or not at all; the tooltip has them all.
            why = why.rpartition(", ")[0]
        together = "  ·  ".join(part for part in (why, when) if part)
        if self._why.width(together) <= room:
            put(self._why, together, theme.accent, room, 1, 4)
        else:
            put(self._why, why, theme.accent, room, WHY_LINES, 4)
            put(self._why, when, theme.accent, room, 1, 0)
        return placed, y + BELOW

    def _paint_story(self, painter: QPainter, box: QRectF, line: Line, x: float, room: float) -> None:
        placed, _ = self._set(line, room)
        for words in placed:
            words.face.draw(painter, x, box.top() + words.top, words.width, words.text, QColor(words.ink), words.most)
        if line.thumbnail:
            top = box.top() + placed[0].top + self._title.height(line.title, room, 3) + 7
            place = QRectF(x + room - THUMBNAIL, top, THUMBNAIL, THUMBNAIL)
            paint_thumbnail(painter, place, self._thumbnails, line.thumbnail, self._theme)
        if not line.read and not line.date:
            rounded(painter, QRectF(x - 11, box.top() + ABOVE + 7, 6, 6), QColor(self._theme.unread), 3)

    # --- what stands around it

    def _paint_course(self, painter: QPainter, box: QRectF, line: Line, index: Index) -> None:
        """The date, and the rail with its dot: filled for an unread story."""
        theme, rail = self._theme, box.left() + RAIL
        painter.setPen(QPen(QColor(theme.quote_rule), 1.5))
        story = line.look is Look.STORY
        first = story and not self._of(index, -1)
        top = box.top() + ABOVE + 10 if first else box.top()
        bottom = box.bottom() if self._of(index, 1) else box.top() + ABOVE + 10
        painter.drawLine(QPointF(rail, top), QPointF(rail, max(top, bottom)))
        if not story:
            return
        dot = QRectF(rail - 4, box.top() + ABOVE + 6, 8, 8)
        painter.setPen(QPen(QColor(theme.ink3 if line.read else theme.unread), 1.5))
        painter.setBrush(QColor(theme.side if line.read else theme.unread))
        painter.drawEllipse(dot)
        y = box.top() + ABOVE + 3
        for number, words in enumerate(line.date.split("\n")):
            ink = QColor(theme.ink3 if number else theme.ink2)
            # A month that is long, as in German or Arabic, stands under its day.
            y = self._date.draw(painter, box.left() + EDGE - 2, y, DATES, words, ink, most=2)

    def _of(self, index: Index, step: int) -> bool:
        """Whether the line before or after this one is part of the story's course as well."""
        line = index.siblingAtRow(index.row() + step).data(LINE) if isinstance(index, QModelIndex) else None
        return isinstance(line, Line) and bool(line.date)

    def _goes_on(self, index: Index) -> bool:
        """Whether no rule is wanted under this line: its copies follow, or it is a heading."""
        line: Line = index.data(LINE)
        after = index.siblingAtRow(index.row() + 1).data(LINE) if isinstance(index, QModelIndex) else None
        if not isinstance(after, Line) or line.look is Look.FOLD:
            return True
        return after.look in (Look.ALSO, Look.COPY)

    def _paint_copy(self, painter: QPainter, box: QRectF, line: Line, x: float, room: float) -> None:
        y = box.center().y() - 9
        if line.look is Look.ALSO:
            self._paint_turn(painter, x, y + 2, line)
            self._small.draw(painter, x + TURN, y, room - TURN, line.title, QColor(self._theme.ink2))
        else:
            self._small.draw(painter, x + TURN, y, room - TURN, line.title, QColor(self._theme.link))

    def _paint_turn(self, painter: QPainter, x: float, y: float, line: Line) -> None:
        ratio = painter.device().devicePixelRatioF()
        name = "chevron-down" if line.opened else "chevron-right"
        painter.drawPixmap(QPointF(x - 2, y), icon_pixmap(name, self._theme.ink3, 13, ratio))

    def _paint_mark(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The cross that parts a story, on the ground of the line, into which what is below it of a headline fades."""
        if not option.state & QStyle.StateFlag.State_MouseOver and not _has_keyboard(option.state):
            return
        place = QRectF(mark_of(option.rect))
        ground = QColor(self._theme.row_hover)
        fade = QLinearGradient(place.left() - MARK, 0, place.left(), 0)
        fade.setColorAt(0, QColor(ground.red(), ground.green(), ground.blue(), 0))
        fade.setColorAt(1, ground)
        painter.fillRect(place.adjusted(-MARK, 0, 2, ABOVE - 9), fade)
        cross = icon_pixmap("x", self._theme.ink3, 14, painter.device().devicePixelRatioF())
        painter.drawPixmap(place.topLeft() + QPointF(3, 3), cross)

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag) -> None:
        card = box.adjusted(6, 1, -6, -2)
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            rounded(painter, card, QColor(self._theme.row_hover), MEASURES.row_radius)
        if _has_keyboard(state):
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 8, 8)


def _has_keyboard(state: QStyle.StateFlag) -> bool:
    return bool(state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange)


def _left(line: Line) -> int:
    """Where the words of a line begin."""
    return RAIL + AFTER_RAIL if line.date else EDGE
