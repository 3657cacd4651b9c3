"""Text of a feed -> a tree that is safe to walk, and bytes that are safe to give to feedparser.  Pure.

What feedparser cannot bear is taken out here, cheaply and before it sees a byte (LIBRARIES.md, section 2):

- entities of a feed's own, which may be bombs; HTML's entities become characters, so that `&nbsp;` needs no DTD;
- `media:*` and the iTunes summary, which it takes for the entry's text (feedparser issues 53 and 324);
- fields so long that its patterns take seconds over them: 32 kB of author hold it for ten;
- entries beyond the limit: the newest stay.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from itertools import islice
from typing import Any

from lxml import etree

from reader.intake.dates import moment
from reader.markup import without_halves, words

MOST_ENTRIES = 2_000
MOST_CHILDREN = 500
MOST_TAGS = 1_500_000
"""An element takes a hundred bytes of memory, and four of a feed; in an honest one there is text between them."""
AUTHOR_CHARS = 1_000
SHORT_CHARS = 4_000
TEXT_CHARS = 2_000_000
LONGEST_TAG = 200
"""A name that means anything is shorter, with its namespace, and one that is remembered must not be of any length."""

ENTRIES = frozenset(("item", "entry"))
_HOLDERS = frozenset(("channel", "items"))
_TOLD = frozenset(("description", "encoded", "content"))
_STRANGERS = frozenset(("media", "itunes"))
_LONG = frozenset(
    ("description", "summary", "content", "encoded", "body", "div", "tagline", "abstract", "subtitle", "fullitem")
)
_AUTHORS = frozenset(
    ("author", "creator", "contributor", "publisher", "managingeditor", "webmaster", "owner", "editor")
)
_TEXTS = _TOLD | words(
    "title link guid id pubdate published updated date creator category name summary subtitle language"
)
_READ = _TEXTS | ENTRIES | _HOLDERS | {"author"}
_DATES = ("pubdate", "published", "updated", "date", "issued", "modified", "created", "lastmod")
_PREFIXES = {"http://search.yahoo.com/mrss": "media", "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes"}

# Places and chapters are not shown, and feedparser fails on those that are not as it expects them.
UNREAD = re.compile(r"^media$|georss|opengis|wgs84|simple-chapters")
_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32)])
_DOCTYPE = re.compile(
    r"""<!DOCTYPE(?:[^\["'>]|"[^"]*"|'[^']*')*+(?:\[(?:<!--.*?-->|"[^"]*"|'[^']*'|[^\]"'])*+\]\s*)?>""", re.I | re.S
)
_ROOT = re.compile(r"<(?![?!])([A-Za-z][\w.:-]*)")
_OF_TEXT = words("a b br center div font hr i img p pre script span strong style table")
_FEED_ROOT = re.compile(r"<\?xml\s|<(?:rss|feed|rdf:RDF)\s", re.I)
_LONGEST_WARNING = 20_000
_PROLOG = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*+", re.S)
_AMPERSAND = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});)(?:([A-Za-z_:][\w.:-]{0,60});)?")
_LONG_WORD = re.compile(r"[\w.+@-]{300,}+")


Part = tuple[str, str, Any]
"""Name, family, element."""


@dataclass(frozen=True, slots=True)
class Document:
    """A feed's tree and its entries' elements, both in order; `note` says what was left out.

    `text` stands for the tree where that had to be mended: feedparser mends better, by knowing what feeds mean.
    """

    root: Any
    entries: tuple[Any, ...]
    text: str | None
    note: str | None
    sound: bool = True
    """Whether nothing had to be mended or cut."""


def read(text: str) -> Document | None:
    """The document of a feed's text as `tidy` gives it; `None` when it is not XML at all."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError):
        return None
    if root is None:
        return None
    errors = parser.error_log.filter_from_errors()
    entries = tuple(element for element in root.iter("*") if name(element) in ENTRIES)
    kept = _newest(entries)
    note = None
    if len(kept) < len(entries):
        note = f"This feed holds {len(entries):,} articles; the {MOST_ENTRIES:,} newest were taken."
        for element in set(entries).difference(kept):
            if element.getparent() is not None:
                element.getparent().remove(element)
    shortened = _shorten(root, kept)
    # A tree that broke off for its depth would hold feedparser for long; what was read of it must do.
    too_deep = any("depth" in error.message for error in errors)
    as_text = bool(errors) and not (shortened or note or too_deep)
    return Document(root, kept, text if as_text else None, note, not (errors or shortened or note))


def for_feedparser(document: Document) -> bytes:
    """What feedparser may see.  The tree is used up by it: the media are taken out, and what nobody reads."""
    if document.text is not None:
        # Where the tree broke off, a field may be of any length; this is the one that hurts.
        return _LONG_WORD.sub(lambda word: word[0][:100] if "@" in word[0] else word[0], document.text).encode("utf-8")
    for holder in (document.root, *document.root.iterchildren("channel"), *document.entries):
        told = any(name(child) in _TOLD and family(child) not in _STRANGERS for child in children(holder))
        for child in list(children(holder)):
            space = family(child)
            if UNREAD.search(space) or (space == "itunes" and name(child) == "summary" and told):
                holder.remove(child)
    return bytes(etree.tostring(document.root, encoding="utf-8"))


def reduce(document: Document) -> None:
    """Leaves of the tree what is read, as plain text, where feedparser has failed on the whole of it.

    It fails on such things as an image's width in a place of its own, or a name with two colons.
    """
    for element in list(document.root.iter()):
        parent = element.getparent()
        if parent is None:
            continue
        if not isinstance(element.tag, str) or ":" in element.tag.rpartition("}")[2] or name(element) not in _READ:
            parent.remove(element)
            continue
        for key in [key for key in element.attrib if ":" in key.rpartition("}")[2]]:
            del element.attrib[key]
        if name(element) in _TEXTS:
            element.text = "".join(element.itertext())
            element[:] = []


def tidy(text: str) -> str:
    """`text` without unfit characters, junk before its root, DOCTYPE, HTML entities and bare `&`."""
    text = without_halves(_fit(text)).lstrip("\ufeff \t\r\n")
    if not text.startswith("<") and (start := text.find("<")) > 0:
        text = text[start:]
    if root_name(text) in _OF_TEXT and (feed := _FEED_ROOT.search(text, 0, _LONGEST_WARNING)):
        # A warning that the site's program printed before the feed.
        text = text[feed.start() :]
    prolog = _PROLOG.match(text)
    at = prolog.end() if prolog else 0
    if text[at : at + 9].lower() == "<!doctype":
        doctype = _DOCTYPE.match(text, at)
        # One that does not end takes the rest of the document with it, up to the root that can be seen.
        end = doctype.end() if doctype else (seen.start() if (seen := _ROOT.search(text, at)) else len(text))
        text = text[:at] + text[end:]
    return "".join(_escaped(text))


def root_name(text: str) -> str:
    """The name of the first element, in lower case and without prefix; "" when there is none."""
    found = _ROOT.search(text[:200_000])
    return found[1].rpartition(":")[2].lower() if found else ""


def _fit(text: str) -> str:
    """The characters that XML knows.  Taken out as bytes: a pattern looks at each character ten times as long."""
    fit = text.encode("utf-8", "ignore").translate(None, _CONTROLS).decode("utf-8")
    return fit.replace("\ufffe", "").replace("\uffff", "")


def _escaped(text: str) -> Iterator[str]:
    """`text` piece by piece, each `&` as it must have been meant; CDATA is as it should be."""
    end = 0
    while (start := text.find("<![CDATA[", end)) >= 0:
        yield _AMPERSAND.sub(_ampersand, text[end:start])
        end = found if (found := text.find("]]>", start)) >= 0 else len(text)
        yield text[start:end]
    yield _AMPERSAND.sub(_ampersand, text[end:])


def _ampersand(found: re.Match[str]) -> str:
    if found[1] is None:
        return "&amp;"
    meant = html.unescape(found[0])
    return "".join(f"&#{ord(char)};" for char in meant) if meant != found[0] else f"&amp;{found[1]};"


def parts(element: Any) -> list[Part]:
    """The child elements, as many as are read, each with its name and its family."""
    first = islice(element.iterchildren("*"), MOST_CHILDREN)
    return [(*_name_and_family(child.tag[-LONGEST_TAG:]), child) for child in first]


def name(element: Any) -> str:
    """An element's name in lower case, without namespace and prefix."""
    return _name_and_family(element.tag[-LONGEST_TAG:])[0]


def name_of(tag: str) -> str:
    """The same of a tag or an attribute's key."""
    return _name_and_family(tag[-LONGEST_TAG:])[0]


def family(element: Any) -> str:
    """The usual prefix of an element's namespace ("media", "itunes"); that which it wears when none is declared."""
    return _name_and_family(element.tag[-LONGEST_TAG:])[1]


@lru_cache(maxsize=1_000)
def _name_and_family(tag: str) -> tuple[str, str]:
    space, _, local = tag.rpartition("}")
    prefix, _, name = local.rpartition(":")
    if not space:
        return name.lower(), prefix.partition(":")[0].lower()
    space = space.lstrip("{").rstrip("/").lower()
    kind = _PREFIXES.get(space) or ("media" if "mrss" in space else "itunes" if "itunes" in space else space)
    return name.lower(), kind


def children(element: Any) -> Iterator[Any]:
    """The child elements, without comments and processing instructions."""
    found: Iterator[Any] = element.iterchildren("*")
    return found


def _newest(entries: tuple[Any, ...]) -> tuple[Any, ...]:
    if len(entries) <= MOST_ENTRIES:
        return entries
    never = datetime.min.replace(tzinfo=UTC)
    dated = sorted(range(len(entries)), key=lambda at: _date(entries[at]) or never, reverse=True)
    return tuple(entries[at] for at in sorted(dated[:MOST_ENTRIES]))


def _date(entry: Any) -> datetime | None:
    found = {name(child): child.text for child in children(entry) if name(child) in _DATES}
    return next((when for key in _DATES if (when := moment(found.get(key)))), None)


def _shorten(root: Any, entries: tuple[Any, ...]) -> bool:
    """Cuts what is too long to be meant, in place; says whether there was any."""
    cut = False
    for holder in (root, *(child for child in children(root) if name(child) in _HOLDERS), *entries):
        following = next(children(holder), None)
        count = 0
        while (child := following) is not None:
            # Not all at once: what is held here of each of a million elements is more than they are.
            following = next(child.itersiblings("*"), None)
            count += 1
            kind = name(child)
            if kind in ENTRIES or kind in _HOLDERS:
                continue
            if count > MOST_CHILDREN:
                holder.remove(child)
                cut = True
                continue
            limit = AUTHOR_CHARS if kind in _AUTHORS else TEXT_CHARS if kind in _LONG else SHORT_CHARS
            cut = _cut(child, limit) or cut
    return cut


def _cut(element: Any, limit: int) -> bool:
    if not len(element) and len(element.text or "") <= limit:
        return False
    cut = False
    room = limit
    for part in element.iter():
        for place in ("text", "tail"):
            # An entity's text is its name, and cannot be cut.
            outside = part is element if place == "tail" else not isinstance(part.tag, str)
            said = None if outside else getattr(part, place)
            if said is None:
                continue
            if len(said) > room:
                setattr(part, place, said[: max(0, room)])
                cut = True
            room -= len(said)
    return cut
