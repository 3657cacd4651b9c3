"""What is killed in the middle: each a function of plain values, for it runs in a process of its own.

Only the store is imported here, so that the process is there in some milliseconds.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import closing, redirect_stdout
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier
from pathlib import Path
from random import Random

from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from reader.store import articles, backup, feeds, moving, rotation, salvage
from reader.store.at_work import at_work
from reader.store.columns import pack
from reader.store.database import FILE, Library, connect, open_library
from reader.store.migrate import upgrade
from reader.values import Known
from tests.faults.reading import NOW, deeds

OLD_STORIES = 300
PATIENCE = 60


def keep_things(folder: Path, seed: int, told: Connection) -> None:
    """Does one thing after another, and says of each that it will be done, then that it is."""
    with open_library(folder) as library:
        for deed in deeds(library, Random(seed)):
            told.send(deed)
            deed.to(library)
            told.send("done")


def open_once(folder: Path) -> None:
    """Brings the library up to date, if it is an older one."""
    open_library(folder).close()


def back_up(folder: Path, file: Path) -> None:
    with open_library(folder) as library:
        backup.back_up(library, file)


def copy_of_the_day(folder: Path) -> None:
    with open_library(folder) as library:
        rotation.copy_now(library, {}, now=NOW)


def restore(folder: Path, file: Path) -> None:
    backup.restore(folder, file)


def move(folder: Path, to: Path) -> None:
    moving.move(folder, to)


def repair(folder: Path) -> None:
    salvage.repair(folder)


def make_old(folder: Path, number: int) -> None:
    """A library as the Cutline of this schema left it: each story read or not, bookmarked or not, tagged or not."""
    folder.mkdir(parents=True)
    file = folder / FILE
    connect(file).close()
    engine = create_engine("sqlite://", creator=lambda: connect(file), poolclass=NullPool)
    with engine.begin() as transaction:
        upgrade(transaction, f"{number:04}")
    with closing(connect(file)) as connection:
        run = connection.execute
        run("BEGIN")
        run(f"PRAGMA user_version = {number}")
        run("INSERT INTO feed(id, url, url_key) VALUES (1, 'https://a.example', '//a.example')")
        run("INSERT INTO subscription(feed_id, added) VALUES (1, 0)")
        run("INSERT INTO fetch_state(feed_id) VALUES (1)")
        run("INSERT INTO tag(id, name, name_key) VALUES (1, 'water', 'water')")
        for story in range(1, OLD_STORIES + 1):
            run(
                "INSERT INTO article(id, feed_id, fingerprint, entry_hash, title, published, full) "
                "VALUES (?, 1, '', '', ?, ?, 1)",
                (story, f"Story {story}", story),
            )
            content = pack(f"<p>What story {story} tells.</p>", f"What story {story} tells.")
            run("INSERT INTO body(article_id, content) VALUES (?, ?)", (story, content))
            run("INSERT INTO pending VALUES ('search', ?), ('signature', ?)", (story, story))
            run("UPDATE listing SET offline = 1 WHERE article_id = ?", (story,))
            marks = (story, story % 2 == 0, story % 3 == 0)
            run("INSERT INTO status(article_id, read, bookmarked) VALUES (?, ?, ?)", marks)
            if story % 5 == 0:
                run("INSERT INTO article_tag VALUES (?, 1)", (story,))
        run("COMMIT")


def hold_again_and_again(folder: Path, seed: int) -> None:
    """Keeps all others from writing for up to a second at a time, until it is killed."""
    chance = Random(seed)
    with open_library(folder) as library:
        while True:
            with library.write():
                time.sleep(chance.uniform(0.05, 1))
            time.sleep(chance.uniform(0.01, 0.2))


def refresh_together(folder: Path, feed: int, meeting: Barrier) -> None:
    """Visits one feed, and stores nothing before all who meet there have seen what is known of it."""
    from reader import cli

    articles.known = _known_to_all(articles.known, meeting)
    with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere):
        assert cli.main(["--library", str(folder), "refresh", str(feed)]) == 0


def read_without_end(folder: Path, feed: int) -> None:
    """A refresh that has begun to read this feed, and goes on with that until it is killed."""
    with open_library(folder) as library, at_work(folder):
        feeds.mark_parsing(library, feed, NOW)
        time.sleep(PATIENCE)


def _known_to_all(
    known: Callable[[Library, int], tuple[Known, ...]], meeting: Barrier
) -> Callable[[Library, int], tuple[Known, ...]]:
    def waiting(library: Library, feed_id: int) -> tuple[Known, ...]:
        found = known(library, feed_id)
        meeting.wait(PATIENCE)
        return found

    return waiting
