"""The commands for notes, highlights and versions."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "longshore.atom"


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["--library", str(tmp_path), "add", str(SAMPLE)]) == 0
    capsys.readouterr()
    return tmp_path


def said(folder: Path, capsys: pytest.CaptureFixture[str], *options: str) -> Any:
    assert main(["--library", str(folder), *options, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_a_note_is_written_shown_and_removed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(folder, capsys, "note", "1") == {"id": 1, "note": None}
    assert said(folder, capsys, "note", "1", "Ask about this.") == {"id": 1, "note": "Ask about this."}
    assert main(["--library", str(folder), "note", "1"]) == 0
    assert capsys.readouterr().out == "Ask about this.\n"
    assert said(folder, capsys, "note", "1", "") == {"id": 1, "note": None}


def test_a_passage_is_marked_listed_and_unmarked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = said(folder, capsys, "show", "1")[0]["text"]
    quote = " ".join(text.split()[8:14])
    (made,) = said(folder, capsys, "highlight", "1", quote, "--color", "blue", "--note", "Really?")
    assert (made["quote"], made["color"], made["note"]) == (quote, "blue", "Really?")
    assert text[made["start"] : made["end"]] == quote
    said(folder, capsys, "note", "2", "Of the other.")
    everything = said(folder, capsys, "highlights")
    assert sorted((row["article_id"], row["id"]) for row in everything if row["id"]) == [(1, made["id"])]
    assert [row["note"] for row in everything if row["id"] is None] == ["Of the other."]
    assert said(folder, capsys, "highlights", "1") == [made]
    assert said(folder, capsys, "unhighlight", str(made["id"])) == [made["id"]]
    assert said(folder, capsys, "highlights", "1") == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (
            ["highlight", "1", "words that stand nowhere in the whole of it"],
            "These words do not stand in the article's",
        ),
        (["note", "99", "x"], "There is no article 99 in this library."),
        (["highlights", "99"], "There is no article 99 in this library."),
        (["unhighlight", "9"], "There is no highlight 9 in this library."),
        (["versions", "99"], "There is no article 99 in this library."),
    ],
)
def test_what_cannot_be_done_is_told_in_a_line(
    folder: Path, capsys: pytest.CaptureFixture[str], options: list[str], words: str
) -> None:
    assert main(["--library", str(folder), *options]) == 1
    assert capsys.readouterr().err.startswith(words)


def test_versions_are_told_word_for_word(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(folder, capsys, "versions", "1") == {"id": 1, "versions": []}
    was = said(folder, capsys, "show", "1")[0]
    edited = SAMPLE.read_text("utf-8").replace(was["title"], "Another headline")
    assert "Another headline" in edited
    file = folder / "longshore.atom"
    file.write_text(edited, "utf-8")
    from reader.store.database import open_library

    with open_library(folder) as library, library.write() as connection:
        connection.execute("UPDATE feed SET url = ?, url_key = ?", (file.as_uri(), file.as_uri()))
    assert main(["--library", str(folder), "refresh", "--all", "--no-pages", "--json"]) == 0
    capsys.readouterr()
    (version,) = said(folder, capsys, "versions", "1")["versions"]
    assert version["title"] == was["title"]
    assert [part["place"] for part in version["changes"]] == ["headline"]
    assert main(["--library", str(folder), "versions", "1"]) == 0
    assert "{+" in capsys.readouterr().out
