"""A library goes elsewhere as a whole, and is found from where it was; and what takes room is told and given back."""

from __future__ import annotations

import errno
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reader.errors import StoreError, UsageError
from reader.store import articles, contents, photos, statuses
from reader.store.database import Library, located, open_library
from reader.store.moving import move
from reader.store.soundness import check
from reader.store.usage import FeedUsage, shrink, usage
from reader.values import ParsedPhoto, Scope

Make = Callable[..., Any]


@pytest.fixture
def filled(library: Library, visit: Make, arrival: Make, picture: Make, now: datetime) -> Library:
    """Two articles that share a picture; one is bookmarked."""
    new = visit(*(arrival(name, photos=(ParsedPhoto("https://bay.example/a.jpg"),)) for name in ("one", "two"))).new
    for wanted in photos.wanting_photos(library, now=now, limit=9):
        photos.store_file(library, wanted.photo_id, picture(), now=now)
    statuses.bookmark(library, new[:1], True, now=now)
    return library


@pytest.fixture(params=["one disk", "two disks"])
def disks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, filled: Library) -> None:
    """With two, folders can be copied but not renamed across."""
    rename = Path.rename

    def refuse(path: Path, to: Path) -> Path:
        if path == filled.folder:
            raise OSError(errno.EXDEV, "Invalid cross-device link")
        return rename(path, to)

    if request.param == "two disks":
        monkeypatch.setattr(Path, "rename", refuse)


@pytest.mark.usefixtures("disks")
class TestMove:
    def test_all_of_it_is_there_and_found_from_where_it_was(self, filled: Library, tmp_path: Path) -> None:
        filled.close()
        to = tmp_path / "elsewhere" / "news"
        move(filled.folder, to)
        assert located(filled.folder) == to
        with open_library(to) as moved:
            assert articles.count(moved, Scope()) == (2, 2)
            assert check(moved) == ()
            with moved.read() as connection:
                assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert not filled.folder.exists() or [one.name for one in filled.folder.iterdir()] == ["moved-to.txt"]
        assert [one.name for one in to.parent.iterdir()] == ["news"]

    def test_a_place_that_is_not_there_now_is_named(self, filled: Library, tmp_path: Path) -> None:
        filled.close()
        stick = tmp_path / "stick"
        move(filled.folder, stick)
        stick.rename(tmp_path / "unplugged")
        with pytest.raises(StoreError, match=f"moved to {stick}, and is not there"):
            located(filled.folder)

    def test_and_back_again(self, filled: Library, tmp_path: Path) -> None:
        filled.close()
        move(filled.folder, tmp_path / "elsewhere")
        move(tmp_path / "elsewhere", filled.folder)
        assert located(filled.folder) == filled.folder
        assert located(tmp_path / "elsewhere") == filled.folder
        with open_library(filled.folder) as back:
            assert articles.count(back, Scope()) == (2, 2)

    def test_not_while_it_is_open(self, filled: Library, tmp_path: Path) -> None:
        with pytest.raises(StoreError, match="Close Cutline first, then move it"):
            move(filled.folder, tmp_path / "elsewhere")
        assert articles.count(filled, Scope()) == (2, 2)


def test_a_place_that_will_not_do(filled: Library, tmp_path: Path) -> None:
    filled.close()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("Dear")
    for to, why in (
        (tmp_path / "full", "not an empty folder"),
        (filled.folder / "inside", "within one another"),
        (filled.folder, "within one another"),
    ):
        with pytest.raises(UsageError, match=why):
            move(filled.folder, to)
    with pytest.raises(UsageError, match="no library"):
        move(tmp_path / "full", tmp_path / "new")
    with open_library(filled.folder) as there:
        assert articles.count(there, Scope()) == (2, 2)


class TestRoom:
    def test_by_feed_and_in_all(self, filled: Library, feed_id: int) -> None:
        room = usage(filled)
        (feed,) = room.feeds
        size = len(b"picture") + len(b"thumb picture")
        assert isinstance(feed, FeedUsage)
        assert (feed.feed_id, feed.feed, feed.articles, feed.pictures) == (feed_id, "Bay Observer", 2, size)
        assert 0 < feed.text < room.database
        assert room.pictures == size

    def test_what_is_not_used_is_given_back(self, library: Library, visit: Make, arrival: Make, sound: Make) -> None:
        new = visit(*(arrival(f"n{n}", text=f"{n} " * 9000) for n in range(50))).new
        with library.write() as connection:
            contents.delete(connection, new[1:])
        assert usage(library).free > 0
        assert shrink(library) > 0
        assert usage(library).free == 0
        assert articles.count(library, Scope()) == (1, 1)
        sound()
