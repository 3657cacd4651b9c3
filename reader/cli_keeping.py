"""The commands about the library itself: room, copies, soundness, its place.  Options in, exit status out."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader import cli_rows as rows
from reader.cli_commands import DONE, FAILED, Options, now, opened
from reader.errors import DamageError

if TYPE_CHECKING:
    from reader.store.backup import Contents
    from reader.store.retention import Expired
    from reader.store.rotation import Copy
    from reader.store.salvage import Salvage

_WORTH_SHRINKING = 10_000_000
"""Bytes that lie idle in the database before it is written anew."""

# --- room -------------------------------------------------------------------------------------------------------------


def tidy(options: Options) -> int:
    """`tidy`: what the rules let go; `--dry-run` only says what that would be."""
    from reader.store import retention
    from reader.store.preferences import preferences
    from reader.store.usage import shrink, usage

    freed = lost = 0
    with opened(options) as library:
        expired = retention.plan(library, now=now())
        if not options.dry_run:
            retention.tidy(library, now=now())
            lost = retention.evict_pictures(library, preferences(library)["picture_budget_mb"] * 1_000_000)
            room = usage(library)
            if room.free >= max(_WORTH_SHRINKING, room.database // 5):
                freed = shrink(library)
    if options.json:
        rows.print_json({"feeds": [_expired_row(one) for one in expired], "pictures": lost, "freed": freed})
        return DONE
    for one in expired:
        days = f"{one.oldest:%Y-%m-%d} to {one.newest:%Y-%m-%d}"
        rows.say(f"{one.articles:>7}  {_size(one.bytes):>9}  {days}  {one.feed}")
    count = sum(one.articles for one in expired)
    rows.say(f"{count} articles {'would be deleted' if options.dry_run else 'are deleted'}.")
    return DONE


def usage(options: Options) -> int:
    """`usage`: room on disk, by feed, and in all."""
    from reader.store import rotation
    from reader.store.usage import usage

    with opened(options) as library:
        room = usage(library)
        copies = sum(copy.bytes for copy in rotation.copies(rotation.folder_of(library), whole=False))
    if options.json:
        rows.print_json({**asdict(room), "copies": copies})
        return DONE
    rows.say(f"{'articles':>8}  {'texts':>9}  {'pictures':>9}  feed")
    for one in room.feeds:
        rows.say(f"{one.articles:>8}  {_size(one.text):>9}  {_size(one.pictures):>9}  {one.feed}")
    idle = f", {_size(room.free)} of it idle" if room.free else ""
    rows.say(f"Database {_size(room.database)}{idle}; pictures {_size(room.pictures)}; copies {_size(copies)}.")
    return DONE


# --- copies -----------------------------------------------------------------------------------------------------------


def back_up(options: Options) -> int:
    from reader.feed_lists import export_list
    from reader.store.backup import back_up

    with opened(options) as library:
        contents = back_up(library, options.file, {"subscriptions.opml": export_list(library)})
    if options.json:
        rows.print_json({"file": str(options.file), **asdict(contents)})
    else:
        rows.say(f"The backup is written and verified: {options.file} ({_contents(contents)})")
    return DONE


def backups(options: Options) -> int:
    """`backups`: the copies that made themselves; 1 when one of them is not sound."""
    from reader.store import rotation
    from reader.store.preferences import choose_backup_folder

    with opened(options) as library:
        if options.into is not None:
            choose_backup_folder(library, str(Path(options.into).expanduser().absolute()) if options.into else None)
        folder = rotation.folder_of(library)
        copies = rotation.copies(folder)
    if options.json:
        rows.print_json({"folder": str(folder), "copies": [_copy_row(copy) for copy in copies]})
    else:
        for copy in copies:
            what = _contents(copy.contents) if copy.contents else f"not sound: {copy.problem}"
            rows.say(f"{copy.made:%Y-%m-%d %H:%M}  {_size(copy.bytes):>9}  {copy.file.name}  {what}")
        rows.say(f"{len(copies)} copies in {folder}")
    return DONE if all(copy.contents for copy in copies) else FAILED


def restore(options: Options) -> int:
    """`restore FILE`: says what is in it, and puts it in the library's place unless `--dry-run`."""
    from reader.store.backup import look, restore

    contents = look(options.file) if options.dry_run else restore(options.library, options.file)
    if options.json:
        rows.print_json({"file": str(options.file), **asdict(contents)})
    else:
        done = "This backup holds" if options.dry_run else f"The library is restored: {options.file} holds"
        rows.say(f"{done} {_contents(contents)}")
    return DONE


def move(options: Options) -> int:
    from reader.store.moving import move

    move(options.library, options.to)
    if options.json:
        rows.print_json({"library": str(options.to.absolute())})
    else:
        rows.say(f"The library is in {options.to} now. Cutline finds it there by itself.")
    return DONE


# --- soundness --------------------------------------------------------------------------------------------------------


def check(options: Options) -> int:
    """`check`: 1 when something is wrong; with `--repair`, when something still is."""
    from reader.store.soundness import check

    try:
        with opened(options) as library:
            problems = check(library)
    except DamageError as error:
        problems = (str(error),)
    if problems and options.repair:
        return _repair(options, problems)
    if options.json:
        rows.print_json({"sound": not problems, "problems": list(problems)})
    else:
        rows.say(*(problems or ("The library is sound.",)))
    return FAILED if problems else DONE


def _repair(options: Options, problems: tuple[str, ...]) -> int:
    from reader.store.salvage import repair
    from reader.store.search import index_pending
    from reader.store.soundness import check, mend

    salvage: Salvage | None = None
    try:
        with opened(options) as library:
            mend(library)
            damaged = bool(check(library))
    except DamageError:
        damaged = True
    if damaged:
        salvage = repair(options.library)
    with opened(options) as library:
        while index_pending(library):
            pass
    message = salvage.message if salvage else "What was wrong is mended."
    if options.json:
        rows.print_json({"sound": True, "problems": list(problems), "message": message, "salvage": _salvage(salvage)})
    else:
        rows.say(*problems, message)
    return DONE


# --- rows and words ---------------------------------------------------------------------------------------------------


def _expired_row(expired: Expired) -> rows.Row:
    return {**asdict(expired), "oldest": rows.stamp(expired.oldest), "newest": rows.stamp(expired.newest)}


def _copy_row(copy: Copy) -> rows.Row:
    found = {"file": str(copy.file), "made": rows.stamp(copy.made), "bytes": copy.bytes}
    return {**found, "sound": copy.contents is not None, "problem": copy.problem, **_fields(copy.contents)}


def _salvage(salvage: Salvage | None) -> rows.Row | None:
    if salvage is None:
        return None
    aside = str(salvage.aside) if salvage.aside else None
    return {**asdict(salvage), "copy": rows.stamp(salvage.copy), "aside": aside}


def _fields(contents: Contents | None) -> rows.Row:
    return asdict(contents) if contents else {}


def _contents(contents: Contents) -> str:
    newest = f", the newest of {contents.newest[:10]}" if contents.newest else ""
    return f"{contents.feeds} feeds, {contents.articles} articles{newest}, {contents.bookmarks} bookmarked"


def _size(number: int) -> str:
    return f"{number / 1_000_000:.1f} MB"
