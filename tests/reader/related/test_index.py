from __future__ import annotations

import numpy as np
import pytest

from reader.related import VERSION, signature
from reader.related.index import Entry, Index
from reader.related.postings import build, merge
from reader.related.signature import Signature, unpack
from reader.related.terms import NAME

TITLES = [
    f"{a} {b} {c}" for a in ("Akkuyu", "Tallinn", "Quito") for b in ("reactor", "bridge") for c in ("opens", "fails")
]


def entry(number: int, title: str, feed: int = 0) -> Entry:
    return (number, 1_790_000_000 + number, feed, signature(title, "", "", "en", ""))


def opened(data: bytes) -> Signature:
    signed = unpack(data)
    assert signed is not None
    return signed


def loaded(*entries: Entry) -> Index:
    index = Index()
    assert index.add(entries) == []
    return index


def weight(index: Index, asked: Signature, *, feed: int | None = None) -> list[float]:
    """What each term of an article weighs."""
    names = np.array([bool(mark & NAME) for mark in asked.marks])
    terms = np.array(asked.terms, np.uint32)
    found = index.weigh(terms, names, np.arange(len(terms)), language=asked.language, feed=feed)
    return [float(one) for one in found]


def near(index: Index, title: str, count: int = 3) -> list[int]:
    asked = opened(signature(title, "", "", "en", ""))
    return index.candidates(asked, article_id=0, published=None, feed=None, count=count)


def test_the_likest_come_first() -> None:
    index = loaded(*(entry(n, title) for n, title in enumerate(TITLES, 1)))
    assert TITLES[near(index, "Tallinn bridge opens")[0] - 1] == "Tallinn bridge opens"
    assert near(Index(), "Tallinn bridge opens") == []
    assert near(index, "Owl") == []


def test_growing_bit_by_bit_finds_what_loading_at_once_finds() -> None:
    entries = [entry(n, title) for n, title in enumerate(TITLES, 1)]
    whole, grown = loaded(*entries), loaded(*entries[:2])
    for one in entries[2:]:
        grown.add([one])
    assert len(grown) == len(whole) == len(TITLES)
    assert grown.newest == len(TITLES)
    for title in TITLES:
        assert near(grown, title, 20)[0] == near(whole, title, 20)[0]
        assert set(near(grown, title, 20)) == set(near(whole, title, 20))


def test_postings_are_the_same_however_they_are_built() -> None:
    signed = [entry(n, title)[3] for n, title in enumerate(TITLES)]
    whole, damaged = build(signed)
    assert damaged.tolist() == []
    merged = merge([build(signed[:5])[0], build(signed[5:])[0]])
    for name in ("hashes", "starts", "packed", "rows"):
        assert np.array_equal(getattr(merged, name), getattr(whole, name))


@pytest.mark.parametrize("damage", [b"", b"\1", bytes(7), bytes([VERSION, 60, 60, 0]) + b"en" + bytes(21)])
def test_damaged_signatures_stay_out_and_are_named(damage: bytes) -> None:
    index = Index()
    sound = entry(1, "Tallinn bridge opens"), entry(3, "Quito reactor fails")
    assert index.add([sound[0], (2, 0, 0, damage), sound[1]]) == [2]
    assert near(index, "Tallinn bridge opens") == [1]
    assert near(index, "Quito reactor fails") == [3]
    assert index.absent([1, 2, 3]) == [2]


def test_the_dropped_and_the_changed_are_gone() -> None:
    index = loaded(entry(1, "Tallinn bridge opens"), entry(2, "Quito reactor fails"))
    index.drop([1])
    assert near(index, "Tallinn bridge") == []
    index.add([entry(2, "Owl stops train")])
    assert near(index, "Quito reactor") == []
    assert near(index, "Owl train") == [2]
    assert index.absent([1, 2, 3]) == [1, 3]


def test_common_words_weigh_less_even_in_an_empty_library() -> None:
    common, name, rare = (
        weight(Index(), opened(signature(word, "", "", "en", "")))[0] for word in ("Council", "Akkuyu", "zygote")
    )
    assert common < 0.8 * rare
    assert name >= rare


def test_what_a_feed_says_each_time_weighs_next_to_nothing_in_it() -> None:
    index = loaded(*(entry(n, f"Lighthouse {title}", feed=7) for n, title in enumerate(TITLES, 1)))
    asked = opened(signature("Lighthouse", "", "", "en", ""))
    assert weight(index, asked, feed=7)[0] < 0.1 * weight(index, asked, feed=8)[0]
