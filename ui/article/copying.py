"""A selection of the page in, what a person expects on the clipboard out: plain text, and simple HTML.

Photographs leave their captions and credits; painted list markers are written out; cells of a row stand side by side.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextBlock, QTextCursor, QTextFragment

from reader.blocks import Mark
from ui.article.hyphens import whole
from ui.article.page import HEADING, MARKS, OPENED_OUTSIDE, Page

_FIGURE = "\ufffc"
_TAGS = ((Mark.BOLD, "b"), (Mark.ITALIC, "i"), (Mark.CODE, "code"), (Mark.SUPERSCRIPT, "sup"), (Mark.SUBSCRIPT, "sub"))


def mime_data(page: Page, selection: QTextCursor) -> QMimeData:
    """The selection for the clipboard."""
    result = QMimeData()
    result.setText(plain_text(page, selection))
    result.setHtml(html(page, selection))
    return result


def plain_text(page: Page, selection: QTextCursor) -> str:
    """The selection as text: a line free between blocks, none within a list or a table."""
    markers = {marker.block: marker.text for marker in page.markers}
    result = ""
    last: tuple[object, ...] = ()
    for block in _blocks(page, selection):
        text = whole(_cut(block, selection)).replace("\u2028", "\n").replace("\u00a0", " ")
        text = sheet_text(page, block) if text == _FIGURE else text.replace(_FIGURE, "")
        cell = _cell(block)
        if not text.strip() and not cell:
            continue
        marker = markers.get(block.blockNumber())
        if marker and selection.selectionStart() <= block.position():
            text = f"{marker} {text}"
        place = ("cell", *cell) if cell else ("item",) if marker else ("block",)
        result += _between(last, place) + text
        last = place
    return result.strip("\n")


def sheet_text(page: Page, block: QTextBlock) -> str:
    """What stands on the sheet in this block, if there is one."""
    sheet = next((sheet for sheet in page.sheets if sheet.position == block.position()), None)
    if sheet is None:
        return ""
    everything = QTextCursor(sheet.page.document)
    everything.select(QTextCursor.SelectionType.Document)
    return plain_text(sheet.page, everything)


def html(page: Page, selection: QTextCursor) -> str:
    """The selection as HTML, with no more than structure: the type stays here."""
    parts = []
    for block in _blocks(page, selection):
        inner = "".join(_fragments(block, selection))
        if inner.strip():
            level = block.blockFormat().property(HEADING)
            tag = f"h{level}" if level else "p"
            direction = ' dir="rtl"' if page.setting.rtl else ""
            parts.append(f"<{tag}{direction}>{inner}</{tag}>")
    return "\n".join(parts)


def _between(last: tuple[object, ...], place: tuple[object, ...]) -> str:
    if not last:
        return ""
    if last[0] == place[0] == "cell" and last[1] == place[1]:
        return "\t" if last[2] == place[2] and last[3] != place[3] else "\n"
    if last[0] == place[0] == "item":
        return "\n"
    return "\n\n"


def _blocks(page: Page, selection: QTextCursor) -> Iterator[QTextBlock]:
    block = page.document.findBlock(selection.selectionStart())
    while block.isValid() and block.position() < selection.selectionEnd():
        yield block
        block = block.next()


def _cell(block: QTextBlock) -> tuple[int, int, int] | None:
    """Where in which table the block stands."""
    cursor = QTextCursor(block)
    table = cursor.currentTable()
    if table is None:
        return None
    cell = table.cellAt(cursor)
    return table.firstPosition(), cell.row(), cell.column()


def _cut(block: QTextBlock, selection: QTextCursor) -> str:
    begin = max(0, selection.selectionStart() - block.position())
    return block.text()[begin : selection.selectionEnd() - block.position()]


def _fragments(block: QTextBlock, selection: QTextCursor) -> Iterator[str]:
    walk = block.begin()
    while not walk.atEnd():
        yield _fragment(walk.fragment(), selection)
        walk += 1


def _fragment(fragment: QTextFragment, selection: QTextCursor) -> str:
    begin = max(0, selection.selectionStart() - fragment.position())
    text = whole(fragment.text()[begin : max(0, selection.selectionEnd() - fragment.position())]).replace(_FIGURE, "")
    if not text:
        return ""
    result = escape(text).replace("\u2028", "<br>").replace("\u00a0", "&nbsp;")
    face = fragment.charFormat()
    marks = Mark(face.property(MARKS) or 0)
    for mark, tag in _TAGS:
        if mark in marks:
            result = f"<{tag}>{result}</{tag}>"
    href = face.anchorHref()
    if href.startswith(OPENED_OUTSIDE):
        result = f'<a href="{escape(href)}">{result}</a>'
    return result
