"""The list in the real window: oldest first, copies as one line, jumping by words, reading by scrolling."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.store import articles, preferences, statuses
from reader.store.database import Library
from reader.values import Scope
from ui.headlines.menu import fill_copies
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]


def titles(window: Window) -> list[str]:
    model = window.headlines_pane.model
    found = [model.headline(row) for row in range(model.rowCount())]
    return [headline.title for headline in found if headline is not None]


@pytest.fixture
def copied(filled: Library) -> list[int]:
    """The newest story of each of the three feeds, as copies of one: ids in the order of publishing."""
    ids = [articles.headlines(filled, Scope(feed_id=number), limit=1)[0].id for number in (3, 2, 1)]
    with filled.write() as connection:
        for article_id in ids:
            connection.execute("INSERT INTO copy(article_id, story) VALUES (?, ?)", (article_id, min(ids)))
    return ids


def test_the_oldest_stands_first_where_one_wants_it_and_stays_so(open_window: Open) -> None:
    window = open_window()
    newest_first = titles(window)
    window.browsing.choose("feed:1")
    window.actions_by_name["oldest_first"].trigger()
    assert titles(window) == [title for title in reversed(newest_first) if "seen from" not in title]
    assert window.actions_by_name["oldest_first"].isChecked()
    window.browsing.choose("all")
    assert titles(window) == newest_first
    assert not window.actions_by_name["oldest_first"].isChecked()
    window.close()
    again = open_window()
    again.browsing.choose("feed:1")
    assert again.actions_by_name["oldest_first"].isChecked()
    again.actions_by_name["oldest_first"].trigger()
    assert titles(again)[0] == newest_first[0]


def test_below_is_what_stands_below_also_with_the_oldest_first(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window()
    window.actions_by_name["oldest_first"].trigger()
    actions = window.chosen.menu_for(20).actions()
    next(action for action in actions if action.text() == "Mark those below as read").trigger()
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert [one.read for one in articles.headlines(filled, Scope(), limit=5)] == [True, True, True, False, False]


def test_what_arrives_stands_at_the_end_with_the_oldest_first(
    open_window: Open, filled: Library, arrive: Callable[[Library, int, list[str]], None]
) -> None:
    window = open_window()
    window.actions_by_name["oldest_first"].trigger()
    before = titles(window)
    arrive(filled, 1, ["Brand new"])
    window.browsing.library_changed()
    assert titles(window) == [*before, "Brand new"]


@pytest.mark.usefixtures("copied")
def test_copies_are_one_line_until_one_wants_them_all(open_window: Open) -> None:
    window = open_window()
    model = window.headlines_pane.model
    assert model.rowCount() == 22
    row = next(row for row in range(22) if model.headline(row).outlets > 1)  # type: ignore[union-attr]
    spoken = model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert ", in 3 feeds, unread" in spoken
    window.actions_by_name["fold_copies"].trigger()
    assert model.rowCount() == 24
    window.browsing.choose("feed:1")
    window.actions_by_name["fold_copies"].trigger()
    assert model.rowCount() == 8


def test_the_feeds_that_have_a_story_are_offered_and_opened(open_window: Open, copied: list[int]) -> None:
    window = open_window()
    menu = QMenu(window)
    fill_copies(menu, window.chosen, copied[0])
    feeds = [action.text().partition("\t")[0] for action in menu.actions()]
    assert feeds == ["Valley Observer", "Harbour && Coast", "The Daily Futurist"]
    menu.actions()[2].trigger()
    assert window.browsing.article is not None
    assert window.browsing.article.id == copied[2]


def test_a_click_on_the_number_of_feeds_asks_for_them(qtbot: QtBot, open_window: Open, copied: list[int]) -> None:
    window = open_window()
    table, model = window.headlines_pane.table, window.headlines_pane.model
    row = model.row_of(copied[0])
    table.viewport().repaint()
    asked: list[int] = []
    window.headlines_pane.copies_asked.disconnect()
    window.headlines_pane.copies_asked.connect(lambda article_id, _point: asked.append(article_id))
    opened = window.browsing.article
    corner = table.visualRect(model.index(row, 0)).topLeft()
    if model.day_of(row):
        corner += QPoint(0, 28)
    box = window.headlines_pane._delegate.copies_box(copied[0], QPointF(corner))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert asked == [copied[0]]
    assert window.browsing.article == opened


def test_reading_the_line_reads_the_copies(qtbot: QtBot, open_window: Open, filled: Library, copied: list[int]) -> None:
    preferences.prefer(filled, "read_copies", 1)
    window = open_window()
    window.browsing.open(copied[0])
    qtbot.waitUntil(lambda: all(article.read for article in articles.show(filled, copied)))
    statuses.mark_read(filled, copied, False, now=articles.show(filled, copied[:1])[0].published)
    window.browsing.choose("unread")
    assert len(titles(window)) == 22


def test_a_headline_is_jumped_to_by_its_words(open_window: Open) -> None:
    window = open_window()
    table, model = window.headlines_pane.table, window.headlines_pane.model
    opened = window.browsing.article
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Apostrophe)
    field = QApplication.focusWidget()
    assert field is window.headlines_pane._jump
    QTest.keyClicks(field, "lich lands")
    first = model.headline(table.chosen_row())
    assert first is not None
    assert first.title.startswith("How a lichen tells the age of a landslide")
    assert window.browsing.article == opened
    QTest.keyClick(field, Qt.Key.Key_Down)
    second = model.headline(table.chosen_row())
    assert second is not None
    assert "lichen" in second.title
    assert second.id != first.id
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert table.hasFocus()
    assert not field.isVisible()
    assert window.browsing.article is not None
    assert window.browsing.article.id == second.id


def test_leaving_the_jump_leaves_the_list_as_it_was(open_window: Open) -> None:
    window = open_window()
    window.actions_by_name["jump"].trigger()
    field = window.headlines_pane._jump
    QTest.keyClicks(field, "storks")
    assert window.headlines_pane.table.chosen_row() > 0
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.headlines_pane.table.chosen_row() == 0


def wheel(window: Window, pixels: int) -> None:
    viewport = window.headlines_pane.table.viewport()
    point = QPointF(100, 100)
    event = QWheelEvent(
        point, QPointF(viewport.mapToGlobal(point.toPoint())), QPoint(0, -pixels), QPoint(0, -pixels),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


@pytest.mark.parametrize("on", [True, False], ids=["wanted", "not wanted"])
def test_what_is_scrolled_past_is_read_where_one_wants_that(
    qtbot: QtBot, open_window: Open, filled: Library, on: bool
) -> None:
    window = open_window(1440, 600)
    window.apply(replace(window.settings, mark_read_on_scroll=on))
    table = window.headlines_pane.table
    passed: list[list[int]] = []
    table.scrolled_past.connect(passed.append)
    wheel(window, 600)
    assert table.verticalScrollBar().value() > 300
    qtbot.waitUntil(lambda: bool(passed))
    gone = len(passed[0])
    assert 0 < gone == table.rowAt(0)
    assert articles.count(filled, Scope())[1] == 24 - (gone if on else 0)
    if on:
        window.actions_by_name["undo"].trigger()
        assert articles.count(filled, Scope())[1] == 24


def test_going_to_a_headline_is_not_scrolling_past_the_others(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(1440, 600)
    passed: list[list[int]] = []
    window.headlines_pane.table.scrolled_past.connect(passed.append)
    window.headlines_pane.table.choose(20)
    qtbot.wait(500)
    assert passed == []
