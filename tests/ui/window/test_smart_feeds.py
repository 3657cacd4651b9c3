"""Smart feeds in the real window: what was opened, saved searches, tags."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from reader.highlights import Highlight
from reader.store import articles, notes, search, searches, statuses
from reader.store.database import Library
from reader.values import Scope
from ui.sidebar.places import Place
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
NOW = datetime.now(UTC).replace(microsecond=0)
Open = Callable[..., Window]
Arrive = Callable[[Library, int, list[str]], None]


def titles(window: Window) -> list[str]:
    model = window.headlines_pane.model
    found = [model.headline(row) for row in range(model.rowCount())]
    return [headline.title for headline in found if headline is not None]


def place_of(window: Window, key: str) -> Place:
    place = window.feeds_pane.choose(key)
    assert place is not None
    assert place.key == key
    return place


def saved(library: Library) -> list[str]:
    return [one.name for one in searches.saved_searches(library)]


def choose_from_menu(window: Window, key: str, words: str) -> None:
    menu = QMenu(window)
    window.subscriptions.fill_menu(menu, place_of(window, key))
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_what_is_opened_is_in_the_history_the_latest_first(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    opened = []
    for row in (5, 2, 9):
        window.headlines_pane.table.choose(row)
        assert window.browsing.article is not None
        opened.append(window.browsing.article.id)
        qtbot.waitUntil(lambda: articles.count(filled, Scope(opened=True))[0] == len(opened))
    window.browsing.choose("history")
    model = window.headlines_pane.model
    assert {model.headline(row).id for row in range(3)} == set(opened)  # type: ignore[union-attr]
    assert model.day_of(0) == "Today"
    qtbot.waitUntil(lambda: window.headlines_pane.head._count.text() == "3 opened")


def test_a_story_is_in_the_history_also_when_opening_does_not_mark_it(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window()
    window.browsing.mark_read_on_open = False
    window.headlines_pane.table.choose(4)
    qtbot.waitUntil(lambda: articles.count(filled, Scope(opened=True)) == (1, 1))


def test_the_history_is_cleared_and_that_can_be_taken_back(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    window.headlines_pane.table.choose(3)
    qtbot.waitUntil(lambda: articles.count(filled, Scope(opened=True))[0] == 1)
    window.browsing.choose("history")
    choose_from_menu(window, "history", "Clear the history")
    assert titles(window) == []
    assert window.headlines_pane._empty.isVisible()
    window.undo_bar.undo()
    assert len(titles(window)) == 1


def test_a_search_is_saved_by_keyboard_and_is_a_place_with_its_count(
    qtbot: QtBot, open_window: Open, filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    monkeypatch.setattr("ui.dialogs.ask.ask_line", lambda *_asked: "Low water")
    window.browsing.search("estuary")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    window.actions_by_name["save_search"].trigger()
    assert saved(filled) == ["Low water"]
    place = window.feeds_pane.chosen()
    assert place is not None
    assert place.title == "Low water"
    assert not window.headlines_pane.head.searching
    qtbot.waitUntil(lambda: window.headlines_pane.model.day_of(0) != "")
    assert len(titles(window)) == 3
    qtbot.waitUntil(lambda: place_of(window, place.key).count == 3)
    index = window.feeds_pane._model.index_of(place.key)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Low water, 3 unread"
    window.actions_by_name["undo"].trigger()
    assert saved(filled) == []
    assert window.feeds_pane.chosen() is not None
    assert window.feeds_pane.chosen().key == "all"  # type: ignore[union-attr]


def test_a_saved_search_fills_by_itself_without_moving_the_list(
    qtbot: QtBot, open_window: Open, filled: Library, arrive: Arrive
) -> None:
    search_id = searches.save_search(filled, "Low water", "estuary OR ebb")
    window = open_window()
    window.browsing.choose(f"search:{search_id}")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    arrive(filled, 1, ["Ebb at the quay"])
    search.index_pending(filled)
    window.browsing.library_changed()
    qtbot.waitUntil(lambda: len(titles(window)) == 4)
    assert titles(window)[0] == "Ebb at the quay"


def test_a_saved_search_is_the_place_of_the_next_start(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    search_id = searches.save_search(filled, "Low water", "estuary")
    window = open_window()
    window.browsing.choose(f"search:{search_id}")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    window.headlines_pane.table.choose(1)
    opened = window.browsing.article
    assert opened is not None
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: len(titles(again)) == 3)
    assert again.headlines_pane.table.chosen_row() == 1
    assert again.browsing.article is not None
    assert again.browsing.article.id == opened.id


def test_a_search_that_is_typed_meanwhile_is_not_overwritten(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    search_id = searches.save_search(filled, "Low water", "estuary")
    window = open_window()
    window.browsing.choose(f"search:{search_id}")
    window.browsing.search("lichen OR storks")
    qtbot.waitUntil(lambda: len(titles(window)) == 6)
    qtbot.wait(200)
    assert len(titles(window)) == 6


def test_nothing_to_save_is_said(open_window: Open, filled: Library) -> None:
    window = open_window()
    window.actions_by_name["save_search"].trigger()
    assert window.undo_bar.text == "Search for something first; then the search can be saved."


def test_a_saved_search_is_renamed_where_it_stands(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    search_id = searches.save_search(filled, "Low water", "estuary")
    window = open_window()
    place_of(window, f"search:{search_id}")
    tree = window.feeds_pane.tree
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_F2)
    field = tree.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.setText("Ebb")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: saved(filled) == ["Ebb"])
    window.actions_by_name["undo"].trigger()
    assert saved(filled) == ["Low water"]


def test_a_saved_search_is_changed_and_a_mistake_is_told(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    search_id = searches.save_search(filled, "Low water", "estuary")
    window = open_window()
    one = searches.saved_searches(filled)[0]
    window.subscriptions.searches.change(one, "is:starred")
    assert "is:starred" in window.undo_bar.text
    window.subscriptions.searches.change(one, "lichen")
    window.browsing.choose(f"search:{search_id}")
    qtbot.waitUntil(lambda: any("lichen" in title for title in titles(window)))
    window.actions_by_name["undo"].trigger()
    assert searches.saved_searches(filled)[0].query == "estuary"


def test_saved_searches_are_moved_by_hand_and_by_menu_and_removed(open_window: Open, filled: Library) -> None:
    ids = [searches.save_search(filled, name, "estuary") for name in ("One", "Two", "Three")]
    window = open_window()
    place_of(window, f"search:{ids[0]}")
    tree = window.feeds_pane.tree
    box = tree.visualRect(window.feeds_pane._model.index_of(f"search:{ids[2]}"))
    below = QPoint(box.center().x(), box.bottom() - 2)
    button, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tree.dropEvent(QDropEvent(below.toPointF(), Qt.DropAction.CopyAction, QMimeData(), button, held))
    assert saved(filled) == ["Two", "Three", "One"]
    choose_from_menu(window, f"search:{ids[0]}", "Move up")
    assert saved(filled) == ["Two", "One", "Three"]
    choose_from_menu(window, f"search:{ids[1]}", "Remove")
    assert saved(filled) == ["One", "Three"]
    window.undo_bar.undo()
    assert saved(filled) == ["Two", "One", "Three"]
    for _ in range(2):
        window.actions_by_name["undo"].trigger()
    assert saved(filled) == ["One", "Two", "Three"]


def test_a_feed_is_not_dropped_among_searches(open_window: Open, filled: Library) -> None:
    search_id = searches.save_search(filled, "One", "estuary")
    window = open_window()
    place_of(window, "feed:1")
    tree = window.feeds_pane.tree
    assert tree._folder_at(tree.visualRect(window.feeds_pane._model.index_of(f"search:{search_id}")).center()) is None


def test_a_tag_is_a_place_as_long_as_something_bears_it(open_window: Open, filled: Library) -> None:
    ids = [one.id for one in articles.headlines(filled, Scope(), limit=2)]
    statuses.tag(filled, ids, "Coast")
    window = open_window()
    window.browsing.choose("tag:Coast")
    assert len(titles(window)) == 2
    index = window.feeds_pane._model.index_of("tag:Coast")
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Coast, 2 stories"
    statuses.untag(filled, ids, "Coast")
    window.browsing.library_changed()
    place = window.feeds_pane.chosen()
    assert place is not None
    assert place.key == "all"


def test_the_filters_of_a_search_are_words_of_its_query(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    window.browsing.search("estuary")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    chips = window.headlines_pane.head._chips
    chips._buttons["is:bookmarked"].click()
    assert window.browsing.searching.query == "estuary is:bookmarked"
    qtbot.waitUntil(lambda: titles(window) == [])
    chips._buttons["is:bookmarked"].click()
    assert window.browsing.searching.query == "estuary"
    qtbot.waitUntil(lambda: len(titles(window)) == 3)


def test_stories_with_notes_or_highlights_have_a_place(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    first, second = (row.id for row in articles.headlines(filled, Scope(), limit=2))
    window = open_window()
    window.browsing.choose("notes")
    qtbot.waitUntil(lambda: "Press W" in window.headlines_pane._empty._words.text())
    notes.add(filled, first, Highlight("squared stone", "green", 0, NOW))
    notes.set_note(filled, second, "Ask them.", now=NOW)
    window.browsing.choose("all")
    window.browsing.choose("notes")
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ("", "Press B on a story"),
        ("bookmark Ctrl+G", "Press Ctrl+G on a story"),
        ("bookmark ", "A story that you bookmark stays"),
    ],
)
def test_an_empty_list_names_the_keys_as_they_are_now(qtbot: QtBot, open_window: Open, keys: str, words: str) -> None:
    window = open_window()
    window.apply(replace(window.settings, keys=keys))
    window.browsing.choose("bookmarked")
    qtbot.waitUntil(lambda: window.headlines_pane._empty._words.text().startswith(words))
