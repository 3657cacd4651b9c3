"""Reading the library: a place is chosen, its headlines stand there, one is opened, its relations are looked for.

    place -> headlines -> article -> related stories, and back

What is bounded and indexed is read on the window's thread; searches and relations go to `Queries`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.store import articles, statuses
from reader.store.database import Library
from reader.values import Article, Feed
from ui.actions import Actions
from ui.headlines.pane import HeadlinesPane
from ui.history import History
from ui.listing import Listing
from ui.marking import Marking
from ui.queries import Queries
from ui.reading import ReadingPane
from ui.reading_places import ReadingPlaces
from ui.related.pane import RelatedPane
from ui.relating import Relating
from ui.searching import Searching
from ui.settings import Settings
from ui.shelf import Shelf
from ui.sidebar.pane import FeedsPane
from ui.sidebar.places import Place


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
        lists: tuple[Shelf, Listing],
        panes: tuple[FeedsPane, HeadlinesPane, ReadingPane, RelatedPane],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        (shelf, listing), (feeds_pane, headlines, reading, related) = lists, panes
        self._library, self._actions, self._queries = library, actions, queries
        self._feeds_pane, self._headlines, self._reading = feeds_pane, headlines, reading
        self.marking = Marking(library, headlines.model, self)
        self.marking.marked.connect(self._read_article_again)
        self.marking.marked.connect(listing.measure_again)
        self.marking.told.connect(self.told)
        self._relating = Relating(library, queries, related, self)
        self._relating.told.connect(self.told)
        self._history, self._just_opened = History(), 0
        self._shelf, self.listing = shelf, listing
        shelf.counted.connect(self._show_places)
        shelf.looked.connect(self.on_looked)
        listing.shown.connect(self._on_list_shown)
        listing.looked.connect(self._look_at_article)
        self.searching = Searching(library, queries, headlines, self)
        self.searching.answered.connect(self._mark_row)
        self.searching.left.connect(self._on_search_left)
        self.article: Article | None = None
        self.hidden: frozenset[int] = frozenset()
        self.hide_read, self.mark_read_on_open, self.mark_read_on_scroll = False, True, False
        self._places = ReadingPlaces(library.folder)
        self._recount = QTimer(self, singleShot=True, interval=0)
        self._recount.timeout.connect(self._shelf.look)
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._on_painted)
        feeds_pane.place_chosen.connect(self._on_place_chosen)
        headlines.table.headline_chosen.connect(self.open)
        headlines.table.scrolled_past.connect(self._on_scrolled_past)
        headlines.head.filter_chosen.connect(self._on_filter_chosen)
        related.story_chosen.connect(self.open)
        related.search_asked.connect(self.search)
        reading.view.link_activated.connect(self.open_link)
        reading.view.page_end_reached.connect(self.next_unread)
        reading.view.jumped.connect(self.show_state)
        self.show_state()

    def prefer(self, settings: Settings) -> None:
        """Let lists and marks be as these settings say."""
        self.mark_read_on_open, self.mark_read_on_scroll = settings.mark_read_on_open, settings.mark_read_on_scroll
        self.listing.set_order(frozenset(settings.oldest_first.splitlines()), folded=settings.fold_copies)
        if settings.hide_read_feeds != self.hide_read:
            self.hide_read = settings.hide_read_feeds
            self.read_places()

    # --- places

    def read_places(self) -> None:
        """Feeds and counts, anew."""
        self._shelf.read()
        self.on_looked()

    @property
    def feeds(self) -> tuple[Feed, ...]:
        """The subscriptions."""
        return self._shelf.feeds

    def on_looked(self) -> None:
        """Feeds and counts have been read."""
        self._show_places()
        self.feeds_read.emit(self.feeds)

    def _show_places(self) -> None:
        place = self.listing.place
        self._feeds_pane.show_places(
            self._shelf.places(hidden=self.hidden, only_unread=self.hide_read, chosen=place.key if place else "")
        )
        if self.listing.place is None:
            # It is gone: a search that was removed, a tag that is on nothing any more.
            self.choose("all")
        self.listing.show_count()

    def choose(self, key: str) -> None:
        """Go to the place with this key; to all stories when it is gone."""
        place = self._feeds_pane.choose(key)
        if place is not None:
            self._on_place_chosen(place)

    def rename_in_place(self, key: str) -> None:
        """Let the name of this place be edited where it stands."""
        self._feeds_pane.rename(key)

    def library_changed(self) -> None:
        """The user changed something: show it, without moving what one looks at."""
        self.read_places()
        self.listing.read_again()
        self._look_at_article()

    def look_again(self) -> None:
        """Something was stored: show it as soon as it has been read beside the window's thread."""
        self._shelf.look()
        self.listing.look()

    def _look_at_article(self) -> None:
        if self.article is None:
            self.show_newest()
            return
        found = articles.show(self._library, [self.article.id])
        if found and found[0] != self.article:
            self._show(found[0])

    def _on_place_chosen(self, _place: Place) -> None:
        if self.searching.query or self._headlines.head.searching:
            self.searching.leave()
        else:
            self.listing.show()

    def _on_list_shown(self, later: bool) -> None:
        self._actions["oldest_first"].setChecked(self.listing.order.oldest_first)
        self._mark_row()
        if later and self.article is None:
            self.show_newest()

    def _on_scrolled_past(self, ids: Sequence[int]) -> None:
        if self.mark_read_on_scroll and not self.searching.query:
            self.marking.passed(ids)

    def _on_filter_chosen(self, kind: str) -> None:
        self.listing.filter(kind)
        self.listing.show()

    def show_all(self) -> None:
        """All stories, unfiltered."""
        self.listing.filter("all")
        self.choose("all")

    # --- searching

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self.searching.start()

    def search(self, query: str) -> None:
        """Search for `query`."""
        self.searching.start(query)

    def _on_search_left(self) -> None:
        self.listing.show()
        self._headlines.table.setFocus()

    # --- one story

    def open(self, article_id: int) -> None:
        """Open this story, and remember the way here."""
        if self.show(article_id):
            self._history.visit(article_id)
            self.show_state()
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
        article_id = self._just_opened
        self.marking.tried(lambda: statuses.record_opened(self._library, article_id, now=datetime.now(UTC)))
        if self.mark_read_on_open and self.article is not None and not self.article.read:
            self.marking.opened(article_id)

    def close(self) -> None:
        """Do what was put off, and remember how far the open story was read, also for the next start."""
        if self._painted.isActive():
            self._painted.stop()
            self._on_painted()
        self._recount.stop()
        self._shelf.close()
        self.listing.close()
        self.marking.close()
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

    def follow(self, keep: Callable[[str, str], None]) -> None:
        """Make a search of the story that is open; `keep(name, query)` saves it."""
        if self.article is not None:
            self._relating.follow(self.article, keep)

    def back(self) -> None:
        """Back to where a link within the story was followed, else the story before."""
        if self._reading.view.come_back():
            return
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

    # --- what the reader does

    def change(self, words: str, write: Callable[[], object], undo: Callable[[], object], *, bar: bool = False) -> bool:
        """Write to the library and show what is so now; says whether it could be written.

        `undo` takes it back; `words` say what was done, on the `bar` where it does not show by itself.
        """

        def written(change: Callable[[], object]) -> bool:
            done = self.marking.wrote(change)
            self.library_changed()
            return done

        def take_back() -> bool:
            return written(undo)

        done = written(write)
        if done:
            (self.told if bar else self.marking.done).emit(words, take_back)
        return done

    def clear_history(self) -> None:
        """Forget what was opened; the stories stay."""
        opened: list[Mapping[int, datetime]] = []
        self.change(
            self.tr("The history is cleared"),
            lambda: opened.append(statuses.clear_history(self._library)),
            lambda: statuses.put_back_history(self._library, opened[-1]),
            bar=True,
        )

    def mark_all(self, place: Place | None = None) -> None:
        """Mark everything in this place (the one that is chosen) as read; it can be taken back."""
        chosen = self.listing.place
        place = place or chosen
        if place is not None:
            self.marking.mark_all(self.listing.scope if place == chosen else place.scope, place.title)

    def show_state(self) -> None:
        """Let the actions show what is so with the story that is open."""
        article, actions = self.article, self._actions
        for name in ("bookmark", "read", "find", "follow"):
            actions[name].setEnabled(article is not None)
        for name in ("open", "copy_link"):
            actions[name].setEnabled(article is not None and bool(article.url))
        actions["bookmark"].setChecked(article is not None and article.bookmarked)
        actions["read"].setChecked(article is not None and article.read)
        actions["back"].setEnabled(self._history.can_go_back or self._reading.view.can_come_back)
        actions["forward"].setEnabled(self._history.can_go_forward)

    def _read_article_again(self) -> None:
        self._recount.start()
        if self.article is not None:
            found = articles.show(self._library, [self.article.id])
            if found:
                self.article = found[0]
        self.show_state()
