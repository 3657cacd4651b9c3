"""JSON larger than memory: the members of one object, or the items of one array, one after the other.

Only the outermost level, and the array that a caller asks for, are taken apart; what lies below is read whole, and may
be `LONGEST` characters at most.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import IO, Any

from reader.errors import ParseError

CHUNK = 1 << 18
LONGEST = 30_000_000
_SPACE = " \t\r\n\ufeff"
_ENDS = frozenset(" \t\r\n,]}")


def items(file: IO[bytes], inside: str = "items") -> Iterator[tuple[str | None, Any]]:
    """What stands in a JSON text: (name, value) of an object's members, (None, item) of an array's items.

    Where an object's member `inside` is an array, its items come one by one under its name.
    Raises `ParseError` at the place where the text is broken.
    """
    text = _Text(file)
    opening = text.next_sign()
    if opening == "[":
        yield from ((None, item) for item in _array(text))
    elif opening == "{":
        yield from _members(text, inside)
    else:
        raise _broken()


def _members(text: _Text, inside: str) -> Iterator[tuple[str | None, Any]]:
    text.take("{")
    if text.next_sign() == "}":
        return
    while True:
        name = text.value()
        if not isinstance(name, str):
            raise _broken()
        text.take(":")
        if name == inside and text.next_sign() == "[":
            yield from ((name, item) for item in _array(text))
        else:
            yield name, text.value()
        if text.next_sign() == "}":
            return
        text.take(",")


def _array(text: _Text) -> Iterator[Any]:
    text.take("[")
    if text.next_sign() == "]":
        text.take("]")
        return
    while True:
        yield text.value()
        if text.next_sign() == "]":
            text.take("]")
            return
        text.take(",")


def _broken() -> ParseError:
    return ParseError("The file is broken off or damaged at this place; what stands before it was taken.")


class _Text:
    """The text of a file, of which a piece is in memory."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        self._read = json.JSONDecoder(strict=False).raw_decode
        self._text = ""
        self._at = 0
        self._ended = False

    def next_sign(self) -> str:
        """The next sign that is no space; "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._text) or self._ended:
                return self._text[self._at : self._at + 1]
            self._more()

    def take(self, sign: str) -> None:
        """Goes past `sign`, which must come next."""
        if self.next_sign() != sign:
            raise _broken()
        self._at += 1

    def value(self) -> Any:
        """The value that comes next.  One that does not end in what is in memory is read again with twice as much."""
        self.next_sign()
        while True:
            try:
                value, end = self._read(self._text, self._at)
            except ValueError:
                if self._ended:
                    raise _broken() from None
            except RecursionError:
                raise _broken() from None
            else:
                # A number may go on in the next piece, be it after its point.
                number = isinstance(value, int | float) and self._text[end : end + 1] not in _ENDS
                if self._ended or (end < len(self._text) and not number):
                    self._at = end
                    return value
            if len(self._text) - self._at > LONGEST:
                raise ParseError(f"The file holds a single entry of more than {LONGEST:,} signs, and cannot be read.")
            self._more(len(self._text) - self._at)

    def _more(self, least: int = 0) -> None:
        data = self._file.read(max(CHUNK, least))
        self._ended = not data
        self._text = self._text[self._at :] + self._decode(data, final=self._ended)
        self._at = 0
