"""Links were pasted or dropped: are their pages to be kept, or their feeds to be subscribed to?"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ui.dialogs.card import buttons, card, paragraph

SHOWN = 5


class ReceivedDialog(QDialog):
    """`chosen` is "keep" or "subscribe"."""

    def __init__(self, parent: QWidget | None, links: Sequence[str]) -> None:
        super().__init__(parent)
        self.chosen = ""
        title = (
            self.tr("Keep this page, or subscribe?") if len(links) == 1 else self.tr("Keep these pages, or subscribe?")
        )
        column = card(self, title, 500)
        shown = [*links[:SHOWN], *([self.tr("and %n more", "", len(links) - SHOWN)] if len(links) > SHOWN else [])]
        column.addWidget(paragraph("\n".join(shown), ""))
        words = self.tr(
            "A page that is kept is fetched with its photos and bookmarked, to be read at any time. "
            "Of a site one can subscribe to, new stories come by themselves."
        )
        column.addWidget(paragraph(words))
        column.addStretch(1)
        leave, subscribe, keep = (
            QPushButton(self.tr("Cancel")),
            QPushButton(self.tr("Subscribe")),
            QPushButton(self.tr("Keep the page") if len(links) == 1 else self.tr("Keep the pages")),
        )
        leave.clicked.connect(self.reject)
        subscribe.clicked.connect(lambda: self._choose("subscribe"))
        keep.clicked.connect(lambda: self._choose("keep"))
        buttons(column, leave, subscribe, keep)

    def _choose(self, what: str) -> None:
        self.chosen = what
        self.accept()
