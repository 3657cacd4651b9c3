"""Several at once on one library: windows, workers, a cron job, and one that holds everybody up."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from subprocess import Popen

import pytest

from reader.errors import StoreError
from reader.store import statuses
from reader.store.database import open_library
from tests.faults import errands
from tests.faults.errands import PATIENCE
from tests.faults.killing import CONTEXT, Child
from tests.faults.press import FEEDS, publish
from tests.faults.reading import NOW, Keeping, as_if_undisturbed, deeds, difference, kept_in, unsound, worth
from tests.faults.trials import often, verdict
from tests.newsroom import Cutline, Site

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are stopped and killed by signals here")


@contextmanager
def window_on(cutline: Cutline, monkeypatch: pytest.MonkeyPatch) -> Iterator[Popen[bytes]]:
    """The real window, in a process of its own, when it can be knocked at."""
    from ui.single import socket_name

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    door = Path(tempfile.gettempdir()) / socket_name(cutline.library)
    window = cutline.start()
    try:
        until = time.monotonic() + PATIENCE
        while not door.exists() and window.poll() is None and time.monotonic() < until:
            time.sleep(0.05)
        assert window.poll() is None, window.communicate()
        yield window
    finally:
        with suppress(ProcessLookupError):
            os.killpg(window.pid, signal.SIGKILL)
        window.communicate()
        door.unlink(missing_ok=True)
        Path(f"{door}.lock").unlink(missing_ok=True)


def test_a_second_window_shows_the_first_and_a_cron_job_works_beside_it(
    cutline: Cutline, site: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with window_on(cutline, monkeypatch) as window:
        second = cutline.run()
        lost = [] if second.status == 0 and "in a window already" in second.out else [second.out + second.err]
        verdict("A second window on the same library", 1, lost, "the first comes forward, and the second says so")
        publish(site, 1)
        lost = [said.err for said in [cutline.run("refresh", "--all")] if said.status]
        bookmarked = cutline.json("list")[0]
        cutline.json("bookmark", bookmarked["id"])
        lost += as_if_undisturbed(cutline, site, tmp_path / "calm", kept_in(cutline.library))
        assert [row["id"] for row in cutline.json("list", "--bookmarked")] == [bookmarked["id"]]
        lost += [] if window.poll() is None else [f"the window has gone: {window.communicate()}"]
        verdict("`cutline refresh` by cron beside the open window", 1, lost)


@pytest.mark.parametrize("times", often(0, 20))
def test_workers_at_once(times: int, cutline: Cutline, site: Site, tmp_path: Path) -> None:
    """All three have found the same stories to be new before the first of them stores any."""
    for number in range(times):
        publish(site, number + 1)
        meeting = CONTEXT.Barrier(3)
        feed = number % FEEDS + 1
        workers = [Child(errands.refresh_together, cutline.library, feed, meeting) for _ in range(3)]
        for worker in workers:
            worker.end()
    lost = as_if_undisturbed(cutline, site, tmp_path / "calm", {})
    verdict("Three refreshes at once", times, lost)


def test_a_feed_is_not_blamed_while_another_worker_reads_it(cutline: Cutline) -> None:
    reading = Child(errands.read_without_end, cutline.library, 1)
    until = time.monotonic() + PATIENCE
    while not being_read(cutline.library) and time.monotonic() < until:
        time.sleep(0.02)
    assert cutline.run("refresh", "2").status == 0
    assert error_of(cutline, 1) == ""
    assert reading.kill(0)
    assert cutline.run("refresh", "2").status == 0
    assert error_of(cutline, 1).startswith("Cutline was stopped while it read this feed")


def being_read(folder: Path) -> bool:
    with open_library(folder) as library, library.read() as connection:
        return connection.execute("SELECT 1 FROM fetch_state WHERE parsing_since IS NOT NULL").fetchone() is not None


def error_of(cutline: Cutline, feed: int) -> str:
    return next(row["error"] or "" for row in cutline.json("feeds") if row["id"] == feed)


@pytest.mark.parametrize("times", often(0, 40))
def test_a_slow_disk(times: int, cutline: Cutline, site: Site, tmp_path: Path) -> None:
    """Each commit takes long: somebody holds the library for a while, again and again, and stops in between."""
    chance, lost, kept, slowest = Random(29), list[str](), Keeping(), 0.0
    for number in range(times):
        publish(site, number // 4 + 1)
        holding = Child(errands.hold_again_and_again, cutline.library, number)
        refreshing = cutline.start("refresh", "--all")
        with open_library(cutline.library) as library:
            for _, deed in zip(range(6), deeds(library, chance), strict=False):
                began = time.perf_counter()
                deed.to(library)
                slowest = max(slowest, time.perf_counter() - began)
                kept = deed.on(kept)
        _, complaint = refreshing.communicate(timeout=PATIENCE)
        lost += [f"{number}: {complaint.decode()[-200:]}"] if refreshing.returncode else []
        holding.kill(0)
        problem = difference(worth(kept), kept_in(cutline.library)) or unsound(cutline.library)
        lost += [f"{number}: {problem}"] if problem else []
    lost += as_if_undisturbed(cutline, site, tmp_path / "calm", kept)
    verdict("A disk so slow that commits take up to a second", times, lost, f"a mark waits {slowest:.1f} s at most")


def test_a_library_that_is_held_for_too_long(cutline: Cutline) -> None:
    with (
        open_library(cutline.library) as holder,
        open_library(cutline.library, busy_seconds=0.5) as library,
        holder.write(),
        pytest.raises(StoreError, match=r"was busy for 0.5 seconds, so nothing was changed. Try again"),
    ):
        statuses.bookmark(library, [1], True, now=NOW)
    assert kept_in(cutline.library) == {}
    verdict("A library that another process holds for longer than 10 s", 1, [], "a line; the mark is not made")
