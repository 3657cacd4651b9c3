"""Conductor: articles that are stored become searchable and related, in small batches behind everything else.

    text -> full-text index -> signature -> copies, once no more signatures are wanted

Storing an article costs a tenth of indexing it, so it is readable first; what is not yet indexed is marked in the
library, and a run that was killed leaves nothing behind but work for the next one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from reader.job import Job
from reader.store import copies, search
from reader.store import related as stored_related
from reader.store.database import Library

BATCH = 200
PAUSE = 0.3


def index_batch(library: Library, limit: int = BATCH) -> int:
    """Makes up to `limit` articles searchable and related; gives how many were touched, 0 when nothing is left."""
    indexed = search.index_pending(library, limit=limit)
    return max(indexed, sign_batch(library, limit))


def sign_batch(library: Library, limit: int = BATCH) -> int:
    """Gives a signature to up to `limit` articles that lack a current one."""
    unsigned = stored_related.unsigned(library, limit=limit)
    if not unsigned:
        return 0
    from reader import related

    stored_related.store_signatures(
        library,
        {
            row.article_id: related.signature(row.title, row.teaser, row.text, row.language, row.feed_title)
            for row in unsigned
        },
    )
    return len(unsigned)


async def keep_indexed(job: Job, upstream: asyncio.Task[None], busy: Callable[[], bool] = lambda: False) -> None:
    """Indexes whatever arrives while `upstream` runs, and the rest once it has ended.

    While it is `busy` nothing is indexed: with all processors at work, what has come should first be there to be read.
    """
    indexed = 0
    while True:
        ended = upstream.done()
        touched = 0 if busy() else index_batch(job.library) or copies.note_copies(job.library, now=job.now())
        indexed += touched
        if touched:
            job.tell("indexed", articles=indexed)
            await asyncio.sleep(0)
        elif ended:
            return
        else:
            await asyncio.wait({upstream}, timeout=PAUSE)
