"""One window a library, with real sockets; the other start is a process of its own."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.single import Single, socket_name

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.single import Single
app = QCoreApplication([])
single = Single(Path(sys.argv[1]))
first = single.is_first()
single.listen() if first else None
print("first" if first else "second", flush=True)
app.exec()
"""
START = HOLD.replace("app.exec()\n", "")


def start(folder: Path, script: str = START) -> subprocess.Popen[str]:
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen([sys.executable, "-c", script, str(folder)], stdout=subprocess.PIPE, text=True, cwd=root)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_start_brings_the_first_window_forward(qtbot: QtBot, tmp_path: Path) -> None:
    single = Single(tmp_path)
    assert single.is_first()
    single.listen()
    knocked: list[bool] = []
    single.knocked.connect(lambda: knocked.append(True))
    with start(tmp_path) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert said(second) == "second"
    assert knocked == [True]
    single.close()


def test_a_second_start_waits_for_a_first_that_has_not_painted_its_list_yet(qtbot: QtBot, tmp_path: Path) -> None:
    single = Single(tmp_path)
    assert single.is_first()
    with start(tmp_path) as second:
        qtbot.wait(700)
        assert second.poll() is None
        single.listen()
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert said(second) == "second"
    single.close()


def test_two_libraries_have_two_windows(qtbot: QtBot, tmp_path: Path) -> None:
    one, other = Single(tmp_path / "one"), Single(tmp_path / "other")
    assert one.is_first()
    assert other.is_first()
    one.close()
    other.close()


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_what_a_killed_process_left_behind_is_swept_away(qtbot: QtBot, tmp_path: Path) -> None:
    with start(tmp_path, HOLD) as holder:
        assert said(holder) == "first"
        holder.send_signal(signal.SIGKILL)
    single = Single(tmp_path)
    assert single.is_first()
    single.listen()
    with start(tmp_path) as again:
        qtbot.waitUntil(lambda: again.poll() is not None, timeout=20_000)
        assert said(again) == "second"
    single.close()


def test_the_name_is_the_folders_and_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = socket_name(tmp_path / "a")
    assert name == socket_name(tmp_path / "b" / ".." / "a")
    assert name != socket_name(tmp_path / "b")
    monkeypatch.setattr(Path, "home", lambda: Path("/home/somebody-else"))
    assert name != socket_name(tmp_path / "a")


def test_who_wants_to_see_a_window_finds_it_where_its_library_was_moved(qtbot: QtBot, tmp_path: Path) -> None:
    single = Single(tmp_path / "before")
    assert single.is_first()
    single.listen()
    single.follow(tmp_path / "now")
    with start(tmp_path / "now") as second, start(tmp_path / "before") as other:
        qtbot.waitUntil(lambda: second.poll() is not None and other.poll() is not None, timeout=20_000)
        assert (said(second), said(other)) == ("second", "first")
    single.close()
