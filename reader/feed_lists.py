"""Conductor: an OPML list becomes subscriptions, and all subscriptions become such a list.  No network is asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from reader.errors import UsageError
from reader.intake import opml
from reader.logins import Logins
from reader.store import feeds, folders
from reader.store.database import Library
from reader.values import Feed


@dataclass(frozen=True, slots=True)
class Imported:
    """What an OPML list gave: subscriptions made, how many were there, lines skipped and why, and warnings."""

    added: tuple[Feed, ...]
    known: int
    skipped: tuple[tuple[str, str], ...]
    warnings: tuple[str, ...]


def import_list(library: Library, file: Path, *, now: datetime) -> Imported:
    """Subscribes to every feed of an OPML list; no network is asked.  UsageError when it cannot be read."""
    try:
        data = file.read_bytes()
    except OSError as error:
        raise UsageError(
            f"{file} cannot be read: {error.strerror}. Check the name and try again.", str(file)
        ) from error
    listed = opml.read(data)
    added, known, logins = [], 0, Logins()
    warnings = []
    for outline in listed.outlines:
        feed_id, new, warning = subscribe(library, outline, logins, now=now)
        if new:
            added.append(feeds.find(library, str(feed_id)))
        else:
            known += 1
        if warning:
            warnings.append(warning)
    folders.keep_attributes(library, listed.folders)
    return Imported(tuple(added), known, listed.skipped, tuple(dict.fromkeys(warnings)))


def subscribe(
    library: Library, outline: opml.Outline, logins: Logins, *, now: datetime
) -> tuple[int, bool, str | None]:
    """Subscribes to a feed of a list: its id, whether it is new, and a warning about its login."""
    feed_id, new = feeds.add(
        library,
        outline.url,
        now=now,
        title=outline.title,
        site_url=outline.site_url,
        folder=outline.folder,
        attributes=outline.attributes,
    )
    warning = logins.keep(outline.url, outline.login) if new and outline.login is not None else None
    return feed_id, new, warning


def export_list(library: Library) -> bytes:
    """All subscriptions as an OPML list."""
    listed = feeds.all_feeds(library)
    return opml.write(listed, {feed.id: feed.attributes for feed in listed}, folders.attributes(library))
