"""Signatures in, arrays out: which articles have a term, and how much it weighs in each.

One posting is 32 bits: the article's row above, the term's weight in the lowest eight.  All are made by one sort of
64-bit keys, so that 100,000 articles are ready in a fraction of a second and take about 25 MB.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from reader.related.signature import HEADER

Hashes = npt.NDArray[np.uint32]
Keys = npt.NDArray[np.uint64]
Floats = npt.NDArray[np.float32]

_MOST_ROWS = 1 << 24


@dataclass(frozen=True, slots=True)
class Postings:
    """`packed[starts[k]:starts[k + 1]]` are the postings of the term `hashes[k]`; `rows` is the number of articles."""

    hashes: Hashes
    starts: npt.NDArray[np.int64]
    packed: Hashes
    rows: int

    def find(self, wanted: Hashes) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Where the postings of each wanted term begin and end; both 0 for a term that no article has."""
        if not len(self.hashes):
            nothing = np.zeros(len(wanted), np.int64)
            return nothing, nothing
        place = np.minimum(np.searchsorted(self.hashes, wanted), len(self.hashes) - 1)
        known = self.hashes[place] == wanted
        return np.where(known, self.starts[place], 0), np.where(known, self.starts[place + 1], 0)

    def frequencies(self, wanted: Hashes) -> npt.NDArray[np.int64]:
        """In how many articles each wanted term stands."""
        begin, end = self.find(wanted)
        return end - begin


def build(signatures: Sequence[bytes]) -> Postings:
    """The postings of signatures that are sound; an article's row is its place among them."""
    return gather([_keys_of(signatures, 0)], len(signatures))


def build_in_parts(parts: Iterable[Sequence[bytes]]) -> Postings:
    """As `build`, of a great many: each part may be forgotten before the next is read."""
    keys, rows = [], 0
    for signatures in parts:
        keys.append(_keys_of(signatures, rows))
        rows += len(signatures)
    return gather(keys, rows)


def merge(first: Postings, second: Postings) -> Postings:
    """Both in one: the rows of `second` come after those of `first`."""
    later = _keys(second) + (np.uint64(first.rows) << np.uint64(8))
    return gather([_keys(first), later], first.rows + second.rows)


def gather(parts: Sequence[Keys], rows: int) -> Postings:
    """The postings that keys say, wherever they come from."""
    if rows > _MOST_ROWS:
        raise ValueError("too many articles for one index")
    keys = np.concatenate(parts) if parts else np.zeros(0, np.uint64)
    keys.sort()
    packed = keys.astype(np.uint32)
    keys >>= np.uint64(32)
    first = np.flatnonzero(keys[1:] != keys[:-1]) + 1
    starts = np.concatenate(([0], first, [len(keys)])) if len(keys) else np.zeros(1, np.int64)
    return Postings(keys[starts[:-1]].astype(np.uint32), starts.astype(np.int64), packed, rows)


def _keys_of(signatures: Sequence[bytes], first_row: int) -> Keys:
    counts = np.fromiter((data[1] for data in signatures), np.uint8, len(signatures))
    hashes = b"".join([data[HEADER : HEADER + 4 * data[1]] for data in signatures])
    weights = b"".join([data[(at := HEADER + 4 * (data[1] + data[2])) : at + data[1]] for data in signatures])
    rows = np.arange(first_row, first_row + len(signatures), dtype=np.uint32)
    keys = np.frombuffer(hashes, "<u4").astype(np.uint64)
    keys <<= np.uint64(32)
    keys |= np.repeat(rows << np.uint32(8), counts)
    keys |= np.frombuffer(weights, np.uint8)
    return keys


def _keys(postings: Postings) -> Keys:
    keys = np.repeat(postings.hashes.astype(np.uint64) << np.uint64(32), np.diff(postings.starts))
    return keys | postings.packed
