"""Two articles in, whether they carry the same text out: wire stories, re-posted items, equal headlines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from reader.related.postings import Hashes, Places, ranges
from reader.related.score import Story, hours_apart, same_feed, titled
from reader.related.signature import COPY, HEADER, SHORT, Signature, contained, share_of
from reader.related.terms import TITLE

Entry = tuple[int, bytes]
"""An article's id and its signature."""

_SURE_COPY = 0.8
_LEAST = 3
_LEAST_SHINGLES = 5
"""Half of the ten that tell a copy at least."""
_RAREST = 4
_MOST_APART = 11
"""Of some with a shingle in common, each is looked at beside so many; of more than `_MANY`, beside the next."""
_MANY = 60
_AT_ONCE = 500
"""So many articles' pairs are counted at once: at most some 700,000."""
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


def likely(anew: Sequence[Entry], others: Iterable[Sequence[Entry]]) -> list[tuple[int, int]]:
    """The articles, by id, that may be copies: in pairs, the lower id first, one of each pair being of `anew`.

    Takes sound signatures with their ids; the `others` may come in parts, and only what they share with `anew` is
    held.  Copies have shingles in common; where there are few, the rarest words of their headlines.  However many say
    the same, there are only so many pairs to each of them.
    """
    if not anew:
        return []
    ids = [article_id for article_id, _ in anew]
    first = _read(anew, 0)
    sieve = np.zeros(1 << 24, np.bool_)
    sieve[first.shingled.hashes & _END] = True
    found = [first]
    for part in others:
        if part:
            read = _read(part, len(ids))
            found.append(replace(read, shingled=read.shingled.only(sieve[read.shingled.hashes & _END])))
            ids += [article_id for article_id, _ in part]
    # From here on an article's row is its place among all by id: what came near in time stands near.
    known, place = np.unique(np.array(ids, np.int64), return_inverse=True)
    shingled = _sorted([part.shingled for part in found], place)
    words = _rarest(_sorted([part.titled for part in found], place))
    del found
    looked = np.zeros(len(known), np.bool_)
    looked[place[: len(anew)]] = True
    pairs = np.concatenate([_alike(shingled, looked, _LEAST_SHINGLES), _alike(words, looked, 1)])
    return sorted({(int(known[min(pair)]), int(known[max(pair)])) for pair in pairs.tolist()})


@dataclass(frozen=True, slots=True)
class _Marks:
    """Which article has which hash: that in `rows[k]` has `hashes[k]`."""

    hashes: Hashes
    rows: Hashes

    def only(self, kept: npt.NDArray[np.bool_] | Places) -> _Marks:
        """Some of them."""
        return _Marks(self.hashes[kept], self.rows[kept])


@dataclass(frozen=True, slots=True)
class _Read:
    """The shingles of some articles, and the words in the headlines of the short ones."""

    shingled: _Marks
    titled: _Marks


def _read(entries: Sequence[Entry], row: int) -> _Read:
    """Takes signatures apart; the rows of the articles begin with `row`."""
    rows = np.arange(row, row + len(entries), dtype=np.uint32)
    sizes = np.fromiter((len(data) for _, data in entries), np.int64, len(entries))
    whole = np.frombuffer(b"".join(data for _, data in entries), np.uint8)
    hashes, begin = whole.view("<u4"), np.cumsum(sizes) - sizes
    terms, sketched = whole[begin + 1].astype(np.int64), whole[begin + 2].astype(np.int64)
    shingled = _Marks(hashes[ranges((begin + HEADER) // 4 + terms, sketched)], np.repeat(rows, sketched))
    short = np.flatnonzero(whole[begin + 3] & SHORT)
    rows, begin, terms, sketched = rows[short], begin[short], terms[short], sketched[short]
    words = _Marks(hashes[ranges((begin + HEADER) // 4, terms)], np.repeat(rows, terms))
    in_title = (whole[ranges(begin + HEADER + 4 * (terms + sketched) + terms, terms)] & TITLE) > 0
    return _Read(shingled, words.only(in_title))


def _sorted(parts: Sequence[_Marks], place: Places) -> _Marks:
    """All in one, by hash and row, each row having become its `place`."""
    keys = np.empty(sum(len(part.rows) for part in parts), np.uint64)
    end = 0
    for part in parts:
        begin, end = end, end + len(part.rows)
        keys[begin:end] = part.hashes
        keys[begin:end] <<= _HALF
        keys[begin:end] |= place.astype(np.uint64)[part.rows]
    keys.sort()
    rows = keys.astype(np.uint32)
    keys >>= _HALF
    return _Marks(keys.astype(np.uint32), rows)


def _rarest(words: _Marks) -> _Marks:
    """The rarest words of each article.  Headlines that have eight of ten words in common share one of these."""
    _, place, counts = np.unique(words.hashes, return_inverse=True, return_counts=True)
    order = np.lexsort((words.hashes, counts[place], words.rows))
    rows = words.rows[order]
    kept = np.arange(len(rows)) - np.searchsorted(rows, rows) < _RAREST
    return words.only(np.sort(order[kept]))


def _alike(marks: _Marks, looked: npt.NDArray[np.bool_], least: int) -> Places:
    """The pairs of rows with at least so many hashes in common, one of each `looked` at; some come twice.

    Of several with the same hash, each is looked at beside the near ones; of very many, beside the next.
    """
    hashes, rows = marks.hashes, marks.rows
    begin = np.flatnonzero(np.concatenate(([len(hashes) > 0], hashes[1:] != hashes[:-1])))
    sizes = np.diff(begin, append=len(hashes))
    few = np.repeat(sizes <= _MANY, sizes)
    mine = np.flatnonzero(looked[rows])
    mine = mine[np.argsort(rows[mine], kind="stable")]
    # All hashes of an article are in one block: its pairs are counted there, in the memory that one block takes.
    starts = np.flatnonzero(rows[mine][1:] != rows[mine][:-1]) + 1
    alike = [np.zeros((0, 2), np.int64)]
    for block in np.split(mine, starts[_AT_ONCE - 1 :: _AT_ONCE]):
        pairs = [np.zeros(0, np.uint64)]
        for apart in (*range(-_MOST_APART, 0), *range(1, _MOST_APART + 1)):
            here = block[(block + apart >= 0) & (block + apart < len(hashes))]
            same = hashes[here] == hashes[here + apart]
            if abs(apart) > 1:
                same &= few[here]
            pairs.append((rows[here[same]].astype(np.uint64) << _HALF) | rows[here[same] + apart])
        found, counts = np.unique(np.concatenate(pairs), return_counts=True)
        found = found[counts >= least]
        alike.append(np.column_stack((found >> _HALF, found & _ROW)).astype(np.int64))
    return np.concatenate(alike)
