"""The real window with the real worker: the sample edition comes in, and a kill in mid-refresh loses nothing."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from reader.progress import Event
from reader.store import articles, soundness
from reader.values import Scope
from ui.window import Window

Open = Callable[..., Window]
PATIENCE_MS = 120_000


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_the_sample_edition_comes_in_and_survives_a_killed_refresh(qtbot: QtBot, open_window: Open) -> None:
    window = open_window()
    assert window.welcoming
    with qtbot.waitSignal(window.worker.finished, timeout=PATIENCE_MS) as ended:
        window.welcome.sample.click()
    assert ended.args[0].done is not None
    assert not window.jobs.progress.failures
    qtbot.waitUntil(lambda: window.headlines_pane.model.rowCount() >= 24)
    assert not window.welcoming
    assert {feed.folder for feed in window.browsing.feeds} == {"Sample edition"}
    qtbot.waitUntil(lambda: any(line.why for line in window.related_pane.lines()), timeout=20_000)

    rows = articles.headlines(window._library, Scope(), limit=1_000)
    assert all(row.offline and row.thumbnail for row in rows)
    killed: list[int] = []
    said: list[str] = []

    def kill_once(event: Event) -> None:
        if event.name == "fetching" and not killed:
            process = window.worker.findChild(QProcess)
            killed.append(process.processId())
            os.kill(killed[0], signal.SIGKILL)

    window.worker.event_arrived.connect(kill_once)
    window.jobs.progressed.connect(lambda progress: said.append(progress.text))
    window.actions_by_name["refresh_all"].trigger()
    qtbot.waitUntil(lambda: bool(said) and said[-1].startswith("Updated"), timeout=PATIENCE_MS)
    assert killed
    assert any("nothing was lost" in text for text in said)
    assert [row.id for row in articles.headlines(window._library, Scope(), limit=1_000)] == [row.id for row in rows]
    assert soundness.check(window._library) == ()
