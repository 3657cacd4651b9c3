"""What reads untrusted bytes runs apart, and is stopped when it takes too long or wants too much."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import pytest

from reader.discretion import told
from reader.errors import ParseError, PictureError
from reader.related import signature
from reader.sandbox import Sandbox
from tests.newsroom import picture

T = TypeVar("T")
FEED = b"<rss version='2.0'><channel><title>Quay</title><item><title>One</title></item></channel></rss>"


def in_sandbox(work: Callable[[Sandbox], Awaitable[T]], **settings: Any) -> T:
    async def run() -> T:
        sandbox = Sandbox(**settings)
        try:
            return await work(sandbox)
        finally:
            sandbox.close()

    return asyncio.run(run())


def test_a_feed_and_a_picture_come_back_as_values() -> None:
    async def work(sandbox: Sandbox) -> tuple[Any, Any]:
        return await asyncio.gather(
            sandbox.parse(FEED, {}, "http://127.0.0.1/feed"), sandbox.reencode(picture(1), "http://127.0.0.1/p.png")
        )

    feed, encoded = in_sandbox(work)
    assert (feed.title, feed.articles[0].title) == ("Quay", "One")
    assert (encoded.width, encoded.height) == (640, 400)


def test_a_parse_error_comes_back_in_its_own_words() -> None:
    with pytest.raises(ParseError) as caught:
        in_sandbox(lambda sandbox: sandbox.parse(b"no feed at all", {}, "http://127.0.0.1/feed"))
    assert "127.0.0.1" in str(caught.value)


def _hang() -> None:
    while True:
        time.sleep(1)


def _eat() -> int:
    return len(bytearray(3_000_000_000))


def test_a_task_that_takes_too_long_is_stopped_and_the_next_one_runs() -> None:
    async def work(sandbox: Sandbox) -> Any:
        too_hard = PictureError("too hard")
        with pytest.raises(PictureError, match="too hard"):
            await sandbox._run(_hang, (), too_hard)
        return await sandbox.parse(FEED, {}, "http://127.0.0.1/feed")

    assert in_sandbox(work, processes=1, seconds=2.0).title == "Quay"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a child's memory here")
def test_a_task_that_wants_too_much_memory_is_refused() -> None:
    with pytest.raises(ParseError, match="too hard"):
        in_sandbox(lambda sandbox: sandbox._run(_eat, (), ParseError("too hard")))


def test_what_is_large_is_read_like_the_rest() -> None:
    large = FEED.replace(b"<item>", b"<!--" + b"x" * 3_000_000 + b"--><item>")

    async def work(sandbox: Sandbox) -> list[Any]:
        return await asyncio.gather(
            sandbox.parse(large, {}, "http://127.0.0.1/1"),
            sandbox.parse(large, {}, "http://127.0.0.1/2"),
            sandbox.reencode(picture(1, (4000, 4000)), "http://127.0.0.1/p.png"),
        )

    first, second, encoded = in_sandbox(work)
    assert (first.articles[0].title, second.articles[0].title, encoded.width) == ("One", "One", 1600)


def test_articles_are_signed_in_a_child_as_they_are_here() -> None:
    stories = [
        ("Ferry timbers found in the estuary", "Low water.", "Low water shows oak planks sewn with yew.", "en", "Quay"),
        ("Störche kehren zurück", "", "Achtzig Paare bis Sonntag.", "de", "Deich"),
    ]
    assert in_sandbox(lambda sandbox: sandbox.sign(stories)) == [signature(*one) for one in stories]


def _stumble() -> None:
    raise KeyError("a bug of ours")


def test_a_bug_on_untrusted_bytes_is_logged_and_stops_only_that_task(caplog: pytest.LogCaptureFixture) -> None:
    async def work(sandbox: Sandbox) -> Any:
        with pytest.raises(PictureError, match="too hard"):
            await sandbox._run(_stumble, (), PictureError("too hard"))
        return await sandbox.parse(FEED, {}, "http://127.0.0.1/feed")

    assert in_sandbox(work, processes=1).title == "Quay"
    assert "_stumble" in told(caplog.records[0].exc_info[1])  # type: ignore[index,arg-type]
