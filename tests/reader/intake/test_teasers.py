"""Pictures with headlines of other stories go; those of the story, and those that are all there is, stay."""

from __future__ import annotations

import pytest

from reader.intake.boilerplate import drop_surroundings
from reader.markup import document, text_of

URL = "https://www.bay.test/news/bridge"
LONG = f"<p>{'The council of the old town met again on Monday and talked about the price of its water. ' * 5}</p>"
IMAGE = '<img src="https://img.bay.test/a.jpg">'


def read(inner: str, story: str = LONG) -> str:
    page = document(f"<main>{story}<div>{inner}</div>{story}</main>")
    drop_surroundings(page, URL)
    return text_of(page)


@pytest.mark.parametrize(
    "teaser",
    [
        f'<a href="/news/trams"><picture>{IMAGE}</picture><span>Trams stop in the wrong place</span></a>',
        f'<h4>Read on</h4><figure><a href="/news/trams">{IMAGE}</a></figure>'
        '<b><a href="/news/trams?from=1">Trams stop in the wrong place</a></b>',
        f'<div class="x"><div>{IMAGE}</div><div><i>City</i><h2><a href="https://jobs.bay.test/1">Trams stop in the '
        "wrong place</a></h2><p>Nobody knows why.</p></div></div>",
        f'<a href="/news/trams">{IMAGE}<h3>電車が橋の上で止まる</h3></a>',
    ],
)
def test_teaser_goes(teaser: str) -> None:
    assert read(teaser) == text_of(document(LONG + LONG))


@pytest.mark.parametrize(
    "kept",
    [
        f'<a href="/large.jpg">{IMAGE}<span>Trams stop in the wrong place</span></a>',
        f'<a href="https://another.test/trams">{IMAGE}<span>Trams stop in the wrong place</span></a>',
        f'<figure><a href="/gallery">{IMAGE}</a><figcaption>Trams in the <a href="/gallery">wrong place at night</a>'
        "</figcaption></figure>",
        f'{IMAGE}<div class="photo-caption"><a href="/ann-lee">Trams stop in the wrong place</a></div>',
        f'<h3><a href="/news/trams">Trams stop in the wrong place</a></h3>{IMAGE}{LONG}',
    ],
)
def test_picture_of_the_story_stays(kept: str) -> None:
    assert "rams" in read(kept)


def test_review_of_stories_keeps_them() -> None:
    item = f'<div><a href="/news/{{}}">{IMAGE}<h3>The trams stop in the wrong place</h3></a><p>{"Why? " * 60}</p></div>'
    assert "trams" in read("".join(map(item.format, range(5))), "<p>The week in short.</p>")
