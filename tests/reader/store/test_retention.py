"""What the rules let go, what nothing may take away, and what does not come back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reader.intake.reconcile import reconcile
from reader.store import articles, feeds, photos, retention, search, statuses
from reader.store.database import Library
from reader.store.preferences import prefer
from reader.values import Changes, ParsedFeed, ParsedPhoto, Scope, Validators

Make = Callable[..., Any]


@pytest.fixture
def aged(visit: Make, arrival: Make, now: datetime) -> tuple[int, ...]:
    """Ids of ten articles, the first published today and each other a day before."""
    stored: tuple[int, ...] = visit(
        *(arrival(f"story {day}", published=now - timedelta(days=day)) for day in range(10))
    ).new
    return stored


@pytest.fixture
def long_read(library: Library, aged: tuple[int, ...], now: datetime) -> tuple[int, ...]:
    """The same, all read long ago."""
    statuses.mark_read(library, aged, True, now=now - timedelta(days=20))
    return aged


def left(library: Library) -> set[int]:
    return {headline.id for headline in articles.headlines(library, Scope(), limit=99)}


class TestRules:
    def test_everything_is_kept_by_default(self, library: Library, long_read: tuple[int, ...], now: datetime) -> None:
        assert retention.plan(library, now=now) == ()
        assert retention.tidy(library, now=now) == ()

    def test_the_plan_is_what_tidy_does(
        self, library: Library, feed_id: int, long_read: tuple[int, ...], now: datetime, sound: Make
    ) -> None:
        prefer(library, "keep_days", 4)
        (expired,) = retention.plan(library, now=now)
        assert (expired.feed_id, expired.feed, expired.articles) == (feed_id, "Bay Observer", 5)
        assert (expired.oldest, expired.newest) == (now - timedelta(days=9), now - timedelta(days=5))
        assert expired.bytes > 0
        assert left(library) == set(long_read)
        assert set(retention.tidy(library, now=now)) == set(long_read[5:])
        assert left(library) == set(long_read[:5])
        assert retention.plan(library, now=now) == ()
        sound()

    def test_a_number_of_articles(self, library: Library, long_read: tuple[int, ...], now: datetime) -> None:
        prefer(library, "keep_articles", 3)
        retention.tidy(library, now=now)
        assert left(library) == set(long_read[:3])

    def test_a_feed_s_own_rule_goes_before_that_of_all(
        self, library: Library, feed_id: int, long_read: tuple[int, ...], now: datetime
    ) -> None:
        prefer(library, "keep_days", 4)
        retention.set_rules(library, feed_id, days=0, articles=None)
        assert retention.rules_of(library, feed_id) == (0, None)
        assert retention.plan(library, now=now) == ()
        retention.set_rules(library, feed_id, days=None, articles=8)
        assert retention.plan(library, now=now)[0].articles == 5
        retention.set_rules(library, feed_id, days=0, articles=8)
        assert retention.plan(library, now=now)[0].articles == 2

    def test_the_unread_stay_unless_the_user_says_so(
        self, library: Library, aged: tuple[int, ...], now: datetime
    ) -> None:
        prefer(library, "keep_days", 4)
        assert retention.plan(library, now=now) == ()
        prefer(library, "keep_unread", 0)
        assert retention.plan(library, now=now)[0].articles == 5

    def test_days_count_from_the_last_time_it_was_read(
        self, library: Library, aged: tuple[int, ...], now: datetime
    ) -> None:
        prefer(library, "keep_days", 4)
        statuses.mark_read(library, aged[8:9], True, now=now - timedelta(days=3))
        statuses.mark_read(library, aged[9:], True, now=now - timedelta(days=5))
        assert retention.tidy(library, now=now) == aged[9:]

    def test_what_was_read_today_stays(self, library: Library, aged: tuple[int, ...], now: datetime) -> None:
        prefer(library, "keep_articles", 3)
        statuses.mark_all_read(library, Scope(), now=now - timedelta(hours=1))
        assert retention.tidy(library, now=now) == ()
        assert len(retention.tidy(library, now=now + timedelta(days=2))) == 7


class TestWhatIsKept:
    def test_bookmarked_tagged_noted_and_highlighted_ones_stay(
        self, library: Library, long_read: tuple[int, ...], now: datetime, sound: Make
    ) -> None:
        statuses.bookmark(library, long_read[9:], True, now=now - timedelta(days=20))
        statuses.tag(library, long_read[8:9], "water")
        with library.write() as connection:
            connection.execute("INSERT INTO note VALUES (?, 'Ask the harbour master.', 0)", (long_read[7],))
            connection.execute(
                "INSERT INTO highlight(article_id, color, quote, start, made) VALUES (?, 'yellow', 'story', 4, 0)",
                (long_read[6],),
            )
        prefer(library, "keep_articles", 1)
        assert set(retention.tidy(library, now=now)) == set(long_read[1:6])
        assert left(library) == {long_read[0], *long_read[6:]}
        sound()

    def test_what_is_bookmarked_while_it_runs_stays(
        self, library: Library, long_read: tuple[int, ...], now: datetime, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(retention, "BATCH", 2)
        prefer(library, "keep_articles", 2)
        told: list[tuple[int, int]] = []

        def keep_one_more(done: int, of: int) -> None:
            told.append((done, of))
            statuses.bookmark(library, [long_read[3]], True, now=now)

        assert long_read[3] not in retention.tidy(library, now=now, report=keep_one_more)
        assert left(library) == {*long_read[:2], long_read[3]}
        assert told == [(2, 8), (4, 8), (6, 8), (8, 8)]

    def test_a_hidden_story_goes_like_one_that_was_read(
        self, library: Library, aged: tuple[int, ...], now: datetime, sound: Make
    ) -> None:
        with library.write() as connection:
            connection.execute("INSERT INTO status(article_id, hidden) VALUES (?, 1)", (aged[9],))
        assert articles.count(library, Scope()) == (9, 9)
        sound()
        prefer(library, "keep_days", 4)
        assert retention.tidy(library, now=now) == aged[9:]


class TestWhatIsGone:
    def entries(self, arrival: Make, now: datetime, **fields: Any) -> ParsedFeed:
        parsed = (arrival(f"story {day}", published=now - timedelta(days=day), **fields).article for day in range(10))
        return ParsedFeed("Bay Observer", articles=tuple(parsed))

    def refresh(self, library: Library, feed_id: int, parsed: ParsedFeed, now: datetime) -> Changes:
        changes = reconcile(articles.known(library, feed_id), parsed)
        articles.store_feed(
            library, feed_id, parsed, changes, Validators(), now=now, next_due=now, interval=60, rules=1
        )
        return changes

    @pytest.fixture
    def tidied(self, library: Library, feed_id: int, arrival: Make, now: datetime) -> set[int]:
        """Three articles are left of ten that a real visit brought."""
        self.refresh(library, feed_id, self.entries(arrival, now), now)
        statuses.mark_all_read(library, Scope(), now=now - timedelta(days=20))
        prefer(library, "keep_articles", 3)
        retention.tidy(library, now=now)
        prefer(library, "keep_articles", 0)
        return left(library)

    def test_it_does_not_come_back(
        self, library: Library, feed_id: int, arrival: Make, now: datetime, tidied: set[int], sound: Make
    ) -> None:
        assert self.refresh(library, feed_id, self.entries(arrival, now), now).new == ()
        assert len(tidied) == 3
        assert left(library) == tidied
        sound()

    def test_not_under_new_guids_either_nor_then_under_new_links(
        self, library: Library, feed_id: int, arrival: Make, now: datetime, tidied: set[int]
    ) -> None:
        for guid, url in (("a", "story {}"), ("a", "new/{}"), ("b", "new/{}")):
            parsed = ParsedFeed(
                "Bay Observer",
                articles=tuple(
                    arrival(f"story {day}", guid=f"{guid}{day}", url=f"https://bay.example/{url.format(day)}").article
                    for day in range(10)
                ),
            )
            assert self.refresh(library, feed_id, parsed, now).new == ()
        assert left(library) == tidied

    def test_a_new_article_comes_as_ever(
        self, library: Library, feed_id: int, arrival: Make, now: datetime, tidied: set[int]
    ) -> None:
        parsed = ParsedFeed("Bay Observer", articles=(arrival("something else").article,))
        assert len(self.refresh(library, feed_id, parsed, now).new) == 1

    def test_its_marks_are_forgotten_long_after_the_feed_let_it_go(
        self, library: Library, feed_id: int, arrival: Make, now: datetime, tidied: set[int]
    ) -> None:
        def marks() -> int:
            with library.read() as connection:
                return int(connection.execute("SELECT count(*) FROM gone").fetchone()[0])

        assert marks() == 7
        later = now + timedelta(days=80)
        self.refresh(library, feed_id, self.entries(arrival, now), later)
        self.refresh(library, feed_id, ParsedFeed("Bay Observer"), later + timedelta(days=80))
        assert marks() == 7
        self.refresh(library, feed_id, ParsedFeed("Bay Observer"), later + timedelta(days=100))
        assert marks() == 0

    def test_subscribing_anew_brings_all_of_it(
        self, library: Library, feed_id: int, arrival: Make, now: datetime, tidied: set[int]
    ) -> None:
        feeds.remove(library, feed_id)
        again, _ = feeds.add(library, "https://bay.example/feed", now=now)
        assert len(self.refresh(library, again, self.entries(arrival, now), now).new) == 10


def test_pictures_of_kept_articles_are_not_let_go(
    library: Library, visit: Make, arrival: Make, picture: Make, now: datetime
) -> None:
    new = visit(*(arrival(f"n{n}", photos=(ParsedPhoto(f"https://bay.example/{n}.jpg"),)) for n in range(3))).new
    for wanted in photos.wanting_photos(library, now=now, limit=9):
        photos.store_file(library, wanted.photo_id, picture(wanted.url.encode()), now=now)
    statuses.mark_read(library, new, True, now=now)
    with library.write() as connection:
        connection.execute("INSERT INTO note VALUES (?, 'Mine.', 0)", (new[1],))
    assert retention.evict_pictures(library, 0) == 2
    assert articles.show(library, [new[1]])[0].photos[0].file


def test_a_long_feed_is_removed_in_short_steps(
    library: Library, feed_id: int, visit: Make, arrival: Make, sound: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feeds, "REMOVED_AT_ONCE", 3)
    day = datetime(2026, 11, 1, tzinfo=UTC)
    new = visit(*(arrival(f"n{n}", published=day - timedelta(days=n)) for n in range(10))).new
    search.index_pending(library)
    statuses.bookmark(library, new[4:5], True, now=day)
    told: list[tuple[int, int]] = []
    assert set(feeds.remove(library, feed_id, report=lambda *step: told.append(step))) == {*new} - {new[4]}
    assert told == [(3, 9), (6, 9)]
    assert left(library) == {new[4]}
    sound()
