"""Filters of a search as buttons: each stands for a word of the query, which it adds or takes away."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import fonts

RECENT = timedelta(days=7)
_AFTER = re.compile(r"(?<!\S)after:\S+")


def has_word(query: str, word: str) -> bool:
    """Whether the filter `word` is in the query; of `after:`, whether there is any."""
    if word.startswith("after:"):
        return bool(_AFTER.search(query))
    return word in query.casefold().split()


def with_word(query: str, word: str, on: bool) -> str:
    """The query with the filter `word`, or without it."""
    if word.startswith("after:"):
        rest = _AFTER.sub("", query)
    else:
        rest = " ".join(part for part in query.split() if part.casefold() != word)
    return " ".join([*rest.split(), *([word] if on else [])])


class Chips(QWidget):
    """Signal: `query_changed(str)`."""

    query_changed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._query = ""
        day = (datetime.now(UTC).astimezone() - RECENT).strftime("%Y-%m-%d")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 12, 6)
        row.setSpacing(6)
        self._buttons: dict[str, QPushButton] = {}
        for word, name in (
            ("is:unread", self.tr("Unread")),
            ("is:bookmarked", self.tr("Bookmarked")),
            (f"after:{day}", self.tr("Last 7 days")),
        ):
            button = QPushButton(name)
            button.setFont(fonts.sans(12, 500))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(self.tr("Only these: {word}").format(word=word))
            button.clicked.connect(lambda on, word=word: self._on_clicked(word, on))
            self._buttons[word] = button
            row.addWidget(button)
        row.addStretch(1)

    def show_query(self, query: str) -> None:
        """Mark the filters that are in this query."""
        self._query = query
        for word, button in self._buttons.items():
            button.setChecked(has_word(query, word))

    def _on_clicked(self, word: str, on: bool) -> None:
        self.query_changed.emit(with_word(self._query, word, on))
