"""Every target under inputs put together at random, and under each that ever failed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.fuzz.pieces import DATA, pieces, whole
from tests.fuzz.targets import TARGETS
from tests.soak_rows import row, scaled

FOUND = sorted((DATA / "fuzz").glob("*/*"))


def inputs(name: str) -> st.SearchStrategy[bytes]:
    """Pieces that mean something to the target, beside a few that mean nothing; or a sound input, cut and spliced."""
    piece = st.sampled_from(pieces(name)) | st.sampled_from((b" ", b"\n")) | st.binary(max_size=6)
    put = st.lists(piece, max_size=24).map(b"".join)
    if not (sound := whole(name)):
        return put
    splice = st.tuples(st.integers(0, 6_000), st.integers(0, 40), put)
    return put | st.builds(_spliced, st.sampled_from(sound), st.lists(splice, min_size=1, max_size=4))


def _spliced(sound: bytes, splices: list[tuple[int, int, bytes]]) -> bytes:
    for at, length, put in splices:
        at %= len(sound) + 1
        sound = sound[:at] + put + sound[at + length :]
    return sound


def tried(name: str, **how: object) -> None:
    run = given(inputs(name))(TARGETS[name])
    settings(deadline=None, database=None, suppress_health_check=list(HealthCheck), **how)(run)()


@pytest.mark.parametrize("name", TARGETS)
def test_a_few(name: str) -> None:
    tried(name, max_examples=60, derandomize=True)


@pytest.fixture(scope="module")
def many(request: pytest.FixtureRequest) -> Iterator[int]:
    """How many inputs of each target; told in one row for all."""
    each = scaled(2_000, least=20)
    yield each
    lost = "see what failed" if request.session.testsfailed else "nothing"
    row(f"Inputs from pieces, {each:,} for each fuzzed function", tried=each * len(TARGETS), lost=lost)


@pytest.mark.soak
@pytest.mark.parametrize("name", TARGETS)
def test_many(name: str, many: int) -> None:
    tried(name, max_examples=many)


@pytest.mark.parametrize("file", FOUND, ids=lambda file: f"{file.parent.name}-{file.name}")
def test_what_once_failed(file: Path) -> None:
    TARGETS[file.parent.name](file.read_bytes())
