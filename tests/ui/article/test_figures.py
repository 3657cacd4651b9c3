import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextCursor, QTextDocument

from ui.article.build import build_page
from ui.article.figures import figure_size, refit
from ui.article.page import FIGURE_HEIGHT, FIGURE_WIDTH, Picture
from ui.article.setting import Setting
from ui.theme import LIGHT

SETTING = Setting(LIGHT, 1.0, 560)


def picture(width: int, height: int) -> Picture:
    return Picture("a.jpg", width, height, "", 0)


@pytest.mark.parametrize(
    ("given", "drawn"),
    [
        ((1600, 1000), (560, 350)),
        ((400, 300), (560, 420)),
        ((200, 100), (200, 100)),
        ((600, 3000), (124, 620)),
        ((0, 0), (560, 315)),
    ],
)
def test_the_room_a_picture_gets(given, drawn) -> None:
    assert figure_size(picture(*given), SETTING, 0) == QSizeF(*drawn)


def test_an_indent_takes_room() -> None:
    assert figure_size(picture(1600, 1000), SETTING, 60).width() == 500


def test_small_pictures_grow_with_the_zoom() -> None:
    assert figure_size(picture(100, 100), Setting(LIGHT, 2.0, 560), 0) == QSizeF(200, 200)


def test_a_narrower_column_rewrites_the_room(make_article, make_photo) -> None:
    photo = make_photo(width=1600, height=1000)
    page = build_page(QTextDocument(), make_article(lead=photo, photos=(photo,)), SETTING)
    refit(page, Setting(LIGHT, 1.0, 320))
    cursor = QTextCursor(page.document)
    cursor.setPosition(page.figures[0].position)
    cursor.setPosition(page.figures[0].position + 1, QTextCursor.MoveMode.KeepAnchor)
    face = cursor.charFormat()
    assert (face.property(FIGURE_WIDTH), face.property(FIGURE_HEIGHT)) == (320, 200)
    assert face.anchorHref() == "photo:0", "the rest of the format stays"


def test_a_size_that_no_record_has_is_read_from_the_file(make_article, make_photo) -> None:
    photo = make_photo(width=640, height=480)
    unknown = type(photo)(photo.url, photo.file, None, None, None, "figure", None, None)
    page = build_page(QTextDocument(), make_article(lead=unknown, photos=(unknown,)), SETTING)
    assert (page.pictures[0].width, page.pictures[0].height) == (640, 480)
