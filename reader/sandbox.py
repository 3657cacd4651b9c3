"""Child processes that read untrusted bytes, with a limit of time and of memory on each task.

A hostile field can hold a parser for minutes, and a picture can want all memory.  Such a task is killed with its
process, and the feed it came from gets one plain line; the worker, the database and the other feeds never notice.

What is large runs by itself, one after the other, each in a fresh process that ends with it: so two giants never meet,
and what the first took is given back.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import CancelledError as FutureCancelled
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from multiprocessing import forkserver
from typing import TYPE_CHECKING, Any

from pebble import ProcessExpired, ProcessPool

from reader.confine import confine, limit_cpu
from reader.errors import ParseError, PictureError, ReaderError
from reader.memory import give_back
from reader.values import Arrival, ParsedFeed, ParsedPage, Picture

if TYPE_CHECKING:
    from reader.intake.archives.kept import Kept
    from reader.related.signature import Signable

_log = logging.getLogger(__name__)

SECONDS = 12.0
"""For one task; the largest honest feeds and pages take about two."""
MEMORY = 1_000_000_000
"""Bytes of address space for one child, where the system can limit it; some 300 million are libraries."""
LARGE_BODY = 1_000_000
LARGE_PICTURE = 60_000_000
"""Bytes of a feed or page, and bytes that a picture takes while it is decoded, from which a task is large."""


class Sandbox:
    """Some child processes, started at the first task and stopped by `close`."""

    def __init__(self, processes: int | None = None, seconds: float = SECONDS) -> None:
        self.width = processes or min(4, max(2, (os.cpu_count() or 2) - 1))
        self._seconds = seconds
        self._pool: ProcessPool | None = None
        self._large: ProcessPool | None = None

    def wake(self) -> None:
        """Lets the parsers be loaded, beside whatever else is done, where there will surely be something to read."""
        if sys.platform != "win32":
            _context()
            forkserver.ensure_running()

    async def parse(self, body: bytes, headers: Mapping[str, str], url: str) -> ParsedFeed:
        """`intake.parse.parse` in a child; ParseError also when it takes too long or dies."""
        too_hard = ParseError(f"{url} could not be read: it takes too much time or memory. It may be damaged.", url)
        try:
            result: ParsedFeed = await self._run(_parse, (body, dict(headers), url), too_hard, len(body) > LARGE_BODY)
        except ParseError as error:
            if error.bug:
                _log.warning("a feed met a bug in the parser\n%s", error.bug)
            raise
        return result

    async def extract(self, body: bytes, headers: Mapping[str, str], url: str) -> ParsedPage:
        """`intake.extract.extract` in a child; ParseError also when it takes too long or dies."""
        too_hard = ParseError(f"The page {url} could not be read: it takes too much time or memory.", url)
        result: ParsedPage = await self._run(_extract, (body, dict(headers), url), too_hard, len(body) > LARGE_BODY)
        return result

    async def reencode(self, data: bytes, url: str) -> Picture:
        """`intake.pictures.reencode` in a child; PictureError also when it takes too long or dies."""
        too_hard = PictureError(f"The picture {url} could not be decoded: it takes too much time or memory.", url)
        result: Picture | None = await self._run(_reencode, (data, LARGE_PICTURE), too_hard)
        return result or await self._run(_reencode, (data, None), too_hard, large=True)

    async def clean(self, html: str, url: str) -> tuple[str, str]:
        """Stored HTML through today's rules, and its plain text; ParseError when it takes too long or dies."""
        too_hard = ParseError(f"The text of {url} could not be cleaned: it takes too much time or memory.", url)
        result: tuple[str, str] = await self._run(_clean, (html, url), too_hard)
        return result

    async def shape(self, batch: Sequence[Kept], now: datetime) -> list[Arrival]:
        """What another reader kept, as clean articles; ParseError when it takes too long or dies."""
        too_hard = ParseError("It could not be read: it takes too much time or memory.")
        result: list[Arrival] = await self._run(_shape, (list(batch), now), too_hard)
        return result

    async def sign(self, batch: Sequence[Signable]) -> list[bytes]:
        """`related.signature` of each in a child; ParseError when it takes too long or dies."""
        too_hard = ParseError("Some articles could not be read again: it takes too much time or memory.")
        result: list[bytes] = await self._run(_sign, (list(batch),), too_hard)
        return result

    def close(self) -> None:
        """Stops the children at once; what they were doing is dropped.  The next task starts others."""
        for pool in (self._pool, self._large):
            if pool is not None:
                pool.stop()
                pool.join()
        self._pool = self._large = None

    async def _run(self, task: Any, args: tuple[Any, ...], too_hard: ReaderError, large: bool = False) -> Any:
        if large:
            self._large = self._large or _pool(1, max_tasks=1)
            pool = self._large
        else:
            self._pool = self._pool or _pool(self.width)
            pool = self._pool
        future = pool.schedule(_bounded, args=(self._seconds, task, *args), timeout=self._seconds)
        try:
            return await asyncio.wrap_future(future)
        except (TimeoutError, ProcessExpired, FutureCancelled, MemoryError, RecursionError):
            raise too_hard from None
        except (ReaderError, BrokenProcessPool):
            raise
        except Exception as error:
            # Bytes that nobody foresaw: a bug of ours, but one page or picture must not stop the others.
            _log.exception("a bug on untrusted bytes")
            raise too_hard from error


def _pool(width: int, max_tasks: int = 0) -> ProcessPool:
    """So many children, each of which ends after `max_tasks` tasks; 0: never."""
    return ProcessPool(
        max_workers=width, max_tasks=max_tasks, initializer=confine, initargs=(MEMORY,), context=_context()
    )


def _context() -> Any:
    """Children forked from a clean server that has the parsers loaded; Windows has no fork and starts each anew."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        ["reader.confine", "reader.intake.parse", "reader.intake.extract", "reader.intake.pictures"]
    )
    return context


def _bounded(seconds: float, task: Any, *args: Any) -> Any:
    limit_cpu(seconds)
    try:
        return task(*args)
    finally:
        give_back()


# The children import what they need when they need it: the window's process never loads a parser.


def _parse(body: bytes, headers: dict[str, str], url: str) -> ParsedFeed:
    from reader.intake.parse import parse

    return parse(body, headers, url)


def _extract(body: bytes, headers: dict[str, str], url: str) -> ParsedPage:
    from reader.intake.extract import extract

    return extract(body, headers, url)


def _reencode(data: bytes, most: int | None) -> Picture | None:
    """The picture, or nothing where it would take more than `most` bytes."""
    from reader.intake.pictures import reencode, weight

    return None if most is not None and weight(data) > most else reencode(data)


def _clean(html: str, url: str) -> tuple[str, str]:
    from reader.blocks import blocks, plain_text
    from reader.intake.sanitize import clean

    cleaned = clean(html, url)
    return cleaned, plain_text(blocks(cleaned))


def _shape(batch: list[Kept], now: datetime) -> list[Arrival]:
    from reader.intake.archives.kept import shape

    return [shape(kept, now) for kept in batch]


def _sign(batch: list[Signable]) -> list[bytes]:
    from reader.related import signature

    return [signature(*one) for one in batch]
