from __future__ import annotations

import random
import tracemalloc

import numpy as np
import pytest

from reader.related import signature
from reader.related.copies import likely
from reader.related.index import Index
from reader.related.ranking import Match, related
from reader.related.reasons import read, reasons
from reader.related.score import Story, _seeds
from reader.related.signature import Signature, contained, unpack

NOON = 1_790_000_000
HOUR = 3600


def signed(title: str, text: str = "") -> Signature:
    found = unpack(signature(title, "", text, "en", ""))
    assert found is not None
    return found


def ask(*stories: Story, gated: bool = True) -> tuple[Match, ...]:
    """The related stories of the first."""
    asked, *others = stories
    return related(asked, others, Index(), limit=20, gated=gated)


def invented(seed: int, length: int = 180) -> list[str]:
    draw = random.Random(seed)
    return ["".join(draw.choices("aeioubdfgklmnprstvz", k=draw.randint(3, 8))) for _ in range(length)]


@pytest.mark.parametrize(("edits", "least"), [(0.02, 0.97), (0.10, 0.85)])
def test_wire_copies_are_known_through_edits(edits: float, least: float) -> None:
    draw = random.Random(11)
    found = 0
    for seed in range(200):
        words = invented(seed)
        copy = [f"changed{n}" if draw.random() < edits else word for n, word in enumerate(words)]
        found += contained(signed("One", " ".join(words)), signed("Other", " ".join(copy))) >= 0.5
    assert found >= least * 200


def test_copies_stand_under_the_outlet_that_has_the_whole_text() -> None:
    whole = " ".join(f"and the {word}" for word in invented(3, 100))
    teaser = " ".join(whole.split()[:60])
    asked = Story(1, NOON, 1, signed("Zvrk harbour floods", "The quay of Zvrk is under water."))
    own = Story(2, NOON + 5, 1, signed("Zvrk harbour floods quay", whole))
    short = Story(3, NOON + 10, 2, signed("Zvrk harbour floods quay", teaser))
    long = Story(4, NOON + 20, 3, signed("Zvrk harbour floods quay", whole))
    (match,) = ask(asked, own, short, long, gated=False)
    assert (match.id, set(match.copies)) == (4, {2, 3})


def test_a_wires_story_speaks_once_for_what_is_like_it() -> None:
    wire = " ".join(invented(5))
    stories = [Story(n, NOON, n, signed("Zvrk floods", wire)) for n in (2, 3, 4)]
    other = Story(5, NOON, 5, signed("Zvrk floods Akkuyu", " ".join(invented(6))))
    signatures = [one.signature for one in (Story(1, NOON, 1, signed("Zvrk", "Akkuyu")), *stories, other)]
    assert _seeds(np.array([0.9, 0.8, 0.7, 0.1]), signatures) == [1, 4]


def test_pairs_that_may_be_copies_are_found_among_many() -> None:
    texts = [" ".join(invented(seed)) for seed in range(60)]
    signatures = [signature(f"Story {n}", "", text, "en", "") for n, text in enumerate(texts)]
    signatures.append(signature("Quite another headline", "", f"A lead. {texts[7]}", "en", ""))
    signatures.append(signature("Volcano Sakurajima erupts near Kagoshima", "", "", "en", ""))
    signatures.append(signature("Sakurajima volcano erupts near Kagoshima", "", "", "en", ""))
    entries = list(enumerate(signatures))
    assert likely(entries, ()) == [(7, 60), (61, 62)]
    assert likely([entries.pop(60)], (entries[:30], (), entries[30:])) == [(7, 60)]
    assert likely((), (entries,)) == []


def test_however_many_say_the_same_each_is_looked_at_beside_a_few() -> None:
    text = " ".join(invented(1, 120))
    same = [signature(f"Story {n}", "", f"{text} {n}", "en", "") for n in range(2000)]
    headlines = [signature("Volcano Sakurajima erupts near Kagoshima", "", f"Item {n}", "en", "") for n in range(2000)]
    pairs = likely(list(enumerate(same + headlines)), ())
    assert len(pairs) < 4 * 4000
    assert {other for _, other in pairs} == set(range(4000)) - {0, 2000}


def test_of_what_has_nothing_in_common_with_the_new_nothing_is_held() -> None:
    new, *old = ((n, signature(f"Story {n}", "", " ".join(invented(n)), "en", "")) for n in range(501))
    seen = (old for _ in range(200))  # a hundred thousand articles, 600 bytes each
    tracemalloc.start()
    try:
        assert likely([new], seen) == []
        assert tracemalloc.get_traced_memory()[1] < 30_000_000
    finally:
        tracemalloc.stop()


def test_other_texts_are_no_copies() -> None:
    assert contained(signed("", " ".join(invented(1))), signed("", " ".join(invented(2)))) == 0.0
    assert contained(signed("One"), signed("One")) == 0.0


def test_at_most_two_of_an_event_come_from_one_feed() -> None:
    told = ("cracks mayor", "cyclists forty", "engineers span", "Kask ferry")
    stories = [
        Story(
            n, NOON + n, 1 if n else 2, signed(f"Tallinn harbour bridge opens: {more}", f"Trams and {more} in Tallinn.")
        )
        for n, more in enumerate(("bearings repair", *told))
    ]
    assert [match.kind for match in ask(*stories)] == ["same-event", "same-event"]
    assert len(ask(*stories, gated=False)) == 4


def test_one_rare_word_in_common_makes_no_pair() -> None:
    stories = (Story(1, NOON, 1, signed("Zvrk sings")), Story(2, NOON, 2, signed("Zvrk floods")))
    assert ask(*stories) == ()
    assert [match.id for match in ask(*stories, gated=False)] == [2]


def test_equal_headlines_without_text_are_one_only_while_they_are_new() -> None:
    title = "Volcano Sakurajima erupts near Kagoshima"
    (soon,) = ask(Story(1, NOON, 1, signed(title)), Story(2, NOON + HOUR, 2, signed(title)))
    (late,) = ask(Story(1, NOON, 1, signed(title)), Story(2, NOON + 200 * HOUR, 2, signed(title)))
    assert soon.kind == "same-text"
    assert late.kind == "later"


def why(mine: str, theirs: str, language: str = "en") -> tuple[str, ...]:
    """The reasons if each term of one text were shared, in its order."""
    one, other = (read(text, "", "", language, "") for text in (mine, theirs))
    return reasons([term.hash for term in one.terms], one, other)


def test_a_reason_that_the_other_does_not_contain_is_left_out() -> None:
    assert why("Studies of Akkuyu turbines", "Akkuyu study: turbine stops") == ("Akkuyu",)
    assert why("Akkuyu study: turbine stops", "Studies of Akkuyu turbines") == ("Akkuyu", "turbine")


def test_names_of_several_words_are_one_reason_where_both_have_them() -> None:
    asked = "Kom el-Marsa reopens, Nguyen Thi Hanh told the Geneva Observatory"
    assert why(asked, "At Kom el-Marsa stood Nguyen Thi Hanh of Geneva; the Observatory slept") == (
        "Kom el-Marsa", "Nguyen Thi Hanh", "Geneva", "Observatory",
    )  # fmt: skip


def test_what_every_paper_says_is_no_reason() -> None:
    asked = "Two years ago the council of Akkuyu said 11 meters, and 23 percent, lower; the White House said more"
    assert why(asked, asked) == ("Akkuyu", "White House")


def test_pieces_of_text_without_spaces_are_joined_as_far_as_both_have_them() -> None:
    assert why("東京電力の新社長", "新社長に東京電力の山田氏", "ja") == ("東京電力", "新社長")
