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
