"""A search as people type it in, clauses out, and those as SQL.  Pure; what cannot be understood is a QueryError.

    glacier "ice core" glaci*      all of these: words, a phrase, words that begin so
    -storm                         not this
    ice OR snow                    one of these
    title: caption: credit: author:            only there
    feed: folder: tag: lang:                   only of these
    is:unread is:read is:bookmarked is:offline
    after:2026-01-31 before:2026-02            from that day on; earlier than that day, month or year

Anything else is a word to look for, and a sign alone is nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from reader.errors import QueryError
from reader.store.columns import seconds
from reader.store.words import fold, has_words, index_text

MOST_TERMS = 64

_STATES = {
    "unread": "l.read = 0",
    "read": "l.read = 1",
    "bookmarked": "l.bookmarked = 1",
    "offline": "l.offline = 1",
}
_COLUMNS = ("title", "caption", "credit", "author")
# `coalesce`: where there is no feed, NULL would be neither in the list nor not in it.
_FEED = """
    (coalesce(l.feed_id, 0) IN (SELECT f.id FROM feed f JOIN subscription s ON s.feed_id = f.id
                   WHERE f.id = ? OR instr(fold(coalesce(s.title, f.title, '') || ' ' || f.url), ?))
     OR l.article_id IN (SELECT id FROM article WHERE feed_id IS NULL AND instr(fold(source_title), ?)))
"""
_FOLDER = "coalesce(l.feed_id, 0) IN (SELECT feed_id FROM subscription WHERE instr(fold(folder), ?))"
_TAG = "l.article_id IN (SELECT article_id FROM article_tag JOIN tag ON tag.id = tag_id WHERE name_key = ?)"
_LANGUAGE = "l.article_id IN (SELECT id FROM article WHERE lower(language) = ? OR lower(language) LIKE ? || '-%')"
_MATCH = "l.article_id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"

_TERM = re.compile(
    r"""(?P<minus>-)?
        (?:(?P<field>title|caption|credit|author|feed|folder|tag|lang|is|after|before):)?
        (?:"(?P<phrase>[^"]*)"?(?P<star>\*)?|(?P<word>[^\s"]+))""",
    re.IGNORECASE | re.VERBOSE,
)
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")
_QUOTES = str.maketrans("“”„", '"""')


@dataclass(frozen=True, slots=True)
class Words:
    """Text to look for, in every column of the index or in one."""

    text: str
    prefix: bool = False
    column: str | None = None

    def match(self) -> str:
        """As FTS5 wants it.  https://sqlite.org/fts5.html#full_text_query_syntax"""
        quoted = index_text(self.text).replace('"', " ")
        return f'{self.column + " : " if self.column else ""}"{quoted}"{" *" if self.prefix else ""}'


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on `listing l`."""

    condition: str
    parameters: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """Something that an article must have, or must not."""

    what: Words | Filter
    negated: bool = False


Clause = tuple[Term, ...]
"""Terms of which one must hold; all clauses of a query must."""


@dataclass(frozen=True, slots=True)
class Search:
    """A query in SQL: what the index matches, and rates (`None`: there are only filters), and the other conditions."""

    match: str | None
    condition: str
    parameters: tuple[Any, ...]


def parse(query: str) -> tuple[Clause, ...]:
    """The clauses of a query; none when there is nothing to look for."""
    # What SQLite cannot be given (half a surrogate pair, from a command line in another encoding) or ends a string at.
    text = query.encode("utf-8", "replace").decode().replace("\0", " ").translate(_QUOTES)
    clauses: list[Clause] = []
    joined = False
    for number, found in enumerate(_TERM.finditer(text)):
        if number == MOST_TERMS:
            raise QueryError(f"The search has more than {MOST_TERMS} words. Use fewer.", query)
        if found[0] in ("OR", "AND"):
            joined = found[0] == "OR" and bool(clauses)
            continue
        term = _term(found)
        if term is None:
            continue
        if joined:
            clauses[-1] = (*clauses[-1], term)
        else:
            clauses.append((term,))
        joined = False
    return tuple(clauses)


def _term(found: re.Match[str]) -> Term | None:
    field, phrase, word = (found["field"] or "").lower(), found["phrase"], found["word"]
    negated = found["minus"] is not None
    if phrase is None:
        if not field and word.lower().removesuffix(":") in (*_FILTERS, *_COLUMNS) and word.endswith(":"):
            raise QueryError(f"Put a word right after “{word}”, as in {word}{_EXAMPLES.get(word.lower(), 'ice')}", word)
        value, prefix = word.rstrip("*"), word.endswith("*")
    else:
        value, prefix = phrase, found["star"] is not None
    if field in _FILTERS:
        return Term(_FILTERS[field](value if phrase is not None else word), negated)
    if not has_words(value):
        return None
    return Term(Words(value, prefix, field or None), negated)


def _state(value: str) -> Filter:
    if value.lower() not in _STATES:
        raise QueryError(f"“is:{value}” is unknown. There are is:{', is:'.join(sorted(_STATES))}.", value)
    return Filter(_STATES[value.lower()])


def _feed(value: str) -> Filter:
    feed_id = int(value) if value.isascii() and value.isdigit() and len(value) < 18 else None
    return Filter(_FEED, (feed_id, fold(value), fold(value)))


def _after(value: str) -> Filter:
    return Filter("l.published >= ?", (_day("after", value),))


def _before(value: str) -> Filter:
    return Filter("l.published < ?", (_day("before", value),))


def _day(field: str, value: str) -> int:
    found = _DATE.fullmatch(value)
    try:
        if found is None:
            raise ValueError
        return seconds(datetime(int(found[1]), int(found[2] or 1), int(found[3] or 1), tzinfo=UTC))
    except ValueError:
        raise QueryError(f"“{field}:{value}” is no date. Write it as in {field}:2026-01-31", value) from None


_FILTERS = {
    "is": _state,
    "feed": _feed,
    "folder": lambda value: Filter(_FOLDER, (fold(value),)),
    "tag": lambda value: Filter(_TAG, (fold(value),)),
    "lang": lambda value: Filter(_LANGUAGE, (value.lower(), value.lower())),
    "after": _after,
    "before": _before,
}
_EXAMPLES = {"is:": "unread", "after:": "2026-01-31", "before:": "2026-01-31", "lang:": "en"}


def compiled(clauses: tuple[Clause, ...]) -> Search:
    """A query in SQL.  Words that must, or must not, be there go into one match, which also rates the hits."""
    wanted: list[str] = []
    unwanted: list[str] = []
    conditions: list[str] = []
    parameters: list[Any] = []
    for clause in clauses:
        words = [term.what.match() for term in clause if isinstance(term.what, Words)]
        if len(words) == len(clause) and not any(term.negated for term in clause):
            wanted.append(f"({' OR '.join(words)})")
        elif len(words) == len(clause) == 1:
            unwanted.append(words[0])
        else:
            alternatives = [_condition(term) for term in clause]
            conditions.append(f"({' OR '.join(condition for condition, _ in alternatives)})")
            parameters.extend(value for _, values in alternatives for value in values)
    match = " AND ".join(wanted) or None
    if match and unwanted:
        match = f"({match}) NOT ({' OR '.join(unwanted)})"
    elif unwanted:
        conditions.append(f"NOT {_MATCH}")
        parameters.append(" OR ".join(unwanted))
    return Search(match, " AND ".join(conditions) or "true", tuple(parameters))


def condition_of(query: str) -> tuple[str, tuple[Any, ...]]:
    """A whole query as a condition on `listing l`, and its parameters, for lists in another order than by rank."""
    clauses = parse(query)
    if not clauses:
        return "false", ()
    search = compiled(clauses)
    if search.match is None:
        return search.condition, search.parameters
    return f"{search.condition} AND {_MATCH}", (*search.parameters, search.match)


def _condition(term: Term) -> tuple[str, tuple[Any, ...]]:
    if isinstance(term.what, Words):
        condition, parameters = _MATCH, (term.what.match(),)  # type: tuple[str, tuple[Any, ...]]
    else:
        condition, parameters = term.what.condition, term.what.parameters
    return (f"NOT {condition}" if term.negated else condition), parameters
