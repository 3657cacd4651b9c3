"""Where one is in a page, and going to another place in it: by the screen, to a block, and back to where one jumped."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from ui.article.ornaments import block_rect
from ui.article.page import Page
from ui.article.setting import BODY_LINE

_ABOVE = 20
"""Room above what was jumped to."""


class Scroll:
    """Scrolls `view`, which shows `page`."""

    def __init__(self, view: QTextBrowser) -> None:
        self._view, self._bar = view, view.verticalScrollBar()
        self.page: Page | None = None
        self._left: list[float] = []

    def place(self) -> float:
        """The reading position: the number of the topmost block and how much of it is above the edge, as a fraction.

        It holds at another zoom, theme or width, and may be stored.
        """
        if self.page is None or self._bar.value() == 0:
            return 0.0
        number = self.top_block()
        rect = block_rect(self.page, number)
        part = (self._bar.value() - rect.top()) / max(1.0, rect.height())
        return number + min(0.999, max(0.0, part))

    def go(self, place: float) -> None:
        """Go to a reading position."""
        if self.page is None or place <= 0:
            self._bar.setValue(0)
            return
        number = min(int(place), self.page.document.blockCount() - 1)
        rect = block_rect(self.page, number)
        self._bar.setValue(round(rect.top() + (place - int(place)) * rect.height()))

    def top_block(self) -> int:
        """The number of the topmost block that is in sight."""
        return self._view.cursorForPosition(QPoint(1, 1)).blockNumber()

    def seen(self) -> tuple[int, int]:
        """The first and the last position that are in sight."""
        last = QPoint(1, self._view.viewport().height() - 2)
        return self._view.cursorForPosition(QPoint(1, 1)).position(), self._view.cursorForPosition(last).position()

    def at_end(self) -> bool:
        """Whether the end of the page is in sight."""
        return self._bar.value() >= self._bar.maximum()

    def page_down(self) -> bool:
        """On by a screen less two lines; False at the end, where nothing moved."""
        if self.page is None or self.at_end():
            return False
        kept = round(2 * BODY_LINE * self.page.setting.zoom)
        self._bar.setValue(self._bar.value() + max(40, self._view.viewport().height() - kept))
        return True

    def turn(self, key: int) -> bool:
        """On by some lines, or to an end, as this key asks; False for any other key."""
        bar, step = self._bar, round(3 * BODY_LINE * (self.page.setting.zoom if self.page else 1))
        places = {
            Qt.Key.Key_Up: bar.value() - step,
            Qt.Key.Key_Down: bar.value() + step,
            Qt.Key.Key_Home: bar.minimum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key not in places:
            return False
        bar.setValue(places[Qt.Key(key)])
        return True

    def show(self, position: int) -> None:
        """Bring what stands at this position into sight."""
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(position)
        rect = self._view.cursorRect(cursor)
        if not self._view.viewport().rect().adjusted(0, 40, 0, -60).contains(rect):
            self._bar.setValue(self._bar.value() + rect.top() - self._view.viewport().height() // 3)

    # --- jumping, and back

    def jump(self, number: int) -> None:
        """Go to this block, and remember from where: a note is read, and then one goes on where it was called."""
        if self.page is not None:
            self._left.append(self.place())
            self._bar.setValue(round(block_rect(self.page, number).top()) - _ABOVE)

    @property
    def can_return(self) -> bool:
        return bool(self._left)

    def come_back(self) -> bool:
        """Back to where one jumped from; False where one did not jump."""
        if not self._left:
            return False
        self.go(self._left.pop())
        return True

    def forget(self) -> None:
        """Another article is shown: there is no way back in it."""
        self._left.clear()
