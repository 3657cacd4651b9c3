"""A page's tree -> the part of it that is the story: readability's choice, mended where it is plainly wrong.

Readability takes the box with the most sentences.  It knows no Chinese, and stops at the edge of a box.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml import etree
from readability import Document
from readability.readability import Unparseable

from reader.markup import Element, elements, fragment, inner_html, replace, text_of, words

_NAMED = re.compile(
    r"article-?_?(?:body|content|text)|articleBody|(?:story|entry|post)-?_?(?:body|content|text)",
    re.I,
)
_SIGNS = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_SENTENCES = ("p", "li", "h2", "h3", "h4", "blockquote", "em", "strong", "b", "i")
_POOR = 800
_BOXES = ("div", "td", "section", "article", "main", "body")
_RUNNING = words(
    "a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr"
)
_BLOCKS = ("p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "figure", "h1", "h2", "h3", "h4", "h5", "h6")
_LOOSE = 40
_INITIAL = re.compile(r"(?<![a-z])(?:initial|drop-?cap|first-?letter)", re.I)


def story_of(page: Element) -> Element:
    """The story's part of the page, as readability finds it."""
    _set_paragraphs(page)
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
    starts = {start for node in body.iter("p") if (start := start_of(node))}
    told = {node: start for node in page.iter("p") if (start := start_of(node)) in starts} if starts else {}
    _set_in_order(body, list(told.values()))
    boxes = _neighbours(list(told), _sentences(body))
    if boxes:
        body = fragment("".join(f"<p>{inner_html(box)}</p>" if box.tag == "p" else inner_html(box) for box in boxes))
    # What has little running text may be the comments, or a box; a long story is not given up for a longer list.
    for boxes in _named_bodies(page) if _sentences(body) < _POOR else ():
        named = max(boxes, key=_running, default=None)
        if named is not None and _running(named) > 2 * _running(body) + 200:
            return fragment(inner_html(named))
    return body if _running(body) else fragment(inner_html(page))


def _set_paragraphs(page: Element) -> None:
    """Sets the text that stands loose in a box into paragraphs: readability would break it at each link.

    Two line breaks end a paragraph; some papers break their lines with an empty `span` of class "br".
    """
    for node in elements(page, "span"):
        if "br" in (node.get("class") or "").split() and not len(node) and not (node.text or "").strip():
            node.tag = "br"
        elif len((node.text or "").strip()) == 1 and _INITIAL.search(node.get("class") or ""):
            _join_initial(node)
    for box in elements(page, *_BOXES):
        loose = sum(len(text.strip()) for text in (box.text, *(child.tail for child in box)) if text)
        if loose < _LOOSE or not any(child.tag in _RUNNING for child in box):
            continue
        parts = _parted(box)
        if len(parts) == 1 and box.tag == "div":
            parts[0].attrib.update(box.attrib)
            replace(box, parts[0])
        else:
            box.text, box[:] = None, parts


def _join_initial(node: Element) -> None:
    """Sets a large first letter to the rest of its word, where a space stands between."""
    node.text = (node.text or "").strip()
    while not (node.tail or "").strip() and node.getnext() is None and node.getparent().tag == "span":
        node.tail, node = None, node.getparent()
    behind = node.getnext()
    if (node.tail or "").strip():
        node.tail = node.tail.lstrip() if node.tail.lstrip()[:1].islower() else node.tail
    elif behind is not None and (behind.text or "").lstrip()[:1].islower():
        node.tail, behind.text = None, behind.text.lstrip()


def _parted(box: Element) -> list[Element]:
    """What a box holds, its loose text in paragraphs."""
    line = etree.Element("p")
    line.text = box.text
    parts, lines = [line], {line}
    for child in list(box):
        is_break = child.tag == "br"
        ends = is_break and _is_broken_off(line)
        runs = child.tag in _RUNNING and next(child.iterdescendants(*_BLOCKS), None) is None
        if runs or (is_break and not ends):
            line.append(child)
            continue
        line = etree.Element("p")
        line.text, child.tail = child.tail, None
        parts += [line] if ends else [child, line]
        lines.add(line)
    return [part for part in parts if part not in lines or text_of(part)]


def _is_broken_off(line: Element) -> bool:
    """Whether a line is empty, or ends with a line break."""
    last = line[-1] if len(line) else None
    if last is None:
        return not (line.text or "").strip()
    return last.tag == "br" and not (last.tail or "").strip()


def _set_in_order(body: Element, starts: Sequence[str]) -> None:
    """Sets `body` in the page's order, which readability loses where it joins boxes of several parents.

    `starts`: those of its paragraphs, in order; what stands twice tells nothing.
    """
    places = {start: at for at, start in enumerate(starts) if starts.count(start) == 1}
    found = [places[start] for node in body.iter("p") if (start := start_of(node)) in places]
    if found == sorted(found):
        return
    placed, place = list[tuple[int, Element]](), len(starts)
    for part in reversed(list(_parts_of(body))):
        # A heading belongs to what follows it.
        place = next((places[start] for node in part.iter("p") if (start := start_of(node)) in places), place)
        placed.insert(0, (place, part))
    body[:] = [part for _, part in sorted(placed, key=lambda one: one[0])]


def _parts_of(box: Element) -> Iterator[Element]:
    """What a box of boxes holds, without the boxes."""
    for child in box:
        if child.tag in ("div", "section", "article") and not (child.text or "").strip() and len(child):
            yield from _parts_of(child)
        else:
            yield child


def _neighbours(told: Sequence[Element], has: int) -> list[Element]:
    """The boxes that hold the paragraphs `told` and what they go on with; none where these are whole.

    `has`: how much they say, in letters.

    Readability takes one box and some of its neighbours; papers that set each section in a box of its own lose half,
    and those that set all behind "Read more" in one lose the beginning.
    """
    if not told:
        return []
    shared = set(told[0].iterancestors())
    for node in told[1:]:
        shared &= set(node.iterancestors())
    box = next((node for node in told[0].iterancestors() if node in shared), None)
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
