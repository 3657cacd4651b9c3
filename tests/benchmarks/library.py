"""A library of any size, always the same for the same number: articles in six languages, photos, tags, bookmarks.

    python -m tests.benchmarks.library FOLDER [--articles 100000] [--index]

Articles go through the store, as a refresh puts them there; what each of them would cost a transaction of its own (the
files of photos, what was read and kept) is written at once.  `--index` also makes them searchable and related.
"""

from __future__ import annotations

import argparse
import io
import random
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PIL import Image, ImageDraw

from reader.related import signature
from reader.store import articles, feeds, photos, related, search, statuses
from reader.store.database import Library, open_library
from reader.values import Arrival, Changes, ParsedArticle, ParsedFeed, ParsedPhoto, Picture, Validators

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
OF_A_FEED = 250
PICTURES = 24
BYTES = 3_200
"""Of text, an article."""
FOLDERS = ("World", "Science", "Technology", "Culture", "Sport", "Local", None)
TAGS = ("keep", "travel", "cook", "work")
WORDS = {
    "en": "harbour council vote river storm market museum strike budget glacier railway court painter vaccine orbit "
    "village summit drought election orchestra reactor the of and a to in that was for on with by from after",
    "de": "Hafen Rat Wahl Fluss Sturm Markt Museum Streik Haushalt Gletscher Eisenbahn Gericht Maler Impfstoff Dorf "
    "Gipfel Dürre Orchester Reaktor Brücke der die das und ein zu in war für auf mit von nach nicht auch",
    "fr": "port conseil vote fleuve tempête marché musée grève budget glacier chemin tribunal peintre vaccin village "
    "sommet sécheresse élection orchestre réacteur le la les et un à dans que était pour sur avec par après",
    "tr": "liman meclis oylama nehir fırtına pazar müze grev bütçe buzul demiryolu mahkeme ressam aşı köy zirve "
    "kuraklık seçim orkestra köprü ve bir bu için ile olarak daha sonra gibi kadar",
    "ar": "ميناء مجلس تصويت نهر عاصفة سوق متحف إضراب ميزانية جليد قطار محكمة رسام لقاح قرية قمة جفاف انتخابات جسر "
    "في من على إلى عن مع بعد قبل كان هذا",
    "ja": "港 議会 投票 川 嵐 市場 美術館 予算 氷河 鉄道 裁判所 画家 村 首脳 干ばつ 選挙 橋 "
    "そして の は が を に で と も",
}


def main() -> None:
    """Makes the library that the arguments ask for, and says how long it took."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--index", action="store_true", help="also make them searchable and related")
    options = parser.parse_args()
    started = time.perf_counter()
    fill(options.folder, options.articles, index=options.index)
    print(f"{options.articles:,} articles in {time.perf_counter() - started:.0f} s: {options.folder}")


def fill(folder: Path, number: int, *, index: bool = False) -> None:
    """Make a library of `number` articles in `folder`, which is empty or not there."""
    with open_library(folder) as library:
        for at in range(0, number, OF_A_FEED):
            _add_feed(library, at // OF_A_FEED, min(OF_A_FEED, number - at))
        _give_files(library)
        _mark(library)
        while index and search.index_pending(library):
            pass
        while index and (rows := related.unsigned(library, limit=500)):
            signed = {
                row.article_id: signature(row.title, row.teaser, row.text, row.language, row.feed_title) for row in rows
            }
            related.store_signatures(library, signed)


def _add_feed(library: Library, number: int, count: int) -> None:
    url = f"https://paper-{number}.example/feed"
    feed_id, _ = feeds.add(library, url, now=NOW, folder=FOLDERS[number % len(FOLDERS)])
    entries = tuple(_entries(number, count))
    arrivals = tuple(Arrival(entry, f"f-{entry.guid}", f"h-{entry.guid}") for entry in entries)
    articles.store_feed(
        library,
        feed_id,
        ParsedFeed(f"Paper {number + 1}", entries, site_url=f"https://paper-{number}.example"),
        Changes(new=arrivals),
        Validators(),
        now=NOW,
        next_due=NOW + timedelta(days=3650),
        interval=3600,
        rules=1_000,
    )


def _entries(feed: int, count: int) -> Iterator[ParsedArticle]:
    language = tuple(WORDS)[feed % len(WORDS)] if feed % 3 == 0 else "en"
    words = WORDS[language].split()
    space = "" if language == "ja" else " "
    for at in range(count):
        chance = random.Random(feed * 100_003 + at)

        def text(least: int, most: int, chance: random.Random = chance) -> str:
            said = space.join(chance.choices(words, k=chance.randint(least, most)))
            return said[:1].upper() + said[1:]

        body: list[str] = []
        while sum(map(len, body)) < BYTES:
            body.append(text(40, 90) + ".")
        with_photo = chance.random() < 0.4
        yield ParsedArticle(
            title=text(6, 13),
            guid=f"{feed}-{at}",
            url=f"https://paper-{feed}.example/{at}",
            authors=(f"Author {chance.randint(1, 40)}",),
            published=NOW - timedelta(minutes=at * 53 + chance.randint(0, 40)),
            language=language,
            teaser=text(18, 30),
            html="".join(f"<p>{part}</p>" for part in body),
            text="\n\n".join(body),
            photos=(
                ParsedPhoto(f"https://paper-{feed}.example/{at}.jpg", caption=text(8, 16), credit="A. Name/Agency"),
            )
            if with_photo
            else (),
            lead=0 if with_photo else None,
        )


def _give_files(library: Library) -> None:
    """Let the photos have one of a few pictures each; all of a library's share them, as copies of one file do."""
    wanted = photos.wanting_photos(library, now=NOW, limit=PICTURES)
    for number, one in enumerate(wanted):
        photos.store_file(library, one.photo_id, _picture(number), now=NOW)
    with library.write() as connection:
        connection.execute(
            """
            UPDATE photo SET next_try = NULL, width = 960, height = 640,
                picture_id = (SELECT min(id) FROM picture) + id % ?
            WHERE picture_id IS NULL
            """,
            (len(wanted),),
        )


def _mark(library: Library) -> None:
    """Two thirds are read, one in forty is kept, one in two hundred has a tag."""
    with library.read() as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM article ORDER BY id")]
    statuses.mark_read(library, [one for one in ids if one % 3], True, now=NOW)
    statuses.bookmark(library, ids[::40], True, now=NOW)
    for number, name in enumerate(TAGS):
        statuses.tag(library, ids[number * 13 :: 200], name)


def _picture(number: int) -> Picture:
    image = Image.new("RGB", (960, 640), (40 + 7 * number, 205 - 4 * number, 222 - 3 * number))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 380, 960, 640), fill=(40 + 5 * number, 98, 116))
    draw.ellipse((560, 120, 700, 260), fill=(236, 170 - 3 * number, 84))
    whole, small = io.BytesIO(), io.BytesIO()
    image.save(whole, "JPEG")
    image.resize((320, 213)).save(small, "JPEG")
    return Picture(whole.getvalue(), ".jpg", 960, 640, small.getvalue())


if __name__ == "__main__":
    main()
