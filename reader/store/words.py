"""Text as the full-text index takes it in.  Pure: text in, text out.

FTS5's `unicode61` cuts words at what is neither letter nor digit, and so takes a whole Chinese or Thai sentence for
one word.  A word joiner (U+2060, which nobody sees) between the letters of such scripts makes each letter a word; a
query is treated alike, so that any part of a sentence is found as a phrase.  https://sqlite.org/fts5.html#tokenizers
"""

from __future__ import annotations

import re
import unicodedata

from reader.folding import UNSPACED, fold

__all__ = ["JOINER", "fold", "has_words", "index_text", "shown_text"]

JOINER = "\u2060"

_UNSPACED = re.compile(f"([{UNSPACED}])")


def index_text(text: str | None) -> str:
    """The text with letters of unspaced scripts set apart; SQL knows this function by the same name."""
    if text is None or text.isascii():
        return text or ""
    return _UNSPACED.sub(f"\\1{JOINER}", text)


def shown_text(text: str) -> str:
    """What `index_text` was given, on one line."""
    return " ".join(text.replace(JOINER, "").split())


def has_words(text: str) -> bool:
    """Whether the index finds anything in it at all: a letter, a digit or a sign of private use."""
    return any(unicodedata.category(letter)[0] in "LN" or unicodedata.category(letter) == "Co" for letter in text)
