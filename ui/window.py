"""The window: four panes side by side, or the welcome page; what is wired to what, and the state it was left in.

feeds | headlines | article | related
"""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QWidget,
)

from reader.store import articles
from reader.store.database import Library
from reader.values import Article, Feed, Scope
from ui import settings as stored
from ui.actions import Actions
from ui.appearance import dress, theme_for
from ui.article.photo import PhotoViewer
from ui.browsing import Browsing
from ui.chosen import Chosen
from ui.dialogs.welcome import WelcomePage
from ui.headlines.pane import HeadlinesPane
from ui.jobs import Jobs, Progress
from ui.layout import Room, shown_panes
from ui.queries import Queries
from ui.reading import ReadingPane
from ui.related.pane import RelatedPane
from ui.settings import Settings
from ui.sidebar.delegate import RAIL
from ui.sidebar.pane import NARROWEST, FeedsPane
from ui.subscriptions import Subscriptions
from ui.theme import MEASURES, Theme
from ui.undo_bar import UndoBar
from ui.wiring import slots
from ui.worker import Worker

LOOK_AGAIN_MS = 2_000


class Window(QMainWindow):
    """The one window.  It owns the library, the worker and the queries' thread, and closes them."""

    def __init__(self, library: Library, application: QApplication, worker: Worker | None = None) -> None:
        super().__init__()
        self._library, self._application = library, application
        self.settings = stored.load(library.folder)
        self._theme = theme_for(self.settings.theme, application)
        dress(application, self._theme)
        self._closed = False
        self._room = Room(related_wanted=self.settings.related_shown)
        self.actions_by_name = Actions(self, self._theme)
        self.worker = worker or Worker(library.folder)
        self.worker.setParent(self)
        self.jobs = Jobs(self.worker, self)
        self.queries = Queries(self)
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
        self.undo_bar = UndoBar(self, self._theme)
        self.photo_viewer = PhotoViewer(self, self.reading_pane.view.pictures)
        self.subscriptions = Subscriptions(library, self, self.jobs, self.browsing, self.undo_bar)
        self._build_menus()
        self._connect()
        self._version = library.data_version()
        self._look_again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._look_again.timeout.connect(self._on_look_again)
        self._interval = QTimer(self)
        self._interval.timeout.connect(self.jobs.refresh)
        self._restore()

    def start(self) -> None:
        """Begin what goes on by itself: looking for news, and for what other programs wrote."""
        self._look_again.start()
        if self.settings.refresh_at_start and self.browsing.feeds:
            QTimer.singleShot(LOOK_AGAIN_MS, self, self.jobs.refresh)

    @property
    def theme(self) -> Theme:
        """The theme that is shown."""
        return self._theme

    @property
    def library(self) -> Library:
        """What is read here."""
        return self._library

    @property
    def welcoming(self) -> bool:
        """Whether the welcome page is shown."""
        return self._pages.currentWidget() is self.welcome

    # --- made once

    def _build_panes(self) -> None:
        actions, theme, library = self.actions_by_name, self._theme, self._library
        self.feeds_pane = FeedsPane(theme, actions)
        self.headlines_pane = HeadlinesPane(
            theme, actions, lambda scope, limit, after: articles.headlines(library, scope, limit=limit, after=after)
        )
        self.reading_pane = ReadingPane(theme, actions)
        self.related_pane = RelatedPane(theme, actions)
        self.welcome = WelcomePage(theme)
        self._inner = _splitter(self.headlines_pane, self.reading_pane, self.related_pane)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._inner)
        self._pages.addWidget(self.welcome)
        self._outer = _splitter(self.feeds_pane, self._pages)
        for splitter, grows in ((self._outer, 1), (self._inner, 1)):
            for number in range(splitter.count()):
                splitter.setStretchFactor(number, 1 if number == grows else 0)
        for pane, width in (
            (self.feeds_pane, NARROWEST),
            (self.headlines_pane, 250),
            (self.reading_pane, 320),
            (self.related_pane, 210),
        ):
            pane.setMinimumWidth(width)
        self.setCentralWidget(self._outer)
        self.setMinimumSize(760, 480)

    def _build_menus(self) -> None:
        self._menu = QMenu(self)
        if sys.platform == "darwin":
            self.actions_by_name.fill(self.menuBar())
        self.actions_by_name.fill(self._menu)

    def _connect(self) -> None:
        browsing, subscriptions, jobs = self.browsing, self.subscriptions, self.jobs
        self.actions_by_name.connect(slots(self))
        browsing.told.connect(lambda words, undo: self.undo_bar.tell(words, undo))
        browsing.marking.done.connect(self.undo_bar.remember)
        browsing.feeds_read.connect(self._on_feeds_read)
        browsing.article_opened.connect(self._on_article_opened)
        self.reading_pane.view.photo_activated.connect(self._on_photo_activated)
        jobs.progressed.connect(self._on_progressed)
        jobs.library_changed.connect(browsing.library_changed)
        jobs.related_changed.connect(browsing.look_for_related)
        self.feeds_pane.menu_asked.connect(subscriptions.open_menu)
        self.feeds_pane.renamed.connect(subscriptions.rename)
        self.feeds_pane.tree.feed_dropped.connect(lambda place, folder: subscriptions.put(place.feed, folder))
        self.feeds_pane.line.failures_opened.connect(subscriptions.show_failures)
        self.headlines_pane.empty_acted.connect(self._on_empty_acted)
        self.welcome.sample_asked.connect(lambda: subscriptions.read_sample())
        self.welcome.starters_asked.connect(self.actions_by_name["starters"].trigger)
        self.welcome.import_asked.connect(subscriptions.import_list)
        self.welcome.address_given.connect(subscriptions.add)
        self._application.styleHints().colorSchemeChanged.connect(self._on_color_scheme_changed)

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
        theme = theme_for(settings.theme, self._application)
        if theme != self._theme:
            self._theme = theme
            dress(self._application, theme)
            self.actions_by_name.set_theme(theme)
            for pane in (self.feeds_pane, self.headlines_pane, self.reading_pane, self.related_pane):
                pane.set_theme(theme)
            self.welcome.set_theme(theme)
            self.undo_bar.set_theme(theme)
        for name in stored.THEMES:
            self.actions_by_name[name].setChecked(settings.theme == name)
        for name in stored.DENSITIES:
            self.actions_by_name[name].setChecked(settings.density == name)
        self.actions_by_name["rail"].setChecked(settings.rail)
        if settings.rail != before.rail:
            self._set_rail(settings.rail)
        self.actions_by_name["hide_read"].setChecked(settings.hide_read_feeds)
        self.actions_by_name.set_keys(settings.keys)
        self.headlines_pane.set_density(settings.density)
        self.reading_pane.view.set_zoom(settings.zoom)
        self.reading_pane.view.set_type(settings.family, settings.measure, settings.line_height / 100)
        if settings.hide_read_feeds != self.browsing.hide_read:
            self.browsing.hide_read = settings.hide_read_feeds
            self.browsing.read_places()
        self.browsing.mark_read_on_open = settings.mark_read_on_open
        if settings.refresh_minutes:
            self._interval.start(settings.refresh_minutes * 60_000)
        else:
            self._interval.stop()
        if settings != before:
            stored.save(self._library.folder, settings)

    def open_menu(self) -> None:
        """All menus, under their button."""
        button = self.feeds_pane.menu_button
        under = button.mapToGlobal(QPoint(0, button.height() + 4)) if button.isVisible() else self.mapToGlobal(QPoint())
        self._menu.popup(under)

    def _set_rail(self, on: bool) -> None:
        self.feeds_pane.set_rail(on)
        feeds = RAIL if on else MEASURES.feeds_width
        self._outer.setSizes([feeds, sum(self._outer.sizes()) - feeds])

    def _on_color_scheme_changed(self) -> None:
        self.apply(self.settings)

    # --- state

    def _restore(self) -> None:
        settings = self.settings
        self.resize(1440, 900)
        if settings.geometry:
            self.restoreGeometry(QByteArray.fromBase64(QByteArray(settings.geometry.encode())))
        widths = [int(part) for part in settings.panes.split() if part.isdigit()]
        if len(widths) != 4 or min(widths) < 100:
            widths = [MEASURES.feeds_width, MEASURES.list_width, MEASURES.article_width, MEASURES.related_width]
        self._outer.setSizes([widths[0], sum(widths[1:])])
        self._inner.setSizes(widths[1:])
        if settings.rail:
            self._set_rail(True)
        self._fit()
        self.feeds_pane.fold(frozenset(settings.folded.splitlines()))
        self.browsing.read_places()
        self.browsing.choose(settings.place)
        if settings.article and articles.existing(self._library, [settings.article]):
            self.browsing.open_again(settings.article)
        else:
            self.browsing.show_newest()
        self.apply(settings)
        visits = [feed.last_ok for feed in self.browsing.feeds if feed.last_ok]
        self.jobs.rest(max(visits, default=None))
        (self.welcome.sample if self.welcoming else self.headlines_pane.table).setFocus()

    def _state(self) -> Settings:
        place, article = self.feeds_pane.chosen(), self.browsing.article
        outer, inner = self._outer.sizes(), self._inner.sizes()
        shown = (
            not self.welcoming
            and not self.settings.rail
            and self.feeds_pane.isVisible()
            and self.related_pane.isVisible()
        )
        return replace(
            self.settings,
            geometry=bytes(self.saveGeometry().toBase64().data()).decode("ascii"),
            panes=" ".join(map(str, [outer[0], *inner])) if shown else self.settings.panes,
            related_shown=self._room.related_wanted,
            place=place.key if place else "all",
            article=article.id if article else 0,
            folded="\n".join(sorted(self.feeds_pane.folded())),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._closed:
            self._closed = True
            self.undo_bar.settle()
            stored.save(self._library.folder, self._state())
            self.browsing.close()
            self._look_again.stop()
            self._interval.stop()
            self.worker.shut_down()
            self.jobs.close()
            self.queries.close()
            self.headlines_pane.close_thumbnails()
            self.related_pane.close_thumbnails()
            self._library.close()
        super().closeEvent(event)

    # --- room

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "browsing"):
            self._fit()

    def _fit(self) -> None:
        feeds, headlines, related = shown_panes(self._room, self.width())
        newly = related and self.related_pane.isHidden()
        panes = ((self.feeds_pane, feeds), (self.headlines_pane, headlines), (self.related_pane, related))
        focused = self.focusWidget()
        lost = focused is not None and any(pane.isAncestorOf(focused) for pane, shown in panes if not shown)
        for pane, shown in panes:
            pane.setVisible(shown)
        if lost:
            (self.headlines_pane.table if headlines else self.reading_pane.view).setFocus()
        self.reading_pane.related_button.setVisible(not related)
        self.headlines_pane.head.feeds_button.setVisible(not feeds)
        self.actions_by_name["toggle_feeds"].setChecked(feeds)
        self.actions_by_name["toggle_related"].setChecked(related)
        if newly:
            self.browsing.look_for_related()

    def toggle_feeds(self) -> None:
        """Show the feeds, or hide them."""
        self._room = self._room.with_feeds(not self.feeds_pane.isVisible(), self.width())
        self._fit()

    def toggle_related(self) -> None:
        """Show the related stories, or hide them."""
        self._room = self._room.with_related(not self.related_pane.isVisible(), self.width())
        self._fit()

    # --- what happens

    def _on_feeds_read(self, feeds: tuple[Feed, ...]) -> None:
        self.jobs.name_feeds({feed.id: feed.title for feed in feeds})
        empty = not feeds and not articles.headlines(self._library, Scope(), limit=1)
        welcomed = self.welcoming and not empty
        self._pages.setCurrentWidget(self.welcome if empty else self._inner)
        if welcomed:
            self.headlines_pane.table.setFocus()
        self.actions_by_name["refresh"].setEnabled(bool(feeds))

    def _on_article_opened(self, article: Article) -> None:
        self.setWindowTitle(f"{article.title} — Cutline")

    def _on_photo_activated(self, number: int) -> None:
        if self.browsing.article is not None:
            self.photo_viewer.show_photos(self.browsing.article.photos, number)

    def _on_progressed(self, progress: Progress) -> None:
        self.feeds_pane.line.show_progress(progress)
        self.actions_by_name["stop"].setEnabled(progress.running)

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


def _splitter(*panes: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for pane in panes:
        splitter.addWidget(pane)
    return splitter
