"""The story's part of a page is found whole."""

from __future__ import annotations

from reader.intake.body import story_of
from reader.markup import document, text_of

SENTENCE = "The council of the old town met again, and talked until the night, about the price of its water. "


def body_of(html: str) -> str:
    return text_of(story_of(document(f"<html><body>{html}</body></html>")))


def test_sections_in_boxes_of_their_own() -> None:
    def box(word: str) -> str:
        return (
            f'<div class="con"><div><p>{word}. {SENTENCE * 4}</p><p>Behind the {word}: {SENTENCE * 4}</p></div></div>'
        )

    text = body_of(f"<div>{box('First')}{box('Second')}{box('Third')}</div><ul><li><a href='/x'>Other</a></li></ul>")
    assert all(f"{word}. The council" in text for word in ("First", "Second", "Third"))


def test_named_body_is_taken_instead_of_a_box() -> None:
    story = "".join(f'<div class="line"><p>{word} {SENTENCE}</p></div>' for word in ("One", "Two", "Three", "Four"))
    text = body_of(
        f'<div class="article-body">{story}</div><div><p>Note, a, b, c, d, e, f, g: {SENTENCE[:60]}</p></div>'
    )
    assert "One The council" in text
    assert "Four The council" in text


def test_chinese_counts_by_its_signs() -> None:
    story = "<p>" + "市政府今天宣布新的大桥正式通车。" * 3 + "</p>"
    comments = "<p>" + "Great news for all of us who live here and cross it daily. " * 4 + "</p>"
    text = body_of(f'<div class="article-content">{story * 12}</div><div class="replies">{comments}</div>')
    assert text.count("正式通车") == 36


def test_page_without_any_story() -> None:
    assert body_of("<a href='/x'>Home</a>") in ("", "Home")


def test_beginning_before_a_read_more_box() -> None:
    rest = "".join(f"<p>{word}. {SENTENCE * 3}</p>" for word in ("Two", "Three", "Four", "Five"))
    begin = f"<p>One. {SENTENCE * 3}</p><p>More of one. {SENTENCE * 3}</p>"
    text = body_of(
        f'<div class="text">{begin}<div id="rest">{rest}</div></div><ul><li><a href="/x">Other</a></li></ul>'
    )
    assert "One. The council" in text
    assert "Five. The council" in text


def test_word_with_a_note_stays_in_its_sentence() -> None:
    line = f'<p>A <a class="popup" href="/note">rather elderly</a> man. {SENTENCE * 3}</p>'
    assert "A rather elderly man" in body_of(f"<div>{line * 3}</div>")
