"""A page's tree -> the part of it that is the story: readability's choice, mended where it is plainly wrong.

Readability takes the box with the most sentences.  It knows no Chinese, and stops at the edge of a box.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree
from readability import Document
from readability.readability import Unparseable

from reader.markup import Element, fragment, inner_html, text_of

_NAMED = re.compile(
    r"article-?_?(?:body|content|text)|articleBody|(?:story|entry|post)-?_?(?:body|content|text)",
    re.I,
)
_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCES = ("p", "li", "h2", "h3", "h4", "blockquote", "em", "strong", "b", "i")
_POOR = 800


def story_of(page: Element) -> Element:
    """The story's part of the page, as readability finds it."""
    for node in page.iter("a", "span", "em", "strong", "b", "i"):
        # Readability drops what is called "popup" or "comment", be it a word within a sentence.
        if node.getparent() is not None and node.getparent().tag in _SENTENCES:
            node.attrib.pop("class", None)
            node.attrib.pop("id", None)
    try:
        found = Document(str(etree.tostring(page, encoding="unicode", method="html"))).summary(html_partial=True)
    except (Unparseable, RecursionError, ValueError, TypeError):
        found = ""
    body = fragment(found)
    boxes = _neighbours(page, body)
    if boxes:
        body = fragment("".join(map(inner_html, boxes)))
    # What has little running text may be the comments, or a box; a long story is not given up for a longer list.
    for boxes in _named_bodies(page) if _sentences(body) < _POOR else ():
        named = max(boxes, key=_running, default=None)
        if named is not None and _running(named) > 2 * _running(body) + 200:
            return fragment(inner_html(named))
    return body if _running(body) else fragment(inner_html(page))


def _neighbours(page: Element, body: Element) -> list[Element]:
    """The boxes of the page that hold `body` and what it goes on with; none where it is whole.

    Readability takes one box and some of its neighbours; papers that set each section in a box of its own lose half,
    and those that set all behind "Read more" in one lose the beginning.
    """
    starts = {start for node in body.iter("p") if (start := start_of(node))}
    told = [node for node in page.iter("p") if start_of(node) in starts] if starts else []
    if not told:
        return []
    shared = set(told[0].iterancestors())
    for node in told[1:]:
        shared &= set(node.iterancestors())
    box = next((node for node in told[0].iterancestors() if node in shared), None)
    has = _sentences(body)
    while box is not None and box.tag not in ("article", "main", "body", "html"):
        alike = [
            node
            for node in (*box.itersiblings(preceding=True), *box.itersiblings())
            if (node.tag == "p" and _size(text_of(node)) > 80)
            or (node.tag == box.tag and node.get("class") == box.get("class") and next(node.iter("h1"), None) is None)
        ]
        if alike and 4 * sum(map(_sentences, alike)) > has:
            return [node for node in box.getparent() if node is box or node in alike]
        box = box.getparent()
    return []


def _named_bodies(page: Element) -> Iterator[list[Element]]:
    """The elements that call themselves the article's body, or the article, or the page's main part."""
    yield [node for node in page.iter() if isinstance(node.tag, str) and _NAMED.search(_name(node))]
    yield list(page.iter("article"))
    yield list(page.iter("main"))


def _name(node: Element) -> str:
    return " ".join(value for value in (node.get("itemprop"), node.get("class"), node.get("id")) if value)


def _sentences(node: Element) -> int:
    """How much of an element stands in paragraphs that are neither lists nor links, in letters of an alphabet."""
    return sum(
        size
        for paragraph in node.iter("p")
        if (size := _size(text_of(paragraph))) > 80
        and next(paragraph.iterancestors("li", "aside", "figure"), None) is None
        and 2 * sum(_size(text_of(link)) for link in paragraph.iter("a")) < size
    )


def _running(node: Element) -> int:
    """How much of an element is running text, in paragraphs or list items of some length."""
    return sum(size for size in (_size(text_of(part)) for part in node.iter("p", "li")) if size > 40)


def _size(text: str) -> int:
    """The length of `text`; a Chinese or Japanese sign counts for three letters."""
    return len(text) if text.isascii() else len(text) + 2 * len(_SIGNS.findall(text))


def start_of(node: Element) -> str:
    """What tells a paragraph from others."""
    text = text_of(node)
    return text[:70] if _size(text) > 40 else ""
