import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from ui.article.ornaments import text_rects
from ui.article.setting import SIDE_MARGIN, measure
from ui.theme import DARK, LIGHT

LONG = "".join(f"<p>Paragraph {number}: " + "ships go through the strait again. " * 12 + "</p>" for number in range(40))


def spot(view, number: int = 0) -> QPoint:
    """The middle of a link or photo of the page, in the viewport."""
    stop = view.page.stops[number]
    centre = next(text_rects(view.page, stop.position, stop.length)).center()
    return (centre - QPointF(0, view.verticalScrollBar().value())).toPoint()


def colour(view, point: QPoint) -> str:
    image = view.grab().toImage()
    return image.pixelColor(view.viewport().mapTo(view, point)).name().upper()


def test_an_empty_pane_says_what_to_do(view) -> None:
    view.show_article(None)
    assert view.article is None
    assert view.accessibleDescription() == "Choose a headline"
    image = view.grab().toImage()
    assert len({image.pixelColor(x, y).name() for x in range(200, 440) for y in range(300, 400)}) > 1


def test_the_pane_and_the_article_have_names(view, make_article) -> None:
    view.show_article(make_article())
    assert view.accessibleName() == "Article"
    assert view.accessibleDescription() == "Ships move again through the strait"


def test_the_column_is_measured(view, make_article) -> None:
    view.show_article(make_article(html=LONG))
    assert view.page.setting.column == int(measure(1.0)) == 562
    view.resize(1200, 800)
    assert view.page.setting.column == 562
    view.resize(500, 800)
    assert view.page.setting.column <= 500 - 2 * SIDE_MARGIN


def test_a_click_on_a_link_tells_its_address_and_opens_nothing(qtbot, view, make_article) -> None:
    view.show_article(make_article(html='<p>See <a href="https://e.org/a?b=1&amp;c=%20d">the list</a>.</p>'))
    with qtbot.waitSignal(view.link_activated) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view))
    assert caught.args == ["https://e.org/a?b=1&c=%20d"]
    assert view.source().isEmpty()


def test_a_click_on_a_photo_tells_its_number(qtbot, view, make_article, make_photo) -> None:
    photos = (make_photo("pier"), make_photo())
    view.show_article(make_article(lead=photos[1], photos=photos))
    with qtbot.waitSignal(view.photo_activated) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view))
    assert caught.args == [1]


def test_a_link_within_the_story_scrolls(qtbot, view, make_article) -> None:
    view.show_article(make_article(html=f'<p>Note<a href="#n1">1</a></p>{LONG}<p id="n1">The note.</p>'))
    with qtbot.assertNotEmitted(view.link_activated):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view))
    assert view.verticalScrollBar().value() > 1000


def test_hovering_shows_where_a_link_leads(qtbot, view, make_article) -> None:
    view.show_article(make_article(html='<p>See <a href="https://e.org/list">the list</a>.</p>'))
    with qtbot.waitSignal(view.link_hovered) as caught:
        qtbot.mouseMove(view.viewport(), spot(view))
    assert caught.args == ["https://e.org/list"]
    label = view.findChild(type(view._label))
    assert label.isVisible()
    assert label.text() == "https://e.org/list"
    qtbot.mouseMove(view.viewport(), QPoint(20, 5))
    qtbot.waitUntil(lambda: not label.isVisible())


def test_tab_reaches_links_and_photos_and_enter_follows(qtbot, view, make_article, make_photo) -> None:
    photo = make_photo()
    view.show_article(make_article(html='<p><a href="https://e.org/a">A</a></p>', lead=photo, photos=(photo,)))
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.photo_activated):
        qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_activated):
        qtbot.keyClick(view, Qt.Key.Key_Return)


def test_what_the_keyboard_has_reached_can_be_seen(qtbot, view, make_article) -> None:
    view.show_article(make_article(html='<p>See <a href="https://e.org/a">the list</a>.</p>'))
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    before = view.grab().toImage()
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.grab().toImage() != before


def test_space_pages_and_says_when_the_end_is_reached(qtbot, view, make_article) -> None:
    view.show_article(make_article(html=LONG))
    with qtbot.assertNotEmitted(view.page_end_reached):
        qtbot.keyClick(view, Qt.Key.Key_Space)
    assert 600 < view.verticalScrollBar().value() < 800
    while view.page_down():
        pass
    with qtbot.waitSignal(view.page_end_reached):
        qtbot.keyClick(view, Qt.Key.Key_Space)


def test_a_page_that_fits_has_its_end_at_once(view, make_article) -> None:
    view.show_article(make_article())
    assert view.page_down() is False
    assert not view.verticalScrollBar().isEnabled()


def test_the_wheel_beside_the_column_scrolls(qtbot, view, make_article) -> None:
    view.resize(1200, 800)
    view.show_article(make_article(html=LONG))
    beside = QPointF(30, 400)
    wheel = QWheelEvent(
        beside,
        view.mapToGlobal(beside),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, wheel)
    assert view.verticalScrollBar().value() > 0


@pytest.mark.parametrize("change", ["zoom", "theme", "width"])
def test_the_place_is_kept(view, make_article, change) -> None:
    view.show_article(make_article(html=LONG))
    view.set_place(21.5)
    here = view.cursorForPosition(QPoint(20, 4)).block().text()
    if change == "zoom":
        view.set_zoom(1.5)
    elif change == "theme":
        view.set_theme(DARK)
    else:
        view.resize(440, 800)
    assert view.cursorForPosition(QPoint(20, 4)).block().text() == here
    assert view.place() == pytest.approx(21.5, abs=0.1)


def test_another_article_begins_at_its_top_and_the_same_one_stays(view, make_article) -> None:
    view.show_article(make_article(html=LONG))
    view.set_place(12.0)
    view.show_article(make_article(html=LONG, bookmarked=True))
    assert view.place() == pytest.approx(12.0, abs=0.1)
    view.show_article(make_article(id=2, html=LONG))
    assert view.place() == 0


def test_a_theme_colours_the_page(view, make_article) -> None:
    view.show_article(make_article())
    view.set_theme(DARK)
    assert colour(view, QPoint(3, 3)) == DARK.paper
    view.set_theme(LIGHT)
    assert colour(view, QPoint(3, 3)) == LIGHT.paper
    assert view.grab().toImage().pixelColor(4, 400) == QColor(LIGHT.paper), "beside the column too"


def test_find_counts_marks_and_shows(view, make_article) -> None:
    view.show_article(make_article(html=LONG))
    assert view.find_text("paragraph 3") == 11
    assert view.find_next(1) == 2
    assert len(view.extraSelections()) == 11
    assert view.verticalScrollBar().value() > 0
    view.set_theme(DARK)
    assert len(view.extraSelections()) == 11, "the marks outlive a change of theme"
    assert view.find_text("") == 0
    assert view.extraSelections() == []


def test_pictures_are_drawn_sharp_when_decoded(qtbot, view, make_article, make_photo) -> None:
    photo = make_photo(width=1600, height=1000)
    view.show_article(make_article(lead=photo, photos=(photo,)))
    view.grab()
    qtbot.waitUntil(lambda: colour(view, spot(view)) == "#3050A0")


def test_a_photo_that_is_not_here_leaves_a_quiet_box(view, make_article, make_photo) -> None:
    photo = make_photo(file=None)
    view.show_article(make_article(lead=photo, photos=(photo,)))
    top = view.document().find("\ufffc").block()
    rect = view.document().documentLayout().blockBoundingRect(top)
    assert colour(view, QPoint(60, round(rect.top()) + 20)) == LIGHT.code_box


def test_copying_gives_words_and_no_placeholders(view, make_article, make_photo) -> None:
    photo = make_photo()
    view.show_article(make_article(lead=photo, photos=(photo,)))
    view.selectAll()
    view.copy()
    text = QApplication.clipboard().text()
    assert "The harbour at dusk." in text
    assert "\ufffc" not in text


def test_nothing_is_loaded_by_name(view, tmp_path) -> None:
    assert view.loadResource(2, str(tmp_path / "a.png")) is None


def test_old_documents_are_deleted(view, make_article) -> None:
    view.show_article(make_article(html=LONG))
    old = weakref.ref(view.document())
    gone = []
    view.document().destroyed.connect(lambda: gone.append(True))
    view.show_article(make_article(id=2))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert gone == [True]
    assert old() is None


FOLDED = (
    "<p>Before.</p><details><summary>How we counted</summary><p>At the lock.</p><details><summary>By night</summary>"
    "<p>With lamps.</p></details></details><details open><summary>Sources</summary><p>The office.</p></details>"
)


def shown(view) -> list[str]:
    return [text for text in view.document().toPlainText().split("\n") if text][3:]


def test_what_is_folded_opens_and_folds_again(qtbot, view, make_article) -> None:
    view.show_article(make_article(html=FOLDED))
    assert shown(view) == ["Before.", "How we counted", "Sources", "The office."]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view))
    assert shown(view) == ["Before.", "How we counted", "At the lock.", "By night", "Sources", "The office."]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, 1))
    assert "With lamps." in shown(view)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view, 2))
    assert shown(view)[-2:] == ["With lamps.", "Sources"]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view))
    assert shown(view) == ["Before.", "How we counted", "Sources"]
    view.show_article(make_article(id=2, html=FOLDED))
    assert "At the lock." not in shown(view), "another story has its own"


def test_a_note_is_read_and_one_comes_back(qtbot, view, make_article) -> None:
    html = f'<p>Note<a href="#n1">1</a></p>{LONG}<ol><li>First.</li><li id="n1">The note.</li></ol>{LONG}'
    view.show_article(make_article(html=html))
    assert not view.can_come_back
    with qtbot.waitSignal(view.jumped):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot(view))
    assert view.cursorForPosition(QPoint(60, 30)).block().text() == "The note."
    assert view.can_come_back
    assert view.come_back()
    assert view.verticalScrollBar().value() == 0
    assert not view.come_back()
