"""Creates the application and its window over a library, and connects nothing else: `Window` does."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontInfo, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from reader.errors import StoreError
from reader.store.database import open_library
from ui.fonts import load_fonts
from ui.language import speak
from ui.opening import Opening
from ui.settings import load
from ui.single import Single
from ui.window import Window
from ui.worker import Worker

ICON = Path(__file__).resolve().parent.parent / "resources" / "icon.png"
SETTLED_MS, UNSEEN_MS = 1_500, 1_000
LARGEST_USUAL_TYPE, STEP = 15.0, 0.05
"""In pixels: desktops set their own interface in 12 to 15 unless one asks for larger type."""


def run(library_folder: Path, *, sample: bool = False) -> int:
    """Open the window on the library in `library_folder`; `sample`: with the sample edition in it.

    Gives the exit status.  A library that is damaged is told on a page; one that cannot be opened at all, in a line.
    Where another start was quicker, its window comes forward.
    """
    application = create_application()
    speak(application, load(library_folder).language)
    door = Single(library_folder)
    if not door.is_first():
        return 0
    opening = Opening(
        library_folder, lambda folder: build(folder, read_on=False), lambda window: _show(window, sample=sample)
    )
    try:
        opening.open()
    except StoreError as error:
        print(error, file=sys.stderr)
        return 1
    door.knocked.connect(opening.come_forward)
    status = application.exec()
    door.close()
    return status


def _show(window: Window, *, sample: bool) -> None:
    painted = FirstPaint(window.headlines_pane.table.viewport())
    painted.done.connect(lambda: _begin(window, sample=sample), Qt.ConnectionType.QueuedConnection)
    window.show()


class FirstPaint(QObject):
    """Signal: `done()`, once, when a widget has been painted, or could not be for a second (it is hidden)."""

    done = Signal()

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._told = False
        watched.installEventFilter(self)
        QTimer.singleShot(UNSEEN_MS, self, self._tell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._tell()
        return False

    def _tell(self) -> None:
        if not self._told:
            self._told = True
            self.done.emit()


def _begin(window: Window, *, sample: bool) -> None:
    """What need not be done before the list is seen."""
    from reader.logbook import open_log

    window.read_on()
    open_log(window.library.folder)
    window.start()
    if sample and not window.browsing.feeds:
        window.subscriptions.read_sample(apart=True)


def create_application() -> QApplication:
    """The application with its style and fonts; the one that is there already, in tests."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
    else:
        application = QApplication(sys.argv[:1])
        scale = scale_for(QFontInfo(application.font()).pixelSize())
        if scale > 1 and "QT_SCALE_FACTOR" not in os.environ:
            # The type of the system is larger than usual: the whole interface follows.  Qt reads this once, at birth.
            os.environ["QT_SCALE_FACTOR"] = f"{scale:.2f}"
            application.shutdown()
            del application
            application = QApplication(sys.argv[:1])
    QGuiApplication.setApplicationDisplayName("Cutline")
    application.setApplicationName("Cutline")
    application.setDesktopFileName("cutline")
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setWindowIcon(QIcon(str(ICON)))
    load_fonts()
    return application


def scale_for(type_px: float) -> float:
    """How much larger the interface is to be for one whose system is set in type of this size; 1 for the usual."""
    return max(round(type_px / LARGEST_USUAL_TYPE / STEP) * STEP, 1.0)


def build(library_folder: Path, worker: Worker | None = None, *, read_on: bool = True) -> Window:
    """The window over the library in `library_folder`, not yet shown.  StoreError: the library cannot be opened.

    `read_on`: with a story open already.
    """
    application = create_application()
    window = Window(open_library(library_folder), application, worker)
    if read_on:
        window.read_on()
    return window


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
