"""Conductor: at the end of a refresh, what the rules let go goes, and the copy of the library that is due is made.

    store.retention.tidy -> retention.evict_pictures -> rotation.copy_if_due

On a thread of its own, so that the job stays alive meanwhile; when the job is stopped it gives up at the next step, and
the next refresh goes on.  What fails here is told, and spoils no refresh.
"""

from __future__ import annotations

import asyncio
import threading
from datetime import datetime

from reader.errors import DamageError, StoreError
from reader.feed_lists import export_list
from reader.job import Job
from reader.store import photos, retention, rotation
from reader.store.database import Library
from reader.store.preferences import preferences


class _StoppedError(Exception):
    """The job was stopped."""


async def tend(job: Job) -> None:
    """Deletes what is over, lets pictures go that are over the budget, and copies the library when a copy is due."""
    stopped = threading.Event()
    try:
        deleted, copied = await asyncio.to_thread(_tend, job.library, job.now(), stopped)
    except StoreError as error:
        job.tell("warned", warning=str(error))
        if isinstance(error, DamageError):
            job.tell("damaged")
        return
    except asyncio.CancelledError:
        stopped.set()
        raise
    if deleted:
        job.tell("tidied", articles=deleted)
    if copied:
        job.tell("copied")


def _tend(library: Library, now: datetime, stopped: threading.Event) -> tuple[int, bool]:
    def step(*_: int) -> None:
        if stopped.is_set():
            raise _StoppedError

    deleted = retention.tidy(library, now=now, report=step)
    photos.sweep(library)
    retention.evict_pictures(library, preferences(library)["picture_budget_mb"] * 1_000_000)
    step()
    lists = {"subscriptions.opml": export_list(library)}
    return len(deleted), rotation.copy_if_due(library, lists, now=now, step=step) is not None
