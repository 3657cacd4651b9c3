"""HTML of any quality -> an lxml tree of bounded depth, and the few questions that every reader of such a tree asks.

Trees made here are only ever looked at and rearranged.  What is stored is written by `intake.sanitize`, which has
the last word.  lxml is loaded when the first tree is made: a window that has only painted its list needs none yet.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

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
_ASCII_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_HALVES = re.compile(r"(?:&#(?:5529[6-9]|55[3-9]\d\d|5[67]\d{3}|0*[xX]0*[dD][89a-fA-F][0-9a-fA-F]{2});)+")
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BLOCKS = words(
    "address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary "
    "table tbody td tfoot th thead tr ul"
)


def without_controls(text: str) -> str:
    """`text` without control characters, but for tabs and line ends."""
    if text.isascii():
        return text.encode("ascii").translate(None, _ASCII_CONTROLS).decode("ascii")
    return _CONTROLS.sub("", text)


def without_halves(text: str) -> str:
    """`text` with the characters that programs of UTF-16 refer to by two halves, "&#55357;&#56832;" for a smile."""
    return _HALVES.sub(_joined, text) if "&#" in text else text


def _joined(halves: re.Match[str]) -> str:
    """The character of a pair; nothing for a half alone, which no parser bears."""
    codes = [int(code[1:], 16) if code[0] in "xX" else int(code) for code in re.findall(r"&#(\w+);", halves[0])]
    return "".join(map(chr, codes)).encode("utf-16", "surrogatepass").decode("utf-16", "ignore")


def printable(text: str) -> str:
    """`text` without control characters, and without those that turn the direction of what follows."""
    return text if text.isprintable() else _OVERRIDES.sub("", without_controls(text))


def fold(text: str) -> str:
    """`text` in one line, each run of white space one space."""
    return " ".join(text.split())


def one_line(text: str) -> str:
    """`text` in one line, without what moves a cursor or turns its direction: a name that somebody gave."""
    return fold(printable(text))


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
    from lxml import etree

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
    from lxml import etree

    text = flatten(without_halves(without_controls(html[:MAX_CHARS])))
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


def read_within(element: Element) -> None:
    """Makes elements of HTML that stands in `element` as text, where the parser knows of no elements."""
    inner = fragment(element.text or "")
    element.text = inner.text
    element.extend(list(inner))


def inner_html(element: Element) -> str:
    """What `element` holds, as HTML."""
    from lxml import etree

    whole = str(etree.tostring(element, encoding="unicode", method="html", with_tail=False))
    start, end = whole.find(">"), whole.rfind("</")
    return whole[start + 1 : end] if end > start else ""


def text_of(element: Element) -> str:
    """The text of `element` in one line; words of neighbouring blocks stay apart."""
    if not len(element) and element.tag not in ("script", "style"):
        return fold(printable(element.text or ""))
    return fold(lines_of(element))


def lines_of(element: Element, unseen: Callable[[Element], object] | None = None) -> str:
    """The text of `element`, blocks and line breaks in lines of their own; what is `unseen` is left out."""
    pieces: list[str] = []
    _add_text(pieces, element, unseen)
    return "\n".join([line for part in printable("".join(pieces)).split("\n") if (line := fold(part))])


def _add_text(pieces: list[str], element: Element, unseen: Callable[[Element], object] | None) -> None:
    tag = element.tag
    end = "\n" if tag in _BLOCKS else ""
    pieces.append(end)
    if (text := element.text) and tag not in ("script", "style"):
        pieces.append(text.replace("\n", " "))
    for child in element:
        if isinstance(child.tag, str):
            if unseen is None or not unseen(child):
                _add_text(pieces, child, unseen)
            if tail := child.tail:
                pieces.append(tail.replace("\n", " "))
    pieces.append(end)


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
    return iter(list(root.iterdescendants(*(tags or ("*",)))))


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
