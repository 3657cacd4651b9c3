"""What is wider than the column."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QApplication, QDialog

from ui.article.build import build_page
from ui.article.copying import plain_text
from ui.article.setting import Setting
from ui.article.sheet_view import SheetView
from ui.theme import LIGHT

ROW = "<tr>" + "".join(f'<td><a href="https://e.org/{n}">Parliament{n}</a></td>' for n in range(12)) + "</tr>"
TABLE = f"<p>Before.</p><table><caption>Votes</caption>{ROW * 3}</table><p>After.</p>"
CODE = f"<p>Before.</p><pre>{'total = ships + boats + '.join('ab')}{' + more' * 30}\nend</pre><p>After.</p>"


@pytest.fixture
def sheets(qtbot, view, make_article):
    def shown(html: str) -> list[SheetView]:
        view.show_article(make_article(html=html))
        qtbot.waitUntil(lambda: bool(view.viewport().findChildren(SheetView)))
        return view.viewport().findChildren(SheetView)

    return shown


@pytest.mark.parametrize("html", [TABLE, CODE])
def test_it_lies_in_its_place_and_scrolls_sideways(view, sheets, html) -> None:
    (sheet,) = sheets(html)
    assert sheet.width() == view.page.setting.column
    assert sheet.horizontalScrollBar().maximum() > 0
    assert sheet.verticalScrollBar().maximum() <= 1
    before = view.document().find("Before.").block()
    assert sheet.y() > view.document().documentLayout().blockBoundingRect(before).bottom()


def wheel(at: QPointF, sideways: int, down: int) -> QWheelEvent:
    none = Qt.KeyboardModifier.NoModifier
    return QWheelEvent(
        at, at, QPoint(), QPoint(sideways, down), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )


def test_the_wheel_goes_sideways_in_it_and_down_in_the_page(sheets) -> None:
    (sheet,) = sheets(CODE)
    event = wheel(QPointF(50, 10), -120, 0)
    QApplication.sendEvent(sheet.viewport(), event)
    assert sheet.horizontalScrollBar().value() > 0
    event = wheel(QPointF(50, 10), 0, -120)
    sheet.wheelEvent(event)
    assert not event.isAccepted()


def test_it_moves_with_the_page(qtbot, view, sheets) -> None:
    (sheet,) = sheets(TABLE + "<p>Long.</p>" * 60)
    before = sheet.y()
    view.verticalScrollBar().setValue(100)
    assert sheet.y() == before - 100


def test_its_links_are_the_page_s(qtbot, view, sheets) -> None:
    (sheet,) = sheets(TABLE)
    with qtbot.waitSignal(view.link_activated) as caught:
        qtbot.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(12, 16))
    assert caught.args == ["https://e.org/0"]


def test_it_opens_in_a_card(qtbot, view, sheets) -> None:
    sheets(TABLE)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    (card,) = view.window().findChildren(QDialog)
    assert card.isVisible()
    assert card.windowTitle() == "Table, 3 rows: Votes"
    assert card.findChild(SheetView).accessibleName() == "Table, 3 rows: Votes"
    card.close()


def test_it_is_named_and_copied_as_what_it_is(sheets, make_article) -> None:
    (sheet,) = sheets(TABLE)
    assert sheet.accessibleName() == "Table, 3 rows: Votes"
    page = build_page(QTextDocument(), make_article(html=TABLE), Setting(LIGHT, 1.0, 562))
    everything = QTextCursor(page.document)
    everything.select(QTextCursor.SelectionType.Document)
    text = plain_text(page, everything)
    assert "Parliament0\tParliament1\t" in text
    assert text.endswith("After.")


def test_another_article_takes_it_away(qtbot, view, sheets, make_article) -> None:
    sheets(TABLE)
    view.show_article(make_article(id=2))
    qtbot.waitUntil(lambda: not view.viewport().findChildren(SheetView))


def test_it_is_as_wide_as_the_column_whatever_the_window_does(qtbot, view, sheets) -> None:
    sheets(TABLE)
    view.resize(440, 800)
    (sheet,) = view.viewport().findChildren(SheetView)
    qtbot.waitUntil(lambda: sheet.width() == view.page.setting.column)
    assert sheet.width() < 400


def test_what_is_found_in_it_is_marked(qtbot, view, sheets) -> None:
    (sheet,) = sheets(TABLE)
    assert view.find_text("Parliament11") == 3
    assert len(sheet.extraSelections()) == 3
    view.find_text("")
    assert sheet.extraSelections() == []
