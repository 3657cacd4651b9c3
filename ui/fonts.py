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

PACKAGES = {SERIF: "fontpkg_source_serif_4", SANS: "fontpkg_inter", MONO: "fontpkg_jetbrains_mono"}

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


_MORE = {SERIF: _SERIF_MORE, SANS: _SANS_MORE, MONO: _MONO_MORE}


@cache
def load_font(family: str) -> tuple[str, ...]:
    """Give Qt the files of a family, once, before its first font is made; it needs the application.

    Returns those that could not be read.
    """
    spec = find_spec(PACKAGES[family])
    folders = [Path(folder) / "files" for folder in (spec.submodule_search_locations or ())] if spec else []
    files = [file for folder in folders for file in sorted(folder.glob("*.ttf"))]
    failed = tuple(str(file) for file in files if QFontDatabase.addApplicationFont(str(file)) < 0)
    return failed if files else (PACKAGES[family],)


def serif(px: float, weight: int = 400, italic: bool = False, optical: float = 14) -> QFont:
    """The face for reading.  `optical` is the size it is drawn for: 14 is small and wide, 60 the display cut."""
    return QFont(_made(SERIF, px, weight, italic, optical))


def sans(px: float, weight: int = 400, italic: bool = False) -> QFont:
    """The face of the interface, of captions and of tables."""
    return QFont(_made(SANS, px, weight, italic))


def mono(px: float, weight: int = 400, italic: bool = False) -> QFont:
    """The face of code."""
    return QFont(_made(MONO, px, weight, italic))


@cache
def _made(family: str, px: float, weight: int, italic: bool, optical: float = 0) -> QFont:
    """Made once: an article asks for some dozens of fonts, hundreds of times."""
    load_font(family)
    font = QFont()
    font.setFamilies((family, *_installed(_MORE[family])))
    font.setPixelSize(max(1, round(px)))
    font.setItalic(italic)
    # Qt finds one weight in each of these files and emboldens it for the others; the axis gives the weight as drawn.
    font.setVariableAxis(QFont.Tag("wght"), weight)
    if optical:
        font.setVariableAxis(QFont.Tag("opsz"), optical)
    if family == MONO:
        font.setStyleHint(QFont.StyleHint.Monospace)
        # Signs are shown as they were typed: no "≡" for "===".
        font.setFeature(QFont.Tag("calt"), 0)
    # Hinting to the pixel grid spoils the drawing of the letters and their spacing at 100 %.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return font


@cache
def _installed(families: tuple[str, ...]) -> tuple[str, ...]:
    known = set(QFontDatabase.families())
    return tuple(family for family in families if family in known)
