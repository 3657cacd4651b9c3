"""The colours and measures of the window, and what Qt needs of them: a theme in, a palette and a style sheet out.

Every ink, the accent and the link reach 4.5:1 on every ground they may stand on (WCAG 2.2, 1.4.3); a test computes it.
Fusion draws whatever the style sheet does not, so the palette is always ours: the colour scheme of the desktop is not
followed by Qt on every platform.

A panel names its ground by the dynamic property `panel` ("paper", "list", "side"); a label its tone by `tone` ("quiet",
"faint", "accent", "alert"); the one button that a dialog hopes for by `call` ("main").
"""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Any, NamedTuple

from PySide6.QtGui import QColor, QPalette


class Theme(NamedTuple):
    """Colours as "#RRGGBB".  `dark` tells which of two ways a thing is to be drawn that has no token of its own."""

    name: str
    dark: bool
    paper: str
    """The ground of the article."""
    list: str
    side: str
    ink: str
    ink2: str
    ink3: str
    rule: str
    accent: str
    unread: str
    alert: str
    """The ink of a trouble: a feed that failed."""
    link: str
    link_line: str
    code_box: str
    code_word: str
    """What a language itself says: `if`, `def`."""
    code_text: str
    code_value: str
    code_name: str
    quote_rule: str
    row_selected: str
    row_hover: str
    field: str
    """The ground of what can be typed into or pressed."""
    field_line: str
    selection: str
    selection_ink: str
    find_all: str
    find_current: str
    find_ink: str
    """What stands on `find_current`."""
    scroll_bar: str
    scroll_bar_hover: str

    @property
    def grounds(self) -> tuple[str, ...]:
        """What text may stand on."""
        return (self.paper, self.list, self.side, self.row_selected, self.row_hover, self.code_box, self.field)

    @property
    def inks(self) -> tuple[str, ...]:
        """What text may be set in."""
        return (self.ink, self.ink2, self.ink3, self.accent, self.link, self.alert, *self.code)

    @property
    def code(self) -> tuple[str, ...]:
        """What code is set in."""
        return (self.code_word, self.code_text, self.code_value, self.code_name)


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#FCFBF9",
    list="#FAF9F6",
    side="#F2F0EC",
    ink="#1E1D1B",
    ink2="#5E5A54",
    ink3="#67625B",
    rule="#E3DFD8",
    accent="#A8431E",
    unread="#B84A24",
    alert="#A32A22",
    link="#9A3C19",
    link_line="#DDB9A9",
    code_box="#F3F0EA",
    code_word="#8A2B0A",
    code_text="#33590F",
    code_value="#1B4B80",
    code_name="#5E2F86",
    quote_rule="#D9CFC2",
    row_selected="#ECE6DC",
    row_hover="#F0EDE7",
    field="#FFFEFC",
    field_line="#D5CFC5",
    selection="#F6DCCB",
    selection_ink="#1E1D1B",
    find_all="#FFE9A8",
    find_current="#F5B942",
    find_ink="#1E1D1B",
    scroll_bar="#DDD8CF",
    scroll_bar_hover="#BFB8AC",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper="#1A1B1D",
    list="#17181A",
    side="#141517",
    ink="#DEDBD5",
    ink2="#A5A19A",
    ink3="#9B968F",
    rule="#2F3033",
    accent="#E8946E",
    unread="#E8875C",
    alert="#F08A7E",
    link="#EDA17E",
    link_line="#6B4B3C",
    code_box="#232427",
    code_word="#F0A381",
    code_text="#B3CF93",
    code_value="#9CC3EE",
    code_name="#D0B3EC",
    quote_rule="#4A4643",
    row_selected="#2A2B2E",
    row_hover="#222326",
    field="#202123",
    field_line="#3A3B3F",
    selection="#5A3A2B",
    selection_ink="#F7F4EE",
    find_all="#5F4E16",
    find_current="#A67C12",
    find_ink="#0F0E0C",
    scroll_bar="#35363A",
    scroll_bar_hover="#55565B",
)

SEPIA = Theme(
    name="sepia",
    dark=False,
    paper="#F7EFDF",
    list="#F4EBD9",
    side="#EDE2CC",
    ink="#2F271C",
    ink2="#5B4F3D",
    ink3="#625541",
    rule="#DDD0B7",
    accent="#91390F",
    unread="#A8451C",
    alert="#962218",
    link="#8A360F",
    link_line="#D3AC8C",
    code_box="#EFE4CE",
    code_word="#7C2A08",
    code_text="#35500D",
    code_value="#1A4472",
    code_name="#562A78",
    quote_rule="#D0BE9E",
    row_selected="#E4D7BD",
    row_hover="#E9DEC8",
    field="#FBF5E8",
    field_line="#D0C1A4",
    selection="#F0D0AF",
    selection_ink="#2F271C",
    find_all="#FBDE8E",
    find_current="#F0B340",
    find_ink="#2F271C",
    scroll_bar="#D9CBAF",
    scroll_bar_hover="#BBAA89",
)

THEMES = (LIGHT, DARK, SEPIA)
LINES = ("rule", "field_line", "quote_rule", "link_line", "unread", "scroll_bar", "scroll_bar_hover")
"""What is drawn beside words, and must be seen."""


def sharpened(theme: Theme) -> Theme:
    """The theme for one who asked the system for more contrast: every ink reaches 7:1, and lines are seen."""

    def enough(colour: str, ratio: float) -> str:
        shares = (
            mixed("#FFFFFF" if theme.dark else "#000000", colour, share / 20).name().upper() for share in range(21)
        )
        return next(one for one in shares if all(contrast(one, ground) >= ratio for ground in theme.grounds))

    sharper: dict[str, Any] = {name: enough(getattr(theme, name), 3) for name in LINES}
    sharper |= {name: enough(getattr(theme, name), 7) for name in theme._fields if getattr(theme, name) in theme.inks}
    return theme._replace(**sharper)


class Measures(NamedTuple):
    """Sizes in device-independent pixels at 100 %."""

    feeds_width: int = 206
    list_width: int = 330
    article_width: int = 640
    related_width: int = 262
    related_hides_below: int = 1280
    header: int = 52
    feed_row: int = 32
    headline_row: int = 104
    related_row: int = 126
    thumbnail: int = 58
    unread_dot: int = 7
    icon: int = 18
    button: int = 32
    row_radius: int = 8
    thumbnail_radius: int = 6
    photo_radius: int = 4
    code_radius: int = 6


MEASURES = Measures()


def palette(theme: Theme) -> QPalette:
    """The theme as a palette, for the application and for what Fusion draws by itself."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.side,
        role.WindowText: theme.ink,
        role.Base: theme.list,
        role.AlternateBase: theme.row_hover,
        role.Text: theme.ink,
        role.BrightText: theme.alert,
        role.PlaceholderText: theme.ink3,
        role.Button: theme.field,
        role.ButtonText: theme.ink,
        role.Light: theme.field,
        role.Midlight: theme.row_hover,
        role.Mid: theme.rule,
        role.Dark: theme.field_line,
        role.Shadow: theme.field_line,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.selection_ink,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Accent: theme.accent,
        role.ToolTipBase: theme.paper,
        role.ToolTipText: theme.ink,
    }
    result = QPalette()
    for name, colour in colours.items():
        result.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, name, mixed(theme.ink3, theme.side, 0.55))
    return result


def mixed(front: str, back: str, share: float) -> QColor:
    """The colour that `front` gives when it covers `share` of `back`."""
    a, b = QColor(front), QColor(back)
    red, green, blue = (
        round(x * share + y * (1 - share))
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    )
    return QColor(red, green, blue)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole application."""
    folder = Path(__file__).resolve().parent
    values: dict[str, Any] = theme._asdict()
    values["off"] = mixed(theme.ink3, theme.side, 0.55).name()
    values["pressed"] = mixed(theme.ink, theme.row_selected, 0.06).name()
    values["accent_hover"] = mixed(theme.ink, theme.accent, 0.14).name()
    values["on_accent"] = theme.paper
    values["marks"] = (folder / "marks").as_posix()
    values["shade"] = "dark" if theme.dark else "light"
    return Template((folder / "theme.qss").read_text(encoding="utf-8")).substitute(values)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
