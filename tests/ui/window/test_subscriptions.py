"""The real window: the first run, feeds removed and taken back, refreshing, and what arrives meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu
from pytestqt.qtbot import QtBot

from reader.store import articles, feeds, statuses
from reader.store.database import Library
from reader.values import Feed, Scope
from ui.sidebar.places import Place
from ui.window import Window

Open = Callable[..., Window]
Arrive = Callable[[Library, int, list[str]], None]

REFRESHES = """
import json
for event in (
    {"event": "started", "feeds": 2},
    {"event": "fetching", "feed": 1, "url": "u"},
    {"event": "feed", "feed": 1, "url": "u", "new": 2, "updated": 0, "error": None, "note": None},
    {"event": "feed", "feed": 2, "url": "v", "new": 0, "updated": 0, "error": "v does not answer.", "note": None},
    {"event": "done", "feeds": 2, "failed": 1, "new": 2, "updated": 0, "stopped": False},
):
    print(json.dumps(event), flush=True)
"""
DIES_ONCE = """
import json, os, pathlib, signal, sys
mark = pathlib.Path(sys.argv[sys.argv.index("--library") + 1]) / "died"
print(json.dumps({"event": "started", "feeds": 1}), flush=True)
if not mark.exists():
    mark.touch()
    os.kill(os.getpid(), signal.SIGKILL)
print(json.dumps({"event": "done", "feeds": 1, "failed": 0, "stopped": False}), flush=True)
"""


def feed_of(window: Window, number: int) -> Feed:
    return next(feed for feed in window.browsing.feeds if feed.id == number)


def place_of(window: Window, key: str) -> Place:
    place = window.feeds_pane.choose(key)
    assert place is not None
    return place


def test_an_empty_library_is_welcomed(open_window: Open) -> None:
    window = open_window()
    assert window.welcoming
    assert window.welcome.isVisible()
    assert window.welcome.sample.hasFocus()
    assert not window.actions_by_name["refresh"].isEnabled()


def test_the_welcome_page_gives_way_to_the_first_feed(
    qtbot: QtBot, open_window: Open, library_folder: Path, arrive: Arrive
) -> None:
    window = open_window(script=REFRESHES)
    window.subscriptions.subscribe([("https://a.example/feed", "https://a.example", "News")])
    assert not window.welcoming
    place = window.feeds_pane.chosen()
    assert place is not None
    assert place.feed is not None
    arrive(window._library, place.feed.id, ["First", "Second"])
    qtbot.waitUntil(lambda: window.headlines_pane.model.rowCount() == 2)
    assert window.browsing.article is not None
    qtbot.waitUntil(lambda: not window.worker.busy)


def test_a_removed_feed_can_be_taken_back(open_window: Open, filled: Library) -> None:
    window = open_window()
    window.subscriptions.remove(feed_of(window, 2))
    assert not window.feeds_pane._model.index_of("feed:2").isValid()
    assert window.undo_bar.text == "“Harbour & Coast” is removed. Bookmarked stories stay."
    assert len(feeds.all_feeds(filled)) == 3
    window.undo_bar.undo()
    assert window.feeds_pane._model.index_of("feed:2").isValid()
    assert articles.count(filled, Scope())[0] == 24


def test_a_removed_feed_goes_when_nobody_takes_it_back(open_window: Open, filled: Library) -> None:
    kept = articles.headlines(filled, Scope(feed_id=2), limit=1)[0]
    statuses.bookmark(filled, [kept.id], True, now=kept.published)
    window = open_window()
    window.subscriptions.remove(feed_of(window, 2))
    window.undo_bar.settle()
    assert [feed.id for feed in feeds.all_feeds(filled)] in ([1, 3], [3, 1])
    stayed = articles.show(filled, [kept.id])[0]
    assert (stayed.feed_id, stayed.feed, stayed.bookmarked) == (None, "Harbour & Coast", True)
    assert window.headlines_pane.model.rowCount() == 17


def test_closing_the_window_settles_a_removal(open_window: Open, filled: Library) -> None:
    window = open_window()
    window.subscriptions.remove(feed_of(window, 2))
    window.close()
    assert len(feeds.all_feeds(filled)) == 2


def test_a_refresh_tells_what_failed(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window(script=REFRESHES)
    with qtbot.waitSignal(window.worker.finished, timeout=20_000):
        window.actions_by_name["refresh"].trigger()
    assert window.jobs.progress.text == "1 not fetched"
    assert [(one.feed_id, one.error) for one in window.jobs.progress.failures] == [(2, "v does not answer.")]
    assert not window.actions_by_name["stop"].isEnabled()


def test_a_killed_worker_is_told_in_a_line_and_started_again_once(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window(script=DIES_ONCE)
    said: list[str] = []
    window.jobs.progressed.connect(lambda progress: said.append(progress.text))
    window.actions_by_name["refresh"].trigger()
    qtbot.waitUntil(lambda: bool(said) and said[-1].startswith("Updated"), timeout=20_000)
    assert "The last refresh stopped unexpectedly; nothing was lost. It goes on." in said


def test_a_worker_that_dies_again_is_not_started_a_third_time(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window(script="import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    window.actions_by_name["refresh"].trigger()
    qtbot.waitUntil(lambda: window.jobs.progress.text == "Stopped unexpectedly; nothing was lost.", timeout=20_000)
    assert not window.worker.busy


def test_what_arrives_does_not_move_what_one_looks_at(open_window: Open, filled: Library, arrive: Arrive) -> None:
    window = open_window()
    table = window.headlines_pane.table
    table.choose(6)
    table.verticalScrollBar().setValue(4 * 104 + 30)
    first = table.rowAt(0)
    place = table.rowViewportPosition(first) + table.rowHeight(first)
    article = window.browsing.article
    arrive(filled, 1, ["New one", "New two", "New three"])
    window.browsing.library_changed()
    assert window.headlines_pane.model.rowCount() == 27
    assert table.rowAt(0) == first + 3
    assert table.rowViewportPosition(first + 3) + table.rowHeight(first + 3) == place
    assert table.chosen_row() == 9
    assert window.browsing.article == article or window.browsing.article is not None
    assert window.headlines_pane._pill.text() == "3 new"


def test_what_another_program_writes_is_seen(qtbot: QtBot, open_window: Open, filled: Library, arrive: Arrive) -> None:
    window = open_window()
    arrive(filled, 1, ["Written elsewhere"])
    window.news.look_again()
    qtbot.waitUntil(lambda: window.headlines_pane.model.rowCount() == 25)


def test_the_menu_of_a_feed_offers_what_can_be_done(open_window: Open, filled: Library) -> None:
    window = open_window()
    menu = QMenu(window)
    window.subscriptions.fill_menu(menu, place_of(window, "feed:1"))
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Mark all as read", "Export …", "Feed settings …", "Refresh", "Make complete offline",
        "Full text from the page", "Rename", "Move to a folder …", "Copy address", "Open site", "Remove …",
    ]  # fmt: skip


def test_every_control_has_a_name(open_window: Open, filled: Library) -> None:
    window = open_window()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    model = window.headlines_pane.model
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("unread")
    assert window.feeds_pane.tree.accessibleName() == "Feeds"


@pytest.mark.parametrize("name", ["add", "next", "bookmark", "search", "refresh", "back"])
def test_every_action_tells_its_keys(open_window: Open, name: str) -> None:
    action = open_window().actions_by_name[name]
    assert "(" in action.toolTip()
