"""A page's word on itself, and on its pictures only what it says of that very picture."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from reader.intake.metadata import Metadata, read_metadata
from reader.markup import document

URL = "https://bay.test/news/bridge"


def read(head: str = "", **article: Any) -> Metadata:
    data = {"@type": "NewsArticle", "headline": "Bridge opens", **article}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>' if article else ""
    return read_metadata(document(f"<html><head>{head}{script}</head><body></body></html>"), URL)


def test_order_of_trust() -> None:
    head = (
        '<meta property="article:published_time" content="2026-01-02T00:00:00Z"><meta name="description" content="B">'
    )
    found = read(head, datePublished="2026-01-01T00:00:00Z", description="A &amp; C")
    assert (found.published, found.dek) == (datetime(2026, 1, 1, tzinfo=UTC), "A & C")


def test_content_in_value_is_read() -> None:
    assert read('<meta name="og:title" value="Bridge opens">').title == "Bridge opens"


def test_picture_has_its_own_caption_and_credit() -> None:
    image = {"@type": "ImageObject", "url": "/a.jpg", "caption": "A tram.", "creditText": "Ann Lee/AP"}
    (photo,) = read(image=image).photos
    assert (photo.url, photo.caption, photo.credit) == ("https://bay.test/a.jpg", "A tram.", "Ann Lee/AP")


def test_shared_picture_takes_no_caption_from_another() -> None:
    head = '<meta property="og:image" content="/other-picture.jpg"><meta property="og:image:alt" content="A gull">'
    image = {"@type": "ImageObject", "url": "/a.jpg", "caption": "A tram."}
    photos = {photo.url: photo for photo in read(head, image=image).photos}
    shared = photos["https://bay.test/other-picture.jpg"]
    assert (shared.caption, shared.credit, shared.alt) == (None, None, "A gull")


def test_headline_and_description_are_no_captions() -> None:
    filled = {"@type": "ImageObject", "url": "/a.jpg", "caption": "Bridge opens", "description": "A tram on a bridge"}
    assert read(image=filled).photos[0].caption is None


def test_broken_json_costs_nothing_else() -> None:
    head = '<script type="application/ld+json">{"headline": </script><meta property="og:title" content="Bridge opens">'
    assert read(head).title == "Bridge opens"


def test_picture_addresses_are_addresses() -> None:
    assert read(image=["javascript:alert(1)", "data:image/png;base64,AA"]).photos == ()


def test_tags_inside_of_a_sentence_leave_no_space() -> None:
    assert read(description="In <em>Aida</em>, he sang.<br>She did not.").dek == "In Aida, he sang. She did not."


def test_time_without_zone_is_that_of_the_country() -> None:
    head = '<meta name="date" content="2019-03-09 08:30">'
    page = document(f'<html lang="ja"><head>{head}</head><body></body></html>')
    assert read_metadata(page, URL).published == datetime(2019, 3, 8, 23, 30, tzinfo=UTC)
    assert read(head).published == datetime(2019, 3, 9, 8, 30, tzinfo=UTC)


def test_portrait_of_the_author_is_no_picture_of_the_story() -> None:
    portrait = {"@type": "ImageObject", "url": "/ann.jpg", "caption": "Ann Lee"}
    graph = [{"@type": "Person", "name": "Ann Lee", "image": portrait}]
    assert read(**{"@graph": graph}).photos == ()


def test_caption_filled_with_the_description_is_dropped() -> None:
    image = {"@type": "ImageObject", "url": "/a.jpg", "caption": "Trams are back.", "creditText": "Ann Lee"}
    (photo,) = read(image=image, description="Trams are back.").photos
    assert (photo.caption, photo.credit) == (None, "Ann Lee")


def test_picture_to_share_without_opengraph() -> None:
    assert read('<link rel="image_src" href="/a.jpg">').photos[0].url == "https://bay.test/a.jpg"
    assert read('<link itemprop="thumbnailUrl" href="/b.jpg">').photos[0].url == "https://bay.test/b.jpg"


def test_space_that_a_tag_left_before_a_comma() -> None:
    assert read('<meta name="description" content="In The Daily , says Lee .">').dek == "In The Daily, says Lee."


def test_section_of_the_editing_system_is_put_in_words() -> None:
    assert read(articleSection="/world/middle_east").section == "Middle East"
    assert read(articleSection="news_news").section == "News"
    assert read(articleSection="Arts/Books").section == "Arts/Books"
    assert read(articleSection="news").section == "news"
