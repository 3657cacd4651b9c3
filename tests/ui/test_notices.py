from __future__ import annotations

from reader.values import Feed
from ui.notices import notice


def feed(number: int, *, notify: bool = True) -> Feed:
    return Feed(number, "", f"Paper {number}", None, None, 0, 0, None, None, None, None, notify=notify)


def test_one_notice_for_all_feeds() -> None:
    feeds = [feed(number) for number in range(1, 6)]
    assert notice({1: 9, 2: 3, 3: 2}, feeds) == ("14 new in 3 feeds", "Paper 1, Paper 2, Paper 3")
    assert notice({1: 1, 2: 2, 3: 3, 4: 4}, feeds)[1] == "Paper 4, Paper 3, Paper 2 …"


def test_one_feed_is_named() -> None:
    assert notice({2: 3}, [feed(1), feed(2)]) == ("Paper 2", "3 new")


def test_only_feeds_that_are_to_be_told_of() -> None:
    assert notice({1: 2, 2: 3}, [feed(1, notify=False), feed(2)]) == ("Paper 2", "3 new")
    assert notice({1: 2}, [feed(1, notify=False)]) == ("", "")


def test_what_rules_ask_for_is_told_of_a_feed_that_is_not() -> None:
    feeds = [feed(1, notify=False), feed(2)]
    assert notice({1: 9, 2: 3}, feeds, {1: 1, 2: 2}) == ("4 new in 2 feeds", "Paper 2, Paper 1")
