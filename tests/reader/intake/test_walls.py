"""Checks for robots, with which sites answer in place of a feed or a page."""

from __future__ import annotations

import asyncio

import pytest
from pytest_httpserver import HTTPServer

from reader.errors import FetchError, ParseError
from reader.intake.fetch import Fetcher
from reader.intake.parse import parse
from reader.intake.walls import LOOK, is_wall

CLOUDFLARE = b"<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>"
ANUBIS = b"<html><head><title>Making sure you&#39;re not a bot!</title></head><body></body></html>"
SAID = "localhost lets only web browsers through (a check for robots): ask the site to open its feed to news readers"


def refusal(server: HTTPServer) -> FetchError:
    async def job() -> None:
        async with Fetcher() as fetcher:
            await fetcher.feed(server.url_for("/feed"))

    with pytest.raises(FetchError) as caught:
        asyncio.run(job())
    return caught.value


@pytest.mark.parametrize("status", [403, 429, 503])
@pytest.mark.parametrize("body", [CLOUDFLARE, ANUBIS])
def test_a_wall_is_told_from_a_refusal(httpserver: HTTPServer, status: int, body: bytes) -> None:
    httpserver.expect_request("/feed").respond_with_data(body, status, headers={"Retry-After": "120"})
    error = refusal(httpserver)
    assert str(error).startswith(SAID)
    assert (error.status, error.retry_after) == (status, 120)


def test_a_wall_that_only_its_headers_tell(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data(b"", 403, headers={"cf-mitigated": "challenge"})
    assert str(refusal(httpserver)).startswith(SAID)


def test_of_a_refusal_no_more_is_read_than_needed(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/feed").respond_with_data(b" " * 20_000_000, 403)
    assert "refuses to serve news readers" in str(refusal(httpserver))


def test_a_wall_that_is_called_an_answer() -> None:
    with pytest.raises(ParseError, match="lets only web browsers through"):
        parse(CLOUDFLARE, {"content-type": "text/html"}, "https://a.example/feed")


def test_what_is_no_wall() -> None:
    assert not is_wall(b"<html><title>A captcha explained</title></html>", {"server": "cloudflare"})
    assert not is_wall(b" " * LOOK + CLOUDFLARE, {})
