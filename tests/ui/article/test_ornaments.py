from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument

from ui.article.build import build_page
from ui.article.ornaments import block_rect, paint_focus, paint_ornaments, text_rects
from ui.article.page import Page
from ui.article.setting import BLEED, Setting
from ui.theme import LIGHT

WIDTH = 562 + 2 * BLEED


def laid_out(make_article, html: str, **setting) -> Page:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setTextWidth(WIDTH)
    return build_page(document, make_article(html=html), Setting(LIGHT, 1.0, 562, **setting))


def painted(page: Page, stop: int | None = None) -> QImage:
    image = QImage(WIDTH, round(page.document.size().height()), QImage.Format.Format_RGB32)
    image.fill(QColor(LIGHT.paper))
    painter = QPainter(image)
    paint_ornaments(painter, page, QRectF(image.rect()))
    if stop is not None:
        paint_focus(painter, page, page.stops[stop].position, page.stops[stop].length)
    painter.end()
    return image


def colour(image: QImage, x: float, y: float) -> str:
    return image.pixelColor(round(x), round(y)).name().upper()


def test_the_rule_of_a_quotation_stands_at_the_beginning_of_its_lines(make_article) -> None:
    html = "<blockquote><p>One.</p><p>Two.</p></blockquote>"
    page = laid_out(make_article, html)
    middle = block_rect(page, page.bars[0].first).center().y()
    assert colour(painted(page), BLEED + 1, middle) == LIGHT.quote_rule
    mirrored = laid_out(make_article, html, rtl=True)
    assert colour(painted(mirrored), WIDTH - BLEED - 2, middle) == LIGHT.quote_rule


def test_code_stands_on_its_ground(make_article) -> None:
    page = laid_out(make_article, "<p>x</p><pre>a = 1\nb = 2</pre>")
    rect = block_rect(page, page.boxes[0].first)
    image = painted(page)
    assert colour(image, BLEED + 20, rect.center().y()) == LIGHT.code_box
    assert colour(image, BLEED - 4, rect.center().y()) == LIGHT.paper
    assert colour(image, BLEED + 20, rect.top() - 24) == LIGHT.paper


def test_markers_stand_before_their_items(make_article) -> None:
    page = laid_out(make_article, "<ul><li>Pilots</li></ul>")
    rect = block_rect(page, page.markers[0].block)
    image = painted(page)
    row = [
        (x, y)
        for x in range(BLEED, BLEED + 26)
        for y in range(round(rect.top()), round(rect.bottom()))
        if colour(image, x, y) != LIGHT.paper
    ]
    assert row, "a bullet was painted"


def test_a_run_over_two_lines_has_two_rectangles(make_article) -> None:
    words = "many words of a link " * 6
    page = laid_out(make_article, f'<p>Here are <a href="https://e.org/">{words}</a></p>')
    page.document.size()
    rects = list(text_rects(page, page.stops[0].position, page.stops[0].length))
    assert len(rects) >= 2
    assert all(rect.left() >= BLEED and rect.right() <= WIDTH - BLEED + 1 for rect in rects)


def test_the_ring_of_the_keyboard_is_round_its_link(make_article) -> None:
    page = laid_out(make_article, '<p>See <a href="https://e.org/">the list</a>.</p>')
    page.document.size()
    rect = next(text_rects(page, page.stops[0].position, page.stops[0].length))
    image = painted(page, stop=0)
    accent = QColor(LIGHT.accent).name().upper()
    found = [
        x for x in range(round(rect.left()) - 6, round(rect.left())) if colour(image, x, rect.center().y()) == accent
    ]
    assert found


def test_the_rule_ends_with_its_quotation_also_where_that_ends_with_a_table(make_article) -> None:
    table = "<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>"
    page = laid_out(make_article, f"<blockquote><p>One.</p>{table}</blockquote><p>After.</p>")
    last = page.document.findBlockByNumber(page.bars[0].last)
    assert last.text() == "2"
