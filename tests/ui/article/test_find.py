from PySide6.QtGui import QTextDocument

from ui.article.find import Finder
from ui.article.setting import Setting
from ui.theme import LIGHT

SETTING = Setting(LIGHT, 1.0, 560)


def document() -> QTextDocument:
    return QTextDocument("Fog over the strait.\nThe fog has gone; no FOG at all.")


def test_every_place_whatever_its_case() -> None:
    finder = Finder()
    assert finder.search(document(), "fog") == 3
    assert finder.search(document(), "mist") == 0
    assert finder.search(document(), "") == 0


def test_the_first_place_from_where_one_reads() -> None:
    finder = Finder()
    finder.search(document(), "fog", start=5)
    assert finder.current == 1


def test_steps_go_round() -> None:
    finder = Finder()
    finder.search(document(), "fog")
    finder.step(-1)
    assert finder.current == 2
    finder.step(1)
    assert finder.current == 0
    assert Finder().step(1) is None


def test_the_current_place_is_marked_otherwise() -> None:
    finder = Finder()
    text = document()
    finder.search(text, "fog")
    finder.step(1)
    grounds = [mark.format.background().color().name().upper() for mark in finder.marks(SETTING)]
    assert grounds == [LIGHT.find_all, LIGHT.find_current, LIGHT.find_all]
