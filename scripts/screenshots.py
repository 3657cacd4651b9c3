"""Makes the README's pictures of the window from the sample edition, into docs/: `make screenshots`.

Names of pictures as arguments make only those.
"""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PIL import Image
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from reader import cli
from reader.store import articles, feeds
from reader.store.database import open_library
from reader.values import Scope
from ui import app, cards, going
from ui.dialogs.failures import FailuresDialog
from ui.dialogs.palette import Palette
from ui.language import speak
from ui.sample import sample_feeds
from ui.type_card import TypeCard
from ui.window import Window
from ui.worker import Worker

DOCS = Path(__file__).resolve().parent.parent / "docs"
HEADLINE = "After 4,400 Years, the Quay at Kom el-Marsa Takes Visitors Again"
SETTLED_MS = 1_800
QUALITY = 92


@dataclass(frozen=True, slots=True)
class Shot:
    """A picture: what the window is like, and what is done in it (`act` gives a card that lies over it, or nothing)."""

    name: str
    theme: str = "light"
    width: int = 1440
    height: int = 900
    scrolled: float = 0.0
    language: str = ""
    act: Callable[[Window], QWidget | None] = lambda _window: None


def searching(window: Window) -> None:
    window.browsing.search("harbor OR lake")


def looking_at_a_photo(window: Window) -> None:
    window.reading_pane.view.photo_activated.emit(0)


def setting(window: Window) -> QWidget:
    return cards.settings(window)


def typing(window: Window) -> QWidget:
    card = TypeCard(window, window.settings)
    card.settings_changed.connect(window.apply)
    card.open_under(window.reading_pane.type_button)
    return card


def going_anywhere(window: Window) -> QWidget:
    palette = Palette(window, window.theme, going.choices(window))
    palette.sought.connect(lambda text: going.look_for_stories(window, palette, text))
    palette.field.setText("lake")
    return palette


def refreshing(window: Window) -> QWidget:
    """A refresh of which one feed failed; the worker is a script that says so."""
    window.jobs.refresh()
    _settle(1_000)
    titles = {feed.id: feed.title for feed in window.browsing.feeds}
    return FailuresDialog(window, window.jobs.progress.failures, titles)


SHOTS = (
    Shot("window-light"),
    Shot("window-dark", theme="dark"),
    Shot("window-sepia", theme="sepia"),
    Shot("window-text", scrolled=640.0),
    Shot("window-narrow", width=900, height=600),
    Shot("search", act=searching),
    Shot("photo", act=looking_at_a_photo),
    Shot("settings", act=setting),
    Shot("type", theme="sepia", act=typing),
    Shot("palette", theme="dark", act=going_anywhere),
    Shot("refresh", act=refreshing),
    # The last ones, for the application goes on in their language.
    Shot("window-german", language="de"),
    Shot("window-arabic", language="ar"),
)


def main(wanted: list[str]) -> int:
    """Fills two libraries, one with the sample edition and one with nothing, and takes the pictures."""
    DOCS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        full, empty = Path(folder) / "full", Path(folder) / "empty"
        status = cli.main(["--library", str(full), "add", "--folder", "Sample edition", *sample_feeds()])
        if status:
            return status
        if not wanted or "welcome" in wanted:
            _take(empty, Shot("welcome"), None)
        article_id = _article(full)
        for shot in SHOTS:
            if not wanted or shot.name in wanted:
                _take(full, shot, article_id)
    return 0


def _article(library_folder: Path) -> int:
    with open_library(library_folder) as library:
        headlines = articles.headlines(library, Scope(), limit=100)
        return next(headline.id for headline in headlines if headline.title == HEADLINE)


def _failing(library_folder: Path) -> Worker:
    """A worker that visits the feeds and cannot have the last of them, as the library then says as well."""
    why = "There is no answer from trowel.example. Cutline tries again at the next refresh."
    now = datetime.now(UTC)
    with open_library(library_folder) as library:
        ids = [feed.id for feed in feeds.all_feeds(library)]
        feeds.record_failure(library, ids[-1], why, now=now, next_due=now + timedelta(hours=1))
    events: list[dict[str, object]] = [{"event": "started", "feeds": len(ids)}]
    events += [{"event": "feed", "feed": one, "url": "", "new": 0, "updated": 0} for one in ids[:-1]]
    events += [{"event": "feed", "feed": ids[-1], "url": "", "new": 0, "updated": 0, "error": why}]
    events += [{"event": "done", "feeds": len(ids), "failed": 1, "stopped": False}]
    script = f"print({chr(10).join(map(json.dumps, events))!r})"
    return Worker(library_folder, program=(sys.executable, "-c", script))


def _take(library_folder: Path, shot: Shot, article_id: int | None) -> None:
    if shot.language:
        speak(app.create_application(), shot.language)
    window = app.build(library_folder, _failing(library_folder) if shot.name == "refresh" else None)
    window.set_theme(shot.theme)
    window.resize(shot.width, shot.height)
    window.show()
    if article_id is not None:
        window.browsing.open(article_id)
        window.reading_pane.view.verticalScrollBar().setValue(round(shot.scrolled))
    _settle(SETTLED_MS)
    card = shot.act(window)
    if card is not None:
        card.show()
    _settle(SETTLED_MS)
    _save(_with_card(window, card), DOCS / f"{shot.name}.webp")
    if card is not None:
        card.close()
    window.close()


def _with_card(window: Window, card: QWidget | None) -> QPixmap:
    """The window, and the card over it with a thin line round it where the desktop would draw a frame."""
    picture = window.grab()
    if card is not None:
        over = card.grab()
        place = card.mapToGlobal(card.rect().topLeft()) - window.mapToGlobal(window.rect().topLeft())
        painter = QPainter(picture)
        if not card.windowFlags() & card.windowFlags().FramelessWindowHint and not isinstance(card, TypeCard):
            place = window.rect().center() - card.rect().center()
            painter.setPen(QColor(window.theme.field_line))
            painter.drawRect(over.rect().translated(place).adjusted(-1, -1, 0, 0))
        painter.drawPixmap(place, over)
        painter.end()
    return picture


def _settle(milliseconds: int) -> None:
    waiting = QEventLoop()
    QTimer.singleShot(milliseconds, waiting.quit)
    waiting.exec()


def _save(picture: QPixmap, file: Path) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.toImage().save(buffer, "PNG")  # type: ignore[call-overload]
    with Image.open(io.BytesIO(bytes(buffer.data().data()))) as image:
        image.convert("RGB").save(file, quality=QUALITY, method=6)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
