"""The starter feeds: complete, unique, and from many places."""

from __future__ import annotations

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from reader.intake.addresses import normalise

FILE = Path(__file__).resolve().parents[2] / "resources" / "starter_feeds.toml"
FEEDS = tomllib.loads(FILE.read_text("utf-8"))["feed"]
KEYS = {"title", "address", "site", "language", "country", "folder", "description"}
FOLDERS = [
    "World", "Countries", "Science", "Nature and climate", "Archaeology and history",
    "Technology", "Culture", "Sport", "Podcasts", "Comics", "Blogs",
]  # fmt: skip


@pytest.mark.parametrize("feed", [pytest.param(feed, id=feed["title"]) for feed in FEEDS])
def test_a_feed_is_complete(feed: dict[str, str]) -> None:
    assert set(feed) == KEYS
    assert all(value == value.strip() and value for value in feed.values())
    assert feed["address"].startswith("https://")
    assert feed["site"].startswith("https://")
    assert normalise(feed["address"]) == feed["address"]
    assert len(feed["language"]) == 2
    assert feed["language"].islower()
    assert len(feed["country"]) == 2
    assert feed["country"].isupper()
    assert len(feed["description"]) <= 80
    assert feed["description"].endswith(".")


def test_no_feed_stands_there_twice() -> None:
    for key in ("address", "title"):
        assert [value for value, times in Counter(feed[key] for feed in FEEDS).items() if times > 1] == []


def test_the_choice_is_wide() -> None:
    assert 90 <= len(FEEDS) <= 130
    assert len({feed["country"] for feed in FEEDS}) >= 12
    assert len({feed["language"] for feed in FEEDS}) >= 12


def test_folders_stand_together_in_their_order() -> None:
    order = list(dict.fromkeys(feed["folder"] for feed in FEEDS))
    assert order == FOLDERS
    places = [order.index(feed["folder"]) for feed in FEEDS]
    assert places == sorted(places)
