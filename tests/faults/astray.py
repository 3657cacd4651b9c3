"""The command line on a machine where something is astray: names lead elsewhere, or the clock is wrong.

    python -m tests.faults.astray '{"names": {"news.example": ["::1", "127.0.0.1"]}, "days": 0}' ARGUMENT...

A name with no addresses is not found; one that is null cannot be looked up just now.
"""

from __future__ import annotations

import json
import socket
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

from reader import cli, cli_commands
from reader.job import Job

_look_up = socket.getaddrinfo


def main() -> int:
    astray = json.loads(sys.argv[1])
    names: dict[str, list[str] | None] = astray.get("names", {})
    ahead = timedelta(days=astray.get("days", 0))

    def look_up(host: Any, port: Any, *args: Any, **named: Any) -> Any:
        if host not in names:
            return _look_up(host, port, *args, **named)
        addresses = names[host]
        if not addresses:
            raise socket.gaierror(socket.EAI_AGAIN if addresses is None else socket.EAI_NONAME, "played")
        return [entry for address in addresses for entry in _look_up(address, port, *args, **named)]

    def now(*_: object) -> datetime:
        return (datetime.now(UTC) + ahead).replace(microsecond=0)

    socket.getaddrinfo = look_up
    Job.now = now  # type: ignore[method-assign]
    cli_commands.now = now
    return cli.main(sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
