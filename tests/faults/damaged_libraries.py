"""A library is cut off or overwritten at random places, opened, and brought back; every bookmark is accounted for.

    python -m tests.faults.damaged_libraries [TRIALS] [SEED]

What must be there again: each bookmark that the last copy holds, and each whose rows lie in pages that were not hit.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from reader.errors import DamageError
from reader.store import articles, feeds, photos, rotation, search, statuses
from reader.store.database import FILE, open_library
from reader.store.salvage import Salvage, repair
from reader.store.soundness import check, mend
from reader.store.sqlite_pages import PAGE, Pages
from reader.values import Arrival, Changes, ParsedArticle, ParsedFeed, ParsedPhoto, Picture, Scope, Validators
from tests.soak_rows import row, scaled

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
FEEDS, EACH = 8, 60


@dataclass(frozen=True, slots=True)
class Trial:
    """What was done to a library, and what came of it."""

    harm: str
    noticed: str
    """"at opening", "at the check", "nothing left", or "" when the harm hit nothing that is used."""
    missing: tuple[int, ...]
    """Bookmarks that should be there and are not."""
    salvage: Salvage | None


def make(folder: Path, rng: Random) -> None:
    """A library of stories with photos, some read, bookmarked, tagged and noted; its copy is half a day older."""
    words = ["".join(rng.choices("abcdefghiklmnoprstuvwz", k=rng.randint(2, 9))) for _ in range(800)]
    with open_library(folder) as library:
        ids: list[int] = []
        for number in range(FEEDS):
            feed_id, _ = feeds.add(library, f"https://f{number}.example/feed", now=NOW, folder="News")
            new = tuple(_arrival(rng, words, number, place) for place in range(EACH))
            parsed = ParsedFeed(f"Feed {number}")
            stored = articles.store_feed(
                library, feed_id, parsed, Changes(new), Validators(), now=NOW, next_due=NOW, interval=60, rules=1
            )
            ids += stored.new
        for wanted in photos.wanting_photos(library, now=NOW, limit=40):
            photos.store_file(library, wanted.photo_id, Picture(wanted.url.encode(), ".jpg", 9, 9, b"t"), now=NOW)
        search.index_pending(library, limit=99_999)
        rng.shuffle(ids)
        statuses.mark_read(library, ids[:200], True, now=NOW)
        statuses.bookmark(library, ids[:60], True, now=NOW)
        statuses.tag(library, ids[40:90], "water")
        rotation.copy_if_due(library, {}, now=NOW)
        statuses.bookmark(library, ids[60:120], True, now=NOW + timedelta(hours=2))
        with library.write() as connection:
            connection.executemany("INSERT INTO note VALUES (?, 'Ask again.', 0)", [(one,) for one in ids[:20]])


def _arrival(rng: Random, words: list[str], feed: int, place: int) -> Arrival:
    text = " ".join(rng.choices(words, k=rng.randint(20, 400)))
    url = f"https://f{feed}.example/{place}"
    article = ParsedArticle(
        title=" ".join(rng.choices(words, k=7)),
        guid=url,
        url=url,
        text=text,
        html=f"<p>{text}</p>",
        teaser=text[:120],
        published=NOW - timedelta(minutes=rng.randint(0, 90_000)),
        photos=(ParsedPhoto(f"{url}.jpg", "A caption.", "A credit"),),
    )
    digest = sha256(text.encode()).hexdigest()[:32]
    return Arrival(article, digest, digest)


def trial(made: Path, folder: Path, rng: Random, *, with_copy: bool = True) -> Trial:
    """Harms a copy of the library `made`, opens it as Cutline does, and looks for what must be there."""
    shutil.copytree(made, folder)
    if not with_copy:
        shutil.rmtree(folder / "backups")
    held = _pages_of_bookmarks(folder / FILE)
    harm, hit = _harm(folder / FILE, rng)
    expected = {article_id for article_id, pages in held.items() if not pages & hit}
    if with_copy:
        expected |= _bookmarks_in_copy(folder)
    try:
        noticed, salvage = _bring_back(folder)
    except DamageError:
        # Only true where there was nothing to read and no copy; the file is where it was.
        assert (folder / FILE).exists()
        return Trial(harm, "nothing left", tuple(sorted(expected)), None)
    with open_library(folder) as library:
        assert check(library) == ()
        there = {one.id for one in articles.headlines(library, Scope(bookmarked=True), limit=9999)}
    return Trial(harm, noticed, tuple(sorted(expected - there)), salvage)


def _bring_back(folder: Path) -> tuple[str, Salvage | None]:
    try:
        library = open_library(folder)
    except DamageError:
        return "at opening", repair(folder)
    with library:
        if not check(library):
            return "", None
        try:
            mend(library)
            if not check(library):
                return "at the check", None
        except DamageError:
            pass
    return "at the check", repair(folder)


def _pages_of_bookmarks(file: Path) -> dict[int, set[int]]:
    """For each bookmarked article, the pages that its rows in `article` and `status` lie in."""
    pages = Pages(file)
    held: dict[int, set[int]] = {}
    for table in ("status", "article"):
        tree = pages.tree(pages.roots()[table])
        leaves, tree.leaves = tree.leaves, []
        for leaf in leaves:
            tree.leaves = [leaf]
            for rowid, values in pages.rows(tree):
                if table == "article" and rowid in held:
                    held[rowid].add(leaf)
                elif table == "status" and values[2] == 1:
                    held[rowid] = {leaf}
    pages.close()
    return held


def _bookmarks_in_copy(folder: Path) -> set[int]:
    copy = rotation.newest_sound(folder / "backups")
    assert copy is not None
    return set(json.loads((folder.parent / "in-copy.json").read_text()))


def _harm(file: Path, rng: Random) -> tuple[str, set[int]]:
    """Cuts the file off, or writes over some of it; gives in words what, and which pages were hit."""
    size = file.stat().st_size
    with file.open("r+b") as opened:
        if rng.random() < 0.4:
            at = rng.choice((rng.randrange(size), rng.randrange(PAGE), rng.randrange(size) // PAGE * PAGE, 0))
            opened.truncate(at)
            return f"cut off at {at} of {size}", set(range(at // PAGE + 1, size // PAGE + 2))
        hit, places = set[int](), []
        for _ in range(rng.choice((1, 1, 3, 12, 40))):
            at = 0 if rng.random() < 0.15 else rng.randrange(size)
            length = min(rng.choice((1, 16, 512, PAGE, 8 * PAGE, 32 * PAGE)), size - at)
            opened.seek(at)
            opened.write(rng.choice((rng.randbytes(length), bytes(length), b"\xff" * length)))
            hit |= set(range(at // PAGE + 1, (at + length - 1) // PAGE + 2))
            places.append(f"{length} at {at}")
    return f"overwritten: {', '.join(places)}", hit


def main() -> int:
    """Runs the trials, and says what was lost in each that lost anything."""
    trials = int(sys.argv[1]) if len(sys.argv) > 1 else scaled(200)
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    rng, began, noticed, lost = Random(seed), time.perf_counter(), Counter[str](), 0
    with TemporaryDirectory(prefix="cutline-faults-") as work:
        made = Path(work) / "made"
        make(made, rng)
        remember_copy(made, Path(work))
        for number in range(trials):
            done = trial(made, Path(work) / "trial", Random(f"{seed}-{number}"), with_copy=number % 3 > 0)
            noticed[done.noticed] += 1
            if done.missing:
                lost += 1
                print(f"trial {number}: {len(done.missing)} bookmarks missing; {done.harm[:100]}")
            shutil.rmtree(Path(work) / "trial")
    took = (time.perf_counter() - began) / trials
    print(f"{trials} trials of {took:.1f} s, {lost} lost a bookmark; noticed: {dict(noticed)}")
    row(
        "The library's file cut off or written over",
        tried=trials,
        lost=f"bookmarks in {lost}" if lost else "no bookmark that could be read or was copied",
        cost=f"noticed and repaired in {took:.1f} s",
    )
    return 1 if lost else 0


def remember_copy(made: Path, beside: Path) -> None:
    """Notes which bookmarks the copy holds."""
    from reader.store.backup import restore

    (copy,) = rotation.copies(made / "backups")
    with TemporaryDirectory() as work:
        restore(Path(work) / "library", copy.file)
        with open_library(Path(work) / "library") as library:
            kept = articles.headlines(library, Scope(bookmarked=True), limit=9999)
    (beside / "in-copy.json").write_text(json.dumps([one.id for one in kept]))


if __name__ == "__main__":
    sys.exit(main())
