"""The window: what it is made of, what is wired to what, and how it begins and ends.

feeds | headlines | article | related
"""

from __future__ import annotations

import sys
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QMenu

from reader.store import articles
from reader.store.database import Library
from reader.values import Article, Feed, Scope
from ui import settings as stored
from ui.actions import Actions
from ui.aloud import Aloud, voice
from ui.annotations import Annotations
from ui.appearance import Appearance
from ui.browsing import Browsing
from ui.chosen import Chosen
from ui.headlines.pane import HeadlinesPane
from ui.jobs import Jobs, Progress
from ui.keeping import Keeping
from ui.layout import Shown
from ui.panes import Panes
from ui.queries import Queries
from ui.reading import ReadingPane
from ui.receiving import Receiving
from ui.related.pane import RelatedPane
from ui.rhythm import Rhythm
from ui.settings import Settings
from ui.sidebar.pane import FeedsPane
from ui.state import left, restore, restore_story
from ui.subscriptions import Subscriptions
from ui.taking import Taking
from ui.theme import Theme
from ui.undo_bar import UndoBar
from ui.versions import Versions
from ui.wiring import slots
from ui.worker import Worker

if TYPE_CHECKING:
    from ui.article.photo import PhotoViewer
    from ui.dialogs.welcome import WelcomePage
    from ui.notices import Notices
    from ui.ruling import Ruling

LOOK_AGAIN_MS = 2_000


class Window(QMainWindow):
    """The one window.  It owns the library, the worker and the queries' thread, and closes them.

    What is seldom wanted (welcome page, photo viewer, notices) is made when it is.  Signals: `theme_changed(Theme)`;
    `errand_asked(tuple)`, a command that needs the library for itself (`ui.opening`).
    """

    theme_changed = Signal(object)
    errand_asked = Signal(tuple)

    def __init__(self, library: Library, application: QApplication, worker: Worker | None = None) -> None:
        super().__init__()
        self._library, self._application = library, application
        self.settings = stored.load(library.folder)
        self.appearance = Appearance(application, self.settings, self)
        self._closed = self._leaving = False
        self.actions_by_name = Actions(self, self.theme)
        self.worker = worker or Worker(library.folder)
        self.worker.setParent(self)
        self.jobs = Jobs(self.worker, self)
        self.queries = Queries(self)
        self.rhythm = Rhythm(self)
        self._build_panes()
        self.browsing = Browsing(
            library,
            self.actions_by_name,
            self.queries,
            self.feeds_pane,
            self.headlines_pane,
            self.reading_pane,
            self.related_pane,
            self,
        )
        self.chosen = Chosen(self.browsing, self.headlines_pane, self)
        view, actions = self.reading_pane.view, self.actions_by_name
        self.versions = Versions(library, view, self.jobs, actions["page_text"], self)
        self.aloud = Aloud(view, actions["aloud"], voice(self), self)
        self.undo_bar = UndoBar(self, self.theme)
        self.subscriptions = Subscriptions(library, self, self.jobs, self.browsing, self.undo_bar)
        self.keeping, self.taking, self.annotations = Keeping(self), Taking(self), Annotations(self)
        self.receiving = Receiving(self)
        self._build_menus()
        self._connect()
        self.appearance.dress()
        self._version = library.data_version()
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._on_look_again)
        restore(self)
        self.apply(self.settings)
        self._rest()
        (self.welcome.sample if self.welcoming else self.headlines_pane.table).setFocus()

    def read_on(self) -> None:
        """Open the story that was open: apart from the rest, so that the list need not wait for it at the start."""
        restore_story(self)

    def start(self) -> None:
        """Begin what goes on by itself: looking for news, and for what other programs wrote."""
        self._look_again.start()
        self.rhythm.start()
        if self.settings.refresh_at_start and self.browsing.feeds:
            QTimer.singleShot(LOOK_AGAIN_MS, self, self.jobs.refresh)
        else:
            QTimer.singleShot(LOOK_AGAIN_MS, self, self._index)

    def _index(self) -> None:
        """Make related what was not finished, or was signed by an older Cutline; a refresh would see to it as well."""
        from reader.store.related import waiting

        if waiting(self._library):
            self.jobs.index()

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

    # --- made once

    def _build_panes(self) -> None:
        actions, theme, library = self.actions_by_name, self.theme, self._library
        self.feeds_pane = FeedsPane(theme, actions)
        self.headlines_pane = HeadlinesPane(
            theme,
            actions,
            lambda scope, order, limit, after: articles.headlines(
                library, scope, limit=limit, after=after, order=order
            ),
        )
        self.reading_pane = ReadingPane(theme, actions)
        self.related_pane = RelatedPane(theme, actions)
        self.panes = Panes(
            self.feeds_pane,
            self.headlines_pane,
            self.reading_pane,
            self.related_pane,
            related_wanted=self.settings.related_shown,
        )
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
        self.actions_by_name.connect(slots(self))
        for one in (self.actions_by_name, self.feeds_pane, self.headlines_pane, self.reading_pane, self.related_pane):
            self.theme_changed.connect(one.set_theme)
        self.theme_changed.connect(self.undo_bar.set_theme)
        self.appearance.changed.connect(self.theme_changed)
        self.panes.fitted.connect(self._on_fitted)
        browsing.told.connect(lambda words, undo: self.undo_bar.tell(words, undo))
        browsing.marking.done.connect(self.undo_bar.remember)
        browsing.feeds_read.connect(self._on_feeds_read)
        browsing.article_opened.connect(self._on_article_opened)
        self.reading_pane.view.photo_activated.connect(self._on_photo_activated)
        jobs.progressed.connect(self._on_progressed)
        jobs.library_changed.connect(browsing.library_changed)
        jobs.related_changed.connect(browsing.look_for_related)
        jobs.news_arrived.connect(self._on_news_arrived)
        jobs.imported.connect(subscriptions.show_imported)
        self.rhythm.due.connect(self.jobs.refresh)
        self.rhythm.passed.connect(subscriptions.rules.visit_due)
        self.rhythm.online_changed.connect(self._on_online_changed)
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
        if settings != before:
            stored.save(self._library.folder, settings)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.settings.tray and not self._leaving and not self._closed and self.notices.in_tray:
            stored.save(self._library.folder, left(self))
            self.hide()
            event.ignore()
            return
        if not self._closed:
            self._closed = True
            self.undo_bar.settle()
            stored.save(self._library.folder, left(self))
            self.taking.close()
            self.keeping.close()
            self.browsing.close()
            self._look_again.stop()
            self.rhythm.stop()
            self.appearance.close()
            self.worker.shut_down()
            self.jobs.close()
            self.queries.close()
            self.headlines_pane.close_thumbnails()
            self.related_pane.close_thumbnails()
            self._library.close()
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
        empty = not feeds and not articles.headlines(self._library, Scope(), limit=1)
        if empty:
            self.panes.welcome(self.welcome)
        elif self.welcoming:
            self.panes.leave_welcome()
            self.headlines_pane.table.setFocus()
        self.actions_by_name["refresh"].setEnabled(bool(feeds))

    def _on_article_opened(self, article: Article) -> None:
        self.setWindowTitle(f"{article.title} — Cutline")
        self.aloud.follow(article)
        self.versions.follow(article)

    def _on_photo_activated(self, number: int) -> None:
        article = self.reading_pane.view.article
        if article is not None:
            self.photo_viewer.show_photos(article.photos, number)

    def _on_progressed(self, progress: Progress) -> None:
        self.feeds_pane.line.show_progress(progress)
        self.actions_by_name["stop"].setEnabled(progress.running)
        if progress.running:
            self.rhythm.visited()

    def _on_news_arrived(self, arrived: dict[int, int]) -> None:
        if self.settings.notify:
            self.notices.tell(arrived, self.browsing.feeds, self.jobs.asked)

    def _on_stories_asked(self, place: str) -> None:
        self.come_forward()
        self.browsing.choose(place)

    def _on_online_changed(self, online: bool) -> None:
        self._rest()
        if online:
            self.jobs.try_again([feed.id for feed in self.browsing.feeds if feed.error])

    def _rest(self) -> None:
        visits = [feed.last_ok for feed in self.browsing.feeds if feed.last_ok]
        self.jobs.rest(max(visits, default=None), online=self.rhythm.online)

    def _on_look_again(self) -> None:
        found = self._library.data_version()
        if found != self._version:
            self._version = found
            if not self.jobs.progress.running:
                self.browsing.library_changed()

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
