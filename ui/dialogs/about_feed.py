"""What a feed says of itself, and how it fares: description, site, contact, address, visits, trouble and cure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QWidget

from reader.values import Feed
from ui.dialogs.card import buttons, card, field_name, paragraph
from ui.times import clock, day


class AboutFeedDialog(QDialog):
    """Signals: `address_opened(str)`; `refresh_asked(int)`."""

    address_opened = Signal(str)
    refresh_asked = Signal(int)

    def __init__(self, parent: QWidget | None, feed: Feed) -> None:
        super().__init__(parent)
        self._feed = feed
        column = card(self, feed.title, 480)
        if feed.description:
            column.addWidget(paragraph(feed.description, "quiet", 14))
        if feed.error:
            column.addWidget(paragraph(feed.error, "alert"))
        if feed.note:
            column.addWidget(paragraph(feed.note))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts(feed, self)):
            words = paragraph(value, "")
            grid.addWidget(field_name(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            words.setAccessibleName(f"{name}: {value}")
        column.addSpacing(8)
        column.addLayout(grid)
        column.addStretch(1)
        copy = QPushButton(self.tr("Copy address"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(feed.url))
        again = QPushButton(self.tr("Try again") if feed.error else self.tr("Refresh"))
        again.clicked.connect(lambda: self.refresh_asked.emit(feed.id))
        again.clicked.connect(self.accept)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        site = QPushButton(self.tr("Open site"))
        site.clicked.connect(lambda: self.address_opened.emit(feed.site_url or ""))
        site.setVisible(bool(feed.site_url))
        buttons(column, copy, site, again, close)


def facts(feed: Feed, words: QWidget) -> list[tuple[str, str]]:
    """What is known of a feed: name and value, in order."""
    tr = words.tr
    visited = f"{day(feed.last_ok)}, {clock(feed.last_ok)}" if feed.last_ok else tr("Not yet")
    listed = [
        (tr("Site"), feed.site_url),
        (tr("Contact"), feed.contact),
        (tr("Address"), feed.url),
        (tr("Language"), feed.language),
        (tr("Folder"), feed.folder),
        (tr("Stories"), tr("{total}, {unread} of them unread").format(total=feed.total, unread=feed.unread)),
        (tr("Subscribed"), day(feed.added) if feed.added else None),
        (tr("Last visit"), visited),
        (tr("Next visit"), f"{day(feed.next_due)}, {clock(feed.next_due)}" if feed.next_due else None),
    ]
    return [(name, value) for name, value in listed if value]


class AboutCutline(QDialog):
    """What this is, and where the library lies."""

    def __init__(self, parent: QWidget | None, version: str, folder: str) -> None:
        super().__init__(parent)
        column = card(self, self.tr("Cutline {version}").format(version=version), 440)
        column.addWidget(
            paragraph(
                self.tr(
                    "A cutline is a newsroom's word for the lines under a photograph. Cutline keeps picture, caption "
                    "and credit together, finds the stories that belong with the one you read, and keeps everything "
                    "on this machine."
                ),
                "quiet",
                14,
            )
        )
        column.addWidget(field_name(self.tr("Library")))
        where: QLabel = paragraph(folder, "")
        column.addWidget(where)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)
