"""How often a fault is tried, and what came of it: a row of the table of `make soak`, and the test's verdict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from tests.soak_rows import row, scaled


def often(few: int, many: int = 200) -> list[Any]:
    """So many times in `make test`, which may be none, and so many in `make soak`."""
    quick = [pytest.param(few, id="few")] if few else []
    return [*quick, pytest.param(scaled(many), id="many", marks=pytest.mark.soak)]


def verdict(fault: str, tried: int, lost: Sequence[str], cost: str = "nothing") -> None:
    """Tells of a fault.  `lost`: what was lost or wrong, in words; `cost`: what nobody could have spared us."""
    row(fault, tried=tried, lost=f"{len(lost)} times: {lost[0][:80]}" if lost else "nothing", cost=cost)
    assert not lost, f"{fault}: {len(lost)} of {tried}: " + "; ".join(lost[:5])
