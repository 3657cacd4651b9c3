from PySide6.QtGui import QTextDocument

from ui.article.build import build_page
from ui.article.find import Finder
from ui.article.page import Page
from ui.article.setting import Setting
from ui.theme import LIGHT

SETTING = Setting(LIGHT, 1.0, 560)


def page(text: str = "Fog over the strait.\nThe fog has gone; no FOG at all.") -> Page:
    return Page(QTextDocument(text), SETTING)


def test_every_place_whatever_its_case() -> None:
    finder = Finder()
    assert finder.search(page(), "fog") == 3
    assert finder.search(page(), "mist") == 0
    assert finder.search(page(), "") == 0


def test_the_first_place_from_where_one_reads() -> None:
    finder = Finder()
    finder.search(page(), "fog", start=5)
    assert finder.current == 1


def test_steps_go_round() -> None:
    finder = Finder()
    finder.search(page(), "fog")
    finder.step(-1)
    assert finder.current == 2
    finder.step(1)
    assert finder.current == 0
    assert Finder().step(1) is None


def test_the_current_place_is_marked_otherwise() -> None:
    finder = Finder()
    finder.search(page(), "fog")
    finder.step(1)
    grounds = [mark.format.background().color().name().upper() for mark in finder.marks(SETTING)]
    assert grounds == [LIGHT.find_all, LIGHT.find_current, LIGHT.find_all]


def test_words_are_found_where_they_may_be_divided_and_whatever_spaces_stand_between() -> None:
    finder = Finder()
    divided = page("An inter\u00adna\u00adtion\u00adal photo: Anadolu\u00a0Pictures (1+1)")
    assert finder.search(divided, "international photo") == 1
    assert finder.search(divided, "Anadolu Pictures") == 1
    assert finder.search(divided, "(1+1)") == 1


def test_what_is_scrolled_sideways_is_searched_as_well(make_article) -> None:
    row = "<tr>" + "".join(f"<td>Indicator-of-year-{number}</td>" for number in range(14)) + "</tr>"
    made = build_page(QTextDocument(), make_article(html=f"<p>Year one.</p><table>{row * 2}</table>"), SETTING)
    finder = Finder()
    assert finder.search(made, "year") == 29
    assert [hit.sheet for hit in finder.places[:2]] == [None, 0]
    assert len(finder.marks(SETTING, 0)) == 28
