"""Room and copies in the real window: numbers first, then what is agreed to, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.store import articles, rotation, statuses
from reader.store.database import Library, open_library
from reader.store.preferences import prefer
from reader.values import Scope
from ui.app import build
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.storage import AskToShrink, Spared, StorageDialog
from ui.opening import Opening
from ui.uncaught import Unheard
from ui.window import Window

Open = Callable[..., Window]
PATIENCE_MS = 60_000
NOW = datetime.now(UTC).replace(microsecond=0)


@pytest.fixture
def storage(qtbot: QtBot, open_window: Open) -> Iterator[StorageDialog]:
    dialog = open_window().keeping.storage()
    dialog.show()
    qtbot.waitUntil(lambda: not dialog._worker.busy, timeout=PATIENCE_MS)
    yield dialog
    dialog.reject()


@pytest.mark.usefixtures("filled")
def test_room_is_told_by_feed_and_nothing_goes_by_itself(storage: StorageDialog) -> None:
    rows = [storage.feeds.topLevelItem(row) for row in range(storage.feeds.topLevelItemCount())]
    assert {row.text(0) for row in rows} == {"The Daily Futurist", "Harbour & Coast", "Valley Observer"}
    assert [row.text(1) for row in rows] == ["8", "8", "8"]
    assert "MB in all" in storage.total.text()
    assert "Pictures" in storage.chart.accessibleDescription()
    assert storage.words.text() == "Nothing would go: all of it is kept by your rules."
    assert not storage.spared.articles


def test_shrinking_asks_with_numbers_and_is_taken_back(
    qtbot: QtBot, filled: Library, library_folder: Path, dressed: QApplication
) -> None:
    ids = [row.id for row in articles.headlines(filled, Scope(), limit=100)]
    statuses.mark_read(filled, ids, True, now=NOW.replace(year=NOW.year - 1))
    statuses.bookmark(filled, ids[-1:], True, now=NOW)
    prefer(filled, "keep_articles", 5)
    filled.close()
    dressed.setQuitOnLastWindowClosed(False)
    opening = Opening(library_folder, build, lambda window: window.show(), Unheard(library_folder))
    opening.open()
    assert opening.window is not None
    window = opening.window
    dialog = window.keeping.storage()
    dialog.show()
    qtbot.waitUntil(lambda: not dialog._worker.busy, timeout=PATIENCE_MS)
    over = dialog.spared.articles
    assert 6 <= over <= 9
    assert f"{over} stories past your rules" in dialog.words.text()
    dialog.shrink()
    qtbot.waitUntil(lambda: not dialog._worker.busy, timeout=PATIENCE_MS)
    assert dialog.spared.articles == 0
    assert window.undo_bar.text == f"{over} stories are deleted"
    assert articles.count(window.library, Scope())[0] == len(ids) - over
    assert articles.count(window.library, Scope(bookmarked=True))[0] == 1
    dialog.accept()
    window.undo_bar.undo()
    qtbot.waitUntil(
        lambda: opening.page is not None and "Open the library" in opening.page.buttons, timeout=PATIENCE_MS
    )
    assert opening.page is not None
    opening.page.buttons["Open the library"].click()
    assert opening.window is not None
    assert {row.id for row in articles.headlines(opening.window.library, Scope(), limit=100)} == set(ids)
    opening.window.leave()
    dressed.setQuitOnLastWindowClosed(True)


def test_the_question_says_what_goes(qtbot: QtBot) -> None:
    asked = AskToShrink(None, Spared(412, 12_000_000, 230_000_000, 18_000_000))
    qtbot.addWidget(asked)
    words = " ".join(part.text() for part in asked.findChildren(QLabel))
    assert "412 stories past your rules, about 12 MB" in words
    assert "230 MB over the room they may take" in words
    assert "18 MB that lie idle" in words
    assert "A copy of the library is made first" in words


@pytest.fixture
def backups(qtbot: QtBot, open_window: Open) -> Iterator[BackupsDialog]:
    dialog = open_window().keeping.backups()
    dialog.show()
    qtbot.waitUntil(lambda: not dialog._worker.busy, timeout=PATIENCE_MS)
    yield dialog
    dialog.reject()


@pytest.mark.usefixtures("filled")
def test_a_copy_is_made_now_and_another_is_written_elsewhere(
    qtbot: QtBot, backups: BackupsDialog, library_folder: Path, tmp_path: Path
) -> None:
    assert backups.copies.topLevelItemCount() == 0
    backups.make.click()
    qtbot.waitUntil(lambda: not backups._worker.busy, timeout=PATIENCE_MS)
    row = backups.copies.topLevelItem(0)
    assert row is not None
    assert [row.text(number) for number in (1, 2, 4)] == ["24", "0", "Yes"]
    assert len(rotation.copies(library_folder / "backups")) == 1
    backups.save_to(str(tmp_path / "carried.zip"))
    qtbot.waitUntil(lambda: not backups._worker.busy, timeout=PATIENCE_MS)
    assert "3 feeds, 24 stories" in backups.words.text()
    assert (tmp_path / "carried.zip").exists()


@pytest.mark.usefixtures("filled")
def test_a_copy_that_is_not_sound_says_so_and_is_not_restored(
    qtbot: QtBot, library_folder: Path, open_window: Open
) -> None:
    window = open_window()
    with open_library(library_folder) as library:
        file = rotation.copy_now(library, {}, now=NOW)
    file.write_bytes(file.read_bytes()[:3_000])
    dialog = window.keeping.backups()
    dialog.show()
    qtbot.waitUntil(lambda: not dialog._worker.busy, timeout=PATIENCE_MS)
    row = dialog.copies.topLevelItem(0)
    assert row is not None
    assert row.text(4) == "No"
    asked: list[str] = []
    dialog.restore_asked.connect(asked.append)
    dialog.look_at(str(file))
    qtbot.waitUntil(lambda: bool(dialog.words.text()), timeout=PATIENCE_MS)
    assert "is not a whole backup" in dialog.words.text()
    assert asked == []
    dialog.reject()
