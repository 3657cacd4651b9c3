"""A feed's password is in the keyring and goes to its server, and is nowhere else: no file, no list, no `ps`."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.hostile.home import Home, processes
from tests.hostile.net_around import STAND_IN
from tests.newsroom import Answer, Site, site_open

SECRET = "Tide-Table-8841"
SIGNS = (
    SECRET.encode(), SECRET.encode("utf-16-le"), b64encode(f"ann:{SECRET}".encode()), SECRET[::-1].encode(),
    SECRET.replace("-", "%2D").encode(),
)  # fmt: skip
OPML = '<opml version="2.0"><body><outline type="rss" text="Ridge" xmlUrl="{}"/></body></opml>'


@pytest.fixture
def site() -> Iterator[Site]:
    with site_open() as site:
        site.locked.add("/rss.xml")
        site.locked.add("/atom.xml")
        site.password = ("ann", SECRET)
        yield site


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(
        tmp_path,
        PYTHONPATH=str(STAND_IN),
        PYTHON_KEYRING_BACKEND="ring_of_tests.Ring",
        CUTLINE_TEST_RING=str(tmp_path / "ring"),
    )


def tells(data: bytes) -> bool:
    return any(sign in data for sign in SIGNS)


def as_worker(home: Home, *arguments: object, told: str = "") -> tuple[bytes, set[bytes]]:
    """Runs a command as the window does; gives what it printed, and what `ps` could have shown of it meanwhile."""
    process = subprocess.Popen(
        home.command(*arguments, worker=True), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env=home.env, cwd=home.folder / "here", start_new_session=True,
    )  # fmt: skip
    assert process.stdin is not None
    if told:
        process.stdin.write(told.encode() + b"\n")
        process.stdin.flush()
    seen: set[bytes] = set()
    while process.poll() is None:
        for pid in processes(process.pid):
            for name in ("cmdline", "environ"):
                try:
                    seen.add(Path(f"/proc/{pid}/{name}").read_bytes())
                except OSError:
                    continue
        time.sleep(0.02)
    with process:
        return process.stdout.read() if process.stdout else b"", seen


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked at through /proc")
def test_a_password_is_in_the_keyring_and_nowhere_else(home: Home, site: Site, tmp_path: Path) -> None:
    [locked] = home.json("add", "--no-fetch", site.feeds[0])
    said = home.run("refresh", "--all").err
    assert "needs a login" in said
    site.answers["/rss.xml"].delay = 0.7
    runs = [as_worker(home, "feed", locked["id"], "--login", "ann", told=SECRET), as_worker(home, "refresh", "--all")]
    assert [row["total"] for row in home.told("feeds")] == [1], "the server was shown the password"
    assert SECRET in (tmp_path / "ring").read_text("utf-8")

    outline = tmp_path / "in.opml"
    outline.write_text(OPML.format(site.feeds[1].replace("//", f"//ann:{SECRET}@")), encoding="utf-8")
    runs.append(as_worker(home, "import", outline))
    site.answers["/rss.xml"] = Answer(b"", status=503)
    runs.append(as_worker(home, "refresh", "--all"))
    assert sum(row["total"] for row in home.told("feeds")) == 2
    site.password = ("ann", "changed")
    site.answers["/rss.xml"] = Answer(b"x")
    runs.append(as_worker(home, "refresh", "--all"))
    assert all("does not accept the user name and password" in row["error"] for row in home.told("feeds"))

    assert all(len(seen) >= 2 for _, seen in runs), "they were looked at while they ran"
    assert not [one for printed, seen in runs for one in (printed, *seen) if tells(one)]
    taken = tmp_path / "taken"
    taken.mkdir()
    for command in (("backup", taken / "copy"), ("export", taken / "feeds.opml"), ("edition", taken / "all.jsonl")):
        assert home.here(*command).status == 0
    assert not [name for name, data in {**home.files(), **home.outside()}.items() if tells(data)]
    for file in taken.iterdir():
        assert not tells(file.read_bytes()), file.name
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as packed:
                assert not [name for name in packed.namelist() if tells(packed.read(name))]
    assert not tells(home.here("feeds", "--json").out.encode() + home.here("feeds").out.encode())


def test_a_password_goes_to_no_other_server(home: Home, site: Site) -> None:
    with site_open() as other:
        [locked] = home.json("add", "--no-fetch", site.feeds[0])
        as_worker(home, "feed", locked["id"], "--login", "ann", told=SECRET)
        site.locked.clear()
        site.answers["/rss.xml"] = Answer(b"", status=302, headers={"Location": other.feeds[0]})
        other.locked.add("/rss.xml")
        other.password = site.password
        home.run("refresh", "--all")
        assert [path for path, _ in other.asked] == ["/rss.xml"]
        assert not [headers for _, headers in other.asked if "authorization" in headers]
        assert os.fsdecode(SECRET) not in home.here("feeds", "--json").out
