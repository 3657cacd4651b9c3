"""A damaged library, a restore and a move, through the real window and the real worker."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from reader.progress import Event
from reader.store import articles, feeds, rotation, statuses
from reader.store.database import Library, located, open_library
from reader.store.soundness import check
from reader.values import Scope
from ui.app import build
from ui.dialogs.backups import AskToRestore
from ui.opening import Opening
from ui.uncaught import Unheard

PATIENCE_MS = 60_000
Start = Callable[[Path], Opening]


@pytest.fixture
def start(qtbot: QtBot, dressed: QApplication) -> Iterator[Start]:
    """Opens a folder as the program does."""
    opened: list[Opening] = []

    def start(folder: Path) -> Opening:
        opening = Opening(folder, build, lambda window: window.show(), Unheard(folder))
        opened.append(opening)
        opening.open()
        return opening

    dressed.setQuitOnLastWindowClosed(False)
    yield start
    for opening in opened:
        if opening.window is not None:
            opening.window.leave()
            opening.window.deleteLater()
        if opening.page is not None:
            opening.page.close()
    dressed.setQuitOnLastWindowClosed(True)


def press(opening: Opening, words: str) -> None:
    assert opening.page is not None
    button: QPushButton = opening.page.buttons[words]
    button.click()


def finished(opening: Opening, button: str) -> Callable[[], bool]:
    return lambda: opening.page is not None and button in opening.page.buttons


def keep(library: Library) -> set[str]:
    """Bookmarks some stories and copies the library; gives their titles."""
    rows = articles.headlines(library, Scope(), limit=6)
    statuses.bookmark(library, [row.id for row in rows], True, now=datetime.now(UTC))
    rotation.copy_now(library, {}, now=datetime.now(UTC))
    return {row.title for row in rows}


def bookmarked(folder: Path) -> set[str]:
    with open_library(folder) as library:
        assert check(library) == ()
        return {row.title for row in articles.headlines(library, Scope(bookmarked=True), limit=100)}


def test_a_library_that_cannot_be_opened_is_told_and_opened_when_it_can_be(start: Start, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    folder.write_text("in the way")
    opening = start(folder)
    assert opening.window is None
    assert opening.page is not None
    assert "is not a folder" in opening.page.words.text()
    press(opening, "Try again")
    assert opening.window is None
    folder.unlink()
    press(opening, "Try again")
    assert opening.window is not None
    assert opening.page is None


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_library_cut_anywhere_is_told_and_brought_back(
    qtbot: QtBot, start: Start, filled: Library, library_folder: Path, seed: int
) -> None:
    kept = keep(filled)
    filled.close()
    file = library_folder / "library.db"
    whole = file.read_bytes()
    cut = random.Random(seed).randrange(1_000, len(whole) - 4_096)
    file.write_bytes(whole[:cut])
    opening = start(library_folder)
    assert opening.window is None
    assert opening.page is not None
    assert opening.page.title.text() == "Your library is damaged"
    assert "6 bookmarked" in opening.page.more.text()
    press(opening, "Bring back what can be read")
    qtbot.waitUntil(finished(opening, "Open the library"), timeout=PATIENCE_MS)
    assert "could be read from it" in opening.page.words.text()
    assert file.exists()
    assert any(library_folder.glob("damaged-*/library.db"))
    press(opening, "Open the library")
    assert opening.window is not None
    assert opening.page is None
    assert len(opening.window.browsing.feeds) == 3
    assert bookmarked(library_folder) == kept


def test_a_damaged_library_is_restored_from_a_copy(
    qtbot: QtBot, start: Start, filled: Library, library_folder: Path
) -> None:
    kept = keep(filled)
    filled.close()
    (library_folder / "library.db").write_bytes(b"SQLite format 3\0" + b"\0" * 4_000)
    opening = start(library_folder)
    (copy,) = rotation.copies(library_folder / "backups", whole=False)
    opening.run(("restore", str(copy.file)))
    qtbot.waitUntil(finished(opening, "Open the library"), timeout=PATIENCE_MS)
    assert opening.page is not None
    assert opening.page.words.text() == "Your library holds 3 feeds, 24 stories and 6 bookmarks."
    press(opening, "Open the library")
    assert bookmarked(library_folder) == kept


def test_what_cannot_be_brought_back_stays_as_it_is_and_is_told(
    qtbot: QtBot, start: Start, library_folder: Path
) -> None:
    library_folder.mkdir()
    (library_folder / "library.db").write_bytes(b"no library at all" * 100)
    opening = start(library_folder)
    press(opening, "Bring back what can be read")
    qtbot.waitUntil(finished(opening, "Try again"), timeout=PATIENCE_MS)
    assert opening.page is not None
    assert "there is no copy of it" in opening.page.words.text()
    assert (library_folder / "library.db").read_bytes() == b"no library at all" * 100


def test_a_restore_in_the_window_is_taken_back(
    qtbot: QtBot, start: Start, filled: Library, library_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = keep(filled)
    feeds.remove(filled, feeds.all_feeds(filled)[0].id)
    filled.close()
    opening = start(library_folder)
    assert opening.window is not None
    assert len(opening.window.browsing.feeds) == 2
    card = opening.window.keeping.backups()
    qtbot.waitUntil(lambda: card.copies.topLevelItemCount() == 1 and not card._worker.busy, timeout=PATIENCE_MS)
    monkeypatch.setattr(AskToRestore, "exec", lambda _asked: QDialog.DialogCode.Accepted)
    card.copies.setCurrentItem(card.copies.topLevelItem(0))
    card.restore.click()
    qtbot.waitUntil(finished(opening, "Take it back"), timeout=PATIENCE_MS)
    assert opening.window is None
    assert {row.title for row in _feeds(library_folder)} >= {"The Daily Futurist", "Valley Observer"}
    assert len(_feeds(library_folder)) == 3
    press(opening, "Take it back")
    qtbot.waitUntil(
        lambda: finished(opening, "Open the library")() and len(_feeds(library_folder)) == 2, timeout=20_000
    )
    press(opening, "Open the library")
    assert opening.window is not None
    assert len(opening.window.browsing.feeds) == 2
    assert bookmarked(library_folder) == kept


def test_damage_that_the_worker_meets_is_told_over_the_window(
    qtbot: QtBot, start: Start, filled: Library, library_folder: Path
) -> None:
    filled.close()
    opening = start(library_folder)
    assert opening.window is not None
    opening.window.jobs._on_event(Event("damaged"))
    assert opening.page is not None
    press(opening, "Quit")
    assert opening.page is None
    assert opening.window.isVisible()
    opening.window.jobs._on_event(Event("damaged"))
    press(opening, "Bring back what can be read")
    assert opening.window is None
    qtbot.waitUntil(finished(opening, "Open the library"), timeout=PATIENCE_MS)
    assert opening.page is not None
    assert opening.page.words.text() == "It is sound."
    press(opening, "Open the library")
    assert len(opening.window.browsing.feeds) == 3


def test_the_library_is_moved_and_found_again(
    qtbot: QtBot, start: Start, filled: Library, library_folder: Path, tmp_path: Path
) -> None:
    filled.close()
    opening = start(library_folder)
    assert opening.window is not None
    opening.window.errand_asked.emit(("move", str(tmp_path / "elsewhere")))
    qtbot.waitUntil(finished(opening, "Open the library"), timeout=PATIENCE_MS)
    press(opening, "Open the library")
    assert opening.window is not None
    assert opening.window.library.folder == tmp_path / "elsewhere"
    assert located(library_folder) == tmp_path / "elsewhere"
    opening.window.errand_asked.emit(("move", str(library_folder)))
    qtbot.waitUntil(finished(opening, "Open the library"), timeout=PATIENCE_MS)
    press(opening, "Open the library")
    assert opening.window.library.folder == library_folder
    shutil.rmtree(tmp_path / "elsewhere", ignore_errors=True)


def _feeds(folder: Path) -> list[feeds.Feed]:
    with open_library(folder) as library:
        return list(feeds.all_feeds(library))
