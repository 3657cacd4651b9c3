"""A library cut off or written over: noticed, brought back with every bookmark that is left anywhere, never emptied."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

import pytest

from reader.errors import DamageError
from reader.store import articles, feeds, photos, rotation, search, statuses
from reader.store.database import FILE, Library, connect, open_library
from reader.store.salvage import repair
from reader.store.soundness import check, mend
from reader.values import ParsedPhoto, Scope
from tests.faults.damaged_libraries import make, remember_copy, trial

Make = Callable[..., Any]
PAGE = 4096
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of some hundred stories, and the copy it made of itself."""
    folder = tmp_path_factory.mktemp("faults")
    make(folder / "made", Random(3))
    remember_copy(folder / "made", folder)
    return folder / "made"


@pytest.mark.parametrize("seed", range(5))
def test_a_library_harmed_at_random_places_comes_back(made: Path, seed: int) -> None:
    done = trial(made, made.parent / f"trial-{seed}", Random(seed), with_copy=seed % 2 == 0)
    assert done.missing == (), done.harm


@pytest.fixture
def kept(library: Library, visit: Make, arrival: Make, now: datetime) -> tuple[int, ...]:
    """Ids of many stories, of which the first is bookmarked, tagged and noted."""
    new: tuple[int, ...] = visit(*(arrival(f"story {number}", text="All of it. " * 90) for number in range(80))).new
    search.index_pending(library)
    statuses.bookmark(library, new[:1], True, now=now)
    statuses.tag(library, new[:1], "Water")
    with library.write() as connection:
        connection.execute("INSERT INTO note VALUES (?, 'Ask again.', 0)", (new[0],))
    return new


def write_over(folder: Path, *pages: int) -> None:
    with (folder / FILE).open("r+b") as opened:
        for page in pages:
            opened.seek((page - 1) * PAGE)
            opened.write(b"\xa5" * PAGE)


def root(library: Library, table: str) -> int:
    with library.read() as connection:
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    return int(page)


def expect_the_kept(folder: Path, kept: tuple[int, ...], now: datetime) -> None:
    with open_library(folder) as library:
        assert check(library) == ()
        (article,) = articles.show(library, kept[:1])
        assert (article.bookmarked, article.tags, article.title) == (True, ("Water",), "story 0")
        while search.index_pending(library):
            pass
        assert len(search.search(library, "story", limit=999, now=now)) == articles.count(library, Scope())[0]


class TestNoticed:
    @pytest.mark.parametrize("length", [1, 99, 3000, 5 * PAGE, 40 * PAGE + 7])
    def test_at_opening_when_it_is_cut_off(self, library: Library, kept: tuple[int, ...], length: int) -> None:
        library.close()
        with library.file.open("r+b") as opened:
            opened.truncate(length)
        with pytest.raises(DamageError, match="cutline check --repair"):
            open_library(library.folder)

    @pytest.mark.parametrize("table", ["feed", "article", "status", "listing", "article_tag", "body"])
    def test_at_opening_when_a_table_s_root_is_written_over(
        self, library: Library, kept: tuple[int, ...], table: str
    ) -> None:
        page = root(library, table)
        library.close()
        write_over(library.folder, page)
        with pytest.raises(DamageError):
            open_library(library.folder)

    def test_a_file_that_is_gone_is_not_taken_for_a_new_library(self, library: Library, kept: tuple[int, ...]) -> None:
        rotation.copy_if_due(library, {}, now=NOON)
        library.close()
        library.file.unlink()
        with pytest.raises(DamageError):
            open_library(library.folder)
        salvage = repair(library.folder)
        assert (salvage.read, salvage.from_copy, salvage.bookmarks, salvage.aside) == (0, 80, 1, None)
        with open_library(library.folder) as again:
            assert articles.count(again, Scope()) == (80, 80)

    def test_nor_is_one_that_was_emptied(self, library: Library, kept: tuple[int, ...]) -> None:
        rotation.copy_if_due(library, {}, now=NOON)
        library.close()
        library.file.write_bytes(b"")
        with pytest.raises(DamageError):
            open_library(library.folder)


class TestBroughtBack:
    @pytest.mark.parametrize("table", ["status", "article_tag", "tag", "note", "feed", "listing", "article_fts_data"])
    def test_without_any_copy(self, library: Library, kept: tuple[int, ...], now: datetime, table: str) -> None:
        page = root(library, table)
        library.close()
        write_over(library.folder, page)
        salvage = repair(library.folder)
        assert salvage.read == 80
        assert salvage.aside is not None
        assert (salvage.aside / FILE).exists()
        with open_library(library.folder) as again:
            assert check(again) == ()
            (article,) = articles.show(again, kept[:1])
            assert article.bookmarked
            assert article.tags == (() if table == "tag" else ("Water",))
            with again.read() as connection:
                notes = connection.execute("SELECT text FROM note").fetchall()
            assert notes == ([] if table == "note" else [("Ask again.",)])

    def test_rows_whose_parents_are_lost_are_found(
        self, library: Library, kept: tuple[int, ...], now: datetime
    ) -> None:
        page = root(library, "article")
        library.close()
        write_over(library.folder, page)
        assert repair(library.folder).read == 80
        expect_the_kept(library.folder, kept, now)

    def test_with_its_first_page_gone(self, library: Library, kept: tuple[int, ...], now: datetime) -> None:
        library.close()
        write_over(library.folder, 1)
        assert repair(library.folder).read == 80
        expect_the_kept(library.folder, kept, now)

    def test_what_stood_only_in_the_write_ahead_log(
        self, library: Library, kept: tuple[int, ...], now: datetime, tmp_path: Path
    ) -> None:
        (tmp_path / "cut").mkdir()
        for name in (FILE, f"{FILE}-wal"):
            (tmp_path / "cut" / name).write_bytes((library.folder / name).read_bytes())
        write_over(tmp_path / "cut", 1, 2, 3)
        assert repair(tmp_path / "cut").read == 80
        expect_the_kept(tmp_path / "cut", kept, now)

    def test_what_only_the_copy_has_joins_what_came_since(
        self, library: Library, kept: tuple[int, ...], visit: Make, arrival: Make, now: datetime
    ) -> None:
        rotation.copy_if_due(library, {}, now=NOON)
        later = visit(arrival("since then")).new
        statuses.bookmark(library, later, True, now=now)
        pages = [root(library, table) for table in ("feed", "subscription", "note")]
        library.close()
        write_over(library.folder, *pages)
        salvage = repair(library.folder)
        assert (salvage.feeds, salvage.read, salvage.bookmarks, salvage.lost) == (1, 81, 2, 0)
        with open_library(library.folder) as again:
            (feed,) = feeds.all_feeds(again)
            assert (feed.url, feed.total) == ("https://bay.example/feed", 81)
            with again.read() as connection:
                assert connection.execute("SELECT count(*) FROM note").fetchone() == (1,)

    def test_what_was_deleted_since_the_copy_does_not_come_back(
        self, library: Library, kept: tuple[int, ...], now: datetime
    ) -> None:
        rotation.copy_if_due(library, {}, now=NOON)
        with library.write() as connection:
            from reader.store import contents

            contents.delete(connection, kept[40:])
        page = root(library, "article")
        library.close()
        write_over(library.folder, page)
        assert repair(library.folder).from_copy == 0
        with open_library(library.folder) as again:
            assert articles.count(again, Scope()) == (40, 40)

    def test_ids_are_not_used_again(
        self, library: Library, kept: tuple[int, ...], visit: Make, arrival: Make, now: datetime
    ) -> None:
        with library.write() as connection:
            from reader.store import contents

            contents.delete(connection, kept[:1])
        page = root(library, "status")
        library.close()
        write_over(library.folder, page)
        repair(library.folder)
        with open_library(library.folder) as again, again.write() as connection:
            inserted = connection.execute(
                "INSERT INTO article(fingerprint, entry_hash, title, published) VALUES ('', '', 'new', 0)"
            )
            assert (inserted.lastrowid or 0) > max(kept)

    def test_after_a_restore_that_was_killed_half_way(
        self, library: Library, kept: tuple[int, ...], now: datetime
    ) -> None:
        library.close()
        aside = library.folder / "before-restore-20261123-080000-000000"
        aside.mkdir()
        library.file.rename(aside / FILE)
        with pytest.raises(DamageError):
            open_library(library.folder)
        assert repair(library.folder).read == 80
        expect_the_kept(library.folder, kept, now)

    def test_the_message_says_what_happened(self, library: Library, kept: tuple[int, ...]) -> None:
        rotation.copy_if_due(library, {}, now=NOON)
        library.close()
        library.file.write_bytes(b"nothing of it " * 999)
        steps: list[str] = []
        salvage = repair(library.folder, steps.append)
        assert "80 were brought back from the copy of 23 November 2026, 12:00 UTC" in salvage.message
        assert "1 feeds and 1 bookmarks are here" in salvage.message
        assert str(salvage.aside) in salvage.message
        assert len(steps) == 3

    def test_where_nothing_is_left_nothing_is_touched(self, library: Library, kept: tuple[int, ...]) -> None:
        library.close()
        library.file.write_bytes(b"nothing of it " * 999)
        with pytest.raises(DamageError, match="Nothing can be read"):
            repair(library.folder)
        assert library.file.read_bytes() == b"nothing of it " * 999
        assert sorted(one.name for one in library.folder.iterdir()) == [FILE]


class TestMended:
    @pytest.mark.parametrize(
        "harm",
        [
            "UPDATE feed_count SET unread = 7, total = 3",
            "DELETE FROM feed_count",
            "UPDATE listing SET published = 0, bookmarked = 1, offline = 0",
            "DELETE FROM listing WHERE article_id % 2",
            "INSERT INTO pending VALUES ('search', 1)",
            "DELETE FROM article_fts_docsize",
            "DELETE FROM article_fts_data WHERE id > 10",
            "DELETE FROM article_fts_data",
            "DELETE FROM note_fts",
            "DELETE FROM body WHERE article_id = 3",
            "DELETE FROM subscription",
            "DELETE FROM fetch_state",
            "UPDATE status SET bookmarked = 0, read = 1",
        ],
    )
    def test_what_is_derived(self, library: Library, kept: tuple[int, ...], now: datetime, harm: str) -> None:
        with library.write() as connection:
            connection.execute("DROP TRIGGER status_listed_anew")
            connection.execute(harm)
        assert check(library) != ()
        mend(library)
        assert check(library) == ()
        while search.index_pending(library):
            pass
        assert check(library) == ()

    def test_rows_that_belong_to_nothing(self, library: Library, kept: tuple[int, ...]) -> None:
        connection = connect(library.file)
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM feed")
        connection.execute("DELETE FROM article WHERE id = 2")
        connection.close()
        assert any("belong to nothing" in problem for problem in check(library))
        mend(library)
        assert check(library) == ()
        assert articles.show(library, kept[:1])[0].feed == "A feed that was lost"

    def test_a_picture_that_is_missing_is_wanted_again(
        self, library: Library, visit: Make, arrival: Make, picture: Make, now: datetime
    ) -> None:
        visit(arrival("one", photos=(ParsedPhoto("https://bay.example/a.jpg", "A."),)))
        (wanted,) = photos.wanting_photos(library, now=now, limit=9)
        photos.store_file(library, wanted.photo_id, picture(), now=now)
        next((library.folder / "photos").glob("*/*.jpg")).unlink()
        mend(library)
        assert check(library) == ()
        assert [one.url for one in photos.wanting_photos(library, now=now, limit=9)] == ["https://bay.example/a.jpg"]

    def test_an_index_that_lacks_rows(self, library: Library, kept: tuple[int, ...], now: datetime) -> None:
        def change(before: str, after: str) -> None:
            connection = connect(library.file)
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute(
                "UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'listing_unread'", (before, after)
            )
            connection.close()

        library.close()
        change("read = 0", "read = 5")
        with open_library(library.folder) as again:
            statuses.mark_read(again, kept[:9], True, now=now)
        change("read = 5", "read = 0")
        with open_library(library.folder) as again:
            assert any("damaged" in problem for problem in check(again))
            mend(again)
            assert check(again) == ()

    def test_not_an_index_whose_pages_are_lost(self, library: Library, kept: tuple[int, ...], now: datetime) -> None:
        page = root(library, "listing_by_date")
        library.close()
        write_over(library.folder, page)
        with open_library(library.folder) as again:
            assert any("damaged" in problem for problem in check(again))
            with pytest.raises(DamageError):
                mend(again)
        assert repair(library.folder).read == 80
        expect_the_kept(library.folder, kept, now)
