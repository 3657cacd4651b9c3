"""No request leaves this machine but for what the user subscribed to, and none while reading."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.answers import answer
from tests.hostile.feeds import item, rss
from tests.hostile.home import Home, processes
from tests.hostile.net_around import Net
from tests.hostile.server import Server, has_addresses, serving

pytestmark = [
    pytest.mark.skipif(not has_addresses(), reason="the server wants loopback addresses of its own"),
    pytest.mark.skipif(sys.platform != "linux", reason="sockets are looked at through /proc"),
]

PUBLIC = "93.184.216.34"
WATCHED = 3.0
REMOTE = (
    "<p>{0}</p><img src='http://news.example/lost.png' width='900' height='600'><link rel=stylesheet href=//a.example>"
    "<img srcset='http://news.example/wide.png 2x'><video poster=http://c.example/p src=http://c.example/v></video>"
    "<iframe src='http://d.example/'></iframe><p style='background:url(http://e.example/)'>x</p>"
)


@pytest.fixture
def server() -> Iterator[Server]:
    told = rss(item(text=REMOTE.format("The tide came in. " * 90))).replace(
        b"http://127.0.0.1/", b"http://news.example/"
    )
    with serving({"news": {"/feed": answer(told), "": answer(b"", status="404 No")}}) as server:
        yield server


@pytest.fixture
def net(tmp_path: Path, server: Server) -> Net:
    return Net(tmp_path, {"news.example": [[PUBLIC]]}, {PUBLIC: server.bases["news"]})


def asked(net: Net) -> list[str]:
    return net.asked("look-up") + net.asked("connect") + net.asked("probe")


def open_sockets(session: int) -> list[str]:
    """The internet sockets that the processes of a session hold, as the system lists them."""
    held = {link for pid in processes(session) for link in _links(pid)}
    lines = [
        line
        for name in ("tcp", "tcp6", "udp", "udp6")
        for line in Path(f"/proc/net/{name}").read_text().splitlines()[1:]
    ]
    return [line for line in lines if f"socket:[{line.split()[9]}]" in held]


def _links(pid: int) -> Iterator[str]:
    try:
        yield from [str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir()]
    except OSError:
        return


def window_watched(home: Home) -> list[str]:
    """Opens the real window for some seconds; gives the internet sockets seen."""
    process = subprocess.Popen(
        home.command(), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**home.env, "QT_QPA_PLATFORM": "offscreen"}, cwd=home.folder / "here", start_new_session=True,
    )  # fmt: skip
    seen: list[str] = []
    end = time.monotonic() + WATCHED
    while time.monotonic() < end:
        assert process.poll() is None, "the window is open"
        seen += open_sockets(process.pid)
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    return seen


def test_without_feeds_nothing_is_asked(tmp_path: Path, net: Net) -> None:
    home = net.home(tmp_path)
    for command in (("refresh", "--all", "--json"), ("offline",), ("index",)):
        assert home.run(*command).status == 0, command
    assert window_watched(home) == []
    assert asked(net) == []


def test_reading_asks_nothing(tmp_path: Path, net: Net, server: Server) -> None:
    home = net.home(tmp_path)
    home.json("add", "http://news.example/feed")
    [row] = home.json("list")
    assert {line.split()[0] for line in asked(net)} == {"news.example", PUBLIC}, "only what was subscribed to"
    assert {request.path for _, request in server.asked} <= {"/feed", "/lost.png", "/wide.png", "/", "/favicon.ico"}
    before = asked(net)
    copy, book, feeds = (tmp_path / name for name in ("copy", "book.html", "feeds.opml"))
    for command in (
        ("show", row["id"]), ("search", "tide"), ("edition", book, "--all"), ("export", feeds), ("import", feeds),
        ("backup", copy),
    ):  # fmt: skip
        assert home.run(*command).status == 0, command
    assert window_watched(home) == []
    assert asked(net) == before
