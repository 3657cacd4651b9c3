"""RSS, RDF, Atom and CDF -> a feed's facts and its `Entry`s: feedparser for the words, `media` for what lies beside.

feedparser is told neither to clean nor to resolve HTML: both are done once, later, by ours.  Where all entries are of
the usual form, `usual` reads them at a tenth of the cost, and feedparser sees the feed without them.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import feedparser

from reader.errors import ParseError
from reader.intake import document, media, usual
from reader.intake.addresses import join, shown
from reader.intake.dates import from_parts, moment
from reader.intake.entries import Entry, Source, as_html, escaped_line, language, names
from reader.intake.wrappings import bared

_MOST_AUTHORS = 20
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Beside:
    """What is read of an entry's element without feedparser."""

    guid: str | None = None
    link: str | None = None
    media: media.Media = field(default_factory=media.Media)


def read(text: str, url: str) -> Source:
    """The feed in an XML text, tidied by `document.tidy`.  Raises `ParseError` when there is none."""
    if text.count("<") > document.MOST_TAGS:
        raise ParseError(f"{shown(url)} holds more tags than Cutline will read: the feed may be damaged.", url)
    tree = document.read(text)
    if tree is None:
        raise ParseError(f"{shown(url)} is not a feed: it is neither XML nor JSON.", url)
    beside = [_read_beside(element, url) for element in tree.entries]
    hosts = tuple(_hosts(tree.root))
    parsed = _parsed(tree, url)
    if not parsed.get("version") and not parsed["entries"] and document.name(tree.root) != "channel":
        raise ParseError(f"{shown(url)} is XML, but not a feed.", url)
    feed = parsed["feed"]
    # Where the XML is broken, feedparser makes "&amp;b=2" of "&b=2" in the link of a feed, though not of an entry.
    site_url = join(url, _get(feed, "link").replace("&amp", "&") if tree.text is not None else _get(feed, "link"))
    people = tuple(_people(feed)) if str(parsed.get("version")).startswith("atom") else ()
    spoken = language(_get(feed, "language"))
    joined = zip(parsed["entries"], _matched(parsed["entries"], tree.entries, beside), strict=True)
    return Source(
        title=_html_of(feed, "title"),
        site_url=site_url,
        description=_html_of(feed, "subtitle") or _html_of(feed, "summary"),
        contact=_get(feed, "author") or _get(feed, "publisher"),
        language=spoken,
        icon_url=_icon(feed, url),
        entries=tuple(_entry(entry, found, url, site_url, people, hosts, spoken) for entry, found in joined),
        note=tree.note,
    )


def _read_beside(element: Any, url: str) -> _Beside:
    texts = [(kind, child.text) for kind, _, child in document.parts(element) if child.text]
    return _Beside(
        next((text.strip() for kind, text in texts if kind in ("guid", "id") and text.strip()), None),
        next((child.text for child in element.iterchildren("link") if child.text), None),
        media.read(element, usual.base_of(element, url)),
    )


def _parsed(tree: document.Document, url: str) -> dict[str, Any]:
    if (told := usual.entries(tree, url)) is not None:
        for element in tree.entries:
            element.getparent().remove(element)
        return _run_feedparser(document.for_feedparser(replace(tree, entries=())), url) | {"entries": told}
    if tree.text is not None:
        try:
            return _run_feedparser(document.for_feedparser(tree), url)
        except Exception as error:  # noqa: BLE001 - feedparser raises whatever comes
            # It stumbles over an end tag without its start, such as </media:credit>; the mended tree has none.
            _log.info("feedparser failed on the text of %s", url, exc_info=error)
    try:
        return _run_feedparser(document.for_feedparser(replace(tree, text=None)), url)
    except Exception as error:  # noqa: BLE001 - as above
        _log.info("feedparser failed on the tree of %s", url, exc_info=error)
        document.reduce(tree)
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
    hosts: tuple[str, ...],
    spoken: str | None,
) -> Entry:
    beside = element.media
    # Bluesky says <link uri="at://..."> and feedparser then does not look at the address within.
    link = join(url, _get(entry, "link")) or join(url, element.link)
    if element.link is None and _is_bare(element.guid) and link == join(url, element.guid):
        # feedparser takes a guid for the link of an entry that has none; but "4711" leads nowhere.
        link = None
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
        # Beside a text, the title of a picture is mostly the name of its file.
        title=_html_of(entry, "title") or ("" if content or described else escaped_line(beside.title or "")),
        # feedparser resolves an Atom id against the feed's address, as if it were a link.
        guid=element.guid or _get(entry, "id") or None,
        url=link,
        content=_as_html(content) if content else "",
        summary=described,
        authors=tuple(_people(entry)) or people or (hosts if beside.audio else ()),
        published=_time(entry, "published") or _time(entry, "created"),
        updated=_time(entry, "updated"),
        language=language((content or {}).get("language")) or spoken,
        section=next((tag for tag in tags if tag), None),
        photos=beside.photos,
        audio=beside.audio,
        film=beside.film,
        film_url=beside.film_url,
    )


def _is_bare(guid: str | None) -> bool:
    """Whether a guid is a number or a word, and no address in any way."""
    return guid is not None and not any(sign in guid for sign in ":/.?")


def _get(holder: dict[str, Any], key: str) -> str:
    """A text of feedparser's own dictionary, whose `get` answers for other keys too."""
    value = dict.get(holder, key)
    return value.strip() if isinstance(value, str) else ""


def _html_of(holder: dict[str, Any], key: str) -> str:
    detail = dict.get(holder, f"{key}_detail")
    if not isinstance(detail, dict):
        return _get(holder, key)
    return as_html(bared(detail.get("value") or ""), detail.get("type"), guess=False)


def _as_html(part: dict[str, Any]) -> str:
    return as_html(part.get("value") or "", part.get("type"), guess=True)


def _time(entry: dict[str, Any], key: str) -> Any:
    text = _get(entry, key)
    when = dict.get(entry, f"{key}_read") or moment(text) or from_parts(dict.get(entry, f"{key}_parsed"), text)
    return when.replace(microsecond=0) if when else None


def _people(holder: dict[str, Any]) -> Iterator[str]:
    seen: set[str] = set()
    told = [one.get("name") for one in dict.get(holder, "authors") or [] if one]
    for text in (told if any(told) else [_get(holder, "author")])[:_MOST_AUTHORS]:
        for one in names(text):
            if one not in seen:
                seen.add(one)
                yield one


def _hosts(root: Any) -> Iterator[str]:
    """Who makes a podcast: what its channel says goes for each episode that names nobody."""
    for channel in (root, *root.iterchildren("channel")):
        for child in document.children(channel):
            if document.name(child) == "author" and document.family(child) == "itunes":
                yield from names(child.text)


def _icon(feed: dict[str, Any], url: str) -> str | None:
    image = dict.get(feed, "image")
    shown_at = [_get(feed, "icon"), _get(image, "href") if isinstance(image, dict) else "", _get(feed, "logo")]
    return next((found for one in shown_at if (found := join(url, one))), None)


def _names_of(element: Any) -> frozenset[str]:
    """What an entry's element calls itself: its guid and its addresses."""
    found: set[str] = set()
    for child in document.children(element):
        if document.name(child) in ("guid", "id", "link", "origlink"):
            found.update(text.strip() for text in (child.text, child.get("href")) if text and text.strip())
    return frozenset(found)


def _matched(entries: list[dict[str, Any]], elements: Sequence[Any], beside: list[_Beside]) -> Iterator[_Beside]:
    """The element of each entry: by its place when both readings agree on how many there are, else by its names."""
    if len(entries) == len(beside):
        yield from beside
        return
    read = list(zip(elements, beside, strict=True))
    by_name = {one: found for element, found in reversed(read) for one in _names_of(element)}
    for entry in entries:
        called = (_get(entry, "id"), _get(entry, "link"))
        yield next((by_name[one] for one in called if one in by_name), _Beside())
