"""What can be set, as rows of the settings: words, a control, and what a change of it does.

A row changes either a field of `ui.settings.Settings` or a preference of the library, which the worker obeys as well.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QSpinBox, QTimeEdit, QWidget

from ui.dialogs.card import named
from ui.settings import (
    LARGEST_ZOOM,
    LOOSEST,
    NARROWEST,
    SMALLEST_ZOOM,
    TIGHTEST,
    WIDEST,
    Settings,
)

translate = QCoreApplication.translate
INTERVALS = (0, 15, 30, 60, 120, 360)
DAYS = (0, 7, 30, 90, 365)
ARTICLES = (0, 50, 100, 500, 1_000)
MEGABYTES = 1_000_000
WIDTH = 190


@dataclass(frozen=True, slots=True)
class Group:
    """Rows under one heading."""

    title: str
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the settings.  `name` is that of the field or the preference."""

    name: str
    words: str
    control: QWidget
    more: str = ""
    """What it means, where the words alone do not say."""


class Rows:
    """Makes the rows.  `change(name, value)` is called for a setting, `prefer(name, number)` for a preference."""

    def __init__(
        self,
        settings: Settings,
        preferences: Mapping[str, int],
        change: Callable[[str, Any], None],
        prefer: Callable[[str, int], None],
    ) -> None:
        self._settings, self._preferences = settings, preferences
        self._change, self._prefer = change, prefer

    def groups(self, *, tray: bool, folder: str, shortcuts: Callable[[], None]) -> list[Group]:
        """Everything that can be set.  `tray`: this desktop has one.  `shortcuts` opens the list of keys."""
        return [
            Group(translate("settings", "Reading"), self._reading()),
            Group(translate("settings", "Lists"), self._lists()),
            Group(translate("settings", "Feeds and refreshing"), self._refreshing()),
            Group(translate("settings", "Offline and storage"), self._storage(folder)),
            Group(translate("settings", "Notifications"), self._notifications(tray)),
            Group(translate("settings", "Keyboard"), [self._keyboard(shortcuts)]),
            Group(translate("settings", "Appearance"), self._appearance()),
            Group(translate("settings", "Log"), [self._log()]),
        ]

    def _reading(self) -> list[Row]:
        zoom = _number(
            round(SMALLEST_ZOOM * 100), round(LARGEST_ZOOM * 100), 10, " %", round(self._settings.zoom * 100)
        )
        zoom.valueChanged.connect(lambda value: self._change("zoom", value / 100))
        return [
            Row("zoom", translate("settings", "Size of type"), zoom),
            self._choice(
                "family",
                translate("settings", "Face"),
                {"serif": translate("settings", "Serif"), "sans": translate("settings", "Sans")},
            ),
            self._spin(
                "measure",
                translate("settings", "Measure"),
                NARROWEST,
                WIDEST,
                2,
                "",
                translate("settings", "Characters in a line, at most."),
            ),
            self._spin("line_height", translate("settings", "Line height"), TIGHTEST, LOOSEST, 5, " %"),
            self._choice(
                "lines",
                translate("settings", "Ends of lines"),
                {
                    "ragged": translate("settings", "Ragged"),
                    "hyphenated": translate("settings", "Ragged, with hyphens"),
                    "justified": translate("settings", "Justified"),
                },
            ),
            self._tick("mark_read_on_open", translate("settings", "A story that is opened is marked as read")),
            self._tick(
                "mark_read_on_scroll", translate("settings", "A headline that is scrolled past is marked as read")
            ),
            self._tick_kept("read_copies", translate("settings", "Reading one copy of a story reads them all")),
        ]

    def _lists(self) -> list[Row]:
        densities = {
            "comfortable": translate("settings", "Comfortable"),
            "compact": translate("settings", "Compact"),
            "titles": translate("settings", "Titles only"),
        }
        return [
            self._choice("density", translate("settings", "Headlines"), densities),
            self._tick("fold_copies", translate("settings", "Show the copies of a story as one line")),
            self._tick("hide_read_feeds", translate("settings", "Hide feeds without unread stories")),
            self._tick("rail", translate("settings", "Show the feeds as icons")),
        ]

    def _refreshing(self) -> list[Row]:
        minutes = sorted({*INTERVALS, self._settings.refresh_minutes})
        return [
            self._tick("refresh_at_start", translate("settings", "Look for news when Cutline starts")),
            self._choice(
                "refresh_minutes",
                translate("settings", "Look for news while it is open"),
                {number: _often(number) for number in minutes},
                translate("settings", "Also when the machine wakes up, or the network is back."),
            ),
        ]

    def _storage(self, folder: str) -> list[Row]:
        days = sorted({*DAYS, self._preferences["keep_days"]})
        most = sorted({*ARTICLES, self._preferences["keep_articles"]})
        return [
            self._kept(
                "picture_budget_mb",
                translate("settings", "Room for pictures"),
                MEGABYTES,
                step=500,
                unit=translate("settings", " MB"),
                more=translate(
                    "settings", "When it is full, those of the oldest read stories go. Bookmarked ones stay."
                ),
            ),
            self._choice_kept(
                "keep_days",
                translate("settings", "Keep stories"),
                {number: _long(number) for number in days},
                translate("settings", "Bookmarked and tagged stories are always kept."),
            ),
            self._choice_kept(
                "keep_articles",
                translate("settings", "Keep of each feed"),
                {number: _many(number) for number in most},
            ),
            self._tick_kept("keep_unread", translate("settings", "Keep what is unread, however old")),
            self._kept(
                "backups_daily",
                translate("settings", "Copies of the library, one a day"),
                31,
                more=translate("settings", "How many of the last days are kept; 0 for none."),
            ),
            self._kept("backups_weekly", translate("settings", "Copies of the library, one a week"), 52),
            self._kept(
                "backup_budget_mb",
                translate("settings", "Room for copies of the library"),
                MEGABYTES,
                step=500,
                unit=translate("settings", " MB"),
                more=translate("settings", "The newest two are kept at any size."),
            ),
            Row(
                "folder",
                translate("settings", "The library"),
                QWidget(),
                translate("settings", "It lies in {folder}").format(folder=folder),
            ),
        ]

    def _notifications(self, tray: bool) -> list[Row]:
        rows = [
            self._tick(
                "notify",
                translate("settings", "Tell of new stories"),
                translate(
                    "settings", "One notice for all feeds whose own settings ask for it, while you are elsewhere."
                ),
            ),
            self._tick("tray", translate("settings", "Stay in the tray when the window is closed")),
        ]
        if tray:
            return rows
        for row in rows:
            row.control.setEnabled(False)
        why = translate("settings", "This desktop has no tray, which Cutline needs to tell of news.")
        return [Row(row.name, row.words, row.control, why) for row in rows]

    def _keyboard(self, shortcuts: Callable[[], None]) -> Row:
        button = QPushButton(translate("settings", "Show and change …"))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: shortcuts())
        return Row(
            "keys",
            translate("settings", "Keyboard shortcuts"),
            button,
            translate("settings", "Every action has its keys, and all can be changed."),
        )

    def _appearance(self) -> list[Row]:
        themes = {
            "system": translate("settings", "As the system"),
            "light": translate("settings", "Light"),
            "sepia": translate("settings", "Sepia"),
            "dark": translate("settings", "Dark"),
            "hours": translate("settings", "Light by day, dark by night"),
        }
        languages = {
            "": translate("settings", "As the system"),
            "en": "English",
            "de": "Deutsch",
            "ar": "العربية",
        }
        return [
            self._choice(
                "theme",
                translate("settings", "Colours"),
                themes,
                translate("settings", "More contrast and larger type are taken over from the system."),
            ),
            self._hour("day_begins", translate("settings", "The day begins")),
            self._hour("night_begins", translate("settings", "The night begins")),
            self._choice(
                "language",
                translate("settings", "Language"),
                languages,
                translate("settings", "From the next start on."),
            ),
        ]

    def _log(self) -> Row:
        return self._tick_kept(
            "log_private",
            translate("settings", "Titles and addresses may stand in the log"),
            translate("settings", "Helps to find a fault. Without them the log can be shown to anybody."),
        )

    # --- controls

    def _tick(self, name: str, words: str, more: str = "") -> Row:
        return self._ticked(name, words, more, getattr(self._settings, name), lambda on: self._change(name, on))

    def _tick_kept(self, name: str, words: str, more: str = "") -> Row:
        return self._ticked(name, words, more, bool(self._preferences[name]), lambda on: self._prefer(name, int(on)))

    def _ticked(self, name: str, words: str, more: str, on: bool, changed: Callable[[bool], None]) -> Row:
        box = QCheckBox()
        # Without words beside it the room between them would part it from the other controls' edge.
        box.setStyleSheet("QCheckBox { spacing: 0 }")
        box.setChecked(on)
        box.toggled.connect(changed)
        return Row(name, words, box, more)

    def _choice(self, name: str, words: str, choices: Mapping[Any, str], more: str = "") -> Row:
        return self._chosen(name, words, choices, more, getattr(self._settings, name), self._change)

    def _choice_kept(self, name: str, words: str, choices: Mapping[int, str], more: str = "") -> Row:
        return self._chosen(name, words, choices, more, self._preferences[name], self._prefer)

    def _chosen(
        self,
        name: str,
        words: str,
        choices: Mapping[Any, str],
        more: str,
        value: object,
        changed: Callable[[str, Any], None],
    ) -> Row:
        box = QComboBox()
        box.setFixedWidth(WIDTH)
        for choice, said in choices.items():
            box.addItem(said, choice)
        box.setCurrentIndex(list(choices).index(value))
        box.currentIndexChanged.connect(lambda row: changed(name, list(choices)[row]))
        return Row(name, words, box, more)

    def _spin(self, name: str, words: str, least: int, most: int, step: int, unit: str, more: str = "") -> Row:
        box = _number(least, most, step, unit, getattr(self._settings, name))
        box.valueChanged.connect(lambda value: self._change(name, value))
        return Row(name, words, box, more)

    def _kept(self, name: str, words: str, most: int, *, step: int = 1, unit: str = "", more: str = "") -> Row:
        box = _number(0, most, step, unit, self._preferences[name])
        box.valueChanged.connect(lambda value: self._prefer(name, value))
        return Row(name, words, box, more)

    def _hour(self, name: str, words: str) -> Row:
        box = QTimeEdit(QTime.fromString(getattr(self._settings, name), "HH:mm"))
        box.setDisplayFormat("HH:mm")
        box.setFixedWidth(110)
        box.lineEdit().setTextMargins(8, 0, 0, 0)
        box.timeChanged.connect(lambda time: self._change(name, time.toString("HH:mm")))
        return Row(name, words, box)


def name_control(row: Row) -> None:
    """Give the control of a row its name and what it means, for a screen reader."""
    control = row.control
    if isinstance(control, QComboBox | QSpinBox | QTimeEdit):
        named(control, row.words)
    else:
        control.setAccessibleName(row.words)
    control.setAccessibleDescription(row.more)


def _number(least: int, most: int, step: int, unit: str, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setSuffix(unit)
    box.setValue(value)
    box.setFixedWidth(110)
    # The style sheet's padding does not reach the field inside.
    box.lineEdit().setTextMargins(8, 0, 0, 0)
    return box


def _often(minutes: int) -> str:
    if not minutes:
        return translate("settings", "Only when asked")
    if minutes < 60 or minutes % 60:
        return translate("settings", "Every %n minutes", "", minutes)
    return (
        translate("settings", "Every hour")
        if minutes == 60
        else translate("settings", "Every %n hours", "", minutes // 60)
    )


def _long(days: int) -> str:
    return translate("settings", "For %n days", "", days) if days else translate("settings", "For good")


def _many(articles: int) -> str:
    return translate("settings", "The newest %n", "", articles) if articles else translate("settings", "All stories")
