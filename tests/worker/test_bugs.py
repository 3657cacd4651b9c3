"""A bug of the worker or of a command: whole in the log, one plain line for people, and nothing private in either."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing

import pytest

from reader.logbook import tail
from tests.newsroom import Cutline, Site

SECRET = "what I searched for"


@pytest.fixture
def broken(cutline: Cutline, site: Site) -> Cutline:
    """A library that Cutline never writes so: reading it is a bug."""
    cutline.json("add", "--no-fetch", site.feeds[0])
    with closing(sqlite3.connect(cutline.library / "library.db")) as connection, connection:
        connection.execute("INSERT INTO setting(name, value) VALUES ('keep_days', ?)", (SECRET,))
    return cutline


def test_a_command_says_one_line_and_logs_the_rest(broken: Cutline) -> None:
    said = broken.run("refresh")
    assert said.status == 1
    (line,) = said.err.splitlines()
    assert line.startswith("Cutline has stopped because of a fault of its own. It is written down in ")
    log = tail(broken.library)
    assert "ERROR command[" in log
    assert "Cutline " in log
    assert "reader/store/preferences.py" in log
    assert "ValueError: (its words are withheld)" in log
    assert SECRET not in log


def test_the_worker_hands_the_bug_to_the_window_as_well(broken: Cutline) -> None:
    process = broken.start("refresh", worker=True)
    out, _ = process.communicate(timeout=60)
    event = json.loads(out.splitlines()[-1])
    assert event["event"] == "bug"
    assert "reader/store/preferences.py" in event["report"]
    assert SECRET not in event["report"]
    assert "ERROR worker[" in tail(broken.library)


def test_the_user_lets_the_log_be_private(cutline: Cutline) -> None:
    cutline.json("settings", "log_private", 1)
    assert cutline.json("settings")["log_private"] == 1
