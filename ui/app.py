"""Creates the application and its window over a library, and connects nothing else: `Window` does."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from reader.store.database import open_library
from ui.language import speak
from ui.opening import Opening
from ui.settings import load
from ui.single import Single
from ui.uncaught import Uncaught
from ui.window import Window

if TYPE_CHECKING:
    from ui.worker import Worker

ICON = Path(__file__).resolve().parent.parent / "resources" / "icon.png"
SETTLED_MS, UNSEEN_MS, LATER_MS = 1_500, 1_000, 600
LARGEST_USUAL_TYPE, STEP = 15.0, 0.05
"""In pixels: desktops set their own interface in 12 to 15 unless one asks for larger type."""


def run(library_folder: Path, door: Single, *, sample: bool = False) -> int:
    """Open the window on the library in `library_folder`; `sample`: with the sample edition in it.

    `door`: where others knock, once the window is seen.  Gives the exit status.  A library that is damaged, or
    cannot be opened, is told on a page.
    """
    uncaught = Uncaught(library_folder)
    application = create_application()
    speak(application, load(library_folder).language)
    opening = Opening(
        library_folder,
        lambda folder: build(folder, whole=False),
        lambda window: _show(window, opening, sample=sample),
        uncaught.unheard,
    )
    door.knocked.connect(opening.come_forward)
    opening.moved.connect(door.follow)
    opening.open()
    QTimer.singleShot(LATER_MS, lambda: _settle(door))
    status = application.exec()
    door.close()
    uncaught.close()
    return status


def _settle(door: Single) -> None:
    from reader.memory import return_large_blocks

    door.listen()
    # What has been made till now is there to stay: it is not looked through again for what can go.
    gc.freeze()
    gc.enable()
    # Photos come and go.
    return_large_blocks()


def _show(window: Window, opening: Opening, *, sample: bool) -> None:
    if not window.headlines_pane.model.rowCount() and window.listing.scope.query is None:
        # There is no list to be seen soon, but a word on why, or the page of welcome.
        window.finish()
    painted = FirstPaint(window.headlines_pane.table.viewport())
    painted.done.connect(lambda: _begin(window, opening=opening, sample=sample), Qt.ConnectionType.QueuedConnection)
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


def _begin(window: Window, *, opening: Opening, sample: bool) -> None:
    """What need not be done before the list is seen.  What is typed or clicked meanwhile is done when all is there."""
    try:
        for _step in window.furnishing:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    except Exception:
        opening.give_up()
        raise
    window.bugs.begin(opening.unheard.take())
    window.read_on()
    window.news.start()
    if sample and not window.browsing.feeds:
        window.subscriptions.read_sample(apart=True)


def create_application() -> QApplication:
    """The application with its style and fonts; the one that is there already, in tests."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
    else:
        application = QApplication(sys.argv[:1])
        scale = scale_for(_type_px(application))
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
    return application


def _type_px(application: QApplication) -> float:
    """The size of the system's type, without looking for its face."""
    font = application.font()
    return (
        font.pixelSize()
        if font.pixelSize() > 0
        else font.pointSizeF() * application.primaryScreen().logicalDotsPerInchY() / 72
    )


def scale_for(type_px: float) -> float:
    """How much larger the interface is to be for one whose system is set in type of this size; 1 for the usual."""
    return max(round(type_px / LARGEST_USUAL_TYPE / STEP) * STEP, 1.0)


def build(library_folder: Path, worker: Worker | None = None, *, whole: bool = True) -> Window:
    """The window over the library in `library_folder`, not yet shown.  StoreError: the library cannot be opened.

    `whole`: with all that `run` makes when the list has been painted, and with a story open.
    """
    application = create_application()
    window = Window(open_library(library_folder), application, worker)
    if whole:
        window.finish()
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
