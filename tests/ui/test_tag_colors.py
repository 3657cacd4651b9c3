"""Every colour of tags is drawn so that it is seen on each ground, and has a name."""

from __future__ import annotations

import pytest

from reader.store.tags import COLORS
from ui.tag_colors import color_words, tag_color
from ui.theme import THEMES, Theme, contrast


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_each_is_seen_on_every_ground(theme: Theme) -> None:
    inks = {color: tag_color(color, dark=theme.dark) for color in COLORS}
    assert len(set(inks.values())) == len(COLORS)
    assert [
        (color, ground) for color, ink in inks.items() for ground in theme.grounds if contrast(ink, ground) < 3
    ] == []


def test_each_has_a_name_and_one_of_a_later_cutline_is_drawn_too() -> None:
    assert len({color_words(color) for color in COLORS}) == len(COLORS)
    assert tag_color("ultraviolet", dark=False) == tag_color("grey", dark=False)
