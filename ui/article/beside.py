"""What stands beside a story: what the reader wrote on it, how many versions came before; and where passages are.

A page's text counts its signs as Python does and has no soft hyphens; Qt counts in UTF-16.  `PageText` knows both.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field, replace
from datetime import datetime

from PySide6.QtGui import QTextCursor, QTextDocument

from reader.highlights import Highlight, Span, Text, mark
from reader.store.notes import Notes, Passage
from ui.article.page import SOFT_HYPHEN, Page, Placed
from ui.theme import Theme

PASSAGE, NOTE, VERSIONS = "passage:", "note:", "versions:"
"""What they link to: a highlight with its id, the note on the story, its earlier versions."""

_OF_NO_TEXT = str.maketrans({"\ufffc": " ", "\u2028": "\n", "\u2029": "\n", "\ufdd0": " ", "\ufdd1": " "})

GROUNDS = {
    "light": {"yellow": "#FBEBA2", "green": "#D3ECC2", "blue": "#CDE4F7", "pink": "#FAD9E2"},
    "sepia": {"yellow": "#F9E08C", "green": "#D3E3AE", "blue": "#CCDFE6", "pink": "#F5CFCF"},
    "dark": {"yellow": "#362F0C", "green": "#18341B", "blue": "#182F45", "pink": "#452033"},
}
"""What is painted under a passage; every ink of the theme reaches 4.5:1 on it."""
LINES = {
    "light": {"yellow": "#C99A06", "green": "#5E9A3C", "blue": "#4588C4", "pink": "#CC5C86"},
    "sepia": {"yellow": "#B98608", "green": "#6B8F2E", "blue": "#45829C", "pink": "#BF5A5A"},
    "dark": {"yellow": "#C9A227", "green": "#63A863", "blue": "#5B9BD5", "pink": "#D07097"},
}
"""The same colours where they stand alone: a swatch, a line, a mark in the margin; 3:1 in the dark, less on paper."""


@dataclass(frozen=True, slots=True)
class Beside:
    """All of it for one story."""

    notes: Notes = field(default_factory=Notes)
    versions: int = 0


def ground(theme: Theme, color: str) -> str:
    """The colour under a passage; a highlight from elsewhere may have a colour that is none of ours."""
    grounds = GROUNDS["dark" if theme.dark else theme.name if theme.name in GROUNDS else "light"]
    return grounds.get(color, grounds["yellow"])


def line(theme: Theme, color: str) -> str:
    """The same colour where it stands alone."""
    lines = LINES["dark" if theme.dark else theme.name if theme.name in LINES else "light"]
    return lines.get(color, lines["yellow"])


class PageText:
    """The words of a page, and where in its document each stands."""

    def __init__(self, page: Page, end: int | None = None) -> None:
        self._document: QTextDocument = page.document
        self._body = page.body
        signs, self._positions = [], []
        at = 0
        for sign in self._document.toRawText():
            if end is not None and at >= end:
                break
            if sign != SOFT_HYPHEN:
                signs.append(sign)
                self._positions.append(at)
            at += 1 + (sign > "\uffff")
        self.text = "".join(signs).translate(_OF_NO_TEXT)
        self._end = at

    @property
    def offset(self) -> int:
        """How much stands before the story's own text."""
        return self._index(self._body)

    def marked(self, selection: QTextCursor, color: str, made: datetime) -> Highlight | None:
        """The highlight of what is selected; `None` where that is no words."""
        span = Span(self._index(selection.selectionStart()), self._index(selection.selectionEnd()))
        if not self.text[span.start : span.end].strip():
            return None
        found = mark(self.text, span, color, made)
        return replace(found, start=max(0, found.start - self.offset))

    def placed(self, passages: tuple[Passage, ...]) -> list[Placed]:
        """The passages that are found, where they are found."""
        text, offset = Text(self.text), self.offset
        result = []
        for passage in passages:
            span = text.find(passage.highlight, offset)
            if span is not None:
                result.append(Placed(passage, self._positions[span.start], self._position(span.end)))
        return sorted(result, key=lambda one: one.start)

    def _index(self, position: int) -> int:
        return bisect_left(self._positions, position)

    def _position(self, end: int) -> int:
        """The position behind the sign before `end`."""
        return self._positions[end - 1] + 1 + (self.text[end - 1] > "\uffff")
