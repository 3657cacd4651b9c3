"""A site and a command line for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.newsroom import Cutline, Site, site_open


@pytest.fixture
def site() -> Iterator[Site]:
    with site_open() as site:
        yield site


@pytest.fixture
def cutline(tmp_path: Path) -> Cutline:
    return Cutline(tmp_path / "library")
