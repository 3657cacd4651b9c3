"""Conductor: what another reader exported becomes subscriptions and kept articles.  No network is asked.

    file -> archives.recognise -> Outline, Subscribed -> store.feeds
                               -> Kept, in batches -> sandbox (clean) -> store.transfer, one transaction a batch

A file is read as it is stored, so it may be larger than memory.  Imported twice, it is there once: nothing is doubled,
and nothing that was done meanwhile is undone.  Links without a text are kept by their title; the next refresh reads
their pages.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader import indexing
from reader.errors import ParseError, ReaderError, UsageError
from reader.feed_lists import subscribe
from reader.intake.addresses import host_of, normalise, shown
from reader.intake.archives.kept import Kept, Skipped, Subscribed
from reader.intake.archives.recognise import Found, recognise
from reader.intake.entries import Entry
from reader.intake.opml import Outline
from reader.intake.photos import plain
from reader.intake.sanitize import RULES_VERSION
from reader.job import Job
from reader.store import feeds, retention
from reader.store.transfer import Incoming, Intake, name_feed
from reader.values import Arrival, FullText, ParsedArticle

BATCH, BATCH_CHARS = 40, 2_000_000
MOST_TOLD = 100
"""Of what was skipped; the rest is but counted."""


@dataclass(slots=True)
class Imported:
    """What an import came to.  `known`: articles that were there already.  `broken`: why the file gave no more."""

    kind: str = ""
    feeds: int = 0
    known_feeds: int = 0
    articles: int = 0
    links: int = 0
    known: int = 0
    skipped: int = 0
    reasons: list[tuple[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    broken: str | None = None

    @property
    def seen(self) -> int:
        """How many stories and links there were."""
        return self.articles + self.links + self.known


def is_feed_list(file: Path) -> bool:
    """Whether the file is a list of feeds.  UsageError when it cannot be read, ParseError when nobody knows it."""
    try:
        with file.open("rb") as opened:
            return "OPML" in recognise(opened).kind
    except OSError as error:
        raise UsageError(
            f"{file} cannot be read: {error.strerror}. Check the name and try again.", str(file)
        ) from error


async def take_in(job: Job, file: Path, imported: Imported) -> None:
    """Imports the file, and counts in `imported` as it goes; what is stored is made searchable.

    UsageError when the file cannot be read, ParseError when nobody knows it.
    """
    try:
        with file.open("rb") as opened:
            archive = recognise(opened)
            imported.kind = archive.kind
            async with asyncio.TaskGroup() as group:
                storing = group.create_task(_store(job, archive.found, imported))
                group.create_task(indexing.keep_indexed(job, storing))
    except OSError as error:
        raise UsageError(
            f"{file} cannot be read: {error.strerror}. Check the name and try again.", str(file)
        ) from error


async def _store(job: Job, found: Iterator[Found], imported: Imported) -> None:
    intake = Intake(job.library)
    folders = _folders(job)
    batch: list[Kept] = []
    size = 0
    try:
        for one in found:
            match one:
                case Skipped(what=what, why=why):
                    _skip(imported, what, why)
                case Outline() | Subscribed():
                    _subscribe(job, one, imported)
                    folders = _folders(job)
                case Kept():
                    batch.append(_without_folder(one, folders))
                    size += _size(one)
            if len(batch) >= BATCH or size >= BATCH_CHARS:
                await _store_batch(job, intake, batch, imported)
                batch, size = [], 0
    except ParseError as error:
        imported.broken = str(error)
    if batch:
        await _store_batch(job, intake, batch, imported)
    if not (imported.feeds or imported.known_feeds or imported.seen or imported.skipped or imported.broken):
        imported.broken = "There is nothing in this file that Cutline can keep."


async def _store_batch(job: Job, intake: Intake, batch: list[Kept], imported: Imported) -> None:
    """Cleans a batch and stores it.  If it cannot be read as a whole, each story is tried by itself."""
    arrivals: list[Arrival | None]
    try:
        arrivals = [*await job.sandbox.shape(batch, job.now())]
    except ReaderError:
        arrivals = []
        for kept in batch:
            try:
                arrivals += await job.sandbox.shape([kept], job.now())
            except ReaderError as error:
                arrivals.append(None)
                _skip(imported, kept.story.title or kept.story.url or "A story", str(error))
    incoming = [_incoming(kept, arrival) for kept, arrival in zip(batch, arrivals, strict=True) if arrival is not None]
    new = intake.take_in(incoming, now=job.now(), rules=RULES_VERSION)
    for one, is_new in zip(incoming, new, strict=True):
        if not is_new:
            imported.known += 1
        elif one.arrival.article.html:
            imported.articles += 1
        else:
            imported.links += 1
    job.tell("imported", articles=imported.articles, links=imported.links, known=imported.known)


def _incoming(kept: Kept, arrival: Arrival) -> Incoming:
    host = host_of(arrival.article.url or "").removeprefix("www.")
    return Incoming(
        arrival,
        source=plain(kept.feed) or host or "Imported",
        feed_url=kept.feed_url,
        read=kept.read,
        bookmarked=kept.bookmarked,
        tags=kept.tags,
        read_at=kept.read_at,
        bookmarked_at=kept.bookmarked_at,
        opened_at=kept.opened_at,
        seen=kept.seen,
        note=kept.note,
        highlights=kept.highlights,
        alone=isinstance(kept.story, ParsedArticle),
    )


def _size(kept: Kept) -> int:
    story = kept.story
    return len(story.content) + len(story.summary) if isinstance(story, Entry) else len(story.html)


def _folders(job: Job) -> dict[str, frozenset[str]]:
    """What the folder of each feed is called, whole and in parts."""
    return {
        feeds.url_key(feed.url): frozenset((feed.folder, *feed.folder.split("/")))
        for feed in feeds.all_feeds(job.library)
        if feed.folder
    }


def _without_folder(kept: Kept, folders: dict[str, frozenset[str]]) -> Kept:
    """Without the tag that is but the folder of its feed: the Google Reader family writes both alike."""
    folder = folders.get(feeds.url_key(kept.feed_url or "")) if isinstance(kept.story, Entry) else None
    return replace(kept, tags=tuple(tag for tag in kept.tags if tag not in folder)) if folder else kept


def _subscribe(job: Job, told: Outline | Subscribed, imported: Imported) -> None:
    if isinstance(told, Outline):
        feed_id, new, warning = subscribe(job.library, told, job.logins, now=job.now())
        if warning and warning not in imported.warnings:
            imported.warnings.append(warning)
    else:
        try:
            url = normalise(told.url)
        except UsageError as error:
            _skip(imported, told.url, str(error))
            return
        feed_id, new = feeds.add(
            job.library,
            url,
            now=job.now(),
            title=told.given_title,
            site_url=told.site_url,
            folder=told.folder,
            attributes=told.attributes,
        )
        if new:
            if told.title:
                name_feed(job.library, feed_id, plain(told.title))
            feeds.set_full_text(job.library, feed_id, FullText(told.full_text or FullText.WHEN_SHORT))
            feeds.set_interval(job.library, feed_id, told.interval)
            retention.set_rules(job.library, feed_id, days=told.keep_days, articles=told.keep_articles)
            feeds.set_notify(job.library, feed_id, told.notify)
    imported.feeds += new
    imported.known_feeds += not new


def _skip(imported: Imported, what: str, why: str) -> None:
    imported.skipped += 1
    if len(imported.reasons) < MOST_TOLD:
        imported.reasons.append((shown(what), why))
