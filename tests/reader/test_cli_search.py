"""The command line of a search, over the sample edition."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.cli_grammar import SEARCHES
from reader.store.grammar import parse

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("library")
    assert main(["--library", str(made), "add", *map(str, sorted(SAMPLE.glob("*.*[lmn]"))), "--json"]) == 0
    return made


@pytest.fixture
def found(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Any]:
    def search(*words: str) -> Any:
        capsys.readouterr()
        assert main(["--library", str(folder), "search", *words, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return search


def test_a_search_with_brackets_and_columns_is_answered(found: Callable[..., Any]) -> None:
    (row,) = found("caption:(harbor OR quay) -title:length")
    assert row["title"] == "After 4,400 Years, the Quay at Kom el-Marsa Takes Visitors Again"
    assert "quay" in row["snippet"]


def test_the_newest_come_first_when_that_is_asked(found: Callable[..., Any]) -> None:
    best, newest = found("island"), found("island", "--newest")
    assert sorted(row["id"] for row in best) == sorted(row["id"] for row in newest)
    published = [row["published"] for row in newest]
    assert published == sorted(published, reverse=True) != [row["published"] for row in best]


def test_a_mistake_is_told_in_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(folder), "search", "ice has:wings"]) == 1
    told = capsys.readouterr().err
    assert told.startswith("“has:wings” is unknown. There are has:audio")
    assert told.count("\n") == 1


def test_the_help_shows_the_grammar_and_what_it_names_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["search", "--help"])
    assert SEARCHES.strip() in capsys.readouterr().out
    for part in re.findall(r"\b(?:is|has|after|before):\S+", SEARCHES):
        assert parse(part.strip(",'")) is not None
