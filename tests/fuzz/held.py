"""What must always hold of what came from outside, seen by other eyes than those that cleaned it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from typing import Any

from reader.blocks import Block, Details, Embed, Figure, ListBlock, Quote, Table, blocks, plain_text

TAGS = frozenset(
    """
    a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1
    h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table
    tbody td tfoot th thead time tr tt u ul var wbr article aside header footer main address big center strike
    """.split()  # noqa: SIM905
)
KEYS = frozenset(
    """
    id dir lang title href src alt width height colspan rowspan scope start reversed value class open datetime cite
    """.split()  # noqa: SIM905
)


class _Strict(HTMLParser):
    """Reads clean HTML with other eyes than those that cleaned it, and collects its text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.addresses: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in TAGS, f"<{tag}>"
        self._silent += tag == "rp"
        for key, value in attrs:
            assert key in KEYS, f"{tag} {key}"
            address = re.sub(r"[\x00-\x20]", "", value or "").lower()
            if key in ("href", "src", "cite"):
                schemes = ("http://", "https://", "mailto:", "#") if key == "href" else ("http://", "https://")
                assert address.startswith(schemes), f"{tag} {key}={value}"
                self.addresses.append(address)

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag == "rp"

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.text.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"<!--{data}")

    handle_decl = handle_pi = unknown_decl = handle_comment


def letters_of(text: str) -> Counter[str]:
    """How often each letter and digit stands in a text."""
    return Counter(letter for letter in text if unicodedata.category(letter)[0] in "LN")


def assert_harmless(html: str) -> tuple[str, list[str]]:
    """That clean HTML can do nothing; gives its words, without the spaces between them, and its addresses."""
    reader = _Strict()
    reader.feed(html)
    reader.close()
    return "".join("".join(reader.text).split()), reader.addresses


def assert_whole(html: str) -> None:
    """That what is drawn of clean HTML has all of its words."""
    words, _ = assert_harmless(html)
    missing = letters_of(words) - letters_of(" ".join(_words(blocks(html))))
    assert not missing, f"not drawn: {missing}"


def _words(parts: Iterable[Block]) -> Iterable[str]:
    for part in parts:
        match part:
            case Figure(caption=caption, credit=credit):
                yield from (caption or "", credit or "")
            case Embed(title=title):
                yield title
            case Quote(blocks=inner):
                yield from _words(inner)
            case Details(summary=summary, blocks=inner):
                yield from (run.text for run in summary)
                yield from _words(inner)
            case ListBlock(items=items):
                for item in items:
                    yield from _words(item)
            case Table(rows=rows, caption=caption):
                yield caption or ""
                for cell in (cell for row in rows for cell in row):
                    yield from _words(cell.blocks)
            case _:
                yield plain_text((part,))


def assert_plain(value: Any) -> None:
    """That no words of a value drive a terminal or turn the line they stand in, and that all can be written."""
    if isinstance(value, str):
        value.encode()
        wrong = re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]", value)
        assert wrong is None, f"{wrong} in {value[:200]!r}"
    elif is_dataclass(value):
        for field in fields(value):
            # A story's own text may turn, as that of two scripts does.
            if field.name not in ("html", "text"):
                assert_plain(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for one in value:
            assert_plain(one)


def assert_article(article: Any, html: str) -> None:
    """That a story, however it came, is clean in all its parts."""
    assert_plain(article)
    assert_whole(html)
    html.encode()
    for photo in article.photos:
        assert photo.url.startswith(("http://", "https://")), photo.url
    assert article.lead is None or 0 <= article.lead < len(article.photos)
