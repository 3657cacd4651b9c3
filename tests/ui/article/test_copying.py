from PySide6.QtGui import QTextCursor, QTextDocument

from ui.article.build import build_page
from ui.article.copying import html, plain_text
from ui.article.page import Page
from ui.article.setting import Setting
from ui.theme import LIGHT

HTML = (
    "<p>Ships <b>move</b> again.</p><figure><img src='https://example.org/harbour.jpg'></figure>"
    "<ul><li>Pilots</li><li>Queues</li></ul><h2>Figures</h2>"
    "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2020</td><td>38</td></tr></table>"
    '<pre>a = 1\nb = 2</pre><p>See <a href="https://e.org/?a=1&amp;b=2">the list</a>.</p>'
)


def page_with_all(make_article, make_photo) -> Page:
    photo = make_photo()
    return build_page(QTextDocument(), make_article(html=HTML, photos=(photo,)), Setting(LIGHT, 1.0, 562))


def selection(page: Page, first: str, last: str) -> QTextCursor:
    cursor = page.document.find(first)
    cursor.setPosition(cursor.selectionStart())
    cursor.setPosition(page.document.find(last).selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def test_plain_text_has_captions_markers_and_rows(make_article, make_photo) -> None:
    page = page_with_all(make_article, make_photo)
    assert plain_text(page, selection(page, "Ships move again.", "the list.")) == (
        "Ships move again.\n\nThe harbour at dusk.  Leyla Aydin/Anadolu Pictures\n\n• Pilots\n• Queues\n\nFigures\n\n"
        "Year\tShips\n2020\t38\n\na = 1\nb = 2\n\nSee the list."
    )


def test_nothing_of_the_figure_itself(make_article, make_photo) -> None:
    page = page_with_all(make_article, make_photo)
    everything = QTextCursor(page.document)
    everything.select(QTextCursor.SelectionType.Document)
    assert "\ufffc" not in plain_text(page, everything)
    assert "\ufffc" not in html(page, everything)


def test_part_of_a_line(make_article, make_photo) -> None:
    page = page_with_all(make_article, make_photo)
    assert plain_text(page, selection(page, "move", "again")) == "move again"
    assert plain_text(page, selection(page, "ilots", "ueue")) == "ilots\n• Queue"


def test_html_keeps_structure_and_addresses(make_article, make_photo) -> None:
    page = page_with_all(make_article, make_photo)
    result = html(page, selection(page, "Ships move again.", "the list."))
    assert "<p>Ships <b>move</b> again.</p>" in result
    assert "<h2>Figures</h2>" in result
    assert '<a href="https://e.org/?a=1&amp;b=2">the list</a>' in result
    assert "photo:" not in result


def test_html_escapes(make_article) -> None:
    page = build_page(QTextDocument(), make_article(html="<p>a &lt;b&gt; c</p>"), Setting(LIGHT, 1.0, 562))
    assert html(page, selection(page, "a <b>", "c")) == "<p>a &lt;b&gt; c</p>"
