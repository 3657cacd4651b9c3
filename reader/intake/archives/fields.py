"""Fields as other readers write them: a value of any kind in, an address, a time, tags or a text out."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from reader.errors import UsageError
from reader.intake.addresses import WEB, join, normalise
from reader.intake.archives.kept import told_tags
from reader.intake.dates import moment
from reader.intake.document import SHORT_CHARS, TEXT_CHARS

_NUMBER = re.compile(r"-?\d{1,20}(?:\.\d{1,9})?")
_MILLISECONDS, _MICROSECONDS = 10**11, 10**14
_YES = ("1", "true", "yes", "y")
_LONGEST_ADDRESS = 4_000


def string(holder: Mapping[str, Any], *keys: str, limit: int = SHORT_CHARS) -> str:
    """The first of these fields that holds text or a number, without half characters; "" where none does."""
    for key in keys:
        value = holder.get(key)
        if isinstance(value, str | int | float) and not isinstance(value, bool) and str(value).strip():
            return str(value)[:limit].strip().encode("utf-8", "ignore").decode("utf-8")
    return ""


def long_string(holder: Mapping[str, Any], *keys: str) -> str:
    """The same for a story's text."""
    return string(holder, *keys, limit=TEXT_CHARS)


def address(told: str) -> str | None:
    """An absolute address of the web; `None` for anything else that is kept in lists: scripts, files, queries."""
    if len(told) > _LONGEST_ADDRESS or not told:
        return None
    if (joined := join("", told)) is not None:
        return joined
    try:
        typed = normalise(told)
    except UsageError:
        return None
    return typed if typed.partition(":")[0] in WEB else None


def when(value: object) -> datetime | None:
    """A time: seconds, milliseconds or microseconds since 1970, or as text has it."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    text = str(value).strip()
    if not _NUMBER.fullmatch(text):
        return moment(text)
    number = float(text)
    if number >= _MICROSECONDS:
        number /= 1_000_000
    elif number >= _MILLISECONDS:
        number /= 1_000
    try:
        return datetime.fromtimestamp(number, UTC).replace(microsecond=0) if number > 0 else None
    except (ValueError, OverflowError, OSError):
        return None


def yes(value: object) -> bool:
    """Whether a field says so: true, 1, "1", "yes"."""
    return value is True or str(value).strip().lower() in _YES


def tags(value: object) -> tuple[str, ...]:
    """Tags of a list, or of a text that parts them by bars, commas, or as a list in JSON."""
    if isinstance(value, list):
        names = [one.get("label") or one.get("name") if isinstance(one, dict) else one for one in value]
        return told_tags([name for name in names if isinstance(name, str)])
    if not isinstance(value, str):
        return ()
    text = value.strip()
    if text.startswith("["):
        try:
            listed = json.loads(text)
        except (ValueError, RecursionError):
            listed = None
        if isinstance(listed, list):
            return tags([one for one in listed if isinstance(one, str)])
        return told_tags([part.strip(" '\"") for part in text.strip("[]").split(",")])
    return told_tags(text.split("|" if "|" in text else ","))
