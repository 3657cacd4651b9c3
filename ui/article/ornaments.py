"""Paints what Qt's text has no means for: the rule of a quotation, the ground of code, the markers of a list.

All of it lies under the text, and in the document's own coordinates.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextBlock, QTransform

from ui.article.page import FOLDED, OPENED, Bar, Box, Marker, Page, Pill
from ui.article.setting import BLEED, BODY, BOX_PAD
from ui.icons import icon_pixmap
from ui.theme import MEASURES

_BAR_WIDTH = 3
_MARKER_GAP = 10
_ICONS = {FOLDED: "chevron-right", OPENED: "chevron-down"}


def paint_ornaments(painter: QPainter, page: Page, area: QRectF) -> None:
    """Everything that meets `area`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for bar in page.bars:
        _paint_bar(painter, page, bar, area)
    for box in page.boxes:
        _paint_box(painter, page, box, area)
    for pill in page.pills:
        _paint_pill(painter, page, pill, area)
    for marker in page.markers:
        _paint_marker(painter, page, marker, area)


def paint_focus(painter: QPainter, page: Page, position: int, length: int) -> None:
    """The ring round a link or a photo that the keyboard has reached."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(page.setting.color("accent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for rect in text_rects(page, position, length):
        painter.drawRoundedRect(rect.adjusted(-3, -1, 3, 1), 4, 4)


def paint_spoken(painter: QPainter, page: Page, number: int) -> None:
    """A mark beside the block that is being read aloud."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(page.setting.color("accent"))
    rect = block_rect(page, number)
    left = BLEED + page.setting.column + 5 if page.setting.rtl else BLEED - 8
    painter.drawRoundedRect(QRectF(left, rect.top() + 4, 3, rect.height() - 6), 1.5, 1.5)


def block_rect(page: Page, number: int) -> QRectF:
    """Where a block lies in the document."""
    return page.document.documentLayout().blockBoundingRect(page.document.findBlockByNumber(number))


def text_rects(page: Page, position: int, length: int) -> Iterator[QRectF]:
    """Where a run of text lies: one rectangle a line."""
    block = page.document.findBlock(position)
    top = page.document.documentLayout().blockBoundingRect(block).topLeft()
    layout = block.layout()
    first, last = position - block.position(), position - block.position() + length
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        begin, end = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
        if begin >= end:
            continue
        # PySide gives the position with the character that was really hit.
        left, right = sorted(_x(line.cursorToX(at)) for at in (begin, end))
        # The space at which a line was broken is no part of what one sees.
        left, right = max(left, line.naturalTextRect().left()), min(right, line.naturalTextRect().right())
        yield QRectF(top.x() + left, top.y() + line.y(), right - left, line.height())


def _x(answer: object) -> float:
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


def _span(page: Page, first: int, last: int) -> QRectF:
    above, below = block_rect(page, first), block_rect(page, last)
    return QRectF(BLEED, above.top(), page.setting.column, below.bottom() - above.top())


def _placed(page: Page, x: float, width: float) -> float:
    """Where what stands `x` from the column's beginning has its left edge."""
    return BLEED + (page.setting.column - x - width if page.setting.rtl else x)


def _paint_bar(painter: QPainter, page: Page, bar: Bar, area: QRectF) -> None:
    span = _span(page, bar.first, bar.last)
    if not span.intersects(area):
        return
    zoom = page.setting.zoom
    width = _BAR_WIDTH * zoom
    left = _placed(page, page.setting.px(bar.indent), width)
    painter.setBrush(page.setting.color("quote_rule"))
    painter.drawRoundedRect(QRectF(left, span.top() + 5 * zoom, width, span.height() - 6 * zoom), width / 2, width / 2)


def _paint_box(painter: QPainter, page: Page, box: Box, area: QRectF) -> None:
    setting = page.setting
    pad, indent = box.pad * setting.zoom, setting.px(box.indent)
    # A fixed line height puts its room above the letters: the ground sinks, so that they stand in its middle.
    sink = 4 * setting.zoom
    span = _span(page, box.first, box.last).adjusted(0, sink - pad, 0, sink + pad)
    if not span.intersects(area):
        return
    width = setting.column - indent
    painter.setBrush(setting.color("code_box"))
    ground = QRectF(_placed(page, indent, width), span.top(), width, span.height())
    painter.drawRoundedRect(ground, MEASURES.code_radius, MEASURES.code_radius)
    if box.icon:
        side = 26 * setting.zoom
        drawing = icon_pixmap(box.icon, setting.theme.accent, side, painter.device().devicePixelRatio())
        left = _placed(page, indent + setting.px(BOX_PAD), side)
        painter.drawPixmap(QPointF(left, ground.center().y() - side / 2), drawing)


def _paint_pill(painter: QPainter, page: Page, pill: Pill, area: QRectF) -> None:
    if not page.document.documentLayout().blockBoundingRect(page.document.findBlock(pill.position)).intersects(area):
        return
    painter.setBrush(page.setting.color("code_box"))
    zoom = page.setting.zoom
    for rect in text_rects(page, pill.position, pill.length):
        painter.drawRoundedRect(rect.adjusted(-3 * zoom, 4 * zoom, 3 * zoom, -2 * zoom), 4, 4)


def _paint_marker(painter: QPainter, page: Page, marker: Marker, area: QRectF) -> None:
    setting = page.setting
    block = page.document.findBlockByNumber(marker.block)
    rect = page.document.documentLayout().blockBoundingRect(block)
    if not rect.intersects(area):
        return
    baseline = rect.top() + _first_baseline(block, 21 * setting.zoom)
    begin = setting.px(marker.indent) - _MARKER_GAP * setting.zoom
    if marker.text == "•":
        size = 5.5 * setting.zoom
        painter.setBrush(setting.color("ink3"))
        painter.drawEllipse(QRectF(_placed(page, begin - size, size), baseline - 8.5 * setting.zoom, size, size))
        return
    if marker.text in _ICONS:
        side = 16 * setting.zoom
        drawing = icon_pixmap(_ICONS[marker.text], setting.theme.accent, side, painter.device().devicePixelRatio())
        if setting.rtl and marker.text == FOLDED:
            drawing = drawing.transformed(QTransform().scale(-1, 1))
        painter.drawPixmap(QPointF(_placed(page, begin - side + 6, side), baseline - 12.5 * setting.zoom), drawing)
        return
    font = setting.sans(14.5, 500) if marker.text[0].isdigit() else setting.serif(BODY)
    width = QFontMetricsF(font).horizontalAdvance(marker.text)
    painter.setFont(font)
    painter.setPen(setting.color("ink3"))
    painter.drawText(QPointF(_placed(page, begin - width, width), baseline), marker.text)
    painter.setPen(Qt.PenStyle.NoPen)


def _first_baseline(block: QTextBlock, otherwise: float) -> float:
    layout = block.layout()
    if layout.lineCount() == 0:
        return otherwise
    line = layout.lineAt(0)
    return line.y() + line.ascent()
