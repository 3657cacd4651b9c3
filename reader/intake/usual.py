"""RSS and Atom in their usual form, read straight from the tree: what feedparser says of their entries, sooner.

In: a feed's tree.  Out: for each entry the part of feedparser's dictionary that `syndication` reads, or `None`: the
feed is not of the usual form, and feedparser must read it.  feedparser stays the judge of what feeds mean: a test
holds this reader to the same answers on some thousands of feeds.  Unusual is whatever feedparser has a meaning for
that is not written out below: elements within text, XHTML, base64, second descriptions, odd dates, old formats.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from typing import Any
from urllib.parse import urljoin

from reader.intake.addresses import plainly_joined
from reader.intake.dates import moment
from reader.intake.document import UNREAD, Document, Part, children, family, name, parts
from reader.markup import words

Told = dict[str, Any]

_XML = "{http://www.w3.org/XML/1998/namespace}"
_SPACES = {
    "http://www.w3.org/2005/atom": "",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
    "http://www.w3.org/1999/xhtml": "xhtml",
}
# Namespaces (by prefix) in which feedparser looks for what `syndication` reads; elements of others say nothing to us.
_HEARD = frozenset(("", "dc", "dcterms", "itunes", "content", "xhtml", "feedburner"))
# Elements without namespace that feedparser knows, and the words of its dictionary, which any element may overwrite.
_MEANT = words(
    "rss channel feed item entry image textinput author managingeditor name width height url href homepage uri email "
    "subtitle tagline copyright language webmaster publisher issued modified lastbuilddate created expirationdate "
    "keywords cloud abstract info generator tags body fullitem newlocation where links authors title_detail "
    "summary_detail published_parsed updated_parsed created_parsed"
)
_SILENT = words(
    "comments guid id enclosure contributor rights itunes:image itunes:title itunes:duration itunes:explicit "
    "itunes:episode itunes:episodetype itunes:season itunes:subtitle itunes:block itunes:order feedburner:origlink "
    "feedburner:origenclosurelink dc:identifier dc:language dc:rights dc:type dc:format dc:publisher"
)
_ROOTS = frozenset(("rss", "feed", "channel", "rdf"))
_DATE = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|UTC|Z|[+-]\d{4})|"
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)"
)
_TYPES = {"text": "text/plain", "text/plain": "text/plain", "html": "text/html", "text/html": "text/html"}
_EMAIL = re.compile(
    r"(([a-zA-Z0-9\_\-\.\+]+)@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.)|(([a-zA-Z0-9\-]+\.)+))"
    r"([a-zA-Z]{2,4}|[0-9]{1,3})(\]?))(\?subject=\S+)?"
)
_CLOSING, _ENTITY = re.compile(r"</(\w+)>|&#?\w+;"), re.compile(r"&([A-Za-z0-9_]+);")
_C1_SIGN = re.compile("[\x80-\x9f]")
_C1 = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}


class _UnusualError(Exception):
    """Something that feedparser must judge."""


def entries(tree: Document, url: str) -> list[Told] | None:
    """What the entries of a feed say, in order; `None` where feedparser must be asked."""
    atom = tree.root.tag == "{http://www.w3.org/2005/Atom}feed"
    channel = tree.root if atom else tree.root.find("channel") if tree.root.tag == "rss" else None
    if channel is None or not tree.sound or any(element.getparent() is not channel for element in tree.entries):
        return None
    if any(key in ("base", "lang", "href", "lastmod") for holder in (tree.root, channel) for key in holder.attrib):
        return None
    if any(name(child) in _ROOTS for child in children(channel)):
        return None
    try:
        return [_Reading(url, atom=atom).entry(element) for element in tree.entries]
    except _UnusualError:
        return None


class _Reading:
    """The reading of one entry, child by child in document order, as feedparser goes."""

    def __init__(self, url: str, *, atom: bool) -> None:
        self._url = url
        self._atom = atom
        self._base = url
        self._language: str | None = None
        self._sourced = False
        self.told: Told = {}

    def entry(self, element: Any) -> Told:
        if any(not key.startswith(_XML) for key in element.attrib):
            raise _UnusualError
        self._base, self._language = base_of(element, self._url), _language_of(element)
        held = parts(element)
        described = {kind for kind, space, _ in held if space not in ("media", "itunes")}
        for kind, space, child in held:
            prefix = _prefix(child)
            if prefix not in _HEARD or UNREAD.search(space):
                self._skip(child)
                continue
            key = f"{prefix}:{kind}" if prefix else kind
            if key == "itunes:summary" and described & {"description", "encoded", "content"}:
                continue
            read = _READERS.get(key)
            if read is not None:
                read(self, child)
            elif (len(child) and key != "contributor") or (key not in _SILENT and (prefix or key in _MEANT)):
                raise _UnusualError
        if "link" not in self.told:
            self._link_by_guid(held)
        return self.told

    def _skip(self, element: Any) -> None:
        if not UNREAD.search(family(element)) and any(_prefix(inner) in _HEARD for inner in element.iterdescendants()):
            raise _UnusualError

    def title(self, element: Any) -> None:
        if self.told.get("title"):
            if self._sourced:
                raise _UnusualError
        else:
            detail = self._detail(element, "text/plain")
            self.told |= {"title": detail["value"], "title_detail": detail}

    def summary(self, element: Any) -> None:
        if "summary_detail" in self.told:
            raise _UnusualError
        default = "text/html" if name(element) == "description" else "text/plain"
        self.told["summary_detail"] = self._detail(element, default)

    def content(self, element: Any) -> None:
        if element.get("src") is not None or (not self._atom and _prefix(element) == ""):
            raise _UnusualError
        default = "text/html" if name(element) == "encoded" else "text/plain"
        self.told.setdefault("content", []).append(self._detail(element, default))

    def link(self, element: Any) -> None:
        if not {"url", "uri", "base", f"{_XML}base"}.isdisjoint(element.attrib):
            raise _UnusualError
        href = element.get("href")
        if href is None:
            if self._atom or _prefix(element) or element.tag.startswith("{"):
                raise _UnusualError
            text = _text(element)
            link = _meant(_joined(self._base, text)).replace("&amp;", "&") if text else ""
            self.told["link"] = _ENTITY.sub(r"&\g<1>", link)
        elif (element.get("rel") or "alternate").lower() == "alternate" and (
            (element.get("type") or "text/html").lower() in ("text/html", "html", "xhtml", "application/xhtml+xml")
        ):
            self.told["link"] = _joined(self._base, href)

    def _link_by_guid(self, held: list[Part]) -> None:
        """A guid is the link of an entry that has no other, unless it says that it is none."""
        for kind, _, child in held:
            if kind not in ("guid", "id") or _prefix(child):
                continue
            stated = {key.lower(): value for key, value in child.attrib.items()}
            if stated.get("ispermalink", "true") == "true" and "link" not in self.told:
                self.told["link"] = _meant(_joined(self._base, _text(child))) if _text(child) else ""

    def author(self, element: Any) -> None:
        person = self._person(element) if self._atom and not _prefix(element) else self._named(element)
        self.told.setdefault("authors", []).append(person)

    def _person(self, element: Any) -> Told:
        parts: dict[str, str] = {}
        for child in element:
            if _prefix(child):
                self._skip(child)
            elif name(child) in ("name", "email", "uri") and name(child) not in parts:
                parts[name(child)] = _text(child)
            else:
                raise _UnusualError
        if parts.get("name"):
            return {"name": parts["name"]}
        if parts or (element.text or "").strip():
            raise _UnusualError
        return {}

    def _named(self, element: Any) -> Told:
        """A byline of RSS: a name, or an e-mail address with the name in brackets."""
        text = _meant(_text(element))
        self.told["author"] = text
        if found := _EMAIL.search(text):
            text = text.replace(found[0], "").replace("()", "").replace("<>", "").replace("&lt;&gt;", "").strip()
            text = text.removeprefix("(").removesuffix(")").strip()
            return {"name": text, "email": found[0]} if text else {"email": found[0]}
        return {"name": text} if text else {}

    def published(self, element: Any) -> None:
        self._date(element, "published")

    def updated(self, element: Any) -> None:
        self._date(element, "updated")

    def _date(self, element: Any, key: str) -> None:
        text = _text(element)
        when = moment(text) if _DATE.fullmatch(text) else None
        if key in self.told or (text and when is None):
            raise _UnusualError
        self.told |= {key: text, f"{key}_read": when}

    def category(self, element: Any) -> None:
        tags = self.told.setdefault("tags", [])
        told = {"term": element.get("term"), "label": element.get("label")}
        if any(told.values()) or element.get("scheme") or element.get("domain"):
            tags.append(told)
        if value := _meant(_text(element)):
            if tags and not tags[-1]["term"]:
                tags[-1]["term"] = value
            else:
                tags.append({"term": value, "label": None})

    def keywords(self, element: Any) -> None:
        terms = [term.strip() for term in _meant(_text(element)).split(",")]
        self.told.setdefault("tags", []).extend({"term": term, "label": None} for term in terms if term)

    def source(self, element: Any) -> None:
        """Where an entry was first published: nothing of the entry itself, but a title behind it counts again."""
        self._sourced = True

    def _detail(self, element: Any, default: str) -> Told:
        stated = element.get("type")
        if not {"type", f"{_XML}base", f"{_XML}lang", f"{_XML}space"}.issuperset(element.attrib) or (
            stated is not None and not self._atom
        ):
            raise _UnusualError
        kind = _TYPES.get((default if stated is None else stated).lower())
        if kind is None:
            raise _UnusualError
        value = _text(element)
        if kind == "text/plain" and not self._atom and _CLOSING.search(value):
            # feedparser would look whether all of its tags are HTML's.
            raise _UnusualError
        language, base = self._language, self._base
        if element.attrib:
            language, base = _language_of(element), base_of(element, self._url)
        return {"value": _meant(value), "type": kind, "language": language, "base": base}


_READERS: dict[str, Callable[[_Reading, Any], None]] = {
    "title": _Reading.title,
    "dc:title": _Reading.title,
    "link": _Reading.link,
    "description": _Reading.summary,
    "dc:description": _Reading.summary,
    "summary": _Reading.summary,
    "itunes:summary": _Reading.summary,
    "content": _Reading.content,
    "content:encoded": _Reading.content,
    "author": _Reading.author,
    "dc:creator": _Reading.author,
    "itunes:author": _Reading.author,
    "pubdate": _Reading.published,
    "published": _Reading.published,
    "updated": _Reading.updated,
    "dc:date": _Reading.updated,
    "dcterms:modified": _Reading.updated,
    "category": _Reading.category,
    "dc:subject": _Reading.category,
    "itunes:keywords": _Reading.keywords,
    "source": _Reading.source,
}


def base_of(element: Any, url: str) -> str:
    """The base of an element's addresses: `xml:base` of itself and of what it lies in (RFC 3986, section 5.1)."""
    stated = []
    while element is not None:
        if one := element.get(f"{_XML}base"):
            stated.append(one)
        element = element.getparent()
    for one in reversed(stated):
        url = _joined(url, one) or url
    return url


def _joined(base: str, link: str) -> str:
    if (whole := plainly_joined(base, link)) is not None:
        return whole
    try:
        return urljoin(base, link)
    except ValueError:
        return ""


def _language_of(element: Any) -> str | None:
    while element is not None:
        stated = element.get(f"{_XML}lang")
        if stated is not None:
            return stated or None
        element = element.getparent()
    return None


def _prefix(element: Any) -> str:
    """What feedparser takes for an element's prefix: the usual one of a namespace that it knows, else the feed's."""
    if not isinstance(element.tag, str):
        return ""
    space, _, _ = element.tag.rpartition("}")
    known = _SPACES.get(space[1:].lower()) if space else ""
    return (element.prefix or "").lower() if known is None else known


def _text(element: Any) -> str:
    if len(element):
        raise _UnusualError
    return (element.text or "").strip()


def _meant(text: str) -> str:
    """`text` as feedparser mends it: UTF-8 that was taken for Latin-1, and Windows's signs in place of controls."""
    if text.isascii():
        return text
    with suppress(UnicodeError):
        text = text.encode("iso-8859-1").decode("utf-8")
    return text.translate(_C1) if _C1_SIGN.search(text) else text
