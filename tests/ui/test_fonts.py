from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

from ui.fonts import MONO, SANS, SERIF, load_font, mono, sans, serif

WORDS = "Hamburgefonstiv and the long way home"


def width(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(WORDS)


def test_the_families_come_from_their_packages() -> None:
    assert [load_font(family) for family in (SERIF, SANS, MONO)] == [(), (), ()]
    assert {SERIF, SANS, MONO} <= set(QFontDatabase.families())
    assert QFontInfo(serif(19)).family() == SERIF
    assert QFontInfo(sans(13)).family() == SANS
    assert QFontInfo(mono(14)).family() == MONO


def test_weight_is_drawn_by_the_axis() -> None:
    assert width(serif(40, 700)) > width(serif(40, 400))
    assert width(sans(40, 600)) > width(sans(40, 500)) > width(sans(40, 400))


def test_the_display_cut_is_narrower() -> None:
    assert width(serif(40, optical=60)) < width(serif(40, optical=14))


def test_code_is_of_one_width() -> None:
    metrics = QFontMetricsF(mono(14))
    assert metrics.horizontalAdvance("iiii") == metrics.horizontalAdvance("WWWW")


def test_letters_are_not_bent_to_the_pixel_grid() -> None:
    assert sans(13).hintingPreference() == QFont.HintingPreference.PreferNoHinting


def test_a_size_is_never_nothing() -> None:
    assert serif(0.2).pixelSize() == 1
