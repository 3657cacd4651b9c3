"""The list of the related stories: what keys and pointer do there.

After a key its line's reason is shown whole.  A story has a quiet mark at its corner, where it is under the pointer or
has the keyboard: one press says that it is not related.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip

from ui.related.lines import Line

LINE = int(Qt.ItemDataRole.UserRole)
MARK = 20
"""The side of the mark that parts a story."""


def mark_of(box: QRect) -> QRect:
    """The place of the mark in a line."""
    return QRect(box.right() - MARK - 10, box.top() + 9, MARK, MARK)


class RelatedList(QListView):
    """Signals: `chosen(QModelIndex)`; `part_asked(QModelIndex)`; `menu_asked(QModelIndex, QPoint)`."""

    chosen = Signal(QModelIndex)
    part_asked = Signal(QModelIndex)
    menu_asked = Signal(QModelIndex, QPoint)

    def __init__(self) -> None:
        super().__init__()
        self._pressed = QModelIndex()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Related stories"))
        self.setAccessibleDescription(self.tr("Return opens a story, Delete says that it is not related."))
        self.clicked.connect(self.chosen)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_key(key).activated.connect(lambda: self.chosen.emit(self.currentIndex()))
        self._on_key(Qt.Key.Key_Delete).activated.connect(lambda: self._part(self.currentIndex()))

    def _on_key(self, key: Qt.Key) -> QShortcut:
        return QShortcut(key, self, context=Qt.ShortcutContext.WidgetShortcut)

    def _part(self, index: QModelIndex) -> None:
        if partable(index):
            self.part_asked.emit(index)

    def _marked(self, place: QPoint) -> QModelIndex:
        """The story whose mark is at this place; none elsewhere."""
        index = self.indexAt(place)
        row = self.visualRect(index)
        logical = QPoint(row.left() + row.right() - place.x(), place.y()) if self.isRightToLeft() else place
        at_mark = partable(index) and mark_of(row).contains(logical)
        return index if at_mark else QModelIndex()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        super().keyPressEvent(event)
        index = self.currentIndex()
        if index.isValid() and index != before:
            place = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
            QToolTip.showText(place, str(index.data(Qt.ItemDataRole.ToolTipRole) or ""), self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = QModelIndex()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._marked(event.position().toPoint())
        if not self._pressed.isValid():
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, QModelIndex()
        if not pressed.isValid():
            super().mouseReleaseEvent(event)
        elif pressed == self._marked(event.position().toPoint()):
            self._part(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at_mark = self._marked(event.position().toPoint()).isValid()
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if at_mark else Qt.CursorShape.ArrowCursor)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_keyboard else self.indexAt(event.pos())
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_keyboard else event.globalPos()
        self.menu_asked.emit(index, place)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._marked(event.pos()).isValid():
            QToolTip.showText(event.globalPos(), QCoreApplication.translate("related", "Not related  (Delete)"), self)
            return True
        return super().viewportEvent(event)


def partable(index: QModelIndex) -> bool:
    """Whether this line is a story that can be called not related."""
    line = index.data(LINE)
    return isinstance(line, Line) and line.related
