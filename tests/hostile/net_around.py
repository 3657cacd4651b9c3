"""The net around a process, as a test lays it out; and what the process asked of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from tests.hostile.home import Home

STAND_IN = Path(__file__).resolve().parent / "net"


class Net:
    """`names`: what DNS answers for each, look-up after look-up; the last answer stays.  `ways`: public addresses, and
    the servers on loopback that stand for them.
    """

    def __init__(self, folder: Path, names: Mapping[str, Sequence[Sequence[str]]], ways: Mapping[str, str]) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._log = folder / "asked"
        self._log.touch()
        self._file = folder / "net.json"
        doors = {address: (urlsplit(base).hostname, urlsplit(base).port) for address, base in ways.items()}
        told = {"names": dict(names), "ways": doors, "log": str(self._log)}
        self._file.write_text(json.dumps(told), encoding="utf-8")

    def home(self, folder: Path, **more: str) -> Home:
        """A home whose processes know no other net."""
        return Home(folder, PYTHONPATH=str(STAND_IN), CUTLINE_TEST_NET=str(self._file), **more)

    def asked(self, what: str) -> list[str]:
        """What was looked up ("look-up") or connected to ("connect"), in order."""
        lines = self._log.read_text("utf-8").splitlines()
        return [line.partition(" ")[2] for line in lines if line.startswith(f"{what} ")]
