"""Every action: where it stands, what it says, and that the palette has it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QToolButton

from ui.going import choices
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]
BUTTONS_ALONE = {"type", "menu"}
"""They open what hangs from their own button."""


def in_menus(menu: QMenu) -> set[str]:
    names = set()
    for action in menu.actions():
        inner = action.menu()
        names |= in_menus(inner) if isinstance(inner, QMenu) else {action.objectName()}
    return names


def test_every_action_is_in_the_menu_or_is_a_button(open_window: Open) -> None:
    window = open_window()
    buttons = {action.objectName() for button in window.findChildren(QToolButton) for action in button.actions()}
    missing = set(window.actions_by_name) - in_menus(window._menu)
    assert missing == BUTTONS_ALONE
    assert missing <= buttons


def test_every_action_has_words_and_a_tooltip_with_its_keys(open_window: Open) -> None:
    window = open_window()
    for name in window.actions_by_name:
        action = window.actions_by_name[name]
        assert action.toolTip().strip(), name
        keys = action.shortcuts()
        if keys:
            assert keys[0].toString(QKeySequence.SequenceFormat.NativeText) in action.toolTip(), name


def test_no_two_actions_have_the_same_keys(open_window: Open) -> None:
    window = open_window()
    taken: dict[str, str] = {}
    for name in window.actions_by_name:
        for keys in window.actions_by_name[name].shortcuts():
            assert taken.setdefault(keys.toString(), name) == name
    assert len(taken) > 40


def test_the_palette_has_every_action_that_can_be_done_now(open_window: Open) -> None:
    window = open_window()
    offered = {choice.title for choice in choices(window)}
    for _, actions in window.actions_by_name.menus():
        wanted = [plain(action) for action in actions if action.isEnabled() and action.objectName() != "palette"]
        assert [words for words in wanted if words not in offered] == []
    assert "The Daily Futurist" in offered


def plain(action: QAction) -> str:
    return action.text().replace("&", "")
