"""What the quiet line under the feeds shows, and its words while nothing is being fetched."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from ui.times import clock, day

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Failure:
    """A feed or address that could not be had.  `feed_id` is `None` for an address that is no subscription."""

    feed_id: int | None
    address: str
    error: str


@dataclass(frozen=True, slots=True)
class Progress:
    """The quiet line under the feeds."""

    text: str = ""
    running: bool = False
    done: int = 0
    total: int = 0
    failures: tuple[Failure, ...] = ()


def at_rest(visited: datetime | None, *, online: bool = True) -> str:
    """Nothing runs; the last visit was then."""
    if not online:
        return translate("Jobs", "Offline")
    if visited is None:
        return translate("Jobs", "Not refreshed yet")
    return translate("Jobs", "Updated {time}").format(time=when(visited))


def when(moment: datetime) -> str:
    """The time of the day if it was today, else the day."""
    local = moment.astimezone()
    return clock(moment) if local.date() == datetime.now(UTC).astimezone().date() else day(moment)
