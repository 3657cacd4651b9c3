"""Finds candidates: an article's signature in, the rows of the index most like it out.

The score is half BM25 (a share of the article's score against itself) and half cosine, over terms weighed by idf.  It
is a wide net; `score` judges what is in it.  New articles go to a small tail, merged into the whole now and then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

import numpy as np
import numpy.typing as npt

from reader.related.postings import Floats, Hashes, Postings, build, build_in_parts, merge
from reader.related.signature import Signature
from reader.related.terms import NAME, commonness

_IMAGINED = 3000.0
"""Articles imagined beside the real ones, so that idf means something in a library of ten."""
_USUAL_SHARE = 0.0015
"""Share of the imagined articles that have a word which is not on the list of common words."""
_NAME_SHARE = 0.0003
_TAIL = 2000
_DAY = 86400.0


Entry = tuple[int, int, int, bytes]
"""An article for the index: its id, when it was published, its feed's id (0: none), its signature."""


class Index:
    """Articles by their terms.  An id that comes again counts as its latest."""

    def __init__(self, chunks: Iterable[Sequence[Entry]] = ()) -> None:
        """Load a library, in chunks, so that a great one is never in memory twice."""
        self._ids = np.zeros(0, np.int64)
        self._published = np.zeros(0, np.int64)
        self._feeds = np.zeros(0, np.int64)
        self._main = build_in_parts(self._noted(chunk) for chunk in chunks if chunk)
        self._tail = build(())
        self._tail_data: list[bytes] = []
        self._norms = self._lengths(self._main)

    def __len__(self) -> int:
        return int(np.count_nonzero(self._ids))

    @property
    def newest(self) -> int:
        """The highest id in the index, 0 when it is empty."""
        return int(self._ids.max(initial=0))

    def absent(self, ids: Collection[int]) -> list[int]:
        """Those of the ids that are not in the index."""
        wanted = np.array(sorted(ids), np.int64)
        return [int(n) for n in wanted[~np.isin(wanted, self._ids)]]

    def add(self, entries: Sequence[Entry]) -> None:
        """Put articles in, whose signatures are sound."""
        if not entries:
            return
        self.drop([entry[0] for entry in entries])
        self._tail_data.extend(self._noted(entries))
        self._tail = build(self._tail_data)
        if len(self._tail_data) > _TAIL:
            self._main = merge(self._main, self._tail)
            self._tail, self._tail_data = build(()), []
            self._norms = self._lengths(self._main)
        self._norms = np.append(self._norms[: self._main.rows], self._lengths(self._tail))

    def drop(self, ids: Sequence[int]) -> None:
        """Forget articles: they are never candidates again."""
        if len(self._ids):
            self._ids[np.isin(self._ids, np.array(ids, np.int64))] = 0

    def _noted(self, entries: Sequence[Entry]) -> list[bytes]:
        """Note whose the next rows are; gives their signatures."""
        ids, published, feeds, signatures = zip(*entries, strict=True)
        self._ids = np.append(self._ids, np.array(ids, np.int64))
        self._published = np.append(self._published, np.array(published, np.int64))
        self._feeds = np.append(self._feeds, np.array(feeds, np.int64))
        return list(signatures)

    def idf(self, hashes: Hashes, *, language: str, names: npt.NDArray[np.bool_] | None = None) -> Floats:
        """How telling each term is; about 8.5 for a name not seen before, under 3 for a common word."""
        expected = commonness(language)
        share = np.fromiter((expected.get(int(h), _USUAL_SHARE) for h in hashes), np.float32, len(hashes))
        if names is not None:
            share = np.where(names & (share == _USUAL_SHARE), _NAME_SHARE, share)
        found = self._main.frequencies(hashes) + self._tail.frequencies(hashes) + _IMAGINED * share
        return _idf(found.astype(np.float32), len(self._ids))

    def weigh(self, asked: Signature, others: Sequence[Signature], *, feed: int | None) -> dict[int, float]:
        """The idf of every term of these, less what is usual in the feed of the asked one."""
        everyone = (asked, *others)
        named = {t for one in everyone for t, mark in zip(one.terms, one.marks, strict=True) if mark & NAME}
        hashes = np.array(sorted({t for one in everyone for t in one.terms}), np.uint32)
        names = np.array([int(h) in named for h in hashes], np.bool_)
        found = dict(zip(hashes.tolist(), self.idf(hashes, language=asked.language, names=names).tolist(), strict=True))
        light = self.particular(np.array(asked.terms, np.uint32), feed).tolist()
        found.update((t, found[t] * share) for t, share in zip(asked.terms, light, strict=True))
        return found

    @property
    def once(self) -> float:
        """The idf of a word of the usual kind that stands in one article."""
        return float(_idf(np.array([1.0 + _IMAGINED * _USUAL_SHARE], np.float32), len(self._ids))[0])

    def candidates(
        self, asked: Signature, *, article_id: int, published: int | None, feed: int | None, count: int
    ) -> list[int]:
        """The ids of the articles most like this one, best first."""
        if not asked.terms or not len(self._ids):
            return []
        hashes = np.array(asked.terms, np.uint32)
        weights = np.array(asked.weights, np.float32)
        idf = self.idf(hashes, language=asked.language, names=_named(asked)) * self.particular(hashes, feed)
        own = float(idf @ (weights * weights))
        norm = float(np.sqrt((idf * idf) @ (weights * weights)))
        shares = np.zeros(len(self._ids))
        cosines = np.zeros(len(self._ids))
        for postings, offset in ((self._main, 0), (self._tail, self._main.rows)):
            if not postings.rows:
                continue
            begin, end = postings.find(hashes)
            sizes = end - begin
            packed = np.concatenate([postings.packed[a:b] for a, b in zip(begin, end, strict=True)])
            rows = (packed >> np.uint32(8)).astype(np.int64)
            carried = (packed & np.uint32(255)).astype(np.float32) * np.repeat(idf * weights / 100, sizes)
            here = slice(offset, offset + postings.rows)
            shares[here] = np.bincount(rows, carried, postings.rows)
            cosines[here] = np.bincount(rows, carried * np.repeat(idf, sizes), postings.rows)
        score = 0.5 * shares / max(own, 1e-6) + 0.5 * cosines / np.maximum(norm * self._norms, 1e-6)
        if published is not None:
            score *= 0.6 + 0.4 * np.exp(np.abs(self._published - published) / (-3 * _DAY))
        score[(self._ids == article_id) | (self._ids == 0)] = 0.0
        best = np.argpartition(-score, min(count, len(score) - 1))[:count]
        best = best[np.argsort(-score[best], kind="stable")]
        return [int(self._ids[row]) for row in best if score[row] > 0]

    def particular(self, hashes: Hashes, feed: int | None) -> Floats:
        """1 for a term, less for one that most articles of this feed have: its boilerplate, its only subject."""
        light = np.ones(len(hashes), np.float32)
        if feed is None:
            return light
        size = int(np.count_nonzero(self._feeds == feed))
        if size < 6:
            return light
        found = np.zeros(len(hashes))
        for postings, offset in ((self._main, 0), (self._tail, self._main.rows)):
            for place, (a, b) in enumerate(zip(*postings.find(hashes), strict=True)):
                rows = (postings.packed[a:b] >> np.uint32(8)).astype(np.int64) + offset
                found[place] += np.count_nonzero(self._feeds[rows] == feed)
        share = (found - 1) / (size - 1)
        return np.clip((1 - share) / 0.6, 0.03, 1).astype(np.float32)

    def _lengths(self, postings: Postings) -> Floats:
        """The length of each article's vector, for the cosine."""
        sizes = np.diff(postings.starts)
        found = sizes if postings is self._main else self._main.frequencies(postings.hashes) + sizes
        idf = _idf(found.astype(np.float32) + np.float32(_IMAGINED * _USUAL_SHARE), len(self._ids))
        carried = (postings.packed & np.uint32(255)).astype(np.float32) * np.repeat(idf, sizes) / 100
        rows = (postings.packed >> np.uint32(8)).astype(np.int64)
        return np.sqrt(np.bincount(rows, carried * carried, postings.rows)).astype(np.float32)


def _idf(found: Floats, count: int) -> Floats:
    everything = np.float32(_IMAGINED + count)
    rarity: Floats = np.log1p(np.maximum(everything - found + 0.5, 0.5) / (found + 0.5)).astype(np.float32)
    return rarity


def _named(signature: Signature) -> npt.NDArray[np.bool_]:
    return np.array([bool(mark & NAME) for mark in signature.marks])
