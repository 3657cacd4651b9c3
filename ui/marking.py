"""What the reader does to stories: read, unread, bookmarked.  Each write can be taken back.

In: ids and a wish.  Out: what really changed, to the list at once and to whoever listens.  What may be very many is
written beside the window's thread, one stroke after another; none of them is ever dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.store import statuses
from reader.store.database import Library
from reader.store.headlines import Order
from reader.values import Headline, Scope
from ui.headlines.model import HeadlinesModel
from ui.plain_words import in_words

MANY = 200
"""So many are written in a few milliseconds; more are taken back beside the window's thread."""

Ids = tuple[int, ...]
Kept = TypeVar("Kept")


class Marking(QObject):
    """Signals: `marked()` after a change; `told(str, object)`, words and how to undo what they say (or None);
    `done(str, object)` the same for what one sees anyway.
    """

    marked = Signal()
    told = Signal(str, object)
    done = Signal(str, object)
    _written = Signal(object, object)

    def __init__(self, library: Library, model: HeadlinesModel, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._model = library, model
        self._writing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="marking")
        self._closed = False
        self._written.connect(self._on_written)

    def close(self) -> None:
        """Write what is still to be written; nothing is told of it any more."""
        self._closed = True
        self._writing.shutdown()

    def tried(self, write: Callable[[], Kept]) -> Kept | None:
        """Write to the library; `None`, and the words are told, when it cannot be written."""
        try:
            return write()
        except ReaderError as error:
            self.told.emit(in_words(str(error)), None)
            return None

    def wrote(self, write: Callable[[], object]) -> bool:
        """The same, where what `write` gives is not asked for: says whether it could be written."""
        return self.tried(lambda: (write(),)) is not None

    def opened(self, article_id: int) -> None:
        """A story was opened, and counts as read."""
        self._mark([article_id], True)

    def mark_read(self, ids: Sequence[int], on: bool) -> None:
        """Mark these stories as read or unread."""
        changed = self._mark(ids, on)
        if changed:
            words = self.tr("%n marked as read", "", len(changed))
            words = words if on else self.tr("%n marked as unread", "", len(changed))
            self._tell(words, changed, self._mark_alone, on, bar=len(ids) > 1)

    def bookmark(self, ids: Sequence[int], on: bool) -> None:
        """Keep these stories, or keep them no longer."""
        changed = self._bookmark(ids, on)
        if changed:
            words = self.tr("%n bookmarked", "", len(changed))
            self._tell(
                words if on else self.tr("%n no longer bookmarked", "", len(changed)),
                changed,
                self._bookmark,
                on,
                bar=len(ids) > 1,
            )

    def mark_all(self, scope: Scope, title: str) -> None:
        """Mark everything of `scope` as read; it is called `title`."""
        self._mark_many(lambda: statuses.mark_all_read(self._library, scope, now=datetime.now(UTC)), title)

    def mark_below(self, scope: Scope, order: Order, after: Headline, title: str) -> None:
        """Mark everything of `scope` as read that stands below `after` in its list."""
        now = datetime.now(UTC)
        self._mark_many(lambda: statuses.mark_all_read(self._library, scope, now=now, after=after, order=order), title)

    def passed(self, ids: Sequence[int]) -> None:
        """These were scrolled past, and count as read."""
        changed = self._mark(ids, True)
        if changed:
            self._tell(self.tr("%n marked as read", "", len(changed)), changed, self._mark_alone, True, bar=False)

    def mark_many(self, ids: Sequence[int], title: str) -> None:
        """Mark these as read, and say how many they were."""
        self._mark_many(lambda: statuses.mark_read(self._library, ids, True, now=datetime.now(UTC)), title)

    def _mark_many(self, write: Callable[[], Ids], title: str) -> None:
        def marked(ids: Ids) -> None:
            if not ids:
                self.told.emit(self.tr("Everything here is read already."), None)
                return
            self._show_read(ids, True)
            words = self.tr("%n marked as read in {place}", "", len(ids)).format(place=title)
            self.told.emit(words, lambda: self._mark_alone(ids, False) is not None)

        self._write(write, marked)

    def _write(self, write: Callable[[], Ids], then: Callable[[Ids], None]) -> None:
        """Write beside the window's thread, and `then` go on here with what changed."""
        self._writing.submit(write).add_done_callback(lambda done: self._written.emit(done, then))

    def _on_written(self, done: Future[Ids], then: Callable[[Ids], None]) -> None:
        if not self._closed and (ids := self.tried(done.result)) is not None:
            then(ids)

    def _show_read(self, ids: Sequence[int], on: bool) -> None:
        self._model.set_read(ids, on)
        self.marked.emit()

    def _tell(
        self, words: str, ids: Sequence[int], mark: Callable[[Sequence[int], bool], Ids | None], on: bool, *, bar: bool
    ) -> None:
        said = self.told if bar else self.done
        said.emit(words, lambda: mark(ids, not on) is not None)

    def _mark_alone(self, ids: Sequence[int], on: bool) -> Ids | None:
        """Without their copies: what is taken back is what was done."""
        if len(ids) <= MANY:
            return self._mark(ids, on, alone=True)
        now = datetime.now(UTC)
        self._write(
            lambda: statuses.mark_read(self._library, ids, on, now=now, alone=True),
            lambda changed: self._show_read(changed, on),
        )
        return ()

    def _mark(self, ids: Sequence[int], on: bool, *, alone: bool = False) -> Ids | None:
        """What changed; `None` where it could not be written, and that is told."""
        changed = self.tried(lambda: statuses.mark_read(self._library, ids, on, now=datetime.now(UTC), alone=alone))
        if changed is not None:
            self._model.set_read([*ids, *changed], on)
        self.marked.emit()
        return changed

    def _bookmark(self, ids: Sequence[int], on: bool) -> Ids | None:
        changed = self.tried(lambda: statuses.bookmark(self._library, ids, on, now=datetime.now(UTC)))
        if changed is not None:
            self._model.set_bookmarked(ids, on)
        self.marked.emit()
        return changed
