"""A story as Markdown (CommonMark, with GitHub's tables) behind YAML front matter; its photos lie in a folder beside.

What a story holds is text: every sign that Markdown would obey is escaped.  Strings of the front matter are in double
quotes, as JSON has them, which YAML reads the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.blocks import (
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
    plain_text,
)
from reader.blocks import blocks as blocks_of
from reader.export.facts import dateline, dek, first_texts, host, language, stamp, web_address
from reader.export.pictures import picture_bytes
from reader.markup import fold, printable
from reader.values import Article, Photo

FOLDER = "photos"
_BREAK = "\u2028"
_SIGNS = re.compile(r"[\\`*\[\]<>|~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_OPENINGS = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$|-)|=+\s*$|:::|(\d{1,9})([.)])(?=\s|$))")
_NOT_IN_NAMES = re.compile(r"[<>:\"/\\|?*#^\[\]%\x00-\x1f]+")
# Line ends to YAML, or not to be seen, though JSON lets them stand.
_NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_MARKS = ((Mark.STRIKE, "~~"), (Mark.ITALIC, "*"), (Mark.BOLD, "**"), (Mark.HIGHLIGHT, "=="))
_HTML_MARKS = ((Mark.SUPERSCRIPT, "sup"), (Mark.SUBSCRIPT, "sub"), (Mark.UNDERLINE, "u"))


def write(file: Path, article: Article) -> int:
    """Writes the story to `file`, and its photos into a folder beside it; gives how many photos.

    OSError when it cannot be written.
    """
    names: dict[str, str] = {}
    for photo in article.photos:
        found = picture_bytes(photo.file)
        if found is not None and photo.url not in names:
            names[photo.url] = f"{file.stem}-{len(names) + 1}{found[1]}"
            (file.parent / FOLDER).mkdir(exist_ok=True)
            (file.parent / FOLDER / names[photo.url]).write_bytes(found[0])
    text = markdown(article, lambda photo: f"{FOLDER}/{names[photo.url]}" if photo.url in names else None)
    file.write_text(text, "utf-8", newline="\n")
    return len(names)


def file_name(article: Article, taken: set[str]) -> str:
    """A name for the story that every system takes: its day and headline; one that is `taken` gets a number."""
    title = fold(_NOT_IN_NAMES.sub(" ", printable(article.title))).strip(". ") or "Untitled"
    while len(title.encode()) > 120:
        title = title[:-1].rstrip(". ")
    stem = f"{article.published:%Y-%m-%d} {title}"
    name, number = f"{stem}.md", 1
    while name.casefold() in taken:
        number += 1
        name = f"{stem} {number}.md"
    taken.add(name.casefold())
    return name


def markdown(article: Article, pictures: Callable[[Photo], str | None]) -> str:
    """The whole text of the file.  `pictures`: where a photo's file lies, as seen from it."""
    writer = _Writer(article, pictures)
    return f"{_front_matter(article, pictures)}\n{writer.whole()}"


def _front_matter(article: Article, pictures: Callable[[Photo], str | None]) -> str:
    facts: dict[str, Any] = {
        "title": article.title,
        "description": article.dek,
        "authors": list(article.authors),
        "source": article.feed,
        "url": article.url,
        "dateline": article.dateline,
        "published": article.published,
        "updated": article.updated,
        "language": None if language(article) == "und" else language(article),
        "section": article.section,
        "tags": list(article.tags),
        "read": article.read,
        "bookmarked": article.bookmarked,
    }
    lines = ["---"]
    for name, value in facts.items():
        if value is None or value == []:
            continue
        if name in ("published", "updated"):
            lines.append(f"{name}: {stamp(value)}")
        else:
            lines.append(f"{name}: {_yaml(value)}")
    if article.photos:
        lines.append("photos:")
        for photo in article.photos:
            told = {
                "file": pictures(photo),
                "url": web_address(photo.url),
                "caption": photo.caption,
                "credit": photo.credit,
            }
            told["alt"] = photo.alt
            given = [f"{name}: {_yaml(value)}" for name, value in told.items() if value]
            lines.append("  - " + "\n    ".join(given))
    return "\n".join([*lines, "---", ""])


def _yaml(value: Any) -> str:
    written = json.dumps(value, ensure_ascii=False)
    return _NOT_IN_YAML.sub(lambda found: f"\\u{ord(found[0]):04x}", written)


class _Writer:
    """Writes the blocks of one article."""

    def __init__(self, article: Article, pictures: Callable[[Photo], str | None]) -> None:
        self._article, self._pictures = article, pictures
        self._photos = {photo.url: photo for photo in reversed(article.photos)}
        self._shown: set[str] = set()

    def whole(self) -> str:
        article = self._article
        blocks = blocks_of(article.html)
        parts = [f"# {text(fold(article.title)) or 'Untitled'}"]
        if line := dek(article, *first_texts(article, blocks)):
            parts.append(f"*{text(fold(line))}*")
        if article.lead:
            parts.append(self._photo(article.lead))
        place = dateline(article)
        for block in blocks:
            if isinstance(block, Figure) and block.url in self._shown:
                continue
            part = self._block(block)
            if place and isinstance(block, Paragraph):
                part, place = f"{text(place)}{part}", ""
            parts.append(part)
        if not blocks and article.teaser:
            parts.append(text(place + fold(article.teaser)))
        parts += [self._photo(photo) for photo in article.photos if photo.url not in self._shown]
        if address := web_address(article.url):
            parts.append(f"[{text(host(address))}]({_in_brackets(address)})")
        return "\n\n".join(part for part in parts if part) + "\n"

    def _block(self, block: Block) -> str:
        match block:
            case Paragraph(runs=runs):
                return _line(_runs(runs))
            case Heading(level=level, runs=runs):
                return f"{'#' * level} {_runs(runs).replace(chr(10), ' ')}"
            case Figure():
                return self._figure(block)
            case Quote(blocks=inner):
                return _indented(self._all(inner), "> ", "> ")
            case ListBlock():
                return self._list(block)
            case Table():
                return self._table(block)
            case Code(text=code, language=name):
                longest = max((len(run) for run in re.findall(r"`+", code)), default=0)
                fence = "`" * max(3, longest + 1)
                return f"{fence}{name or ''}\n{printable(code)}\n{fence}"
            case Embed(title=title, url=url):
                return _linked(text(fold(title) or host(url)), url)
            case Rule():
                return "* * *"
            case Details(summary=summary, blocks=inner):
                return self._all(
                    (Paragraph(tuple(replace(run, marks=run.marks | Mark.BOLD) for run in summary)), *inner)
                )

    def _all(self, blocks: Sequence[Block]) -> str:
        return "\n\n".join(part for part in map(self._block, blocks) if part)

    def _list(self, block: ListBlock) -> str:
        items = []
        for number, item in enumerate(block.items, block.start):
            mark = f"{number}. " if block.ordered else "- "
            items.append(_indented(self._all(item), mark, " " * len(mark)))
        loose = any(len(item) > 1 and isinstance(item[1], Paragraph) for item in block.items)
        return ("\n\n" if loose else "\n").join(items)

    def _table(self, block: Table) -> str:
        def line(cells: Sequence[Cell]) -> str:
            told = [text(fold(plain_text(cell.blocks))) for cell in cells for _ in range(cell.columns)]
            return f"| {' | '.join([*told, *[''] * (width - len(told))])} |"

        rows = [row for row in block.rows if row]
        width = max(sum(cell.columns for cell in row) for row in rows)
        headed = all(cell.header for cell in rows[0])
        head, body = (rows[0], rows[1:]) if headed else ((), rows)
        table = [line(head), f"|{' --- |' * width}", *map(line, body)]
        pictures = [
            self._figure(inner) for row in rows for cell in row for inner in cell.blocks if isinstance(inner, Figure)
        ]
        return "\n\n".join([*([text(block.caption)] if block.caption else []), "\n".join(table), *pictures])

    def _figure(self, figure: Figure) -> str:
        if (photo := self._photos.get(figure.url)) is not None:
            return self._photo(photo)
        return _picture(None, figure.url, figure.alt, figure.caption, figure.credit)

    def _photo(self, photo: Photo) -> str:
        self._shown.add(photo.url)
        return _picture(self._pictures(photo), photo.url, photo.alt, photo.caption, photo.credit)


def text(words: str) -> str:
    """Text that Markdown shows as it is, for within a line."""
    return _SIGNS.sub(lambda found: f"\\{found[0]}", printable(words))


def _line(words: str) -> str:
    """Lines of which none begins as a list, a heading or a rule."""
    return "\n".join(
        _OPENINGS.sub(
            lambda found: f"{found[1]}{found[3]}\\{found[4]}" if found[3] else f"{found[1]}\\{found[2]}", line
        )
        for line in words.split("\n")
    )


def _runs(runs: Sequence[Run]) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    """A run within its marks; the space around it stands outside, or the marks would be but stars."""
    inner = run.text.strip(" " + _BREAK)
    if not inner:
        return run.text.replace(_BREAK, "\\\n")
    before, _, after = run.text.partition(inner)
    if Mark.CODE in run.marks:
        ticks = "`" * (max((len(found) for found in re.findall(r"`+", inner)), default=0) + 1)
        room = " " if "`" in inner else ""
        told = f"{ticks}{room}{printable(inner).replace(_BREAK, ' ')}{room}{ticks}"
    else:
        told = text(inner).replace(_BREAK, "\\\n")
    for mark, sign in _MARKS:
        if mark in run.marks:
            told = f"{sign}{told}{sign}"
    for mark, tag in _HTML_MARKS:
        if mark in run.marks:
            told = f"<{tag}>{told}</{tag}>"
    if run.href:
        told = _linked(told, run.href)
    return before.replace(_BREAK, "\\\n") + told + after.replace(_BREAK, "\\\n")


def _linked(told: str, href: str) -> str:
    address = web_address(href)
    return f"[{told}]({_in_brackets(address)})" if address else told


def _in_brackets(address: str) -> str:
    return address.replace("(", "%28").replace(")", "%29")


def _picture(file: str | None, url: str, alt: str | None, caption: str | None, credit: str | None) -> str:
    """A picture, or where it is, and below it what is said of it."""
    name = text(fold(alt or "Photo"))
    where = file.replace(" ", "%20") if file else web_address(url)
    told = " ".join(
        part
        for part in (
            f"*{text(fold(caption))}*" if caption else "",
            f"({text(fold(credit))})" if credit else "",
        )
        if part
    )
    shown = f"{'!' if file else ''}[{name}]({_in_brackets(where)})" if where else name
    return f"{shown}\n\n{told}" if told else shown


def _indented(words: str, first: str, rest: str) -> str:
    lines = words.split("\n")
    return "\n".join((f"{first if at == 0 else rest}{line}").rstrip() for at, line in enumerate(lines))
