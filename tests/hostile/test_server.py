"""A hostile server beside three good feeds: whatever it serves, the refresh ends, and nothing else is touched.

The quick run visits all hostile feeds in one refresh, as a reader would.  `make soak` tries each alone, and prints what
it cost.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests import soak_rows
from tests.hostile.cases import CASES, LATE, Case
from tests.hostile.home import Home
from tests.hostile.http2 import certificate
from tests.hostile.server import Server, has_addresses, serving
from tests.newsroom import Site, site_open

pytestmark = [
    pytest.mark.skipif(not has_addresses(), reason="each hostile feed needs a loopback address of its own"),
    pytest.mark.skipif(sys.platform == "win32", reason="processes are watched as Unix does it"),
]

MOST_MEGABYTES = 400
LONGEST_SECONDS = 600
"""For a refresh, on a machine however busy; one that is not busy takes half a minute at most."""
LONGEST_LINE = 300
QUICK = {name: case for name, case in CASES.items() if not case.slow}


@pytest.fixture
def site() -> Iterator[Site]:
    with site_open() as site:
        yield site


def opened(folder: Path, cases: Mapping[str, Case]) -> Any:
    trust = certificate(folder, len(cases)) if any(case.secure for case in cases.values()) else ""
    return serving(
        {name: case.site for name, case in cases.items() if not case.secure},
        {name: case.site for name, case in cases.items() if case.secure},
        trust,
    ), trust


def settled(folder: Path, site: Site, trust: str) -> Home:
    """A library with three good feeds that its reader has worked in."""
    home = Home(folder, **({"SSL_CERT_FILE": trust} if trust else {}))
    home.json("add", *site.feeds)
    first, second, third = sorted(row["id"] for row in home.told("list"))
    home.told("bookmark", first)
    home.told("tag", "harbour", second)
    home.told("note", third, "Ask the dean.")
    return home


def held_dear(home: Home, site: Site) -> list[Any]:
    """What the good feeds brought, and what the reader made of it."""
    file = home.folder / "all.jsonl"
    assert home.here("edition", file, "--all").status == 0
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    return [row["article"] for row in rows if "article" in row and row["article"]["feed_url"] in site.feeds]


def faults_of_line(line: str) -> list[str]:
    """What is wrong with a line for people."""
    found = [f"{letter!r} in it" for letter in line if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl")]
    found += [f"{word!r} in it" for word in ("Traceback", "Error", "Exception", "0x", "<class", "None") if word in line]
    if len(line) > LONGEST_LINE:
        found.append(f"{len(line)} letters long")
    if not line.endswith((".", "!")):
        found.append("no sentence")
    return found


def faults(case: Case, feed: dict[str, Any]) -> list[str]:
    """What is wrong with what became of a hostile feed.  On a busy machine any server may be late."""
    line, stories = feed["error"] or "", feed["total"]
    if not case.error:
        found = [f"failed: {line}"] if line else []
        wrong = stories != case.stories if case.stories is not None else not stories
        return [*found, *([f"{stories} stories"] if wrong else [])]
    if case.error not in line and LATE not in line:
        return [f"said {line!r}, not {case.error!r}"]
    return faults_of_line(line)


def test_all_at_once_beside_good_feeds(tmp_path: Path, site: Site) -> None:
    serve, trust = opened(tmp_path, QUICK)
    with serve as server:
        home = settled(tmp_path / "all", site, trust)
        before, dear = home.outside(), held_dear(home, site)
        home.json("add", "--no-fetch", *(f"{server.bases[name]}/" for name in QUICK))
        said, cost = home.measured("refresh", "--all", "--json", seconds=LONGEST_SECONDS)
        ids = {name: feed["id"] for feed in home.told("feeds") for name in named(server, feed)}
        for visit in range(2, max(case.visits for case in QUICK.values()) + 1):
            home.run("refresh", "--json", *(ids[name] for name, case in QUICK.items() if case.visits >= visit))
        rows = {name: feed for feed in home.told("feeds") for name in named(server, feed)}
        found = {name: wrong for name, case in QUICK.items() if (wrong := faults(case, rows[name]))}
        assert found == {}
        assert said.events[-1]["event"] == "done"
        assert said.events[-1]["failed"] == sum(bool(case.error) for case in QUICK.values())
        assert cost.peak < MOST_MEGABYTES
        assert held_dear(home, site) == dear
        assert home.outside() == before
        assert home.told("check") == {"sound": True, "problems": []}


def named(server: Server, feed: dict[str, Any]) -> list[str]:
    """The case that a feed is, if it is one."""
    return [name for name, base in server.bases.items() if feed["url"].startswith(f"{base}/")]


@pytest.mark.soak
@pytest.mark.parametrize("name", CASES)
def test_each_alone(name: str, tmp_path: Path, site: Site) -> None:
    case = CASES[name]
    tries = 1 if case.slow else soak_rows.scaled(2)
    lost, seconds, peak = 0, 0.0, 0.0
    for number in range(tries):
        serve, trust = opened(tmp_path, {name: case})
        with serve as server:
            home = settled(tmp_path / str(number), site, trust)
            before, dear = home.outside(), held_dear(home, site)
            home.json("add", "--no-fetch", f"{server.bases[name]}/")
            for _ in range(case.visits):
                said, cost = home.measured("refresh", "--all", "--json", seconds=LONGEST_SECONDS)
                seconds, peak = max(seconds, cost.seconds), max(peak, cost.peak)
            [feed] = [row for row in home.told("feeds") if named(server, row)]
            now = held_dear(home, site)
            lost += sum(one not in now for one in dear)
            assert faults(case, feed) == []
            assert said.events[-1]["event"] == "done"
            assert home.outside() == before
            assert home.told("check") == {"sound": True, "problems": []}
    soak_rows.row(name, tried=tries, lost=str(lost or "nothing"), cost=f"{seconds:.1f} s, {peak:.0f} MB")
    assert not lost
    assert peak < MOST_MEGABYTES
