"""Every test of the window runs on the real Qt, offscreen, in the application's own style and fonts."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ui.fonts import sans
from ui.theme import LIGHT, palette, stylesheet


def pytest_configure(config: pytest.Config) -> None:
    # Qt's offscreen platform says this of every window with a smallest size, and of one that is brought to the front;
    # all other warnings fail.
    for lacking in ("propagateSizeHints", "raise"):
        config.addinivalue_line("qt_log_ignore", f"This plugin does not support {lacking}")


@pytest.fixture(scope="session", autouse=True)
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application as `ui.app` sets it up."""
    qapp.setStyle("Fusion")
    qapp.setFont(sans(13))
    qapp.setPalette(palette(LIGHT))
    qapp.setStyleSheet(stylesheet(LIGHT))
    yield qapp
    # The offscreen clipboard is a static of Qt's: what Python put there would outlive Python, and its deletion crash.
    qapp.clipboard().clear()


@pytest.fixture(autouse=True)
def swept(dressed: QApplication) -> Iterator[None]:
    """What a test has told Qt to delete is deleted before the next begins."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dressed.processEvents()
