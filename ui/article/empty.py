"""What the pane shows while there is nothing to read: one line, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from ui.article.facts import translate
from ui.article.setting import Setting
from ui.icons import icon_pixmap

_ICON = 34


def empty_text() -> str:
    return translate("article", "Choose a headline")


def paint_empty(painter: QPainter, setting: Setting, room: QRectF) -> None:
    """The line in the middle of `room`, a little above its centre, where the eye looks for it."""
    middle = QPointF(room.center().x(), room.top() + room.height() * 0.44)
    drawing = icon_pixmap("newspaper", setting.theme.quote_rule, _ICON, painter.device().devicePixelRatio())
    painter.drawPixmap(QPointF(middle.x() - _ICON / 2, middle.y() - _ICON - 14), drawing)
    painter.setFont(setting.serif(21, optical=20))
    painter.setPen(setting.color("ink3"))
    painter.drawText(QRectF(room.left(), middle.y(), room.width(), 34), Qt.AlignmentFlag.AlignHCenter, empty_text())
