"""What is heavy is imported only by the commands that need it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("PySide6", "sqlalchemy", "alembic", "numpy", "feedparser", "httpx2", "lxml", "PIL", "asyncio")


def loaded_after(arguments: list[str]) -> set[str]:
    """Heavy modules that are loaded when a command has run, in a process of its own."""
    script = (
        "import sys; from reader.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True)
    return set(eval(done.stderr.strip().splitlines()[-1]))


@pytest.fixture
def library(tmp_path: Path) -> str:
    folder = str(tmp_path / "library")
    loaded_after(["--library", folder, "feeds"])  # made here, so that no migration runs below
    return folder


@pytest.mark.parametrize("command", [["list"], ["feeds", "--json"], ["search", "bridge"], ["read", "1"], ["show", "1"]])
def test_a_command_that_reads_loads_nothing_heavy(library: str, command: list[str]) -> None:
    assert loaded_after(["--library", library, *command]) == set()


def test_a_command_that_fetches_loads_no_window(library: str) -> None:
    loaded = loaded_after(["--library", library, "refresh", "--json"])
    assert "httpx2" in loaded
    assert not loaded & {"PySide6", "sqlalchemy", "alembic", "numpy"}
