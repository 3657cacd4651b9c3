"""A search as people type it in, a tree of what it means out.  Pure; what cannot be understood is a QueryError.

    glacier "ice core" glaci*      all of these: words, a phrase, words that begin so
    -storm                         not this; NOT storm says the same
    ice OR snow                    one of these; OR binds closer than the space between words
    (ice snow) OR -(storm rain)    brackets
    title: caption: credit: author: note:          only there, as in caption:harbour or title:(ice OR snow)
    feed: folder: tag: lang:                       only of these
    is:unread is:read is:bookmarked is:offline is:noted
    has:photo has:audio has:tag has:note has:highlight
    after:2026-01-31 before:2026-02                from that day on; earlier than that day, month or year
    after:yesterday before:today after:7d          days, weeks, months of 30 days and years back from today: d, w, m, y

Anything else is a word to look for, and a sign alone is nothing.  Brackets and quotation marks that are not closed
end with the search, for most searches are seen while they are typed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from reader.errors import QueryError
from reader.folding import fold
from reader.store.columns import seconds
from reader.store.words import words_of

MOST_TERMS = 64
DEEPEST = 8

_NOTED = "EXISTS (SELECT 1 FROM note_fts WHERE rowid = l.article_id)"
_STATES = {
    "unread": "l.read = 0",
    "read": "l.read = 1",
    "bookmarked": "l.bookmarked = 1",
    "offline": "l.offline = 1",
    "noted": _NOTED,
}
_PARTS = {
    "photo": "EXISTS (SELECT 1 FROM photo WHERE article_id = l.article_id)",
    "audio": "l.article_id IN (SELECT id FROM article WHERE audio <> '[]')",
    "tag": "EXISTS (SELECT 1 FROM article_tag WHERE article_id = l.article_id)",
    "note": _NOTED,
    "highlight": "EXISTS (SELECT 1 FROM highlight WHERE article_id = l.article_id)",
}
_COLUMNS = ("title", "caption", "credit", "author", "note")
# `coalesce`: where there is no feed, NULL would be neither in the list nor not in it.
_FEED = """
    (coalesce(l.feed_id, 0) IN (SELECT f.id FROM feed f JOIN subscription s ON s.feed_id = f.id
                   WHERE f.id = ? OR instr(fold(coalesce(s.title, f.title, '') || ' ' || f.url), ?))
     OR l.article_id IN (SELECT id FROM article WHERE feed_id IS NULL AND instr(fold(source_title), ?)))
"""
_FOLDER = "coalesce(l.feed_id, 0) IN (SELECT feed_id FROM subscription WHERE instr(fold(folder), ?))"
_TAG = "l.article_id IN (SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id WHERE name_key = ?)"
_LANGUAGE = "l.article_id IN (SELECT id FROM article WHERE instr(lower(language) || '-', ? || '-') = 1)"

_TOKEN = re.compile(
    r"""(?P<close>\))
      | (?P<minus>-)?
        (?:(?P<field>title|caption|credit|author|note|feed|folder|tag|lang|is|has|after|before):)?
        (?:(?P<open>\()
         | "(?P<phrase>[^"]*)"?(?P<star>\*)?
         | (?P<word>(?:[^\s"()]|(?<=[א-ת])"(?=[א-ת]))+))""",  # צה"ל is one word
    re.IGNORECASE | re.VERBOSE,
)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_AGO = re.compile(r"(\d{1,5})([dwmy])", re.IGNORECASE)
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
_QUOTES = str.maketrans("“”„«»", '"""""')


@dataclass(frozen=True, slots=True)
class Words:
    """A word or a phrase to look for, everywhere or in one column.  `prefix`: its last word only begins so."""

    words: tuple[str, ...]
    prefix: bool = False
    column: str | None = None


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on `listing l`."""

    condition: str
    parameters: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be so."""

    what: Node


@dataclass(frozen=True, slots=True)
class Every:
    """All of these must be so."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Either:
    """One of these must be so."""

    parts: tuple[Node, ...]


Node = Words | Filter | Not | Every | Either


def parse(query: str, now: datetime | None = None) -> Node | None:
    """What a query means, on the day of `now`; `None` when there is nothing to look for."""
    # What SQLite cannot be given (half a surrogate pair, from a command line in another encoding) or ends a string at.
    text = query.encode("utf-8", "replace").decode().replace("\0", " ").translate(_QUOTES)
    tokens = list(_TOKEN.finditer(text))
    if sum(token["word"] is not None or token["phrase"] is not None for token in tokens) > MOST_TERMS:
        raise QueryError(f"The search has more than {MOST_TERMS} words. Use fewer.", query)
    return _within(iter(tokens), "", 0, now or datetime.now(UTC))


def _within(tokens: Iterator[re.Match[str]], field: str, depth: int, now: datetime) -> Node | None:
    """What stands up to the closing bracket; `field` stands before the opening one."""
    parts: list[Node] = []
    joined = negated = False
    for token in tokens:
        if token["close"]:
            if depth:
                break
            continue
        if token[0] in ("OR", "AND", "NOT"):
            negated = token[0] == "NOT"
            joined = joined if negated else token[0] == "OR" and bool(parts)
            continue
        inner = (token["field"] or field).lower()
        if token["open"] and depth == DEEPEST:
            raise QueryError(f"Brackets are nested more than {DEEPEST} deep. Use fewer.", token[0])
        part = _within(tokens, inner, depth + 1, now) if token["open"] else _term(token, inner, now)
        if part is None:
            continue
        if token["minus"] or negated:
            part = Not(part)
        if joined:
            parts[-1] = Either((*(parts[-1].parts if isinstance(parts[-1], Either) else parts[-1:]), part))
        else:
            parts.append(part)
        joined = negated = False
    return Every(tuple(parts)) if len(parts) > 1 else parts[0] if parts else None


def _term(token: re.Match[str], field: str, now: datetime) -> Node | None:
    phrase, word = token["phrase"], token["word"]
    if phrase is None:
        if not token["field"] and word.endswith(":") and word[:-1].lower() in (*_FILTERS, *_COLUMNS):
            example = _EXAMPLES.get(word.lower(), "ice")
            raise QueryError(f"Put a word right after “{word}”, as in {word}{example}", word)
        value, prefix = word.rstrip("*"), word.endswith("*")
    else:
        value, prefix = phrase, token["star"] is not None
    if field in _FILTERS:
        return _FILTERS[field](" ".join(value.split()), now)
    words = words_of(value)
    return Words(words, prefix, field or None) if words else None


def _one_of(field: str, known: dict[str, str], value: str) -> Filter:
    if value.lower() not in known:
        raise QueryError(f"“{field}:{value}” is unknown. There are {field}:{f', {field}:'.join(sorted(known))}.", value)
    return Filter(known[value.lower()])


def _feed(value: str) -> Filter:
    feed_id = int(value) if value.isascii() and value.isdigit() and len(value) < 18 else None
    return Filter(_FEED, (feed_id, fold(value), fold(value)))


def _day(field: str, value: str, now: datetime) -> int:
    try:
        return seconds(_moment(value.lower(), now.astimezone(UTC)))
    except (ValueError, OverflowError):
        example = f"{field}:2026-01-31, {field}:yesterday or {field}:7d"
        raise QueryError(f"“{field}:{value}” is no date. Write it as in {example}", value) from None


def _moment(value: str, now: datetime) -> datetime:
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if value in ("today", "yesterday"):
        return today - timedelta(days=value == "yesterday")
    if found := _AGO.fullmatch(value):
        return today - timedelta(days=int(found[1]) * _DAYS[found[2]])
    if found := _DATE.fullmatch(value):
        return datetime(int(found[1]), int(found[2] or 1), int(found[3] or 1), tzinfo=UTC)
    raise ValueError


_FILTERS = {
    "is": lambda value, now: _one_of("is", _STATES, value),
    "has": lambda value, now: _one_of("has", _PARTS, value),
    "feed": lambda value, now: _feed(value),
    "folder": lambda value, now: Filter(_FOLDER, (fold(value),)),
    "tag": lambda value, now: Filter(_TAG, (fold(value),)),
    "lang": lambda value, now: Filter(_LANGUAGE, (value.lower(),)),
    "after": lambda value, now: Filter("l.published >= ?", (_day("after", value, now),)),
    "before": lambda value, now: Filter("l.published < ?", (_day("before", value, now),)),
}
_EXAMPLES = {"is:": "unread", "has:": "photo", "after:": "2026-01-31", "before:": "2026-01-31", "lang:": "en"}
