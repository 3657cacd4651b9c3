"""Which theme is shown: what the settings say, or what the desktop says."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui import fonts
from ui.theme import DARK, LIGHT, THEMES, Theme, palette, stylesheet


def theme_for(name: str, application: QApplication) -> Theme:
    """The theme of this name; "system" follows the desktop where it tells."""
    if name == "system":
        return DARK if application.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return next((theme for theme in THEMES if theme.name == name), LIGHT)


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole application the theme's colours and the interface's face."""
    application.setFont(fonts.sans(13))
    application.setPalette(palette(theme))
    application.setStyleSheet(stylesheet(theme))
