"""Text as people compare it."""

from __future__ import annotations

import pytest

from reader.folding import fold, without_accents


@pytest.mark.parametrize(
    ("one", "other"), [("  Café  Noir", "CAFE noir"), ("Straße", "STRASSE"), ("Ångström", "angstrom")]
)
def test_case_accents_and_room_do_not_count(one: str, other: str) -> None:
    assert fold(one) == fold(other) != ""


def test_nothing_is_nothing() -> None:
    assert fold(None) == fold("") == fold("  ") == ""


def test_accents_go_and_all_else_stays() -> None:
    assert without_accents("Één Ærø,\nŠkoda?") == "Een Ærø,\nSkoda?"
