"""How the colours of tags look on light and on dark grounds; each reaches 3:1 on all of them, as drawings must."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

_LIGHT = {
    "red": "#B3372C",
    "orange": "#B3591A",
    "yellow": "#8F6F0B",
    "green": "#4E7A3A",
    "teal": "#2E7570",
    "blue": "#2F6B9F",
    "purple": "#7A4E9C",
    "grey": "#6B6F76",
}
_DARK = {
    "red": "#EE8277",
    "orange": "#EFA063",
    "yellow": "#DDBE55",
    "green": "#9CC583",
    "teal": "#7CC4BD",
    "blue": "#84B7E6",
    "purple": "#C49BE6",
    "grey": "#A3A7AE",
}


def tag_color(name: str, *, dark: bool) -> str:
    """The ink of a colour."""
    inks = _DARK if dark else _LIGHT
    return inks.get(name, inks["grey"])


def color_words(name: str) -> str:
    """What a colour is called."""
    translate = QCoreApplication.translate
    words = {
        "red": translate("tags", "Red"),
        "orange": translate("tags", "Orange"),
        "yellow": translate("tags", "Yellow"),
        "green": translate("tags", "Green"),
        "teal": translate("tags", "Teal"),
        "blue": translate("tags", "Blue"),
        "purple": translate("tags", "Purple"),
        "grey": translate("tags", "Grey"),
    }
    return words[name]
