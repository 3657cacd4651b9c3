"""Going from link to link with the Tab key: which one comes next."""

from __future__ import annotations

from collections.abc import Sequence

from ui.article.page import Stop


def next_stop(stops: Sequence[Stop], current: int | None, step: int, first: int, last: int) -> int | None:
    """The number of the stop to go to; `None` leaves the page.

    `first` and `last` are the positions that can be seen: without a current stop the way begins there.
    """
    if current is not None:
        after = current + step
        return after if 0 <= after < len(stops) else None
    numbers = range(len(stops)) if step > 0 else range(len(stops) - 1, -1, -1)
    for number in numbers:
        if (step > 0 and stops[number].position >= first) or (step < 0 and stops[number].position <= last):
            return number
    return None
