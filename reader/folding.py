"""Text as people compare it: without case and accents.  Pure: text in, text out."""

from __future__ import annotations

import re
import unicodedata

_NO_LETTER = re.compile(r"[\W_]+")


def fold(name: str | None) -> str:
    """For comparing as people do: no accents, no case, no outer space.  SQL knows this function too."""
    letters = (name or "").casefold()
    if letters.isascii():
        return " ".join(letters.split())
    letters = unicodedata.normalize("NFKD", letters)
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())


def letters(text: str) -> str:
    """The letters and digits of `text` alone, without case: what two ways of writing one line have in common."""
    return _NO_LETTER.sub("", unicodedata.normalize("NFKC", text)).casefold()


def without_accents(text: str) -> str:
    """The text with its case, lines and signs, but without accents."""
    if text.isascii():
        return text
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))
