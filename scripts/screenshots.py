"""Makes the README's pictures of the window from the sample edition, into docs/: `make screenshots`."""

from __future__ import annotations

import io
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer

from reader import cli
from reader.store import articles
from reader.store.database import open_library
from reader.values import Scope
from ui import app
from ui.sample import sample_feeds
from ui.window import Window

DOCS = Path(__file__).resolve().parent.parent / "docs"
HEADLINE = "After 4,400 Years, the Quay at Kom el-Marsa Takes Visitors Again"
SETTLED_MS = 1_800
QUALITY = 92


@dataclass(frozen=True, slots=True)
class Shot:
    name: str
    theme: str = "light"
    width: int = 1440
    height: int = 900
    scrolled: float = 0.0


SHOTS = (
    Shot("window-light"),
    Shot("window-dark", theme="dark"),
    Shot("window-text", scrolled=640.0),
    Shot("window-narrow", width=900, height=600),
)


def main() -> int:
    """Fills two libraries, one with the sample edition and one with nothing, and takes the pictures."""
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        full, empty = Path(folder) / "full", Path(folder) / "empty"
        status = cli.main(["--library", str(full), "add", "--folder", "Sample edition", *sample_feeds()])
        if status:
            return status
        article_id = _article(full)
        for shot in SHOTS:
            _take(full, shot, article_id)
        _take(empty, Shot("welcome"), None)
    return 0


def _article(library_folder: Path) -> int:
    with open_library(library_folder) as library:
        headlines = articles.headlines(library, Scope(), limit=100)
        return next(headline.id for headline in headlines if headline.title == HEADLINE)


def _take(library_folder: Path, shot: Shot, article_id: int | None) -> None:
    window = app.build(library_folder)
    window.set_theme(shot.theme)
    window.resize(shot.width, shot.height)
    window.show()
    if article_id is not None:
        window.browsing.open(article_id)
        window.reading_pane.view.verticalScrollBar().setValue(round(shot.scrolled))
    settle = QEventLoop()
    QTimer.singleShot(SETTLED_MS, settle.quit)
    settle.exec()
    _save(window, DOCS / f"{shot.name}.webp")
    window.close()


def _save(window: Window, file: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    window.grab().toImage().save(buffer, "PNG")  # type: ignore[call-overload]
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as picture:
        picture.convert("RGB").save(file, quality=QUALITY, method=6)


if __name__ == "__main__":
    sys.exit(main())
