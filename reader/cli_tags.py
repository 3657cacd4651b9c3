"""The command about tags themselves.  Options in, exit status out."""

from __future__ import annotations

from dataclasses import asdict

from reader import cli_rows as rows
from reader.cli_commands import DONE, Options, opened
from reader.errors import UsageError
from reader.folding import fold
from reader.store.tags import all_tags, color_tag, merge_tags, remove_tag, rename_tag


def tags(options: Options) -> int:
    """Lists them all, or changes the one named and shows it."""
    changes = (options.rename, options.merge, options.color, options.remove or None)
    if options.name is None and any(one is not None for one in changes):
        raise UsageError("Say which tag is meant: cutline tags NAME")
    shown = options.name
    with opened(options) as library:
        if options.color is not None:
            color_tag(library, options.name, options.color or None)
        if options.rename is not None:
            rename_tag(library, options.name, options.rename)
            shown = options.rename
        elif options.merge is not None:
            merge_tags(library, options.name, options.merge)
            shown = options.merge
        elif options.remove:
            remove_tag(library, options.name)
        found = [one for one in all_tags(library) if shown is None or fold(one.name) == fold(shown)]
    if shown is not None and not found and not options.remove:
        raise UsageError(f"There is no tag {shown}. To see them all: cutline tags", shown)
    if options.json:
        rows.print_json([asdict(one) for one in found])
    elif options.remove:
        rows.say(f"The tag {options.name} is removed. The articles stay.")
    else:
        rows.say(*(f"{one.articles:>7}  {one.color or '':<7}  {one.name}" for one in found))
    return DONE
