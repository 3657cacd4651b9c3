"""What Cutline is, and where its library lies."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ui.dialogs.card import buttons, card, field_name, paragraph


class AboutCutline(QDialog):
    """What this is, and where the library lies."""

    def __init__(self, parent: QWidget | None, version: str, runs_on: str, folder: str) -> None:
        super().__init__(parent)
        column = card(self, self.tr("Cutline {version}").format(version=version), 440)
        column.addWidget(
            paragraph(
                self.tr(
                    "A cutline is a newsroom’s word for the lines under a photograph. Cutline keeps picture, caption "
                    "and credit together, finds the stories that belong with the one you read, and keeps everything "
                    "on this machine."
                ),
                "quiet",
                14,
            )
        )
        for name, words in ((self.tr("Versions"), runs_on), (self.tr("Library"), folder)):
            column.addWidget(field_name(name))
            column.addWidget(paragraph(words, ""))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)
