"""The story's part of a page is found whole."""

from __future__ import annotations

import pytest

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


@pytest.mark.parametrize(
    "inner",
    [
        f'{SENTENCE}<a href="/a">The <b>trams</b></a> {SENTENCE}<br><br>Again. <a href="/b">{SENTENCE}</a>{SENTENCE}'
        f"<ul><li>One</li></ul>{SENTENCE}",
        f'{SENTENCE}<a href="/a" class="popup">The <b>trams</b></a> {SENTENCE}<span class="x br"></span>\n'
        f'<span class="x br"></span>Again. <a href="/b">{SENTENCE}</a>{SENTENCE}<ul><li>One</li></ul>{SENTENCE}',
    ],
)
def test_loose_text_is_parted_where_its_lines_are(inner: str) -> None:
    body = story_of(document(f"<html><body><div>{inner}</div></body></html>"))
    assert [text_of(node) for node in body.iter("p")] == [
        f"{SENTENCE}The trams {SENTENCE}".strip(),
        f"Again. {SENTENCE}{SENTENCE}".strip(),
        SENTENCE.strip(),
    ]


def test_box_of_one_line_is_a_paragraph() -> None:
    lines = "".join(f'<div id="p{at}">{SENTENCE}<a href="/a">Trams</a> wait.</div>' for at in range(3))
    body = story_of(document(f"<html><body><div>{lines}</div></body></html>"))
    assert [(node.get("id"), text_of(node)) for node in body.iter("p")] == [
        (f"p{at}", f"{SENTENCE}Trams wait.") for at in range(3)
    ]


def test_initial_stands_with_its_word() -> None:
    initial = f'<p><span class="outer"><span class="drop-cap">T</span></span> <span>he {SENTENCE}</span></p>'
    assert body_of(f"<div>{initial}<p>{SENTENCE}</p></div>").startswith("The The council")
    whole = f'<p><span class="initial">A</span> {SENTENCE}</p>'
    assert body_of(f"<div>{whole}<p>{SENTENCE}</p></div>").startswith("A The council")


def test_parts_keep_the_order_of_the_page() -> None:
    def box(word: str, times: int) -> str:
        return f'<div class="leading text">{"".join(f"<p>{word} {at}: {SENTENCE}</p>" for at in range(times))}</div>'

    text = body_of(f"<article><div>{box('First', 3)}{box('Second', 2)}</div><div>{box('Third', 2)}</div></article>")
    assert text.index("First 2") < text.index("Second 0") < text.index("Second 1") < text.index("Third 0")


def test_paragraphs_beside_the_box_that_was_found_stay_paragraphs() -> None:
    beside = "".join(f"<p><b>{word}</b> {SENTENCE}</p>" for word in ("One", "Two", "Three"))
    box = "".join(f"<p>{word} {SENTENCE * 2}</p>" for word in ("Four", "Five", "Six", "Seven"))
    body = story_of(document(f"<html><body><section>{beside}<div>{box}</div></section></body></html>"))
    assert [text_of(node).split()[0] for node in body.iter("p")] == [
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
    ]
