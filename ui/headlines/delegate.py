"""How a headline is painted: dot, title, feed and time, teaser or the words found, thumbnail; its day above the first.

Under the pointer a row offers two things to do at once: bookmark it, mark it read.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.rows import Headline
from ui import fonts
from ui.headlines.density import COMFORTABLE, DAY_HEIGHT, Density, quick_boxes
from ui.headlines.model import DAY, HEADLINE, in_feeds
from ui.headlines.tail import Row
from ui.headlines.thumbnails import Thumbnails, paint_thumbnail
from ui.icons import icon_pixmap
from ui.theme import MEASURES, Theme
from ui.times import ago, clock
from ui.typesetting import Face, mirror, rounded, stamp

LEFT, RIGHT = 28, 20
BETWEEN = "  ·  "
Index = QModelIndex | QPersistentModelIndex
HIT_STARTS, HIT_ENDS = "\x02", "\x03"


class HeadlineDelegate(QStyledItemDelegate):
    """Paints a `Row`."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._density = COMFORTABLE
        self._copies: dict[int, QRectF] = {}
        self._title = Face(fonts.sans(14, 500), 19)
        self._title_unread = Face(fonts.sans(14, 600), 19)
        self._small = Face(fonts.sans(12), 17)
        self._hit = Face(fonts.sans(12, 600), 17)
        self._day = Face(fonts.sans(11, 600), 18)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def set_density(self, density: Density) -> None:
        """Paint rows of this kind from now on."""
        self._density = density

    def copies_box(self, article_id: int, corner: QPointF) -> QRectF:
        """Where a row whose top left is at `corner` says in how many feeds its story is; empty where it does not."""
        return self._copies.get(article_id, QRectF()).translated(corner)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, self._density.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(HEADLINE)
        if row is None:
            return
        headline, theme, density = row.headline, self._theme, self._density
        painter.save()
        mirror(painter, QRectF(option.rect), option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        day = index.data(DAY)
        if day:
            self._day.draw(painter, box.left() + LEFT, box.top() + 7, box.width() - LEFT, day, QColor(theme.ink3))
            box.setTop(box.top() + DAY_HEIGHT)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, box, state, chosen=chosen)
        left, right = box.left() + LEFT, box.right() - RIGHT
        self._copies.pop(headline.id, None)
        if headline.thumbnail and density.thumbnail:
            side = density.thumbnail
            place = QRectF(right - side, box.top() + (density.height - side) // 2 - 7 * density.teaser, side, side)
            if paint_thumbnail(painter, place, self._thumbnails, headline.thumbnail, theme):
                right -= side + 12
        if not headline.read:
            rounded(painter, QRectF(box.left() + 14.5, box.top() + density.top + 6, 7, 7), QColor(theme.unread), 3.5)
        face = self._title if headline.read else self._title_unread
        ink = QColor(theme.ink2 if headline.read and not chosen else theme.ink)
        if density.source:
            y = face.draw(
                painter, left, box.top() + density.top, right - left, headline.title, ink, density.title_lines
            )
            self._paint_under(painter, QRectF(left, y, right - left, box.bottom() - y), row)
            if headline.id in self._copies:
                self._copies[headline.id].translate(-box.topLeft())
        else:
            right = self._paint_time(painter, box, right, headline)
            face.draw(painter, left, box.top() + density.top, right - left, headline.title, ink)
        if hovered:
            self._paint_quick(painter, box, headline)
        painter.restore()

    def _paint_under(self, painter: QPainter, room: QRectF, row: Row) -> None:
        """Source and time; the words found, or the teaser where there is room."""
        headline, theme = row.headline, self._theme
        if row.snippet and not self._density.teaser:
            self._paint_snippet(painter, room.left(), room.top() + 3, room.width(), row.snippet)
            return
        y = self._paint_source(painter, room.left(), room.top() + 3, room.width(), headline)
        if row.snippet:
            self._paint_snippet(painter, room.left(), y + 2, room.width(), row.snippet)
        elif self._density.teaser:
            lines = 1 if room.bottom() - y < 34 else 2
            ink = QColor(theme.ink3 if headline.read else theme.ink2)
            self._small.draw(painter, room.left(), y + 2, room.width(), headline.teaser, ink, lines)

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, *, chosen: bool) -> None:
        theme = self._theme
        card = box.adjusted(8, 2, -8, -2)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, card, QColor(theme.row_selected if chosen else theme.row_hover), MEASURES.row_radius)
        elif self._density.source:
            painter.setPen(QPen(QColor(theme.rule), 1))
            y = box.bottom() - 0.5
            painter.drawLine(QPointF(box.left() + LEFT, y), QPointF(box.right() - RIGHT + 2, y))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)

    def _paint_quick(self, painter: QPainter, box: QRectF, headline: Headline) -> None:
        theme, ratio = self._theme, painter.device().devicePixelRatioF()
        boxes = quick_boxes(box)
        painter.setPen(QPen(QColor(theme.field_line), 1))
        painter.setBrush(QColor(theme.field))
        painter.drawRoundedRect(boxes[0].united(boxes[1]), 7, 7)
        names = (
            ("bookmark-check" if headline.bookmarked else "bookmark", headline.bookmarked),
            ("circle-check" if headline.read else "circle-dot", False),
        )
        for place, (name, on) in zip(boxes, names, strict=True):
            mark = icon_pixmap(name, theme.accent if on else theme.ink2, 15, ratio)
            stamp(painter, place.center() - QPointF(7.5, 7.5), mark)

    def _paint_time(self, painter: QPainter, box: QRectF, right: float, headline: Headline) -> float:
        """The time at the end of a line of titles; gives where the title must end."""
        time = time_of(headline)
        if headline.outlets > 1:
            time = f"+{headline.outlets - 1}  ·  {time}"
        start = right - self._small.width(time)
        self._small.draw(painter, start, box.top() + self._density.top + 1, 130, time, QColor(self._theme.ink3))
        if headline.bookmarked:
            start -= 18
            ratio = painter.device().devicePixelRatioF()
            mark = icon_pixmap("bookmark-check", self._theme.accent, 13, ratio)
            stamp(painter, QPointF(start, box.top() + self._density.top + 3), mark)
        return start - 10

    def _paint_source(self, painter: QPainter, left: float, y: float, width: float, headline: Headline) -> float:
        time, copies = time_of(headline), in_feeds(headline)
        between = self._small.width(BETWEEN)
        after = [part for part in (copies, time) if part]
        taken = sum(between + self._small.width(part) for part in after) + (18 if headline.bookmarked else 0)
        name = self._small.lines(headline.feed, max(width - taken, 20), 1)
        under, at = y, left
        # Each part by itself, for it may read the other way than its neighbour.
        for part in (name[0] if name else "", *after):
            ink, wide = QColor(self._theme.ink3), self._small.width(part)
            if at > left:
                self._small.draw(painter, at + 6, y, between, BETWEEN.strip(), ink)
                at += between
            if copies and part == copies:
                ink = QColor(self._theme.accent)
                self._copies[headline.id] = QRectF(at - 3, y - 3, wide + 6, self._small.line_height + 6)
            under = self._small.draw(painter, at, y, wide + 2, part, ink)
            at += wide
        if headline.bookmarked:
            ratio = painter.device().devicePixelRatioF()
            mark = icon_pixmap("bookmark-check", self._theme.accent, 13, ratio)
            stamp(painter, QPointF(at + 7, y + 2), mark)
        return under

    def _paint_snippet(self, painter: QPainter, left: float, y: float, width: float, snippet: str) -> None:
        """One line that starts shortly before the first hit; hits stand out in weight and colour."""
        for words, hit in parts(snippet):
            face = self._hit if hit else self._small
            if width < 12:
                return
            ink = QColor(self._theme.accent if hit else self._theme.ink2)
            line = face.lines(words, width, 1) if words.strip() else (words,)
            face.draw(painter, left, y, width, words, ink)
            wide = face.width(words) if line and len(line[0]) >= len(words.rstrip()) else width
            left, width = left + wide, width - wide


def time_of(headline: Headline) -> str:
    """The time at a headline: how long ago it was published, or at what hour of its day it was opened."""
    return clock(headline.opened) if headline.opened else ago(headline.published, datetime.now(UTC))


def parts(snippet: str) -> list[tuple[str, bool]]:
    """The words of a snippet in order, each with whether it is a hit; what stands far before the first is left out."""
    before, mark, rest = " ".join(snippet.split()).partition(HIT_STARTS)
    if mark and len(before) > 24:
        before = "… " + before[-22:].partition(" ")[2]
    found = [(before, False)]
    while mark:
        hit, _, rest = rest.partition(HIT_ENDS)
        after, mark, rest = rest.partition(HIT_STARTS)
        found += [(hit, True), (after, False)]
    return [(words, hit) for words, hit in found if words]
