"""Creates the application and its window over a library, and connects nothing else: `Window` does."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory

from reader.errors import StoreError
from reader.logbook import open_log
from reader.store.database import open_library
from ui.fonts import load_fonts
from ui.window import Window
from ui.worker import Worker

ICON = Path(__file__).resolve().parent.parent / "resources" / "icon.png"
SETTLED_MS = 1_500


def run(library_folder: Path, *, sample: bool = False) -> int:
    """Open the window on the library in `library_folder`; `sample`: with the sample edition in it.

    Gives the exit status.  A library that cannot be opened is told in a line.
    """
    application = create_application()
    try:
        window = build(library_folder)
    except StoreError as error:
        print(error, file=sys.stderr)
        return 1
    open_log(library_folder)
    window.show()
    window.start()
    if sample and not window.browsing.feeds:
        window.subscriptions.read_sample(apart=True)
    return application.exec()


def create_application() -> QApplication:
    """The application with its style and fonts; the one that is there already, in tests."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    QGuiApplication.setApplicationDisplayName("Cutline")
    application.setApplicationName("Cutline")
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setWindowIcon(QIcon(str(ICON)))
    load_fonts()
    return application


def build(library_folder: Path, worker: Worker | None = None) -> Window:
    """The window over the library in `library_folder`, not yet shown.  StoreError: the library cannot be opened."""
    application = create_application()
    return Window(open_library(library_folder), application, worker)


def picture_of(library_folder: Path, article_id: int, picture: Path, *, theme: str = "light") -> None:
    """Save a picture of the window with this story open."""
    window = build(library_folder)
    window.set_theme(theme)
    window.resize(1440, 900)
    window.show()
    window.browsing.open(article_id)
    settle = QEventLoop()
    QTimer.singleShot(SETTLED_MS, settle.quit)
    settle.exec()
    window.grab().save(str(picture))
    window.close()
