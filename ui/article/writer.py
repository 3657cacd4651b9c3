"""Writes blocks and runs at the end of a page's document, and notes what is to be painted round them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrameFormat

from reader.blocks import Mark, Run
from ui.article.figures import figure_format
from ui.article.page import HEADING, MARKS, FigureSpot, Page, Picture, Pill, Stop
from ui.article.setting import BLEED, BODY_OPTICAL
from ui.fonts import mono, sans, serif

_SMALL = 0.82
"""JetBrains Mono is large on its body beside Source Serif."""
_ELSEWHERE = re.compile(
    "[\u0530-\u1cff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\uffef\U00020000-\U0003ffff]+"
)
"""Letters that our families lack: the system's fonts have them."""


class Face:
    """The type of a block: what its runs are set in before their own marks are added.

    `family` is "serif", "sans", "mono", or "figures": sans with figures of one width, for columns of numbers.
    """

    def __init__(
        self,
        page: Page,
        size: float,
        token: str = "ink",
        *,
        weight: int = 400,
        optical: float = BODY_OPTICAL,
        tracking: float = 0,
        family: str = "serif",
    ) -> None:
        self.size, self.token, self.weight, self.optical = size, token, weight, optical
        self.tracking, self.family = tracking, family
        self._setting = page.setting
        self._made: dict[Mark, QTextCharFormat] = {}

    def format(self, marks: Mark = Mark.PLAIN) -> QTextCharFormat:
        """The format of a run with these marks; made once for each kind."""
        if marks not in self._made:
            self._made[marks] = self._make(marks)
        return QTextCharFormat(self._made[marks])

    def _make(self, marks: Mark) -> QTextCharFormat:
        italic = Mark.ITALIC in marks
        weight = max(self.weight, 700) if Mark.BOLD in marks else self.weight
        size = self.size * self._setting.zoom
        if self.family == "mono" or Mark.CODE in marks:
            font = mono(size if self.family == "mono" else size * _SMALL, weight, italic)
        elif self.family != "serif":
            font = sans(size, min(weight, 600), italic)
            if self.family == "figures":
                font.setFeature(QFont.Tag("tnum"), 1)
        elif self.optical == BODY_OPTICAL:
            font = self._setting.text(self.size, weight, italic)
        else:
            font = serif(size, weight, italic, self.optical)
        result = self._setting.ink(font, self.token, tracking=self.tracking)
        if Mark.SUPERSCRIPT in marks:
            result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if Mark.SUBSCRIPT in marks:
            result.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if Mark.STRIKE in marks:
            result.setFontStrikeOut(True)
        if Mark.UNDERLINE in marks:
            result.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        if Mark.HIGHLIGHT in marks:
            result.setBackground(self._setting.color("find_all"))
        result.setProperty(MARKS, marks.value)
        return result


class Writer:
    """`fresh`: the block at the cursor is empty and still to be used, as at the start and after a table."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.setting = page.setting
        self.cursor = QTextCursor(page.document)
        self.fresh = True
        self._in_cell = False

    @property
    def block_number(self) -> int:
        return self.cursor.blockNumber()

    def in_cell(self, cursor: QTextCursor) -> Writer:
        """A writer into a table's cell."""
        inner = Writer(self.page)
        inner.cursor = cursor
        inner._in_cell = True
        return inner

    def block(self, block: QTextBlockFormat, face: QTextCharFormat) -> None:
        """Begin a block."""
        if not self.fresh:
            self.cursor.insertBlock(block, face)
            return
        self.fresh = False
        self.cursor.setBlockFormat(block)
        self.cursor.setCharFormat(face)
        if not self._in_cell:
            # In a cell this would wipe the cell's own format, and its borders with it.
            self.cursor.setBlockCharFormat(face)

    def make_room(self) -> None:
        """An empty block at the cursor: Qt puts a table before it, and leaves it behind the table."""
        if not self.fresh:
            self.block(self.setting.block(), Face(self.page, 8, family="sans").format())

    def heading(self, block: QTextBlockFormat, face: Face, level: int) -> None:
        block.setProperty(HEADING, level)
        self.block(block, face.format())

    def anchor(self, name: str | None) -> None:
        if name:
            self.page.anchors.setdefault(name, self.block_number)

    def text(self, text: str, face: QTextCharFormat) -> None:
        weight = face.font().variableAxisValue(QFont.Tag("wght"))
        if weight < 500 or not _ELSEWHERE.search(text):
            self.cursor.insertText(text, face)
            return
        # Our families take their weight from the axis; the system's know it by its name only, and by that Qt would
        # embolden ours once more.
        other = QTextCharFormat(face)
        font = other.font()
        font.setWeight(QFont.Weight(round(weight)))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0)
        other.setFont(font)
        at = 0
        for found in _ELSEWHERE.finditer(text):
            self.cursor.insertText(text[at : found.start()], face)
            self.cursor.insertText(found[0], other)
            at = found.end()
        self.cursor.insertText(text[at:], face)

    def link(self, text: str, face: QTextCharFormat, href: str, *, underline: bool = True) -> None:
        face.setAnchor(True)
        face.setAnchorHref(href)
        face.setForeground(self.setting.color("link"))
        if underline:
            face.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            face.setUnderlineColor(self.setting.color("link_line"))
        start = self.cursor.position()
        self.text(text, face)
        self.stop(href, start)

    def runs(self, runs: Sequence[Run], face: Face, divided: Callable[[str], str] = str) -> None:
        """`divided` says where the words may be."""
        for run in runs:
            start = self.cursor.position()
            text = run.text if Mark.CODE in run.marks else divided(run.text)
            if run.href:
                self.link(text, face.format(run.marks), run.href)
            else:
                self.text(text, face.format(run.marks))
            if Mark.CODE in run.marks:
                self.page.pills.append(Pill(start, self.cursor.position() - start))

    def figure(self, picture: Picture, indent: float, href: str | None, columns: int = 1) -> None:
        """A picture in a block that has been begun for it."""
        start = self.cursor.position()
        self.page.pictures.append(picture)
        self.page.figures.append(FigureSpot(start, indent, columns))
        face = figure_format(picture, len(self.page.pictures) - 1, self.setting, indent, columns)
        if href:
            face.setAnchor(True)
            face.setAnchorHref(href)
        self.cursor.insertText("\ufffc", face)
        if href:
            self.stop(href, start)

    def stop(self, href: str, position: int) -> None:
        """What was written from `position` on is a halt of the Tab key."""
        length, stops = self.cursor.position() - position, self.page.stops
        last = stops[-1] if stops else None
        if last and last.href == href and last.position + last.length == position:
            # One link in several settings ("the *Times* said") is one halt.
            stops[-1] = Stop(last.position, last.length + length, href)
        else:
            stops.append(Stop(position, length, href))


def frame_margins(page: Page, top: float, bottom: float, side: float = BLEED) -> None:
    """The room round the page.  The root frame's, for Qt ignores the first block's own top margin."""
    frame = page.document.rootFrame()
    shape: QTextFrameFormat = frame.frameFormat()
    shape.setTopMargin(page.setting.px(top))
    shape.setBottomMargin(page.setting.px(bottom))
    shape.setLeftMargin(side)
    shape.setRightMargin(side)
    frame.setFrameFormat(shape)
