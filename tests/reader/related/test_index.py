from __future__ import annotations

import pytest

from reader.related import signature
from reader.related.index import Entry, Index
from reader.related.postings import build, build_in_parts, merge
from reader.related.signature import Signature, unpack

TITLES = [
    f"{a} {b} {c}" for a in ("Akkuyu", "Tallinn", "Quito") for b in ("reactor", "bridge") for c in ("opens", "fails")
]


def entry(number: int, title: str, feed: int = 0) -> Entry:
    return (number, 1_790_000_000 + number, feed, signature(title, "", "", "en", ""))


def opened(data: bytes) -> Signature:
    signed = unpack(data)
    assert signed is not None
    return signed


def near(index: Index, title: str, count: int = 3) -> list[int]:
    asked = opened(signature(title, "", "", "en", ""))
    return index.candidates(asked, article_id=0, published=None, feed=None, count=count)


def test_the_likest_come_first() -> None:
    index = Index([[entry(n, title) for n, title in enumerate(TITLES, 1)]])
    assert TITLES[near(index, "Tallinn bridge opens")[0] - 1] == "Tallinn bridge opens"
    assert near(Index(), "Tallinn bridge opens") == []
    assert near(index, "Owl") == []


def test_growing_bit_by_bit_finds_what_loading_at_once_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.related.index._TAIL", 3)
    entries = [entry(n, title) for n, title in enumerate(TITLES, 1)]
    whole, grown = Index([entries]), Index([entries[:2]])
    for one in entries[2:]:
        grown.add([one])
    assert len(grown) == len(whole) == len(TITLES)
    assert grown.newest == len(TITLES)
    for title in TITLES:
        assert near(grown, title, 20)[0] == near(whole, title, 20)[0]
        assert set(near(grown, title, 20)) == set(near(whole, title, 20))


def test_postings_are_the_same_however_they_are_built() -> None:
    signed = [entry(n, title)[3] for n, title in enumerate(TITLES)]
    for other in (build_in_parts([signed[:5], signed[5:]]), merge(build(signed[:5]), build(signed[5:]))):
        for name in ("hashes", "starts", "packed"):
            assert getattr(other, name).tolist() == getattr(build(signed), name).tolist()


def test_the_dropped_and_the_changed_are_gone() -> None:
    index = Index([[entry(1, "Tallinn bridge opens"), entry(2, "Quito reactor fails")]])
    index.drop([1])
    assert near(index, "Tallinn bridge") == []
    index.add([entry(2, "Owl stops train")])
    assert near(index, "Quito reactor") == []
    assert near(index, "Owl train") == [2]
    assert index.absent([1, 2, 3]) == [1, 3]


def test_common_words_weigh_less_even_in_an_empty_library() -> None:
    asked = opened(signature("Council Akkuyu zygote", "", "", "en", ""))
    weight = Index().weigh(asked, [], feed=None)
    common, name, rare = (
        weight[opened(signature(word, "", "", "en", "")).terms[0]] for word in ("Council", "Akkuyu", "zygote")
    )
    assert common < 0.8 * rare
    assert name >= rare


def test_what_a_feed_says_each_time_weighs_next_to_nothing_in_it() -> None:
    index = Index([[entry(n, f"Lighthouse {title}", feed=7) for n, title in enumerate(TITLES, 1)]])
    asked = opened(signature("Lighthouse owl", "", "", "en", ""))
    at_home, elsewhere = index.weigh(asked, [], feed=7), index.weigh(asked, [], feed=8)
    lighthouse = asked.terms[0] if at_home[asked.terms[0]] < at_home[asked.terms[1]] else asked.terms[1]
    assert at_home[lighthouse] < 0.1 * elsewhere[lighthouse]
