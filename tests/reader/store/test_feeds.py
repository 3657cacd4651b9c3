"""Subscriptions, when each is due, and what stays when one goes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from reader.errors import UsageError
from reader.store import articles, feeds, photos, search, statuses
from reader.store.database import Library
from reader.values import FullText, ParsedFeed, ParsedPhoto, Scope, Validators

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://bay.example/feed", "https://bay.example/feed/"),
        ("https://BAY.example:443/feed", "https://bay.example/feed#top"),
        ("https://bay.example", "https://bay.example/"),
    ],
)
def test_spellings_of_one_address_are_one_feed(library: Library, now: datetime, one: str, other: str) -> None:
    feed_id, new = feeds.add(library, one, now=now)
    assert new
    assert feeds.add(library, other, now=now) == (feed_id, False)


@pytest.mark.parametrize(
    "other",
    ["https://bay.example/feed?tag=ice", "https://bay.example:8443/feed", "https://bay.example/Feed", "file:///feed"],
)
def test_other_addresses_are_other_feeds(library: Library, now: datetime, other: str) -> None:
    assert feeds.url_key(other) != feeds.url_key("https://bay.example/feed")


def test_an_address_that_is_none_is_kept_as_it_is() -> None:
    assert feeds.url_key("http://[::1/feed") == "http://[::1/feed"


def test_a_feed_is_found_by_id_or_address(library: Library, feed_id: int) -> None:
    for name in (str(feed_id), "https://bay.example/feed", "http://bay.example/feed/", "bay.example/feed"):
        assert feeds.find(library, name).id == feed_id


@pytest.mark.parametrize("name", ["99", "https://far.example/", "", "9" * 40, "²"])
def test_an_unknown_feed_is_named(library: Library, name: str) -> None:
    with pytest.raises(UsageError, match="There is no feed"):
        feeds.find(library, name)


def test_the_user_s_title_comes_before_the_feed_s_before_the_address(
    library: Library, feed_id: int, visit: Make
) -> None:
    assert feeds.find(library, str(feed_id)).title == "https://bay.example/feed"
    visit(parsed=ParsedFeed("Bay Observer"))
    assert feeds.find(library, str(feed_id)).title == "Bay Observer"
    feeds.rename(library, feed_id, " The Bay ")
    assert feeds.find(library, str(feed_id)).title == "The Bay"
    feeds.rename(library, feed_id, "")
    assert feeds.find(library, str(feed_id)).title == "Bay Observer"


def test_feeds_come_by_folder_then_title(library: Library, now: datetime) -> None:
    for url, title, folder in (("c", "cod", "Sea"), ("a", "Zinc", None), ("b", "ant", None), ("d", "Bass", "Sea")):
        feeds.add(library, f"https://{url}.example/", now=now, title=title, folder=folder)
    assert [feed.title for feed in feeds.all_feeds(library)] == ["ant", "Zinc", "Bass", "cod"]


def test_a_feed_can_be_put_into_a_folder_and_out_again(library: Library, feed_id: int) -> None:
    feeds.set_folder(library, feed_id, "Sea")
    assert feeds.find(library, str(feed_id)).folder == "Sea"
    feeds.set_folder(library, feed_id, None)
    assert feeds.find(library, str(feed_id)).folder is None


@pytest.mark.parametrize(
    "change",
    [
        lambda library: feeds.rename(library, 99, "x"),
        lambda library: feeds.set_folder(library, 99, "x"),
        lambda library: feeds.set_full_text(library, 99, FullText.NEVER),
        lambda library: feeds.set_interval(library, 99, 900),
        lambda library: feeds.set_notify(library, 99, True),
        lambda library: feeds.remove(library, 99),
    ],
)
def test_changing_an_unknown_feed_is_an_error(library: Library, change: Callable[[Library], object]) -> None:
    with pytest.raises(UsageError, match="no feed 99"):
        change(library)


def test_an_interval_of_the_user_s_own_goes_before_what_was_learnt(
    library: Library, feed_id: int, visit: Make, now: datetime
) -> None:
    visit()
    feeds.set_interval(library, feed_id, 900)
    feed = feeds.find(library, str(feed_id))
    assert (feed.interval, feed.next_due) == (900, now + timedelta(minutes=15))
    (due,) = feeds.due(library, now=now, everything=True)
    assert (due.interval, due.chosen_interval) == (3600, 900)
    feeds.set_interval(library, feed_id, None)
    feed = feeds.find(library, str(feed_id))
    assert (feed.interval, feed.next_due) == (None, now + timedelta(hours=1))


def test_a_feed_that_fails_is_left_alone_whatever_its_interval(library: Library, feed_id: int, now: datetime) -> None:
    later = now + timedelta(days=2)
    feeds.record_failure(library, feed_id, "No answer.", now=now, next_due=later)
    feeds.set_interval(library, feed_id, 900)
    assert feeds.find(library, str(feed_id)).next_due == later


def test_no_server_is_asked_more_often_than_every_five_minutes(library: Library, feed_id: int) -> None:
    with pytest.raises(UsageError, match="5 minutes"):
        feeds.set_interval(library, feed_id, 60)


def test_what_the_user_set_is_told_apart_from_what_the_feed_says(library: Library, feed_id: int, visit: Make) -> None:
    visit()
    assert feeds.find(library, str(feed_id)).given_title is None
    feeds.rename(library, feed_id, "Mine")
    feeds.set_notify(library, feed_id, True)
    feed = feeds.find(library, str(feed_id))
    assert (feed.given_title, feed.notify) == ("Mine", True)


def test_a_new_rule_for_full_text_applies_to_the_teasers_that_are_there(
    library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime
) -> None:
    visit(arrival("teaser", full=False), arrival("whole"))
    feeds.set_full_text(library, feed_id, FullText.NEVER)
    assert articles.wanting_pages(library, now=now, limit=9) == ()
    feeds.set_full_text(library, feed_id, FullText.WHEN_SHORT)
    assert len(articles.wanting_pages(library, now=now, limit=9)) == 1
    assert feeds.find(library, str(feed_id)).full_text is FullText.WHEN_SHORT


class TestDue:
    def test_a_feed_never_visited_is_due(self, library: Library, feed_id: int, now: datetime) -> None:
        (due,) = feeds.due(library, now=now)
        assert (due.id, due.url, due.validators, due.failures) == (feed_id, "https://bay.example/feed", Validators(), 0)

    def test_a_visit_makes_it_due_later(self, library: Library, feed_id: int, now: datetime) -> None:
        validators, later = Validators('"2"', "Mon", "abc"), now + timedelta(hours=2)
        feeds.record_unchanged(library, feed_id, validators, now=now, next_due=later, interval=7200)
        assert feeds.due(library, now=now) == ()
        (due,) = feeds.due(library, now=later)
        assert (due.validators, due.interval) == (validators, 7200)
        assert feeds.find(library, str(feed_id)).last_ok == now

    def test_asked_for_by_name_it_is_due_whatever_its_date(self, library: Library, feed_id: int, now: datetime) -> None:
        feeds.record_failure(library, feed_id, "Gone.", now=now, next_due=now + timedelta(days=9999))
        assert feeds.due(library, now=now) == ()
        assert [due.id for due in feeds.due(library, now=now, feed_ids=[feed_id])] == [feed_id]
        assert [due.id for due in feeds.due(library, now=now, everything=True)] == [feed_id]
        assert feeds.due(library, now=now, feed_ids=[]) == ()

    def test_failures_are_counted_until_a_visit_goes_well(
        self, library: Library, feed_id: int, visit: Make, now: datetime
    ) -> None:
        for _ in range(2):
            feeds.record_failure(library, feed_id, "bay.example does not answer.", now=now, next_due=now)
        assert feeds.due(library, now=now)[0].failures == 2
        assert feeds.find(library, str(feed_id)).error == "bay.example does not answer."
        visit()
        feed = feeds.find(library, str(feed_id))
        assert (feed.error, feed.next_due) == (None, now + timedelta(hours=1))
        assert feeds.due(library, now=now, everything=True)[0].failures == 0


def test_what_a_clock_that_ran_ahead_put_off_is_due_when_it_is_right_again(
    library: Library, feed_id: int, visit: Make, now: datetime
) -> None:
    visit(at=now)
    feeds.put_clock_right(library, now - timedelta(minutes=5))
    assert feeds.due(library, now=now) == ()
    visit(at=now + timedelta(days=3_650))
    feeds.put_clock_right(library, now)
    assert [feed.id for feed in feeds.due(library, now=now)] == [feed_id]


class TestAbandoned:
    def test_a_feed_that_was_parsed_to_its_end_is_not_abandoned(
        self, library: Library, feed_id: int, visit: Make, now: datetime
    ) -> None:
        feeds.mark_parsing(library, feed_id, now)
        visit()
        assert feeds.abandoned(library, now) == ()

    def test_killed_once_it_stays_due_killed_again_it_is_left_alone_for_longer_and_longer(
        self, library: Library, feed_id: int, now: datetime
    ) -> None:
        pauses = []
        for _ in range(6):
            feeds.mark_parsing(library, feed_id, now)
            assert feeds.abandoned(library, now) == (feed_id,)
            feed = feeds.find(library, str(feed_id))
            assert feed.next_due is not None
            pauses.append((feed.next_due - now).total_seconds())
            assert "was stopped" in (feed.error or "")
        assert pauses == [0, 900, 3600, 14400, 57600, 86400]
        assert feeds.abandoned(library, now) == ()

    def test_a_good_visit_forgets_the_kills(self, library: Library, feed_id: int, visit: Make, now: datetime) -> None:
        for _ in range(2):
            feeds.mark_parsing(library, feed_id, now)
            feeds.abandoned(library, now)
        visit(at=now - timedelta(hours=2))
        feeds.mark_parsing(library, feed_id, now)
        feeds.abandoned(library, now)
        assert len(feeds.due(library, now=now)) == 1


class TestMoved:
    def test_a_permanent_move_is_followed(self, library: Library, feed_id: int, visit: Make) -> None:
        visit(moved_to="https://new.example/feed")
        assert feeds.find(library, "https://new.example/feed").id == feed_id

    def test_but_not_onto_another_subscription(
        self, library: Library, feed_id: int, visit: Make, now: datetime
    ) -> None:
        other, _ = feeds.add(library, "https://new.example/feed", now=now)
        visit(moved_to="https://new.example/feed")
        assert feeds.find(library, str(feed_id)).url == "https://bay.example/feed"
        assert feeds.find(library, "https://new.example/feed").id == other


class TestRemove:
    def test_kept_articles_stay_with_their_photos_and_the_feed_s_title(
        self, library: Library, feed_id: int, visit: Make, arrival: Make, picture: Make, sound: Make, now: datetime
    ) -> None:
        shot = ParsedPhoto("https://bay.example/a.jpg", "A caption.", "Ann")
        plain, starred, tagged = visit(arrival("a"), arrival("b", photos=(shot,), lead=0), arrival("c")).new
        statuses.bookmark(library, [starred], True, now=now)
        statuses.tag(library, [tagged], "ice")
        (wanted,) = photos.wanting_photos(library, now=now, limit=9)
        photos.store_file(library, wanted.photo_id, picture(), now=now)
        search.index_pending(library)
        assert feeds.remove(library, feed_id) == (plain,)
        assert photos.sweep(library) == 0
        kept = articles.show(library, [plain, starred, tagged])
        assert [(article.id, article.feed_id, article.feed) for article in kept] == [
            (starred, None, "Bay Observer"),
            (tagged, None, "Bay Observer"),
        ]
        assert kept[0].lead is not None
        assert kept[0].lead.file is not None
        assert feeds.all_feeds(library) == ()
        assert articles.count(library, Scope()) == (2, 2)
        sound()

    def test_subscribing_again_takes_them_back_without_doubling_them(
        self, library: Library, feed_id: int, visit: Make, arrival: Make, sound: Make, now: datetime
    ) -> None:
        (article_id,) = visit(arrival("a")).new
        statuses.bookmark(library, [article_id], True, now=now)
        feeds.remove(library, feed_id)
        again, new = feeds.add(library, "http://bay.example/feed/", now=now)
        assert new
        assert again != feed_id
        assert [known.id for known in articles.known(library, again)] == [article_id]
        visit(arrival("a"), feed=again)
        assert articles.count(library, Scope(feed_id=again)) == (1, 1)
        assert articles.show(library, [article_id])[0].feed_id == again
        sound()

    def test_ids_are_never_used_twice(
        self, library: Library, feed_id: int, visit: Make, arrival: Make, now: datetime
    ) -> None:
        (article_id,) = visit(arrival("a")).new
        feeds.remove(library, feed_id)
        again, _ = feeds.add(library, "https://bay.example/feed", now=now)
        assert visit(arrival("a"), feed=again).new[0] > article_id
