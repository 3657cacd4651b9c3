from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.related import OLDEST, VERSION, signature
from reader.store import articles, feeds, statuses
from reader.store.database import Library
from reader.store.related import RelatedIndex, store_signatures, unsigned, waiting
from reader.store.search import index_pending
from reader.values import Arrival, RelatedStory, Scope, Stored

DATA = Path(__file__).resolve().parents[2] / "data"
DAY = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)

# One happening in two papers, and a third story that is none of it; in six languages.
TOLD = {
    language: [tuple(story) for story in stories]
    for language, stories in json.loads((DATA / "related-stories.json").read_text(encoding="utf-8")).items()
}

# A round-up with a sentence on that happening.
ROUND_UP = json.loads((DATA / "related-background.json").read_text(encoding="utf-8"))


@pytest.fixture
def papers(library: Library, now: datetime) -> list[int]:
    return [feeds.add(library, f"https://paper{n}.example/feed", now=now, title=f"Paper {n}")[0] for n in range(4)]


@pytest.fixture
def publish(
    library: Library, papers: list[int], arrival: Callable[..., Arrival], visit: Callable[..., Stored]
) -> Callable[..., int]:
    """Stores an article in one of four papers, so many hours after noon of the day."""
    count = iter(range(1_000_000))

    def store(title: str, text: str = "", *, paper: int = 0, hours: float = 0, language: str | None = None) -> int:
        made = arrival(
            title, guid=f"n{next(count)}", text=text, published=DAY + timedelta(hours=hours), language=language
        )
        return visit(made, feed=papers[paper]).new[0]

    return store


def sign(library: Library) -> int:
    """Signs whatever needs it, as a refresh does."""
    waiting = unsigned(library, limit=1000)
    store_signatures(
        library,
        {a.article_id: signature(a.title, a.teaser, a.text, a.language, a.feed_title) for a in waiting},
    )
    return len(waiting)


def kinds(stories: tuple[RelatedStory, ...]) -> list[tuple[int, str]]:
    return [(story.id, story.kind) for story in stories]


@pytest.mark.parametrize("language", TOLD)
def test_finds_the_other_papers_story_and_nothing_else(
    library: Library, publish: Callable[..., int], language: str
) -> None:
    first, second, third = (
        publish(title, text, paper=n, hours=3 * n, language=language) for n, (title, text) in enumerate(TOLD[language])
    )
    assert sign(library) == 3
    index = RelatedIndex(library)
    assert kinds(index.stories(first)) == [(second, "same-event")]
    assert kinds(index.stories(second)) == [(first, "same-event")]
    assert index.stories(third) == ()


@pytest.mark.parametrize("language", TOLD)
def test_earlier_later_and_copies_are_told_in_each_language(
    library: Library, publish: Callable[..., int], language: str
) -> None:
    (title, text), second, third = TOLD[language]
    asked = publish(title, text, hours=-120, language=language)
    copy = publish(title, text, paper=1, hours=-119, language=language)
    after = publish(*second, paper=2, language=language)
    publish(*third, paper=3, language=language)
    sign(library)
    index = RelatedIndex(library)
    assert kinds(index.stories(asked)) == [(copy, "same-text"), (after, "later")]
    (before,) = index.stories(after)
    assert before.kind == "earlier"
    assert {before.id, *(other for other, _ in before.copies)} == {asked, copy}


@pytest.mark.parametrize("language", ROUND_UP)
def test_a_round_up_is_background_in_each_language(
    library: Library, publish: Callable[..., int], language: str
) -> None:
    first, second, third = (
        publish(title, text, paper=n, hours=3 * n, language=language) for n, (title, text) in enumerate(TOLD[language])
    )
    round_up = publish(*ROUND_UP[language], paper=3, hours=20, language=language)
    sign(library)
    index = RelatedIndex(library)
    assert kinds(index.stories(first)) == [(second, "same-event"), (round_up, "background")]
    assert kinds(index.stories(third)) == []
    assert index.stories(first)[1].reasons


@pytest.mark.parametrize("language", TOLD)
def test_a_story_is_followed_in_each_language(library: Library, publish: Callable[..., int], language: str) -> None:
    first, second, _ = (
        publish(title, text, paper=n, hours=3 * n, language=language) for n, (title, text) in enumerate(TOLD[language])
    )
    sign(library)
    while index_pending(library):
        pass
    followed = RelatedIndex(library).follow(first)
    assert followed is not None
    found = articles.headlines(library, Scope(query=followed.query), limit=9)
    assert {headline.id for headline in found} == {first, second}, followed.query


@pytest.mark.parametrize("language", TOLD)
def test_each_reason_stands_in_both_articles(library: Library, publish: Callable[..., int], language: str) -> None:
    first, _ = (publish(t, x, paper=n, language=language) for n, (t, x) in enumerate(TOLD[language][:2]))
    sign(library)
    (story,) = RelatedIndex(library).stories(first)
    assert 2 <= len(story.reasons) <= 5
    for title, text in TOLD[language][:2]:
        assert all(reason.casefold() in f"{title} {text}".casefold() for reason in story.reasons), story.reasons


def test_reasons_are_spelt_as_the_article_spells_them(library: Library, publish: Callable[..., int]) -> None:
    asked = publish("Turkey takes S-400 missiles", "President Erdoğan said the S-400 would guard the Akkuyu plant.")
    publish("Moscow sends S400 system", "Erdogan wants the S400 near Akkuyu, Moscow said.", paper=1, hours=2)
    sign(library)
    (story,) = RelatedIndex(library).stories(asked)
    assert {"S-400", "Akkuyu", "Erdoğan"} <= set(story.reasons)


def test_languages_meet_by_names_only(library: Library, publish: Callable[..., int]) -> None:
    english, german = TOLD["en"][0], TOLD["de"][2]
    asked = publish(*english, language="en")
    publish(*german, paper=1, hours=1, language="de")
    sign(library)
    assert RelatedIndex(library).stories(asked) == ()


def test_tells_earlier_from_later(library: Library, publish: Callable[..., int]) -> None:
    before = publish(
        "Cracks found in bearings of Tallinn harbour bridge",
        "Engineers found cracks in the bearings of the Tallinn harbour bridge and stopped the trams.",
        hours=-24 * 30,
    )
    asked = publish(*TOLD["en"][1], paper=1, hours=-100)
    after = publish(
        "Tallinn harbour bridge trams halted by bearings fault",
        "Trams over the Tallinn harbour bridge stopped as a new fault showed in the repaired bearings.",
        paper=2,
    )
    sign(library)
    assert dict(kinds(RelatedIndex(library).stories(asked))) == {before: "earlier", after: "later"}


WIRE = (
    "LIMA (AP) — Rescuers reached the last of nineteen miners trapped for six days below the Cerro Azul mine Friday, "
    "lifting the men one by one through a shaft barely wider than their shoulders while families sang at the gate. "
    "Doctors said that all nineteen were thirsty and weak but would recover. The shaft had been drilled from a disused "
    "gallery after two earlier attempts struck water, and the drilling crew slept beside the machine. The company "
    "promised an inquiry into why the pumps had failed on the night of the collapse."
)


def test_folds_wire_copies_and_calls_a_copy_of_the_asked_one_so(library: Library, publish: Callable[..., int]) -> None:
    asked = publish("Nineteen miners rescued in Peru", WIRE)
    copy = publish("All miners out of Cerro Azul mine", f"{WIRE} Our reporter contributed.", paper=1, hours=1)
    other = publish(
        "Peru celebrates as miners rescued from Cerro Azul mine",
        "Nineteen miners trapped in the Cerro Azul mine are free. Doctors examined the men at the shaft.",
        paper=2,
        hours=2,
    )
    sign(library)
    index = RelatedIndex(library)
    assert kinds(index.stories(asked)) == [(copy, "same-text"), (other, "same-event")]
    (folded,) = index.stories(other)
    assert {folded.id, *(copy_id for copy_id, _ in folded.copies)} == {asked, copy}
    assert [feed for _, feed in folded.copies] in (["Paper 0"], ["Paper 1"])


def test_headlines_alone_are_enough(library: Library, publish: Callable[..., int]) -> None:
    asked = publish("Volcano Sakurajima erupts near Kagoshima", "")
    found = publish("Kagoshima: ash falls as Sakurajima volcano erupts", "", paper=1, hours=1)
    publish("Chess champion Ivanova keeps title", "", paper=2, hours=1)
    sign(library)
    assert [story.id for story in RelatedIndex(library).stories(asked)] == [found]


def test_recurring_titles_and_the_feeds_name_make_no_pair(library: Library, publish: Callable[..., int]) -> None:
    asked = publish("Morning briefing | Paper 0", "Tides, a lighthouse and a lost oar. Paper 0 brings you the news.")
    publish(
        "Morning briefing | Paper 0", "Wheat prices, a choir and the new mayor. Paper 0 brings you the news.", hours=24
    )
    sign(library)
    assert RelatedIndex(library).stories(asked) == ()


def test_without_the_gate_the_nearest_come_by_score(library: Library, publish: Callable[..., int]) -> None:
    asked, near, far = (publish(t, x, paper=n) for n, (t, x) in enumerate(TOLD["en"]))
    publish("A new date for the vote on trams", "Talks at night.", paper=3)
    sign(library)
    stories = RelatedIndex(library).stories(asked, gated=False)
    assert stories[0].id == near
    assert far not in [story.id for story in stories[:1]]
    assert [s.score for s in stories] == sorted((s.score for s in stories), reverse=True)
    assert len(RelatedIndex(library).stories(asked, limit=1, gated=False)) == 1


def test_the_index_follows_the_library(library: Library, publish: Callable[..., int], papers: list[int]) -> None:
    first = publish(*TOLD["en"][0])
    sign(library)
    index = RelatedIndex(library)
    assert index.stories(first) == ()
    second = publish(*TOLD["en"][1], paper=1, hours=1)
    assert index.stories(first) == ()
    # Even before it is signed, an article can be asked for.
    assert kinds(index.stories(second)) == [(first, "same-event")]
    sign(library)
    assert kinds(index.stories(first)) == [(second, "same-event")]
    feeds.remove(library, papers[1])
    assert index.stories(first) == ()
    assert index.stories(second) == ()
    assert index.stories(12345) == ()


def test_a_signature_that_comes_late_is_taken_in(library: Library, publish: Callable[..., int]) -> None:
    late = publish(*TOLD["en"][1], paper=1, hours=1)
    asked = publish(*TOLD["en"][0])
    (waiting,) = [a for a in unsigned(library, limit=9) if a.article_id == asked]
    store_signatures(library, {asked: signature(waiting.title, waiting.teaser, waiting.text, "en", "")})
    index = RelatedIndex(library)
    assert index.stories(asked) == ()
    sign(library)
    assert kinds(index.stories(asked)) == [(late, "same-event")]


def test_bookmarked_articles_outside_the_window_take_part(
    library: Library, publish: Callable[..., int], now: datetime
) -> None:
    old = publish(*TOLD["en"][0], hours=-24)
    asked = publish(*TOLD["en"][1], paper=1)
    for n in range(3):
        publish(f"Chess round {n}", f"Board {n} drawn.", paper=2, hours=n + 1)
    sign(library)
    index = RelatedIndex(library, window=4)
    assert old not in [story.id for story in index.stories(asked)]
    statuses.bookmark(library, [old], True, now=now)
    assert old in [story.id for story in index.stories(asked)]
    assert old in [story.id for story in RelatedIndex(library, window=4).stories(asked)]


@pytest.mark.parametrize("damage", [b"", bytes([VERSION]), bytes([VERSION, 60, 60, 0]) + b"en" + bytes(20)])
def test_a_damaged_signature_is_made_again(library: Library, publish: Callable[..., int], damage: bytes) -> None:
    first, second = (publish(t, x, paper=n) for n, (t, x) in enumerate(TOLD["en"][:2]))
    sign(library)
    store_signatures(library, {second: damage})
    index = RelatedIndex(library)
    assert index.stories(first) == ()
    assert [a.article_id for a in unsigned(library, limit=9)] == [second]
    sign(library)
    assert [story.id for story in index.stories(first)] == [second]


def test_signatures_of_an_older_cutline_are_used_until_they_are_made_again(
    library: Library, publish: Callable[..., int]
) -> None:
    first, second = (publish(t, x, paper=n) for n, (t, x) in enumerate(TOLD["en"][:2]))
    sign(library)
    with library.write() as connection:
        for article_id, data in connection.execute("SELECT article_id, data FROM signature").fetchall():
            older = bytes([OLDEST]) + data[1:]
            connection.execute(
                "UPDATE signature SET version = ?, data = ? WHERE article_id = ?", (OLDEST, older, article_id)
            )
    assert waiting(library) == 0
    assert [story.id for story in RelatedIndex(library).stories(first)] == [second]
    assert sign(library) == 2
    assert [story.id for story in RelatedIndex(library).stories(first)] == [second]


def test_signatures_that_cannot_be_read_any_more_are_waited_for(library: Library, publish: Callable[..., int]) -> None:
    first, second = (publish(t, x, paper=n) for n, (t, x) in enumerate(TOLD["en"][:2]))
    sign(library)
    with library.write() as connection:
        connection.execute("UPDATE signature SET version = ?, data = x'0001'", (OLDEST - 1,))
    index = RelatedIndex(library)
    assert index.stories(first) == ()
    assert waiting(library) == 2
    assert sign(library) == 2
    assert unsigned(library, limit=9) == ()
    assert waiting(library) == 0
    assert [story.id for story in index.stories(first)] == [second]


def test_signatures_of_deleted_articles_are_passed_over(library: Library) -> None:
    store_signatures(library, {77: signature("Gone", "", "", "en", "")})
    assert unsigned(library, limit=9) == ()


def test_a_row_carries_what_the_list_shows(library: Library, publish: Callable[..., int], now: datetime) -> None:
    first, second = (publish(t, x, paper=n) for n, (t, x) in enumerate(TOLD["en"][:2]))
    sign(library)
    statuses.mark_read(library, [second], True, now=now)
    (story,) = RelatedIndex(library).stories(first)
    (headline,) = articles.show(library, [second])
    assert (story.title, story.feed, story.published) == (headline.title, "Paper 1", DAY)
    assert story.teaser == headline.teaser
    assert story.read
    assert 0 < story.score <= 1
