from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

import pytest
from PySide6.QtCore import QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QTimeEdit
from pytestqt.qtbot import QtBot

from reader.store.preferences import DEFAULTS
from ui.dialogs.settings import SettingsDialog
from ui.settings import Settings
from ui.theme import LIGHT

Open = Callable[..., SettingsDialog]


@pytest.fixture
def open_settings(qtbot: QtBot) -> Open:
    def open_one(settings: Settings | None = None, *, tray: bool = True) -> SettingsDialog:
        dialog = SettingsDialog(None, LIGHT, settings or Settings(), DEFAULTS, folder="/library", tray=tray)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return open_one


def test_each_setting_takes_effect_at_once(open_settings: Open) -> None:
    dialog = open_settings()
    changed: list[tuple[str, object]] = []
    dialog.changed.connect(lambda name, value: changed.append((name, value)))
    dialog.preferred.connect(lambda name, value: changed.append((name, value)))
    for name, value in (("mark_read_on_open", False), ("notify", True), ("read_copies", False)):
        box = dialog.control(name)
        assert isinstance(box, QCheckBox)
        box.setChecked(value)
    zoom, theme, night = dialog.control("zoom"), dialog.control("theme"), dialog.control("night_begins")
    assert isinstance(zoom, QSpinBox)
    assert isinstance(theme, QComboBox)
    assert isinstance(night, QTimeEdit)
    zoom.setValue(130)
    theme.setCurrentIndex(theme.findData("dark"))
    night.setTime(QTime(21, 30))
    assert changed == [
        ("mark_read_on_open", False),
        ("notify", True),
        ("read_copies", 0),
        ("zoom", 1.3),
        ("theme", "dark"),
        ("night_begins", "21:30"),
    ]


def test_everything_that_can_be_set_has_a_row(open_settings: Open) -> None:
    names = [field.name for field in fields(Settings)]
    wanted = {*names[: names.index("geometry")], *DEFAULTS}
    assert wanted - set(open_settings().found()) == set()


def test_the_controls_show_what_is_set(open_settings: Open) -> None:
    dialog = open_settings(Settings(theme="sepia", zoom=1.2, refresh_minutes=45, rail=True))
    theme, often = dialog.control("theme"), dialog.control("refresh_minutes")
    zoom, rail = dialog.control("zoom"), dialog.control("rail")
    assert isinstance(theme, QComboBox)
    assert isinstance(often, QComboBox)
    assert isinstance(zoom, QSpinBox)
    assert isinstance(rail, QCheckBox)
    assert (theme.currentText(), often.currentText(), zoom.value()) == ("Sepia", "Every 45 minutes", 120)
    assert rail.isChecked()


def test_settings_are_found_by_their_words(open_settings: Open) -> None:
    dialog = open_settings()
    everything = dialog.found()
    dialog.filter.setText("line height")
    assert dialog.found() == ["line_height"]
    dialog.filter.setText("notif")  # a heading finds what stands under it
    assert dialog.found() == ["notify", "tray"]
    dialog.filter.setText("zeppelin")
    assert dialog.found() == []
    assert dialog._nothing.isVisible()
    dialog.filter.clear()
    assert dialog.found() == everything


def test_what_is_found_is_marked_and_nothing_else(open_settings: Open) -> None:
    dialog = open_settings()
    dialog.filter.setText("starts")
    line = next(line for group in dialog._groups for line in group.lines if line.row.name == "refresh_at_start")
    assert f"background:{LIGHT.find_all}" in line._words.text()
    assert line._words.text().count("<span") == len("starts")
    dialog.filter.clear()
    assert line._words.text() == "Look for news when Cutline starts"


def test_typing_anywhere_looks_for_it_and_escape_shows_all_again(open_settings: Open) -> None:
    dialog = open_settings()
    dialog.control("mark_read_on_open").setFocus()
    QTest.keyClicks(dialog, "face")
    assert dialog.filter.text() == "face"
    assert "family" in dialog.found()
    QTest.keyClick(dialog, "\x1b")
    assert dialog.filter.text() == ""
    assert dialog.isVisible()


def test_a_heading_leads_to_its_group_and_scrolling_to_the_heading(open_settings: Open) -> None:
    dialog = open_settings()
    last = dialog.headings.count() - 1
    dialog.headings.setCurrentRow(last)
    assert dialog.headings.currentRow() == last
    bar = dialog._sheet.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert dialog.headings.currentRow() == 0


def test_without_a_tray_the_settings_say_so(open_settings: Open) -> None:
    dialog = open_settings(tray=False)
    box = dialog.control("notify")
    assert not box.isEnabled()
    assert "no tray" in box.accessibleDescription()
