"""An address -> its bytes, with manners (DESIGN.md, "Fetching manners"; RFC 9110).

    Fetcher.feed     an address that the user gave, with validators    -> Fetched | NotModified
    Fetcher.page     an article's page, as far as its feed may lead    -> Fetched
    Fetcher.picture  a photo, likewise                                 -> Fetched

Every failure is a `FetchError` of one plain line.  Sizes are counted after decompression, while the bytes come in.
A server that asks for a login gets the feed's, if it is the feed's own server.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from http.cookiejar import CookieJar
from pathlib import Path
from types import TracebackType
from typing import Self

import httpcore2
import httpx2
from h2.exceptions import H2Error

from reader.errors import FetchError
from reader.intake.addresses import WEB, file_of, host_of, is_private_address, is_private_host, join, shown
from reader.intake.logins import Ask, Login, same_origin, split, wants_basic
from reader.intake.network import client, look_up
from reader.intake.refusals import broken, login_refused, refused
from reader.intake.walls import LOOK, is_wall
from reader.values import Fetched, NotModified, Reach, Validators

USER_AGENT = "Cutline/0.1 (desktop news reader)"
FEED_BYTES = 10_000_000
PAGE_BYTES = 10_000_000
PICTURE_BYTES = 25_000_000
HOPS = 10
SECONDS = 30.0
LONGEST_SECONDS = 120.0
GOOD_RATE = 20_000
"""Bytes a second, on the whole, that earn an answer more than `SECONDS`."""
PATIENCE = 4
"""Exchanges in a row that may fail with one host, or with what one feed links to, before the rest is left for later."""
LARGE, LARGE_AT_ONCE = 1_000_000, 3
"""Bytes from which an answer is large, and how many of these are held at a time."""
CODINGS = 2
"""Compressions that one answer may be wrapped in: more would let a few bytes keep this process busy for hours."""

_PERMANENT = (301, 308)
_MAY_BE_WALLS = (403, 429, 503)
_REDIRECTS = (301, 302, 303, 307, 308)
_ACCEPT_FEED = (
    "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5"
)
_ACCEPT_PAGE = "text/html, application/xhtml+xml, */*;q=0.5"
_ACCEPT_PICTURE = "image/avif, image/webp, image/*, */*;q=0.1"


@dataclass(slots=True)
class _Place:
    """What one task holds of what it fetched."""

    large: bool = False


_PLACE: ContextVar[_Place | None] = ContextVar("place", default=None)


@dataclass(frozen=True, slots=True)
class _Answer:
    """One exchange: the whole body, or where it points."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    private: bool
    seconds: float


class Fetcher:
    """Fetches for one refresh: connections are kept, cookies too, few at a time for each host.

    `login_of` gives the login of the feed at an address; it is asked in a thread of its own.
    """

    def __init__(
        self,
        *,
        concurrency: int = 40,
        per_host: int = 2,
        user_agent: str = USER_AGENT,
        seconds: float = SECONDS,
        longest_seconds: float = LONGEST_SECONDS,
        login_of: Ask | None = None,
    ) -> None:
        self._concurrency = concurrency
        self._user_agent = user_agent
        self._seconds = seconds
        self._longest_seconds = longest_seconds
        self._everywhere = asyncio.Semaphore(concurrency)
        self._large = asyncio.Semaphore(LARGE_AT_ONCE)
        self._login_of = login_of
        self._logins: dict[str, Login] = {}
        self._failed: Counter[str] = Counter()
        self._hosts: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(per_host))

    async def __aenter__(self) -> Self:
        trust = httpx2.create_ssl_context()
        cookies = CookieJar()
        self._open, self._public = (
            client(private, cookies, connections=self._concurrency, user_agent=self._user_agent, trust=trust)
            for private in (True, False)
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._open.aclose()
        await self._public.aclose()

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Stands around all that is done with an answer: while it lasts, few answers that are large are held."""
        place = _Place()
        token = _PLACE.set(place)
        try:
            yield
        finally:
            _PLACE.reset(token)
            if place.large:
                self._large.release()

    async def reach(self, feed_url: str) -> Reach:
        """How far the links of a feed may lead: judged by the feed's own address."""
        if feed_url.startswith("file:"):
            return Reach(folder=str(file_of(feed_url).resolve().parent))
        host = host_of(feed_url)
        if is_private_host(host):
            return Reach(private=True)
        try:
            return Reach(private=any(map(is_private_address, await look_up(host, 443))))
        except (OSError, UnicodeError):
            return Reach()

    async def feed(self, url: str, validators: Validators = Validators()) -> Fetched | NotModified:
        """A feed (or a site's page) that the user gave: it may be private or a file.  Raises `FetchError`.

        A login in the address is used, and is in no address that comes back.
        """
        url, login = split(url)
        if login is not None:
            self._logins[url] = login
        if url.startswith("file:"):
            return _judge(url, await _file(url, FEED_BYTES), {}, validators, None)
        ask = {"Accept": _ACCEPT_FEED}
        if validators.etag:
            ask["If-None-Match"] = validators.etag
        if validators.last_modified:
            ask["If-Modified-Since"] = validators.last_modified
        end, answer, permanent = await self._follow(url, ask, FEED_BYTES, self._open, url)
        moved_to = end if permanent and end != url else None
        if answer.status == 304:
            if not (validators.etag or validators.last_modified):
                raise refused(304, answer.headers, url, datetime.now(UTC))
            return NotModified(end, _validators(answer.headers, validators.body_hash, validators), moved_to)
        if not answer.body.strip():
            raise FetchError(f"{shown(end)} is empty: there is no feed in it at present.", url)
        return _judge(end, answer.body, answer.headers, validators, moved_to)

    async def page(self, url: str, reach: Reach = Reach(), *, feed: str | None = None) -> Fetched:
        """A page that `feed` links to.  Raises `FetchError`."""
        return await self._linked(url, reach, {"Accept": _ACCEPT_PAGE}, PAGE_BYTES, feed)

    async def picture(
        self,
        url: str,
        reach: Reach = Reach(),
        referer: str | None = None,
        *,
        feed: str | None = None,
    ) -> Fetched:
        """A picture that `feed` or its page links to.  Raises `FetchError`."""
        ask = {"Accept": _ACCEPT_PICTURE}
        if referer and referer.startswith("http") and referer.isascii():
            ask["Referer"] = referer
        return await self._linked(url, reach, ask, PICTURE_BYTES, feed)

    async def _linked(self, url: str, reach: Reach, ask: dict[str, str], limit: int, feed: str | None) -> Fetched:
        if url.startswith("file:"):
            if reach.folder is None or not file_of(url).resolve().is_relative_to(reach.folder):
                raise FetchError(f"{shown(url)} lies on this machine, outside the folder of its feed.", url)
            return Fetched(url, await _file(url, limit))
        way = self._open if reach.private else self._public
        if feed and self._failed[feed] >= PATIENCE:
            # A feed may link to any number of hosts that never answer.
            raise FetchError(f"{shown(url)} is left for later: much that its feed links to does not answer.", url)
        try:
            end, answer, _ = await self._follow(split(url)[0], ask, limit, way, feed)
        except FetchError:
            if feed and self._failed[host_of(url)]:
                self._failed[feed] += 1
            raise
        if feed:
            self._failed[feed] = 0
        if answer.status != 200:
            raise refused(answer.status, answer.headers, url, datetime.now(UTC))
        if not answer.body:
            raise FetchError(f"{shown(end)} is empty.", url)
        return Fetched(end, answer.body, answer.headers)

    async def _follow(
        self, url: str, ask: dict[str, str], limit: int, way: httpx2.AsyncClient, feed: str | None
    ) -> tuple[str, _Answer, bool]:
        """The end of the chain of redirects, its answer, and whether every hop was permanent."""
        here, permanent, left = url, True, self._seconds
        for _ in range(HOPS + 1):
            answer = await self._ask_as(feed, here, ask, limit, way, left)
            left = max(1.0, left - answer.seconds)
            if answer.status in _REDIRECTS and (target := answer.headers.get("location")):
                there = join(here, target)
                if there is None or not there.startswith(WEB):
                    raise FetchError(f"{shown(url)} points to {shown(target)}, which is never followed.", url)
                permanent = permanent and answer.status in _PERMANENT
                here = split(there.partition("#")[0])[0]
                # Only what starts at a private address may lead to one.
                way = way if answer.private else self._public
            elif answer.status in (200, 203, 206, 226, 304):
                return here, answer, permanent
            else:
                wall = is_wall(answer.body, answer.headers)
                raise refused(answer.status, answer.headers, here, datetime.now(UTC), wall=wall)
        raise FetchError(f"{shown(url)} points on and on to other addresses, in a circle it seems.", url)

    async def _ask_as(
        self, feed: str | None, url: str, ask: dict[str, str], limit: int, way: httpx2.AsyncClient, seconds: float
    ) -> _Answer:
        """One exchange, and a second one with the login of `feed` where its own server asks for one."""
        if feed is None or not same_origin(feed, url):
            return await self._ask(url, ask, limit, way, seconds)
        known = self._logins.get(feed)
        answer = await self._ask(url, _with(known, ask), limit, way, seconds)
        if answer.status != 401 or not wants_basic(answer.headers.get("www-authenticate")):
            return answer
        if known is None and self._login_of is not None:
            # A keyring may take its time, or ask to be unlocked.
            known = await asyncio.to_thread(self._login_of, feed)
            if known is not None:
                self._logins[feed] = known
                answer = await self._ask(url, _with(known, ask), limit, way, seconds)
        if answer.status == 401 and known is not None:
            raise login_refused(url)
        return answer

    async def _ask(self, url: str, ask: dict[str, str], limit: int, way: httpx2.AsyncClient, seconds: float) -> _Answer:
        """One exchange, within its limits of time and size; waiting for our own turn does not count."""
        host = host_of(url)
        try:
            request = way.build_request("GET", url, headers=ask)
            async with self._turn(host), asyncio.timeout(seconds) as clock:
                began = time.monotonic()
                answer = await way.send(request, stream=True)
                try:
                    body = await self._read(answer, limit, clock, url)
                finally:
                    await answer.aclose()
        except FetchError as error:
            error.subject = url
            raise
        except (
            httpx2.HTTPError,
            httpx2.InvalidURL,
            httpx2.StreamError,
            httpcore2.NetworkError,
            httpcore2.TimeoutException,
            httpcore2.ProtocolError,
            httpcore2.ProxyError,
            httpcore2.UnsupportedProtocol,
            H2Error,
            TimeoutError,
            OSError,
            ValueError,  # h2 and the header code raise it, and UnicodeError, on what servers should not send
        ) as error:
            self._failed[host] += 1
            raise broken(error, url) from None
        self._failed[host] = 0
        private = bool(answer.extensions.get("private_peer"))
        return _Answer(answer.status_code, _headers(answer), body, private, time.monotonic() - began)

    @asynccontextmanager
    async def _turn(self, host: str) -> AsyncIterator[None]:
        """Waits for this host first, so that a slow one does not hold places that others could use."""
        async with self._hosts[host], self._everywhere:
            if self._failed[host] >= PATIENCE:
                raise FetchError(f"{host} does not answer: it is left alone until the next refresh.", host)
            yield

    async def _read(self, answer: httpx2.Response, limit: int, clock: asyncio.Timeout, url: str) -> bytes:
        """The decoded body of a good answer; of others what may tell why."""
        refusal = answer.status_code >= 300
        if refusal and answer.status_code not in _MAY_BE_WALLS:
            return b""
        if answer.headers.get("content-encoding", "").count(",") >= CODINGS:
            raise httpx2.DecodingError("wrapped too often")
        start = clock.when() or 0.0
        parts: list[bytes] = []
        size = 0
        async for part in answer.aiter_bytes():
            size += len(part)
            if refusal and size > LOOK:
                break
            if size > limit:
                raise FetchError(f"{shown(url)} is larger than {limit // 1_000_000} MB, which is the limit.", url)
            parts.append(part)
            if size > LARGE:
                start += await self._room(clock)
            earned = min(self._longest_seconds, answer.num_bytes_downloaded / GOOD_RATE)
            if earned > self._seconds:
                clock.reschedule(start + earned - self._seconds)
        return b"".join(parts)

    async def _room(self, clock: asyncio.Timeout) -> float:
        """Waits until one more large answer may be held; the `clock` stands still meanwhile.  Gives the seconds."""
        place, end, began = _PLACE.get(), clock.when(), asyncio.get_running_loop().time()
        if place is None or place.large or end is None:
            return 0.0
        clock.reschedule(None)
        await self._large.acquire()
        place.large = True
        waited = asyncio.get_running_loop().time() - began
        clock.reschedule(end + waited)
        return waited


def _with(login: Login | None, ask: dict[str, str]) -> dict[str, str]:
    return ask if login is None else {**ask, "Authorization": login.header()}


def _judge(
    url: str, body: bytes, headers: Mapping[str, str], known: Validators, moved_to: str | None
) -> Fetched | NotModified:
    """New bytes, or the same as last time, whatever the server says of their age."""
    digest = hashlib.sha256(body).hexdigest()
    validators = _validators(headers, digest, Validators())
    if digest == known.body_hash:
        return NotModified(url, validators, moved_to)
    return Fetched(url, body, headers, validators, moved_to)


def _validators(headers: Mapping[str, str], body_hash: str | None, before: Validators) -> Validators:
    return Validators(
        headers.get("etag") or before.etag, headers.get("last-modified") or before.last_modified, body_hash
    )


def _headers(answer: httpx2.Response) -> dict[str, str]:
    return {name.lower(): value for name, value in answer.headers.items()}


async def _file(url: str, limit: int) -> bytes:
    path = file_of(url)
    try:
        return await asyncio.to_thread(_read_file, path, limit)
    except FileNotFoundError:
        raise FetchError(f"There is no file {shown(str(path))}.", url) from None
    except IsADirectoryError:
        raise FetchError(f"{shown(str(path))} is a folder, not a file.", url) from None
    except (OSError, ValueError):
        raise FetchError(f"The file {shown(str(path))} cannot be read.", url) from None


def _read_file(path: Path, limit: int) -> bytes:
    with path.open("rb") as file:
        data = file.read(limit + 1)
    if len(data) > limit:
        raise FetchError(
            f"{shown(str(path))} is larger than {limit // 1_000_000} MB, which is the limit.", path.as_uri()
        )
    return data
