"""What may run, load or watch is gone from cleaned HTML; what is read stays."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.blocks import blocks
from reader.intake.sanitize import clean

BASE = "https://paper.test/news/story.html"
ATTACKS = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "attack-html"

TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "blockquote",
        "br",
        "caption",
        "cite",
        "code",
        "col",
        "colgroup",
        "dd",
        "del",
        "details",
        "dfn",
        "div",
        "dl",
        "dt",
        "em",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "i",
        "img",
        "ins",
        "kbd",
        "li",
        "mark",
        "ol",
        "p",
        "pre",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "section",
        "small",
        "span",
        "strong",
        "sub",
        "summary",
        "sup",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "time",
        "tr",
        "tt",
        "u",
        "ul",
        "var",
        "wbr",
        "article",
        "aside",
        "header",
        "footer",
        "main",
        "address",
        "big",
        "center",
        "strike",
    ]
)
KEYS = frozenset(
    [
        "id",
        "dir",
        "lang",
        "title",
        "href",
        "src",
        "alt",
        "width",
        "height",
        "colspan",
        "rowspan",
        "scope",
        "start",
        "reversed",
        "value",
        "class",
        "datetime",
        "cite",
    ]
)
TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)((?:\s[a-z]+(?:=\"[^\"]*\")?)*)>")


def faults(markup: str) -> list[str]:
    """What a narrow grammar finds wrong: each `<` begins a tag on the list, with quoted attributes on the list."""
    found = []
    for at in (hit.start() for hit in re.finditer("<", markup)):
        tag = TAG.match(markup, at)
        if tag is None or tag[2] not in TAGS:
            found.append(markup[at : at + 40])
            continue
        for key, value in re.findall(r"\s([a-z]+)(?:=\"([^\"]*)\")?", tag[3]):
            address = html.unescape(value).strip().lower()
            scheme = re.match(r"([a-z][a-z0-9+.-]*):", address)
            if key not in KEYS or (
                key in ("href", "src", "cite") and scheme and scheme[1] not in ("http", "https", "mailto")
            ):
                found.append(f"{key}={value}")
    return found


def payloads() -> list[str]:
    read = lambda name: json.loads((ATTACKS / name).read_text("utf-8"))  # noqa: E731
    return [
        *(case["payload"] for case in read("dompurify-expect.json")),
        *(case["input"] for case in read("html5lib-sanitizer-tests1.dat.json")),
        *(case["payload"] for case in read("owasp-xss-filter-evasion.json")),
    ]


@pytest.mark.skipif(not ATTACKS.is_dir(), reason="the collection of attacks is not beside this repository")
def test_known_attacks() -> None:
    bad = {payload: found for payload in payloads() if (found := faults(clean(f"<p>a</p>{payload}", BASE)))}
    assert bad == {}


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.sampled_from(
                [
                    "<p>", "</p>", "<script>", "</script>", "<svg>", "<math><mtext>", "<style>", "<!--", "-->",
                    "<a href=",
                    "javascript:alert(1)", "<img src=x onerror=alert(1)>", "<table><td>", "</table>", "<noscript>",
                    "<form>", "<iframe srcdoc=", "\x00", "<textarea>", "<title>", "<xmp>", "]]>", "<![CDATA[",
                    "<b", "/>",
                    '"', "'", "&lt;", "<template>", ">",
                ]
            ),
            st.text(max_size=8),
        ),
        max_size=20,
    ).map("".join)
)  # fmt: skip
def test_output_always_keeps_the_grammar(raw: str) -> None:
    cleaned = clean(raw, BASE)
    assert faults(cleaned) == []
    blocks(cleaned)


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ('<a href="/x?utm_source=rss&amp;id=7#part">l</a>', '<a href="https://paper.test/x?id=7#part">l</a>'),
        ('<a href="../a.html" target="_blank" rel="x" onclick="y">l</a>', '<a href="https://paper.test/a.html">l</a>'),
        ('<a href="#fn1">1</a>', '<a href="#fn1">1</a>'),
        ('<a href="story.html#fn1">1</a>', '<a href="#fn1">1</a>'),
        ('<a href="JaVa\tscript:alert(1)">l</a>', "<a>l</a>"),
        ('<a href="data:text/html,x">l</a>', "<a>l</a>"),
        ('<a href="mailto:a@b.test">l</a>', '<a href="mailto:a@b.test">l</a>'),
        ('<img src="/p.jpg" onerror="x" style="x" alt="a">', '<img src="https://paper.test/p.jpg" alt="a">'),
        ('<img src="/p.gif" width="1" height="1">', ""),
        ('<img src="https://pixel.wp.com/b.gif?x=1">', ""),
        ('<img src="https://feeds.feedburner.com/~r/x/~4/y" alt="">', ""),
        ('<img src="file:///etc/passwd">', ""),
        ("<p>a<script>b</script><style>c</style><iframe>d</iframe><svg><text>e</text></svg></p>", "<p>a</p>"),
        ("<form><p>kept</p><input value=x></form>", "<p>kept</p>"),
        ('<p style="position:fixed" class="x">t</p>', "<p>t</p>"),
        ('<td onmouseover=x colspan="9999999">t', "t"),
    ],
)
def test_cleaning(raw: str, wanted: str) -> None:
    assert clean(raw, BASE) == wanted


def test_pictures_of_a_local_feed_stay_local() -> None:
    assert clean('<img src="p.png">', "file:///home/ann/feed.xml") == '<img src="file:///home/ann/p.png">'
    assert clean('<img src="file:///home/ann/p.png">', "http://paper.test/") == ""


def test_language_of_code_is_kept() -> None:
    assert clean('<pre class="hljs lang-rust x">a</pre>', BASE) == '<pre class="language-rust">a</pre>'


@pytest.mark.parametrize(
    "raw", ["<div>" * 20_000 + "deep", "<b>" * 20_000 + "deep", '<a href="' * 20_000, "<" * 50_000]
)
def test_hostile_size_does_no_harm(raw: str) -> None:
    cleaned = clean(raw, BASE)
    assert faults(cleaned) == []
    assert "deep" not in raw or "deep" in cleaned


def test_open_details_stay_open() -> None:
    assert clean("<details open ontoggle=x><summary>Ask</summary>Told.</details>", BASE).startswith('<details open="">')


def test_cleaning_twice_changes_nothing() -> None:
    once = clean('<figure><img src="/a.jpg"><figcaption>x &amp; y</figcaption></figure><a href="#n">n</a>&lt;b>', BASE)
    assert clean(once, BASE) == once
