"""Conductor: articles without their text or photos become complete ones.

    store (what is wanted) -> fetch page -> extract -> reconcile.with_page -> store
                           -> fetch picture -> re-encode -> store

Whatever fails stays wanted and is tried again later, less and less often; a page that is gone is given up, and the
record and caption of a picture stay whatever becomes of it.  `make_complete` tries all again at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

from reader.errors import FetchError, ParseError, ReaderError
from reader.intake import reconcile
from reader.intake.sanitize import RULES_VERSION
from reader.job import Job
from reader.schedule import next_try
from reader.store import articles, photos, ruling
from reader.store.wanted import WantedPage, WantedPhoto
from reader.values import ParsedPage, Reach, Verdict

Row = TypeVar("Row")
WIDTH = 24
PAUSE = 0.2


async def complete(
    job: Job, *, feed_ids: Sequence[int] | None = None, upstream: asyncio.Task[None] | None = None
) -> None:
    """Fetches the pages and pictures that are wanted now, and those that `upstream` brings while it runs.

    `feed_ids`: of these feeds alone; an empty sequence means articles without a feed, which were saved by hand.
    """
    pages_done = photos_done = 0

    async def page(wanted: WantedPage) -> None:
        nonlocal pages_done
        async with job.fetcher.place():
            await _complete_page(job, wanted)
        pages_done += 1
        job.tell("articles", done=pages_done)

    async def photo(wanted: WantedPhoto) -> None:
        nonlocal photos_done
        async with job.fetcher.place():
            await _complete_photo(job, wanted)
        photos_done += 1
        job.tell("photos", done=photos_done)

    def wanted_pages(limit: int) -> Sequence[WantedPage]:
        return articles.wanting_pages(job.library, now=job.now(), feed_ids=feed_ids, limit=limit)

    def wanted_photos(limit: int) -> Sequence[WantedPhoto]:
        return photos.wanting_photos(job.library, now=job.now(), feed_ids=feed_ids, limit=limit)

    async with asyncio.TaskGroup() as group:
        pages = group.create_task(_drain(wanted_pages, lambda row: row.article_id, page, upstream))
        group.create_task(_drain(wanted_photos, lambda row: row.photo_id, photo, pages))


async def _drain(
    take: Callable[[int], Sequence[Row]],
    key: Callable[[Row], int],
    work: Callable[[Row], Coroutine[Any, Any, None]],
    upstream: asyncio.Task[None] | None,
) -> None:
    """Works off what `take` gives, WIDTH at a time, until it gives nothing more and `upstream` has ended.

    A row is worked on once in a run: one that fails is due again only later.
    """
    seen: set[int] = set()
    running: set[asyncio.Task[None]] = set()
    try:
        while True:
            ended = upstream is None or upstream.done()
            fresh = [row for row in take(2 * WIDTH + len(running)) if key(row) not in seen]
            for row in fresh[: WIDTH - len(running)]:
                seen.add(key(row))
                running.add(asyncio.create_task(work(row)))
            if not running and not fresh and ended:
                return
            if running:
                done, running = await asyncio.wait(running, timeout=PAUSE, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            elif upstream is not None:
                await asyncio.wait({upstream}, timeout=PAUSE)
    finally:
        for task in running:
            task.cancel()


async def _complete_page(job: Job, wanted: WantedPage) -> None:
    now = job.now()
    try:
        page = await read_page(job, wanted.url, wanted.feed_url)
        entry = articles.feed_entry(job.library, wanted.article_id)
    except ReaderError as error:
        if _no_network(error):
            return
        retry = next_try(wanted.failures + 1, now, hopeless=_hopeless(error))
        articles.record_page_failure(job.library, wanted.article_id, str(error), now=now, next_try=retry)
        return
    joined = reconcile.with_page(entry, page)
    if page.verdict is Verdict.ARTICLE or joined != entry:
        rules, ids = ruling.ready(job.library, now=now), [wanted.article_id]
        before = ruling.decided(job.library, rules, ids)
        articles.store_page(job.library, wanted.article_id, joined, now=now, rules=RULES_VERSION)
        ruling.act(job.library, rules, ids, before, now=now)
    else:
        why = f"{wanted.url} shows no article but a {page.verdict} page; the teaser is kept."
        articles.record_page_failure(job.library, wanted.article_id, why, now=now, next_try=None)


async def _complete_photo(job: Job, wanted: WantedPhoto) -> None:
    try:
        reach = await reach_of(job, wanted.feed_url)
        fetched = await job.fetcher.picture(wanted.url, reach, wanted.referer, feed=wanted.feed_url)
        picture = await job.sandbox.reencode(fetched.body, wanted.url)
    except ReaderError as error:
        if _no_network(error):
            return
        retry = next_try(wanted.failures + 1, job.now(), hopeless=_hopeless(error))
        photos.record_photo_failure(job.library, wanted.photo_id, str(error), now=job.now(), next_try=retry)
        return
    photos.store_file(job.library, wanted.photo_id, picture, now=job.now())


async def read_page(job: Job, url: str, feed_url: str | None) -> ParsedPage:
    """A page that a feed links to, fetched and read; FetchError or ParseError in plain words."""
    fetched = await job.fetcher.page(url, await reach_of(job, feed_url), feed=feed_url)
    return await job.sandbox.extract(fetched.body, fetched.headers, fetched.url)


async def reach_of(job: Job, feed_url: str | None) -> Reach:
    """How far links may lead that came with this feed: asked once in a run, for it may take a look-up of its host."""
    if not feed_url:
        return Reach()
    if feed_url not in job.reaches:
        job.reaches[feed_url] = await job.fetcher.reach(feed_url)
    return job.reaches[feed_url]


def _no_network(error: ReaderError) -> bool:
    """Whether nothing could be reached at all: that is no failure of this page, which stays due."""
    return isinstance(error, FetchError) and error.offline


def _hopeless(error: ReaderError) -> bool:
    """Whether asking again would only annoy: it is no picture, no page, or gone."""
    if isinstance(error, FetchError):
        return error.gone or error.status in (404, 451)
    return isinstance(error, ParseError)
