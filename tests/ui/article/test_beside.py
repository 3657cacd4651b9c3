"""What stands beside a story: colours that can be read on, and words found whatever signs a page is made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QTextCursor

from reader.highlights import COLORS, Highlight
from reader.store.notes import Notes, Passage
from reader.values import Article
from ui.article.beside import GROUNDS, LINES, Beside, PageText, ground, line
from ui.article.build import blank_document, build_page
from ui.article.find import Finder
from ui.article.page import Page
from ui.article.setting import Setting
from ui.theme import DARK, LIGHT, SEPIA, Theme, contrast, sharpened

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
MakeArticle = Callable[..., Article]


def page_of(article: Article, beside: Beside | None = None, lines: str = "ragged") -> Page:
    setting = Setting(LIGHT, 1.0, 562, lines=lines)
    return build_page(blank_document(setting), article, setting, beside=beside)


def selection(page: Page, words: str) -> QTextCursor:
    finder = Finder()
    assert finder.search(page, words) == 1
    return finder.places[0].cursor


def test_every_colour_has_a_ground_and_a_line_in_every_theme() -> None:
    for colors in (*GROUNDS.values(), *LINES.values()):
        assert tuple(colors) == COLORS
    assert ground(LIGHT, "mauve") == ground(LIGHT, "yellow")


@pytest.mark.parametrize("theme", [LIGHT, DARK, SEPIA, sharpened(LIGHT), sharpened(DARK)], ids=lambda theme: theme.name)
@pytest.mark.parametrize("color", COLORS)
def test_what_is_highlighted_can_be_read(theme: Theme, color: str) -> None:
    under = ground(theme, color)
    worst = min(contrast(ink, under) for ink in theme.inks)
    assert worst >= 4.5
    assert contrast(line(theme, color), under) >= 1.9


@pytest.mark.parametrize("lines", ["ragged", "hyphenated"])
def test_a_passage_is_found_again_where_it_was_selected(make_article: MakeArticle, lines: str) -> None:
    html = "<p>😀 A ferryman of extraordinary circumspection, he said.</p><ul><li>First of it</li><li>second</li></ul>"
    article = make_article(html=html, text="x", dateline="RUWI")
    page = page_of(article, lines=lines)
    for words in ("A ferryman of", "First of it"):
        marked = PageText(page).marked(selection(page, words), "green", NOW)
        assert marked is not None
        assert (marked.quote, marked.color) == (words, "green")
        again = page_of(article, Beside(Notes(passages=(Passage(4, 1, marked),))), lines)
        (placed,) = again.placed
        cursor = QTextCursor(again.document)
        cursor.setPosition(placed.start)
        cursor.setPosition(placed.end, QTextCursor.MoveMode.KeepAnchor)
        assert cursor.selectedText().replace("\u00ad", "") == words
        assert "passage:4" in [stop.href for stop in again.stops]


def test_a_selection_without_words_is_no_passage(make_article: MakeArticle) -> None:
    page = page_of(make_article())
    cursor = QTextCursor(page.document)
    assert PageText(page).marked(cursor, "green", NOW) is None


def test_the_foot_has_the_note_and_what_is_no_longer_there(make_article: MakeArticle) -> None:
    lost = Passage(9, 1, Highlight("Words that were taken out of it since", "pink", 40, NOW))
    page = page_of(make_article(), Beside(Notes("Ask them.\nTwice.", (lost,)), versions=1))
    text = page.document.toPlainText()
    assert page.foot is not None
    assert text.index("Your note") < text.index("Ask them.") < text.index("Words that were taken out")
    assert [(placed.lost, placed.passage.id) for placed in page.placed] == [(True, 9)]
    assert {"note:", "passage:9", "versions:"} <= {stop.href for stop in page.stops}
    assert page_of(make_article()).foot is None
