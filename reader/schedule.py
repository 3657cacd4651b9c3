"""When a feed is visited next.  Pure: times in, times out.

A feed is visited about twice as often as it publishes, between every quarter of an hour and once a day, or as often as
the user says; one that fails is left alone for longer and longer; one that is gone for good (410) is not asked again by
itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

FIRST_INTERVAL = 3600
SHORTEST, LONGEST = 15 * 60, 24 * 3600
GONE = timedelta(days=36500)
NO_NETWORK = timedelta(minutes=1)
RECENT = 10


def learnt_interval(published: Sequence[datetime], now: datetime) -> int:
    """Seconds between two visits to a feed whose entries are dated `published`."""
    newest = sorted((moment for moment in published if moment <= now), reverse=True)[:RECENT]
    if len(newest) < 2:
        return FIRST_INTERVAL
    gaps = [(later - earlier).total_seconds() for later, earlier in pairwise(newest)]
    silence = (now - newest[0]).total_seconds()
    return int(min(LONGEST, max(SHORTEST, max(median(gaps), silence / RECENT) / 2)))


def next_visit(now: datetime, learnt: int, chosen: int | None) -> datetime:
    """When a feed that was visited `now` is due again: after the user's interval, where there is one."""
    return now + timedelta(seconds=chosen or learnt)


def back_off(failures: int, retry_after: int | None = None) -> timedelta:
    """How long to leave alone what failed `failures` times running, and at least as long as its server asked for."""
    ours = timedelta(minutes=min(15 * 2 ** min(max(failures, 1) - 1, 10), 24 * 60))
    return max(ours, timedelta(seconds=retry_after or 0))


MOST_TRIES = 12


def next_try(failures: int, now: datetime, *, hopeless: bool = False) -> datetime | None:
    """When a page or picture that failed `failures` times is asked for again; `None`: never by itself."""
    if hopeless or failures >= MOST_TRIES:
        return None
    return now + back_off(failures)
