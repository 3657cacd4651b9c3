"""The headline is what most of a page's titles agree on, without the site's name."""

from __future__ import annotations

import pytest

from reader.intake.headline import headline, without_site
from reader.markup import document


@pytest.mark.parametrize(
    ("title", "site", "short"),
    [
        ("Bridge opens | News | The Courier", "The Courier", "Bridge opens"),
        ("Bridge opens - The Courier", "The Courier", "Bridge opens"),
        ("The Courier | Bridge opens", "The Courier", "Bridge opens"),
        ("橋が開通｜湾岸新聞", "湾岸新聞", "橋が開通"),
        ("A well-known bridge: what next?", "The Courier", "A well-known bridge: what next?"),
        ("橋が開通:bay日誌", "bay日誌", "橋が開通"),
        ("Bridge - a guide to the bay", "Bay", "Bridge - a guide to the bay"),
        ("A day of Part-Time", "Time", "A day of Part-Time"),
        ("Bridge opens", None, "Bridge opens"),
    ],
)
def test_site_is_left_out(title: str, site: str | None, short: str) -> None:
    assert without_site(title, site) == short


def test_heading_and_one_other_outvote_the_rest() -> None:
    page = document("<title>Bridge opening times</title><h1>Bridge opens at last</h1>")
    told = [("Bridge opening times and tickets", 1.3), ("Bridge opens at last", 1.0)]
    assert headline(page, told, None) == "Bridge opens at last"


def test_heading_of_the_site_is_no_headline() -> None:
    page = document("<title>Bridge opens at last | Courier</title><h1>Courier News</h1><h1>Bridge opens at last</h1>")
    assert headline(page, [], "Courier") == "Bridge opens at last"


def test_cut_title_gives_way_to_the_whole() -> None:
    page = document("<title>Bridge opens at last after two years of work</title>")
    assert headline(page, [("Bridge opens at last…", 1.3)], None) == "Bridge opens at last after two years of work"


def test_page_without_title() -> None:
    assert headline(document("<p>Text</p>"), [(None, 1.0)], None) is None


def test_heading_of_a_bar_gives_way_to_the_one_above_the_story() -> None:
    page = document("<title>Bridge: times</title><h1>Bridge: times</h1><h2>Bridge opens at last</h2>")
    told = [("Bridge opens at last", 1.3), ("Bridge: times", 1.0), ("Bridge: times", 0.3)]
    assert headline(page, told, None) == "Bridge opens at last"


def test_visible_heading_outvotes_titles_for_other_sites_only_where_the_headline_is_not_told() -> None:
    page = document("<title>Bridge opening times</title><h1>The bridge opens at last</h1>")
    shared = [("Bridge opening times", 1.0), ("Bridge opening times", 0.3)]
    assert headline(page, shared, None) == "The bridge opens at last"
    assert headline(page, [("Bridge opening times", 1.3), *shared], None) == "Bridge opening times"


def test_heading_that_no_title_knows_is_no_headline() -> None:
    page = document("<title>Bridge opens at last</title><h1>Original text</h1>")
    assert headline(page, [], None) == "Bridge opens at last"


def test_words_of_a_script_without_spaces_are_compared_too() -> None:
    page = document("<title>橋の開通時間</title><h1>ついに橋が開通した</h1>")
    assert headline(page, [], None) == "ついに橋が開通した"


def test_soft_hyphens_are_left_out() -> None:
    assert headline(document("<h1>Bridge ope\u00adning</h1>"), [], None) == "Bridge opening"
