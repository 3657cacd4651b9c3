"""Copies that make themselves: when, which are kept, what lies beside them, and what they give back."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from reader.errors import StoreError
from reader.store import articles, photos, rotation, statuses
from reader.store.backup import back_up, look, restore
from reader.store.database import FILE, Library, open_library
from reader.store.preferences import choose_backup_folder, prefer
from reader.store.soundness import check
from reader.values import ParsedPhoto, Scope

Make = Callable[..., Any]
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.fixture
def kept_id(library: Library, visit: Make, arrival: Make, picture: Make, now: datetime) -> int:
    """Of two articles with a photo each, the one that is bookmarked and tagged."""
    new: tuple[int, ...] = visit(
        *(arrival(name, photos=(ParsedPhoto(f"https://bay.example/{name}.jpg", "A."),)) for name in ("one", "two"))
    ).new
    for wanted in photos.wanting_photos(library, now=now, limit=9):
        photos.store_file(library, wanted.photo_id, picture(wanted.url.encode()), now=now)
    statuses.bookmark(library, new[:1], True, now=now)
    statuses.tag(library, new[:1], "Water")
    return new[0]


class TestWhenAndWhich:
    def test_one_a_day(self, library: Library, kept_id: int) -> None:
        assert rotation.copy_if_due(library, {}, now=NOON) is not None
        assert rotation.copy_if_due(library, {}, now=NOON + timedelta(hours=11)) is None
        assert rotation.copy_if_due(library, {}, now=NOON + timedelta(hours=13)) is not None

    def test_one_a_week_where_that_is_wanted(self, library: Library, kept_id: int) -> None:
        prefer(library, "backups_daily", 0)
        made = [rotation.copy_if_due(library, {}, now=NOON + timedelta(days=day)) is not None for day in range(9)]
        assert made == [True, False, False, False, False, False, False, True, False]

    def test_none_where_none_are_wanted(self, library: Library, kept_id: int) -> None:
        prefer(library, "backups_daily", 0)
        prefer(library, "backups_weekly", 0)
        assert rotation.copy_if_due(library, {}, now=NOON) is None

    def test_a_clock_that_goes_back_holds_up_nothing(self, library: Library, kept_id: int) -> None:
        rotation.copy_if_due(library, {}, now=NOON + timedelta(days=400))
        assert rotation.copy_if_due(library, {}, now=NOON) is not None

    def test_the_last_of_each_day_and_week_are_kept(self) -> None:
        # Monday the 23rd at noon, and each day before it at noon and at eight.
        days = [NOON - timedelta(days=day) for day in range(60)]
        made = [(day - timedelta(hours=hours), 1) for day in days for hours in (0, 4)]
        kept = sorted(rotation.chosen(made, daily=7, weekly=4, budget=99), reverse=True)
        sundays = [day for day in days if day.weekday() == 6]
        assert kept == sorted({*days[:7], *sundays[:3], made[1][0]}, reverse=True)

    def test_the_oldest_go_when_room_is_short_but_never_the_newest_two(self) -> None:
        made = [(NOON + timedelta(days=day), 10) for day in range(7)]
        assert rotation.chosen(made, 7, 4, 35) == {moment for moment, _ in made[-3:]}
        assert rotation.chosen(made, 7, 4, 0) == {moment for moment, _ in made[-2:]}

    def test_the_library_s_folder_holds_no_more_than_that(self, library: Library, kept_id: int) -> None:
        prefer(library, "backups_daily", 2)
        prefer(library, "backups_weekly", 0)
        for day in range(5):
            rotation.copy_if_due(library, {}, now=NOON + timedelta(days=day))
        made = [copy.made for copy in rotation.copies(rotation.folder_of(library))]
        assert made == [NOON + timedelta(days=4), NOON + timedelta(days=3)]

    def test_giving_up_half_way_leaves_nothing(self, library: Library, kept_id: int) -> None:
        def stop() -> None:
            raise InterruptedError

        with pytest.raises((InterruptedError, StoreError)):
            rotation.copy_if_due(library, {}, now=NOON, step=stop)
        assert rotation.copies(rotation.folder_of(library)) == ()

    def test_what_a_migration_set_aside_goes_after_a_month(self, library: Library, kept_id: int) -> None:
        old, fresh = (library.folder / f"library-before-{number}.db" for number in (2, 3))
        for file, days in ((old, 31), (fresh, 29)):
            file.touch()
            os.utime(file, (time.time() - days * 86_400,) * 2)
        rotation.copy_if_due(library, {}, now=NOON)
        assert (old.exists(), fresh.exists()) == (False, True)


class TestWhatIsInOne:
    def test_lists_that_need_no_cutline(self, library: Library, kept_id: int) -> None:
        file = rotation.copy_if_due(library, {"subscriptions.opml": b"<opml/>"}, now=NOON)
        assert file is not None
        with ZipFile(file) as archive:
            assert archive.read("subscriptions.opml") == b"<opml/>"
            (kept,) = json.loads(archive.read("kept.json"))
        assert (kept["title"], kept["bookmarked"], kept["tags"]) == ("one", True, ["Water"])
        assert kept["url"] == "https://bay.example/one"

    def test_notes_and_highlights_are_in_the_list(self, library: Library, kept_id: int) -> None:
        with library.write() as connection:
            connection.execute("INSERT INTO note VALUES (?, 'Ask again.', 0)", (kept_id,))
            connection.execute(
                "INSERT INTO highlight(article_id, color, quote, start, note, made) "
                "VALUES (?, 'green', 'q', 0, 'n', 0)",
                (kept_id,),
            )
        file = rotation.copy_if_due(library, {}, now=NOON)
        assert file is not None
        with ZipFile(file) as archive:
            (kept,) = json.loads(archive.read("kept.json"))
        assert kept["note"] == "Ask again."
        assert kept["highlights"] == [{"color": "green", "quote": "q", "note": "n", "made": "1970-01-01T00:00:00Z"}]
        assert look(file).notes == 2

    def test_pictures_of_kept_articles_lie_beside_it_as_links(self, library: Library, kept_id: int) -> None:
        rotation.copy_if_due(library, {}, now=NOON)
        pictures = list((library.folder / "backups" / "photos").glob("*/*.jpg"))
        assert [picture.read_bytes() for picture in pictures] == [b"https://bay.example/one.jpg"]
        assert pictures[0].stat().st_nlink == 2

    def test_they_go_when_no_copy_names_them_any_more(self, library: Library, kept_id: int) -> None:
        prefer(library, "backups_daily", 1)
        prefer(library, "backups_weekly", 0)
        rotation.copy_if_due(library, {}, now=NOON)
        statuses.bookmark(library, [kept_id], False, now=NOON)
        statuses.untag(library, [kept_id], "water")
        for day in (1, 2):
            rotation.copy_if_due(library, {}, now=NOON + timedelta(days=day))
        assert list((library.folder / "backups" / "photos").glob("*/*.jpg")) == []
        assert all(photo.file for photo in articles.show(library, [kept_id])[0].photos)

    def test_a_chosen_folder(self, library: Library, kept_id: int, tmp_path: Path) -> None:
        choose_backup_folder(library, str(tmp_path / "stick"))
        file = rotation.copy_if_due(library, {}, now=NOON)
        assert file is not None
        assert file.parent == tmp_path / "stick"
        choose_backup_folder(library, None)
        assert rotation.folder_of(library) == library.folder / "backups"

    def test_the_list_says_what_is_in_each_and_which_is_not_sound(self, library: Library, kept_id: int) -> None:
        first = rotation.copy_if_due(library, {}, now=NOON)
        rotation.copy_if_due(library, {}, now=NOON + timedelta(days=1))
        assert first is not None
        with first.open("r+b") as opened:
            opened.seek(first.stat().st_size // 2)
            opened.write(b"\xff" * 64)
        sound, harmed = rotation.copies(rotation.folder_of(library))
        assert sound.contents is not None
        assert (sound.contents.feeds, sound.contents.articles, sound.contents.bookmarks) == (1, 2, 1)
        assert harmed.contents is None
        assert "Choose another" in (harmed.problem or "")
        assert rotation.newest_sound(rotation.folder_of(library)) == sound


class TestRestoring:
    def test_pictures_come_back_from_beside_the_copy(self, library: Library, kept_id: int, tmp_path: Path) -> None:
        file = rotation.copy_if_due(library, {}, now=NOON)
        assert file is not None
        restore(tmp_path / "new", file)
        with open_library(tmp_path / "new") as restored:
            kept, other = articles.show(restored, [kept_id, kept_id - 1 if kept_id > 1 else kept_id + 1])
            assert Path(kept.photos[0].file or "").read_bytes() == b"https://bay.example/one.jpg"
            # The other's picture is not kept: it is wanted again, and its record is there.
            assert (other.photos[0].file, other.photos[0].caption) == (None, "A.")
            assert len(photos.wanting_photos(restored, now=NOON, limit=9)) == 1
            assert check(restored) == ()

    def test_and_from_what_was_there(self, library: Library, kept_id: int) -> None:
        file = rotation.copy_if_due(library, {}, now=NOON)
        assert file is not None
        library.close()
        restore(library.folder, file)
        with open_library(library.folder) as restored:
            assert all(article.photos[0].file for article in articles.show(restored, [1, 2]))
            assert check(restored) == ()

    def test_what_is_in_a_copy_can_be_seen_first(self, library: Library, kept_id: int, tmp_path: Path) -> None:
        back_up(library, tmp_path / "by-hand.zip")
        contents = look(tmp_path / "by-hand.zip")
        assert (contents.articles, contents.bookmarks, contents.tagged) == (2, 1, 1)
        assert contents.newest == "2026-11-20T00:00:00Z"

    def test_one_of_before_they_said_what_is_in_them(self, library: Library, kept_id: int, tmp_path: Path) -> None:
        library.close()
        with ZipFile(tmp_path / "old.zip", "w") as archive:
            archive.write(library.file, FILE)
        assert look(tmp_path / "old.zip").bookmarks == 1

    def test_the_copy_was_made_while_others_wrote(self, library: Library, kept_id: int, tmp_path: Path) -> None:
        def write() -> None:
            statuses.mark_read(library, [kept_id], True, now=NOON)

        back_up(library, tmp_path / "copy.zip", step=write)
        restore(tmp_path / "new", tmp_path / "copy.zip")
        with open_library(tmp_path / "new") as restored:
            assert articles.count(restored, Scope()) == (2, 2)
