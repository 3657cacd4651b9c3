"""Finds candidates: an article's signature in, the rows of the index most like it out.

The score is half BM25 (a share of the article's score against itself) and half cosine, over terms weighed by idf.  It
is a wide net; `score` judges what is in it.  Articles stand in a few parts, each built from one batch, so that loading
100,000 takes little more memory than keeping them (about 33 MB); most of a large library's come from a file
(`index_file`), which is read where it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reader.related import index_file
from reader.related.index_file import Filed
from reader.related.postings import NONE, Floats, Hashes, Hits, Places, Postings, build, merge
from reader.related.signature import Signature
from reader.related.terms import NAME, commonness

BATCH = 5000
"""So many articles at once are loaded well."""
_IMAGINED = 3000.0
"""Articles imagined beside the real ones, so that idf means something in a library of ten."""
_USUAL_SHARE = 0.0015
"""Share of the imagined articles that have a word which is not on the list of common words."""
_NAME_SHARE = 0.0003
_SMALL = 2000
_MOST_SMALL = 4
_DAY = 86400.0

Dates = npt.NDArray[np.float64]

Entry = tuple[int, int | None, int, bytes]
"""An article for the index: its id, when it was published if that is known, its feed's id (0: none), its signature."""


class Index:
    """Articles by their terms.  An id that comes again counts as its latest."""

    def __init__(self) -> None:
        self._ids = np.zeros(0, np.int64)
        self._published = np.zeros(0, np.float64)
        self._feeds = np.zeros(0, np.int64)
        self._norms = np.zeros(0, np.float32)
        self._parts: list[Postings] = []
        self._gone = NONE
        self._count = 0
        self._last: tuple[tuple[int | None, tuple[int, ...]] | None, Floats] = None, np.ones(0, np.float32)

    @classmethod
    def of_file(cls, filed: Filed, ids: Places, published: Dates, feeds: Places) -> Index:
        """What a file has of these articles, each id once.  Whatever else is in it counts as if it had never been."""
        index = cls()
        order = np.argsort(ids)
        place = order[np.minimum(np.searchsorted(ids, filed.ids, sorter=order), len(ids) - 1)]
        there = ids[place] == filed.ids
        index._ids = np.where(there, filed.ids, 0)
        index._published, index._feeds = published[place], feeds[place]
        index._parts = [filed.postings]
        index._count = int(np.count_nonzero(there))
        if index._count < len(there):
            index._gone = filed.postings.only(~there)
        return index

    def write(self, file: Path) -> None:
        """Writes a file for `of_file`; OSError when that cannot be."""
        index_file.write(file, self._ids, self._parts)

    def __len__(self) -> int:
        return int(np.count_nonzero(self._ids))

    @property
    def newest(self) -> int:
        """The highest id in the index, 0 when it is empty."""
        return int(self._ids.max(initial=0))

    def absent(self, ids: Iterable[int]) -> list[int]:
        """Those of the ids that are not in the index."""
        wanted = np.fromiter(ids, np.int64)
        absent: list[int] = wanted[~np.isin(wanted, self._ids)].tolist()
        return absent

    def add(self, entries: Sequence[Entry]) -> list[int]:
        """Put articles in; gives the ids of those whose signature is damaged, which stay out."""
        if not entries:
            return []
        ids, published, feeds, signatures = zip(*entries, strict=True)
        self.drop(ids)
        part, damaged = build(signatures)
        new = np.array(ids, np.int64)
        new[damaged] = 0
        dates = np.array([np.nan if date is None else date for date in published], np.float64)
        self._count += len(new) - len(damaged)
        self._ids = np.append(self._ids, new)
        self._published = np.append(self._published, dates)
        self._feeds = np.append(self._feeds, np.array(feeds, np.int64))
        self._parts.append(part)
        small = [part for part in self._parts if part.rows < _SMALL]
        if len(small) > _MOST_SMALL and small == self._parts[-len(small) :]:
            self._measure()
            self._parts[-len(small) :] = [merge(small)]
        return [ids[row] for row in damaged]

    def drop(self, ids: Sequence[int]) -> None:
        """Forget articles: they are never candidates again."""
        self._last = None, self._last[1]
        if len(self._ids):
            self._ids[np.isin(self._ids, np.array(ids, np.int64))] = 0

    def weigh(
        self,
        hashes: Hashes,
        names: npt.NDArray[np.bool_],
        asked: npt.NDArray[np.intp],
        *,
        language: str,
        feed: int | None,
    ) -> Floats:
        """How telling each term is; about 8.5 for a name not seen before, under 3 for a common word.

        `names` marks the names among the terms.  Those at the places `asked` are the article's own: they weigh less
        where they are usual in its feed.
        """
        expected = commonness(language)
        share = np.fromiter((expected.get(h, _USUAL_SHARE) for h in hashes.tolist()), np.float32, len(hashes))
        share[names & (share == np.float32(_USUAL_SHARE))] = _NAME_SHARE
        idf = _idf(self.frequencies(hashes) + _IMAGINED * share, self._count)
        idf[asked] *= self._particular(hashes[asked], feed)
        return idf

    def frequencies(self, hashes: Hashes) -> Places:
        """In how many articles each term stands."""
        return sum((part.frequencies(hashes) for part in self._parts), -self._gone.frequencies(hashes))

    @property
    def once(self) -> float:
        """The idf of a word of the usual kind that stands in one article."""
        return float(_idf(np.array([1.0 + _IMAGINED * _USUAL_SHARE]), self._count)[0])

    def candidates(
        self, asked: Signature, *, article_id: int, published: int | None, feed: int | None, count: int
    ) -> list[int]:
        """The ids of the articles most like this one, best first."""
        if not asked.terms or not len(self._ids):
            return []
        hashes = np.array(asked.terms, np.uint32)
        weights = np.array(asked.weights, np.float32)
        names = np.array([bool(mark & NAME) for mark in asked.marks])
        hits = [part.hits(hashes) for part in self._parts]
        # Its terms are weighed by what is read here: this time, and when the article is judged.
        self._last = (feed, asked.terms), self._particular_by(hits, feed, len(hashes))
        idf = self.weigh(hashes, names, np.arange(len(hashes)), language=asked.language, feed=feed)
        own = float(idf @ (weights * weights))
        norm = float(np.sqrt((idf * idf) @ (weights * weights)))
        self._measure()
        shares, cosines = np.zeros(len(self._ids)), np.zeros(len(self._ids))
        start = 0
        for part, (which, rows, carried) in zip(self._parts, hits, strict=True):
            carried *= (idf * weights)[which]
            shares[start : start + part.rows] = np.bincount(rows, carried, part.rows)
            cosines[start : start + part.rows] = np.bincount(rows, carried * idf[which], part.rows)
            start += part.rows
        score = 0.5 * shares / max(own, 1e-6) + 0.5 * cosines / np.maximum(norm * self._norms, 1e-6)
        if published is not None:
            recent = np.exp(np.abs(self._published - published) / (-3 * _DAY))
            score *= 0.6 + 0.4 * np.where(np.isnan(recent), 0.3, recent)
        score[(self._ids == article_id) | (self._ids == 0)] = 0.0
        best = np.argpartition(-score, min(count, len(score) - 1))[:count]
        # Of those alike, the first that came: the row depends on how the index was loaded.
        best = best[np.lexsort((self._ids[best], -score[best]))]
        return [int(self._ids[row]) for row in best if score[row] > 0]

    def _particular(self, hashes: Hashes, feed: int | None) -> Floats:
        """1 for a term, less for one that most articles of this feed have: its boilerplate, its only subject."""
        asked, found = self._last
        if asked != (feed, tuple(hashes.tolist())):
            found = self._particular_by([part.hits(hashes) for part in self._parts], feed, len(hashes))
        return found

    def _particular_by(self, hits: Sequence[Hits], feed: int | None, terms: int) -> Floats:
        of_feed = (self._feeds == feed) & (self._ids != 0)
        size = int(np.count_nonzero(of_feed))
        if feed is None or size < 6:
            return np.ones(terms, np.float32)
        found, start = np.zeros(terms), 0
        for part, (which, rows, _) in zip(self._parts, hits, strict=True):
            found += np.bincount(which[of_feed[start : start + part.rows][rows]], minlength=terms)
            start += part.rows
        share = (found - 1) / (size - 1)
        return np.clip((1 - share) / 0.6, 0.03, 1).astype(np.float32)

    def _measure(self) -> None:
        """Gives each article that came since the length of its vector, for the cosine, as terms weigh by now."""
        place = rows = 0
        while rows < len(self._norms):
            rows += self._parts[place].rows
            place += 1
        known, new = self._parts[:place], self._parts[place:]
        if not new:
            return
        hashes = np.unique(np.concatenate([part.hashes for part in new]))
        found: Places = sum((part.frequencies(hashes) for part in known), -self._gone.frequencies(hashes))
        places = [np.searchsorted(hashes, part.hashes) for part in new]
        for part, at in zip(new, places, strict=True):
            found[at] += np.diff(part.starts)
        idf = _idf(np.float64(_IMAGINED * _USUAL_SHARE) + found, self._count)
        lengths = (part.lengths(idf[at]) for part, at in zip(new, places, strict=True))
        self._norms = np.concatenate([self._norms, *lengths])


def _idf(found: npt.NDArray[np.float64], count: int) -> Floats:
    rarity: Floats = np.log1p(np.maximum(_IMAGINED + count - found + 0.5, 0.5) / (found + 0.5)).astype(np.float32)
    return rarity
