"""What is taken out of a feed before feedparser sees it."""

from __future__ import annotations

from reader.intake import document

MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"'


def read(text: str) -> document.Document:
    found = document.read(document.tidy(text))
    assert found is not None
    return found


def items(count: int, inner: str = "") -> str:
    return "".join(f"<item><title>{n}</title>{inner}</item>" for n in range(count))


def test_a_doctype_goes_with_its_entities() -> None:
    bomb = "<!DOCTYPE rss [<!ENTITY a \"]>ha\"><!ENTITY b '&a;&a;'> <!-- ]> --> ]><rss><channel>&b;</channel></rss>"
    assert document.tidy(bomb) == "<rss><channel>&amp;b;</channel></rss>"
    assert document.tidy('<!DOCTYPE rss SYSTEM "http://x/y.dtd"><rss/>') == "<rss/>"


def test_a_doctype_without_end_leaves_the_feed() -> None:
    assert document.tidy('<!DOCTYPE rss [ <rss version="2.0"></rss>').endswith('<rss version="2.0"></rss>')


def test_entities_of_html_are_characters_and_xmls_own_stay() -> None:
    assert document.tidy("<a>&nbsp;&eacute;&amp;&lt;&#8212;</a>") == "<a>&#160;&#233;&amp;&lt;&#8212;</a>"


def test_bare_ampersands_are_mended_but_not_in_cdata() -> None:
    assert document.tidy("<a>A & B</a><b>?x=1&y=2</b>") == "<a>A &amp; B</a><b>?x=1&amp;y=2</b>"
    assert document.tidy("<a><![CDATA[?x=1&y=2&nbsp;]]></a>") == "<a><![CDATA[?x=1&y=2&nbsp;]]></a>"
    assert document.tidy("<a><![CDATA[A & B") == "<a><![CDATA[A & B"


def test_junk_before_the_root_and_unfit_characters_go() -> None:
    assert document.tidy("Warning: x in y.php\n<rss>a\x00\x1bb</rss>") == "<rss>ab</rss>"


def test_the_newest_stay_when_there_are_too_many() -> None:
    dates = "".join(
        f"<item><guid>{n}</guid><pubDate>{1_500_000_000 + n * (1 if n % 2 else -1)}</pubDate></item>"
        for n in range(2_500)
    )
    found = read(f"<rss><channel>{dates}</channel></rss>")
    assert len(found.entries) == 2_000
    assert found.note == "This feed holds 2,500 articles; the 2,000 newest were taken."
    kept = {int(entry[0].text) for entry in found.entries}
    assert set(range(1, 2_500, 2)) <= kept
    assert document.for_feedparser(found).count(b"<item>") == 2_000


def test_fields_that_are_too_long_are_cut() -> None:
    author = "a" * 10_000 + "@" + "a." * 11_000
    text = "x" * 3_000_000
    found = read(
        f"<rss><channel><title>{text}</title>"
        f"<item><author>{author}</author><description>{text}</description><title>Short</title></item></channel></rss>"
    )
    clean = document.for_feedparser(found)
    assert len(clean) < document.TEXT_CHARS + document.AUTHOR_CHARS + document.SHORT_CHARS + 1_000
    assert b"<title>Short</title>" in clean


def test_the_channel_is_no_field() -> None:
    found = read(f"<rss><channel>{items(50, '<description>' + 'words ' * 50 + '</description>')}</channel></rss>")
    assert all(len(entry[1].text) == 300 for entry in found.entries)
    assert found.note is None


def test_media_and_second_summaries_are_hidden_from_feedparser() -> None:
    itunes = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'
    found = read(
        f"<rss {MEDIA} {itunes}><channel><item><description>Text.</description>"
        "<media:content><media:description>Caption.</media:description></media:content><itunes:summary>Other.</itunes:summary></item>"
        "<item><itunes:summary>All there is.</itunes:summary></item></channel></rss>"
    )
    clean = document.for_feedparser(found)
    assert b"Caption." not in clean
    assert b"Other." not in clean
    assert b"All there is." in clean


def test_broken_xml_is_left_to_feedparser_but_for_words_that_hold_it() -> None:
    word = "a" * 10_000 + "@" + "a." * 11_000
    found = read(f"<rss><channel><item><title>One</titel></item></channel></rss></rss><author>{word}")
    clean = document.for_feedparser(found)
    assert b"<title>One</titel>" in clean
    assert len(clean) < 1_000


def test_what_lies_too_deep_is_not_given_on() -> None:
    found = read("<rss><channel><title>Deep</title>" + "<a>" * 100_000)
    assert len(document.for_feedparser(found)) < 10_000


def test_what_is_not_xml_at_all() -> None:
    assert document.read("") is None
    assert document.read("no tags") is None
    assert document.root_name("<!-- x --><?y?><RDF:rdf>") == "rdf"
    assert document.root_name("none") == ""
