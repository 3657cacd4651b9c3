"""How long the large strokes take: marking, tidying, copying, checking, bringing back.

    python -m tests.benchmarks.keeping [--full]

In a library of 100,000 articles, with `--full` also in one of 1,000,000.  Goal: marking 100,000 articles read, and the
undo, within 0.4 s each.
"""

from __future__ import annotations

import argparse
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.store import articles, retention, rotation, soundness, statuses, tags
from reader.store.database import FILE, Library, open_library
from reader.store.preferences import prefer
from reader.store.salvage import repair
from reader.store.subscribed import all_feeds
from reader.values import Scope
from tests.benchmarks.library import NOW, fill

SIZES = (100_000, 1_000_000)
MARKED = 100_000


@contextmanager
def timed(what: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    print(f"{what:<44}{time.perf_counter() - began:8.2f} s", flush=True)


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


def mark(library: Library) -> None:
    """Marks 100,000 articles read, and takes it back."""
    with library.read() as connection:
        found = connection.execute("SELECT article_id FROM listing ORDER BY published DESC LIMIT ?", (MARKED,))
        ids = [row[0] for row in found]
    statuses.mark_read(library, ids, False, now=NOW, alone=True)
    with timed(f"mark {len(ids):,} read"):
        changed = statuses.mark_read(library, ids, True, now=NOW)
    with timed("the numbers of the sidebar, right after it"):
        for scope in (Scope(unread=True), Scope(bookmarked=True), Scope(since=NOW - timedelta(days=1), unread=True)):
            articles.count(library, scope)
        all_feeds(library)
        tags.all_tags(library)
    with timed("undo"):
        statuses.mark_read(library, changed, False, now=NOW, alone=True)
    with timed("mark all read that a saved search holds"):
        changed = statuses.mark_all_read(library, Scope(query="harbour"), now=NOW)
    with timed(f"undo, {len(changed):,} articles"):
        statuses.mark_read(library, changed, False, now=NOW, alone=True)


def keep(folder: Path, days: int) -> None:
    """Each large stroke, one after another; what is older than so many days is let go."""
    with open_library(folder) as library:
        mark(library)
        with timed("copy"):
            rotation.copy_if_due(library, {}, now=NOW)
        with timed("check"):
            assert soundness.check(library) == ()
        with timed("mend"):
            soundness.mend(library)
        prefer(library, "keep_days", days)
        with timed("plan"):
            retention.plan(library, now=NOW)
        tidy_while_the_user_writes(library, articles.headlines(library, Scope(), limit=1)[0].id)
    with timed("open"):
        open_library(folder).close()
    with (folder / FILE).open("r+b") as opened:
        opened.write(bytes(8192))
    with timed("bring back from a damaged file"):
        repair(folder)


def main() -> None:
    """Makes the libraries, and times each stroke."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="a million too")
    options = parser.parse_args()
    for count in SIZES if options.full else SIZES[:1]:
        with TemporaryDirectory(prefix="cutline-keeping-") as work:
            folder = Path(work) / "library"
            fill(folder, count)
            print(f"{count:,} articles")
            # Two minutes apart: the oldest hundredth is let go.
            keep(folder, days=count * 99 // 100 // 720)


if __name__ == "__main__":
    main()
