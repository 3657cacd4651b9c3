"""Finding words in a page: what was typed in, its places marked, also in what is scrolled sideways in it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from ui.article.page import SOFT_HYPHEN, Page
from ui.article.setting import Setting


@dataclass(frozen=True, slots=True)
class Hit:
    """A place: `position` in the page; `sheet` is the number of the sheet that it lies in, if it lies in one."""

    cursor: QTextCursor
    position: int
    sheet: int | None = None


class Finder:
    """The places of one text in one page, one of them the current."""

    def __init__(self) -> None:
        self.places: list[Hit] = []
        self.current = -1

    def clear(self) -> None:
        self.places, self.current = [], -1

    def search(self, page: Page, text: str, start: int = 0) -> int:
        """Find `text`, whatever its case; the current place is the first after the position `start`."""
        self.clear()
        if not text:
            return 0
        sought = _pattern(text)
        self.places = [Hit(cursor, cursor.selectionStart()) for cursor in _cursors(page.document, sought)]
        for number, sheet in enumerate(page.sheets):
            self.places += [Hit(cursor, sheet.position, number) for cursor in _cursors(sheet.page.document, sought)]
        self.places.sort(key=lambda hit: hit.position)
        if self.places:
            after = (number for number, hit in enumerate(self.places) if hit.position >= start)
            self.current = next(after, 0)
        return len(self.places)

    def step(self, by: int) -> Hit | None:
        """Go on to another place, round the end if need be."""
        if not self.places:
            return None
        self.current = (self.current + by) % len(self.places)
        return self.places[self.current]

    def marks(self, setting: Setting, sheet: int | None = None) -> list[QTextEdit.ExtraSelection]:
        """The places as the page marks them, or one of its sheets."""
        every, current = QTextCharFormat(), QTextCharFormat()
        every.setBackground(setting.color("find_all"))
        current.setBackground(setting.color("find_current"))
        current.setForeground(setting.color("find_ink"))
        result = []
        for number, hit in enumerate(self.places):
            if hit.sheet == sheet:
                mark = QTextEdit.ExtraSelection()
                mark.cursor = hit.cursor
                mark.format = current if number == self.current else every
                result.append(mark)
        return result


def _pattern(text: str) -> QRegularExpression:
    """The text, wherever its words may be divided, and whatever spaces stand in it."""
    signs = (r"\s" if sign.isspace() else re.escape(sign) for sign in text)
    options = QRegularExpression.PatternOption
    return QRegularExpression(
        f"{SOFT_HYPHEN}?".join(signs), options.CaseInsensitiveOption | options.UseUnicodePropertiesOption
    )


def _cursors(document: QTextDocument, sought: QRegularExpression) -> list[QTextCursor]:
    found = []
    place = document.find(sought, 0)
    while not place.isNull():
        found.append(place)
        place = document.find(sought, place)
    return found
