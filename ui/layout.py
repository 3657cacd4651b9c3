"""How much room there is, and what was wished for, in; which panes are shown, out.  Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ui.theme import MEASURES

FEEDS_FROM = 1_020
RELATED_FROM = MEASURES.related_hides_below
BOTH_FROM = 1_040


@dataclass(frozen=True, slots=True)
class Room:
    """What was wished for.  A pane that was asked for stays in a window that would hide it by itself."""

    feeds_wanted: bool = True
    related_wanted: bool = True
    feeds_asked: bool = False
    related_asked: bool = False

    def with_feeds(self, on: bool, width: int) -> Room:
        """The feeds were asked for, or sent away."""
        asked = on and width < FEEDS_FROM
        return replace(
            self, feeds_wanted=on, feeds_asked=asked, related_asked=self.related_asked and not (asked and on)
        )

    def with_related(self, on: bool, width: int) -> Room:
        """The related stories were asked for, or sent away."""
        asked = on and width < RELATED_FROM
        crowded = asked and width < BOTH_FROM
        return replace(self, related_wanted=on, related_asked=asked, feeds_asked=self.feeds_asked and not crowded)


def shown_panes(room: Room, width: int) -> tuple[bool, bool, bool]:
    """Whether feeds, headlines and related stories are shown in a window of this width.

    Headlines give way to related stories that were asked for, so that the article keeps its measure.
    """
    feeds = room.feeds_wanted and (width >= FEEDS_FROM or room.feeds_asked)
    related = room.related_wanted and (width >= RELATED_FROM or room.related_asked)
    return feeds, not (related and width < BOTH_FROM), related
