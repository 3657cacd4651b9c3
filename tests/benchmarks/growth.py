"""How what one does takes longer as a library grows: at 10,000 articles, 100,000 and 1,000,000.

    python -m tests.benchmarks.growth [--full] [--times 7] [--plot docs/growth.svg]

Without `--full` the last is left out.  Libraries are those of `tests.benchmarks.library`: they are made once, copied,
and the copies are written to.  Times are milliseconds in which the thread worked, the best of some: those that passed
tell more of what else a machine has to do.  "x" is by how much they grow with ten times the articles (1: not at all,
10: with them).  The floor of a search is FTS5 asked for ids alone, in the same file.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from reader.indexing import sign_batch
from reader.store import articles, copies, feeds, search, statuses, subscribed, tags
from reader.store.database import FILE, Library, open_library
from reader.store.headlines import Order, total
from reader.store.related import RelatedIndex
from reader.values import Arrival, Changes, Headline, ParsedArticle, ParsedFeed, Scope, Validators
from tests.benchmarks.growth_plot import drawn
from tests.benchmarks.library import NOW, fill

SIZES = (10_000, 100_000, 1_000_000)
PAGE = 100
HITS = 50
MARKED = 3_000
ENOUGH_SECONDS = 4.0
FOLDED = Order(folded=True)
WORDS = {
    "rare": "zeppelin",
    "one in a hundred": "quasar",
    "common": "harbour",
    "prefix": "har*",
    "phrase": '"the harbour"',
}
"""What is looked for."""
FLOOR = "floor, common"

Stroke = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is done: the chart it stands in, what it is called, and how it is done."""

    chart: str
    name: str
    act: Stroke


def main() -> None:
    """Measures at each size, prints the table, and draws it where that is asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="a million too")
    parser.add_argument("--times", type=int, default=7)
    parser.add_argument("--plot", type=Path, help="an SVG to draw it into")
    options = parser.parse_args()
    sizes = SIZES if options.full else SIZES[:-1]
    charts: dict[str, dict[str, dict[int, float]]] = {}
    disk: dict[int, float] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="cutline-growth-") as folder:
            fill(Path(folder), size)
            disk[size] = (Path(folder) / FILE).stat().st_size / size
            for chart, name, took in _measured(Path(folder), options.times):
                charts.setdefault(chart, {}).setdefault(name, {})[size] = took
    _print(charts, sizes)
    print(f"{'Bytes in the file, an article':<34}" + "".join(f"{disk[size]:>12,.0f}" for size in sizes))
    if options.plot:
        options.plot.write_text(drawn(charts, frozenset({FLOOR})), encoding="utf-8")


def _print(charts: dict[str, dict[str, dict[int, float]]], sizes: tuple[int, ...]) -> None:
    for chart, rows in charts.items():
        print(f"\n{chart + ', ms':<34}" + "".join(f"{size:>12,}" for size in sizes) + f"{'x':>8}")
        for name, took in rows.items():
            first, last = took[sizes[0]], took[sizes[-1]]
            factor = (last / first) ** (1 / (len(sizes) - 1))
            print(f"{name:<34}" + "".join(f"{took[size]:>12.2f}" for size in sizes) + f"{factor:>8.1f}")
    print()


def _measured(folder: Path, times: int) -> Iterator[tuple[str, str, float]]:
    yield "Opening and relating", "open the library", _best(lambda: open_library(folder).close(), times)
    with open_library(folder) as library:
        yield from _related(library, times)
        for measure in (*_lists(library), *_searches(library)):
            yield measure.chart, measure.name, _best(measure.act, times)
        yield from _writes(library, times)


def _best(act: Stroke, times: int) -> float:
    """In milliseconds, the first time apart, which reads the file; what takes seconds is not done so often."""
    act()
    took: list[float] = []
    while len(took) < times and sum(took) < 1000 * ENOUGH_SECONDS:
        took.append(_took(act))
    return min(took)


def _took(act: Stroke) -> float:
    started = time.thread_time()
    act()
    return 1000 * (time.thread_time() - started)


def _related(library: Library, times: int) -> Iterator[tuple[str, str, float]]:
    chart, index = "Opening and relating", RelatedIndex(library)
    newest = articles.headlines(library, Scope(), limit=times + 1)
    yield chart, "related, the first time", _took(lambda: index.stories(newest[0].id))
    yield chart, "related, the next", min(_took(lambda one=one: index.stories(one.id)) for one in newest[1:])


def _lists(library: Library) -> Iterator[Measure]:
    """Pages as the list reads them, and the numbers beside the places."""
    with library.read() as connection:
        least, most = connection.execute("SELECT min(published), max(published) FROM listing").fetchone()
    newest = articles.headlines(library, Scope(), limit=1)[0]
    of_feed = Scope(feed_id=newest.feed_id)
    middle = replace(newest, published=newest.published - timedelta(seconds=(most - least) // 2))
    end = replace(newest, published=newest.published - timedelta(seconds=(most - least) * 99 // 100))
    today = Scope(since=NOW - timedelta(days=1))

    def page(scope: Scope, after: Headline | None = None) -> Stroke:
        return lambda: articles.headlines(library, scope, limit=PAGE, after=after, order=FOLDED)

    def number(scope: Scope) -> Stroke:
        return lambda: articles.count(library, scope)

    chart = "Lists, a page of 100"
    yield Measure(chart, "all, the first page", page(Scope()))
    yield Measure(chart, "all, in the middle", page(Scope(), middle))
    yield Measure(chart, "all, near the end", page(Scope(), end))
    yield Measure(chart, "today", page(today))
    yield Measure(chart, "unread", page(Scope(unread=True)))
    yield Measure(chart, "bookmarked", page(Scope(bookmarked=True)))
    yield Measure(chart, "offline", page(Scope(offline=True)))
    yield Measure(chart, "a feed", page(of_feed))
    yield Measure(chart, "a folder", page(Scope(folder="World")))
    chart = "Lists that are looked for, and numbers"
    yield Measure(chart, "a tag", page(Scope(tag="cook")))
    yield Measure(chart, "a saved search", page(Scope(query="harbour")))
    yield Measure(chart, "unread of all", number(Scope(unread=True)))
    yield Measure(chart, "unread of today", number(replace(today, unread=True)))
    yield Measure(chart, "number of bookmarked", lambda: total(library, Scope(bookmarked=True)))
    yield Measure(chart, "number of offline", number(Scope(offline=True)))
    yield Measure(chart, "all feeds", lambda: subscribed.all_feeds(library))
    yield Measure(chart, "all tags", lambda: tags.all_tags(library))


def _searches(library: Library) -> Iterator[Measure]:
    def sought(query: str, newest: bool) -> Stroke:
        return lambda: search.search(library, query, limit=HITS, now=NOW, newest=newest)

    def bare(word: str, order: str) -> Stroke:
        statement = f"SELECT rowid FROM article_fts WHERE article_fts MATCH ? ORDER BY {order} LIMIT {HITS}"

        def ask() -> None:
            with library.read() as connection:
                connection.execute(statement, (word,)).fetchall()

        return ask

    for name, query in WORDS.items():
        yield Measure("Search, 50 best with snippets", name, sought(query, False))
        yield Measure("Search, 50 newest with snippets", name, sought(query, True))
    yield Measure("Search, 50 best with snippets", FLOOR, bare("harbour", "rank"))
    yield Measure("Search, 50 newest with snippets", FLOOR, bare("harbour", "rowid DESC"))


def _writes(library: Library, times: int) -> Iterator[tuple[str, str, float]]:
    chart = "Marking and storing"
    with library.read() as connection:
        found = connection.execute(
            "SELECT article_id FROM listing WHERE read = 0 ORDER BY published DESC LIMIT ?", (MARKED,)
        )
        unread = [row[0] for row in found]
    for name, ids in (("mark one read", unread[:1]), (f"mark {MARKED:,} read", unread)):
        marked, undone = [], []
        for _ in range(times):
            marked.append(_took(lambda ids=ids: statuses.mark_read(library, ids, True, now=NOW)))
            undone.append(_took(lambda ids=ids: statuses.mark_read(library, ids, False, now=NOW, alone=True)))
        yield chart, name, min(marked)
        yield chart, f"{name}, undone", min(undone)
    feed_id, _ = feeds.add(library, "https://late.example/feed", now=NOW)
    stored, indexed = [], []
    for number in range(times):
        stored.append(_took(lambda number=number: _store(library, feed_id, number)))
        indexed.append(_took(lambda: _index(library)))
    yield chart, "store an article", min(stored)
    yield chart, "index and relate it", min(indexed)


def _store(library: Library, feed_id: int, number: int) -> None:
    text = f"Late news number {number} of the harbour. " * 80
    article = ParsedArticle(f"Late news {number}", guid=str(number), published=NOW, html=f"<p>{text}</p>", text=text)
    articles.store_feed(
        library,
        feed_id,
        ParsedFeed("Late"),
        Changes(new=(Arrival(article, f"late {number}", f"late {number}"),)),
        Validators(),
        now=NOW,
        next_due=NOW,
        interval=3600,
        rules=1,
    )


def _index(library: Library) -> None:
    search.index_pending(library)
    sign_batch(library)
    copies.note_copies(library, now=NOW)


if __name__ == "__main__":
    main()
