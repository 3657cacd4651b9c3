"""Answers as they go over the wire: honest ones with a hostile body, and such as lie, drip, flood or never end."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from collections.abc import Callable
from functools import cache

import brotli

from tests.hostile.feeds import GOOD
from tests.hostile.server import Request, Send, Serve

Body = bytes | Callable[[], bytes] | Callable[[Request], bytes]
RSS, HTML = "application/rss+xml", "text/html"


def answer(body: Body, kind: str = RSS, status: str = "200 OK", **headers: str) -> Serve:
    """A whole answer.  The body may be made at need, with or without a look at the request."""

    async def serve(request: Request, send: Send) -> None:
        data = body if isinstance(body, bytes) else _made(body, request)
        await send(_head(status, {"Content-Type": kind, "Content-Length": str(len(data)), **headers}))
        await send(data)

    return serve


def each_time(told: Callable[[Request], dict[str, str]], body: Body) -> Serve:
    """An answer whose head is another at each visit."""

    async def serve(request: Request, send: Send) -> None:
        await answer(body, **told(request))(request, send)

    return serve


def _made(body: Callable[..., bytes], request: Request) -> bytes:
    return body(request) if getattr(body, "__code__", None) and body.__code__.co_argcount else body()


def _head(status: str, headers: dict[str, str]) -> bytes:
    lines = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status}\r\n{lines}Connection: close\r\n\r\n".encode()


def raw(*parts: bytes) -> Serve:
    """These bytes, and the end of the connection."""

    async def serve(_: Request, send: Send) -> None:
        for part in parts:
            await send(part)

    return serve


def silent() -> Serve:
    """The request is taken, and nothing comes."""

    async def serve(_: Request, __: Send) -> None:
        await asyncio.sleep(1_000)

    return serve


def dripping(head: bytes, drop: bytes, seconds: float = 1.0) -> Serve:
    """`head`, then a drop now and then, for ever."""

    async def serve(_: Request, send: Send) -> None:
        await send(head)
        while True:
            await send(drop)
            await asyncio.sleep(seconds)

    return serve


def endless(head: bytes, block: bytes) -> Serve:
    """`head`, then `block` again and again, as fast as it is taken."""

    async def serve(_: Request, send: Send) -> None:
        await send(head)
        while True:
            await send(block)

    return serve


def to(target: str | Callable[[Request], str], status: str = "302 Found") -> Serve:
    """A redirect."""

    async def serve(request: Request, send: Send) -> None:
        there = target if isinstance(target, str) else target(request)
        await send(_head(status, {"Location": there, "Content-Length": "0"}))

    return serve


def round_and_round(request: Request) -> str:
    return f"/{request.visit}"


def on_and_on(request: Request) -> str:
    return f"/{int(request.path.strip('/') or 0) + 1}" if request.path.strip("/").isdigit() else "/1"


def coded(coding: str, body: Body) -> Serve:
    """A body under a `Content-Encoding`, true or not."""
    return answer(body, Content_Encoding=coding)


def chunks(*parts: bytes) -> Serve:
    """An answer in chunks, told as they stand."""
    return raw(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nTransfer-Encoding: chunked\r\n\r\n", *parts)


def with_head(*lines: bytes, body: bytes = GOOD) -> Serve:
    """A good feed under a head of these lines; its length is told by the end of the connection."""
    return raw(b"HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n" + b"".join(lines) + b"\r\n", body)


# --- bombs: a block that ends with a full flush can be repeated, so that gigabytes cost nothing to make ---------------

_MEGABYTE = 1_000_000


@cache
def _block(data: bytes) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush(zlib.Z_FULL_FLUSH)


_GZIP_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff"
_GZIP_NAMED = b"\x1f\x8b\x08\x08\x00\x00\x00\x00\x00\xff"
"""The head of a file that brings its name along: all that follows, up to a NUL, is that name."""


def deflate_bomb() -> bytes:
    """2 GB of spaces in 2 MB."""
    return _block(b" " * _MEGABYTE) * 2_000


def gzip_bomb() -> bytes:
    return _GZIP_HEAD + deflate_bomb()


def nested_gzip_bomb() -> bytes:
    return gzip.compress(gzip_bomb())


def silent_gzip_bomb() -> bytes:
    """Four layers deep, hundreds of gigabytes that are the name of the innermost file: nothing is ever let out."""
    names = _GZIP_HEAD + _block(_GZIP_NAMED) + _block(b"A" * _MEGABYTE) * 20_000
    return gzip.compress(_GZIP_HEAD + _block(names[:32_000_000]) * 10)


@cache
def brotli_bomb() -> bytes:
    return brotli.compress(b" " * 200 * _MEGABYTE, quality=1)


@cache
def zstd_bomb() -> bytes:
    zstd = _zstd()
    return bytes(zstd.compress(b" " * 200 * _MEGABYTE))


def zstd_window() -> bytes:
    """A frame that wants a window of 3.75 TB before it says a byte."""
    return b"\x28\xb5\x2f\xfd\x00\xff" + b"\x01\x00\x00"


def zstd_frames() -> bytes:
    """A hundred thousand frames that hold nothing."""
    return bytes(_zstd().compress(b"")) * 1_000_000


def _zstd() -> object:
    try:
        from compression import zstd
    except ImportError:
        from backports import zstd
    return zstd


def flood(name: bytes, value: bytes, count: int) -> bytes:
    """So many header lines."""
    return b"".join(b"%s-%d: %s\r\n" % (name, number, value) for number in range(count))


def cookies(count: int) -> bytes:
    return b"".join(b"Set-Cookie: c%d=%s; Path=/\r\n" % (number, b"x" * 20) for number in range(count))
