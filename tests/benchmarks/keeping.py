"""How long the large strokes take: marking, tidying, copying, checking, bringing back.

    python -m tests.benchmarks.keeping [ARTICLES]

The library is made anew in a temporary folder.  Goal: marking 100,000 articles read, and the undo, within 0.4 s each.
"""

from __future__ import annotations

import statistics
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from reader.store import articles, feeds, retention, rotation, search, soundness, statuses
from reader.store.database import FILE, Library, open_library
from reader.store.preferences import prefer
from reader.store.salvage import repair
from reader.values import Arrival, Changes, ParsedArticle, ParsedFeed, Scope, Validators

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
OF_A_FEED, INDEXED = 1000, 10_000


@contextmanager
def timed(what: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    print(f"{what:<44}{time.perf_counter() - began:8.2f} s", flush=True)


def fill(library: Library, count: int) -> None:
    """Feeds of a thousand short stories, over the last year."""
    rng = Random(1)
    words = ["".join(rng.choices("abcdefghiklmnoprstuvwz", k=rng.randint(2, 9))) for _ in range(5000)]
    for number in range(count // OF_A_FEED):
        feed_id, _ = feeds.add(library, f"https://f{number}.example/feed", now=NOW)
        new = []
        for place in range(OF_A_FEED):
            text = " ".join(rng.choices(words, k=120))
            url, digest = f"https://f{number}.example/{place}", sha256(text.encode()).hexdigest()[:32]
            published = NOW - timedelta(minutes=rng.randint(0, 525_000))
            article = ParsedArticle(text[:60], url, url, text=text, html=f"<p>{text}</p>", published=published)
            new.append(Arrival(article, digest, digest))
        parsed, changes = ParsedFeed(f"Feed {number}"), Changes(tuple(new))
        articles.store_feed(
            library, feed_id, parsed, changes, Validators(), now=NOW, next_due=NOW, interval=60, rules=1
        )


def tidy_while_the_user_writes(library: Library, article_id: int) -> None:
    """Tidies, while somebody bookmarks a story again and again."""
    waits: list[float] = []
    done = threading.Event()

    def write() -> None:
        on = True
        while not done.wait(0.01):
            began = time.perf_counter()
            statuses.bookmark(library, [article_id], on, now=NOW)
            waits.append(time.perf_counter() - began)
            on = not on

    user = threading.Thread(target=write)
    user.start()
    began = time.perf_counter()
    deleted = len(retention.tidy(library, now=NOW))
    print(f"{'tidy':<44}{time.perf_counter() - began:8.2f} s for {deleted} articles")
    done.set()
    user.join()
    waits.sort()
    median, late = statistics.median(waits) * 1000, waits[int(len(waits) * 0.99)] * 1000
    print(f"{'a bookmark meanwhile':<44}{median:8.1f} ms median, {late:.0f} ms p99, {waits[-1] * 1000:.0f} ms at most")


def main() -> None:
    """Makes the library, and times each stroke."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with TemporaryDirectory(prefix="cutline-keeping-") as work:
        folder = Path(work) / "library"
        with open_library(folder) as library:
            with timed(f"store {count} articles"):
                fill(library, count)
            with timed("mark all read"):
                ids = statuses.mark_all_read(library, Scope(), now=NOW - timedelta(days=400))
            with timed("undo"):
                statuses.mark_read(library, ids, False, now=NOW)
            with timed("mark all read again"):
                statuses.mark_all_read(library, Scope(), now=NOW - timedelta(days=400))
            for _ in range(INDEXED // 500):
                search.index_pending(library)
            with timed("copy"):
                rotation.copy_if_due(library, {}, now=NOW)
            with timed("check"):
                assert soundness.check(library) == ()
            with timed("mend"):
                soundness.mend(library)
            prefer(library, "keep_days", 360)
            with timed("plan"):
                retention.plan(library, now=NOW)
            tidy_while_the_user_writes(library, ids[0])
        with timed("open"):
            open_library(folder).close()
        with (folder / FILE).open("r+b") as opened:
            opened.write(bytes(8192))
        with timed("bring back from a damaged file"):
            repair(folder)


if __name__ == "__main__":
    main()
