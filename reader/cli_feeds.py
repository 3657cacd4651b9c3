"""The commands about subscriptions.  Options in, exit status out."""

from __future__ import annotations

import sys

from reader import cli_rows as rows
from reader.cli_commands import DONE, Options, now, opened
from reader.errors import UsageError
from reader.store import feeds
from reader.values import Feed, FullText


def feeds_(options: Options) -> int:
    with opened(options) as library:
        found = feeds.all_feeds(library)
    if options.json:
        rows.print_json([rows.feed_row(feed) for feed in found])
    else:
        rows.say_feeds(found)
    return DONE


def feed(options: Options) -> int:
    with opened(options) as library:
        feed_id = feeds.find(library, options.feed).id
        if options.title is not None:
            feeds.rename(library, feed_id, options.title)
        if options.into is not None:
            feeds.set_folder(library, feed_id, options.into)
        if options.full_text is not None:
            feeds.set_full_text(library, feed_id, FullText(options.full_text))
        found = feeds.find(library, str(feed_id))
    if options.login is not None:
        _keep_login(found, options.login)
    if options.json:
        rows.print_json({**rows.feed_row(found), "full_text": found.full_text.value})
    else:
        rows.say_feeds([found])
    return DONE


def _keep_login(feed: Feed, user: str) -> None:
    """Asks for the password, so that it stands in no list of processes and no shell's history; no user: forgets it."""
    from getpass import getpass

    from reader.intake.logins import Login
    from reader.logins import Logins

    if not user:
        Logins().forget(feed.url)
        return
    password = (
        getpass(f"Password of {user} for {feed.title}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip()
    )
    warning = Logins().keep(feed.url, Login(user, password))
    if warning:
        print(rows.printable(warning), file=sys.stderr)


def remove(options: Options) -> int:
    from reader.logins import Logins

    with opened(options) as library:
        feed = feeds.find(library, options.feed)
        deleted = feeds.remove(library, feed.id)
    Logins().forget(feed.url)
    if options.json:
        rows.print_json({"id": feed.id, "url": feed.url, "title": feed.title, "deleted": list(deleted)})
    else:
        rows.say(f"{feed.title} is removed, and {len(deleted)} articles with it. What was bookmarked or tagged stays.")
    return DONE


def import_list(options: Options) -> int:
    from reader.subscribe import import_list

    with opened(options) as library:
        imported = import_list(library, options.file, now=now())
    for line in (*(f"{address}: {reason}" for address, reason in imported.skipped), *imported.warnings):
        print(rows.printable(line), file=sys.stderr)
    if options.json:
        skipped = [rows.failure(address, reason) for address, reason in imported.skipped]
        rows.print_json([*(rows.added_row(feed) for feed in imported.added), *skipped])
    else:
        rows.say(f"{len(imported.added)} feeds added, {imported.known} were there, {len(imported.skipped)} skipped")
    return DONE


def export_list(options: Options) -> int:
    from reader.subscribe import export_list

    with opened(options) as library:
        written = export_list(library)
    if options.file is None:
        rows.say(written.decode())
        return DONE
    try:
        options.file.write_bytes(written)
    except OSError as error:
        raise UsageError(f"{options.file} cannot be written: {error.strerror}. Choose another place.") from error
    if options.json:
        rows.print_json({"file": str(options.file)})
    return DONE
