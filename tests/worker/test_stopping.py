"""A worker that is stopped or killed in the middle of its work loses nothing, and the next one goes on."""

from __future__ import annotations

import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

from reader.confine import BEHIND
from tests.newsroom import STORIES, Answer, Cutline, Site

SLOW = 0.25


def slow_down(site: Site, seconds: float) -> None:
    for path, answer in site.answers.items():
        site.answers[path] = Answer(answer.body, answer.content_type, answer.status, answer.headers, seconds)


def content(cutline: Cutline) -> list[tuple[object, ...]]:
    """What the library holds, without ids."""
    ids = [row["id"] for row in cutline.json("list")]
    return sorted(
        (article["url"], article["title"], article["text"], [Path(photo["file"]).name for photo in article["photos"]])
        for article in (cutline.json("show", *ids) if ids else [])
    )


def subscribed(cutline: Cutline, site: Site) -> None:
    for feed in site.feeds:
        cutline.json("add", "--no-fetch", feed)


def test_the_worker_says_that_it_lives_and_ends_with_done(cutline: Cutline, site: Site) -> None:
    subscribed(cutline, site)
    slow_down(site, 1.2)
    process = cutline.start("refresh", worker=True)
    assert process.stdout is not None
    events = [json.loads(line) for line in process.stdout]
    names = [event["event"] for event in events]
    assert process.wait(30) == 0
    assert names[0] == "started"
    assert "tick" in names
    assert names[-1] == "done"
    assert events[-1]["new"] == len(STORIES)
    process.communicate()


def test_the_end_of_its_input_stops_the_worker(cutline: Cutline, site: Site) -> None:
    subscribed(cutline, site)
    slow_down(site, 20)
    process = cutline.start("refresh", worker=True)
    assert process.stdout is not None
    assert json.loads(process.stdout.readline())["event"] == "started"
    out, _ = process.communicate(timeout=15)  # closes its input
    done = json.loads(out.splitlines()[-1])
    assert done["event"] == "done"
    assert done["stopped"] is True
    assert cutline.json("check")["sound"]


@pytest.mark.skipif(os.name == "nt", reason="niceness is for systems that have it")
@pytest.mark.parametrize(("worker", "steps"), [(True, BEHIND), (False, 0)])
def test_only_the_windows_worker_stands_back(cutline: Cutline, site: Site, worker: bool, steps: int) -> None:
    subscribed(cutline, site)
    slow_down(site, 20)
    process = cutline.start("refresh", worker=worker)
    deadline = time.monotonic() + 20
    while not site.asked and time.monotonic() < deadline:
        time.sleep(0.05)
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    assert os.getpriority(os.PRIO_PROCESS, process.pid) == min(19, ours + steps)
    process.terminate()
    process.communicate()


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is for systems that have it")
def test_a_killed_worker_loses_nothing(cutline: Cutline, site: Site, tmp_path: Path) -> None:
    subscribed(cutline, site)
    slow_down(site, SLOW)
    chance = random.Random(5)
    for _ in range(4):
        process = cutline.start("refresh", "--all", worker=True)
        time.sleep(chance.uniform(0.3, 1.4))
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        assert cutline.json("check")["sound"]
    slow_down(site, 0)
    assert cutline.run("refresh", "--all").status == 0
    calm = Cutline(tmp_path / "calm")
    calm.json("add", *site.feeds)
    assert content(cutline) == content(calm)
    assert len(content(cutline)) == len(STORIES)
    assert [feed["error"] for feed in cutline.json("feeds")] == [None] * 3
