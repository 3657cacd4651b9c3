"""The three families, from their packages: a size and a weight in, a `QFont` out.

Source Serif 4 for what is read, Inter for the interface, JetBrains Mono for code: variable fonts under the SIL Open
Font License, each a plain package with its files.  Scripts that they lack are found in the fonts of the system.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

SERIF = "Source Serif 4"
SANS = "Inter"
MONO = "JetBrains Mono"

PACKAGES = ("fontpkg_source_serif_4", "fontpkg_inter", "fontpkg_jetbrains_mono")

# Tried in this order, where the system has them, for the scripts that our own families lack.
_SERIF_MORE = (
    "Noto Serif",
    "Noto Serif CJK SC",
    "Noto Serif CJK JP",
    "Source Han Serif SC",
    "Songti SC",
    "Hiragino Mincho ProN",
    "Yu Mincho",
    "SimSun",
    "Noto Naskh Arabic",
    "Amiri",
    "Geeza Pro",
    "Noto Serif Hebrew",
    "Noto Serif Devanagari",
    "Noto Serif Bengali",
    "Noto Serif Thai",
    "Times New Roman",
    "DejaVu Serif",
)
_SANS_MORE = (
    "Noto Sans",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",
    "PingFang SC",
    "Hiragino Sans",
    "Microsoft YaHei",
    "Yu Gothic",
    "Noto Sans Arabic",
    "Segoe UI",
    "DejaVu Sans",
)
_MONO_MORE = ("Noto Sans Mono", "Noto Sans Mono CJK SC", "Menlo", "Consolas", "DejaVu Sans Mono")


@cache
def load_fonts() -> tuple[str, ...]:
    """Give Qt the fonts of the packages, once; it needs the application.  Returns the files that could not be read."""
    failed = []
    for package in PACKAGES:
        spec = find_spec(package)
        folders = [Path(folder) / "files" for folder in (spec.submodule_search_locations or ())] if spec else []
        files = [file for folder in folders for file in sorted(folder.glob("*.ttf"))]
        failed += [str(file) for file in files if QFontDatabase.addApplicationFont(str(file)) < 0]
        if not files:
            failed.append(package)
    return tuple(failed)


def serif(px: float, weight: int = 400, italic: bool = False, optical: float = 14) -> QFont:
    """The face for reading.  `optical` is the size it is drawn for: 14 is small and wide, 60 the display cut."""
    font = _font((SERIF, *_installed(_SERIF_MORE)), px, weight, italic)
    font.setVariableAxis(QFont.Tag("opsz"), optical)
    return font


def sans(px: float, weight: int = 400, italic: bool = False) -> QFont:
    """The face of the interface, of captions and of tables."""
    return _font((SANS, *_installed(_SANS_MORE)), px, weight, italic)


def mono(px: float, weight: int = 400, italic: bool = False) -> QFont:
    """The face of code."""
    font = _font((MONO, *_installed(_MONO_MORE)), px, weight, italic)
    font.setStyleHint(QFont.StyleHint.Monospace)
    return font


def _font(families: tuple[str, ...], px: float, weight: int, italic: bool) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(max(1, round(px)))
    font.setItalic(italic)
    # Qt finds one weight in each of these files and emboldens it for the others; the axis gives the weight as drawn.
    font.setVariableAxis(QFont.Tag("wght"), weight)
    # Hinting to the pixel grid spoils the drawing of the letters and their spacing at 100 %.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


@cache
def _installed(families: tuple[str, ...]) -> tuple[str, ...]:
    known = set(QFontDatabase.families())
    return tuple(family for family in families if family in known)
