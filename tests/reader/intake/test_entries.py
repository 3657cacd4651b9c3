"""Which part of an entry is its text, which its dek, and whether the page has more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.intake.entries import Entry, article, as_html, escaped, language, names
from reader.values import ParsedArticle

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
URL = "https://a.example/story"
LONG = "<p>" + "The council met again and put off its vote on the water tariff. " * 12 + "</p>"


def judged(content: str = "", summary: str = "", title: str = "Title", url: str | None = URL) -> ParsedArticle:
    return article(Entry(base=URL, title=title, url=url, content=content, summary=summary), NOW)


@pytest.mark.parametrize(
    ("content", "summary"),
    [
        ("<p>First one.</p><p>Second one.</p>", "First one."),
        ("<p>First one.</p><p>Second one.</p>", ""),
        ("<p>One. Two. Three.</p>", ""),
        (LONG, ""),
        (LONG, LONG),
        ("", LONG * 2),
        ("", LONG + LONG[:200] + "</p>" + "<p>One more.</p>"),
    ],
)
def test_whole_stories(content: str, summary: str) -> None:
    assert judged(content, summary).full


@pytest.mark.parametrize(
    ("content", "summary"),
    [
        ("", ""),
        ("", "The council put off its vote."),
        ("<p>The council put off its vote.</p>", "The council put off its vote."),
        ("<p>ANKARA — The council put off its vote.</p>", "ANKARA — The council put off its vote."),
        ("<p>The council put off its vote.</p>", ""),
        ("<p>One. Two. Three. And then […]</p>", ""),
        ("<p>One. Two. Three.</p><p><a href='/x'>Read more</a></p>", "One."),
        ("<p>Eins. Zwei. Drei.</p><p><a href='/x'>Weiterlesen →</a></p>", ""),
        (
            "<p>One. Two. Three […]</p><p>The post <a href='/x'>Title</a> appeared first on <a href='/'>A</a>.</p>",
            "",
        ),
    ],
)
def test_teasers(content: str, summary: str) -> None:
    assert not judged(content, summary).full


def test_a_note_without_title_and_an_entry_without_page_are_all_there_is() -> None:
    assert judged("<p>Good morning.</p>", title="").full
    assert judged("", "Good morning.", title="").full
    assert judged("", "Good morning.", url=None).full


def test_a_description_beside_a_text_is_the_dek() -> None:
    found = judged("<p>First one.</p><p>Second one.</p>", "What it is <i>about</i>.")
    assert (found.dek, found.teaser) == ("What it is about.", "What it is about.")


def test_the_beginning_of_the_text_cut_off_by_a_machine_is_no_dek() -> None:
    found = judged(LONG, "The council met again and put off its vote [&#8230;]")
    assert found.full
    assert found.dek is None
    assert found.teaser.startswith("The council met again and put off its vote on the water tariff.")


def test_a_description_alone_is_the_teaser() -> None:
    found = judged("", "The council put off its vote.")
    assert (found.dek, found.teaser, found.text) == (
        None,
        "The council put off its vote.",
        "The council put off its vote.",
    )


def test_there_is_always_a_title_and_a_teaser() -> None:
    assert judged("<p>Good morning.</p>", title="").title == "Good morning."
    assert judged(title="").title == "a.example"
    assert judged(title="", url=None).title == "Untitled"
    assert judged(LONG).teaser.endswith("…")
    assert len(judged(LONG).teaser) <= 201


def test_titles_are_plain_text() -> None:
    assert judged(title="A &amp; <b>B</b>\n\u202eC<script>x</script>").title == "A & B C"


def test_the_footer_of_wordpress_is_no_text() -> None:
    footer = "<p>The post <a href='/x'>Title</a> appeared first on <a href='/'>A</a>.</p>"
    assert judged(LONG + footer).text == judged(LONG).text


def test_a_picture_that_only_the_description_shows_is_kept() -> None:
    found = judged(LONG, '<img src="/a.jpg" width="640" height="400"> About.')
    assert [photo.url for photo in found.photos] == ["https://a.example/a.jpg"]


def test_dates_that_cannot_be() -> None:
    late = article(Entry(base=URL, published=NOW + timedelta(days=30), updated=NOW), NOW)
    assert (late.published, late.updated) == (NOW, None)


@pytest.mark.parametrize(
    ("told", "people"),
    [
        ("By Ann Lee and Bo Ek", ("Ann Lee", "Bo Ek")),
        ("desk@a.example (Ann Lee)", ("Ann Lee",)),
        ("Ann Lee <ann@a.example>", ("Ann Lee",)),
        ("Smith, John", ("Smith, John",)),
        ("Ann Lee, Bo Ek", ("Ann Lee", "Bo Ek")),
        ("ann@a.example", ()),
        (None, ()),
    ],
)
def test_names(told: str | None, people: tuple[str, ...]) -> None:
    assert names(told) == people


def test_plain_text_becomes_html_and_tags_are_believed_where_no_type_was_stated() -> None:
    assert escaped("1 < 2\n\nSecond\nline") == "<p>1 &lt; 2</p><p>Second<br>line</p>"
    assert as_html("<p>Unclosed", "text/plain", guess=True) == "<p>Unclosed"
    assert as_html("<p>Literal", "text/plain", guess=False) == "<p>&lt;p&gt;Literal</p>"
    assert as_html("<b>x</b>", "text/html", guess=False) == "<b>x</b>"


def test_languages() -> None:
    assert language("en_GB") == "en-GB"
    assert language("english, of course") is None
