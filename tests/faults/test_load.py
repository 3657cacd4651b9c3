"""A window in use while its worker visits feeds: nothing is lost, nothing stays open, and it lives on."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("PySide6")

from tests.faults.load import Hand, Load, served, spin
from tests.heartbeat import Heartbeat

FEEDS, ITEMS, REFRESHES = 40, 20, 4


def test_a_window_in_use_takes_in_all_and_lets_go_of_all(tmp_path: Path) -> None:
    with served(FEEDS, ITEMS) as port:
        load = Load(tmp_path / "library", FEEDS, ITEMS, port)
        with Heartbeat() as heart:
            hand = Hand(load.window)
            rounds = []
            for _ in range(REFRESHES):
                rounds.append(load.refresh(heart))
                load.publish(0.3)
            rounds.append(load.refresh(heart))
            spin(500)
            beats = heart.take()
        hand.rest()
        assert load.stored == load.published
        assert hand.done.total() > 10
        assert beats.gaps, "the window does not live any more"
        spin(5_000, lambda: load.window.headlines_pane.model.rowCount() > 0)
        load.window.close()
    # The first refresh opens what stays open: the connections of the threads, the log.
    assert rounds[-1].handles <= rounds[1].handles + 2
