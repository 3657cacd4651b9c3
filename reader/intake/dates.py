"""Dates as feeds write them -> aware times in UTC.

RFC 822 as e-mail has it, ISO 8601 and RFC 3339; then what cannot be mistaken: months in words, of the languages that
feeds are mostly in ("05 Mär 2026"), day.month.year with dots, and year first.  Else nothing: a guess would be worse
than "first seen".  "05/03/2026" is a guess.  A date without zone is taken as UTC, or in the zone that is given for it.
"""

from __future__ import annotations

import calendar
import re
import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime

_EARLIEST = datetime(1970, 1, 2, tzinfo=UTC)
_LEEWAY = timedelta(days=1)
_LONGEST = 100
_SECONDS = re.compile(r"\d{9,10}")
_SHORT_ISO = re.compile(r"\d{4}-\d{2}")

_MONTHS = {
    beginning: month
    for month, beginnings in enumerate(
        (
            "jan jän ene gen янв січ sty oca ιαν",
            "feb fév fev фев лют lut şub φεβ",
            "mar mär mrz maa mrt мар бер μαρ",
            "apr avr abr апр кві kwi nis απρ",
            "may mai maj mag mei май мая тра μαϊ μάι",
            "jun juin giu июн чер cze haz ιου",
            "jul juil lug июл лип lip tem",
            "aug aoû aou ago авг сер sie ağu αυγ",
            "sep set сен вер wrz eyl σεπ",
            "oct okt out ott окт жов paź eki οκτ",
            "nov ноя лис lis kas νοε",
            "dec déc dez dic des дек гру gru ara δεκ",
        ),
        start=1,
    )
    for beginning in beginnings.split()
}
_ZONES = {
    name: minutes
    for minutes, names in (
        (0, "UTC GMT WET"),
        (60, "CET MEZ BST WEST"),
        (120, "CEST MESZ EET"),
        (180, "EEST MSK"),
        (540, "JST KST"),
        (600, "AEST"),
        (660, "AEDT"),
        (720, "NZST"),
        (780, "NZDT"),
        (-240, "EDT"),
        (-300, "EST CDT"),
        (-360, "CST MDT"),
        (-420, "MST PDT"),
        (-480, "PST"),
    )
    for name in names.split()
}
_ZONE_NAME = re.compile(r"\s([A-Z]{3,5})$")
_ZONE_COLON = re.compile(r"([+-]\d\d):(\d\d)$")
_IN_WORDS = re.compile(
    r"(?:\b(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|\.)?,?\s+(?:de\s+)?(?P<month>[^\W\d_]{3,12})\.?,?\s+(?:de\s+)?"
    r"|\b(?P<month_>[^\W\d_]{3,12})\.?\s+(?P<day_>\d{1,2})(?:st|nd|rd|th)?,?\s+)(?P<year>\d{4})\b(?P<rest>.*)"
)
_DOTTED = re.compile(r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})\b(?P<rest>.*)")
_YEAR_FIRST = re.compile(
    r"(?P<year>\d{4})\s?[/.年년]\s?(?P<month>\d{1,2})\s?[/.月월]\s?(?P<day>\d{1,2})(?:[日일.]|\b)(?P<rest>.*)"
)
_CLOCK = re.compile(
    r"\D{0,8}?(\d{1,2})[:h](\d\d)(?::(\d\d)(?:\.\d+)?)?\s*([ap]\.?m\b\.?)?\s*(?:(?:GMT|UTC)?([+-])(\d\d):?(\d\d))?",
    re.I,
)


def moment(text: str | None, zone: tzinfo = UTC) -> datetime | None:
    """The time that `text` names, in `zone` unless it says otherwise; `None` when that cannot be told for certain."""
    if not text or not (text := " ".join(text[:_LONGEST].split())):
        return None
    if (named := _ZONE_NAME.search(text)) and named[1] in _ZONES:
        text = f"{text[: named.start()]} {_offset(_ZONES[named[1]])}"
    for read in (_iso, _seconds, _mail, _in_words, _in_numbers):
        try:
            when = read(text)
            return (when if when.tzinfo else when.replace(tzinfo=zone)).astimezone(UTC)
        except (ValueError, TypeError, OverflowError, IndexError):
            continue
    return None


def _iso(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}-01" if _SHORT_ISO.fullmatch(text) else text)


def _seconds(text: str) -> datetime:
    if not _SECONDS.fullmatch(text):
        raise ValueError(text)
    return datetime.fromtimestamp(int(text), UTC)


def _mail(text: str) -> datetime:
    if re.search(r"\d\s?[ap]\.?m\b", text, re.I):
        raise ValueError(text)  # e-mail knows no afternoon
    return parsedate_to_datetime(_ZONE_COLON.sub(r"\1\2", text))


def _in_words(text: str) -> datetime:
    found = _IN_WORDS.search(text)
    if found is None:
        raise ValueError(text)
    word = (found["month"] or found["month_"]).casefold()
    month = _MONTHS.get(word[:4]) or _MONTHS.get(word[:3])
    if month is None:
        raise ValueError(text)
    return _at(int(found["year"]), month, int(found["day"] or found["day_"]), found["rest"])


def _in_numbers(text: str) -> datetime:
    found = _DOTTED.match(text) or _YEAR_FIRST.match(text)
    if found is None:
        raise ValueError(text)
    return _at(int(found["year"]), int(found["month"]), int(found["day"]), found["rest"])


def _at(year: int, month: int, day: int, rest: str) -> datetime:
    """A day, and the time of day that `rest` begins with, if it does."""
    clock = _CLOCK.match(rest)
    if clock is None:
        return datetime(year, month, day)
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4][0] in "pP" else 0)
    when = datetime(year, month, day, hour, int(clock[2]), int(clock[3] or 0))
    if not clock[5]:
        return when
    minutes = (int(clock[6]) * 60 + int(clock[7])) * (-1 if clock[5] == "-" else 1)
    return when.replace(tzinfo=timezone(timedelta(minutes=minutes)))


def _offset(minutes: int) -> str:
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"


def from_parts(parts: time.struct_time | None, text: str) -> datetime | None:
    """A time of feedparser's, which is in UTC, for a `text` that `moment` cannot read.

    Of "2026/3/5" it makes the first of the present month: its day must be in the text, give or take a time zone.
    """
    if parts is None:
        return None
    try:
        when = datetime.fromtimestamp(calendar.timegm(parts), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    days = {(when + timedelta(days=days)).day for days in (-1, 0, 1)}
    numbers = [int(number) for number in re.findall(r"\d+", text[:_LONGEST])]
    return when if any(number in days or number == when.timetuple().tm_yday for number in numbers) else None


def believable(when: datetime | None, now: datetime) -> datetime | None:
    """`when`, unless it lies more than a day ahead (it would stay on top of every list) or before the web."""
    return when if when is not None and _EARLIEST <= when <= now + _LEEWAY else None
