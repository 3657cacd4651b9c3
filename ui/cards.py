"""The cards that the window opens: settings, type, keys, what this is."""

from __future__ import annotations

from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from ui.actions import changed_keys
from ui.dialogs.about_feed import AboutCutline
from ui.dialogs.settings import SettingsDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.type_card import TypeCard

if TYPE_CHECKING:
    from ui.window import Window


def open_settings(window: Window) -> None:
    """The settings; each takes effect at once."""
    dialog = SettingsDialog(window, window.settings, str(window.library.folder))
    dialog.settings_changed.connect(window.apply)
    _shown(dialog)


def open_type(window: Window) -> None:
    """Type and colours, under their button."""
    card = TypeCard(window, window.settings)
    card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    card.settings_changed.connect(window.apply)
    card.open_under(window.reading_pane.type_button)


def open_shortcuts(window: Window) -> None:
    """The list of keys, where they can be changed."""

    def change(name: str, keys: QKeySequence | None) -> None:
        window.apply(replace(window.settings, keys=changed_keys(window.settings.keys, name, keys)))

    actions = window.actions_by_name
    dialog = ShortcutsDialog(window, actions.shortcuts, actions.taken)
    dialog.keys_changed.connect(change)
    _shown(dialog)


def open_about(window: Window) -> None:
    """What this is, and where the library lies."""
    _shown(AboutCutline(window, _version(), str(window.library.folder)))


def _shown(dialog: QDialog) -> None:
    dialog.exec()
    dialog.deleteLater()


def _version() -> str:
    try:
        return version("cutline")
    except PackageNotFoundError:
        return ""
