"""The command line of saved searches, followed stories and pairs that are not related, over the sample edition."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
Run = Callable[..., Any]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("library")
    assert main(["--library", str(made), "add", *map(str, sorted(SAMPLE.glob("*.*[lmn]"))), "--json"]) == 0
    return made


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command and gives its JSON; `fails`: gives what it complains of instead."""

    def run_one(*words: str, fails: bool = False) -> Any:
        capsys.readouterr()
        status = main(["--library", str(folder), *words, "--json"])
        printed = capsys.readouterr()
        assert (status != 0) == fails, printed.err
        return printed.err.strip() if fails else json.loads(printed.out)

    return run_one


def test_a_search_is_saved_listed_changed_and_removed(run: Run) -> None:
    hits = run("search", "godwit", "--save", "Birds")
    (saved,) = run("searches")
    assert (saved["name"], saved["query"], saved["total"], saved["unread"]) == ("Birds", "godwit", len(hits), len(hits))
    assert {row["id"] for row in run("list", "--search", "birds")} == {row["id"] for row in hits}
    (changed,) = run("searches", "Birds", "--rename", "Flight", "--query", "godwit OR typhoon", "--position", "1")
    assert (changed["id"], changed["name"], changed["query"]) == (saved["id"], "Flight", "godwit OR typhoon")
    assert [row["name"] for row in run("searches", "Flight", "--remove")] == []
    assert run("searches") == []


def test_a_story_is_followed(run: Run) -> None:
    (story,) = run("search", "title:Solstice")
    saved = run("follow", str(story["id"]), "--name", "Circle")
    assert [row["id"] for row in run("list", "--search", "Circle")] == [story["id"]]
    assert saved["total"] == 1
    run("searches", "Circle", "--remove")
    assert "no article 9999" in run("follow", "9999", fails=True)


def test_a_pair_is_parted_and_joined_again(run: Run) -> None:
    story = run("search", "title:typhoon")[0]["id"]
    before = run("related", str(story))
    other = before[0]["related"][0]["id"]
    assert run("unrelate", str(story), str(other)) == [other]
    assert other not in [row["id"] for row in run("related", str(story))[0]["related"]]
    assert run("unrelate", str(story), str(other)) == []
    assert run("relate", str(other), str(story)) == [story]
    assert run("related", str(story)) == before
    assert "no article 9999" in run("unrelate", str(story), "9999", fails=True)


def test_what_is_wrong_with_a_saved_search_is_told(run: Run) -> None:
    assert "is:odd" in run("search", "is:odd", "--save", "Odd", fails=True)
    assert "no saved search Nowhere" in run("list", "--search", "Nowhere", fails=True)
    assert "which saved search" in run("searches", "--remove", fails=True)


def test_indexing_by_itself_ends_when_nothing_is_left(run: Run) -> None:
    assert run("index")["event"] == "done"
