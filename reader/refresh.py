"""Conductor: the feeds that are due are visited, and everything they bring is stored, completed and indexed.

    store.feeds.due -> fetch (conditional) -> NotModified: note it
                    -> parse -> reconcile -> store, one transaction a feed -> the user's rules
    beside it: offline.complete (pages, pictures) and indexing.keep_indexed

A feed that fails is noted in its own line and never holds up another.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from reader import indexing, keeping, offline
from reader.cleaning import clean_again
from reader.errors import FetchError, ReaderError
from reader.icons import find_icons
from reader.intake.reconcile import reconcile
from reader.intake.sanitize import RULES_VERSION
from reader.job import Job, at_most
from reader.schedule import FIRST_INTERVAL, GONE, NO_NETWORK, back_off, learnt_interval, next_visit
from reader.store import articles, feeds, photos, ruling
from reader.store.at_work import at_work
from reader.values import DueFeed, Fetched, NotModified, ParsedFeed, Stored

WIDTH = 64
"""Feeds under way at once; the fetcher has its own bounds for each host and in all."""


@dataclass(slots=True)
class Tally:
    """What a refresh did, counted as it goes."""

    feeds: int = 0
    failed: int = 0
    new: int = 0
    updated: int = 0


async def refresh(
    job: Job, *, feed_ids: Sequence[int] | None = None, everything: bool = False, pages: bool = True
) -> Tally:
    """Visits what is due, or `feed_ids`, or `everything`; without `pages`, texts and pictures are left for later."""
    await clean_again(job)
    with at_work(job.library.folder) as alone:
        if alone:
            feeds.abandoned(job.library, job.now())
        feeds.put_clock_right(job.library, job.now())
        due = feeds.due(job.library, now=job.now(), feed_ids=feed_ids, everything=everything)
        tally = Tally(feeds=len(due))
        job.tell("started", feeds=len(due))
        for mistake in ruling.ready(job.library, now=job.now()).mistakes:
            job.tell("warned", warning=mistake)
        parsing = asyncio.Semaphore(job.sandbox.width)
        if any(feed.validators.body_hash is None for feed in due):
            job.sandbox.wake()

        async with asyncio.TaskGroup() as group:
            visits = group.create_task(at_most(WIDTH, [partial(_visit, job, feed, tally, parsing) for feed in due]))
            if pages:
                group.create_task(settle(job, feed_ids=feed_ids, upstream=visits, busy=parsing.locked))
            else:
                group.create_task(indexing.keep_indexed(job, visits, parsing.locked))
        await keeping.tend(job)
        return tally


async def settle(
    job: Job,
    *,
    feed_ids: Sequence[int] | None = None,
    upstream: asyncio.Task[None] | None = None,
    busy: Callable[[], bool] = lambda: False,
) -> None:
    """Completes and indexes what is stored, and what `upstream` stores while it runs."""
    async with asyncio.TaskGroup() as group:
        completing = group.create_task(offline.complete(job, feed_ids=feed_ids, upstream=upstream))
        group.create_task(indexing.keep_indexed(job, completing, busy))
    await find_icons(job, feed_ids=feed_ids)


async def make_complete(job: Job, *, feed_ids: Sequence[int] | None = None, since: datetime | None = None) -> None:
    """Fetches every text and picture that is missing of these feeds and from this time on, given up or not."""
    photos.want_again(job.library, now=job.now(), feed_ids=feed_ids, since=since)
    await settle(job, feed_ids=feed_ids)


async def _visit(job: Job, feed: DueFeed, tally: Tally, parsing: asyncio.Semaphore) -> None:
    """One feed, from its address to its line in the library.  What rules hid is not told as new."""
    job.tell("fetching", feed=feed.id, url=feed.url)
    try:
        async with job.fetcher.place():
            answer = await job.fetcher.feed(feed.url, feed.validators)
            if isinstance(answer, NotModified):
                _record_unchanged(job, feed, answer)
                stored, note = Stored(), None
            else:
                async with parsing:
                    feeds.mark_parsing(job.library, feed.id, job.now())
                    parsed = await job.sandbox.parse(answer.body, answer.headers, answer.url)
                # The child is given its next feed before this one is stored.
                await asyncio.sleep(0)
                stored, note = store_parsed(job, feed.id, parsed, answer, feed.chosen_interval), parsed.note
        if answer.moved_to:
            job.logins.move(feed.url, answer.moved_to)
    except ReaderError as error:
        tally.failed += 1
        _record_failure(job, feed, error)
        job.tell("feed", feed=feed.id, url=feed.url, new=0, updated=0, told=0, error=str(error), note=None)
        return
    new, updated = len(stored.new) - len(stored.hidden), len(stored.updated)
    tally.new += new
    tally.updated += updated
    told = len(stored.told)
    job.tell("feed", feed=feed.id, url=feed.url, new=new, updated=updated, told=told, error=None, note=note)


def store_parsed(
    job: Job, feed_id: int, parsed: ParsedFeed, answer: Fetched, chosen_interval: int | None = None
) -> Stored:
    """Decides what is new, then writes it: one transaction.  Then the user's rules act on it."""
    now = job.now()
    changes = reconcile(articles.known(job.library, feed_id), parsed)
    rules = ruling.ready(job.library, now=now)
    before = ruling.decided(job.library, rules, [article_id for article_id, _ in changes.updated])
    interval = learnt_interval([article.published for article in parsed.articles if article.published], now)
    stored = articles.store_feed(
        job.library,
        feed_id,
        parsed,
        changes,
        answer.validators,
        now=now,
        next_due=next_visit(now, interval, chosen_interval),
        interval=interval,
        rules=RULES_VERSION,
        moved_to=answer.moved_to,
    )
    done = ruling.act(job.library, rules, (*stored.new, *stored.updated), before, now=now)
    hidden = set(done.hidden)
    return replace(stored, hidden=tuple(one for one in stored.new if one in hidden), told=done.told)


def _record_unchanged(job: Job, feed: DueFeed, answer: NotModified) -> None:
    now, interval = job.now(), feed.interval or FIRST_INTERVAL
    feeds.record_unchanged(
        job.library,
        feed.id,
        answer.validators,
        now=now,
        next_due=next_visit(now, interval, feed.chosen_interval),
        interval=interval,
        moved_to=answer.moved_to,
    )


def _record_failure(job: Job, feed: DueFeed, error: ReaderError) -> None:
    now, wait, blamed = job.now(), back_off(feed.failures + 1), True
    if isinstance(error, FetchError):
        wait = GONE if error.gone else back_off(feed.failures + 1, error.retry_after)
        if error.offline:
            # The next refresh that finds a network visits it, whatever back-off would say.
            wait, blamed = NO_NETWORK, False
    feeds.record_failure(job.library, feed.id, str(error), now=now, next_due=now + wait, blamed=blamed)
