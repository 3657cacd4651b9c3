"""The foot of a page: the reader's note on the story, and the passages that it no longer has.

In: a page with its story written.  Out: the same, its passages found, and what cannot stand in the story behind it.
"""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat

from ui.article.beside import NOTE, PASSAGE, Beside, PageText
from ui.article.facts import translate
from ui.article.page import Box, Placed, Stop
from ui.article.setting import BOX_PAD
from ui.article.writer import Writer


def write_foot(writer: Writer, beside: Beside) -> None:
    """Find the passages, and write what has its place at the end."""
    page, notes = writer.page, beside.notes
    if notes.passages:
        page.placed = PageText(page).placed(notes.passages)
        for placed in page.placed:
            page.stops.append(Stop(placed.start, placed.end - placed.start, f"{PASSAGE}{placed.passage.id}"))
        page.stops.sort(key=lambda stop: stop.position)
    found = {placed.passage.id for placed in page.placed}
    lost = [passage for passage in notes.passages if passage.id not in found]
    if not notes.note and not lost:
        return
    page.foot = writer.block_number + (0 if writer.fresh else 1)
    if notes.note:
        first = _label(writer, translate("article", "Your note"), inset=BOX_PAD)
        _linked(writer, notes.note, NOTE, BOX_PAD)
        page.boxes.append(Box(first, writer.block_number, 0, 14))
    if lost:
        _label(writer, translate("article", "Highlighted, and no longer in the story"))
        for passage in lost:
            start = _linked(writer, passage.highlight.quote, f"{PASSAGE}{passage.id}")
            page.placed.append(Placed(passage, start, writer.cursor.position(), lost=True))


def _label(writer: Writer, words: str, inset: float = 0) -> int:
    """A small line over what follows; gives the number of its block."""
    setting = writer.setting
    face = setting.ink(setting.sans(11, 600), "accent", tracking=0.6, caps=True)
    writer.block(setting.block(top=40, bottom=6, line=18, indent=inset, inset=inset), face)
    writer.text(words, face)
    return writer.block_number


def _linked(writer: Writer, words: str, href: str, inset: float = 0) -> int:
    """Words that open a card; gives the position at which they begin."""
    setting = writer.setting
    face: QTextCharFormat = setting.ink(setting.sans(15))
    face.setAnchor(True)
    face.setAnchorHref(href)
    writer.block(setting.block(bottom=16, line=23, indent=inset, inset=inset), setting.ink(setting.sans(15)))
    start = writer.cursor.position()
    writer.text(words.replace("\n", "\u2028"), face)
    writer.stop(href, start)
    return start
