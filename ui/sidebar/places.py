"""Feeds and counts in, the places of the sidebar out.  Pure but for the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from reader.rows import Feed, Scope

if TYPE_CHECKING:
    from reader.store.searches import SavedSearch
    from reader.store.tags import Tag

translate = QCoreApplication.translate


class Kind(Enum):
    """What a row of the sidebar is."""

    SMART = auto()
    SEARCH = auto()
    FOLDER = auto()
    LABEL = auto()
    """A heading over searches, tags, or feeds that lie in no folder; it cannot be chosen."""
    FEED = auto()
    TAG = auto()


@dataclass(frozen=True, slots=True)
class Place:
    """Something one can read: `key` names it across restarts, `scope` is what its list holds."""

    key: str
    kind: Kind
    title: str
    scope: Scope
    icon: str = ""
    count: int = 0
    trouble: str | None = None
    feed: Feed | None = None
    search: SavedSearch | None = None
    color: str | None = None
    """Of a tag: one of `reader.store.tags.COLORS`."""
    children: tuple[Place, ...] = ()


class Counts(NamedTuple):
    """What the smart places show beside their names."""

    today: int = 0
    unread: int = 0
    bookmarked: int = 0
    searches: Mapping[str, int] = MappingProxyType({})
    """What is unread of each query, as far as it has been counted."""


def midnight(now: datetime) -> datetime:
    """When today began, where the reader is."""
    return now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)


def places(
    feeds: Sequence[Feed],
    counts: Counts,
    now: datetime,
    *,
    searches: Sequence[SavedSearch] = (),
    tags: Sequence[Tag] = (),
    hidden: frozenset[int] = frozenset(),
    only_unread: bool = False,
    chosen: str = "",
    before: Mapping[int, Place] | None = None,
) -> list[Place]:
    """The sidebar from top to bottom.  `hidden` feeds are about to be removed.

    `before`: places of feeds, by their ids, of which those that are as they were are taken.
    `only_unread`: feeds without unread stories are left out, but not the `chosen` one and not one in trouble.
    """
    shown = [feed for feed in feeds if feed.id not in hidden]
    if only_unread:
        shown = [feed for feed in shown if feed.unread or feed.error or f"feed:{feed.id}" == chosen]
    rows = smart_places(counts, now)
    if searches:
        found = tuple(_search_place(search, counts) for search in searches)
        rows.append(Place("label:searches", Kind.LABEL, translate("places", "Searches"), Scope(), children=found))
    folders: dict[str, list[Place]] = {}
    loose: list[Place] = []
    for feed in shown:
        (folders.setdefault(feed.folder, []) if feed.folder else loose).append(
            _feed_place(feed, (before or {}).get(feed.id))
        )
    for name in sorted(folders, key=str.casefold):
        inside = folders[name]
        unread = sum(place.count for place in inside)
        rows.append(
            Place(f"folder:{name}", Kind.FOLDER, name, Scope(folder=name), count=unread, children=tuple(inside))
        )
    if loose:
        rows.append(Place("label:feeds", Kind.LABEL, translate("places", "Feeds"), Scope(), children=tuple(loose)))
    if tags:
        found = tuple(_tag_place(tag) for tag in tags)
        rows.append(Place("label:tags", Kind.LABEL, translate("places", "Tags"), Scope(), children=found))
    return rows


def smart_places(counts: Counts, now: datetime) -> list[Place]:
    """The places that every library has."""
    return [
        Place("all", Kind.SMART, translate("places", "All stories"), Scope(), "newspaper"),
        Place("today", Kind.SMART, translate("places", "Today"), Scope(since=midnight(now)), "sun", counts.today),
        Place("unread", Kind.SMART, translate("places", "Unread"), Scope(unread=True), "inbox", counts.unread),
        Place(
            "bookmarked",
            Kind.SMART,
            translate("places", "Bookmarked"),
            Scope(bookmarked=True),
            "bookmark",
            counts.bookmarked,
        ),
        Place(
            "notes", Kind.SMART, translate("places", "Notes"), Scope(query="is:noted OR has:highlight"), "notebook-text"
        ),
        Place("offline", Kind.SMART, translate("places", "Offline"), Scope(offline=True), "cloud-check"),
        Place("history", Kind.SMART, translate("places", "History"), Scope(opened=True), "history"),
    ]


def tells_unread(place: Place) -> bool:
    """Whether the number beside a place is of unread stories; of what is kept, it is of all."""
    return place.kind is not Kind.TAG and place.key != "bookmarked"


def with_filter(place: Place, kind: str) -> Scope:
    """The scope of `place`, narrowed to "unread" or "bookmarked" stories ("all": as it is)."""
    if kind == "unread":
        return place.scope._replace(unread=True)
    if kind == "bookmarked":
        return place.scope._replace(bookmarked=True)
    return place.scope


def _search_place(search: SavedSearch, counts: Counts) -> Place:
    return Place(
        f"search:{search.id}",
        Kind.SEARCH,
        search.name,
        Scope(query=search.query),
        "search",
        counts.searches.get(search.query, 0),
        search=search,
    )


def _tag_place(tag: Tag) -> Place:
    return Place(f"tag:{tag.name}", Kind.TAG, tag.name, Scope(tag=tag.name), "tag", tag.articles, color=tag.color)


def _feed_place(feed: Feed, before: Place | None) -> Place:
    if before is not None and before.feed is feed:
        return before
    return Place(
        f"feed:{feed.id}",
        Kind.FEED,
        feed.title,
        Scope(feed_id=feed.id),
        count=feed.unread,
        trouble=feed.error,
        feed=feed,
    )
