"""Regular expressions: what they find, and what is refused because a text could hold it for ever."""

from __future__ import annotations

import pytest

from reader.errors import UsageError
from reader.rules.patterns import MOST_WAYS, PIECE, compiled


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"^(live|video):", "Live: the harbour"),
        (r"\bsail(s|ed)?\b", "She SAILED"),
        (r"episode \d+", "Episode 12"),
        (r"\d++ of \d++ ships, \d+", "3 of 4 ships, 5"),
        (r"café", "un cafe noir"),
        (r"cafe", "un CAFÉ noir"),
        (r"[a-z]{2,5}-\d{1,4}", "see AB-17"),
        (r"(?P<who>Ann|Bob) and", "Bob and Ann"),
        (r"(?:\w++ )+end", "one two end"),
        (r"second$", "first line\nthe second"),
        (r"[]x]y", "]y"),
        (r"last words", "x " * 500 + "last words"),
    ],
)
def test_what_is_found(pattern: str, text: str) -> None:
    assert compiled(pattern)(text)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        (r"(a+)+b", "repeats what repeats"),
        (r"(a|aa)+b", "repeats what repeats"),
        (r"(a?){30}b", "repeats what repeats"),
        (r"((ab)*c)*d", "repeats what repeats"),
        (r".*.*.*b", "could take too long"),
        ("a?" * 30 + "a" * 30, "could take too long"),
        (r"(a|b)(a|b)" * 12, "could take too long"),
        (r"(?=a+)b", "which a rule cannot do"),
        (r"(?<!a)b", "which a rule cannot do"),
        (r"(?i)b", "which a rule cannot do"),
        (r"(a)\1", "refers back"),
        (r"(a", "has a mistake"),
        (r"[a", "has a mistake"),
        (r"*a", "has a mistake"),
        ("a" * 600, "longer than 500"),
    ],
)
def test_what_is_refused_is_told_in_words(pattern: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        compiled(pattern)


def test_two_repeats_without_an_end_are_let_through_and_three_are_not() -> None:
    assert PIECE**2 <= MOST_WAYS < PIECE**3
    assert not compiled("a*a*b")("a" * 20 * PIECE)
    with pytest.raises(UsageError):
        compiled("a*a*a*b")
