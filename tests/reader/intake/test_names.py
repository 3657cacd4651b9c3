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
        ("Ann Lee Monday, February 29, 2016 @ 11:10 PM UTC", ("Ann Lee",)),
        ("the Creative Commons Attribution License", ()),
        ("the way", ()),
        ("Ann Lee, MD, Ph.D.", ("Ann Lee",)),
        ("humans.txt", ()),
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


STORY = "<p>The harbour bridge opened on Monday after two years of work on its bearings and on its rails.</p>" * 3
OTHERS = '<div><h3>The fair begins</h3><span class="byline">By Bo Ray</span></div>' * 3


def titled(html: str, title: str = "Bridge opens", **meta: str) -> tuple[str, ...]:
    given = {name.replace("__", ":").replace("_", "."): [value] for name, value in meta.items()}
    return authors_of(document(html), given, {}, {}, None, title)


@pytest.mark.parametrize(
    "byline",
    [
        '<p>by <a href="/author/alee">Ann Lee</a> March 9, 2019</p>',
        '<div class="c-byline">by <span class="c-byline__item"><a href="/authors/ann">Ann Lee</a>'
        '<span class="c-byline__item"><a class="c-byline__twitter-handle" href="/t">@annlee</a></span></span></div>',
        '<div class="author-name"><span class="byline-prefix">By</span> <a href="/ann">Ann Lee</a>'
        '<span class="author-title">Staff Writer</span></div>',
        '<div class="byline"><div>By <span>Ann Lee</span></div><div>Bay Post</div><time>9 March 2019</time></div>',
        '<div class="byline"><div class="author"><a href="/author/ann/">Ann Lee</a></div>'
        '<div class="byline-category"><a href="/city/">City News</a></div></div>',
        '<span itemprop="author" itemscope><link itemprop="name" content="Ann Lee"></span>',
    ],
)
def test_byline_behind_the_headline_comes_before_those_of_other_stories(byline: str) -> None:
    assert titled(f"{OTHERS}<h1>Bridge opens</h1>{byline}{STORY}{OTHERS}") == ("Ann Lee",)


def test_byline_above_the_headline() -> None:
    assert titled(f'{OTHERS}<p class="byline">By Ann Lee</p><h1>Bridge opens</h1>{STORY}') == ("Ann Lee",)


def test_link_to_the_page_that_the_metadata_name() -> None:
    page = f'<h1>Bridge opens</h1><p><a href="https://bay.test/desk/about/ann-lee/">Ann Lee</a></p>{STORY}{OTHERS}'
    assert titled(page, article__author="https://bay.test/desk/ann-lee") == ("Ann Lee",)
    assert titled(page, article__author="https://facebook.com/ann-lee") == ("Bo Ray",)


def test_name_as_libraries_file_it() -> None:
    assert authors("<p>x</p>", article_author="Lee, Ann") == ("Ann Lee",)
    assert authors("<p>x</p>", article_author="Ann Lee, Bo Ray") == ("Ann Lee", "Bo Ray")


def test_card_says_who_wrote_it() -> None:
    card = {"twitter__label1": "Written by", "twitter__data1": "Ann Lee", "twitter__label2": "Reading time"}
    assert titled("<p>x</p>", **card) == ("Ann Lee",)


def test_newsroom_beside_a_name_is_left_out() -> None:
    page = '<p class="byline">By Ann Lee, Bay News</p>'
    assert authors(page, site="Bay") == ("Ann Lee",)
    assert authors('<p class="byline">By Bay News</p>', site="Bay") == ("Bay News",)


def test_story_signed_in_a_line_of_its_own() -> None:
    above = "<h1>Bridge opens</h1><p><strong>Ann Lee/Bo Ray</strong></p>"
    assert authors_of(document(above + STORY), {}, {}, {}, None, "Bridge opens") == ("Ann Lee", "Bo Ray")
    below = f'<h1>Bridge opens</h1>{STORY * 4}<p style="text-align:right;"><strong>Ann Lee</strong></p>'
    assert titled(below) == ("Ann Lee",)
    assert titled(f"<h1>Bridge opens</h1><p><strong>What the mayor says</strong></p>{STORY}") == ()


@pytest.mark.parametrize(
    ("byline", "name"),
    [
        ('<div class="username"><a href="/u/annlee">annlee</a></div>', "annlee"),
        ('<span>by <a rel="author" href="/author/annlee">annlee</a></span>', "annlee"),
    ],
)
def test_user_without_another_name(byline: str, name: str) -> None:
    assert titled(f"<h1>Bridge opens</h1>{byline}{STORY}") == (name,)


def test_office_signs_where_nobody_does() -> None:
    assert titled(STORY, sailthru_author="Editor") == ("Editor",)
    assert titled(f'<p class="byline">Ann Lee</p>{STORY}', sailthru_author="Editor") == ("Ann Lee",)


def test_comments_have_other_authors() -> None:
    assert titled(f'<h1>Bridge opens</h1>{STORY}<div class="comment-author">Bo Ray</div>') == ()
