"""One text in several feeds, or twice in one: found as it comes, kept true, and read together."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reader.indexing import sign_batch
from reader.related.signature import Signature
from reader.store import articles, copies, feeds, statuses
from reader.store.database import Library
from reader.store.preferences import prefer
from reader.values import Arrival, Scope, Stored

DAY = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
WIRE = (
    "Rescuers reached the last of nineteen miners trapped for six days below the Cerro Azul mine Friday, lifting the "
    "men one by one through a shaft barely wider than their shoulders while families sang at the gate. Doctors said "
    "that all nineteen were thirsty and weak but would recover. The shaft had been drilled from a disused gallery "
    "after two earlier attempts struck water, and the drilling crew slept beside the machine."
)
MORE = (
    " The company promised an inquiry into why the pumps had failed on the night of the collapse, and the union called "
    "for the mine to stay closed until its old galleries had been surveyed by engineers from outside the valley. The "
    "minister, who had spent the week at the gate, flew back to the capital without a word to the reporters."
)


@pytest.fixture
def papers(library: Library, now: datetime) -> list[int]:
    return [feeds.add(library, f"https://paper{n}.example/feed", now=now, title=f"Paper {n}")[0] for n in range(3)]


@pytest.fixture
def publish(papers: list[int], arrival: Callable[..., Arrival], visit: Callable[..., Stored]) -> Callable[..., int]:
    """Stores an article in one of three papers, so many hours after noon of the day."""
    count = iter(range(1_000_000))

    def store(title: str, text: str = "", *, paper: int = 0, hours: float = 0) -> int:
        made = arrival(title, guid=f"n{next(count)}", text=text, published=DAY + timedelta(hours=hours))
        return visit(made, feed=papers[paper]).new[0]

    return store


def look(library: Library, now: datetime) -> None:
    """Signs what came and looks for its copies, as a refresh does."""
    while sign_batch(library) or copies.note_copies(library, now=now):
        pass


def groups(library: Library) -> list[tuple[int, int]]:
    with library.read() as connection:
        return connection.execute("SELECT article_id, story FROM copy ORDER BY article_id").fetchall()


def others(library: Library, article_id: int) -> list[int]:
    with library.read() as connection:
        return copies.other_copies(connection, [article_id])


def read(library: Library) -> set[int]:
    return {headline.id for headline in articles.headlines(library, Scope(read=True), limit=100)}


def test_copies_are_known_by_the_first_that_came(library: Library, publish: Callable[..., int], now: datetime) -> None:
    first = publish("Nineteen miners rescued", WIRE)
    other = publish("Water tariff vote postponed", "The council of Quito put off its vote after a night of talks.")
    look(library, now)
    assert groups(library) == []
    second = publish("All miners out", f"{WIRE} Our reporter contributed.", paper=1, hours=3)
    again = publish("Nineteen miners rescued", WIRE, hours=5)
    look(library, now)
    assert groups(library) == [(first, first), (second, first), (again, first)]
    assert others(library, second) == [first, again]
    assert others(library, other) == []


def test_headlines_alone_are_copies_while_they_are_new(
    library: Library, publish: Callable[..., int], now: datetime
) -> None:
    title = "Volcano Sakurajima erupts near Kagoshima"
    soon = [publish(title, paper=n, hours=n) for n in (0, 1)]
    late = publish(title, paper=2, hours=-200)
    look(library, now)
    assert groups(library) == [(article_id, soon[0]) for article_id in soon]
    assert late not in soon


def test_copies_are_looked_for_within_days(library: Library, publish: Callable[..., int], now: datetime) -> None:
    publish("Nineteen miners rescued", WIRE, hours=-24 * 30)
    look(library, now)
    publish("All miners out", WIRE, paper=1)
    look(library, now)
    assert groups(library) == []


def test_a_text_that_changes_is_a_copy_no_longer(
    library: Library,
    publish: Callable[..., int],
    papers: list[int],
    arrival: Callable[..., Arrival],
    visit: Callable[..., Stored],
    now: datetime,
) -> None:
    first, second, third = (publish("Miners rescued", WIRE, paper=n, hours=n) for n in range(3))
    look(library, now)
    visit(updated=((first, arrival("Why the pumps failed", text=MORE, published=DAY)),), feed=papers[0])
    look(library, now)
    assert groups(library) == [(second, second), (third, second)]


def test_what_goes_leaves_no_story_behind(
    library: Library, publish: Callable[..., int], papers: list[int], now: datetime
) -> None:
    for paper in range(3):
        publish("Miners rescued", WIRE, paper=paper, hours=paper)
    look(library, now)
    (_, second, third) = (row[0] for row in groups(library))
    feeds.remove(library, papers[0])
    assert others(library, second) == [third]
    publish("Quito waits", paper=1)
    look(library, now)
    assert groups(library) == [(second, second), (third, second)]
    feeds.remove(library, papers[1])
    publish("Quito votes", paper=2)
    look(library, now)
    assert groups(library) == []


def test_reading_one_reads_all_and_undoing_takes_back_just_that(
    library: Library, publish: Callable[..., int], now: datetime
) -> None:
    first, second, third = (publish("Miners rescued", WIRE, paper=n, hours=n) for n in range(3))
    look(library, now)
    statuses.mark_read(library, [third], True, now=now, alone=True)
    changed = statuses.mark_read(library, [second], True, now=now)
    assert changed == (second, first)
    assert statuses.mark_read(library, changed, False, now=now) == changed
    assert read(library) == {third}


def test_marking_unread_leaves_the_copies_as_they_are(
    library: Library, publish: Callable[..., int], now: datetime
) -> None:
    ids = [publish("Miners rescued", WIRE, paper=n, hours=n) for n in range(2)]
    look(library, now)
    statuses.mark_read(library, ids[:1], True, now=now)
    assert statuses.mark_read(library, ids[:1], False, now=now) == (ids[0],)
    assert read(library) == {ids[1]}


def test_all_of_a_feed_is_read_with_its_copies(
    library: Library, publish: Callable[..., int], papers: list[int], now: datetime
) -> None:
    ids = [publish("Miners rescued", WIRE, paper=n, hours=n) for n in range(3)]
    look(library, now)
    assert set(statuses.mark_all_read(library, Scope(feed_id=papers[1]), now=now)) == set(ids)


def test_who_does_not_want_it_reads_one(library: Library, publish: Callable[..., int], now: datetime) -> None:
    ids = [publish("Miners rescued", WIRE, paper=n, hours=n) for n in range(2)]
    look(library, now)
    prefer(library, "read_copies", 0)
    assert statuses.mark_read(library, ids[:1], True, now=now) == (ids[0],)


def test_a_copy_of_what_was_read_comes_as_read_unless_it_says_more(
    library: Library, publish: Callable[..., int], now: datetime
) -> None:
    first = publish("Miners rescued", WIRE)
    look(library, now)
    statuses.mark_read(library, [first], True, now=now)
    same = publish("Miners rescued", WIRE, paper=1, hours=1)
    more = publish("Miners rescued, union wants answers", WIRE + MORE, paper=2, hours=2)
    look(library, now)
    assert groups(library) == [(first, first), (same, first), (more, first)]
    assert read(library) == {first, same}


def test_what_was_marked_unread_by_hand_stays_so(library: Library, publish: Callable[..., int], now: datetime) -> None:
    first = publish("Miners rescued", WIRE)
    second = publish("Miners rescued", WIRE, paper=1, hours=1)
    statuses.mark_read(library, [first, second], True, now=now)
    statuses.mark_read(library, [second], False, now=now)
    look(library, now)
    assert read(library) == {first}


def test_a_pass_looks_near_the_articles_that_came(
    library: Library, publish: Callable[..., int], now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    for day in range(40):
        publish(f"Story of day {day}", f"{WIRE} {day}", hours=-24 * day)
    look(library, now)
    looked: list[int] = []
    spans = copies._spans

    def noted(connection: Any, ids: Any) -> list[tuple[int, int]]:
        found = spans(connection, ids)
        for first, last in found:
            looked.extend(connection.execute(copies._NEAR, (first, last)).fetchall())
        return found

    monkeypatch.setattr(copies, "_spans", noted)
    publish("Story of today", "Nothing of the kind was ever told.", paper=1)
    look(library, now)
    assert len(looked) == 9


def test_a_feed_that_says_one_thing_a_thousand_times_costs_little(
    library: Library,
    papers: list[int],
    arrival: Callable[..., Arrival],
    visit: Callable[..., Stored],
    now: datetime,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from reader.related import copies as related_copies

    looks = 0
    compare = related_copies.contained

    def counted(one: Signature, other: Signature) -> float:
        nonlocal looks
        looks += 1
        return compare(one, other)

    monkeypatch.setattr(related_copies, "contained", counted)
    text = f"{WIRE}{MORE}"
    entries = [arrival("Miners rescued", guid=f"again{n}", text=f"{text} {n}", published=DAY) for n in range(1000)]
    ids = visit(*entries, feed=papers[0]).new
    statuses.mark_read(library, ids[:500], True, now=now)
    look(library, now)
    assert {story for _, story in groups(library)} == {min(ids)}
    assert len(groups(library)) == 1000
    assert looks < 5 * 1000
    looks = 0
    visit(arrival("Miners rescued", guid="once more", text=text, published=DAY), feed=papers[0])
    look(library, now)
    assert len(groups(library)) == 1001
    assert looks < 50
