"""A library, or a part of it, as JSON Lines, from which another library can be made (`intake.archives.own` reads it).

The first line says what the file is; then come the feeds, one a line, and the articles, one a line:

    {"cutline": "library", "version": 1, "made": "2026-11-23T08:00:00Z"}
    {"feed": {"url": ..., "title": ..., "folder": ..., and all that the user set for it}}
    {"article": {all that `show --json` gives; section, audio, feed_url, guid; notes, highlights, when it was read}}

Pictures are not in it, but where they are and what is said of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from reader.export.facts import stamp
from reader.values import Feed

VERSION = 1


def write(file: Path, feeds: Iterable[Feed], articles: Iterable[Mapping[str, Any]], *, made: datetime) -> int:
    """Writes the lines to `file`; gives how many articles are in it.  OSError when it cannot be written."""
    count = 0
    with file.open("w", encoding="utf-8", newline="\n") as lines:
        lines.write(_line({"cutline": "library", "version": VERSION, "made": stamp(made)}))
        for feed in feeds:
            lines.write(_line({"feed": _feed(feed)}))
        for article in articles:
            lines.write(_line({"article": article}))
            count += 1
    return count


def _feed(feed: Feed) -> Mapping[str, Any]:
    return {
        "url": feed.url,
        "title": feed.title,
        "given_title": feed.given_title,
        "folder": feed.folder,
        "site_url": feed.site_url,
        "full_text": feed.full_text.value,
        "interval": feed.interval,
        "keep_days": feed.keep_days,
        "keep_articles": feed.keep_articles,
        "notify": feed.notify,
        "attributes": dict(feed.attributes),
    }


def _line(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
