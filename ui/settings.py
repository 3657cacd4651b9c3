"""What the reader of news prefers, and the state of the window: one small TOML file in the library's folder.

A file that is damaged, or a value that makes no sense, falls back to the default: settings never stop the start.
"""

from __future__ import annotations

import tomllib
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

FILE_NAME = "settings.toml"
THEMES = ("system", "light", "dark")
SMALLEST_ZOOM, LARGEST_ZOOM = 0.7, 2.5


@dataclass(frozen=True, slots=True)
class Settings:
    """Preferences first, then the state in which the window was left."""

    theme: str = "system"
    zoom: float = 1.0
    mark_read_on_open: bool = True
    refresh_at_start: bool = True
    refresh_minutes: int = 60
    """0: only when asked."""

    geometry: str = ""
    """As Qt packs it, in base64."""
    panes: str = ""
    """Widths of feeds, headlines, article and related stories, in pixels: "206 330 640 262"."""
    related_shown: bool = True
    place: str = "all"
    article: int = 0
    reading_place: float = 0.0
    """How far the article was read, as `ArticleView.place` says it."""
    folded: str = ""
    """Names of the folders that are closed, a line each."""


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


def save(folder: Path, settings: Settings) -> None:
    """Write the settings whole: a new file takes the old one's place, so a crash leaves one or the other."""
    text = "".join(f"{name} = {_toml(value)}\n" for name, value in asdict(settings).items())
    new = folder / (FILE_NAME + ".new")
    try:
        new.write_text(text, encoding="utf-8")
        new.replace(folder / FILE_NAME)
    except OSError:
        # A full or read-only disk: what is lost is the state of the window, and the store says so of its own.
        return


def _sensible(settings: Settings) -> Settings:
    values = asdict(settings)
    if settings.theme not in THEMES:
        values["theme"] = "system"
    values["zoom"] = min(max(settings.zoom, SMALLEST_ZOOM), LARGEST_ZOOM)
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
