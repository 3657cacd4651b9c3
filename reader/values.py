"""The types that travel: one for each stage, frozen, and none that goes the whole way.

What comes from outside (`Fetched`) becomes clean values (`ParsedFeed`), those become decisions (`Changes`), and what
is stored comes out again as rows (`Feed`, `Headline`, `Article`).  Times are aware `datetime`s in UTC.  Text is plain
text unless the name says `html`; `html` is always clean: it has been through `intake.sanitize`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from reader.rows import Feed as Feed
from reader.rows import FullText as FullText
from reader.rows import Headline as Headline
from reader.rows import Scope as Scope
from reader.rows import SearchHit as SearchHit

# --- fetching ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Validators:
    """What lets a server, or ourselves, say "nothing new" (RFC 9110, section 13)."""

    etag: str | None = None
    last_modified: str | None = None
    body_hash: str | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """How far the links of a feed may lead: to private addresses, and into which folder of this machine."""

    private: bool = False
    folder: str | None = None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole answer: `url` is where it came from in the end; `moved_to` is set when every redirect was permanent."""

    url: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    """Names in lower case."""
    validators: Validators = Validators()
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class NotModified:
    """The server said 304, or the body's hash is the one we had."""

    url: str
    validators: Validators = Validators()
    moved_to: str | None = None


# --- parsing ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ParsedPhoto:
    """A picture that belongs to a story.  `origin` names where caption and credit came from (DESIGN.md)."""

    url: str
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    origin: str = "figure"
    width: int | None = None
    height: int | None = None


@dataclass(frozen=True, slots=True)
class Audio:
    """A podcast's or story's sound: its address, and length in seconds where it is told."""

    url: str
    title: str | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class ParsedArticle:
    """One entry of a feed, clean.  `full`: `html` is the whole story; otherwise the page has more."""

    title: str
    guid: str | None = None
    url: str | None = None
    dek: str | None = None
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    language: str | None = None
    section: str | None = None
    teaser: str = ""
    html: str = ""
    text: str = ""
    full: bool = True
    photos: tuple[ParsedPhoto, ...] = ()
    lead: int | None = None
    """Index into `photos`."""
    audio: tuple[Audio, ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A feed's own words.  `note`: one plain line on what was left out (`None`: nothing was)."""

    title: str
    articles: tuple[ParsedArticle, ...] = ()
    site_url: str | None = None
    description: str | None = None
    contact: str | None = None
    language: str | None = None
    icon_url: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class FeedLink:
    """A feed that a page offers."""

    url: str
    title: str | None = None


class Verdict(StrEnum):
    """What a fetched page turned out to be."""

    ARTICLE = "article"
    PAYWALL = "paywall"
    CONSENT = "consent"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class ParsedPage:
    """What an article's own page says.  Only with the verdict ARTICLE are `html` and `text` the story."""

    url: str
    verdict: Verdict
    title: str | None = None
    dek: str | None = None
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    published: datetime | None = None
    updated: datetime | None = None
    language: str | None = None
    section: str | None = None
    site_name: str | None = None
    teaser: str = ""
    html: str = ""
    text: str = ""
    photos: tuple[ParsedPhoto, ...] = ()
    lead: int | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture decoded and encoded anew: safe to show.  `suffix` is ".jpg", ".png", ".webp" or ".gif"."""

    data: bytes
    suffix: str
    width: int
    height: int
    thumbnail: bytes
    caption: str | None = None
    credit: str | None = None
    """`caption` and `credit` as the file's own IPTC or XMP says."""


# --- deciding ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Known:
    """What identifies an article that is stored already (`reconcile` says how)."""

    id: int
    guid: str | None
    url: str | None
    fingerprint: str
    entry_hash: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """A parsed article with its marks: `fingerprint` identifies its text, `entry_hash` tells whether it changed."""

    article: ParsedArticle
    fingerprint: str
    entry_hash: str


@dataclass(frozen=True, slots=True)
class Changes:
    """What one feed brought.  `updated` and `moved` carry the id of the stored article they belong to."""

    new: tuple[Arrival, ...] = ()
    updated: tuple[tuple[int, Arrival], ...] = ()
    moved: tuple[tuple[int, Arrival], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.updated or self.moved)


@dataclass(frozen=True, slots=True)
class Stored:
    """Ids that a write changed."""

    new: tuple[int, ...] = ()
    updated: tuple[int, ...] = ()
    moved: tuple[int, ...] = ()
    hidden: tuple[int, ...] = ()
    """Of the new ones, those that the user's rules put out of sight."""
    told: tuple[int, ...] = ()
    """Those that the user's rules want to be told of."""


# --- rows that come out of the store ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DueFeed:
    """What a refresh needs to know of a feed."""

    id: int
    url: str
    title: str
    validators: Validators
    interval: int
    """Seconds between two visits, as learnt."""
    failures: int
    full_text: FullText
    chosen_interval: int | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as a record.  `file` is absolute, `None` while it has not been fetched; the record stays either way."""

    url: str
    file: str | None
    caption: str | None
    credit: str | None
    alt: str | None
    origin: str
    width: int | None
    height: int | None
    thumbnail: str | None = None


@dataclass(frozen=True, slots=True)
class Offline:
    """What an article has without the network."""

    text: bool
    photos: int
    photos_total: int

    @property
    def complete(self) -> bool:
        return self.text and self.photos == self.photos_total


@dataclass(frozen=True, slots=True)
class Article:
    """A whole article.  `photos` are in reading order; `lead` is one of them, or `None`."""

    id: int
    feed_id: int | None
    feed: str
    url: str | None
    title: str
    dek: str | None
    authors: tuple[str, ...]
    dateline: str | None
    published: datetime
    updated: datetime | None
    language: str | None
    section: str | None
    teaser: str
    html: str
    text: str
    lead: Photo | None
    photos: tuple[Photo, ...]
    audio: tuple[Audio, ...]
    tags: tuple[str, ...]
    read: bool
    bookmarked: bool
    offline: Offline
    from_page: bool = False
    """The text is that of its own page, where the feed said less; `articles.as_fed` has what the feed said."""


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A line of the sidebar.  `kind` is as in DESIGN.md; `copies` are (id, feed) of folded wire copies."""

    id: int
    title: str
    feed: str
    published: datetime
    teaser: str
    kind: str
    score: float
    reasons: tuple[str, ...]
    copies: tuple[tuple[int, str], ...]
    read: bool = False
    thumbnail: str | None = None
