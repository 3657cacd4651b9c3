"""The story that is open in, its related stories in the right pane out; they are looked for on the queries' thread."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import ReaderError
from reader.store import articles
from reader.store.database import Library
from reader.values import Article, Headline, RelatedStory, Scope
from ui.queries import Queries
from ui.related.pane import RelatedPane

LATEST = 6


class Relating:
    """Asks, and shows the answer."""

    def __init__(self, library: Library, queries: Queries, pane: RelatedPane) -> None:
        self._library, self._queries, self._pane = library, queries, pane
        self._index: object = None

    def look(self, article: Article | None) -> None:
        """Look for the stories related to `article`, unless nobody would see them."""
        if article is None or self._pane.isHidden():
            return

        self._pane.expect(article.id)

        def ask() -> tuple[RelatedStory, ...]:
            # Imported here, on the queries' thread: numpy takes longer to load than the window to paint.
            from reader.store.related import RelatedIndex

            if not isinstance(self._index, RelatedIndex):
                self._index = RelatedIndex(self._library)
            return self._index.stories(article.id)

        def answer(found: tuple[RelatedStory, ...] | ReaderError) -> None:
            if isinstance(found, ReaderError):
                self._pane.show_failure(str(found))
                return
            latest: Sequence[Headline] = ()
            if not found and article.feed_id is not None:
                latest = articles.headlines(self._library, Scope(feed_id=article.feed_id), limit=LATEST)
            self._pane.show_stories(article, found, latest)

        self._queries.ask("related", ask, answer)
