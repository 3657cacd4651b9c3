"""An article in, a few hundred bytes out: what is kept of it to find its related stories.

Layout, little-endian, each part at a multiple of four bytes: version u8, number of terms u8, number of sketch hashes
u8, marks u8 (1: headline only), language 2 bytes, shingles u16; then the terms' hashes u32 each, the sketch u32 each,
the terms' weights u8 each (hundredths), the terms' marks u8 each, filled up with zeros.  Weights carry no idf, so
nothing stored goes stale as the library grows.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from operator import itemgetter

from reader.related.terms import (
    BODY,
    NAME,
    NUMBER,
    TITLE,
    commonness,
    fold,
    language_of,
    pieces,
    shingles,
    tally,
)

VERSION = 3
OLDEST = 2
"""Signatures from this version on are read alike; those before the newest are made anew in time."""
HEADER = 8
SHORT = 1
MOST_TERMS = 64
SKETCH = 64
COPY = 0.5
"""From so much of its text on, one article is a copy of another."""

Signable = tuple[str, str, str, str | None, str]
"""What `signature` takes: title, teaser, text, the language if it is told, and the feed's title."""

_HEAD = struct.Struct("<BBBB2sH")
_BODY_CHARACTERS = 2400
_SHINGLED_WORDS = 320
_USUAL_LENGTH = 100.0


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature taken apart.  `weights` and `marks` go with `terms`; `shingles` is how many the sketch stands for."""

    terms: tuple[int, ...]
    weights: tuple[float, ...]
    marks: tuple[int, ...]
    sketch: tuple[int, ...]
    shingles: int
    language: str
    short: bool


def signature(title: str, teaser: str, text: str, language: str | None, feed_title: str) -> bytes:
    """Sign an article: its heaviest terms, and a sketch of its wording that tells copies."""
    title = without_feed_name(title, feed_title)
    body = body_text(teaser, text)
    spoken = language_of(f"{title} {body}", language)
    body = without_feed_name(body, feed_title)
    read = pieces(body, spoken)
    counts, marks = tally(read, BODY)
    in_title, title_marks = tally(pieces(title, spoken), TITLE, titled=_all_capitals(title))
    for hash_, count in in_title.items():
        counts[hash_] = counts.get(hash_, 0) + 2 * count
        marks[hash_] = marks.get(hash_, 0) | title_marks[hash_]
    norm = 1.2 * (0.5 + 0.5 * sum(counts.values()) / _USUAL_LENGTH)
    light = _lightness(spoken)
    weighed = [
        (count / (count + norm) * _WORTH[marks[hash_]] * light.get(hash_, 1.0), hash_, count)
        for hash_, count in counts.items()
    ]
    weighed.sort(key=itemgetter(0), reverse=True)
    heaviest = [hash_ for _, hash_, _ in weighed[:MOST_TERMS]]
    runs = shingles(read, limit=_SHINGLED_WORDS)
    sketch = sorted(runs)[:SKETCH]
    return b"".join(
        (
            _HEAD.pack(
                VERSION,
                len(heaviest),
                len(sketch),
                SHORT if len(runs) < 27 else 0,
                spoken[:2].encode("ascii", "ignore").ljust(2),
                min(len(runs), 65535),
            ),
            struct.pack(f"<{len(heaviest)}I", *heaviest),
            struct.pack(f"<{len(sketch)}I", *sketch),
            bytes([round(220 * count / (count + norm)) or 1 for _, _, count in weighed[:MOST_TERMS]]),
            bytes([marks[hash_] for hash_ in heaviest]),
            bytes(-2 * len(heaviest) % 4),
        )
    )


def unpack(data: bytes) -> Signature | None:
    """Take a signature apart; `None` when it is of a version that cannot be read, or damaged."""
    if not sound(data):
        return None
    _, count, sketched, marks, language, runs = _HEAD.unpack_from(data)
    tail = HEADER + 4 * (count + sketched)
    return Signature(
        struct.unpack_from(f"<{count}I", data, HEADER),
        tuple(weight / 100 for weight in data[tail : tail + count]),
        tuple(data[tail + count : tail + 2 * count]),
        struct.unpack_from(f"<{sketched}I", data, HEADER + 4 * count),
        runs,
        language.decode("ascii").strip(),
        bool(marks & SHORT),
    )


def sound(data: bytes) -> bool:
    """Whether these bytes can be a signature: the length must be what the header says."""
    if len(data) < HEADER or not OLDEST <= data[0] <= VERSION:
        return False
    size = HEADER + 4 * (data[1] + data[2]) + 2 * data[1]
    return len(data) == size + -size % 4


def contained(one: Signature, other: Signature) -> float:
    """The share of the smaller text's shingles that the other has, as far as the sketches can tell."""
    small, large = (one, other) if one.shingles <= other.shingles else (other, one)
    return share_of(small, large)


def share_of(small: Signature, large: Signature) -> float:
    """The share of one text's shingles that another has, as far as the sketches can tell; 0 for a very short one."""
    bound = min((s.sketch[-1] for s in (small, large) if s.shingles > SKETCH), default=0xFFFFFFFF)
    kept = small.sketch[: bisect_right(small.sketch, bound)]
    if len(kept) < 10:
        return 0.0
    return len(frozenset(large.sketch).intersection(kept)) / len(kept)


def body_text(teaser: str, text: str) -> str:
    """What stands for the body: the start of the text, and the teaser where it says something else."""
    text = text[:_BODY_CHARACTERS]
    if teaser[:40] in text or fold(teaser[:40]) in fold(text):
        return text
    return f"{teaser}\n{text}" if text else teaser


def without_feed_name(text: str, feed_title: str) -> str:
    """Cut the feed's own name out: "Bridge reopens - Baltic Courier" is not about couriers."""
    name = feed_title.strip()
    if len(name) < 3 or name.casefold() not in text.casefold():
        return text
    return re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", " ", text, flags=re.IGNORECASE)


def _all_capitals(title: str) -> bool:
    words = [word for word in re.findall(r"[^\W\d_]{4,}", title) if word.lower() != word.upper()]
    return bool(words) and sum(word[0].isupper() for word in words) > 0.6 * len(words)


@cache
def _lightness(language: str) -> dict[int, float]:
    """By how much a common word of the language counts less, when the terms that are kept are chosen."""
    return {hash_: 1.0 - min(0.8, 12 * share) for hash_, share in commonness(language).items()}


def _worth(marks: int) -> float:
    """How much a term is worth before any library is known; used only to choose which terms are kept."""
    worth = 1.25 if marks & NAME else 1.0
    if marks & NUMBER:
        worth *= 0.7
    return worth * (1.3 if marks & TITLE else 1.0)


_WORTH = tuple(_worth(marks) for marks in range(32))
