"""What stands in the sidebar: the library in, places with their counts out.

Feeds, folders and smart places have stored or indexed counts.  What the user does is shown at once (`read`); what a
refresh stores, a moment later (`look`): thousands of feeds are read beside the window's thread.  How much of a saved
search is unread can only be found by searching: that is counted there too, when things have been quiet for a moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.rows import Feed, Scope
from reader.store.database import Library
from reader.store.headlines import count, total
from reader.store.searches import SavedSearch, saved_searches
from reader.store.subscribed import all_feeds
from reader.store.tags import Tag, all_tags
from ui.looking import Looking
from ui.queries import Queries
from ui.sidebar.places import Counts, Place, midnight, places

QUIET_MS = 400


@dataclass(frozen=True, slots=True)
class Stand:
    """What the library says of the sidebar; `today`, `unread` and `bookmarked` are numbers of stories."""

    feeds: tuple[Feed, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    tags: Sequence[Tag] = ()
    today: int = 0
    unread: int = 0
    bookmarked: int = 0


class Shelf(QObject):
    """Signals: `looked()`, what was read beside the window's thread is here; `counted()`, other numbers than before
    stand beside the saved searches.
    """

    looked = Signal()
    counted = Signal()

    def __init__(self, library: Library, queries: Queries, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._queries = library, queries
        self._stand = Stand()
        self._of_searches: dict[str, int] = {}
        self._of_feeds: dict[int, Place] = {}
        self._looking = Looking[Stand](queries, "shelf", self._on_looked)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._count)

    @property
    def feeds(self) -> tuple[Feed, ...]:
        """The subscriptions."""
        return self._stand.feeds

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """The saved searches."""
        return self._stand.searches

    def read(self) -> None:
        """Read everything anew; the saved searches are counted a moment later."""
        self._looking.forget()
        self._take(_read(self._library, self._stand))

    def look(self) -> None:
        """The same beside the window's thread; `looked` tells when it is done."""
        library, before = self._library, self._stand
        self._looking.ask(lambda: _read(library, before))

    def visited(self) -> datetime | None:
        """When a feed was visited last."""
        return max((feed.last_ok for feed in self.feeds if feed.last_ok), default=None)

    def places(self, *, hidden: frozenset[int] = frozenset(), only_unread: bool, chosen: str) -> list[Place]:
        """The sidebar from top to bottom, as `sidebar.places` has it."""
        stand = self._stand
        shown = places(
            stand.feeds,
            Counts(stand.today, stand.unread, stand.bookmarked, self._of_searches),
            datetime.now(UTC),
            searches=stand.searches,
            tags=stand.tags,
            hidden=hidden,
            only_unread=only_unread,
            chosen=chosen,
            before=self._of_feeds,
        )
        self._of_feeds = {one.feed.id: one for place in shown for one in place.children if one.feed is not None}
        return shown

    def close(self) -> None:
        """Count nothing any more."""
        self._quiet.stop()
        self._looking.forget()

    def _take(self, stand: Stand) -> None:
        self._stand = stand
        if stand.searches:
            self._quiet.start()

    def _on_looked(self, stand: Stand) -> None:
        self._take(stand)
        self.looked.emit()

    def _count(self) -> None:
        self._count_next([search.query for search in self.searches])

    def _count_next(self, queries: Sequence[str]) -> None:
        """One at a time, so that whoever asks for related stories meanwhile need not wait for all of them."""
        if not queries:
            return
        library, (query, *rest) = self._library, queries

        def answer(found: tuple[int, int] | ReaderError) -> None:
            # What cannot be counted now is counted the next time; the list itself says what is wrong.
            if not isinstance(found, ReaderError) and self._of_searches.get(query) != found[1]:
                self._of_searches = {**self._of_searches, query: found[1]}
                self.counted.emit()
            self._count_next(rest)

        self._queries.ask("counts", lambda: count(library, Scope(query=query, unread=True)), answer)


def _read(library: Library, before: Stand) -> Stand:
    """What is so now.  A feed that is as it was `before` is the same object, so that comparing it costs nothing."""
    known = {feed.id: feed for feed in before.feeds}
    found = all_feeds(library)
    return Stand(
        tuple(known[feed.id] if known.get(feed.id) == feed else feed for feed in found),
        saved_searches(library),
        all_tags(library),
        today=count(library, Scope(since=midnight(datetime.now(UTC)), unread=True))[1],
        unread=count(library, Scope(unread=True))[1],
        bookmarked=total(library, Scope(bookmarked=True)),
    )
