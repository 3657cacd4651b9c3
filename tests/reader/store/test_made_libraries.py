"""The libraries that benchmarks are run on: they must be what the store itself would have made."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from reader.indexing import sign_batch
from reader.store import copies, search
from reader.store.database import Library, open_library
from reader.store.soundness import check
from tests.benchmarks import library as made

DERIVED = {
    "signature": "SELECT * FROM signature ORDER BY 1",
    "copy": "SELECT * FROM copy ORDER BY 1",
    "index": "SELECT * FROM temp.word",
}


def test_a_made_library_is_sound_and_what_the_passes_of_the_store_would_make_of_it(tmp_path: Path) -> None:
    made.make(tmp_path, 700)
    with open_library(tmp_path) as library:
        assert check(library) == ()
        before = derived(library)
        assert before["copy"]
        with library.write() as connection:
            assert connection.execute("SELECT * FROM pending").fetchone() is None
            for statement in (
                "DELETE FROM signature",
                "DELETE FROM copy",
                "INSERT INTO article_fts(article_fts) VALUES ('delete-all')",
                "INSERT INTO pending(task, article_id) SELECT 'search', id FROM article",
                "INSERT INTO pending(task, article_id) SELECT 'signature', id FROM article",
            ):
                connection.execute(statement)
        while search.index_pending(library) or sign_batch(library) or copies.note_copies(library, now=made.NOW):
            pass
        assert derived(library) == before


def test_what_is_told_again_is_sound_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "_STORIES", 200)
    made.make(tmp_path, 450)
    with open_library(tmp_path) as library:
        assert check(library) == ()
        with library.read() as connection:
            numbers = "SELECT count(*), count(DISTINCT url), max(id) FROM article"
            assert connection.execute(numbers).fetchone() == (450, 450, 450)


def test_a_library_is_made_once_and_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(made, "make", lambda folder, count: (folder.mkdir(parents=True), made_so.append(count)))
    made_so: list[int] = []
    for name in ("one", "two"):
        made.fill(tmp_path / name, 10, tmp_path / "cache")
    assert made_so == [10]


def derived(library: Library) -> dict[str, list[sqlite3.Row]]:
    with library.read() as connection:
        connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, article_fts, row)")
        return {name: connection.execute(query).fetchall() for name, query in DERIVED.items()}
