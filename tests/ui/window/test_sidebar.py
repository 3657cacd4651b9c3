"""The feeds in the real window: names edited in place, feeds dragged, the menu's rules, feeds that are hidden."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from reader.store import articles, feeds, statuses
from reader.store.database import Library
from reader.values import FullText, Scope
from ui.layout import RAIL
from ui.progress import Failure, Progress
from ui.sidebar.places import Place
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]


def place_of(window: Window, key: str) -> Place:
    place = window.feeds_pane.choose(key)
    assert place is not None
    assert place.key == key
    return place


def folders(library: Library) -> dict[str, str | None]:
    return {feed.title: feed.folder for feed in feeds.all_feeds(library)}


def rename(window: Window, key: str, name: str) -> None:
    """Edit the name of a place as one does: F2, the name, Return."""
    place_of(window, key)
    tree = window.feeds_pane.tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_F2)
    field = tree.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText(name)
    QTest.keyClick(field, Qt.Key.Key_Return)


def drop(window: Window, key: str, onto: str) -> None:
    """Let a feed go over another place."""
    place_of(window, key)
    tree = window.feeds_pane.tree
    point = tree.visualRect(window.feeds_pane._model.index_of(onto)).center()
    event = QDropEvent(
        point.toPointF(),
        Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dropEvent(event)


def test_a_feed_is_renamed_where_it_stands_and_that_can_be_taken_back(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window()
    rename(window, "feed:2", "The Coast")
    qtbot.waitUntil(lambda: "The Coast" in folders(filled))
    assert place_of(window, "feed:2").title == "The Coast"
    window.actions_by_name["undo"].trigger()
    assert "Harbour & Coast" in folders(filled)


def test_a_folder_is_renamed_with_all_its_feeds(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    rename(window, "folder:Science", "Nature")
    qtbot.waitUntil(lambda: sorted(folders(filled).values(), key=str) == ["Nature", "Nature", None])
    window.actions_by_name["undo"].trigger()
    assert sorted(folders(filled).values(), key=str) == [None, "Science", "Science"]


def test_a_feed_that_is_dragged_goes_to_the_folder_it_is_dropped_on(open_window: Open, filled: Library) -> None:
    window = open_window()
    drop(window, "feed:3", "folder:Science")
    assert folders(filled)["Valley Observer"] == "Science"
    drop(window, "feed:1", "feed:2")
    assert folders(filled)["The Daily Futurist"] == "Science"
    window.actions_by_name["undo"].trigger()
    assert folders(filled)["Valley Observer"] is None
    drop(window, "feed:1", "label:feeds")
    assert folders(filled)["The Daily Futurist"] is None
    drop(window, "feed:1", "unread")
    assert folders(filled)["The Daily Futurist"] is None


def test_the_menu_says_when_full_text_is_fetched(open_window: Open, filled: Library) -> None:
    window = open_window()
    menu = QMenu(window)
    window.subscriptions.fill_menu(menu, place_of(window, "feed:1"))
    inner = next(action.menu() for action in menu.actions() if action.text() == "Full text from the page")
    assert isinstance(inner, QMenu)
    assert [action.isChecked() for action in inner.actions()] == [False, True, False]
    inner.actions()[2].trigger()
    assert feeds.find(filled, "1").full_text is FullText.NEVER
    window.actions_by_name["undo"].trigger()
    assert feeds.find(filled, "1").full_text is FullText.WHEN_SHORT


WRITES_ITS_COMMAND = "import sys, pathlib\npathlib.Path(sys.argv[2], 'command').write_text(' '.join(sys.argv[3:]))"


@pytest.mark.parametrize(
    ("key", "command"),
    [("feed:2", "offline 2"), ("folder:Science", "offline --folder Science"), ("all", "offline --days 7")],
)
def test_what_is_chosen_is_made_complete(
    qtbot: QtBot, open_window: Open, filled: Library, key: str, command: str
) -> None:
    window = open_window(script=WRITES_ITS_COMMAND)
    place_of(window, key)
    window.actions_by_name["offline"].trigger()
    qtbot.waitUntil(lambda: not window.worker.busy, timeout=20_000)
    assert (filled.folder / "command").read_text() == command


def test_feeds_without_unread_stories_can_be_hidden(open_window: Open, filled: Library) -> None:
    ids = [one.id for one in articles.headlines(filled, Scope(feed_id=2), limit=20)]
    statuses.mark_read(filled, ids, True, now=articles.show(filled, ids[:1])[0].published)
    window = open_window()
    window.actions_by_name["hide_read"].trigger()
    assert window.actions_by_name["hide_read"].isChecked()
    assert not window.feeds_pane._model.index_of("feed:2").isValid()
    assert window.feeds_pane._model.index_of("feed:1").isValid()
    window.actions_by_name["hide_read"].trigger()
    assert window.feeds_pane._model.index_of("feed:2").isValid()


def test_the_feeds_can_be_icons_alone_and_stay_so(open_window: Open) -> None:
    window = open_window()
    wide = window.feeds_pane.width()
    window.actions_by_name["rail"].trigger()
    assert window.feeds_pane.width() == RAIL < wide
    assert window.feeds_pane.line.isVisible()
    assert not window.feeds_pane.line._words.isVisible()
    window.close()
    again = open_window()
    assert again.feeds_pane.width() == RAIL
    tree = again.feeds_pane.tree
    assert tree.columnWidth(0) <= RAIL
    QTest.mouseClick(
        tree.viewport(),
        Qt.MouseButton.LeftButton,
        pos=tree.visualRect(again.feeds_pane._model.index_of("feed:3")).center(),
    )
    assert again.headlines_pane.model.rowCount() == 8
    again.actions_by_name["rail"].trigger()
    assert again.feeds_pane.width() > 176
    assert again.feeds_pane.line._words.isVisible()


def test_the_rail_tells_what_is_being_fetched_and_what_failed(open_window: Open) -> None:
    window = open_window()
    window.actions_by_name["rail"].trigger()
    line = window.feeds_pane.line
    line.show_progress(Progress("Harbour & Coast", running=True, done=2, total=3))
    assert line.isVisible()
    assert line.toolTip() == "Harbour & Coast  2/3"
    assert (line._stop.isVisible(), line._refresh.isVisible()) == (True, False)
    line.show_progress(Progress("One not fetched", failures=(Failure(2, "u", "No answer."),)))
    asked: list[bool] = []
    line.failures_opened.disconnect()
    line.failures_opened.connect(lambda: asked.append(True))
    line._trouble.click()
    assert asked == [True]
    line.show_progress(Progress("Updated 08:00"))
    assert (line._stop.isVisible(), line._refresh.isVisible(), line._trouble.isVisible()) == (False, True, False)


def test_what_is_complete_has_a_place_of_its_own(open_window: Open) -> None:
    window = open_window()
    window.browsing.choose("offline")
    assert window.headlines_pane.model.rowCount() == 24


def test_the_keyboard_goes_to_what_is_left_when_its_pane_is_hidden(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(900, 600)
    window.actions_by_name["toggle_related"].trigger()
    window.related_pane.list.setFocus()
    window.actions_by_name["toggle_related"].trigger()
    qtbot.waitUntil(lambda: window.headlines_pane.table.hasFocus())
    window.actions_by_name["toggle_feeds"].trigger()
    window.feeds_pane.tree.setFocus()
    window.actions_by_name["toggle_feeds"].trigger()
    qtbot.waitUntil(lambda: window.headlines_pane.table.hasFocus())
