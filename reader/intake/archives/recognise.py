"""Any file that another reader exported -> its kind, and what it keeps.  Known by its first bytes, not by its name."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from reader.errors import ParseError
from reader.intake import opml
from reader.intake.archives import bookmarks, own, starred, tables
from reader.intake.archives.kept import Kept, Skipped, Subscribed
from reader.intake.opml import Outline

HEAD = 64_000
LARGEST_OPML = 50_000_000
LARGEST_HTML = 300_000_000
"""These two are in memory while they are read; JSON and CSV are not, and may be of any size."""
MOST_MEMBERS = 20_000
LARGEST_MEMBER = 4_000_000_000
"""Of a zip file, unpacked: it is read as it is unpacked, so this bounds time and not memory."""

Found = Kept | Subscribed | Outline | Skipped

_ZIP, _ZIP_FILE = b"PK\x03\x04", "a zip file"
_OPML = re.compile(r"<(?:\w+:)?(?:opml|outline)\b", re.I)
_NETSCAPE = re.compile(r"<!doctype\s+netscape-bookmark-file|<dl>|<dt>", re.I)
_LINKS = re.compile(r"<a\s[^>]*href", re.I)
_UNKNOWN = (
    "This file is nothing that Cutline can import. It takes lists of feeds (OPML), starred items (JSON), saved pages "
    "(CSV, HTML or JSON), bookmarks (HTML), and what Cutline itself has exported (JSON Lines)."
)


@dataclass(frozen=True, slots=True)
class Archive:
    """`kind` in words; `found` reads the file as it goes, and raises `ParseError` where that is broken."""

    kind: str
    found: Iterator[Found]


def recognise(file: IO[bytes]) -> Archive:
    """What the file is, which must be open for reading in bytes, and able to seek.  ParseError when nobody knows it."""
    start = file.read(HEAD)
    file.seek(0)
    if start.startswith(_ZIP):
        return Archive(_ZIP_FILE, _members(file))
    text = start.decode("utf-16" if start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "replace").lstrip()
    sign, line = text[:1], text.partition("\n")[0].rstrip("\r")
    if _OPML.search(text) and sign not in ("{", "["):
        return Archive("a list of feeds (OPML)", _outlines(file))
    if sign == "{" and own.is_head(line):
        return Archive("articles of Cutline (JSON Lines)", own.read(file))
    if sign in ("{", "["):
        return Archive("starred or saved items (JSON)", starred.read(file))
    if sign == "<" and (_NETSCAPE.search(text) or _LINKS.search(text)):
        if file.seek(0, 2) > LARGEST_HTML:
            raise ParseError(f"The list is larger than {LARGEST_HTML // 1_000_000} MB. Export it without its pictures.")
        file.seek(0)
        browser = bool(_NETSCAPE.search(text))
        return Archive("bookmarks (HTML)" if browser else "saved pages (HTML)", bookmarks.read(file, browser=browser))
    if "\0" not in text and tables.is_head(line):
        return Archive("saved pages (CSV)", tables.read(file))
    raise ParseError(_UNKNOWN)


def _outlines(file: IO[bytes]) -> Iterator[Found]:
    data = file.read(LARGEST_OPML + 1)
    if len(data) > LARGEST_OPML:
        raise ParseError(f"The list of feeds is larger than {LARGEST_OPML // 1_000_000} MB, and no such list is.")
    listed = opml.read(data)
    yield from listed.outlines
    yield from (Skipped(what, why) for what, why in listed.skipped)


def _members(file: IO[bytes]) -> Iterator[Found]:
    """All files in a zip file that are known, lists of feeds first: the stories then find their feeds."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = [entry for entry in archive.infolist()[:MOST_MEMBERS] if entry.file_size <= LARGEST_MEMBER]
            kinds = {entry.filename: _kind(archive, entry) for entry in names}
            if not any(kinds.values()):
                raise ParseError(_UNKNOWN)
            for entry in sorted(names, key=lambda entry: "OPML" not in (kinds[entry.filename] or "")):
                if kinds[entry.filename] is None:
                    continue
                with archive.open(entry) as member:
                    try:
                        yield from recognise(member).found
                    except ParseError as error:
                        yield Skipped(entry.filename, str(error))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise ParseError(
            "The zip file is damaged or locked by a password. Unpack it and import what is in it."
        ) from error


def _kind(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> str | None:
    """What a file within is; `None` for a folder, a zip file in a zip file, and whatever holds nothing to keep."""
    try:
        with archive.open(entry) as member:
            kind = recognise(member).kind
            return None if kind == _ZIP_FILE else kind
    except ParseError:
        return None
