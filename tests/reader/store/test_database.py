"""Opening a library; several processes and threads at once; kills."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from reader.errors import StoreError
from reader.store import articles, feeds, photos, search, statuses
from reader.store.database import FILE, SCHEMA, Library, open_library
from reader.store.soundness import check
from reader.values import ParsedPhoto, Scope

Make = Callable[..., Any]
ROOT = Path(__file__).resolve().parents[3]


def python(code: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", code, *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_an_up_to_date_library_opens_without_sqlalchemy_and_alembic(library: Library, now: datetime) -> None:
    feeds.add(library, "https://bay.example/feed", now=now)
    code = (
        "import sys; from pathlib import Path\n"
        "from reader.store import articles, feeds, photos, search, statuses\n"
        "from reader.store.database import open_library\n"
        "from reader.values import Scope\n"
        "library = open_library(Path(sys.argv[1]))\n"
        "assert len(feeds.all_feeds(library)) == 1\n"
        "articles.headlines(library, Scope(), limit=9)\n"
        "loaded = {name.partition('.')[0] for name in sys.modules}\n"
        "print(sorted(loaded & {'sqlalchemy', 'alembic', 'numpy', 'lxml', 'feedparser', 'PIL'}))\n"
    )
    process = python(code, str(library.folder))
    assert process.communicate(timeout=60) == ("[]\n", "")


def test_what_is_stored_is_there_after_closing(tmp_path: Path, now: datetime) -> None:
    with open_library(tmp_path / "new" / "library") as library:
        feed_id, _ = feeds.add(library, "https://bay.example/feed", now=now)
    with open_library(tmp_path / "new" / "library") as library:
        assert feeds.find(library, str(feed_id)).added == now


def test_a_file_in_the_folder_s_place(tmp_path: Path) -> None:
    (tmp_path / "library").write_text("notes")
    for place in (tmp_path / "library", tmp_path / "library" / "inside"):
        with pytest.raises(StoreError, match="is not a folder"):
            open_library(place)


def test_a_library_from_a_newer_cutline(library: Library) -> None:
    with library.write() as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    with pytest.raises(StoreError, match="newer Cutline"):
        open_library(library.folder)


@pytest.mark.parametrize("damage", [b"", b"This is no database at all. " * 50])
def test_a_damaged_library_says_so_and_is_left_alone(tmp_path: Path, damage: bytes, now: datetime) -> None:
    with open_library(tmp_path) as library:
        feeds.add(library, "https://bay.example/feed", now=now)
    file = tmp_path / FILE
    broken = damage + file.read_bytes()[: 3000 - len(damage)]
    file.write_bytes(broken)
    with pytest.raises(StoreError, match="is damaged"), open_library(tmp_path) as library:
        feeds.all_feeds(library)
    assert file.read_bytes() == broken


def test_another_program_s_database(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute("CREATE TABLE cookies (id)")
    with pytest.raises(StoreError, match="not a library of Cutline"):
        open_library(tmp_path)


def test_a_folder_in_the_database_s_place(tmp_path: Path) -> None:
    (tmp_path / FILE).mkdir()
    with pytest.raises(StoreError, match="cannot be opened"):
        open_library(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StoreError, match=r"cannot be opened|may not be written"):
            open_library(tmp_path)
    finally:
        tmp_path.chmod(0o700)


WRITES: dict[str, Callable[[Library, Make, Make, datetime], object]] = {
    "feeds.add": lambda library, arrival, picture, now: feeds.add(library, "https://x.example/", now=now),
    "feeds.remove": lambda library, arrival, picture, now: feeds.remove(library, 1),
    "feeds.rename": lambda library, arrival, picture, now: feeds.rename(library, 1, "x"),
    "feeds.set_folder": lambda library, arrival, picture, now: feeds.set_folder(library, 1, "x"),
    "feeds.mark_parsing": lambda library, arrival, picture, now: feeds.mark_parsing(library, 1, now),
    "feeds.abandoned": lambda library, arrival, picture, now: feeds.abandoned(library, now),
    "feeds.put_clock_right": lambda library, arrival, picture, now: feeds.put_clock_right(library, now),
    "feeds.record_failure": lambda library, arrival, picture, now: feeds.record_failure(
        library, 1, "x", now=now, next_due=now
    ),
    "articles.store_page": lambda library, arrival, picture, now: articles.store_page(
        library, 1, arrival("x").article, now=now, rules=1
    ),
    "statuses.mark_read": lambda library, arrival, picture, now: statuses.mark_read(library, [1], True, now=now),
    "statuses.bookmark": lambda library, arrival, picture, now: statuses.bookmark(library, [1], True, now=now),
    "statuses.mark_all_read": lambda library, arrival, picture, now: statuses.mark_all_read(library, Scope(), now=now),
    "statuses.tag": lambda library, arrival, picture, now: statuses.tag(library, [1], "x"),
    "statuses.untag": lambda library, arrival, picture, now: statuses.untag(library, [1], "x"),
    "photos.store_file": lambda library, arrival, picture, now: photos.store_file(library, 1, picture(), now=now),
    "photos.sweep": lambda library, arrival, picture, now: photos.sweep(library),
    "search.index_pending": lambda library, arrival, picture, now: search.index_pending(library),
    "backup.check": lambda library, arrival, picture, now: check(library),
}


@pytest.mark.parametrize("write", WRITES.values(), ids=WRITES)
def test_a_write_that_finds_the_library_busy_says_so_and_changes_nothing(
    library: Library, visit: Make, arrival: Make, picture: Make, now: datetime, write: Callable[..., object]
) -> None:
    visit(arrival("one", photos=(ParsedPhoto("https://bay.example/a.jpg"),)))
    before = articles.headlines(library, Scope(), limit=9)
    with open_library(library.folder, busy_seconds=0.05) as hasty, library.write():
        with pytest.raises(StoreError, match="was busy"):
            write(hasty, arrival, picture, now)
        # Readers do not wait for a writer.
        assert articles.headlines(hasty, Scope(), limit=9) == before
    write(library, arrival, picture, now)


def test_a_write_that_raises_leaves_nothing(library: Library, feed_id: int) -> None:
    def fail() -> None:
        with library.write() as connection:
            connection.execute("DELETE FROM feed")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert len(feeds.all_feeds(library)) == 1


def test_data_version_tells_of_the_writes_of_others(library: Library, now: datetime) -> None:
    before = library.data_version()
    assert library.data_version() == before
    with open_library(library.folder) as other:
        feeds.add(other, "https://bay.example/feed", now=now)
    assert library.data_version() != before


def test_threads_have_a_connection_each(library: Library, visit: Make, arrival: Make, now: datetime) -> None:
    ids = visit(*(arrival(f"story {number}") for number in range(40))).new
    failed: list[BaseException] = []

    def mark(own: tuple[int, ...]) -> None:
        try:
            for article_id in own:
                statuses.mark_read(library, [article_id], True, now=now)
                articles.headlines(library, Scope(unread=True), limit=5)
        except BaseException as error:  # noqa: BLE001 - reported by the test's own thread
            failed.append(error)

    threads = [threading.Thread(target=mark, args=(ids[start::4],)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    assert articles.count(library, Scope()) == (40, 0)
    assert check(library) == ()


def test_several_processes_may_create_the_same_library(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from datetime import UTC, datetime; import reader.store.migrate\n"
        "from reader.store import feeds; from reader.store.database import open_library\n"
        "print('ready', flush=True); sys.stdin.readline()\n"
        "with open_library(Path(sys.argv[1])) as library:\n"
        "    feeds.add(library, sys.argv[2], now=datetime.now(UTC))\n"
    )
    processes = [python(code, str(tmp_path), f"https://{name}.example/") for name in "abcde"]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    assert [process.communicate("go\n", timeout=60)[1] for process in processes] == [""] * 5
    with open_library(tmp_path) as library:
        assert len(feeds.all_feeds(library)) == 5


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no SIGKILL here")
def test_what_was_told_as_done_survives_a_kill(library: Library, visit: Make, arrival: Make) -> None:
    visit(*(arrival(f"story {number}") for number in range(300)))
    code = (
        "import sys; from pathlib import Path; from datetime import UTC, datetime\n"
        "from reader.store import search, statuses; from reader.store.database import open_library\n"
        "library = open_library(Path(sys.argv[1]))\n"
        "for article_id in range(1, 301):\n"
        "    statuses.mark_read(library, [article_id], True, now=datetime.now(UTC))\n"
        "    search.index_pending(library, limit=1)\n"
        "    print(article_id, flush=True)\n"
    )
    process = python(code, str(library.folder))
    assert process.stdout is not None
    told = [int(process.stdout.readline()) for _ in range(20)]
    process.send_signal(signal.SIGKILL)
    told += [int(line) for line in process.communicate(timeout=60)[0].split()]
    read = {row.id for row in articles.headlines(library, Scope(read=True), limit=999)}
    assert read >= set(told)
    assert check(library) == ()
