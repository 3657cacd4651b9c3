"""Counts how well a method did: rankings and shown lines in, a line of the table out, with bootstrap intervals."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

SHOWN = 8
HEAD = f"{'nDCG@5':^10}  {'P@5':^10}  {'MRR':^10}  {'MAP':^10}  {'precision':^10}  {'recall':^10}  {'silent':>6}"
_SAMPLES = 400


@dataclass(slots=True)
class Tally:
    """Measures of one method on one set, question by question."""

    ranks: list[tuple[float, float, float, float]] = field(default_factory=list)
    lines: list[tuple[int, int, float]] = field(default_factory=list)

    def ranked(self, ranking: Sequence[int], right: Collection[int]) -> None:
        """Count a ranking of everything."""
        places = [place for place, one in enumerate(ranking, 1) if one in right]
        most = min(5, len(right))
        ideal = sum(1 / math.log2(place + 1) for place in range(1, most + 1))
        self.ranks.append(
            (
                sum(1 / math.log2(place + 1) for place in places if place <= 5) / ideal,
                sum(place <= 5 for place in places) / most,
                1 / places[0] if places else 0.0,
                sum(n / place for n, place in enumerate(places, 1)) / len(right),
            )
        )

    def shown(self, lines: Sequence[int], right: Collection[int]) -> None:
        """Count what the sidebar would show."""
        hits = sum(line in right for line in lines)
        self.lines.append((hits, len(lines), min(1.0, hits / min(SHOWN, len(right)))))

    def __str__(self) -> str:
        draw = np.random.default_rng(7)
        found = np.array(self.ranks)
        text = "  ".join(_with_interval(found[:, place], draw) for place in range(4))
        if self.lines:
            hits, lines, recalls = np.array(self.lines).T
            text += f"  {_share(hits, lines, draw)}  {_with_interval(recalls, draw)}  {np.mean(lines == 0):6.2f}"
        return text


def _with_interval(values: npt.NDArray[np.float64], draw: np.random.Generator) -> str:
    means = values[draw.integers(0, len(values), (_SAMPLES, len(values)))].mean(1)
    return f"{values.mean():.3f} ±{1.96 * means.std():.3f}".replace("±0", "±")


def _share(hits: npt.NDArray[np.float64], lines: npt.NDArray[np.float64], draw: np.random.Generator) -> str:
    taken = draw.integers(0, len(hits), (_SAMPLES, len(hits)))
    shares = hits[taken].sum(1) / np.maximum(1, lines[taken].sum(1))
    return f"{hits.sum() / max(1, lines.sum()):.3f} ±{1.96 * shares.std():.3f}".replace("±0", "±")
