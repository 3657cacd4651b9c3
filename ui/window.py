"""The window: what it is made of, what is wired to what, and how it begins and ends.

feeds | headlines | article | related

The headlines are there at once; the rest is made when they have been painted (`ui.furnishing`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QMenu

from reader.rows import Feed, Scope
from reader.store.database import Library
from reader.store.headlines import headlines
from ui import settings as stored
from ui.actions import Actions
from ui.appearance import Appearance
from ui.headlines.pane import HeadlinesPane
from ui.listing import Listing
from ui.panes import Panes
from ui.queries import Queries
from ui.settings import Settings
from ui.state import left, restore, restore_feeds, restore_story
from ui.theme import Theme

if TYPE_CHECKING:
    from reader.values import Article
    from ui.aloud import Aloud
    from ui.annotations import Annotations
    from ui.article.photo import PhotoViewer
    from ui.browsing import Browsing
    from ui.bugs import Bugs
    from ui.chosen import Chosen
    from ui.dialogs.welcome import WelcomePage
    from ui.jobs import Jobs
    from ui.keeping import Keeping
    from ui.layout import Shown
    from ui.news import News
    from ui.notices import Notices
    from ui.reading import ReadingPane
    from ui.receiving import Receiving
    from ui.related.pane import RelatedPane
    from ui.rhythm import Rhythm
    from ui.ruling import Ruling
    from ui.shelf import Shelf
    from ui.sidebar.pane import FeedsPane
    from ui.sidebar.places import Place
    from ui.subscriptions import Subscriptions
    from ui.taking import Taking
    from ui.undo_bar import UndoBar
    from ui.versions import Versions
    from ui.worker import Worker

IN_PIECES = (
    "reader.values", "reader.store.articles", "reader.blocks", "reader.highlights", "reader.store.notes",
    "ui.article.facts", "ui.article.page", "ui.article.tables", "ui.article.build", "ui.article.view",
    "ui.related.pane", "ui.jobs", "ui.browsing", "ui.subscriptions", "ui.annotations", "ui.furnishing",
)  # fmt: skip
"""What the rest of the window is made of: to load it all at once would take longer than somebody should wait."""


class Window(QMainWindow):
    """The one window.  It owns the library, the worker and the queries' thread, and closes them.

    What is seldom wanted (welcome page, photo viewer, notices) is made when it is.  Signals: `theme_changed(Theme)`;
    `errand_asked(tuple)`, a command that needs the library for itself (`ui.opening`); `damaged()`, its file is.
    """

    theme_changed = Signal(object)
    errand_asked = Signal(tuple)
    damaged = Signal()

    first_place: Place | None
    """The place whose list stands there, until the feeds do."""
    shelf: Shelf
    feeds_pane: FeedsPane
    reading_pane: ReadingPane
    related_pane: RelatedPane
    worker: Worker
    bugs: Bugs
    jobs: Jobs
    news: News
    rhythm: Rhythm
    browsing: Browsing
    chosen: Chosen
    versions: Versions
    aloud: Aloud
    undo_bar: UndoBar
    subscriptions: Subscriptions
    keeping: Keeping
    taking: Taking
    annotations: Annotations
    receiving: Receiving

    def __init__(self, library: Library, application: QApplication, worker: Worker | None = None) -> None:
        super().__init__()
        self._library, self._application = library, application
        self.settings = stored.load(library.folder)
        self.appearance = Appearance(application, self.settings, self)
        self._closed = self._leaving = False
        self.furnishing = self._furnish(worker)
        self.actions_by_name = Actions(self, self.theme)
        self.actions_by_name.set_keys(self.settings.keys)
        self.queries = Queries(self)
        self.looks = Queries(self)
        """For what is looked at again and again: whoever waits for a search does not wait for that."""
        self._build_panes()
        self.listing = Listing(library, self.queries, self.looks, self._place, self.headlines_pane, self)
        self.appearance.dress()
        restore(self)
        self.headlines_pane.table.setFocus()

    def _furnish(self, worker: Worker | None) -> Iterator[None]:
        if self.first_place is not None:
            restore_feeds(self)
            yield
        for module in IN_PIECES:
            import_module(module)
            yield
        from ui.furnishing import furnish

        yield from furnish(self, worker)
        self._build_menus()
        yield
        self._connect()
        self.apply(self.settings)
        self.browsing.on_looked()
        self.news.rest()
        if self.welcoming:
            self.welcome.sample.setFocus()

    def finish(self) -> None:
        """Make what is not there yet: nobody waits for the first picture."""
        for _step in self.furnishing:
            pass

    def read_on(self) -> None:
        """Open the story that was open: apart from the rest, so that the list need not wait for it at the start."""
        restore_story(self)

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return self.appearance.theme

    @property
    def library(self) -> Library:
        """What is read here."""
        return self._library

    @property
    def welcoming(self) -> bool:
        """Whether the welcome page is shown."""
        return self.panes.welcoming

    def _place(self) -> Place | None:
        return self.first_place or self.feeds_pane.chosen()

    # --- made once

    def _build_panes(self) -> None:
        actions, theme, library = self.actions_by_name, self.theme, self._library
        self.headlines_pane = HeadlinesPane(
            theme,
            actions,
            lambda scope, order, limit, after, until: headlines(
                library, scope, limit=limit, after=after, until=until, order=order
            ),
        )
        self.headlines_pane.set_density(self.settings.density)
        self.panes = Panes(self.headlines_pane, related_wanted=self.settings.related_shown)
        self.setCentralWidget(self.panes)
        self.setMinimumSize(760, 480)

    @cached_property
    def welcome(self) -> WelcomePage:
        """The page of the first run."""
        from ui.dialogs.welcome import WelcomePage

        page, subscriptions = WelcomePage(self.theme), self.subscriptions
        page.sample_asked.connect(lambda: subscriptions.read_sample())
        page.starters_asked.connect(self.actions_by_name["starters"].trigger)
        page.import_asked.connect(subscriptions.import_list)
        page.address_given.connect(subscriptions.add)
        self.theme_changed.connect(page.set_theme)
        return page

    @cached_property
    def photo_viewer(self) -> PhotoViewer:
        """The photos of a story, one at a time over the whole window."""
        from ui.article.photo import PhotoViewer

        return PhotoViewer(self, self.reading_pane.view.pictures)

    @cached_property
    def ruling(self) -> Ruling:
        """The user's rules for new stories."""
        from ui.ruling import Ruling

        return Ruling(self)

    @cached_property
    def notices(self) -> Notices:
        """The icon in the tray, and what is told there."""
        from ui.notices import Notices

        notices = Notices(self, self.actions_by_name["refresh"], self.actions_by_name["quit"])
        notices.window_asked.connect(self.come_forward)
        notices.stories_asked.connect(self._on_stories_asked)
        return notices

    def _build_menus(self) -> None:
        self._menu = QMenu(self)
        if sys.platform == "darwin":
            self.actions_by_name.fill(self.menuBar())
        self.actions_by_name.fill(self._menu)

    def _connect(self) -> None:
        browsing, subscriptions, jobs = self.browsing, self.subscriptions, self.jobs
        for one in (self.actions_by_name, self.feeds_pane, self.headlines_pane, self.reading_pane, self.related_pane):
            self.theme_changed.connect(one.set_theme)
        self.theme_changed.connect(self.undo_bar.set_theme)
        self.theme_changed.connect(self.bugs.set_theme)
        self.appearance.changed.connect(self.theme_changed)
        self.panes.fitted.connect(self._on_fitted)
        self.panes.furnish(self.reading_pane, self.related_pane)
        browsing.told.connect(lambda words, undo: self.undo_bar.tell(words, undo))
        browsing.marking.done.connect(self.undo_bar.remember)
        browsing.feeds_read.connect(self._on_feeds_read)
        browsing.article_opened.connect(self._on_article_opened)
        self.reading_pane.view.photo_activated.connect(self._on_photo_activated)
        jobs.imported.connect(subscriptions.show_imported)
        jobs.damaged.connect(self.damaged)
        self.feeds_pane.menu_asked.connect(subscriptions.open_menu)
        self.feeds_pane.renamed.connect(subscriptions.rename)
        self.feeds_pane.tree.feed_dropped.connect(lambda place, folder: subscriptions.put(place.feed, folder))
        self.feeds_pane.tree.search_dropped.connect(subscriptions.searches.move)
        self.feeds_pane.line.failures_opened.connect(subscriptions.show_failures)
        self.headlines_pane.empty_acted.connect(self._on_empty_acted)
        self.chosen.rule_asked.connect(lambda story: self.ruling.start_from(story))
        self.chosen.mute_asked.connect(lambda story: self.ruling.mute_like(story))

    # --- settings

    def set_theme(self, name: str) -> None:
        """Show "light", "dark" or what the "system" says, and keep it."""
        self.apply(replace(self.settings, theme=name))

    def set_zoom(self, zoom: float) -> None:
        """Set the size of type and keep it."""
        within = min(max(zoom, stored.SMALLEST_ZOOM), stored.LARGEST_ZOOM)
        self.apply(replace(self.settings, zoom=round(within, 2)))

    def apply(self, settings: Settings) -> None:
        """Let these settings take effect, and keep them."""
        before, self.settings = self.settings, settings
        self.appearance.prefer(settings)
        for name in stored.THEMES:
            self.actions_by_name[name].setChecked(settings.theme == name)
        for name in stored.DENSITIES:
            self.actions_by_name[name].setChecked(settings.density == name)
        self.actions_by_name["rail"].setChecked(settings.rail)
        if settings.rail != before.rail:
            self.panes.set_rail(settings.rail)
        self.actions_by_name["hide_read"].setChecked(settings.hide_read_feeds)
        self.actions_by_name.set_keys(settings.keys)
        self.headlines_pane.set_density(settings.density)
        self.reading_pane.view.set_zoom(settings.zoom)
        self.reading_pane.view.set_type(settings.family, settings.measure, settings.line_height / 100, settings.lines)
        self.actions_by_name["fold_copies"].setChecked(settings.fold_copies)
        self.browsing.prefer(settings)
        self.rhythm.set_minutes(settings.refresh_minutes)
        if settings.notify or settings.tray or "notices" in self.__dict__:
            self.notices.prefer(settings)
        if settings != before and not stored.save(self._library.folder, settings):
            self.undo_bar.tell(self.tr("The settings could not be written. Make room on the disk with the library."))

    def open_menu(self) -> None:
        """All menus, under their button."""
        button = self.feeds_pane.menu_button
        under = button.mapToGlobal(QPoint(0, button.height() + 4)) if button.isVisible() else self.mapToGlobal(QPoint())
        self._menu.popup(under)

    # --- coming and going

    def come_forward(self) -> None:
        """Be seen, wherever the window was."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def leave(self) -> None:
        """End the program, also where closing the window would leave it in the tray."""
        self._leaving = True
        self.close()

    def let_go(self) -> None:
        """Let nothing of it run any more, be it whole or not."""
        self._closed = True
        self.appearance.close()
        if "worker" in self.__dict__:
            self.worker.shut_down()
        self.queries.close()
        self.looks.close()
        self.headlines_pane.close_thumbnails()
        self._library.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.finish()
        if not self._closed and not self.annotations.settle():
            # The disk is full, and a note is on its card still.
            self._leaving = False
            event.ignore()
            return
        if self.settings.tray and not self._leaving and not self._closed and self.notices.in_tray:
            stored.save(self._library.folder, left(self))
            self.hide()
            event.ignore()
            return
        if not self._closed:
            self.undo_bar.settle()
            stored.save(self._library.folder, left(self))
            self.taking.close()
            self.keeping.close()
            self.browsing.close()
            self.news.stop()
            self.related_pane.close_thumbnails()
            self.let_go()
            self.jobs.close()
            self.bugs.close()
            if self._leaving and self.isHidden():
                # A window that is hidden is not the last one to be closed: nothing would end.
                self._application.quit()
        super().closeEvent(event)

    # --- what happens

    def _on_fitted(self, shown: Shown) -> None:
        self.actions_by_name["toggle_feeds"].setChecked(shown.feeds)
        self.actions_by_name["toggle_related"].setChecked(shown.related)
        if shown.related:
            self.browsing.look_for_related()

    def _on_feeds_read(self, feeds: tuple[Feed, ...]) -> None:
        self.jobs.name_feeds({feed.id: feed.title for feed in feeds})
        self.rhythm.set_addresses([feed.url for feed in feeds])
        empty = not feeds and not headlines(self._library, Scope(), limit=1)
        if empty:
            self.panes.welcome(self.welcome)
        elif self.welcoming:
            self.panes.leave_welcome()
            self.headlines_pane.table.setFocus()
        self.actions_by_name["refresh"].setEnabled(bool(feeds))

    def _on_article_opened(self, article: Article) -> None:
        self.setWindowTitle(f"{article.title} — Cutline")
        self.bugs.did("a story is opened")
        self.aloud.follow(article)
        self.versions.follow(article)

    def _on_photo_activated(self, number: int) -> None:
        article = self.reading_pane.view.article
        if article is not None:
            self.photo_viewer.show_photos(article.photos, number)

    def _on_stories_asked(self, place: str) -> None:
        self.come_forward()
        self.browsing.choose(place)

    def _on_empty_acted(self, act: str) -> None:
        place = self.feeds_pane.chosen()
        if act == "all":
            self.browsing.show_all()
        elif place is not None and place.feed is not None:
            self.jobs.refresh(place.feed.id)
        else:
            self.jobs.refresh(everything=True)

    def turn_page(self) -> None:
        """A page further in the story."""
        # A button that has the keyboard is pressed by Space, as everywhere.
        focused = self._application.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        else:
            self.browsing.page()
