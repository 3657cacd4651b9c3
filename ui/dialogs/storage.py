"""How much room the library takes, by feed; what the rules would delete; and one button that gives the room back.

The worker counts and deletes.  Nothing is deleted before its numbers have been seen and agreed to.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.progress import Event
from ui import fonts
from ui.dialogs.card import buttons, card, paragraph
from ui.dialogs.sizes import grouped, size
from ui.language import in_a_row
from ui.panels import label
from ui.theme import Theme
from ui.worker import Outcome, Worker

translate = QCoreApplication.translate
WIDTH, HEIGHT = 660, 620
BAR, LEGEND, GAP = 10, 18, 10
WORTH_IT = 1_000_000
"""Idle bytes; a library always has some."""


@dataclass(frozen=True, slots=True)
class Spared:
    """What shrinking would give back: stories past the rules and their bytes, bytes of pictures, and idle bytes."""

    articles: int = 0
    bytes: int = 0
    pictures: int = 0
    idle: int = 0


class StorageDialog(QDialog):
    """Signals: `settings_asked()`; `shrunk(object, object)` when it is done: the file of the copy that was made before,
    or `None`, and how many stories were deleted.
    """

    settings_asked = Signal()
    shrunk = Signal(object, object)

    def __init__(self, parent: QWidget | None, theme: Theme, worker: Worker, budget: int) -> None:
        super().__init__(parent)
        self._theme, self._worker, self._budget = theme, worker, budget
        self._room: Mapping[str, Any] = {}
        self._expired: Mapping[str, Any] = {}
        self._shrinking = False
        self._copy: str | None = None
        self._last_words = ""
        self._lay_out(parent)
        worker.event_arrived.connect(self._on_event)
        worker.finished.connect(self._on_finished)
        self.look()

    def look(self) -> None:
        """Count again."""
        self._worker.start("usage")
        self._worker.start("tidy", "--dry-run")
        self._show_state()

    @property
    def spared(self) -> Spared:
        """What shrinking would give back now."""
        expired = self._expired.get("feeds") or ()
        gone = sum(int(one["bytes"]) for one in expired)
        over = max(0, int(self._room.get("pictures") or 0) - self._budget)
        idle = int(self._room.get("free") or 0)
        articles = sum(int(one["articles"]) for one in expired)
        return Spared(articles, gone, over, idle if idle >= WORTH_IT else 0)

    def shrink(self) -> None:
        """Delete what the rules let go; a copy of the library is made first, where stories go."""
        self._shrinking, self._copy = True, None
        if self.spared.articles:
            self._worker.start("backups", "--now")
        self._worker.start("tidy", "--shrink")
        self._worker.start("usage")
        self._worker.start("tidy", "--dry-run")
        self._show_state()

    def done(self, result: int) -> None:
        """What is being deleted is stopped first, and told."""
        self._worker.stop()
        if not self._shrinking:
            super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._worker.stop()
        if self._shrinking:
            event.ignore()
            return
        super().closeEvent(event)

    # --- made once

    def _lay_out(self, parent: QWidget | None) -> None:
        column = card(self, self.tr("Storage"), min(WIDTH, 560))
        room = parent.height() - 24 if parent is not None else HEIGHT
        self.resize(WIDTH, min(HEIGHT, room))
        self.total = label("", fonts.sans(14, 500))
        column.addWidget(self.total)
        self.chart = Chart(self._theme)
        column.addWidget(self.chart)
        column.addSpacing(4)
        self.feeds = QTreeWidget()
        self.feeds.setAccessibleName(self.tr("Room by feed"))
        self.feeds.setRootIsDecorated(False)
        self.feeds.setUniformRowHeights(True)
        self.feeds.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.feeds.setHeaderLabels(
            [self.tr("Feed"), self.tr("Stories"), self.tr("Texts"), self.tr("Pictures"), self.tr("Would go")]
        )
        header = self.feeds.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in range(1, 5):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)
            self.feeds.headerItem().setTextAlignment(number, _RIGHT)
        column.addWidget(self.feeds, 1)
        self.words = paragraph("")
        column.addWidget(self.words)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Under way"))
        column.addWidget(self._progress)
        rules = QPushButton(self.tr("Change the rules …"))
        rules.setAutoDefault(False)
        rules.setToolTip(self.tr("How long stories are kept, and how much room pictures may take"))
        rules.clicked.connect(self.settings_asked)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.clicked.connect(self._worker.stop)
        close, self.agree = QPushButton(self.tr("Close")), QPushButton(self.tr("Shrink now …"))
        close.clicked.connect(self.accept)
        self.agree.clicked.connect(self._ask)
        buttons(column, self._stop, close, self.agree, left=rules)

    # --- what happens

    def _ask(self) -> None:
        asked = AskToShrink(self, self.spared)
        if asked.exec() == QDialog.DialogCode.Accepted:
            self.shrink()
        asked.deleteLater()

    def _on_event(self, event: Event) -> None:
        if event.name == "room":
            self._room = event.fields
        elif event.name == "expired" and self._worker.command == ("tidy", "--dry-run"):
            self._expired = event.fields
        elif event.name == "copied":
            self._copy = str(event.fields.get("file") or "") or None
        elif event.name == "expired":
            deleted = sum(int(one["articles"]) for one in event.fields.get("feeds") or ())
            self.shrunk.emit(self._copy if deleted else None, deleted)
        elif event.name == "progress":
            self._progress.setRange(0, int(event.fields.get("total") or 0))
            self._progress.setValue(int(event.fields.get("done") or 0))
            return
        self._show()

    def _on_finished(self, outcome: Outcome) -> None:
        if outcome.failed or outcome.crashed:
            self._last_words = outcome.message or self.tr("This did not work. Try again.")
            self._worker.stop()
        elif outcome.stopped:
            self._last_words = self.tr("Stopped. What is deleted stays deleted; the rest is as it was.")
        elif outcome.command == ("tidy", "--shrink"):
            self._last_words = ""
        self._show()
        self._show_state()

    def _show(self) -> None:
        room, spared = self._room, self.spared
        if not room:
            return
        copies, pictures, idle = (int(room.get(name) or 0) for name in ("copies", "pictures", "free"))
        texts = int(room["database"]) - idle
        total = texts + pictures + idle + copies
        self.total.setText(self.tr("{size} in all").format(size=size(total)))
        self.chart.show_parts(
            [
                (self.tr("Texts and index"), texts),
                (self.tr("Pictures"), pictures),
                (self.tr("Copies"), copies),
                (self.tr("Idle"), idle),
            ]
        )
        self._show_feeds(room["feeds"])
        self.words.setText(self._last_words or self._spared_words(spared))

    def _show_feeds(self, feeds: Sequence[Mapping[str, Any]]) -> None:
        goes = {one["feed_id"]: int(one["articles"]) for one in self._expired.get("feeds") or ()}
        self.feeds.clear()
        for one in feeds:
            gone = goes.get(one["feed_id"], 0)
            columns = (
                str(one["feed"]),
                grouped(int(one["articles"])),
                size(int(one["text"])),
                size(int(one["pictures"])),
                grouped(gone) if gone else "",
            )
            item = QTreeWidgetItem(list(columns))
            for number in range(1, 5):
                item.setTextAlignment(number, _RIGHT)
            if not gone:
                item.setData(4, Qt.ItemDataRole.AccessibleTextRole, self.tr("Nothing would go"))
            self.feeds.addTopLevelItem(item)

    def _spared_words(self, spared: Spared) -> str:
        if not self._expired and not self._shrinking:
            return self.tr("Looking what the rules would let go …")
        parts = spared_words(spared)
        if not parts:
            return self.tr("Nothing would go: all of it is kept by your rules.")
        return self.tr("To be given back: {parts}. Nothing goes before you say so.").format(parts="; ".join(parts))

    def _show_state(self) -> None:
        busy = self._worker.busy
        if not busy:
            self._shrinking = False
        self._progress.setVisible(busy)
        if not busy or not self._shrinking:
            self._progress.setRange(0, 0)
        self._stop.setVisible(busy and self._shrinking)
        spared = self.spared
        self.agree.setEnabled(not busy and bool(spared.articles or spared.pictures or spared.idle))


class AskToShrink(QDialog):
    """Asks, with the numbers."""

    def __init__(self, parent: QWidget | None, spared: Spared) -> None:
        super().__init__(parent)
        column = card(self, self.tr("Shrink the library?"), 460)
        lines = [f"·  {part[:1].upper()}{part[1:]}." for part in spared_words(spared)]
        column.addWidget(paragraph("\n".join(lines), ""))
        kept = self.tr("What is bookmarked, tagged, noted or highlighted stays, whatever its age.")
        if spared.articles:
            kept += " " + self.tr("A copy of the library is made first, so that it can be taken back.")
        column.addWidget(paragraph(kept))
        column.addStretch(1)
        leave, agree = QPushButton(self.tr("Leave it")), QPushButton(self.tr("Shrink"))
        leave.clicked.connect(self.reject)
        agree.clicked.connect(self.accept)
        buttons(column, leave, agree)


def spared_words(spared: Spared) -> list[str]:
    """What would go, a phrase each."""
    parts = []
    if spared.articles:
        words = translate("storage", "%n stories past your rules, about {size}", "", spared.articles)
        parts.append(words.format(size=size(spared.bytes)))
    if spared.pictures:
        words = translate("storage", "pictures of old, read stories, {size} over the room they may take")
        parts.append(words.format(size=size(spared.pictures)))
    if spared.idle:
        words = translate("storage", "{size} that lie idle in the database")
        parts.append(words.format(size=size(spared.idle)))
    return parts


_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Chart(QWidget):
    """One bar, cut into parts, and what each part is."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts: Sequence[tuple[str, int, QColor]] = ()
        self.setMinimumHeight(BAR + GAP + LEGEND)
        self.setAccessibleName(self.tr("Room taken"))

    def show_parts(self, parts: Sequence[tuple[str, int]]) -> None:
        """Show these: words and bytes."""
        theme = self._theme
        colours = [QColor(one) for one in (theme.accent, theme.code_value, theme.code_text, theme.scroll_bar_hover)]
        shown = [(*part, colour) for part, colour in zip(parts, colours, strict=True) if part[1] > 0]
        self._parts = shown
        said = in_a_row(f"{words}: {size(number)}" for words, number, _ in shown)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, BAR + GAP + LEGEND)

    def paintEvent(self, _event: QPaintEvent) -> None:
        total = sum(number for _, number, _ in self._parts) or 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, legend = 0.0, 0.0
        painter.setFont(fonts.sans(12))
        metrics = painter.fontMetrics()
        for words, number, colour in self._parts:
            width = max(3.0, (self.width() - 2 * len(self._parts)) * number / total)
            painter.setBrush(colour)
            painter.drawRoundedRect(QRectF(left, 0, width, BAR), 3, 3)
            left += width + 2
            painter.drawEllipse(QRectF(legend, BAR + GAP + LEGEND / 2 - 4, 8, 8))
            text = f"{words}  {size(number)}"
            painter.setPen(QColor(self._theme.ink2))
            box = QRectF(legend + 14, BAR + GAP, metrics.horizontalAdvance(text) + 4, LEGEND)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            painter.setPen(Qt.PenStyle.NoPen)
            legend = box.right() + 18
        painter.end()
