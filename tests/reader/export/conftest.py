"""Articles with real pictures, as hostile as one likes."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from reader.values import Article, Offline, Photo

HOSTILE = 'Quake & fire: <b>"it\'s" over</b> ]]> \u202eevil\u202c \x0b--> {{x}} `rm -rf` $HOME'


@pytest.fixture
def now() -> datetime:
    return datetime(2026, 11, 23, 8, 0, tzinfo=UTC)


@pytest.fixture
def photo(tmp_path: Path) -> Callable[..., Photo]:
    """A photo with a file of its own, or without any where `suffix` is None."""
    count = 0

    def make(suffix: str | None = ".jpg", **fields: Any) -> Photo:
        nonlocal count
        count += 1
        file = None
        if suffix is not None:
            data = io.BytesIO()
            mode = "RGBA" if suffix == ".webp" else "RGB"
            kind = {".jpg": "JPEG", ".png": "PNG", ".webp": "WEBP"}[suffix]
            colour = (count * 20 % 255, 90, 120, 130)[: len(mode)]
            Image.new(mode, (64, 40), colour).save(data, kind)
            file = tmp_path / f"library photo {count}{suffix}"
            file.write_bytes(data.getvalue())
        made = Photo(
            url=f"https://pictures.example/{count}.jpg",
            file=None if file is None else str(file),
            caption=None,
            credit=None,
            alt=None,
            origin="figure",
            width=64,
            height=40,
        )
        return replace(made, **fields)

    return make


@pytest.fixture
def article(now: datetime) -> Callable[..., Article]:
    count = 0

    def make(title: str = "A bridge opens", **fields: Any) -> Article:
        nonlocal count
        count += 1
        fields.setdefault("html", "<p>The bridge opened on Friday.</p><p>Nobody fell in.</p>")
        photos = fields.get("photos", ())
        made = Article(
            id=count,
            feed_id=1,
            feed="Harbour Post",
            url=f"https://post.example/{count}",
            title=title,
            dek=None,
            authors=("Ann Lee",),
            dateline=None,
            published=now,
            updated=None,
            language="en",
            section=None,
            teaser="The bridge opened on Friday.",
            html="",
            text="The bridge opened on Friday.\n\nNobody fell in.",
            lead=None,
            photos=(),
            audio=(),
            tags=(),
            read=False,
            bookmarked=False,
            offline=Offline(True, sum(one.file is not None for one in photos), len(photos)),
        )
        return replace(made, **fields)

    return make


@pytest.fixture
def hostile(article: Callable[..., Article], photo: Callable[..., Photo]) -> Article:
    """Every field of it wants to be something else than text."""
    shown = photo(caption=HOSTILE, credit=HOSTILE, alt=HOSTILE)
    beside = photo(".webp", caption="<script>alert(1)</script>", url='https://pictures.example/"><script>.jpg')
    missing = photo(None, caption=HOSTILE, url="javascript:alert(1)")
    return article(
        HOSTILE,
        feed=HOSTILE,
        dek=HOSTILE,
        authors=(HOSTILE,),
        section=HOSTILE,
        dateline=HOSTILE,
        url='https://post.example/a b?q="<>&x=[1]|ü#frag^',
        language='en" onload="x',
        teaser=HOSTILE,
        html=(
            '<p id="1 top">Text &amp; more &lt;script&gt; <a href="javascript:alert(1)">no</a> '
            '<a href="#1 top">up</a> <a href="#nowhere">lost</a> <a href="https://x.example/ü?a=1&amp;b=[2]">yes</a> '
            '<b>bold <i>both</i></b> one<br>two</p><p id="1 top">Same name</p>'
            f'<figure><img src="{shown.url}"><figcaption>x</figcaption></figure>'
            '<figure><img src="https://tracker.example/pixel.jpg" width="600" height="400" onerror="alert(1)">'
            "<figcaption>Not in the record</figcaption></figure>"
            "<script>alert(1)</script><iframe src='https://bad.example'></iframe>"
            "<blockquote><p>Quoted</p><ul><li>One</li><li><p>Two</p><p>Paragraphs</p></li></ul></blockquote>"
            "<ol start='3'><li>Three</li></ol><pre>x = '&lt;tag&gt;' # `` ``` \n\tindented</pre><hr>"
            "<table><caption>Cap &amp; tion</caption><tr><th>H|1</th><th>H2</th></tr>"
            "<tr><td colspan='2'>wide *cell*</td></tr></table>"
            '<p class="embed"><a href="https://film.example/?a=1&amp;b=2">A film</a></p><h2>Head &amp; line</h2>'
        ),
        photos=(shown, beside, missing),
        lead=beside,
    )
