"""Two articles in, whether they carry the same text out: wire stories, re-posted items, equal headlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from reader.related.postings import Hashes, Places, ranges
from reader.related.score import Story, hours_apart, same_feed, titled
from reader.related.signature import COPY, HEADER, SHORT, contained, share_of
from reader.related.terms import TITLE

_SURE_COPY = 0.8
_LEAST = 3
_RAREST = 4
_MOST_APART = 12
"""Of a hundred articles with the same boilerplate, each is looked at beside so many."""


def adds_nothing(one: Story, known: Story) -> bool:
    """Whether next to all of a copy's text stands in another: who has read that one has read this."""
    a, b = one.signature, known.signature
    return same_text(one, known) and (share_of(a, b) >= _SURE_COPY or not a.sketch)


def same_text(one: Story, other: Story) -> bool:
    """Whether two articles carry the same text; of headlines alone, whether they say the same within three days."""
    a, b = one.signature, other.signature
    mine, theirs = titled(a), titled(b)
    if (share := contained(a, b)) >= COPY:
        # What a feed puts under each of its items may be half of a short one.
        titles_alike = len(mine & theirs) >= 0.5 * max(1, min(len(mine), len(theirs)))
        return share >= _SURE_COPY or titles_alike or not same_feed(one, other)
    if not (a.short and b.short) or a.language != b.language or hours_apart(one, other) > 72:
        return False
    if same_feed(one, other) and hours_apart(one, other) >= 12:
        # "Morning briefing" of today is not that of yesterday.
        return False
    alike = len(mine & theirs) >= max(_LEAST, 0.8 * len(mine | theirs))
    # A short body may still tell that two alike headlines are two stories.
    return alike and (not a.sketch or not b.sketch or contained(a, b) >= 0.3)


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


def likely(signatures: Sequence[bytes]) -> list[tuple[int, int]]:
    """The places of sound signatures that may be of copies, in pairs, the first of each pair first.

    Copies have shingles in common; where there are few, the rarest words of their headlines.  Whatever is in no pair
    needs no look.
    """
    if not signatures:
        return []
    sizes = np.fromiter(map(len, signatures), np.int64, len(signatures))
    whole = np.frombuffer(b"".join(signatures), np.uint8)
    begin = np.cumsum(sizes) - sizes
    hashes = whole.view("<u4")
    terms, sketched = whole[begin + 1].astype(np.int64), whole[begin + 2].astype(np.int64)
    shingles = ranges((begin + HEADER) // 4 + terms, sketched)
    pairs = _together(hashes[shingles], np.repeat(np.arange(len(sizes)), sketched), _LEAST)
    short = np.flatnonzero(whole[begin + 3] & SHORT)
    begin, terms, sketched = begin[short], terms[short], sketched[short]
    words, rows = hashes[ranges((begin + HEADER) // 4, terms)], np.repeat(short, terms)
    titled = (whole[ranges(begin + HEADER + 4 * (terms + sketched) + terms, terms)] & TITLE) > 0
    words, rows = words[titled], rows[titled]
    pairs |= _together(*_rarest(words, rows), 1)
    return sorted(pairs)


def _rarest(words: Hashes, rows: Places) -> tuple[Hashes, Places]:
    """The rarest words of each row.  Headlines that have eight of ten words in common share one of these."""
    _, place, counts = np.unique(words, return_inverse=True, return_counts=True)
    order = np.lexsort((words, counts[place], rows))
    words, rows = words[order], rows[order]
    first = np.searchsorted(rows, rows)
    kept = np.arange(len(rows)) - first < _RAREST
    return words[kept], rows[kept]


def _together(hashes: Hashes, rows: Places, least: int) -> set[tuple[int, int]]:
    """The pairs of rows that have at least so many hashes in common; of many with the same one, near ones."""
    order = np.lexsort((rows, hashes))
    hashes, rows = hashes[order], rows[order]
    found = []
    for apart in range(1, min(_MOST_APART, len(rows))):
        same = np.flatnonzero(hashes[apart:] == hashes[:-apart])
        found.append(np.column_stack((rows[same], rows[same + apart])))
    if not found:
        return set()
    pairs, counts = np.unique(np.concatenate(found), axis=0, return_counts=True)
    return {(one, other) for one, other in pairs[counts >= least].tolist() if one != other}
