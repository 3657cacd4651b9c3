"""A server on loopback that answers as no server should: it writes bytes, with no HTTP library to keep it polite.

Each case has an address of its own (127.0.7.1 and on), so that a slow one holds no other up, as on the net.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import threading
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass

NET = "127.0.7"
_WHOLE = re.compile("https?://[^/]*")
"""What stands before the path where a proxy is asked."""


@dataclass(frozen=True, slots=True)
class Request:
    """What was asked: `visit` counts from 1 for each path; `base` is the case's own address."""

    path: str
    headers: Mapping[str, str]
    visit: int
    base: str


Send = Callable[[bytes], Awaitable[None]]
Serve = Callable[[Request, Send], Awaitable[None]]
Site = Mapping[str, Serve]
"""What is served, by path; "" stands for every path that is not named."""


def has_addresses() -> bool:
    """Whether all of 127.0.0.0/8 is this machine, as on Linux."""
    with socket.socket() as probe:
        try:
            probe.bind((f"{NET}.1", 0))
        except OSError:
            return False
    return True


class Server:
    """Serves each site at an address of its own, in a thread of its own.  `asked` has every request, in order."""

    def __init__(self, sites: Mapping[str, Site], secure: Mapping[str, Site] | None = None, trust: str = "") -> None:
        """`secure`: those served over TLS that offers HTTP/2, with the certificate in the file `trust`.

        They get the bare connection: what answers for them speaks HTTP/2 itself.
        """
        self.asked: list[tuple[str, Request]] = []
        self.bases: dict[str, str] = {}
        self._visits: Counter[tuple[str, str]] = Counter()
        self._loop = asyncio.new_event_loop()
        self._talks: set[asyncio.Task[None]] = set()
        self._servers: list[asyncio.Server] = []
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        for number, (name, site) in enumerate([*sites.items(), *(secure or {}).items()], 1):
            self._do(self._open(name, site, f"{NET}.{number}", trust if name in (secure or {}) else ""))

    async def _open(self, name: str, site: Site, host: str, trust: str) -> None:
        async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            task = asyncio.current_task()
            assert task is not None
            self._talks.add(task)
            try:
                with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
                    await self._answer(name, site, reader, writer, bare=bool(trust))
            finally:
                self._talks.discard(task)
                writer.close()

        context = _offering_http2(trust) if trust else None
        server = await asyncio.start_server(one, host, 0, ssl=context, backlog=100)
        self._servers.append(server)
        self.bases[name] = f"http{'s' if trust else ''}://{host}:{server.sockets[0].getsockname()[1]}"

    async def _answer(
        self, name: str, site: Site, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, bare: bool
    ) -> None:
        async def send(data: bytes) -> None:
            writer.write(data)
            await writer.drain()

        path, headers = "", dict[str, str]()
        if not bare:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
            path = _WHOLE.sub("", head[0].split()[1]) or "/"
            headers = {key.lower(): value.strip() for key, _, value in (line.partition(":") for line in head[1:])}
        self._visits[name, path] += 1
        request = Request(path, headers, self._visits[name, path], self.bases[name])
        self.asked.append((name, request))
        serve = site.get(path) or site[""]
        if bare:
            await reader.read(65_536)  # the client's preface; what comes after it is not listened to
        await serve(request, send)

    def _do(self, work: Awaitable[None]) -> None:
        asyncio.run_coroutine_threadsafe(_whole(work), self._loop).result(10)

    def close(self) -> None:
        async def end() -> None:
            for server in self._servers:
                server.close()
            for talk in list(self._talks):
                talk.cancel()
            await asyncio.gather(*self._talks, return_exceptions=True)

        self._do(end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()


async def _whole(work: Awaitable[None]) -> None:
    await work


def _offering_http2(trust: str) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(trust)
    context.set_alpn_protocols(["h2"])
    return context


@contextmanager
def serving(sites: Mapping[str, Site], secure: Mapping[str, Site] | None = None, trust: str = "") -> Iterator[Server]:
    server = Server(sites, secure, trust)
    try:
        yield server
    finally:
        server.close()
