"""A story that was stored uncleaned: even so the window runs nothing, and opens nothing that it was not asked to."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from reader.store import feeds
from reader.store.database import Library
from reader.values import ParsedArticle, ParsedFeed
from tests.hostile.vectors import OWN, collected
from tests.ui.window.conftest import NOW, store
from ui.window import Window

Open = Callable[..., Window]
MARKUP = "".join(
    f"<p>{vector}</p>" for vector in (*OWN, *collected()) if re.search(r"^<(?:a|p|img|div)\b", vector, re.I)
)
SCHEMES = (
    "http", "https", "mailto", "file", "data", "javascript", "vbscript", "ftp", "smb", "blob", "tel", "ms-settings",
    "view-source", "about", "qrc", "cutline", "x",
)  # fmt: skip
EVIL = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)", "\x01javascript:x",
    "data:text/html,x", "file:///etc/passwd", "FILE:///etc/passwd", "//etc/passwd", "/etc/passwd", "etc/passwd", "",
    "vbscript:x", "ftp://x/", "smb://x/y", "\\\\x\\y", "blob:http://x/1", "ms-settings:x", "view-source:http://x/",
    "about:blank", "qrc:/x", "tel:1", "x:y", "http", ":", "javascript\u200b:x",
)  # fmt: skip


class Desktop(QObject):
    """Stands where the system would open addresses; `opened`: the scheme of each."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "take")

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(url.scheme())

    def leave(self) -> None:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    desktop = Desktop()
    yield desktop
    desktop.leave()


@pytest.fixture
def hostile(filled: Library) -> Library:
    """A library whose newest story is all of the vectors, as they are."""
    feed_id, _ = feeds.add(filled, "https://hostile.example/feed", now=NOW, folder=None)
    story = ParsedArticle(
        OWN[0],
        guid="1",
        url="javascript:alert(1)",
        dek=OWN[1],
        authors=(OWN[3],),
        published=NOW,
        html=MARKUP,
        text="The tide came in.",
        section=OWN[3],
    )
    store(filled, feed_id, ParsedFeed(OWN[0], (story,), site_url="javascript:alert(1)", description=OWN[3]))
    return filled


def anchors(document: QTextDocument) -> list[str]:
    """Every address that the page links to."""
    return [form.toCharFormat().anchorHref() for form in document.allFormats() if form.toCharFormat().isAnchor()]


def test_nothing_is_opened_but_the_web_and_mail_and_only_when_asked(
    open_window: Open, hostile: Library, desktop: Desktop
) -> None:
    window = open_window()
    assert window.browsing.article is not None
    assert window.browsing.article.title == OWN[0]
    view = window.browsing._reading.view
    links = [href for href in anchors(view.document()) if href]
    assert len(links) > 5
    assert desktop.opened == [], "to show it opens nothing"

    for href in (*links, *EVIL):
        view._activate(href)
        window.browsing.open_link(href)
    window.browsing.open_original()
    assert set(desktop.opened) <= {"http", "https", "mailto"}
    before = len(desktop.opened)
    for address in ("https://good.example/a", "http://good.example/", "mailto:desk@good.example"):
        window.browsing.open_link(address)
    assert len(desktop.opened) == before + 3


def test_on_paper_it_does_nothing(qtbot: QtBot, open_window: Open, hostile: Library, tmp_path: Path) -> None:
    window = open_window()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert window.browsing.article is not None
    window.taking.print_on(printer, [window.browsing.article.id])
    qtbot.waitUntil(lambda: "printed" in window.undo_bar.text, timeout=60_000)
    data = (tmp_path / "printed.pdf").read_bytes()
    parts = [data]
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.S):
        try:
            parts.append(zlib.decompress(packed))
        except zlib.error:
            continue
    for sign in (
        b"/JavaScript",
        b"/JS",
        b"/Launch",
        b"/OpenAction",
        b"/AA",
        b"/SubmitForm",
        b"/GoToR",
        b"/EmbeddedFile",
    ):
        assert not re.search(sign + rb"\b", data), sign
    assert not [uri for part in parts for uri in re.findall(rb"/URI\s*\(([^)]*)", part) if not uri.startswith(b"http")]
