"""The command about tags, as one would type it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader import cli
from reader.store import articles, feeds, statuses
from reader.store.database import open_library
from reader.values import Arrival, Changes, ParsedArticle, ParsedFeed, Scope, Validators

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles: two about the sea, two about ships."""
    with open_library(tmp_path / "library") as library:
        feed_id, _ = feeds.add(library, "https://bay.example/feed", now=NOW)
        new = tuple(Arrival(ParsedArticle(name, guid=name), name, name) for name in "abc")
        articles.store_feed(
            library, feed_id, ParsedFeed("Bay", ()), Changes(new=new), Validators(),
            now=NOW, next_due=NOW, interval=3600, rules=1,
        )  # fmt: skip
        ids = [row.id for row in articles.headlines(library, Scope(), limit=3)]
        statuses.tag(library, ids[:2], "sea")
        statuses.tag(library, ids[1:], "ships")
    return tmp_path / "library"


def run(folder: Path, capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    assert cli.main(["--library", str(folder), "tags", *words, "--json"]) == 0
    found: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    return found


def test_tags_are_listed_coloured_renamed_merged_and_removed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sea, ships = {"name": "sea", "color": None, "articles": 2}, {"name": "ships", "color": None, "articles": 2}
    assert run(folder, capsys) == [sea, ships]
    assert run(folder, capsys, "SEA", "--color", "blue") == [{**sea, "color": "blue"}]
    assert run(folder, capsys, "sea", "--rename", "Low water", "--color", "") == [{**sea, "name": "Low water"}]
    assert run(folder, capsys, "low water", "--merge", "ships") == [{**ships, "articles": 3}]
    assert run(folder, capsys, "ships", "--remove") == []
    assert run(folder, capsys) == []


def test_what_is_wrong_is_said_in_a_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words, said in (
        (["--remove"], "Say which tag is meant: cutline tags NAME"),
        (["lakes"], "There is no tag lakes."),
        (["sea", "--color", "mauve"], "There is no colour mauve for tags."),
        (["sea", "--rename", "Ships"], "There is a tag ships already."),
    ):
        assert cli.main(["--library", str(folder), "tags", *words]) == 1
        told = capsys.readouterr().err
        assert told.startswith(said)
        assert told.count("\n") == 1
