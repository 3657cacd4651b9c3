"""Pictures and sounds beside the text, each with its own caption and credit."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.intake import document, media
from reader.intake.parse import parse
from reader.values import Audio, ParsedArticle

FEED = Path(__file__).resolve().parents[2] / "data" / "feeds" / "media.xml"
URL = "https://feeds.example/courier.xml"


@pytest.fixture(scope="module")
def articles() -> dict[str | None, ParsedArticle]:
    return {article.guid: article for article in parse(FEED.read_bytes(), {}, URL).articles}


def beside(inner: str) -> media.Media:
    found = document.read(
        f'<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>{inner}</item></channel></rss>'
    )
    assert found is not None
    return media.read(found.entries[0], "https://a.example/feed")


def test_two_pictures_keep_their_own_words(articles: dict[str | None, ParsedArticle]) -> None:
    tram, crane = articles["two"].photos
    assert (tram.url, tram.caption, tram.credit) == (
        "https://harbour.example/photos/tram.jpg",
        "A tram crosses the bridge.",
        "Kayhan Ozer/Pool Photo via AP",
    )
    assert (tram.width, tram.height, tram.origin) == (800, 400, "media-rss")
    assert (crane.caption, crane.credit) == ("A crane at dusk.", "Mina Moreau")
    assert articles["two"].lead == 0


def test_a_description_of_a_picture_is_never_the_text(articles: dict[str | None, ParsedArticle]) -> None:
    assert articles["two"].text.startswith("The harbour bridge opened again on Monday.")
    assert articles["two"].dek == "The harbour bridge opened again."
    assert articles["sizes"].teaser == "The quota falls by a third."
    assert "crane" not in articles["two"].text


def test_the_largest_of_a_group_counts_once(articles: dict[str | None, ParsedArticle]) -> None:
    (photo,) = articles["sizes"].photos
    assert photo.url == "https://img.harbour.example/large/boats.jpg"
    assert (photo.caption, photo.credit) == ("Boats in port.", "Lars Jansen/Reuters")


def test_a_films_description_is_its_text_and_no_caption(articles: dict[str | None, ParsedArticle]) -> None:
    film = articles["film"]
    assert film.text == "Divers clean the pier."
    assert film.full
    assert [(photo.url, photo.caption) for photo in film.photos] == [("https://video.example/poster.jpg", None)]


def test_portraits_are_no_photos(articles: dict[str | None, ParsedArticle]) -> None:
    assert articles["portrait"].photos == ()
    assert articles["portrait"].lead is None


def test_sounds_and_enclosed_pictures(articles: dict[str | None, ParsedArticle]) -> None:
    episode = articles["episode"]
    assert episode.audio == (Audio("https://harbour.example/audio/7.mp3", None, 3723),)
    assert episode.teaser == "The keeper of the light."
    assert [photo.url for photo in episode.photos] == ["https://harbour.example/art/7.jpg"]
    assert [(photo.url, photo.origin) for photo in articles["enclosed"].photos] == [
        ("https://harbour.example/photos/enclosed.jpg", "enclosure")
    ]


def test_several_pictures_do_not_share_what_the_entry_says() -> None:
    found = beside(
        '<media:content url="https://a.example/1.jpg"/><media:content url="https://a.example/2.jpg"/>'
        "<media:description>Whose?</media:description>"
    )
    assert [photo.caption for photo in found.photos] == [None, None]


def test_one_picture_takes_what_the_entry_says() -> None:
    found = beside(
        '<media:content url="https://a.example/1.jpg"/><media:description>Mine.</media:description>'
        "<media:copyright>AFP</media:copyright>"
    )
    assert [(photo.caption, photo.credit) for photo in found.photos] == [("Mine.", "AFP")]


def test_pictures_of_a_group_with_words_of_their_own_are_several() -> None:
    found = beside(
        "<media:group>"
        '<media:content url="https://a.example/1.jpg"><media:description>One.</media:description></media:content>'
        '<media:content url="https://a.example/2.jpg"><media:description>Two.</media:description></media:content>'
        "</media:group>"
    )
    assert [photo.caption for photo in found.photos] == ["One.", "Two."]


def test_a_prefix_that_nobody_declared_is_understood() -> None:
    found = document.read('<rss><channel><item><media:content url="http://a.example/1.jpg"/></item></channel></rss>')
    assert found is not None
    assert [photo.url for photo in media.read(found.entries[0], URL).photos] == ["http://a.example/1.jpg"]


def test_addresses_that_cannot_be_fetched_are_left_out() -> None:
    assert beside('<media:content url="javascript:alert(1)" medium="image"/>').photos == ()
    assert beside('<media:content medium="image"/><enclosure type="audio/mpeg" url="file:///a.mp3"/>').audio == ()


def test_words_of_media_stand_in_for_those_that_an_entry_lacks() -> None:
    feed = parse(
        b'<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><media:title>The pit</media:title>'
        b"<media:description>Nine minutes.</media:description></item></channel></rss>",
        {},
        URL,
    )
    assert (feed.articles[0].title, feed.articles[0].text) == ("The pit", "Nine minutes.")


def test_the_title_of_a_picture_is_no_headline_of_a_text() -> None:
    feed = parse(
        b'<rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item><description>Fog on the pier.</description>'
        b'<media:content url="/a.jpg" medium="image"><media:title>IMG_0042</media:title></media:content></item>'
        b"</channel></rss>",
        {},
        URL,
    )
    assert feed.articles[0].title == "Fog on the pier."


def test_what_those_are_told_who_cannot_see_a_picture_is_no_caption() -> None:
    """Mastodon's way of writing a picture's alternative text."""
    found = beside(
        '<media:content url="/cat.jpg" type="image/jpeg" medium="image">'
        '<media:rating scheme="urn:simple">nonadult</media:rating>'
        '<media:description type="plain">A cat on a roof</media:description></media:content>'
        '<media:content url="/dog.jpg" type="image/jpeg" medium="image">'
        '<media:description type="plain">A dog waits.</media:description></media:content>'
    )
    assert [(photo.caption, photo.alt) for photo in found.photos] == [(None, "A cat on a roof"), ("A dog waits.", None)]
