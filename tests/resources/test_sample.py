"""The sample edition: it comes in by the ordinary way, and every story has what a story should have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from reader.intake.parse import parse
from reader.values import ParsedArticle, ParsedFeed

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
PHOTOS = SAMPLE / "photos"
FEEDS = {
    "the-daily-futurist.xml": ("The Daily Futurist", "media-rss"),
    "longshore.atom": ("Longshore", "figure"),
    "trowel-and-datum.json": ("Trowel & Datum", "figure"),
}
EXAMPLE_HOST = re.compile(r"https://(?:[a-z]+\.)?(?:[a-z]+\.example|example\.(?:org|com|net))(?:/|$)")


def _feed(name: str, base: str | None = None) -> ParsedFeed:
    file = SAMPLE / name
    return parse(file.read_bytes(), {}, f"{base}/{name}" if base else file.as_uri())


def _stories() -> list[tuple[str, ParsedArticle]]:
    return [(name, article) for name in FEEDS for article in _feed(name).articles]


STORIES = [pytest.param(name, article, id=article.title[:40]) for name, article in _stories()]


@pytest.mark.parametrize("name", FEEDS)
def test_a_feed_says_who_it_is(name: str) -> None:
    feed = _feed(name)
    assert feed.title == FEEDS[name][0]
    assert feed.description
    assert feed.contact
    assert feed.language == "en"
    assert feed.site_url
    assert EXAMPLE_HOST.match(feed.site_url)
    assert feed.note is None


def test_there_are_enough_stories_and_each_is_told_apart() -> None:
    articles = [article for _, article in _stories()]
    assert len(articles) >= 24
    assert len({article.guid for article in articles}) == len(articles)
    assert len({article.url for article in articles}) == len(articles)
    assert len({article.title for article in articles}) == len(articles)


def test_the_edition_covers_some_months() -> None:
    days = sorted(article.published for _, article in _stories() if article.published)
    assert (days[-1] - days[0]).days > 150
    assert (days[0].year, days[-1].year) == (2026, 2026)


@pytest.mark.parametrize(("name", "article"), STORIES)
def test_a_story_is_whole(name: str, article: ParsedArticle) -> None:
    assert 150 <= len(article.text.split()) <= 500
    assert article.full
    assert article.dek
    assert article.dek not in article.text
    assert article.dateline
    assert article.dateline.split(",")[0].isupper()
    assert article.authors
    assert article.published is not None
    assert article.teaser
    assert article.url
    assert EXAMPLE_HOST.match(article.url)
    assert article.lead == 0
    assert article.photos[0].origin == FEEDS[name][1]


@pytest.mark.parametrize(("name", "article"), STORIES)
def test_every_photo_has_caption_credit_and_a_file_of_its_size(name: str, article: ParsedArticle) -> None:
    for photo in article.photos:
        assert photo.caption
        assert photo.caption.endswith(".")
        assert photo.credit
        assert "(" not in photo.credit
        file = PHOTOS / photo.url.rsplit("/", 1)[1]
        assert photo.url == file.as_uri()
        with Image.open(file) as image:
            assert image.size == (photo.width, photo.height)


def test_no_link_leads_out_of_the_reserved_domains() -> None:
    for _, article in _stories():
        for address in re.findall(r'href="([^"]+)"', article.html):
            assert EXAMPLE_HOST.match(address), address


def test_no_photo_is_missing_used_twice_or_left_over() -> None:
    used = [photo.url.rsplit("/", 1)[1] for _, article in _stories() for photo in article.photos]
    assert sorted(used) == sorted(file.name for file in PHOTOS.iterdir())


def test_the_photos_are_small_together() -> None:
    assert sum(file.stat().st_size for file in PHOTOS.iterdir()) < 1_500_000


@pytest.mark.parametrize("name", ["the-daily-futurist.xml", "longshore.atom"])
def test_the_xml_feeds_may_be_served_from_anywhere(name: str) -> None:
    # Both say so with xml:base.  JSON Feed has no such word: from the web, its addresses start at the article's page.
    for article in _feed(name, "http://127.0.0.1:8000/papers").articles:
        for photo in article.photos:
            assert photo.url.startswith("http://127.0.0.1:8000/papers/photos/")


def test_one_wire_text_stands_in_two_papers_under_two_headlines() -> None:
    copies = [(name, article) for name, article in _stories() if "Meridian Press" in article.authors]
    (first, one), (second, other) = copies
    assert first != second
    assert one.title != other.title
    assert one.text.startswith(other.text)


def test_the_edition_shows_every_kind_of_block() -> None:
    html = "".join(article.html for _, article in _stories())
    for element in ("<h2", "<blockquote", "<ul", "<ol", "<table", "<figure", "<em", "<sup", "<a "):
        assert element in html
    assert max(len(article.photos) for _, article in _stories()) == 3
