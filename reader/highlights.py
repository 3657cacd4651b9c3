"""A passage that the reader marked, as it goes from one library to another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Highlight:
    """It is found by its words and those around it; `start` is where it was in the text when it was marked."""

    quote: str
    color: str
    start: int
    made: datetime
    prefix: str = ""
    suffix: str = ""
    note: str | None = None
