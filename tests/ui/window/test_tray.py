"""The tray: what closing the window does, and when one is told of news."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.store import feeds
from reader.store.database import Library
from ui import notices
from ui.window import Window

# The offscreen platform has no tray, and Qt says so when an icon is made none the less.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
Open = Callable[..., Window]


@pytest.fixture
def tray(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A desktop with a tray, which the offscreen one lacks; gives what was told there."""
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(notices, "has_tray", lambda: True)
    monkeypatch.setattr(
        notices.QSystemTrayIcon, "showMessage", lambda _icon, title, words, *_: told.append((title, words))
    )
    return told


@pytest.mark.usefixtures("filled")
def test_closing_ends_the_program_unless_it_stays_in_the_tray(open_window: Open, tray: list[tuple[str, str]]) -> None:
    window = open_window()
    window.apply(replace(window.settings, tray=True))
    window.close()
    assert not window.isVisible()
    assert window.browsing.feeds  # the library is open still
    window.browsing.read_places()
    window.notices.window_asked.emit()
    assert window.isVisible()
    window.actions_by_name["quit"].trigger()
    assert window._closed


@pytest.mark.usefixtures("filled")
def test_without_a_tray_closing_ends_the_program(open_window: Open) -> None:
    window = open_window()
    window.apply(replace(window.settings, tray=True, notify=True))
    window.close()
    assert window._closed


def test_news_is_told_only_when_wanted_and_while_one_is_elsewhere(
    qtbot: QtBot, open_window: Open, filled: Library, tray: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for feed in feeds.all_feeds(filled)[:2]:
        feeds.set_notify(filled, feed.id, True)
    first, second, third = (feed.id for feed in feeds.all_feeds(filled))
    window = open_window()
    monkeypatch.setattr(Window, "isActiveWindow", lambda _window: False)
    window.jobs.news_arrived.emit({first: 3})
    assert tray == []
    window.apply(replace(window.settings, notify=True))
    window.jobs.news_arrived.emit({first: 3, second: 2, third: 9})
    assert tray == [("5 new in 2 feeds", f"{window.browsing.feeds[0].title}, {window.browsing.feeds[1].title}")]
    window.notices._icon.messageClicked.emit()  # type: ignore[union-attr]
    place = window.feeds_pane.chosen()
    assert place is not None
    assert place.key == "unread"
    monkeypatch.setattr(Window, "isActiveWindow", lambda _window: True)
    window.jobs.news_arrived.emit({first: 3})
    assert len(tray) == 1
