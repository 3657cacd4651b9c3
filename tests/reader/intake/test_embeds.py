"""What a page embeds becomes a line with a link."""

from __future__ import annotations

import pytest

from reader.intake.embeds import mark_embeds
from reader.markup import fragment, inner_html


def marked(html: str) -> str:
    tree = fragment(html)
    mark_embeds(tree, "https://bay.test/news/")
    return inner_html(tree)


@pytest.mark.parametrize(
    ("html", "address", "title"),
    [
        (
            '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="The opening"></iframe>',
            "https://www.youtube.com/watch?v=abcdefghijk",
            "The opening",
        ),
        (
            '<iframe data-src="https://player.vimeo.com/video/12345"></iframe>',
            "https://vimeo.com/12345",
            "Video on vimeo.com",
        ),
        (
            '<amp-youtube data-videoid="abcdefghijk"></amp-youtube>',
            "https://www.youtube.com/watch?v=abcdefghijk",
            "Video on youtube.com",
        ),
        (
            '<video><source src="clip.mp4?utm_source=x"></video>',
            "https://bay.test/news/clip.mp4",
            "Video on bay.test",
        ),
        ('<audio src="/a.mp3"></audio>', "https://bay.test/a.mp3", "Audio on bay.test"),
    ],
)
def test_embed_becomes_a_link(html: str, address: str, title: str) -> None:
    assert marked(f"<p>a</p>{html}<p>b</p>") == f'<p>a</p><p class="embed"><a href="{address}">{title}</a></p><p>b</p>'


@pytest.mark.parametrize(
    "html",
    [
        '<iframe src="https://www.googletagmanager.com/ns.html?id=1"></iframe>',
        '<iframe src="https://www.youtube.com/embed/abcdefghijk" width="1" height="1"></iframe>',
        '<iframe src="https://www.youtube.com/embed/abcdefghijk" style="display: none"></iframe>',
        '<iframe src="javascript:alert(1)"></iframe>',
        '<iframe src="https://shop.test/offer"></iframe>',
    ],
)
def test_what_leads_nowhere_goes(html: str) -> None:
    assert marked(f"<p>a</p>{html}<p>b</p>") == "<p>a</p><p>b</p>"


LONG = "<p>The river rose again on Monday, and the town closed both of its bridges until it falls.</p>" * 3


@pytest.mark.parametrize(
    "opening",
    [
        '<iframe src="https://www.youtube.com/embed/abcdefghijk">',
        '<video src="https://bay.test/film.mp4">',
        '<object data="https://www.youtube.com/v/abcdefghijk">',
    ],
)
def test_what_follows_an_embed_that_nobody_closed_stays(opening: str) -> None:
    html = marked(f"<p>One.</p>{opening}{LONG}")
    assert html.count('class="embed"') == 1
    assert html.count("The river rose again") == 3


def test_an_object_that_leads_nowhere_shows_what_it_holds_instead() -> None:
    assert marked('<object data="x.swf"><param name="a"><img src="b.jpg"></object>').count("<img") == 1
    assert "Sales rose" in marked('<object data="x.svg"><p>Sales rose from 3 to 5.</p></object>')
    assert marked('<object data="x.swf"><p>You need Flash to see this.</p></object>') == ""
