"""What keeps a library: room, copies, its place.  Opens the cards and does what was agreed to in them.

What needs the library for itself (a restore, a move) is an errand of the window: it closes, and opens again after it.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from reader.store.preferences import preferences
from ui.worker import Worker

if TYPE_CHECKING:
    from ui.dialogs.backups import BackupsDialog
    from ui.dialogs.storage import StorageDialog
    from ui.window import Window

STORAGE = "picture_budget_mb"
"""The first row of its group in the settings."""


class Keeping(QObject):
    """Each card has a worker of its own: it need not wait for a refresh."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._library = window, window.library

    def worker(self) -> Worker:
        """A worker for a card; it ends with the window at the latest."""
        return Worker(self._library.folder, self)

    def close(self) -> None:
        """End what the cards have under way: the library closes, and may be put elsewhere next."""
        for worker in self.findChildren(Worker):
            worker.blockSignals(True)
            worker.shut_down()

    def open_storage(self) -> None:
        """How much room is taken, and what may go."""
        self._exec(self.storage())

    def storage(self) -> StorageDialog:
        """The card of the storage, connected and not yet shown."""
        from ui.dialogs.storage import StorageDialog

        budget = preferences(self._library)[STORAGE] * 1_000_000
        dialog = StorageDialog(self._window, self._window.theme, self.worker(), budget)
        dialog.settings_asked.connect(lambda: self._open_settings(dialog))
        dialog.shrunk.connect(self._on_shrunk)
        return dialog

    def open_backups(self) -> None:
        """The copies of the library."""
        self._exec(self.backups())

    def backups(self) -> BackupsDialog:
        """The card of the copies, connected and not yet shown."""
        from reader.store.backup import held
        from ui.dialogs.backups import BackupsDialog

        dialog = BackupsDialog(
            self._window, Worker(self._library.folder, self), self._library.folder, asdict(held(self._library))
        )
        dialog.settings_asked.connect(lambda: self._open_settings(dialog))
        dialog.restore_asked.connect(self.restore)
        dialog.move_asked.connect(lambda: self.move(dialog))
        return dialog

    def restore(self, file: str) -> None:
        """Put this copy, or what was set aside, in the library's place."""
        self._window.errand_asked.emit(("restore", file))

    def move(self, over: QDialog | None = None) -> None:
        """Ask for a folder and move the library into it."""
        chosen = QFileDialog.getExistingDirectory(
            over or self._window, self.tr("Where shall the library be?"), str(Path.home())
        )
        if not chosen:
            return
        # Into a folder that holds other things it gets one of its own.
        to = Path(chosen) / "Cutline library" if any(Path(chosen).iterdir()) else Path(chosen)
        if over is not None:
            over.accept()
        self._window.errand_asked.emit(("move", str(to)))

    def _open_settings(self, over: QDialog) -> None:
        from ui import cards

        over.accept()
        cards.open_settings(self._window, at=STORAGE)

    def _on_shrunk(self, copy: str | None, deleted: int) -> None:
        self._window.browsing.library_changed()
        words = self.tr("%n stories are deleted", "", deleted) if deleted else self.tr("The library is shrunk")
        self._window.undo_bar.tell(words, (lambda: self.restore(copy)) if copy is not None else None)

    def _exec(self, dialog: QDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
