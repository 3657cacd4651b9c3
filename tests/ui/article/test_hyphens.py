"""Divided words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from ui.article.build import build_page
from ui.article.copying import html, plain_text
from ui.article.hyphens import divider, whole
from ui.article.page import SOFT_HYPHEN
from ui.article.setting import Setting
from ui.article.spoken import spoken
from ui.theme import LIGHT

STORY = "<p>International newspapers reported everything. See <code>international</code>.</p>"


@pytest.mark.parametrize(
    ("language", "word", "divided"),
    [("en", "international", "in-ter-na-tional"), ("de-AT", "Silbentrennung", "Sil-ben-tren-nung")],
)
def test_words_are_divided_as_their_language_does(language, word, divided) -> None:
    assert divider(language)(word).replace(SOFT_HYPHEN, "-") == divided


@pytest.mark.parametrize("language", [None, "", "zh", "tlh"])
def test_a_language_that_is_not_known_is_left_alone(language) -> None:
    assert divider(language)("international") == "international"


def test_short_words_and_capitals_stay_whole() -> None:
    assert divider("en")("UNESCO reports ably") == f"UNESCO re{SOFT_HYPHEN}ports ably"


def test_lines_end_as_was_chosen(make_article) -> None:
    pages = {
        lines: build_page(QTextDocument(), make_article(html=STORY), Setting(LIGHT, 1.0, 300, lines=lines))
        for lines in ("ragged", "hyphenated", "justified")
    }
    texts = {lines: page.document.toPlainText() for lines, page in pages.items()}
    assert SOFT_HYPHEN not in texts["ragged"]
    assert f"In{SOFT_HYPHEN}ter" in texts["hyphenated"]
    assert texts["hyphenated"] == texts["justified"]
    assert texts["justified"].count("international") == 1, "code is not divided"
    last = pages["justified"].document.lastBlock().blockFormat().alignment()
    assert last & Qt.AlignmentFlag.AlignJustify
    assert not pages["hyphenated"].document.lastBlock().blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify


def test_what_is_copied_and_read_aloud_is_whole(make_article) -> None:
    page = build_page(QTextDocument(), make_article(html=STORY), Setting(LIGHT, 1.0, 300, lines="justified"))
    everything = QTextCursor(page.document)
    everything.select(QTextCursor.SelectionType.Document)
    assert "International newspapers reported" in plain_text(page, everything)
    assert "International newspapers reported" in html(page, everything)
    assert spoken(page, 0)[-1][1].startswith("International newspapers")


def test_marks_that_cannot_be_seen_are_left_off() -> None:
    assert whole(f"in{SOFT_HYPHEN}ter \u2068By Ada\u2069") == "inter By Ada"
