"""The feed's text, the page's text, and going from one to the other."""

from __future__ import annotations

from dataclasses import replace
from importlib.util import find_spec

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from reader.store import articles

NOTES = (
    '<p>Note<a href="#n1">1</a></p>' + "<p>The wall was found by chance, off Alexandria.</p>" * 60
    + '<ol><li id="n1">The note.</li></ol>'
)  # fmt: skip


def read_from_page(library, article_id: int, html: str, now) -> None:
    entry = articles.feed_entry(library, article_id)
    articles.store_page(library, article_id, replace(entry, html=html, text=html), now=now, rules=1)


def open_story(window, number: int):
    window.browsing.open(window.headlines_pane.model.headline(number).id)
    return window.reading_pane.view


def test_the_feed_s_text_can_be_shown_and_the_page_s_again(filled, open_window) -> None:
    window = open_window()
    view = open_story(window, 0)
    article = window.browsing.article
    read_from_page(filled, article.id, "<p>What the page says.</p>", article.published)
    window.browsing.library_changed()
    action = window.actions_by_name["page_text"]
    assert action.text() == "Show the feed’s &text"
    assert "What the page says." in view.toPlainText()
    QTest.keyClick(window, Qt.Key.Key_T)
    assert action.text() == "Show the page’s own &text"
    assert "The wall was found by chance." in view.toPlainText()
    window.browsing.library_changed()
    assert "The wall was found by chance." in view.toPlainText(), "what is stored meanwhile does not turn it back"
    QTest.keyClick(window, Qt.Key.Key_T)
    assert "What the page says." in view.toPlainText()


def test_another_story_begins_with_its_page(filled, open_window) -> None:
    window = open_window()
    view = open_story(window, 0)
    first = window.browsing.article
    read_from_page(filled, first.id, "<p>What the page says.</p>", first.published)
    window.browsing.library_changed()
    window.actions_by_name["page_text"].trigger()
    open_story(window, 1)
    assert window.actions_by_name["page_text"].text() == "Fetch the page’s own &text"
    window.browsing.open(first.id)
    assert "What the page says." in view.toPlainText()


def test_a_page_that_is_not_here_is_fetched(qtbot, filled, open_window) -> None:
    window = open_window(script="import sys; print(sys.argv)")
    open_story(window, 0)
    with qtbot.waitSignal(window.worker.job_started) as caught:
        window.actions_by_name["page_text"].trigger()
    assert caught.args == [("page", str(window.browsing.article.id))]


def test_back_returns_from_a_note_first(qtbot, filled, open_window) -> None:
    window = open_window()
    before = open_story(window, 1) and window.browsing.article
    view = open_story(window, 0)
    article = window.browsing.article
    read_from_page(filled, article.id, NOTES, article.published)
    window.browsing.library_changed()
    view._activate("#n1")
    assert view.verticalScrollBar().value() > 300
    window.actions_by_name["back"].trigger()
    assert (window.browsing.article.id, view.verticalScrollBar().value()) == (article.id, 0)
    window.actions_by_name["back"].trigger()
    assert window.browsing.article.id == before.id


@pytest.mark.skipif(find_spec("PySide6.QtTextToSpeech") is not None, reason="Qt's speech module is here")
def test_without_a_voice_reading_aloud_is_not_offered(filled, open_window) -> None:
    window = open_window()
    assert not window.actions_by_name["aloud"].isVisible()
    listed = [line.name for _, lines in window.actions_by_name.shortcuts() for line in lines]
    assert "aloud" not in listed
    assert "page_text" in listed
