"""Child processes that read untrusted bytes, with a limit of time and of memory on each task.

A hostile field can hold a parser for minutes, and a picture can want all memory.  Such a task is killed with its
process, and the feed it came from gets one plain line; the worker, the database and the other feeds never notice.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import sys
from collections.abc import Mapping
from concurrent.futures import CancelledError as FutureCancelled
from typing import Any

from pebble import ProcessExpired, ProcessPool

from reader.errors import ParseError, PictureError, ReaderError
from reader.values import ParsedFeed, ParsedPage, Picture

SECONDS = 12.0
"""For one task; the largest honest feeds and pages take about two."""
MEMORY = 1_500_000_000
"""Bytes of address space for one child, where the system can limit it."""


class Sandbox:
    """Some child processes, started at the first task and stopped by `close`."""

    def __init__(self, processes: int | None = None, seconds: float = SECONDS) -> None:
        self.width = processes or min(4, max(2, (os.cpu_count() or 2) - 1))
        self._seconds = seconds
        self._pool: ProcessPool | None = None

    async def parse(self, body: bytes, headers: Mapping[str, str], url: str) -> ParsedFeed:
        """`intake.parse.parse` in a child; ParseError also when it takes too long or dies."""
        too_hard = ParseError(f"{url} could not be read: it takes too much time or memory. It may be damaged.", url)
        result: ParsedFeed = await self._run(_parse, (body, dict(headers), url), too_hard)
        return result

    async def extract(self, body: bytes, headers: Mapping[str, str], url: str) -> ParsedPage:
        """`intake.extract.extract` in a child; ParseError also when it takes too long or dies."""
        too_hard = ParseError(f"The page {url} could not be read: it takes too much time or memory.", url)
        result: ParsedPage = await self._run(_extract, (body, dict(headers), url), too_hard)
        return result

    async def reencode(self, data: bytes, url: str) -> Picture:
        """`intake.pictures.reencode` in a child; PictureError also when it takes too long or dies."""
        too_hard = PictureError(f"The picture {url} could not be decoded: it takes too much time or memory.", url)
        result: Picture = await self._run(_reencode, (data,), too_hard)
        return result

    async def clean(self, html: str, url: str) -> tuple[str, str]:
        """Stored HTML through today's rules, and its plain text; ParseError when it takes too long or dies."""
        too_hard = ParseError(f"The text of {url} could not be cleaned: it takes too much time or memory.", url)
        result: tuple[str, str] = await self._run(_clean, (html, url), too_hard)
        return result

    def close(self) -> None:
        """Stops the children at once; what they were doing is dropped."""
        if self._pool is not None:
            self._pool.stop()
            self._pool.join()
            self._pool = None

    async def _run(self, task: Any, args: tuple[Any, ...], too_hard: ReaderError) -> Any:
        if self._pool is None:
            self._pool = ProcessPool(max_workers=self.width, initializer=_confine, context=_context())
        future = self._pool.schedule(task, args=args, timeout=self._seconds)
        try:
            return await asyncio.wrap_future(future)
        except (TimeoutError, ProcessExpired, FutureCancelled, MemoryError, RecursionError):
            raise too_hard from None


def _context() -> Any:
    """Children forked from a clean server that has the parsers loaded; Windows has no fork and starts each anew."""
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["reader.intake.parse", "reader.intake.extract", "reader.intake.pictures"])
    return context


def _confine() -> None:
    """Runs first in each child: a bound on memory, and death with the parent (SIGKILL leaves no orphans)."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        import ctypes
        import signal

        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


# The children import what they need when they need it: the window's process never loads a parser.


def _parse(body: bytes, headers: dict[str, str], url: str) -> ParsedFeed:
    from reader.intake.parse import parse

    return parse(body, headers, url)


def _extract(body: bytes, headers: dict[str, str], url: str) -> ParsedPage:
    from reader.intake.extract import extract

    return extract(body, headers, url)


def _reencode(data: bytes) -> Picture:
    from reader.intake.pictures import reencode

    return reencode(data)


def _clean(html: str, url: str) -> tuple[str, str]:
    from reader.blocks import blocks, plain_text
    from reader.intake.sanitize import clean

    cleaned = clean(html, url)
    return cleaned, plain_text(blocks(cleaned))
