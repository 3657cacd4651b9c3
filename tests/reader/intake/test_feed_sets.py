"""Feeds that others collected: nothing is raised, and no fewer are read than by feedparser alone."""

from __future__ import annotations

import tarfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import feedparser
import pytest

from reader.errors import ParseError
from reader.intake.parse import parse

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
# Of the large sets every so-many-th file.
SETS = (("feeds-feedparser", 7), ("feeds-gofeed", 3), ("feeds-rsparser", 2), ("feeds-small", 1))


def files(name: str, step: int) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(next((DATA / name).glob("*.tar.xz"))) as tar:
        members = [one for one in tar if one.isfile() and not one.name.endswith((".html", ".opml"))]
        for member in members[::step]:
            file = tar.extractfile(member)
            assert file is not None
            yield member.name, file.read()


def count(body: bytes) -> int:
    try:
        return len(parse(body, {}, "https://feeds.example/feed").articles)
    except ParseError as error:
        if error.__cause__ is not None:
            raise
        return 0


def count_alone(body: bytes) -> int:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return len(feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)["entries"])


@pytest.mark.skipif(not DATA.exists(), reason="the shared feeds are not here")
@pytest.mark.parametrize(("name", "step"), SETS)
def test_no_entry_is_lost_that_feedparser_finds(name: str, step: int) -> None:
    fewer = [(file, count(body)) for file, body in files(name, step) if count(body) < count_alone(body)]
    assert fewer == []
