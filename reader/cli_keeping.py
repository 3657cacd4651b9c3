"""The commands about the library itself: room, copies, soundness, its place.  Options in, exit status out."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from reader import cli_rows as rows
from reader.chores import chore, tell
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


@chore()
def tidy(options: Options) -> int:
    """`tidy`: what the rules let go; `--dry-run` only says what that would be."""
    from reader.store import retention
    from reader.store.preferences import preferences
    from reader.store.usage import shrink, usage

    freed = lost = 0
    with opened(options) as library:
        expired = retention.plan(library, now=now())
        if not options.dry_run:
            retention.tidy(library, now=now(), report=lambda done, total: _tell_progress(options, done, total))
            lost = retention.evict_pictures(library, preferences(library)["picture_budget_mb"] * 1_000_000)
            room = usage(library)
            if options.shrink or room.free >= max(_WORTH_SHRINKING, room.database // 5):
                freed = shrink(library)
    lines = [
        f"{one.articles:>7}  {_size(one.bytes):>9}  {one.oldest:%Y-%m-%d} to {one.newest:%Y-%m-%d}  {one.feed}"
        for one in expired
    ]
    count = sum(one.articles for one in expired)
    lines.append(f"{count} articles {'would be deleted' if options.dry_run else 'are deleted'}.")
    row = {"feeds": [_expired_row(one) for one in expired], "pictures": lost, "freed": freed}
    return _answer(options, "expired", row, *lines)


@chore()
def usage(options: Options) -> int:
    """`usage`: room on disk, by feed, and in all."""
    from reader.store import rotation
    from reader.store.usage import usage

    with opened(options) as library:
        room = usage(library)
        copies = sum(copy.bytes for copy in rotation.copies(rotation.folder_of(library), whole=False))
    idle = f", {_size(room.free)} of it idle" if room.free else ""
    return _answer(
        options,
        "room",
        {**asdict(room), "copies": copies},
        f"{'articles':>8}  {'texts':>9}  {'pictures':>9}  feed",
        *(f"{one.articles:>8}  {_size(one.text):>9}  {_size(one.pictures):>9}  {one.feed}" for one in room.feeds),
        f"Database {_size(room.database)}{idle}; pictures {_size(room.pictures)}; copies {_size(copies)}.",
    )


# --- copies -----------------------------------------------------------------------------------------------------------


@chore()
def back_up(options: Options) -> int:
    from reader.feed_lists import export_list
    from reader.store.backup import back_up

    with opened(options) as library:
        contents = back_up(library, options.file, {"subscriptions.opml": export_list(library)})
    row = {"file": str(options.file), **asdict(contents)}
    return _answer(
        options, "contents", row, f"The backup is written and verified: {options.file} ({_contents(contents)})"
    )


@chore()
def backups(options: Options) -> int:
    """`backups`: the copies that made themselves; 1 when one of them is not sound."""
    from reader.feed_lists import export_list
    from reader.store import rotation
    from reader.store.preferences import choose_backup_folder

    with opened(options) as library:
        if options.now:
            file = rotation.copy_now(library, {"subscriptions.opml": export_list(library)}, now=now())
            if options.worker:
                tell("copied", file=str(file))
        if options.into is not None:
            choose_backup_folder(library, str(Path(options.into).expanduser().absolute()) if options.into else None)
        folder = rotation.folder_of(library)
        if options.worker:  # what is there, before every byte of it is checked
            quick = rotation.copies(folder, whole=False)
            tell("copies", folder=str(folder), copies=[_copy_row(copy) for copy in quick], checked=False)
        copies = rotation.copies(folder)
    row = {"folder": str(folder), "copies": [_copy_row(copy) for copy in copies], "checked": True}
    number = "1 copy" if len(copies) == 1 else f"{len(copies)} copies"
    _answer(options, "copies", row, *map(_copy_line, copies), f"{number} in {folder}")
    return DONE if all(copy.contents for copy in copies) else FAILED


@chore(stoppable=False)
def restore(options: Options) -> int:
    """`restore FILE`: says what is in it, and puts it in the library's place unless `--dry-run`."""
    from reader.store.backup import look, restore

    contents = look(options.file) if options.dry_run else restore(options.library, options.file)
    done = "This backup holds" if options.dry_run else f"The library is restored: {options.file} holds"
    row = {"file": str(options.file), **asdict(contents)}
    return _answer(options, "contents", row, f"{done} {_contents(contents)}")


@chore(stoppable=False)
def move(options: Options) -> int:
    from reader.store.moving import move

    move(options.library, options.to)
    row = {"library": str(options.to.absolute())}
    return _answer(options, "moved", row, f"The library is in {options.to} now. Cutline finds it there by itself.")


# --- soundness --------------------------------------------------------------------------------------------------------


@chore(stoppable=False)
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
    row = {"sound": not problems, "problems": list(problems)}
    _answer(options, "checked", row, *(problems or ("The library is sound.",)))
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
        salvage = repair(options.library, lambda words: _tell_stage(options, words))
    with opened(options) as library:
        while index_pending(library):
            pass
    message = salvage.message if salvage else "What was wrong is mended."
    row = {"sound": True, "problems": list(problems), "message": message, "salvage": _salvage(salvage)}
    return _answer(options, "checked", row, *problems, message)


# --- rows and words ---------------------------------------------------------------------------------------------------


def _answer(options: Options, event: str, row: rows.Row, *lines: str) -> int:
    """Tells what a command found: the window by an event, programs by a document, people in lines."""
    if options.worker:
        tell(event, **row)
        tell("done", feeds=0, failed=0, new=0, updated=0, stopped=False)
    elif options.json:
        rows.print_json(row)
    else:
        rows.say(*lines)
    return DONE


def _tell_progress(options: Options, done: int, total: int) -> None:
    if options.worker:
        tell("progress", done=done, total=total)


def _tell_stage(options: Options, words: str) -> None:
    if options.worker:
        tell("stage", words=words)


def _copy_line(copy: Copy) -> str:
    what = _contents(copy.contents) if copy.contents else f"not sound: {copy.problem}"
    return f"{copy.made:%Y-%m-%d %H:%M}  {_size(copy.bytes):>9}  {copy.file.name}  {what}"


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
