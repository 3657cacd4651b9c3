"""Which stories stand in a file, and in which order: rows of the library in, an `Edition` out.  Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.values import Article, Headline

Reads = Callable[[Sequence[int]], Iterable[Article]]
"""Gives the whole articles of these ids, in that order; those that have gone meanwhile are left out."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents."""

    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Section:
    """The stories of one feed."""

    feed: str
    entries: tuple[Entry, ...]

    @property
    def ids(self) -> tuple[int, ...]:
        return tuple(entry.id for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Edition:
    """What a file holds.  `made` is when it was put together."""

    title: str
    made: datetime
    sections: tuple[Section, ...]

    def __len__(self) -> int:
        return sum(len(section.entries) for section in self.sections)

    @property
    def single(self) -> bool:
        """Whether it is one story alone, which needs no contents."""
        return len(self) == 1


def compile_edition(rows: Iterable[Headline | Article], *, title: str | None, made: datetime) -> Edition:
    """Puts the rows together by feed; feeds and stories keep the order in which they come.

    Without a `title`, one story gives its own, and several are named by their day.
    """
    feeds: dict[str, list[Entry]] = {}
    for row in rows:
        feeds.setdefault(row.feed, []).append(Entry(row.id, row.title))
    sections = tuple(Section(feed, tuple(entries)) for feed, entries in feeds.items())
    entries = [entry for section in sections for entry in section.entries]
    own = entries[0].title if len(entries) == 1 else f"Cutline, {made.day} {made:%B %Y}"
    return Edition(title or own, made, sections)
