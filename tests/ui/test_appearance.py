from __future__ import annotations

import pytest
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication

from ui.app import scale_for
from ui.appearance import Appearance, is_day, theme_of
from ui.settings import Settings
from ui.theme import THEMES, Theme, contrast, sharpened

NOON, NIGHT = QTime(12, 0), QTime(23, 30)


@pytest.mark.parametrize(
    ("name", "now", "dark", "shown"),
    [
        ("system", NOON, False, "light"),
        ("system", NOON, True, "dark"),
        ("sepia", NOON, True, "sepia"),
        ("hours", NOON, True, "light"),
        ("hours", NIGHT, False, "dark"),
    ],
)
def test_settings_desktop_and_hour_say_which_theme(name: str, now: QTime, dark: bool, shown: str) -> None:
    assert theme_of(Settings(theme=name), now, dark=dark, contrast=False).name == shown


@pytest.mark.parametrize(
    ("hour", "day"), [("06:59", False), ("07:00", True), ("18:59", True), ("19:00", False), ("00:00", False)]
)
def test_the_day_begins_and_ends(hour: str, day: bool) -> None:
    assert is_day("07:00", "19:00", QTime.fromString(hour, "HH:mm")) is day


def test_a_day_may_go_over_midnight() -> None:
    assert is_day("20:00", "04:00", QTime(1, 0))
    assert not is_day("20:00", "04:00", QTime(12, 0))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_more_contrast_is_enough_of_it(theme: Theme) -> None:
    sharp = sharpened(theme)
    poor = [(ink, ground) for ink in sharp.inks for ground in sharp.grounds if contrast(ink, ground) < 7]
    assert poor == []
    assert contrast(sharp.field_line, sharp.field) >= 3
    assert contrast(sharp.rule, sharp.paper) >= 3


def test_the_application_is_dressed_when_something_else_is_wanted(qapp: QApplication) -> None:
    appearance = Appearance(qapp, Settings(theme="light"))
    told: list[str] = []
    appearance.changed.connect(lambda theme: told.append(theme.name))
    appearance.prefer(Settings(theme="dark"))
    assert qapp.palette().window().color().name().upper() == appearance.theme.side
    appearance.prefer(Settings(theme="dark", zoom=1.2))
    appearance.prefer(Settings(theme="light"))
    assert told == ["dark", "light"]
    appearance.close()


@pytest.mark.parametrize(("type_px", "scale"), [(11, 1.0), (13, 1.0), (15, 1.0), (18.4, 1.25), (30, 2.0)])
def test_larger_type_of_the_system_makes_the_interface_larger(type_px: float, scale: float) -> None:
    assert scale_for(type_px) == pytest.approx(scale)
