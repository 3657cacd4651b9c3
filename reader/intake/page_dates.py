"""The day on which a page says it was published, where its metadata do not say so: out of a byline or the address.

A day without an hour is set at noon in UTC, which is the same day nearly everywhere.  "3/4/2019" is left alone, as it
is March to some and April to others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from reader.markup import Element, text_of

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
_DATED = re.compile(r"date|time|publi|posted|byline|(?<![a-z])meta(?![a-z])|datum|fecha|dato", re.I)
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(\d\d)[/-]?(\d\d)(?=[/_-]|$)")
_LONGEST = 120
_ALONE = re.compile(
    r"\s*[^\d\s]{0,12}\s?(?:(?:19|20)\d\d[-/.年]|\d{1,2}\.?\s?(?:\d|[A-Z])|[A-Z][a-z]{2,8}\.? \d{1,2},).{2,14}$", re.S
)
"""A text that is a day and no more, but for a word such as "Published"."""
_FAR = 12
"""So many elements behind the headline a day by itself is still the story's."""


def day_on(page: Element, url: str) -> datetime | None:
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
        elif node.text and not len(node) and _ALONE.match(node.text):
            # Small sites and many Japanese ones give the date in a cell or a list without a name.
            (near if behind < _FAR else far).append(node.text)
    if when := _first_day((*late[:40], *early[:10])):
        return when
    address = _IN_ADDRESS.search(url)
    if address and (when := _noon(*(int(part) for part in address.groups()))):
        return when
    days = {when for text in far if (when := day_in(text))}
    return _first_day(near) or (days.pop() if len(days) == 1 else None)


def _first_day(texts: Iterable[str]) -> datetime | None:
    return next((when for text in texts if (when := day_in(text))), None)


def day_in(text: str) -> datetime | None:
    """The first day that `text` names for certain."""
    for form in _FORMS:
        found = form.search(text)
        if found:
            parts = found.groupdict()
            month = _MONTH[parts["name"].lower()] if "name" in parts else int(parts["month"])
            if when := _noon(int(parts["year"]), month, int(parts["day"])):
                return when
    return None


def _noon(year: int, month: int, day: int) -> datetime | None:
    try:
        return datetime(year, month, day, 12, tzinfo=UTC)
    except ValueError:
        return None
