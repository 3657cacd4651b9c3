"""Writes blocks and runs at the end of a page's document, and notes what is to be painted round them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrameFormat

from reader.blocks import Mark, Run
from ui.article.figures import figure_format
from ui.article.page import HEADING, MARKS, FigureSpot, Page, Picture, Pill, Stop
from ui.article.setting import BLEED, BODY_OPTICAL
from ui.fonts import mono, sans, serif

_SMALL = 0.82
"""JetBrains Mono is large on its body beside Source Serif."""


class Face:
    """The type of a block: what its runs are set in before their own marks are added.

    `family` is "serif", "sans", or "figures": sans with figures of one width, for columns of numbers.
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
        if Mark.CODE in marks:
            font = mono(size * _SMALL, weight, italic)
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

    def heading(self, block: QTextBlockFormat, face: Face, level: int) -> None:
        block.setProperty(HEADING, level)
        self.block(block, face.format())

    def anchor(self, name: str | None) -> None:
        if name:
            self.page.anchors.setdefault(name, self.block_number)

    def text(self, text: str, face: QTextCharFormat) -> None:
        self.cursor.insertText(text, face)

    def link(self, text: str, face: QTextCharFormat, href: str, *, underline: bool = True) -> None:
        face.setAnchor(True)
        face.setAnchorHref(href)
        face.setForeground(self.setting.color("link"))
        if underline:
            face.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            face.setUnderlineColor(self.setting.color("link_line"))
        self._stop(href, len(text))
        self.cursor.insertText(text, face)

    def runs(self, runs: Sequence[Run], face: Face) -> None:
        for run in runs:
            start = self.cursor.position()
            if run.href:
                self.link(run.text, face.format(run.marks), run.href)
            else:
                self.cursor.insertText(run.text, face.format(run.marks))
            if Mark.CODE in run.marks:
                self.page.pills.append(Pill(start, self.cursor.position() - start))

    def figure(self, picture: Picture, indent: float, href: str | None) -> None:
        """A picture in a block that has been begun for it."""
        self.page.pictures.append(picture)
        self.page.figures.append(FigureSpot(self.cursor.position(), indent))
        face = figure_format(picture, len(self.page.pictures) - 1, self.setting, indent)
        if href:
            face.setAnchor(True)
            face.setAnchorHref(href)
            self._stop(href, 1)
        self.cursor.insertText("\ufffc", face)

    def _stop(self, href: str, length: int) -> None:
        position, stops = self.cursor.position(), self.page.stops
        last = stops[-1] if stops else None
        if last and last.href == href and last.position + last.length == position:
            # One link in several settings ("the *Times* said") is one halt.
            stops[-1] = Stop(last.position, last.length + length, href)
        else:
            stops.append(Stop(position, length, href))


def frame_margins(page: Page, top: float, bottom: float) -> None:
    """The room round the page.  The root frame's, for Qt ignores the first block's own top margin."""
    frame = page.document.rootFrame()
    shape: QTextFrameFormat = frame.frameFormat()
    shape.setTopMargin(page.setting.px(top))
    shape.setBottomMargin(page.setting.px(bottom))
    shape.setLeftMargin(BLEED)
    shape.setRightMargin(BLEED)
    frame.setFrameFormat(shape)
