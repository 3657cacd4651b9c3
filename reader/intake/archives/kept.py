"""One thing that somebody kept in another reader: as its file tells it, and as a clean article.

A story goes through the judgement of any feed's entry (`intake.entries`); one of Cutline's own comes with its parts
told apart, and only its HTML and its words are made clean again.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field, replace
from datetime import datetime

from reader.blocks import blocks, plain_text
from reader.highlights import Highlight
from reader.intake.addresses import host_of
from reader.intake.entries import Entry, article
from reader.intake.reconcile import entry_hash, fingerprint
from reader.intake.sanitize import clean
from reader.markup import fold, printable
from reader.values import Arrival, Audio, ParsedArticle, ParsedPhoto

MOST_TAGS = 50
LONGEST_TAG = 100
_WEB = ("http://", "https://")
_FINGERPRINT = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Kept:
    """A story or a link.  `story` is an `Entry` of another reader, or an article of Cutline's own, neither yet clean.

    `feed` is its feed's title.  `seen`: where it stands in lists when its story has no day.  `print`: what an article
    of our own was known by.
    """

    story: Entry | ParsedArticle
    feed: str = ""
    feed_url: str | None = None
    read: bool = False
    bookmarked: bool = True
    tags: tuple[str, ...] = ()
    read_at: datetime | None = None
    bookmarked_at: datetime | None = None
    opened_at: datetime | None = None
    seen: datetime | None = None
    note: str | None = None
    highlights: tuple[Highlight, ...] = ()
    print: str = ""


@dataclass(frozen=True, slots=True)
class Subscribed:
    """A feed that one of our own files names.  `given_title` is the user's, `title` what it was shown by."""

    url: str
    title: str | None = None
    given_title: str | None = None
    folder: str | None = None
    site_url: str | None = None
    full_text: str | None = None
    interval: int | None = None
    keep_days: int | None = None
    keep_articles: int | None = None
    notify: bool = False
    attributes: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that was left out, and why in one plain line."""

    what: str
    why: str


def shape(kept: Kept, now: datetime) -> Arrival:
    """The clean article.  Takes untrusted HTML, so it is run in the sandbox."""
    if isinstance(kept.story, ParsedArticle):
        made = _restored(kept.story, files=(kept.feed_url or "").startswith("file:"))
        known = kept.print if _FINGERPRINT.fullmatch(kept.print) else ""
        return Arrival(made, known or fingerprint(made), entry_hash(made))
    made = article(kept.story, now)
    return Arrival(made, fingerprint(made), entry_hash(made))


def link(url: str, title: str | None) -> Entry:
    """A link, as yet without a text.  `title` is HTML; without one its address stands there until the page is read."""
    line = fold(title or "")
    return Entry(base=url, url=url, title=html.escape(url) if line in ("", url) else line)


def told_tags(names: list[str]) -> tuple[str, ...]:
    """Names as tags: on one line, none twice, and not without end."""
    lines = (fold(printable(name[:LONGEST_TAG])) for name in names[: 4 * MOST_TAGS])
    return tuple(dict.fromkeys(line for line in lines if line))[:MOST_TAGS]


def _restored(told: ParsedArticle, *, files: bool) -> ParsedArticle:
    """An article of our own: its words without signs that cannot be seen, its HTML cleaned again, its text anew."""

    def line(words: str | None) -> str | None:
        return fold(printable(words or "")) or None

    schemes = (*_WEB, "file:///") if files else _WEB
    markup = clean(told.html, "file:///" if files else told.url or "")
    places = [at for at, photo in enumerate(told.photos) if photo.url.startswith(schemes)]
    return replace(
        told,
        title=line(told.title) or host_of(told.url or "") or "Untitled",
        guid=printable(told.guid or "") or None,
        url=told.url if (told.url or "").startswith(schemes) else None,
        dek=line(told.dek),
        authors=tuple(name for author in told.authors if (name := line(author))),
        dateline=line(told.dateline),
        section=line(told.section),
        teaser=line(told.teaser) or "",
        html=markup,
        text=plain_text(blocks(markup)),
        photos=tuple(_photo(told.photos[at]) for at in places),
        lead=places.index(told.lead) if told.lead in places else None,
        audio=tuple(Audio(one.url, line(one.title), one.seconds) for one in told.audio if one.url.startswith(_WEB)),
    )


def _photo(told: ParsedPhoto) -> ParsedPhoto:
    return replace(
        told,
        caption=fold(printable(told.caption or "")) or None,
        credit=fold(printable(told.credit or "")) or None,
        alt=fold(printable(told.alt or "")) or None,
        origin=fold(printable(told.origin))[:40],
    )
