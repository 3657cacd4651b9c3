"""What an article is drawn from: paragraphs, headings, figures and so on.  `blocks` reads them out of HTML."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, auto


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


@dataclass(frozen=True, slots=True)
class Details:
    """What is shown when one asks for it by its summary; `open`: it is shown at once."""

    summary: tuple[Run, ...]
    blocks: tuple[Block, ...]
    open: bool = False


Block = Paragraph | Heading | Figure | Quote | ListBlock | Table | Code | Embed | Rule | Details
