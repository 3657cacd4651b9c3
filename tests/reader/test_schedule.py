"""When feeds, pages and pictures are asked for again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from reader.schedule import (
    FIRST_INTERVAL,
    LONGEST,
    MOST_TRIES,
    SHORTEST,
    back_off,
    learnt_interval,
    next_try,
    next_visit,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


def published_every(gap: timedelta, count: int = 10) -> list[datetime]:
    return [NOW - gap * number for number in range(count)]


def test_a_busy_feed_is_visited_often_and_a_quiet_one_seldom() -> None:
    assert learnt_interval(published_every(timedelta(minutes=5)), NOW) == SHORTEST
    assert learnt_interval(published_every(timedelta(hours=6)), NOW) == 3 * 3600
    assert learnt_interval(published_every(timedelta(days=30)), NOW) == LONGEST


def test_a_feed_that_fell_silent_is_visited_less() -> None:
    silent = [moment - timedelta(days=40) for moment in published_every(timedelta(hours=1))]
    assert learnt_interval(silent, NOW) == LONGEST


def test_without_dates_or_with_dates_to_come_there_is_nothing_to_learn() -> None:
    assert learnt_interval([], NOW) == FIRST_INTERVAL
    assert learnt_interval([NOW + timedelta(days=1), NOW + timedelta(days=2)], NOW) == FIRST_INTERVAL


def test_the_user_s_own_interval_goes_before_what_was_learnt() -> None:
    assert next_visit(NOW, 3600, None) == NOW + timedelta(hours=1)
    assert next_visit(NOW, 3600, 900) == NOW + timedelta(minutes=15)


def test_failures_wait_longer_and_longer_and_obey_the_server() -> None:
    waits = [back_off(failures) for failures in range(1, 12)]
    assert waits == sorted(waits)
    assert waits[0] == timedelta(minutes=15)
    assert waits[-1] == timedelta(days=1)
    assert back_off(1, retry_after=7200) == timedelta(hours=2)
    assert back_off(1, retry_after=1) == timedelta(minutes=15)


def test_a_page_is_tried_again_until_it_is_hopeless() -> None:
    assert next_try(1, NOW) == NOW + timedelta(minutes=15)
    assert next_try(1, NOW, hopeless=True) is None
    assert next_try(MOST_TRIES, NOW) is None
