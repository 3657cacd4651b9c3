"""A library of any size, always the same for the same number: articles in six languages, photos, tags, notes.

    python -m tests.benchmarks.library FOLDER COUNT [--cache CACHE]

What is made is kept in CACHE (or the folder that CUTLINE_BENCH names, or the user's cache), and FOLDER gets a copy.

Articles come in the order of time, one in two minutes, from some hundred feeds.  Through the store, as a refresh puts
them there, a million would take hours.  So triggers and indices rest while rows are written in the order of their ids,
several processes making them, and what is derived is derived at the end; a test compares it with what the store's own
passes make of the same articles.  After 100,000 articles, 138 days, the same stories are told again.
"""

from __future__ import annotations

import argparse
import os
import shutil
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path
from random import Random
from sqlite3 import Connection
from typing import Any

from PIL import Image, ImageDraw
from platformdirs import user_cache_path

from reader.intake.reconcile import entry_hash, fingerprint
from reader.related import VERSION, signature
from reader.store import feeds, pictures, related_loading, searches
from reader.store.columns import as_json, pack, seconds
from reader.store.database import SCHEMA, Library, connect, open_library
from reader.store.words import index_text
from reader.values import ParsedArticle, ParsedPhoto, Picture
from tests.benchmarks.stories import LANGUAGES, story, told

EDITION = 1
"""To be raised with every change to what is made: kept libraries are then made anew."""
NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
APART = timedelta(minutes=2)
FOLDERS = ("World", "Science", "Technology", "Culture", "Sport", "Local", None)
TAGS = ("keep", "travel", "cook", "work")
SEARCHES = {"Harbour": "harbour", "Rare": "zeppelin", "Unread quasars": "quasar is:unread", "Cooking": "tag:cook"}

_OF_A_FEED, _MOST_FEEDS = 200, 1_000
_STORIES = 100_000
_RULES = 1_000
_PICTURES = 240
_AT_ONCE = 500
_INDEX_AT_ONCE = 64 << 20
_ROWS = {
    "article": "id, feed_id, guid, url, fingerprint, entry_hash, title, dek, authors, published, language, teaser",
    "body": "article_id, content, source, rules",
    "photo": "article_id, position, lead, url, caption, credit, origin, width, height, picture_id, error",
    "signature": "article_id, version, data",
    "copy": "article_id, story",
    "status": "article_id, read, bookmarked, read_at, bookmarked_at, opened_at, hidden",
    "article_tag": "article_id, tag_id",
    "note": "article_id, text, changed",
    "highlight": "article_id, color, quote, prefix, suffix, start, note, made",
    "listing": "article_id, feed_id, published, read, bookmarked, offline",
    "article_fts": "rowid, title, text, caption, credit, author",
}
_IDS = ("id", "article_id", "story", "rowid")
_TIMES = ("published", "read_at", "bookmarked_at", "opened_at", "changed", "made")
_AGAIN = {
    **{column: f"{column} + :by" for column in _IDS},
    **{column: f"{column} + :later" for column in _TIMES},
    **{column: f"rtrim({column}, '0123456789') || (id + :by)" for column in ("guid", "url")},
    **{column: f"substr({column}, 1, 24) || printf('%08d', :by)" for column in ("fingerprint", "entry_hash")},
}
_DERIVED = (
    "INSERT INTO copy(article_id, story) SELECT DISTINCT story, story FROM copy",
    """
    INSERT OR REPLACE INTO feed_count(feed_id, total, unread)
    SELECT feed_id, count(*), sum(read = 0) FROM listing GROUP BY feed_id
    """,
    "INSERT INTO note_fts(rowid, text) SELECT article_id, text FROM noted",
)

Rows = dict[str, list[tuple[Any, ...]]]
"""Rows by table."""


def main() -> None:
    """Makes the library that the arguments ask for, and says how long it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--cache", type=Path, help="where what is made is kept")
    options = parser.parse_args()
    started = time.perf_counter()
    fill(options.folder, options.count, options.cache)
    print(f"{options.count:,} articles in {time.perf_counter() - started:.0f} s: {options.folder}")


def fill(folder: Path, count: int, cache: Path | None = None) -> None:
    """Put a copy of the library of `count` articles into `folder`, which is empty or not there."""
    shutil.copytree(kept(count, cache), folder, dirs_exist_ok=True)
    with open_library(folder) as library:
        # As a worker leaves it.
        related_loading.keep(library)


def kept(count: int, cache: Path | None = None) -> Path:
    """The library of `count` articles, which is only to be read; it is made if it is not there yet."""
    cache = cache or Path(os.environ.get("CUTLINE_BENCH") or user_cache_path("cutline-benchmarks"))
    folder = cache / f"{count}-articles-{SCHEMA}.{EDITION}"
    if not folder.exists():
        # Under another name until it is whole.
        making = folder.with_name(f"{folder.name}-{os.getpid()}")
        make(making, count)
        making.rename(folder)
    return folder


def make(folder: Path, count: int) -> None:
    """Make the library of `count` articles in `folder`, which is empty or not there."""
    with open_library(folder) as library:
        for number in range(_feeds(count)):
            _add_feed(library, number)
        for number in range(_pictures(count)):
            _add_picture(library, number)
        for name, query in SEARCHES.items():
            searches.save_search(library, name, query)
    with closing(connect(library.file)) as connection, _in_bulk(connection):
        connection.executemany("INSERT INTO tag(name, name_key) VALUES (:name, :name)", [{"name": tag} for tag in TAGS])
        for rows in _made(min(count, _STORIES), count):
            for table, found in rows.items():
                columns = _ROWS[table]
                places = ", ".join("?" * len(columns.split(",")))
                connection.executemany(f"INSERT INTO {table}({columns}) VALUES ({places})", found)
        for by in range(_STORIES, count, _STORIES):
            _tell_again(connection, by, min(_STORIES, count - by))
        for statement in _DERIVED:
            connection.execute(statement)


def _feeds(count: int) -> int:
    """As many of each language, and so twelve at least."""
    return max(1, min(count // _OF_A_FEED, _MOST_FEEDS) // len(LANGUAGES)) * len(LANGUAGES)


def _pictures(count: int) -> int:
    return min(_PICTURES, count // 20 + 1)


def _add_feed(library: Library, number: int) -> None:
    url, title = f"https://paper-{number + 1}.example", f"Paper {number + 1}"
    feed_id, _ = feeds.add(library, f"{url}/feed", now=NOW, site_url=url, folder=FOLDERS[number % len(FOLDERS)])
    with library.write() as connection:
        language = LANGUAGES[number % len(LANGUAGES)]
        connection.execute("UPDATE feed SET title = ?, language = ? WHERE id = ?", (title, language, feed_id))
        # No worker that sees this library asks for what is not there.
        connection.execute(
            "UPDATE fetch_state SET last_try = :now, last_ok = :now, next_due = :never, icon_try = NULL "
            "WHERE feed_id = :feed",
            {"now": seconds(NOW), "never": seconds(NOW + timedelta(days=36_500)), "feed": feed_id},
        )


def _add_picture(library: Library, number: int) -> None:
    image = Image.new("RGB", (960, 640), (40 + number % 200, 205 - number % 150, 222 - number % 120))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 300 + number % 200, 960, 640), fill=(40 + number % 180, 98, 116))
    draw.ellipse((2 * number, 120, 140 + 2 * number, 260), fill=(236, 170 - number % 140, 84))
    whole, small = BytesIO(), BytesIO()
    image.save(whole, "JPEG")
    image.resize((320, 213)).save(small, "JPEG")
    with pictures.keeping(library, Picture(whole.getvalue(), ".jpg", 960, 640, small.getvalue())):
        pass


@contextmanager
def _in_bulk(connection: Connection) -> Iterator[None]:
    """One transaction without triggers, indices and journal; they are back when it is done."""
    resting = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL "
        # What is told again is read through this one.
        "AND name <> 'photo_of_article' ORDER BY type"
    ).fetchall()
    for pragma in ("foreign_keys = OFF", "journal_mode = OFF", "synchronous = OFF", "cache_size = -200000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    for kind, name, _ in resting:
        connection.execute(f"DROP {kind} {name}")
    connection.execute("INSERT INTO article_fts(article_fts, rank) VALUES ('hashsize', ?)", (_INDEX_AT_ONCE,))
    yield
    connection.execute("DELETE FROM article_fts_config WHERE k = 'hashsize'")
    for _, _, sql in resting:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")


def _tell_again(connection: Connection, by: int, number: int) -> None:
    """Repeats the first `number` articles, later, and with ids that are higher `by` so much."""
    for table, columns in _ROWS.items():
        names = columns.split(", ")
        source, of = (
            ("searchable", "id") if table == "article_fts" else (table, next(one for one in names if one in _IDS))
        )
        again = dict(_AGAIN, rowid="id + :by") if table == "article_fts" else _AGAIN
        if table == "photo":
            again = dict(_AGAIN, url="url")
        connection.execute(
            f"INSERT INTO {table}({columns}) SELECT {', '.join(again.get(one, one) for one in names)} FROM {source} "
            f"WHERE {of} <= :number ORDER BY {of}",
            {"by": by, "later": by * int(APART.total_seconds()), "number": number},
        )


def _made(count: int, of: int) -> Iterator[Rows]:
    """The rows of the first articles of so many, in order; not many more than are asked for are made ahead."""
    starts = deque(range(0, count, _AT_ONCE))
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        waiting = deque()
        while starts or waiting:
            while starts and len(waiting) < 8:
                start = starts.popleft()
                waiting.append(pool.submit(_rows, range(start, min(start + _AT_ONCE, count)), of))
            yield waiting.popleft().result()


def _rows(numbers: Sequence[int], count: int) -> Rows:
    rows: Rows = {table: [] for table in _ROWS}
    for number in numbers:
        _put(rows, number, count)
    return rows


def _put(rows: Rows, number: int, count: int) -> None:
    """The rows of one article.  Two thirds are read, one in forty is kept, one in two hundred has a tag."""
    chance = Random(f"article {number}")
    tells = told(number)
    tale = story(tells)
    places = [place for place, language in enumerate(LANGUAGES) if language == tale.language]
    feed = len(LANGUAGES) * chance.randrange(_feeds(count) // len(LANGUAGES)) + chance.choice(places)
    article_id, feed_id = number + 1, feed + 1
    published = seconds(NOW - (count - number) * APART) + chance.randrange(100)
    url = f"https://paper-{feed_id}.example/news/{article_id}"
    text = "\n\n".join(tale.paragraphs)
    article = ParsedArticle(
        title=tale.title,
        guid=url,
        url=url,
        dek=tale.dek,
        authors=(tale.author,),
        published=NOW,
        language=tale.language,
        teaser=tale.teaser,
        html="".join(f"<p>{one}</p>" for one in tale.paragraphs),
        text=text,
        photos=tuple(
            ParsedPhoto(f"{url}-{place}.jpg", caption=photo.caption, credit=photo.credit)
            for place, photo in enumerate(tale.photos)
        ),
        lead=0 if tale.photos else None,
    )
    _put_said(rows, article, article_id, feed_id, published)
    if tells != number:
        rows["copy"].append((article_id, tells + 1))
    offline = True
    for place, photo in enumerate(article.photos):
        # One in ten could not be had.
        picture_id = None if chance.random() < 0.1 else chance.randint(1, _pictures(count))
        offline = offline and picture_id is not None
        record = (photo.url, photo.caption, photo.credit, "media-rss", 960, 640)
        rows["photo"].append(
            (article_id, place, place == 0, *record, picture_id, None if picture_id else "It is gone.")
        )
    _put_done(rows, article_id, number, published, text)
    read, bookmarked, hidden = number % 3 > 0, number % 40 == 0, number % 500 == 250
    if not hidden:
        rows["listing"].append((article_id, feed_id, published, read, bookmarked, offline))


def _put_said(rows: Rows, article: ParsedArticle, article_id: int, feed_id: int, published: int) -> None:
    rows["article"].append(
        (
            article_id,
            feed_id,
            article.guid,
            article.url,
            fingerprint(article),
            entry_hash(article),
            article.title,
            article.dek,
            as_json(article.authors),
            published,
            article.language,
            article.teaser,
        )
    )
    rows["body"].append((article_id, pack(article.html, article.text), "feed", _RULES))
    signed = signature(article.title, article.teaser, article.text, article.language, f"Paper {feed_id}")
    rows["signature"].append((article_id, VERSION, signed))
    text = f"{article.dek}\n{article.text}" if article.dek else article.text
    captions = "\n".join(one.caption or "" for one in article.photos)
    credits = "\n".join(one.credit or "" for one in article.photos)
    said = (article.title, text, captions, credits, ", ".join(article.authors))
    rows["article_fts"].append((article_id, *map(index_text, said)))


def _put_done(rows: Rows, article_id: int, number: int, published: int, text: str) -> None:
    """What the user did with it."""
    later = published + 3600
    read, bookmarked, hidden = number % 3 > 0, number % 40 == 0, number % 500 == 250
    opened = later if number % 33 == 1 else None
    if read or bookmarked or hidden:
        marked_at = (later if read else None, later if bookmarked else None)
        rows["status"].append((article_id, read, bookmarked, *marked_at, opened, hidden))
    rows["article_tag"] += [(article_id, tag + 1) for tag in range(len(TAGS)) if number % 200 == 13 * tag + 5]
    if number % 500 == 7:
        rows["note"].append((article_id, f"To be read again: {text[:60]}", later))
    if number % 1000 == 9:
        found = (text[40:90], text[8:40], text[90:122], 40)
        rows["highlight"].append((article_id, "yellow", *found, "Who said so?", later))


if __name__ == "__main__":
    main()
