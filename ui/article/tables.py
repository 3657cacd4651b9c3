"""Sets a table: fine rules under its rows, numbers to the right; smaller where it would be too wide for the column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from reader.blocks import (
    Block,
    Cell,
    Code,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    Paragraph,
    Quote,
    Run,
    Table,
    plain_text,
)
from ui.article.setting import Setting
from ui.article.writer import Face, Writer

SIZES = (15, 14, 13, 12)
_GAP = 20
"""Between columns."""
_EASY = 9
"""A column is as wide as its longest word, or as so many characters of the rest."""
_WIDEST = 34
"""A column of text that is not squeezed is so many characters wide."""
_EM = 0.56
"""The average width of Inter's letters."""
_NUMBER = re.compile(r"^[\s(+−–\-~<>≈$€£¥]*\d[\d\s.,:/%‰()+−–\-]*\s*\D{0,5}$")

_WORD = re.compile(r"[^\s\u2e80-\uffef/-]+")

Place = tuple[int, int, Cell]


def fitting_size(table: Table, column: float) -> int | None:
    """The largest size at which no word of the table is divided in a column of this width (at 100 %); `None`: none."""
    places, columns = _places(table)
    narrow = sum(_narrowest(places, columns))
    return next((size for size in SIZES if narrow * size * _EM + (columns - 1) * _GAP <= column), None)


def natural_widths(table: Table, size: float) -> list[float]:
    """How wide the columns are where there is room for them (at 100 %)."""
    places, columns = _places(table)
    least = _narrowest(places, columns)
    longest = [0] * columns
    for _, column, cell in places:
        if cell.columns == 1:
            longest[column] = max(longest[column], *(len(line) for line in plain_text(cell.blocks).split("\n")))
    return [max(few, min(many + 1, _WIDEST)) * size * _EM + _GAP for few, many in zip(least, longest, strict=True)]


def write_table(writer: Writer, table: Table, indent: float, size: float, widths: Sequence[float] = ()) -> None:
    """The table at the writer's cursor, as wide as the column, or with columns of these `widths`."""
    places, columns = _places(table)
    if not places:
        return
    setting = writer.setting
    if table.caption:
        face = Face(writer.page, 13, "ink2", weight=600, family="sans")
        writer.block(setting.block(top=8, bottom=2, line=20, indent=indent), face.format())
        writer.text(table.caption, face.format())
    writer.make_room()
    shape = _shape(setting, table, indent, widths)
    grid = writer.cursor.insertTable(1 + max(row for row, _, _ in places), columns, shape)
    numeric = _numeric_columns(places, columns)
    # In the order of the document: what is noted by its position must not move when another cell is filled.
    for row, column, cell in sorted(places, key=lambda place: (place[0], _at(setting, columns, place[1], place[2]))):
        _write_cell(writer, grid, (row, column, cell), columns, numeric[column], size)
    writer.cursor.movePosition(QTextCursor.MoveOperation.End)
    writer.fresh = True


def figures_of(table: Table) -> list[Figure]:
    """The pictures that stand in the cells: they are set below the table."""
    return [block for row in table.rows for cell in row for block in cell.blocks if isinstance(block, Figure)]


def _narrowest(places: list[Place], columns: int) -> list[float]:
    """How narrow the columns can be, in characters."""
    least = [1.0] * columns
    for _, column, cell in places:
        if cell.columns == 1:
            text = plain_text(cell.blocks)
            longest = max((len(word) for word in _WORD.findall(text)), default=2)
            least[column] = max(least[column], longest, min(len(text), _EASY))
    return least


def _places(table: Table) -> tuple[list[Place], int]:
    """Each cell with its row and column, when those that span several have taken theirs."""
    taken: set[tuple[int, int]] = set()
    places: list[Place] = []
    said = [row for row in table.rows if any(plain_text(cell.blocks) or cell.rows > 1 for cell in row)]
    for row, cells in enumerate(said):
        column = 0
        for cell in cells:
            while (row, column) in taken:
                column += 1
            rows = min(max(1, cell.rows), len(said) - row)
            width = max(1, cell.columns)
            taken |= {(row + down, column + right) for down in range(rows) for right in range(width)}
            places.append((row, column, cell))
            column += width
    return places, max((column for _, column in taken), default=-1) + 1


def _shape(setting: Setting, table: Table, indent: float, widths: Sequence[float]) -> QTextTableFormat:
    shape = QTextTableFormat()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(0)
    shape.setBorderCollapse(True)
    shape.setTopMargin(setting.px(4))
    shape.setBottomMargin(0 if widths else setting.px(24))
    if setting.rtl:
        shape.setRightMargin(setting.px(indent))
    else:
        shape.setLeftMargin(setting.px(indent))
    if widths:
        ordered = reversed(widths) if setting.rtl else widths
        shape.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.FixedLength, setting.px(width)) for width in ordered]
        )
    else:
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    heads = bool(table.rows) and all(cell.header for cell in table.rows[0])
    shape.setHeaderRowCount(1 if heads else 0)
    return shape


def _at(setting: Setting, columns: int, column: int, cell: Cell) -> int:
    """Where Qt has the column: it sets them from left to right, whatever the text does."""
    return columns - column - min(max(1, cell.columns), columns - column) if setting.rtl else column


def _write_cell(writer: Writer, grid: QTextTable, place: Place, columns: int, numeric: bool, size: float) -> None:
    row, column, cell = place
    setting = writer.setting
    width = min(max(1, cell.columns), columns - column)
    at = _at(setting, columns, column, cell)
    if cell.rows > 1 or width > 1:
        grid.mergeCells(row, at, min(cell.rows, grid.rows() - row), width)
    spot = grid.cellAt(row, at)
    size -= cell.header
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
