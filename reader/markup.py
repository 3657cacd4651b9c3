"""HTML of any quality -> an lxml tree of bounded depth, and the few questions that every reader of such a tree asks.

Trees made here are only ever looked at and rearranged.  What is stored is written by `intake.sanitize`, which has
the last word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

Element = Any
"""lxml ships no types."""


def words(text: str) -> frozenset[str]:
    """The words of `text` as a set, such as a set of tags."""
    return frozenset(text.split())


MAX_DEPTH = 120
"""libxml2 drops text that lies deeper than 255 elements, and no honest page comes near to half of that."""
MAX_CHARS = 12_000_000

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]*)(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
_VOID = words("area base br col embed hr img input link meta param source track wbr")
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_NO_LETTER = re.compile(r"[\W_]+")
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLOCKS = words(
    "address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary "
    "table tbody td tfoot th thead tr ul"
)


def printable(text: str) -> str:
    """`text` without control characters, and without those that turn the direction of what follows."""
    return _OVERRIDES.sub("", _CONTROLS.sub("", text))


def fold(text: str) -> str:
    """`text` in one line, each run of white space one space."""
    return " ".join(text.split())


def letters(text: str) -> str:
    """The letters and digits of `text` alone, without case: what two ways of writing one line have in common."""
    return _NO_LETTER.sub("", text).casefold()


def flatten(html: str) -> str:
    """`html` without the tags that lie deeper than `MAX_DEPTH`; their text stays."""
    if html.count("<") <= MAX_DEPTH:
        return html
    depth = 0
    pieces: list[str] = []
    end = 0
    for tag in _TAG.finditer(html):
        if tag[2].lower() in _VOID or tag[0].endswith("/>"):
            continue
        if tag[1]:
            too_deep = depth > MAX_DEPTH
            depth = max(0, depth - 1)
        else:
            depth += 1
            too_deep = depth > MAX_DEPTH
        if too_deep:
            pieces.append(html[end : tag.start()])
            end = tag.end()
    return "".join(pieces) + html[end:] if pieces else html


def document(html: str) -> Element:
    """The `html` element of a page."""
    return _parse(html if html.strip() else "<html></html>")


def fragment(html: str) -> Element:
    """A `div` that holds `html`."""
    root = _parse(f"<html><body>{html}</body></html>")
    body = root.find("body")
    if body is None:
        return etree.Element("div")
    body.tag = "div"
    body.attrib.clear()
    parent = body.getparent()
    if parent is not None:
        parent.remove(body)
    return body


def _parse(html: str) -> Element:
    text = flatten(_CONTROLS.sub("", html[:MAX_CHARS]))
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    if root is None:
        return etree.Element("html")
    for node in list(root.iter("source", "track", "embed")):
        # libxml2 does not know that these hold nothing, and puts what follows inside.
        parent = node.getparent()
        for child in reversed(list(node)):
            parent.insert(parent.index(node) + 1, child)
    return root


def inner_html(element: Element) -> str:
    """What `element` holds, as HTML."""
    whole = str(etree.tostring(element, encoding="unicode", method="html", with_tail=False))
    start, end = whole.find(">"), whole.rfind("</")
    return whole[start + 1 : end] if end > start else ""


def text_of(element: Element) -> str:
    """The text of `element` in one line; words of neighbouring blocks stay apart."""
    return fold(lines_of(element))


def lines_of(element: Element, unseen: Callable[[Element], object] | None = None) -> str:
    """The text of `element`, blocks and line breaks in lines of their own; what is `unseen` is left out."""
    pieces: list[str] = []
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        if not isinstance(node.tag, str):
            continue
        if event == "start":
            if unseen is not None and node is not element and unseen(node):
                walk.skip_subtree()
                continue
            if node.tag in _BLOCKS:
                pieces.append("\n")
            if node.text and node.tag not in ("script", "style"):
                pieces.append(" ".join(node.text.split("\n")))
        else:
            if node.tag in _BLOCKS:
                pieces.append("\n")
            if node is not element and node.tail:
                pieces.append(" ".join(node.tail.split("\n")))
    lines = (fold(line) for line in printable("".join(pieces)).split("\n"))
    return "\n".join(line for line in lines if line)


def remove(element: Element) -> None:
    """Takes `element` out of its tree; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    _append_text(parent, element.getprevious(), element.tail)
    element.tail = None
    parent.remove(element)


def unwrap(element: Element) -> None:
    """Puts what `element` holds in its place."""
    parent = element.getparent()
    if parent is None:
        return
    _append_text(parent, element.getprevious(), element.text)
    at = parent.index(element)
    children = list(element)
    for offset, child in enumerate(children):
        parent.insert(at + offset, child)
    _append_text(parent, element.getprevious(), element.tail)
    element.tail = None
    parent.remove(element)


def replace(element: Element, new: Element) -> None:
    """Puts `new` in the place of `element`."""
    parent = element.getparent()
    if parent is None:
        return
    new.tail, element.tail = element.tail, None
    parent.replace(element, new)


def _append_text(parent: Element, previous: Element, text: str | None) -> None:
    if not text:
        return
    if previous is None:
        parent.text = (parent.text or "") + text
    else:
        previous.tail = (previous.tail or "") + text


def elements(root: Element, *tags: str) -> Iterator[Element]:
    """The elements below `root`, in document order; safe while the tree changes."""
    return iter([node for node in root.iter(*tags) if isinstance(node.tag, str) and node is not root])


def names(element: Element) -> frozenset[str]:
    """The words of an element's class, id, itemprop, rel and data-testid: "PhotoCredit--wide" gives photo, credit, "
    "wide."""
    return name_words(
        " ".join(element.get(key) or "" for key in ("class", "id", "itemprop", "rel", "data-testid", "data-component"))
    )


def name_words(name: str) -> frozenset[str]:
    """The words that a class name is made of."""
    return frozenset(word.lower() for word in _WORD.findall(name[:2000]))


_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
