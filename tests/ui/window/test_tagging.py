"""Tags in the real window: put on by key, named anew, merged, coloured and removed; all of it taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.store import articles, statuses, tags
from reader.store.database import Library
from reader.values import Scope
from ui.dialogs.tags import TagsDialog
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]


def borne(library: Library) -> dict[str, int]:
    return {tag.name: tag.articles for tag in tags.all_tags(library)}


@pytest.fixture
def tagged(filled: Library) -> Library:
    ids = [row.id for row in articles.headlines(filled, Scope(), limit=4)]
    statuses.tag(filled, ids[:3], "sea")
    statuses.tag(filled, ids[2:], "ships")
    return filled


def choose(window: Window, key: str, *words: str) -> None:
    """Choose from the menu of a place, and from the menus in it."""
    place = next(one for one in window.feeds_pane.places() if one.key == key)
    menu = QMenu(window)
    window.subscriptions.fill_menu(menu, place)
    for word in words[:-1]:
        action = next(one for one in menu.actions() if one.text() == word)
        inner = action.menu()
        assert isinstance(inner, QMenu)
        menu = inner
    next(one for one in menu.actions() if one.text() == words[-1]).trigger()


def test_a_tag_is_begun_and_completed_a_new_one_made_and_one_taken_off(qtbot: QtBot) -> None:
    dialog = TagsDialog(None, ["archaeology", "sea", "science"], [{"sea"}, {"sea", "science"}])
    qtbot.addWidget(dialog)
    assert [dialog.list.item(row).text() for row in range(3)] == ["science", "sea", "archaeology"]
    QTest.keyClicks(dialog.field, "arch")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.field, "Low water")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    QTest.keyClicks(dialog.field, "SEA")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert sorted(dialog.added()) == ["Low water", "archaeology"]
    assert dialog.taken() == ["sea"]
    QTest.keyClicks(dialog.field, "sc")
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "science" in dialog.added()
    assert dialog.result() == TagsDialog.DialogCode.Accepted


def test_stories_are_tagged_and_untagged_and_it_is_taken_back(open_window: Open, tagged: Library) -> None:
    window = open_window()
    ids = [row.id for row in articles.headlines(tagged, Scope(), limit=4)]
    window.subscriptions.tagging.change(ids, ["new", "sea"], ["ships"])
    assert borne(tagged) == {"new": 4, "sea": 4}
    window.undo_bar.undo()
    assert borne(tagged) == {"sea": 3, "ships": 2}


def test_a_tag_is_renamed_in_place_and_merged_where_the_name_is_taken(open_window: Open, tagged: Library) -> None:
    window = open_window()
    window.browsing.choose("tag:sea")
    place = window.feeds_pane.chosen()
    assert place is not None
    window.feeds_pane.renamed.emit(place, "The sea")
    assert borne(tagged) == {"The sea": 3, "ships": 2}
    assert window.browsing.listing.key == "tag:The sea"
    window.undo_bar.undo()
    assert borne(tagged) == {"sea": 3, "ships": 2}
    window.feeds_pane.renamed.emit(place, "SHIPS")
    assert borne(tagged) == {"ships": 4}
    window.undo_bar.undo()
    assert borne(tagged) == {"sea": 3, "ships": 2}


def test_the_menu_colours_merges_and_removes_and_each_is_taken_back(open_window: Open, tagged: Library) -> None:
    window = open_window()
    choose(window, "tag:sea", "Colour", "Blue")
    assert next(one for one in window.feeds_pane.places() if one.key == "tag:sea").color == "blue"
    window.undo_bar.undo()
    assert next(one for one in window.feeds_pane.places() if one.key == "tag:sea").color is None
    choose(window, "tag:sea", "Merge into", "ships")
    assert borne(tagged) == {"ships": 4}
    window.undo_bar.undo()
    assert borne(tagged) == {"sea": 3, "ships": 2}
    choose(window, "tag:sea", "Remove")
    assert borne(tagged) == {"ships": 2}
    assert window.undo_bar.text == "The tag “sea” is removed. Its stories stay."
    window.undo_bar.undo()
    assert borne(tagged) == {"sea": 3, "ships": 2}
