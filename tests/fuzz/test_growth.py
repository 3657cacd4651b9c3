"""Twice as much of anything takes about twice as long: measured in `make soak` alone, for it wants a quiet machine."""

from __future__ import annotations

import time

import pytest

from tests.fuzz.pieces import pieces
from tests.fuzz.targets import TARGETS
from tests.soak_rows import row, scaled

SMALL, LARGE = 10_000, 40_000
TOO_SOON = 0.3
"""Seconds below which nothing is said of growth."""
TOO_MUCH = 10
"""Times as long for four times as much; the square of it would be sixteen."""


@pytest.mark.soak
def test_time_grows_with_length() -> None:
    slow, longest, tried = {}, 0.0, 0
    for name in TARGETS:
        words = pieces(name)
        for piece in words[: scaled(len(words))]:
            small, large = (_seconds(name, piece * (size // len(piece))) for size in (SMALL, LARGE))
            longest, tried = max(longest, large), tried + 1
            if large > TOO_SOON and large > TOO_MUCH * small:
                slow[name, piece] = (small, large)
    assert slow == {}
    row(f"{LARGE:,} bytes of one word, for each fuzzed function", tried=tried, cost=f"the slowest {longest:.1f} s")


def _seconds(name: str, data: bytes) -> float:
    began = time.process_time()
    TARGETS[name](data)
    return time.process_time() - began
