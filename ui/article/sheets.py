"""What is wider than the column: a table or code in, a page as wide as it needs out.

It lies in the article as a window that is scrolled sideways (`SheetView`), and can be opened in a card of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPyTextObject, QTextCharFormat, QTextDocument, QTextFormat, QTextOption
from PySide6.QtWidgets import QWidget

from reader.blocks import Code, Table
from ui.article.facts import translate
from ui.article.highlight import coloured
from ui.article.page import SHEET, SHEET_INDEX, Page, Sheet
from ui.article.setting import BLEED, BOX_PAD, Setting
from ui.article.tables import natural_widths, write_table
from ui.article.writer import Face, Writer, frame_margins

SHEET_SCHEME = "sheet:"
CODE, CODE_LINE = 14, 22
SMALLEST_CODE = 12
TABLE = 14
BAR = 14
"""Room for the bar that one scrolls with."""
_ADVANCE = 0.6
"""The width of JetBrains Mono's letters."""


def code_size(block: Code, column: float, zoom: float) -> float | None:
    """The size at which the longest line of code fits the column (both at 100 %); `None` where none does."""
    longest = max((len(line) for line in lines_of(block).split("\n")), default=0)
    # Fonts have whole pixels.
    fitting = int(column / (max(1, longest) * _ADVANCE) * zoom) / zoom
    return None if fitting < SMALLEST_CODE else min(CODE, fitting)


def lines_of(block: Code) -> str:
    """The text of code with its tabs as spaces."""
    return block.text.expandtabs(4).strip("\n")


def write_code(writer: Writer, block: Code, size: float) -> None:
    """The coloured text of code into a block that has been begun for it."""
    for text, token in coloured(lines_of(block), block.language):
        writer.text(text.replace("\n", "\u2028"), code_face(writer.page, size, token))


def code_face(page: Page, size: float, token: str = "ink") -> QTextCharFormat:
    """The type of code."""
    return Face(page, size, token, family="mono").format()


def sheet(block: Table | Code, setting: Setting, position: int = 0, indent: float = 0) -> Sheet:
    """The page of its own for `block`."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    page = Page(document, setting)
    writer = Writer(page)
    if isinstance(block, Code):
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        document.setDefaultTextOption(option)
        frame_margins(page, BOX_PAD - 6, BOX_PAD - 2)
        shape = setting.block(line=CODE_LINE, indent=BOX_PAD - BLEED, inset=BOX_PAD - BLEED)
        shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        writer.block(shape, code_face(page, CODE))
        write_code(writer, block, CODE)
        height, ground = document.size().height(), "code_box"
    else:
        widths = natural_widths(block, TABLE)
        document.setTextWidth(sum(setting.px(width) for width in widths))
        frame_margins(page, 0, 0, 0)
        # What Qt leaves behind the table takes no room.
        writer.cursor.setBlockCharFormat(Face(page, 1).format())
        write_table(writer, replace(block, caption=None), 0, TABLE, widths)
        height, ground = document.size().height(), "paper"
    return Sheet(block, page, name_of(block), position, indent, round(height + BAR), ground)


def name_of(block: Table | Code) -> str:
    """What it is to one who cannot see it."""
    if isinstance(block, Code):
        return translate("article", "Code")
    name = translate("article", "Table, %n rows", "", len(block.rows))
    return f"{name}: {block.caption}" if block.caption else name


def sheet_format(made: Sheet, index: int, setting: Setting) -> QTextCharFormat:
    """The format of the one character that stands for the sheet."""
    result = QTextCharFormat()
    result.setObjectType(SHEET)
    result.setProperty(SHEET_INDEX, index)
    result.setProperty(QTextFormat.Property.ImageAltText.value, made.name)
    result.setProperty(QTextFormat.Property.ImageWidth.value, setting.column - setting.px(made.indent))
    result.setProperty(QTextFormat.Property.ImageHeight.value, made.height)
    return result


class SheetObject(QPyTextObject):
    """Keeps the room of sheets in the page, and tells where each is seen: the view puts a `SheetView` there."""

    def __init__(self, parent: QWidget, seen: Callable[[int, QRectF], None]) -> None:
        super().__init__(parent)
        self._seen = seen

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: N803
        return QSizeF(
            format.property(QTextFormat.Property.ImageWidth.value),
            format.property(QTextFormat.Property.ImageHeight.value),
        )

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,
    ) -> None:
        self._seen(format.property(SHEET_INDEX), QRectF(rect))
