"""Figures of a benchmark: counted one case at a time, printed beside their goals, misses kept for the asking."""

from __future__ import annotations

import operator
from dataclasses import dataclass, field


@dataclass(slots=True)
class Figure:
    """A share or a mean, with its goal.  `at_most`: the goal is not to be passed."""

    name: str
    goal: float
    at_most: bool = False
    values: list[float] = field(default_factory=list)
    misses: list[str] = field(default_factory=list)

    def count(self, value: float | bool, miss: str = "") -> None:
        self.values.append(float(value))
        if bool(value) is self.at_most or 0 < value < 1:
            self.misses.append(miss)

    @property
    def mean(self) -> float:
        return sum(self.values) / len(self.values) if self.values else 0.0

    def __str__(self) -> str:
        met = (operator.le if self.at_most else operator.ge)(self.mean, self.goal)
        sign = "<=" if self.at_most else ">="
        whole = f"{sum(self.values):.0f}/{len(self.values)}"
        return (
            f"  {self.name:34}{self.mean:7.3f}  {whole:>9}   goal {sign} {self.goal:.2f}  {'met' if met else 'MISSED'}"
        )
