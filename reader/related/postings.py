"""Signatures in, arrays out: which articles have a term, and how much it weighs in each.

One posting is 32 bits: the article's row above, the term's weight in the lowest eight.  All are made by one sort of
64-bit keys.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
import numpy.typing as npt

from reader.related.signature import HEADER, OLDEST, VERSION

Hashes = npt.NDArray[np.uint32]
Places = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float32]
Hits = tuple[Hashes, Hashes, Floats]

MOST_ROWS = 1 << 24
_STRETCH = 1 << 18
_ROW, _WEIGHT = np.uint32(8), np.uint32(255)


class Packed(Protocol):
    """Postings one after the other: an array, or a file that is read a stretch at a time."""

    def __getitem__(self, where: slice, /) -> Hashes: ...


@dataclass(frozen=True, slots=True)
class Postings:
    """`packed[starts[k]:starts[k + 1]]` are the postings of the term `hashes[k]`; `rows` is the number of articles."""

    hashes: Hashes
    starts: Hashes
    packed: Packed
    rows: int

    def find(self, wanted: Hashes) -> tuple[Places, Places]:
        """Where the postings of each wanted term begin and end; both 0 for a term that no article has."""
        if not len(self.hashes):
            nothing = np.zeros(len(wanted), np.int64)
            return nothing, nothing
        place = np.minimum(np.searchsorted(self.hashes, wanted), len(self.hashes) - 1)
        known = self.hashes[place] == wanted
        begin, end = np.where(known, self.starts[place], 0), np.where(known, self.starts[place + 1], 0)
        return begin.astype(np.int64), end.astype(np.int64)

    def frequencies(self, wanted: Hashes) -> Places:
        """In how many articles each wanted term stands."""
        begin, end = self.find(wanted)
        return end - begin

    def hits(self, wanted: Hashes) -> Hits:
        """Every posting of the wanted terms: the term's place among them, the row, the weight."""
        begin, end = self.find(wanted)
        lists = [self.packed[first:last] for first, last in zip(begin.tolist(), end.tolist(), strict=True)]
        packed = np.concatenate([_NOTHING, *lists])
        return (
            np.repeat(np.arange(len(wanted), dtype=np.uint32), end - begin),
            packed >> _ROW,
            (packed & _WEIGHT).astype(np.float32) / np.float32(100),
        )

    def lengths(self, weights: Floats) -> Floats:
        """The length of each row's vector, each term weighed by one of the `weights`."""
        squares = np.zeros(self.rows)
        sizes = np.diff(self.starts)
        edges = np.searchsorted(self.starts, np.arange(0, self.starts[-1], _STRETCH)).tolist()
        for first, last in pairwise([*edges, len(self.hashes)]):
            packed = self.packed[self.starts[first] : self.starts[last]]
            carried = np.repeat(weights[first:last], sizes[first:last])
            carried *= (packed & _WEIGHT).astype(np.float32) / np.float32(100)
            carried *= carried
            squares += np.bincount(packed >> _ROW, carried, self.rows)
        return np.sqrt(squares).astype(np.float32)

    def only(self, chosen: npt.NDArray[np.bool_]) -> Postings:
        """Those of the chosen rows alone."""
        keys = [np.zeros(0, np.uint64)]
        for first in range(0, int(self.starts[-1]), _STRETCH):
            packed = self.packed[first : min(first + _STRETCH, int(self.starts[-1]))]
            at = np.flatnonzero(chosen[packed >> _ROW])
            terms = self.hashes[np.searchsorted(self.starts, at + first, side="right") - 1]
            keys.append((terms.astype(np.uint64) << np.uint64(32)) | packed[at])
        return _sorted(np.concatenate(keys), int(np.count_nonzero(chosen)))

    def between(self, least: int, end: int) -> Postings:
        """Those of the terms whose hashes are from `least` on and below `end`."""
        first, last = np.searchsorted(self.hashes, np.array([least, end], np.uint64)).tolist()
        starts = self.starts[first : last + 1]
        return Postings(self.hashes[first:last], starts - starts[0], self.packed[starts[0] : starts[-1]], self.rows)


_NOTHING = np.zeros(0, np.uint32)
NONE = Postings(_NOTHING, np.zeros(1, np.uint32), _NOTHING, 0)


def build(signatures: Sequence[bytes]) -> tuple[Postings, Places]:
    """The postings of signatures, an article's row being its place among them, and the rows of damaged ones."""
    sizes = np.fromiter(map(len, signatures), np.int64, len(signatures))
    whole = np.frombuffer(b"".join(signatures), np.uint8)
    begin = np.cumsum(sizes) - sizes
    readable = np.flatnonzero(sizes >= HEADER)
    at = begin[readable]
    terms, sketched = whole[at + 1].astype(np.int64), whole[at + 2].astype(np.int64)
    length = HEADER + 4 * (terms + sketched) + 2 * terms
    sound = (whole[at] >= OLDEST) & (whole[at] <= VERSION) & (sizes[readable] == length + -length % 4)
    rows, at, terms, sketched = readable[sound], at[sound], terms[sound], sketched[sound]
    damaged = np.setdiff1d(np.arange(len(signatures)), rows)
    if len(damaged):
        # A damaged one may have any length, and the hashes after it are no longer at multiples of four.
        found, _ = build([signatures[row] for row in rows])
        packed = found.packed[:]
        packed = (rows.astype(np.uint32)[packed >> _ROW] << _ROW) | (packed & _WEIGHT)
        return Postings(found.hashes, found.starts, packed, len(signatures)), damaged
    keys = whole.view("<u4")[ranges((at + HEADER) // 4, terms)].astype(np.uint64)
    keys <<= np.uint64(32)
    keys |= np.repeat((rows << 8).astype(np.uint64), terms)
    keys |= whole[ranges(at + HEADER + 4 * (terms + sketched), terms)]
    return _sorted(keys, len(signatures)), damaged


def merge(parts: Sequence[Postings]) -> Postings:
    """All in one: the rows of each come after those of the one before."""
    keys, rows = [], 0
    for part in parts:
        own = np.repeat(part.hashes.astype(np.uint64) << np.uint64(32), np.diff(part.starts))
        keys.append((own | part.packed[:]) + (np.uint64(rows) << np.uint64(8)))
        rows += part.rows
    return _sorted(np.concatenate(keys), rows)


def merged(parts: Sequence[Postings], stretches: int = 64) -> Iterator[Postings]:
    """As `merge`, but a stretch of the terms at a time, which takes that much less memory."""
    edges = [(1 << 32) * stretch // stretches for stretch in range(stretches + 1)]
    for least, end in pairwise(edges):
        yield merge([part.between(least, end) for part in parts])


def _sorted(keys: npt.NDArray[np.uint64], rows: int) -> Postings:
    if rows > MOST_ROWS:
        raise ValueError("too many articles for one index")
    keys.sort()
    packed = keys.astype(np.uint32)
    keys >>= np.uint64(32)
    first = np.flatnonzero(keys[1:] != keys[:-1]) + 1
    starts = np.concatenate(([0], first, [len(keys)])) if len(keys) else np.zeros(1, np.int64)
    return Postings(keys[starts[:-1]].astype(np.uint32), starts.astype(np.uint32), packed, rows)


def ranges(begin: Places, sizes: Places) -> Places:
    """begin[0], begin[0] + 1, ..., begin[1], ...: so many from each."""
    ends = np.cumsum(sizes)
    return np.repeat(begin - ends + sizes, sizes) + np.arange(ends[-1] if len(ends) else 0)
