"""Where a site's feeds lie."""

from __future__ import annotations

import pytest

from reader.intake.discover import candidates, icon_candidates, known_addresses
from reader.values import FeedLink

URL = "https://a.example/news/"


def offered(head: str = "", body: str = "") -> list[str]:
    return [link.url for link in candidates(f"<html><head>{head}</head><body>{body}</body></html>".encode(), URL)]


def test_alternates_in_their_order_and_comments_last() -> None:
    page = b"""<html><head><title>A</title>
        <link rel="alternate" type="application/rss+xml" title="A &amp; B: Comments" href="/comments/feed/">
        <link rel="alternate" type="application/rss+xml" title="A &amp; B" href="/feed/">
        <link rel="ALTERNATE home" type="application/atom+xml; charset=utf-8" href="atom.xml">
        <link rel="alternate" type="application/feed+json" href="//b.example/feed.json">
        <link rel="alternate" type="application/json+oembed" href="/oembed?x=/feed">
        <link rel="alternate" hreflang="de" href="/de/">
        <link rel="stylesheet" href="/feed/style.css">
        <link rel="alternate" type="application/rss+xml" href="javascript:1">
        </head></html>"""
    assert candidates(page, URL) == (
        FeedLink("https://a.example/feed/", "A & B"),
        FeedLink("https://a.example/news/atom.xml", None),
        FeedLink("https://b.example/feed.json", None),
        FeedLink("https://a.example/comments/feed/", "A & B: Comments"),
    )


def test_links_whose_address_looks_like_a_feed_come_after() -> None:
    assert offered(
        '<base href="https://c.example/"><link rel="alternate" type="application/rss+xml" href="/one">',
        '<a href="/rss.xml">RSS</a> <a href="/about">About</a> <a href="/one">One</a> <a href="x?feed=atom">Atom</a>',
    ) == ["https://c.example/one", "https://c.example/rss.xml", "https://c.example/x?feed=atom"]


def test_pages_without_feeds_and_no_pages() -> None:
    assert offered("", '<a href="/feedback">Feedback</a> <a href="mailto:rss@a.example">Mail</a>') == []
    assert candidates(b"", URL) == candidates(b"\x00\xff<", URL) == ()


@pytest.mark.parametrize(
    ("url", "first"),
    [
        (
            "https://www.youtube.com/channel/UC123/videos",
            "https://www.youtube.com/feeds/videos.xml?channel_id=UC123",
        ),
        (
            "https://www.youtube.com/playlist?list=PL1",
            "https://www.youtube.com/feeds/videos.xml?playlist_id=PL1",
        ),
        ("https://old.reddit.com/r/news/", "https://www.reddit.com/r/news/.rss"),
        ("https://mastodon.example/@ann", "https://mastodon.example/@ann.rss"),
        ("https://github.com/a/b", "https://github.com/a/b/releases.atom"),
        ("https://github.com/a/b/commits/main", "https://github.com/a/b/commits.atom"),
        ("https://ann.substack.com/p/story", "https://ann.substack.com/feed"),
        ("https://medium.com/@ann/story", "https://medium.com/feed/@ann"),
        ("https://ann.tumblr.com", "https://ann.tumblr.com/rss"),
        ("https://a.example/blog/", "https://a.example/blog/feed"),
        ("https://a.example/", "https://a.example/feed"),
    ],
)
def test_services_and_paths_that_are_known(url: str, first: str) -> None:
    known = known_addresses(url)
    assert known[0] == first
    assert len(set(known)) == len(known)
    assert url not in known


def test_files_are_not_guessed_at() -> None:
    assert known_addresses("file:///tmp/x") == ()


def test_icons_the_fitting_size_first_then_the_feeds_own_then_the_usual_place() -> None:
    page = b"""<html><head><base href="https://cdn.a.example/"><link rel="shortcut icon" href="/16.ico">
        <link rel="icon" type="image/svg+xml" href="/icon.svg"><link rel="mask-icon" href="/mask.svg">
        <link rel="apple-touch-icon" href="/apple.png"><link rel="icon" sizes="16x16 48x48" href="/48.png">
        <link rel="icon" sizes="512x512" href="/512.png">
        <link rel="icon" href="data:image/png;base64,AA"></head></html>"""
    assert icon_candidates(page, "https://a.example/news/", "https://a.example/logo.png") == (
        "https://cdn.a.example/48.png",
        "https://cdn.a.example/apple.png",
        "https://cdn.a.example/512.png",
        "https://cdn.a.example/16.ico",
        "https://a.example/logo.png",
        "https://a.example/favicon.ico",
    )


@pytest.mark.parametrize("page", [b"", b"\x00\xff", b"<p>No icon here"])
def test_without_a_word_the_icon_is_in_the_usual_place(page: bytes) -> None:
    assert icon_candidates(page, "https://a.example/news/") == ("https://a.example/favicon.ico",)
    assert icon_candidates(page, "file:///home/ann/feed.xml") == ("file:///favicon.ico",)
