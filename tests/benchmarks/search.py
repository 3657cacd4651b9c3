"""Searching a large library, beside a bare FTS5 table of the same texts, in turns in one run.

    python -m tests.benchmarks.search [--articles 100000] [--times 9] [--folder FOLDER]

Into one article in a hundred a word is planted, and another into one in two thousand; the others are words that most
articles have.  The bare table keeps its own copy of the text, and is asked for the 50 best, or the 50 newest, with
snippets and nothing else; ours gives whole headlines.  FOLDER keeps what was made for the next run.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from reader.store import search
from reader.store.database import Library, open_library
from tests.benchmarks.library import NOW, fill

RARE, SOME, EVERY = "zeppelin", "quasar", "harbour"
LIMIT = 50
QUERIES = (
    ("rare word", RARE, RARE),
    ("one in a hundred", SOME, SOME),
    ("common word", EVERY, EVERY),
    ("rare and common", f"{SOME} {EVERY}", f"{SOME} AND {EVERY}"),
    ("two common words", f"{EVERY} council", f"{EVERY} AND council"),
    ("rare phrase", f'"{SOME} {RARE}"', f'"{SOME} {RARE}"'),
    ("common phrase", '"harbour council vote"', '"harbour council vote"'),
    ("rare prefix", "zepp*", "zepp*"),
    ("common prefix", "har*", "har*"),
    ("one or the other", f"{RARE} OR {EVERY}", f"{RARE} OR {EVERY}"),
    ("all but these", f"{EVERY} -council", f"{EVERY} NOT council"),
    ("caption:", "caption:harbour", "caption : harbour"),
    ("title:", "title:harbour", "title : harbour"),
    ("common, is:bookmarked", f"{EVERY} is:bookmarked", None),
    ("common, tag:", f"{EVERY} tag:cook", None),
    ("common, feed:", f'{EVERY} feed:"Paper 14"', None),
    ("filter alone", "is:unread after:2026-09-01", None),
)


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--times", type=int, default=9)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with _kept(options.folder) as folder:
        if not (folder / "bare.db").exists():
            _make(folder, options.articles)
        with open_library(folder) as library, closing(sqlite3.connect(folder / "bare.db")) as bare:
            _compare(library, bare, options.times)


def _compare(library: Library, bare: sqlite3.Connection, times: int) -> None:
    heads = ("bare best", "best", "ratio", "bare newest", "newest", "hits")
    print(f"{'milliseconds':<24}" + "".join(f"{head:>13}" for head in heads))
    for name, query, match in QUERIES:
        rounds: list[tuple[float, ...]] = []
        for _ in range(times):
            best = _took(lambda query=query: search.search(library, query, limit=LIMIT, now=NOW))
            newest = _took(lambda query=query: search.search(library, query, limit=LIMIT, now=NOW, newest=True))
            bare_best = _took(lambda match=match: _ask(bare, match, "rank"))
            bare_newest = _took(lambda match=match: _ask(bare, match, "rowid DESC"))
            rounds.append((bare_best, best, bare_newest, newest))
        floor, ours, newest_floor, ours_newest = (statistics.median(one) for one in zip(*rounds, strict=True))
        hits = len(search.search(library, query, limit=LIMIT, now=NOW))
        if match is None:
            print(f"{name:<24}{'':>13}{ours:>13.1f}{'':>26}{ours_newest:>13.1f}{hits:>13}")
        else:
            print(
                f"{name:<24}{floor:>13.1f}{ours:>13.1f}{ours / floor:>13.2f}"
                f"{newest_floor:>13.1f}{ours_newest:>13.1f}{hits:>13}"
            )


def _ask(bare: sqlite3.Connection, match: str | None, order: str) -> None:
    if match is not None:
        bare.execute(
            f"SELECT rowid, title, snippet(story, -1, '[', ']', '…', 24) FROM story WHERE story MATCH ? "
            f"ORDER BY {order} LIMIT {LIMIT}",
            (match,),
        ).fetchall()


def _took(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - started)


def _make(folder: Path, number: int) -> None:
    fill(folder, number)
    with open_library(folder) as library, closing(sqlite3.connect(folder / "bare.db")) as bare:
        _plant(library)
        started = time.perf_counter()
        while search.index_pending(library):
            pass
        print(f"{number:,} articles are indexed in {time.perf_counter() - started:.1f} s")
        bare.execute(
            "CREATE VIRTUAL TABLE story USING fts5(title, text, caption, credit, author, "
            "tokenize = 'unicode61 remove_diacritics 2')"
        )
        bare.execute("INSERT INTO story(story, rank) VALUES ('rank', 'bm25(8.0, 1.0, 3.0, 1.5, 3.0)')")
        with library.read() as connection:
            texts = connection.execute("SELECT id, title, text, caption, credit, author FROM searchable")
            bare.executemany(
                "INSERT INTO story(rowid, title, text, caption, credit, author) VALUES (?, ?, ?, ?, ?, ?)", texts
            )
        bare.commit()


def _plant(library: Library) -> None:
    with library.write() as connection:
        connection.execute("UPDATE article SET dek = ? WHERE id % 100 = 3", (f"A {SOME}, as it was seen.",))
        connection.execute("UPDATE article SET dek = ? WHERE id % 2000 = 203", (f"The {SOME} {RARE} was seen again.",))


@contextmanager
def _kept(folder: Path | None) -> Iterator[Path]:
    if folder is not None:
        yield folder
    else:
        with tempfile.TemporaryDirectory() as made:
            yield Path(made)


if __name__ == "__main__":
    main()
