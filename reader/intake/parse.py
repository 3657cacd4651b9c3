"""The bytes of a feed -> `ParsedFeed`, clean, whatever they are.  `ParseError` is all that is ever raised.

    bytes -> decode -> text -> document.tidy -> syndication (XML) | jsonfeed -> Source of Entries
          -> entries.article, each -> ParsedFeed

Which kind it is, the text says: servers send feeds as text/html and pages as application/xml.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime

from reader.discretion import told
from reader.errors import ParseError
from reader.intake import decode, document, jsonfeed, syndication
from reader.intake.addresses import host_of, shown
from reader.intake.discover import candidates
from reader.intake.entries import Source, article
from reader.intake.language import with_languages
from reader.intake.photos import plain, teaser
from reader.intake.walls import is_wall, walled
from reader.values import ParsedFeed

_FEED_ELEMENT = re.compile(r"<(?:[\w.-]+:)?(?:rss|rdf|feed|channel|item|entry)\b", re.I)
_PAGE_ROOTS = ("html", "head", "body")
_LONGEST_DESCRIPTION = 1_000


def parse(body: bytes, headers: Mapping[str, str], url: str) -> ParsedFeed:
    """The feed in `body`, which came with `headers` (names in lower case) from `url`."""
    try:
        return _feed(_source(body, headers, url), url)
    except ParseError:
        raise
    except Exception as error:
        # feedparser and lxml meet input that nobody foresaw; one such feed must not stop the others.
        raise ParseError(f"{shown(url)} is a feed too broken to be read.", url, bug=told(error)) from error


def _source(body: bytes, headers: Mapping[str, str], url: str) -> Source:
    text = decode.text(body, headers)
    start = text.lstrip()[:1]
    if not start:
        raise ParseError(f"{shown(url)} is empty: there is no feed in it at present.", url)
    if start in "{[":
        return jsonfeed.read(text, url)
    text = document.tidy(text)
    if document.root_name(text) in _PAGE_ROOTS:
        if is_wall(body, headers):
            raise ParseError(walled(url), url)
        offers = tuple(link.url for link in candidates(body, url))
        more = "; it offers " + ("one." if len(offers) == 1 else f"{len(offers)}.") if offers else "."
        raise ParseError(f"{shown(url)} is a web page, not a feed{more}", url, offers=offers)
    if not _FEED_ELEMENT.search(text):
        raise ParseError(f"{shown(url)} is not a feed.", url)
    return syndication.read(text, url)


def _feed(source: Source, url: str) -> ParsedFeed:
    now = datetime.now(UTC)
    return ParsedFeed(
        title=plain(source.title) or host_of(source.site_url or "") or host_of(url) or shown(url),
        articles=with_languages([article(entry, now) for entry in source.entries]),
        site_url=source.site_url,
        description=teaser(plain(source.description), _LONGEST_DESCRIPTION) or None,
        contact=teaser(plain(source.contact), 200) or None,
        language=source.language,
        icon_url=source.icon_url,
        note=source.note,
    )
