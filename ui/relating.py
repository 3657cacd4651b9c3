"""The story that is open in, its related stories in the right pane out; they are looked for on the queries' thread.

What is called not related is gone at once, and can be taken back.  A story that is followed becomes a saved search.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from reader.errors import ReaderError
from reader.store import articles
from reader.store.database import Library
from reader.store.searches import saved_searches
from reader.store.unrelated import join_again, part
from reader.values import Article, Headline, RelatedStory, Scope
from ui.plain_words import in_words
from ui.queries import Queries
from ui.related.following import FollowDialog
from ui.related.pane import RelatedPane

if TYPE_CHECKING:
    from reader.related.following import Followed
    from reader.store.related import RelatedIndex

LATEST = 6


@dataclass(frozen=True, slots=True)
class Answer:
    """The stories related to one; where there are none, what is offered in their place."""

    stories: tuple[RelatedStory, ...]
    latest: tuple[Headline, ...] = ()
    words: tuple[str, ...] = ()
    waiting: int = 0


class Relating(QObject):
    """Asks, and shows the answer.  Signal: `told(str, object)`, words and how to undo what they say (or None)."""

    told = Signal(str, object)

    def __init__(self, library: Library, queries: Queries, pane: RelatedPane, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._queries, self._pane = library, queries, pane
        self._article: Article | None = None
        self._index: RelatedIndex | None = None
        pane.parted.connect(self._on_parted)

    def look(self, article: Article | None) -> None:
        """Look for the stories related to `article`, unless nobody would see them."""
        self._article = article
        if article is None or self._pane.isHidden():
            return
        self._pane.expect(article.id)

        def ask() -> Answer:
            return self._answer(article)

        def answer(found: Answer | ReaderError) -> None:
            if isinstance(found, ReaderError):
                self._pane.show_failure(in_words(str(found)))
            else:
                self._pane.show_stories(article, found.stories, found.latest, words=found.words, waiting=found.waiting)

        self._queries.ask("related", ask, answer)

    def _answer(self, article: Article) -> Answer:
        """The related stories; without any, what else may help."""
        from reader.store.related import waiting

        index, library = self._opened(), self._library
        stories = index.stories(article.id)
        if stories:
            return Answer(stories)
        scope = Scope(feed_id=article.feed_id)
        latest = articles.headlines(library, scope, limit=LATEST) if article.feed_id is not None else ()
        return Answer((), latest, index.main_words(article.id), waiting(library))

    def _opened(self) -> RelatedIndex:
        """The index, on the queries' thread alone."""
        # Imported here: numpy takes longer to load than the window to paint.
        from reader.store.related import RelatedIndex

        if self._index is None:
            self._index = RelatedIndex(self._library)
        return self._index

    def _on_parted(self, story: RelatedStory) -> None:
        """Keep a story away from the one that is open, for good; it is gone from the pane already."""
        article = self._article
        if article is None:
            return

        def undo() -> bool:
            done = self._done(lambda: join_again(self._library, article.id, story.id))
            if done:
                self.look(self._article)
            return done

        if self._done(lambda: part(self._library, article.id, story.id)):
            self.told.emit(self.tr("Not related any more: “{title}”").format(title=story.title), undo)
        self.look(article)

    def _done(self, write: Callable[[], object]) -> bool:
        try:
            write()
        except ReaderError as error:
            self.told.emit(in_words(str(error)), None)
            return False
        return True

    # --- following

    def follow(self, article: Article, keep: Callable[[str, str], None]) -> None:
        """Show what would follow this story; `keep(name, query)` saves it when that is agreed to."""
        taken = [search.name for search in saved_searches(self._library)]
        dialog = FollowDialog(self._pane.window(), article.title, taken)
        dialog.changed.connect(lambda query: self._count(dialog, query))

        def answer(found: Followed | ReaderError | None) -> None:
            if found is None or isinstance(found, ReaderError):
                dialog.propose("", "")
            else:
                dialog.propose(found.name, found.query)

        self._queries.ask("follow", lambda: self._opened().follow(article.id), answer)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        self._queries.forget("follow")
        self._queries.forget("follow-count")
        if agreed:
            keep(dialog.name(), dialog.query())
        dialog.deleteLater()

    def _count(self, dialog: FollowDialog, query: str) -> None:
        def ask() -> tuple[int, tuple[Headline, ...]]:
            scope = Scope(query=query)
            return articles.count(self._library, scope)[0], articles.headlines(self._library, scope, limit=LATEST)

        def answer(found: tuple[int, tuple[Headline, ...]] | ReaderError) -> None:
            if isinstance(found, ReaderError):
                dialog.show_mistake(in_words(str(found)))
            else:
                dialog.show_found(*found)

        self._queries.ask("follow-count", ask, answer)
