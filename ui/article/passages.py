"""The passages of the page that is shown: painted under its text, and found where one clicks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter

from ui.article.beside import NOTE, PASSAGE, VERSIONS, Beside, ground, line
from ui.article.ornaments import block_rect, text_rects
from ui.article.page import Page, Placed
from ui.article.setting import BLEED
from ui.icons import icon_pixmap

if TYPE_CHECKING:
    from ui.article.view import ArticleView

_MARK = 12
"""The size of what stands in the margin where a passage has a note."""


class Passages(QObject):
    """What the reader wrote on the story that `view` shows.

    Signals: `passage_asked(int)`, a passage was clicked, by its id; `note_asked()`, the note on the story was;
    `versions_asked()`.
    """

    passage_asked = Signal(int)
    note_asked = Signal()
    versions_asked = Signal()

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self.beside = Beside()
        self._pressed: QPointF | None = None
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def follow(self, href: str) -> bool:
        """Tell what a link of ours asks for; False for any other."""
        if href.startswith(PASSAGE):
            self.passage_asked.emit(int(href.removeprefix(PASSAGE)))
        elif href == NOTE:
            self.note_asked.emit()
        elif href == VERSIONS:
            self.versions_asked.emit()
        else:
            return False
        return True

    @property
    def reached(self) -> int | None:
        """The id of the passage that the Tab key has reached."""
        stop = self._view.reached
        return int(stop.href.removeprefix(PASSAGE)) if stop and stop.href.startswith(PASSAGE) else None

    def show(self, passage_id: int) -> QRect:
        """Bring a passage into sight (0: the note on the story); gives its place in the viewport, or no place."""
        page, rect = self._view.page, QRectF()
        if page is None:
            return QRect()
        for placed in page.placed:
            if placed.passage.id == passage_id:
                self._view.show_position(placed.start)
                for part in _rects(page, placed):
                    rect = rect.united(part)
        if not passage_id and page.foot is not None:
            self._view.show_position(page.document.findBlockByNumber(page.foot).position())
            rect = block_rect(page, page.foot)
        return rect.translated(0, -self._view.verticalScrollBar().value()).toRect()

    def at(self, page: Page | None, position: int) -> Placed | None:
        """The passage at this position of the page; of several the shortest."""
        found = [one for one in page.placed if one.start <= position < one.end] if page else []
        return min(found, key=lambda one: one.end - one.start, default=None)

    def paint(self, painter: QPainter, page: Page, area: QRectF) -> None:
        """Every passage that meets `area`, and the marks in the margin."""
        theme, zoom = page.setting.theme, page.setting.zoom
        painter.setPen(Qt.PenStyle.NoPen)
        for placed in page.placed:
            rects = [rect for rect in _rects(page, placed) if rect.intersects(area)]
            color = placed.passage.highlight.color
            for rect in rects:
                # A fixed line height puts its room above the letters: the ground sinks, so that they stand in it.
                rect = rect.adjusted(-2 * zoom, 4.5 * zoom, 2 * zoom, -0.5 * zoom)
                painter.setBrush(QColor(ground(theme, color)))
                painter.drawRoundedRect(rect, 3, 3)
                painter.setBrush(QColor(line(theme, color)))
                painter.drawRect(QRectF(rect.left() + 2, rect.bottom() - 1.5 * zoom, rect.width() - 4, 1.25 * zoom))
            if rects and placed.passage.highlight.note and not placed.lost:
                self._paint_mark(painter, page, rects[0].center().y() + 2 * zoom)

    def _paint_mark(self, painter: QPainter, page: Page, middle: float) -> None:
        left = 0.0 if page.setting.rtl else float(BLEED + page.setting.column)
        drawing = icon_pixmap("message-square", page.setting.theme.ink3, _MARK, painter.device().devicePixelRatio())
        painter.drawPixmap(QPointF(left, middle - _MARK / 2), drawing)

    # --- clicks -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = event.position()
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
                moved = (event.position() - self._pressed).manhattanLength()
                self._pressed = None
                if moved < 4:
                    self._on_clicked(event.position())
        elif isinstance(event, QKeyEvent) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._begin_in_sight()
        return False

    def _begin_in_sight(self) -> None:
        """Text that is selected by keys is what one sees: at first the place of the cursor is the top of the page."""
        view, cursor = self._view, self._view.textCursor()
        if not cursor.hasSelection() and not view.viewport().rect().contains(view.cursorRect(cursor).center()):
            view.setTextCursor(view.cursorForPosition(QPoint(BLEED, BLEED)))

    def _on_clicked(self, point: QPointF) -> None:
        view = self._view
        if view.anchorAt(point.toPoint()):
            return
        # What stands under the pointer, and not what is nearest to it: beside the text nothing is meant.
        position = (
            view.document()
            .documentLayout()
            .hitTest(point + QPointF(0, view.verticalScrollBar().value()), Qt.HitTestAccuracy.ExactHit)
        )
        placed = self.at(view.page, position)
        if placed is not None:
            self.passage_asked.emit(placed.passage.id)


def _rects(page: Page, placed: Placed) -> Iterator[QRectF]:
    """Where a passage lies: one rectangle a line."""
    block = page.document.findBlock(placed.start)
    while block.isValid() and block.position() < placed.end:
        first = max(placed.start, block.position())
        last = min(placed.end, block.position() + block.length() - 1)
        if last > first and block_rect(page, block.blockNumber()).isValid():
            yield from text_rects(page, first, last - first)
        block = block.next()
