"""What comes in by itself: news are looked for in their rhythm, what other programs wrote is seen; both are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from ui.progress import Progress

if TYPE_CHECKING:
    from ui.window import Window

LOOK_AGAIN_MS = 2_000


class News(QObject):
    """Goes on from `start` to `stop`."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._jobs, self._browsing, self._rhythm = window, window.jobs, window.browsing, window.rhythm
        self._version = window.library.data_version()
        self._again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self.look_again)
        self._jobs.progressed.connect(self._on_progressed)
        self._jobs.library_changed.connect(self._browsing.look_again)
        self._jobs.related_changed.connect(self._browsing.look_for_related)
        self._jobs.news_arrived.connect(self._on_arrived)
        self._rhythm.due.connect(self._jobs.refresh)
        self._rhythm.passed.connect(window.subscriptions.rules.visit_due)
        self._rhythm.online_changed.connect(self._on_online_changed)

    def start(self) -> None:
        """Begin: look for news at once if the settings say so."""
        self._again.start()
        self._rhythm.start()
        if self._window.settings.refresh_at_start and self._browsing.feeds:
            QTimer.singleShot(LOOK_AGAIN_MS, self, self._jobs.refresh)
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self, self._index)

    def stop(self) -> None:
        """Look for nothing any more."""
        self._again.stop()
        self._rhythm.stop()

    def rest(self) -> None:
        """Say when news were looked for last."""
        self._jobs.rest(self._window.shelf.visited(), online=self._rhythm.online)

    def look_again(self) -> None:
        """Show what another program has written."""
        found = self._window.library.data_version()
        if found != self._version:
            self._version = found
            if not self._jobs.progress.running:
                self._browsing.look_again()

    def _index(self) -> None:
        """Make related what was not finished, or was signed by an older Cutline; a refresh would see to it as well."""
        from reader.store.related import waiting

        if waiting(self._window.library):
            self._jobs.index()

    def _on_progressed(self, progress: Progress) -> None:
        self._window.feeds_pane.line.show_progress(progress)
        self._window.actions_by_name["stop"].setEnabled(progress.running)
        if progress.running:
            self._rhythm.visited()

    def _on_arrived(self, arrived: dict[int, int]) -> None:
        if self._window.settings.notify:
            self._window.notices.tell(arrived, self._browsing.feeds, self._jobs.asked)

    def _on_online_changed(self, online: bool) -> None:
        self.rest()
        if online:
            self._jobs.try_again([feed.id for feed in self._browsing.feeds if feed.error])
