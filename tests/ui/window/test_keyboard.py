"""A morning with Cutline, by keyboard alone: the real window, the real worker, and a site on loopback."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.newsroom import FERRY, ISLAND, Site, site_open
from ui.dialogs.add_feed import AddFeedDialog
from ui.related.lines import Look
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


def add_by_keyboard(address: str, tries: int = 600) -> None:
    """Types an address into the card that is open, looks, and subscribes to what was found; gives up in time."""
    dialog = QApplication.activeModalWidget()
    if tries == 0 and isinstance(dialog, QDialog):
        dialog.reject()
        return
    if isinstance(dialog, AddFeedDialog):
        if dialog.agree.isEnabled():
            QTest.keyClick(dialog.address, Qt.Key.Key_Return)
            return
        if not dialog.address.text():
            QTest.keyClicks(dialog.address, address)
            QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    if tries:
        QTimer.singleShot(50, lambda: add_by_keyboard(address, tries - 1))


def subscribe(qtbot: QtBot, window: Window, address: str, stories: int) -> None:
    """A, the address, Return, Return; until its stories are there."""
    QApplication.clipboard().clear()
    QTimer.singleShot(50, lambda: add_by_keyboard(address))
    press(Qt.Key.Key_A)
    qtbot.waitUntil(lambda: window.headlines_pane.model.rowCount() == stories and not window.worker.busy, timeout=WAIT)
    # A desktop gives the keyboard back to the window by itself.
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)


@pytest.fixture
def site() -> Iterator[Site]:
    with site_open() as opened:
        yield opened


def test_a_morning_by_keyboard_alone(qtbot: QtBot, open_window: Open, site: Site) -> None:
    window = open_window()
    model, table = window.headlines_pane.model, window.headlines_pane.table
    for address in site.feeds[:2]:
        subscribe(qtbot, window, address, 1)
    tab_to(window.feeds_pane.tree)
    press(Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: model.rowCount() == 2)

    tab_to(table)
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_B)
    kept = window.browsing.article
    assert kept is not None
    assert kept.bookmarked

    press(Qt.Key.Key_S)
    for letter in "kerjean":
        press(Qt.Key(ord(letter.upper())))
    qtbot.waitUntil(lambda: model.rowCount() == 2 and window.headlines_pane.head.searching, timeout=WAIT)
    press(Qt.Key.Key_Down)
    assert table.hasFocus()
    found = window.browsing.article
    assert found is not None

    pane = window.related_pane
    qtbot.waitUntil(lambda: any(line.why for line in pane.lines()) and pane.shown_for == found.id, timeout=WAIT)
    tab_to(window.related_pane.list)
    line = None
    while line is None or line.look is not Look.STORY:
        press(Qt.Key.Key_Down)
        line = window.related_pane.list.currentIndex().data(Qt.ItemDataRole.UserRole)
    press(Qt.Key.Key_Return)
    related = window.browsing.article
    assert related is not None
    assert {related.title, found.title} == {FERRY.title, ISLAND.title}
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.browsing.article is not None
    assert window.browsing.article.id == found.id

    theme = window.theme.name
    press(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert window.theme.name != theme
    press(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    place = window.feeds_pane.chosen()
    press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not window.isVisible()

    again = open_window()
    assert again.theme.name == window.theme.name
    assert again.settings.density == "compact"
    assert again.feeds_pane.chosen() == place
    assert again.browsing.article is not None
    assert again.browsing.article.id == found.id
    assert again.headlines_pane.table.chosen_row() == again.headlines_pane.model.row_of(found.id)
    assert len(again.browsing.feeds) == 2
    again.browsing.choose("bookmarked")
    assert [again.headlines_pane.model.row_of(kept.id), again.headlines_pane.model.rowCount()] == [0, 1]
