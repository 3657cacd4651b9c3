"""Whatever is stored, what is written is well-formed and names nothing that is not there."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from reader.export.markdown import markdown
from reader.export.story import story
from reader.values import Article, Offline

PIECES = (
    "<p id='a b'>", "</p>", "<a href='#a b'>", "<a href='javascript:x'>", "<a href='https://x.example/[1] 2'>",
    "</a>", "<b>", "</b>", "<i><u>", "<table>", "<tr>", "<td rowspan=3>", "<th>", "</table>", "<ul>", "<li>", "</ul>",
    "<ol start=7>", "</ol>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<h1 id=x>", "</h1>", "<h4>", "<br>",
    "<hr>", "<img src=y>",
    "<figure><img src='https://x.example/p.jpg'><figcaption>C <cite>D</cite></figcaption></figure>",
    "<details><summary>", "</summary>", "</details>", "<p class='embed'><a href='https://film.example'>", "text",
    " & ", "&lt;script&gt;", "]]>", "<!--", "-->", "\x0b", "\u2028", "\u202e", "\ufffe", '\'"', "字", "*_`#|", "1. ",
    "\n",
)  # fmt: skip


def article(html: str) -> Article:
    moment = datetime(2026, 11, 23, tzinfo=UTC)
    return Article(
        1, 1, "Feed", "https://x.example/", "Title", None, (), None, moment, None, "en", None, "Teaser", html, "", None,
        (), (), (), False, False, Offline(True, 0, 0),
    )  # fmt: skip


def tree_of(html: str) -> Any:
    return etree.fromstring(story(article(html), lambda photo: None, prefix="s").encode())


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_a_story_is_well_formed_whatever_is_stored(html: str) -> None:
    tree = tree_of(html)
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    for link in tree.iter("a"):
        href = link.get("href")
        assert href.startswith("https://") or href[1:] in ids
    assert not list(tree.iter("img", "script"))


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_markdown_is_written_whatever_is_stored(html: str) -> None:
    text = markdown(article(html), lambda photo: None)
    assert "javascript:" not in text
    assert "\u202e" not in text
