"""What a feed said of an article, as columns hold it, and back."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime

from reader.store.columns import as_json
from reader.values import Audio, ParsedArticle, ParsedPhoto


def audio_json(audio: Iterable[Audio]) -> str:
    """What `audio_of` reads."""
    return as_json([[item.url, item.title, item.seconds] for item in audio])


def audio_of(column: str) -> tuple[Audio, ...]:
    """The sounds of an article."""
    return tuple(Audio(*item) for item in json.loads(column))


def pack_entry(entry: ParsedArticle) -> bytes:
    """All that a feed said of an article, compressed."""
    return zlib.compress(json.dumps(asdict(entry), ensure_ascii=False, default=_json_time).encode())


def unpack_entry(packed: bytes) -> ParsedArticle:
    """The entry, as it was packed."""
    fields = json.loads(zlib.decompress(packed))
    fields["authors"] = tuple(fields["authors"])
    fields["photos"] = tuple(ParsedPhoto(**photo) for photo in fields["photos"])
    fields["audio"] = tuple(Audio(**audio) for audio in fields["audio"])
    for name in ("published", "updated"):
        fields[name] = fields[name] and datetime.fromisoformat(fields[name])
    return ParsedArticle(**fields)


def _json_time(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{value!r} cannot be stored")
