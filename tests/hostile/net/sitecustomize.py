"""Stands in for the net around a real process: Python runs this first wherever this folder is on its path.

`CUTLINE_TEST_NET` names a JSON file: `names`, what DNS answers, look-up after look-up; `ways`, which loopback address
and port stand for a public one; `log`, the file that gets a line for each name looked up and each address connected to.
"""

from __future__ import annotations

import json
import os
import socket
import threading
from collections import Counter
from pathlib import Path
from typing import Any

_given = os.environ.get("CUTLINE_TEST_NET")


def _stand_in(net: dict[str, Any]) -> None:
    log, asked, held = Path(net["log"]), Counter[str](), threading.Lock()
    peers: dict[tuple[int, int], tuple[str, int]] = {}
    look_up, connect, getpeername = socket.getaddrinfo, socket.socket.connect, socket.socket.getpeername

    def note(*words: object) -> None:
        with held, log.open("a", encoding="utf-8") as file:
            print(*words, file=file)

    def getaddrinfo(host: Any, port: Any, *rest: Any, **more: Any) -> list[Any]:
        name = host.decode() if isinstance(host, bytes) else host
        note("look-up", name)
        answers = net["names"].get(name)
        if answers is None:
            if name and all(letter in "0123456789abcdefABCDEFxX.:%[]" for letter in name):
                return look_up(host, port, *rest, **more)  # a number: the system spells it out, and asks nobody
            raise socket.gaierror(socket.EAI_NONAME, "no such name")
        now = answers[min(asked[name], len(answers) - 1)]
        asked[name] += 1
        return [found for address in now for found in look_up(address, port, *rest, **more)]

    def connected(self: socket.socket, address: Any) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            note("connect" if self.type & socket.SOCK_STREAM else "probe", *address[:2])
            if way := net["ways"].get(address[0]):
                peers[self.fileno(), id(self)] = address[:2]
                return connect(self, tuple(way))
        return connect(self, address)

    def peer(self: socket.socket) -> Any:
        return peers.get((self.fileno(), id(self))) or getpeername(self)

    socket.getaddrinfo = getaddrinfo
    socket.socket.connect = connected  # type: ignore[method-assign]
    socket.socket.getpeername = peer  # type: ignore[method-assign]


if _given:
    _stand_in(json.loads(Path(_given).read_text("utf-8")))
