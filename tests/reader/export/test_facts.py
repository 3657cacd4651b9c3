from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.export.facts import byline, language, web_address
from reader.export.quotation import quotation
from reader.values import Article


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("https://x.example/a b?q=[1]|2#f^g", "https://x.example/a%20b?q=%5B1%5D%7C2#f%5Eg"),
        ("https://x.example/100%/%41?a=b%c3", "https://x.example/100%25/%41?a=b%c3"),
        ("http://bücher.example/ü", "http://xn--bcher-kva.example/%C3%BC"),
        ("https://x.example:8443", "https://x.example:8443"),
        ("http://[2001:db8::1]/a", "http://[2001:db8::1]/a"),
        ("mailto:ann@x.example", "mailto:ann@x.example"),
        ('https://x.example/"><script>', "https://x.example/%22%3E%3Cscript%3E"),
        ("https://user:secret@x.example/", "https://x.example/"),
        ("javascript:alert(1)", None),
        ("data:text/html,x", None),
        ("file:///etc/passwd", None),
        ("https://", None),
        ("http://[::1", None),
        ("https://x.example:port/", None),
        ("https://a b.example/", None),
        ("", None),
        (None, None),
    ],
)
def test_an_address_is_one_that_every_program_takes(told: str | None, expected: str | None) -> None:
    assert web_address(told) == expected


def test_only_a_tag_of_a_language_is_told(article: Callable[..., Article]) -> None:
    told = [language(article(language=name)) for name in ("de", "pt_BR", 'en" x="', "english language", None)]
    assert told == ["de", "pt-BR", "und", "und", "und"]
    assert byline(article(authors=("By Ann Lee", " ", "by: Bo Ek"))) == "Ann Lee, Bo Ek"


def test_a_quotation_names_its_source(article: Callable[..., Article]) -> None:
    told = quotation(article("Bridge & <sea>"), "It opened\non Friday.\n\nNobody <b>fell</b> in.")
    assert told.plain == (
        "“It opened\n\non Friday.\n\nNobody <b>fell</b> in.”\n\n"
        "— Ann Lee, “Bridge & <sea>”, Harbour Post, 23 November 2026\nhttps://post.example/1"
    )
    assert told.html == (
        '<blockquote cite="https://post.example/1"><p>“It opened</p><p>on Friday.</p>'
        "<p>Nobody &lt;b&gt;fell&lt;/b&gt; in.”</p></blockquote>"
        '<p>— Ann Lee, “<a href="https://post.example/1">Bridge &amp; &lt;sea&gt;</a>”, Harbour Post, '
        "23 November 2026</p>"
    )


def test_a_quotation_keeps_the_marks_that_it_brings(article: Callable[..., Article]) -> None:
    assert quotation(article(), "“Never,” she said.").plain.startswith("“Never,” she said.\n\n— Ann Lee")
    bare = quotation(article(url=None, authors=()), "")
    assert bare.plain == "“A bridge opens”, Harbour Post, 23 November 2026"
    assert bare.html == "<p>“A bridge opens”, Harbour Post, 23 November 2026</p>"
