"""Saved pages as CSV: Pocket, Instapaper, Raindrop, Readwise Reader, Omnivore, Matter.  Columns are known by name.

Pocket       title,url,time_added,tags,status                  tags "a|b", status "unread" or "archive"
Instapaper   URL,Title,Selection,Folder,Timestamp,Tags         folder "Unread", "Archive", "Starred" or one's own
Raindrop     id,title,note,excerpt,url,folder,tags,created,... folder "Unsorted" or one's own
Readwise     Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import IO

from reader.errors import ParseError
from reader.intake.archives.fields import address, string, tags, when
from reader.intake.archives.kept import Kept, Skipped, link, told_tags
from reader.intake.entries import escaped, escaped_line, names

LONGEST_FIELD = 2_000_000
_ADDRESS = ("url", "link", "href")
_TITLE = ("title", "name")
_TAGS = ("tags", "document tags", "labels")
_SAVED = ("time_added", "timestamp", "created", "saved date", "date_added", "date added", "created_at", "saved_at")
_STATE = ("status", "location", "state")
_READ = ("archive", "archived", "read")
_NO_FOLDERS = ("", "unread", "archive", "starred", "unsorted", "home", "new", "later", "feed", "shortlist")


def is_head(line: str) -> bool:
    """Whether a line names the columns of such a table."""
    columns = _columns(next(csv.reader(line.splitlines(), delimiter=_delimiter(line)), []))
    return bool(set(columns) & set(_ADDRESS)) and len(columns) > 1


def read(file: IO[bytes]) -> Iterator[Kept | Skipped]:
    """A row after the other.  Raises `ParseError` where the table is broken."""
    csv.field_size_limit(LONGEST_FIELD)
    with io.TextIOWrapper(file, "utf-8-sig", "replace", newline="") as text:
        head = text.readline()
        lines = csv.reader(text, delimiter=_delimiter(head))
        columns = _columns(next(csv.reader([head], delimiter=_delimiter(head)), []))
        try:
            for values in lines:
                if values:
                    yield _row(dict(zip(columns, values, strict=False)))
        except csv.Error as error:
            why = f"The table is damaged near line {lines.line_num}; what stands before it was taken."
            raise ParseError(why) from error


def _delimiter(head: str) -> str:
    return max(",;\t", key=head.count)


def _columns(names: list[str]) -> list[str]:
    return [name.strip().strip("\ufeff").lower() for name in names]


def _row(row: Mapping[str, str]) -> Kept | Skipped:
    title = string(row, *_TITLE)
    told = string(row, *_ADDRESS)
    url = address(told)
    if url is None:
        return Skipped(told or title or "A row", "It has no address on the web.")
    folder = string(row, "folder")
    excerpt = string(row, "excerpt", "description", "selection")
    saved = next((row[name] for name in _SAVED if row.get(name)), None)
    entry = replace(
        link(url, escaped_line(title)),
        summary=escaped(excerpt),
        authors=names(escaped_line(string(row, "author"))),
        published=when(row.get("published") or row.get("published_at")),
    )
    own = () if folder.lower() in _NO_FOLDERS else (folder,)
    return Kept(
        entry,
        read=folder.lower() == "archive" or string(row, *_STATE).lower() in _READ,
        tags=told_tags([*tags(string(row, *_TAGS)), *own]),
        bookmarked_at=when(saved),
    )
