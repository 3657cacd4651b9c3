"""A dateline is told from the first words of a story, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from reader.intake.dateline import split_dateline


@pytest.mark.parametrize(
    ("paragraph", "dateline", "rest"),
    [
        ("TALLINN, Estonia — The bridge reopened.", "TALLINN, Estonia", "The bridge reopened."),
        ("ANKARA — “We did not expect this.”", "ANKARA", "“We did not expect this.”"),
        ("WASHINGTON (AP) — The vote", "WASHINGTON (AP)", "The vote"),
        ("LONDON, June 5 (Reuters) - The bank", "LONDON, June 5 (Reuters)", "The bank"),
        ("Berlin (dpa) - Die Wahl", "Berlin (dpa)", "Die Wahl"),
        ("ST. LOUIS -- A judge", "ST. LOUIS", "A judge"),
        ("NEW DELHI: The court", "NEW DELHI", "The court"),
        ("MÜNCHEN – Der Zug", "MÜNCHEN", "Der Zug"),
        ("RIO DE JANEIRO — The race", "RIO DE JANEIRO", "The race"),
    ],
)
def test_datelines(paragraph: str, dateline: str, rest: str) -> None:
    assert split_dateline(paragraph) == (dateline, rest)


@pytest.mark.parametrize(
    "paragraph",
    [
        "NASA — the space agency — said so.",
        "BREAKING: The vote is over.",
        "The museum — closed since May — reopened.",
        "EXCLUSIVE — The minister",
        "A — B",
        "",
        "Q: Who are you?",
    ],
)
def test_no_datelines(paragraph: str) -> None:
    assert split_dateline(paragraph) == (None, paragraph)
