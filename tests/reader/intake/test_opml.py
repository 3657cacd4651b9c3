"""Lists of subscriptions: what other readers write, and what we write."""

from __future__ import annotations

import html
import re
import tarfile
from pathlib import Path

import pytest
from lxml import etree

from reader.errors import ParseError
from reader.intake import opml
from reader.intake.addresses import normalise
from reader.values import Feed

LISTS = Path(__file__).resolve().parents[3].parent / "shared/data/opml-awesome-rss-feeds/awesome-rss-feeds-opml.tar.xz"


def read(body: str) -> opml.Listed:
    return opml.read(f'<?xml version="1.0"?><opml version="2.0"><body>{body}</body></opml>'.encode())


def feed(url: str, title: str, folder: str | None = None) -> Feed:
    return Feed(1, url, title, "https://a.example/", folder, 0, 0, None, None, None, None)


def test_folders_titles_and_attributes_that_others_use() -> None:
    listed = read(
        '<outline text="News"><outline text="Eu&amp;rope" type="rss" xmlUrl="https://a.example/rss"'
        ' htmlUrl="https://a.example/" title="A Ledger" filtercmd="x"/><outline text="Deep">'
        '<outline XMLURL="feed://b.example/rss" text="B"/></outline>'
        '</outline><outline type="rss" xmlUrl="https://c.example/rss"/>'
    )
    assert listed.outlines == (
        opml.Outline("https://a.example/rss", "A Ledger", "News", "https://a.example/", {"filtercmd": "x"}),
        opml.Outline("http://b.example/rss", "B", "News/Deep"),
        opml.Outline("https://c.example/rss"),
    )
    assert listed.skipped == ()


def test_what_is_left_out_is_told() -> None:
    listed = read(
        '<outline xmlUrl="https://a.example/rss"/><outline xmlUrl="https://A.example:443/rss"/>'
        '<outline xmlUrl="ftp://a.example/rss"/><outline xmlUrl="|~/x.py"/><outline type="link" url="https://d.example/"/>'
    )
    assert [outline.url for outline in listed.outlines] == ["https://a.example/rss"]
    assert [address for address, _ in listed.skipped] == ["https://A.example:443/rss", "ftp://a.example/rss", "|~/x.py"]
    assert all(reason and "\n" not in reason for _, reason in listed.skipped)


@pytest.mark.parametrize(
    "outline",
    [
        '<outline text="Q & A" xmlUrl="https://a.example/?x=1&y=2&lang=en"/>',
        '<outline text="Ann "The Pen" Lee" xmlUrl="https://a.example/?x=1&amp;y=2&amp;lang=en"/>',
        '<outline text="See <a href="https://b.example/">B</a>." xmlUrl="https://a.example/?x=1&y=2&lang=en" />',
        '<outline text="A&nbsp;B" text="twice" xmlUrl=\'https://a.example/?x=1&y=2&lang=en\'></outline>',
    ],
)
def test_lists_that_are_not_well_formed(outline: str) -> None:
    listed = read(f'<outline text="First" xmlUrl="https://f.example/"/>\n{outline}\n')
    assert [one.url for one in listed.outlines] == ["https://f.example/", "https://a.example/?x=1&y=2&lang=en"]
    assert listed.outlines[1].title


def test_a_list_in_another_encoding() -> None:
    body = '<opml><body><outline text="Газета" xmlUrl="https://a.example/"/></body></opml>'
    body = f'<?xml version="1.0" encoding="windows-1251"?>{body}'
    assert opml.read(body.encode("cp1251")).outlines[0].title == "Газета"


@pytest.mark.parametrize("data", [b"", b"words", b"<html><body></body></html>", b"\x00\xff", b"{}"])
def test_what_is_no_list(data: bytes) -> None:
    with pytest.raises(ParseError, match="not an OPML list"):
        opml.read(data)


def test_an_empty_list_is_a_list() -> None:
    assert read("") == opml.Listed()


def test_what_is_written_is_well_formed_and_reads_back() -> None:
    feeds = (
        feed("https://a.example/?x=1&y=2", 'Q & "A" <b>\x00'),
        feed("https://b.example/", "B", "News"),
        feed("https://c.example/", "C", "News/Europe"),
    )
    written = opml.write(feeds)
    assert etree.fromstring(written).tag == "opml"
    outlines = opml.read(written).outlines
    assert [(one.url, one.title, one.folder, one.site_url) for one in outlines] == [
        ("https://a.example/?x=1&y=2", 'Q & "A" <b>', None, "https://a.example/"),
        ("https://b.example/", "B", "News", "https://a.example/"),
        ("https://c.example/", "C", "News/Europe", "https://a.example/"),
    ]


@pytest.mark.skipif(not LISTS.exists(), reason="the shared lists are not here")
def test_every_address_of_the_lists_of_others_is_found() -> None:
    with tarfile.open(LISTS) as tar:
        lists = [member for member in tar if member.name.endswith(".opml")]
        assert len(lists) == 118
        for member in lists:
            file = tar.extractfile(member)
            assert file is not None
            data = file.read()
            wanted = {normalise(html.unescape(one)) for one in re.findall(r'xmlUrl="([^"]*)"', data.decode())}
            assert {one.url for one in opml.read(data).outlines} == wanted, member.name
