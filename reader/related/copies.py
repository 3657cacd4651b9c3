"""Two articles in, whether they carry the same text out: wire stories, re-posted items, equal headlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from reader.related.postings import Hashes, Places, ranges
from reader.related.score import Story, hours_apart, same_feed, titled
from reader.related.signature import COPY, HEADER, SHORT, Signature, contained, share_of
from reader.related.terms import TITLE

Pairs = npt.NDArray[np.uint64]

_SURE_COPY = 0.8
_LEAST = 3
_LEAST_SHINGLES = 5
"""Half of the ten that tell a copy at least."""
_RAREST = 4
_MOST_APART = 12
"""Of some with a shingle in common, each is looked at beside so many; of more than `_MANY`, beside the next."""
_MANY = 60
_HALF = np.uint64(32)
_ROW = np.uint64(0xFFFFFFFF)
_END = np.uint32(0xFFFFFF)


def adds_nothing(one: Story, known: Story) -> bool:
    """Whether next to all of a copy's text stands in another: who has read that one has read this."""
    a, b = one.signature, known.signature
    return same_text(one, known) and (share_of(a, b) >= _SURE_COPY or not a.sketch)


def same_text(one: Story, other: Story) -> bool:
    """Whether two articles carry the same text; of headlines alone, whether they say the same within three days."""
    a, b = one.signature, other.signature
    if (share := contained(a, b)) >= COPY:
        # What a feed puts under each of its items may be half of a short one.
        return share >= _SURE_COPY or not same_feed(one, other) or _alike_titles(a, b)
    if not (a.short and b.short) or a.language != b.language or hours_apart(one, other) > 72:
        return False
    if same_feed(one, other) and hours_apart(one, other) >= 12:
        # "Morning briefing" of today is not that of yesterday.
        return False
    mine, theirs = titled(a), titled(b)
    alike = len(mine & theirs) >= max(_LEAST, 0.8 * len(mine | theirs))
    # A short body may still tell that two alike headlines are two stories.
    return alike and (not a.sketch or not b.sketch or contained(a, b) >= 0.3)


def _alike_titles(one: Signature, other: Signature) -> bool:
    mine, theirs = titled(one), titled(other)
    return len(mine & theirs) >= 0.5 * max(1, min(len(mine), len(theirs)))


def folded(stories: Sequence[Story]) -> list[list[int]]:
    """The places of the stories in groups of copies, each under the first of it."""
    groups: list[list[int]] = []
    groups_with: dict[int, list[int]] = {}
    for place, one in enumerate(stories):
        signed = one.signature
        keys = {*signed.sketch, *titled(signed)} if signed.short else set(signed.sketch)
        # Only groups with a few shingles or words of the headline in common need a look.
        near = Counter(number for key in keys for number in groups_with.get(key, ()))
        looked = sorted(number for number, common in near.items() if common >= _LEAST)
        home = next((number for number in looked if same_text(stories[groups[number][0]], one)), None)
        if home is not None:
            groups[home].append(place)
            continue
        for key in keys:
            groups_with.setdefault(key, []).append(len(groups))
        groups.append([place])
    return groups


def likely(signatures: Sequence[bytes], anew: Sequence[bool]) -> list[tuple[int, int]]:
    """The places of sound signatures that may be of copies, in pairs, the first of each pair first.

    Copies have shingles in common; where there are few, the rarest words of their headlines.  Whatever is in no pair
    needs no look, nor does a pair of which neither is `anew`.  However many say the same, there are only so many pairs
    to each of them.
    """
    if not signatures:
        return []
    sizes = np.fromiter(map(len, signatures), np.int64, len(signatures))
    whole = np.frombuffer(b"".join(signatures), np.uint8)
    begin = np.cumsum(sizes) - sizes
    hashes = whole.view("<u4")
    terms, sketched = whole[begin + 1].astype(np.int64), whole[begin + 2].astype(np.int64)
    looked = np.fromiter(anew, np.bool_, len(signatures))
    sketches = ranges((begin + HEADER) // 4 + terms, sketched)
    rows = np.repeat(np.arange(len(sizes)), sketched)
    pairs = _alike(*_of_anew(hashes[sketches], rows, looked), _LEAST_SHINGLES)
    short = np.flatnonzero(whole[begin + 3] & SHORT)
    begin, terms, sketched = begin[short], terms[short], sketched[short]
    words, rows = hashes[ranges((begin + HEADER) // 4, terms)], np.repeat(short, terms)
    titled = (whole[ranges(begin + HEADER + 4 * (terms + sketched) + terms, terms)] & TITLE) > 0
    pairs = np.union1d(pairs, _alike(*_of_anew(*_rarest(words[titled], rows[titled]), looked), 1))
    ones, others = (pairs >> _HALF).astype(np.int64), (pairs & _ROW).astype(np.int64)
    wanted = looked[ones] | looked[others]
    return list(zip(ones[wanted].tolist(), others[wanted].tolist(), strict=True))


def _of_anew(hashes: Hashes, rows: Places, looked: npt.NDArray[np.bool_]) -> tuple[Hashes, Places]:
    """Without most of the hashes that none of the articles looked at has: of a week's others, few are left."""
    ends = np.zeros(1 << 24, np.bool_)
    ends[hashes[looked[rows]] & _END] = True
    kept = ends[hashes & _END]
    return hashes[kept], rows[kept]


def _rarest(words: Hashes, rows: Places) -> tuple[Hashes, Places]:
    """The rarest words of each row.  Headlines that have eight of ten words in common share one of these."""
    _, place, counts = np.unique(words, return_inverse=True, return_counts=True)
    order = np.lexsort((words, counts[place], rows))
    words, rows = words[order], rows[order]
    first = np.searchsorted(rows, rows)
    kept = np.arange(len(rows)) - first < _RAREST
    return words[kept], rows[kept]


def _alike(hashes: Hashes, rows: Places, least: int) -> Pairs:
    """The pairs of rows with at least so many hashes in common, each pair as one number.

    Of several with the same hash, each is looked at beside the near ones; of very many, beside the next.
    """
    keys = (hashes.astype(np.uint64) << _HALF) | rows.astype(np.uint64)
    keys.sort()
    hashes, others = keys >> _HALF, keys & _ROW
    begin = np.flatnonzero(np.concatenate(([True], hashes[1:] != hashes[:-1]))) if len(keys) else np.zeros(0, np.int64)
    sizes = np.diff(begin, append=len(keys))
    few = np.repeat(sizes <= _MANY, sizes)
    found = [np.zeros(0, np.uint64)]
    for apart in range(1, _MOST_APART):
        same = hashes[apart:] == hashes[:-apart]
        if apart > 1:
            same &= few[apart:]
        at = np.flatnonzero(same)
        found.append((others[at] << _HALF) | others[at + apart])
    pairs, counts = np.unique(np.concatenate(found), return_counts=True)
    enough: Pairs = pairs[counts >= least]
    return enough
