"""Bylines give names, and pages the names of those who wrote them."""

from __future__ import annotations

import pytest

from reader.intake.names import authors_of, names_in
from reader.markup import document


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("By Ann Lee, Bo Ray and AFP", ("Ann Lee", "Bo Ray", "AFP")),
        ("ByAnn Lee", ("Ann Lee",)),
        ("Byby Ann Lee", ("Ann Lee",)),
        ("Written by Ann Lee in Bridges on 1 June 2019 at 08:34", ("Ann Lee",)),
        ("Ann LeeStaff Writer", ("Ann Lee",)),
        ("李安2017-03-01 14:27:02", ("李安",)),
        ("[李安，湾岸新聞]", ("李安", "湾岸新聞")),
        ("Von Elena Müller (emu)", ("Elena Müller",)),
        ("Par Léa Roux et Jean Petit", ("Léa Roux", "Jean Petit")),
        ("Ann Lee | 3 minutes ago", ("Ann Lee",)),
        ("https://bay.test/author/ann-lee", ()),
        ("ann-lee", ()),
        ("annleewriter", ()),
        ("dpa", ("dpa",)),
        ("Written by", ()),
    ],
)
def test_names_in_a_byline(byline: str, names: tuple[str, ...]) -> None:
    assert names_in(byline) == names


def authors(html: str, *, site: str | None = None, **meta: str) -> tuple[str, ...]:
    given = {name.replace("_", ":"): [value] for name, value in meta.items()}
    return authors_of(document(html), given, {}, {}, site)


def test_hand_filled_field_comes_before_the_editing_systems_user() -> None:
    assert authors("<p>x</p>", author="Web Team", article_author="Ann Lee") == ("Ann Lee",)
    assert authors('<p class="byline">By Ann Lee</p>', author="Web Team") == ("Ann Lee",)


@pytest.mark.parametrize(
    "html",
    [
        '<a rel="author" href="/a">Ann Lee</a>',
        '<span itemprop="author">Ann Lee</span>',
        '<div class="author-box"><span class="author-name">Ann Lee</span> writes on bridges</div>',
        '<h1>Bridge</h1><p>12 May <a href="/staff/ann-lee">Ann Lee</a></p>',
        "<div><span>By </span><b>Ann Lee</b></div><div>By <span>Ann Lee</span></div>",
    ],
)
def test_author_in_the_page(html: str) -> None:
    assert authors(html) == ("Ann Lee",)


def test_authors_of_other_stories_are_not_this_ones() -> None:
    teaser = '<div><p><a rel="author" href="/b">Bo Ray</a></p><p>{}</p></div>'.format("Another story. " * 20)
    assert authors(f'<div><p><a rel="author" href="/a">Ann Lee</a></p></div>{teaser}') == ("Ann Lee",)


def test_site_is_author_only_where_nobody_else_is() -> None:
    assert authors('<p class="byline">By Ann Lee</p>', site="Bay News", article_author="Bay News") == ("Ann Lee",)
    assert authors("<p>x</p>", site="Bay News", author="Bay News") == ("Bay News",)


def test_name_with_a_post_is_the_name() -> None:
    html = '<p class="author">Ann Lee</p><p class="author">Ann Lee Special Correspondent</p>'
    assert authors(html) == ("Ann Lee",)


def test_byline_by_its_id() -> None:
    assert authors('<div id="byline">[Ann Lee，Bay]</div>') == ("Ann Lee", "Bay")
