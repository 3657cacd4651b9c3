"""Manners of fetching beyond the plain case: compressions, cookies, waits and moves."""

from __future__ import annotations

import asyncio
import sys
import zlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import brotli
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from reader.errors import FetchError
from reader.intake.fetch import Fetcher
from reader.values import Fetched, NotModified, Reach, Validators

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

FEED = b"<rss><channel><title>Courier</title></channel></rss>"
PACKED: dict[str, Callable[[bytes], bytes]] = {
    "br": brotli.compress,
    "zstd": zstd.compress,
    "deflate": zlib.compress,
}


def feed(url: str, validators: Validators = Validators()) -> Fetched | NotModified:
    async def job() -> Fetched | NotModified:
        async with Fetcher() as fetcher:
            return await fetcher.feed(url, validators)

    return asyncio.run(job())


@pytest.mark.parametrize("coding", PACKED)
def test_compressions_are_undone_and_counted_undone(httpserver: HTTPServer, coding: str) -> None:
    pack, headers = PACKED[coding], {"Content-Encoding": coding}
    httpserver.expect_request("/small").respond_with_data(pack(FEED), headers=headers)
    httpserver.expect_request("/bomb").respond_with_data(pack(b" " * 11_000_000), headers=headers)
    httpserver.expect_request("/torn").respond_with_data(b"nothing of the kind", headers=headers)
    answer = feed(httpserver.url_for("/small"))
    assert isinstance(answer, Fetched)
    assert answer.body == FEED
    assert coding in httpserver.log[0][0].headers["Accept-Encoding"]
    with pytest.raises(FetchError, match="larger than 10 MB"):
        feed(httpserver.url_for("/bomb"))
    with pytest.raises(FetchError, match="compression is damaged"):
        feed(httpserver.url_for("/torn"))


def test_cookies_are_kept_for_a_refresh_and_no_longer(httpserver: HTTPServer) -> None:
    def gate(request: Request) -> Response:
        if request.cookies.get("seen") == "1":
            return Response(FEED)
        return Response("", 302, {"Location": "/feed", "Set-Cookie": "seen=1; Path=/"})

    httpserver.expect_request("/feed").respond_with_handler(gate)
    httpserver.expect_request("/photo").respond_with_data(b"png")

    async def job() -> None:
        async with Fetcher() as fetcher:
            await fetcher.feed(httpserver.url_for("/feed"))
            await fetcher.picture(httpserver.url_for("/photo"), Reach(private=True))

    asyncio.run(job())
    asyncio.run(job())
    seen = [request.cookies.get("seen") for request, _ in httpserver.log]
    assert seen == [None, "1", "1"] * 2


def test_a_wait_may_be_a_date(httpserver: HTTPServer) -> None:
    then = format_datetime(datetime.now(UTC) + timedelta(hours=2), usegmt=True)
    httpserver.expect_request("/feed").respond_with_data(b"", 429, headers={"Retry-After": then})
    with pytest.raises(FetchError) as caught:
        feed(httpserver.url_for("/feed"))
    assert caught.value.retry_after is not None
    assert 7_000 < caught.value.retry_after <= 7_200
    assert "asks to wait 2 hours" in str(caught.value)


def test_a_feed_that_moved_and_is_unchanged_is_told_to_have_moved(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/old").respond_with_data(b"", 308, headers={"Location": "/new"})
    httpserver.expect_request("/new").respond_with_data(b"", 304)
    answer = feed(httpserver.url_for("/old"), Validators(etag='"one"'))
    assert isinstance(answer, NotModified)
    assert answer.moved_to == httpserver.url_for("/new")


def test_a_permanent_move_that_ends_nowhere_is_no_move(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/old").respond_with_data(b"", 301, headers={"Location": "/new"})
    httpserver.expect_request("/new").respond_with_data(b"", 404)
    with pytest.raises(FetchError) as caught:
        feed(httpserver.url_for("/old"))
    assert caught.value.status == 404
