"""The first paragraph of a story -> its dateline and the rest: "ANKARA, Turkey — The bridge" gives "ANKARA, Turkey".

The forms are those of the wire agencies' stylebooks (AP, Reuters, dpa, AFP): a place in capitals, perhaps its region,
a date and the agency in brackets, then a dash or a colon.  What follows must begin a sentence:
"NASA — the agency" is no dateline.
"""

from __future__ import annotations

import re

from lxml import etree

from reader.markup import Element, fold

_DASH = r"(?:\s*[—–―]+\s*|\s+-{1,3}\s+|--+\s*)"
_CAPS = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_a-zß-öø-ÿ]|[.'’ʻ-])+"
_WORD = r"[^\W\d_][\w.'’-]*"
_AGENCY = r"\s*\((?:[^()]{2,40})\)"
_DATE = r"(?:,?\s+(?:[^\W\d_]{3,10}\.?\s+\d{1,2}|\d{1,2}\.?\s+[^\W\d_]{3,10}\.?)(?:,?\s+\d{4})?)"
_PLACE = rf"{_CAPS}(?:[\s/]+(?:{_CAPS}|AND|de|da|do|el|la)){{0,4}}(?:,\s+{_WORD}(?:\s+{_WORD}){{0,3}}){{0,2}}"
_CAPITALS = re.compile(rf"\s*({_PLACE}{_DATE}?(?:{_AGENCY})?){_DASH}")
_COLON = re.compile(rf"\s*({_CAPS}(?:[\s/]+{_CAPS}){{0,3}}(?:,\s+{_WORD})?)\s*:\s+")
_WITH_AGENCY = re.compile(
    rf"\s*({_WORD}(?:[\s/-]+{_WORD}){{0,3}}(?:,\s+{_WORD}(?:\s+{_WORD})?)?{_DATE}?\s*\((?:AP|Reuters|REUTERS|AFP|"
    rf"dpa(?:/\w+)?|APA|ANSA|EFE|Xinhua|PTI|ANI|IANS|"
    rf"UPI|CNN|KNA|epd|ots|PAP|TASS|AFX|dpa-\w+|CP|Kyodo|Bloomberg)\)){_DASH}"
)
_SENTENCE = re.compile(r"[\"'“”„«‘’(\[¿¡]*[^\W_a-zß-öø-ÿ]")
_NO_PLACE = re.compile(
    r"(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|OPINION|ANALYSIS|REVIEW|VIDEO|LIVE|CORRECTION|EDITOR|NOTE|ADVERTISEMENT|"
    r"SPONSORED|"
    r"DEVELOPING|JUST IN|FACTBOX|EXPLAINER|INTERVIEW|QUESTION|ANSWER|WARNING|SPOILER|TL;?DR|FAQ|FILE|PHOTOS?|TOPLINE|"
    r"KEY FACTS|"
    r"RELATED|READ MORE|MORE|SEE ALSO|WHO|WHAT|WHEN|WHERE|WHY|HOW|PART|CHAPTER|STEP|DAY|WEEK|THE|AND|BUT|RATING|"
    r"VERDICT|SUMMARY|"
    r"HOST|GUEST|BY|FROM|PROS?|CONS|PRICE|SCORE|MATCH|GOAL)\b",
)
_MAX_CHARS = 90


def split_dateline(paragraph: str) -> tuple[str | None, str]:
    """The dateline of a first paragraph, as written, and what stands behind it."""
    end = _end(paragraph)
    if end is None:
        return None, paragraph
    dateline, rest = paragraph[: end[0]], paragraph[end[1] :]
    return fold(dateline), rest.lstrip()


def begins_with_dateline(paragraph: str) -> bool:
    """Whether a first paragraph has one."""
    return _end(paragraph) is not None


def _end(paragraph: str) -> tuple[int, int] | None:
    """Where the dateline ends and where the text begins."""
    head = paragraph[: _MAX_CHARS * 2]
    for pattern in (_CAPITALS, _WITH_AGENCY, _COLON):
        found = pattern.match(head)
        if not found or len(found[1]) > _MAX_CHARS or _NO_PLACE.match(found[1]):
            continue
        shortest = 4 if pattern is _COLON else 3
        if len(found[1]) >= shortest and _SENTENCE.match(paragraph, found.end()):
            return found.end(1), found.end()
    return None


def cut_dateline(paragraph: Element, stop: frozenset[str]) -> str | None:
    """Takes the dateline out of a paragraph of a tree.  Text behind a child whose tag is in `stop` is not looked at."""
    slots: list[tuple[Element, str]] = []
    for event, node in etree.iterwalk(paragraph, events=("start", "end")):
        if event == "start":
            if node.tag in stop and node is not paragraph:
                break
            slots.append((node, "text"))
        elif node is not paragraph:
            slots.append((node, "tail"))
    text = "".join(getattr(node, part) or "" for node, part in slots)
    end = _end(text)
    if end is None:
        return None
    left = end[1]
    for node, part in slots:
        value = getattr(node, part) or ""
        setattr(node, part, value[left:] if len(value) > left else "")
        left -= min(left, len(value))
        if left == 0:
            break
    return fold(text[: end[0]])
