"""JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) -> its facts and `Entry`s.

What the specification calls a string may be a number, null or missing in a real feed; nothing here minds.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from reader.errors import ParseError
from reader.intake.addresses import join, shown
from reader.intake.dates import moment
from reader.intake.document import AUTHOR_CHARS, MOST_ENTRIES, SHORT_CHARS, TEXT_CHARS
from reader.intake.entries import Entry, Source, escaped, escaped_line, language, names
from reader.values import Audio, ParsedPhoto

_MOST_HOLDERS = 1_000_000
"""Each takes sixty bytes of memory, and two of the feed."""
_MOST_AUTHORS = 20
_MOST_ATTACHMENTS = 50


def read(text: str, url: str) -> Source:
    """The feed in a JSON text.  Raises `ParseError`."""
    if text.count("[") + text.count("{") > _MOST_HOLDERS:
        raise ParseError(f"{shown(url)} holds more brackets than Cutline will read: the feed may be damaged.", url)
    try:
        feed = json.loads(text)
    except (ValueError, RecursionError):
        raise ParseError(f"{shown(url)} is broken JSON: the site must mend its feed.", url) from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(feed, dict) or not (isinstance(items, list) or "jsonfeed" in str(feed.get("version"))[:100]):
        raise ParseError(f"{shown(url)} is JSON, but not a feed.", url)
    every = [item for item in items or [] if isinstance(item, dict)]
    kept = _newest(every)
    site_url = join(url, _short(feed, "home_page_url"))
    spoken = language(_short(feed, "language"))
    people = _authors(feed)
    return Source(
        title=_plain(feed, "title"),
        site_url=site_url,
        description=_plain(feed, "description"),
        contact=", ".join(people),
        language=spoken,
        icon_url=join(url, _short(feed, "icon")) or join(url, _short(feed, "favicon")),
        entries=tuple(_entry(item, url, site_url, people, spoken) for item in kept),
        note=f"This feed holds {len(every):,} articles; the {MOST_ENTRIES:,} newest were taken."
        if len(kept) < len(every)
        else None,
    )


def _entry(
    item: Mapping[str, Any], url: str, site_url: str | None, people: tuple[str, ...], spoken: str | None
) -> Entry:
    link = join(site_url or url, _short(item, "url")) or join(site_url or url, _short(item, "external_url"))
    base = url if url.startswith("file:") else link or site_url or url
    content = _long(item, "content_html") or escaped(_long(item, "content_text"))
    pictures = [join(base, _short(item, key)) for key in ("image", "banner_image")]
    tags = item.get("tags")
    return Entry(
        base=base,
        title=escaped_line(_short(item, "title")),
        guid=_short(item, "id") or None,
        url=link,
        content=content,
        summary=escaped(_long(item, "summary")),
        authors=_authors(item) or people,
        published=moment(_short(item, "date_published")),
        updated=moment(_short(item, "date_modified")),
        language=language(_short(item, "language")) or spoken,
        section=escaped_line(str(tags[0])[:200]) if isinstance(tags, list) and tags else None,
        photos=tuple(ParsedPhoto(address, origin="json-feed") for address in dict.fromkeys(pictures) if address)[:1]
        + tuple(_attached(item, base)),
        audio=tuple(_sounds(item, base)),
    )


def _newest(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if len(items) <= MOST_ENTRIES:
        return items
    never = datetime.min.replace(tzinfo=UTC)
    dates = [moment(_short(item, "date_published")) or never for item in items]
    order = sorted(range(len(items)), key=dates.__getitem__, reverse=True)[:MOST_ENTRIES]
    return [items[at] for at in sorted(order)]


def _authors(holder: Mapping[str, Any]) -> tuple[str, ...]:
    """`authors` of 1.1, else `author` of 1.0."""
    told = holder.get("authors")
    people = told[:_MOST_AUTHORS] if isinstance(told, list) and told else [told or holder.get("author")]
    found = [_short(one, "name") if isinstance(one, dict) else one if isinstance(one, str) else "" for one in people]
    return tuple(dict.fromkeys(name for one in found for name in names(escaped_line(one[:AUTHOR_CHARS]))))


def _attachments(item: Mapping[str, Any], base: str) -> list[tuple[str, str, Mapping[str, Any]]]:
    """(kind, address, attachment) of what hangs on an item."""
    told = item.get("attachments")
    found = [one for one in told[:_MOST_ATTACHMENTS] if isinstance(one, dict)] if isinstance(told, list) else []
    return [
        (_short(one, "mime_type").lower(), address, one) for one in found if (address := join(base, _short(one, "url")))
    ]


def _attached(item: Mapping[str, Any], base: str) -> list[ParsedPhoto]:
    found = _attachments(item, base)
    return [ParsedPhoto(address, origin="enclosure") for kind, address, _ in found if kind.startswith("image/")]


def _sounds(item: Mapping[str, Any], base: str) -> list[Audio]:
    sounds = []
    for kind, address, one in _attachments(item, base):
        if kind.startswith("audio/"):
            seconds = one.get("duration_in_seconds")
            whole = int(seconds) if isinstance(seconds, int | float) and 0 < seconds < 10_000_000 else None
            sounds.append(Audio(address, _short(one, "title") or None, whole))
    return sounds


def _string(holder: Mapping[str, Any], key: str, limit: int) -> str:
    value = holder.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    # JSON may hold half a surrogate pair, which no file and no database takes.
    return str(value)[:limit].strip().encode("utf-8", "ignore").decode("utf-8")


def _short(holder: Mapping[str, Any], key: str) -> str:
    return _string(holder, key, SHORT_CHARS)


def _long(holder: Mapping[str, Any], key: str) -> str:
    return _string(holder, key, TEXT_CHARS)


def _plain(holder: Mapping[str, Any], key: str) -> str:
    return escaped_line(_short(holder, key))
