"""What must not make a pair, and what must: feeds' habits, small libraries, mixed feeds, scripts without spaces."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from reader.related import signature
from reader.store import feeds
from reader.store.database import Library
from reader.store.related import RelatedIndex, store_signatures, unsigned
from reader.values import Arrival, Stored

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)

REACTOR = (
    "Akkuyu reactor starts as Erdoğan presses the button",
    "President Erdoğan started the first reactor of the Akkuyu nuclear plant near Mersin on Friday. Rosatom built it.",
)
REACTOR_TOO = (
    "Turkey switches on its first nuclear reactor at Akkuyu",
    "Erdogan switched on the first reactor at Akkuyu, built by Rosatom on the coast of Mersin, on Friday.",
)
SUBJECTS = (
    ("Choir of Tartu sings for lost oar", "A choir in Tartu sang on the quay for an oar that a rower lost in spring."),
    (
        "Wheat harvest in Kansas is late",
        "Rain kept combines off the fields of Kansas for a fortnight, farmers there say.",
    ),
    (
        "Quito puts off vote on water tariff",
        "The council of Quito put off its vote on the tariff after a night of talks.",
    ),
    ("Bakers of Lyon run short of butter", "Butter is dear in Lyon, and bakers there have begun to ration croissants."),
    (
        "Puffins return to Lundy",
        "Wardens on Lundy counted twelve hundred puffins, more than in any spring since the rats went.",
    ),
    ("Old tram of Lisbon is sold", "A tram that climbed Alfama for ninety years went to a collector from Porto."),
)


@pytest.fixture
def library_of(
    library: Library, arrival: Callable[..., Arrival], visit: Callable[..., Stored], now: datetime
) -> Callable[..., list[int]]:
    """Stores and signs stories, each (feed's name, title, text, hours after noon), and gives their ids."""

    def store(*stories: tuple[str, str, str, float], language: str = "en") -> list[int]:
        ids: list[int] = []
        for number, (feed, title, text, hours) in enumerate(stories):
            feed_id, _ = feeds.add(library, f"https://{feed.lower().replace(' ', '')}.example/f", now=now, title=feed)
            made = arrival(
                title, guid=f"{feed}{number}", text=text, published=NOON + timedelta(hours=hours), language=language
            )
            ids += visit(made, feed=feed_id).new
        waiting = unsigned(library, limit=1000)
        signed = {a.article_id: signature(a.title, a.teaser, a.text, a.language, a.feed_title) for a in waiting}
        store_signatures(library, signed)
        return ids

    return store


def beside(library: Library, article_id: int) -> list[int]:
    return [story.id for story in RelatedIndex(library).stories(article_id)]


def test_ten_articles_are_enough(library: Library, library_of: Callable[..., list[int]]) -> None:
    others = [(f"Paper {n % 3}", title, text, n) for n, (title, text) in enumerate(SUBJECTS)]
    first, second, *rest = library_of(("Post", *REACTOR, 0), ("Globe", *REACTOR_TOO, 2), *others)
    assert beside(library, first) == [second]
    assert beside(library, second) == [first]
    assert [beside(library, one) for one in rest] == [[]] * len(rest)


def test_what_a_feed_puts_under_each_item_makes_no_pair(library: Library, library_of: Callable[..., list[int]]) -> None:
    end = "Read more at Harbour Gazette. Sign up for the Lighthouse letter by Ingrid Solberg and follow us on Mastodon."
    ids = library_of(*(("Harbour Gazette", title, f"{text} {end}", n) for n, (title, text) in enumerate(SUBJECTS)))
    assert [beside(library, one) for one in ids] == [[]] * len(ids)


@pytest.mark.parametrize("title", ["Morning briefing", "Photos of the day", "What to watch on Friday", "Letters"])
def test_a_title_that_comes_again_makes_no_pair(
    library: Library, library_of: Callable[..., list[int]], title: str
) -> None:
    ids = library_of(*(("Gazette", title, text, 24 * n) for n, (_, text) in enumerate(SUBJECTS)))
    assert [beside(library, one) for one in ids] == [[]] * len(ids)


def test_numbers_and_dates_alone_make_no_pair(library: Library, library_of: Callable[..., list[int]]) -> None:
    ids = library_of(
        ("Post", "Lottery of 20 November 2026: 7, 12, 19, 33, 41", "Drawn on Friday: 7, 12, 19, 33 and 41.", 0),
        ("Globe", "Bus line 7 ends on 20 November 2026", "Lines 12, 19, 33 and 41 stay until Friday.", 1),
    )
    assert [beside(library, one) for one in ids] == [[], []]


def test_a_round_up_is_not_the_same_event_as_each_of_its_parts(
    library: Library, library_of: Callable[..., list[int]]
) -> None:
    everything = " ".join(text for _, text in (REACTOR, *SUBJECTS))
    reactor, round_up, other = library_of(
        ("Post", *REACTOR, 0), ("Globe", "The week in brief", everything, 3), ("Globe", *REACTOR_TOO, 2)
    )
    assert beside(library, reactor)[0] == other
    kinds = {story.id: story.kind for story in RelatedIndex(library).stories(reactor)}
    assert kinds.get(round_up) in (None, "background")


def test_the_same_story_posted_again_in_one_feed_folds(library: Library, library_of: Callable[..., list[int]]) -> None:
    text = " ".join(text for _, text in SUBJECTS)
    first, again, other = library_of(
        ("Post", "Akkuyu starts", f"{REACTOR[1]} {text}", 0),
        ("Post", "Updated: Akkuyu starts", f"{REACTOR[1]} {text}", 1),
        ("Globe", *REACTOR_TOO, 2),
    )
    (copy,) = [story for story in RelatedIndex(library).stories(first) if story.kind == "same-text"]
    assert copy.id == again
    for story in RelatedIndex(library).stories(other):
        assert {story.id, *(copy_id for copy_id, _ in story.copies)} == {first, again}


def test_headlines_alone_meet_full_texts(library: Library, library_of: Callable[..., list[int]]) -> None:
    bare, full = library_of(("Ticker", REACTOR_TOO[0], "", 1), ("Post", *REACTOR, 0))
    assert beside(library, bare) == [full]
    assert beside(library, full) == [bare]


@pytest.mark.parametrize(
    ("language", "told", "retold", "other"),
    [
        (
            "zh",
            ("土耳其阿库尤核电站首座反应堆启动", "埃尔多安总统周五宣布阿库尤核电站首座反应堆正式启动。"),
            ("阿库尤核电站启动首座反应堆", "土耳其总统埃尔多安周五启动了阿库尤核电站的首座反应堆。"),
            ("基多推迟水费表决", "市议会经过彻夜会谈推迟了关于水费的表决。"),
        ),
        (
            "th",
            ("แผ่นดินไหวรุนแรงเขย่าเชียงใหม่ วัดเก่าพังถล่ม", "แผ่นดินไหวขนาดหกริกเตอร์เขย่าเชียงใหม่ วัดเก่าแห่งหนึ่งพังถล่ม"),
            ("วัดเก่าในเชียงใหม่พังถล่มหลังแผ่นดินไหว", "แผ่นดินไหวรุนแรงทำให้วัดเก่าแห่งหนึ่งในเชียงใหม่พังถล่มเมื่อวันศุกร์"),
            ("ราคาข้าวปรับตัวขึ้น", "ชาวนาขายข้าวได้ราคาดีขึ้นในเดือนนี้"),
        ),
        (
            "ko",
            ("튀르키예 아쿠유 원전 첫 원자로 가동", "에르도안 대통령은 금요일 아쿠유 원전의 첫 원자로를 가동했다."),
            ("아쿠유 원전 첫 원자로 가동 시작", "튀르키예 에르도안 대통령이 아쿠유 원전 원자로 가동을 알렸다."),
            ("키토 수도 요금 표결 연기", "시의회는 밤샘 회의 끝에 수도 요금 표결을 미뤘다."),
        ),
        (
            "de",
            (
                "Hafenbrücke in Tallinn nach Lagerschaden gesperrt",
                "Risse in den Brückenlagern der Tallinner Hafenbrücke zwangen die Straßenbahnen zum Umweg.",
            ),
            (
                "Tallinn: Risse in Lagern der Hafenbrücke, Straßenbahnen halten",
                "Die Hafenbrücke in Tallinn ist gesperrt, seit Risse in den Brückenlagern gefunden wurden.",
            ),
            (
                "Streit um den Wassertarif in Quito",
                "Der Rat von Quito hat die Abstimmung über den Wassertarif nach einer Nacht verschoben.",
            ),
        ),
    ],
)
def test_other_scripts_and_compounds(
    library: Library,
    library_of: Callable[..., list[int]],
    language: str,
    told: tuple[str, str],
    retold: tuple[str, str],
    other: tuple[str, str],
) -> None:
    first, second, third = library_of(("A", *told, 0), ("B", *retold, 2), ("C", *other, 3), language=language)
    assert beside(library, first) == [second]
    assert beside(library, second) == [first]
    assert beside(library, third) == []
