"""What is set of what a page says."""

import pytest

from reader.blocks import Block, Figure, Heading, Paragraph, Rule, blocks
from ui.article.arrange import Gallery, arranged, words_of

LONG = "<p>" + "The ships went through again on Tuesday, one after the other, as the fog lifted. " * 3 + "</p>"


def said(found: tuple[Block | Gallery, ...]) -> list[str]:
    """A word for each block."""
    result = []
    for block in found:
        if isinstance(block, Paragraph | Heading):
            text = words_of(block.runs)
            result.append(f"h{block.level} {text}" if isinstance(block, Heading) else text[:9])
        else:
            result.append(type(block).__name__)
    return result


@pytest.fixture
def arrange(make_article):
    def arrange(html: str, **facts: object) -> list[str]:
        return said(arranged(blocks(html), make_article(**facts)))

    return arrange


def test_the_headline_is_not_said_again(arrange) -> None:
    head = "<h1>Ships move again</h1><p>Ships move again through the strait</p><p>By Ada</p>"
    assert arrange(f"{head}{LONG}<h2>Ships move again</h2>{LONG}") == [
        "By Ada",
        "The ships",
        "h2 Ships move again",
        "The ships",
    ]


def test_the_names_of_the_byline_are_not_said_again(arrange) -> None:
    html = f"<p><b>By Ada Bay/Leo Quay</b></p>{LONG}"
    assert arrange(html, authors=("Ada Bay", "Leo Quay")) == ["The ships"]
    assert arrange(html, authors=("Ada Bay",))[0] == "By Ada Ba"


def test_a_sentence_that_is_in_the_headline_too_is_text(arrange) -> None:
    assert arrange(f"<p>Ships move again.</p>{LONG}") == ["Ships mov", "The ships"]


def test_the_dek_is_no_heading_of_the_story(arrange) -> None:
    html = f"<h2>Owners put off their quarrel.</h2>{LONG}"
    assert arrange(html, dek="Owners put off their quarrel") == ["The ships"]
    assert arrange(html, dek="Another") == ["h2 Owners put off their quarrel.", "The ships"]


@pytest.mark.parametrize("drawn", ["___", "* * *", "⁂", "—————", "• • •"])
def test_a_drawn_rule_is_a_rule(arrange, drawn) -> None:
    assert arrange(f"{LONG}<p>{drawn}</p>{LONG}") == ["The ships", "Rule", "The ships"]


@pytest.mark.parametrize("stray", ["/", "|", "•", ":"])
def test_a_stroke_that_parts_nothing_goes(arrange, stray) -> None:
    assert arrange(f"{LONG}<p>{stray}</p>{LONG}") == ["The ships", "The ships"]


@pytest.mark.parametrize("kept", ["…", "?!", "5", "我"])
def test_what_says_something_stays(arrange, kept) -> None:
    assert arrange(f"{LONG}<p>{kept}</p>{LONG}") == ["The ships", kept, "The ships"]


def test_rules_part_text_from_text(arrange) -> None:
    assert arrange(f"<hr>{LONG}<hr><hr>{LONG}<hr><h2>Agreed</h2>{LONG}<hr>") == [
        "The ships",
        "Rule",
        "The ships",
        "h2 Agreed",
        "The ships",
    ]


def test_headings_leave_no_level_out(arrange) -> None:
    assert arrange(f"{LONG}<h2>A</h2>{LONG}<h5>B</h5>{LONG}") == ["The ships", "h2 A", "The ships", "h3 B", "The ships"]
    assert arrange(f"{LONG}<h4>A</h4>{LONG}") == ["The ships", "h3 A", "The ships"]
    assert arrange(f"{LONG}<h3>A</h3>{LONG}<h4>B</h4>{LONG}")[1::2] == ["h3 A", "h4 B"]


@pytest.mark.parametrize(
    "heading",
    [
        'History[<a href="https://e.org/edit">edit</a>]',
        'History <a href="#history">#</a>',
        '<a href="#history">History¶</a>',
        'History<a href="https://e.org/#h">¶</a>',
        'History[<a href="https://e.org/v">edit</a> | <a href="https://e.org/e">edit source</a>]',
    ],
)
def test_a_heading_has_nothing_of_its_site(arrange, heading) -> None:
    assert arrange(f"{LONG}<h2>{heading}</h2>{LONG}")[1].rstrip() == "h2 History"


def test_brackets_and_signs_of_a_heading_s_own_stay(arrange) -> None:
    assert arrange(f"{LONG}<h2>Moby-Dick [sic]</h2>{LONG}<h2>#</h2>{LONG}")[1::2] == ["h2 Moby-Dick [sic]", "h2 #"]


def test_a_short_bold_paragraph_heads_what_follows(arrange) -> None:
    html = f"{LONG}<p><b>Pleas fall on deaf ears</b></p>{LONG}<p><b>Listen to them.</b></p>{LONG}"
    assert arrange(html) == ["The ships", "h4 Pleas fall on deaf ears", "The ships", "Listen to", "The ships"]


def test_bold_lines_that_follow_each_other_are_no_headings(arrange) -> None:
    html = f"{LONG}<p><b>Ada Bay</b></p><p><b>Leo Quay</b></p>"
    assert arrange(html) == ["The ships", "Ada Bay", "Leo Quay"]


def figures(*names: str) -> str:
    return "".join(f'<figure><img src="https://e.org/{name}.jpg" width="600" height="400"></figure>' for name in names)


def test_photos_in_a_row_stand_together(make_article) -> None:
    found = arranged(blocks(f"{LONG}{figures('a', 'b', 'c')}{LONG}{figures('d', 'e')}"), make_article())
    assert said(found) == ["The ships", "Gallery", "The ships", "Figure", "Figure"]
    assert isinstance(found[1], Gallery)
    assert [figure.url[-5] for figure in found[1].figures] == ["a", "b", "c"]


def test_a_list_of_photos_alone_is_no_list(arrange) -> None:
    items = "".join(f"<li>{figures(name)}</li>" for name in "abc")
    assert arrange(f"{LONG}<ul>{items}</ul>") == ["The ships", "Gallery"]


def test_the_lead_does_not_stand_in_the_story(make_article, make_photo) -> None:
    lead = make_photo("a", url="https://e.org/a.jpg")
    found = arranged(blocks(f"{figures('a')}{LONG}<hr>{LONG}"), make_article(lead=lead, photos=(lead,)))
    assert not any(isinstance(block, Figure) for block in found)
    assert sum(isinstance(block, Rule) for block in found) == 1
