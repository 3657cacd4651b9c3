"""The way out: one connection pool that may reach private addresses, one that may not, and the system's proxies.

The check is made where the connection is made, on the address that DNS gave, so neither a redirect nor a name that
changes its address between check and use (DNS rebinding) leads inside.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import urllib.request
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from http.cookiejar import CookieJar
from typing import Any

import httpcore2
import httpx2

from reader.errors import FetchError
from reader.intake.addresses import is_private_address, is_private_host

_OFFLINE = "The network cannot be reached: check this machine's connection."
_CONNECT_S = 15.0


class CheckedBackend(httpcore2.AsyncNetworkBackend):
    """Looks names up, refuses private addresses unless `private`, then connects to the address that was checked."""

    def __init__(self, *, private: bool) -> None:
        self._private = private
        self._inner = httpcore2.AnyIOBackend()
        self._found_any = False

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.AsyncNetworkStream:
        addresses = await self._look_up(host, port)
        if not self._private and any(map(is_private_address, addresses)):
            raise private_refused(host)
        failure: httpcore2.ConnectError | httpcore2.ConnectTimeout | None = None
        for address in addresses[:4]:
            try:
                return await self._inner.connect_tcp(
                    address, port, timeout=timeout, local_address=local_address, socket_options=socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        if not any(map(is_private_address, addresses)) and not has_route():
            raise FetchError(_OFFLINE, host, offline=True)
        raise failure or FetchError(f"{host} has no address: check its spelling.", host)

    async def _look_up(self, host: str, port: int) -> tuple[str, ...]:
        try:
            found = await look_up(host, port)
        except socket.gaierror as error:
            # One name server that fails and a machine without a network give the same answer.
            if not has_route() or (error.errno == socket.EAI_AGAIN and not self._found_any):
                raise FetchError(_OFFLINE, host, offline=True) from None
            if error.errno == socket.EAI_AGAIN:
                raise FetchError(f"The address of {host} could not be looked up just now.", host) from None
            raise FetchError(
                f"There is no host called {host}: check the spelling, or the site is gone.", host
            ) from None
        except (UnicodeError, OSError):
            raise FetchError(f"{host[:80]} is not the name of a host: check its spelling.", host) from None
        self._found_any = True
        return found

    async def connect_unix_socket(self, *_: Any, **__: Any) -> httpcore2.AsyncNetworkStream:
        raise httpcore2.ConnectError("only TCP")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def private_refused(host: str) -> FetchError:
    """The error for an address that a public feed may not lead to."""
    return FetchError(f"{host} is a private address, where a public feed may not lead.", host)


async def look_up(host: str, port: int) -> tuple[str, ...]:
    """The IP addresses of a host, best first, each once.  Raises `OSError`, `UnicodeError`."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def has_route() -> bool:
    """Whether this machine has a way to the outside at all.  Nothing is sent: a UDP socket is only given a peer."""
    for family, somewhere in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((somewhere, 53))
                return True
        except OSError:
            continue
    return False


class _Body(httpx2.AsyncByteStream):
    def __init__(self, parts: AsyncIterable[bytes]) -> None:
        self._parts = parts

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for part in self._parts:
            yield part

    async def aclose(self) -> None:
        if (close := getattr(self._parts, "aclose", None)) is not None:
            await close()


class Road(httpx2.AsyncBaseTransport):
    """A transport that goes by the system's proxy where one is set for the host, else directly.

    httpx2's own transport takes no network backend, hence this one.  Its errors are httpcore2's.  Of each answer it
    tells in `extensions["private_peer"]` whether it came from a private address.
    """

    def __init__(self, *, private: bool, connections: int, trust: ssl.SSLContext) -> None:
        self._private = private
        self._proxies = urllib.request.getproxies()
        self._trust = trust
        self._connections = connections
        self._by_proxy: dict[str, httpcore2.AsyncConnectionPool] = {}
        self._direct = self._pool(network_backend=CheckedBackend(private=private))

    def _pool(self, **where: Any) -> httpcore2.AsyncConnectionPool:
        return httpcore2.AsyncConnectionPool(
            ssl_context=self._trust,
            max_connections=self._connections,
            max_keepalive_connections=self._connections,
            keepalive_expiry=20.0,
            http2=True,
            **where,
        )

    def proxy_of(self, scheme: str, host: str) -> str | None:
        """The proxy for a host, as the environment or the system's settings say."""
        proxy = self._proxies.get(scheme) or self._proxies.get("all")
        if not proxy or urllib.request.proxy_bypass(host):
            return None
        return proxy if "://" in proxy else f"http://{proxy}"

    def _proxied(self, proxy: str, url: httpx2.URL) -> httpcore2.AsyncConnectionPool:
        # The proxy looks the name up, so only what the name itself tells can be checked here.
        if not self._private and is_private_host(url.host):
            raise private_refused(url.host)
        if proxy not in self._by_proxy:
            given = httpx2.URL(proxy)
            login = (given.username, given.password) if given.username else None
            bare = str(given.copy_with(username=None, password=None))
            self._by_proxy[proxy] = self._pool(proxy=httpcore2.Proxy(bare, auth=login))
        return self._by_proxy[proxy]

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url
        proxy = self.proxy_of(url.scheme, url.host)
        pool = self._direct if proxy is None else self._proxied(proxy, url)
        answer = await pool.handle_async_request(
            httpcore2.Request(
                method=request.method,
                url=httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        private = _peer_private(answer) if proxy is None else is_private_host(url.host)
        return httpx2.Response(
            answer.status,
            headers=answer.headers,
            stream=_Body(answer.stream),  # type: ignore[arg-type]
            extensions={**answer.extensions, "private_peer": private},
        )

    async def aclose(self) -> None:
        for pool in (self._direct, *self._by_proxy.values()):
            await pool.aclose()


def _peer_private(answer: httpcore2.Response) -> bool:
    stream = answer.extensions.get("network_stream")
    peer = stream.get_extra_info("server_addr") if stream is not None else None
    return peer is not None and is_private_address(str(peer[0]))


def client(
    private: bool, cookies: CookieJar, *, connections: int, user_agent: str, trust: ssl.SSLContext
) -> httpx2.AsyncClient:
    """A client that keeps connections for as long as it is open, and follows no redirect by itself.

    `cookies` are shared: a site that sets one with a redirect wants it back from whoever follows.
    """
    return httpx2.AsyncClient(
        transport=Road(private=private, connections=connections, trust=trust),
        headers={"User-Agent": user_agent},
        cookies=cookies,
        # The whole request has one limit of its own (`fetch`); a second one for each read would only cost time.
        timeout=httpx2.Timeout(None, connect=_CONNECT_S),
        trust_env=False,
    )
