"""Measures candidates: one article and others in, how alike each is to it out.

Likeness is a weighed sum of a few plain measures of a pair; how likely a pair tells of the same event is a logistic
function of likeness and of how far it stands out.  All weights were learnt by `tests/benchmarks` from labelled news,
each part judged by weights learnt on the other parts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from reader.related.index import Index
from reader.related.signature import COPY, Signature, contained
from reader.related.terms import NAME, NUMBER, SMALL, TITLE

HOUR = 3600.0
_HALF = 24.0
"""So many hours apart, two articles count as half as near as if they had appeared together."""
_UNKNOWN = 0.45
_SEEDS = 3
_SELF = 0.5
"""So much the strongest candidates are like themselves: enough to stay before what they bring with them."""

Floats = npt.NDArray[np.float64]
Marks = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt: a weight for each column of `Comparison.measures`, for nearness, and for `chances`.

    From the chance `sure` on, a candidate counts as of the same event.  `crowd` is how alike the fifth best candidate
    is in the middle of thousands of near-alike stories.
    """

    text: tuple[float, ...]
    near: float
    gate: tuple[float, ...]
    sure: float
    crowd: float


WEIGHTS = Weights(
    text=(0.60, 1.21, 0.56, 0.52, 1.11, -1.37), near=7.58, gate=(0.514, 0.664, 0.473), sure=0.91, crowd=-1.87
)
CROWD_PLACE = 4


@dataclass(frozen=True, slots=True)
class Story:
    """What is known of an article when it is judged."""

    id: int
    published: int | None
    feed: int | None
    signature: Signature


@dataclass(frozen=True, slots=True)
class Comparison:
    """Candidates measured against the article asked for, a row each.

    `measures`: logarithms of the cosine, of the share each has of the other, of the telling terms in both titles, and
    of the likeness to the best candidates; and whether both are of one feed.  `evidence` and `common`: the telling
    terms that both have, in words seen once, and their number.  `hours` is NaN where a date is not known.
    """

    measures: Floats
    hours: Floats
    evidence: Floats
    common: Floats
    _rows: npt.NDArray[np.intp]
    _terms: npt.NDArray[np.uint32]
    _added: Floats

    def likeness(self, weights: Weights, *, most_hours: float = np.inf) -> Floats:
        """How alike each is, on an open scale; with `most_hours`, as if it had appeared that near at most."""
        alike: Floats = self.measures @ weights.text + weights.near * nearness(np.minimum(self.hours, most_hours))
        return alike

    def shared(self, row: int) -> tuple[int, ...]:
        """The telling terms that a candidate shares, the one that added most first."""
        found = np.flatnonzero((self._rows == row) & (self._added > 0))
        return tuple(self._terms[found[np.argsort(-self._added[found], kind="stable")]].tolist())


def compare(asked: Story, others: Sequence[Story], index: Index) -> Comparison:
    """Measure candidates against an article; terms weigh what they weigh in the index."""
    signed = [asked.signature, *(other.signature for other in others)]
    sizes = [len(one.terms) for one in signed]
    rows = np.repeat(np.arange(len(signed)), sizes)
    terms, place = np.unique(np.array([t for one in signed for t in one.terms], np.uint32), return_inverse=True)
    weights = np.array([w for one in signed for w in one.weights])
    marks = np.array([m for one in signed for m in one.marks], np.uint8)
    names = np.bincount(place, (marks & NAME) > 0, len(terms)) > 0
    mine = place[: sizes[0]]
    idf = index.weigh(terms, names, mine, language=asked.signature.language, feed=asked.feed)
    idf = idf[place].astype(np.float64)

    def total(parts: npt.NDArray[Any]) -> Floats:
        return np.bincount(rows, parts, len(signed)).astype(np.float64)

    my_weight, my_marks = np.zeros(len(terms)), np.zeros(len(terms), np.uint8)
    my_weight[mine], my_marks[mine] = weights[: sizes[0]], marks[: sizes[0]]
    their_marks = my_marks[place]
    # Two languages have names and numbers in common, and words only by chance ("die", "not", "fast").
    across = np.array([_differ(asked.signature.language, one.language) for one in signed])
    recurring = np.array([False, *(_recurring(asked, other) for other in others)])
    unfit = across[rows] & (marks & their_marks & (NAME | NUMBER) == 0)
    unfit |= recurring[rows] & ((marks | their_marks) & TITLE > 0)
    both = np.where(unfit, 0.0, weights * my_weight[place])
    telling = (both > 0) & (marks & SMALL == 0)
    carried = weights * idf
    length, own = np.sqrt(total(carried * carried)), total(carried * weights)
    plain = total(idf * both)
    cosine = total(idf * idf * both) / np.maximum(length * length[0], 1e-9)
    of_mine, of_theirs = plain / max(own[0], 1e-9), plain / np.maximum(own, 1e-9)
    in_titles = total(np.where(telling & (marks & their_marks & TITLE > 0), idf, 0.0)) / index.once
    hours = _hours(asked, others)
    strength = np.cbrt(cosine * of_mine * of_theirs)[1:] * (0.3 + 0.7 * nearness(hours))
    support = _support(strength, _seeds(strength, signed), rows, place, carried / np.maximum(length, 1e-9)[rows])
    support[across] = 0.0
    measures = np.column_stack(
        (
            np.log(cosine + 0.02),
            np.log(of_mine + 0.02),
            np.log(of_theirs + 0.02),
            np.log(in_titles + 1),
            np.log(support + 0.02),
            [asked.feed is not None and asked.feed == one.feed for one in (asked, *others)],
        )
    )
    evidence = total(np.where(telling, idf * np.sqrt(both), 0.0)) / index.once
    added = np.where(telling, idf * idf * both, 0.0)
    return Comparison(measures[1:], hours, evidence[1:], total(telling)[1:], rows - 1, terms[place], added)


def _seeds(strength: Floats, signed: Sequence[Signature]) -> list[int]:
    """The rows of the strongest candidates, but no two copies of one text: a wire's story speaks once."""
    found: list[int] = []
    for row in (np.argsort(-strength, kind="stable") + 1).tolist():
        if len(found) == _SEEDS:
            break
        if not any(contained(signed[row], signed[other]) >= COPY for other in (0, *found)):
            found.append(row)
    return found


def _support(
    strength: Floats,
    seeds: Sequence[int],
    rows: npt.NDArray[np.intp],
    place: npt.NDArray[np.intp],
    carried: Floats,
) -> Floats:
    """How like each row is to the strongest candidates: the words of one hit find the next."""
    support = np.zeros(len(strength) + 1)
    for seed in seeds:
        at = rows == seed
        theirs = np.zeros(int(place.max(initial=0)) + 1)
        theirs[place[at]] = carried[at]
        alike = np.bincount(rows, carried * theirs[place], len(support))
        alike[seed] = _SELF
        support += strength[seed - 1] * alike
    return support


def nearness(hours: Floats) -> Floats:
    """1 for articles that appeared together, falling slowly; a date that is not known counts as days away."""
    return np.where(np.isnan(hours), _UNKNOWN, 1 / (1 + hours / _HALF))


def chances(likeness: Floats, out: Floats, weights: Weights) -> Floats:
    """The chance of each candidate to be of the same event, by its likeness and how far it stands out."""
    base, alike, apart = weights.gate
    return _logistic(base + alike * likeness + apart * out)


def standing_out(likeness: Floats, crowd: float) -> Floats:
    """By how much each is above the fifth best.

    Where thousands of stories are near-alike, the true one stands out; a library of ten has no such crowd, and one
    of the usual likeness is imagined there.
    """
    found = np.sort(likeness)[::-1][CROWD_PLACE : CROWD_PLACE + 1]
    out: Floats = likeness - max([crowd, *found.tolist()])
    return out


def scale(likeness: float) -> float:
    """Likeness on a scale from 0 to 1."""
    return float(_logistic(np.array(likeness / 4)))


def titled(signature: Signature) -> frozenset[int]:
    """The terms of the title."""
    return frozenset(t for t, mark in zip(signature.terms, signature.marks, strict=True) if mark & TITLE)


def hours_apart(one: Story, other: Story) -> float:
    """The time between two articles; 0 when it is not known."""
    if one.published is None or other.published is None:
        return 0.0
    return abs(one.published - other.published) / HOUR


def same_feed(one: Story, other: Story) -> bool:
    """Whether both are of one feed that is known."""
    return one.feed is not None and one.feed == other.feed


def _logistic(value: Floats) -> Floats:
    chance: Floats = 1 / (1 + np.exp(-np.clip(value, -40, 40)))
    return chance


def _recurring(asked: Story, other: Story) -> bool:
    """Whether a feed uses the title again and again ("Morning briefing"), so that it does not count."""
    if not same_feed(asked, other) or hours_apart(asked, other) < 12:
        return False
    mine, theirs = titled(asked.signature), titled(other.signature)
    return len(mine & theirs) >= 0.8 * len(mine | theirs)


def _differ(one: str, other: str) -> bool:
    return bool(one and other and one != other)


def _hours(asked: Story, others: Sequence[Story]) -> Floats:
    if asked.published is None:
        return np.full(len(others), np.nan)
    dates = np.array([np.nan if other.published is None else other.published for other in others], np.float64)
    hours: Floats = np.abs(dates - asked.published) / HOUR
    return hours
