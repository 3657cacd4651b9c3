"""Type, keys and the palette in the real window: each does at once what it says, and stays so."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.store import articles, statuses
from reader.store.database import Library
from reader.values import Scope
from ui.actions import changed_keys
from ui.dialogs.palette import Choice, Palette, matching
from ui.dialogs.shortcuts import AskKeys, ShortcutsDialog
from ui.going import choices, look_for_stories
from ui.settings import load
from ui.type_card import TypeCard
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]


def test_the_type_card_changes_the_page_at_once_and_for_good(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    card = TypeCard(window, window.settings)
    card.settings_changed.connect(window.apply)
    before = window.reading_pane.view.page
    assert before is not None
    narrow = before.setting.column
    card.groups["family"].button(1).click()
    card.groups["measure"].button(0).click()
    card.groups["line_height"].button(2).click()
    card.groups["theme"].button(1).click()
    card.larger.click()
    after = window.reading_pane.view.page
    assert after is not None
    assert (after.setting.family, after.setting.leading, after.setting.zoom) == ("sans", 1.15, 1.1)
    assert after.setting.column < narrow
    assert after.setting.theme.name == window.theme.name == "sepia"
    stored = load(filled.folder)
    assert (stored.family, stored.measure, stored.line_height, stored.theme, stored.zoom) == (
        "sans", 54, 115, "sepia", 1.1,
    )  # fmt: skip
    card.deleteLater()


def test_the_keys_of_an_action_can_be_changed(open_window: Open) -> None:
    window = open_window()
    actions = window.actions_by_name
    dialog = ShortcutsDialog(window, actions.shortcuts, actions.taken)
    assert dialog.rows["next"].text() == "J"
    window.apply(window.settings.__class__(keys=changed_keys("", "next", QKeySequence("Ctrl+Alt+J"))))
    QTest.keyClick(window.headlines_pane.table, Qt.Key.Key_J)
    assert window.headlines_pane.table.chosen_row() == 0
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(window.headlines_pane.table, Qt.Key.Key_J, held)
    assert window.headlines_pane.table.chosen_row() == 1
    assert "Ctrl+Alt+J" in actions["next"].toolTip()
    window.close()
    assert open_window().actions_by_name["next"].shortcuts() == [QKeySequence("Ctrl+Alt+J")]
    dialog.deleteLater()


def test_keys_that_do_something_else_already_are_not_taken(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    asked = AskKeys(window, "Next headline", lambda keys: window.actions_by_name.taken("next", keys))
    assert not asked.agree.isEnabled()
    asked.field.setKeySequence(QKeySequence("K"))
    assert not asked.agree.isEnabled()
    assert "Previous headline" in asked._words.text()
    asked.field.setKeySequence(QKeySequence("Ctrl+Alt+J"))
    assert asked.agree.isEnabled()
    asked.deleteLater()


def test_changed_keys_are_lines_and_can_be_given_back() -> None:
    lines = changed_keys(changed_keys("", "next", QKeySequence("Ctrl+J")), "page", QKeySequence("F7"))
    assert lines == "next Ctrl+J\npage F7"
    assert changed_keys(lines, "next", None) == "page F7"


def test_choices_that_begin_with_the_words_come_first() -> None:
    found = [Choice("Feed", title, lambda: None) for title in ("Refresh all", "A fresh start", "Fresh", "Other")]
    assert [one.title for one in matching(found, "fresh")] == ["Fresh", "A fresh start", "Refresh all"]
    assert [one.title for one in matching(found, "start fre")] == ["A fresh start"]


def test_the_palette_finds_actions_feeds_tags_and_stories(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    statuses.tag(filled, [articles.headlines(filled, Scope(), limit=1)[0].id], "harbours")
    window = open_window()
    palette = Palette(window, window.theme, choices(window))
    qtbot.addWidget(palette)
    palette.sought.connect(lambda text: look_for_stories(window, palette, text))
    QTest.keyClicks(palette.field, "harb")
    assert palette.titles() == ["Harbour & Coast", "harbours"]
    qtbot.waitUntil(lambda: "Divers map a drowned harbour wall off Alexandria" in palette.titles())
    palette.field.clear()
    QTest.keyClicks(palette.field, "sepia")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.chosen is not None
    palette.chosen.act()
    assert window.theme.name == "sepia"


def test_the_palette_goes_to_a_feed(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    palette = Palette(window, window.theme, choices(window))
    qtbot.addWidget(palette)
    QTest.keyClicks(palette.field, "valley")
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.chosen is not None
    palette.chosen.act()
    place = window.feeds_pane.chosen()
    assert place is not None
    assert place.title == "Valley Observer"
    assert window.headlines_pane.model.rowCount() == 8
