"""The right pane of the real window: what is not related goes, and comes back; a story is followed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.store.database import Library
from reader.store.searches import saved_searches
from ui.related.following import FollowDialog
from ui.related.lines import Line, Look
from ui.related.list import mark_of
from ui.window import Window

Open = Callable[..., Window]
WAIT = 20_000

pytestmark = pytest.mark.usefixtures("filled")


@pytest.fixture
def window(qtbot: QtBot, open_window: Open) -> Window:
    """The window, with a story open that others are related to."""
    opened = open_window()
    qtbot.waitUntil(lambda: bool(related(opened)), timeout=WAIT)
    return opened


def related(window: Window) -> list[Line]:
    return [line for line in window.related_pane.lines() if line.related]


def index_of(window: Window, line: Line) -> QModelIndex:
    pane = window.related_pane
    return pane.list.model().index(pane.lines().index(line), 0)


def parted(library: Library) -> int:
    with library.read() as connection:
        return int(connection.execute("SELECT count(*) FROM unrelated").fetchone()[0])


def test_delete_parts_the_story_at_once_and_undo_brings_it_back(qtbot: QtBot, window: Window, filled: Library) -> None:
    before = related(window)
    view = window.related_pane.list
    view.setFocus()
    view.setCurrentIndex(index_of(window, before[0]))
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert before[0].article_id not in [line.article_id for line in related(window)]
    assert before[0].title in window.undo_bar.text
    assert parted(filled) == 1
    window.undo_bar.undo()
    assert parted(filled) == 0
    qtbot.waitUntil(lambda: related(window) == before, timeout=WAIT)


def test_the_mark_at_a_storys_corner_parts_it_and_opens_nothing(window: Window, filled: Library) -> None:
    line, opened = related(window)[0], window.browsing.article
    view = window.related_pane.list
    place = mark_of(view.visualRect(index_of(window, line))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert line.article_id not in [other.article_id for other in related(window)]
    assert window.browsing.article == opened
    assert parted(filled) == 1


def test_a_press_that_leaves_the_mark_parts_nothing(window: Window, filled: Library) -> None:
    line = related(window)[0]
    view = window.related_pane.list
    place = mark_of(view.visualRect(index_of(window, line))).center()
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=place - QPoint(90, 0))
    assert line in related(window)
    assert parted(filled) == 0


def test_the_last_story_that_goes_leaves_what_else_may_help(qtbot: QtBot, window: Window) -> None:
    article = window.browsing.article
    assert article is not None
    pane = window.related_pane
    while lines := related(window):
        pane.list.part_asked.emit(index_of(window, lines[0]))
    assert pane.lines()[0].look is Look.NOTE
    qtbot.waitUntil(lambda: any(line.look is Look.HEADING for line in pane.lines()), timeout=WAIT)
    assert pane.lines()[-1].look is Look.STORY
    assert not pane.lines()[-1].related


def test_the_menu_of_a_story_parts_it_and_that_of_a_heading_does_not(window: Window) -> None:
    pane = window.related_pane
    words = [action.text() for action in pane.menu_for(index_of(window, related(window)[0])).actions()]
    assert words[:2] == ["Open", "Not related\tDel"]
    heading = next(line for line in pane.lines() if line.look is Look.HEADING)
    assert [action.objectName() for action in pane.menu_for(index_of(window, heading)).actions()] == ["follow"]


def agree(act: Callable[[FollowDialog], None]) -> None:
    """Do this to the card as soon as it counts, then agree."""

    def look() -> None:
        card = QApplication.activeModalWidget()
        if not isinstance(card, FollowDialog) or not card._agree.isEnabled():
            QTimer.singleShot(50, look)
            return
        act(card)
        card.accept()

    QTimer.singleShot(50, look)


def test_a_story_is_followed_and_stands_in_the_sidebar(window: Window, filled: Library) -> None:
    found: list[str] = []
    agree(lambda card: found.append(card._count.text()))
    window.actions_by_name["follow"].trigger()
    (search,) = saved_searches(filled)
    assert search.name
    assert "after:" in search.query
    assert found[0].startswith("Finds ")
    place = window.feeds_pane.chosen()
    assert place is not None
    assert place.title == search.name
    window.undo_bar.undo()
    assert saved_searches(filled) == ()


def test_what_is_followed_can_be_changed_before(window: Window, filled: Library) -> None:
    def change(card: FollowDialog) -> None:
        card._name.setText("Harbours")
        card._query.setPlainText("harbour\nwall")

    agree(change)
    window.actions_by_name["follow"].trigger()
    assert [(one.name, one.query) for one in saved_searches(filled)] == [("Harbours", "harbour wall")]


def test_a_search_with_a_mistake_is_not_followed(qtbot: QtBot, window: Window) -> None:
    card = FollowDialog(window, "A story", ["Ferries"])
    qtbot.addWidget(card)
    card.propose("Harbours", "harbour is:odd")
    card.show_mistake("“is:odd” is unknown.")
    assert not card._agree.isEnabled()
    assert card._count.text() == "“is:odd” is unknown."
    card.show_found(3, ())
    assert card._agree.isEnabled()
    for name in ("", "FERRIES"):
        card._name.setText(name)
        assert not card._agree.isEnabled()
