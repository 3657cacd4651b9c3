"""Captions and credits are found by the conventions of publishers' markup, each with its own picture."""

from __future__ import annotations

import pytest

from reader.intake.figures import gather
from reader.markup import fragment, text_of
from reader.values import ParsedPhoto

IMG = '<img src="/a.jpg" alt="A tram" width="800">'
STORY = "<p>The bridge opened on Monday after two years of work, and the trams are back on it.</p>"


def photos(html: str) -> list[ParsedPhoto]:
    return gather(fragment(html), "https://bay.test/news/")


def words(html: str) -> tuple[str | None, str | None]:
    (photo,) = photos(html)
    return photo.caption, photo.credit


@pytest.mark.parametrize(
    "html",
    [
        f"<figure>{IMG}<figcaption>A tram crosses. <cite>Ann Lee/AP</cite></figcaption></figure>",
        f'<figure>{IMG}<figcaption><div class="bildautor">Bild: Ann Lee/AP</div>A tram crosses.</figcaption></figure>',
        f"<figure>{IMG}<figcaption><small>A tram crosses. (Photo: Ann Lee/AP)</small></figcaption></figure>",
        f'<div class="wp-caption">{IMG}<p class="wp-caption-text">A tram crosses. (Ann Lee/AP)</p></div>',
        f'<p class="caption"><span>{IMG}</span><span>A tram crosses. Photo: Ann Lee/AP</span></p>',
        f'<div class="image">{IMG}<p>A tram crosses.</p><p>Image: Ann Lee/AP</p></div>',
        f'<div>{IMG}</div><div class="photo-caption">A tram crosses.</div><div class="credit">Ann Lee/AP</div>',
        '<img src="/a.jpg" data-caption="&lt;p&gt;A tram crosses.&lt;/p&gt;" data-credit="Ann Lee/AP">',
        '<paper-image data-src="/a.jpg"></paper-image><div class="img-caption">A tram crosses. Foto: Ann Lee/AP</div>',
        '<figure itemtype="http://schema.org/ImageObject" itemid="/a.jpg"><div class="lazy"></div>'
        "<figcaption>A tram crosses.<span>Credit: Ann Lee/AP</span></figcaption></figure>",
    ],
)
def test_conventions(html: str) -> None:
    assert words(f"{STORY}{html}{STORY}") == ("A tram crosses.", "Ann Lee/AP")


def test_visible_alt_is_a_caption_and_leaves_the_text() -> None:
    tree = fragment(f'{STORY}<div class="x">{IMG}</div><div class="y"><span>A tram</span></div>{STORY}')
    assert gather(tree, "https://bay.test/")[0].caption == "A tram"
    assert text_of(tree).count("A tram") == 1


def test_headline_of_another_story_under_its_picture_is_no_caption() -> None:
    assert words(f'{STORY}<div>{IMG}</div><div><a href="/tram">A tram</a></div>{STORY}') == (None, None)


def test_alt_alone_is_no_caption() -> None:
    assert words(f"{STORY}<div>{IMG}</div>{STORY}") == (None, None)


def test_text_behind_a_picture_is_no_caption() -> None:
    assert words(f"<div>{IMG}</div>{STORY}") == (None, None)


@pytest.mark.parametrize("note", ["(Archivbild)", "(Symbolfoto)", "(File photo)", "(l.)"])
def test_note_in_brackets_is_no_credit(note: str) -> None:
    assert words(f"<figure>{IMG}<figcaption>A tram crosses. {note}</figcaption></figure>") == (
        f"A tram crosses. {note}",
        None,
    )


def test_word_photo_at_the_end_of_a_sentence_stays() -> None:
    caption = "<figcaption>The mayor posted this photo. <span class='credit'>Ann Lee</span></figcaption>"
    assert words(f"<figure>{IMG}{caption}</figure>") == ("The mayor posted this photo.", "Ann Lee")


def test_offers_and_buttons_are_not_read() -> None:
    offers = '<a rel="sponsored" href="/buy">$9 at Shop</a><button>Share</button><time>15.05.2023</time>'
    assert words(f"<figure>{IMG}<figcaption>A tent{offers}</figcaption></figure>") == ("A tent", None)


def test_link_to_a_gallery_is_no_caption() -> None:
    assert words(f'<figure>{IMG}<a href="/gallery">Open the picture gallery</a></figure>') == (None, None)


def test_neighbours_keep_their_own() -> None:
    html = "".join(
        f'<div class="image"><img src="/{name}.jpg"><p>Caption {name}.</p><p>Photo: Name {name}/AP</p></div>'
        for name in ("Anna", "Bert", "Carl")
    )
    assert [(photo.caption, photo.credit) for photo in photos(html)] == [
        (f"Caption {name}.", f"Name {name}/AP") for name in ("Anna", "Bert", "Carl")
    ]


def test_credit_alone_is_not_split() -> None:
    assert words(f"<figure>{IMG}<figcaption><cite>Ann Lee; Getty Images</cite></figcaption></figure>") == (
        None,
        "Ann Lee; Getty Images",
    )


def test_label_without_a_name_is_no_credit() -> None:
    words_below = '<span class="caption">A tram.</span> <span class="credit">Photo by -</span> /<span>AFP</span>'
    assert words(f"<figure>{IMG}<figcaption>{words_below}</figcaption></figure>") == ("A tram.", "AFP")


def test_table_that_frames_a_picture() -> None:
    table = (
        f"<table><tbody><tr><td><a href='/a.jpg'>{IMG}</a></td></tr><tr><td>A tram crosses.</td></tr></tbody></table>"
    )
    assert words(f"<div>{STORY}{table}{STORY}</div>") == ("A tram crosses.", None)
    data = f"<table><tr><td>{IMG}</td><td>Line 1</td></tr><tr><td>A tram crosses.</td><td>5</td></tr></table>"
    assert words(data) == (None, None)


def test_caption_for_narrow_and_for_wide_screens_counts_once() -> None:
    both = '<span class="caption">A tram crosses the bridge.</span> <span class="credit">Photo: Ann Lee/AP</span> ' * 2
    assert words(f'<div>{IMG}</div><div class="caption-box">{both}</div>') == (
        "A tram crosses the bridge.",
        "Ann Lee/AP",
    )


def test_link_to_the_file_does_not_part_a_picture_from_its_credit() -> None:
    link = '<p><a href="/a.jpg">View this image ›</a></p>'
    assert words(f'<div>{IMG}{link}</div><p class="caption"><span class="attribution">Ann Lee</span></p>') == (
        None,
        "Ann Lee",
    )


def test_picture_whose_height_is_not_known_yet() -> None:
    assert photos('<img src="/a.jpg" width="570" height="0">')
    assert not photos('<img src="/a.jpg" width="0" height="0">')
