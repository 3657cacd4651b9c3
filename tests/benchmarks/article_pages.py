"""Real news pages as articles of a library, for what is measured of the article pane and looked at in it.

The pages of `../shared/data` go through the real intake and store.  Their photos are drawn here: the sets have none.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import chain, zip_longest

from PIL import Image, ImageDraw

from reader.errors import ParseError
from reader.intake.extract import extract
from reader.intake.sanitize import RULES_VERSION
from reader.related import signature
from reader.store import articles, photos, related
from reader.store.database import Library
from reader.values import Picture, Verdict
from tests.benchmarks import pages_sets
from tests.benchmarks.pages_sets import Case

SHORTEST = 1_000
"""Characters of text: what has fewer was made to test something else."""
_SIZES = ((1600, 1067), (1280, 720), (900, 1200), (1024, 1024), (1500, 844), (640, 480))


def fill(library: Library, count: int, wanted: str = "") -> dict[int, str]:
    """Keep `count` pages (0: all) in the library; gives their names by id.  `wanted`: a part of their names."""
    found: dict[int, str] = {}
    for case in _taken([case for case in _mixed() if wanted in case.name and _is_article(case)], count):
        page = extract(case.body, {"content-type": "text/html"}, case.url)
        address = f"https://pages.example/{case.name}"
        found[articles.save(library, page, url=address, now=datetime.now(UTC), rules=RULES_VERSION)] = case.name
    while waiting := photos.wanting_photos(library, now=datetime.now(UTC), limit=500):
        for one in waiting:
            photos.store_file(library, one.photo_id, _drawn(one.photo_id % 12), now=datetime.now(UTC))
    while rows := related.unsigned(library, limit=500):
        signed = {
            row.article_id: signature(row.title, row.teaser, row.text, row.language, row.feed_title) for row in rows
        }
        related.store_signatures(library, signed)
    return found


def _mixed() -> Iterator[Case]:
    """Newspapers and the pages of Readability's tests in turn."""
    pairs = zip_longest(pages_sets.fundus(), pages_sets.readability())
    return (case for case in chain.from_iterable(pairs) if case is not None)


def _is_article(case: Case) -> bool:
    try:
        page = extract(case.body, {"content-type": "text/html"}, case.url)
    except ParseError:
        return False
    return page.verdict is Verdict.ARTICLE and len(page.text) >= SHORTEST


def _taken(cases: list[Case], count: int) -> list[Case]:
    """So many of the cases, evenly spread over them."""
    if not count or count >= len(cases):
        return cases
    return [cases[number * len(cases) // count] for number in range(count)]


def _drawn(number: int) -> Picture:
    """A sky, a sea and a sun."""
    width, height = _SIZES[number % len(_SIZES)]
    image = Image.new("RGB", (width, height), (190 - 7 * number, 205, 222))
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, height * 0.6, width, height), fill=(40 + 9 * number, 98, 116))
    draw.ellipse((width * 0.58, height * 0.2, width * 0.72, height * 0.2 + width * 0.14), fill=(236, 170, 84))
    whole, small = io.BytesIO(), io.BytesIO()
    image.save(whole, "JPEG")
    image.resize((320, 320 * height // width)).save(small, "JPEG")
    return Picture(whole.getvalue(), ".jpg", width, height, small.getvalue())
