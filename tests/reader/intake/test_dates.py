"""Dates as feeds write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from reader.intake.dates import believable, from_parts, moment

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 01 Sep 2026 10:30:00 GMT",
        "Tue, 1 Sep 2026 12:30:00 +0200",
        "2026-09-01T10:30:00Z",
        "2026-09-01T06:30:00-04:00",
        "2026-09-01 10:30:00",
        "Tue,  01 Sep\n2026 10:30 UT",
        "1788258600",
    ],
)
def test_one_moment_in_many_ways(text: str) -> None:
    assert moment(text) == datetime(2026, 9, 1, 10, 30, tzinfo=UTC)


def test_a_day_and_a_month_are_dates() -> None:
    assert moment("2026-09-01") == moment("2026-09") == datetime(2026, 9, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", [None, "", "yesterday", "0000-00-00", "99/99/9999", "Tue, 99 Sep 2026", "\x00", "9" * 5000]
)
def test_what_is_no_date(text: str | None) -> None:
    assert moment(text) is None


def test_the_far_future_and_the_zero_of_clocks_are_not_believed() -> None:
    assert believable(NOW + timedelta(hours=23), NOW)
    assert believable(NOW + timedelta(hours=25), NOW) is None
    assert believable(datetime(1970, 1, 1, tzinfo=UTC), NOW) is None
    assert believable(None, NOW) is None


@pytest.mark.parametrize(
    "text",
    [
        "Tue, 01 Sep 2026 12:30:00 +02:00",
        "Tue, 01 Sep 2026 12:30:00 CEST",
        "Sep 1, 2026 6:30 AM EDT",
        "September 1st, 2026 10:30",
        "Di, 01 Sept. 2026 12:30:00 +0200",
        "mar., 1er septembre 2026 10h30",
        "1 de setembro de 2026 às 10:30",
        "Вт, 01 сентября 2026 13:30:00 +0300",
        "01.09.2026, 10:30 Uhr",
        "2026/9/1 10:30:00",
        "2026年9月1日 10:30",
        "2026. 9. 1. 10:30",
    ],
)
def test_one_moment_in_the_words_of_many_countries(text: str) -> None:
    assert moment(text) == datetime(2026, 9, 1, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hour"), [("Sep 1, 2026 12:05 AM", 0), ("Sep 1, 2026 12:05 p.m.", 12), ("1 Sep 2026 9:05PM", 21)]
)
def test_mornings_and_afternoons(text: str, hour: int) -> None:
    assert moment(text) == datetime(2026, 9, 1, hour, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "text", ["01/09/2026 10:30", "1 Quintember 2026", "31.02.2026", "2026/13/1", "1 Sep 2026 99:99"]
)
def test_what_could_be_mistaken_is_left(text: str) -> None:
    assert moment(text) is None


def test_feedparsers_guesses_are_not_taken_for_dates() -> None:
    guessed = datetime(2026, 11, 1, tzinfo=UTC).utctimetuple()
    assert from_parts(guessed, "2026.3") is None
    assert from_parts(guessed, "2026-Nov-01 maybe") == datetime(2026, 11, 1, tzinfo=UTC)
    assert from_parts(None, "2026-11-01") is None
