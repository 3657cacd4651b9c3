"""The text of a story as markup that is HTML and XHTML alike: blocks in, a string out.

It is written from blocks, never copied from stored HTML: so it is well-formed whatever was stored, holds nothing that
is not named here, and loads nothing; a picture stands where `Pictures` has one, else its words stand alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from reader.blocks import (
    Block,
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
from reader.blocks import blocks as blocks_of
from reader.export.facts import dateline, dek, first_texts, host, web_address
from reader.markup import fold, printable
from reader.values import Article, Photo

Pictures = Callable[[Photo], str | None]
"""The address under which a photo's picture stands in the file; `None` where there is no picture of it."""

_TAGS = (
    (Mark.BOLD, "strong"),
    (Mark.ITALIC, "em"),
    (Mark.UNDERLINE, "u"),
    (Mark.STRIKE, "s"),
    (Mark.HIGHLIGHT, "mark"),
    (Mark.SUPERSCRIPT, "sup"),
    (Mark.SUBSCRIPT, "sub"),
    (Mark.CODE, "code"),
)
_PHOTO = "Photo"
"""What a picture is called that nobody described: its caption stands below, and is not to be read out twice."""
_BREAK = "\u2028"
_UNFIT_FOR_NAMES = re.compile(r"[^A-Za-z0-9_.-]")


def plain(text: str) -> str:
    """Any text as markup that shows it, in an attribute or between tags."""
    return escape(printable(text))


@dataclass(frozen=True, slots=True)
class Prose:
    """A story in pieces: `lead` and `rest` are its photos that stand above and below the text."""

    dek: str
    lead: str
    body: str
    rest: str


def prose(article: Article, pictures: Pictures, *, prefix: str = "") -> Prose:
    """The story's markup.  `prefix` tells the anchors of one story from those of another in the same file."""
    blocks = blocks_of(article.html)
    writer = _Writer(article, pictures, prefix, blocks)
    shown = {block.url for block in _every(blocks) if isinstance(block, Figure)}
    lead_url = article.lead.url if article.lead else None
    rest = [photo for photo in article.photos if photo.url not in shown and photo.url != lead_url]
    return Prose(
        dek=plain(dek(article, *first_texts(article, blocks))),
        lead=writer.photo(article.lead) if article.lead else "",
        body=writer.body(blocks, lead_url),
        rest="".join(writer.photo(photo) for photo in rest),
    )


def _every(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks and all that stand within them."""
    for block in blocks:
        yield block
        match block:
            case Quote(blocks=inner) | Details(blocks=inner):
                yield from _every(inner)
            case ListBlock(items=items):
                for item in items:
                    yield from _every(item)
            case Table(rows=rows):
                for row in rows:
                    for cell in row:
                        yield from _every(cell.blocks)


class _Writer:
    """Writes the blocks of one article."""

    def __init__(self, article: Article, pictures: Pictures, prefix: str, blocks: Sequence[Block]) -> None:
        self._article, self._pictures, self._prefix = article, pictures, prefix
        self._photos = {photo.url: photo for photo in reversed(article.photos)}
        named = [block.anchor for block in _every(blocks) if isinstance(block, Paragraph | Heading) and block.anchor]
        self._names = {name: self._name(name) for name in named}
        self._unused = set(self._names.values())

    def body(self, blocks: Sequence[Block], lead_url: str | None) -> str:
        """The text.  The picture that stands above it is not shown again."""
        place = dateline(self._article)
        pieces = []
        for block in blocks:
            if isinstance(block, Figure) and block.url == lead_url:
                continue
            opening = ""
            if place and isinstance(block, Paragraph):
                opening, place = f'<span class="dateline">{plain(place)}</span>', ""
            pieces.append(self.block(block, opening))
        if not pieces and self._article.teaser:
            pieces.append(f'<p><span class="dateline">{plain(place)}</span>{plain(self._article.teaser)}</p>\n')
        return "".join(pieces)

    def block(self, block: Block, opening: str = "") -> str:
        """One block, ended by a line's end."""
        match block:
            case Paragraph(runs=runs, anchor=anchor):
                return f"<p{self._id(anchor)}>{opening}{self.runs(runs)}</p>\n"
            case Heading(level=level, runs=runs, anchor=anchor):
                return f"<h{level}{self._id(anchor)}>{self.runs(runs)}</h{level}>\n"
            case Figure():
                return self._figure(block)
            case Quote(blocks=inner):
                return f"<blockquote>\n{self._all(inner)}</blockquote>\n"
            case ListBlock():
                return self._list(block)
            case Table():
                return self._table(block)
            case Code(text=text):
                return f'<pre dir="ltr"><code>{plain(text)}</code></pre>\n'
            case Embed(title=title, url=url):
                return f'<p class="embed">{self._link(plain(title or host(url)), url)}</p>\n'
            case Rule():
                return "<hr/>\n"
            case Details(summary=summary, blocks=inner):
                # On paper, and in most e-readers, nothing can be opened.
                return f"<div><p><strong>{self.runs(summary)}</strong></p>\n{self._all(inner)}</div>\n"

    def photo(self, photo: Photo) -> str:
        """A photo with its caption and credit."""
        return self._set_figure(
            self._pictures(photo), photo.url, photo.caption, photo.credit, photo.alt, photo.width, photo.height
        )

    def runs(self, runs: Sequence[Run]) -> str:
        """Text in its settings, neighbours of one link within one link."""
        pieces: list[str] = []
        at = 0
        while at < len(runs):
            end = at
            while end < len(runs) and runs[end].href == runs[at].href:
                end += 1
            inner = "".join(map(_run, runs[at:end]))
            href = runs[at].href
            pieces.append(inner if href is None else self._link(inner, href))
            at = end
        return "".join(pieces)

    def _all(self, blocks: Sequence[Block]) -> str:
        return "".join(map(self.block, blocks))

    def _link(self, inner: str, href: str) -> str:
        """A link, where it leads somewhere: to the web, or to a name that is in this story."""
        if href.startswith("#"):
            target = self._names.get(href[1:])
            return f'<a href="#{target}">{inner}</a>' if target else inner
        address = web_address(href)
        return f'<a href="{plain(address)}">{inner}</a>' if address else inner

    def _id(self, anchor: str | None) -> str:
        """The attribute for an anchor; a name that stands twice in a story is given once."""
        name = self._names.get(anchor or "")
        if name not in self._unused:
            return ""
        self._unused.discard(name)
        return f' id="{name}"'

    def _name(self, anchor: str) -> str:
        return f"{self._prefix}a-{_UNFIT_FOR_NAMES.sub('_', anchor)}"

    def _figure(self, figure: Figure) -> str:
        """A picture of the text, in the words of the article's record of it."""
        if (photo := self._photos.get(figure.url)) is not None:
            return self.photo(photo)
        return self._set_figure(
            None, figure.url, figure.caption, figure.credit, figure.alt, figure.width, figure.height
        )

    def _set_figure(
        self,
        source: str | None,
        url: str,
        caption: str | None,
        credit: str | None,
        alt: str | None,
        width: int | None,
        height: int | None,
    ) -> str:
        if source is not None:
            size = f' width="{width}" height="{height}"' if width and height else ""
            picture = f'<img src="{plain(source)}" alt="{plain(alt or _PHOTO)}"{size}/>'
        else:
            address = web_address(url)
            words = plain(alt or (f"{_PHOTO} at {host(address)}" if address else _PHOTO))
            link = f'<a href="{plain(address)}">{words}</a>' if address else words
            picture = f'<p class="missing">{link}</p>'
        words = " ".join(
            part
            for part in (
                plain(fold(caption)) if caption else "",
                f'<cite class="credit">{plain(fold(credit))}</cite>' if credit else "",
            )
            if part
        )
        return f"<figure>{picture}{f'<figcaption>{words}</figcaption>' if words else ''}</figure>\n"

    def _list(self, block: ListBlock) -> str:
        tag = "ol" if block.ordered else "ul"
        start = f' start="{block.start}"' if block.ordered and block.start != 1 else ""
        items = "".join(f"<li>{self._item(item)}</li>\n" for item in block.items)
        return f"<{tag}{start}>\n{items}</{tag}>\n"

    def _item(self, blocks: Sequence[Block]) -> str:
        """An item of one line is set close; one of several paragraphs is not."""
        if isinstance(first := blocks[0], Paragraph) and not any(isinstance(block, Paragraph) for block in blocks[1:]):
            anchored = self._id(first.anchor)
            line = self.runs(first.runs)
            return (f"<span{anchored}>{line}</span>" if anchored else line) + self._all(blocks[1:])
        return self._all(blocks)

    def _table(self, block: Table) -> str:
        rows = []
        for row in block.rows:
            cells = []
            for cell in row:
                tag = "th" if cell.header else "td"
                span = f' colspan="{cell.columns}"' if cell.columns > 1 else ""
                span += f' rowspan="{cell.rows}"' if cell.rows > 1 else ""
                only = cell.blocks[0] if len(cell.blocks) == 1 else None
                inner = (
                    self.runs(only.runs) if isinstance(only, Paragraph) and not only.anchor else self._all(cell.blocks)
                )
                cells.append(f"<{tag}{span}>{inner}</{tag}>")
            rows.append(f"<tr>{''.join(cells)}</tr>\n")
        caption = f"<caption>{plain(block.caption)}</caption>" if block.caption else ""
        return f'<div class="table"><table>{caption}<tbody>\n{"".join(rows)}</tbody></table></div>\n'


def _run(run: Run) -> str:
    text = "<br/>".join(plain(line) for line in run.text.split(_BREAK))
    for mark, tag in reversed(_TAGS):
        if mark in run.marks:
            text = f"<{tag}>{text}</{tag}>"
    return text
