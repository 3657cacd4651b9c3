"""What a child that reads untrusted bytes may not do, tried in a real one; and that it still can do its work."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from reader.confine import OPEN_FILES, WORKER_MEMORY, landlock
from reader.errors import ParseError
from reader.intake.archives.kept import Kept
from reader.related import signature
from reader.sandbox import Sandbox
from reader.values import ParsedArticle
from tests.newsroom import Cutline, Site, picture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux gives these for free")
needs_landlock = pytest.mark.skipif(landlock() < 1, reason="this kernel has no Landlock")
needs_landlock_for_tcp = pytest.mark.skipif(landlock() < 4, reason="this kernel's Landlock knows no TCP")
needs_scopes = pytest.mark.skipif(landlock() < 6, reason="this kernel's Landlock knows no signals")


@pytest.fixture(scope="module")
def in_child() -> Callable[..., Any]:
    """Runs a function in a child of the sandbox: gives what it returns, or the kind of error that it met."""

    def run(task: Callable[..., Any], *args: Any) -> Any:
        async def once() -> Any:
            sandbox = Sandbox(processes=1)
            try:
                return await sandbox._run(_attempt, (task, args), ParseError("killed"))
            finally:
                sandbox.close()

        return asyncio.run(once())

    return run


def _attempt(task: Callable[..., Any], args: tuple[Any, ...]) -> Any:
    try:
        return task(*args)
    except (OSError, MemoryError) as error:
        return type(error)


def _write(file: str) -> None:
    with Path(file).open("a") as stream:
        stream.write("x")


def _read(file: str) -> bytes:
    return Path(file).read_bytes()


def _connect(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=5):
        pass


def _listen() -> None:
    with socket.create_server(("127.0.0.1", 0)):
        pass


def _start(*command: str) -> int:
    return subprocess.run(command, check=False).returncode


def _signal_parent() -> None:
    os.kill(os.getppid(), 0)


def _has_no_new_privileges() -> bool:
    get_no_new_privileges = 39
    return ctypes.CDLL(None).prctl(get_no_new_privileges, 0, 0, 0, 0) == 1


def _limits() -> dict[str, int]:
    import resource

    return {
        name: resource.getrlimit(getattr(resource, name))[0]
        for name in ("RLIMIT_CORE", "RLIMIT_FSIZE", "RLIMIT_NOFILE")
    }


@needs_landlock
def test_it_writes_no_file_and_makes_and_deletes_none(in_child: Callable[..., Any], tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("mine")
    for task, place in (
        (_write, there),
        (_write, tmp_path / "new"),
        (os.mkdir, tmp_path / "folder"),
        (os.unlink, there),
        (os.truncate, there),
    ):
        args = (str(place), 0) if task is os.truncate else (str(place),)
        assert in_child(task, *args) is PermissionError, task
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [("there", "mine")]


@needs_landlock
def test_it_reads_nothing_of_the_user_s(in_child: Callable[..., Any], tmp_path: Path) -> None:
    (tmp_path / "library.db").write_text("mine")
    assert in_child(os.listdir, str(tmp_path)) is PermissionError
    assert in_child(_read, str(tmp_path / "library.db")) is PermissionError
    assert in_child(_read, "/proc/self/environ") is PermissionError


@needs_landlock
def test_it_starts_no_program_so_none_that_has_more_rights(in_child: Callable[..., Any]) -> None:
    assert in_child(_start, sys.executable, "-c", "") is PermissionError
    assert in_child(_start, "/bin/su", "-c", "true") in (PermissionError, FileNotFoundError)


@needs_landlock_for_tcp
def test_it_connects_nowhere_and_listens_nowhere(in_child: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        assert in_child(_connect, server.getsockname()[1]) is PermissionError
    assert in_child(_listen) is PermissionError


@needs_scopes
def test_it_signals_nobody(in_child: Callable[..., Any]) -> None:
    assert in_child(_signal_parent) is PermissionError


def test_it_gets_no_new_privileges_and_has_its_limits(in_child: Callable[..., Any]) -> None:
    assert in_child(_has_no_new_privileges)
    assert in_child(_limits) == {"RLIMIT_CORE": 0, "RLIMIT_FSIZE": 0, "RLIMIT_NOFILE": OPEN_FILES}
    assert in_child(bytearray, 3_000_000_000) is MemoryError


def test_the_kernel_ends_a_task_that_burns_the_cpu() -> None:
    script = "from reader.confine import limit_cpu; limit_cpu(0.5)\nwhile True: pass"
    assert subprocess.run([sys.executable, "-c", script], check=False, timeout=60).returncode == -signal.SIGXCPU


def test_it_can_do_all_its_work() -> None:
    """Each task in a child of its own, so that each loads what it needs when the rights are gone."""
    now = datetime(2026, 11, 23, tzinfo=UTC)
    story = ("Ferry timbers found", "Low water.", "Low water shows oak planks sewn with yew.", "en", "Quay")
    feed = b"<rss version='2.0'><channel><title>Quay</title><item><title>One</title></item></channel></rss>"
    page = b"<html><title>A page</title><article><h1>A page</h1>" + b"<p>Words of a story, at length.</p>" * 30

    async def alone(work: Callable[[Sandbox], Any]) -> Any:
        sandbox = Sandbox(processes=1)
        try:
            return await work(sandbox)
        finally:
            sandbox.close()

    async def work() -> list[Any]:
        return [
            (await alone(lambda box: box.parse(feed, {}, "http://a.example/feed"))).title,
            "at length"
            in (await alone(lambda box: box.extract(page, {"content-type": "text/html"}, "http://a.example/"))).text,
            (await alone(lambda box: box.reencode(picture(1), "http://a.example/p.png"))).width,
            await alone(lambda box: box.clean("<p onclick='x()'>Words</p>", "http://a.example/")),
            (await alone(lambda box: box.shape([Kept(ParsedArticle("One", html="<p>Words</p>"))], now)))[
                0
            ].article.title,
            await alone(lambda box: box.sign([story])),
        ]

    assert asyncio.run(work()) == ["Quay", True, 640, ("<p>Words</p>", "Words"), "One", [signature(*story)]]


def test_the_worker_has_shed_what_it_does_not_need(cutline: Cutline, site: Site) -> None:
    cutline.json("add", "--no-fetch", site.feeds[0])
    process = cutline.start("refresh", "--all", worker=True)
    try:
        assert process.stdout is not None
        process.stdout.readline()
        status, limits = (Path(f"/proc/{process.pid}/{name}").read_text() for name in ("status", "limits"))
    finally:
        process.communicate()
    assert "NoNewPrivs:\t1" in status
    rows = {line[:25].strip(): line[25:].split()[0] for line in limits.splitlines()}
    assert (rows["Max core file size"], rows["Max data size"]) == ("0", str(WORKER_MEMORY))
