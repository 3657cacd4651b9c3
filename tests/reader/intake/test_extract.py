"""A page gives its story with all that belongs to it, and nothing that only stands around it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.blocks import Code, Embed, Figure, Heading, ListBlock, Quote, Table, blocks
from reader.errors import ParseError
from reader.intake.extract import extract
from reader.values import ParsedPage, ParsedPhoto, Verdict

PAGES = Path(__file__).resolve().parents[2] / "data" / "pages"
URL = "https://bay.test/news/bridge"
LONG = "The council of the old town met again on Monday and talked until the night about the price of its water. " * 3


def page(body: str, head: str = "") -> ParsedPage:
    return extract(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode(), {}, URL)


def test_metadata() -> None:
    found = extract((PAGES / "bridge.html").read_bytes(), {}, URL)
    assert found.verdict is Verdict.ARTICLE
    assert found.title == "Harbour bridge reopens"
    assert found.dek == "Trams are back after two years."
    assert found.authors == ("Ann Lee", "Bo Ray")
    assert found.dateline == "TALLINN, Estonia"
    assert found.published == datetime(2026, 9, 1, 5, 0, tzinfo=UTC)
    assert found.updated == datetime(2026, 9, 1, 6, 30, tzinfo=UTC)
    assert (found.language, found.section, found.site_name) == ("en-GB", "City", "Bay Observer")


def test_text_is_the_body_alone() -> None:
    text = extract((PAGES / "bridge.html").read_bytes(), {}, URL).text
    assert text.startswith("The harbour bridge reopened")
    assert "What comes next" in text
    assert "520" in text
    strangers = "Home|By Ann|Share|Read more|Related|something else|Most read|Contact|A tram crosses"
    for stranger in strangers.split("|"):
        assert stranger not in text


def test_photos_with_their_words() -> None:
    found = extract((PAGES / "bridge.html").read_bytes(), {}, URL)
    assert found.photos == (
        ParsedPhoto(
            "https://bay.test/photos/tram-bridge.jpg",
            "A tram crosses the bridge on Monday.",
            "Mari Kask/AP",
            "A tram",
            "figure",
            1200,
            800,
        ),
        ParsedPhoto("https://bay.test/photos/bearings.jpg", "New bearings.", "Bo Ray"),
    )
    assert found.lead == 0


def test_structure_is_kept() -> None:
    kinds = [type(block) for block in blocks(extract((PAGES / "bridge.html").read_bytes(), {}, URL).html)]
    for kind in (Figure, Heading, ListBlock, Table, Code, Quote, Embed):
        assert kind in kinds, kind
    assert kinds.count(Figure) == 2


def test_a_page_without_figures_leads_with_the_picture_it_shares() -> None:
    found = page(f"<article><p>{LONG}</p></article>", '<meta property="og:image" content="/hall.jpg">')
    assert found.photos == (ParsedPhoto("https://bay.test/hall.jpg", origin="open-graph"),)
    assert found.lead == 0
    logo = page(f"<article><p>{LONG}</p></article>", '<meta property="og:image" content="/logo.png">')
    assert (logo.photos, logo.lead) == ((), None)


@pytest.mark.parametrize(
    ("title", "site", "wanted"),
    [
        ("Water vote put off | Bay Observer", "Bay Observer", "Water vote put off"),
        ("Water vote put off - News - Bay Observer", "Bay Observer", "Water vote put off - News"),
        ("Bay Observer: Water vote put off", "Bay Observer", "Bay Observer: Water vote put off"),
        ("Water vote – put off", "Bay Observer", "Water vote – put off"),
    ],
)
def test_title_without_the_site(title: str, site: str, wanted: str) -> None:
    head = f'<title>{title}</title><meta property="og:site_name" content="{site}">'
    assert page(f"<p>{LONG}</p>", head).title == wanted


@pytest.mark.parametrize(
    ("body", "head", "verdict"),
    [
        ("", "", Verdict.EMPTY),
        ("<p>Loading…</p>", "", Verdict.EMPTY),
        (
            "<div><p>We and our 800 partners use cookies and tracking to store and/or access personal data."
            " Accept all cookies or "
            "manage consent; our privacy notice lists the vendors and cookies.</p></div>",
            "",
            Verdict.CONSENT,
        ),
        (
            '<article><p>The council put off its vote.</p><div class="paywall"><p>Subscribe now to continue'
            ' reading.</p></div></article>',
            '<script type="application/ld+json">'
            '{"@type":"NewsArticle","headline":"x","isAccessibleForFree":false}</script>',
            Verdict.PAYWALL,
        ),
        (f"<article><p>{LONG}</p><p>{LONG}</p></article>", "", Verdict.ARTICLE),
        ("<article><h1>An owl</h1><p>The night train stood for two hours. It left by itself.</p></article>",
         "", Verdict.ARTICLE),
    ],
)  # fmt: skip
def test_verdicts(body: str, head: str, verdict: Verdict) -> None:
    found = page(body, head)
    assert found.verdict is verdict
    assert bool(found.text) is (verdict is Verdict.ARTICLE)


@pytest.mark.parametrize(
    ("raw", "headers"),
    [
        (
            "<meta charset=windows-1251><p>Новости города и его старого моста</p>".encode("cp1251"),
            {"content-type": "text/html"},
        ),
        ("<p>Новости города и его старого моста</p>".encode("koi8-r"), {"content-type": "text/html; charset=koi8-r"}),
        ("\ufeff<p>Новости города и его старого моста</p>".encode("utf-16-le"), {}),
        ("<p>Новости города и его старого моста</p>".encode(), {}),
    ],
)
def test_encodings(raw: bytes, headers: dict[str, str]) -> None:
    assert "Новости города и" in extract(raw, headers, URL).text


@pytest.mark.parametrize(
    ("body", "kind"), [(b"", ""), (b"  ", "text/html"), (b"\x89PNG", "image/png"), (b"%PDF-1.7", "application/pdf")]
)
def test_what_is_no_page(body: bytes, kind: str) -> None:
    with pytest.raises(ParseError) as caught:
        extract(body, {"content-type": kind}, URL)
    assert URL in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 20_000 + LONG,
        "<p>" * 20_000 + LONG,
        "<table><tr><td>" * 3_000 + LONG,
        "<b><i>" * 10_000 + LONG,
        f"<p gt:x=1 rel:y=2>{LONG}<span a:b=c><img src=/a.jpg></span>{LONG}</p>",
        "<a href='" * 5_000,
        '<script type="application/ld+json">' + "[" * 50_000 + "</script>" + f"<p>{LONG}</p>",
    ],
)
def test_hostile_pages_are_borne(body: str) -> None:
    extract(body.encode(), {}, URL)


SHARED = '<meta property="og:image" content="https://bay.test/photos/harbour-at-dawn.jpg">'


def test_picture_with_words_above_the_text_leads() -> None:
    figure = "<figure><img src='/photos/tram.jpg'><figcaption>A tram.</figcaption></figure>"
    found = page(f"<article><h1>Bridge</h1>{figure}<p>{LONG}</p><p>{LONG}</p></article>", SHARED)
    assert found.lead == 0
    assert found.photos[0].url == "https://bay.test/photos/tram.jpg"


def test_shared_picture_leads_where_none_stands_above_the_text() -> None:
    figure = "<figure><img src='/photos/tram.jpg'><figcaption>A tram.</figcaption></figure>"
    found = page(f"<article><h1>Bridge</h1><p>{LONG}</p><p>{LONG}</p>{figure}<p>{LONG}</p></article>", SHARED)
    assert [photo.url.rpartition("/")[2] for photo in found.photos] == ["harbour-at-dawn.jpg", "tram.jpg"]
    assert found.lead == 0
    assert found.photos[0].caption is None


def test_crop_of_a_picture_of_the_story_is_not_shown_again() -> None:
    figure = "<figure><img src='/photos/harbour-at-dawn-crop.jpg'><figcaption>Dawn.</figcaption></figure>"
    found = page(f"<article><h1>Bridge</h1><p>{LONG}</p><p>{LONG}</p>{figure}<p>{LONG}</p></article>", SHARED)
    assert [photo.caption for photo in found.photos] == ["Dawn."]
    assert found.lead == 0


def test_caption_that_only_repeats_alt_or_file_name_is_none() -> None:
    for caption in ("A tram on the bridge", "Tram Bridge"):
        data = f'{{"@type": "NewsArticle", "image": {{"url": "/tram-bridge.jpg", "caption": "{caption}"}}}}'
        figure = "<figure><img src='/tram-bridge.jpg' alt='A tram on the bridge'></figure>"
        found = page(f"<h1>Bridge</h1>{figure}<p>{LONG}</p>", f'<script type="application/ld+json">{data}</script>')
        assert found.photos[0].caption is None


def test_markup_in_noscript_is_not_text() -> None:
    found = page(f"<noscript><div>Please turn on scripts</div></noscript><p>{LONG}</p><p>{LONG}</p>")
    assert "<div" not in found.text
    assert "scripts" not in found.text


PARAGRAPHS = [f"<p>{word}. {LONG}</p>" for word in ("One", "Two", "Three", "Four")]


def test_what_readability_leaves_out_of_the_story_is_put_back() -> None:
    one, two, three, four = PARAGRAPHS
    prices = "<ul><li>Water: 2 euros</li><li>Tram: 3 euros</li></ul>"
    heading = '<h3><a href="https://trams.test/">The tram</a></h3>'
    found = page(f"<h1>Prices</h1><div>{one}{prices}{two}{heading}{three}{four}</div>")
    assert found.text.index("One.") < found.text.index("Water: 2 euros") < found.text.index("Two.")
    assert found.text.count("The tram") == found.text.count("Two.") == 1


def test_lines_beside_the_story_are_not_put_back() -> None:
    one, two, three, four = PARAGRAPHS
    links = (
        "<ul><li><a href='/a'>The fair begins on Monday</a></li><li><a href='/b'>A storm is coming soon</a></li></ul>"
    )
    found = page(f"<h1>Prices</h1><div>{one}{links}{two}{three}{four}</div>")
    assert "fair" not in found.text


def test_marks_in_a_table_stay_in_their_cells() -> None:
    tick = '<img src="/marks/done-2.png" width="20px">'
    rows = f"<tr><td>Rails</td><td>{tick}</td></tr><tr><td>Lamps</td><td>{tick}</td></tr>"
    table = f"<table><tr><td>Part</td><td>State</td></tr>{rows}</table>"
    found = page(f"<h1>Works</h1><div>{''.join(PARAGRAPHS[:2])}{table}{''.join(PARAGRAPHS[2:])}</div>")
    assert found.html.count('<td><img src="https://bay.test/marks/done-2.png"') == 2
    assert [photo.url for photo in found.photos] == ["https://bay.test/marks/done-2.png"]
    assert found.lead is None
    assert "Rails | done" in found.text


def test_small_pictures_elsewhere_are_still_icons() -> None:
    icon = '<img src="/marks/done-2.png" width="20">'
    found = page(f"<h1>Works</h1><div>{''.join(PARAGRAPHS)}<p>{icon} Rails</p></div>")
    assert found.photos == ()


@pytest.mark.parametrize("size", ["", 'width="160"'])
def test_photo_that_is_shared_leads_instead_of_a_drawing_or_a_thumbnail(size: str) -> None:
    suffix = "jpg" if size else "png"
    head = '<meta property="og:image" content="/harbour-in-the-morning.jpg">'
    body = f'<h1>Works</h1><div><p><img src="/series.{suffix}" {size}></p>{"".join(PARAGRAPHS)}</div>'
    found = page(body, head)
    assert found.lead is not None
    assert found.photos[found.lead].url == "https://bay.test/harbour-in-the-morning.jpg"


def test_caption_that_says_the_headline_again_is_dropped() -> None:
    figure = (
        "<figure><img src='/a.jpg'><figcaption>Trams cross the bridge <cite>Ann Lee/AP</cite></figcaption></figure>"
    )
    found = page(f"<h1>At last: Trams cross the bridge</h1><div>{figure}{''.join(PARAGRAPHS)}</div>")
    assert (found.photos[0].caption, found.photos[0].credit) == (None, "Ann Lee/AP")


def test_headings_at_the_end_go_with_what_stood_below() -> None:
    links = "<ul>" + '<li><a href="/1">Trams stop in the wrong place</a></li>' * 3 + "</ul>"
    story = f"<p>{LONG}</p><h2>Next</h2><p>{LONG}</p>"
    found = page(f"<article>{story}<h2>More</h2><h3>Else<b>where</b></h3>{links}</article>")
    assert [type(block).__name__ for block in blocks(found.html)] == ["Paragraph", "Heading", "Paragraph"]
