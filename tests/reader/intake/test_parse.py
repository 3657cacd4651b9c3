"""The bytes of a feed, of any kind and in any state, become a feed or one plain line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import ParseError
from reader.intake.parse import parse
from reader.values import ParsedFeed

URL = "https://feeds.example/feed.xml"
MEDIA_FEED = (Path(__file__).resolve().parents[2] / "data" / "feeds" / "media.xml").read_bytes()


def read(text: str, url: str = URL) -> ParsedFeed:
    return parse(text.encode(), {}, url)


def rss(items: str, head: str = "") -> str:
    return f'<rss version="2.0"><channel><title>Courier</title>{head}{items}</channel></rss>'


def test_the_facts_of_a_feed() -> None:
    feed = parse(MEDIA_FEED, {}, URL)
    assert (feed.title, feed.site_url) == ("Harbour & Bay Courier", "https://harbour.example/")
    assert (feed.description, feed.language) == ("News from the bay", "en-GB")
    assert feed.icon_url == "https://harbour.example/icon.png"
    assert feed.contact is not None
    assert "The Desk" in feed.contact
    first = feed.articles[0]
    assert (first.url, first.authors) == ("https://harbour.example/news/two.html", ("Ann Lee", "Bo Ek"))
    assert (first.section, first.language) == ("Harbour", "en-GB")
    assert first.published is not None
    assert first.published.isoformat() == "2026-09-01T08:30:00+00:00"


def test_atom_with_xhtml_bases_and_the_feeds_author() -> None:
    feed = read(
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/blog/">'
        '<title type="html">A &amp;amp; B</title>'
        '<link href="./"/><author><name>Ann Lee</name></author><entry><id>one-1</id><title>1 &lt; 2</title>'
        '<link href="one.html"/><updated>2026-09-01T10:00:00Z</updated><content type="xhtml">'
        '<div xmlns="http://www.w3.org/1999/xhtml"><p>First one. <a href="two.html">Two</a></p><p>Second.</p></div>'
        "</content></entry></feed>"
    )
    assert feed.title == "A & B"
    (one,) = feed.articles
    assert (one.title, one.guid, one.url) == ("1 < 2", "one-1", "https://a.example/blog/one.html")
    assert one.authors == ("Ann Lee",)
    assert 'href="https://a.example/blog/two.html"' in one.html
    assert one.full
    assert one.published is not None
    assert one.updated is None


@pytest.mark.parametrize(
    "text",
    [
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">'
        "<channel><title>Courier</title></channel><item><title>One</title><link>https://a.example/1</link></item></rdf:RDF>",
        '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Courier</title><entry><title>One</title>'
        '<link rel="alternate" href="https://a.example/1"/></entry></feed>',
        '<rss version="0.91"><channel><title>Courier</title><item><title>One</title><link>https://a.example/1</link></item>'
        "</channel></rss>",
        '<CHANNEL><TITLE>Courier</TITLE><ITEM HREF="https://a.example/1"><TITLE>One</TITLE></ITEM></CHANNEL>',
    ],
    ids=["RSS 1.0", "Atom 0.3", "RSS 0.91", "CDF"],
)
def test_old_formats(text: str) -> None:
    feed = read(text)
    assert feed.title == "Courier"
    assert [(one.title, one.url) for one in feed.articles] == [("One", "https://a.example/1")]


def test_relative_addresses_lead_to_the_site() -> None:
    item = (
        '<item><title>x</title><link>/one/</link><description>&lt;img src="a.jpg" width="600"&gt;</description></item>'
    )
    (one,) = read(rss(item, "<link>https://site.example/</link>")).articles
    assert one.url == "https://feeds.example/one/"
    assert [photo.url for photo in one.photos] == ["https://feeds.example/one/a.jpg"]


def test_what_is_missing_is_none() -> None:
    (one,) = read(rss("<item><description>Words.</description></item>")).articles
    assert (one.guid, one.url, one.published, one.authors, one.language) == (None, None, None, (), None)
    assert one.title == "Words."


def test_a_date_in_the_future_counts_as_missing() -> None:
    (one,) = read(rss("<item><title>x</title><pubDate>Tue, 01 Sep 2199 10:00:00 GMT</pubDate></item>")).articles
    assert one.published is None


@pytest.mark.parametrize(
    "text",
    [
        rss("<item><title>One</title><description>A & B &nbsp; <br> C</description></item>"),
        rss("<item><title>One</title></item>")[:-20],
        "\n\n<b>Warning</b>: x in y.php" + rss("<item><title>One</title></item>"),
        '<!DOCTYPE rss [<!ENTITY x "y">]>' + rss("<item><title>One</title></item>"),
        rss("<item><title>One</title><media:content url='x'/></item>"),
        rss("<item><title>On\x00e</title></item>"),
    ],
    ids=["entities", "cut off", "junk before", "doctype", "unknown prefix", "controls"],
)
def test_broken_feeds_are_read(text: str) -> None:
    assert [one.title for one in read(text).articles] == ["One"]


def test_captions_in_broken_xml_are_not_taken_for_the_text() -> None:
    item = (
        "<item><title>One</title><link>https://a.example/1</link><description>A B</description>"
        '<media:content url="https://a.example/1.jpg" medium="image"><media:description>A caption.</media:description>'
        "</media:content></item>"
    )
    cut_off = rss(f"{item}<item><title>Two").replace("<rss", '<rss xmlns:media="http://search.yahoo.com/mrss/"')[:-20]
    one = read(cut_off).articles[0]
    assert "caption" not in one.text + one.teaser
    assert [photo.caption for photo in one.photos] == ["A caption."]


def test_an_end_without_a_start_does_not_lose_the_feed() -> None:
    media = '<rss xmlns:media="http://search.yahoo.com/mrss/"'
    text = rss("<item></media:credit><title>One</title></item>").replace("<rss", media)
    assert read(text).title == "Courier"


def test_nothing_outside_is_read() -> None:
    text = '<!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/hostname">]>' + rss("<item><title>&f;</title></item>")
    assert read(text).articles[0].title == "&f;"


def test_an_empty_feed_is_a_feed() -> None:
    assert read(rss("")) == ParsedFeed("Courier")


def test_a_page_in_place_of_a_feed_offers_its_feeds() -> None:
    page = '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>'
    with pytest.raises(ParseError, match="is a web page, not a feed; it offers one") as caught:
        read(page)
    assert caught.value.offers == ("https://feeds.example/rss",)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n",
        b"plain words",
        bytes(range(256)) * 400,
        b"<svg><rect/></svg>",
        b"<html><p>Log in</html>",
        b"\xff\xd8\xff\xe0",
    ],
)
def test_what_is_no_feed_is_told_in_one_line(body: bytes) -> None:
    with pytest.raises(ParseError) as caught:
        parse(body, {}, URL)
    said = str(caught.value)
    assert URL in said
    assert "\n" not in said
    assert caught.value.__cause__ is None


def causes(body: bytes) -> list[BaseException]:
    """What lies behind the refusal of a body; nothing when it is read, or refused for what it is."""
    try:
        parse(body, {}, URL)
    except ParseError as error:
        return [error.__cause__] if error.__cause__ else []
    return []


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"<rss>", b"<feed>", b'{"items":[', b"<?xml version='1.0'?><rss><item>"]),
)
def test_any_bytes_are_a_feed_or_a_parse_error(tail: bytes, head: bytes) -> None:
    assert causes(head + tail) == []


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_real_feed_with_bytes_changed(data: st.DataObject) -> None:
    body = bytearray(MEDIA_FEED)
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(body) - 1))
        piece = data.draw(
            st.sampled_from(
                [b"", b"<", b">", b"&", b"]]>", b"\x00", b"\xff", b'"', b"<![CDATA[", b"</item>", b"<item>"]
            )
        )
        body[at : at + data.draw(st.integers(0, 40))] = piece
    # feedparser has faults of its own that such a feed may find; none leaves `parse`.
    assert len(causes(bytes(body))) <= 1


def test_a_link_that_names_another_address_beside_its_own() -> None:
    item = '<item><title>T</title><link uri="at://did:plc:x/post/1">https://a.example/1</link></item>'
    assert read(rss(item)).articles[0].url == "https://a.example/1"


def test_the_link_of_a_broken_feed_keeps_its_ampersands() -> None:
    assert read("<rss><channel><link>https://a.example/?a=1&b=2</link></channel></rss").site_url == (
        "https://a.example/?a=1&b=2"
    )


def test_an_empty_channel_is_an_empty_feed() -> None:
    assert read('<CHANNEL HREF="https://a.example/"></CHANNEL>').articles == ()


@pytest.mark.parametrize(
    "odd",
    [
        "<width>wide</width><height/>",
        '<psc:chapters xmlns:psc="http://podlove.org/simple-chapters"><psc:chapter title="x"/></psc:chapters>',
        "<a:b:c>x</a:b:c>",
        "<image><width>w<b/></width></image>",
    ],
)
def test_what_feedparser_fails_on_costs_no_entry(odd: str) -> None:
    feed = read(rss(f"<item><title>One</title>{odd}</item><item><title>Two</title></item>", head=odd))
    assert [article.title for article in feed.articles] == ["One", "Two"]
