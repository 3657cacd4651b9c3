"""Finding words in a page: what was typed in, its places marked."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ui.article.setting import Setting


class Finder:
    """The places of one text in one document, one of them the current."""

    def __init__(self) -> None:
        self.places: list[QTextCursor] = []
        self.current = -1

    def clear(self) -> None:
        self.places, self.current = [], -1

    def search(self, document: QTextDocument, text: str, start: int = 0) -> int:
        """Find `text`, whatever its case; the current place is the first after the position `start`."""
        self.clear()
        place = QTextCursor(document)
        while text:
            place = document.find(text, place)
            if place.isNull():
                break
            self.places.append(place)
        if self.places:
            after = (number for number, found in enumerate(self.places) if found.selectionStart() >= start)
            self.current = next(after, 0)
        return len(self.places)

    def step(self, by: int) -> QTextCursor | None:
        """Go on to another place, round the end if need be."""
        if not self.places:
            return None
        self.current = (self.current + by) % len(self.places)
        return self.places[self.current]

    def marks(self, setting: Setting) -> list[QTextEdit.ExtraSelection]:
        """The places as the view marks them."""
        every, current = QTextCharFormat(), QTextCharFormat()
        every.setBackground(setting.color("find_all"))
        current.setBackground(setting.color("find_current"))
        current.setForeground(setting.color("find_ink"))
        result = []
        for number, place in enumerate(self.places):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            mark.format = current if number == self.current else every
            result.append(mark)
        return result
