"""What a start loads before the list is painted, seen in a process of its own: nothing that comes later only."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.store.database import Library
from tests.benchmarks.start import modules_at_first_paint
from ui.__main__ import window_asked
from ui.app import build

HEAVY = {
    "numpy", "sqlalchemy", "alembic", "lxml", "feedparser", "httpx2", "PIL", "pygments", "pyphen", "asyncio",
    "readability", "nh3", "Stemmer", "keyring", "pebble", "platformdirs", "hashlib", "socket", "subprocess",
    "multiprocessing", "concurrent", "html", "difflib",
}  # fmt: skip
QT = {"QtCore", "QtGui", "QtWidgets", "QtSvg"}
"""Of Qt, these alone: neither its network nor its printing."""
READER = {"errors", "folding", "markup", "rows", "store", "whereabouts"}
STORE = {
    "columns", "database", "headlines", "picture_files", "searches", "stretches", "subscribed", "tags",
}  # fmt: skip
FOLDERS = {"article", "dialogs", "printing", "related"}
"""Of the window's: none of them."""
LATER = {"browsing", "furnishing", "jobs", "worker", "subscriptions", "annotations", "notices", "wiring", "bugs"}


@pytest.mark.usefixtures("filled")
def test_nothing_is_loaded_before_it_is_needed(library_folder: Path, filled: Library) -> None:
    loaded = modules_at_first_paint(library_folder)
    assert "ui.headlines.table" in loaded
    parts = [(*name.split("."), "", "")[:3] for name in loaded]
    assert {top for top, _, _ in parts} & HEAVY == set()
    assert {second for top, second, _ in parts if top == "PySide6" and second.startswith("Qt")} == QT
    assert {second for top, second, _ in parts if top == "reader" and second} <= READER
    assert {third for top, second, third in parts if (top, second) == ("reader", "store") and third} <= STORE
    assert {second for top, second, _ in parts if top == "ui"} & (FOLDERS | LATER) == set()


@pytest.mark.usefixtures("filled")
def test_the_list_stands_where_it_will_when_the_rest_is_there(qtbot: QtBot, library_folder: Path) -> None:
    window = build(library_folder, whole=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    table = window.headlines_pane.table
    before = table.mapTo(window, table.rect().topLeft()), table.size(), window.headlines_pane.model.rowCount()
    assert before[2] > 0
    window.finish()
    window.read_on()
    assert (table.mapTo(window, table.rect().topLeft()), table.size(), before[2]) == before
    assert window.reading_pane.isVisible()
    assert window.related_pane.isVisible()
    assert window.browsing.article is not None
    window.close()


@pytest.mark.usefixtures("filled")
def test_a_window_that_is_closed_at_once_ends_in_order(qtbot: QtBot, library_folder: Path) -> None:
    window = build(library_folder, whole=False)
    qtbot.addWidget(window)
    window.show()
    assert next(window.furnishing, True) is None
    assert window.close()


@pytest.mark.parametrize(
    ("arguments", "asked"),
    [
        ([], ("", False)),
        (["--sample"], ("", True)),
        (["--library", "here"], ("here", False)),
        (["--library", "here", "--sample"], ("here", True)),
        (["--library"], None),
        (["--library", "--sample"], None),
        (["--library", "here", "list"], None),
        (["list"], None),
        (["--help"], None),
    ],
)
def test_a_window_is_known_without_the_grammar_of_all_commands(
    arguments: list[str], asked: tuple[str, bool] | None
) -> None:
    assert window_asked(arguments) == asked
