from __future__ import annotations

import pytest

from ui.layout import Room, Shown, shown_panes, usual_widths


@pytest.mark.parametrize(
    ("width", "height", "shown"),
    [
        (2560, 1440, Shown(feeds=True, related=True, below=False)),
        (1440, 900, Shown(feeds=True, related=True, below=False)),
        (1440, 600, Shown(feeds=True, related=True, below=False)),
        (1279, 900, Shown(feeds=True, related=True, below=True)),
        (1019, 900, Shown(feeds=False, related=True, below=True)),
        (1279, 600, Shown(feeds=True, related=False, below=True)),
        (900, 600, Shown(feeds=False, related=False, below=True)),
    ],
)
def test_panes_give_way_in_order(width: int, height: int, shown: Shown) -> None:
    assert shown_panes(Room(), width, height) == shown


def test_a_pane_that_was_asked_for_stays() -> None:
    room = Room().with_related(True, 900, 600)
    assert shown_panes(room, 900, 600) == Shown(feeds=False, related=True, below=True)
    assert shown_panes(room.with_feeds(True, 900), 900, 600) == Shown(feeds=True, related=True, below=True)
    assert not shown_panes(Room().with_related(False, 1440, 900), 1440, 900).related
    assert not shown_panes(Room().with_feeds(False, 1440), 1440, 900).feeds


def test_a_pane_that_was_asked_for_in_a_large_window_gives_way_in_a_small_one() -> None:
    room = Room().with_related(True, 1440, 900).with_feeds(True, 1440)
    assert shown_panes(room, 900, 600) == Shown(feeds=False, related=False, below=True)


def test_the_article_gets_most_of_a_wide_window() -> None:
    assert usual_widths(1440) == (206, 330, 262)
    for width in (1600, 1920, 2560, 3840):
        aside = usual_widths(width)
        assert all(wide >= usual for wide, usual in zip(aside, usual_widths(1440), strict=True))
        assert sum(aside) < width / 2
