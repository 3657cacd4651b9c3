"""Long commands as the window's child: they answer by events, and give up when their input ends."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from reader.store.database import open_library

CHORE = """
import sys, time
from types import SimpleNamespace
from reader.chores import chore, tell

@chore(stoppable=sys.argv[1] == "stoppable")
def work(options):
    tell("begun")
    time.sleep(float(sys.argv[2]))
    tell("done")
    return 0

try:
    sys.exit(work(SimpleNamespace(worker=True)))
except KeyboardInterrupt:
    sys.exit(3)
"""


def start(kind: str, seconds: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", CHORE, kind, seconds]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def names(output: str) -> list[str]:
    return [json.loads(line)["event"] for line in output.splitlines()]


def test_it_ticks_while_it_works_and_stops_when_its_input_ends() -> None:
    with start("stoppable", "60") as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert names(process.stdout.readline()) == ["begun"]
        assert names(process.stdout.readline()) == ["tick"]
        process.stdin.close()
        assert process.wait(timeout=30) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_it_stops_too_where_the_window_was_started_in_the_background() -> None:
    command = shlex.join([sys.executable, "-c", CHORE, "stoppable", "60"])
    with subprocess.Popen(
        ["/bin/sh", "-c", f"trap '' INT; exec {command}"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert names(process.stdout.readline()) == ["begun"]
        process.stdin.close()
        assert process.wait(timeout=30) == 3


def test_what_must_not_be_left_half_done_comes_to_its_end() -> None:
    with start("whole", "1.5") as process:
        output, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert [name for name in names(output) if name != "tick"] == ["begun", "done"]


def test_a_library_answers_in_events(tmp_path: Path) -> None:
    open_library(tmp_path / "library").close()
    for command, told in ((["usage"], "room"), (["tidy", "--dry-run"], "expired"), (["backups", "--now"], "copies")):
        with subprocess.Popen(
            [sys.executable, "-m", "ui", "--worker", "--library", str(tmp_path / "library"), *command],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).resolve().parents[2],
        ) as process:  # fmt: skip
            assert process.stdout is not None
            output = process.stdout.read()
        assert process.returncode == 0
        assert told in names(output)
        assert names(output)[-1] == "done"
