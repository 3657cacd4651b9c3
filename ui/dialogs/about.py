"""What Cutline is, and where its library lies."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from ui.dialogs.card import buttons, card, field_name, paragraph


class AboutCutline(QDialog):
    """What this is, and where the library lies."""

    def __init__(self, parent: QWidget | None, version: str, folder: str) -> None:
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
        column.addWidget(field_name(self.tr("Library")))
        where: QLabel = paragraph(folder, "")
        column.addWidget(where)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)
