from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from ui import rhythm
from ui.rhythm import Rhythm, due, way_out

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("passed", "minutes", "wanted"),
    [
        (timedelta(minutes=59), 60, False),
        (timedelta(minutes=60), 60, True),
        (timedelta(hours=9), 60, True),  # the machine slept
        (timedelta(hours=9), 0, False),
        (timedelta(hours=-2), 60, True),  # the clock was set back
    ],
)
def test_it_is_time_again(passed: timedelta, minutes: int, wanted: bool) -> None:
    assert due(NOW, NOW - passed, minutes) is wanted


def test_what_lies_on_this_machine_needs_no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rhythm, "ROUTES", ())
    assert way_out(["http://127.0.0.1:8080/feed"])
    assert way_out(["https://far.example/feed", "file:///feeds/a.xml"])
    assert not way_out(["https://far.example/feed"])


def test_news_is_looked_for_when_the_network_is_there(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    there = False
    monkeypatch.setattr(rhythm, "way_out", lambda _addresses: there)
    one = Rhythm()
    one.set_minutes(1)
    one._last = datetime.now(UTC) - timedelta(hours=1)
    asked: list[str] = []
    one.due.connect(lambda: asked.append("due"))
    one.online_changed.connect(lambda online: asked.append("online" if online else "offline"))
    one.look()
    one.look()
    there = True
    one.look()
    one.look()
    assert asked == ["offline", "online", "due"]
