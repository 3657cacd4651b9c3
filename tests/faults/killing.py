"""A process of its own does something to a library, and is killed in the middle of it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from typing import Any

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["tests.faults.errands"])
STARTS_IN = 60


class Child:
    """The process, at work from now on."""

    def __init__(self, work: Callable[..., None], *arguments: Any) -> None:
        came, told = CONTEXT.Pipe(duplex=False)
        self._process = CONTEXT.Process(target=_work, args=(told, work, arguments))
        self._process.start()
        told.close()
        with came:
            assert came.poll(STARTS_IN), "it did not begin"
            came.recv()
        self._began = time.perf_counter()

    def kill(self, after: float) -> bool:
        """Kills it when it has been at work for so many seconds; says whether it still was."""
        self._process.join(max(0.0, after - (time.perf_counter() - self._began)))
        struck = self._process.is_alive()
        self._process.kill()
        self._process.join()
        assert struck or self._process.exitcode == 0, f"it failed by itself ({self._process.exitcode})"
        return struck

    def end(self) -> float:
        """Lets it come to its end; gives the seconds that it took."""
        self._process.join()
        assert self._process.exitcode == 0, f"it failed by itself ({self._process.exitcode})"
        return time.perf_counter() - self._began

    def stop(self) -> None:
        """It holds still, as when the lid is closed."""
        os.kill(self._process.pid or 0, signal.SIGSTOP)


def _work(told: Any, work: Callable[..., None], arguments: tuple[Any, ...]) -> None:
    told.send("at work")
    told.close()
    work(*arguments)
