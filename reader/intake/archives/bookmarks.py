"""Saved pages as HTML: the bookmarks of browsers (Netscape's format), Pocket's and Instapaper's lists.

    <H3>Folder</H3><DL><DT><A HREF="..." ADD_DATE="1700000000" TAGS="a,b">Title</A><DD>What one wrote</DL>
    <h1>Unread</h1><ul><li><a href="..." time_added="1700000000" tags="a,b">Title</a></ul><h1>Read Archive</h1>...

Folders become tags, but for those that every browser has.  Nobody calls a browser's bookmark unread: it is taken as
read, unless it says `TOREAD`.  The file is read in pieces, and what was read is dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any

from lxml import etree

from reader.errors import ParseError
from reader.intake.archives.fields import address, tags, when, yes
from reader.intake.archives.kept import Kept, Skipped, link, told_tags
from reader.intake.entries import escaped_line
from reader.markup import fold

_READ = ("read archive", "archive", "read")
_LISTS = ("", "bookmarks", "bookmarks menu", "unread", "starred", "home", "liked", *_READ)
_BROWSERS_OWN = ("personal_toolbar_folder", "unfiled_bookmarks_folder")
_LONGEST_LINE = 2_000


def read(file: IO[bytes], *, browser: bool) -> Iterator[Kept | Skipped]:
    """A link after the other.  `browser`: the file is in Netscape's format.  Raises `ParseError` when it is broken."""
    lists = _Lists(browser)
    try:
        walk = etree.iterparse(
            file, events=("start", "end"), html=True, encoding="utf-8", no_network=True, huge_tree=True, recover=True
        )
        for event, node in walk:
            if event == "start":
                lists.begin(node)
            else:
                found = lists.end(node)
                if found is not None:
                    yield found
    except etree.LxmlError as error:
        raise ParseError("The list is damaged at this place; what stands before it was taken.") from error


class _Lists:
    """Where in the file a link stands."""

    def __init__(self, browser: bool) -> None:
        self._browser = browser
        self._folders: list[str | None] = []
        self._named: str | None = None
        self._section = ""

    def begin(self, node: Any) -> None:
        if node.tag == "dl":
            self._folders.append(self._named)
            self._named = None

    def end(self, node: Any) -> Kept | Skipped | None:
        found = None
        if node.tag == "h1":
            self._section = _words(node)
        elif node.tag == "h3":
            own = any(node.get(key) for key in _BROWSERS_OWN)
            self._named = None if own else _words(node)
        elif node.tag == "dl" and self._folders:
            self._folders.pop()
        elif node.tag == "a" and node.get("href"):
            found = self._link(node)
        if node.tag in ("a", "h1", "h3", "dt", "li", "dd", "p", "dl", "ul", "ol"):
            _drop(node)
        return found

    def _link(self, node: Any) -> Kept | Skipped:
        told, title = node.get("href"), _words(node)
        url = address(told.strip())
        if url is None:
            return Skipped(title or told[:200], "It has no address on the web.")
        section = self._section.lower()
        folders = [name for name in self._folders if name]
        if not self._browser and section not in _LISTS:
            folders.append(self._section)
        read = (self._browser and not yes(node.get("toread"))) or section in _READ
        return Kept(
            link(url, escaped_line(title)),
            read=read,
            tags=told_tags([*tags(node.get("tags") or ""), *folders]),
            bookmarked_at=when(node.get("add_date") or node.get("time_added")),
        )


def _words(node: Any) -> str:
    return fold("".join(node.itertext())[:_LONGEST_LINE])


def _drop(node: Any) -> None:
    """Frees what was read: the element's own, and all that stands before it."""
    node.clear(keep_tail=False)
    parent = node.getparent()
    while parent is not None and node.getprevious() is not None:
        del parent[0]
