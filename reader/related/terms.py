"""Text in, terms out: the words that can tell one story from another, and how each was written.

A term is the CRC-32 of a folded, stemmed word (never Python's `hash()`, which differs from run to run).  Text written
without spaces becomes runs of characters.  Stop words, bare small numbers and years are left out: every story has them.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from reader.related.words import COMMON, STOP

# Marks count as letters, or Hindi and Tamil fall apart at each vowel sign: Python's \w leaves them out.
_MARKS = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u109f"
    "\u1780-\u17d3\u200c\u200d"
)
_LETTERS = rf"[^\W_]+(?:[{_MARKS}]+[^\W_]*)*"
_WORD = re.compile(rf"\d+(?:[.,]\d+)+|{_LETTERS}(?:['’.\-‑]{_LETTERS})*")
_SPACELESS = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
_LONG_RUN = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_PREFIX = re.compile(r"^(?:[dlmtsnjc]|qu|dell|nell|all|un)['’]", re.IGNORECASE)
_CONTRACTION = re.compile(r"['’](?:t|d|m|ll|re|ve)$|^['’]|['’]$")
_HIRAGANA = re.compile(r"[\u3041-\u309fー]+")
_DIACRITIC = re.compile(r"[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670\u200c\u200d]")
_SENTENCE_END = re.compile(r"[.!?:…。！？\"“”«»„\n|]\W*$|^\W*$|[—–]\s*$")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3041-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u3400-\u9fff]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
)
_STEMMERS = {
    "ar": "arabic", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "fi": "finnish",
    "fr": "french", "hi": "hindi", "hu": "hungarian", "it": "italian", "nl": "dutch", "no": "norwegian",
    "pl": "polish", "pt": "portuguese", "ro": "romanian", "ru": "russian", "sv": "swedish", "tr": "turkish",
}  # fmt: skip
_SAME = {"nb": "no", "nn": "no"}

NAME = 1
NUMBER = 2
TITLE = 4
BODY = 8
SMALL = 16


class Term(NamedTuple):
    """One occurrence: `spelling` is as written, `marks` says NAME or NUMBER, `start` is where in the text it stands."""

    hash: int
    spelling: str
    marks: int
    start: int


def fold(text: str) -> str:
    """Lower case without accents: "Erdoğan" and "Erdogan" are the same man."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", _DIACRITIC.sub("", unicodedata.normalize("NFKD", text.casefold())))


def language_of(text: str, declared: str | None) -> str:
    """The language by its script and small words; the feed's word only where these say nothing.

    Feeds are careless: a German feed that says "en-us", because its software does, is common.
    """
    sample = text[:400]
    for language, script in _SCRIPTS:
        if len(script.findall(sample)) * 4 > len(sample):
            return language
    words = frozenset(sample.lower().split())
    hits = {language: len(words & stop) for language, stop in STOP.items()}
    best = max(hits, key=lambda language: hits[language])
    told = (declared or "").replace("_", "-").split("-")[0].lower()
    told = _SAME.get(told, told)
    if hits[best] >= 2 and hits[best] > 2 * hits.get(told, 0):
        return best
    return told


def terms(text: str, language: str) -> Iterator[Term]:
    """The terms of a text in its order."""
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start()
        if not word.isascii() and _SPACELESS.search(word):
            yield from _runs(word, start)
            continue
        capital = word[0].isupper()
        for hash_, spelling, marks, offset in _word_terms(word, language):
            if capital and not marks and (word.isupper() or not _SENTENCE_END.search(text[max(0, start - 4) : start])):
                marks = NAME
            yield Term(hash_, spelling, marks, start + offset)


def shingles(text: str, *, words: int, limit: int) -> set[int]:
    """Hashes of runs of words: what a copy keeps and a rewrite does not."""
    marks: list[int] = []
    for word in _WORD.findall(text):
        marks.extend(_plain_hashes(word))
        if len(marks) >= limit:
            break
    del marks[limit:]
    if len(marks) < words:
        return set()
    return {
        (a * 0x9E3779B1 ^ b * 0x85EBCA6B ^ c * 0xC2B2AE35) & 0xFFFFFFFF
        for a, b, c in zip(marks, marks[1:], marks[2:], strict=False)
    }


@cache
def commonness(language: str) -> dict[int, float]:
    """Share of all articles in which a common word is expected: hash -> share."""
    expected: dict[int, float] = {}
    for share, words in COMMON.get(language, ()):
        for word in words:
            expected[_hash(_stem(language)(word))] = share
    for number in (*range(100), *range(1900, 2100)):
        expected[_hash(str(number))] = 0.02
    return expected


def _runs(word: str, start: int) -> Iterator[Term]:
    """Pairs of characters (threes in scripts with few letters, such as Thai); hiragana alone is grammar."""
    size = 3 if _LONG_RUN.search(word) else 2
    for offset in range(max(1, len(word) - size + 1)):
        piece = word[offset : offset + size]
        if _HIRAGANA.fullmatch(piece) or piece in STOP["zh"] or any(letter in "的了是在和與与" for letter in piece):
            continue
        yield Term(_hash(fold(piece)), piece, 0, start + offset)


@lru_cache(maxsize=100_000)
def _word_terms(word: str, language: str) -> tuple[tuple[int, str, int, int], ...]:
    """The terms of one written word: (hash, spelling, marks, where in the word it begins)."""
    digits = re.sub(r"\D", "", word)
    if digits and len(digits) == len(re.sub(r"[.,\-‑’']", "", word)):
        # 7, 45 and 2026 stand in any story; 1,200 or 90210 does not.
        if len(digits) > 12:
            return ()
        telling = len(digits) > 2 and not re.fullmatch(r"(?:19|20)\d\d", word)
        return ((_hash(digits), word, NUMBER if telling else SMALL, 0),)
    if digits and len(word) > 2:
        # S-400, Covid-19, F16: one name, however it is hyphenated.  "12th" and "3pm" are not.
        if word[0].isdigit():
            return () if len(word) < 6 else ((_hash(fold(word)), word, 0, 0),)
        return ((_hash(re.sub(r"[\W_]", "", fold(word))), word, NAME, 0),)
    if re.fullmatch(r"(?:\w\.)+\w", word):
        word = word.replace(".", "")
    found = []
    stop = STOP.get(language, frozenset())
    stem = _stem(language)
    for match in re.finditer(r"[^.\-‑]+", word):
        part = _PREFIX.sub("", match.group())
        plain = re.sub(r"['’]s?$", "", part)
        lower = plain.casefold()
        if len(plain) < 2 or lower in stop or lower in STOP["en"] or _CONTRACTION.search(lower):
            continue
        name = NAME if len(plain) > 2 and plain[1:].lower() != plain[1:] else 0
        hash_ = _hash(fold(stem(re.sub(r"['’]", "", lower))))
        found.append((hash_, plain, name, match.end() - len(part)))
    return tuple(found)


@lru_cache(maxsize=100_000)
def _plain_hashes(word: str) -> tuple[int, ...]:
    folded = fold(word)
    return tuple(map(_hash, folded)) if not word.isascii() and _SPACELESS.search(word) else (_hash(folded),)


@cache
def _stem(language: str) -> Callable[[str], str]:
    name = _STEMMERS.get(language)
    if name is None:
        return str
    import Stemmer

    stemmer: Callable[[str], str] = Stemmer.Stemmer(name).stemWord
    return stemmer


def _hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))
