"""A page that has been built: its document, and where in it lies what is not text.

Positions are characters of the document, blocks are numbers of its blocks, indents are sizes of the design (the zoom
is still to come).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtGui import QTextDocument, QTextFormat

from reader.blocks import Code, Table
from reader.store.notes import Passage
from ui.article.setting import Setting

FIGURE = QTextFormat.ObjectTypes.UserObject.value + 1
"""The type of text object that figures are."""
SHEET = QTextFormat.ObjectTypes.UserObject.value + 2
"""The type of text object that stands for what is wider than the column."""
FIGURE_INDEX = QTextFormat.Property.UserProperty.value + 1
FIGURE_WIDTH = QTextFormat.Property.UserProperty.value + 2
FIGURE_HEIGHT = QTextFormat.Property.UserProperty.value + 3
MARKS = QTextFormat.Property.UserProperty.value + 4
"""The value of a run's `Mark`, for copying."""
HEADING = QTextFormat.Property.UserProperty.value + 5
"""The level of a block that is a heading."""
SHEET_INDEX = QTextFormat.Property.UserProperty.value + 6
OPENED_OUTSIDE = ("http://", "https://", "mailto:")
"""Links that lead out of the page; all others do something in it."""
FOLDED, OPENED = "▸", "▾"
"""What stands before a summary."""
SOFT_HYPHEN = "\u00ad"
"""Where a word may be divided; no part of what it says."""


@dataclass(frozen=True, slots=True)
class Picture:
    """What a figure shows: a file of the library (`None`: not fetched) and the size it is known to have."""

    file: str | None
    width: int
    height: int
    name: str
    """What it is to one who cannot see it."""
    photo: int | None
    """Index into the article's photos."""


@dataclass(frozen=True, slots=True)
class FigureSpot:
    """`columns`: how many figures share the width; several are all cut to one shape."""

    position: int
    indent: float
    columns: int = 1


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is wider than the column, on a page of its own as wide as it needs."""

    block: Table | Code
    page: Page
    name: str
    position: int
    """Of the character that stands for it."""
    indent: float
    height: float
    ground: str
    """The token of its colour."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A rule beside the blocks `first` to `last`: a quotation."""

    first: int
    last: int
    indent: float


@dataclass(frozen=True, slots=True)
class Box:
    """A ground under the blocks `first` to `last`: code, or what can only be linked to.  `icon` stands in front."""

    first: int
    last: int
    indent: float
    pad: float
    icon: str | None = None


@dataclass(frozen=True, slots=True)
class Marker:
    """What stands before a list's item, at its first line."""

    block: int
    text: str
    indent: float


@dataclass(frozen=True, slots=True)
class Pill:
    """A ground under a run of code within a line."""

    position: int
    length: int


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the Tab key halts: a link or a photo."""

    position: int
    length: int
    href: str


@dataclass(frozen=True, slots=True)
class Placed:
    """A highlight where it stands: from `start` up to `end`.  `lost`: at the foot, for the story has it no more."""

    passage: Passage
    start: int
    end: int
    lost: bool = False


@dataclass(slots=True)
class Page:
    """Filled by `build`, then only read."""

    document: QTextDocument
    setting: Setting
    pictures: list[Picture] = field(default_factory=list)
    figures: list[FigureSpot] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    boxes: list[Box] = field(default_factory=list)
    markers: list[Marker] = field(default_factory=list)
    pills: list[Pill] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    sheets: list[Sheet] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)
    anchors: dict[str, int] = field(default_factory=dict)
    """Name -> number of the block it stands in."""
    body: int = 0
    """Where the text of the story begins: a position."""
    foot: int | None = None
    """The number of the first block of what the reader wrote, which stands behind the story."""
