"""The list of a place: a place, a filter and an order in, its headlines out.

A list that an index gives is read here, a page at a time.  What a saved search holds can only be found by searching: it
is read on the queries' thread, up to a bound.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.store import articles
from reader.store.database import Library
from reader.store.headlines import Order, versions
from reader.values import Headline, Scope
from ui.headlines.empty import bad_query, emptiness
from ui.headlines.pane import HeadlinesPane
from ui.queries import Queries
from ui.sidebar.pane import FeedsPane
from ui.sidebar.places import Place, with_filter

MOST_FOUND = 500
Found = tuple[Headline, ...] | ReaderError


class Listing(QObject):
    """Signal: `shown(bool)`, another list stands there; true when it had to be waited for."""

    shown = Signal(bool)

    def __init__(
        self, library: Library, queries: Queries, feeds_pane: FeedsPane, pane: HeadlinesPane, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._library, self._queries, self._feeds_pane, self._pane = library, queries, feeds_pane, pane
        self._filter = "all"
        self._folded = True
        self._oldest_first: frozenset[str] = frozenset()

    @property
    def place(self) -> Place | None:
        """The place that is chosen."""
        return self._feeds_pane.chosen()

    @property
    def key(self) -> str:
        """What names the chosen place."""
        return self.place.key if self.place is not None else ""

    @property
    def title(self) -> str:
        """What the chosen place is called."""
        return self.place.title if self.place is not None else ""

    @property
    def scope(self) -> Scope:
        """What the list holds, searches apart."""
        return with_filter(self.place, self._filter) if self.place is not None else Scope()

    @property
    def order(self) -> Order:
        """How the list is set."""
        oldest_first = self.place is not None and self.place.key in self._oldest_first
        return Order(oldest_first, self._folded)

    def set_order(self, oldest_first: frozenset[str], *, folded: bool) -> None:
        """In the places with these keys the oldest stands first; `folded`: copies of a story are one line."""
        before = self.order
        self._oldest_first, self._folded = oldest_first, folded
        if self.order != before and not self._pane.head.searching:
            self.show()

    def filter(self, kind: str) -> None:
        """Hold "all" stories of the place, or those "unread" or "bookmarked"."""
        self._filter = kind
        self._pane.head.show_filter(kind)

    def show(self) -> None:
        """Show the place that is chosen, from the top of its list."""
        place, scope, order = self.place, self.scope, self.order
        if place is None:
            return
        why = emptiness(place, self._filter)
        self.show_count()
        if scope.query is None:
            self._queries.forget("list")
            self._pane.model.show_scope(scope, order)
            self._pane.show_rows(why)
            self.shown.emit(False)
            return

        def answer(found: Found) -> None:
            if self._pane.head.searching:
                return
            if isinstance(found, ReaderError):
                self._pane.show_hits((), bad_query(str(found)))
            else:
                self._pane.model.show_found(scope, order, found)
                self._pane.show_rows(why)
            self.shown.emit(True)

        self._ask(scope, order, answer)

    def read_again(self) -> None:
        """Something was stored: show what is different, without moving what one looks at."""
        place, scope = self.place, self.scope
        if place is None or self._pane.head.searching:
            return
        why = emptiness(place, self._filter)
        self.show_count()
        if scope.query is None:
            self._pane.read_again(why)
            return

        def answer(found: Found) -> None:
            if not isinstance(found, ReaderError) and not self._pane.head.searching:
                self._pane.read_again(why, found)

        self._ask(scope, self.order, answer)

    def show_count(self) -> None:
        """The name of the place, and how many stories are unread there."""
        place, scope = self.place, self.scope
        if place is None or self._pane.head.searching:
            return
        if scope.query is None and not scope.opened and not scope.offline:
            self._queries.forget("count")
            self._show_numbers(place, scope, *articles.count(self._library, scope))
            return
        # Counting these means looking at all of them.
        library = self._library
        self._pane.head.show_title(place.title)

        def answer(found: tuple[int, int] | ReaderError) -> None:
            if not isinstance(found, ReaderError) and not self._pane.head.searching:
                self._show_numbers(place, scope, *found)

        self._queries.ask("count", lambda: articles.count(library, scope), answer)

    def _show_numbers(self, place: Place, scope: Scope, total: int, unread: int) -> None:
        words = self.tr("%n unread", "", unread) if unread else self.tr("all read") if total else ""
        if place.key == "bookmarked" or self._filter == "bookmarked":
            words = self.tr("%n kept", "", total) if total else ""
        elif scope.opened:
            words = self.tr("%n opened", "", total) if total else ""
        self._pane.head.show_title(place.title, words)

    def versions(self, article_id: int) -> tuple[Headline, ...]:
        """A story as each feed has it, in the order of publishing: what is folded into one line."""
        return versions(self._library, article_id)

    def _ask(self, scope: Scope, order: Order, answer: Callable[[Found], None]) -> None:
        library = self._library

        def ask() -> tuple[Headline, ...]:
            return articles.headlines(library, scope, limit=MOST_FOUND, order=order)

        self._queries.ask("list", ask, answer)


def turned(oldest_first: str, key: str) -> str:
    """The keys of the places whose oldest story stands first, a line each, with that of `key` the other way round."""
    keys = set(oldest_first.splitlines())
    return "\n".join(sorted(keys ^ {key}))
