from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from ui.article.build import build_page
from ui.article.page import Page
from ui.article.setting import Setting
from ui.theme import LIGHT

TRADE = (
    "<table><tr><th>Year</th><th>Ships</th><th>Note</th></tr>"
    "<tr><td>2020</td><td>38,404</td><td>fog</td></tr><tr><td>2021</td><td>−4.2 %</td><td>calm 7</td></tr></table>"
)


def table_of(make_article, html: str, **setting) -> tuple[Page, QTextTable]:
    page = build_page(
        QTextDocument(), make_article(html=f"<p>x</p>{html}<p>after</p>"), Setting(LIGHT, 1.0, 562, **setting)
    )
    frames = page.document.rootFrame().childFrames()
    assert len(frames) == 1
    assert isinstance(frames[0], QTextTable)
    return page, frames[0]


def cell(table: QTextTable, row: int, column: int) -> QTextCursor:
    return table.cellAt(row, column).firstCursorPosition()


def texts(table: QTextTable, row: int) -> list[str]:
    return [cell(table, row, column).block().text() for column in range(table.columns())]


def test_cells_stand_where_they_belong(make_article) -> None:
    page, table = table_of(make_article, TRADE)
    assert (table.rows(), table.columns()) == (3, 3)
    assert texts(table, 1) == ["2020", "38,404", "fog"]
    assert page.document.find("after").currentTable() is None


def test_numbers_stand_right_and_words_left(make_article) -> None:
    _, table = table_of(make_article, TRADE)
    right = Qt.AlignmentFlag.AlignRight
    assert [bool(cell(table, 1, column).blockFormat().alignment() & right) for column in range(3)] == [
        False,
        True,
        False,
    ]
    assert cell(table, 0, 1).blockFormat().alignment() & right, "a head stands over its numbers"


def test_rows_have_a_rule_beneath(make_article) -> None:
    _, table = table_of(make_article, TRADE)
    frame = table.cellAt(1, 0).format().toTableCellFormat()
    assert frame.bottomBorder() == 1
    assert frame.topBorder() == 0
    assert frame.bottomBorderBrush().color().name().upper() == LIGHT.rule
    assert table.cellAt(0, 0).format().toTableCellFormat().bottomBorderBrush().color().name().upper() == LIGHT.ink3


def test_spans(make_article) -> None:
    html = '<table><tr><td rowspan="2">A</td><td colspan="2">B</td></tr><tr><td>C</td><td>D</td></tr></table>'
    _, table = table_of(make_article, html)
    assert table.columns() == 3
    assert table.cellAt(0, 0).rowSpan() == 2
    assert table.cellAt(0, 1).columnSpan() == 2
    assert [cell(table, 1, column).block().text() for column in (1, 2)] == ["C", "D"]


def test_columns_run_from_right_to_left_with_the_text(make_article) -> None:
    _, table = table_of(make_article, TRADE, rtl=True)
    assert texts(table, 1) == ["fog", "38,404", "2020"]


def test_a_wide_table_is_set_smaller(make_article) -> None:
    wide = "<table>" + ("<tr>" + "<td>Parliament</td>" * 6 + "</tr>") * 2 + "</table>"
    page, few = table_of(make_article, TRADE)
    wide_page, many = table_of(make_article, wide)
    sizes = [cell(table, 1, 0).block().begin().fragment().charFormat().font().pixelSize() for table in (few, many)]
    assert sizes[0] == 15
    assert 12 <= sizes[1] < 15
    assert page is not wide_page


def test_a_table_that_is_too_wide_lies_on_a_sheet_of_its_own(make_article) -> None:
    wide = "<table>" + ("<tr>" + "<td>Parliament</td>" * 14 + "</tr>") * 2 + "</table>"
    page = build_page(QTextDocument(), make_article(html=wide), Setting(LIGHT, 1.0, 562))
    assert page.document.rootFrame().childFrames() == []
    (sheet,) = page.sheets
    assert sheet.page.document.size().width() > 562
    assert sheet.name == "Table, 2 rows"
    assert [stop.href for stop in page.stops] == ["sheet:0"]


def test_a_row_that_says_nothing_takes_no_room(make_article) -> None:
    html = "<table><tr><th>A</th><th>B</th></tr><tr><td></td><td> </td></tr><tr><td>1</td><td>2</td></tr></table>"
    _, table = table_of(make_article, html)
    assert table.rows() == 2


def test_what_is_noted_in_cells_stays_where_it_is_in_a_table_from_right_to_left(make_article) -> None:
    html = (
        '<table><tr><th>A</th><th>B</th></tr><tr><td><a href="https://e.org/1">one</a></td>'
        '<td><a href="https://e.org/2">two</a></td></tr></table>'
    )
    page, _ = table_of(make_article, html, rtl=True)
    text = page.document.toPlainText()
    assert {text[stop.position : stop.position + stop.length] for stop in page.stops} == {"one", "two"}


def test_lists_and_pictures_in_cells(make_article) -> None:
    html = (
        "<table><tr><td>A</td><td><ul><li>one</li><li>two</li></ul></td></tr>"
        '<tr><td>B</td><td><figure><img src="https://e.org/1.jpg" width="300" height="200"></figure></td></tr></table>'
    )
    page, table = table_of(make_article, html)
    assert "• one" in page.document.toPlainText()
    assert len(page.pictures) == 1
    assert page.figures[0].position > table.lastPosition()
