"""Logins: read out of addresses, and sent to the feed's own server alone, when it asks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from reader.errors import FetchError
from reader.intake.fetch import Fetcher
from reader.intake.logins import Login, same_origin, split, wants_basic
from reader.values import Fetched, NotModified, Reach

FEED = b"<rss><channel><title>Courier</title></channel></rss>"
ANN = Login("ann", "se:cret ü")
PRIVATE = Reach(private=True)
Answer = Fetched | NotModified


def locked(challenge: str = 'Basic realm="readers"') -> Callable[[Request], Response]:
    """A server's answer that wants Ann's login."""

    def answer(request: Request) -> Response:
        if request.headers.get("Authorization") == ANN.header():
            return Response(FEED)
        return Response("no", 401, {"WWW-Authenticate": challenge})

    return answer


class Ring:
    """Gives a login, and remembers for which feeds it was asked."""

    def __init__(self, login: Login | None) -> None:
        self._login = login
        self.asked: list[str] = []

    def __call__(self, feed_url: str) -> Login | None:
        self.asked.append(feed_url)
        return self._login


def run(use: Callable[[Fetcher], Awaitable[Answer]], ring: Ring | None = None) -> Answer:
    async def job() -> Answer:
        async with Fetcher(login_of=ring) as fetcher:
            return await use(fetcher)

    return asyncio.run(job())


def sent(server: HTTPServer) -> list[str | None]:
    return [request.headers.get("Authorization") for request, _ in server.log]


@pytest.mark.parametrize(
    ("given", "url", "login"),
    [
        ("https://ann:s%3Ae@journal.example/feed", "https://journal.example/feed", Login("ann", "s:e")),
        ("https://ann@journal.example:8443/feed?a=1", "https://journal.example:8443/feed?a=1", Login("ann", "")),
        ("https://@journal.example/", "https://journal.example/", None),
        ("https://journal.example/@ann", "https://journal.example/@ann", None),
        ("http://[::1/", "http://[::1/", None),
    ],
)
def test_an_address_is_parted_from_its_login(given: str, url: str, login: Login | None) -> None:
    assert split(given) == (url, login)


def test_a_password_is_not_shown() -> None:
    assert "cret" not in repr(ANN)


def test_origins() -> None:
    assert same_origin("https://a.example/feed", "https://A.example:443/page")
    for other in ("http://a.example/", "https://b.example/", "https://a.example:8443/", "https://sub.a.example/"):
        assert not same_origin("https://a.example/feed", other)


def test_kinds_of_challenge() -> None:
    assert wants_basic(None)
    assert wants_basic('Digest realm="x", Basic realm="x"')
    assert not wants_basic('Digest realm="x"')


def test_a_server_that_asks_gets_the_login_and_one_that_does_not_gets_none(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/locked").respond_with_handler(locked())
    httpserver.expect_request("/open").respond_with_data(FEED)
    ring = Ring(ANN)

    async def both(fetcher: Fetcher) -> Answer:
        await fetcher.feed(httpserver.url_for("/open"))
        return await fetcher.feed(httpserver.url_for("/locked"))

    answer = run(both, ring)
    assert isinstance(answer, Fetched)
    assert answer.body == FEED
    assert ring.asked == [httpserver.url_for("/locked")]
    assert sent(httpserver) == [None, None, ANN.header()]


def test_pages_and_pictures_of_the_same_server_get_it_too(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_handler(locked())
    httpserver.expect_request("/page").respond_with_handler(locked())
    httpserver.expect_request("/photo").respond_with_handler(locked())
    feed, ring = httpserver.url_for("/feed"), Ring(ANN)

    async def all_three(fetcher: Fetcher) -> Answer:
        await fetcher.feed(feed)
        await fetcher.page(httpserver.url_for("/page"), PRIVATE, feed=feed)
        return await fetcher.picture(httpserver.url_for("/photo"), PRIVATE, feed=feed)

    run(all_three, ring)
    assert ring.asked == [feed]
    assert sent(httpserver) == [None, *[ANN.header()] * 3]


def test_another_server_never_sees_it(httpserver: HTTPServer) -> None:
    with HTTPServer() as other:
        other.expect_request("/photo").respond_with_handler(locked())
        other.expect_request("/feed").respond_with_handler(locked())
        httpserver.expect_request("/feed").respond_with_handler(locked())
        httpserver.expect_request("/moved").respond_with_data(
            "", 302, {"Location": other.url_for("/feed").replace("//", "//ann:stolen@")}
        )
        feed, ring = httpserver.url_for("/feed"), Ring(ANN)

        async def picture(fetcher: Fetcher) -> Answer:
            await fetcher.feed(feed)
            return await fetcher.picture(other.url_for("/photo"), PRIVATE, feed=feed)

        with pytest.raises(FetchError, match="needs a login"):
            run(picture, ring)
        with pytest.raises(FetchError, match="needs a login"):
            run(lambda fetcher: fetcher.feed(httpserver.url_for("/moved")), ring)
        assert sent(other) == [None, None]


def test_a_login_in_the_address_is_used_and_comes_back_in_none(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_handler(locked())
    httpserver.expect_request("/old").respond_with_data("", 301, {"Location": "/feed"})
    whole = httpserver.url_for("/old").replace("//", "//ann:se%3Acret%20%C3%BC@")
    answer = run(lambda fetcher: fetcher.feed(whole))
    assert isinstance(answer, Fetched)
    assert answer.url == answer.moved_to == httpserver.url_for("/feed")


@pytest.mark.parametrize(
    ("challenge", "login", "said"),
    [
        ("Basic", None, "localhost needs a login: enter the user name and password for this feed."),
        (
            "Basic",
            Login("ann", "old"),
            "localhost does not accept the user name and password of this feed: enter them ",
        ),
        ("Digest x", ANN, "localhost needs a login of the kind Digest, which Cutline cannot give: look for another "),
    ],
)
def test_what_is_said_of_a_locked_feed(httpserver: HTTPServer, challenge: str, login: Login | None, said: str) -> None:
    httpserver.expect_request("/feed").respond_with_handler(locked(challenge))
    with pytest.raises(FetchError) as caught:
        run(lambda fetcher: fetcher.feed(httpserver.url_for("/feed")), Ring(login))
    assert str(caught.value).startswith(said)
    assert caught.value.status == 401
