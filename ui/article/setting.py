"""How a page is set: a theme, a zoom and a column's width in, fonts and formats out."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from ui.fonts import sans, serif
from ui.theme import Theme

BODY, BODY_LINE = 19, 29
BODY_OPTICAL = 20
"""The cut of the body: a little tighter than the one for its size, as paper is further from the eye than a screen."""
MEASURE = 66
"""Characters a line, as books set it."""
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
class Setting:
    """Everything that a page depends on besides its article.  Sizes in `column` are of the screen, zoom included."""

    theme: Theme
    zoom: float
    column: int
    rtl: bool = False
    foreign: bool = False
    """The letters are mostly ones that our families lack, so that the system's fonts are used."""

    def px(self, size: float) -> float:
        """A size of the design at this zoom, to the half pixel."""
        return round(size * self.zoom * 2) / 2

    def color(self, token: str) -> QColor:
        return QColor(getattr(self.theme, token))

    def serif(self, size: float, weight: int = 400, italic: bool = False, optical: float = BODY_OPTICAL) -> QFont:
        return serif(size * self.zoom, weight, italic, optical)

    def sans(self, size: float, weight: int = 400) -> QFont:
        return sans(size * self.zoom, weight)

    def ink(self, font: QFont, token: str = "ink", *, tracking: float = 0, caps: bool = False) -> QTextCharFormat:
        """A character format.  `tracking` is room between letters."""
        result = QTextCharFormat()
        if self.foreign:
            # Our families take their weight from the axis; the system's know it by its name only.
            font.setWeight(QFont.Weight(round(font.variableAxisValue(QFont.Tag("wght")))))
            tracking = 0
        if tracking:
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


def measure(zoom: float) -> float:
    """The width that `MEASURE` characters of body text take."""
    metrics = QFontMetricsF(serif(BODY * zoom, optical=BODY_OPTICAL))
    return metrics.horizontalAdvance(_AVERAGE) / len(_AVERAGE) * MEASURE
