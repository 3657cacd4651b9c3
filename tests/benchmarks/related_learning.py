"""Learns the weights of `reader.related.score`: labelled candidates in, `Weights` out.

Likeness is learnt from pairs of candidates of one article, of which one is right and one is not (a logistic model of
their difference), so that sets of different kinds can teach together.  The gate is a logistic model of the best
fifteen candidates of each article.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.related.score import Measures, Weights, likeness, nearness, standing_out

Array = npt.NDArray[np.float64]
_PAIRS = 150
_BEST = 15


@dataclass(frozen=True, slots=True)
class Question:
    """An article asked for: the measures of its candidates, and which of them are right."""

    event: str
    measures: tuple[Measures, ...]
    right: tuple[bool, ...]


def learn(sets: Sequence[Sequence[Question]], dated: Sequence[bool]) -> Weights:
    """The weights that serve all sets, each counting the same; only sets with dates of their own teach the gate."""
    draw = np.random.default_rng(1)
    differences, counts = [], []
    for questions in sets:
        taken = [_differences(question, draw) for question in questions if any(question.right)]
        weights = np.concatenate([weight for _, weight in taken])
        differences.append(np.concatenate([difference for difference, _ in taken]))
        counts.append(weights / weights.sum() * 300)
    features = np.concatenate(differences)
    found = _logistic(features, np.ones(len(features)), np.concatenate(counts), intercept=False)
    rough = Weights(tuple(found[:4]), tuple(found[4:]), (0.0, 0.0, 0.0))
    return Weights(
        rough.text, rough.time, _gate([questions for questions, own in zip(sets, dated, strict=True) if own], rough)
    )


def _gate(sets: Sequence[Sequence[Question]], weights: Weights) -> tuple[float, float, float]:
    features, right, counts = [], [], []
    for questions in sets:
        rows = []
        for question in questions:
            parts = standing_out([likeness(measures, weights) for measures in question.measures])
            rows += sorted(zip(parts, question.right, strict=True), reverse=True)[:_BEST]
        features += [parts for parts, _ in rows]
        right += [float(hit) for _, hit in rows]
        counts += [1000 / len(rows)] * len(rows)
    found = _logistic(np.array(features), np.array(right), np.array(counts), intercept=True)
    return tuple(found)


def _differences(question: Question, draw: np.random.Generator) -> tuple[Array, Array]:
    rows = np.array([(*m.text, *nearness(m.hours)) for m in question.measures])
    right = np.array(question.right)
    good, bad = (part.ravel() for part in np.meshgrid(np.flatnonzero(right), np.flatnonzero(~right)))
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
