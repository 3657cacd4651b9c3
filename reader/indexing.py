"""Conductor: articles that are stored become searchable and related, in small batches behind everything else.

    text -> full-text index -> signature -> copies, at the end or when thousands wait
         -> the file of the index of related stories, at the end and when enough is new

Storing an article costs a tenth of indexing it, so it is readable first; what is not yet indexed is marked in the
library, and a run that was killed leaves nothing behind but work for the next one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from reader.errors import ParseError
from reader.job import Job
from reader.store import copies, related_loading, search
from reader.store import related as stored_related
from reader.store.database import Library

BATCH = 200
PAUSE = 0.3
COPIES_AT_ONCE = 5_000
"""Each look for copies reads the signatures of two weeks, be it for one article or for thousands."""


def sign_batch(library: Library, limit: int = BATCH) -> int:
    """Gives a signature to up to `limit` articles that lack a current one; gives how many, 0 when nothing is left."""
    from reader.related import signature

    unsigned = stored_related.unsigned(library, limit=limit)
    stored_related.store_signatures(library, {one.article_id: signature(*one.signable) for one in unsigned})
    return len(unsigned)


async def _sign(job: Job) -> int:
    """As `sign_batch`, but many at once, by the children that otherwise read feeds; meanwhile, others are indexed."""
    unsigned = stored_related.unsigned(job.library, limit=BATCH * job.sandbox.width)
    if len(unsigned) < BATCH:
        return sign_batch(job.library)
    parts = [unsigned[at : at + BATCH] for at in range(0, len(unsigned), BATCH)]
    signing = asyncio.gather(*(job.sandbox.sign([one.signable for one in part]) for part in parts))
    try:
        while not signing.done() and search.index_pending(job.library, limit=BATCH):
            await asyncio.sleep(0)
        signed = await signing
    except ParseError:
        # A child was stopped, or died: here it takes as long as it takes.
        return sign_batch(job.library)
    finally:
        signing.cancel()
    for part, signatures in zip(parts, signed, strict=True):
        ids = (one.article_id for one in part)
        stored_related.store_signatures(job.library, dict(zip(ids, signatures, strict=True)))
    return len(unsigned)


async def keep_indexed(job: Job, upstream: asyncio.Task[None], busy: Callable[[], bool] = lambda: False) -> None:
    """Indexes whatever arrives while `upstream` runs, and the rest once it has ended.

    While it is `busy` nothing is indexed: with all processors at work, what has come should first be there to be read.
    """
    indexed = 0
    while True:
        ended = upstream.done()
        touched = 0 if busy() else await _index(job, last=ended)
        indexed += touched
        if touched:
            job.tell("indexed", articles=indexed)
            await asyncio.sleep(0)
        elif ended:
            await asyncio.to_thread(related_loading.keep, job.library)
            return
        else:
            await asyncio.wait({upstream}, timeout=PAUSE)


async def _index(job: Job, *, last: bool) -> int:
    """One step: signatures in the children with search beside them, then copies when thousands wait, or at the end."""
    touched = await _sign(job) or search.index_pending(job.library, limit=BATCH)
    if touched:
        return touched
    if last:
        # There is nothing more to read: the children give up their memory before the search for copies takes its own.
        await asyncio.to_thread(job.sandbox.close)
    return copies.note_copies(job.library, now=job.now(), least=1 if last else COPIES_AT_ONCE)
