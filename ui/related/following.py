"""The card that follows a story: a name, the search for its further course, and what that finds now."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from reader.values import Headline
from ui import fonts
from ui.dialogs.card import buttons, card, field_name, paragraph
from ui.panels import label
from ui.times import day

TYPING_MS = 200
LINES = 6
QUERY_HEIGHT = 84


class QueryField(QPlainTextEdit):
    """A search over several lines; Tab leaves it, and Return is for the card."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setFixedHeight(QUERY_HEIGHT)
        self.setFont(fonts.sans(13))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


class FollowDialog(QDialog):
    """Signal: `changed(str)`, the search is another one, and wants counting."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None, title: str, taken: Collection[str] = ()) -> None:
        super().__init__(parent)
        self._taken = frozenset(name.casefold() for name in taken)
        column = card(self, self.tr("Follow this story"), 520)
        column.addWidget(paragraph(title))
        column.addSpacing(4)
        column.addWidget(field_name(self.tr("Name in the sidebar")))
        self._name = QLineEdit()
        self._name.setAccessibleName(self.tr("Name in the sidebar"))
        self._name.setPlaceholderText(self.tr("Looking for the names of the story …"))
        column.addWidget(self._name)
        self._again = paragraph(self.tr("A search of this name stands in the sidebar already."), "alert", 12)
        column.addWidget(self._again)
        column.addSpacing(4)
        column.addWidget(field_name(self.tr("What is looked for")))
        self._query = QueryField(self.tr("What is looked for"))
        column.addWidget(self._query)
        words = self.tr("Stories with at least two of these names and words. New ones come in by themselves.")
        column.addWidget(paragraph(words, "faint", 12))
        self._count = label("", fonts.sans(13, 600), wrap=True)
        column.addWidget(self._count)
        self._lines = [_line() for _ in range(LINES)]
        for line in self._lines:
            column.addWidget(line)
        leave, self._agree = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Follow"))
        leave.clicked.connect(self.reject)
        self._agree.clicked.connect(self.accept)
        buttons(column, leave, self._agree)
        self._sound = False
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self.changed.emit(self.query()))
        self._name.textChanged.connect(self._weigh)
        self._query.textChanged.connect(self._on_typed)
        self._weigh()
        self._name.setFocus()

    def name(self) -> str:
        """What the story is to be called in the sidebar."""
        return self._name.text().strip()

    def query(self) -> str:
        """What is to be looked for."""
        return " ".join(self._query.toPlainText().split())

    def propose(self, name: str, query: str) -> None:
        """This is what was found; what somebody has typed meanwhile stays."""
        self._name.setPlaceholderText("")
        if not self.name():
            self._name.setText(name)
            self._name.selectAll()
        if not self.query():
            self._query.setPlainText(query)

    def show_found(self, number: int, newest: Sequence[Headline]) -> None:
        """It finds so many stories now, of which these are the newest."""
        self._sound = True
        self._tell(self.tr("Finds %n stories now", "", number) if number else self.tr("Finds nothing yet"), newest)

    def show_mistake(self, words: str) -> None:
        """It cannot be understood, and why."""
        self._sound = False
        self._tell(words, ())

    def _tell(self, words: str, newest: Sequence[Headline]) -> None:
        self._count.setText(words)
        for number, line in enumerate(self._lines):
            shown = number < len(newest)
            line.setVisible(shown)
            if shown:
                one = newest[number]
                line.setText(f"{one.title}  ·  {one.feed}, {day(one.published)}")
        self._weigh()
        self.adjustSize()

    def _on_typed(self) -> None:
        self._sound = False
        self._weigh()
        self._typing.start()

    def _weigh(self) -> None:
        again = self.name().casefold() in self._taken
        self._again.setVisible(again)
        self._agree.setEnabled(self._sound and bool(self.name()) and not again)


def _line() -> QLabel:
    line = label("", fonts.sans(12), "quiet", wrap=True)
    line.hide()
    return line
