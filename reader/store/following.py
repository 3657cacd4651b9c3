"""Follows a story: an article and what is related to it in, a name and a search for its further course out."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from datetime import timedelta

import numpy as np

from reader.related.following import Clue, Followed, Weighed, apart, clues, query_of, written
from reader.related.index import Index
from reader.related.ranking import Match
from reader.related.reasons import Read
from reader.related.score import Story
from reader.related.terms import NAME
from reader.store.columns import id_list, moment
from reader.store.query import condition_of

BEFORE = timedelta(days=7)
"""A search goes so far back before the first article that is known of a story."""
_MOST = 5000
"""A word that more articles have finds no story."""
_NAMED = 2
_SOUGHT = 3


def followed(
    connection: sqlite3.Connection, index: Index, asked: Story, mine: Read, matches: Sequence[Match]
) -> Followed:
    """The search, inside an open transaction; `matches` are the stories that are surely of the same course."""
    told = {asked.id, *(one for match in matches for one in (match.id, *match.copies))}
    (first,) = connection.execute(
        "SELECT min(published) FROM listing WHERE article_id IN (SELECT value FROM json_each(?))", (id_list(told),)
    ).fetchone()
    since = f"after:{moment(first) - BEFORE:%Y-%m-%d}"

    def finds(spelling: str) -> list[int]:
        condition, parameters = condition_of(f'"{spelling}" {since}')
        found = connection.execute(
            f"SELECT l.article_id FROM listing l WHERE {condition} LIMIT ?", (*parameters, _MOST)
        )
        return [row[0] for row in found]

    found = clues(mine, _weighed(index, asked, matches))
    chosen = query_of(found, told, finds)
    return Followed(_name(found, chosen), f"{written(chosen)} {since}" if chosen else "")


def main_words(index: Index, asked: Story, mine: Read) -> tuple[str, ...]:
    """The names and words of an article that say most and that others have as well: what to search for."""
    found = clues(mine, _weighed(index, asked, ()))
    terms = sorted({term for clue in found for term in clue.terms})
    shared = dict(zip(terms, index.frequencies(np.array(terms, np.uint32)).tolist(), strict=True))
    known = [clue for clue in found if min(shared[term] for term in clue.terms) > 1]
    return tuple(clue.spelling for clue in apart(known, _SOUGHT))


def _name(found: Sequence[Clue], chosen: Sequence[Clue]) -> str:
    """A title: the most telling of the terms, each as part of the whole name it belongs to."""
    terms = frozenset(term for clue in chosen for term in clue.terms)
    whole = sorted((clue for clue in found if clue.terms & terms), key=lambda clue: (not clue.name, -clue.weight))
    return ", ".join(clue.spelling for clue in apart(whole, _NAMED))


def _weighed(index: Index, asked: Story, matches: Sequence[Match]) -> dict[int, Weighed]:
    signed = asked.signature
    terms = np.array(signed.terms, np.uint32)
    names = np.array([bool(mark & NAME) for mark in signed.marks])
    idf = index.weigh(terms, names, np.arange(len(terms)), language=signed.language, feed=asked.feed).tolist()
    shared = [frozenset(match.shared) for match in matches]
    return {
        term: Weighed(weight * rarity * rarity, marks, sum(term in one for one in shared) / max(1, len(shared)))
        for term, weight, rarity, marks in zip(signed.terms, signed.weights, idf, signed.marks, strict=True)
    }
