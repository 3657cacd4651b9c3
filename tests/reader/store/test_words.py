"""Text as the index takes it in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.store.words import JOINER, fold, has_words, index_text, shown_text


@pytest.mark.parametrize("text", ["", "Plain words.", "Café in Zürich", "Ледник"])
def test_spaced_scripts_are_left_alone(text: str) -> None:
    assert index_text(text) == text


def test_nothing_is_no_text() -> None:
    assert index_text(None) == ""


def test_unspaced_scripts_are_set_apart() -> None:
    assert index_text("氷河 ice") == f"氷{JOINER}河{JOINER} ice"


@given(st.text().filter(lambda text: JOINER not in text))
def test_what_is_shown_is_what_came_on_one_line(text: str) -> None:
    assert shown_text(index_text(text)) == " ".join(text.split())


@pytest.mark.parametrize(("text", "words"), [("ice", True), ("7", True), ("氷", True), ("-*\"'…", False), ("", False)])
def test_only_letters_and_digits_are_words(text: str, words: bool) -> None:
    assert has_words(text) is words


@pytest.mark.parametrize(("one", "other"), [("Café Noir", "  cafe  NOIR "), ("Straße", "STRASSE"), ("ﬁn", "fin")])
def test_names_that_people_take_for_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)
