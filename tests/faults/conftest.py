"""A growing site, a command line on a library, and a library that somebody has read in."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.disks import mounted
from tests.faults.made import Made, make
from tests.faults.press import addresses, publish
from tests.newsroom import Cutline, Site, site_open


@pytest.fixture(scope="session")
def open_site() -> Iterator[Site]:
    with site_open() as site:
        yield site


@pytest.fixture
def site(open_site: Site) -> Site:
    """With its first edition."""
    publish(open_site, 0)
    return open_site


@pytest.fixture(scope="session")
def filled(open_site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    publish(open_site, 0)
    cutline = Cutline(tmp_path_factory.mktemp("filled") / "library")
    cutline.json("add", *addresses(open_site))
    return cutline.library


@pytest.fixture
def cutline(filled: Path, site: Site, tmp_path: Path) -> Cutline:
    """On a library that has the site's first edition."""
    shutil.copytree(filled, tmp_path / "library")
    return Cutline(tmp_path / "library")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    place = tmp_path / "disk"
    with mounted(place):
        yield place


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return make(tmp_path_factory.mktemp("made"))
