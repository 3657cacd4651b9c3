"""What the reader does to stories: read, unread, bookmarked.  Each write can be taken back.

In: ids and a wish.  Out: what really changed, to the list at once and to whoever listens.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.store import articles, statuses
from reader.store.database import Library
from reader.values import Headline, Scope
from ui.headlines.model import HeadlinesModel

MOST = 100_000
"""So many stories are marked at once."""
Kept = TypeVar("Kept")


class Marking(QObject):
    """Signals: `marked()` after a change; `told(str, object)`, words and how to undo what they say (or None);
    `done(str, object)` the same for what one sees anyway.
    """

    marked = Signal()
    told = Signal(str, object)
    done = Signal(str, object)

    def __init__(self, library: Library, model: HeadlinesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._model = library, model

    def tried(self, write: Callable[[], Kept]) -> Kept | None:
        """Write to the library; `None`, and the words are told, when it cannot be written."""
        try:
            return write()
        except ReaderError as error:
            self.told.emit(str(error), None)
            return None

    def opened(self, article_id: int) -> None:
        """A story was opened, and counts as read."""
        self._mark([article_id], True)

    def mark_read(self, ids: Sequence[int], on: bool) -> None:
        """Mark these stories as read or unread."""
        changed = self._mark(ids, on)
        if changed:
            words = self.tr("%n marked as read", "", len(changed))
            self._tell(words if on else self.tr("%n marked as unread", "", len(changed)), changed, self._mark, on)

    def bookmark(self, ids: Sequence[int], on: bool) -> None:
        """Keep these stories, or keep them no longer."""
        changed = self._bookmark(ids, on)
        if changed:
            words = self.tr("%n bookmarked", "", len(changed))
            self._tell(
                words if on else self.tr("%n no longer bookmarked", "", len(changed)), changed, self._bookmark, on
            )

    def mark_all(self, scope: Scope, title: str) -> None:
        """Mark everything of `scope` as read; it is called `title`."""
        self._mark_many(lambda: statuses.mark_all_read(self._library, scope, now=datetime.now(UTC)), title)

    def mark_after(self, scope: Scope, after: Headline, title: str) -> None:
        """Mark everything of `scope` as read that stands below `after`."""
        self._mark_many(lambda: self._mark_below(scope, after), title)

    def mark_many(self, ids: Sequence[int], title: str) -> None:
        """Mark these as read, and say how many they were."""
        self._mark_many(lambda: statuses.mark_read(self._library, ids, True, now=datetime.now(UTC)), title)

    def _mark_below(self, scope: Scope, after: Headline) -> tuple[int, ...]:
        below = articles.headlines(self._library, scope, limit=MOST, after=after)
        unread = [headline.id for headline in below if not headline.read]
        return statuses.mark_read(self._library, unread, True, now=datetime.now(UTC))

    def _mark_many(self, write: Callable[[], tuple[int, ...]], title: str) -> None:
        ids = self.tried(write)
        if ids is None:
            return
        if not ids:
            self.told.emit(self.tr("Everything here is read already."), None)
            return
        self._model.set_read(ids, True)
        self.marked.emit()
        words = self.tr("%n marked as read in {place}", "", len(ids)).format(place=title)
        self.told.emit(words, lambda: self._mark(ids, False))

    def _tell(self, words: str, ids: Sequence[int], mark: Callable[[Sequence[int], bool], object], on: bool) -> None:
        said = self.done if len(ids) == 1 else self.told
        said.emit(words, lambda: mark(ids, not on))

    def _mark(self, ids: Sequence[int], on: bool) -> tuple[int, ...]:
        changed = self.tried(lambda: statuses.mark_read(self._library, ids, on, now=datetime.now(UTC)))
        if changed is not None:
            self._model.set_read(ids, on)
        self.marked.emit()
        return changed or ()

    def _bookmark(self, ids: Sequence[int], on: bool) -> tuple[int, ...]:
        changed = self.tried(lambda: statuses.bookmark(self._library, ids, on, now=datetime.now(UTC)))
        if changed is not None:
            self._model.set_bookmarked(ids, on)
        self.marked.emit()
        return changed or ()
