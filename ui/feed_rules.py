"""What is set for one feed: its card is opened, and what is chosen there is written.  All of it can be taken back.

A login goes to the system's keyring through a worker, for the window has no part in it but to ask.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.store import feeds, retention
from reader.store.database import Library
from reader.values import Feed
from ui.browsing import Browsing
from ui.jobs import Jobs
from ui.worker import Outcome, Worker


class FeedRules(QObject):
    """Opens the card of a feed and does what is agreed to there.

    Signal: `login_told(str, bool)`, what became of a login, and whether it failed.
    """

    login_told = Signal(str, bool)

    def __init__(self, library: Library, window: QWidget, jobs: Jobs, browsing: Browsing) -> None:
        super().__init__(window)
        self._library, self._window, self._jobs, self._browsing = library, window, jobs, browsing

    def open_card(self, feed: Feed) -> None:
        """Show the card of a feed."""
        from ui.dialogs.feed_card import FeedCard

        folders = sorted({one.folder for one in self._browsing.feeds if one.folder}, key=str.casefold)
        dialog = FeedCard(self._window, feed, folders)
        dialog.changed.connect(lambda name, value: self.set(feed.id, name, value))
        dialog.login_given.connect(lambda user, password: self.keep_login(feed, user, password))
        self.login_told.connect(dialog.show_login)
        dialog.address_opened.connect(self._browsing.open_link)
        dialog.refresh_asked.connect(lambda feed_id: self._jobs.refresh(feed_id))
        dialog.exec()
        dialog.deleteLater()

    def set(self, feed_id: int, name: str, value: Any) -> None:
        """Set the title, folder, full_text, interval, kept (days and articles, or None) or notify of a feed."""
        feed = next((one for one in self._browsing.feeds if one.id == feed_id), None)
        if feed is None:
            return
        library = self._library

        def keep(rule: tuple[int | None, int | None] | None) -> None:
            days, articles = rule or (None, None)
            retention.set_rules(library, feed_id, days=days, articles=articles)

        write: Callable[[Any], None]
        words, before, write = {
            "title": (
                self.tr("“{feed}” is renamed"),
                feed.given_title,
                lambda to: feeds.rename(library, feed_id, to),
            ),
            "folder": (self.tr("“{feed}” is moved"), feed.folder, lambda to: feeds.set_folder(library, feed_id, to)),
            "full_text": (
                self.tr("How the full text of “{feed}” is fetched has changed"),
                feed.full_text,
                lambda to: feeds.set_full_text(library, feed_id, to),
            ),
            "interval": (
                self.tr("How often “{feed}” is visited has changed"),
                feed.interval,
                lambda to: feeds.set_interval(library, feed_id, to),
            ),
            "kept": (self.tr("How long “{feed}” is kept has changed"), (feed.keep_days, feed.keep_articles), keep),
            "notify": (
                self.tr("The notifications for “{feed}” have changed"),
                feed.notify,
                lambda to: feeds.set_notify(library, feed_id, to),
            ),
        }[name]
        self._browsing.change(words.format(feed=feed.title), lambda: write(value), lambda: write(before))

    def keep_login(self, feed: Feed, user: str, password: str) -> None:
        """Hand a login to the keyring; without a `user`, let it forget the login."""
        worker = Worker(self._library.folder, self)

        def on_finished(outcome: Outcome) -> None:
            worker.deleteLater()
            if outcome.failed or outcome.crashed:
                why = outcome.message or self.tr("The login could not be kept. Try again.")
                self.login_told.emit(why, True)
            elif user:
                self.login_told.emit(self.tr("The system’s keyring keeps it. The feed is visited with it now."), False)
                self._jobs.refresh(feed.id)
            else:
                self.login_told.emit(self.tr("The login is forgotten."), False)

        worker.finished.connect(on_finished)
        worker.start("feed", str(feed.id), "--login", user)
        worker.say(password)

    def visit_due(self) -> None:
        """Visit the feeds that have an interval of their own, where it is over."""
        now = datetime.now(UTC)
        own = [feed for feed in self._browsing.feeds if feed.interval]
        ids = [feed.id for feed in own if feed.next_due is not None and feed.next_due <= now]
        if ids and not self._jobs.progress.running:
            self._jobs.refresh(*ids)
