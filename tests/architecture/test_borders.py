"""The borders of the design, as tests: who may import whom, how long a file may be, what it may be called."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 400
NAMES_THAT_SAY_NOTHING = {"util", "utils", "helper", "helpers", "manager", "misc", "base", "common"}
OPEN_TO_THE_WINDOW = {
    "store", "rows", "values", "blocks", "errors", "progress", "related", "logbook", "discretion", "export",
    "exporting", "rules", "highlights", "versions", "memory", "folding",
}  # fmt: skip
WITHOUT_DATABASE = ("reader/related/", "reader/rules/", "reader/intake/", "reader/blocks", "reader/export/")
WITHOUT_NETWORK = ("reader/store/", "reader/export")
"""Exporting too, its conductor: the window runs it."""
DOORS = {"ui/__main__.py", "ui/terminal.py"}
"""They hand over to the command line before, or instead of, opening a window."""


def imported(source: str) -> Iterator[str]:
    """Dotted names of all that a module imports, `from a import b` as `a.b`, wherever in it the import stands."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "relative imports hide where a border is crossed"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def crossings(path: str, source: str) -> list[str]:
    """Imports of the module at `path` (from the root) that cross a border."""
    found = []
    for name in imported(source):
        parts = [*name.split("."), ""]
        top, second = parts[0], parts[1]
        if path.startswith("reader/") and top in ("PySide6", "shiboken6", "ui"):
            found.append(f"{path}: the core imports {name}")
        if path.startswith("reader/intake/") and name.startswith("reader.store"):
            found.append(f"{path}: intake imports {name}")
        if path.startswith("reader/store/") and name.startswith("reader.intake"):
            found.append(f"{path}: store imports {name}")
        if path.startswith(WITHOUT_NETWORK) and (top in ("httpx2", "asyncio", "urllib.request") or second == "job"):
            found.append(f"{path}: no network here, but {name}")
        if path.startswith("reader/export") and name.startswith("reader.intake"):
            found.append(f"{path}: export imports {name}")
        if path.startswith("reader/export/") and name.startswith("reader.store"):
            found.append(f"{path}: export imports {name}")
        if path.startswith(WITHOUT_DATABASE) and top in ("sqlite3", "sqlalchemy"):
            found.append(f"{path}: the database is the store's alone, not {name}")
        if path.startswith("ui/") and top == "reader" and second not in OPEN_TO_THE_WINDOW and path not in DOORS:
            found.append(f"{path}: the window imports {name}")
        if path.startswith("ui/") and "QtNetwork" in name and not name.endswith(("QLocalServer", "QLocalSocket")):
            found.append(f"{path}: the window imports {name}")
        if path.startswith("ui/") and top in ("lxml", "feedparser", "httpx2", "PIL", "sqlite3", "sqlalchemy"):
            found.append(f"{path}: the window imports {name}")
    return found


def modules(*folders: str) -> list[Path]:
    return [file for folder in folders for file in sorted((ROOT / folder).rglob("*.py"))]


def test_no_border_is_crossed() -> None:
    found = [
        crossing
        for file in modules("reader", "ui")
        for crossing in crossings(file.relative_to(ROOT).as_posix(), file.read_text("utf-8"))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("reader/refresh.py", "from PySide6.QtCore import QObject"),
        ("reader/cli.py", "def window():\n    import ui.app"),
        ("reader/intake/parse.py", "from reader.store import articles"),
        ("reader/store/feeds.py", "from reader.intake.parse import parse"),
        ("reader/related/score.py", "import sqlite3"),
        ("reader/rules/decide.py", "import sqlite3"),
        ("reader/export/epub.py", "from reader.store import articles"),
        ("reader/export/epub.py", "import sqlite3"),
        ("reader/exporting.py", "from reader.intake.fetch import Fetcher"),
        ("reader/exporting.py", "from reader.job import Job"),
        ("ui/window.py", "from reader.importing import take_in"),
        ("ui/window.py", "from reader.refresh import refresh"),
        ("ui/window.py", "from reader import intake"),
        ("ui/worker.py", "from PySide6.QtNetwork import QNetworkAccessManager"),
        ("ui/worker.py", "import PySide6.QtNetwork"),
        ("ui/article/view.py", "from lxml import html"),
    ],
)
def test_a_crossing_is_seen(path: str, source: str) -> None:
    assert crossings(path, source)


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("ui/app.py", "from PySide6.QtNetwork import QLocalServer, QLocalSocket"),
        ("ui/headlines/model.py", "from reader.store import articles\nfrom reader.values import Scope"),
        ("ui/__main__.py", "from reader import cli"),
        ("reader/refresh.py", "from reader.intake import parse\nfrom reader.store import feeds"),
    ],
)
def test_what_is_open_is_no_crossing(path: str, source: str) -> None:
    assert crossings(path, source) == []


def test_no_file_is_longer_than_it_should_be() -> None:
    lengths = {
        file.relative_to(ROOT).as_posix(): len(file.read_text("utf-8").splitlines())
        for file in modules("reader", "ui", "scripts", "tests", "resources")
    }
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST} == {}


def test_every_name_says_something() -> None:
    names = [file for file in modules("reader", "ui", "scripts", "tests") if file.stem in NAMES_THAT_SAY_NOTHING]
    folders = {part for file in modules("reader", "ui", "scripts") for part in file.relative_to(ROOT).parts}
    assert names == []
    assert not folders & NAMES_THAT_SAY_NOTHING


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        file.relative_to(ROOT).as_posix()
        for file in modules("reader", "ui", "scripts")
        if not ast.get_docstring(ast.parse(file.read_text("utf-8")))
    ]
    assert silent == []
