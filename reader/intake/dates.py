"""Dates as feeds write them -> aware times in UTC.

RFC 822 as e-mail has it, ISO 8601 and RFC 3339, else nothing: a guess would be worse than "first seen".  A date without
zone is taken as UTC.
"""

from __future__ import annotations

import calendar
import re
import time
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

_EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
_LEEWAY = timedelta(days=1)
_LONGEST = 100
_SECONDS = re.compile(r"\d{9,10}")
_SHORT_ISO = re.compile(r"\d{4}-\d{2}")


def moment(text: str | None) -> datetime | None:
    """The time that `text` names; `None` when it names none that can be told for certain."""
    if not text or not (text := " ".join(text[:_LONGEST].split())):
        return None
    for read in (_iso, parsedate_to_datetime, _seconds):
        try:
            when = read(text)
            return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None


def _iso(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}-01" if _SHORT_ISO.fullmatch(text) else text)


def _seconds(text: str) -> datetime:
    if not _SECONDS.fullmatch(text):
        raise ValueError(text)
    return datetime.fromtimestamp(int(text), UTC)


def from_parts(parts: time.struct_time | None) -> datetime | None:
    """A time of feedparser's, which is in UTC."""
    if parts is None:
        return None
    try:
        return datetime.fromtimestamp(calendar.timegm(parts), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def believable(when: datetime | None, now: datetime) -> datetime | None:
    """`when`, unless it lies more than a day ahead (it would stay on top of every list) or before the web."""
    return when if when is not None and _EARLIEST <= when <= now + _LEEWAY else None
