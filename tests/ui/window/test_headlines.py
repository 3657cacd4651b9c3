"""The list of headlines in the real window: days, densities, several at once, marks under the pointer, the menu."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.store import articles
from reader.store.database import Library
from reader.values import Scope
from ui.headlines.density import COMPACT, DAY_HEIGHT, TITLES, quick_boxes
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]


def unread(library: Library) -> int:
    return articles.count(library, Scope())[1]


def centre_of(window: Window, row: int) -> QPoint:
    """The middle of a headline, below the day that may stand above it."""
    table = window.headlines_pane.table
    box = table.visualRect(window.headlines_pane.model.index(row, 0))
    return QPoint(120, box.bottom() - 40)


def click(window: Window, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    table = window.headlines_pane.table
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, centre_of(window, row))


def choose_from_menu(window: Window, row: int, words: str) -> None:
    actions = window.chosen.menu_for(row).actions()
    next(action for action in actions if action.text() == words).trigger()


def test_a_day_stands_above_its_first_headline_only(open_window: Open) -> None:
    window = open_window()
    model, table = window.headlines_pane.model, window.headlines_pane.table
    days: dict[object, list[int]] = {}
    for row in range(model.rowCount()):
        headline = model.headline(row)
        assert headline is not None
        days.setdefault(headline.published.astimezone().date(), []).append(row)
    firsts = {rows[0] for rows in days.values()}
    assert len(firsts) > 1
    for row in range(model.rowCount()):
        assert bool(model.day_of(row)) == (row in firsts)
        assert table.rowHeight(row) == 104 + (DAY_HEIGHT if row in firsts else 0)


def test_the_answers_of_a_search_are_not_parted_by_days(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.browsing.search("estuary")
    qtbot.waitUntil(lambda: window.headlines_pane.model.rowCount() == 3)
    assert [window.headlines_pane.table.rowHeight(row) for row in range(3)] == [104] * 3


@pytest.mark.parametrize(("name", "density"), [("compact", COMPACT), ("titles", TITLES)])
def test_headlines_stand_as_close_as_one_likes_and_stay_so(
    qtbot: QtBot, open_window: Open, name: str, density: object
) -> None:
    window = open_window()
    window.actions_by_name[name].trigger()
    row = next(row for row in range(24) if not window.headlines_pane.model.day_of(row))
    assert window.headlines_pane.table.rowHeight(row) == density.height  # type: ignore[attr-defined]
    assert window.actions_by_name[name].isChecked()
    assert not window.actions_by_name["comfortable"].isChecked()
    window.close()
    again = open_window()
    assert again.headlines_pane.table.rowHeight(row) == density.height  # type: ignore[attr-defined]


def test_several_are_chosen_without_opening_them_and_marked_together(open_window: Open, filled: Library) -> None:
    window = open_window()
    click(window, 1)
    article = window.browsing.article
    click(window, 4, Qt.KeyboardModifier.ShiftModifier)
    assert window.browsing.article == article or window.browsing.article.id == article.id  # type: ignore[union-attr]
    assert window.headlines_pane.table.chosen_rows() == [1, 2, 3, 4]
    assert window.headlines_pane.head._count.text() == "4 chosen"
    window.actions_by_name["bookmark"].trigger()
    assert articles.count(filled, Scope(bookmarked=True))[0] == 4
    window.actions_by_name["read"].trigger()
    assert unread(filled) == 20
    window.undo_bar.undo()
    assert unread(filled) > 20
    window.undo_bar.undo()
    assert articles.count(filled, Scope(bookmarked=True))[0] == 0


def test_the_marks_under_the_pointer_do_what_they_show(open_window: Open, filled: Library) -> None:
    window = open_window()
    table, model = window.headlines_pane.table, window.headlines_pane.model
    row = next(row for row in range(1, 24) if not model.day_of(row))
    box = table.visualRect(model.index(row, 0))
    bookmark, read = quick_boxes(box.toRectF())
    opened = window.browsing.article
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=bookmark.center().toPoint())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=read.center().toPoint())
    headline = model.headline(row)
    assert headline is not None
    assert (headline.bookmarked, headline.read) == (True, True)
    assert window.browsing.article == opened
    stored = articles.show(filled, [headline.id])[0]
    assert (stored.bookmarked, stored.read) == (True, True)


def test_those_above_and_below_are_marked_from_the_menu_and_taken_back(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window()
    for which, left in (("above", 19), ("below", 6)):
        choose_from_menu(window, 5, f"Mark those {which} as read")
        qtbot.waitUntil(window.undo_bar.isVisible)
        assert unread(filled) == left
        window.undo_bar.undo()
        assert unread(filled) == 24


def test_those_older_than_some_days_are_marked(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    newest = articles.headlines(filled, Scope(), limit=24)
    day_ago = datetime.now(UTC) - timedelta(days=1)
    window = open_window()
    actions = window.chosen.menu_for(0).actions()
    older = next(action.menu() for action in actions if action.text() == "Mark older ones as read")
    assert isinstance(older, QMenu)
    older.actions()[0].trigger()
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert 0 < unread(filled) < 24
    assert unread(filled) == sum(one.published > day_ago for one in newest)


def test_the_menu_is_about_all_that_are_chosen(open_window: Open, filled: Library) -> None:
    window = open_window()
    click(window, 1)
    click(window, 3, Qt.KeyboardModifier.ControlModifier)
    choose_from_menu(window, 3, "Bookmark")
    assert [one.bookmarked for one in articles.headlines(filled, Scope(), limit=4)] == [False, True, False, True]
    choose_from_menu(window, 0, "Bookmark")
    assert articles.headlines(filled, Scope(), limit=1)[0].bookmarked


def test_a_click_on_the_day_opens_nothing(open_window: Open) -> None:
    window = open_window()
    table, model = window.headlines_pane.table, window.headlines_pane.model
    row = next(row for row in range(1, 24) if model.day_of(row))
    table.scrollTo(model.index(row, 0))
    box = table.visualRect(model.index(row, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, box.top() + 10))
    assert table.chosen_row() == 0


def test_what_was_done_is_taken_back_one_after_the_other(open_window: Open, filled: Library) -> None:
    window = open_window()
    first = articles.headlines(filled, Scope(), limit=1)[0].id
    for name in ("bookmark", "read"):
        window.actions_by_name[name].trigger()
    assert not window.undo_bar.isVisible()
    window.actions_by_name["undo"].trigger()
    assert window.undo_bar.text == "Taken back: 1 marked as read"
    article = articles.show(filled, [first])[0]
    assert (article.read, article.bookmarked) == (False, True)
    window.actions_by_name["undo"].trigger()
    assert not articles.show(filled, [first])[0].bookmarked
    window.actions_by_name["undo"].trigger()
    assert window.undo_bar.text == "There is nothing to take back."


def test_a_story_goes_on_where_it_was_left_even_after_a_restart(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(1440, 480)
    view = window.reading_pane.view
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 700)
    view.verticalScrollBar().setValue(500)
    window.headlines_pane.table.choose(3)
    assert view.verticalScrollBar().value() == 0
    window.headlines_pane.table.choose(0)
    assert abs(view.verticalScrollBar().value() - 500) < 4
    window.headlines_pane.table.choose(3)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    window.close()
    again = open_window(1440, 480)
    assert again.reading_pane.view.verticalScrollBar().value() == 0
    again.headlines_pane.table.choose(0)
    assert abs(again.reading_pane.view.verticalScrollBar().value() - 500) < 4
