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
