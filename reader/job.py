"""What every conductor needs for one job: the library, the network, the sandbox, logins, and somebody to tell."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from reader.intake.fetch import Fetcher
from reader.logins import Logins
from reader.progress import Event, Report
from reader.sandbox import Sandbox
from reader.store.database import Library
from reader.values import Reach

TICK = 1.0


@dataclass(frozen=True, slots=True)
class Job:
    """One run of a conductor."""

    library: Library
    fetcher: Fetcher
    sandbox: Sandbox
    logins: Logins
    report: Report
    reaches: dict[str, Reach] = field(default_factory=dict)
    """By feed address, as `offline` learns them."""

    def now(self) -> datetime:
        """The time, to the second, as it is stored."""
        return datetime.now(UTC).replace(microsecond=0)

    def tell(self, name: str, **fields: Any) -> None:
        self.report(Event(name, fields))


@asynccontextmanager
async def open_job(library: Library, report: Report) -> AsyncIterator[Job]:
    """A job whose network connections and child processes end with it; it says `tick` every second while it lives."""
    sandbox, logins = Sandbox(), Logins()
    async with Fetcher(login_of=logins.of) as fetcher:
        ticking = asyncio.create_task(_tick(report))
        try:
            yield Job(library, fetcher, sandbox, logins, report)
        finally:
            ticking.cancel()
            sandbox.close()


async def _tick(report: Report) -> None:
    while True:
        await asyncio.sleep(TICK)
        report(Event("tick"))


async def until_stopped(work: Awaitable[None], stop: asyncio.Event) -> bool:
    """Runs `work` to its end, or until `stop` is set: then it is cancelled, and what it had written stays written.

    Says whether it came to its end.
    """
    task, stopped = asyncio.ensure_future(work), asyncio.create_task(stop.wait())
    await asyncio.wait({task, stopped}, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if task.done():
        task.result()
        return True
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    return False


async def at_most(width: int, work: list[Callable[[], Coroutine[Any, Any, None]]]) -> None:
    """Runs all `work`, so many at a time, in order."""
    waiting = iter(work)

    async def lane() -> None:
        for start in waiting:
            await start()

    async with asyncio.TaskGroup() as group:
        for _ in range(min(width, len(work))):
            group.create_task(lane())
