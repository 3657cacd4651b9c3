"""A bug before the window is there whole, or on the page in its place: in the log, and told once in plain words."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.errors import StoreError
from reader.logbook import tail
from ui import app, furnishing
from ui.opening import Opening
from ui.uncaught import Uncaught
from ui.window import Window

PRIVATE = "Divers map a drowned harbour wall"
TITLE = "Something went wrong in Cutline"
Begin = Callable[[], Opening]


@pytest.fixture
def begin(
    qtbot: QtBot,
    dressed: QApplication,
    library_folder: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Begin]:
    """Opens the library as the program does."""
    # Those of pytest would make a failure of what is to happen here.
    monkeypatch.setattr(sys, "excepthook", sys.__excepthook__)
    monkeypatch.setattr(sys, "unraisablehook", sys.__unraisablehook__)
    uncaught, opened = Uncaught(library_folder), list[Opening]()
    dressed.setQuitOnLastWindowClosed(False)

    def begin() -> Opening:
        opening = Opening(
            library_folder,
            lambda folder: app.build(folder, whole=False),
            lambda window: app._show(window, opening, sample=False),
            uncaught.unheard,
        )
        opened.append(opening)
        opening.open()
        return opening

    yield begin
    for opening in opened:
        if opening.window is not None:
            opening.window.leave()
            opening.window.deleteLater()
        if opening.page is not None:
            opening.page.close()
    uncaught.close()
    dressed.setQuitOnLastWindowClosed(True)
    capfd.readouterr()  # what Python said on the terminal as well


def boom(*_: object) -> None:
    raise KeyError(PRIVATE)


def is_logged_whole(folder: Path) -> bool:
    text = tail(folder)
    return "in boom" in text and "Cutline " in text and "SQLite " in text and PRIVATE not in text


class Late(QObject):
    """Meets a bug at the first paint of what it watches."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            boom()
        return False


@pytest.mark.usefixtures("filled")
def test_a_bug_before_the_window_is_whole_is_logged_and_told_when_it_is(
    qtbot: QtBot, begin: Begin, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = app._show

    def show(window: Window, opening: Opening, *, sample: bool) -> None:
        viewport = window.headlines_pane.table.viewport()
        viewport.installEventFilter(Late(viewport))
        before(window, opening, sample=sample)

    monkeypatch.setattr(app, "_show", show)
    opening = begin()
    window = opening.window
    assert window is not None
    qtbot.waitUntil(lambda: "bugs" in window.__dict__ and window.bugs.card.isVisible())
    assert is_logged_whole(library_folder)
    assert "in boom" in window.bugs.report()
    assert opening.page is None


@pytest.mark.usefixtures("filled")
@pytest.mark.parametrize("part", ["ReadingPane", "Browsing", "News"])
def test_a_window_that_cannot_be_made_whole_gives_way_to_a_page(
    qtbot: QtBot, begin: Begin, library_folder: Path, monkeypatch: pytest.MonkeyPatch, part: str
) -> None:
    made = getattr(furnishing, part)
    monkeypatch.setattr(furnishing, part, boom)
    opening = begin()
    qtbot.waitUntil(lambda: opening.page is not None and opening.page.title.text() == TITLE)
    assert opening.window is None
    assert is_logged_whole(library_folder)
    opening.page.buttons["Copy report"].click()
    report = QGuiApplication.clipboard().text()
    assert "in boom" in report
    assert "Qt " in report
    assert PRIVATE not in report
    monkeypatch.setattr(furnishing, part, made)
    opening.page.buttons["Try again"].click()
    qtbot.waitUntil(lambda: opening.window is not None and "news" in opening.window.__dict__)
    assert opening.page is None


@pytest.mark.usefixtures("filled")
def test_a_window_that_cannot_even_be_begun_gives_way_to_a_page(
    qtbot: QtBot, begin: Begin, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "Window", boom)
    opening = begin()
    qtbot.waitUntil(lambda: opening.page is not None and opening.page.title.text() == TITLE)
    assert is_logged_whole(library_folder)


def test_a_bug_on_the_page_of_a_library_that_cannot_be_opened(
    qtbot: QtBot, begin: Begin, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(_folder: Path) -> None:
        raise StoreError("The library is in use by another program.")

    library_folder.mkdir()
    monkeypatch.setattr(app, "open_library", locked)
    opening = begin()
    assert opening.page is not None
    assert opening.page.title.text() == "Your library cannot be opened"
    QTimer.singleShot(0, opening.page, boom)
    qtbot.waitUntil(lambda: opening.page.title.text() == TITLE)
    assert is_logged_whole(library_folder)
    opening.page.buttons["Try again"].click()
    assert opening.page.title.text() == "Your library cannot be opened"


def test_a_page_that_meets_a_bug_whenever_it_is_painted_is_told_of_once(
    qtbot: QtBot, begin: Begin, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (library_folder.parent / library_folder.name).write_text("in the way")
    opening = begin()
    assert opening.page is not None
    told: list[str] = []
    monkeypatch.setattr(opening.page, "show_bug", told.append)

    class Painting(QWidget):
        def paintEvent(self, _event: object) -> None:
            boom()

    painting = Painting(opening.page)
    painting.show()
    for _ in range(3):
        painting.repaint()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(50)
    assert len(told) == 1
