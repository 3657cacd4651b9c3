"""What each command does.  Options in, exit status out; printing is `cli_rows`, the network `cli_jobs`.

Only what a command needs is imported: `list` answers without SQLAlchemy, numpy, a parser or an event loop.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader import cli_rows as rows
from reader.errors import UsageError
from reader.progress import Event, encode
from reader.rows import Feed, Scope
from reader.store import statuses
from reader.store.database import Library, open_library
from reader.store.headlines import headlines
from reader.store.subscribed import all_feeds
from reader.store.waiting import anything_waits

if TYPE_CHECKING:
    from reader.cli_jobs import Manner
    from reader.values import Article

DONE, FAILED = 0, 1
Options = argparse.Namespace
Found = TypeVar("Found")


@contextmanager
def opened(options: Options) -> Iterator[Library]:
    """The library that the options name."""
    library = open_library(options.library)
    try:
        yield library
    finally:
        library.close()


def now() -> datetime:
    """The time, to the second, as it is stored."""
    return datetime.now(UTC).replace(microsecond=0)


# --- reading ----------------------------------------------------------------------------------------------------------


def settings(options: Options) -> int:
    from reader.store.preferences import prefer, preferences

    with opened(options) as library:
        if options.value is not None:
            prefer(library, options.name, options.value)
        found = preferences(library)
    if options.name is not None and options.name not in found:
        raise UsageError(f"There is no setting {options.name}. There are: {', '.join(found)}.", options.name)
    if options.json:
        rows.print_json(found)
    else:
        rows.say(*(f"{name} = {value}" for name, value in found.items()))
    return DONE


def list_(options: Options) -> int:
    with opened(options) as library:
        scope = Scope(
            feed_id=_feed(library, options.feed).id if options.feed else None,
            unread=options.unread,
            bookmarked=options.bookmarked,
            opened=options.opened,
            tag=options.tag,
            since=date(options.since) if options.since else None,
            query=_saved_query(library, options.search) if options.search else None,
        )
        found = headlines(library, scope, limit=options.limit)
    if options.json:
        rows.print_json([rows.headline_row(headline) for headline in found])
    else:
        rows.say_headlines(found)
    return DONE


def _feed(library: Library, name: str) -> Feed:
    from reader.store.feeds import find

    return find(library, name)


def _saved_query(library: Library, name: str) -> str:
    from reader.store.searches import find_search

    return find_search(library, name).query


def search_(options: Options) -> int:
    from reader.store.search import search
    from reader.store.searches import save_search

    with opened(options) as library:
        if options.save is not None:
            save_search(library, options.save, " ".join(options.query))
        hits = search(library, " ".join(options.query), limit=options.limit, now=now(), newest=options.newest)
    if options.json:
        rows.print_json([rows.hit_row(hit) for hit in hits])
    else:
        rows.say_hits(hits)
    return DONE


def show(options: Options) -> int:
    from reader.store import reading

    def say(article: Article) -> None:
        if options.html or options.text:
            rows.say(article.html if options.html else article.text)
        else:
            rows.say_article(article)

    with opened(options) as library:
        found = {article.id: article for article in reading.show(library, known_ids(library, options))}
    return _answer_each(options, found, rows.article_row, say)


def related(options: Options) -> int:
    from reader.store.related import RelatedIndex

    with opened(options) as library:
        index = RelatedIndex(library)
        found = {
            article_id: (article_id, index.stories(article_id, limit=options.limit, gated=not options.all))
            for article_id in known_ids(library, options)
        }
    return _answer_each(
        options, found, lambda answer: rows.related_row(*answer), lambda answer: rows.say_related(answer[1])
    )


# --- what the user does -----------------------------------------------------------------------------------------------


def mark_read(options: Options) -> int:
    return _change(options, lambda library, ids: statuses.mark_read(library, ids, True, now=now()))


def mark_unread(options: Options) -> int:
    return _change(options, lambda library, ids: statuses.mark_read(library, ids, False, now=now()))


def bookmark(options: Options) -> int:
    return _change(options, lambda library, ids: statuses.bookmark(library, ids, True, now=now()))


def unbookmark(options: Options) -> int:
    return _change(options, lambda library, ids: statuses.bookmark(library, ids, False, now=now()))


def unrelate(options: Options) -> int:
    from reader.store.unrelated import part

    return _change(options, lambda library, ids: tuple(one for one in ids if part(library, options.article, one)))


def relate(options: Options) -> int:
    from reader.store.unrelated import join_again

    return _change(options, lambda library, ids: tuple(one for one in ids if join_again(library, options.article, one)))


def tag(options: Options) -> int:
    return _change_tags(options, statuses.tag)


def untag(options: Options) -> int:
    return _change_tags(options, statuses.untag)


def _change_tags(options: Options, change: Callable[[Library, Sequence[int], str], tuple[int, ...]]) -> int:
    """`tag geology 12 13` and `tag 12 13 --tag geology` are the same."""
    names = [*(options.tag or ()), *(word for word in options.ids if not word.isdecimal())]
    options.ids = [word for word in options.ids if word.isdecimal()]
    if not names or not options.ids:
        raise UsageError("A tag needs a name and articles: cutline tag NAME ID...")

    def change_all(library: Library, ids: Sequence[int]) -> tuple[int, ...]:
        return tuple(sorted({changed for name in names for changed in change(library, ids, name)}))

    return _change(options, change_all)


def _change(options: Options, change: Callable[[Library, Sequence[int]], tuple[int, ...]]) -> int:
    """Changes what can be changed; an id that is not there is named, and the others are changed all the same."""
    with opened(options) as library:
        ids = known_ids(library, options)
        changed = change(library, ids)
    unknown = [word for word in options.ids if not word.isdecimal() or int(word) not in ids]
    tell_unknown(unknown)
    if options.json:
        rows.print_json([*changed, *(_unknown(word) for word in unknown)])
    else:
        rows.say(f"{len(changed)} changed")
    return FAILED if unknown else DONE


# --- the network ------------------------------------------------------------------------------------------------------


def refresh(options: Options) -> int:
    with opened(options) as library:
        looks = options.worker and not (options.all or options.feeds)
        if looks and not anything_waits(library, now=datetime.now(UTC)):
            return _nothing_due()
        # Imported here, for it takes longer to load than it takes to see that nothing is due.
        from reader.cli_jobs import refresh_feeds

        return refresh_feeds(
            library, options.feeds, everything=options.all, pages=not options.no_pages, manner=manner(options)
        )


def _nothing_due() -> int:
    """What the window is told when it looks, and there is nothing to be done."""
    done = {"feeds": 0, "failed": 0, "new": 0, "updated": 0, "stopped": False}
    for event in (Event("started", {"feeds": 0}), Event("done", done)):
        print(encode(event), flush=True)
    return DONE


def index(options: Options) -> int:
    from reader.cli_jobs import index

    with opened(options) as library:
        return index(library, manner(options))


def offline(options: Options) -> int:
    from reader.cli_jobs import make_complete

    with opened(options) as library:
        feed_ids = [_feed(library, name).id for name in options.feeds]
        if options.into is not None:
            feed_ids += [found.id for found in all_feeds(library) if found.folder == options.into]
            if not feed_ids:
                raise UsageError(f"There is no folder {options.into} with feeds in it.", options.into)
        since = now() - timedelta(days=options.days) if options.days is not None else None
        return make_complete(library, feed_ids or None, since, manner(options))


def page(options: Options) -> int:
    from reader.cli_jobs import read_pages

    with opened(options) as library:
        ids = known_ids(library, options)
        unknown = [word for word in options.ids if not word.isdecimal() or int(word) not in ids]
        if unknown:
            raise UsageError(f"There is no article {unknown[0]}.", unknown[0])
        return read_pages(library, ids, manner(options))


def add(options: Options) -> int:
    from reader.cli_jobs import add

    addresses = [_file_address(word) for word in options.addresses]
    with opened(options) as library:
        return add(library, addresses, folder=options.into, fetch=not options.no_fetch, manner=manner(options))


def preview(options: Options) -> int:
    from reader.cli_jobs import preview

    with opened(options) as library:
        return preview(library, _file_address(options.address), manner(options))


def save(options: Options) -> int:
    from reader.cli_jobs import save

    with opened(options) as library:
        return save(library, options.addresses, manner(options))


def _file_address(word: str) -> str:
    """The name of a file that is there as a `file:` address; anything else as it is."""
    file = Path(word)
    return file.resolve().as_uri() if file.is_file() else word


def manner(options: Options) -> Manner:
    from reader.cli_jobs import Manner

    return Manner(json=options.json, worker=options.worker)


# --- several articles -------------------------------------------------------------------------------------------------


def known_ids(library: Library, options: Options) -> list[int]:
    """The ids asked for that are in the library, each once, in the order asked."""
    from reader.store.reading import existing

    asked = dict.fromkeys(int(word) for word in options.ids if word.isdecimal())
    there = existing(library, list(asked))
    return [article_id for article_id in asked if article_id in there]


def _answer_each(
    options: Options,
    found: Mapping[int, Found],
    row: Callable[[Found], rows.Row],
    say: Callable[[Found], None],
) -> int:
    """Prints a result for each id asked for, in that order; one that is not there is named in its place."""
    results: list[rows.Row] = []
    unknown = []
    for word in options.ids:
        answer = found.get(int(word)) if word.isdecimal() else None
        if answer is None:
            unknown.append(word)
            results.append(_unknown(word))
        elif options.json:
            results.append(row(answer))
        else:
            say(answer)
    if options.json:
        rows.print_json(results)
    tell_unknown(unknown)
    return FAILED if unknown else DONE


def _unknown(word: str) -> rows.Row:
    return rows.failure(word, f"There is no article {word} in this library.")


def tell_unknown(words: Sequence[str]) -> None:
    for word in words:
        print(rows.printable(str(_unknown(word)["error"])), file=sys.stderr)


def date(text: str) -> datetime:
    """A date or a time as people write them to programs; without a zone it is UTC."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"{text} is no date. Write it as 2026-11-23 or 2026-11-23T08:00:00Z.", text) from None
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
