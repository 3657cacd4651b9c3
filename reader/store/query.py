"""What a search means, in SQL.  In: the tree of `grammar`.  Out: a match of the index, and conditions on `listing l`.

Words are looked for in what articles say (`article_fts`) and in what the user wrote on them (`note_fts`).  Many
articles have a word, few have notes: so the index of articles is asked once for the whole search, and each article
whose note has one of the words is asked for every part.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Any

from reader.store.grammar import Either, Every, Filter, Node, Not, Words, parse

Condition = tuple[str, tuple[Any, ...]]
"""A condition on `listing l`, and its parameters."""

_ALL: Condition = ("true", ())
_MANY = 5_000
_SAID = "l.article_id IN (SELECT rowid FROM article_fts WHERE article_fts MATCH ?)"
_SAID_HERE = "EXISTS (SELECT 1 FROM article_fts WHERE article_fts MATCH ? AND rowid = l.article_id)"
_NOTED = "l.article_id IN (SELECT rowid FROM note_fts WHERE note_fts MATCH ?)"


@dataclass(frozen=True, slots=True)
class Search:
    """A search in SQL.

    `match`: what the index of articles matches and rates; `None`: it cannot be said so, and `rest` says it all.
    `rest`: what must hold beside the match.  `noted`: articles that answer the search by what is noted on them, as the
    tables and the condition that follow FROM; `None`: none can.  `words`: what is marked in the hits.
    """

    match: str | None
    rest: Condition
    noted: Condition | None
    words: tuple[Words, ...]


def compiled(node: Node) -> Search:
    """A search in SQL."""
    parts = node.parts if isinstance(node, Every) else (node,)
    words = tuple(_words(node))
    said = tuple(part for part in parts if _match(part.what if isinstance(part, Not) else part) is not None)
    match = _match(Every(said))
    if match is None:
        return Search(None, _every(map(_condition, parts)), None, words)
    rest = [_condition(part) for part in parts if part not in said]
    rest += [_not(_if_noted(part.what, [part.what])) for part in said if isinstance(part, Not)]
    anywhere = [one for one in words if one.column is None]
    noted = _among_notes(anywhere, parts) if anywhere else None
    return Search(match, _every(rest), noted, words)


def condition_of(query: str, *, walked: bool = False) -> Condition:
    """A whole query as a condition on `listing l`, and its parameters, for lists in another order than by rank.

    `walked`: of a list that is read in its own order, from its top, so that what is found need not be sorted.
    """
    node = parse(query)
    if node is None:
        return "false", ()
    search = compiled(node)
    if search.match is None:
        return search.rest
    found = "SELECT rowid FROM article_fts WHERE article_fts MATCH ?"
    parameters: tuple[Any, ...] = (search.match,)
    if search.noted is not None:
        found = f"{found} UNION ALL SELECT l.article_id FROM {search.noted[0]}"
        parameters += search.noted[1]
    # The plus keeps SQLite from going through what was found.
    return _every([search.rest, (f"{'+' if walked else ''}l.article_id IN ({found})", parameters)])


def finds_many(connection: Connection, query: str) -> bool:
    """Whether so much is found that it is better to walk through a list than to sort it."""
    node = parse(query)
    match = None if node is None else compiled(node).match
    found = "SELECT count(*) FROM (SELECT 1 FROM article_fts WHERE article_fts MATCH ? LIMIT ?)"
    return match is not None and connection.execute(found, (match, _MANY)).fetchone()[0] == _MANY


def _among_notes(words: Iterable[Words], parts: Iterable[Node]) -> Condition:
    """The tables and the condition of those articles whose notes have one of the words and of which all parts hold."""
    condition, parameters = _every(_condition(part, here=True) for part in parts)
    tables = "note_fts CROSS JOIN listing l ON l.article_id = note_fts.rowid"
    return f"{tables} WHERE note_fts MATCH ? AND {condition}", (" OR ".join(map(_phrase, words)), *parameters)


def _if_noted(node: Node, parts: Iterable[Node]) -> Condition:
    """That a note has to do with it that all parts hold."""
    anywhere = [one for one in _words(node) if one.column is None]
    if not anywhere:
        return "false", ()
    found, parameters = _among_notes(anywhere, parts)
    return f"l.article_id IN (SELECT l.article_id FROM {found})", parameters


def _match(node: Node) -> str | None:
    """As FTS5 wants it, if it can be asked so.  https://sqlite.org/fts5.html#full_text_query_syntax"""
    match node:
        case Words(column="note") | Filter() | Not():
            return None
        case Words():
            return _phrase(node)
        case Either():
            matches = [_match(part) for part in node.parts]
            return None if None in matches else f"({' OR '.join(map(str, matches))})"
        case Every():
            wanted = [_match(part) for part in node.parts if not isinstance(part, Not)]
            unwanted = [_match(part.what) for part in node.parts if isinstance(part, Not)]
            if not wanted or None in (*wanted, *unwanted):
                return None
            matched = f"({' AND '.join(map(str, wanted))})"
            return f"({matched} NOT ({' OR '.join(map(str, unwanted))}))" if unwanted else matched


def _phrase(words: Words) -> str:
    column = "" if words.column in (None, "note") else f"{words.column} : "
    return f'{column}"{" ".join(words.words)}"{" *" if words.prefix else ""}'


def _condition(node: Node, *, here: bool = False) -> Condition:
    """As a set of articles; `here`: asked of one article after another, which pays where there are few."""
    match node:
        case Words(column="note"):
            return _NOTED, (_phrase(node),)
        case Words():
            # To look up a beginning takes long, however few the articles.
            said = _SAID_HERE if here and not node.prefix else _SAID, (_phrase(node),)
            return said if node.column else _either([(_NOTED, (_phrase(node),)), said])
        case Filter():
            return node.condition, node.parameters
        case Not():
            return _not(_condition(node.what, here=here))
        case Every():
            return _every(_condition(part, here=here) for part in node.parts)
        case Either():
            return _either(_condition(part, here=here) for part in node.parts)


def _words(node: Node) -> Iterator[Words]:
    """The words that are looked for."""
    match node:
        case Words():
            yield node
        case Every() | Either():
            for part in node.parts:
                yield from _words(part)


def _every(conditions: Iterable[Condition]) -> Condition:
    return _joined(" AND ", conditions)


def _either(conditions: Iterable[Condition]) -> Condition:
    return _joined(" OR ", conditions)


def _not(condition: Condition) -> Condition:
    return f"NOT ({condition[0]})", condition[1]


def _joined(word: str, conditions: Iterable[Condition]) -> Condition:
    found = list(conditions)
    if not found:
        return _ALL
    return f"({word.join(sql for sql, _ in found)})", tuple(value for _, values in found for value in values)
