"""Searching a large library, beside a bare FTS5 table of the same texts, in turns in one run.

    python -m tests.benchmarks.search [--full] [--times 9]

At 100,000 articles, with `--full` also at 1,000,000.  One article in a hundred has a word that no other has, one in two
thousand another; the others are words that many articles have.  The bare table keeps its own copy of the text, and is
asked for the 50 best with snippets, or the 50 newest, and nothing else; ours gives headlines and snippets always.
Times are milliseconds in which the thread worked: those that passed tell more of what else a machine has to do.
"""

from __future__ import annotations

import argparse
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from reader.store import search
from reader.store.database import FILE, Library, connect, open_library
from tests.benchmarks.library import NOW, fill, kept

RARE, SOME, EVERY = "zeppelin", "quasar", "harbour"
SIZES = (100_000, 1_000_000)
LIMIT = 50
SNIPPET = "rowid, title, snippet(story, -1, '[', ']', '…', 24)"
QUERIES = (
    ("rare word", RARE, RARE),
    ("one in a hundred", SOME, SOME),
    ("common word", EVERY, EVERY),
    ("rare and common", f"{SOME} {EVERY}", f"{SOME} AND {EVERY}"),
    ("two common words", f"{EVERY} council", f"{EVERY} AND council"),
    ("rare phrase", f'"{SOME} {RARE}"', f'"{SOME} {RARE}"'),
    ("common phrase", '"the harbour"', '"the harbour"'),
    ("phrase nobody wrote", '"harbour council vote"', '"harbour council vote"'),
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
    """Prints the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--full", action="store_true", help="a million too")
    parser.add_argument("--times", type=int, default=9)
    options = parser.parse_args()
    for count in SIZES if options.full else SIZES[:1]:
        with TemporaryDirectory(prefix="cutline-search-") as folder:
            fill(Path(folder), count)
            with open_library(Path(folder)) as library, closing(sqlite3.connect(_bare(count))) as bare:
                print(f"{count:,} articles, milliseconds")
                _compare(library, bare, options.times)


def _compare(library: Library, bare: sqlite3.Connection, times: int) -> None:
    heads = ("bare best", "best", "ratio", "bare newest", "newest", "hits")
    print(f"{'':<24}" + "".join(f"{head:>13}" for head in heads))
    for name, query, match in QUERIES:
        rounds: list[tuple[float, ...]] = []
        for _ in range(times):
            best = _took(lambda query=query: search.search(library, query, limit=LIMIT, now=NOW))
            newest = _took(lambda query=query: search.search(library, query, limit=LIMIT, now=NOW, newest=True))
            bare_best = _took(lambda match=match: _ask(bare, match, SNIPPET, "rank"))
            bare_newest = _took(lambda match=match: _ask(bare, match, "rowid", "rowid DESC"))
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


def _ask(bare: sqlite3.Connection, match: str | None, columns: str, order: str) -> None:
    if match is not None:
        bare.execute(
            f"SELECT {columns} FROM story WHERE story MATCH ? ORDER BY {order} LIMIT {LIMIT}", (match,)
        ).fetchall()


def _took(act: Callable[[], object]) -> float:
    started = time.thread_time()
    act()
    return 1000 * (time.thread_time() - started)


def _bare(count: int) -> Path:
    """The texts of a library in a table of FTS5's own; kept beside the library."""
    folder = kept(count)
    file = folder.with_name(f"{folder.name}-bare.db")
    if not file.exists():
        making = file.with_suffix(".part")
        making.unlink(missing_ok=True)
        with closing(connect(folder / FILE)) as library, closing(sqlite3.connect(making)) as bare:
            bare.execute("PRAGMA journal_mode = OFF")
            bare.execute(
                "CREATE VIRTUAL TABLE story USING fts5(title, text, caption, credit, author, "
                "tokenize = 'unicode61 remove_diacritics 2')"
            )
            bare.execute("INSERT INTO story(story, rank) VALUES ('rank', 'bm25(8.0, 1.0, 3.0, 1.5, 3.0)')")
            texts = library.execute("SELECT id, title, text, caption, credit, author FROM searchable")
            bare.executemany(
                "INSERT INTO story(rowid, title, text, caption, credit, author) VALUES (?, ?, ?, ?, ?, ?)", texts
            )
            bare.commit()
        making.rename(file)
    return file


if __name__ == "__main__":
    main()
