import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from ui.theme import LIGHT, THEMES, Theme, contrast, mixed, palette, stylesheet


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_ink_can_be_read_on_every_ground(theme: Theme) -> None:
    poor = [(ink, ground) for ink in theme.inks for ground in theme.grounds if contrast(ink, ground) < 4.5]
    assert poor == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_marked_text_can_be_read(theme: Theme) -> None:
    assert contrast(theme.selection_ink, theme.selection) >= 4.5
    assert contrast(theme.ink, theme.find_all) >= 4.5
    assert contrast(theme.find_ink, theme.find_current) >= 4.5
    assert contrast(theme.paper, theme.accent) >= 4.5, "the label of the main button"


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_is_not_text_can_be_seen(theme: Theme) -> None:
    for ground in (theme.list, theme.row_selected, theme.side):
        assert contrast(theme.unread, ground) >= 3


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_colour_is_one(theme: Theme) -> None:
    values = [getattr(theme, name) for name in theme._fields if name not in ("name", "dark")]
    assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in values)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_the_style_sheet_has_nothing_left_to_fill_in(theme: Theme) -> None:
    sheet = stylesheet(theme)
    assert "$" not in sheet
    assert theme.accent in sheet


def test_the_pictures_of_the_style_sheet_are_there() -> None:
    for theme in THEMES:
        files = re.findall(r'url\("([^"]+)"\)', stylesheet(theme))
        assert files
        assert [file for file in files if not Path(file).is_file()] == []


def test_the_palette_takes_the_theme_for_every_state() -> None:
    colours = palette(LIGHT)
    assert colours.color(QPalette.ColorRole.Base) == QColor(LIGHT.list)
    inactive = colours.color(QPalette.ColorGroup.Inactive, QPalette.ColorRole.Highlight)
    assert inactive == QColor(LIGHT.selection)


def test_mixing() -> None:
    assert mixed("#000000", "#FFFFFF", 0.5).name() in ("#7f7f7f", "#808080")
    assert mixed("#A8431E", "#FFFFFF", 1).name().upper() == "#A8431E"
