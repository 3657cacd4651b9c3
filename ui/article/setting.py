"""How a page is set: a theme, a zoom and a column's width in, fonts and formats out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette, QTextBlockFormat, QTextCharFormat

from ui.fonts import sans, serif
from ui.theme import Theme

BODY, BODY_LINE = 19, 29
BODY_OPTICAL = 20
"""The cut of the body: a little tighter than the one for its size, as paper is further from the eye than a screen."""
MEASURE = 66
"""Characters a line, as books set it."""
SANS_SHARE = 0.92
"""Inter is larger on its body than Source Serif: so much less looks as large."""
SIDE_MARGIN = 28
TOP = 26
BOTTOM = 72
PARAGRAPH_GAP = 17
ITEM_GAP = 7
QUOTE_INDENT = 22
ITEM_INDENT = 28
BOX_PAD = 18
BLEED = 12
"""Room beside the column where a focus ring or the ground of code may reach; the viewport would cut it off."""

# The average of these letters is the average of English text, spaces and all.
_AVERAGE = "etaoin shrdlu cmfwyp vbgkjqxz the of and to in is was"


@dataclass(frozen=True, slots=True)
class Type:
    """What the reader chose: `Setting` has what it comes to for one page."""

    zoom: float = 1.0
    family: str = "serif"
    characters: int = MEASURE
    """A line."""
    leading: float = 1.0
    lines: str = "ragged"


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything that a page depends on besides its article.  Sizes in `column` are of the screen, zoom included."""

    theme: Theme
    zoom: float
    column: int
    rtl: bool = False
    foreign: bool = False
    """The letters are mostly ones that our families lack, so that the system's fonts are used."""
    family: str = "serif"
    """The face of the text."""
    leading: float = 1.0
    """The height of the text's lines, beside what is designed."""
    lines: str = "ragged"
    """How lines end: "ragged", "hyphenated", or "justified", which is hyphenated as well."""

    @property
    def body_line(self) -> float:
        """The height of a line of the text."""
        return BODY_LINE * self.leading

    def px(self, size: float) -> float:
        """A size of the design at this zoom, to the half pixel."""
        return round(size * self.zoom * 2) / 2

    def color(self, token: str) -> QColor:
        return QColor(getattr(self.theme, token))

    def serif(self, size: float, weight: int = 400, italic: bool = False, optical: float = BODY_OPTICAL) -> QFont:
        return serif(size * self.zoom, weight, italic, optical)

    def text(self, size: float, weight: int = 400, italic: bool = False, optical: float = BODY_OPTICAL) -> QFont:
        """The face that was chosen for the text."""
        if self.family == "sans":
            return sans(size * SANS_SHARE * self.zoom, weight, italic)
        return self.serif(size, weight, italic, optical)

    def sans(self, size: float, weight: int = 400) -> QFont:
        return sans(size * self.zoom, weight)

    def ink(self, font: QFont, token: str = "ink", *, tracking: float = 0, caps: bool = False) -> QTextCharFormat:
        """A character format.  `tracking` is room between letters."""
        result = QTextCharFormat()
        if tracking and not self.foreign:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, tracking * self.zoom)
        if caps:
            font.setCapitalization(QFont.Capitalization.AllUppercase)
        result.setFont(font)
        result.setForeground(self.color(token))
        return result

    def block(
        self, *, top: float = 0, bottom: float = 0, line: float = 0, indent: float = 0, inset: float = 0
    ) -> QTextBlockFormat:
        """A block format.  `line` is the fixed height of its lines; `indent` the margin where lines begin, `inset` the
        one where they end.
        """
        result = QTextBlockFormat()
        result.setTopMargin(self.px(top))
        result.setBottomMargin(self.px(bottom))
        begin, end = self.px(indent), self.px(inset)
        result.setLeftMargin(end if self.rtl else begin)
        result.setRightMargin(begin if self.rtl else end)
        result.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        if line:
            result.setLineHeight(round(line * self.zoom), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return result


def measure(zoom: float, characters: int = MEASURE, family: str = "serif") -> float:
    """The width that so many characters of body text take."""
    size = BODY * zoom
    font = sans(size * SANS_SHARE) if family == "sans" else serif(size, optical=BODY_OPTICAL)
    return QFontMetricsF(font).horizontalAdvance(_AVERAGE) / len(_AVERAGE) * characters


def page_style(theme: Theme) -> str:
    """The style sheet of the page: that of the application would win over its palette."""
    return (
        f"QTextBrowser {{ background: {theme.paper}; border: 0; }}"
        " QScrollBar::handle:disabled { background: transparent; }"
    )


def page_palette(palette: QPalette, theme: Theme) -> QPalette:
    """The palette with the page's own colours."""
    role = QPalette.ColorRole
    for name, token in (
        (role.Base, theme.paper),
        (role.Window, theme.paper),
        (role.Text, theme.ink),
        (role.Highlight, theme.selection),
        (role.HighlightedText, theme.selection_ink),
    ):
        palette.setColor(name, QColor(token))
    return palette
