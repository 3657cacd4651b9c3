"""Cutline's own JSON Lines (`reader.export.lines` writes them) -> feeds and articles, untrusted as any."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import IO, Any

from reader.errors import ParseError
from reader.highlights import Highlight
from reader.intake.archives.fields import address, long_string, string, when
from reader.intake.archives.kept import Kept, Skipped, Subscribed, told_tags
from reader.intake.document import TEXT_CHARS
from reader.intake.entries import language
from reader.markup import printable
from reader.values import Audio, FullText, ParsedArticle, ParsedPhoto

VERSION = 1
LONGEST_LINE = 60_000_000
_MOST_PHOTOS = 1_000
_MOST_HIGHLIGHTS = 1_000


def is_head(line: str) -> bool:
    """Whether a line begins such a file."""
    try:
        head = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(head, dict) and head.get("cutline") == "library"


def read(file: IO[bytes]) -> Iterator[Kept | Subscribed | Skipped]:
    """A line after the other; one that cannot be read is named and left out.

    Raises `ParseError` for a file of a newer Cutline.
    """
    number = 0
    while data := file.readline(LONGEST_LINE):
        number += 1
        try:
            line = json.loads(data.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            yield Skipped(f"Line {number}", "It is damaged or longer than any story.")
            continue
        if not isinstance(line, dict):
            yield Skipped(f"Line {number}", "It tells of no article.")
        elif "cutline" in line:
            if line.get("version") != VERSION:
                raise ParseError("This file was written by a newer Cutline. Install the newest Cutline to read it.")
        elif isinstance(line.get("feed"), dict):
            yield _feed(line["feed"], number)
        elif isinstance(line.get("article"), dict):
            yield _article(line["article"], number)


def _feed(told: Mapping[str, Any], number: int) -> Subscribed | Skipped:
    url = string(told, "url")
    if not url:
        return Skipped(f"Line {number}", "It names a feed without an address.")
    rule = string(told, "full_text")
    attributes = told.get("attributes")
    return Subscribed(
        url,
        title=string(told, "title") or None,
        given_title=string(told, "given_title") or None,
        folder=string(told, "folder") or None,
        site_url=address(string(told, "site_url")),
        full_text=rule if rule in list(FullText) else None,
        interval=_number(told, "interval"),
        keep_days=_number(told, "keep_days"),
        keep_articles=_number(told, "keep_articles"),
        notify=told.get("notify") is True,
        attributes={key: value for key, value in attributes.items() if isinstance(value, str)}
        if isinstance(attributes, dict)
        else {},
    )


def _article(told: Mapping[str, Any], number: int) -> Kept | Skipped:
    title, url = string(told, "title"), string(told, "url")
    if not title and not url:
        return Skipped(f"Line {number}", "It tells of no article.")
    given = [one for one in _list(told, "photos")[:_MOST_PHOTOS] if isinstance(one, dict) and string(one, "url")]
    lead = told.get("lead")
    offline = told.get("offline")
    story = ParsedArticle(
        title=title,
        guid=string(told, "guid") or None,
        url=url or None,
        dek=string(told, "dek") or None,
        authors=tuple(one for one in _list(told, "authors") if isinstance(one, str)),
        dateline=string(told, "dateline") or None,
        published=when(told.get("published")) if told.get("dated") is not False else None,
        updated=when(told.get("updated")),
        language=language(string(told, "language")),
        section=string(told, "section") or None,
        teaser=string(told, "teaser"),
        html=long_string(told, "html"),
        full=not isinstance(offline, dict) or offline.get("text") is True,
        photos=tuple(map(_photo, given)),
        lead=given.index(lead) if lead in given else None,
        audio=tuple(_sound(one) for one in _list(told, "audio") if isinstance(one, dict)),
    )
    return Kept(
        story,
        feed=string(told, "feed"),
        feed_url=string(told, "feed_url") or None,
        read=told.get("read") is True,
        bookmarked=told.get("bookmarked") is True,
        tags=told_tags([one for one in _list(told, "tags") if isinstance(one, str)]),
        read_at=when(told.get("read_at")),
        bookmarked_at=when(told.get("bookmarked_at")),
        opened_at=when(told.get("opened_at")),
        seen=when(told.get("published")),
        note=_words(told, "note") or None,
        highlights=tuple(
            passage
            for one in _list(told, "highlights")[:_MOST_HIGHLIGHTS]
            if isinstance(one, dict) and (passage := _highlight(one)) is not None
        ),
        print=string(told, "fingerprint"),
    )


def _highlight(told: Mapping[str, Any]) -> Highlight | None:
    """A marked passage; `None` for one without words, or of a colour that is none."""
    quote, color, start = _words(told, "quote"), string(told, "color"), _number(told, "start")
    if not quote or not color.isalpha() or start is None:
        return None
    return Highlight(
        quote,
        color[:20],
        start,
        when(told.get("made")) or datetime.now(UTC).replace(microsecond=0),
        prefix=_words(told, "prefix"),
        suffix=_words(told, "suffix"),
        note=_words(told, "note") or None,
    )


def _photo(told: Mapping[str, Any]) -> ParsedPhoto:
    return ParsedPhoto(
        string(told, "url"),
        caption=string(told, "caption") or None,
        credit=string(told, "credit") or None,
        alt=string(told, "alt") or None,
        origin=string(told, "origin") or "figure",
        width=_number(told, "width") or None,
        height=_number(told, "height") or None,
    )


def _sound(told: Mapping[str, Any]) -> Audio:
    return Audio(string(told, "url"), string(told, "title") or None, _number(told, "seconds"))


def _words(told: Mapping[str, Any], key: str) -> str:
    """What the reader wrote or marked, the spaces around it as they are."""
    value = told.get(key)
    return printable(value[:TEXT_CHARS]) if isinstance(value, str) else ""


def _number(told: Mapping[str, Any], key: str) -> int | None:
    value = told.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9 else None


def _list(told: Mapping[str, Any], key: str) -> list[Any]:
    value = told.get(key)
    return value if isinstance(value, list) else []
