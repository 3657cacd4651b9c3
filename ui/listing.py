"""The list of a place: a place, a filter and an order in, its headlines out.

A list that an index gives is read here, a page at a time; what a refresh stores is looked for beside the window's
thread.  What a saved search holds can only be found by searching: it is read on the queries' thread, up to a bound.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.rows import Headline, Scope
from reader.store.database import Library
from reader.store.headlines import Order, count, counted_already, headlines, versions
from reader.store.stretches import measurable
from ui.headlines.empty import bad_query, emptiness
from ui.headlines.measuring import Listed, Measuring
from ui.headlines.pane import HeadlinesPane
from ui.looking import Looking
from ui.plain_words import in_words
from ui.queries import Queries
from ui.sidebar.places import Place, with_filter

MOST_FOUND = 500
Found = tuple[Headline, ...]
Counted = tuple[Place, Scope, int, int]


class Listing(QObject):
    """Signals: `shown(bool)`, another list stands there; true when it had to be waited for; `looked()`, what was stored
    meanwhile stands there too.
    """

    shown = Signal(bool)
    looked = Signal()

    def __init__(
        self,
        library: Library,
        queries: Queries,
        looks: Queries,
        chosen: Callable[[], Place | None],
        pane: HeadlinesPane,
        parent: QObject,
    ) -> None:
        """`chosen`: the place that is chosen."""
        super().__init__(parent)
        self._looking = Looking[Found](looks, "rows", self._on_looked)
        self._counting = Looking[Counted](looks, "count", self._on_counted)
        self._measuring = Measuring(library, looks, self._to_measure, self)
        self._measuring.measured.connect(pane.table.extend)
        self._library, self._queries, self._chosen, self._pane = library, queries, chosen, pane
        self._filter = "all"
        self._folded = True
        self._oldest_first: frozenset[str] = frozenset()

    @property
    def place(self) -> Place | None:
        """The place that is chosen."""
        return self._chosen()

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
        self._looking.forget()
        self._measuring.forget()
        self.show_count()
        if scope.query is None:
            self._queries.forget("list")
            self._pane.model.show_scope(scope, order)
            self._pane.show_rows(emptiness(place, self._filter))
            self._measuring.start()
            self.shown.emit(False)
            return

        def answer(found: Found | ReaderError) -> None:
            if self._pane.head.searching:
                return
            if isinstance(found, ReaderError):
                self._pane.show_hits((), bad_query(in_words(str(found))))
            else:
                self._pane.model.show_found(scope, order, found)
                self._pane.show_rows(emptiness(place, self._filter))
            self.shown.emit(True)

        self._queries.ask("list", lambda: self._found(scope, order), answer)

    def read_again(self) -> None:
        """Something was stored: show what is different, without moving what one looks at."""
        if self.place is None or self._pane.head.searching:
            return
        if self.scope.query is None:
            self.show_count()
            self._looking.forget()
            self._take(self._first(self.scope, self.order, self._pane.model.wanted))
        else:
            self.look()

    def look(self) -> None:
        """The same beside the window's thread."""
        if self.place is None or self._pane.head.searching:
            self.looked.emit()
            return
        self.show_count()
        scope, order, wanted = self.scope, self.order, self._pane.model.wanted
        if scope.query is None:
            self._looking.ask(lambda: self._first(scope, order, wanted))
        else:
            self._looking.ask(lambda: self._found(scope, order))

    def measure_again(self) -> None:
        """Stories were marked: the list may be shorter, or longer."""
        if self.scope.unread or self.scope.bookmarked:
            self._measuring.later()

    @property
    def measured(self) -> bool:
        """Whether the list stands there in its whole length."""
        return self._measuring.done

    def close(self) -> None:
        """Look at nothing any more."""
        self._looking.forget()
        self._counting.forget()
        self._measuring.forget()

    def _on_looked(self, found: Found) -> None:
        self._take(found)
        self.looked.emit()

    def _take(self, found: Found) -> None:
        place = self.place
        if place is None or self._pane.head.searching:
            return
        complete = self.scope.query is not None or len(found) < self._pane.model.wanted
        self._pane.read_again(emptiness(place, self._filter), found, complete=complete)
        self._measuring.later()

    def _first(self, scope: Scope, order: Order, wanted: int) -> Found:
        return headlines(self._library, scope, limit=wanted, order=order)

    def _found(self, scope: Scope, order: Order) -> Found:
        return headlines(self._library, scope, limit=MOST_FOUND, order=order)

    def _to_measure(self) -> Listed | None:
        mark = self._pane.model.measured_from
        if mark is None or not measurable(self.scope) or self._pane.head.searching:
            return None
        return self.scope, self.order, mark

    def show_count(self) -> None:
        """The name of the place, and how many stories are unread there."""
        place, scope = self.place, self.scope
        if place is None or self._pane.head.searching:
            return
        if counted_already(scope):
            self._counting.forget()
            self._show_numbers(place, scope, *count(self._library, scope))
            return
        # Counting these means looking at all of them.
        library = self._library
        self._pane.head.show_title(place.title)
        self._counting.ask(lambda: (place, scope, *count(library, scope)))

    def _on_counted(self, counted: Counted) -> None:
        place, scope, total, unread = counted
        if self.place == place and self.scope == scope and not self._pane.head.searching:
            self._show_numbers(place, scope, total, unread)

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


def turned(oldest_first: str, key: str) -> str:
    """The keys of the places whose oldest story stands first, a line each, with that of `key` the other way round."""
    keys = set(oldest_first.splitlines())
    return "\n".join(sorted(keys ^ {key}))
