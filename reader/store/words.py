"""Text as the full-text index takes it in.  Pure: text in, text out.

What is typed must find what is written, in any script.  So both are folded alike before FTS5 sees them: no accents and
no case, ß as ss, all four Turkish i as one, ё as е, final sigma as sigma, Arabic without vowel signs, tatweel and the
hamza on its letters, Hebrew without points, half-width and full-width as the usual width, every digit as 0 to 9.

FTS5's `unicode61` cuts words at what is neither letter nor digit, which goes wrong twice.  It takes a whole Chinese or
Thai sentence for one word: here each letter of such a script is a word, so that any part of a sentence is found as a
phrase; a Hangul syllable is a word of its letters, so that its beginning is found too.  And it cuts Devanagari, Thai
and their kin at their vowel signs: here those are letters, of the private use area.
https://sqlite.org/fts5.html#tokenizers
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

_PRIVATE = 0xE000
_SIGNS = range(0x0900, 0x1AB0)
"""Where the scripts lie whose marks are vowels and consonants: those of India, Thai, Tibetan, Burmese, Khmer."""
_NUKTA = 7
"""The combining class of the dot that many leave out: ज़ is found as ज."""

_ALIKE = {
    **dict(zip("ıøłđħŧð", "ioldhtd", strict=True)),
    **dict(zip("ٱىیېکةہھە", "ايييكهههه", strict=True)),
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "ـ": "",  # tatweel
    # Kana's marks make other letters; Hindi writes one nasal in two ways.
    "\u3099": "\uf8fe",
    "\u309a": "\uf8ff",
    "\u0901": "\ue002",
    # Apostrophes that count as letters, and what parts words without being seen.
    **dict.fromkeys("ʼʻʹ\u200b\u200c", " "),
}
_LETTERS_OF_THEIR_OWN = frozenset("йўї")

_WORD = "[^\\W_]|[\ue000-\uf8ff]"
WORD = re.compile(f"(?:{_WORD})+")
"""A word of folded text, but for scripts without spaces."""

# A leading Hangul letter with what follows it; Thai and Lao, Burmese, Khmer, kana and ideographs, with their signs.
_UNSPACED = re.compile(
    "([\u1100-\u115f\ua960-\ua97c][\u1160-\u11ff]*"
    "|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\U00020000-\U0003ffff][\ue000-\uf8ff]*)"
)


class _Folded(dict[int, str]):
    """What becomes of each letter, by its code; found out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = _fold_letter(chr(code))
        return self[code]


def _fold_letter(letter: str) -> str:
    if letter.lower() in _LETTERS_OF_THEIR_OWN:
        return letter.lower()
    if letter not in _ALIKE and unicodedata.category(letter)[0] not in "LMN":
        # Joiners, marks of direction and soft hyphens stand within words; all else parts them.
        return "" if unicodedata.category(letter) == "Cf" else letter
    return "".join(_fold_part(part) for part in unicodedata.normalize("NFKD", letter.casefold()))


def _fold_part(part: str) -> str:
    if part in _ALIKE:
        return _ALIKE[part]
    kind = unicodedata.category(part)
    if kind[0] == "M":
        lasts = ord(part) in _SIGNS and unicodedata.combining(part) != _NUKTA
        return chr(_PRIVATE + ord(part) - _SIGNS.start) if lasts else ""
    if kind == "Nd":
        return str(unicodedata.decimal(part))
    return part if kind[0] in "LN" else " "


_FOLDED = _Folded()


def composed(text: str) -> str:
    """The text with letters and their marks in one, as `folded` takes it."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def folded(text: str) -> str:
    """A `composed` text, letter by letter as the index holds it."""
    return text.lower() if text.isascii() else text.translate(_FOLDED)


def places(text: str) -> Sequence[int]:
    """Where in a `composed` text each letter of its `folded` text comes from, and last its length."""
    if all(len(_FOLDED[ord(letter)]) == 1 for letter in set(text)):
        return range(len(text) + 1)
    return [*(at for at, letter in enumerate(text) for _ in _FOLDED[ord(letter)]), len(text)]


def index_text(text: str | None) -> str:
    """The text as FTS5 is to cut it into words; SQL knows this function by the same name."""
    if text is None or text.isascii():
        return text or ""
    # Split and joined, for a pattern's template is filled in by Python, letter by letter.
    return " ".join(_UNSPACED.split(folded(composed(text))))


def words_of(text: str) -> tuple[str, ...]:
    """The words that the index finds in it: of letters, digits and signs of private use."""
    return tuple(WORD.findall(index_text(text).lower()))


def is_unspaced(word: str) -> bool:
    """Whether it is of a script that sets no spaces between words."""
    return _UNSPACED.match(word) is not None
