"""Text in a box: lines broken once and kept, the last one shortened with an ellipsis.

Delegates paint the same rows again and again while one scrolls; breaking lines is most of that work.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QTextLayout, QTextOption

KEPT = 2_000


class Face:
    """A font with its line height: breaks and draws text, and remembers how it broke."""

    def __init__(self, font: QFont, line_height: float) -> None:
        self.font = font
        self.line_height = line_height
        self.metrics = QFontMetricsF(font)
        self._broken: dict[tuple[str, int, int], tuple[str, ...]] = {}

    def lines(self, text: str, width: float, most: int) -> tuple[str, ...]:
        """`text` in at most so many lines of `width` pixels."""
        key = (text, int(width), most)
        found = self._broken.get(key)
        if found is None:
            if len(self._broken) >= KEPT:
                self._broken.clear()
            found = self._broken[key] = self._break(text, width, most)
        return found

    def height(self, text: str, width: float, most: int) -> float:
        """How high `text` will stand."""
        return len(self.lines(text, width, most)) * self.line_height

    def width(self, text: str) -> float:
        """How wide `text` is on one line."""
        return self.metrics.horizontalAdvance(text)

    def draw(
        self, painter: QPainter, x: float, y: float, width: float, text: str, color: QColor, most: int = 1
    ) -> float:
        """Draw `text` with its top at `y`; gives the place under it."""
        if width <= 0 or not text:
            return y
        painter.setFont(self.font)
        painter.setPen(color)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        rise = (self.line_height - self.metrics.height()) / 2 + self.metrics.ascent()
        with upright(painter, QRectF(x, y, width, self.line_height)) as mirrored:
            for line in self.lines(text, width, most):
                start = x + width - self.width(line) if mirrored or reads_right_to_left(line) else x
                painter.drawText(QPointF(start, y + rise), line)
                y += self.line_height
        return y

    def _break(self, text: str, width: float, most: int) -> tuple[str, ...]:
        layout = QTextLayout(text, self.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[tuple[int, int]] = []
        while len(starts) <= most:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            starts.append((line.textStart(), line.textLength()))
        layout.endLayout()
        # Qt counts UTF-16 units: an emoji is two of them.
        units = text.encode("utf-16-le")
        broken = [units[2 * at : 2 * (at + length)].decode("utf-16-le", "ignore").rstrip() for at, length in starts]
        if len(starts) > most:
            rest = units[2 * starts[most - 1][0] :].decode("utf-16-le", "ignore")
            broken[most - 1 :] = [self.metrics.elidedText(rest[:400], Qt.TextElideMode.ElideRight, width)]
        return tuple(broken)


def reads_right_to_left(text: str) -> bool:
    """Whether the first letter that has a direction is Arabic, Hebrew or the like."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def mirror(painter: QPainter, row: QRectF, direction: Qt.LayoutDirection) -> None:
    """Let what is painted in `row` from now on be mirrored where the interface reads from right to left.

    So a row is painted one way only; `upright` turns back what must not be mirrored, as words and pictures.
    """
    if direction == Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * row.center().x(), 0)
        painter.scale(-1, 1)


@contextmanager
def upright(painter: QPainter, place: QRectF) -> Iterator[bool]:
    """Let what is painted in `place` stand as it is, at the mirrored place; gives whether it is mirrored."""
    mirrored = painter.worldTransform().m11() < 0
    if mirrored:
        painter.save()
        mirror(painter, place, Qt.LayoutDirection.RightToLeft)
    yield mirrored
    if mirrored:
        painter.restore()


def stamp(painter: QPainter, at: QPointF, pixmap: QPixmap) -> None:
    """A drawing with its corner at `at`, never mirrored itself."""
    with upright(painter, QRectF(at, pixmap.deviceIndependentSize())):
        painter.drawPixmap(at, pixmap)


def rounded(painter: QPainter, box: QRectF, color: QColor, radius: float) -> None:
    """A filled box with round corners."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(box, radius, radius)
