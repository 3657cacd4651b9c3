"""The real window over a filled library: list, open, mark, search, related and back, themes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.store import articles, statuses
from reader.store.database import Library
from reader.values import Headline, RelatedStory, Scope
from ui.headlines.model import HEADLINE
from ui.related.lines import Look
from ui.theme import DARK, LIGHT
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]


def titles(window: Window) -> list[str]:
    model = window.headlines_pane.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def chosen(window: Window) -> Headline:
    headline = window.headlines_pane.model.headline(window.headlines_pane.table.chosen_row())
    assert headline is not None
    return headline


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window.headlines_pane.table, key)


def test_the_newest_story_is_open_at_the_start_and_still_unread(open_window: Open) -> None:
    window = open_window()
    assert not window.welcoming
    assert len(titles(window)) == 24
    assert window.browsing.article is not None
    assert window.browsing.article.title == titles(window)[0]
    assert not window.browsing.article.read
    assert window.windowTitle().startswith(titles(window)[0])


def test_j_opens_the_next_headline_and_marks_it_read(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    press(window, Qt.Key.Key_J)
    article = window.browsing.article
    assert article is not None
    assert article.title == titles(window)[1]
    qtbot.waitUntil(lambda: articles.show(filled, [article.id])[0].read)
    qtbot.waitUntil(lambda: chosen(window).read)
    assert articles.count(filled, Scope())[1] == 23
    press(window, Qt.Key.Key_K)
    assert window.headlines_pane.table.chosen_row() == 0


def test_a_click_on_a_headline_opens_it(open_window: Open) -> None:
    window = open_window()
    table = window.headlines_pane.table
    box = table.visualRect(window.headlines_pane.model.index(2, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(120, box.bottom() - 40))
    assert window.browsing.article is not None
    assert window.browsing.article.title == titles(window)[2]


def test_b_bookmarks_and_m_marks_unread(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    press(window, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: chosen(window).read)
    press(window, Qt.Key.Key_B)
    press(window, Qt.Key.Key_M)
    headline = chosen(window)
    assert (headline.bookmarked, headline.read) == (True, False)
    stored = articles.show(filled, [headline.id])[0]
    assert (stored.bookmarked, stored.read) == (True, False)
    assert window.actions_by_name["bookmark"].isChecked()
    assert not window.actions_by_name["read"].isChecked()


def test_n_goes_to_the_next_unread(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    second = articles.headlines(filled, Scope(), limit=2)[1]
    statuses.mark_read(filled, [second.id], True, now=second.published)
    window = open_window()
    press(window, Qt.Key.Key_N)
    assert window.headlines_pane.table.chosen_row() == 2
    qtbot.wait(10)


def test_marking_all_read_can_be_taken_back(qtbot: QtBot, open_window: Open, filled: Library) -> None:
    window = open_window()
    window.actions_by_name["mark_all"].trigger()
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert articles.count(filled, Scope())[1] == 0
    window.undo_bar.undo()
    assert articles.count(filled, Scope())[1] == 24
    assert not window.undo_bar.isVisible()


def test_what_may_be_many_is_marked_beside_the_windows_thread(
    qtbot: QtBot, open_window: Open, filled: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window()
    threads: list[threading.Thread] = []
    mark_all_read = statuses.mark_all_read

    def marked(library: Library, scope: Scope, *, now: datetime) -> tuple[int, ...]:
        threads.append(threading.current_thread())
        return mark_all_read(library, scope, now=now)

    monkeypatch.setattr(statuses, "mark_all_read", marked)
    window.browsing.marking.mark_all(Scope(query="estuary"), "Estuaries")
    qtbot.waitUntil(window.undo_bar.isVisible)
    assert articles.count(filled, Scope(query="estuary"))[1] == 0
    assert threading.main_thread() not in threads


def test_what_is_marked_as_the_window_closes_is_written(open_window: Open, filled: Library) -> None:
    window = open_window()
    window.actions_by_name["mark_all"].trigger()
    window.close()
    assert articles.count(filled, Scope())[1] == 0


def test_a_read_story_stays_in_the_unread_list_until_one_goes_elsewhere(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.feeds_pane.tree.setCurrentIndex(window.feeds_pane.tree.model().index(2, 0))
    assert len(titles(window)) == 24
    window.headlines_pane.table.choose(3)
    qtbot.waitUntil(lambda: chosen(window).read)
    window.browsing.library_changed()
    assert len(titles(window)) == 24
    assert window.headlines_pane.table.chosen_row() == 3
    window.browsing.choose("unread")
    assert len(titles(window)) == 23


def test_a_search_answers_with_words_and_escape_goes_back(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    press(window, Qt.Key.Key_S)
    assert window.headlines_pane.head.searching
    field = window.headlines_pane.head._field
    assert field.hasFocus()
    QTest.keyClicks(field, "estuary")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    assert all("estuary" in title for title in titles(window))
    row = window.headlines_pane.model.index(0, 0).data(HEADLINE)
    assert "\x02" in (row.snippet or "")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not window.headlines_pane.head.searching
    assert len(titles(window)) == 24


def test_a_search_without_hits_says_so(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.browsing.search("zeppelin")
    qtbot.waitUntil(lambda: titles(window) == [])
    assert "zeppelin" in window.headlines_pane._empty._title.text()


def test_a_search_that_cannot_be_read_is_told_in_words(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.browsing.search("after:neverday")
    qtbot.waitUntil(lambda: titles(window) == [])
    assert window.headlines_pane._empty._title.text() == "This search cannot be read"
    assert window.headlines_pane._empty._words.text()


def test_a_related_story_opens_and_back_returns(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    press(window, Qt.Key.Key_J)
    first = window.browsing.article
    assert first is not None
    qtbot.waitUntil(lambda: window.related_pane.shown_for == first.id, timeout=20_000)
    rows = [row for row, line in enumerate(window.related_pane.lines()) if line.look is Look.STORY]
    line = window.related_pane.lines()[rows[0]]
    index = window.related_pane.list.model().index(rows[0], 0)
    box = window.related_pane.list.visualRect(index)
    QTest.mouseClick(window.related_pane.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert window.browsing.article is not None
    assert window.browsing.article.id == line.article_id
    press(window, Qt.Key.Key_Backspace)
    assert window.browsing.article.id == first.id
    window.actions_by_name["forward"].trigger()
    assert window.browsing.article.id == line.article_id


def test_what_is_folded_among_related_stories_opens_by_keyboard(
    qtbot: QtBot, open_window: Open, filled: Library
) -> None:
    window = open_window()
    pane, article = window.related_pane, window.browsing.article
    assert article is not None
    qtbot.waitUntil(lambda: pane.shown_for == article.id, timeout=20_000)
    others = articles.headlines(filled, Scope(), limit=9)[3:]
    stories = [
        RelatedStory(
            one.id, one.title, one.feed, one.published, one.teaser, kind, 1.0, ("harbour", "wall"), copies, one.read
        )
        for one, kind, copies in zip(
            others,
            ("same-event", "earlier", "later", "background"),
            (((others[4].id, "Herald"), (others[5].id, "Mirror")), (), (), ()),
            strict=False,
        )
    ]
    pane.show_stories(article, stories, ())
    looks = [line.look for line in pane.lines()]
    assert looks.count(Look.STORY) == 3
    assert looks[-1] is Look.FOLD
    pane.list.setFocus()
    pane.list.setCurrentIndex(pane.list.model().index(len(looks) - 1, 0))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert [line.look for line in pane.lines()].count(Look.STORY) == 4
    row = looks.index(Look.ALSO)
    pane.list.setCurrentIndex(pane.list.model().index(row, 0))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert pane.list.currentIndex().row() == row
    copy = next(line for line in pane.lines() if line.title == "Mirror")
    assert copy.look is Look.COPY
    pane.list.setCurrentIndex(pane.list.model().index(pane.lines().index(copy), 0))
    QTest.keyClick(pane.list, Qt.Key.Key_Return)
    assert window.browsing.article is not None
    assert window.browsing.article.id == others[5].id


def test_the_whole_reason_is_in_the_tooltip(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    pane = window.related_pane
    qtbot.waitUntil(lambda: any(line.look is Look.STORY for line in pane.lines()), timeout=20_000)
    row = next(row for row, line in enumerate(pane.lines()) if line.look is Look.STORY)
    tip = pane.list.model().index(row, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == pane.lines()[row].reason
    assert tip


def test_filters_narrow_the_list(open_window: Open) -> None:
    window = open_window()
    window.headlines_pane.head.filter_chosen.emit("bookmarked")
    assert titles(window) == []
    assert window.headlines_pane._empty._title.text() == "Nothing bookmarked yet"
    window.browsing.show_all()
    assert len(titles(window)) == 24


def test_themes_change_what_is_painted(open_window: Open) -> None:
    window = open_window()
    window.set_theme("light")
    grounds = {}
    for name, theme in (("light", LIGHT), ("dark", DARK)):
        window.set_theme(name)
        picture: QImage = window.grab().toImage()
        grounds[name] = (picture.pixelColor(4, 500).name().upper(), theme.side)
    assert all(seen == wanted for seen, wanted in grounds.values())
    assert window.settings.theme == "dark"


def test_panes_give_way_and_can_be_asked_for(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(900, 600)
    assert not window.feeds_pane.isVisible()
    assert not window.related_pane.isVisible()
    assert window.reading_pane.view.width() > 400
    window.actions_by_name["toggle_related"].trigger()
    assert window.related_pane.isVisible()
    assert window.width() == 900
    assert window.related_pane.mapTo(window, QPoint()).y() > window.reading_pane.view.mapTo(window, QPoint()).y()
    window.actions_by_name["toggle_feeds"].trigger()
    assert window.feeds_pane.isVisible()
    assert window.headlines_pane.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.related_pane.mapTo(window, QPoint()).y() == 0)
    assert [window.feeds_pane.width(), window.headlines_pane.width(), window.related_pane.width()] == [206, 330, 262]


def test_what_is_being_fetched_is_told_in_any_window(qtbot: QtBot, open_window: Open) -> None:
    window = open_window(900, 600)
    line = window.feeds_pane.line
    assert window.headlines_pane.isAncestorOf(line)
    assert line.isVisible()
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.feeds_pane.isAncestorOf(line) and line.isVisible())


def test_panes_keep_the_widths_they_were_given(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.panes.moveSplitter(240, 1)
    window.close()
    again = open_window()
    assert again.feeds_pane.width() == 240
    again.resize(1100, 900)
    qtbot.waitUntil(lambda: again.panes.below)
    again.resize(1500, 900)
    qtbot.waitUntil(lambda: not again.panes.below)
    assert again.feeds_pane.width() == 240


def test_find_marks_words_in_the_story(open_window: Open) -> None:
    window = open_window()
    window.actions_by_name["find"].trigger()
    field = window.reading_pane.find_bar.field
    QTest.keyClicks(field, "anchor")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.reading_pane.find_bar._count.text() == "6 found"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.reading_pane.find_bar._count.text() == "2 of 6"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not window.reading_pane.find_bar.isVisible()


def test_the_state_is_as_it_was_left(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    window.browsing.choose("feed:2")
    window.headlines_pane.table.choose(4)
    window.set_theme("dark")
    window.set_zoom(1.2)
    left = window.browsing.article
    qtbot.waitUntil(lambda: chosen(window).read)
    window.close()
    again = open_window()
    assert again.feeds_pane.chosen() is not None
    assert again.feeds_pane.chosen().key == "feed:2"  # type: ignore[union-attr]
    assert again.browsing.article is not None
    assert left is not None
    assert again.browsing.article.id == left.id
    assert again.headlines_pane.table.chosen_row() == 4
    assert (again.settings.theme, again.reading_pane.view.zoom) == ("dark", 1.2)
