"""How soon a real page can be read, and how it looks.

    python -m tests.benchmarks.articles [--pages N] [--full] [--sheets DIR]

The real window over a library of real pages; each article is opened by its key.  Measured from the press of the key
until the window has painted the article; then, how much later the photos in sight are painted too, and, from the key
again, when the related stories stand beside it.  `--full` opens every page.  `--sheets` draws them, some to a picture,
to be looked at.  The sets are in `../shared/data`, where they are not part of this project.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.store import articles
from reader.store.database import Library, open_library
from tests.benchmarks import article_pages
from tests.benchmarks.pages_sets import DATA
from ui.app import build, create_application
from ui.article.view import ArticleView
from ui.theme import THEMES as COLOURS
from ui.theme import stylesheet
from ui.window import Window
from ui.worker import Worker

GOAL_MS = 30
LONGEST_MS = 3_000
PAGES = 60
_COLUMN, _HEIGHT, _ZOOM = 452, 1_400, 0.7
_COLUMNS = 3


class _Paints(QObject):
    """Counts how often a widget was painted."""

    count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def main() -> int:
    """Measure, print, draw."""
    asking = argparse.ArgumentParser(description="Measure how soon real pages can be read.")
    asking.add_argument("--pages", type=int, default=PAGES, help="how many pages; 0: all")
    asking.add_argument("--full", action="store_true", help="all pages")
    asking.add_argument("--page", default="", help="only pages whose name holds this")
    asking.add_argument("--slowest", action="store_true", help="name the slowest pages")
    asking.add_argument("--sheets", type=Path, help="a folder for pictures of the pages")
    asking.add_argument(
        "--theme", choices=[colours.name for colours in COLOURS], default="light", help="the colours of these pictures"
    )
    options = asking.parse_args()
    if not DATA.is_dir():
        print(f"The sets are not in {DATA}, so nothing was measured.")
        return 0
    create_application()
    with tempfile.TemporaryDirectory() as folder:
        library = open_library(Path(folder))
        names = article_pages.fill(library, 0 if options.full else options.pages, options.page)
        if options.sheets:
            options.sheets.mkdir(parents=True, exist_ok=True)
            _draw(library, names, options.sheets, options.theme)
        else:
            opened = _measure(Path(folder), names)
            for what, times, goal in (
                ("key press to painted article", "painted", f";  goal <= {GOAL_MS} ms median, 80 p95"),
                ("  of it at work, which another program does not lengthen", "worked", ""),
                ("  photos in sight, later than the text by", "photos", ";  goal <= 100 ms"),
                ("key press to related stories", "related", ";  goal <= 50 ms"),
            ):
                told = {name: one[times] for name, one in opened.items() if times in one}
                if told:
                    _report(what, told, goal, options.slowest and times == "painted")
        library.close()
    return 0


def _measure(folder: Path, names: dict[int, str]) -> dict[str, dict[str, float]]:
    """Milliseconds for each page: until its text is `painted`, and so on."""
    window = build(folder, Worker(folder, program=(sys.executable, "-c", "")))
    window.resize(1440, 900)
    window.show()
    window.headlines_pane.table.choose(0)
    _settle(500)
    paints = _Paints()
    window.reading_pane.view.viewport().installEventFilter(paints)
    taken = dict[str, dict[str, float]]()
    for _ in range(window.headlines_pane.model.rowCount() - 1):
        passed = _step(window, paints)
        article = window.browsing.article
        if article is not None:
            taken[names[article.id]] = passed
    window.close()
    return taken


def _step(window: Window, paints: _Paints) -> dict[str, float]:
    """Opens the next article by its key, as one does who has read the one before; gives how long it took."""
    paints.count = 0
    began, worked = time.perf_counter(), time.thread_time()

    def passed() -> float:
        return 1000 * (time.perf_counter() - began)

    QTest.keyClick(window, Qt.Key.Key_J)
    while not paints.count:
        QApplication.processEvents()
    found = {"painted": passed(), "worked": 1000 * (time.thread_time() - worked)}
    view, related, article = window.reading_pane.view, window.related_pane, window.browsing.article
    photos = view.pictures.busy
    waits = {"photos": lambda: not view.pictures.busy} if photos else {}
    if article is not None:
        waits["related"] = lambda: related.shown_for == article.id
    while waits and passed() < LONGEST_MS:
        QApplication.processEvents()
        for name in [name for name, there in waits.items() if there()]:
            del waits[name]
            QApplication.processEvents()
            found[name] = passed() - (found["painted"] if name == "photos" else 0)
    _settle(30)
    return found


def _report(what: str, taken: dict[str, float], goal: str = "", slowest: bool = False) -> None:
    times = sorted(taken.values())
    p95 = quantiles(times, n=20)[-1] if len(times) > 1 else times[0]
    figures = f"{median(times):.1f} ms median, {p95:.1f} ms p95, {times[-1]:.1f} ms at most"
    print(f"  {what}, {len(times)} pages: {figures}{goal}")
    for name, passed in sorted(taken.items(), key=lambda item: -item[1])[: 12 if slowest else 0]:
        print(f"    {passed:6.1f} ms  {name}")


def _draw(library: Library, names: dict[int, str], folder: Path, theme: str) -> None:
    view, colours = ArticleView(), next(colours for colours in COLOURS if colours.name == theme)
    create_application().setStyleSheet(stylesheet(colours))
    view.set_theme(colours)
    view.set_zoom(_ZOOM)
    view.resize(_COLUMN, _HEIGHT)
    view.show()
    strips: list[QPixmap] = []
    for article_id, name in names.items():
        view.show_article(articles.show(library, [article_id])[0])
        strips += _strips(view, name)
    for number in range(0, len(strips), _COLUMNS):
        sheet = QPixmap(_COLUMN * _COLUMNS, _HEIGHT)
        sheet.fill(QColor("#888888"))
        painter = QPainter(sheet)
        for at, strip in enumerate(strips[number : number + _COLUMNS]):
            painter.drawPixmap(at * _COLUMN, 0, strip)
        painter.end()
        sheet.save(str(folder / f"sheet-{number // _COLUMNS:03}.png"))
    print(f"  {len(names)} pages in {-(-len(strips) // _COLUMNS)} pictures in {folder}")


def _strips(view: ArticleView, name: str) -> list[QPixmap]:
    """The beginning of the page, two columns long, and its end if there is more."""
    _settle(20)
    bar = view.verticalScrollBar()
    places = [0, min(_HEIGHT, bar.maximum())] if bar.maximum() else [0]
    if bar.maximum() > 2 * _HEIGHT:
        places.append(bar.maximum())
    strips = []
    for number, place in enumerate(places, 1):
        bar.setValue(place)
        view.grab()
        view.pictures.wait()
        _settle(20)
        strip = view.grab()
        painter = QPainter(strip)
        painter.fillRect(QRect(0, 0, _COLUMN, 16), QColor("#555555"))
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(6, 12, f"{name}  {number}")
        painter.end()
        strips.append(strip)
    return strips


def _settle(milliseconds: int) -> None:
    waiting = QEventLoop()
    QTimer.singleShot(milliseconds, waiting.quit)
    waiting.exec()


if __name__ == "__main__":
    raise SystemExit(main())
