import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from ui.icons import icon, icon_pixmap


def colours(name: str, color: str) -> set[str]:
    image = icon_pixmap(name, color, 18, 2).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in points if image.pixelColor(x, y).alpha() == 255}


def test_the_pixmap_fits_the_screen() -> None:
    pixmap = icon_pixmap("bookmark", "#A8431E", 18, 2)
    assert pixmap.size() == QSize(36, 36)
    assert pixmap.deviceIndependentSize().width() == 18


def test_the_drawing_is_in_its_colour() -> None:
    assert colours("search", "#a8431e") == {"#a8431e"}
    assert colours("search", "#00ff00") == {"#00ff00"}


def test_an_unknown_name_is_told() -> None:
    with pytest.raises(KeyError):
        icon_pixmap("no-such-drawing", "#000000")


def test_an_icon_is_sharp_at_200_percent_and_has_its_colour_when_off() -> None:
    made = icon("x", "#102030", off="#C0C0C0")
    image = made.pixmap(QSize(18, 18), 2.0, QIcon.Mode.Disabled).toImage()
    assert image.size() == QSize(36, 36)
    assert any(image.pixelColor(x, x) == QColor("#C0C0C0") for x in range(image.width()))


def test_an_icon_may_look_otherwise_when_it_is_on() -> None:
    made = icon("bookmark", "#102030", on=("bookmark-check", "#A8431E"))
    on, off = (made.pixmap(QSize(18, 18), 2.0, QIcon.Mode.Normal, state) for state in (QIcon.State.On, QIcon.State.Off))
    assert on.toImage() == icon_pixmap("bookmark-check", "#A8431E", 18, 2).toImage()
    assert off.toImage() == icon_pixmap("bookmark", "#102030", 18, 2).toImage()


def test_an_icon_of_an_unknown_name_is_told_before_it_is_painted() -> None:
    with pytest.raises(KeyError):
        icon("no-such-drawing", "#000000")
