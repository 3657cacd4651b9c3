"""A day is read where it can be told for certain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from reader.intake.page_dates import day_in, day_on, zone_of
from reader.markup import document

DAY = datetime(2019, 3, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2019-03-09",
        "Published March 9, 2019 at 4:21 PM",
        "Mar 9th 2019",
        "9. März 2019",
        "9 de marzo de 2019",
        "le 9 mars 2019",
        "2019年3月9日",
        "2019.03.09",
        "Stand: 09.03.2019",
        "2019/3/9",
    ],
)
def test_forms(text: str) -> None:
    assert day_in(text) == DAY


@pytest.mark.parametrize("text", ["3/9/2019", "2019-13-40", "May 2019", "tomorrow"])
def test_what_is_not_certain_is_no_day(text: str) -> None:
    assert day_in(text) is None


def test_day_behind_the_headline_comes_before_the_pages_own() -> None:
    page = document('<div class="date">March 20, 2019</div><h1>Bridge</h1><p class="published-date">March 9, 2019</p>')
    assert day_on(page, "https://bay.test/a") == DAY


def test_address_tells_the_day() -> None:
    page = document("<h1>Bridge</h1><p>The bridge of May 1, 2001 opened.</p>")
    assert day_on(page, "https://bay.test/news/2019/03/09/bridge") == DAY
    assert day_on(page, "https://bay.test/news/2019/55/99/bridge") is None


@pytest.mark.parametrize("line", ["2019/03/09", "Published Mar 9, 2019", " 公開日：2019年3月9日 "])
def test_day_by_itself_behind_the_headline(line: str) -> None:
    page = document(f"<h1>Bridge</h1><ul><li>{line}</li></ul><ul><li>2014/01/30</li><li>2015/01/30</li></ul>")
    assert day_on(page, "https://bay.test/a") == DAY


def test_days_of_other_stories_are_not_this_ones() -> None:
    page = document("<h1>Bridge</h1>" + "<p>The bridge opened.</p>" * 20 + "<li>2019/03/09</li><li>2019/03/08</li>")
    assert day_on(page, "https://bay.test/a") is None


def test_only_day_on_the_page() -> None:
    page = document("<table><td>2019.03.09</td></table>" + "<p>The bridge opened.</p>" * 20 + "<h1>Bridge</h1>")
    assert day_on(page, "https://bay.test/a") == DAY


def test_day_in_east_asia_begins_at_midnight_there() -> None:
    zone = zone_of("https://bay.example.jp/a", None)
    assert day_in("2019年3月9日", zone) == datetime(2019, 3, 8, 15, tzinfo=UTC)
    assert day_in("2019年3月9日 14時05分", zone) == datetime(2019, 3, 9, 5, 5, tzinfo=UTC)
    assert zone_of("https://bay.test/a", "zh-TW") == timezone(timedelta(hours=8))
    assert zone_of("https://bay.test/a", "en") is None


@pytest.mark.parametrize(
    "line",
    [
        '<p><a href="/topics">News</a> 2019年3月9日 14:05</p>',
        "<p>最終更新日：2019年3月9日<br>情報センター<br></p>",
        '<div class="author">Written by <a>Ann Lee</a> in <a>City</a> on 9 March 2019 at 08:34 PM.</div>',
        '<div class="card__metadata"> Published Mar 9, 2019 </div>',
        '<span class="tarih">09.03.2019 - Güncelleme</span>',
    ],
)
def test_day_in_a_line_with_other_words(line: str) -> None:
    assert day_on(document(f"<h1>Bridge</h1>{line}<p>The bridge opened.</p>"), "https://bay.test/a") == DAY


def test_day_in_a_sentence_is_not_the_storys() -> None:
    page = document("<h1>Bridge</h1><p>The <b>bridge</b> opened on March 9, 2019 with a great parade.</p>")
    assert day_on(page, "https://bay.test/a") is None
