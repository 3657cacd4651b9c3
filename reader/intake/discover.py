"""A site's page or address -> the addresses where its feeds may lie.  Pure: trying them is the conductor's part.

In: a page's bytes, or an address alone.  Out: candidates, the likeliest first.  Likewise for a site's icon.
"""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qs, urlsplit

from lxml import etree
from lxml import html as lxml_html

from reader.intake.addresses import join
from reader.intake.photos import plain
from reader.values import FeedLink

_TYPES = re.compile(
    r"(?:application|text)/(?:rss|atom|rdf|feed)(?:\+xml|\+json)|application/json\b|(?:application|text)/xml\b", re.I
)
_SURE_TYPES = re.compile(r"(?:rss|atom|rdf)\+xml|feed\+json", re.I)
_FEED_ADDRESS = re.compile(
    r"(?:/(?:feeds?|rss|atom|index\.xml|feed\.json|rdf)(?:/|\.\w{2,5}|$)|\.(?:rss|atom|rdf)$|"
    r"[?&](?:feed|format|type|alt)=(?:rss|atom|feed)|feeds?\.feedburner\.com/|//(?:feeds?|rss)\.[^/]+/)",
    re.I,
)
_NOT_A_FEED = re.compile(r"oembed|wp-json|/xmlrpc|opensearch|manifest|sitemap|addthis|facebook|twitter\.com", re.I)
_FEED_FILE = re.compile(r"\.(?:xml|rss|atom|rdf|json)$", re.I)
_COMMENTS = re.compile(r"comment|kommentar|commentaire|comentario|réaction", re.I)
_MOST = 30
_PAGE_BYTES = 3_000_000

_ICON_RELATIONS = frozenset(("icon", "apple-touch-icon", "apple-touch-icon-precomposed"))
_ICON_SIZE = re.compile(r"(\d{1,4})x\d{1,4}")
_SVG = re.compile(r"svg|mask-icon", re.I)
_APPLE_SIDE, _ICON_SIDE, _WANTED_SIDE = 180, 16, 32
_MOST_ICONS = 4

_PATHS = ("/feed", "/rss", "/feed.xml", "/atom.xml", "/rss.xml", "/index.xml", "/feed.json", "/feeds/posts/default")


def candidates(page_html: bytes, url: str) -> tuple[FeedLink, ...]:
    """The feeds that a page offers: its `link rel=alternate`s, then links whose address looks like a feed's."""
    page = _page(page_html)
    if page is None:
        return ()
    base = _base(page, url)
    sure: list[FeedLink] = []
    likely: list[FeedLink] = []
    for link in page.iter("link"):
        kind, target = link.get("type") or "", join(base, link.get("href"))
        rel = (link.get("rel") or "").lower().split()
        if target is None or _NOT_A_FEED.search(target) or not ({"alternate", "feed"} & set(rel)):
            continue
        if _SURE_TYPES.search(kind) or "feed" in rel:
            sure.append(FeedLink(target, plain(link.get("title") or "") or None))
        elif _TYPES.search(kind) and _FEED_ADDRESS.search(target):
            likely.append(FeedLink(target, plain(link.get("title") or "") or None))
    for anchor in page.iter("a"):
        target = join(base, anchor.get("href"))
        if target and _FEED_ADDRESS.search(target) and not _NOT_A_FEED.search(target):
            likely.append(FeedLink(target, plain(anchor.text_content()[:200]) or None))
    return _ranked((*sure, *likely))


def icon_candidates(page_html: bytes, url: str, own: str | None = None) -> tuple[str, ...]:
    """Where a site's icon may lie: as its page at `url` says, then `own` (the feed's picture), then the usual place.

    Of several sizes the smallest that is large enough for a sidebar comes first; drawings (SVG) are left out, for
    pictures are decoded by Pillow.
    """
    page = _page(page_html)
    found: list[tuple[int, str]] = []
    for link in page.iter("link") if page is not None else ():
        rel = (link.get("rel") or "").lower().split()
        address = join(_base(page, url), link.get("href"))
        if address is None or not _ICON_RELATIONS & set(rel) or _SVG.search(f"{link.get('type')} {address}"):
            continue
        stated = [int(size) for size in _ICON_SIZE.findall((link.get("sizes") or "").lower()[:200])]
        side = max(stated, default=_APPLE_SIDE if any("apple" in one for one in rel) else _ICON_SIDE)
        found.append((side if side >= _WANTED_SIDE else 10_000 - side, address))
    ranked = [address for _, address in sorted(found, key=lambda pair: pair[0])]
    usual = join(url, "/favicon.ico")
    return tuple(dict.fromkeys(one for one in (*ranked[:_MOST_ICONS], own, usual) if one))


def _page(page_html: bytes) -> Any:
    parser = lxml_html.HTMLParser(recover=True, no_network=True, huge_tree=False)
    try:
        return lxml_html.document_fromstring(page_html[:_PAGE_BYTES], parser=parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None


def _base(page: Any, url: str) -> str:
    return join(url, next((found for found in page.xpath("//base/@href")), None)) or url


def _ranked(links: tuple[FeedLink, ...]) -> tuple[FeedLink, ...]:
    """Each address once; feeds of comments last."""
    once = list({link.url: link for link in reversed(links)}.values())[::-1]
    return tuple(sorted(once, key=lambda link: bool(_COMMENTS.search(f"{link.url} {link.title or ''}"))))[:_MOST]


def known_addresses(url: str) -> tuple[str, ...]:
    """Where feeds of this address are known or wont to be, without asking anyone."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        return ()
    host = parts.hostname.removeprefix("www.")
    steps = [step for step in parts.path.split("/") if step]
    root = f"{parts.scheme}://{parts.netloc}"
    found = [*_of_service(host, steps, parse_qs(parts.query), root)]
    if steps and _FEED_FILE.search(steps[-1]):
        return tuple(found)  # a feed was meant, and another one of the same site would surprise
    folder = root + "/" + "/".join(steps) if steps and "." not in steps[-1] else root
    if steps and folder != root:
        found += [folder + path for path in _PATHS[:3]]
    found += [root + path for path in _PATHS]
    return tuple(one for one in dict.fromkeys(found) if one.rstrip("/") != url.rstrip("/"))


def _of_service(host: str, steps: list[str], query: dict[str, list[str]], root: str) -> list[str]:
    """The rules of services that many write on."""
    first = steps[0] if steps else ""
    if host in ("youtube.com", "m.youtube.com"):
        videos = "https://www.youtube.com/feeds/videos.xml?"
        if first == "channel" and len(steps) > 1:
            return [f"{videos}channel_id={steps[1]}"]
        if first == "user" and len(steps) > 1:
            return [f"{videos}user={steps[1]}"]
        return [f"{videos}playlist_id={query['list'][0]}"] if "list" in query else []
    if host.endswith("reddit.com"):
        return [f"https://www.reddit.com/{'/'.join(steps)}/.rss" if steps else "https://www.reddit.com/.rss"]
    if host == "github.com" and len(steps) >= 2:
        project = f"https://github.com/{steps[0]}/{steps[1]}"
        kinds = ("releases.atom", "commits.atom", "tags.atom")
        wanted = [kind for kind in kinds if len(steps) > 2 and kind.startswith(steps[2])]
        return [f"{project}/{kind}" for kind in dict.fromkeys((*wanted, *kinds))]
    if host == "github.com" and first:
        return [f"https://github.com/{first}.atom"]
    if host == "medium.com" and first:
        return [f"https://medium.com/feed/{'/'.join(steps[:1])}"]
    if host.endswith((".substack.com", ".medium.com")):
        return [f"{root}/feed"]
    if host.endswith((".tumblr.com",)):
        return [f"{root}/rss"]
    if host.endswith((".blogspot.com", ".blogger.com")):
        return [f"{root}/feeds/posts/default"]
    if host == "bsky.app" and first == "profile" and len(steps) > 1:
        return [f"https://bsky.app/profile/{steps[1]}/rss"]
    # Mastodon and its kin: https://host/@name
    return [f"{root}/{first}.rss"] if len(steps) == 1 and first.startswith("@") else []
