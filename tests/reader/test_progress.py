"""Events as lines and back."""

from __future__ import annotations

import pytest

from reader.progress import Event, decode, encode


def test_an_event_is_one_line_and_comes_back_whole() -> None:
    event = Event("feed", {"feed": 7, "url": "https://example.org/ü\n", "new": 3, "error": None})
    line = encode(event)
    assert "\n" not in line
    assert decode(line) == event


@pytest.mark.parametrize(
    "line", ["", "Traceback (most recent call last):", "[1]", '"feed"', '{"feed": 1}', '{"event": 3}', "[" * 200_000]
)
def test_what_is_no_event_is_passed_over(line: str) -> None:
    assert decode(line) is None
