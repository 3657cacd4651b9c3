"""What one does to subscriptions: add, import, rename, move, remove, and look at what a feed says of itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QPushButton, QWidget

from reader.store import feeds
from reader.store.database import Library
from reader.values import Feed
from ui.browsing import Browsing
from ui.feed_rules import FeedRules
from ui.jobs import Jobs
from ui.saved_searches import SavedSearches
from ui.sidebar.menu import fill_place_menu
from ui.sidebar.places import Kind, Place
from ui.tagging import Tagging
from ui.theme import Theme
from ui.undo_bar import UndoBar
from ui.worker import Worker

RECENT_DAYS = 7


class Subscriptions(QObject):
    """Opens the cards and does what was agreed to.  Signal: `export_asked(Place)`."""

    export_asked = Signal(object)

    def __init__(self, library: Library, window: QWidget, jobs: Jobs, browsing: Browsing, undo_bar: UndoBar) -> None:
        super().__init__(window)
        self._library, self._window, self._jobs = library, window, jobs
        self._browsing, self._undo_bar = browsing, undo_bar
        self.searches = SavedSearches(library, window, browsing)
        self.rules = FeedRules(library, window, jobs, browsing)
        self.tagging = Tagging(library, window, browsing)
        jobs.feed_added.connect(self._on_feed_added)

    # --- new ones

    def add(self, address: str = "") -> None:
        """Ask for an address, show what is there, subscribe."""
        from ui.dialogs.add_feed import AddFeedDialog

        previewing = Worker(self._library.folder, self)
        dialog = AddFeedDialog(self._window, previewing, self._folders(), address)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        previewing.stop()
        previewing.finished.connect(previewing.deleteLater)
        if agreed and dialog.chosen is not None:
            site = dialog.chosen.get("site_url")
            self.subscribe([(str(dialog.chosen["url"]), str(site) if site else None, dialog.folder)])
        dialog.deleteLater()

    def subscribe(self, wanted: list[tuple[str, str | None, str | None]]) -> None:
        """Subscribe to (address, site, folder) and fetch what is new among them."""
        now = datetime.now(UTC)
        added = self._browsing.marking.tried(
            lambda: [
                feeds.add(self._library, url, now=now, site_url=site, folder=folder) for url, site, folder in wanted
            ]
        )
        if not added:
            return
        self._browsing.read_places()
        new = [feed_id for feed_id, was_new in added if was_new]
        if len(wanted) == 1:
            self._browsing.choose(f"feed:{added[0][0]}")
        if new:
            self._jobs.refresh(*new)
            words = self.tr("%n feeds are added.", "", len(new)) if len(new) > 1 else self.tr("The feed is added.")
            self._undo_bar.tell(words, lambda: self._unsubscribe(new))
        else:
            self._undo_bar.tell(self.tr("You are subscribed to this already."))

    def _unsubscribe(self, feed_ids: list[int]) -> bool:
        """Take back that these were added."""
        for feed_id in list(feed_ids):
            if self._browsing.marking.tried(partial(feeds.remove, self._library, feed_id)) is not None:
                feed_ids.remove(feed_id)
        self._browsing.library_changed()
        return not feed_ids

    def pick_starters(self, theme: Theme) -> None:
        """Offer the starter feeds."""
        from ui.dialogs.starters import StartersDialog, starters

        have = frozenset(feed.url for feed in self._browsing.feeds)
        dialog = StartersDialog(self._window, theme, starters(), have)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.subscribe([(one.address, one.site or None, one.folder or None) for one in dialog.chosen()])
        dialog.deleteLater()

    def import_list(self) -> None:
        """Ask for a list of feeds, or for what another reader exported, and take it in."""
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import any list or export of another reader"),
            "",
            self.tr("Lists and exports (*.opml *.xml *.json *.jsonl *.csv *.html *.htm *.zip);;All files (*)"),
        )
        if file:
            self._jobs.import_list(file)

    def show_imported(self, told: Mapping[str, Any]) -> None:
        """What an import came to; a list of feeds that came in whole needs no card."""
        from ui.dialogs.imported import ImportedDialog

        if told.get("articles") or told.get("links") or told.get("failures") or told.get("known"):
            dialog = ImportedDialog(self._window, told)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()
        else:
            self._undo_bar.tell(self.tr("%n feeds are added.", "", int(told.get("feeds") or 0)))

    def save_page(self) -> None:
        """Ask for a page's address and keep its story."""
        from ui.dialogs.ask import ask_line

        addresses = ask_line(
            self._window,
            self.tr("Keep a page"),
            self.tr("Its story and photos are fetched and bookmarked, to be read at any time. Several go at once."),
            "",
            self.tr("Keep it"),
        )
        if addresses:
            self._jobs.save(*addresses.split())

    def read_sample(self, *, apart: bool = False) -> None:
        """Bring in the sample edition; `apart`: in a library of its own, where it needs no folder."""
        from ui.sample import sample_feeds

        found = sample_feeds()
        if not found:
            self._undo_bar.tell(self.tr("The sample edition is missing. Install Cutline again."))
            return
        self._jobs.add(found, None if apart else self.tr("Sample edition"))

    # --- those that are there

    def open_menu(self, place: Place, point: QPoint) -> None:
        """The menu of a place, at a point of the screen."""
        menu = QMenu(self._window)
        self.fill_menu(menu, place)
        menu.exec(point)
        menu.deleteLater()

    def fill_menu(self, menu: QMenu, place: Place) -> None:
        """What one can do with `place`."""
        fill_place_menu(menu, place, self, self._jobs, self._browsing)

    def open_settings_of(self, place: Place | None) -> None:
        """Show the card of the feed that this place is."""
        if place is not None and place.feed is not None:
            self.rules.open_card(place.feed)
        else:
            self._undo_bar.tell(self.tr("Choose a feed first; then its settings can be opened."))

    def remove(self, feed: Feed) -> None:
        """Take the feed away; it is gone for good when the undo bar is."""
        self._undo_bar.settle()
        self._browsing.hidden = frozenset({feed.id})
        self._browsing.read_places()
        self._browsing.choose("all")
        words = self.tr("“{feed}” is removed. Bookmarked stories stay.").format(feed=feed.title)
        self._undo_bar.tell(words, lambda: self._keep(feed), lambda: self._remove_now(feed))

    def show_failures(self) -> None:
        """What the last refresh could not have."""
        from ui.dialogs.failures import FailuresDialog

        titles = {feed.id: feed.title for feed in self._browsing.feeds}
        dialog = FailuresDialog(self._window, self._jobs.progress.failures, titles)
        dialog.tried_again.connect(lambda ids: self._jobs.refresh(*ids))
        dialog.exec()
        dialog.deleteLater()

    def _folders(self) -> list[str]:
        return sorted({feed.folder for feed in self._browsing.feeds if feed.folder}, key=str.casefold)

    def rename(self, place: Place, name: str) -> None:
        """Call a feed or a folder so; a feed without a name of ours goes by its own."""
        if place.search is not None:
            self.searches.rename(place.search, name)
        elif place.kind is Kind.TAG:
            self.tagging.rename(place.title, name)
        elif place.feed is not None:
            self.rules.set(place.feed.id, "title", name or None)
        elif name:
            ids = [child.feed.id for child in place.children if child.feed is not None]
            self._browsing.change(
                self.tr("“{folder}” is renamed").format(folder=place.title),
                lambda: self._put(ids, name),
                lambda: self._put(ids, place.title),
            )

    def put(self, feed: Feed, folder: str | None) -> None:
        """Put a feed into a folder; `None`: into none."""
        if folder != feed.folder:
            self.rules.set(feed.id, "folder", folder)

    def make_offline(self, place: Place | None) -> None:
        """Fetch what is missing of a feed or a folder; elsewhere, of the last days' stories."""
        if place is not None and place.feed is not None:
            self._jobs.make_offline(place.feed.id)
        elif place is not None and place.kind is Kind.FOLDER:
            self._jobs.make_offline(folder=place.title)
        else:
            self._jobs.make_offline(days=RECENT_DAYS)

    def ask_to_move(self, feed: Feed) -> None:
        """Ask for a folder."""
        from ui.dialogs.ask import ask_line

        words = self.tr("A new name makes a new folder. Leave it empty for none.")
        folder = ask_line(
            self._window, self.tr("Move to a folder"), words, feed.folder or "", self.tr("Move"), ["", *self._folders()]
        )
        if folder is not None:
            self.put(feed, folder or None)

    def ask_to_remove(self, feed: Feed) -> None:
        """Ask whether it is meant."""
        from ui.dialogs.card import buttons, card, paragraph

        dialog = QDialog(self._window)
        column = card(dialog, self.tr("Remove “{feed}”?").format(feed=feed.title), 440)
        words = self.tr("Its %n stories go with it. Bookmarked stories stay, under its name.", "", feed.total)
        if feed.total < 2:
            words = self.tr("Its stories go with it. Bookmarked stories stay, under its name.")
        column.addWidget(paragraph(words))
        keep, remove = QPushButton(self.tr("Keep it")), QPushButton(self.tr("Remove"))
        keep.clicked.connect(dialog.reject)
        remove.clicked.connect(dialog.accept)
        buttons(column, keep, remove)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if agreed:
            self.remove(feed)

    def _put(self, ids: Sequence[int], folder: str | None) -> None:
        for feed_id in ids:
            feeds.set_folder(self._library, feed_id, folder)

    def _keep(self, feed: Feed) -> None:
        self._browsing.hidden = frozenset()
        self._browsing.read_places()
        self._browsing.choose(f"feed:{feed.id}")

    def _remove_now(self, feed: Feed) -> None:
        self._browsing.marking.tried(lambda: feeds.remove(self._library, feed.id))
        self._browsing.hidden = frozenset()
        self._browsing.library_changed()

    def _on_feed_added(self, _feed_id: int) -> None:
        self._browsing.read_places()
