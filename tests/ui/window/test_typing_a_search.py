"""What is typed into the search field while an earlier search still runs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.errors import StoppedError
from reader.store import search
from reader.store.database import Library
from reader.values import SearchHit
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")

LONG = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT 200000000) SELECT count(*) FROM c"


def titles(window: Window) -> list[str]:
    model = window.headlines_pane.model
    found = [model.headline(row) for row in range(model.rowCount())]
    return [headline.title for headline in found if headline is not None]


def test_a_newer_search_breaks_off_the_one_that_runs(
    qtbot: QtBot, open_window: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[str] = []
    stopped: list[str] = []
    real = search.search

    def some_take_a_minute(library: Library, query: str, **how: Any) -> tuple[SearchHit, ...]:
        began.append(query)
        if query == "endless":
            try:
                with library.read(how["stopped"]) as connection:
                    connection.execute(LONG).fetchone()
            except StoppedError:
                stopped.append(query)
                raise
        return real(library, query, **how)

    monkeypatch.setattr(search, "search", some_take_a_minute)
    window = open_window()
    window.browsing.search("endless")
    qtbot.waitUntil(lambda: began == ["endless"])
    window.browsing.search("estuary")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    assert stopped == ["endless"]


def test_a_search_that_is_left_is_broken_off(
    qtbot: QtBot, open_window: Callable[..., Window], monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[str] = []
    stopped: list[str] = []

    def takes_a_minute(library: Library, query: str, **how: Any) -> tuple[SearchHit, ...]:
        began.append(query)
        try:
            with library.read(how["stopped"]) as connection:
                connection.execute(LONG).fetchone()
        except StoppedError:
            stopped.append(query)
            raise
        return ()

    monkeypatch.setattr(search, "search", takes_a_minute)
    window = open_window()
    window.browsing.search("endless")
    qtbot.waitUntil(lambda: began == ["endless"])
    window.headlines_pane.head.leave_search()
    qtbot.waitUntil(lambda: stopped == ["endless"])


def test_a_word_is_found_before_it_is_typed_to_its_end(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.browsing.search("")
    QTest.keyClicks(window.headlines_pane.head._field, "estua")
    qtbot.waitUntil(lambda: len(titles(window)) == 3)
    assert all("estuary" in title for title in titles(window))
