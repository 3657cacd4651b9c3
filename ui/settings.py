"""What the reader of news prefers, and the state of the window: one small TOML file in the library's folder.

A file that is damaged, or a value that makes no sense, falls back to the default: settings never stop the start.
"""

from __future__ import annotations

import re
import tomllib
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

FILE_NAME = "settings.toml"
THEMES = ("system", "light", "dark", "sepia", "hours")
SMALLEST_ZOOM, LARGEST_ZOOM = 0.7, 2.5
FAMILIES = ("serif", "sans")
LINES = ("ragged", "hyphenated", "justified")
NARROWEST, WIDEST = 40, 100
TIGHTEST, LOOSEST = 80, 150
DENSITIES = ("comfortable", "compact", "titles")
LANGUAGES = ("", "en", "de", "ar")
"""Those that the window speaks; "": the system's."""
HOUR = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences first, then the state in which the window was left."""

    theme: str = "system"
    """A theme's name, "system", or "hours": light by day and dark by night."""
    day_begins: str = "07:00"
    night_begins: str = "19:00"
    language: str = ""
    zoom: float = 1.0
    family: str = "serif"
    """The face of the text: "serif" or "sans"."""
    measure: int = 66
    """Characters a line."""
    line_height: int = 100
    """In per cent of the line height that the face is designed for here."""
    lines: str = "ragged"
    """How they end: "ragged", "hyphenated", or "justified", which is hyphenated as well."""
    density: str = "comfortable"
    """How close the headlines stand."""
    hide_read_feeds: bool = False
    rail: bool = False
    """The feeds are icons alone."""
    keys: str = ""
    """Shortcuts that were changed: a line each, the action's name and its keys."""
    fold_copies: bool = True
    """The copies of one story are one line."""
    mark_read_on_open: bool = True
    mark_read_on_scroll: bool = False
    refresh_at_start: bool = True
    refresh_minutes: int = 60
    """0: only when asked."""
    notify: bool = False
    tray: bool = False
    """Cutline stays in the tray when its window is closed."""

    geometry: str = ""
    """As Qt packs it, in base64."""
    panes: str = ""
    """Widths of feeds, headlines and related stories, in pixels, where they were changed: "206 330 262"."""
    related_height: int = 240
    """Of the related stories where they stand below the article."""
    related_shown: bool = True
    place: str = "all"
    article: int = 0
    folded: str = ""
    """Names of the folders that are closed, a line each."""
    oldest_first: str = ""
    """Keys of the places whose oldest story stands first, a line each."""


def load(folder: Path) -> Settings:
    """The settings of the library in `folder`."""
    try:
        found = tomllib.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    kept: dict[str, Any] = {}
    for field in fields(Settings):
        default, value = field.default, found.get(field.name)
        if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        if type(value) is type(default):
            kept[field.name] = value
    return _sensible(Settings(**kept))


def save(folder: Path, settings: Settings) -> bool:
    """Write the settings whole: a new file takes the old one's place, so a crash leaves one or the other.

    Says whether that could be done; a disk may be full or only to be read.
    """
    text = "".join(f"{name} = {_toml(value)}\n" for name, value in asdict(settings).items())
    new = folder / (FILE_NAME + ".new")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(folder / FILE_NAME)
    except OSError:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        return False
    return True


def _sensible(settings: Settings) -> Settings:
    values = asdict(settings)
    for name, allowed in (
        ("theme", THEMES),
        ("family", FAMILIES),
        ("lines", LINES),
        ("density", DENSITIES),
        ("language", LANGUAGES),
    ):
        if values[name] not in allowed:
            values[name] = allowed[0]
    for name, default in (("day_begins", "07:00"), ("night_begins", "19:00")):
        if not HOUR.fullmatch(values[name]):
            values[name] = default
    values["zoom"] = min(max(settings.zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
    values["measure"] = min(max(settings.measure, NARROWEST), WIDEST)
    values["line_height"] = min(max(settings.line_height, TIGHTEST), LOOSEST)
    values["refresh_minutes"] = max(settings.refresh_minutes, 0)
    return Settings(**values)


def _toml(value: str | bool | int | float) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '"' + "".join(_escaped(character) for character in value) + '"'
    return repr(value)


def _escaped(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return f"\\u{ord(character):04x}" if ord(character) < 0x20 or character == "\x7f" else character
