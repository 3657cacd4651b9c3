"""What stands in the sidebar: the library in, places with their counts out.

Feeds, folders and smart places have stored or indexed counts, read here.  How much of a saved search is unread can only
be found by searching: that is counted on the queries' thread, when things have been quiet for a moment.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.store import articles, feeds
from reader.store.database import Library
from reader.store.searches import SavedSearch, saved_searches
from reader.store.tags import Tag, all_tags
from reader.values import Feed, Scope
from ui.queries import Queries
from ui.sidebar.places import Counts, Place, midnight, places

QUIET_MS = 400


class Shelf(QObject):
    """Signal: `counted()`, other numbers than before stand beside the saved searches."""

    counted = Signal()

    def __init__(self, library: Library, queries: Queries, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._queries = library, queries
        self.feeds: tuple[Feed, ...] = ()
        self.searches: tuple[SavedSearch, ...] = ()
        self._tags: Sequence[Tag] = ()
        self._counts = Counts()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._count)

    def read(self) -> None:
        """Read everything anew; the saved searches are counted a moment later."""
        library = self._library
        self.feeds = feeds.all_feeds(library)
        self.searches = saved_searches(library)
        self._tags = all_tags(library)
        self._counts = replace(
            self._counts,
            today=articles.count(library, Scope(since=midnight(datetime.now(UTC)), unread=True))[1],
            unread=articles.count(library, Scope(unread=True))[1],
            bookmarked=articles.count(library, Scope(bookmarked=True))[0],
        )
        if self.searches:
            self._quiet.start()

    def places(self, *, hidden: frozenset[int], only_unread: bool, chosen: str) -> list[Place]:
        """The sidebar from top to bottom, as `sidebar.places` has it."""
        return places(
            self.feeds,
            self._counts,
            datetime.now(UTC),
            searches=self.searches,
            tags=self._tags,
            hidden=hidden,
            only_unread=only_unread,
            chosen=chosen,
        )

    def close(self) -> None:
        """Count nothing any more."""
        self._quiet.stop()

    def _count(self) -> None:
        self._count_next([search.query for search in self.searches])

    def _count_next(self, queries: Sequence[str]) -> None:
        """One at a time, so that whoever asks for related stories meanwhile need not wait for all of them."""
        if not queries:
            return
        library, (query, *rest) = self._library, queries

        def answer(found: tuple[int, int] | ReaderError) -> None:
            # What cannot be counted now is counted the next time; the list itself says what is wrong.
            if not isinstance(found, ReaderError) and self._counts.searches.get(query) != found[1]:
                self._counts = replace(self._counts, searches={**self._counts.searches, query: found[1]})
                self.counted.emit()
            self._count_next(rest)

        self._queries.ask("counts", lambda: articles.count(library, Scope(query=query, unread=True)), answer)
