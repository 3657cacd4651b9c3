from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget
from pytestqt.qtbot import QtBot

from ui.panels import waiting_bar


class Still(QProxyStyle):
    """A system that wants nothing to move."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return super().styleHint(hint, option, widget, returned)


def test_a_waiting_bar_moves(qtbot: QtBot) -> None:
    bar = waiting_bar("Looking")
    qtbot.addWidget(bar)
    assert (bar.maximum(), bar.accessibleName()) == (0, "Looking")


def test_it_stands_where_the_system_wants_no_motion(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = Still("Fusion")
    monkeypatch.setattr("ui.panels.QProgressBar.style", lambda _bar: still)
    bar = waiting_bar("Looking")
    qtbot.addWidget(bar)
    assert (bar.value(), bar.maximum()) == (1, 1)
