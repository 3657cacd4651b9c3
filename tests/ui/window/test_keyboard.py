"""A morning with Cutline, by keyboard alone, through the real window and the real worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs.add_feed import AddFeedDialog
from ui.related.lines import Look
from ui.sample import sample_feeds
from ui.window import Window

Open = Callable[..., Window]
WAIT = 60_000


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, to whatever has the keyboard."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, held)


def tab_to(wanted: QWidget) -> None:
    """Tab until this has the keyboard."""
    for _ in range(80):
        if wanted.hasFocus():
            return
        press(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never comes to {wanted}")


def add_by_keyboard(address: str) -> None:
    """Types an address into the card that is open, looks, and subscribes to what was found."""
    dialog = QApplication.activeModalWidget()
    if not isinstance(dialog, AddFeedDialog):
        QTimer.singleShot(50, lambda: add_by_keyboard(address))
    elif not dialog.address.text():
        QTest.keyClicks(dialog.address, address)
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
        QTimer.singleShot(50, lambda: add_by_keyboard(address))
    elif not dialog.agree.isEnabled():
        QTimer.singleShot(50, lambda: add_by_keyboard(address))
    else:
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)


def test_a_morning_by_keyboard_alone(qtbot: QtBot, open_window: Open, library_folder: Path) -> None:
    window = open_window()
    QApplication.clipboard().clear()
    paper = next(address for address in sample_feeds() if "futurist" in address)
    QTimer.singleShot(50, lambda: add_by_keyboard(paper))
    press(Qt.Key.Key_A)
    model, table = window.headlines_pane.model, window.headlines_pane.table
    qtbot.waitUntil(lambda: model.rowCount() > 5 and not window.worker.busy, timeout=WAIT)

    # A desktop gives the keyboard back to the window by itself.
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    tab_to(table)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_B)
    kept = window.browsing.article
    assert kept is not None
    assert kept.bookmarked

    press(Qt.Key.Key_S)
    for letter in (Qt.Key.Key_Q, Qt.Key.Key_U, Qt.Key.Key_A, Qt.Key.Key_Y):
        press(letter)
    qtbot.waitUntil(lambda: 0 < model.rowCount() < 6, timeout=WAIT)
    press(Qt.Key.Key_Down)
    assert table.hasFocus()
    found = window.browsing.article
    assert found is not None

    qtbot.waitUntil(lambda: window.related_pane.shown_for == found.id, timeout=WAIT)
    tab_to(window.related_pane.list)
    while window.related_pane.list.currentIndex().data(Qt.ItemDataRole.UserRole).look is not Look.STORY:
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    related = window.browsing.article
    assert related is not None
    assert related.id != found.id
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.browsing.article is not None
    assert window.browsing.article.id == found.id

    theme = window.theme.name
    press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.name != theme
    press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()

    again = open_window()
    assert again.theme.name == window.theme.name
    assert again.browsing.article is not None
    assert again.browsing.article.id == found.id
    assert len(again.browsing.feeds) == 1
