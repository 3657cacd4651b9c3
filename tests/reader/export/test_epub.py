"""Every entry of the book is looked at, as a checker of books would."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import etree

from reader.export import epub
from reader.export.edition import compile_edition
from reader.values import Article, Photo

OPF = "{http://www.idpf.org/2007/opf}"
DC = "{http://purl.org/dc/elements/1.1/}"
XHTML = "{http://www.w3.org/1999/xhtml}"
OPS = "{http://www.idpf.org/2007/ops}"
NCX = "{http://www.daisy.org/z3986/2005/ncx/}"


class Book:
    """A book opened: its package, and each page as a tree that is well-formed."""

    def __init__(self, file: Path) -> None:
        self.archive = zipfile.ZipFile(file)
        self.names = self.archive.namelist()
        self.package = self.tree("EPUB/package.opf")
        self.items = {item.get("id"): item for item in self.package.iter(f"{OPF}item")}
        self.spine = [self.items[ref.get("idref")].get("href") for ref in self.package.iter(f"{OPF}itemref")]
        self.pages = {
            item.get("href"): self.tree(f"EPUB/{item.get('href')}")
            for item in self.items.values()
            if item.get("media-type") == "application/xhtml+xml"
        }

    def tree(self, name: str) -> Any:
        return etree.fromstring(self.archive.read(name), etree.XMLParser(resolve_entities=False, no_network=True))

    def words(self, page: str) -> str:
        return " ".join("".join(self.pages[page].itertext()).split())


@pytest.fixture
def bound(tmp_path: Path, now: datetime) -> Callable[..., Book]:
    def bind(*articles: Article, title: str | None = None) -> Book:
        by_id = {article.id: article for article in articles}

        def read(ids: Sequence[int]) -> list[Article]:
            return [by_id[one] for one in ids if one in by_id]

        file = tmp_path / "book.epub"
        epub.write(file, compile_edition(articles, title=title, made=now), read)
        return Book(file)

    return bind


def assert_sound(book: Book) -> None:
    """What EPUB 3 asks of every book, as far as it can be seen without its schemas."""
    first = book.archive.infolist()[0]
    assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
    assert first.extra == b""
    assert book.archive.read("mimetype") == b"application/epub+zip"
    assert len(book.names) == len(set(book.names))
    hrefs = [item.get("href") for item in book.items.values()]
    assert len(hrefs) == len(set(hrefs)) == len(list(book.package.iter(f"{OPF}item")))
    told = {f"EPUB/{href}" for href in hrefs} | {"mimetype", "META-INF/container.xml", "EPUB/package.opf"}
    assert told == set(book.names)
    assert len(book.spine) == len(set(book.spine))
    ids = {name: [node.get("id") for node in page.iter() if node.get("id")] for name, page in book.pages.items()}
    assert all(len(found) == len(set(found)) for found in ids.values())
    for name, page in book.pages.items():
        for node in page.iter(f"{XHTML}a", f"{XHTML}img", f"{XHTML}link"):
            target = node.get("href") or node.get("src")
            assert target
            if target.startswith(("http://", "https://", "mailto:")):
                assert node.tag == f"{XHTML}a", "nothing is loaded from afar"
                assert target.isascii()
                assert not set(target) & set(' "<>[]{}|^`\\')
                continue
            file, _, mark = target.partition("#")
            inner = normpath(join(dirname(name), unquote(file))) if file else name
            assert inner in hrefs
            assert not mark or mark in ids[inner]
    nav = [a.get("href") for a in book.pages["nav.xhtml"].find(f".//{XHTML}nav[@{OPS}type='toc']").iter(f"{XHTML}a")]
    ncx = [content.get("src") for content in book.tree("EPUB/toc.ncx").iter(f"{NCX}content")]
    assert nav == ncx
    assert set(book.spine) - {"nav.xhtml"} == set(nav)


def test_a_book_is_sound_whatever_its_stories_hold(bound: Callable[..., Book], hostile: Article) -> None:
    book = bound(hostile, replace(hostile, id=7, feed="Another"), title=hostile.title)
    assert_sound(book)
    text = b"".join(book.archive.read(name) for name in book.names if name.endswith("html"))
    assert b"<script" not in text
    assert b"<iframe" not in text
    assert b"javascript:" not in text
    assert b"tracker.example" in text, "where a picture is that is not here is still told"
    assert not any(node.get("src", "").startswith("http") for page in book.pages.values() for node in page.iter())


def test_what_has_no_name_is_given_one(bound: Callable[..., Book], article: Callable[..., Article]) -> None:
    book = bound(article("\u202e \x07", feed=""), article("Two"), title=" ")
    assert_sound(book)
    lines = [a.text for a in book.pages["nav.xhtml"].iter(f"{XHTML}a")]
    assert lines[:5] == ["Title page", "Stories", "Untitled", "Harbour Post", "Two"]
    assert all(page.findtext(f".//{XHTML}title") for page in book.pages.values())


def test_a_single_hostile_story_is_sound(bound: Callable[..., Book], hostile: Article) -> None:
    assert_sound(bound(hostile))


def test_the_contents_list_every_story_under_its_feed(
    bound: Callable[..., Book], article: Callable[..., Article]
) -> None:
    told = [article("One"), article("Two", feed="Ridge Review"), article("Three")]
    book = bound(*told, title="Weekend")
    assert_sound(book)
    toc = book.pages["nav.xhtml"].find(f".//{XHTML}nav[@{OPS}type='toc']/{XHTML}ol")
    lines = {
        line.find(f"{XHTML}a").text: [a.text for a in line.findall(f"{XHTML}ol/{XHTML}li/{XHTML}a")] for line in toc
    }
    assert lines == {"Title page": [], "Harbour Post": ["One", "Three"], "Ridge Review": ["Two"]}
    assert book.spine == [
        "title.xhtml", "nav.xhtml", "section-1.xhtml", "story-1.xhtml", "story-2.xhtml", "section-2.xhtml",
        "story-3.xhtml",
    ]  # fmt: skip
    assert book.words("title.xhtml").startswith("Weekend Weekend Harbour Post, Ridge Review 3 stories 23 November 2026")


def test_a_story_has_its_photos_captions_credits_and_source(
    bound: Callable[..., Book], article: Callable[..., Article], photo: Callable[..., Photo]
) -> None:
    lead = photo(caption="The bridge.", credit="Ida Berg/Reuters", alt="A bridge")
    inside = photo(".png", caption="A plank.")
    beside = photo(".webp", caption="The mayor.", credit="AFP")
    book = bound(
        article(
            photos=(lead, inside, beside),
            lead=lead,
            dateline="OSLO",
            html=f'<p>It opened.</p><figure><img src="{inside.url}"></figure><p>End.</p>',
        )
    )
    assert_sound(book)
    page = book.pages["story-1.xhtml"]
    figures = [
        (figure.find(f"{XHTML}img").get("src"), " ".join("".join(figure.itertext()).split()))
        for figure in page.iter(f"{XHTML}figure")
    ]
    assert figures == [
        ("photos/1.jpg", "The bridge. Ida Berg/Reuters"),
        ("photos/2.png", "A plank."),
        ("photos/3.png", "The mayor. AFP"),
    ]
    assert book.archive.read("EPUB/photos/1.jpg") == Path(lead.file or "").read_bytes()
    assert book.archive.read("EPUB/photos/3.png").startswith(b"\x89PNG"), "WebP is nothing for e-readers"
    assert "OSLO — It opened." in book.words("story-1.xhtml")
    assert [a.get("href") for a in page.iter(f"{XHTML}a")] == ["https://post.example/1"]
    assert [item.get("href") for item in book.items.values() if item.get("properties") == "cover-image"] == [
        "photos/1.jpg"
    ]


def test_a_picture_that_several_stories_show_is_in_the_book_once(
    bound: Callable[..., Book], article: Callable[..., Article], photo: Callable[..., Photo]
) -> None:
    shown = photo()
    book = bound(article("A", photos=(shown,), lead=shown), article("B", photos=(shown,), lead=shown))
    assert_sound(book)
    assert [name for name in book.names if "photos/" in name] == ["EPUB/photos/1.jpg"]


def test_a_picture_whose_file_has_gone_leaves_its_caption(
    bound: Callable[..., Book], article: Callable[..., Article], photo: Callable[..., Photo]
) -> None:
    gone = photo(caption="It was here.", credit="DPA")
    Path(gone.file or "").unlink()
    book = bound(article(photos=(gone,), lead=gone))
    assert_sound(book)
    assert "It was here. DPA" in book.words("story-1.xhtml")


def test_arabic_is_read_from_right_to_left(bound: Callable[..., Book], article: Callable[..., Article]) -> None:
    text = "افتُتح الجسر يوم الجمعة."
    arabic = article("الجسر", language="ar", html=f"<p>{text}</p>", text=text, teaser=text)
    english = article("The bridge")
    book = bound(arabic, replace(arabic, id=9), english)
    assert_sound(book)
    assert book.package.find(f"{OPF}spine").get("page-progression-direction") == "rtl"
    roots = {name: (page.get("lang"), page.get("dir")) for name, page in book.pages.items()}
    assert roots["story-1.xhtml"] == ("ar", "rtl")
    assert roots["story-3.xhtml"] == ("en", "ltr")
    assert [node.text for node in book.package.iter(f"{DC}language")] == ["ar", "en"]
    assert bound(english, replace(english, id=8), arabic).package.find(f"{OPF}spine").get(
        "page-progression-direction"
    ) == "ltr"  # fmt: skip


def test_the_metadata_of_one_story_are_its_own(bound: Callable[..., Book], article: Callable[..., Article]) -> None:
    package = bound(article("Bridge & sea", authors=("By Ann Lee", "Bo Ek"))).package
    told = {tag: package.find(f".//{DC}{tag}").text for tag in ("title", "creator", "publisher", "date", "source")}
    assert told == {
        "title": "Bridge & sea",
        "creator": "Ann Lee, Bo Ek",
        "publisher": "Harbour Post",
        "date": "2026-11-23T08:00:00Z",
        "source": "https://post.example/1",
    }
    assert package.find(f".//{OPF}meta[@property='dcterms:modified']").text == "2026-11-23T08:00:00Z"


def test_the_same_edition_makes_the_same_bytes(tmp_path: Path, now: datetime, hostile: Article) -> None:
    edition = compile_edition([hostile], title="T", made=now)
    for name in ("a.epub", "b.epub"):
        epub.write(tmp_path / name, edition, lambda ids: [hostile])
    assert (tmp_path / "a.epub").read_bytes() == (tmp_path / "b.epub").read_bytes()
