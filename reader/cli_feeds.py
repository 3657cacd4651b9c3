"""The commands about subscriptions.  Options in, exit status out."""

from __future__ import annotations

import sys

from reader import cli_rows as rows
from reader.chores import tell
from reader.cli_commands import DONE, Options, now, opened
from reader.errors import UsageError
from reader.progress import Event, encode
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
    from reader.store.retention import set_rules

    with opened(options) as library:
        feed_id = feeds.find(library, options.feed).id
        if options.title is not None:
            feeds.rename(library, feed_id, options.title)
        if options.into is not None:
            feeds.set_folder(library, feed_id, options.into)
        if options.full_text is not None:
            feeds.set_full_text(library, feed_id, FullText(options.full_text))
        if options.interval is not None:
            feeds.set_interval(library, feed_id, options.interval * 60 or None)
        if options.keep is not None:
            days, articles = options.keep
            set_rules(library, feed_id, days=days, articles=articles)
        if options.notify is not None:
            feeds.set_notify(library, feed_id, options.notify)
        found = feeds.find(library, str(feed_id))
    if options.login is not None:
        _keep_login(found, options.login)
    if options.worker:
        print(encode(Event("done", {"feed": feed_id})), flush=True)
    elif options.json:
        rows.print_json({**rows.feed_row(found), **rows.feed_rules(found)})
    else:
        rows.say_feeds([found])
    return DONE


def _keep_login(feed: Feed, user: str) -> None:
    """Asks for the password, so that it stands in no list of processes and no shell's history; no user: forgets it.

    UsageError where no keyring takes it: there is nothing else that would keep it after this command.
    """
    from getpass import getpass

    from reader.intake.logins import Login
    from reader.logins import NO_KEYRING, Logins

    if not user:
        Logins().forget(feed.url)
        return
    password = (
        getpass(f"Password of {user} for {feed.title}: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip()
    )
    if Logins().keep(feed.url, Login(user, password)):
        raise UsageError(f"The password for {feed.title} is not kept: {NO_KEYRING}", feed.url)


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
    from reader.feed_lists import import_list

    with opened(options) as library:
        imported = import_list(library, options.file, now=now())
    for line in (*(f"{address}: {reason}" for address, reason in imported.skipped), *imported.warnings):
        print(rows.printable(line), file=sys.stderr)
    if options.worker:
        for address, reason in imported.skipped:
            tell("skipped", address=address, error=reason)
        tell("imported", articles=0, links=0, known=0)
        counts = {"feeds": len(imported.added), "known": imported.known, "failed": len(imported.skipped)}
        tell("done", **counts, new=0, updated=0, stopped=False)
    elif options.json:
        skipped = [rows.failure(address, reason) for address, reason in imported.skipped]
        rows.print_json([*(rows.added_row(feed) for feed in imported.added), *skipped])
    else:
        rows.say(f"{len(imported.added)} feeds added, {imported.known} were there, {len(imported.skipped)} skipped")
    return DONE


def export_list(options: Options) -> int:
    from reader.feed_lists import export_list

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
