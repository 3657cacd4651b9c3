"""Conductor: an address becomes a subscription; a page's address becomes an article that is kept.

address -> fetch -> a feed? parse, store
                 -> a page? the feeds it links to, then the places where feeds usually are
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

from reader.errors import FetchError, ParseError, ReaderError
from reader.intake import addresses, discover
from reader.intake.logins import same_origin, split
from reader.intake.sanitize import RULES_VERSION
from reader.job import Job
from reader.offline import read_page
from reader.refresh import store_parsed
from reader.store import articles, feeds
from reader.values import Feed, Fetched, NotModified, ParsedFeed, Verdict

HEADLINES_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Found:
    """A feed, read but not stored."""

    url: str
    answer: Fetched
    parsed: ParsedFeed


async def add(job: Job, address: str, *, folder: str | None = None) -> Feed:
    """Subscribes to the feed at `address`, or of the site there, and stores its articles.

    Raises ReaderError in plain words when there is no feed; nothing is written then.
    """
    async for found in found_at(job, address):
        feed_id, _ = feeds.add(job.library, found.url, now=job.now(), folder=folder)
        store_parsed(job, feed_id, found.parsed, found.answer)
        feed = feeds.find(job.library, str(feed_id))
        url, login = split(addresses.normalise(address))
        if login is not None and same_origin(url, feed.url):
            _tell_warning(job, job.logins.keep(feed.url, login))
        job.tell("added", feed=feed.id, url=feed.url, title=feed.title, site_url=feed.site_url)
        return feed
    raise AssertionError("found_at gives a feed or raises")


def add_unfetched(job: Job, address: str, *, folder: str | None = None) -> Feed:
    """Subscribes without asking the network; the next refresh brings the articles."""
    url, login = split(addresses.normalise(address))
    feed_id, _ = feeds.add(job.library, url, now=job.now(), folder=folder)
    if login is not None:
        _tell_warning(job, job.logins.keep(url, login))
    return feeds.find(job.library, str(feed_id))


def _tell_warning(job: Job, warning: str | None) -> None:
    if warning:
        job.tell("warned", warning=warning)


async def preview(job: Job, address: str) -> int:
    """Tells of every feed that `address` leads to, with its newest headlines, and how many; nothing is stored."""
    count = 0
    async for found in found_at(job, address):
        count += 1
        parsed = found.parsed
        job.tell(
            "found",
            url=found.url,
            title=parsed.title or found.url,
            site_url=parsed.site_url,
            articles=len(parsed.articles),
            headlines=[article.title for article in parsed.articles[:HEADLINES_SHOWN]],
        )
    return count


async def found_at(job: Job, address: str) -> AsyncIterator[Found]:
    """The feed at `address`; else those its page links to; else the first at the usual places.

    Raises the reason why `address` itself is no feed when nothing is found.
    """
    url = addresses.normalise(address)
    try:
        yield await _read(job, url)
        return
    except ParseError as error:
        why: ReaderError = error
        offers = error.offers
    except FetchError as error:
        if error.offline:
            raise
        why, offers = error, ()
    found_any = False
    for offered in offers:
        try:
            yield await _read(job, offered)
            found_any = True
        except ReaderError:
            continue
    if found_any:
        return
    for guess in discover.known_addresses(url):
        try:
            found = await _read(job, guess)
        except ReaderError:
            continue
        yield found
        return
    raise why


async def _read(job: Job, url: str) -> Found:
    answer = await job.fetcher.feed(url)
    if isinstance(answer, NotModified):
        raise FetchError(
            f"{addresses.shown(url)} says that nothing has changed, but it was never read before. Try again later.", url
        )
    parsed = await job.sandbox.parse(answer.body, answer.headers, answer.url)
    return Found(answer.moved_to or split(url)[0], answer, parsed)


async def save(job: Job, address: str) -> int:
    """Fetches a page now and keeps it; gives the article's id.  Raises ReaderError when the page shows no article."""
    url, login = split(addresses.normalise(address))
    if login is not None:
        _tell_warning(job, job.logins.keep(url, login))
    page = await read_page(job, url, url)
    if page.verdict is not Verdict.ARTICLE:
        raise ParseError(
            f"{addresses.shown(url)} shows no article but a {page.verdict} page, so there is nothing to keep.", url
        )
    return articles.save(job.library, page, url=url, now=job.now(), rules=RULES_VERSION)
