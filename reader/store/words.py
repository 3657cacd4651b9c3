"""Text as the full-text index takes it in.  Pure: text in, text out.

FTS5's `unicode61` cuts words at what is neither letter nor digit, and so takes a whole Chinese or Thai sentence for
one word.  A word joiner (U+2060, which nobody sees) between the letters of such scripts makes each letter a word; a
query is treated alike, so that any part of a sentence is found as a phrase.  https://sqlite.org/fts5.html#tokenizers
"""

from __future__ import annotations

import re
import unicodedata

JOINER = "\u2060"

# Thai and Lao, Burmese, Khmer; kana, ideographs, Hangul (which glues its particles to the words); half-width kana.
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7af\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff])"
)


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


def fold(name: str | None) -> str:
    """For comparing names as people do: no accents, no case, no outer space.  SQL knows this function too."""
    letters = unicodedata.normalize("NFKD", (name or "").casefold())
    return " ".join("".join(letter for letter in letters if not unicodedata.combining(letter)).split())
