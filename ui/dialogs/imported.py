"""What an import came to: what is new, what was there, what was left out and why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ui import fonts
from ui.dialogs.card import buttons, card, paragraph, scrolling
from ui.dialogs.sizes import grouped
from ui.panels import label

MOST = 100


class ImportedDialog(QDialog):
    """`told` is what `Jobs.imported` gives."""

    def __init__(self, parent: QWidget | None, told: Mapping[str, Any]) -> None:
        super().__init__(parent)
        failures = told.get("failures") or ()
        title = self.tr("The import was stopped") if told.get("stopped") else self.tr("Imported")
        column = card(self, title, 500)
        facts = (
            (self.tr("Feeds added"), told.get("feeds")),
            (self.tr("Stories added"), told.get("articles")),
            (self.tr("Links added; their pages are read at the next refresh"), told.get("links")),
            (self.tr("Stories that were there already"), told.get("known")),
            (self.tr("Left out"), len(failures)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        for row, (words, number) in enumerate((words, int(number or 0)) for words, number in facts):
            value = label(grouped(number), fonts.sans(13, 600 if number else 400), "" if number else "faint")
            value.setAccessibleName(f"{words}: {number}")
            grid.addWidget(value, row, 0)
            grid.addWidget(label(words, fonts.sans(13), "" if number else "faint"), row, 1)
        column.addLayout(grid)
        if failures:
            inner = QWidget()
            rows = QVBoxLayout(inner)
            rows.setContentsMargins(0, 6, 8, 0)
            rows.setSpacing(10)
            for failure in failures[:MOST]:
                if failure.address:
                    rows.addWidget(label(failure.address, fonts.sans(13, 600), wrap=True))
                rows.addWidget(paragraph(failure.error))
            rows.addStretch(1)
            scroll = scrolling(inner)
            scroll.setMinimumHeight(min(56 * len(failures), 260))
            column.addWidget(scroll, 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)
