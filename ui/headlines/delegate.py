"""How a headline is painted: dot, title on two lines, feed and time, teaser or the words found, thumbnail."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from reader.values import Headline
from ui import fonts
from ui.headlines.model import HEADLINE, Row
from ui.headlines.thumbnails import Thumbnails
from ui.icons import icon_pixmap
from ui.theme import MEASURES, Theme
from ui.times import ago
from ui.typesetting import Face, rounded

HEIGHT = MEASURES.headline_row
Index = QModelIndex | QPersistentModelIndex
HIT_STARTS, HIT_ENDS = "\x02", "\x03"


class HeadlineDelegate(QStyledItemDelegate):
    """Paints a `Row`."""

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._title = Face(fonts.sans(14, 500), 19)
        self._title_unread = Face(fonts.sans(14, 600), 19)
        self._small = Face(fonts.sans(12), 17)
        self._hit = Face(fonts.sans(12, 600), 17)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(HEADLINE)
        headline, theme = row.headline, self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, box, state, chosen=chosen)
        left, right = box.left() + 28, box.right() - 20
        if headline.thumbnail and self._paint_thumbnail(painter, right, box.top() + 16, headline.thumbnail):
            right -= MEASURES.thumbnail + 12
        if not headline.read:
            rounded(painter, QRectF(box.left() + 14.5, box.top() + 20, 7, 7), QColor(theme.unread), 3.5)
        width = right - left
        face = self._title if headline.read else self._title_unread
        ink = QColor(theme.ink2 if headline.read and not chosen else theme.ink)
        y = face.draw(painter, left, box.top() + 14, width, headline.title, ink, 2)
        y = self._paint_source(painter, left, y + 3, width, headline)
        ink = QColor(theme.ink3 if headline.read else theme.ink2)
        if row.snippet:
            self._paint_snippet(painter, left, y + 2, width, row.snippet)
        else:
            lines = 1 if y + 2 > box.top() + 72 else 2
            self._small.draw(painter, left, y + 2, width, headline.teaser, ink, lines)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, state: QStyle.StateFlag, *, chosen: bool) -> None:
        theme = self._theme
        card = box.adjusted(8, 2, -8, -2)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, card, QColor(theme.row_selected if chosen else theme.row_hover), MEASURES.row_radius)
        else:
            painter.setPen(QPen(QColor(theme.rule), 1))
            y = box.bottom() - 0.5
            painter.drawLine(QPointF(box.left() + 28, y), QPointF(box.right() - 18, y))
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), 8, 8)

    def _paint_thumbnail(self, painter: QPainter, right: float, top: float, path: str) -> bool:
        """False where the picture cannot be read: the words take its room then."""
        size = MEASURES.thumbnail
        place = QRectF(right - size, top, size, size)
        image = self._thumbnails.get(path, round(size * painter.device().devicePixelRatioF()))
        if image is None:
            rounded(painter, place, QColor(self._theme.code_box), MEASURES.thumbnail_radius)
            return True
        if image.isNull():
            return False
        path_of_corners = QPainterPath()
        path_of_corners.addRoundedRect(place, MEASURES.thumbnail_radius, MEASURES.thumbnail_radius)
        painter.save()
        painter.setClipPath(path_of_corners)
        painter.drawImage(place, image)
        painter.restore()
        return True

    def _paint_source(self, painter: QPainter, left: float, y: float, width: float, headline: Headline) -> float:
        ink = QColor(self._theme.ink3)
        time = f"  ·  {ago(headline.published, datetime.now(UTC))}"
        room = width - self._small.width(time) - (18 if headline.bookmarked else 0)
        name = self._small.lines(headline.feed, max(room, 20), 1)
        words = (name[0] if name else "") + time
        under = self._small.draw(painter, left, y, width, words, ink)
        if headline.bookmarked:
            ratio = painter.device().devicePixelRatioF()
            mark = icon_pixmap("bookmark-check", self._theme.accent, 13, ratio)
            painter.drawPixmap(QPointF(left + self._small.width(words) + 7, y + 2), mark)
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
