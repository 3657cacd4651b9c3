"""A list of which the first rows alone are read at once: its whole length is known a moment later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.store import articles, feeds, statuses
from reader.store.database import Library, open_library
from reader.values import ParsedArticle, ParsedFeed, Scope
from tests.ui.window.conftest import NOW, store
from ui.headlines.density import COMFORTABLE, COMPACT, DAY_HEIGHT
from ui.window import Window

Open = Callable[..., Window]
STORIES = 480


def fill(library: Library, count: int) -> None:
    """One feed with so many stories, five hours apart."""
    feed_id, _ = feeds.add(library, "https://paper.example/feed", now=NOW)
    entries = tuple(
        ParsedArticle(f"Story {at}", guid=f"{at}", published=NOW - timedelta(hours=5 * at), text="What happened.")
        for at in range(count)
    )
    store(library, feed_id, ParsedFeed("Paper", entries))


@pytest.fixture
def library(library_folder: Path) -> Iterator[Library]:
    with open_library(library_folder) as opened:
        yield opened


@pytest.fixture
def long_list(qtbot: QtBot, library: Library, open_window: Open) -> Window:
    fill(library, STORIES)
    window = open_window(1440, 600)
    qtbot.waitUntil(lambda: window.headlines_pane.model.rowCount() == STORIES)
    return window


def ids(window: Window) -> list[int]:
    model = window.headlines_pane.model
    found = [model.headline(row) for row in range(model.rowCount())]
    return [headline.id for headline in found if headline is not None]


def in_sight(window: Window) -> tuple[int, int]:
    """The story at the top of the list, and where it begins."""
    table = window.headlines_pane.table
    row = table.rowAt(0)
    headline = window.headlines_pane.model.headline(row)
    assert headline is not None
    return headline.id, table.rowViewportPosition(row) + table.rowHeight(row)


def test_all_of_it_is_there_in_its_order_with_its_days(long_list: Window, library: Library) -> None:
    wanted = articles.headlines(library, Scope(), limit=STORIES)
    model, table = long_list.headlines_pane.model, long_list.headlines_pane.table
    assert ids(long_list) == [headline.id for headline in wanted]
    days = [headline.published.astimezone().date() for headline in wanted]
    firsts = {row for row in range(STORIES) if not row or days[row] != days[row - 1]}
    assert len(firsts) > 10
    for density in ("compact", "comfortable"):
        long_list.actions_by_name[density].trigger()
        height = {"compact": COMPACT, "comfortable": COMFORTABLE}[density].height
        for row in range(STORIES):
            assert bool(model.day_of(row)) == (row in firsts)
            assert table.rowHeight(row) == height + (DAY_HEIGHT if row in firsts else 0)


def test_one_can_go_to_its_middle_and_its_end_at_once(long_list: Window, library: Library) -> None:
    bar, model = long_list.headlines_pane.table.verticalScrollBar(), long_list.headlines_pane.model
    bar.setValue(bar.maximum() // 2)
    assert STORIES * 0.4 < long_list.headlines_pane.table.rowAt(0) < STORIES * 0.6
    long_list.headlines_pane.table.viewport().repaint()
    last = articles.headlines(library, Scope(), limit=STORIES)[-1]
    long_list.headlines_pane.table.choose(STORIES - 1)
    assert long_list.browsing.article is not None
    assert long_list.browsing.article.id == last.id
    assert model.row_of(last.id) == STORIES - 1


def test_what_arrives_moves_nothing_in_its_midst(
    qtbot: QtBot, long_list: Window, library: Library, arrive: Callable[[Library, int, list[str]], None]
) -> None:
    bar, model = long_list.headlines_pane.table.verticalScrollBar(), long_list.headlines_pane.model
    bar.setValue(bar.maximum() // 2)
    long_list.headlines_pane.table.choose(long_list.headlines_pane.table.rowAt(200), quietly=True)
    before = in_sight(long_list)
    chosen = model.headline(long_list.headlines_pane.table.chosen_row())
    arrive(library, 1, [f"Story {number}" for number in range(7)])
    long_list.browsing.look_again()
    qtbot.waitUntil(lambda: model.rowCount() == STORIES + 7)
    assert in_sight(long_list) == before
    qtbot.waitUntil(lambda: long_list.listing.measured)
    assert in_sight(long_list) == before
    still = model.headline(long_list.headlines_pane.table.chosen_row())
    assert chosen is not None
    assert still is not None
    assert still.id == chosen.id
    assert ids(long_list) == [headline.id for headline in articles.headlines(library, Scope(), limit=STORIES + 7)]


def test_what_is_read_in_its_midst_stays_until_one_goes_elsewhere(
    qtbot: QtBot, long_list: Window, library: Library
) -> None:
    long_list.browsing.choose("unread")
    model, table = long_list.headlines_pane.model, long_list.headlines_pane.table
    qtbot.waitUntil(lambda: model.rowCount() == STORIES)
    table.choose(300)
    article = long_list.browsing.article
    assert article is not None
    qtbot.waitUntil(lambda: articles.show(library, [article.id])[0].read)
    long_list.browsing.look_again()
    long_list.listing._measuring.start()
    qtbot.waitUntil(lambda: long_list.listing.measured)
    assert model.rowCount() == STORIES
    assert table.chosen_row() == 300
    headline = model.headline(300)
    assert headline is not None
    assert (headline.id, headline.read) == (article.id, True)
    long_list.browsing.next_unread()
    assert table.chosen_row() == 301
    long_list.browsing.choose("unread")
    assert model.row_of(article.id) < 0


def test_the_next_unread_one_is_found_wherever_it_is(long_list: Window, library: Library) -> None:
    wanted = articles.headlines(library, Scope(), limit=STORIES)
    but_one = [headline.id for headline in wanted if headline.id != wanted[400].id]
    statuses.mark_read(library, but_one, True, now=datetime.now(UTC), alone=True)
    long_list.browsing.library_changed()
    long_list.browsing.next_unread()
    assert long_list.headlines_pane.table.chosen_row() == 400


def test_it_grows_shorter_and_longer_as_stories_are_marked(qtbot: QtBot, long_list: Window, library: Library) -> None:
    long_list.browsing.choose("unread")
    model = long_list.headlines_pane.model
    qtbot.waitUntil(lambda: model.rowCount() == STORIES)
    long_list.browsing.mark_all()
    qtbot.waitUntil(lambda: model.rowCount() == 100, timeout=10_000)
    long_list.undo_bar.undo()
    qtbot.waitUntil(lambda: model.rowCount() == STORIES, timeout=10_000)


def test_a_library_of_few_is_measured_too_where_it_grows(qtbot: QtBot, library: Library, open_window: Open) -> None:
    fill(library, 24)
    window = open_window()
    fill(library, 240)
    window.browsing.look_again()
    qtbot.waitUntil(lambda: window.headlines_pane.model.rowCount() == 240)
