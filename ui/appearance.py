"""Which theme is shown: what the settings say, what the desktop says, or what the hour says."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTime, QTimer, Signal
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui.settings import Settings
from ui.theme import DARK, LIGHT, THEMES, Theme, palette, sharpened, stylesheet

MINUTE_MS = 60_000


def theme_of(settings: Settings, now: QTime, *, dark: bool, contrast: bool) -> Theme:
    """The theme of these settings.  `dark` and `contrast` are what the desktop asks for."""
    if settings.theme == "hours":
        theme = LIGHT if is_day(settings.day_begins, settings.night_begins, now) else DARK
    elif settings.theme == "system":
        theme = DARK if dark else LIGHT
    else:
        theme = next(theme for theme in THEMES if theme.name == settings.theme)
    return sharpened(theme) if contrast else theme


def is_day(day_begins: str, night_begins: str, now: QTime) -> bool:
    """Whether `now` lies between the two hours; the day may go over midnight."""
    day, night = QTime.fromString(day_begins, "HH:mm"), QTime.fromString(night_begins, "HH:mm")
    return day <= now < night if day <= night else not night <= now < day


class Appearance(QObject):
    """Dresses the application, and again when the desktop or the hour says so.  Signal: `changed(Theme)`."""

    changed = Signal(object)

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application, self._settings = application, settings
        self._hints = application.styleHints()
        # Kept: what stands behind it is the application's, but Python's hold on it would be dropped.
        self._access = self._hints.accessibility()
        self.theme = self._wanted()
        self._hours = QTimer(self, interval=MINUTE_MS)
        self._hours.timeout.connect(self.look)
        self._hints.colorSchemeChanged.connect(self.look)
        self._access.contrastPreferenceChanged.connect(self.look)

    def prefer(self, settings: Settings) -> None:
        """Show what these settings say."""
        self._settings = settings
        if settings.theme == "hours":
            self._hours.start()
        else:
            self._hours.stop()
        self.look()

    def look(self, *_what: object) -> None:
        """Look what is to be shown now."""
        theme = self._wanted()
        if theme != self.theme:
            self.theme = theme
            self.dress()
            self.changed.emit(theme)

    def close(self) -> None:
        """Follow nothing any more: the window is gone."""
        self._hours.stop()
        self._hints.colorSchemeChanged.disconnect(self.look)
        self._access.contrastPreferenceChanged.disconnect(self.look)

    def _wanted(self) -> Theme:
        return theme_of(
            self._settings,
            QTime.currentTime(),
            dark=self._hints.colorScheme() == Qt.ColorScheme.Dark,
            contrast=self._access.contrastPreference() == Qt.ContrastPreference.HighContrast,
        )

    def dress(self) -> None:
        """Give the application its colours and its face: once the widgets are made, for each would be dressed twice."""
        self._application.setFont(fonts.sans(13))
        self._application.setPalette(palette(self.theme))
        self._application.setStyleSheet(stylesheet(self.theme))
