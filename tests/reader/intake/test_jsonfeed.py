"""JSON Feed, as specified and as found."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reader.errors import ParseError
from reader.intake.parse import parse
from reader.values import Audio, ParsedFeed

URL = "https://a.example/feed.json"


def read(**feed: Any) -> ParsedFeed:
    return parse(json.dumps({"version": "https://jsonfeed.org/version/1.1", **feed}).encode(), {}, URL)


def test_a_feed_of_version_1_1() -> None:
    feed = read(
        title="Andes & Ledger",
        home_page_url="https://a.example/",
        description="News",
        language="es",
        icon="/icon.png",
        authors=[{"name": "Lucia Paz"}],
        items=[
            {
                "id": "urn:1",
                "url": "/news/1",
                "title": "Vote <postponed>",
                "summary": "No date was given.",
                "content_html": "<p>The council put off its vote.</p><p>No date was given.</p>",
                "image": "/1.jpg",
                "date_published": "2026-09-01T10:30:00-05:00",
                "tags": ["Water"],
                "attachments": [
                    {"url": "/1.mp3", "mime_type": "audio/mpeg", "title": "Listen", "duration_in_seconds": 61.5},
                    {"url": "/2.jpg", "mime_type": "image/jpeg"},
                ],
            }
        ],
    )
    assert (feed.title, feed.site_url, feed.language) == ("Andes & Ledger", "https://a.example/", "es")
    assert (feed.icon_url, feed.contact) == ("https://a.example/icon.png", "Lucia Paz")
    (one,) = feed.articles
    assert (one.guid, one.url, one.title) == ("urn:1", "https://a.example/news/1", "Vote <postponed>")
    assert (one.dek, one.full, one.authors, one.section) == ("No date was given.", True, ("Lucia Paz",), "Water")
    assert one.published is not None
    assert one.published.isoformat() == "2026-09-01T15:30:00+00:00"
    assert [photo.url for photo in one.photos] == ["https://a.example/1.jpg", "https://a.example/2.jpg"]
    assert one.audio == (Audio("https://a.example/1.mp3", "Listen", 61),)


def test_version_1_0_names_one_author_and_plain_text_is_text() -> None:
    feed = read(items=[{"id": 7, "author": {"name": "Ann Lee"}, "content_text": "1 < 2\n\nSecond"}])
    (one,) = feed.articles
    assert (one.guid, one.authors, one.text) == ("7", ("Ann Lee",), "1 < 2\n\nSecond")


@pytest.mark.parametrize(
    "item",
    [
        {},
        {"id": None, "title": ["x"], "content_html": {"a": 1}, "authors": "Ann", "tags": "x", "attachments": {}},
        {"id": True, "url": "http://[", "image": 5, "date_published": 12, "authors": [None, 1, {"name": None}]},
        {
            "id": "\ud800",
            "title": "\ud800x",
            "attachments": [{"url": "/a", "mime_type": "audio/a", "duration_in_seconds": "1"}],
        },
    ],
)
def test_wrong_types_do_no_harm(item: dict[str, Any]) -> None:
    (one,) = read(items=[item, None, "x"]).articles
    json.dumps(one.title).encode()
    assert one.title.encode("utf-8")


@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"[]",
        b"{}",
        b'{"items": 5}',
        b'{"a": 1, "b": []}',
        b'{"version": "x", "items": ' + b"[" * 50_000,
        b"[" * 90_000,
    ],
)
def test_other_json_is_no_feed(body: bytes) -> None:
    with pytest.raises(ParseError) as caught:
        parse(body, {}, URL)
    assert "\n" not in str(caught.value)


def test_an_empty_feed_is_a_feed() -> None:
    assert read(title="Quiet", items=[]).articles == ()


def test_the_newest_stay_when_there_are_too_many() -> None:
    feed = read(items=[{"id": str(n), "date_published": f"{1990 + n // 100}-01-01"} for n in range(2_500)])
    assert len(feed.articles) == 2_000
    assert feed.articles[0].guid == "500"
    assert feed.note == "This feed holds 2,500 articles; the 2,000 newest were taken."


def test_one_author_without_a_list() -> None:
    assert read(items=[{"id": "1", "authors": {"name": "Ann Lee"}}]).articles[0].authors == ("Ann Lee",)


def test_nothing_but_brackets_is_refused() -> None:
    with pytest.raises(ParseError, match="more brackets"):
        parse(b'{"items":[' + b"[]," * 1_000_001 + b"[]]}", {}, URL)
