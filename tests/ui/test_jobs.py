"""Which job is run when: what somebody asked for goes before a refresh of everything."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.jobs import Jobs
from ui.worker import Worker

WAITS_WHEN_NOTHING_IS_NAMED = "import sys\nif sys.argv[3:] in (['refresh'], ['offline', '4']): sys.stdin.read()"


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    made = Worker(tmp_path, program=(sys.executable, "-c", WAITS_WHEN_NOTHING_IS_NAMED))
    yield made
    made.shut_down()


def test_a_subscription_does_not_wait_for_a_refresh(qtbot: QtBot, worker: Worker) -> None:
    jobs, started = Jobs(worker), []
    worker.job_started.connect(started.append)
    jobs.refresh()
    jobs.refresh(7)
    qtbot.waitUntil(lambda: len(started) == 3, timeout=20_000)
    assert started == [("refresh",), ("refresh", "7"), ("refresh",)]


def test_a_job_that_was_asked_for_is_not_interrupted(qtbot: QtBot, worker: Worker) -> None:
    jobs, started = Jobs(worker), []
    worker.job_started.connect(started.append)
    jobs.make_offline(4)
    jobs.add(["https://a.example"])
    qtbot.wait(50)
    assert started == [("offline", "4")]
    worker.stop()


def test_a_folder_is_made_complete_by_its_name(qtbot: QtBot, worker: Worker) -> None:
    jobs = Jobs(worker)
    jobs.make_offline(folder="News")
    assert worker.command == ("offline", "--folder", "News")
