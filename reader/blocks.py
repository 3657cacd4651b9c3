"""Stored clean HTML -> blocks, which the window draws one by one.  Pure; nothing here trusts or fetches anything.

Figures stand in stored HTML in one form only, made by `intake.photos`:

    <figure><img src="ADDRESS" alt="..." width="640" height="400">
    <figcaption>Caption <cite>Credit</cite></figcaption></figure>

where ADDRESS equals the `url` of one of the article's photos.  An embed is a paragraph of class "embed" with a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from reader.block_kinds import (
    Block,
    Cell,
    Code,
    Details,
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
)
from reader.markup import Element, fold, fragment, remove, text_of, words

__all__ = [
    "Block",
    "Cell",
    "Code",
    "Details",
    "Embed",
    "Figure",
    "Heading",
    "ListBlock",
    "Mark",
    "Paragraph",
    "Quote",
    "Rule",
    "Run",
    "Table",
    "blocks",
    "plain_text",
]

_BREAK = "\u2028"
_MARKS = {
    tag: mark
    for mark, tags in (
        (Mark.BOLD, "b strong dt"),
        (Mark.ITALIC, "i em cite dfn var address"),
        (Mark.CODE, "code kbd samp tt"),
        (Mark.SUPERSCRIPT, "sup"),
        (Mark.SUBSCRIPT, "sub"),
        (Mark.STRIKE, "s strike del"),
        (Mark.UNDERLINE, "u ins"),
        (Mark.HIGHLIGHT, "mark"),
    )
    for tag in tags.split()
}
_HEADINGS = {"h1": 2, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
_INLINE = words(
    "a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q rb rp rt rtc ruby s samp "
    "small span strike strong sub sup time tt u var wbr"
)
_INK = re.compile(r"[^\s\u200b\ufeff]")
_LANGUAGE = re.compile(r"language-(\S+)")
_WHITE = " \t\r\n\f"
_SPACE = re.compile(f"[{_WHITE}]+")
_LETTERS = re.compile(r"[A-Za-z]{2,}")
_VOWEL = re.compile(r"[aeiouyAEIOUY]")
_SMALL = 48
"""A picture with a side below this is an icon, and goes with its line."""


def blocks(html: str) -> tuple[Block, ...]:
    """What an article is drawn from.  Takes any HTML and never raises; the time it takes grows with its length."""
    page = _Page()
    page.walk(fragment(html), Mark.PLAIN, None)
    page.end_paragraph()
    return tuple(page.blocks)


def plain_text(blocks: Sequence[Block]) -> str:
    """The words of an article: no pictures, captions or embeds; blocks are parted by an empty line."""
    return "\n\n".join(filter(None, map(_text, blocks)))


def _text(block: Block) -> str:
    match block:
        case Paragraph(runs=runs) | Heading(runs=runs):
            return "".join([run.text for run in runs]).replace(_BREAK, "\n")
        case Quote(blocks=inner):
            return plain_text(inner)
        case ListBlock(items=items):
            return "\n".join(text for text in map(plain_text, items) if text)
        case Table(rows=rows):
            lines = (" | ".join(fold(plain_text(cell.blocks)) for cell in row) for row in rows)
            return "\n".join(line for line in lines if _INK.search(line))
        case Code(text=text):
            return text
        case Details(summary=summary, blocks=inner):
            return plain_text((Paragraph(summary), *inner))
        case Figure() | Embed() | Rule():
            return ""


class _Page:
    """Collects blocks; text that stands in no block of its own becomes a paragraph."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._runs: list[tuple[str, Mark, str | None]] = []
        self._anchor: str | None = None

    def walk(self, element: Element, marks: Mark, href: str | None) -> None:
        """Takes in what `element` holds."""
        self._say(element.text, marks, href)
        for child in element:
            if isinstance(child.tag, str):
                self._take(child, marks, href)
            self._say(child.tail, marks, href)

    def end_paragraph(self) -> None:
        """Makes a paragraph of the text so far, if there is any."""
        runs, self._runs = self._runs, []
        while runs:
            text, marks, href = runs.pop()
            if text := text.rstrip(" " + _BREAK):
                runs.append((text, marks, href))
                break
        if any(_INK.search(text) for text, _, _ in runs):
            self.blocks.append(Paragraph(tuple(Run(*run) for run in runs), self._take_anchor()))

    def _take(self, node: Element, marks: Mark, href: str | None) -> None:
        tag = node.tag
        self._anchor = self._anchor or node.get("id") or None
        if tag == "br":
            self._break_line()
        elif tag == "img":
            self._take_picture(node, href)
        elif tag in _INLINE:
            self._take_inline(node, marks, href)
        elif tag in ("style", "script", "head", "title"):
            return
        else:
            if self._runs:
                self.end_paragraph()
            self._take_block(node, marks, href)
            if self._runs:
                self.end_paragraph()

    def _take_inline(self, node: Element, marks: Mark, href: str | None) -> None:
        if node.tag == "rp":
            return
        before, after = {"q": ("“", "”"), "rt": (" (", ")")}.get(node.tag, ("", ""))
        self._say(before, marks, href)
        self.walk(node, _marked(marks, node.tag), node.get("href") or href if node.tag == "a" else href)
        self._say(after, marks, href)

    def _take_block(self, node: Element, marks: Mark, href: str | None) -> None:
        tag = node.tag
        if tag in _HEADINGS:
            self._take_heading(node)
        elif tag == "figure" and (figure := _figure(node)) is not None:
            self.blocks.append(figure)
        elif tag == "p" and (embed := _embed(node)) is not None:
            self.blocks.append(embed)
        elif tag == "blockquote":
            inner = _inside(node)
            if inner:
                self.blocks.append(Quote(inner))
        elif tag in ("ul", "ol", "menu", "dir"):
            self._take_list(node)
        elif tag == "pre":
            code = _code(node)
            if code.text.strip():
                self.blocks.append(code)
        elif tag == "table":
            self._take_table(node)
        elif tag == "details":
            self._take_details(node)
        elif tag == "hr":
            self.blocks.append(Rule())
        else:
            self.walk(node, _marked(marks, tag), href)

    def _take_heading(self, node: Element) -> None:
        """A heading is one line; pictures set into it stand behind it."""
        inner, runs = _inside(node), list[Run]()
        for block in inner:
            if isinstance(block, Paragraph):
                runs += [Run(" "), *block.runs] if runs else block.runs
        if runs:
            self.blocks.append(Heading(_HEADINGS[node.tag], tuple(runs), self._take_anchor()))
        self.blocks += [block for block in inner if not isinstance(block, Paragraph)]

    def _take_details(self, node: Element) -> None:
        """What is folded away; without a summary, or with nothing behind it, it is plain text."""
        summary = node.find("summary")
        said: tuple[Block, ...] = ()
        if summary is not None:
            said = _inside(summary)
            remove(summary)
        inner = _inside(node)
        runs = tuple(run for block in said if isinstance(block, Paragraph | Heading) for run in block.runs)
        if runs and inner:
            self.blocks.append(Details(runs, inner, node.get("open") is not None))
        else:
            self.blocks += [*said, *inner]

    def _take_list(self, node: Element) -> None:
        """Items, and whatever broken HTML put between them."""
        items = [_said(node.text)]
        for child in node:
            if isinstance(child.tag, str):
                nested = child.tag in ("ul", "ol")
                inner = _nested_list(child) if nested else _inside(child)
                if nested and items[-1]:
                    items[-1] += inner
                else:
                    items.append(inner)
            if said := _said(child.tail):
                items.append(said)
        if items := [item for item in items if item]:
            self.blocks.append(ListBlock(node.tag == "ol", tuple(items), _number(node.get("start"), 1)))

    def _take_table(self, node: Element) -> None:
        """A table, or what it holds where it only places things on the page."""
        rows = [row for row in _rows(node) if len(row)]
        cells = [cell for row in rows for cell in row]
        headed = any(cell.tag == "th" for cell in cells)
        placing = all(len(row) == 1 for row in rows) or (len(rows) == 1 and not headed)
        if placing or next(node.iterdescendants("table"), None) is not None:
            caption = node.find("caption")
            for cell in [*([] if caption is None else [caption]), *cells]:
                self.walk(cell, Mark.PLAIN, None)
                self.end_paragraph()
            return
        made = tuple(tuple(_cell(cell) for cell in row) for row in rows)
        if any(cell.blocks for row in made for cell in row):
            caption = node.find("caption")
            self.blocks.append(Table(made, None if caption is None else text_of(caption) or None))

    def _take_picture(self, node: Element, href: str | None) -> None:
        width, height = _number(node.get("width"), 0) or None, _number(node.get("height"), 0) or None
        if not node.get("src") or min(width or _SMALL, height or _SMALL) < _SMALL:
            return
        self.end_paragraph()
        self.blocks.append(Figure(node.get("src"), None, None, node.get("alt") or None, width, height, href))

    def _say(self, text: str | None, marks: Mark, href: str | None) -> None:
        """Adds text as HTML reads it: white space folded, none at the beginning of a line."""
        last, *how = self._runs[-1] if self._runs else (_BREAK,)
        if not text or (not how and not (text := text.lstrip(_WHITE))):
            return
        if "  " in text or not text.isprintable():
            text = _SPACE.sub(" ", text).replace(_BREAK, " ")
        if text[0] == " " and last[-1] in (" ", _BREAK):
            text = text[1:]
        if how == [marks, href] and len(last) < 500:
            self._runs[-1] = (last + text, marks, href)
        elif text:
            self._runs.append((text, marks, href))

    def _break_line(self) -> None:
        """One `br` breaks a line, two end a paragraph, as pages without `p` have it."""
        if not self._runs:
            return
        text, marks, href = self._runs[-1]
        text = text.rstrip(" ")
        if text.endswith(_BREAK):
            self.end_paragraph()
        else:
            self._runs[-1] = (text + _BREAK, marks, href)

    def _take_anchor(self) -> str | None:
        anchor, self._anchor = self._anchor, None
        return anchor


def _marked(marks: Mark, tag: str) -> Mark:
    """The setting within an element of this tag."""
    return marks | _MARKS[tag] if tag in _MARKS else marks


def _inside(node: Element) -> tuple[Block, ...]:
    page = _Page()
    page._anchor = node.get("id") or None
    page.walk(node, Mark.PLAIN, None)
    page.end_paragraph()
    return tuple(page.blocks)


def _said(text: str | None) -> tuple[Block, ...]:
    """Text alone, as a paragraph."""
    line = fold(text or "")
    return (Paragraph((Run(line),)),) if _INK.search(line) else ()


def _nested_list(node: Element) -> tuple[Block, ...]:
    """A list that stands beside the item it belongs to, as old editors write it."""
    page = _Page()
    page._take_list(node)
    return tuple(page.blocks)


def _figure(node: Element) -> Figure | None:
    """A canonical figure; `None` for any other."""
    images = list(node.iter("img"))
    if len(images) != 1 or not images[0].get("src"):
        return None
    image, caption = images[0], next(node.iter("figcaption"), None)
    link = image.getparent().get("href") if image.getparent().tag == "a" else None
    credit = None
    if caption is not None:
        cite = next(reversed(caption.findall("cite")), None)
        if cite is not None:
            credit = text_of(cite) or None
            cite.text, cite[:] = None, []
    width, height = _number(image.get("width"), 0) or None, _number(image.get("height"), 0) or None
    words = None if caption is None else text_of(caption) or None
    return Figure(image.get("src"), words, credit, image.get("alt") or None, width, height, link)


def _embed(node: Element) -> Embed | None:
    """A canonical embed, which is a link and nothing more; `None` for any other paragraph."""
    if node.get("class") != "embed" or len(node) != 1 or node[0].tag != "a":
        return None
    link = node[0]
    bare = not (node.text or link.tail or len(link)) and (node.keys(), link.keys()) == (["class"], ["href"])
    return Embed(text_of(link), link.get("href")) if bare else None


def _rows(table: Element) -> list[list[Element]]:
    """The cells of each row, not looking into tables within."""
    parts = [row for part in table for row in (part if part.tag in ("thead", "tbody", "tfoot") else (part,))]
    return [[cell for cell in row if cell.tag in ("td", "th")] for row in parts if row.tag == "tr"]


def _cell(node: Element) -> Cell:
    columns, rows = _number(node.get("colspan"), 1), _number(node.get("rowspan"), 1)
    inner = _inside(node) or _mark(node)
    return Cell(inner, node.tag == "th", max(1, min(columns, 100)), max(1, min(rows, 100)))


def _mark(cell: Element) -> tuple[Block, ...]:
    """What a small picture says that is all there is in a cell, in words: a tick, called "finished.png"."""
    image = next(cell.iter("img"), None)
    if image is None:
        return ()
    file = (image.get("src") or "").partition("?")[0].rpartition("/")[2].partition(".")[0]
    said = image.get("alt") or " ".join(word for word in _LETTERS.findall(file) if _VOWEL.search(word))
    return (Paragraph((Run(fold(said)),)),) if said else ()


def _code(node: Element) -> Code:
    """Preformatted text as it stands; `br` breaks its lines, as highlighters write it."""
    lines = "".join("\n" if part is None else part for part in _parts(node))
    named = [found[1] for part in (node, *node.iter("code")) if (found := _LANGUAGE.search(part.get("class") or ""))]
    return Code(lines.strip("\n").rstrip(), named[0] if named else None)


def _parts(node: Element) -> Iterator[str | None]:
    """The text below `node` in order; `None` where a line is broken."""
    from lxml import etree

    for event, part in etree.iterwalk(node, events=("start", "end")):
        if event == "start":
            yield None if part.tag == "br" else part.text or ""
        elif part is not node:
            yield part.tail or ""


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 6 else otherwise
