"""Rules through the real window: made, tried while they are written, applied, moved, removed; all of it taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from reader.rules.phrases import sentence_of
from reader.rules.rule import Act, Condition, Field, Rule, Verb, is_muting, muting
from reader.store import articles, rules, statuses
from reader.store.database import Library
from reader.values import Scope
from ui.dialogs.rules import RulesDialog
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]


def with_dialog(begin: Callable[[], None], act: Callable[[RulesDialog], None]) -> None:
    """Open the card by `begin`, do something there, and close it."""
    done: list[bool] = []

    def on_open() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, RulesDialog)
        try:
            act(dialog)
            done.append(True)
        finally:
            dialog.reject()

    QTimer.singleShot(50, on_open)
    begin()
    assert done


def by_action(window: Window) -> Callable[[], None]:
    return window.actions_by_name["rules"].trigger


def sentences(library: Library) -> list[str]:
    return [sentence_of(rule) for rule in rules.rules(library)]


def button(dialog: RulesDialog, words: str) -> QToolButton:
    return next(one for one in dialog.findChildren(QToolButton) if one.toolTip().startswith(words))


def write(dialog: RulesDialog, *, text: str, act: Act) -> None:
    dialog.new.click()
    assert dialog.editor is not None
    dialog.editor.rows[0].text.setText(text)
    dialog.editor.acts[act].setChecked(True)


def test_a_rule_is_tried_while_it_is_written_then_kept_and_taken_back(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window()

    def act(dialog: RulesDialog) -> None:
        dialog.new.click()
        editor = dialog.editor
        assert editor is not None
        assert not editor.save.isEnabled()
        QTest.keyClicks(editor.rows[0].text, "harbour")
        qtbot.waitUntil(lambda: editor.preview.list.count() == 6, timeout=5_000)
        assert editor.preview.words.text() == "6 of 24 stories in the last 30 days"
        editor.rows[0].field.setCurrentIndex(list(Field).index(Field.FEED))
        editor.rows[0].pick.setCurrentIndex(editor.rows[0].pick.findText("Valley Observer"))
        qtbot.waitUntil(lambda: editor.preview.list.count() == 8, timeout=5_000)
        QTest.keyClicks(editor.tag, "Valley, Home")
        assert editor.save.isEnabled()
        editor.save.click()
        assert dialog.editor is None
        assert dialog.said.text().endswith("is made")
        assert list(dialog.lines) == [rules.rules(filled)[0].id]
        dialog.take_back.click()
        assert dialog.lines == {}
        assert rules.rules(filled) == ()

    with_dialog(by_action(window), act)


def test_a_pattern_with_a_mistake_is_told_where_it_is_written(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()

    def act(dialog: RulesDialog) -> None:
        write(dialog, text="(a+)+", act=Act.HIDE)
        editor = dialog.editor
        assert editor is not None
        editor.rows[0].verb.setCurrentIndex(2)
        assert editor.rows[0].condition() == Condition(Field.TITLE, Verb.MATCHES, "(a+)+")
        assert not editor.save.isEnabled()
        qtbot.waitUntil(lambda: "could take for ever" in editor.preview.words.text(), timeout=5_000)
        editor.rows[0].text.setText("^Divers")
        qtbot.waitUntil(lambda: editor.preview.list.count() == 3, timeout=5_000)
        assert editor.save.isEnabled()

    with_dialog(by_action(window), act)
    assert rules.rules(filled) == ()


def test_a_rule_acts_on_what_is_here_and_undo_brings_it_back(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()

    def act(dialog: RulesDialog) -> None:
        write(dialog, text="harbour", act=Act.HIDE)
        assert dialog.editor is not None
        dialog.editor.also.setChecked(True)
        dialog.editor.save.click()
        qtbot.waitUntil(lambda: dialog.said.text() == "6 stories are changed by the rule", timeout=5_000)
        assert articles.count(filled, Scope()) == (18, 18)
        assert dialog.hidden.text() == "Show the 6 hidden stories again"

    with_dialog(by_action(window), act)
    assert window.undo_bar.text == "6 stories are changed by the rule"
    window.actions_by_name["undo"].trigger()
    assert articles.count(filled, Scope()) == (24, 24)
    window.actions_by_name["undo"].trigger()
    assert rules.rules(filled) == ()


def test_rules_rest_move_and_go_and_each_can_be_taken_back(open_window: Open, filled: Library) -> None:
    for word in ("first", "second"):
        rules.add_rule(filled, Rule(word, (Condition(Field.TITLE, Verb.CONTAINS, word),), muting(word).actions))
        rules.add_rule(filled, muting(f"mute {word}"))
    window = open_window()

    def names() -> list[str]:
        return [rule.name for rule in rules.rules(filled) if not is_muting(rule)]

    def act(dialog: RulesDialog) -> None:
        assert len(dialog.lines) == 4
        button(dialog, "Let “second” act earlier").click()
        assert names() == ["second", "first"]
        assert not button(dialog, "Let “second” act earlier").isEnabled()
        dialog.take_back.click()
        assert names() == ["first", "second"]
        line = dialog.lines[1]
        QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert names() == ["second", "first"]
        line = dialog.lines[1]
        assert line.switch.isChecked()
        line.switch.click()
        assert [rule.enabled for rule in rules.rules(filled) if rule.name == "first"] == [False]
        button(dialog, "Remove “second”").click()
        button(dialog, "Mute “mute first” no more").click()
        assert [rule.name for rule in rules.rules(filled)] == ["first", "mute second"]

    with_dialog(by_action(window), act)
    for _ in range(4):
        window.actions_by_name["undo"].trigger()
    assert [(rule.name, rule.enabled) for rule in rules.rules(filled)] == [
        ("first", True),
        ("mute first", True),
        ("second", True),
        ("mute second", True),
    ]


def test_words_are_muted_for_a_time(open_window: Open, filled: Library) -> None:
    window = open_window()

    def act(dialog: RulesDialog) -> None:
        assert not dialog.mute.isEnabled()
        QTest.keyClicks(dialog.word, "cup final")
        dialog.span.setCurrentIndex(2)
        QTest.keyClick(dialog.word, Qt.Key.Key_Return)
        (rule,) = rules.rules(filled)
        assert is_muting(rule)
        assert rule.expires is not None
        assert dialog.said.text() == "“cup final” is muted"
        assert dialog.word.text() == ""
        dialog.word.setText("Cup Final")
        dialog.mute.click()
        assert "There is a rule Cup Final already" in dialog.said.text()
        assert dialog.take_back.isHidden()

    with_dialog(by_action(window), act)
    assert len(rules.rules(filled)) == 1


def test_a_rule_is_changed_and_changed_back(open_window: Open, filled: Library) -> None:
    rules.add_rule(filled, Rule("r", (Condition(Field.PHOTO, Verb.THERE),), muting("x").actions))
    window = open_window()

    def act(dialog: RulesDialog) -> None:
        button(dialog, "Change “r”").click()
        editor = dialog.editor
        assert editor is not None
        editor.which.setCurrentIndex(1)
        editor.name.setText("Renamed")
        editor.acts[Act.READ].setChecked(True)
        editor.rows[0].verb.setCurrentIndex(1)
        editor.save.click()

    with_dialog(by_action(window), act)
    assert sentences(filled) == ["when has no photo: mark read, hide"]
    assert rules.rules(filled)[0].name == "Renamed"
    window.actions_by_name["undo"].trigger()
    assert sentences(filled) == ["when has photo: hide"]


def test_a_rule_and_a_muted_word_are_begun_from_a_story(open_window: Open, filled: Library) -> None:
    window = open_window()
    menu = window.chosen.menu_for(0)
    entries = {action.text(): action for action in menu.actions()}
    story = window.headlines_pane.model.headline(0)
    assert story is not None

    def on_rule(dialog: RulesDialog) -> None:
        assert dialog.editor is not None
        feed, title = (row.condition() for row in dialog.editor.rows)
        assert feed == Condition(Field.FEED, Verb.IS, str(story.feed_id))
        assert (title.field, title.verb) == (Field.TITLE, Verb.CONTAINS)
        assert title.value in story.title
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert dialog.editor is None

    def on_mute(dialog: RulesDialog) -> None:
        assert dialog.word.text() in story.title
        assert dialog.word.selectedText() == dialog.word.text()

    with_dialog(entries["Rule from this story …"].trigger, on_rule)
    with_dialog(entries["Mute words like this …"].trigger, on_mute)
    assert rules.rules(filled) == ()
    assert statuses.tags(filled) == ()


def test_hidden_stories_are_shown_again_and_hidden_again(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    window.ruling.apply(muting("harbour"))
    qtbot.waitUntil(lambda: articles.count(filled, Scope())[0] == 18, timeout=5_000)

    def act(dialog: RulesDialog) -> None:
        dialog.hidden.click()
        assert dialog.hidden.isHidden()
        assert articles.count(filled, Scope())[0] == 24
        dialog.take_back.click()
        assert not dialog.hidden.isHidden()

    with_dialog(by_action(window), act)
    assert articles.count(filled, Scope())[0] == 18
