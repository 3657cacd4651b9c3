"""Highlights, notes and earlier versions, through the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.store import articles, contents, notes
from reader.store.database import Library
from ui.article.ornaments import text_rects
from ui.article.view import ArticleView
from ui.dialogs.compare import CompareDialog
from ui.dialogs.notes import NotesDialog
from ui.note_card import NoteCard
from ui.window import Window

Open = Callable[..., Window]
WORDS = "What followed took three summers"


def opened(window: Window, number: int = 0) -> ArticleView:
    window.browsing.open(window.headlines_pane.model.headline(number).id)
    return window.reading_pane.view


def select(view: ArticleView, words: str = WORDS) -> None:
    place = view.document().find(words)
    assert not place.isNull()
    view.show_position(place.position())
    view.setTextCursor(place)


def written(window: Window) -> notes.Notes:
    return notes.notes_of(window.library, window.browsing.article.id)


def rewrite(library: Library, article_id: int, was: str, now: str, hours: int = 0) -> None:
    entry = articles.feed_entry(library, article_id)
    changed = replace(entry, html=entry.html.replace(was, now), text=entry.text.replace(was, now))
    with library.write() as connection:
        contents.replace(connection, article_id, changed, "feed", entry.published + timedelta(hours=hours), 1)


@pytest.mark.usefixtures("filled")
def test_a_selection_is_highlighted_by_a_key_and_that_is_taken_back(open_window: Open) -> None:
    window = open_window()
    view = opened(window)
    assert not window.actions_by_name["highlight"].isEnabled()
    select(view)
    QTest.keyClick(window, Qt.Key.Key_H)
    (passage,) = written(window).passages
    assert (passage.highlight.quote, passage.highlight.color) == (WORDS, "yellow")
    (placed,) = view.page.placed
    assert (placed.passage, placed.lost) == (passage, False)
    assert not view.textCursor().hasSelection()
    window.actions_by_name["undo"].trigger()
    assert written(window).passages == ()
    assert view.page.placed == []


@pytest.mark.usefixtures("filled")
def test_the_bar_appears_beside_what_is_selected_and_offers_four_colours(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    view, bar = opened(window), window.annotations.bar
    select(view)
    qtbot.waitUntil(bar.isVisible)
    cursor = view.cursorRect()
    assert abs(bar.geometry().bottom() - view.viewport().mapTo(view, cursor.topLeft()).y()) < 40
    qtbot.mouseClick(bar.swatches.buttons["blue"], Qt.MouseButton.LeftButton)
    (passage,) = written(window).passages
    assert passage.highlight.color == "blue"
    assert not bar.isVisible()
    select(view, "the diver sent after it")
    QTest.keyClick(window, Qt.Key.Key_H)
    assert {one.highlight.color for one in written(window).passages} == {"blue"}, "the colour that was used last"


@pytest.mark.usefixtures("filled")
def test_a_click_opens_the_card_where_it_is_written_coloured_and_removed(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    view = opened(window)
    select(view)
    window.annotations.highlight("green")
    (placed,) = view.page.placed
    rect = next(text_rects(view.page, placed.start, placed.end - placed.start))
    point = rect.center().toPoint() - QPoint(0, view.verticalScrollBar().value())
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    card = window.annotations.card
    assert isinstance(card, NoteCard)
    assert card.isVisible()
    qtbot.keyClicks(card.field, "Who says so?")
    card.swatches.buttons["pink"].click()
    qtbot.keyClick(card.field, Qt.Key.Key_Escape)
    (passage,) = written(window).passages
    assert (passage.highlight.note, passage.highlight.color) == ("Who says so?", "pink")
    window.actions_by_name["undo"].trigger()
    assert written(window).passages[0].highlight.note is None
    window.annotations.open_passage(passage.id)
    window.annotations.card.remove_button.click()
    assert written(window).passages == ()
    assert window.undo_bar.text == "The highlight is removed"
    window.undo_bar.undo()
    assert [one.id for one in written(window).passages] == [passage.id]


@pytest.mark.usefixtures("filled")
def test_a_card_is_left_when_one_goes_elsewhere_and_keeps_what_is_written(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    view = opened(window)
    QTest.keyClick(window, Qt.Key.Key_W)
    qtbot.keyClicks(window.annotations.card.field, "Ask the port.")
    view.setFocus()
    qtbot.waitUntil(lambda: window.annotations.card is None or not window.annotations.card.isVisible())
    assert written(window).note == "Ask the port."
    assert "Ask the port." in view.toPlainText()
    assert view.page.foot is not None
    window.actions_by_name["undo"].trigger()
    assert written(window).note is None
    assert "Ask the port." not in view.toPlainText()


@pytest.mark.usefixtures("filled")
def test_all_of_it_goes_by_the_keyboard(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    view = opened(window)
    view.setFocus()
    select(view)
    QTest.keyClick(window, Qt.Key.Key_W)
    card = window.annotations.card
    assert card.field.hasFocus()
    qtbot.keyClicks(card.field, "By keys.")
    qtbot.keyClick(card.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (passage,) = written(window).passages
    assert passage.highlight.note == "By keys."
    view.setFocus()
    for _ in view.page.stops:
        view.focusNextPrevChild(True)
        if view.passages.reached == passage.id:
            break
    assert view.passages.reached == passage.id
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.annotations.card.field.toPlainText() == "By keys."


def test_a_highlight_survives_an_edit_and_is_kept_when_its_words_are_gone(filled: Library, open_window: Open) -> None:
    window = open_window()
    view = opened(window)
    select(view)
    window.annotations.highlight("yellow")
    article_id = window.browsing.article.id
    rewrite(filled, article_id, "took three summers", "took three long summers")
    window.browsing.library_changed()
    (placed,) = view.page.placed
    cursor = view.textCursor()
    cursor.setPosition(placed.start)
    cursor.setPosition(placed.end, cursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == "What followed took three long summers"
    rewritten = replace(articles.feed_entry(filled, article_id), html="<p>Nothing of it is left.</p>", text="Nothing.")
    with filled.write() as connection:
        contents.replace(connection, article_id, rewritten, "feed", rewritten.published, 1)
    window.browsing.library_changed()
    (placed,) = view.page.placed
    assert placed.lost
    assert "Highlighted, and no longer in the story" in view.toPlainText()
    assert WORDS in view.toPlainText()


@pytest.mark.usefixtures("filled")
def test_the_list_shows_everything_and_opens_the_story_at_the_passage(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    view = opened(window, 3)
    select(view, "the diver sent after it")
    passage = window.annotations.highlight("blue")
    article_id = window.browsing.article.id
    opened(window, 0)
    QTest.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = window.findChildren(NotesDialog)
    assert dialog.isVisible()
    assert dialog.model.rowCount() == 2
    dialog.list.setCurrentIndex(dialog.model.index(1, 0))
    dialog.list.activated.emit(dialog.model.index(1, 0))
    assert window.browsing.article.id == article_id
    place = view.passages.show(passage.id)
    assert view.viewport().rect().contains(place.center())
    qtbot.waitUntil(lambda: not window.findChildren(NotesDialog))


@pytest.mark.usefixtures("filled")
def test_an_empty_list_says_how_to_begin(open_window: Open) -> None:
    window = open_window()
    window.annotations.open_list()
    (dialog,) = window.findChildren(NotesDialog)
    assert not dialog.list.isVisible()
    dialog.close()


@pytest.mark.usefixtures("filled")
def test_a_passage_is_copied_with_its_source_and_searched_for(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    view = opened(window)
    select(view)
    window.actions_by_name["copy_quotation"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"“{WORDS}”")
    assert window.browsing.article.title in copied
    select(view)
    window.actions_by_name["search_selection"].trigger()
    assert window.headlines_pane.head.searching
    QGuiApplication.clipboard().clear()


def test_earlier_versions_are_told_by_the_time_and_compared(filled: Library, open_window: Open) -> None:
    window = open_window()
    view = opened(window)
    assert not window.actions_by_name["versions"].isEnabled()
    article_id = window.browsing.article.id
    rewrite(filled, article_id, "three summers", "four summers", 1)
    rewrite(filled, article_id, "four summers", "five summers", 2)
    window.browsing.library_changed()
    assert "updated,\u00a02\u00a0earlier\u00a0versions" in view.document().toRawText()
    window.actions_by_name["versions"].trigger()
    (dialog,) = window.findChildren(CompareDialog)
    assert dialog.list.count() == 2
    assert "four\u2009five" in dialog.page.toPlainText()
    dialog.list.setCurrentRow(1)
    assert "three\u2009five" in dialog.page.toPlainText()
    dialog.close()


def test_a_note_that_is_being_written_is_kept_when_the_window_is_closed(open_window: Open, filled: Library) -> None:
    window = open_window()
    opened(window)
    window.annotations.open_note()
    window.annotations.card.field.setPlainText("Ask the harbour master.")
    assert window.close()
    assert notes.notes_of(filled, window.browsing.article.id).note == "Ask the harbour master."
