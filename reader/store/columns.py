"""Values as columns hold them, and back: times, lists, and the texts of an article packed small."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def seconds(moment: datetime) -> int:
    """A time as whole seconds since 1970."""
    return int((moment - _EPOCH).total_seconds())


def seconds_or_none(moment: datetime | None) -> int | None:
    """As `seconds`, where there may be no time."""
    return None if moment is None else seconds(moment)


def moment(value: int) -> datetime:
    """The time that `seconds` made a number of.  Not `fromtimestamp`, which refuses years before 1970 on Windows."""
    return _EPOCH + timedelta(seconds=value)


def moment_or_none(value: int | None) -> datetime | None:
    """As `moment`, where there may be no time."""
    return None if value is None else moment(value)


def as_json(value: Any) -> str:
    """A list or a mapping for a text column; also how any number of ids is passed to `json_each`."""
    return _ENCODER.encode(value)


def id_list(ids: Iterable[int]) -> str:
    """Ids for `json_each`: SQLite bounds the parameters of a statement, and users mark 100,000 articles at once."""
    return as_json(list(ids))


def listed(column: str) -> str:
    """The names in a JSON list, as read aloud.  SQL knows this function too: FTS5 bars `json_each` from its views."""
    return ", ".join(json.loads(column))


def pack(html: str, text: str) -> bytes:
    """HTML and text in one compressed piece: the text repeats the HTML's words, and so costs next to nothing."""
    return zlib.compress(f"{html}\0{text}".encode())


def unpack(content: bytes) -> tuple[str, str]:
    """HTML and text, as they were packed."""
    html, _, text = zlib.decompress(content).decode().partition("\0")
    return html, text


def unpack_text(content: bytes) -> str:
    """The text alone; SQL knows this function by the same name."""
    return unpack(content)[1]
