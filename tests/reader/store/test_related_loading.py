"""The index of related stories in a file beside the library: the same answers with it, without it, with a bad one."""

from __future__ import annotations

import errno
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from reader.errors import StoreError
from reader.indexing import sign_batch
from reader.related import OLDEST, VERSION, signature
from reader.store import feeds, related_loading, statuses
from reader.store.backup import back_up, restore
from reader.store.database import Library, open_library
from reader.store.related import RelatedIndex, store_signatures
from reader.store.related_loading import file_name, keep
from reader.store.soundness import mend
from reader.store.waiting import anything_waits
from reader.values import Arrival, RelatedStory, Stored

DAY = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
EVENTS, PAPERS = 40, 4
Answers = dict[int, list[tuple[RelatedStory, ...]]]


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """What thousands of articles ask for, a few dozen do."""
    monkeypatch.setattr(related_loading, "LEAST", 100)
    monkeypatch.setattr(related_loading, "LEAST_CHANGED", 10)


@pytest.fixture
def publish(
    library: Library, now: datetime, arrival: Callable[..., Arrival], visit: Callable[..., Stored]
) -> Callable[[int], list[int]]:
    """Stores what one more paper tells of forty events, in words of its own; signed."""
    chance = Random(7)
    words = ["".join(chance.choice("bdfklmnprstvz") + chance.choice("aeiou") for _ in range(4)) for _ in range(400)]

    def store(paper: int) -> list[int]:
        feed = feeds.add(library, f"https://paper{paper}.example/feed", now=now, title=f"Paper {paper}")[0]
        stories = []
        for event in range(EVENTS):
            own = Random(event)
            title = " ".join([*own.sample(words, 4), *chance.sample(words, 2)]).title()
            text = " ".join([*own.sample(words, 20), *chance.choices(words, k=30)])
            published = DAY + timedelta(hours=5 * event + paper)
            stories.append(arrival(title, guid=f"{paper}-{event}", text=text, published=published))
        ids = list(visit(*stories, feed=feed).new)
        sign(library)
        return ids

    return store


@pytest.fixture
def told(publish: Callable[[int], list[int]]) -> list[int]:
    """A hundred and sixty articles."""
    return [article_id for paper in range(PAPERS) for article_id in publish(paper)]


def sign(library: Library) -> None:
    while sign_batch(library):
        pass


def files(library: Library) -> list[Path]:
    return sorted(library.folder.glob("related-*"))


def answers(library: Library, *, window: int = 1_000, index: RelatedIndex | None = None) -> Answers:
    """The related stories of every ninth article, gated and not, from an index that is loaded now."""
    index = index or RelatedIndex(library, window=window)
    with library.read() as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM article WHERE id % 9 = 1 ORDER BY id")]
    return {article_id: [index.stories(article_id), index.stories(article_id, gated=False)] for article_id in ids}


def without_file(library: Library, *, window: int = 1_000) -> Answers:
    with library.write() as connection:
        related_loading.let_go(connection)
    return answers(library, window=window)


def test_a_library_of_some_size_has_one_and_a_small_one_none(library: Library, told: list[int]) -> None:
    before = answers(library)
    assert sum(bool(gated) for gated, _ in before.values()) > len(before) // 2
    related_loading.LEAST = len(told) + 1
    keep(library)
    assert files(library) == []
    related_loading.LEAST = len(told)
    keep(library)
    (file,) = files(library)
    assert answers(library) == before
    keep(library)
    assert files(library) == [file]


def delete(library: Library, told: list[int]) -> None:
    with library.write() as connection:
        connection.execute(f"DELETE FROM article WHERE id % 7 = 0 OR id = {told[0]}")


def change_texts(library: Library, told: list[int]) -> None:
    """Every fifth article now tells what another does."""
    with library.read() as connection:
        found = dict(connection.execute("SELECT article_id, data FROM signature").fetchall())
    store_signatures(library, {one: found[told[-1 - place]] for place, one in enumerate(told) if place % 5 == 0})


def let_texts_wait(library: Library, told: list[int]) -> None:
    """As `contents.replace` does, before they are signed again."""
    with library.write() as connection:
        connection.execute("DELETE FROM signature WHERE article_id % 6 = 0")
        connection.execute("INSERT INTO pending(task, article_id) SELECT 'signature', id FROM article WHERE id % 6 = 0")


def change_texts_by_the_way(library: Library, told: list[int]) -> None:
    let_texts_wait(library, told)
    with library.write() as connection:
        connection.execute("UPDATE article SET title = title || ' Harbour' WHERE id % 6 = 0")
    sign(library)


def damage(library: Library, told: list[int]) -> None:
    """Found damaged, and signed again."""
    store_signatures(library, {told[3]: bytes([VERSION, 60, 60, 0]) + b"en" + bytes(20), told[9]: b""})
    RelatedIndex(library).stories(told[0])
    sign(library)


def sign_by_an_older_version(library: Library, told: list[int]) -> None:
    with library.write() as connection:
        for article_id, data in connection.execute("SELECT article_id, data FROM signature").fetchall():
            if article_id % 3 == 0:
                older = bytes([OLDEST]) + data[1:]
                connection.execute(
                    "UPDATE signature SET version = ?, data = ? WHERE article_id = ?", (OLDEST, older, article_id)
                )
    sign(library)


def bookmark(library: Library, told: list[int]) -> None:
    statuses.bookmark(library, told[:20:3], True, now=DAY)


def put_off(library: Library, told: list[int]) -> None:
    """Other dates, for some outside the window or into it."""
    with library.write() as connection:
        connection.execute("UPDATE article SET published = published - 864000 WHERE id % 4 = 0")
        connection.execute("UPDATE article SET published = published + 864000 WHERE id % 4 = 1")


def remove_feed(library: Library, told: list[int]) -> None:
    bookmark(library, told)
    with library.read() as connection:
        feed = connection.execute("SELECT feed_id FROM article WHERE id = ?", (told[0],)).fetchone()[0]
    feeds.remove(library, feed)


CHANGES = (
    delete,
    change_texts,
    let_texts_wait,
    change_texts_by_the_way,
    damage,
    sign_by_an_older_version,
    bookmark,
    put_off,
    remove_feed,
)


@pytest.mark.parametrize("window", [1_000, 60])
@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changed_since_the_answers_are_those_of_the_signatures(
    library: Library, told: list[int], change: Callable[[Library, list[int]], None], window: int
) -> None:
    keep(library)
    change(library, told)
    found = answers(library, window=window)
    assert files(library)
    assert found == without_file(library, window=window)


def test_what_came_since_is_found_and_enough_of_it_is_filed(
    library: Library, told: list[int], publish: Callable[[int], list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(library)
    (file,) = files(library)
    new = publish(PAPERS)
    found = answers(library)
    assert any(story.id in new for gated, _ in found.values() for story in gated)
    monkeypatch.setattr(related_loading, "LEAST_CHANGED", len(new) + 1)
    keep(library)
    assert files(library) == [file]
    monkeypatch.setattr(related_loading, "LEAST_CHANGED", len(new))
    keep(library)
    (newer,) = files(library)
    assert newer != file
    assert answers(library) == found == without_file(library)


def test_an_index_in_use_goes_over_to_a_newer_file(
    library: Library, told: list[int], publish: Callable[[int], list[int]]
) -> None:
    used = RelatedIndex(library)
    before = answers(library, index=used)
    keep(library)
    assert answers(library, index=used) == before
    publish(PAPERS)
    keep(library)
    assert answers(library, index=used) == answers(library) == without_file(library)


def cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


def cut_within_the_header(file: Path) -> None:
    os.truncate(file, 9)


def fill_with_zeros(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))


def fill_with_anything(file: Path) -> None:
    file.write_bytes(Random(1).randbytes(file.stat().st_size))


def flip_a_bit(file: Path) -> None:
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 4
    file.write_bytes(data)


def write_by_another_version(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"cutline related 1", b"cutline related 0"))


def put_a_folder_there(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        cut,
        cut_within_the_header,
        fill_with_zeros,
        fill_with_anything,
        flip_a_bit,
        write_by_another_version,
        put_a_folder_there,
        Path.unlink,
    ],
)
def test_a_file_that_is_not_whole_is_not_used_and_made_again(
    library: Library, told: list[int], spoil: Callable[[Path], None]
) -> None:
    before = answers(library)
    keep(library)
    spoil(files(library)[0])
    assert answers(library) == before
    if not any(file.is_dir() for file in files(library)):
        keep(library)
        assert all(file.is_file() for file in files(library))
        assert len(files(library)) == 1
    assert answers(library) == before


def test_a_file_that_is_cut_while_it_is_in_use_is_told_and_then_done_without(library: Library, told: list[int]) -> None:
    before = answers(library)
    keep(library)
    index = RelatedIndex(library)
    assert index.stories(1) == before[1][0]
    cut(files(library)[0])
    with pytest.raises(StoreError, match="cannot be read"):
        answers(library, index=index)
    assert answers(library, index=index) == before


def test_a_full_disk_leaves_one_line_in_the_log_and_no_file(
    library: Library, told: list[int], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    before = answers(library)
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        keep(library)
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert files(library) == list(library.folder.glob(".cutline-*")) == []
    assert answers(library) == before
    keep(library)
    assert len(files(library)) == 1


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is for systems that have it")
@pytest.mark.parametrize("at", ["os.fsync", "pathlib.Path.rename"])
def test_a_writer_that_is_killed_does_no_harm(library: Library, told: list[int], at: str) -> None:
    keep(library)
    change_texts(library, told)
    found = answers(library)
    script = (
        "import os, pathlib, signal, sys\n"
        "from reader.store import database, related_loading\n"
        f"{at} = lambda *_: os.kill(os.getpid(), signal.SIGKILL)\n"
        "related_loading.LEAST = related_loading.LEAST_CHANGED = 10\n"
        "related_loading.keep(database.open_library(pathlib.Path(sys.argv[1])))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(library.folder)], check=False)
    assert done.returncode == -signal.SIGKILL
    assert answers(library) == found
    change_texts(library, told[::-1])
    assert answers(library) == without_file(library)
    keep(library)
    assert len(files(library)) == 1


def test_a_copy_of_the_library_names_no_file(library: Library, told: list[int], tmp_path: Path) -> None:
    back_up(library, tmp_path / "copy.zip", with_pictures=False)
    keep(library)
    back_up(library, tmp_path / "copy.zip", with_pictures=False)
    change_texts(library, told)
    library.close()
    restore(library.folder, tmp_path / "copy.zip")
    with open_library(library.folder) as restored:
        with restored.read() as connection:
            assert file_name(connection) is None
        assert files(restored)
        found = answers(restored)
        keep(restored)
        assert len(files(restored)) == 1
        assert answers(restored) == found


def test_a_library_that_is_mended_lets_its_file_go(library: Library, told: list[int]) -> None:
    keep(library)
    mend(library)
    with library.read() as connection:
        assert file_name(connection) is None
    keep(library)
    assert len(files(library)) == 1


def test_what_the_file_lacks_is_no_work_for_a_refresh(library: Library, told: list[int], now: datetime) -> None:
    keep(library)
    with library.write() as connection:
        connection.execute("UPDATE fetch_state SET icon_try = NULL, next_due = ?", (int(now.timestamp()) + 3600,))
        connection.execute("DELETE FROM pending")
    store_signatures(library, {told[0]: signature("Owl stops train", "", "", "en", "")})
    with library.write() as connection:
        connection.execute("DELETE FROM pending WHERE task = 'copies'")
        assert connection.execute("SELECT task FROM pending").fetchall() == [("related",)]
        connection.execute("DELETE FROM page_fetch")
    assert not anything_waits(library, now=now)
