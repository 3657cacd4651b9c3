"""An entry as its format tells it -> a clean article: what is its text, what its dek, and whether that is all there is.

`syndication` (XML) and `jsonfeed` make `Entry`s; `article` judges them alike.  Pure but for the clock it is given.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from datetime import datetime

from reader.intake import photos
from reader.intake.addresses import host_of
from reader.intake.dates import believable
from reader.intake.names import names_in
from reader.intake.wrappings import unwrapped
from reader.markup import printable
from reader.values import Audio, ParsedArticle, ParsedPhoto

LONGEST_DEK = 600
_SURELY_FULL = 1_500
_FULL_IN_PARAGRAPHS = 600
_SAME_BUT_SHORT = 500
_CUT_OFF_BELOW = 2_500

_SENTENCE = re.compile(r"[.!?…。！？]['\"»”’)\]]*(?:\s|$)|[。！？]")
_TRAIL = " \t\r\n\xa0.…»>→])"
_MORE = re.compile(
    r"\b(?:(?:read|see|view|find out) more|(?:continue|keep|click here to) read(?:ing)?|"
    r"read (?:on|the (?:full|whole|rest)\b.{0,60})|weiterlesen|mehr lesen|lire (?:la suite|plus)|leer más|"
    r"seguir leyendo|leia mais|continua a leggere|leggi tutto|lees (?:meer|verder)|läs mer|les mer|læs mere|"
    r"czytaj (?:więcej|dalej)|читать (?:далее|дальше))$"
)
_PARAGRAPH = re.compile(r"<(?:p|li|h[2-6]|blockquote|tr)\b")
_MARKUP = re.compile(
    r"</?(?:p|br|img|a|div|span|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|table|figure|iframe|font|center)\b[^>]*>", re.I
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}", re.I)
_EMAIL = re.compile(r"[^\s@<>()]{1,100}@[^\s@<>()]{1,200}")
_REDDITOR = re.compile(r"/u/[\w-]{1,40}")
_SURNAME_FIRST = re.compile(r"[^\W\d_][\w'’-]+, [^\W\d_][\w'’-]+")


@dataclass(frozen=True, slots=True)
class Entry:
    """`title`, `content` and `summary` are HTML, not yet clean; `url` and the photos' addresses are absolute."""

    base: str
    title: str = ""
    guid: str | None = None
    url: str | None = None
    content: str = ""
    summary: str = ""
    authors: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    language: str | None = None
    section: str | None = None
    photos: tuple[ParsedPhoto, ...] = ()
    audio: tuple[Audio, ...] = ()
    film: str | None = None
    film_url: str | None = None
    """What a film's description says, where an entry is a film or has one, and where it is."""


@dataclass(frozen=True, slots=True)
class Source:
    """A feed as its format tells it.  `title`, `description` and `contact` are HTML; addresses are absolute."""

    title: str = ""
    site_url: str | None = None
    description: str = ""
    contact: str = ""
    language: str | None = None
    icon_url: str | None = None
    entries: tuple[Entry, ...] = ()
    note: str | None = None


def article(entry: Entry, now: datetime) -> ParsedArticle:
    """The clean article of an entry."""
    title = photos.plain(entry.title)
    has_content = bool(entry.content.strip())
    text = unwrapped(entry.content if has_content else entry.summary)
    raw = text.markup
    given = () if text.shown else entry.photos
    filmed = bool(entry.film or entry.film_url) and not photos.plain(raw)
    if filmed:
        raw = escaped(entry.film or "")
    if entry.film_url and not any(one in raw for one in ("<iframe", "<video", entry.film_url)):
        raw += f'<video src="{html.escape(entry.film_url)}" title="{html.escape(title)}"></video>'
    story = photos.story(raw, entry.base, given, title=title)
    if has_content and not story.photos and "<img" in entry.summary:
        given = photos.story(entry.summary, entry.base).photos
        story = photos.story(raw, entry.base, given, title=title)
    summary = photos.plain(unwrapped(entry.summary).markup) if has_content else photos.plain(text.markup)
    if filmed or text.shown or not entry.url:
        full = bool(story.text or story.html)
    elif has_content:
        full = _is_full_content(story.text, story.html, summary, titled=bool(title))
    else:
        full = _is_full_description(story.text, story.html, titled=bool(title))
    dek = dek_beside(summary, story.text) if full and has_content else None
    updated = believable(entry.updated, now)
    published = believable(entry.published, now) or updated
    return ParsedArticle(
        title=title or photos.teaser(story.text, 90) or host_of(entry.url or "") or "Untitled",
        guid=printable(entry.guid or "") or None,
        url=entry.url,
        dek=dek,
        authors=entry.authors,
        dateline=story.dateline,
        published=published,
        updated=updated if updated != published else None,
        language=entry.language,
        section=photos.teaser(photos.plain(entry.section or ""), 80) or None,
        teaser=photos.teaser(
            dek or (summary if not full else "") or story.text, LONGEST_DEK if not full or dek else 200
        ),
        html=story.html,
        text=story.text,
        full=full,
        photos=story.photos,
        lead=story.lead,
        audio=entry.audio,
    )


def _is_full_content(text: str, markup: str, summary: str, *, titled: bool) -> bool:
    """Whether what a feed calls an entry's content is the whole story."""
    if not text or _is_cut_off(text):
        return False
    if not titled or len(text) >= _SAME_BUT_SHORT:
        return True
    if summary and _folded(text) in _folded(summary):
        return False
    if summary and len(text) > len(summary):
        return True
    return _paragraphs(markup) >= 2 or len(_SENTENCE.findall(text)) >= 3


def _is_full_description(text: str, markup: str, *, titled: bool) -> bool:
    """Whether a bare description is the whole story: most are not, but old feeds have nothing else."""
    if not text or _is_cut_off(text):
        return False
    if not titled or len(text) >= _SURELY_FULL:
        return True
    return len(text) >= _FULL_IN_PARAGRAPHS and _paragraphs(markup) >= 3


def _is_cut_off(text: str) -> bool:
    return len(text) < _CUT_OFF_BELOW and _before_the_cut(text) is not None


def _before_the_cut(text: str) -> str | None:
    """What stands before the "…" or "Read more" that ends a text which a machine cut off; `None`: it was not cut."""
    head = text.rstrip(_TRAIL)
    trail = text[len(head) :]
    if "…" in trail or "..." in trail:
        return head
    end = head[-100:].lower()
    more = _MORE.search(end)
    return head[: more.start() - len(end)] if more else None


def _paragraphs(markup: str) -> int:
    return len(_PARAGRAPH.findall(markup))


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).casefold().strip()


def dek_beside(summary: str, text: str) -> str | None:
    """The description as a dek, unless it is but the text's beginning, cut off by a machine."""
    if not summary or len(summary) > LONGEST_DEK:
        return None
    start = _before_the_cut(summary)
    return None if start is not None and _folded(start)[:60] in _folded(text) else summary


def escaped(text: str) -> str:
    """Plain text as HTML, its blank lines as paragraphs."""
    parts = [part.strip() for part in re.split(r"\n\s*\n", text) if part.strip()]
    return "".join(f"<p>{html.escape(part, quote=False).replace(chr(10), '<br>')}</p>" for part in parts)


def escaped_line(text: str) -> str:
    """One line of plain text as HTML; the entities that a careless feed left in it are meant as such."""
    return text.replace("<", "&lt;")


def as_html(text: str, kind: str | None, *, guess: bool) -> str:
    """Text of a stated type as HTML.  `guess`: where none was stated (RSS), tags are believed to be meant."""
    if kind and kind.startswith("text/plain") and not (guess and _MARKUP.search(text)):
        return escaped(text)
    return text


def language(name: str | None) -> str | None:
    """A language's tag (RFC 5646), tidy; `None` for anything else that feeds put there."""
    tag = (name or "").strip().replace("_", "-")
    return tag if _LANGUAGE.fullmatch(tag) else None


def names(told: str | None) -> tuple[str, ...]:
    """The people in a feed's byline.  "Smith, John" is one; "a@b.org (Ann Lee)" is Ann Lee, "a@b.org" nobody."""
    text = _EMAIL.sub("", photos.plain(told or "")).replace("()", "").replace("<>", "").strip(" ()<>,;|")
    if _REDDITOR.fullmatch(text):
        return (text[1:],)
    return (text,) if _SURNAME_FIRST.fullmatch(text) else names_in(text)
