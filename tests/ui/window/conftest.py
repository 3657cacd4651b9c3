"""A library filled by hand through the store, and the real window over it."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageDraw
from pytestqt.qtbot import QtBot

from reader.related import signature
from reader.store import articles, feeds, photos, related, search
from reader.store.database import Library, open_library
from reader.values import Arrival, Changes, ParsedArticle, ParsedFeed, ParsedPhoto, Picture, Validators
from ui.app import build
from ui.window import Window
from ui.worker import Worker

NOW = datetime.now(UTC).replace(microsecond=0)
FEEDS = (
    ("https://futurist.example/feed", "The Daily Futurist", "Science", "Finds and forecasts, daily."),
    ("https://harbour.example/rss", "Harbour & Coast", "Science", "The sea and those who live by it."),
    ("https://valley.example/atom", "Valley Observer", None, "A paper for three villages."),
)
STORIES = (
    ("Divers map a drowned harbour wall off Alexandria", "A survey finds a line of blocks under seven metres of sand."),
    ("The river that moved its mouth twice in a century", "Old maps and new cores tell of a delta on the move."),
    ("Bronze Age ferry timbers come to light in the estuary", "Low water shows oak planks sewn with yew."),
    ("A glacier lake empties overnight, and the valley listens", "No one was hurt; the bridge at Oberau is gone."),
    ("How a lichen tells the age of a landslide", "Two centimetres a century, and patience."),
    ("Storks return to the lagoon a fortnight early", "Counters at the lock saw eighty pairs by Sunday."),
    ("Second survey finds a gate in the drowned harbour wall", "The blocks off Alexandria had an opening for ships."),
    ("What the salt miners ate in winter", "Beans, barley and a cheese that is still made."),
)


@pytest.fixture
def library_folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


def fill(library: Library, *, rounds: int = 1) -> list[int]:
    """Three feeds with eight stories each, the newest of two hours ago; gives the feeds' ids."""
    ids = []
    for number, (url, title, folder, about) in enumerate(FEEDS):
        feed_id, _ = feeds.add(library, url, now=NOW, folder=folder)
        ids.append(feed_id)
        entries = tuple(
            _story(number, at, headline, teaser)
            for at, (headline, teaser) in enumerate([story for _ in range(rounds) for story in STORIES])
        )
        parsed = ParsedFeed(
            title, entries, site_url=url.rpartition("/")[0], description=about, contact="desk@paper.example"
        )
        store(library, feed_id, parsed)
    for wanted in photos.wanting_photos(library, now=NOW, limit=100):
        photos.store_file(library, wanted.photo_id, picture(wanted.photo_id), now=NOW)
    while search.index_pending(library):
        pass
    related.store_signatures(
        library,
        {
            row.article_id: signature(row.title, row.teaser, row.text, row.language, row.feed_title)
            for row in related.unsigned(library, limit=500)
        },
    )
    return ids


def store(library: Library, feed_id: int, parsed: ParsedFeed) -> None:
    """Store all entries of `parsed` as new."""
    arrivals = tuple(Arrival(entry, f"f{feed_id}-{entry.guid}", f"h{entry.guid}") for entry in parsed.articles)
    articles.store_feed(
        library,
        feed_id,
        parsed,
        Changes(new=arrivals),
        Validators(),
        now=NOW,
        next_due=NOW + timedelta(hours=1),
        interval=3600,
        rules=1,
    )


def _story(feed: int, at: int, headline: str, teaser: str) -> ParsedArticle:
    photo = ParsedPhoto(
        f"https://pictures.example/{feed}/{at}.jpg",
        caption="Divers of the survey at work, off Alexandria, Sunday, 3 May.",
        credit="Mina Aziz/Coast Photo",
        width=960,
        height=640,
    )
    text = (
        "The wall was found by chance. A fishing boat lost its anchor, and the diver sent after it came up speaking of "
        "squared stone. What followed took three summers, two research vessels and a great deal of waiting for wind."
    )
    return ParsedArticle(
        title=headline if feed == 0 else f"{headline}, seen from {('', 'the quay', 'the valley')[feed]}",
        guid=f"{feed}-{at}",
        url=f"https://paper.example/{feed}/{at}",
        dek=teaser,
        authors=("Lena Ortiz",),
        dateline="ALEXANDRIA",
        published=NOW - timedelta(hours=2 + 7 * at + 3 * feed),
        language="en",
        section="Science",
        teaser=teaser,
        html="".join(f"<p>{text}</p>" for _ in range(6)),
        text="\n\n".join([text] * 6),
        photos=(photo,) if at % 3 != 1 else (),
        lead=0 if at % 3 != 1 else None,
    )


def picture(number: int) -> Picture:
    """A drawn picture: a sky, a sea and a sun."""
    image = Image.new("RGB", (960, 640), (190 - 7 * (number % 9), 205, 222))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 380, 960, 640), fill=(40 + 9 * (number % 7), 98, 116))
    draw.ellipse((560, 120, 700, 260), fill=(236, 170 - 6 * (number % 8), 84))
    whole, small = io.BytesIO(), io.BytesIO()
    image.save(whole, "JPEG")
    image.resize((320, 213)).save(small, "JPEG")
    return Picture(whole.getvalue(), ".jpg", 960, 640, small.getvalue())


@pytest.fixture
def filled(library_folder: Path) -> Iterator[Library]:
    """A library with news in it, open beside the window's own."""
    with open_library(library_folder) as library:
        fill(library)
        yield library


@pytest.fixture
def arrive() -> Callable[[Library, int, list[str]], None]:
    """Stores further stories of a feed: the newest of all."""

    def arrive(library: Library, feed_id: int, titles: list[str]) -> None:
        entries = tuple(
            ParsedArticle(title, guid=title, url=f"https://paper.example/{title}", published=NOW, text="New.")
            for title in titles
        )
        store(library, feed_id, ParsedFeed("The Daily Futurist", entries))

    return arrive


@pytest.fixture
def open_window(qtbot: QtBot, library_folder: Path) -> Iterator[Callable[..., Window]]:
    """Opens the real window over the library, with a script in place of the worker if one is given."""
    opened: list[Window] = []

    def open_one(width: int = 1440, height: int = 900, *, script: str = "") -> Window:
        worker = Worker(library_folder, program=(sys.executable, "-c", script)) if script else None
        window = build(library_folder, worker)
        qtbot.addWidget(window)
        opened.append(window)
        window.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        return window

    yield open_one
    for window in opened:
        window.close()
