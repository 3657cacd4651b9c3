"""What is set for one feed, through the real window: its card, undoing, its login, and visits at its own interval."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.store import feeds
from reader.store.database import Library
from reader.values import Feed, FullText
from ui import feed_rules
from ui.dialogs.feed_card import FeedCard
from ui.window import Window
from ui.worker import Worker

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]
KEEPS_IT = """
import json, pathlib, sys
folder = pathlib.Path(sys.argv[sys.argv.index("--library") + 1])
(folder / "login").write_text(" ".join(sys.argv[3:]) + "|" + sys.stdin.readline().rstrip())
print(json.dumps({"event": "done", "feed": 1}))
"""
HAS_NO_KEYRING = """
import sys
sys.stdin.readline()
print("The password is not kept: this machine has no keyring.", file=sys.stderr)
sys.exit(1)
"""


def feed_of(library: Library, number: int = 1) -> Feed:
    return feeds.find(library, str(number))


def with_card(window: Window, act: Callable[[FeedCard], None]) -> None:
    """Open the card of the first feed by its action, do something there, and close it."""

    def on_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FeedCard)
        try:
            act(dialog)
        finally:
            dialog.accept()

    window.browsing.choose("feed:1")
    QTimer.singleShot(50, on_open)
    window.actions_by_name["feed_settings"].trigger()


def test_what_is_chosen_on_the_card_is_stored_and_can_be_taken_back(open_window: Open, filled: Library) -> None:
    window = open_window()
    before = feed_of(filled)

    def act(card: FeedCard) -> None:
        card.name.setText("Futures")
        card.name.editingFinished.emit()
        card.folder.setCurrentText("Morning")
        card.folder.lineEdit().editingFinished.emit()
        card.full_text.setCurrentIndex(0)
        card.interval.setCurrentIndex(1)
        card.kept.setCurrentIndex(3)
        card.notify.setChecked(True)

    with_card(window, act)
    feed = feed_of(filled)
    assert (feed.title, feed.folder, feed.full_text) == ("Futures", "Morning", FullText.ALWAYS)
    assert (feed.interval, feed.keep_days, feed.keep_articles, feed.notify) == (900, 90, 0, True)
    for _ in range(6):
        window.actions_by_name["undo"].trigger()
    undone = feed_of(filled)
    assert (undone.given_title, undone.folder, undone.full_text) == (None, before.folder, before.full_text)
    assert (undone.interval, undone.keep_days, undone.keep_articles, undone.notify) == (None, None, None, False)


def test_a_feed_that_follows_its_own_title_does_so_again_when_a_rename_is_taken_back(
    open_window: Open, filled: Library
) -> None:
    window = open_window()
    place = window.feeds_pane.choose("feed:1")
    assert place is not None
    window.subscriptions.rename(place, "Mine")
    assert feed_of(filled).given_title == "Mine"
    window.actions_by_name["undo"].trigger()
    assert feed_of(filled).given_title is None


@pytest.mark.parametrize(
    ("script", "said"),
    [(KEEPS_IT, "keyring keeps it"), (HAS_NO_KEYRING, "this machine has no keyring")],
    ids=["kept", "no keyring"],
)
def test_a_login_goes_to_the_keyring_through_a_worker_and_it_is_said_what_became_of_it(
    qtbot: QtBot, open_window: Open, filled: Library, monkeypatch: pytest.MonkeyPatch, script: str, said: str
) -> None:
    window = open_window(script="")
    monkeypatch.setattr(
        feed_rules, "Worker", lambda folder, parent: Worker(folder, parent, program=(sys.executable, "-c", script))
    )
    visited: list[int] = []
    monkeypatch.setattr(window.jobs, "refresh", lambda *ids: visited.extend(ids))
    told: list[tuple[str, bool]] = []
    window.subscriptions.rules.login_told.connect(lambda words, failed: told.append((words, failed)))

    def act(card: FeedCard) -> None:
        card.user.setText("ann")
        card.password.setText("secret")
        card.keep_login.click()
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
        assert said in card._kept.text()

    with_card(window, act)
    failed = script is HAS_NO_KEYRING
    assert told[0][1] == failed
    assert visited == ([] if failed else [1])
    if not failed:
        assert (filled.folder / "login").read_text() == "feed 1 --login ann|secret"


def test_feeds_with_an_interval_of_their_own_are_visited_when_it_is_over(
    open_window: Open, filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    feeds.set_interval(filled, 2, 900)
    feeds.set_interval(filled, 3, 86_400)
    now = datetime.now(UTC)
    with filled.write() as connection:
        connection.execute("UPDATE fetch_state SET next_due = 0 WHERE feed_id = 1")
        due = int((now - timedelta(minutes=1)).timestamp())
        connection.execute("UPDATE fetch_state SET next_due = ? WHERE feed_id = 2", (due,))
    window = open_window()
    visited: list[int] = []
    monkeypatch.setattr(window.jobs, "refresh", lambda *ids: visited.extend(ids))
    window.rhythm.passed.emit()
    assert visited == [2]


def test_settings_are_asked_for_where_a_feed_is_chosen(open_window: Open) -> None:
    window = open_window()
    window.browsing.choose("all")
    window.actions_by_name["feed_settings"].trigger()
    assert window.undo_bar.text == "Choose a feed first; then its settings can be opened."
