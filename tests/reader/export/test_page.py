"""The page is parsed as a browser would, and searched for anything that it would load or run."""

from __future__ import annotations

import hashlib
import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from lxml import html as lxml_html

from reader.export import page
from reader.export.edition import compile_edition
from reader.values import Article, Photo

LOADING = ("src", "srcset", "poster", "data", "background", "ping", "action", "formaction", "manifest", "longdesc")


@pytest.fixture
def written(tmp_path: Path, now: datetime) -> Callable[..., tuple[str, Any]]:
    def write(*articles: Article, title: str | None = None) -> tuple[str, Any]:
        file = tmp_path / "page.html"
        by_id = {article.id: article for article in articles}
        edition = compile_edition(articles, title=title, made=now)
        assert page.write(file, edition, lambda ids: [by_id[one] for one in ids]) == len(articles)
        source = file.read_text("utf-8")
        return source, lxml_html.document_fromstring(source)

    return write


def assert_loads_nothing(source: str, tree: Any) -> None:
    assert not list(tree.iter("script", "iframe", "object", "embed", "form", "base", "link", "svg", "audio", "video"))
    for node in tree.iter():
        for key, value in node.attrib.items():
            assert not key.startswith("on"), (node.tag, key)
            assert key not in LOADING or value.startswith("data:image/"), (node.tag, key, value[:80])
            assert key != "href" or value.startswith(("https://", "http://", "mailto:", "#")), value
        assert node.get("style") is None
    (style,) = tree.iter("style")
    assert not re.search(r"url\(|@import|expression", style.text)


def test_a_hostile_story_loads_and_runs_nothing(
    written: Callable[..., tuple[str, Any]], hostile: Article, article: Callable[..., Article]
) -> None:
    for articles in ([hostile], [hostile, article()]):
        source, tree = written(*articles)
        assert_loads_nothing(source, tree)
        assert source.count("</style>") == 1
        assert "\u202e" not in source
        assert "\x0b" not in source
        assert tree.findtext(".//title").startswith(("Quake & fire: <b>", "Cutline, 23"))
        assert tree.find(".//h1").text.startswith(("Quake & fire: <b>", "Cutline, 23"))


def test_the_policy_allows_the_style_that_is_there_and_nothing_else(
    written: Callable[..., tuple[str, Any]], article: Callable[..., Article]
) -> None:
    source, tree = written(article())
    policy = tree.find(".//meta[@http-equiv='Content-Security-Policy']").get("content")
    style = source.partition("<style>")[2].partition("</style>")[0]
    digest = b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert source.index("Content-Security-Policy") < source.index("<style>")


def test_photos_are_in_the_page_with_caption_and_credit(
    written: Callable[..., tuple[str, Any]], article: Callable[..., Article], photo: Callable[..., Photo]
) -> None:
    lead, beside = photo(caption="The bridge.", credit="Ida Berg", alt="A bridge"), photo(".webp", caption="The mayor.")
    _, tree = written(article(photos=(lead, beside), lead=lead))
    images = list(tree.iter("img"))
    assert [image.get("src").partition(",")[0] for image in images] == [
        "data:image/jpeg;base64", "data:image/webp;base64",
    ]  # fmt: skip
    assert [b64decode(image.get("src").partition(",")[2]) for image in images] == [
        Path(one.file or "").read_bytes() for one in (lead, beside)
    ]
    assert [image.get("alt") for image in images] == ["A bridge", "Photo"]
    captions = [" ".join(caption.text_content().split()) for caption in tree.iter("figcaption")]
    assert captions == ["The bridge. Ida Berg", "The mayor."]


def test_several_stories_have_contents_that_lead_to_them(
    written: Callable[..., tuple[str, Any]], article: Callable[..., Article]
) -> None:
    source, tree = written(article("One"), article("Two", feed="Ridge Review"), title="Weekend")
    links = [(a.text, a.get("href")) for a in tree.find(".//nav").iter("a")]
    assert links == [("One", "#story-1"), ("Two", "#story-2")]
    assert [node.get("id") for node in tree.iter("article")] == ["story-1", "story-2"]
    assert [node.text for node in tree.find(".//nav").iter("h2")] == ["Harbour Post", "Ridge Review"]
    _, alone = written(article("One"))
    assert alone.find(".//nav") is None
    assert "prefers-color-scheme: dark" in source
    assert "@media print" in source


def test_names_within_one_story_do_not_meet_those_of_another(
    written: Callable[..., tuple[str, Any]], article: Callable[..., Article]
) -> None:
    markup = '<p><a href="#note">1</a></p><p id="note">Note</p>'
    _, tree = written(article("A", html=markup), article("B", html=markup))
    ids = [node.get("id") for node in tree.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    targets = [a.get("href") for a in tree.iter("a") if "note" in a.get("href")]
    assert targets == ["#story-1-a-note", "#story-2-a-note"]
    assert {target[1:] for target in targets} <= set(ids)


def test_a_story_in_hebrew_runs_from_right_to_left(
    written: Callable[..., tuple[str, Any]], article: Callable[..., Article]
) -> None:
    _, tree = written(article("הגשר נפתח", text="הגשר נפתח ביום שישי", language="he"))
    assert (tree.get("lang"), tree.get("dir")) == ("he", "rtl")


def test_a_teaser_stands_for_a_text_that_is_not_here(
    written: Callable[..., tuple[str, Any]], article: Callable[..., Article]
) -> None:
    _, tree = written(article(html="", text="", teaser="Only <this> is here", dateline="OSLO"))
    assert "OSLO — Only <this> is here" in tree.text_content()


def test_what_would_have_to_be_opened_stands_open(
    written: Callable[..., tuple[str, Any]], article: Callable[..., Article]
) -> None:
    markup = '<details><summary>More</summary><p id="in">Inside.</p></details><p><a href="#in">there</a></p>'
    source, tree = written(article(html=markup))
    assert "<p><strong>More</strong></p>" in source
    assert tree.get_element_by_id("story-1-a-in").text == "Inside."
