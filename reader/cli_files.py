"""The commands that write articles to files, and take in what other readers wrote.  Options in, exit status out."""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import TYPE_CHECKING

from reader import cli_rows as rows
from reader.chores import chore, tell
from reader.cli_commands import DONE, FAILED, Options, date, known_ids, manner, now, opened, tell_unknown
from reader.errors import UsageError
from reader.store import feeds
from reader.store.database import Library
from reader.values import Scope

if TYPE_CHECKING:
    from reader.importing import Imported

LIMIT = 2**62
FRESH = timedelta(days=1)
"""What an edition holds when nothing else is asked for: the unread of one day."""
TOLD = 10
"""Of what an import left out; `--json` tells more."""


@chore()
def edition(options: Options) -> int:
    """`edition FILE`: articles named, chosen by a scope, today's unread, or for JSON Lines the library as it is."""
    from reader.exporting import Form, export_articles, export_library, export_scope, form_of

    chosen = _chosen(options)
    if options.ids and chosen:
        raise UsageError("Either name articles by their ids, or choose them by feed, tag, search or day.")
    with opened(options) as library:
        if options.ids:
            ids = known_ids(library, options)
            unknown = [word for word in options.ids if not word.isdecimal() or int(word) not in ids]
            tell_unknown(unknown)
            written = export_articles(library, options.file, ids, now=now(), title=options.title)
        elif not chosen and form_of(options.file) is Form.LINES:
            unknown, written = [], export_library(library, options.file, now=now())
        else:
            scope = _scope(library, options) if chosen else Scope(unread=True, since=now() - FRESH)
            limit = LIMIT if options.limit is None else options.limit
            unknown = []
            written = export_scope(library, options.file, scope, limit=limit, now=now(), title=options.title)
    if options.worker:
        tell("written", file=str(written.file), articles=written.articles)
        tell("done", feeds=0, failed=len(unknown), new=0, updated=0, stopped=False)
    elif options.json:
        rows.print_json({"file": str(written.file), "articles": written.articles})
    else:
        stories = "1 article" if written.articles == 1 else f"{written.articles:,} articles"
        rows.say(f"{stories} written to {written.file}")
    return FAILED if unknown else DONE


def _chosen(options: Options) -> bool:
    """Whether a scope is asked for."""
    told = (options.search, options.feed, options.into, options.tag, options.since)
    ticked = (options.unread, options.bookmarked, options.opened, options.offline, options.all)
    return any(value is not None for value in told) or any(ticked)


def _scope(library: Library, options: Options) -> Scope:
    return Scope(
        feed_id=feeds.find(library, options.feed).id if options.feed else None,
        folder=options.into,
        unread=options.unread,
        bookmarked=options.bookmarked,
        opened=options.opened,
        offline=options.offline,
        tag=options.tag,
        since=date(options.since) if options.since else None,
        query=_query(library, options.search) if options.search else None,
    )


def _query(library: Library, told: str) -> str:
    """The query of the saved search of this name, else what was told."""
    from reader.store.searches import find_search

    try:
        return find_search(library, told).query
    except UsageError:
        return told


def import_file(options: Options) -> int:
    """`import FILE`: a list of feeds, or what another reader kept."""
    from reader.importing import is_feed_list

    if is_feed_list(options.file):
        from reader.cli_feeds import import_list

        return import_list(options)
    from reader.cli_jobs import take_in
    from reader.importing import Imported

    imported = Imported()
    with opened(options) as library:
        finished = take_in(library, options.file, imported, manner(options))
    for line in (*imported.warnings, *([imported.broken] if imported.broken else [])):
        print(rows.printable(line), file=sys.stderr)
    _tell(options, imported)
    return DONE if finished else FAILED


def _tell(options: Options, imported: Imported) -> None:
    skipped = [rows.failure(what, why) for what, why in imported.reasons]
    if options.worker:
        return  # its events have told it
    if options.json:
        counts = ("feeds", "known_feeds", "articles", "links", "known")
        told = {name: getattr(imported, name) for name in counts}
        rows.print_json({"kind": imported.kind, **told, "skipped": imported.skipped, "reasons": skipped})
        return
    for what, why in imported.reasons[:TOLD]:
        print(rows.printable(f"{what}: {why}"), file=sys.stderr)
    if imported.skipped > TOLD:
        print(f"And {imported.skipped - TOLD:,} more were left out.", file=sys.stderr)
    rows.say(
        f"{imported.kind[:1].upper()}{imported.kind[1:]}: {imported.feeds:,} feeds, {imported.articles:,} articles and "
        f"{imported.links:,} links added; {imported.known:,} articles were there, {imported.skipped:,} left out."
    )
    if imported.links:
        rows.say("The pages of the links are read at the next refresh.")
