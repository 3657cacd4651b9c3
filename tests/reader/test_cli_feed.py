"""The command about one feed: its rules, and its login where no keyring is."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from reader import logins
from reader.cli import main
from reader.store import articles, statuses
from reader.store.database import open_library
from reader.values import Scope

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "longshore.atom"


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert main(["--library", str(tmp_path), "add", "--no-fetch", str(SAMPLE)]) == 0
    capsys.readouterr()
    return tmp_path


def feed(folder: Path, capsys: pytest.CaptureFixture[str], *options: str) -> dict[str, Any]:
    assert main(["--library", str(folder), "feed", "1", *options, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_the_rules_of_a_feed_are_set_and_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fresh = feed(folder, capsys)
    rules = ("interval", "keep_days", "keep_articles", "notify")
    assert [fresh[name] for name in rules] == [None, None, None, False]
    changed = feed(folder, capsys, "--interval", "15", "--keep", "90-days", "--notify")
    assert [changed[name] for name in rules] == [15, 90, 0, True]
    changed = feed(folder, capsys, "--interval", "0", "--keep", "500-articles", "--no-notify")
    assert [changed[name] for name in rules] == [None, 0, 500, False]
    assert [feed(folder, capsys, "--keep", "all")[name] for name in rules[1:3]] == [0, 0]
    assert [feed(folder, capsys, "--keep", "default")[name] for name in rules[1:3]] == [None, None]


@pytest.mark.parametrize("rule", ["some", "0-days", "-3-days", "12", "12-weeks"])
def test_a_rule_that_is_none_is_wrong_use(folder: Path, capsys: pytest.CaptureFixture[str], rule: str) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--library", str(folder), "feed", "1", f"--keep={rule}"])
    assert ended.value.code == 2
    assert "--keep" in capsys.readouterr().err


def test_a_login_that_no_keyring_takes_is_not_said_to_be_kept(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logins.Logins, "keep", lambda *_login: "It is kept only until Cutline closes.")
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    assert main(["--library", str(folder), "feed", "1", "--login", "ann"]) == 1
    said = capsys.readouterr().err
    assert "is not kept: this machine has no keyring" in said
    assert "secret" not in said


def test_what_was_opened_is_listed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(folder), "refresh", "--no-pages"]) == 0
    with open_library(folder) as library:
        found = articles.headlines(library, Scope(), limit=3)
        statuses.record_opened(library, found[2].id, now=found[0].published)
    capsys.readouterr()
    assert main(["--library", str(folder), "list", "--opened", "--json"]) == 0
    assert [row["id"] for row in json.loads(capsys.readouterr().out)] == [found[2].id]
