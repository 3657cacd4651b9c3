"""How much room there is, and what was wished for, in; which panes are shown and where, out.  Pure.

Panes give way in this order: the related stories go from beside the article to below it, then the feeds go, then the
related stories where the window is low as well.  Headlines and article always stay.
"""

from __future__ import annotations

from typing import NamedTuple

from ui.theme import MEASURES

FEEDS_FROM = 1_020
BESIDE_FROM = MEASURES.related_hides_below
BELOW_FROM_HEIGHT = 760
"""A window lower than this is the article's own, until the related stories are asked for."""
WIDE_FROM = 1_600
NARROWEST_FEEDS, RAIL = 176, 62
"""The feeds' width at least, and where they are icons alone."""


class Room(NamedTuple):
    """What was wished for.  A pane that was asked for stays in a window that would hide it by itself."""

    feeds_wanted: bool = True
    related_wanted: bool = True
    feeds_asked: bool = False
    related_asked: bool = False

    def with_feeds(self, on: bool, width: int) -> Room:
        """The feeds were asked for, or sent away."""
        return self._replace(feeds_wanted=on, feeds_asked=on and width < FEEDS_FROM)

    def with_related(self, on: bool, width: int, height: int) -> Room:
        """The related stories were asked for, or sent away."""
        return self._replace(related_wanted=on, related_asked=on and not _has_room(width, height))


class Shown(NamedTuple):
    """The panes that are shown besides headlines and article.  `below`: the related stories stand under the article."""

    feeds: bool
    related: bool
    below: bool


def shown_panes(room: Room, width: int, height: int) -> Shown:
    """What is shown in a window of this size."""
    return Shown(
        feeds=room.feeds_wanted and (width >= FEEDS_FROM or room.feeds_asked),
        related=room.related_wanted and (_has_room(width, height) or room.related_asked),
        below=width < BESIDE_FROM,
    )


def usual_widths(width: int) -> tuple[int, int, int]:
    """Feeds, headlines and related stories in a window of this width; a wide one lets them have some of it."""
    more = max(width - WIDE_FROM, 0)
    return (
        MEASURES.feeds_width + min(more // 20, 40),
        MEASURES.list_width + min(more // 8, 110),
        MEASURES.related_width + min(more // 9, 100),
    )


def _has_room(width: int, height: int) -> bool:
    return width >= BESIDE_FROM or height >= BELOW_FROM_HEIGHT
