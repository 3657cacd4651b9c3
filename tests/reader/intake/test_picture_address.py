"""Two addresses of one picture are known as such, two pictures never are, and the best size is chosen."""

from __future__ import annotations

import pytest

from reader.intake.picture_address import best, same
from reader.markup import fragment

BASE = "https://paper.test/story"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("https://p.test/2024/07/harbour-bridge-300x200.jpg", "https://p.test/2024/07/harbour-bridge.jpg"),
        ("https://p.test/2024/07/harbour.jpg?w=300", "https://p.test/2024/07/harbour.jpg?w=1600&q=80"),
        ("https://i.p.test/resize/640x/photos/harbour.jpg", "https://i.p.test/resize/1600x/photos/harbour.jpg"),
        ("https://img.cdn.test/width=300/https://p.test/photos/harbour.jpg", "https://p.test/photos/harbour.jpg"),
        ("https://p.test/_next/image?url=https%3A%2F%2Fp.test%2Fa%2Fharbour.jpg&w=640", "https://p.test/a/harbour.jpg"),
        (
            "https://i.p.test/img/media/9f0c1d2e3a4b5c6d7e8f/0_0_10_6/master/500.jpg",
            "https://i.p.test/img/media/9f0c1d2e3a4b5c6d7e8f/0_0_10_6/master/1000.jpg",
        ),
    ],
)
def test_one_picture(first: str, second: str) -> None:
    assert same(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("https://p.test/photos/harbour.png", "https://p.test/photos/museum.png"),
        ("https://p.test/photos/1-12.png", "https://p.test/photos/2-12.png"),
        ("https://p.test/2024/07/image1.jpg", "https://p.test/2024/08/image1.jpg"),
        ("https://p.test/article/7654321/a.jpg", "https://p.test/article/7654321/b.jpg"),
        ("https://p.test/image.php?id=7", "https://p.test/image.php?id=8"),
        ("https://p.test/gallery/512/photo.jpg", "https://p.test/gallery/513/photo.jpg"),
    ],
)
def test_two_pictures(first: str, second: str) -> None:
    assert not same(first, second)


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        ('<img src="/a.jpg">', "https://paper.test/a.jpg"),
        ('<img src="data:image/gif;base64,R0" data-src="/a.jpg">', "https://paper.test/a.jpg"),
        ('<img src="/blank.gif" data-original="/a.jpg">', "https://paper.test/a.jpg"),
        ('<img src="/s.jpg" srcset="/m.jpg 800w, /l.jpg 1600w, /xl.jpg 4000w">', "https://paper.test/l.jpg"),
        (
            '<img src="/s.jpg" srcset="/c_fill,w_9/m.jpg 1x, /c_fill,w_9/l.jpg 2x">',
            "https://paper.test/c_fill,w_9/l.jpg",
        ),
        ('<picture><source srcset="/w.webp 1200w"><img src="/s.jpg"></picture>', "https://paper.test/w.webp"),
        ('<img src="javascript:alert(1)">', None),
        ('<img src="file:///etc/passwd">', None),
        ("<img>", None),
    ],
)
def test_best(markup: str, wanted: str | None) -> None:
    image = next(fragment(markup).iter("img"))
    assert best(image, BASE) == wanted


def test_a_mirror_s_picture_is_the_one_it_mirrors() -> None:
    assert same("https://i0.wp.com/daily.example/up/quay-2026.jpg?w=640", "https://daily.example/up/quay-2026.jpg")
    assert not same("https://i0.wp.com/daily.example/up/quay-2026.jpg", "https://daily.example/up/ferry-2026.jpg")


def test_numbers_of_two_pictures_are_no_sizes() -> None:
    assert not same("https://bay.test/p/tram-on-the-bridge-106.jpg", "https://bay.test/p/tram-on-the-bridge-107.jpg")
    assert same("https://bay.test/p/tram-on-the-bridge-640.jpg", "https://bay.test/p/tram-on-the-bridge-1280.jpg")


def test_script_in_place_of_an_address() -> None:
    image = fragment("""<img src="if(this.src!='/a.jpg') this.src='/a.jpg'">""")[0]
    assert best(image, "https://bay.test/") is None
