"""The command about saved searches.  Options in, exit status out."""

from __future__ import annotations

from reader import cli_rows as rows
from reader.cli_commands import DONE, Options, opened
from reader.errors import UsageError
from reader.store import articles
from reader.store.database import Library
from reader.store.searches import (
    SavedSearch,
    change_search,
    find_search,
    move_search,
    remove_search,
    rename_search,
    save_search,
    saved_searches,
)
from reader.values import Scope


def searches(options: Options) -> int:
    """Lists them all, or changes the one named and shows it."""
    with opened(options) as library:
        found = saved_searches(library)
        if options.name is not None:
            named = find_search(library, options.name)
            _change(library, named, options)
            found = tuple(search for search in saved_searches(library) if search.id == named.id)
        elif options.remove or any(word is not None for word in (options.rename, options.query, options.position)):
            raise UsageError("Say which saved search is meant: cutline searches NAME")
        counted = [_counted(library, search) for search in found]
    if options.json:
        rows.print_json(counted)
    elif options.remove:
        rows.say(f"The saved search {named.name} is removed. The articles stay.")
    else:
        rows.say_searches(counted)
    return DONE


def follow(options: Options) -> int:
    """Saves a search for the further course of a story, and shows it."""
    from reader.store.related import RelatedIndex

    with opened(options) as library:
        found = RelatedIndex(library).follow(options.id)
        if found is None:
            raise UsageError(f"There is no article {options.id} in this library.", str(options.id))
        search_id = save_search(library, options.name or found.name, found.query)
        counted = next(_counted(library, one) for one in saved_searches(library) if one.id == search_id)
    if options.json:
        rows.print_json(counted)
    else:
        rows.say_searches([counted])
    return DONE


def _change(library: Library, search: SavedSearch, options: Options) -> None:
    if options.remove:
        remove_search(library, search.id)
        return
    if options.rename is not None:
        rename_search(library, search.id, options.rename)
    if options.query is not None:
        change_search(library, search.id, options.query)
    if options.position is not None:
        move_search(library, search.id, options.position - 1)


def _counted(library: Library, search: SavedSearch) -> rows.Row:
    total, unread = articles.count(library, Scope(query=search.query))
    return rows.search_row(search, unread, total)
