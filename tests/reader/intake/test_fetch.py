"""Fetching from real servers on loopback: what comes back, and what is said when nothing does."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from reader.errors import FetchError
from reader.intake.fetch import Fetcher
from reader.values import Fetched, NotModified, Reach, Validators

FEED = b"<rss><channel><title>Courier</title></channel></rss>"
PRIVATE = Reach(private=True)
Answer = Fetched | NotModified


def run(use: Callable[[Fetcher], Awaitable[Answer]], fetcher: Fetcher | None = None) -> Answer:
    async def job() -> Answer:
        async with fetcher or Fetcher() as opened:
            return await use(opened)

    return asyncio.run(job())


def fetched(server: HTTPServer, path: str, validators: Validators = Validators()) -> Fetched:
    answer = run(lambda fetcher: fetcher.feed(server.url_for(path), validators))
    assert isinstance(answer, Fetched)
    return answer


def error(server: HTTPServer, path: str, **given: float) -> FetchError:
    with pytest.raises(FetchError) as caught:
        run(lambda fetcher: fetcher.feed(server.url_for(path)), Fetcher(**given))  # type: ignore[arg-type]
    said = str(caught.value)
    assert said
    assert "\n" not in said
    assert "Error" not in said
    assert len(said) < 300
    return caught.value


def test_a_feed_comes_whole_with_what_lets_it_be_asked_for_again(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data(
        FEED, headers={"ETag": '"one"', "Last-Modified": "Tue, 01 Sep 2026 10:00:00 GMT", "Content-Type": "text/xml"}
    )
    answer = fetched(httpserver, "/feed")
    assert answer.body == FEED
    assert answer.headers["content-type"] == "text/xml"
    assert answer.validators.etag == '"one"'
    assert answer.validators.last_modified == "Tue, 01 Sep 2026 10:00:00 GMT"
    assert answer.validators.body_hash
    assert answer.moved_to is None
    request = httpserver.log[0][0]
    assert request.headers["User-Agent"].startswith("Cutline/")
    assert "If-None-Match" not in request.headers


def test_validators_are_sent_and_304_is_understood(httpserver: HTTPServer) -> None:
    known = Validators('"one"', "Tue, 01 Sep 2026 10:00:00 GMT", "hash")
    httpserver.expect_request("/feed").respond_with_data(b"", 304, headers={"ETag": '"two"'})
    answer = run(lambda fetcher: fetcher.feed(httpserver.url_for("/feed"), known))
    assert answer == NotModified(
        httpserver.url_for("/feed"), Validators('"two"', "Tue, 01 Sep 2026 10:00:00 GMT", "hash")
    )
    request = httpserver.log[0][0]
    assert request.headers["If-None-Match"] == '"one"'
    assert request.headers["If-Modified-Since"] == "Tue, 01 Sep 2026 10:00:00 GMT"


def test_the_same_bytes_again_are_no_news(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data(FEED)
    first = fetched(httpserver, "/feed")
    again = run(lambda fetcher: fetcher.feed(httpserver.url_for("/feed"), first.validators))
    assert isinstance(again, NotModified)


def test_gzip_is_undone_and_counted_undone(httpserver: HTTPServer) -> None:
    packed = {"Content-Encoding": "gzip"}
    httpserver.expect_request("/small").respond_with_data(gzip.compress(FEED), headers=packed)
    httpserver.expect_request("/bomb").respond_with_data(gzip.compress(b" " * 11_000_000), headers=packed)
    httpserver.expect_request("/torn").respond_with_data(b"no gzip at all", headers=packed)
    assert fetched(httpserver, "/small").body == FEED
    assert "larger than 10 MB" in str(error(httpserver, "/bomb"))
    assert "compression" in str(error(httpserver, "/torn"))


@pytest.mark.parametrize(("statuses", "moved"), [((301, 308), True), ((301, 302), False), ((307,), False)])
def test_a_move_is_kept_when_every_hop_is_permanent(
    httpserver: HTTPServer, statuses: tuple[int, ...], moved: bool
) -> None:
    for at, status in enumerate(statuses):
        httpserver.expect_request(f"/{at}").respond_with_data(b"", status, headers={"Location": f"/{at + 1}"})
    httpserver.expect_request(f"/{len(statuses)}").respond_with_data(FEED)
    answer = fetched(httpserver, "/0")
    end = httpserver.url_for(f"/{len(statuses)}")
    assert answer.url == end
    assert answer.moved_to == (end if moved else None)


def test_a_circle_of_redirects_ends(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data(b"", 302, headers={"Location": "/feed"})
    assert "circle" in str(error(httpserver, "/feed"))
    assert len(httpserver.log) == 11


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://example.org/", "javascript:1"])
def test_redirects_stay_on_the_web(httpserver: HTTPServer, target: str) -> None:
    httpserver.expect_request("/feed").respond_with_data(b"", 302, headers={"Location": target})
    assert "never followed" in str(error(httpserver, "/feed"))


@pytest.mark.parametrize(
    ("status", "word"),
    [(401, "password"), (403, "refuses"), (404, "nothing"), (429, "too often"), (500, "trouble"), (418, "418")],
)
def test_statuses_are_told_in_plain_words(httpserver: HTTPServer, status: int, word: str) -> None:
    httpserver.expect_request("/feed").respond_with_data(b"x", status)
    said = error(httpserver, "/feed")
    assert word in str(said)
    assert (said.status, said.gone, said.retry_after) == (status, False, None)


def test_gone_is_gone_and_a_wait_is_told(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/gone").respond_with_data(b"", 410)
    httpserver.expect_request("/wait").respond_with_data(b"", 503, headers={"Retry-After": "3600"})
    assert error(httpserver, "/gone").gone
    said = error(httpserver, "/wait")
    assert said.retry_after == 3600
    assert "1 hour" in str(said)


def test_304_that_nobody_asked_for_and_an_empty_answer(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/304").respond_with_data(b"", 304)
    httpserver.expect_request("/empty").respond_with_data(b" \n")
    assert "nothing is new" in str(error(httpserver, "/304"))
    assert "empty" in str(error(httpserver, "/empty"))


def test_a_server_that_is_not_there() -> None:
    with pytest.raises(FetchError, match="refuses the connection") as caught:
        run(lambda fetcher: fetcher.feed("http://127.0.0.1:9/feed"))
    assert not caught.value.offline
    assert caught.value.subject == "http://127.0.0.1:9/feed"


@pytest.mark.parametrize("url", ["http://[::1", "http://a b/", "http://xn--/", "http://" + "a" * 300 + ".com/"])
def test_addresses_that_lead_nowhere(url: str) -> None:
    with pytest.raises(FetchError) as caught:
        run(lambda fetcher: fetcher.feed(url))
    assert "\n" not in str(caught.value)


def test_a_page_of_a_public_feed_may_not_lie_on_a_private_address(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/page").respond_with_data(b"<html></html>")
    url = httpserver.url_for("/page")
    with pytest.raises(FetchError, match="private address"):
        run(lambda fetcher: fetcher.page(url))
    with pytest.raises(FetchError, match="private address"):
        run(lambda fetcher: fetcher.picture(url))
    assert httpserver.log == []
    page = run(lambda fetcher: fetcher.page(url, PRIVATE))
    assert isinstance(page, Fetched)
    assert page.body == b"<html></html>"


def test_a_picture_is_asked_for_with_its_article_as_referer(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a.png").respond_with_data(b"png")
    run(lambda fetcher: fetcher.picture(httpserver.url_for("/a.png"), PRIVATE, referer="https://example.org/story"))
    assert httpserver.log[0][0].headers["Referer"] == "https://example.org/story"


def test_reach_follows_the_feeds_own_address(tmp_path: Path) -> None:
    async def job() -> list[Reach]:
        async with Fetcher() as fetcher:
            return [
                await fetcher.reach(url)
                for url in ("http://127.0.0.1:80/feed", "http://localhost/feed", (tmp_path / "a.xml").as_uri())
            ]

    assert asyncio.run(job()) == [PRIVATE, PRIVATE, Reach(folder=str(tmp_path.resolve()))]


def test_files_are_read_and_only_beside_their_feed(tmp_path: Path) -> None:
    inside, outside = tmp_path / "feeds", tmp_path / "secret.png"
    inside.mkdir()
    outside.write_bytes(b"secret")
    (inside / "a.xml").write_bytes(FEED)
    (inside / "a.png").write_bytes(b"png")
    reach = Reach(folder=str(inside.resolve()))
    feed = run(lambda fetcher: fetcher.feed((inside / "a.xml").as_uri()))
    assert isinstance(feed, Fetched)
    assert feed.body == FEED
    again = run(lambda fetcher: fetcher.feed((inside / "a.xml").as_uri(), feed.validators))
    assert isinstance(again, NotModified)
    picture = run(lambda fetcher: fetcher.picture((inside / "a.png").as_uri(), reach))
    assert isinstance(picture, Fetched)
    assert picture.body == b"png"
    for url in (outside.as_uri(), inside.as_uri() + "/../secret.png"):
        with pytest.raises(FetchError, match="outside the folder"):
            run(lambda fetcher, url=url: fetcher.picture(url, reach))  # type: ignore[misc]
    with pytest.raises(FetchError, match="outside the folder"):
        run(lambda fetcher: fetcher.picture((inside / "a.png").as_uri(), PRIVATE))
    for missing in (inside / "b.xml", inside):
        with pytest.raises(FetchError):
            run(lambda fetcher, missing=missing: fetcher.feed(missing.as_uri()))  # type: ignore[misc]


def test_few_requests_at_a_time_for_each_host(httpserver: HTTPServer) -> None:
    now: list[int] = [0, 0]

    def slow(_: Request) -> Response:
        now[0] += 1
        now[1] = max(now)
        asyncio.run(asyncio.sleep(0.02))
        now[0] -= 1
        return Response(FEED)

    httpserver.expect_request("/feed").respond_with_handler(slow)

    async def job() -> None:
        async with Fetcher(per_host=2) as fetcher:
            await asyncio.gather(*(fetcher.feed(httpserver.url_for("/feed")) for _ in range(8)))

    asyncio.run(job())
    assert now[1] <= 2
    assert len(httpserver.log) == 8
