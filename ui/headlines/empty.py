"""What stands in place of headlines when there are none: why, and what to do."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui import fonts
from ui.icons import icon_pixmap
from ui.panels import label
from ui.plain_words import in_words
from ui.sidebar.places import Place
from ui.theme import Theme

translate = QCoreApplication.translate


class Emptiness(NamedTuple):
    """`act` is what the button does: "all", "refresh" or "" for no button.

    `key_of` names the action whose keys the words tell at {keys}; `without_keys` are the words where it has none.
    """

    icon: str
    title: str
    words: str
    button: str = ""
    act: str = ""
    key_of: str = ""
    without_keys: str = ""


def emptiness(place: Place, kind: str) -> Emptiness:
    """Why the list of `place` under the filter `kind` is empty."""
    if kind == "bookmarked" or place.key == "bookmarked":
        return Emptiness(
            "bookmark",
            translate("empty", "Nothing bookmarked yet"),
            translate("empty", "Press {keys} on a story to keep it for good. It stays even when its feed is removed."),
            key_of="bookmark",
            without_keys=translate("empty", "A story that you bookmark stays, even when its feed is removed."),
        )
    if place.key == "notes":
        return Emptiness(
            "notebook-text",
            translate("empty", "Nothing noted yet"),
            translate("empty", "Press {keys} to write a note on a story. Stories with notes or highlights come here."),
            key_of="note",
            without_keys=translate("empty", "Stories with notes or highlights come here."),
        )
    if place.key == "history":
        return Emptiness(
            "history",
            translate("empty", "Nothing opened yet"),
            translate("empty", "Stories that you open come here, the latest first."),
            translate("empty", "Show all stories"),
            "all",
        )
    if place.search is not None:
        return Emptiness(
            "search-x",
            translate("empty", "Nothing found"),
            translate("empty", "Stories come here as soon as they answer “{query}”.").format(query=place.search.query),
        )
    if place.key == "offline":
        return Emptiness(
            "cloud-check",
            translate("empty", "Nothing is complete yet"),
            translate("empty", "Stories come here when their text and all their photos can be had without a network."),
            translate("empty", "Refresh"),
            "refresh",
        )
    if place.trouble:
        again = translate("empty", "Try again")
        return Emptiness(
            "cloud-off", translate("empty", "Nothing could be fetched"), in_words(place.trouble), again, "refresh"
        )
    if kind == "unread" or place.key == "unread":
        return Emptiness(
            "circle-check",
            translate("empty", "All read"),
            translate("empty", "There is nothing unread here."),
            translate("empty", "Show all stories"),
            "all",
        )
    if place.key == "today":
        return Emptiness(
            "sun",
            translate("empty", "Nothing yet today"),
            translate("empty", "Stories dated today come here as they arrive."),
            translate("empty", "Refresh"),
            "refresh",
        )
    return Emptiness(
        "newspaper",
        translate("empty", "No stories yet"),
        translate("empty", "They come in with the next refresh."),
        translate("empty", "Refresh"),
        "refresh",
    )


def no_hits(query: str) -> Emptiness:
    """Nothing answers this search."""
    return Emptiness(
        "search-x",
        translate("empty", "No story contains “{query}”").format(query=query),
        translate(
            "empty", "Fewer words find more. Try caption:bridge, feed:guardian, is:bookmarked or “words in a row”."
        ),
    )


def bad_query(words: str) -> Emptiness:
    """A search that cannot be understood, in the store's words."""
    return Emptiness("search-x", translate("empty", "This search cannot be read"), words)


class EmptyPage(QWidget):
    """Shows an `Emptiness`.  Signal: `acted(str)`."""

    acted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown = Emptiness("newspaper", "", "")
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._title = label("", fonts.serif(20, 600, optical=24), wrap=True)
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._words = label("", fonts.sans(13), "quiet", wrap=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._button = QPushButton()
        self._button.setAccessibleName(translate("empty", "What to do"))
        self._button.clicked.connect(lambda: self.acted.emit(self._shown.act))
        column = QVBoxLayout(self)
        column.setContentsMargins(36, 0, 36, 0)
        column.setSpacing(10)
        column.addStretch(2)
        for part in (self._icon, self._title, self._words):
            column.addWidget(part)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_emptiness(self, shown: Emptiness, keys: str = "") -> None:
        """Say this; `keys` are those of the action that it names."""
        self._shown = shown
        self._title.setText(shown.title)
        self._words.setText(shown.words.replace("{keys}", keys) if keys or not shown.key_of else shown.without_keys)
        self._button.setText(shown.button)
        self._button.setAccessibleName(shown.button or translate("empty", "What to do"))
        self._button.setVisible(bool(shown.button))
        self.set_theme(self._theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self._icon.setPixmap(icon_pixmap(self._shown.icon, theme.ink3, 30, self.devicePixelRatioF()))
