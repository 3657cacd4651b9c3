"""What is painted by hand, seen in an interface that reads from right to left."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui import fonts
from ui.icons import icon_pixmap
from ui.typesetting import Face, mirror, rounded, stamp

WIDTH, HEIGHT = 200, 40
ROW = QRectF(0, 0, WIDTH, HEIGHT)


def painted(direction: Qt.LayoutDirection, text: str = "Harbour") -> QImage:
    """A row with a box, a drawing and a line of text, from the left to the right as it is painted."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    mirror(painter, ROW, direction)
    rounded(painter, QRectF(4, 10, 10, 10), QColor("red"), 2)
    stamp(painter, QPointF(20, 8), icon_pixmap("arrow-left", "#0000ff", 18))
    Face(fonts.sans(13), 18).draw(painter, 44, 8, 150, text, QColor("black"))
    painter.end()
    return image


def part(image: QImage, left: int, width: int) -> QImage:
    return image.copy(left, 0, width, HEIGHT)


def inked(image: QImage) -> list[int]:
    """The columns in which something is painted."""
    return [x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 200 for y in range(HEIGHT))]


def test_what_stands_at_the_left_stands_at_the_right() -> None:
    image = painted(Qt.LayoutDirection.RightToLeft)
    assert image.pixelColor(WIDTH - 9, 15) == QColor("red")
    assert image.pixelColor(9, 15) != QColor("red")


def test_words_and_drawings_are_not_mirrored_themselves() -> None:
    there, here = painted(Qt.LayoutDirection.LeftToRight), painted(Qt.LayoutDirection.RightToLeft)
    assert part(there, 20, 18) == part(here, WIDTH - 38, 18)
    words, mirrored = inked(part(there, 44, 156)), inked(part(here, 0, 156))
    assert 150 < mirrored[-1] <= 156
    assert abs((mirrored[-1] - mirrored[0]) - (words[-1] - words[0])) <= 1
    assert there.copy(44, 0, 60, HEIGHT).flipped(Qt.Orientation.Horizontal) != here.copy(96, 0, 60, HEIGHT)


def test_nothing_changes_where_one_reads_from_left_to_right() -> None:
    image = painted(Qt.LayoutDirection.LeftToRight)
    assert image.pixelColor(9, 15) == QColor("red")
    assert inked(image)[0] <= 5


def test_arabic_begins_at_the_right_in_either_interface() -> None:
    for direction in Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft:
        image = painted(direction, "خبر")
        columns = inked(part(image, 44, 156) if direction == Qt.LayoutDirection.LeftToRight else part(image, 0, 156))
        assert columns[-1] > 140
