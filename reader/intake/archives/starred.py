"""Starred items as JSON: Google Reader (Takeout), FreshRSS, Inoreader, The Old Reader, and Feedly, which is much alike.

    {"id": "user/.../state/com.google/starred", "items": [{"title", "canonical" or "alternate": [{"href"}],
     "content" or "summary": {"content"}, "origin": {"title", "streamId": "feed/http...", "feedUrl"},
     "categories": ["user/.../state/com.google/read", "user/.../label/NAME"], "published": seconds}]}

Feedly writes milliseconds, `originId` for the guid, `tags` with labels, and folders where the others have tags.
An item that was neither starred nor tagged is not kept.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import IO, Any

from reader.intake.archives import json_stream, saved
from reader.intake.archives.fields import address, long_string, string, tags, when
from reader.intake.archives.kept import Kept, Skipped, link, told_tags
from reader.intake.entries import language, names
from reader.values import Audio, ParsedPhoto

_STARRED = ("/starred", "/tag/global.saved", "/state/org.freshrss/starred")
_NO_FOLDER = "Uncategorized"
_NOT_GUIDS = ("tag:google.com,2005:reader/", "user/")


def read(file: IO[bytes]) -> Iterator[Kept | Skipped]:
    """What a JSON file keeps, in its order; items of another shape are looked at by `saved`."""
    stream = ""
    for name, value in json_stream.items(file):
        if name == "id" and isinstance(value, str):
            stream = value
        elif name in (None, "items") and isinstance(value, dict):
            yield _item(value, stream) if _is_item(value) else saved.kept(value)


def _is_item(item: Mapping[str, Any]) -> bool:
    return any(key in item for key in ("alternate", "canonical", "canonicalUrl", "origin"))


def _item(item: Mapping[str, Any], stream: str) -> Kept | Skipped:
    url = _address(item)
    title = string(item, "title")
    if url is None:
        return Skipped(title or string(item, "id") or "An item", "It has no address on the web.")
    origin = _mapping(item, "origin")
    states = [one for one in _list(item, "categories") if isinstance(one, str)]
    given = [one for one in _list(item, "tags") if isinstance(one, dict)]
    ids = [*states, *(str(one.get("id")) for one in given)]
    starred = stream.endswith(_STARRED) or any(one.endswith(_STARRED) for one in ids)
    labels = _labels(item, states, given)
    # Elsewhere than in a starred list labels are mostly the folders of feeds, but for FreshRSS, which names the feed.
    tagged = bool(labels) and ("/label/" in stream or "/tag/" in stream or "feedUrl" in origin)
    if not starred and not tagged:
        return Skipped(title or url, "It was neither starred nor tagged.")
    stream_id = string(origin, "streamId")
    entry = replace(
        link(url, title),
        guid=_guid(item),
        content=_content(item),
        authors=names(string(item, "author").replace("<", "&lt;")),
        published=when(item.get("published")),
        updated=when(item.get("updated")),
        language=language(string(item, "language")),
        photos=_photos(item),
        audio=_sounds(item),
    )
    return Kept(
        entry,
        feed=string(origin, "title"),
        feed_url=address(string(origin, "feedUrl")) or address(stream_id.removeprefix("feed/")),
        read=any(one.endswith("/state/com.google/read") for one in states) or item.get("unread") is False,
        bookmarked=starred,
        tags=labels,
        bookmarked_at=when(item.get("actionTimestamp")),
    )


def _address(item: Mapping[str, Any]) -> str | None:
    told = [string(item, "canonicalUrl")]
    for key in ("canonical", "alternate"):
        told += [string(one, "href") for one in _list(item, key)[:3] if isinstance(one, dict)]
    return next((found for one in told if (found := address(one)) is not None), None)


def _guid(item: Mapping[str, Any]) -> str | None:
    """The feed's own name for the item, where the file tells it: what `id` holds is mostly the other reader's."""
    if "originId" in item or "crawled" in item:
        return string(item, "originId") or None
    told = string(item, "id")
    return None if told.startswith(_NOT_GUIDS) else told or None


def _content(item: Mapping[str, Any]) -> str:
    for key in ("content", "summary"):
        value = item.get(key)
        told = long_string(value, "content") if isinstance(value, dict) else long_string(item, key)
        if told:
            return told
    return ""


def _labels(item: Mapping[str, Any], states: list[str], given: list[Any]) -> tuple[str, ...]:
    """The tags: named ones where the reader tells them from folders, else its labels."""
    own = [one for one in _list(item, "tags") if isinstance(one, str)]
    if own:
        return told_tags(own)
    if given:
        return tags([one for one in given if not str(one.get("id")).endswith(_STARRED)])
    found = [one.partition("/label/")[2] for one in states if one.startswith("user/") and "/label/" in one]
    return told_tags([name for name in found if name != _NO_FOLDER])


def _photos(item: Mapping[str, Any]) -> tuple[ParsedPhoto, ...]:
    found = [
        string(one, "href", "url")
        for one in _list(item, "enclosure")[:20]
        if isinstance(one, dict) and string(one, "type").startswith("image/")
    ]
    return tuple(ParsedPhoto(url, origin="enclosure") for one in found if (url := address(one)))


def _sounds(item: Mapping[str, Any]) -> tuple[Audio, ...]:
    found = [
        string(one, "href", "url")
        for one in _list(item, "enclosure")[:20]
        if isinstance(one, dict) and string(one, "type").startswith("audio/")
    ]
    return tuple(Audio(url) for one in found if (url := address(one)))


def _list(holder: Mapping[str, Any], key: str) -> list[Any]:
    value = holder.get(key)
    return value if isinstance(value, list) else []


def _mapping(holder: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = holder.get(key)
    return value if isinstance(value, dict) else {}
