"""Stored clean HTML -> blocks, which the window draws one by one.  Pure; nothing here trusts or fetches anything.

Figures stand in stored HTML in one form only, made by `intake.photos`:

    <figure><img src="ADDRESS" alt="..." width="640" height="400">
    <figcaption>Caption <cite>Credit</cite></figcaption></figure>

where ADDRESS equals the `url` of one of the article's photos.  An embed is a paragraph of class "embed" with a link.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Flag, auto

from lxml import etree

from reader.markup import Element, fold, fragment, text_of, words


class Mark(Flag):
    """How a run of text is set."""

    PLAIN = 0
    BOLD = auto()
    ITALIC = auto()
    CODE = auto()
    SUPERSCRIPT = auto()
    SUBSCRIPT = auto()
    STRIKE = auto()
    UNDERLINE = auto()
    HIGHLIGHT = auto()


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one setting; a line break within is U+2028.  `href` is absolute, or "#name" within the article."""

    text: str
    marks: Mark = Mark.PLAIN
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    runs: tuple[Run, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 2 to 6: the headline itself is level 1."""

    level: int
    runs: tuple[Run, ...]
    anchor: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture in the text.  The article's photo with this `url` has its file and record."""

    url: str
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    width: int | None = None
    height: int | None = None
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class ListBlock:
    """`items` are lists of blocks; `start` is the first number of an ordered list."""

    ordered: bool
    items: tuple[tuple[Block, ...], ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Cell:
    blocks: tuple[Block, ...]
    header: bool = False
    columns: int = 1
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[tuple[Cell, ...], ...]
    caption: str | None = None


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Embed:
    """A film, a post or a map that cannot be shown: its title and where it is."""

    title: str
    url: str


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""


Block = Paragraph | Heading | Figure | Quote | ListBlock | Table | Code | Embed | Rule

_BREAK = "\u2028"
_MARKS = {
    tag: mark
    for mark, tags in (
        (Mark.BOLD, "b strong dt summary"),
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
_SPACE = re.compile(r"[ \t\r\n\f]+")
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
    return "\n\n".join(text for text in map(_text, blocks) if text)


def _text(block: Block) -> str:
    match block:
        case Paragraph(runs=runs) | Heading(runs=runs):
            return "".join(run.text for run in runs).replace(_BREAK, "\n")
        case Quote(blocks=inner):
            return plain_text(inner)
        case ListBlock(items=items):
            return "\n".join(text for text in map(plain_text, items) if text)
        case Table(rows=rows):
            lines = (" | ".join(fold(plain_text(cell.blocks)) for cell in row) for row in rows)
            return "\n".join(line for line in lines if _INK.search(line))
        case Code(text=text):
            return text
        case Figure() | Embed() | Rule():
            return ""


class _Page:
    """Collects blocks; text that stands in no block of its own becomes a paragraph."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._runs: list[Run] = []
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
        runs = self._take_runs()
        if runs:
            self.blocks.append(Paragraph(runs, self._take_anchor()))

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
            self.end_paragraph()
            self._take_block(node, marks, href)
            self.end_paragraph()

    def _take_inline(self, node: Element, marks: Mark, href: str | None) -> None:
        if node.tag == "rp":
            return
        before, after = {"q": ("“", "”"), "rt": (" (", ")")}.get(node.tag, ("", ""))
        self._say(before, marks, href)
        self.walk(node, marks | _MARKS.get(node.tag, Mark.PLAIN), node.get("href") or href if node.tag == "a" else href)
        self._say(after, marks, href)

    def _take_block(self, node: Element, marks: Mark, href: str | None) -> None:
        tag = node.tag
        if tag in _HEADINGS:
            self._take_heading(node)
        elif tag == "figure" and (figure := _figure(node)) is not None:
            self.blocks.append(figure)
        elif tag == "p" and node.get("class") == "embed" and (link := node.find("a")) is not None:
            self.blocks.append(Embed(text_of(link), link.get("href") or ""))
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
        elif tag == "hr":
            self.blocks.append(Rule())
        else:
            self.walk(node, marks | _MARKS.get(tag, Mark.PLAIN), href)

    def _take_heading(self, node: Element) -> None:
        """A heading is one line; pictures set into it stand behind it."""
        inner, runs = _inside(node), list[Run]()
        for block in inner:
            if isinstance(block, Paragraph):
                runs += [Run(" "), *block.runs] if runs else block.runs
        if runs:
            self.blocks.append(Heading(_HEADINGS[node.tag], tuple(runs), self._take_anchor()))
        self.blocks += [block for block in inner if not isinstance(block, Paragraph)]

    def _take_list(self, node: Element) -> None:
        """Items, and whatever broken HTML put between them."""
        items: list[tuple[Block, ...]] = []
        for child in node:
            if not isinstance(child.tag, str):
                continue
            nested = child.tag in ("ul", "ol")
            inner = _nested_list(child) if nested else _inside(child)
            if nested and inner and items:
                items[-1] += inner
            elif inner:
                items.append(inner)
        if items:
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
        if not text:
            return
        text = _SPACE.sub(" ", text).replace(_BREAK, " ")
        if text[0] == " " and (not self._runs or self._runs[-1].text[-1] in (" ", _BREAK)):
            text = text[1:]
        if not text:
            return
        last = self._runs[-1] if self._runs else None
        if last is not None and last.marks == marks and last.href == href and len(last.text) < 500:
            self._runs[-1] = replace(last, text=last.text + text)
        else:
            self._runs.append(Run(text, marks, href))

    def _break_line(self) -> None:
        """One `br` breaks a line, two end a paragraph, as pages without `p` have it."""
        if not self._runs:
            return
        text = self._runs[-1].text.rstrip(" ")
        if text.endswith(_BREAK):
            self.end_paragraph()
        else:
            self._runs[-1] = replace(self._runs[-1], text=text + _BREAK)

    def _take_runs(self) -> tuple[Run, ...]:
        runs, self._runs = self._runs, []
        while runs:
            text = runs[-1].text.rstrip(" " + _BREAK)
            if text:
                runs[-1] = replace(runs[-1], text=text)
                break
            runs.pop()
        return tuple(runs) if any(_INK.search(run.text) for run in runs) else ()

    def _take_anchor(self) -> str | None:
        anchor, self._anchor = self._anchor, None
        return anchor


def _inside(node: Element) -> tuple[Block, ...]:
    page = _Page()
    page.walk(node, Mark.PLAIN, None)
    page.end_paragraph()
    return tuple(page.blocks)


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
    image, caption = images[0], node.find("figcaption")
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


def _rows(table: Element) -> list[list[Element]]:
    """The cells of each row, not looking into tables within."""
    parts = [row for part in table for row in (part if part.tag in ("thead", "tbody", "tfoot") else (part,))]
    return [[cell for cell in row if cell.tag in ("td", "th")] for row in parts if row.tag == "tr"]


def _cell(node: Element) -> Cell:
    columns, rows = _number(node.get("colspan"), 1), _number(node.get("rowspan"), 1)
    return Cell(_inside(node), node.tag == "th", max(1, min(columns, 100)), max(1, min(rows, 100)))


def _code(node: Element) -> Code:
    """Preformatted text as it stands; `br` breaks its lines, as highlighters write it."""
    lines = "".join("\n" if part is None else part for part in _parts(node))
    named = [found[1] for part in (node, *node.iter("code")) if (found := _LANGUAGE.search(part.get("class") or ""))]
    return Code(lines.strip("\n").rstrip(), named[0] if named else None)


def _parts(node: Element) -> Iterator[str | None]:
    """The text below `node` in order; `None` where a line is broken."""
    for event, part in etree.iterwalk(node, events=("start", "end")):
        if event == "start":
            yield None if part.tag == "br" else part.text or ""
        elif part is not node:
            yield part.tail or ""


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 6 else otherwise
