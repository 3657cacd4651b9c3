"""The latest question of each kind wins."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import QueryError
from ui.queries import Queries


@pytest.fixture
def queries(qtbot: QtBot) -> Iterator[Queries]:
    made = Queries()
    yield made
    made.close()


def test_the_answer_arrives_on_the_windows_thread(qtbot: QtBot, queries: Queries) -> None:
    answers: list[object] = []
    threads: list[threading.Thread] = []

    def answer(found: object) -> None:
        answers.append(found)
        threads.append(threading.current_thread())

    queries.ask("search", threading.current_thread, answer)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers[0] is not threading.main_thread()
    assert threads == [threading.main_thread()]


def test_a_question_learns_that_nobody_waits_for_it(qtbot: QtBot, queries: Queries) -> None:
    started = threading.Event()
    told: list[str] = []

    def long(name: str) -> str:
        started.set()
        while not queries.superseded():
            time.sleep(0.001)
        told.append(name)
        return name

    answers: list[object] = []
    queries.ask("search", lambda: long("first"), answers.append)
    assert started.wait(20)
    assert told == []
    started.clear()
    queries.ask("search", lambda: long("second"), answers.append)
    assert started.wait(20)
    assert told == ["first"]
    queries.forget("search")
    queries.ask("search", lambda: "third", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert (told, answers) == (["first", "second"], ["third"])


def test_only_the_latest_question_is_answered(qtbot: QtBot, queries: Queries) -> None:
    started, go = threading.Event(), threading.Event()
    asked: list[int] = []
    answers: list[object] = []

    def slow() -> int:
        started.set()
        go.wait(20)
        return 0

    def quick(number: int) -> int:
        asked.append(number)
        return number

    queries.ask("search", slow, answers.append)
    assert started.wait(20)
    for number in range(1, 5):
        queries.ask("search", lambda number=number: quick(number), answers.append)
    go.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(50)
    assert asked == [4]
    assert answers == [4]


def test_kinds_do_not_replace_each_other(qtbot: QtBot, queries: Queries) -> None:
    answers: list[object] = []
    queries.ask("search", lambda: "found", answers.append)
    queries.ask("related", lambda: "stories", answers.append)
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["found", "stories"]


def test_an_error_is_an_answer(qtbot: QtBot, queries: Queries) -> None:
    answers: list[object] = []

    def ask() -> None:
        raise QueryError("A quotation mark is missing.")

    queries.ask("search", ask, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert str(answers[0]) == "A quotation mark is missing."


def test_what_is_forgotten_is_not_answered(qtbot: QtBot, queries: Queries) -> None:
    answers: list[object] = []
    queries.ask("search", lambda: 1, answers.append)
    queries.forget("search")
    queries.ask("related", lambda: 2, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [2]
