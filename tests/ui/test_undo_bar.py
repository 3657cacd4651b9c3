"""What was done can be taken back, the last thing first; what has happened for good cannot."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.theme import LIGHT
from ui.undo_bar import UndoBar


@pytest.fixture
def bar(qtbot: QtBot) -> UndoBar:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    return UndoBar(window, LIGHT)


def test_the_last_thing_is_taken_back_first(bar: UndoBar) -> None:
    back: list[str] = []
    bar.remember("One", lambda: back.append("one"))
    bar.tell("Two", lambda: back.append("two"))
    bar.tell("Only said")
    bar.undo()
    assert bar.text == "Taken back: Two"
    bar.undo()
    bar.undo()
    assert back == ["two", "one"]
    assert bar.text == "There is nothing to take back."


def test_what_the_bar_shows_is_taken_back_in_silence(bar: UndoBar) -> None:
    back: list[str] = []
    bar.tell("Two", lambda: back.append("two"))
    bar.undo()
    assert back == ["two"]
    assert not bar.isVisible()


def test_what_happened_for_good_cannot_be_taken_back(bar: UndoBar) -> None:
    done: list[str] = []
    bar.remember("Before", lambda: done.append("before back"))
    bar.tell("Removed", lambda: done.append("kept"), lambda: done.append("gone"))
    bar.tell("Something else", lambda: done.append("else back"))
    assert done == ["gone"]
    bar.undo()
    bar.undo()
    assert done == ["gone", "else back", "before back"]


def test_what_is_taken_back_does_not_happen(bar: UndoBar) -> None:
    done: list[str] = []
    bar.tell("Removed", lambda: done.append("kept"), lambda: done.append("gone"))
    bar.undo()
    bar.settle()
    assert done == ["kept"]


def test_what_cannot_be_taken_back_now_can_be_later(bar: UndoBar) -> None:
    room: list[bool] = []

    def undo() -> bool:
        if not room:
            bar.tell("The disk is full.")
        return bool(room)

    bar.remember("One", undo)
    bar.undo()
    assert bar.text == "The disk is full."
    room.append(True)
    bar.undo()
    assert bar.text == "Taken back: One"
