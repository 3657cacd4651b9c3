"""A saved page as JSON: Wallabag, Omnivore, Feedbin, Pinboard, and whoever else writes objects with an address.

Wallabag   {"url", "title", "content", "is_archived", "is_starred", "tags", "created_at", "starred_at"}
Omnivore   {"url", "title", "description", "author", "state": "Archived", "labels", "savedAt", "publishedAt"}
Pinboard   {"href", "description", "tags": "a b", "time", "toread": "yes"}
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reader.intake.archives.fields import address, long_string, string, tags, when, yes
from reader.intake.archives.kept import Kept, Skipped, link
from reader.intake.entries import escaped, escaped_line, language, names
from reader.values import ParsedPhoto

_READ = ("archived", "archive", "read", "finished")


def kept(item: Mapping[str, Any]) -> Kept | Skipped:
    """What the object keeps.  Its titles are plain text, its content HTML."""
    bookmark = "href" in item and "url" not in item
    title = string(item, "description" if bookmark else "title")
    url = address(string(item, "url", "given_url", "resolved_url", "href", "link"))
    if url is None:
        return Skipped(title or "An entry", "It has no address on the web.")
    picture = address(string(item, "preview_picture", "thumbnail"))
    author = string(item, "author") or ", ".join(one for one in _names(item.get("published_by")))
    entry = replace(
        link(url, escaped_line(title)),
        content=long_string(item, "content", "content_html", "html"),
        summary=escaped(long_string(item, "extended" if bookmark else "description", "excerpt")),
        authors=names(escaped_line(author)),
        published=when(item.get("published_at") or item.get("publishedAt") or item.get("published")),
        language=language(string(item, "language")),
        photos=(ParsedPhoto(picture, origin="open-graph"),) if picture else (),
    )
    given = item.get("tags") or item.get("labels")
    read = yes(item.get("is_archived")) or string(item, "state", "status").lower() in _READ
    if "toread" in item:
        read = not yes(item["toread"])
    saved = next((item[key] for key in ("starred_at", "savedAt", "created_at", "time") if item.get(key)), None)
    return Kept(
        entry,
        feed=string(item, "domain_name", "siteName"),
        read=read,
        tags=tags(given.replace(" ", ",") if bookmark and isinstance(given, str) else given),
        bookmarked_at=when(saved),
    )


def _names(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
