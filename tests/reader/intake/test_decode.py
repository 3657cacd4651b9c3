"""The encoding of a feed, whoever tells it, or nobody."""

from __future__ import annotations

import pytest

from reader.intake.decode import text

WORDS = "Café Новости 東京"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_with_and_without_a_mark(encoding: str) -> None:
    assert text(f"<rss>{WORDS}</rss>".encode(encoding), {}) == f"<rss>{WORDS}</rss>"


@pytest.mark.parametrize(
    ("declared", "encoding", "words"),
    [("windows-1251", "cp1251", "Новости"), ("ISO-8859-2", "iso-8859-2", "Wrocław"), ("Shift_JIS", "cp932", "東京①")],
)
def test_the_declaration_is_believed(declared: str, encoding: str, words: str) -> None:
    body = f'<?xml version="1.0" encoding="{declared}"?><rss>{words}</rss>'.encode(encoding)
    assert text(body, {}) == f"<rss>{words}</rss>"


def test_the_header_goes_before_the_declaration() -> None:
    body = '<?xml version="1.0" encoding="iso-8859-2"?><rss>Новости</rss>'.encode("cp1251")
    assert "Новости" in text(body, {"content-type": "text/xml; charset=windows-1251"})


def test_a_label_that_does_not_fit_is_passed_over() -> None:
    body = '<?xml version="1.0" encoding="windows-1251"?><rss>Новости</rss>'.encode("cp1251")
    assert "Новости" in text(body, {"content-type": "application/xml; charset=utf-8"})


def test_utf_8_called_latin_1_is_utf_8() -> None:
    assert "Café" in text('<?xml version="1.0" encoding="ISO-8859-1"?><rss>Café</rss>'.encode(), {})


@pytest.mark.parametrize("label", ["x-no-such-code", "hex", "rot13", "idna", "undefined", "zlib"])
def test_names_that_are_no_encoding_of_text(label: str) -> None:
    assert text(f'<?xml version="1.0" encoding="{label}"?><rss>Café</rss>'.encode(), {}) == "<rss>Café</rss>"


def test_any_bytes_are_some_text() -> None:
    assert text(bytes(range(256)), {})
