"""The cards: what they show and what they give back."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.values import Feed, FullText
from ui.dialogs.add_feed import AddFeedDialog
from ui.dialogs.ask import AskLine
from ui.dialogs.failures import FailuresDialog
from ui.dialogs.feed_card import FeedCard
from ui.dialogs.starters import Starter, StartersDialog, starters
from ui.progress import Failure
from ui.theme import LIGHT
from ui.worker import Worker

FINDS = """
import json
for url, title in (("https://a.example/feed", "A Paper"), ("https://a.example/comments", "Comments")):
    print(json.dumps({"event": "found", "url": url, "title": title, "site_url": "https://a.example",
                      "articles": 3, "headlines": ["One", "Two"]}), flush=True)
print(json.dumps({"event": "done", "feeds": 2, "failed": 0, "stopped": False}), flush=True)
"""


def test_an_address_is_previewed_and_one_of_its_feeds_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    worker = Worker(tmp_path, program=(sys.executable, "-c", FINDS))
    dialog = AddFeedDialog(None, worker, ["News"], "a.example")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(worker.finished, timeout=20_000):
        pass
    assert dialog.feeds.count() == 2
    dialog.feeds.setCurrentRow(1)
    dialog.agree.click()
    assert dialog.chosen is not None
    assert dialog.chosen["url"] == "https://a.example/comments"


def test_enter_subscribes_to_what_was_found_and_looks_again_after_an_edit(qtbot: QtBot, tmp_path: Path) -> None:
    worker = Worker(tmp_path, program=(sys.executable, "-c", FINDS))
    dialog = AddFeedDialog(None, worker, [], "a.example")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(worker.finished, timeout=20_000):
        pass
    QTest.keyClicks(dialog.address, "x")
    assert not dialog.agree.isEnabled()
    with qtbot.waitSignal(worker.finished, timeout=20_000):
        QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    QTest.keyClick(dialog.address, Qt.Key.Key_Return)
    assert dialog.chosen is not None
    assert dialog.chosen["url"] == "https://a.example/feed"


def test_an_address_without_a_feed_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    script = "import sys; print('There is no feed at a.example.', file=sys.stderr); sys.exit(1)"
    worker = Worker(tmp_path, program=(sys.executable, "-c", script))
    dialog = AddFeedDialog(None, worker, [], "a.example")
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(worker.finished, timeout=20_000):
        pass
    assert dialog.words.text() == "There is no feed at a.example."
    assert not dialog.agree.isEnabled()


def test_starter_feeds_are_ticked_by_group_and_found_by_a_word(qtbot: QtBot) -> None:
    offered = (
        Starter("Le Monde", "https://m.example", country="FR", folder="World"),
        Starter("Quanta", "https://q.example", country="US", folder="Science"),
        Starter("Nature", "https://n.example", country="GB", folder="Science"),
    )
    dialog = StartersDialog(None, LIGHT, offered, frozenset({"https://n.example"}))
    qtbot.addWidget(dialog)
    assert dialog.tree.topLevelItemCount() == 2
    dialog.tree.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    assert [one.title for one in dialog.chosen()] == ["Quanta"]
    QTest.keyClicks(dialog.filter, "france")
    assert dialog.tree.topLevelItemCount() == 1
    assert [one.title for one in dialog.chosen()] == ["Quanta"]


def test_the_list_of_starter_feeds_is_read_and_damage_gives_none(tmp_path: Path) -> None:
    file = tmp_path / "feeds.toml"
    file.write_text('[[feed]]\ntitle = "A"\naddress = "https://a.example"\n[[feed]]\ntitle = "No address"\n', "utf-8")
    assert starters(file) == (Starter("A", "https://a.example"),)
    file.write_text("[[feed", "utf-8")
    assert starters(file) == ()
    assert starters(tmp_path / "missing.toml") == ()


def test_the_bundled_starter_feeds_are_all_offered(qtbot: QtBot) -> None:
    offered = starters()
    assert len(offered) > 50
    assert all(one.country_name and one.language_name and one.folder and one.description for one in offered)
    dialog = StartersDialog(None, LIGHT, offered, frozenset())
    qtbot.addWidget(dialog)
    groups = [dialog.tree.topLevelItem(number) for number in range(dialog.tree.topLevelItemCount())]
    assert sum(group.childCount() for group in groups if group) == len(offered)


def test_about_a_feed_shows_what_it_says_and_its_trouble(qtbot: QtBot) -> None:
    feed = Feed(
        1, "https://a.example/feed", "A Paper", "https://a.example", "News", 3, 40, "It does not answer.", None, None,
        None, description="All the news.", contact="desk@a.example",
    )  # fmt: skip
    dialog = FeedCard(None, feed)
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    for shown in ("A Paper", "All the news.", "It does not answer.", "https://a.example", "desk@a.example"):
        assert shown in words
    assert "40, 3 of them unread" in words


def test_the_card_of_a_feed_tells_what_is_changed_and_only_that(qtbot: QtBot) -> None:
    feed = Feed(
        1, "https://a.example/feed", "Mine", None, "News", 3, 40, None, None, None, None,
        given_title="Mine", interval=7 * 3600, keep_days=12, keep_articles=0,
    )  # fmt: skip
    dialog = FeedCard(None, feed, ["News", "Sea"])
    qtbot.addWidget(dialog)
    assert (dialog.interval.currentText(), dialog.kept.currentText()) == (
        "Every 7 hours",
        "Stories of the last 12 days",
    )
    told: list[tuple[str, object]] = []
    dialog.changed.connect(lambda name, value: told.append((name, value)))
    for field in (dialog.name, dialog.folder.lineEdit()):
        field.editingFinished.emit()
    assert told == []
    dialog.name.setText("")
    dialog.name.editingFinished.emit()
    dialog.folder.setCurrentText("Sea")
    dialog.folder.lineEdit().editingFinished.emit()
    for box, row in ((dialog.full_text, 2), (dialog.interval, 0), (dialog.kept, 0), (dialog.kept, 1)):
        box.setCurrentIndex(row)
    dialog.notify.setChecked(True)
    assert told == [
        ("title", None),
        ("folder", "Sea"),
        ("full_text", FullText.NEVER),
        ("interval", None),
        ("kept", None),
        ("kept", (0, 0)),
        ("notify", True),
    ]


def test_a_login_needs_both_its_parts(qtbot: QtBot) -> None:
    dialog = FeedCard(None, Feed(1, "https://a.example", "A", None, None, 0, 0, None, None, None, None))
    qtbot.addWidget(dialog)
    given: list[tuple[str, str]] = []
    dialog.login_given.connect(lambda user, password: given.append((user, password)))
    dialog.user.setText(" ann ")
    dialog.keep_login.click()
    assert given == []
    dialog.password.setText("secret")
    dialog.keep_login.click()
    assert given == [("ann", "secret")]
    assert not dialog.keep_login.isEnabled()
    dialog.show_login("Kept.", False)
    assert dialog.keep_login.isEnabled()
    assert dialog.password.text() == ""


def test_what_failed_is_tried_again_by_feed(qtbot: QtBot) -> None:
    failures = [Failure(4, "https://a.example", "No answer."), Failure(None, "https://b.example", "No feed there.")]
    dialog = FailuresDialog(None, failures, {4: "A Paper"})
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"A Paper", "No answer.", "https://b.example", "No feed there."} <= set(words)
    with qtbot.waitSignal(dialog.tried_again) as asked:
        dialog._on_again()
    assert asked.args == [[4]]


def test_a_line_that_was_asked_for_comes_without_spaces_around_it(qtbot: QtBot) -> None:
    asked = AskLine(None, "Rename", "", "  A Paper ", "Rename", ["x"])
    qtbot.addWidget(asked)
    assert asked.line() == "A Paper"
