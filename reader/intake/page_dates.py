"""The day on which a page says it was published, where its metadata do not say so: out of a byline or the address.

A day without an hour is set at noon in UTC, which is the same day nearly everywhere; in East Asia, where noon in UTC is
late in the evening, it begins at midnight there.  "3/4/2019" is left alone, as it is March to some and April to others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from urllib.parse import urlsplit

from reader.markup import Element, fold, text_of

_MONTHS = (
    "jan januar january janvier enero gennaio janeiro ene",
    "feb februar february février febrero febbraio fevereiro fév",
    "mar märz march mars marzo março mär",
    "apr april avril abril aprile abr",
    "may mai mayo maggio maio",
    "jun juni june juin junio giugno junho",
    "jul juli july juillet julio luglio julho",
    "aug august août agosto ago",
    "sep sept september septembre septiembre settembre setembro",
    "oct okt oktober october octobre octubre ottobre outubro",
    "nov november novembre noviembre novembro",
    "dec dez dezember december décembre diciembre dicembre dezembro dic",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAME = "|".join(sorted(_MONTH, key=len, reverse=True))
_FORMS = (
    re.compile(r"(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)"),
    re.compile(r"(?P<year>(?:19|20)\d\d)\s*[年.]\s*(?P<month>\d{1,2})\s*[月.]\s*(?P<day>\d{1,2})"),
    re.compile(r"(?P<year>(?:19|20)\d\d)/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<day>\d{1,2})\.\s?(?P<month>\d{1,2})\.\s?(?P<year>(?:19|20)\d\d)"),
    re.compile(
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?(?P<name>{_NAME})\b\.?,?\s+(?:de\s+)?"
        r"(?P<year>(?:19|20)\d\d)",
        re.I,
    ),
    re.compile(rf"\b(?P<name>{_NAME})\b\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)", re.I),
)
_DATED = re.compile(
    r"date|time|publi|posted|byline|(?<![a-z])(?:meta(?:data)?|authors?)(?![a-z])|datum|fecha|dato|tarih", re.I
)
_CLOCK = re.compile(r"日?\s*(\d\d?)[:時](\d\d)")
_LAST = re.compile(
    r"(?:(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d)[\s\d:]{0,9}$"
)
"""A line that ends with a day, perhaps with a time of day."""
_EAST = {"jp": 9, "ja": 9, "kr": 9, "ko": 9, "cn": 8, "tw": 8, "hk": 8, "zh": 8}
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_-]|$)")
_LONGEST = 120
_ALONE = re.compile(
    r"\s*[^\d\s]{0,12}\s?(?:(?:19|20)\d\d[-/.年]|\d{1,2}\.?\s?(?:\d|[A-Z])|[A-Z][a-z]{2,8}\.? \d{1,2},).{2,14}$", re.S
)
"""A text that is a day and no more, but for a word such as "Published"."""
_FAR = 12
"""So many elements behind the headline a day by itself is still the story's."""


def zone_of(url: str, language: str | None) -> tzinfo | None:
    """The zone of a page in East Asia, by its country's domain or its language: none of them is used in two zones."""
    domain = (urlsplit(url).hostname or "").rpartition(".")[2]
    hours = _EAST.get(domain) or _EAST.get((language or "")[:2])
    return timezone(timedelta(hours=hours)) if hours else None


def day_on(page: Element, url: str, zone: tzinfo | None = None) -> datetime | None:
    """The day that stands near the headline, or in the page's address."""
    early, late, near, far = list[str](), list[str](), list[str](), list[str]()
    found, behind = early, _FAR
    for node in page.iter("h1", "time", "p", "div", "span", "li", "dd", "dt", "td", "small", "a", "address", "section"):
        if node.tag == "h1":
            found, behind = late, 0
        behind += 1
        name = f"{node.get('class') or ''} {node.get('id') or ''}"
        if node.get("datetime"):
            found.append(node.get("datetime"))
        elif (
            (node.tag == "time" or _DATED.search(name)) and len(node) < 9 and 7 < len(text := text_of(node)) < _LONGEST
        ):
            found.append(text)
        elif node.text and _breaks_only(node) and _ALONE.match(fold(node.text)):
            # Small sites and many Japanese ones give the date in a cell or a list without a name.
            (near if behind < _FAR else far).append(node.text)
        elif len(node) and behind < _FAR and len(line := text_of(node)) < _LONGEST // 2 and _LAST.search(line):
            near.append(line)
    if when := _first_day((*late[:40], *early[:10]), zone):
        return when
    address = _IN_ADDRESS.search(url)
    if address and (when := _day(int(address[1]), int(address[2]), int(address[3]), zone)):
        return when
    days = {when for text in far if (when := day_in(text, zone))}
    return _first_day(near, zone) or (days.pop() if len(days) == 1 else None)


def _breaks_only(node: Element) -> bool:
    return all(child.tag == "br" for child in node)


def _first_day(texts: Iterable[str], zone: tzinfo | None) -> datetime | None:
    return next((when for text in texts if (when := day_in(text, zone))), None)


def day_in(text: str, zone: tzinfo | None = None) -> datetime | None:
    """The first day that `text` names for certain; with its time of day where the zone is known."""
    for form in _FORMS:
        found = form.search(text)
        if found:
            parts = found.groupdict()
            month = _MONTH[parts["name"].lower()] if "name" in parts else int(parts["month"])
            if when := _day(int(parts["year"]), month, int(parts["day"]), zone, text[found.end() :]):
                return when
    return None


def _day(year: int, month: int, day: int, zone: tzinfo | None, rest: str = "") -> datetime | None:
    clock = _CLOCK.match(rest) if zone else None
    hour, minute = (int(clock[1]), int(clock[2])) if clock else (0, 0)
    try:
        if zone is None:
            return datetime(year, month, day, 12, tzinfo=UTC)
        return datetime(year, month, day, hour, minute, tzinfo=zone).astimezone(UTC)
    except ValueError:
        return None
