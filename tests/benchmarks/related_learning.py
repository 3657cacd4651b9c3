"""Learns the weights of `reader.related.score`: labelled candidates in, `Weights` out.

Likeness is learnt from pairs of candidates of one article, of which one is right and one is not (a logistic model of
their difference), so that sets of different kinds can teach together.  The gate is a logistic model of the best
fifteen candidates of each article; what counts as sure is the lowest chance from which on enough of what is shown is
right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from reader.related.ranking import NEAR_HOURS, judge
from reader.related.score import CROWD_PLACE, WEIGHTS, Comparison, Weights, nearness

Array = npt.NDArray[np.float64]
_PAIRS = 150
_BEST = 15
_SHOWN = 8
_PRECISION = 0.865


@dataclass(frozen=True, slots=True)
class Question:
    """An article asked for: its candidates as they were measured, which are right, and how many there are to find."""

    event: str
    pairs: Comparison
    right: npt.NDArray[np.bool_]
    wanted: int


@dataclass(frozen=True, slots=True)
class Lesson:
    """What a set teaches: `dated` ones teach what counts as sure; `say` is how much each counts for the likeness."""

    questions: Sequence[Question]
    dated: bool
    say: float


def learn(lessons: Sequence[Lesson]) -> Weights:
    """The weights that serve all sets."""
    draw = np.random.default_rng(1)
    differences, counts = [], []
    for lesson in lessons:
        taken = [_differences(question, draw) for question in lesson.questions if question.right.any()]
        weights = np.concatenate([weight for _, weight in taken])
        differences.append(np.concatenate([difference for difference, _ in taken]))
        counts.append(weights / weights.sum() * lesson.say)
    features = np.concatenate(differences)
    found = _logistic(features, np.ones(len(features)), np.concatenate(counts), intercept=False)
    rough = Weights(tuple(found[:-1]), found[-1], WEIGHTS.gate, WEIGHTS.sure, WEIGHTS.crowd)
    dated = [lesson.questions for lesson in lessons if lesson.dated]
    rough = replace(rough, crowd=min(_crowd(lesson.questions, rough) for lesson in lessons))
    gated = replace(rough, gate=_gate([lesson.questions for lesson in lessons], rough))
    return replace(gated, sure=max(_sure(questions, gated) for questions in dated)) if dated else gated


def _crowd(questions: Sequence[Question], weights: Weights) -> float:
    """How alike the fifth best candidate is, in the middle."""
    alike = (question.pairs.likeness(weights, most_hours=NEAR_HOURS) for question in questions)
    return float(np.median([np.sort(one)[::-1][CROWD_PLACE] for one in alike if len(one) > CROWD_PLACE]))


def _gate(sets: Sequence[Sequence[Question]], weights: Weights) -> tuple[float, ...]:
    features, right, counts = [], [], []
    for questions in sets:
        for question in questions:
            alike, out, _ = judge(question.pairs, weights)
            best = np.argsort(-alike)[:_BEST]
            features.append(np.column_stack((alike, out))[best])
            right.append(question.right[best])
            counts.append(np.full(len(best), 1000 / len(questions) / _BEST))
    return tuple(_logistic(np.concatenate(features), np.concatenate(right), np.concatenate(counts), intercept=True))


def _sure(questions: Sequence[Question], weights: Weights) -> float:
    """The lowest chance at which enough of the lines that would be shown are right."""
    chances, hits = [], []
    for question in questions:
        alike, _, chance = judge(question.pairs, weights)
        best = np.argsort(-alike)[:_SHOWN]
        chances.append(chance[best])
        hits.append(question.right[best])
    chance, hit = np.concatenate(chances), np.concatenate(hits)
    order = np.argsort(-chance)
    precision = np.cumsum(hit[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(precision >= _PRECISION)
    return round(float(chance[order][enough[-1]]), 3) if len(enough) else 1.0


def _differences(question: Question, draw: np.random.Generator) -> tuple[Array, Array]:
    rows = np.column_stack((question.pairs.measures, nearness(question.pairs.hours)))
    good, bad = (part.ravel() for part in np.meshgrid(np.flatnonzero(question.right), np.flatnonzero(~question.right)))
    if len(good) > _PAIRS:
        kept = draw.choice(len(good), _PAIRS, replace=False)
        good, bad = good[kept], bad[kept]
    weights = 1 / np.log2(2 + bad)
    return rows[good] - rows[bad], weights / max(1e-9, weights.sum())


def _logistic(features: Array, right: Array, counts: Array, *, intercept: bool) -> list[float]:
    """Newton's method, with a little ridge."""
    middle = features.mean(0) if intercept else np.zeros(features.shape[1])
    scale = np.sqrt(((features - middle) ** 2 * counts[:, None]).sum(0) / counts.sum()) + 1e-9
    rows = (features - middle) / scale
    if intercept:
        rows = np.column_stack((np.ones(len(rows)), rows))
    found = np.zeros(rows.shape[1])
    for _ in range(25):
        chance = 1 / (1 + np.exp(-np.clip(rows @ found, -30, 30)))
        slope = rows.T @ (counts * (right - chance)) - 2 * found
        curve = (rows * (counts * chance * (1 - chance))[:, None]).T @ rows + 2 * np.eye(len(found))
        found = found + np.linalg.solve(curve, slope)
    if not intercept:
        return [float(value) for value in found / scale]
    slopes = found[1:] / scale
    return [float(found[0] - slopes @ middle), *map(float, slopes)]
