"""Searching: what is typed into the search field in, the stories that answer it out.

The search itself runs on the queries' thread; only the answer to what was typed last is shown.
"""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.store import search
from reader.store.database import Library
from reader.values import SearchHit
from ui.headlines.empty import bad_query, no_hits
from ui.headlines.pane import HeadlinesPane
from ui.plain_words import in_words
from ui.queries import Queries

MOST_HITS = 200


class Searching(QObject):
    """Signals: `answered()` when the answers stand in the list; `left()` when the search field is gone."""

    answered = Signal()
    left = Signal()

    def __init__(self, library: Library, queries: Queries, pane: HeadlinesPane, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._queries, self._pane = library, queries, pane
        self._query = ""
        pane.head.searched.connect(self._on_searched)
        pane.head.search_left.connect(self._on_search_left)

    @property
    def query(self) -> str:
        """What is searched for; "" when nothing is."""
        return self._query

    def start(self, query: str = "") -> None:
        """Put the cursor into the search field, and search for `query`."""
        self._pane.head.start_search(query)
        if query:
            self._on_searched(query)

    def leave(self) -> None:
        """Show the place again."""
        self._pane.head.leave_search()

    def _on_searched(self, query: str) -> None:
        if query == self._query:
            return
        self._query = query
        if not query:
            self._queries.forget("search")
            return
        library, outdated = self._library, self._queries.superseded

        def ask() -> tuple[SearchHit, ...]:
            # A word that is not found may not have been typed to its end.
            for text in (query, f"{query}*") if query[-1].isalnum() else (query,):
                found = search.search(library, text, limit=MOST_HITS, now=datetime.now(UTC), stopped=outdated)
                if found:
                    break
            return found

        def answer(found: tuple[SearchHit, ...] | ReaderError) -> None:
            if isinstance(found, ReaderError):
                self._pane.show_hits((), bad_query(in_words(str(found))))
            else:
                self._pane.show_hits(found, no_hits(query))
                self.answered.emit()

        self._queries.ask("search", ask, answer)

    def _on_search_left(self) -> None:
        self._query = ""
        self._queries.forget("search")
        self.left.emit()
