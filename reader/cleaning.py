"""Conductor: stored HTML that older rules cleaned goes through the rules of today.

It is read like anything untrusted: in the sandbox.  A library that was cleaned by these rules costs one question.
"""

from __future__ import annotations

from reader.errors import ReaderError
from reader.intake.sanitize import RULES_VERSION
from reader.job import Job
from reader.store import articles

BATCH = 100


async def clean_again(job: Job) -> int:
    """Brings every article up to the rules; gives how many there were.

    An article whose HTML can no longer be read keeps its text and shows that alone.
    """
    count = 0
    while batch := articles.uncleaned(job.library, rules=RULES_VERSION, limit=BATCH):
        cleaned: dict[int, tuple[str, str]] = {}
        for row in batch:
            try:
                cleaned[row.article_id] = await job.sandbox.clean(row.html, row.url or "")
            except ReaderError:
                cleaned[row.article_id] = ("", row.text)
        articles.store_cleaned(job.library, cleaned, rules=RULES_VERSION)
        count += len(batch)
    return count
