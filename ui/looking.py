"""A question that is asked again each time something was stored: never twice at once, and once more if need be.

Where much is stored, as in a refresh of thousands of feeds, the answers come as quickly as they can be had, and no more
is asked than that.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from reader.errors import ReaderError
from ui.queries import Queries

log = logging.getLogger(__name__)
Found = TypeVar("Found")


class Looking(Generic[Found]):
    """Asks on the thread of `queries`; `answer` is told on the window's.  What cannot be had now is had next time."""

    def __init__(self, queries: Queries, kind: str, answer: Callable[[Found], None]) -> None:
        self._queries, self._kind, self._answer = queries, kind, answer
        self._asked = False
        self._next: Callable[[], Found] | None = None

    def ask(self, question: Callable[[], Found]) -> None:
        """Ask this, after what is being asked already; of those that wait, only the latest is asked."""
        if self._asked:
            self._next = question
            return
        self._asked = True
        self._queries.ask(self._kind, question, self._on_answered)

    def forget(self) -> None:
        """The answer is no longer wanted."""
        self._queries.forget(self._kind)
        self._asked, self._next = False, None

    def _on_answered(self, found: Found | ReaderError) -> None:
        self._asked = False
        if isinstance(found, ReaderError):
            log.warning("not looked at again: %s", self._kind)
        else:
            self._answer(found)
        waiting, self._next = self._next, None
        if waiting is not None:
            self.ask(waiting)
