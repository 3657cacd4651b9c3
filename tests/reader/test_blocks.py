"""Clean HTML becomes the blocks that the window draws, and no HTML at all stops it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.blocks import (
    Block,
    Code,
    Embed,
    Figure,
    Heading,
    ListBlock,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    blocks,
    plain_text,
)


def words(block: Block) -> str:
    return plain_text((block,))


def test_paragraphs_marks_and_links() -> None:
    (paragraph,) = blocks('<p>One <b>two <i>three</i></b> <a href="http://a.test/">four</a></p>')
    assert paragraph == Paragraph(
        (
            Run("One "),
            Run("two ", Mark.BOLD),
            Run("three", Mark.BOLD | Mark.ITALIC),
            Run(" "),
            Run("four", href="http://a.test/"),
        )
    )


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<div>loose<p>para</p>after</div>", ["loose", "para", "after"]),
        ("<p>a</p><p>b</p>", ["a", "b"]),
        ("<p>a<br>b</p>", ["a\nb"]),
        ("one<br><br>two", ["one", "two"]),
        ("<section><div>a</div><div>b</div></section>", ["a", "b"]),
        ("<details><summary>More</summary>inside</details>", ["More\n\ninside"]),
        ("<details>inside</details>", ["inside"]),
        ("<details><summary>More</summary></details>after", ["More", "after"]),
        ("<dl><dt>Term<dd>Meaning</dl>", ["Term", "Meaning"]),
        ("<p> \n </p><p>&nbsp;</p><p>x</p>", ["x"]),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", ["a", "b"]),
        ("<p>x<q>y</q></p>", ["x“y”"]),
    ],
)
def test_blocks_are_never_glued(html: str, texts: list[str]) -> None:
    assert [words(block) for block in blocks(html)] == texts


def test_headings_stand_below_the_headline() -> None:
    assert [(b.level, words(b)) for b in blocks("<h1>A</h1><h3>B</h3>") if isinstance(b, Heading)] == [
        (2, "A"),
        (3, "B"),
    ]


def test_canonical_figure() -> None:
    html = (
        '<figure><img src="http://a.test/a.jpg" alt="A dog" width="640" height="400">'
        "<figcaption>A dog runs. <cite>Ann Lee/AP</cite></figcaption></figure>"
    )
    assert blocks(html) == (Figure("http://a.test/a.jpg", "A dog runs.", "Ann Lee/AP", "A dog", 640, 400),)
    assert plain_text(blocks(html + "<p>Text.</p>")) == "Text."


def test_small_pictures_are_no_figures() -> None:
    assert blocks('<p>a <img src="http://a.test/i.png" width="16" height="16"> b</p>') == (Paragraph((Run("a b"),)),)


def test_code_keeps_its_lines() -> None:
    html = '<pre><code class="language-python">if x:<br>    <b>go</b>()\n</code></pre>'
    assert blocks(html) == (Code("if x:\n    go()", "python"),)


def test_lists_nest() -> None:
    (outer,) = blocks('<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>')
    assert isinstance(outer, ListBlock)
    assert (outer.ordered, outer.start, len(outer.items)) == (True, 3, 2)
    assert isinstance(outer.items[0][1], ListBlock)


def test_a_list_beside_its_item_joins_it() -> None:
    (outer,) = blocks("<ul><li>a</li><ul><li>b</li></ul></ul>")
    assert isinstance(outer, ListBlock)
    assert len(outer.items) == 1
    assert isinstance(outer.items[0][1], ListBlock)


def test_tables() -> None:
    (table,) = blocks('<table><caption>C</caption><tr><th colspan="2">H</th></tr><tr><td>1</td><td>2</td></tr></table>')
    assert isinstance(table, Table)
    assert table.caption == "C"
    assert (table.rows[0][0].header, table.rows[0][0].columns) == (True, 2)
    assert plain_text((table,)) == "H\n1 | 2"


def test_mark_in_a_cell_says_what_it_is() -> None:
    marks = '<td><img src="/m/not-done-2.png" width="20"></td><td><img src="/m/1.png" alt="Yes" width="20"></td>'
    assert plain_text(blocks(f"<table><tr><td>Rails</td>{marks}</tr><tr><td>Lamps</td></tr></table>")) == (
        "Rails | not done | Yes\nLamps"
    )


def test_quote_rule_embed_anchor() -> None:
    html = (
        '<blockquote><p>q</p></blockquote><hr><p class="embed"><a href="http://v.test/1">Film</a></p>'
        '<p><sup><a href="#n1">1</a></sup></p><p id="n1">Note</p>'
    )
    quote, rule, embed, mark, note = blocks(html)
    assert isinstance(quote, Quote)
    assert rule == Rule()
    assert embed == Embed("Film", "http://v.test/1")
    assert mark == Paragraph((Run("1", Mark.SUPERSCRIPT, "#n1"),))
    assert note == Paragraph((Run("Note"),), anchor="n1")


def test_deep_nesting_keeps_the_text() -> None:
    deep = blocks("<div>" * 20_000 + "deep" + "</div>" * 20_000)
    assert plain_text(deep) == "deep"
    assert "deep" in plain_text(blocks("<blockquote><ul><li>" * 300 + "deep"))


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<ul>",
                "<li>",
                "</ul>",
                "<table>",
                "<tr>",
                "<td>",
                "</table>",
                "<pre>",
                "<br>",
                "<b>",
                "</b>",
                "<figure>",
                "<img>",
                "<h2>",
                "<dl>",
                "<dd>",
                "x",
                "&",
                "<",
                ">",
                "\u2028",
            ]
        )
    ).map("".join)
)
def test_nothing_stops_it(html: str) -> None:
    plain_text(blocks(html))
