"""What of a page is read aloud: a page in, its blocks with their words out."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from ui.article.copying import plain_text
from ui.article.page import Page


def spoken(page: Page, first: int) -> list[tuple[int, str]]:
    """The numbers and texts of the blocks from `first` on; code and what is wider than the column is not read."""
    silent = {number for box in page.boxes if box.icon is None for number in range(box.first, box.last + 1)}
    sheets = {sheet.position for sheet in page.sheets}
    result = []
    for number in range(first, page.document.blockCount() if page.foot is None else page.foot):
        block = page.document.findBlockByNumber(number)
        if number in silent or block.position() in sheets:
            continue
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if text := plain_text(page, cursor).strip():
            result.append((number, text))
    return result
