from PySide6.QtGui import QTextDocument

from reader.values import Article, Audio
from ui.article.build import build_page
from ui.article.page import HEADING, Page
from ui.article.setting import Setting
from ui.theme import LIGHT


def page_of(article: Article, **setting) -> Page:
    return build_page(QTextDocument(), article, Setting(LIGHT, 1.0, 562, **setting))


def lines(page: Page) -> list[str]:
    texts = (page.document.findBlockByNumber(number).text() for number in range(page.document.blockCount()))
    return [text.replace("\u00a0", " ") for text in texts if text]


def test_the_head_in_its_order(make_article, make_photo) -> None:
    lead = make_photo()
    article = make_article(
        section="World", dek="Owners put off their quarrel", authors=("Leyla Aydin",), lead=lead, photos=(lead,)
    )
    texts = lines(page_of(article))
    assert texts[0] == "The Daily Futurist   World"
    assert texts[1] == "Ships move again through the strait"
    assert texts[2] == "Owners put off their quarrel"
    assert texts[3].startswith("By Leyla Aydin   ·   ")
    assert texts[4] == "\ufffc"
    assert texts[5] == "The harbour at dusk.  Leyla Aydin/Anadolu Pictures"
    assert texts[6] == "Forty-one ships went through by Tuesday evening."


def test_the_dateline_begins_the_first_paragraph_in_bold(make_article) -> None:
    page = page_of(make_article(dateline="ANKARA, Turkey"))
    found = page.document.find("ANKARA")
    assert found.block().text().startswith("ANKARA, Turkey — Forty-one ships")
    heavy = found.charFormat().font()
    assert heavy.variableAxisValue(heavy.Tag("wght")) == 600
    after = page.document.find("Forty-one").charFormat().font()
    assert after.variableAxisValue(after.Tag("wght")) == 400


def test_the_lead_is_shown_once(make_article, make_photo) -> None:
    lead, other = make_photo(), make_photo("pier")
    html = f'<figure><img src="{lead.url}"></figure><p>Text.</p><figure><img src="{other.url}"></figure>'
    page = page_of(make_article(html=html, lead=lead, photos=(lead, other)))
    assert [picture.photo for picture in page.pictures] == [0, 1]
    assert [stop.href for stop in page.stops] == ["photo:0", "photo:1"]


def test_the_record_of_a_photo_has_its_words_not_the_page(make_article, make_photo) -> None:
    photo = make_photo("pier", caption="From the record.", credit=None)
    html = f'<p>Text.</p><figure><img src="{photo.url}"><figcaption>From the page</figcaption></figure>'
    texts = lines(page_of(make_article(html=html, photos=(photo,))))
    assert "From the record." in texts
    assert "From the page" not in texts


def test_alt_text_is_no_caption(make_article, make_photo) -> None:
    photo = make_photo(caption=None, credit=None, alt="A ship on calm water")
    page = page_of(make_article(lead=photo, photos=(photo,)))
    assert "A ship on calm water" not in "\n".join(lines(page))
    assert page.pictures[0].name == "A ship on calm water"


def test_a_missing_file_keeps_its_place_and_its_caption(make_article, make_photo) -> None:
    photo = make_photo(file=None)
    page = page_of(make_article(lead=photo, photos=(photo,)))
    assert page.pictures[0].file is None
    assert page.stops == []
    assert any(text.startswith("The harbour at dusk.") for text in lines(page))


def test_blocks_of_the_body(make_article) -> None:
    html = (
        "<h2>Agreed</h2><ul><li>Pilots</li><li>Queues<ol start='3'><li>animals</li></ol></li></ul>"
        "<blockquote><p>Listen.</p><p>None.</p></blockquote><pre>a = 1\nb = 2</pre>"
        "<p>Uses <code>mean</code> only.</p><hr><p>Later.</p>"
    )
    page = page_of(make_article(html=html))
    document = page.document
    assert document.find("Agreed").block().blockFormat().property(HEADING) == 2
    marked = [(document.findBlockByNumber(marker.block).text(), marker.text) for marker in page.markers]
    assert marked == [("Pilots", "•"), ("Queues", "•"), ("animals", "3.")]
    assert [document.findBlockByNumber(n).text() for n in (page.bars[0].first, page.bars[0].last)] == [
        "Listen.",
        "None.",
    ]
    assert document.findBlockByNumber(page.boxes[0].first).text() == "a = 1\u2028b = 2"
    assert len(page.pills) == 1
    assert "·   ·   ·" in lines(page)


def test_links_are_halts_of_the_keyboard(make_article) -> None:
    html = '<p>The <a href="https://e.org/a"><em>Times</em> said</a> and <a href="https://e.org/b">more</a>.</p>'
    page = page_of(make_article(html=html))
    assert [(stop.href, stop.length) for stop in page.stops] == [("https://e.org/a", 10), ("https://e.org/b", 4)]
    assert page.document.find("Times").charFormat().anchorHref() == "https://e.org/a"


def test_a_story_without_text_shows_its_teaser_and_where_the_rest_is(make_article) -> None:
    texts = lines(page_of(make_article(html="", text="", dateline="CAIRO")))
    assert "CAIRO — Forty-one ships went through." in texts
    assert "Read the whole story at example.org" in texts


def test_sound_is_a_line_with_its_length(make_article) -> None:
    page = page_of(make_article(audio=(Audio("https://cdn.example.org/a.mp3", "Morning", 1380),)))
    assert "Listen · Morning · 23 min\u2028cdn.example.org" in lines(page)
    assert page.boxes[0].icon == "headphones"


def test_an_embed_is_a_link_in_a_box(make_article) -> None:
    html = '<p>See:</p><p class="embed"><a href="https://video.example.org/1">The film</a></p>'
    page = page_of(make_article(html=html))
    assert "The film\u2028video.example.org" in lines(page)
    assert page.boxes[0].icon == "circle-play"
    assert [stop.href for stop in page.stops] == ["https://video.example.org/1"]


def test_right_to_left_turns_margins_round_but_not_code(make_article) -> None:
    page = page_of(make_article(html="<ul><li>أول</li></ul><pre>x = 1</pre>"), rtl=True)
    item = page.document.find("أول").block().blockFormat()
    assert item.rightMargin() > item.leftMargin() == 0
    assert page.document.find("x = 1").block().textDirection().name == "LeftToRight"
    assert page.document.find("أول").block().textDirection().name == "RightToLeft"


def test_zoom_scales_type_and_room(make_article) -> None:
    article = make_article()
    small = build_page(QTextDocument(), article, Setting(LIGHT, 1.0, 562))
    large = build_page(QTextDocument(), article, Setting(LIGHT, 2.0, 900))
    place = [page.document.find("Forty-one") for page in (small, large)]
    assert [found.charFormat().font().pixelSize() for found in place] == [19, 38]
    assert place[1].blockFormat().lineHeight() == 58


def test_any_html_makes_a_page(make_article) -> None:
    for html in (
        "",
        "<table><table><tr><td>",
        "<ul><li><figure></figure></ul>",
        "<blockquote></blockquote>",
        "<pre></pre>",
    ):
        assert lines(page_of(make_article(html=html)))
