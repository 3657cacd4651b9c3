"""Bytes of a feed -> text, whatever the server, the declaration or nobody says of the encoding.

Order of trust: byte order mark, the header's charset, the XML declaration (RFC 7303), UTF-8, Windows-1252, which fits
anything.  A name that does not fit the bytes is passed over: feeds labelled UTF-8 that are not are common.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Mapping

from reader.markup import words

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# "<?" or "<x" without a mark, in the encodings that are not a superset of ASCII (XML 1.0, appendix F).
_SHAPES = (
    (b"\x00\x00\x00<", "utf-32-be"),
    (b"<\x00\x00\x00", "utf-32-le"),
    (b"\x00<\x00", "utf-16-be"),
    (b"<\x00", "utf-16-le"),
    (b"L\x6f\xa7\x94", "cp037"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._:-]+)["']""")
_CHARSET = re.compile(r"""charset\s*=\s*["']?([A-Za-z0-9._:-]+)""", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]*\?>")
# What Windows calls these is what people mean by them.
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "shift_jis": "cp932",
}
_NOT_TEXT = words(
    "hex base64 bz2 zlib uu quopri rot13 rot_13 idna punycode undefined unicode_escape unicodeescape "
    "raw_unicode_escape rawunicodeescape"
)
"""Python knows these by name too, but no feed is written in them."""


def text(body: bytes, headers: Mapping[str, str]) -> str:
    """The text of `body`, without mark and XML declaration.  Never fails."""
    decoded = _decode(body, headers)
    return _DECLARATION.sub("", decoded.removeprefix("\ufeff"), count=1)


def _decode(body: bytes, headers: Mapping[str, str]) -> str:
    for name in _names(body, headers):
        if name.lower().replace("-", "_").removesuffix("_codec") in _NOT_TEXT:
            continue
        try:
            return body.decode(_MEANT.get(name.lower(), name))
        except (LookupError, ValueError, TypeError):
            continue
    return body.decode("cp1252", "replace")


def _names(body: bytes, headers: Mapping[str, str]) -> Iterator[str]:
    for mark, name in _MARKS:
        if body.startswith(mark):
            yield name
    for shape, name in _SHAPES:
        if body.startswith(shape):
            yield name
    named = [found[1] for found in [_CHARSET.search(headers.get("content-type", ""))] if found]
    if declared := _DECLARED.match(body[:400]):
        named.append(declared[1].decode("ascii"))
    for name in named:
        # Bytes that are valid UTF-8 beyond ASCII are UTF-8, even when an old server calls everything Latin-1.
        if _MEANT.get(name.lower()) == "cp1252":
            yield "utf-8"
        yield name
    yield "utf-8"
