"""OPML 2.0 (http://opml.org/spec2.opml): lists of subscriptions, read from any reader and written for any.

Two lists of three in the wild are not well-formed XML, mostly for a bare `&` in an address; they are mended.
Nested folders become one name, "News/Europe", and are nested again when written.  What other readers wrote beside a
feed or a folder is kept as it stood, and written again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from reader.errors import ParseError, UsageError
from reader.intake import decode, document
from reader.intake.addresses import normalise, shown
from reader.intake.logins import Login, split
from reader.markup import fold, printable
from reader.values import Feed

_BARE_AMPERSAND = re.compile(r"&(?!#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|(?:amp|lt|gt|quot|apos);)")
# A tag ends where another begins: descriptions hold quotation marks and HTML that nobody escaped.
_TAG = re.compile(
    r"""<outline\b((?:[^<>]|<(?!outline\b)|>(?!\s*</?(?:outline|body|!--))){0,20000}?)(/?)>"""
    r"""(?=\s*</?(?:outline|body|!--))""",
    re.I,
)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(["'])(.{0,8000}?)\2(?=\s+[\w:.-]+\s*=\s*["']|\s*$)""", re.S)
_OUTLINE = re.compile(r"<(?:\w+:)?outline\b", re.I)
_ADDRESS_KEYS = ("xmlurl", "url", "feedurl")
_KNOWN_KEYS = frozenset(("text", "title", "htmlurl", "type", *_ADDRESS_KEYS))
_NOT_FEEDS = ("link", "include")
_MOST_FOLDERS = 8
_SLASH = "∕"
"""Stands for a slash within a folder's name, where it would part the name in two."""


@dataclass(frozen=True, slots=True)
class Outline:
    """One subscription of a list.  `attributes`: those that Cutline has no use for, as they stood; a name with a
    namespace is "{namespace}name".  `login`: what stood in the address, and is in `url` no more.
    """

    url: str
    title: str | None = None
    folder: str | None = None
    site_url: str | None = None
    attributes: Mapping[str, str] = field(default_factory=dict)
    login: Login | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list holds: each feed once, (address, reason) of what was left out, and folders' attributes by name."""

    outlines: tuple[Outline, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    folders: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


def read(data: bytes) -> Listed:
    """The subscriptions in an OPML file.  Raises `ParseError` when it is no such list."""
    text = document.tidy(decode.text(data, {}))
    root = _tree(text)
    if root is None or (document.name(root) != "opml" and not _OUTLINE.search(text)):
        raise ParseError("This file is not an OPML list of feeds: export one from your other reader and try again.")
    outlines: dict[str, Outline] = {}
    skipped: list[tuple[str, str]] = []
    folders: dict[str, dict[str, str]] = {}
    for element, above in _walk(root, ()):
        folder = _joined(above)
        attributes = {document.name_of(key): value for key, value in element.attrib.items()}
        address = next((attributes[key] for key in _ADDRESS_KEYS if attributes.get(key, "").strip()), None)
        others = {key: value for key, value in element.attrib.items() if document.name_of(key) not in _KNOWN_KEYS}
        if others and (name := _folder_name(element)) and (path := _joined((*above, name))):
            folders[path] = others | folders.get(path, {})
        if address is None or (attributes.get("type", "").lower() in _NOT_FEEDS and not attributes.get("xmlurl")):
            continue
        try:
            url, login = split(normalise(address))
        except UsageError as error:
            skipped.append((shown(address), str(error)))
            continue
        if url in outlines:
            skipped.append((shown(address), "It stands in the list more than once."))
            continue
        outlines[url] = Outline(
            url,
            _line(attributes.get("title")) or _line(attributes.get("text")),
            folder,
            _site(attributes.get("htmlurl")),
            others,
            login,
        )
    return Listed(tuple(outlines.values()), tuple(skipped), folders)


def _tree(text: str) -> Any:
    text = _BARE_AMPERSAND.sub("&amp;", text)
    root = _parsed(text, recover=False)
    return root if root is not None else _parsed(_TAG.sub(_mended, text), recover=True)


def _parsed(text: str, *, recover: bool) -> Any:
    parser = etree.XMLParser(
        recover=recover, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        return etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError):
        return None


def _mended(tag: re.Match[str]) -> str:
    """An outline's tag with its values escaped as they should have been, each attribute once."""
    values = {key: value for key, _, value in reversed(_ATTRIBUTE.findall(tag[1]))}
    written = "".join(
        f' {key}="{value.replace("<", "&lt;").replace(chr(34), "&quot;")}"' for key, value in reversed(values.items())
    )
    return f"<outline{written}{tag[2]}>"


def _walk(element: Any, folders: tuple[str, ...]) -> Iterator[tuple[Any, tuple[str, ...]]]:
    """Every outline with the folders it lies in, the outermost first."""
    for child in document.children(element):
        inner = folders
        if document.name(child) == "outline":
            yield child, folders
            if (name := _folder_name(child)) is not None:
                inner = (*folders, name)
        yield from _walk(child, inner)


def _folder_name(outline: Any) -> str | None:
    """What an outline is called, if it is a folder: one without an address."""
    if any(document.name_of(key) in _ADDRESS_KEYS for key in outline.attrib):
        return None
    named = (value for key, value in outline.attrib.items() if document.name_of(key) in ("text", "title"))
    name = _line(next(named, None))
    return name.replace("/", _SLASH) if name else None


def _joined(folders: Sequence[str]) -> str | None:
    return "/".join(folders[:_MOST_FOLDERS]) or None


def _site(told: str | None) -> str | None:
    """A site's address, if it is one of the web."""
    address = _line(told)
    return address if address and address.lower().startswith(("http://", "https://")) else None


def _line(text: str | None) -> str | None:
    return fold(printable(text or "")) or None


def write(
    feeds: Sequence[Feed],
    attributes: Mapping[int, Mapping[str, str]] | None = None,
    folder_attributes: Mapping[str, Mapping[str, str]] | None = None,
) -> bytes:
    """All feeds as an OPML file, by folder; with the `attributes` of their outlines, by the id of the feed or the name
    of the folder.
    """
    opml = etree.Element("opml", version="2.0")
    etree.SubElement(etree.SubElement(opml, "head"), "title").text = "Cutline subscriptions"
    body = etree.SubElement(opml, "body")
    folders: dict[tuple[str, ...], Any] = {(): body}
    for feed in feeds:
        at: tuple[str, ...] = ()
        for step in (feed.folder or "").split("/"):
            if not step.strip():
                continue
            inside, at = folders[at], (*at, step)
            if at not in folders:
                folders[at] = etree.SubElement(inside, "outline", text=printable(step), title=printable(step))
                _put(folders[at], (folder_attributes or {}).get("/".join(at), {}))
        title = printable(feed.title)
        outline = etree.SubElement(
            folders[at], "outline", type="rss", text=title, title=title, xmlUrl=split(feed.url)[0]
        )
        if feed.site_url:
            outline.set("htmlUrl", printable(feed.site_url))
        _put(outline, (attributes or {}).get(feed.id, {}))
    return bytes(etree.tostring(opml, encoding="utf-8", xml_declaration=True, pretty_print=True))


def _put(outline: Any, attributes: Mapping[str, str]) -> None:
    for key, value in attributes.items():
        # A list that was no XML may have had names that XML cannot have.
        with suppress(ValueError):
            outline.set(key, printable(value))
