"""The rows that lists are made of, and which of them a list holds: all that a window shows before a story is opened.

Apart from `values`, which has them too: the window is painted before the types of a refresh are needed.  Named tuples,
for hundreds are read at a time, and a class of them is made in a quarter of the time that a dataclass takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class FullText(StrEnum):
    """When an article's own page is fetched for its text."""

    ALWAYS = "always"
    WHEN_SHORT = "when-short"
    NEVER = "never"


class Feed(NamedTuple):
    """A subscription.  `title` is the user's name for it, else its own, else its address."""

    id: int
    url: str
    title: str
    site_url: str | None
    folder: str | None
    unread: int
    total: int
    error: str | None
    note: str | None
    last_ok: datetime | None
    next_due: datetime | None
    description: str | None = None
    contact: str | None = None
    language: str | None = None
    full_text: FullText = FullText.WHEN_SHORT
    added: datetime | None = None
    icon: str | None = None
    """Absolute path of its icon's picture."""
    attributes: Mapping[str, str] = MappingProxyType({})
    """What an OPML list said of it that Cutline has no use for."""
    given_title: str | None = None
    interval: int | None = None
    keep_days: int | None = None
    keep_articles: int | None = None
    notify: bool = False
    """From `given_title` on, what the user chose; `None`: its own title, an interval as learnt, kept as all feeds."""


class Headline(NamedTuple):
    """A row of the list of headlines."""

    id: int
    feed_id: int | None
    feed: str
    title: str
    teaser: str
    published: datetime
    url: str | None
    read: bool
    bookmarked: bool
    offline: bool
    thumbnail: str | None = None
    """Absolute path of the lead photo's thumbnail."""
    opened: datetime | None = None
    """Told in a list of what was opened, which is in that order."""
    outlets: int = 1
    """How many feeds have this story, where a list shows its copies as one line."""


class Scope(NamedTuple):
    """Which articles a list holds.  Every condition that is set must hold.  `opened`: in the window, at any time."""

    feed_id: int | None = None
    folder: str | None = None
    unread: bool = False
    bookmarked: bool = False
    read: bool = False
    offline: bool = False
    tag: str | None = None
    since: datetime | None = None
    before: datetime | None = None
    query: str | None = None
    opened: bool = False


class SearchHit(NamedTuple):
    """A headline that answers a query, and the words around the hit; hits stand between U+0002 and U+0003."""

    headline: Headline
    snippet: str
