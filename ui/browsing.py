"""Reading the library: a place is chosen, its headlines stand there, one is opened, its relations are looked for.

    place -> headlines -> article -> related stories, and back

What is bounded and indexed is read here, on the window's thread; searches and relations go to `Queries`.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.errors import ReaderError
from reader.store import articles, feeds, search
from reader.store.database import Library
from reader.values import Article, Feed, Scope, SearchHit
from ui.actions import Actions
from ui.headlines.empty import bad_query, emptiness, no_hits
from ui.headlines.pane import HeadlinesPane
from ui.history import History
from ui.marking import Marking
from ui.queries import Queries
from ui.reading import ReadingPane
from ui.reading_places import ReadingPlaces
from ui.related.pane import RelatedPane
from ui.relating import Relating
from ui.sidebar.pane import FeedsPane
from ui.sidebar.places import Counts, Place, midnight, places, with_filter

MOST_HITS = 200


class Browsing(QObject):
    """Signals: `article_opened(Article)`; `told(str, object)`, words and how to undo what they say (or None)."""

    article_opened = Signal(object)
    feeds_read = Signal(object)
    told = Signal(str, object)

    def __init__(
        self,
        library: Library,
        actions: Actions,
        queries: Queries,
        feeds_pane: FeedsPane,
        headlines: HeadlinesPane,
        reading: ReadingPane,
        related: RelatedPane,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._actions, self._queries = library, actions, queries
        self._feeds_pane, self._headlines, self._reading = feeds_pane, headlines, reading
        self.marking = Marking(library, headlines.model, self)
        self.marking.marked.connect(self._read_article_again)
        self.marking.told.connect(self.told)
        self._relating = Relating(library, queries, related)
        self._history = History()
        self._filter = "all"
        self._query = ""
        self.article: Article | None = None
        self.feeds: tuple[Feed, ...] = ()
        self.hidden: frozenset[int] = frozenset()
        self.hide_read = False
        self.mark_read_on_open = True
        self._places = ReadingPlaces(library.folder)
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._recount.timeout.connect(self.read_places)
        self._just_opened = 0
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._on_painted)
        feeds_pane.place_chosen.connect(self._on_place_chosen)
        headlines.table.headline_chosen.connect(self.open)
        headlines.head.filter_chosen.connect(self._on_filter_chosen)
        headlines.head.searched.connect(self._on_searched)
        headlines.head.search_left.connect(self._on_search_left)
        related.story_chosen.connect(self.open)
        related.search_asked.connect(self.search)
        reading.view.link_activated.connect(self.open_link)
        reading.view.page_end_reached.connect(self.next_unread)
        headlines.head.show_filter("all")
        self.show_state()

    # --- places

    def read_places(self) -> None:
        """Feeds and counts, anew."""
        now = datetime.now(UTC)
        self.feeds = feeds.all_feeds(self._library)
        today = articles.count(self._library, Scope(since=midnight(now), unread=True))[1]
        unread = articles.count(self._library, Scope(unread=True))[1]
        kept = articles.count(self._library, Scope(bookmarked=True))[0]
        place = self._feeds_pane.chosen()
        chosen = place.key if place else ""
        self._feeds_pane.show_places(
            places(
                self.feeds,
                Counts(today, unread, kept),
                now,
                hidden=self.hidden,
                only_unread=self.hide_read,
                chosen=chosen,
            )
        )
        self.show_count()
        self.feeds_read.emit(self.feeds)

    def choose(self, key: str) -> None:
        """Go to the place with this key; to all stories when it is gone."""
        place = self._feeds_pane.choose(key)
        if place is not None:
            self._on_place_chosen(place)

    def rename_in_place(self, key: str) -> None:
        """Let the name of this place be edited where it stands."""
        self._feeds_pane.rename(key)

    def library_changed(self) -> None:
        """Something was stored: show it, without moving what one looks at."""
        self.read_places()
        place = self._feeds_pane.chosen()
        if place is not None and not self._headlines.head.searching:
            self._headlines.read_again(emptiness(place, self._filter))
            self.show_count()
        if self.article is None:
            self.show_newest()
            return
        found = articles.show(self._library, [self.article.id])
        if found and found[0] != self.article:
            self._show(found[0])

    def _on_place_chosen(self, place: Place) -> None:
        self._headlines.head.leave_search()
        self._show_place(place)

    def _show_place(self, place: Place) -> None:
        self._headlines.model.show_scope(with_filter(place, self._filter))
        self._headlines.show_rows(emptiness(place, self._filter))
        self.show_count()
        self._mark_row()

    def _on_filter_chosen(self, kind: str) -> None:
        self._filter = kind
        place = self._feeds_pane.chosen()
        if place is not None:
            self._show_place(place)

    def show_all(self) -> None:
        """All stories, unfiltered."""
        self._filter = "all"
        self._headlines.head.show_filter("all")
        self.choose("all")

    # --- searching

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self._headlines.head.start_search()

    def search(self, query: str) -> None:
        """Search for `query`."""
        self._headlines.head.start_search(query)
        self._on_searched(query)

    def _on_searched(self, query: str) -> None:
        if query == self._query:
            return
        self._query = query
        if not query:
            self._queries.forget("search")
            return

        def ask() -> tuple[SearchHit, ...]:
            return search.search(self._library, query, limit=MOST_HITS, now=datetime.now(UTC))

        def answer(found: tuple[SearchHit, ...] | ReaderError) -> None:
            if isinstance(found, ReaderError):
                self._headlines.show_hits((), bad_query(str(found)))
            else:
                self._headlines.show_hits(found, no_hits(query))
                self._mark_row()

        self._queries.ask("search", ask, answer)

    def _on_search_left(self) -> None:
        self._query = ""
        self._queries.forget("search")
        place = self._feeds_pane.chosen()
        if place is not None:
            self._show_place(place)
        self._headlines.table.setFocus()

    # --- one story

    def open(self, article_id: int) -> None:
        """Open this story, and remember the way here."""
        if self.show(article_id):
            self._history.visit(article_id)
            self.show_state()
            article = self.article
            if article is not None and self.mark_read_on_open and not article.read:
                self._just_opened = article_id
                self._painted.start()

    def show_newest(self) -> None:
        """Show the first headline's story, so that there is something to read; it counts as unread still."""
        first = self._headlines.model.headline(0)
        if first is not None:
            self.open_again(first.id)

    def open_again(self, article_id: int) -> None:
        """Open the story that was open when the window was left; it is not marked anew."""
        if self.show(article_id):
            self._history.visit(article_id)
            self.show_state()

    def show(self, article_id: int) -> bool:
        """Show this story without marking it or remembering the way; False when it is gone."""
        found = articles.show(self._library, [article_id])
        if not found:
            self.told.emit(self.tr("This story is no longer in the library."), None)
            return False
        if self.article is None or self.article.id != article_id:
            self._show(found[0])
            self.look_for_related()
        self._mark_row()
        return True

    def _on_painted(self) -> None:
        """A story is marked once it can be seen, so that writing the mark does not keep its reader waiting."""
        self.marking.opened(self._just_opened)

    def close(self) -> None:
        """Do what was put off, and remember how far the open story was read, also for the next start."""
        if self._painted.isActive():
            self._painted.stop()
            self._on_painted()
        self._recount.stop()
        self._remember_place()
        self._places.save()

    def _remember_place(self) -> None:
        view = self._reading.view
        if view.article is not None:
            self._places.remember(view.article.id, 0.0 if view.at_end() else view.place())

    def _show(self, article: Article) -> None:
        another = self.article is None or self.article.id != article.id
        if another:
            self._remember_place()
        self.article = article
        self._reading.view.show_article(article)
        if another:
            self._reading.view.set_place(self._places.of(article.id))
        self.show_state()
        self.article_opened.emit(article)

    def look_for_related(self) -> None:
        """Ask for the stories related to the one that is open."""
        self._relating.look(self.article)

    def back(self) -> None:
        """The story before."""
        article_id = self._history.back()
        if article_id is not None:
            self.show(article_id)
            self.show_state()

    def forward(self) -> None:
        """The story after."""
        article_id = self._history.forward()
        if article_id is not None:
            self.show(article_id)
            self.show_state()

    def next(self) -> None:
        """The next headline."""
        self._step(1)

    def previous(self) -> None:
        """The headline before."""
        self._step(-1)

    def next_unread(self) -> None:
        """The next unread headline, from the top when there is none below."""
        model, table = self._headlines.model, self._headlines.table
        row = model.next_unread(table.chosen_row())
        if row < 0:
            row = model.next_unread(-1)
        if row >= 0:
            table.choose(row)
        else:
            self.told.emit(self.tr("Nothing is unread here."), None)

    def page(self) -> None:
        """A page further; at the story's end, the next unread one."""
        if not self._reading.view.page_down():
            self.next_unread()

    def open_original(self) -> None:
        """The story's own page, in the browser."""
        if self.article is not None and self.article.url:
            self.open_link(self.article.url)

    def open_link(self, address: str) -> None:
        """An address, in the browser.  Only the web's and mail's: a feed must not start programs on this machine."""
        url = QUrl(address)
        if url.scheme() in ("http", "https", "mailto"):
            QDesktopServices.openUrl(url)

    def copy_link(self) -> None:
        """The story's address, to the clipboard."""
        if self.article is not None and self.article.url:
            QGuiApplication.clipboard().setText(self.article.url)
            self.told.emit(self.tr("The address is copied."), None)

    def _step(self, step: int) -> None:
        table, model = self._headlines.table, self._headlines.model
        row = table.chosen_row() + step
        if row >= model.rowCount() and model.canFetchMore():
            model.fetchMore()
        if 0 <= row < model.rowCount():
            table.choose(row)

    def _mark_row(self) -> None:
        row = self._headlines.model.row_of(self.article.id) if self.article is not None else -1
        if row >= 0:
            self._headlines.table.choose(row, quietly=True)
        else:
            self._headlines.table.clear_choice()

    # --- what the reader does to stories

    def mark_all(self, place: Place | None = None) -> None:
        """Mark everything in this place (the one that is chosen) as read; it can be taken back."""
        place = place or self._feeds_pane.chosen()
        if place is not None:
            scope = self.scope() if place == self._feeds_pane.chosen() else place.scope
            self.marking.mark_all(scope, place.title)

    def scope(self) -> Scope:
        """What the list holds, searches apart."""
        place = self._feeds_pane.chosen()
        return with_filter(place, self._filter) if place is not None else Scope()

    def place_title(self) -> str:
        """What the chosen place is called."""
        place = self._feeds_pane.chosen()
        return place.title if place is not None else ""

    def show_count(self) -> None:
        """The name of the place, and how many stories are unread there."""
        place = self._feeds_pane.chosen()
        if place is None or self._headlines.head.searching:
            return
        total, unread = articles.count(self._library, with_filter(place, self._filter))
        words = self.tr("%n unread", "", unread) if unread else self.tr("all read") if total else ""
        if place.key == "bookmarked" or self._filter == "bookmarked":
            words = self.tr("%n kept", "", total) if total else ""
        self._headlines.head.show_title(place.title, words)

    def show_state(self) -> None:
        """Let the actions show what is so with the story that is open."""
        article, actions = self.article, self._actions
        for name in ("bookmark", "read", "find"):
            actions[name].setEnabled(article is not None)
        for name in ("open", "copy_link"):
            actions[name].setEnabled(article is not None and bool(article.url))
        actions["bookmark"].setChecked(article is not None and article.bookmarked)
        actions["read"].setChecked(article is not None and article.read)
        actions["back"].setEnabled(self._history.can_go_back)
        actions["forward"].setEnabled(self._history.can_go_forward)

    def _read_article_again(self) -> None:
        self._recount.start()
        if self.article is not None:
            found = articles.show(self._library, [self.article.id])
            if found:
                self.article = found[0]
        self.show_state()
