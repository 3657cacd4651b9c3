"""A library that any release left opens in this one, with all that feeds said and all that its reader did."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main
from reader.store.database import SCHEMA
from tests.libraries.keep import ADDRESS, FERRY, ISLAND, KEPT, LICHEN, restore

SEARCHES, NOTES = 3, 4
"""The first schemas that had room for them."""

Said = Callable[..., Any]


@pytest.fixture(params=range(1, SCHEMA + 1), ids=lambda schema: f"schema-{schema}")
def schema(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.fixture
def said(schema: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Said:
    """What a command answers over the library that was kept of a schema."""
    kept, folder = KEPT / f"schema-{schema}", tmp_path / "library"
    assert kept.is_dir(), f"No library of schema {schema} is kept: run python -m tests.libraries.keep, and commit it."
    restore(kept, folder)

    def answer(*arguments: str) -> Any:
        assert main(["--library", str(folder), *arguments, "--json"]) == 0
        return json.loads(capsys.readouterr().out.splitlines()[-1])

    return answer


def test_it_has_what_feeds_said(said: Said) -> None:
    feeds = sorted(said("feeds"), key=lambda one: one["id"])
    assert [(one["url"], one["folder"], one["total"]) for one in feeds] == [
        (f"{ADDRESS}/rss.xml", "News", 1),
        (f"{ADDRESS}/atom.xml", "News", 1),
        (f"{ADDRESS}/feed.json", None, 1),
    ]
    ferry, island, lichen = said("show", FERRY, ISLAND, LICHEN)
    assert "A hundred islanders were aboard" in ferry["text"]
    assert ferry["dateline"] == "BREST, France"
    (photo,) = island["photos"]
    assert (photo["caption"], photo["credit"]) == ("Captain Maelle Kerjean on the bridge.", "Soazig Tanguy/Reuters")
    assert Path(photo["file"]).is_file()
    assert all(one["offline"] == {"text": True, "photos": 1, "photos_total": 1} for one in (ferry, island, lichen))
    (before,) = said("versions", FERRY)["versions"]
    assert "Ninety islanders were aboard" in before["text"]


def test_it_has_what_its_reader_did(said: Said, schema: int) -> None:
    listed = {str(one["id"]): one for one in said("list")}
    assert [key for key, one in listed.items() if one["read"]] == [LICHEN]
    assert [key for key, one in listed.items() if one["bookmarked"]] == [ISLAND]
    assert [one["id"] for one in said("list", "--tag", "Sea")] == [int(FERRY)]
    assert [one["query"] for one in said("searches")] == (["ferry"] if schema >= SEARCHES else [])
    assert said("relate", FERRY, LICHEN) == ([int(LICHEN)] if schema >= SEARCHES else [])
    noted = {(str(one["article_id"]), one.get("quote"), one["note"]) for one in said("highlights")}
    wanted = {(FERRY, None, "Ask the captain for the log."), (ISLAND, "It rolls less", "Does it?")}
    assert noted == (wanted if schema >= NOTES else set())
    assert [one["name"] for one in said("rules")] == (["Botany", "regatta"] if schema >= NOTES else [])


def test_it_is_sound_searchable_and_related(said: Said, schema: int) -> None:
    said("index")
    assert said("check")["problems"] == []
    assert {str(one["id"]) for one in said("search", "ferry")} == {FERRY, ISLAND}
    assert [str(one["id"]) for one in said("search", "caption:north")] == [LICHEN]
    assert [str(one["id"]) for one in said("search", "hundred aboard")] == [FERRY]
    (answered,) = said("related", FERRY)
    assert [str(one["id"]) for one in answered["related"]] == [ISLAND]
    assert len(said("search", "note:captain")) == (1 if schema >= NOTES else 0)
