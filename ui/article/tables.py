"""Sets a table: fine rules under its rows, numbers to the right; small where it has many columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.blocks import Block, Cell, Code, Embed, Figure, Heading, ListBlock, Mark, Paragraph, Quote, Run, Table
from ui.article.setting import Setting
from ui.article.writer import Face, Writer

MANY_COLUMNS = 5
_NUMBER = re.compile(r"^[\s(+−–\-~<>≈$€£¥]*\d[\d\s.,:/%‰()+−–\-]*\s*\D{0,5}$")

Place = tuple[int, int, Cell]


def write_table(writer: Writer, table: Table, indent: float) -> list[Figure]:
    """The table at the writer's cursor.  Returns the pictures that stood in its cells, to be set below it."""
    places, columns = _places(table)
    if not places:
        return []
    setting = writer.setting
    if table.caption:
        face = Face(writer.page, 13, "ink2", weight=600, family="sans")
        writer.block(setting.block(top=8, bottom=2, line=20, indent=indent), face.format())
        writer.text(table.caption, face.format())
    if not writer.fresh:
        # Qt puts a table before the block at the cursor: an empty one must be there to be left behind it.
        face = Face(writer.page, 8, family="sans")
        writer.block(setting.block(), face.format())
    grid = writer.cursor.insertTable(len(table.rows), columns, _shape(setting, table, indent))
    numeric = _numeric_columns(places, columns)
    figures: list[Figure] = []
    for row, column, cell in places:
        _write_cell(writer, grid, (row, column, cell), columns, numeric[column])
        figures += _figures(cell.blocks)
    writer.cursor.movePosition(QTextCursor.MoveOperation.End)
    writer.fresh = True
    return figures


def _places(table: Table) -> tuple[list[Place], int]:
    """Each cell with its row and column, when those that span several have taken theirs."""
    taken: set[tuple[int, int]] = set()
    places: list[Place] = []
    for row, cells in enumerate(table.rows):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            rows = min(max(1, cell.rows), len(table.rows) - row)
            width = max(1, cell.columns)
            taken |= {(row + down, column + right) for down in range(rows) for right in range(width)}
            places.append((row, column, cell))
            column += width
    return places, max((column for _, column in taken), default=-1) + 1


def _shape(setting: Setting, table: Table, indent: float) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setBorderCollapse(True)
    shape.setTopMargin(setting.px(4))
    shape.setBottomMargin(setting.px(24))
    if setting.rtl:
        shape.setRightMargin(setting.px(indent))
    else:
        shape.setLeftMargin(setting.px(indent))
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    heads = bool(table.rows) and all(cell.header for cell in table.rows[0])
    shape.setHeaderRowCount(1 if heads else 0)
    return shape


def _write_cell(writer: Writer, grid: QTextTable, place: Place, columns: int, numeric: bool) -> None:
    row, column, cell = place
    setting = writer.setting
    width = min(max(1, cell.columns), columns - column)
    # Qt sets columns from left to right, whatever the text does.
    at = columns - column - width if setting.rtl else column
    if cell.rows > 1 or width > 1:
        grid.mergeCells(row, at, min(cell.rows, grid.rows() - row), width)
    spot = grid.cellAt(row, at)
    size = (15 if columns <= MANY_COLUMNS else 13) - cell.header
    token, weight = ("ink2", 600) if cell.header else ("ink", 400)
    face = Face(writer.page, size, token, weight=weight, family="figures")
    inner = writer.in_cell(spot.firstCursorPosition())
    for runs in _lines(cell.blocks):
        shape = setting.block(line=size * 1.4)
        if numeric:
            # Qt turns this round in a block that runs from right to left.
            shape.setAlignment(Qt.AlignmentFlag.AlignRight)
        inner.block(shape, face.format())
        inner.runs(runs, face)
    frame = QTextTableCellFormat()
    outer = column + width >= columns
    begin, end = (0 if column == 0 else 10), (0 if outer else 10)
    frame.setTopPadding(setting.px(7))
    frame.setBottomPadding(setting.px(7))
    frame.setLeftPadding(setting.px(end if setting.rtl else begin))
    frame.setRightPadding(setting.px(begin if setting.rtl else end))
    frame.setBottomBorder(1)
    frame.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    frame.setBottomBorderBrush(setting.color("ink3" if cell.header and row == 0 else "rule"))
    frame.setVerticalAlignment(QTextTableCellFormat.VerticalAlignment.AlignTop)
    # Last: whatever is set in the cell before would wipe it.
    spot.setFormat(frame)


def _numeric_columns(places: list[Place], columns: int) -> list[bool]:
    """Which columns hold numbers alone, but for their heads.  The first never does: it names the rows."""
    bodies: list[list[str]] = [[] for _ in range(columns)]
    for _, column, cell in places:
        if not cell.header and cell.columns == 1:
            text = " ".join("".join(run.text for run in runs) for runs in _lines(cell.blocks)).strip()
            if text and text not in "–—-":
                bodies[column].append(text)
    return [
        column > 0 and bool(texts) and all(_NUMBER.match(text) for text in texts) for column, texts in enumerate(bodies)
    ]


def _lines(blocks: tuple[Block, ...], mark: str = "") -> Iterator[tuple[Run, ...]]:
    """What a cell holds as lines of runs: there is no room for more structure."""
    for block in blocks:
        match block:
            case Paragraph(runs=runs) | Heading(runs=runs):
                yield (Run(mark), *runs) if mark else runs
            case Code(text=text):
                yield (Run(text.replace("\n", "\u2028"), Mark.CODE),)
            case Embed(title=title, url=url):
                yield (Run(title or url, href=url),)
            case Quote(blocks=inner):
                yield from _lines(inner)
            case ListBlock(ordered=ordered, items=items, start=start):
                for number, item in enumerate(items, start):
                    yield from _lines(item, f"{number}. " if ordered else "• ")
            case Table(rows=rows):
                for row in rows:
                    yield from _lines(tuple(inner for cell in row for inner in cell.blocks))


def _figures(blocks: tuple[Block, ...]) -> list[Figure]:
    return [block for block in blocks if isinstance(block, Figure)]
