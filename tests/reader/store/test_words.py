"""Text as the index takes it in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.folding import fold
from reader.store.words import composed, folded, index_text, is_unspaced, places, words_of


@pytest.mark.parametrize("text", ["", "Plain words.", "A harbour\nand 12 boats"])
def test_plain_text_is_left_alone(text: str) -> None:
    assert index_text(text) == text


def test_nothing_is_no_text() -> None:
    assert index_text(None) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Café crème", "cafe\u0301 CREME"),
        ("Straße über Gänse", "STRASSE uber ganse"),
        ("Istanbul ıssız İZMİR", "istanbul issiz izmir"),
        ("Ærø, Łódź, Đorđe", "aero lodz dorde"),
        ("Ёлка", "елка"),
        ("Σίσυφος ΠΆΓΟΣ", "σισυφοσ παγος"),
        ("مَدْرَسَةٌ", "مدرسه"),
        ("كتـــاب", "كتاب"),
        ("أحمد إلى آمال ٱلبحر", "احمد الي امال البحر"),
        ("کتاب فارسی", "كتاب فارسي"),
        ("שָׁלוֹם", "שלום"),
        ("ज़मीन हँसी", "जमीन हंसी"),
        ("ｶﾞﾗｽ ＡＢＣ", "ガラス abc"),
        ("한국", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
        ("٢٠٢٦ २०२६", "2026 2026"),
        ("Wort\u00adtrennung", "Worttrennung"),
        ("об\u02bcєкт", "об'єкт"),
        ("CO₂", "co2"),
    ],
)
def test_what_people_take_for_the_same_is_the_same(one: str, other: str) -> None:
    assert words_of(one) == words_of(other)


@pytest.mark.parametrize(
    ("one", "other"), [("दिन", "दान"), ("กิน", "กัน"), ("カ", "ガ"), ("май", "маи"), ("nave", "cave")]
)
def test_what_differs_stays_apart(one: str, other: str) -> None:
    assert words_of(one) != words_of(other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("氷河 ice", ("氷", "河", "ice")),
        ("AI時代", ("ai", "時", "代")),
        ("हिन्दी में", 2),
        ("ดีมาก", 4),
        ("서울2024", 3),
        ("state-of-the-art", ("state", "of", "the", "art")),
        ("-*\"'…™_", ()),
        ("", ()),
    ],
)
def test_words_are_cut_as_each_script_has_them(text: str, words: tuple[str, ...] | int) -> None:
    found = words_of(text)
    assert (len(found) if isinstance(words, int) else found) == words


def test_scripts_without_spaces_are_known() -> None:
    assert [is_unspaced(words_of(word)[0]) for word in ("氷", "か", "ก", "한", "ice", "лед", "हिम")] == [
        *(True,) * 4,
        *(False,) * 3,
    ]


@given(st.text())
def test_each_letter_of_the_folded_text_has_its_place(text: str) -> None:
    text = composed(text)
    where = places(text)
    assert len(where) == len(folded(text)) + 1
    assert list(where) == sorted(where)
    assert where[-1] == len(text)


@pytest.mark.parametrize(("one", "other"), [("Café Noir", "  cafe  NOIR "), ("Straße", "STRASSE"), ("ﬁn", "fin")])
def test_names_that_people_take_for_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
