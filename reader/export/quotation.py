"""A passage with its source, as it is pasted into a letter or a paper: text in, plain text and HTML out."""

from __future__ import annotations

from dataclasses import dataclass

from reader.export.facts import byline, day, web_address
from reader.export.prose import plain
from reader.markup import printable
from reader.values import Article

_OPENING = "\"“„«‹‘'「『"


@dataclass(frozen=True, slots=True)
class Quotation:
    """The same passage for programs that take plain text and for those that take HTML."""

    plain: str
    html: str


def quotation(article: Article, passage: str = "") -> Quotation:
    """`passage`, with author, headline, feed, day and address; without a passage the source alone."""
    paragraphs = [part for part in (" ".join(line.split()) for line in printable(passage).splitlines()) if part]
    address = web_address(article.url)
    title = " ".join(article.title.split())
    before = f"{byline(article)}, " if byline(article) else ""
    after = ", ".join(part for part in (article.feed, day(article.published)) if part)
    source = f"{before}“{title}”, {after}"
    if address:
        source += f"\n{address}"
    told = _quoted(paragraphs)
    cited = f'<a href="{plain(address)}">{plain(title)}</a>' if address else plain(title)
    cite = f' cite="{plain(address)}"' if address else ""
    quote = "".join(f"<p>{plain(part)}</p>" for part in told)
    return Quotation(
        plain="\n\n".join([*told, f"— {printable(source)}" if told else printable(source)]),
        html=(f"<blockquote{cite}>{quote}</blockquote>" if told else "")
        + f"<p>{'— ' if told else ''}{plain(before)}“{cited}”, {plain(after)}</p>",
    )


def _quoted(paragraphs: list[str]) -> list[str]:
    """In quotation marks, unless the passage brings its own."""
    if not paragraphs or paragraphs[0][0] in _OPENING:
        return paragraphs
    return (
        [f"“{paragraphs[0]}", *paragraphs[1:-1], f"{paragraphs[-1]}”"]
        if len(paragraphs) > 1
        else [f"“{paragraphs[0]}”"]
    )
