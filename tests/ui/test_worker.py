"""The worker's owner, against real tiny processes."""

from __future__ import annotations

import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.progress import Event
from ui.worker import Outcome, Worker

ENDS_WELL = """
import json, sys
print("a stray line")
print(json.dumps({"event": "started", "feeds": 1}), flush=True)
print(json.dumps({"event": "tick"}), flush=True)
print(json.dumps({"event": "feed", "arguments": sys.argv[1:]}), flush=True)
print(json.dumps({"event": "done", "feeds": 1, "failed": 0}), flush=True)
"""
FAILS = """
import sys
print("There is no feed at that address.", file=sys.stderr)
sys.exit(1)
"""
DIES = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
RAISES = "raise RuntimeError('a bug')"
WAITS = """
import json, sys
print(json.dumps({"event": "started", "feeds": 9}), flush=True)
sys.stdin.read()
print(json.dumps({"event": "done", "feeds": 9, "stopped": True}), flush=True)
"""
HANGS = """
import json, time
print(json.dumps({"event": "started", "feeds": 9}), flush=True)
time.sleep(600)
"""


def running(tmp_path: Path, script: str, **settings: int) -> Worker:
    return Worker(tmp_path, program=(sys.executable, "-c", script), **settings)


def outcome_of(qtbot: QtBot, worker: Worker, *command: str) -> tuple[Outcome, list[Event]]:
    events: list[Event] = []
    worker.event_arrived.connect(events.append)
    with qtbot.waitSignal(worker.finished, timeout=20_000) as ended:
        worker.start(*command)
    return ended.args[0], events


def test_a_job_tells_its_events_and_its_outcome(qtbot: QtBot, tmp_path: Path) -> None:
    worker = running(tmp_path, ENDS_WELL)
    outcome, events = outcome_of(qtbot, worker, "refresh", "7")
    assert [event.name for event in events] == ["started", "feed", "done"]
    assert events[1].fields["arguments"] == ["--library", str(tmp_path), "refresh", "7"]
    assert outcome == Outcome(("refresh", "7"), done=Event("done", {"feeds": 1, "failed": 0}))
    assert not worker.busy


def test_what_failed_is_told_in_its_own_words(qtbot: QtBot, tmp_path: Path) -> None:
    outcome, _ = outcome_of(qtbot, running(tmp_path, FAILS), "preview", "x")
    assert (outcome.failed, outcome.crashed) == (True, False)
    assert outcome.message == "There is no feed at that address."


def test_a_killed_worker_is_a_crash(qtbot: QtBot, tmp_path: Path) -> None:
    outcome, _ = outcome_of(qtbot, running(tmp_path, DIES), "refresh")
    assert outcome.crashed
    assert not outcome.stopped


def test_a_bug_is_a_crash_and_no_traceback_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    outcome, _ = outcome_of(qtbot, running(tmp_path, RAISES), "refresh")
    assert outcome.crashed
    assert outcome.message is None


def test_a_program_that_is_not_there_is_told_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    worker = Worker(tmp_path, program=(str(tmp_path / "nothing"),))
    outcome, _ = outcome_of(qtbot, worker, "refresh")
    assert outcome.crashed
    assert outcome.message is not None
    assert "cannot be started" in outcome.message


def test_stopping_closes_its_stdin_and_forgets_what_waits(qtbot: QtBot, tmp_path: Path) -> None:
    worker = running(tmp_path, WAITS)
    with qtbot.waitSignal(worker.event_arrived, timeout=20_000):
        worker.start("refresh")
    worker.start("refresh", "1")
    with qtbot.waitSignal(worker.finished, timeout=20_000) as ended:
        worker.stop()
    outcome: Outcome = ended.args[0]
    assert (outcome.stopped, outcome.crashed) == (True, False)
    assert outcome.done is not None
    assert not worker.busy


def test_one_that_does_not_stop_is_killed(qtbot: QtBot, tmp_path: Path) -> None:
    worker = running(tmp_path, HANGS, grace_ms=100)
    with qtbot.waitSignal(worker.event_arrived, timeout=20_000):
        worker.start("refresh")
    with qtbot.waitSignal(worker.finished, timeout=20_000) as ended:
        worker.stop()
    assert (ended.args[0].stopped, ended.args[0].crashed) == (True, False)


def test_one_that_is_silent_too_long_is_killed(qtbot: QtBot, tmp_path: Path) -> None:
    outcome, _ = outcome_of(qtbot, running(tmp_path, HANGS, silence_ms=2_000), "refresh")
    assert outcome.crashed


def test_jobs_run_one_after_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    worker = running(tmp_path, ENDS_WELL)
    ended: list[Outcome] = []
    worker.finished.connect(ended.append)
    for command in ("first", "second", "third"):
        worker.start(command)
    qtbot.waitUntil(lambda: len(ended) == 3, timeout=20_000)
    assert [outcome.command for outcome in ended] == [("first",), ("second",), ("third",)]


def test_shutting_down_leaves_no_process(qtbot: QtBot, tmp_path: Path) -> None:
    worker = running(tmp_path, WAITS)
    with qtbot.waitSignal(worker.event_arrived, timeout=20_000):
        worker.start("refresh")
    worker.shut_down()
    assert not worker.busy


def test_what_is_asked_for_now_does_not_wait_for_a_long_job_which_goes_on_afterwards(
    qtbot: QtBot, tmp_path: Path
) -> None:
    script = "import sys\nif len(sys.argv) < 5: sys.stdin.read()"
    worker = running(tmp_path, script)
    started: list[tuple[str, ...]] = []
    worker.job_started.connect(started.append)
    worker.start("refresh")
    qtbot.waitUntil(lambda: worker.command == ("refresh",))
    worker.start_first("refresh", "7")
    qtbot.waitUntil(lambda: len(started) == 3, timeout=20_000)
    assert started == [("refresh",), ("refresh", "7"), ("refresh",)]
    worker.shut_down()
