"""RSS, RDF, Atom and CDF -> a feed's facts and its `Entry`s: feedparser for the words, `media` for what lies beside.

feedparser is told neither to clean nor to resolve HTML: both are done once, later, by ours.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import feedparser

from reader.errors import ParseError
from reader.intake import document, media
from reader.intake.addresses import join, shown
from reader.intake.dates import from_parts, moment
from reader.intake.entries import Entry, Source, as_html, language, names

_MOST_AUTHORS = 20
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is read of an entry's element without feedparser."""

    guid: str | None = None
    names: frozenset[str] = frozenset()
    media: media.Media = field(default_factory=media.Media)


def read(text: str, url: str) -> Source:
    """The feed in an XML text, tidied by `document.tidy`.  Raises `ParseError` when there is none."""
    tree = document.read(text)
    if tree is None:
        raise ParseError(f"{shown(url)} is not a feed: it is neither XML nor JSON.", url)
    beside = [
        _Beside(_guid_of(element), _names_of(element), media.read(element, _base(element, url)))
        for element in tree.entries
    ]
    parsed = _parsed(tree, url)
    if not parsed.get("version") and not parsed["entries"]:
        raise ParseError(f"{shown(url)} is XML, but not a feed.", url)
    feed = parsed["feed"]
    site_url = join(url, _get(feed, "link"))
    people = tuple(_people(feed)) if str(parsed.get("version")).startswith("atom") else ()
    spoken = language(_get(feed, "language"))
    joined = zip(parsed["entries"], _matched(parsed["entries"], beside), strict=True)
    return Source(
        title=_html_of(feed, "title"),
        site_url=site_url,
        description=_html_of(feed, "subtitle"),
        contact=_get(feed, "author") or _get(feed, "publisher"),
        language=spoken,
        icon_url=_icon(feed, url),
        entries=tuple(_entry(entry, found, url, site_url, people, spoken) for entry, found in joined),
        note=tree.note,
    )


def _parsed(tree: document.Document, url: str) -> dict[str, Any]:
    try:
        return _run_feedparser(document.for_feedparser(tree), url)
    except Exception as error:
        if tree.text is None:
            raise
        # feedparser stumbles over an end tag without its start, such as </media:credit>; the mended tree has none.
        _log.info("feedparser failed on the text of %s", url, exc_info=error)
        return _run_feedparser(document.for_feedparser(replace(tree, text=None)), url)


def _run_feedparser(clean: bytes, url: str) -> dict[str, Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        parsed: dict[str, Any] = feedparser.parse(
            clean,
            response_headers={"content-type": "application/xml; charset=utf-8", "content-location": url},
            sanitize_html=False,
            resolve_relative_uris=False,
        )
    return parsed


def _entry(
    entry: dict[str, Any],
    element: _Beside,
    url: str,
    site_url: str | None,
    people: tuple[str, ...],
    spoken: str | None,
) -> Entry:
    beside = element.media
    link = join(url, _get(entry, "link"))
    contents = [part for part in dict.get(entry, "content") or [] if part.get("value")]
    # Where the XML was broken, feedparser saw the captions too, and may have taken one for the text.
    contents = [part for part in contents if part["value"].strip() not in beside.words]
    content = max(contents, key=lambda part: len(part["value"]), default=None)
    # Without details, a summary beside a content is feedparser's own copy of it.
    summary = dict.get(entry, "summary_detail") or {"value": "" if contents else _get(entry, "summary")}
    described = "" if (summary.get("value") or "").strip() in beside.words else _as_html(summary)
    stated = next(
        (part["base"] for part in (content, summary) if part and part.get("base") not in (None, "", url)), None
    )
    tags = [tag.get("label") or tag.get("term") for tag in dict.get(entry, "tags") or []]
    return Entry(
        base=url if url.startswith("file:") else stated or link or site_url or url,
        title=_html_of(entry, "title"),
        # feedparser resolves an Atom id against the feed's address, as if it were a link.
        guid=element.guid or _get(entry, "id") or None,
        url=link,
        content=_as_html(content) if content else "",
        summary=described,
        authors=tuple(_people(entry)) or people,
        published=_time(entry, "published") or _time(entry, "created"),
        updated=_time(entry, "updated"),
        language=language((content or {}).get("language")) or spoken,
        section=next((tag for tag in tags if tag), None),
        photos=beside.photos,
        audio=beside.audio,
        film=beside.film,
    )


def _get(holder: dict[str, Any], key: str) -> str:
    """A text of feedparser's own dictionary, whose `get` answers for other keys too."""
    value = dict.get(holder, key)
    return value.strip() if isinstance(value, str) else ""


def _html_of(holder: dict[str, Any], key: str) -> str:
    detail = dict.get(holder, f"{key}_detail")
    if not isinstance(detail, dict):
        return _get(holder, key)
    return as_html(detail.get("value") or "", detail.get("type"), guess=False)


def _as_html(part: dict[str, Any]) -> str:
    return as_html(part.get("value") or "", part.get("type"), guess=True)


def _time(entry: dict[str, Any], key: str) -> Any:
    parts = dict.get(entry, f"{key}_parsed")
    return from_parts(parts) or moment(_get(entry, key))


def _people(holder: dict[str, Any]) -> Iterator[str]:
    seen: set[str] = set()
    told = [one.get("name") for one in dict.get(holder, "authors") or [] if one]
    for text in (told if any(told) else [_get(holder, "author")])[:_MOST_AUTHORS]:
        for one in names(text):
            if one not in seen:
                seen.add(one)
                yield one


def _icon(feed: dict[str, Any], url: str) -> str | None:
    image = dict.get(feed, "image")
    shown_at = [_get(feed, "icon"), _get(image, "href") if isinstance(image, dict) else "", _get(feed, "logo")]
    return next((found for one in shown_at if (found := join(url, one))), None)


_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


def _base(element: Any, url: str) -> str:
    """The base of an element's addresses: `xml:base` of itself and of what it lies in (RFC 3986, section 5.1)."""
    stated = [holder.get(_XML_BASE) for holder in (element, *element.iterancestors()) if holder.get(_XML_BASE)]
    for one in reversed(stated):
        url = join(url, one) or url
    return url


def _guid_of(element: Any) -> str | None:
    texts = [child.text or "" for child in document.children(element) if document.name(child) in ("guid", "id")]
    return next((text.strip() for text in texts if text.strip()), None)


def _names_of(element: Any) -> frozenset[str]:
    """What an entry's element calls itself: its guid and its addresses."""
    found: set[str] = set()
    for child in document.children(element):
        if document.name(child) in ("guid", "id", "link", "origlink"):
            found.update(text.strip() for text in (child.text, child.get("href")) if text and text.strip())
    return frozenset(found)


def _matched(entries: list[dict[str, Any]], beside: list[_Beside]) -> Iterator[_Beside]:
    """The element of each entry: by its place when both readings agree on how many there are, else by its names."""
    if len(entries) == len(beside):
        yield from beside
        return
    by_name = {one: found for found in reversed(beside) for one in found.names}
    for entry in entries:
        called = (_get(entry, "id"), _get(entry, "link"))
        yield next((by_name[one] for one in called if one in by_name), _Beside())
