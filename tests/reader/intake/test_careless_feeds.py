"""Feeds as careless programs write them: what was meant is read."""

from __future__ import annotations

import pytest

from reader.errors import ParseError
from reader.intake.parse import parse
from reader.values import ParsedArticle, ParsedFeed

URL = "https://feeds.example/feed.xml"


def read(text: str) -> ParsedFeed:
    return parse(text.encode(), {}, URL)


def rss(items: str) -> str:
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title>{items}</channel></rss>'


def only(item: str) -> ParsedArticle:
    (article,) = read(rss(f"<item>{item}</item>")).articles
    return article


def test_a_warning_that_was_printed_before_the_feed() -> None:
    warning = "<br />\n<b>Warning</b>: Undefined variable in <b>/srv/feed.php</b> on line <b>3</b><br />\n"
    feed = read(warning + rss("<item><title>One</title><guid>n1</guid></item>"))
    assert (feed.title, [(one.title, one.guid) for one in feed.articles]) == ("Courier", [("One", "n1")])


@pytest.mark.parametrize("said", ["&#55357;&#56832;", "&#xD83D;&#xDE00;", "<![CDATA[&#55357;&#56832;]]>"])
def test_a_character_in_two_halves(said: str) -> None:
    article = only(f"<title>Smile {said}</title><description>&lt;p&gt;{said}&lt;/p&gt;</description>")
    assert article.title == "Smile \U0001f600"
    assert article.text == "\U0001f600"


def test_half_a_character_spoils_nothing() -> None:
    assert only("<title>A &#xD800;title</title>").title == "A title"


def test_cdata_that_is_text() -> None:
    article = only(
        "<title>&lt;![CDATA[A title]]&gt;</title>"
        "<description>&lt;![CDATA[&lt;p&gt;Its &lt;b&gt;text&lt;/b&gt;&lt;/p&gt;]]&gt;</description>"
    )
    assert (article.title, article.html) == ("A title", "<p>Its <b>text</b></p>")


def test_html_that_was_escaped_twice() -> None:
    twice = "&amp;lt;p&amp;gt;One &amp;lt;b&amp;gt;two&amp;lt;/b&amp;gt;.&amp;lt;/p&amp;gt;"
    assert only(f"<title>T</title><description>{twice}</description>").html == "<p>One <b>two</b>.</p>"


def test_a_text_about_html_keeps_its_tags() -> None:
    told = "Use &amp;lt;p&amp;gt; and &amp;lt;/p&amp;gt; for text."
    assert only(f"<title>T</title><description>{told}</description>").text == "Use <p> and </p> for text."


@pytest.mark.parametrize("guid", ["4711", "post-17", "not a link"])
def test_a_guid_that_is_no_address_leads_nowhere(guid: str) -> None:
    article = only(f"<title>One</title><guid>{guid}</guid>")
    assert (article.guid, article.url) == (guid, None)


def test_a_guid_that_is_an_address_is_the_link() -> None:
    assert only("<title>One</title><guid>https://courier.example/1</guid>").url == "https://courier.example/1"


def test_a_feed_of_nothing_but_tags_is_refused() -> None:
    with pytest.raises(ParseError, match="more tags"):
        read(rss(f"<item>{'<a/>' * 1_500_001}</item>"))


def test_more_elements_than_an_entry_can_have_are_cut() -> None:
    article = only(f"{'<a/>' * 600}<title>Too late</title>")
    assert article.title == "Untitled"
