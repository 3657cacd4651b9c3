"""What a screen reader gets: the accessibility tree of the window and of every card is walked, and the way of Tab."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.block_kinds import Table
from reader.blocks import blocks
from reader.highlights import Highlight
from reader.progress import Event
from reader.rules.rule import Condition, Field, Rule, Verb, muting
from reader.store.database import Library
from reader.store.notes import NotedStory, Notes, Passage
from reader.store.revisions import Earlier
from reader.values import Feed
from reader.versions import Version
from ui.article.selection_bar import SelectionBar
from ui.article.setting import Setting
from ui.article.sheet_view import SheetCard
from ui.article.sheets import sheet
from ui.cards import settings
from ui.dialogs.about import AboutCutline
from ui.dialogs.add_feed import AddFeedDialog
from ui.dialogs.ask import AskLine
from ui.dialogs.backups import AskToRestore
from ui.dialogs.compare import CompareDialog
from ui.dialogs.failures import FailuresDialog
from ui.dialogs.feed_card import FeedCard
from ui.dialogs.imported import ImportedDialog
from ui.dialogs.log import LogDialog
from ui.dialogs.notes import NotesDialog
from ui.dialogs.palette import Palette
from ui.dialogs.received import ReceivedDialog
from ui.dialogs.rule_words import Known
from ui.dialogs.rules import RulesDialog
from ui.dialogs.shortcuts import AskKeys, ShortcutsDialog
from ui.dialogs.starters import Starter, StartersDialog
from ui.dialogs.storage import AskToShrink, Spared
from ui.dialogs.tags import TagsDialog
from ui.going import choices
from ui.note_card import NoteCard
from ui.progress import Failure
from ui.related.following import FollowDialog
from ui.settings import Settings
from ui.theme import LIGHT
from ui.type_card import TypeCard
from ui.window import Window
from ui.worker import Worker

Open = Callable[..., Window]
ROLE = QAccessible.Role
INTERACTIVE = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox,
    ROLE.Slider, ROLE.List, ROLE.ListItem, ROLE.Tree, ROLE.TreeItem, ROLE.Table, ROLE.Cell, ROLE.MenuItem, ROLE.Link,
}  # fmt: skip
PASSIVE = {ROLE.Client, ROLE.StaticText}
"""Panels, and words that can be selected."""
MOST_CHILDREN = 80
ROOM = {"feed_id": 1, "feed": "A Paper", "articles": 40, "text": 3, "pictures": 5}
COPY = {"file": "/a.zip", "made": "2026-11-23T04:35:32Z", "bytes": 9, "sound": True, "problem": None} | {
    "articles": 40,
    "bookmarks": 4,
}
UI = Path(__file__).resolve().parents[3] / "ui"


def tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(min(interface.childCount(), MOST_CHILDREN)):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from tree(child)


def nameless(widget: QWidget) -> list[str]:
    """What one can act on in `widget` and that has no name, or no role."""
    found = []
    for one in tree(QAccessible.queryAccessibleInterface(widget)):
        acts = one.role() in INTERACTIVE or (one.state().focusable and one.role() not in PASSIVE)
        if acts and not one.text(QAccessible.Text.Name).strip():
            owner = one.object()
            found.append(f"{one.role().name} {owner.metaObject().className() if owner else ''} {one.rect()}")
        if one.role() == ROLE.NoRole:
            found.append(f"no role: {one.text(QAccessible.Text.Name)}")
    return found


@pytest.mark.usefixtures("filled")
def test_everything_in_the_window_has_a_name_and_a_role(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.related_pane.lines()), timeout=20_000)
    interactive = [one for one in tree(QAccessible.queryAccessibleInterface(window)) if one.role() in INTERACTIVE]
    assert len(interactive) > 60
    assert nameless(window) == []


def test_everything_on_the_welcome_page_has_a_name_and_a_role(open_window: Open) -> None:
    assert nameless(open_window()) == []


def cards(window: Window, folder: Path) -> Iterator[QWidget]:
    feed = Feed(
        1, "https://a.example/feed", "A Paper", "https://a.example", "News", 3, 40, "No answer.", None, None, None
    )
    failures = [Failure(4, "https://a.example", "No answer."), Failure(None, "https://b.example", "No feed there.")]
    actions = window.actions_by_name
    yield FeedCard(window, feed, ["News"])
    yield AboutCutline(window, "1.0", "Python 3", "/library")
    yield LogDialog(window, "Nothing went wrong.", "/library/log")
    yield AddFeedDialog(window, Worker(folder, program=(sys.executable, "-c", "")), ["News"])
    yield AskLine(window, "Rename", "", "A Paper", "Rename", ["x"])
    yield FailuresDialog(window, failures, {4: "A Paper"})
    yield Palette(window, LIGHT, choices(window))
    yield settings(window)
    yield ShortcutsDialog(window, actions.shortcuts, actions.taken)
    yield AskKeys(window, "Next headline", lambda keys: actions.taken("next", keys))
    yield StartersDialog(window, LIGHT, [Starter("Le Monde", "https://m.example", country="FR")], frozenset())
    yield TypeCard(window, Settings())
    yield from pages_of_rules(window)
    yield FollowDialog(window, "A story")
    yield from cards_of_keeping(window)
    yield from cards_of_notes(window)
    (table,) = blocks("<table><tr><th>Year<th>Visitors</tr><tr><td>2026<td>3</tr></table>")
    assert isinstance(table, Table)
    yield SheetCard(window, sheet(table, Setting(LIGHT, 1.0, 562), 0))


def pages_of_rules(window: Window) -> Iterator[QWidget]:
    """The list of rules, and the page of one."""
    rule = Rule("Ferries", (Condition(Field.TITLE, Verb.CONTAINS, "ferry"), Condition(Field.FEED, Verb.IS, "1")), ())
    dialog = RulesDialog(window, LIGHT, Known({"1": "A Paper"}))
    dialog.show_rules([replace(rule, id=1), replace(muting("cup final"), id=2)], 3)
    assert nameless(dialog) == []
    dialog.edit(rule)
    yield dialog


def cards_of_keeping(window: Window) -> Iterator[QWidget]:
    """Those about room, copies, export, import and tags."""
    held = {"feeds": 3, "articles": 40, "bookmarks": 4, "newest": "2026-11-22T08:00:00Z"}
    storage, backups = window.keeping.storage(), window.keeping.backups()
    storage._on_event(Event("room", {"feeds": [ROOM], "database": 9, "free": 1, "pictures": 5, "copies": 2}))
    backups._show({"folder": "/backups", "copies": [COPY, {**COPY, "sound": False}], "checked": True})
    yield from (storage, AskToShrink(window, Spared(412, 12_000_000, 2_000_000, 1_000_000)))
    yield from (backups, AskToRestore(window, held, held))
    yield window.taking.exporting(window.taking.choices())
    yield TagsDialog(window, ["sea", "ships"], [{"sea"}])
    yield ReceivedDialog(window, ["https://a.example/"])
    yield ImportedDialog(window, {"feeds": 2, "failures": (Failure(None, "https://a.example", "No feed there."),)})


def cards_of_notes(window: Window) -> Iterator[QWidget]:
    moment = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    passage = Passage(4, 1, Highlight("squared stone", "green", 9, moment, note="Where?"))
    story = NotedStory(1, "A story", "A Paper", moment, moment, Notes("Ask.", (passage,)))
    yield NotesDialog(window, LIGHT, lambda after: () if after else (story,))
    yield CompareDialog(window, LIGHT, Version("A", "One."), [Earlier(Version("A", "Two."), moment)])
    yield NoteCard(window, LIGHT, "Where?", lambda _text: True, quote="squared stone", color="green")
    yield SelectionBar(window.reading_pane.view, [window.actions_by_name["note"]], LIGHT)


def declared_cards() -> set[str]:
    """The names of all cards that the source has, so that none is passed over here."""
    classes = (node for file in UI.rglob("*.py") for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    return {
        node.name
        for node in classes
        if isinstance(node, ast.ClassDef) and any(getattr(one, "id", "") == "QDialog" for one in node.bases)
    }


@pytest.mark.usefixtures("filled")
def test_everything_on_the_cards_has_a_name_and_a_role(open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    found = {}
    for card in cards(window, tmp_path):
        card.ensurePolished()
        found[type(card).__name__] = nameless(card)
        card.deleteLater()
    assert set(found) == declared_cards() | {"TypeCard", "NoteCard", "SelectionBar"}
    assert [(name, without) for name, without in found.items() if without] == []


@pytest.mark.usefixtures("filled")
def test_a_photo_over_the_window_and_the_undo_bar_have_names_and_roles(open_window: Open) -> None:
    window = open_window()
    window.reading_pane.view.photo_activated.emit(0)
    assert window.photo_viewer.isVisible()
    assert nameless(window.photo_viewer) == []
    said = [
        f"{one.text(QAccessible.Text.Name)} {one.text(QAccessible.Text.Description)}"
        for one in tree(QAccessible.queryAccessibleInterface(window.photo_viewer))
    ]
    assert any("Divers of the survey at work" in words for words in said)
    window.undo_bar.tell("A feed is removed.", lambda: None)
    assert nameless(window.undo_bar) == []


@pytest.mark.usefixtures("filled")
def test_tab_goes_as_one_reads(open_window: Open) -> None:
    window = open_window()
    panes = [window.feeds_pane, window.headlines_pane, window.reading_pane, window.related_pane]
    way = []
    widget = window.feeds_pane.nextInFocusChain()
    while widget is not window.feeds_pane:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            pane = next((number for number, one in enumerate(panes) if one.isAncestorOf(widget)), None)
            if pane is not None:
                point = widget.mapTo(window, QPoint(0, 0))
                way.append((pane, point.y() // 40, point.x()))
        widget = widget.nextInFocusChain()
    assert {pane for pane, _, _ in way} == {0, 1, 2, 3}
    assert way == sorted(way)


@pytest.mark.usefixtures("filled")
def test_a_headline_a_place_and_a_related_story_are_spoken_whole(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window()
    said = [one.text(QAccessible.Text.Name) for one in tree(QAccessible.queryAccessibleInterface(window))]
    assert any(words.startswith("Divers map a drowned") and words.endswith(", unread") for words in said)
    assert "The Daily Futurist, 8 unread" in said
    qtbot.waitUntil(lambda: window.related_pane.shown_for != 0, timeout=20_000)
    related = [
        one.text(QAccessible.Text.Name)
        for one in tree(QAccessible.queryAccessibleInterface(window.related_pane.list))
        if one.role() == ROLE.ListItem
    ]
    assert any("both: " in words or "the same text" in words for words in related)
