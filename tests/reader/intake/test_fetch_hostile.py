"""Servers that drip, never end, or speak no HTTP; and the errors that have no server at all."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime

import httpcore2
import pytest

from reader.errors import FetchError
from reader.intake import network
from reader.intake.fetch import LARGE, LARGE_AT_ONCE, PATIENCE, Fetcher
from reader.intake.refusals import broken, retry_after
from reader.values import Reach

Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(talk: Talk) -> AsyncIterator[int]:
    """A server on loopback whose answer to any request is `talk`; gives its port."""
    talks = set()

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talks.add(asyncio.current_task())
        with suppress(ConnectionError, asyncio.IncompleteReadError):
            await talk(reader, writer)
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()

    server = await asyncio.start_server(one, "127.0.0.1", 0)
    async with server:
        try:
            yield server.sockets[0].getsockname()[1]
        finally:
            await asyncio.gather(*talks)


def answering(answer: bytes) -> Talk:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()

    return talk


def said(talk: Talk, **given: float) -> str:
    """What is said of a server that answers with `talk`."""

    async def job() -> None:
        async with serving(talk) as port, Fetcher(**given) as fetcher:  # type: ignore[arg-type]
            await fetcher.feed(f"http://127.0.0.1:{port}/feed")

    with pytest.raises(FetchError) as caught:
        asyncio.run(job())
    text = str(caught.value)
    assert "\n" not in text
    assert "Error" not in text
    return text


def test_a_body_that_drips_is_left_after_its_time() -> None:
    async def drip(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.01)

    assert "in time" in said(drip, seconds=0.2)


def test_a_body_without_end_is_left_at_its_size() -> None:
    async def flood(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b"x" * 500_000)
            await writer.drain()

    assert "10 MB" in said(flood)


def test_a_host_that_never_answers_is_left_alone() -> None:
    async def silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await reader.read()

    async def job() -> list[str]:
        async with serving(silent) as port, Fetcher(seconds=0.1) as fetcher:
            pages = (fetcher.page(f"http://127.0.0.1:{port}/{number}", Reach(private=True)) for number in range(30))
            return [str(error) for error in await asyncio.gather(*pages, return_exceptions=True)]

    lines = asyncio.run(job())
    late = sum("did not answer in time" in line for line in lines)
    assert PATIENCE <= late <= PATIENCE + 1, "two are asked at a time"
    assert sum("left alone until the next refresh" in line for line in lines) == 30 - late


def test_few_large_answers_are_held_at_a_time() -> None:
    held = most = 0

    async def large(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + b"x" * (LARGE + 500_000))
        await writer.drain()

    async def job() -> None:
        nonlocal held, most
        async with serving(large) as port, Fetcher(per_host=20) as fetcher:

            async def one(number: int) -> None:
                nonlocal held, most
                async with fetcher.place():
                    await fetcher.feed(f"http://127.0.0.1:{port}/{number}")
                    held += 1
                    most = max(most, held)
                    await asyncio.sleep(0.02)
                    held -= 1

            await asyncio.gather(*map(one, range(12)))

    asyncio.run(job())
    assert most == LARGE_AT_ONCE


def test_bytes_that_keep_coming_well_earn_more_time() -> None:
    async def steady(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 600000\r\n\r\n")
        for _ in range(6):
            writer.write(b"<rss></rss>" + b" " * 99_989)
            await writer.drain()
            await asyncio.sleep(0.1)

    async def job() -> int:
        async with serving(steady) as port, Fetcher(seconds=0.3) as fetcher:
            answer = await fetcher.feed(f"http://127.0.0.1:{port}/feed")
            return len(getattr(answer, "body", b""))

    assert asyncio.run(job()) == 600_000


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"SSH-2.0-OpenSSH_9\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"".join(b"X-%d: %s\r\n" % (n, b"y" * 500) for n in range(600)) + b"\r\n",
        b"HTTP/1.1 301 Moved\r\nLocation: http://[broken\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip, gzip, gzip\r\nContent-Length: 1\r\n\r\nx",
    ],
    ids=["nothing", "another protocol", "cut short", "bad chunks", "a flood of headers", "a broken target", "wrapped"],
)
def test_answers_that_are_no_answers(answer: bytes) -> None:
    assert said(answering(answer))


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("120", 120),
        ("Fri, 20 Nov 2026 12:05:00 GMT", 300),
        ("Fri, 20 Nov 2020 12:05:00 GMT", 0),
        ("soon", None),
        ("-5", None),
        ("9" * 40, 30 * 86400),
    ],
)
def test_retry_after_in_seconds_or_as_a_date(value: str | None, seconds: int | None) -> None:
    assert retry_after(value, datetime(2026, 11, 20, 12, tzinfo=UTC)) == seconds


@pytest.mark.parametrize(
    ("code", "word"), [(10, "expired"), (18, "itself"), (20, "authority"), (62, "another site"), (99, "trusted")]
)
def test_certificates_that_do_not_hold_say_why(code: int, word: str) -> None:
    cause = ssl.SSLCertVerificationError("certificate verify failed")
    cause.verify_code = code
    failure = httpcore2.ConnectError("x")
    failure.__cause__ = cause
    error = broken(failure, "https://news.example.org/feed")
    assert word in str(error)
    assert "news.example.org" in str(error)


@pytest.mark.parametrize("route", [True, False])
def test_a_machine_without_network_is_told_from_a_name_that_is_wrong(
    route: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unknown(host: str, port: int) -> tuple[str, ...]:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(network, "look_up", unknown)
    monkeypatch.setattr(network, "has_route", lambda: route)

    async def job() -> None:
        async with Fetcher() as fetcher:
            await fetcher.feed("http://nowhere.example/feed")

    with pytest.raises(FetchError, match="no host" if route else "network") as caught:
        asyncio.run(job())
    assert caught.value.offline is not route


def test_a_name_that_turns_private_is_refused_where_it_connects(monkeypatch: pytest.MonkeyPatch) -> None:
    async def rebound(host: str, port: int) -> tuple[str, ...]:
        return ("93.184.216.34", "127.0.0.1")

    monkeypatch.setattr(network, "look_up", rebound)

    async def job() -> None:
        async with Fetcher() as fetcher:
            await fetcher.page("http://news.example/page")

    with pytest.raises(FetchError, match="private address"):
        asyncio.run(job())


def test_a_proxy_is_asked_and_private_names_are_not_passed_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bytes] = []

    async def proxy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>")
        await writer.drain()

    async def job() -> bytes:
        async with serving(proxy) as port:
            monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
            monkeypatch.setenv("no_proxy", "")
            async with Fetcher() as fetcher:
                with pytest.raises(FetchError, match="private address"):
                    await fetcher.page("http://10.0.0.1/page")
                return (await fetcher.page("http://news.example/page")).body

    assert asyncio.run(job()) == b"<html>"
    assert len(asked) == 1
    assert asked[0].startswith(b"GET http://news.example/page ")
