"""Going from link to link with the Tab key: which one comes next, and the ring round the one that was reached."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from ui.article.ornaments import paint_focus
from ui.article.page import Page, Stop


class Way:
    """Where in a page the Tab key is."""

    def __init__(self) -> None:
        self._page: Page | None = None
        self._current: int | None = None

    @property
    def stop(self) -> Stop | None:
        """The link, photo or passage that was reached."""
        return None if self._current is None or self._page is None else self._page.stops[self._current]

    def turn_to(self, page: Page | None) -> None:
        """Another page is shown, or the same built anew, where the way goes on if nothing came or went."""
        if page is None or self._page is None or len(page.stops) != len(self._page.stops):
            self._current = None
        self._page = page

    def go(self, step: int, first: int, last: int) -> Stop | None:
        """On to the next stop (-1: the one before); `None` leaves the page."""
        self._current = next_stop(self._page.stops, self._current, step, first, last) if self._page else None
        return self.stop

    def leave(self) -> None:
        """The keyboard is elsewhere."""
        self._current = None

    def paint(self, viewport: QWidget, top: int) -> None:
        """The ring, where the page is scrolled down by `top`."""
        if self.stop is not None and self._page is not None:
            painter = QPainter(viewport)
            painter.translate(0, -top)
            paint_focus(painter, self._page, self.stop.position, self.stop.length)
            painter.end()


def next_stop(stops: Sequence[Stop], current: int | None, step: int, first: int, last: int) -> int | None:
    """The number of the stop to go to; `None` leaves the page.

    `first` and `last` are the positions that can be seen: without a current stop the way begins there.
    """
    if current is not None:
        after = current + step
        return after if 0 <= after < len(stops) else None
    numbers = range(len(stops)) if step > 0 else range(len(stops) - 1, -1, -1)
    for number in numbers:
        if (step > 0 and stops[number].position >= first) or (step < 0 and stops[number].position <= last):
            return number
    return None
