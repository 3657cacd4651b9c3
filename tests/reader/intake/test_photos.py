"""Each photo of a story once, with its own caption and credit, and none of their words in the text."""

from __future__ import annotations

import pytest

from reader.intake.photos import merge, plain, story, teaser
from reader.intake.sanitize import clean
from reader.values import ParsedPhoto

BASE = "https://paper.test/news/1"
FIGURE = (
    '<figure><img src="https://paper.test/photos/x.png" alt="A cyclist" width="820" height="615">'
    '<figcaption>A cyclist waits. <span class="credit">Peeter Saar/Reuters</span></figcaption></figure>'
)
PHOTO = ParsedPhoto(
    "https://paper.test/photos/x.png", "A cyclist waits.", "Peeter Saar/Reuters", "A cyclist", "figure", 820, 615
)


def in_figure(words: str) -> str:
    return f'<figure><div><img src="/a.jpg"></div>{words}</figure>'


def test_figure_and_text() -> None:
    made = story(FIGURE + "<p>TALLINN, <b>Estonia</b> — Trams rolled.</p><p>Again.</p>", BASE)
    assert made.photos == (PHOTO,)
    assert made.lead == 0
    assert made.dateline == "TALLINN, Estonia"
    assert made.text == "Trams rolled.\n\nAgain."
    assert (
        '<figure><img src="https://paper.test/photos/x.png" alt="A cyclist" width="820" height="615">'
        "<figcaption>A cyclist waits. <cite>Peeter Saar/Reuters</cite></figcaption></figure>"
    ) in made.html


def test_the_picture_given_beside_counts_once() -> None:
    made = story(FIGURE + "<p>Text.</p>", BASE, [ParsedPhoto("https://paper.test/photos/x.png", origin="json-feed")])
    assert made.photos == (PHOTO,)
    assert made.lead == 0


def test_the_given_caption_goes_to_the_bare_figure() -> None:
    given = ParsedPhoto("https://paper.test/photos/x.png?w=90", "Said of x. (Ann Lee/AP)", origin="media-rss")
    made = story('<p><img src="https://paper.test/photos/x.png"></p><p>Text.</p>', BASE, [given])
    assert made.photos == (
        ParsedPhoto("https://paper.test/photos/x.png", "Said of x.", "Ann Lee/AP", origin="media-rss"),
    )
    assert "<figcaption>Said of x. <cite>Ann Lee/AP</cite></figcaption>" in made.html


def test_another_picture_stays_another() -> None:
    given = ParsedPhoto("https://paper.test/photos/y.png", "Said of y.", "Bo Ray", origin="media-rss")
    made = story(FIGURE, BASE, [given])
    assert made.photos == (given, PHOTO)
    assert made.lead == 0
    assert "Said of y" not in made.html


def test_making_a_story_of_a_story_changes_nothing() -> None:
    once = story(FIGURE + "<p>One.</p><ul><li>two</li></ul>", BASE)
    assert story(once.html, BASE) == once
    assert clean(once.html, BASE) == once.html


@pytest.mark.parametrize(
    ("markup", "caption", "credit"),
    [
        ('<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Dogs run.</p></div>', "Dogs run.", None),
        ('<div><img src="/a.jpg"></div><p class="caption">Dogs run. Photo: Ann Lee</p>', "Dogs run.", "Ann Lee"),
        ('<div class="pic"><img src="/a.jpg"><span class="photo-credit">Ann Lee</span></div>', None, "Ann Lee"),
        (in_figure("<figcaption>Dogs run. <small>Ann Lee</small></figcaption>"), "Dogs run.", "Ann Lee"),
        (in_figure("<figcaption><cite>Dogs</cite> is a film.</figcaption>"), "Dogs is a film.", None),
        (in_figure("<figcaption>Dogs run.<br>Ann Lee/AP</figcaption>"), "Dogs run.", "Ann Lee/AP"),
        (in_figure("<span>Foto: Ann Lee</span><figcaption>Dogs run.</figcaption>"), "Dogs run.", "Ann Lee"),
        (
            in_figure('<figcaption>Dogs. <span>Copyright </span><span class="credit">Ann Lee</span></figcaption>'),
            "Dogs.",
            "Ann Lee",
        ),
        (
            in_figure('<button>Enlarge</button><figcaption><span class="sr-only">Caption</span>Dogs run.</figcaption>'),
            "Dogs run.",
            None,
        ),
        ('<p><a href="/a-large.jpg"><img src="/a.jpg" alt="Dogs run."></a></p>', None, None),
    ],
)
def test_captions_wherever_they_stand(markup: str, caption: str | None, credit: str | None) -> None:
    made = story(f"{markup}<p>The text of the story is here.</p>", BASE)
    assert [(photo.caption, photo.credit) for photo in made.photos] == [(caption, credit)]
    assert made.text == "The text of the story is here."


def test_larger_address_of_one_picture_is_kept() -> None:
    small, large = ('<img src="/tram-and-bridge-120.jpg">', '<img src="/tram-and-bridge-1280.jpg" width="1280">')
    (photo,) = story(f"<p>{small}</p><p>Text.</p><p>{large}</p>", "https://bay.test/").photos
    assert photo.url == "https://bay.test/tram-and-bridge-1280.jpg"


def test_two_figures_keep_their_own_words() -> None:
    made = story(
        '<figure><figure><img src="/a.jpg"><figcaption>Of a.</figcaption></figure>'
        '<figure><img src="/b.jpg"><figcaption>Of b.</figcaption></figure></figure>',
        BASE,
    )
    assert [(photo.url[-5:], photo.caption) for photo in made.photos] == [("a.jpg", "Of a."), ("b.jpg", "Of b.")]


def test_a_figure_never_stands_within_a_paragraph() -> None:
    made = story('<p>One <b>two <img src="/a.jpg"> three</b> four</p>', BASE)
    assert made.html == (
        '<p>One <b>two </b></p><figure><img src="https://paper.test/a.jpg" alt=""></figure><p><b> three</b> four</p>'
    )


@pytest.mark.parametrize(
    "markup",
    [
        '<img src="/p.gif" width="1" height="1">',
        '<img src="https://s.w.org/images/core/emoji/1.png" class="wp-smiley" alt="🙂">',
        '<img src="https://secure.gravatar.com/avatar/1?s=96">',
        '<div class="author-box"><img src="/ann.jpg" width="96" height="96"></div>',
        '<img src="/share-button.png" class="share-icon">',
        '<img src="https://ad.doubleclick.net/x/y.jpg">',
        '<img src="/i.svg" width="32" height="32">',
    ],
)
def test_what_is_no_photo(markup: str) -> None:
    made = story(f"<p>Text.</p>{markup}", BASE)
    assert (made.photos, made.lead) == ((), None)


def test_smileys_leave_their_sign() -> None:
    assert story('<p>Well <img class="emoji" src="/e.png" alt="🙂"> done</p>', BASE).text == "Well 🙂 done"


def test_waiting_pictures_are_found() -> None:
    made = story(
        '<p><img class="lazy" src="data:image/gif;base64,R0" data-src="/a.jpg"><noscript><img src="/a.jpg">'
        "</noscript></p>"
        '<picture><source srcset="/b.webp 1000w"></picture>',
        BASE,
    )
    assert [photo.url for photo in made.photos] == ["https://paper.test/a.jpg", "https://paper.test/b.webp"]


def test_headline_is_not_repeated() -> None:
    made = story("<h1>The Bridge: opened</h1><p>Text.</p><h2>Later</h2><p>More.</p>", BASE, title="The bridge – opened")
    assert made.text == "Text.\n\nLater\n\nMore."


def test_embeds_become_links() -> None:
    made = story('<p>See:</p><iframe src="//www.youtube.com/embed/abcdefghijk" title="The film"></iframe>', BASE)
    assert '<p class="embed"><a href="https://www.youtube.com/watch?v=abcdefghijk">The film</a></p>' in made.html
    assert made.text == "See:"


def test_merge_joins_and_never_swaps() -> None:
    a, b = ParsedPhoto("https://p.test/photos/a.jpg", "Of a."), ParsedPhoto("https://p.test/photos/b.jpg", None, "Bo")
    c = ParsedPhoto("https://p.test/photos/a.jpg?w=1", "Else", "Ann", origin="json-ld")
    assert merge([a, b], [c]) == (ParsedPhoto("https://p.test/photos/a.jpg", "Of a.", "Ann"), b)


@pytest.mark.parametrize(
    ("raw", "wanted"),
    [
        ("Museum “forgot” <b>300</b> paintings", "Museum “forgot” 300 paintings"),
        ("AT&amp;T &lt;3 5 < 6", "AT&T <3 5 < 6"),
        ("a<br>b\n  c", "a b c"),
        ("a\x00b\x1b[31m\u202ec", "ab[31mc"),
        ("x<script>alert(1)</script><img src=x onerror=alert(1)>", "x"),
    ],
)
def test_plain(raw: str, wanted: str) -> None:
    assert plain(raw) == wanted


def test_teaser_ends_with_a_word() -> None:
    assert teaser("one two three", 9) == "one two…"
    assert teaser("  one\n two ", 9) == "one two"
    assert len(teaser("x" * 500)) == 201


def test_deep_and_broken_input_is_borne() -> None:
    made = story("<div>" * 20_000 + "deep" + '<img src="/a.jpg">' + "</p></b>" * 500, BASE)
    assert made.text == "deep"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("A <object>story", "A story"),
        ("A <iframe src=x>story", "A story"),
        ("A <svg><path></svg>story <svg> goes on", "A story goes on"),
        ("A <script>alert(1)", "A"),
        ("<![CDATA[A <b>story</b>]]>", "A story"),
        ("A story &#55357;&#56832;&#xD800;", "A story \U0001f600"),
    ],
)
def test_plain_text_loses_nothing_that_is_read(html: str, text: str) -> None:
    assert plain(html) == text


def test_plain_text_of_a_million_openings_is_found_at_once() -> None:
    assert plain("<iframe>" * 100_000 + "end") == "end"


@pytest.mark.parametrize("opening", ["<svg><path>", "<select><option>", "<button>"])
def test_a_story_that_went_on_within_what_nobody_closed_stays(opening: str) -> None:
    told = "<p>The river rose again on Monday, and the town closed both of its bridges until it falls.</p>" * 3
    assert story(f"<p>One.</p>{opening}{told}", BASE).text.count("The river rose again") == 3


def test_items_that_are_figures_stay_in_their_list() -> None:
    item = '<li><div><img src="/{0}.jpg"><p class="wp-caption-text">A tram on line {0}.</p></div></li>'
    made = story(f"<ul><li>Text.</li>{item.format(1)}</ul>", BASE)
    assert "<li>Text.</li><li><figure>" in made.html
    gallery = story(f"<ul>{item.format(1)}{item.format(2)}</ul>", BASE)
    assert [photo.caption for photo in gallery.photos] == ["A tram on line 1.", "A tram on line 2."]
    assert "<ul>" not in gallery.html


def test_caption_without_a_picture_is_no_text() -> None:
    made = story("<p>Text.</p><figure><b></b><figcaption>Please turn on JavaScript.</figcaption></figure>", BASE)
    assert made.text == "Text."
    quote = story("<figure><blockquote>Text.</blockquote><figcaption>Ann Lee</figcaption></figure>", BASE)
    assert quote.text == "Text.\n\nAnn Lee"


def test_figure_shows_the_size_that_was_chosen() -> None:
    given = ParsedPhoto("https://paper.test/a/tram.jpg?w=1200", width=1200, height=800, origin="json-ld")
    made = story('<p>Text.</p><img src="https://paper.test/a/tram.jpg?w=640"><p>Text.</p>', BASE, [given])
    (photo,) = made.photos
    assert photo.width == 1200
    assert f'<img src="{photo.url}"' in made.html
