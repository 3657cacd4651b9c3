"""What the last refresh could not have, and why, with a way to try again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui import fonts
from ui.dialogs.card import buttons, card, paragraph, scrolling
from ui.panels import label
from ui.progress import Failure


class FailuresDialog(QDialog):
    """Signal: `tried_again(list)`, ids of feeds."""

    tried_again = Signal(list)

    def __init__(self, parent: QWidget | None, failures: Sequence[Failure], titles: Mapping[int, str]) -> None:
        super().__init__(parent)
        self._ids = [failure.feed_id for failure in failures if failure.feed_id is not None]
        column = card(self, self.tr("Not fetched"), 540)
        column.addWidget(paragraph(self.tr("Everything else is up to date, and what was there before is kept.")))
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 8, 0)
        rows.setSpacing(14)
        for failure in failures:
            row = QVBoxLayout()
            row.setSpacing(2)
            title = titles.get(failure.feed_id or 0, "") or failure.address
            if title:
                row.addWidget(label(title, fonts.sans(13, 600), wrap=True))
            row.addWidget(paragraph(failure.error))
            rows.addLayout(row)
        rows.addStretch(1)
        scroll = scrolling(inner)
        scroll.setMinimumHeight(min(64 * len(failures), 360))
        column.addWidget(scroll, 1)
        close, again = QPushButton(self.tr("Close")), QPushButton(self.tr("Try again"))
        close.clicked.connect(self.reject)
        again.clicked.connect(self._on_again)
        buttons(column, *((close, again) if self._ids else (close,)))

    def _on_again(self) -> None:
        self.tried_again.emit(self._ids)
        self.accept()
