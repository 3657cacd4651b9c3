"""Feeds as YouTube, Reddit, Substack, WordPress and podcast hosts write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.intake.parse import parse
from reader.intake.wrappings import unwrapped
from reader.values import Audio, ParsedFeed

FEEDS = Path(__file__).resolve().parents[2] / "data" / "feeds"


def read(name: str) -> ParsedFeed:
    return parse((FEEDS / f"{name}.xml").read_bytes(), {}, f"https://feeds.example/{name}.xml")


def test_a_film_is_its_poster_its_description_and_a_link() -> None:
    film, short = read("youtube").articles
    assert (film.title, film.authors) == ("How a salt marsh buries a road", ("Tidewater Field School",))
    assert film.text.startswith(
        "The causeway at Elm Point went under in 1931. We dug for it.\n\nChapters:\n0:00 The map"
    )
    assert film.html.endswith(
        '<p class="embed"><a href="https://www.youtube.com/watch?v=aB3dE5fG7hI">How a salt marsh buries a road</a></p>'
    )
    assert [(photo.url, photo.caption) for photo in film.photos] == [
        ("https://i2.ytimg.com/vi/aB3dE5fG7hI/hqdefault.jpg", None)
    ]
    assert film.published is not None
    assert film.published.isoformat() == "2026-08-14T15:00:08+00:00"
    # One without words is whole too: its page holds nothing to read.
    assert (short.full, short.text, short.lead) == (True, "", 0)
    assert "watch?v=Zz9yY8xX7wW" in short.html


def test_a_post_of_reddit_is_its_picture_or_its_text() -> None:
    feed = read("reddit")
    assert (feed.title, feed.description) == ("Field geology", "Rocks where they lie.")
    picture, text = feed.articles
    assert [(photo.url, photo.alt) for photo in picture.photos] == [
        ("https://i.redd.it/q1w2e3r4t5y6.jpeg", "Folded marble near the old quarry")
    ]
    assert (picture.text, picture.full, picture.lead) == ("", True, 0)
    assert text.text == (
        "My hand lens fogs up in the rain. What do you carry to dry it?\n\nTissue falls apart within an hour."
    )
    assert (text.authors, text.section, text.full) == (("u/slow_strata",), "r/fieldgeology", True)


def test_substack_without_its_calls_to_subscribe() -> None:
    (post,) = read("substack").articles
    assert (post.title, post.dek) == ("The bend that moved twice", "A meander, a mill, and the map that lied")
    assert (post.authors, post.full) == (("Ruth Okafor",), True)
    (photo,) = post.photos
    assert (photo.caption, photo.credit) == ("The bend at Harrow Mill in spring.", "Ruth Okafor")
    assert "ubscribe" not in post.text
    assert "What the map says" in post.text
    assert "https://www.youtube.com/watch?v=aB3dE5fG7hI" in post.html


def test_wordpress_without_its_footer() -> None:
    feed = read("wordpress")
    assert (feed.title, feed.language) == ("Barrow & Bank", "en-GB")
    assert feed.icon_url == "https://barrow.example/wp-content/uploads/2024/01/cropped-icon-32x32.png"
    (post,) = feed.articles
    assert (post.title, post.authors, post.section) == ("The urn that wasn’t", ("Edith Marlow",), "Finds")
    assert (post.dek, post.full) == (None, True)
    assert post.text.endswith("which the maker’s mark tells.")
    said = {photo.caption: photo.credit for photo in post.photos if photo.caption}
    assert said == {"The pot on Friday evening.": "Edith Marlow", "The label, with its correction.": None}
    assert not any("gravatar" in photo.url or "pixel" in photo.url for photo in post.photos)


def test_a_podcast_has_its_sound_with_its_length_and_its_cover() -> None:
    feed = read("podcast")
    assert (feed.description, feed.contact) == ("Two geologists and a kettle.", "Ines Duarte")
    assert feed.icon_url == "https://bedrock.example/cover.jpg"
    kettle, loess, film = feed.articles
    assert kettle.title == "Ep. 12 – The kettle hole"
    assert kettle.audio == (Audio("https://media.bedrock.example/012.mp3?source=feed", None, 3723),)
    assert (kettle.authors, kettle.dek) == (("Ines Duarte",), "What ice leaves when it melts last. With Tomas Lind.")
    assert [(photo.url, photo.origin) for photo in kettle.photos] == [
        ("https://bedrock.example/covers/12.jpg", "itunes")
    ]
    assert (loess.text, loess.full) == ("Dust as rock.", True)
    assert loess.audio[0].seconds == 2475
    assert [photo.url for photo in loess.photos] == ["https://bedrock.example/covers/11-1500.jpg"]
    assert '<p class="embed"><a href="https://media.bedrock.example/pit.mp4">On film: the pit</a></p>' in film.html


SUBMITTED = (
    '&#32; submitted by &#32; <a href="https://www.reddit.com/user/ann"> /u/ann </a> &#32; to &#32; '
    '<a href="https://www.reddit.com/r/maps/"> r/maps </a> <br/> <span><a href="{link}">[link]</a></span> &#32; '
    '<span><a href="https://www.reddit.com/r/maps/comments/1/">[comments]</a></span>'
)


@pytest.mark.parametrize(
    ("link", "left"),
    [
        ("https://www.reddit.com/r/maps/comments/1/", "<p>A</p>"),
        (
            "https://a.example/x?y=1&amp;z=2",
            '<p>A</p><p><a href="https://a.example/x?y=1&amp;z=2">a.example/x?y=1&amp;z=2</a></p>',
        ),
        ("https://i.redd.it/abc.png", '<p>A</p><p><img src="https://i.redd.it/abc.png"></p>'),
    ],
)
def test_what_a_post_links_to_stays(link: str, left: str) -> None:
    assert unwrapped("<p>A</p>" + SUBMITTED.replace("{link}", link)).markup == left


@pytest.mark.parametrize("markup", ["", "<p>submitted by mail</p>", "<p>The post appeared late.</p>"])
def test_other_texts_are_left_alone(markup: str) -> None:
    assert unwrapped(markup).markup == markup
