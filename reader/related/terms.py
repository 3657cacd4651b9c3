"""Text in, terms out: the words that can tell one story from another, and how each was written.

A term is the CRC-32 of a folded, stemmed word (never Python's `hash()`, which differs from run to run).  Text written
without spaces becomes runs of characters.  Stop words, bare small numbers and years are left out: every story has them.
"""

from __future__ import annotations

import re
import unicodedata
import zlib
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache, partial
from itertools import chain, islice
from operator import xor
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
_SENTENCE_END = re.compile(r"[.!?:…。！？\"“”«»„\n|]|[—–]\s*$")
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
_ANY_STOP = frozenset().union(*STOP.values())
_SAME = {"nb": "no", "nn": "no"}

NAME = 1
NUMBER = 2
TITLE = 4
BODY = 8
SMALL = 16

_LONGEST = 40
"""Characters of a piece that is worth knowing again; whole sentences of unspaced text never come again."""


class Term(NamedTuple):
    """One occurrence: `spelling` is as written, `marks` says NAME or NUMBER, `start` is where in the text it stands."""

    hash: int
    spelling: str
    marks: int
    start: int


class Piece(NamedTuple):
    """What stands between two spaces of a text.

    `terms`: each with its hash, and its marks within a line, at its beginning, and in a headline of capitals;
    `shingled`: what each word adds to a shingle as its first, second and third.  `opens` and `closes`: whether what
    stands before its first word, or behind its last, begins a sentence.
    """

    terms: tuple[tuple[int, int, int, int], ...]
    shingled: tuple[tuple[int, int, int], ...]
    opens: bool
    closes: bool


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
    for language, script in () if sample.isascii() else _SCRIPTS:
        if len(script.findall(sample)) * 4 > len(sample):
            return language
    words = frozenset(sample.lower().split())
    small = words & _ANY_STOP
    hits = {language: len(small & stop) for language, stop in STOP.items()}
    best = max(hits, key=lambda language: hits[language])
    told = (declared or "").replace("_", "-").split("-")[0].lower()
    told = _SAME.get(told, told)
    if hits[best] >= 2 and hits[best] > 2 * hits.get(told, 0):
        return best
    return told


def terms(text: str, language: str) -> Iterator[Term]:
    """The terms of a text in its order."""
    end, terms_of = 0, _terms_of(language)
    for match in _WORD.finditer(text):
        word, start = match.group(), match.start()
        begins = not end or _begins_sentence(text[end:start])
        for hash_, spelling, marks, offset in terms_of(word):
            name = _is_name(word, spelling, marks, begins and not offset)
            yield Term(hash_, spelling, marks | name, start + offset)
        end = match.end()


def pieces(text: str, language: str) -> list[Piece]:
    """A text as `tally` and `shingles` take it.  News repeats its words, so that most pieces are known already."""
    known = _piece_of(language)
    # A new line begins a sentence, and `split` does not say where one was.
    return [
        known(piece) if len(piece) <= _LONGEST else _read_piece(piece, language)
        for piece in text.replace("\n", " | ").split()
    ]


def tally(read: Sequence[Piece], mark: int, *, titled: bool = False) -> tuple[dict[int, int], dict[int, int]]:
    """How often each term stands in a text, and its marks: what `terms` gives, and `mark` for each.

    `titled`: Every Word Has A Capital there, so that one capital says nothing.
    """
    counts: dict[int, int] = {}
    marks: dict[int, int] = {}
    begins = True
    for piece in read:
        if piece.terms:
            which = 3 if titled else 2 if begins or piece.opens else 1
            for term in piece.terms:
                hash_ = term[0]
                if hash_ in counts:
                    counts[hash_] += 1
                    marks[hash_] |= term[which]
                else:
                    counts[hash_] = 1
                    marks[hash_] = term[which] | mark
        begins = piece.closes or (begins and not piece.shingled)
    return counts, marks


def _is_name(word: str, spelling: str, marks: int, begins: bool) -> int:
    """NAME for a capital within a line: "el-Marsa" is one, although it begins with a small letter."""
    return NAME if not marks and spelling[0].isupper() and (not begins or word.isupper()) else 0


def _begins_sentence(before: str) -> bool:
    return len(before) > 3 or _SENTENCE_END.search(before) is not None


def shingles(read: Sequence[Piece], *, limit: int) -> set[int]:
    """Hashes of runs of three words: what a copy keeps and a rewrite does not."""
    words = list(islice(chain.from_iterable(piece.shingled for piece in read), limit))
    if len(words) < 3:
        return set()
    first, second, third = zip(*words, strict=True)
    return set(map(xor, map(xor, first, second[1:]), third[2:]))


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


def _runs(word: str) -> Iterator[tuple[int, str, int, int]]:
    """Pairs of characters (threes in scripts with few letters, such as Thai); hiragana alone is grammar."""
    size = 3 if _LONG_RUN.search(word) else 2
    for offset in range(max(1, len(word) - size + 1)):
        piece = word[offset : offset + size]
        if _HIRAGANA.fullmatch(piece) or piece in STOP["zh"] or any(letter in "的了是在和與与" for letter in piece):
            continue
        yield _hash(fold(piece)), piece, 0, offset


@cache
def _terms_of(language: str) -> Callable[[str], tuple[tuple[int, str, int, int], ...]]:
    """What gives the terms of one written word: (hash, spelling, marks, where in the word it begins)."""
    # A cache for each language: it is asked a hundred times an article, and one argument is the fastest to look up.
    return lru_cache(maxsize=20_000)(partial(_read_word, language=language))


@cache
def _piece_of(language: str) -> Callable[[str], Piece]:
    return lru_cache(maxsize=40_000)(partial(_read_piece, language=language))


def _read_piece(piece: str, language: str) -> Piece:
    found: list[tuple[int, int, int, int]] = []
    shingled: list[tuple[int, int, int]] = []
    end, opens = 0, False
    for match in _WORD.finditer(piece):
        word, before = match.group(), piece[end : match.start()]
        if not end:
            opens = _begins_sentence(f" {before}")
        for hash_, spelling, marks, offset in _read_word(word, language):
            within, first, titled = (
                marks | _is_name(word, spelling, marks, begins)
                for begins in (bool(end) and _begins_sentence(before) and not offset, not offset, True)
            )
            found.append((hash_, within, within if end else first, titled))
        shingled += _shingled(word)
        end = match.end()
    return Piece(tuple(found), tuple(shingled), opens, _begins_sentence(f"{piece[end:]} "))


def _read_word(word: str, language: str) -> tuple[tuple[int, str, int, int], ...]:
    if not word.isascii() and _SPACELESS.search(word):
        return tuple(_runs(word))
    stop, stem = STOP.get(language, frozenset()), _stem(language)
    if word.isascii() and word.isalpha():
        # Most words are plain, and need none of what follows.
        lower = word.lower()
        if len(word) < 2 or lower in stop or lower in STOP["en"]:
            return ()
        name = NAME if len(word) > 2 and word[1:] != lower[1:] else 0
        return ((_hash(stem(lower)), word, name, 0),)
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


def _shingled(word: str) -> tuple[tuple[int, int, int], ...]:
    """What a word adds to a shingle as its first, second and third; of unspaced text, each letter."""
    folded = fold(word)
    letters = folded if not word.isascii() and _SPACELESS.search(word) else (folded,)
    return tuple(
        (hash_ * 0x9E3779B1 & 0xFFFFFFFF, hash_ * 0x85EBCA6B & 0xFFFFFFFF, hash_ * 0xC2B2AE35 & 0xFFFFFFFF)
        for hash_ in map(_hash, letters)
    )


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
