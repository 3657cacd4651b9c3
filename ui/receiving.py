"""What comes to the window from outside: a link or a file, pasted or dropped.  In: MIME data.  Out: what is done.

A list of feeds or an export of another reader is imported; a file that is a feed is looked at; a link is a feed or a
page to be kept, and where that is not plain, one is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit

if TYPE_CHECKING:
    from ui.window import Window

EXPORTS = (".opml", ".json", ".jsonl", ".csv", ".html", ".htm", ".zip")
FEEDS = (".xml", ".rss", ".atom", ".rdf")
MOST = 100
_LINK = re.compile(r"(?:https?|feed)://\S+", re.IGNORECASE)
_OF_FEEDS = re.compile(
    r"(?:^|[/._-])(?:feeds?|rss|atom|rdf|index\.xml)(?:$|[/._-])|\.(?:xml|rss|atom|rdf)$", re.IGNORECASE
)
_OF_PAGES = re.compile(r"/\d{4}/\d{1,2}/|-[a-z0-9]+-[a-z0-9]+-|\.html?$|/\d{5,}", re.IGNORECASE)


class Aim(Enum):
    """What a link is for."""

    FEED = auto()
    PAGE = auto()
    UNCLEAR = auto()


@dataclass(frozen=True, slots=True)
class Brought:
    """What is brought: files, and links that are none."""

    files: tuple[Path, ...] = ()
    links: tuple[str, ...] = ()


def brought(data: QMimeData) -> Brought:
    """What lies on the clipboard or is dropped; a text counts where it is made of links alone."""
    if data.hasUrls():
        urls = data.urls()[:MOST]
        files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        return Brought(files, tuple(url.toString() for url in urls if _LINK.fullmatch(url.toString())))
    words = data.text().split() if data.hasText() and len(data.text()) < MOST * 2_000 else []
    return Brought(links=tuple(words[:MOST]) if words and all(map(_LINK.fullmatch, words)) else ())


def aim(link: str) -> Aim:
    """What its address says of a link.  A site's front page has a feed, most likely."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return Aim.UNCLEAR
    if parts.scheme.lower() == "feed" or _OF_FEEDS.search(parts.path):
        return Aim.FEED
    if _OF_PAGES.search(parts.path):
        return Aim.PAGE
    return Aim.UNCLEAR


class Receiving(QObject):
    """Watches the window for what is dropped on it, and takes what is pasted."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def paste(self) -> None:
        """Take what lies on the clipboard; a field that has the keyboard takes it itself."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit | QPlainTextEdit) or (isinstance(field, QTextEdit) and not field.isReadOnly()):
            field.paste()
        elif not self.take(QGuiApplication.clipboard().mimeData()):
            self._window.undo_bar.tell(self.tr("No link lies on the clipboard. Copy one, and paste it here."))

    def take(self, data: QMimeData) -> bool:
        """Do what is meant with it; says whether anything was."""
        found = brought(data)
        for file in found.files:
            self._take_file(file)
        if len(found.links) == 1:
            self._take_link(found.links[0])
        elif found.links:
            self._ask(found.links)
        return bool(found.files or found.links)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.DragEnter:
            found = brought(event.mimeData())
            if found.files or found.links:
                event.acceptProposedAction()
                return True
        elif isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop and self.take(event.mimeData()):
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def _take_file(self, file: Path) -> None:
        suffix = file.suffix.lower()
        if suffix in EXPORTS:
            self._window.jobs.import_list(str(file))
        elif suffix in FEEDS:
            self._window.subscriptions.add(str(file))
        else:
            words = self.tr("{file} is no list of feeds, and no export of a reader.").format(file=file.name)
            self._window.undo_bar.tell(words)

    def _take_link(self, link: str) -> None:
        match aim(link):
            case Aim.FEED:
                self._window.subscriptions.add(link)
            case Aim.PAGE:
                self._keep([link])
            case Aim.UNCLEAR:
                self._ask([link])

    def _ask(self, links: Sequence[str]) -> None:
        from ui.dialogs.received import ReceivedDialog

        dialog = ReceivedDialog(self._window, links)
        acts: dict[str, Callable[[], None]] = {
            "keep": lambda: self._keep(links),
            "subscribe": lambda: self._subscribe(links),
        }
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen
        dialog.deleteLater()
        if agreed:
            acts[chosen]()

    def _keep(self, links: Sequence[str]) -> None:
        self._window.jobs.save(*links)
        words = self.tr("%n pages are fetched and kept.", "", len(links))
        self._window.undo_bar.tell(words if len(links) > 1 else self.tr("The page is fetched and kept."))

    def _subscribe(self, links: Sequence[str]) -> None:
        if len(links) == 1:
            self._window.subscriptions.add(links[0])
        else:
            self._window.jobs.add(list(links))
