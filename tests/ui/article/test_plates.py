"""Photos side by side."""

import pytest
from PySide6.QtGui import QTextDocument, QTextTable

from ui.article.build import build_page
from ui.article.figures import figure_size
from ui.article.page import Page, Picture
from ui.article.setting import Setting
from ui.theme import LIGHT


def page_of(make_article, make_photo, count: int, **setting) -> Page:
    photos = tuple(make_photo(f"p{number}", height=300 + 200 * (number % 3)) for number in range(count))
    html = "".join(f'<figure><img src="{photo.url}"></figure>' for photo in photos)
    article = make_article(html=f"<p>Before.</p>{html}<p>After.</p>", photos=photos)
    return build_page(QTextDocument(), article, Setting(LIGHT, 1.0, 562, **setting))


def grid(page: Page) -> QTextTable:
    (frame,) = page.document.rootFrame().childFrames()
    assert isinstance(frame, QTextTable)
    return frame


def test_pairs_of_one_shape_with_their_own_words(make_article, make_photo) -> None:
    page = page_of(make_article, make_photo, 4)
    table = grid(page)
    assert (table.rows(), table.columns()) == (2, 2)
    assert [spot.columns for spot in page.figures] == [2] * 4
    cell = table.cellAt(1, 0)
    last = cell.lastCursorPosition().block().text().replace("\u00a0", " ")
    assert last == "The p2 at dusk.  Leyla Aydin/Anadolu Pictures"
    assert [stop.href for stop in page.stops] == ["photo:0", "photo:1", "photo:2", "photo:3"]


def test_the_first_of_an_odd_number_stands_alone(make_article, make_photo) -> None:
    page = page_of(make_article, make_photo, 5)
    assert [spot.columns for spot in page.figures] == [1, 2, 2, 2, 2]
    assert grid(page).rows() == 2


def test_the_first_stands_right_where_one_reads_from_the_right(make_article, make_photo) -> None:
    page = page_of(make_article, make_photo, 4, rtl=True)
    assert [picture.photo for picture in page.pictures] == [1, 0, 3, 2]


@pytest.mark.parametrize(("width", "height"), [(1600, 900), (600, 1200), (0, 0)])
def test_the_shape_is_that_of_the_plate(width, height) -> None:
    size = figure_size(Picture("a.jpg", width, height, "", 0), Setting(LIGHT, 1.0, 562), 0, 2)
    assert (size.width(), size.height()) == (276, 184)
