"""The reader of usual feeds says what feedparser says, on every feed that others collected, or says nothing."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import ParseError
from reader.intake import decode, document, syndication, usual
from reader.intake.entries import Source

DATA = Path(__file__).resolve().parents[3].parent / "shared" / "data"
URL = "https://feeds.example/feed"


def feeds(name: str) -> Iterator[tuple[str, str]]:
    with tarfile.open(next((DATA / name).glob("*.tar.xz"))) as tar:
        for member in tar:
            if member.isfile() and not member.name.endswith((".html", ".opml", ".json", ".jsonc")):
                file = tar.extractfile(member)
                assert file is not None
                yield member.name, document.tidy(decode.text(file.read(), {}))


def by_feedparser(text: str, monkeypatch: pytest.MonkeyPatch) -> Source:
    with monkeypatch.context() as patched:
        patched.setattr(usual, "entries", lambda tree, url: None)
        return syndication.read(text, URL)


@pytest.mark.skipif(not DATA.exists(), reason="the shared feeds are not here")
@pytest.mark.parametrize(("name", "least"), [("feedparser", 1_000), ("gofeed", 250), ("rsparser", 15), ("small", 15)])
def test_usual_entries_are_as_feedparser_reads_them(name: str, least: int, monkeypatch: pytest.MonkeyPatch) -> None:
    different = []
    compared = 0
    for file, text in feeds(f"feeds-{name}"):
        tree = document.read(text)
        if tree is None or usual.entries(tree, URL) is None:
            continue
        compared += 1
        try:
            ours = syndication.read(text, URL)
        except ParseError:
            continue
        if ours != by_feedparser(text, monkeypatch):
            different.append(file)
    assert different == []
    assert compared >= least


def feed(item: str, *, head: str = "") -> str:
    return (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">'
        f"<channel><title>Journal</title>{head}<item>{item}</item></channel></rss>"
    )


def atom(entry: str) -> str:
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Journal</title><entry>{entry}</entry></feed>'


USUAL = {
    "windows signs": feed("<title>The mayor\u0092s plan</title>"),
    "UTF-8 taken for Latin-1": feed("<title>CafÃ©</title>"),
    "a guid is the link": feed("<title>T</title><guid>/story</guid>"),
    "a guid that is no link": feed('<title>T</title><guid isPermaLink="false">/story</guid>'),
    "the last link counts": feed("<link>/a</link><atom:link rel='self' href='/b'/><link>/c?x=1&amp;y;=2</link>"),
    "mail and name": feed("<author>ann@x.example (Ann Lee)</author>"),
    "mail alone": feed("<author>ann@x.example</author>"),
    "two authors": feed("<author>Ann Lee</author><dc:creator>Bo Chen</dc:creator>"),
    "text in full before the description": feed(
        "<content:encoded>&lt;p>Long&lt;/p></content:encoded><description>Short</description>"
    ),
    "categories": feed('<category domain="d">One</category><category>Two</category><dc:subject>Three</dc:subject>'),
    "an empty title, then another": feed("<title/><dc:title>Second</dc:title>"),
    "languages": atom('<content type="html" xml:lang="de">Hallo</content><id>/1</id>'),
    "bases": atom('<content type="html" xml:base="/deep/">x</content><link href="story"/><id>/1</id>'),
    "an author without a name": atom("<author/><title>T</title>"),
    "a person": atom("<author><name>Ann Lee</name><email>a@x.example</email></author>"),
    "a source": atom("<source><title>Elsewhere</title><id>/e</id></source><title type='html'>&lt;b>T&lt;/b></title>"),
    "an address that is none": feed("<link>http://[::1</link><title>T</title>"),
    "an empty link": feed("<link/><title>T</title><guid>/story</guid>"),
    "an odd element": feed("<post-id>7</post-id><title>T</title>"),
}


@pytest.mark.parametrize("name", USUAL)
def test_usual_forms(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = document.read(USUAL[name])
    assert tree is not None
    assert usual.entries(tree, URL) is not None
    assert syndication.read(USUAL[name], URL) == by_feedparser(USUAL[name], monkeypatch)


UNUSUAL = {
    "broken XML": feed("<title>T<title>"),
    "elements in a title": feed("<title>A <b>bold</b> title</title>"),
    "XHTML": atom('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">x</div></content>'),
    "base64": feed("<content:encoded type='application/octet-stream'>eA==</content:encoded>"),
    "two descriptions": feed("<description>One</description><dc:description>Two</dc:description>"),
    "an odd date": feed("<pubDate>2020/1/10 14:33</pubDate>"),
    "a date that cannot be": feed("<pubDate>Mon, 31 Feb 2026 10:00:00 GMT</pubDate>"),
    "a title behind a source": feed("<title>One</title><source>S</source><title>Two</title>"),
    "an image within": feed("<image><url>/i.png</url></image>"),
    "an item outside the channel": "<rss><channel><title>T</title></channel><item><title>T</title></item></rss>",
    "old RSS": '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><item><title>T</title></item></rdf:RDF>',
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_the_rest_is_left_to_feedparser(name: str) -> None:
    tree = document.read(UNUSUAL[name])
    assert tree is not None
    assert usual.entries(tree, URL) is None
