"""A story in, a search for its further course out: names and terms of which any article of it has two.

    Gallagher OR Navy OR Trident   Gallagher OR Navy OR Spencer   ...      in the grammar of `reader.store.query`

Which terms is found by trying: those that together find the related stories and little else of the library.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reader.related.reasons import Read
from reader.related.terms import NAME, SMALL, TITLE, Term, fold

NEEDED = 2
"""So many of the terms must stand in an article."""
_TRIED = 8
_SIZES = (3, 4)
_NAME = 2.0
_TITLED = 1.5
_TOLD = 2.0
_WHOLE = 1.05
"""A whole name is better than a part of it, where both find the same."""
_WEIGHT = 0.5
_SHORTEST = 3
_PARTICLES = ("al", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "ibn", "la", "le", "van", "von")
_WITHIN_NAME = re.compile(rf"[ \u00a0\-‑’'](?:(?:{'|'.join(_PARTICLES)})[ \u00a0\-‑’'])?")
_LONGEST = 3


@dataclass(frozen=True, slots=True)
class Followed:
    """What would follow a story: a name for it, and a search that finds its course."""

    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Clue:
    """A name or a term that the search may use: as it is written, and how much it tells of the story."""

    spelling: str
    weight: float
    terms: frozenset[int]
    name: bool


class Weighed(NamedTuple):
    """What is known of a term of the article: its weight, its marks, and which share of the related stories has it."""

    weight: float
    marks: int
    share: float


def clues(mine: Read, known: Mapping[int, Weighed]) -> list[Clue]:
    """The names of an article and its parts, and its other words, the most telling first."""
    found: dict[str, Clue] = {}
    names = _names_of(mine, known)
    for run in _runs(mine, names):
        for part in [run, *([term] for term in run)] if len(run) > 1 else [run]:
            spelling = mine.text[part[0].start : part[-1].start + len(part[-1].spelling)]
            if len(spelling) < _SHORTEST and spelling.isascii():
                continue
            if any(term.hash not in known or known[term.hash].marks & SMALL for term in part):
                continue
            told = [known[term.hash] for term in part]
            weight = max(one.weight * (1 + _TOLD * one.share) for one in told)
            name = part[0].hash in names
            weight *= _NAME if name else 1.0
            weight *= _TITLED if any(one.marks & TITLE for one in told) else 1.0
            weight *= _WHOLE if len(part) > 1 else 1.0
            clue = Clue(spelling, weight, frozenset(term.hash for term in part), name)
            before = found.get(fold(spelling))
            if before is None or before.weight < weight:
                found[fold(spelling)] = clue
    return sorted(found.values(), key=lambda clue: -clue.weight)


def query_of(found: Sequence[Clue], told: Collection[int], finds: Callable[[str], Collection[int]]) -> tuple[Clue, ...]:
    """Those of the clues that together find the articles `told` and little else; `finds` searches the library for one.

    Of several that find the same, the most telling ones.
    """
    tried: list[tuple[Clue, frozenset[int]]] = []
    for clue in found:
        hits = frozenset(finds(clue.spelling))
        same = next((place for place, (other, _) in enumerate(tried) if other.terms & clue.terms), None)
        if same is None:
            tried.append((clue, hits))
        elif len(hits.intersection(told)) > len(tried[same][1].intersection(told)):
            # Part of a name, by which others call the same man.
            tried[same] = (clue, hits)
        if len(tried) == _TRIED:
            break
    whole = sum(clue.weight for clue, _ in tried) or 1.0
    best: tuple[float, tuple[Clue, ...]] = (-1.0, ())
    for size in sorted({min(size, len(tried)) for size in _SIZES}):
        for chosen in itertools.combinations(tried, size):
            worth = _agreement([hits for _, hits in chosen], told)
            worth += _WEIGHT * sum(clue.weight for clue, _ in chosen) / whole
            if worth > best[0]:
                best = (worth, tuple(clue for clue, _ in chosen))
    return best[1]


def apart(found: Sequence[Clue], most: int) -> list[Clue]:
    """The first few that say different things: "Naguib" after "Salma Naguib" says nothing new."""
    kept: list[Clue] = []
    for clue in found:
        if len(kept) < most and not any(clue.terms & other.terms for other in kept):
            kept.append(clue)
    return kept


def _agreement(hits: Sequence[frozenset[int]], told: Collection[int]) -> float:
    """How well what two of the terms find agrees with what should be found: 1 where it is just that."""
    pairs = itertools.combinations(hits, min(NEEDED, len(hits)))
    found = frozenset().union(*(frozenset.intersection(*pair) for pair in pairs if pair))
    return 2 * len(found.intersection(told)) / max(1, len(found) + len(told))


def written(chosen: Sequence[Clue]) -> str:
    """The search for articles that have two of these, as it is typed in: whichever one is missing, others are there."""
    words = [_quoted(clue.spelling) for clue in chosen]
    most = max(1, len(words) - NEEDED + 1)
    return " ".join(" OR ".join(group) for group in itertools.combinations(words, most))


def _quoted(spelling: str) -> str:
    spelling = spelling.replace('"', " ")
    return spelling if spelling.isalnum() and spelling not in ("OR", "AND") else f'"{spelling}"'


def _names_of(mine: Read, known: Mapping[int, Weighed]) -> frozenset[int]:
    """The terms that are names: capitals within a line, and never in small letters."""
    small = {term.hash for term in mine.terms if term.spelling == term.spelling.lower()}
    return frozenset(term for term, one in known.items() if one.marks & NAME and term not in small)


def _runs(mine: Read, names: Collection[int]) -> list[list[Term]]:
    """The terms of an article; those that make up a name ("Kom el-Marsa", "Salma Naguib") together."""
    runs: list[list[Term]] = []
    for term in mine.terms:
        before = runs[-1][-1] if runs and len(runs[-1]) < _LONGEST else None
        if before is not None and before.hash in names and term.hash in names:
            between = mine.text[before.start + len(before.spelling) : term.start]
            if _WITHIN_NAME.fullmatch(between):
                runs[-1].append(term)
                continue
        if term.spelling.lower() not in _PARTICLES:
            runs.append([term])
    return runs
