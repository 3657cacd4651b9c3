"""The small bar beside what is selected in a story: four colours, and what else one does with a passage."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QMouseEvent, QPainter, QPen, QPixmap, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QToolButton, QWidget

from reader.highlights import COLORS
from ui.article.beside import ground, line
from ui.article.facts import translate
from ui.panels import tool_button
from ui.theme import Theme

QUIET_MS = 250
"""So long after the selection was last changed by keys it is taken to be what was meant."""
_SWATCH = 18
_APART = 8


def color_name(color: str) -> str:
    """The colour in words."""
    return {
        "yellow": translate("article", "Yellow"),
        "green": translate("article", "Green"),
        "blue": translate("article", "Blue"),
        "pink": translate("article", "Pink"),
    }.get(color, color)


def swatch(theme: Theme, color: str, ratio: float, *, chosen: bool = False) -> QIcon:
    """A round patch of a highlight's colour; with a dot where it is the one that is chosen."""
    pixmap = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(line(theme, color)), 1.5))
    # What is dark enough to be read on is too dark to be told apart when it is alone.
    painter.setBrush(QColor(line(theme, color) if theme.dark else ground(theme, color)))
    painter.drawEllipse(QRectF(1.5, 1.5, _SWATCH - 3, _SWATCH - 3))
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.paper if theme.dark else theme.ink))
        painter.drawEllipse(QPointF(_SWATCH / 2, _SWATCH / 2), 2.75, 2.75)
    painter.end()
    return QIcon(pixmap)


class Swatches(QWidget):
    """The four colours as buttons.  Signal: `chosen(str)`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, color: str = "") -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for name in COLORS:
            button = QToolButton()
            button.setAutoRaise(True)
            button.setIconSize(QSize(_SWATCH, _SWATCH))
            button.setFixedSize(30, 32)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            words = translate("article", "Highlight: {color}").format(color=color_name(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self.buttons[name] = button
            row.addWidget(button)
        self.show_colors(theme, color)

    def show_colors(self, theme: Theme, color: str = "") -> None:
        """Draw them in this theme, `color` as the one that is chosen."""
        for name, button in self.buttons.items():
            button.setIcon(swatch(theme, name, self.devicePixelRatioF(), chosen=name == color))


class SelectionBar(QFrame):
    """Stands over the selection of `view` while there is one.  Signal: `color_chosen(str)`."""

    color_chosen = Signal(str)

    def __init__(self, view: QTextBrowser, actions: Sequence[QAction], theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._pressed = False
        self.setProperty("panel", "card")
        self.setAccessibleName(translate("article", "What is selected"))
        self.swatches = Swatches(theme)
        self.swatches.chosen.connect(self.color_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 3, 6, 3)
        row.setSpacing(0)
        row.addWidget(self.swatches)
        for action in actions:
            row.addWidget(tool_button(action))
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._appear)
        view.selectionChanged.connect(self._on_selection_changed)
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.viewport().installEventFilter(self)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self.swatches.show_colors(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            # While the mouse is held, the selection is being made.
            self._pressed = event.type() != QEvent.Type.MouseButtonRelease
            if not self._pressed:
                self._quiet.start()
        return False

    def _on_selection_changed(self) -> None:
        if not self._view.textCursor().hasSelection():
            self._quiet.stop()
            self.hide()
        elif not self._pressed:
            self._quiet.start()

    def _appear(self) -> None:
        if self._view.textCursor().selectedText().strip("\ufffc\u2029 \n"):
            self.adjustSize()
            self.show()
            self.raise_()
            self._place()

    def _place(self) -> None:
        """Over the first line of what is selected, or under the last where there is no room."""
        if self.isHidden():
            return
        view, viewport = self._view, self._view.viewport()
        selection = view.textCursor()
        first, last = QTextCursor(selection), QTextCursor(selection)
        first.setPosition(selection.selectionStart())
        last.setPosition(selection.selectionEnd())
        begin, end = view.cursorRect(first), view.cursorRect(last)
        y = begin.top() - self.height() - _APART
        if y < _APART and end.bottom() + _APART + self.height() < viewport.height():
            y = end.bottom() + _APART
        x = begin.left() if view.layoutDirection() == Qt.LayoutDirection.LeftToRight else begin.left() - self.width()
        place = viewport.mapTo(view, QPoint(x, max(_APART, min(y, viewport.height() - self.height() - _APART))))
        room = view.width() - view.verticalScrollBar().width() - self.width() - _APART
        self.move(max(_APART, min(place.x(), room)), place.y())
