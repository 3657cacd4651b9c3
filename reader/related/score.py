"""Judges candidates: two signatures in, the chance that they tell of the same event out.

The chance is a logistic function of a few plain measures of a pair.  Its weights were learnt by `tests/benchmarks`
from labelled news, each set judged by weights learnt on the others.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from reader.related.signature import SKETCH, Signature
from reader.related.terms import NAME, NUMBER

HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt: a weight for each of `Measures.text` and of `nearness`; for the gate, of `standing_out`."""

    text: tuple[float, float, float, float]
    time: tuple[float, float, float]
    gate: tuple[float, float, float]


WEIGHTS = Weights(text=(0.96, 1.74, 1.03, -1.12), time=(7.37, 4.43, -0.97), gate=(-3.29, 0.74, 0.19))
CROWD = -2.2
"""The likeness of the ninth best candidate in the middle of thousands of near-alike stories."""


@dataclass(frozen=True, slots=True)
class Story:
    """What is known of an article when it is judged."""

    id: int
    published: int | None
    feed: int | None
    signature: Signature


@dataclass(frozen=True, slots=True)
class Measures:
    """What a pair has in common, before it is weighed.

    `text`: logarithms of the cosine and of what each has of the other, and whether both are of one feed.
    `shared`: the terms both have, the one that added most first.  `evidence`: their idf, in words seen once.
    """

    text: tuple[float, float, float, float]
    hours: float | None
    shared: tuple[int, ...]
    evidence: float


def measure(asked: Story, other: Story, idf: Mapping[int, float], once: float) -> Measures:
    """Measure a pair.  `idf` holds the terms of both; `once` is the idf of a word that stands in one article."""
    mine, theirs = asked.signature, other.signature
    # Two languages have names and numbers in common, and words only by chance ("die", "not", "fast").
    across = bool(mine.language and theirs.language and mine.language != theirs.language)
    there = {t: (w, m) for t, w, m in zip(theirs.terms, theirs.weights, theirs.marks, strict=True)}
    squared = plain = evidence = 0.0
    added = []
    for term, weight, mark in zip(mine.terms, mine.weights, mine.marks, strict=True):
        their_weight, their_mark = there.get(term, (0.0, 0))
        if not their_weight or (across and not mark & their_mark & (NAME | NUMBER)):
            continue
        value, both = idf[term], weight * their_weight
        squared += value * value * both
        plain += value * both
        evidence += value * math.sqrt(both)
        added.append((-value * value * both, term))
    my_own, my_length = _sums(mine, idf)
    their_own, their_length = _sums(theirs, idf)
    text = (
        math.log(squared / math.sqrt(max(1e-9, my_length * their_length)) + 0.02),
        math.log(plain / max(1e-9, my_own) + 0.02),
        math.log(plain / max(1e-9, their_own) + 0.02),
        1.0 if asked.feed is not None and asked.feed == other.feed else 0.0,
    )
    hours = (
        None if asked.published is None or other.published is None else abs(asked.published - other.published) / HOUR
    )
    added.sort()
    return Measures(text, hours, tuple(term for _, term in added), evidence / once)


def nearness(hours: float | None) -> tuple[float, float, float]:
    """The time between two articles as measures; unknown counts as somewhat near."""
    if hours is None:
        return 0.5, 0.5, 0.0
    return math.exp(-hours / 24), math.exp(-hours / 96), min(1.0, hours / 8760)


def likeness(measures: Measures, weights: Weights, *, most_hours: float = math.inf) -> float:
    """How alike a pair is, on an open scale; with `most_hours`, as if they had appeared that near at most."""
    hours = None if measures.hours is None else min(measures.hours, most_hours)
    parts = zip((*weights.text, *weights.time), (*measures.text, *nearness(hours)), strict=True)
    return sum(weight * part for weight, part in parts)


def chances(likenesses: Sequence[float], weights: Weights) -> list[float]:
    """The chance of each candidate to be of the same event, given how it stands out from the ninth best.

    Where thousands of stories are near-alike, the true one stands out; a library of ten has no such crowd, and one
    of the usual likeness is imagined there.
    """
    base, *rest = weights.gate
    return [
        logistic(base + sum(weight * part for weight, part in zip(rest, parts, strict=True)))
        for parts in standing_out(likenesses)
    ]


def standing_out(likenesses: Sequence[float]) -> list[tuple[float, float]]:
    """Each likeness, and by how much it is above the ninth best."""
    ninth = max([CROWD, *sorted(likenesses, reverse=True)[8:9]])
    return [(one, one - ninth) for one in likenesses]


def logistic(value: float) -> float:
    """From an open scale to 0..1."""
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, value))))


def _sums(signature: Signature, idf: Mapping[int, float]) -> tuple[float, float]:
    own = length = 0.0
    for term, weight in zip(signature.terms, signature.weights, strict=True):
        part = idf[term] * weight
        own += part * weight
        length += part * part
    return own, length


def contained(one: Signature, other: Signature) -> float:
    """The share of the smaller text's shingles that the other has, as far as the sketches can tell."""
    small, large = (one, other) if one.shingles <= other.shingles else (other, one)
    bound = min((s.sketch[-1] for s in (small, large) if s.shingles > SKETCH), default=0xFFFFFFFF)
    kept = small.sketch[: bisect_right(small.sketch, bound)]
    if len(kept) < 10:
        return 0.0
    return len(frozenset(large.sketch).intersection(kept)) / len(kept)
