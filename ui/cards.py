"""The cards that the window opens: settings, type, keys, what this is.  Each is imported when it is wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog

from reader.logbook import own_version
from reader.store.preferences import prefer, preferences
from ui.actions import changed_keys

if TYPE_CHECKING:
    from ui.dialogs.settings import SettingsDialog
    from ui.window import Window


def open_settings(window: Window, *, at: str = "") -> None:
    """The settings; each takes effect at once.  `at`: with this row in sight."""
    dialog = settings(window)
    if at:
        dialog.go_to(at)
    _shown(dialog)


def settings(window: Window) -> SettingsDialog:
    """The card of the settings, connected and not yet shown."""
    from ui.dialogs.settings import SettingsDialog
    from ui.notices import has_tray

    library, wrote = window.library, window.browsing.marking.wrote
    dialog = SettingsDialog(
        window,
        window.theme,
        window.settings,
        preferences(library),
        folder=str(library.folder),
        tray=has_tray(),
    )
    dialog.changed.connect(lambda name, value: window.apply(replace(window.settings, **{name: value})))

    def set_preference(name: str, value: int) -> None:
        if wrote(lambda: prefer(library, name, value)) and name == "log_private":
            window.bugs.set_private(bool(value))

    dialog.preferred.connect(set_preference)
    dialog.shortcuts_asked.connect(lambda: open_shortcuts(window))
    window.theme_changed.connect(dialog.set_theme)
    return dialog


def open_type(window: Window) -> None:
    """Type and colours, under their button."""
    from ui.type_card import TypeCard

    card = TypeCard(window, window.settings)
    card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    card.settings_changed.connect(window.apply)
    card.open_under(window.reading_pane.type_button)


def open_shortcuts(window: Window) -> None:
    """The list of keys, where they can be changed."""
    from ui.dialogs.shortcuts import ShortcutsDialog

    def change(name: str, keys: QKeySequence | None) -> None:
        window.apply(replace(window.settings, keys=changed_keys(window.settings.keys, name, keys)))

    actions = window.actions_by_name
    dialog = ShortcutsDialog(window, actions.shortcuts, actions.taken)
    dialog.keys_changed.connect(change)
    _shown(dialog)


def open_about(window: Window) -> None:
    """What this is, and where the library lies."""
    from ui.dialogs.about import AboutCutline

    _shown(AboutCutline(window, own_version(), window.bugs.versions(), str(window.library.folder)))


def _shown(dialog: QDialog) -> None:
    dialog.exec()
    dialog.deleteLater()
