"""A bug in the real window: logged whole, told once in plain words, and the window lives on."""

from __future__ import annotations

import logging
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.errors import StoreError
from reader.logbook import tail
from reader.store.database import Library
from ui.cards import settings
from ui.dialogs.log import LogDialog
from ui.uncaught import Uncaught
from ui.window import Window

Open = Callable[..., Window]
PRIVATE = "Divers map a drowned harbour wall"
MEETS_A_BUG = """
import json, sys
print(json.dumps({"event": "started", "feeds": 1}), flush=True)
print(json.dumps({"event": "bug", "report": "Traceback (most recent call last):\\nKeyError: withheld"}), flush=True)
print("Cutline has stopped because of a fault of its own.", file=sys.stderr)
sys.exit(1)
"""
CRASHES = """
import ctypes, sys
from pathlib import Path
from reader.logbook import open_log
open_log(Path(sys.argv[2]), "worker").watch_crashes()
ctypes.string_at(0)
"""


@pytest.fixture
def begun(
    open_window: Open, library_folder: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Window]]:
    """Opens the window as the program does, with its log and the hooks."""
    # Those of pytest would make a failure of what is to happen here.
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    uncaught = Uncaught(library_folder)

    def begin(script: str = "") -> Window:
        window = open_window(script=script)
        window.bugs.begin()
        return window

    yield begin
    uncaught.close()
    capfd.readouterr()  # what Python said on the terminal as well


def boom() -> None:
    raise KeyError(PRIVATE)


class Painted(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        boom()


class Handling(QWidget):
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            boom()
        return super().event(event)


def in_a_slot(window: Window) -> None:
    window.browsing.told.connect(lambda _words, _undo: boom())
    window.browsing.told.emit("", None)


def in_a_timer(window: Window) -> None:
    QTimer.singleShot(0, boom)


def in_a_painter(window: Window) -> None:
    Painted(window).show()


def in_an_event(window: Window) -> None:
    QGuiApplication.postEvent(Handling(window), QEvent(QEvent.Type.User))


def in_a_thread(window: Window) -> None:
    threading.Thread(target=boom).start()


def in_a_question(window: Window) -> None:
    window.queries.ask("broken", boom, lambda _answer: None)


def in_a_finalizer(window: Window) -> None:
    class Gone:
        pass

    gone = Gone()
    window.keep = weakref.ref(gone, lambda _ref: boom())  # type: ignore[attr-defined]


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize(
    "happens",
    [in_a_slot, in_a_timer, in_a_painter, in_an_event, in_a_thread, in_a_question, in_a_finalizer],
    ids=lambda one: one.__name__,
)
def test_a_bug_is_logged_told_in_plain_words_and_survived(
    qtbot: QtBot, begun: Open, library_folder: Path, happens: Callable[[Window], None]
) -> None:
    window = begun()
    happens(window)
    qtbot.waitUntil(lambda: window.bugs.card.isVisible())
    assert window.bugs.card.accessibleName() == "Something went wrong in Cutline"
    text = tail(library_folder)
    assert "in boom" in text
    assert "KeyError: (its words are withheld)" in text
    assert PRIVATE not in text
    assert window.actions_by_name["next"].isEnabled()
    before = window.browsing.article
    window.actions_by_name["next"].trigger()
    assert window.browsing.article != before


@pytest.mark.usefixtures("filled")
def test_the_same_bug_is_told_once_and_another_one_again(qtbot: QtBot, begun: Open) -> None:
    window = begun()
    QTimer.singleShot(0, boom)
    qtbot.waitUntil(lambda: window.bugs.card.isVisible())
    window.bugs.card.close_button.click()
    for _ in range(5):
        QTimer.singleShot(0, boom)
    qtbot.waitUntil(lambda: "6 times" in window.bugs.report())
    assert not window.bugs.card.isVisible()
    QTimer.singleShot(0, lambda: {}[0])
    qtbot.waitUntil(lambda: window.bugs.card.isVisible())


@pytest.mark.usefixtures("filled")
def test_the_report_says_what_runs_what_was_done_and_what_failed_but_not_what_was_read(
    qtbot: QtBot, begun: Open, library_folder: Path
) -> None:
    window = begun()
    for name in ("next", "bookmark", "larger"):
        window.actions_by_name[name].trigger()
    QTimer.singleShot(0, boom)
    qtbot.waitUntil(lambda: window.bugs.card.isVisible())
    QTest.mouseClick(window.bugs.card.copy_button, Qt.MouseButton.LeftButton)
    report = QGuiApplication.clipboard().text()
    for part in ("Cutline ", "Python ", "SQLite ", "Qt ", "next, a story is opened, bookmark, larger", "in boom"):
        assert part in report
    assert "done last: " in tail(library_folder)
    private = [PRIVATE, "futurist.example", "Harbour & Coast", str(library_folder), str(Path.home())]
    assert [words for words in private if words in report or words in tail(library_folder)] == []
    assert "copied" in window.bugs.card.accessibleDescription()


@pytest.mark.usefixtures("filled")
def test_the_words_are_there_where_the_user_lets_them(qtbot: QtBot, begun: Open, library_folder: Path) -> None:
    window = begun()
    dialog = settings(window)
    dialog.preferred.emit("log_private", 1)
    dialog.deleteLater()
    QTimer.singleShot(0, boom)
    qtbot.waitUntil(lambda: window.bugs.card.isVisible())
    assert PRIVATE in window.bugs.report()
    assert PRIVATE in tail(library_folder)
    assert "may hold titles" in window.bugs.card.accessibleDescription()


@pytest.mark.usefixtures("filled")
def test_what_the_world_did_is_told_in_its_own_words_and_is_no_bug(qtbot: QtBot, begun: Open) -> None:
    window = begun()

    def locked() -> None:
        raise StoreError("The library is in use by another program.")

    QTimer.singleShot(0, locked)
    qtbot.waitUntil(lambda: window.undo_bar.text == "The library is in use by another program.")
    assert "No bug was met" in window.bugs.report()


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("script", [MEETS_A_BUG, CRASHES], ids=["bug", "crash"])
def test_a_bug_of_the_worker_is_told_as_well(qtbot: QtBot, begun: Open, script: str) -> None:
    window = begun(script)
    window.actions_by_name["refresh_all"].trigger()
    qtbot.waitUntil(lambda: window.bugs.card.isVisible(), timeout=20_000)
    qtbot.waitUntil(lambda: not window.jobs.progress.running, timeout=20_000)
    assert "the worker (refresh)" in window.bugs.report()
    assert "worker:refresh" in window.bugs.report()


@pytest.mark.usefixtures("filled")
def test_a_crash_of_the_last_run_is_told_at_the_start(begun: Open, library_folder: Path) -> None:
    (library_folder / "log").mkdir()
    (library_folder / "log" / "window.crash").write_text(
        "Fatal Python error: Segmentation fault\n\n"
        'Current thread 0x1 (most recent call first):\n  File "/x/ui/y.py", line 3 in f\n'
    )
    window = begun()
    assert window.bugs.card.isVisible()
    assert window.bugs.card.accessibleName() == "Cutline ended unexpectedly last time"
    assert 'File "…/ui/y.py", line 3 in f' in window.bugs.report()
    window.close()
    assert not begun().bugs.card.isVisible()


@pytest.mark.usefixtures("filled")
def test_warnings_of_qt_are_logged_once(begun: Open, library_folder: Path) -> None:
    begun()
    for _ in range(3):
        qWarning("QTextBrowser: No document for https://a.example/private")
    assert tail(library_folder).count("No document for <address>") == 1


@pytest.mark.usefixtures("filled")
def test_the_log_is_shown_and_the_report_copied_from_the_menu(begun: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = begun()
    logging.getLogger("test").warning("a line of the log")
    shown: list[str] = []

    def look(dialog: LogDialog) -> None:
        shown.append(dialog.text.toPlainText())

    monkeypatch.setattr(LogDialog, "exec", look)
    window.actions_by_name["log"].trigger()
    assert "a line of the log" in shown[0]
    window.actions_by_name["report"].trigger()
    assert "a line of the log" in QGuiApplication.clipboard().text()
    assert window.undo_bar.text == "The report is copied."


def test_a_closed_window_listens_no_longer(begun: Open, filled: Library) -> None:
    handlers = len(logging.getLogger().handlers)
    window = begun()
    assert len(logging.getLogger().handlers) == handlers + 2
    window.close()
    assert len(logging.getLogger().handlers) == handlers
