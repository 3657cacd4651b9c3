"""The commands that ask the network: they run on one event loop, tell their progress, and can be stopped.

From a terminal they stop at Ctrl-C.  As the window's worker they print every event as a line of JSON and stop when
their standard input ends, so that a window that dies takes its worker with it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader import cli_rows as rows
from reader import indexing, refresh
from reader.confine import shed_rights
from reader.errors import ReaderError
from reader.intake.logins import split
from reader.job import Job, at_most, open_job, until_stopped
from reader.logbook import close_log, open_log
from reader.progress import Event, Report, encode
from reader.store import articles, feeds, photos
from reader.store.database import Library
from reader.store.preferences import preferences

if TYPE_CHECKING:
    from reader.importing import Imported

# What only `add`, `save` and `import` need, they import themselves: a refresh is started every hour.
ADDED_AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Manner:
    """How a command tells what it does: `json` for programs, `worker` as the window's child, else for people."""

    json: bool = False
    worker: bool = False


def refresh_feeds(library: Library, names: list[str], *, everything: bool, pages: bool, manner: Manner) -> int:
    """`refresh`: 0, or 1 when a feed failed or the refresh was stopped."""
    feed_ids = [feeds.find(library, name).id for name in names] or None
    report = _print_event if manner.json or manner.worker else _Teller(library)
    tally = refresh.Tally()

    async def work(job: Job) -> None:
        nonlocal tally
        tally = await refresh.refresh(job, feed_ids=feed_ids, everything=everything, pages=pages)

    finished = run(library, work, report, manner)
    report(Event("done", {**asdict(tally), "stopped": not finished}))
    return 0 if finished and not tally.failed else 1


def make_complete(library: Library, feed_ids: list[int] | None, since: datetime | None, manner: Manner) -> int:
    """`offline`: says how many articles are complete in the end; 1 when the job was stopped or some are not."""
    finished = run(
        library,
        lambda job: refresh.make_complete(job, feed_ids=feed_ids, since=since),
        _print_event if manner.worker else _warn,
        manner,
    )
    complete, total = photos.count_complete(library, feed_ids=feed_ids, since=since)
    if manner.worker:
        _print_event(Event("done", {"feeds": 0, "failed": 0, "new": 0, "updated": 0, "stopped": not finished}))
    elif manner.json:
        rows.print_json({"articles": total, "complete": complete})
    else:
        rows.say(f"{complete} of {total} articles are complete offline")
    return 0 if finished and complete == total else 1


def index(library: Library, manner: Manner) -> int:
    """`index`: whatever is stored becomes searchable and related; asks no network."""

    async def work(job: Job) -> None:
        await indexing.keep_indexed(job, asyncio.ensure_future(asyncio.sleep(0)))

    report = _print_event if manner.json or manner.worker else _warn
    finished = run(library, work, report, manner)
    if manner.json or manner.worker:
        _print_event(Event("done", {"feeds": 0, "failed": 0, "new": 0, "updated": 0, "stopped": not finished}))
    return 0 if finished else 1


def read_pages(library: Library, ids: list[int], manner: Manner) -> int:
    """`page`: the articles' own pages, fetched and read now; 1 when one of them still has only what its feed said."""

    async def work(job: Job) -> None:
        await refresh.settle(job, feed_ids=articles.want_pages(library, ids, now=job.now()))

    finished = run(library, work, _print_event if manner.worker else _warn, manner)
    shown = articles.show(library, ids)
    read = sum(article.from_page for article in shown)
    if manner.worker:
        _print_event(Event("done", {"feeds": 0, "failed": len(shown) - read, "stopped": not finished}))
    elif manner.json:
        rows.print_json([rows.article_row(article) for article in shown])
    else:
        rows.say(f"{read} of {len(ids)} articles have the text of their page")
    return 0 if finished and read == len(ids) else 1


def add(library: Library, addresses: list[str], *, folder: str | None, fetch: bool, manner: Manner) -> int:
    """`add`: each address is tried, and its feed's articles are stored, completed and indexed."""

    from reader import subscribe

    async def add_one(job: Job, address: str) -> rows.Row:
        if fetch:
            return rows.added_row(await subscribe.add(job, address, folder=folder))
        return rows.added_row(subscribe.add_unfetched(job, address, folder=folder))

    async def work(job: Job, results: list[rows.Row]) -> None:
        await _try_each(job, addresses, add_one, results)
        added = [row["id"] for row in results if "error" not in row]
        if fetch and added:
            await refresh.settle(job, feed_ids=added)

    return _answer(library, work, manner)


def save(library: Library, addresses: list[str], manner: Manner) -> int:
    """`save`: pages fetched now and kept, with their pictures."""

    from reader import subscribe

    async def save_one(job: Job, address: str) -> rows.Row:
        return {"id": await subscribe.save(job, address)}

    async def work(job: Job, results: list[rows.Row]) -> None:
        await _try_each(job, addresses, save_one, results)
        await refresh.settle(job, feed_ids=())
        saved = articles.show(library, [row["id"] for row in results if "error" not in row])
        shown = {article.id: rows.article_row(article) for article in saved}
        results[:] = [shown.get(row.get("id", 0), row) for row in results]

    return _answer(library, work, manner)


def preview(library: Library, address: str, manner: Manner) -> int:
    """`preview`: which feeds an address leads to, with their newest headlines; nothing is stored."""
    from reader import subscribe

    async def work(job: Job, results: list[rows.Row]) -> None:
        def keep(event: Event) -> None:
            job.report(event)
            results.append({"id": len(results) + 1, **event.fields})

        try:
            await subscribe.preview(replace(job, report=keep), address)
        except ReaderError as error:
            results.append(_failed(job, address, error))

    return _answer(library, work, manner)


def take_in(library: Library, file: Path, imported: Imported, manner: Manner) -> bool:
    """`import` of what another reader kept, counted in `imported`; says whether it came to the file's end."""
    from reader import importing

    report = _print_event if manner.worker else _warn
    finished = run(library, lambda job: importing.take_in(job, file, imported), report, manner)
    if manner.worker:
        for what, why in imported.reasons:
            _print_event(Event("skipped", {"address": what, "error": why}))
        counts = {"feeds": imported.feeds, "failed": imported.skipped, "new": imported.articles + imported.links}
        _print_event(Event("done", {**counts, "updated": 0, "stopped": not finished}))
    return finished and imported.broken is None


async def _try_each(
    job: Job,
    addresses: list[str],
    one: Callable[[Job, str], Awaitable[rows.Row]],
    results: list[rows.Row],
) -> None:
    """A result for each address, in the order asked: what `one` gives, or the reason why it could not be had."""
    found: dict[int, rows.Row] = {}

    async def attempt(place: int, address: str) -> None:
        try:
            found[place] = await one(job, address)
        except ReaderError as error:
            found[place] = _failed(job, address, error)

    await at_most(ADDED_AT_ONCE, [partial(attempt, place, address) for place, address in enumerate(addresses)])
    results.extend(found[place] for place in sorted(found))


def _failed(job: Job, address: str, error: ReaderError) -> rows.Row:
    named, _ = split(address)  # as it was given, but for a password in it
    job.tell("skipped", address=named, error=str(error))
    print(rows.printable(str(error)), file=sys.stderr)
    return rows.failure(named, error)


def _answer(library: Library, work: Callable[[Job, list[rows.Row]], Awaitable[None]], manner: Manner) -> int:
    """Runs a command that gives one result for each of its addresses, and prints them."""
    results: list[rows.Row] = []
    finished = run(library, lambda job: work(job, results), _print_event if manner.worker else _warn, manner)
    failed = sum("error" in row for row in results)
    if manner.worker:
        _print_event(Event("done", {"feeds": len(results), "failed": failed, "stopped": not finished}))
    elif manner.json:
        rows.print_json(results)
    else:
        for row in results:
            if "error" not in row:
                rows.say(f"{row['id']:>6}  {row['title']}  {row['url']}")
    return 0 if finished and not failed else 1


def run(library: Library, work: Callable[[Job], Awaitable[None]], report: Report, manner: Manner) -> bool:
    """Runs `work` until it ends or is told to stop; says whether it came to its end."""
    private = bool(preferences(library)["log_private"])
    log = open_log(library.folder, "worker" if manner.worker else "command", private=private)
    if manner.worker:
        log.watch_crashes()
    shed_rights()

    async def run() -> bool:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError):  # Windows has no such handlers; Ctrl-C raises there
                loop.add_signal_handler(sign, stop.set)
        if manner.worker:
            threading.Thread(target=_stop_at_end_of_input, args=(loop, stop), daemon=True).start()
        async with open_job(library, report) as job:
            return await until_stopped(work(job), stop)

    try:
        return asyncio.run(run())
    finally:
        close_log(log)


def _stop_at_end_of_input(loop: asyncio.AbstractEventLoop, stop: asyncio.Event) -> None:
    # Not through sys.stdin: its lock, held by this thread when the process ends, aborts the interpreter.
    while os.read(sys.stdin.fileno(), 4096):
        pass
    with suppress(RuntimeError):  # the loop has ended by itself
        loop.call_soon_threadsafe(stop.set)


def _print_event(event: Event) -> None:
    print(encode(event), flush=True)


def _warn(event: Event) -> None:
    """Nobody is told but what the user should know."""
    if event.name == "warned":
        print(rows.printable(event.fields["warning"]), file=sys.stderr)


class _Teller:
    """Says in lines for people what a refresh does."""

    def __init__(self, library: Library) -> None:
        self._titles = {feed.id: feed.title for feed in feeds.all_feeds(library)}

    def __call__(self, event: Event) -> None:
        fields = event.fields
        if event.name == "feed":
            title = self._titles.get(fields["feed"], fields["url"])
            if fields["error"]:
                print(rows.printable(f"{title}: {fields['error']}"), file=sys.stderr)
            elif fields["new"] or fields["updated"]:
                rows.say(f"{title}: {fields['new']} new, {fields['updated']} updated")
            if fields["note"]:
                rows.say(f"{title}: {fields['note']}")
        elif event.name == "done":
            stopped = " Stopped before the end; the next refresh goes on." if fields["stopped"] else ""
            rows.say(
                f"{fields['feeds']} feeds visited, {fields['failed']} failed, "
                f"{fields['new']} new articles, {fields['updated']} updated.{stopped}"
            )
