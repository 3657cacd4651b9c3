"""Text in, terms out: the words that can tell one story from another, and how each was written.

A term is the CRC-32 of a folded, stemmed word (never Python's `hash()`, which differs from run to run).  Text written
without spaces becomes runs of characters.  Stop words, bare small numbers and years are left out: every story has them.
"""

from __future__ import annotations

import re
import struct
import unicodedata
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from itertools import chain, compress, count
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

_LANE = 8
"""Bytes in which a shingled word stands: its hash takes half of them, and has room to be multiplied."""
_MIXERS = (0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35)
_AROUND = ".,;:!?\"'()[]“”‘’«»„…–—-"
_LONGEST = 40
"""Characters of a piece that is worth knowing again; whole sentences of unspaced text never come again."""
_MOST_KNOWN = 20_000
_GRAMMAR = frozenset("的了是在和與与")


class Term(NamedTuple):
    """One occurrence: `spelling` is as written, `marks` says NAME or NUMBER, `start` is where in the text it stands."""

    hash: int
    spelling: str
    marks: int
    start: int


_Marked = tuple[int, int, int, int]
_Word = tuple[int, str, int, int]
_Piece = tuple[tuple[int, ...], tuple[_Marked, ...], bytes, bool, bool]


class Pieces(NamedTuple):
    """What stands between the spaces of a text, piece by piece.

    `terms`: the hash of each; `marked`: of those that may have marks, the hash, and the marks within a line, at its
    beginning, and in a headline of capitals; `shingled`: eight bytes a word, its hash.  `opens` and `closes`: whether
    what stands before the words, or behind, begins a sentence.
    """

    terms: tuple[tuple[int, ...], ...]
    marked: tuple[tuple[_Marked, ...], ...]
    shingled: tuple[bytes, ...]
    opens: tuple[bool, ...]
    closes: tuple[bool, ...]


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
    told = (declared or "").replace("_", "-").split("-")[0].lower()
    told = _SAME.get(told, told)
    if len(small) <= 2 * len(small & STOP.get(told, frozenset())):
        return told
    hits = {language: len(small & stop) for language, stop in STOP.items()}
    best = max(hits, key=lambda language: hits[language])
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


def pieces(text: str, language: str) -> Pieces:
    """A text as `tally` and `shingles` take it.  News repeats its words, so that most pieces are known already."""
    # A new line begins a sentence, and `split` does not say where one was.
    read = map(_known_pieces(language).__getitem__, text.replace("\n", " | ").split())
    found = tuple(zip(*read, strict=True))
    return Pieces(*found) if found else Pieces((), (), (), (), ())


def tally(read: Pieces, mark: int, *, titled: bool = False) -> tuple[dict[int, int], dict[int, int]]:
    """How often each term stands in a text, and its marks: what `terms` gives, and `mark` for each.

    `titled`: Every Word Has A Capital there, so that one capital says nothing.
    """
    counts = Counter(chain.from_iterable(read.terms))
    marks = dict.fromkeys(counts, mark)
    for place in compress(count(), read.marked):
        which = 3 if titled else 2 if not place or read.opens[place] or read.closes[place - 1] else 1
        for one in read.marked[place]:
            marks[one[0]] |= one[which]
    return counts, marks


def _is_name(word: str, spelling: str, marks: int, begins: bool) -> int:
    """NAME for a capital within a line: "el-Marsa" is one, although it begins with a small letter."""
    return NAME if not marks and spelling[0].isupper() and (not begins or word.isupper()) else 0


def _begins_sentence(before: str) -> bool:
    return len(before) > 3 or _SENTENCE_END.search(before) is not None


@lru_cache(maxsize=1_000)
def _opens(before: str) -> bool:
    return _begins_sentence(f" {before}")


@lru_cache(maxsize=1_000)
def _closes(behind: str) -> bool:
    return _begins_sentence(f"{behind} ")


def shingles(read: Pieces, *, limit: int) -> set[int]:
    """Hashes of runs of three words: what a copy keeps and a rewrite does not."""
    words = b"".join(read.shingled)[: _LANE * limit]
    runs = len(words) // _LANE - 2
    if runs < 1:
        return set()
    # Hundreds of words at once, as one long number; what a word adds depends on its place among the three.
    hashes = int.from_bytes(words, "little")
    first, second, third = (mixer * (hashes >> 8 * _LANE * place) for place, mixer in enumerate(_MIXERS))
    mixed = (first ^ second ^ third).to_bytes(_LANE * (runs + 3), "little")
    return set(struct.unpack_from("<" + runs * "I4x", mixed))


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
    for offset, run in enumerate(_cut(word)):
        if (hash_ := _run(run)) is not None:
            yield hash_, run, 0, offset


def _cut(word: str) -> list[str]:
    size = 3 if _LONG_RUN.search(word) else 2
    return [word[offset : offset + size] for offset in range(max(1, len(word) - size + 1))]


@lru_cache(maxsize=20_000)
def _run(run: str) -> int | None:
    if _HIRAGANA.fullmatch(run) or run in STOP["zh"] or not _GRAMMAR.isdisjoint(run):
        return None
    return _hash(fold(run))


@cache
def _terms_of(language: str) -> Callable[[str], tuple[_Word, ...]]:
    """What gives the terms of one written word: (hash, spelling, marks, where in the word it begins)."""
    # A cache for each language: it is asked a hundred times an article, and one argument is the fastest to look up.
    return lru_cache(maxsize=40_000)(partial(_read_word, language=language))


class _PiecesOf(dict[str, _Piece]):
    """The pieces of one language that were met of late."""

    def __init__(self, language: str) -> None:
        self._language = language

    def __missing__(self, piece: str) -> _Piece:
        word = piece if piece.isalpha() else piece.strip(_AROUND)
        if word == piece or not (word[:1].isalnum() and word[-1:].isalnum()):
            read = _read_piece(piece, self._language)
        else:
            # What stands around a word tells of sentences alone.
            terms, marked, shingled, _, _ = self[word]
            before, _, behind = piece.partition(word)
            read = terms, marked, shingled, _opens(before), _closes(behind)
        if len(piece) <= _LONGEST:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[piece] = read
        return read


_known_pieces = cache(_PiecesOf)


def _read_piece(piece: str, language: str) -> _Piece:
    if piece.isalpha() and (piece.isascii() or not _SPACELESS.search(piece)):
        # Most pieces are one plain word, and need none of what follows.
        found = _read_plain(piece, language)
        if not found:
            return (), (), _shingled(piece), False, False
        hash_, _, marks, _ = found[0]
        marked: tuple[_Marked, ...] = ()
        if marks or piece[0].isupper():
            first = marks | _is_name(piece, piece, marks, True)
            marked = ((hash_, marks | NAME, first, first),)
        return (hash_,), marked, _shingled(piece), False, False
    hashes: list[int] = []
    parts: list[_Marked] = []
    shingled: list[bytes] = []
    end, opens = 0, False
    for match in _WORD.finditer(piece):
        word, before = match.group(), piece[end : match.start()]
        opens = opens if end else _opens(before)
        if not word.isascii() and _SPACELESS.search(word) and not any(map(str.isupper, word)):
            # Runs of signs that have no capitals, by the hundred.
            hashes += [hash_ for hash_ in map(_run, _cut(word)) if hash_ is not None]
            shingled.append(_shingled(word))
            end = match.end()
            continue
        for hash_, spelling, marks, offset in _read_word(word, language):
            hashes.append(hash_)
            if marks or spelling[0].isupper():
                begins = bool(end) and _begins_sentence(before) and not offset
                within, first, titled = (
                    marks | _is_name(word, spelling, marks, one) for one in (begins, begins or not offset, True)
                )
                parts.append((hash_, within, within if end else first, titled))
        shingled.append(_shingled(word))
        end = match.end()
    return tuple(hashes), tuple(parts), b"".join(shingled), opens, _closes(piece[end:])


def _read_word(word: str, language: str) -> tuple[_Word, ...]:
    if not word.isascii() and _SPACELESS.search(word):
        return tuple(_runs(word))
    if word.isalpha():
        return _read_plain(word, language)
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
    stop, stem = STOP.get(language, frozenset()), _stem(language)
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


def _read_plain(word: str, language: str) -> tuple[_Word, ...]:
    lower = word.casefold()
    if len(word) < 2 or lower in STOP.get(language, ()) or lower in STOP["en"]:
        return ()
    name = NAME if len(word) > 2 and word[1:].lower() != word[1:] else 0
    return ((_hash(fold(_stem(language)(lower))), word, name, 0),)


def _shingled(word: str) -> bytes:
    """What a word adds to a shingle as its first, second and third; of unspaced text, each letter."""
    folded = fold(word)
    if word.isascii() or not _SPACELESS.search(word):
        return _hash(folded).to_bytes(_LANE, "little")
    return b"".join(map(_of_letter, folded))


@lru_cache(maxsize=20_000)
def _of_letter(letter: str) -> bytes:
    return _hash(letter).to_bytes(_LANE, "little")


@cache
def _stem(language: str) -> Callable[[str], str]:
    name = _STEMMERS.get(language)
    if name is None:
        return str
    import Stemmer

    # Without a cache: what is asked again is known here, and to stem is quicker than to keep.
    stemmer: Callable[[str], str] = Stemmer.Stemmer(name, 0).stemWord
    return stemmer


def _hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))
