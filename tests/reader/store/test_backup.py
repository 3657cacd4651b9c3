"""Copies that can be trusted, and a check that notices."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from reader.errors import StoreError
from reader.store import articles, feeds, photos, search
from reader.store.backup import back_up, restore
from reader.store.database import FILE, SCHEMA, Library, open_library
from reader.store.soundness import check
from reader.values import ParsedPhoto, Scope

Make = Callable[..., Any]


@pytest.fixture
def article_id(library: Library, visit: Make, arrival: Make, picture: Make, now: datetime) -> int:
    """An article with a photo, indexed."""
    stored: tuple[int, ...] = visit(arrival("one", photos=(ParsedPhoto("https://bay.example/a.jpg", "A."),))).new
    (wanted,) = photos.wanting_photos(library, now=now, limit=9)
    photos.store_file(library, wanted.photo_id, picture(), now=now)
    search.index_pending(library)
    return stored[0]


class TestCheck:
    def test_a_sound_library_has_no_problems(self, library: Library, article_id: int) -> None:
        assert check(library) == ()

    @pytest.mark.parametrize(
        ("harm", "told"),
        [
            ("UPDATE feed_count SET unread = 7", "unread articles of 2 feeds is wrong"),
            ("UPDATE listing SET published = 0", "1 articles are listed under the wrong"),
            ("UPDATE listing SET bookmarked = 1", "1 articles are listed as read or bookmarked"),
            ("UPDATE listing SET offline = 0", "1 articles are listed as ready to read offline"),
            ("INSERT INTO pending VALUES ('search', 1)", "1 articles are missing from the search index"),
            ("DELETE FROM article_fts_docsize", "1 articles are missing from the search index"),
            ("DELETE FROM article_fts_data WHERE id > 10", "search index is damaged"),
        ],
    )
    def test_each_harm_is_told(self, library: Library, article_id: int, harm: str, told: str) -> None:
        with library.write() as connection:
            connection.execute(harm)
        assert any(told in problem for problem in check(library))

    def test_rows_that_belong_to_nothing(self, library: Library, article_id: int) -> None:
        with closing(sqlite3.connect(library.file)) as connection:
            connection.execute("INSERT INTO body(article_id, content) VALUES (99, x'00')")
            connection.commit()
        assert "1 rows of “body” belong to nothing." in check(library)

    def test_a_picture_that_is_missing(self, library: Library, article_id: int) -> None:
        file = articles.show(library, [article_id])[0].photos[0].file
        assert file is not None
        Path(file).unlink()
        assert check(library) == (f"The picture {file} is missing.",)

    def test_a_damaged_file(self, library: Library, article_id: int) -> None:
        with library.write() as connection:
            (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'listing_by_date'").fetchone()
        library.close()
        with library.file.open("r+b") as file:
            file.seek((page - 1) * 4096)
            file.write(b"\xff" * 4096)
        assert any("damaged" in problem for problem in check(library))


class TestBackUpAndRestore:
    def test_all_is_there_again(
        self, library: Library, article_id: int, tmp_path: Path, feed_id: int, now: datetime
    ) -> None:
        before = articles.show(library, [article_id])
        file = tmp_path / "backup.zip"
        back_up(library, file, {"subscriptions.opml": b"<opml/>"})
        feeds.remove(library, feed_id)
        photos.sweep(library)
        library.close()
        restore(library.folder, file)
        with open_library(library.folder) as restored:
            assert articles.show(restored, [article_id]) == before
            assert Path(before[0].photos[0].file or "").read_bytes() == b"picture"
            assert len(search.search(restored, "story", limit=9, now=now)) == 1
            assert check(restored) == ()
            with restored.read() as connection:
                assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        with ZipFile(file) as archive:
            assert archive.read("subscriptions.opml") == b"<opml/>"
        (aside,) = library.folder.glob("before-restore-*")
        with open_library(aside) as replaced:
            assert articles.count(replaced, Scope()) == (0, 0)

    def test_what_a_kill_left_half_made_goes_after_a_day(self, library: Library, tmp_path: Path) -> None:
        for name, age in ((".cutline-backup-old", 2 * 86_400), (".cutline-backup-new", 60)):
            (tmp_path / name).mkdir()
            (tmp_path / name / "library.db").write_bytes(b"half")
            os.utime(tmp_path / name, (time.time() - age,) * 2)
        back_up(library, tmp_path / "backup.zip")
        assert [one.name for one in tmp_path.glob(".cutline-*")] == [".cutline-backup-new"]

    def test_into_an_empty_folder(self, library: Library, article_id: int, tmp_path: Path) -> None:
        back_up(library, tmp_path / "backup.zip")
        restore(tmp_path / "elsewhere" / "library", tmp_path / "backup.zip")
        with open_library(tmp_path / "elsewhere" / "library") as restored:
            assert check(restored) == ()
            (article,) = articles.show(restored, [article_id])
            assert (article.photos[0].file or "").startswith(str(tmp_path / "elsewhere"))

    def test_over_a_damaged_library(self, library: Library, article_id: int, tmp_path: Path) -> None:
        back_up(library, tmp_path / "backup.zip")
        library.close()
        library.file.write_bytes(b"no database " * 500)
        restore(library.folder, tmp_path / "backup.zip")
        with open_library(library.folder) as restored:
            assert articles.count(restored, Scope()) == (1, 1)

    def test_not_while_the_library_is_open(self, library: Library, article_id: int, tmp_path: Path) -> None:
        back_up(library, tmp_path / "backup.zip")
        with pytest.raises(StoreError, match="Close Cutline first"):
            restore(library.folder, tmp_path / "backup.zip")
        assert articles.count(library, Scope()) == (1, 1)
        assert check(library) == ()

    def test_a_file_that_is_no_backup(self, library: Library, article_id: int, tmp_path: Path) -> None:
        text, other = tmp_path / "notes.txt", tmp_path / "photos.zip"
        text.write_text("not a backup")
        with ZipFile(other, "w") as archive:
            archive.writestr("holiday.jpg", b"")
        library.close()
        for file in (text, other):
            with pytest.raises(StoreError, match="not a whole backup"):
                restore(library.folder, file)
        with pytest.raises(StoreError, match="No such file"):
            restore(library.folder, tmp_path / "missing.zip")
        with open_library(library.folder) as again:
            assert articles.count(again, Scope()) == (1, 1)

    def test_a_damaged_backup_is_refused(self, library: Library, article_id: int, tmp_path: Path) -> None:
        file = tmp_path / "backup.zip"
        with ZipFile(file, "w") as archive:
            archive.writestr(FILE, b"SQLite format 3\0" + b"\xff" * 9000)
        library.close()
        with pytest.raises(StoreError, match="is damaged"):
            restore(library.folder, file)
        with open_library(library.folder) as again:
            assert articles.count(again, Scope()) == (1, 1)

    def test_a_backup_of_a_newer_cutline_is_refused(self, library: Library, tmp_path: Path) -> None:
        with library.write() as connection:
            connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        back_up(library, tmp_path / "backup.zip")
        with pytest.raises(StoreError, match="newer Cutline"):
            restore(tmp_path / "elsewhere", tmp_path / "backup.zip")

    def test_names_that_lead_out_of_the_folder_are_not_unpacked(
        self, library: Library, article_id: int, tmp_path: Path
    ) -> None:
        back_up(library, tmp_path / "backup.zip", {"../evil.txt": b"x", "photos/../../evil.jpg": b"x"})
        restore(tmp_path / "a" / "b", tmp_path / "backup.zip")
        assert not list(tmp_path.rglob("evil*"))

    def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(
        self, library: Library, article_id: int, tmp_path: Path
    ) -> None:
        with pytest.raises(StoreError, match="See that the folder is there"):
            back_up(library, tmp_path / "missing" / "backup.zip")
        assert sorted(path.name for path in tmp_path.iterdir()) == ["library"]

    def test_a_damaged_library_is_not_taken_for_a_backup(
        self, library: Library, article_id: int, tmp_path: Path
    ) -> None:
        file = tmp_path / "backup.zip"
        back_up(library, file)
        good = file.read_bytes()
        library.close()
        whole = library.file.read_bytes()
        library.file.write_bytes(whole[: len(whole) // 2])
        with pytest.raises(StoreError):
            back_up(library, file)
        assert file.read_bytes() == good
