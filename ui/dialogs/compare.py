"""What a publisher changed in a story: its earlier versions in, each beside what stands there now, word for word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader.store.revisions import Earlier
from reader.versions import Kind, Part, Piece, Place, Version, changes
from ui import fonts
from ui.article.beside import ground, line
from ui.article.setting import page_palette, page_style
from ui.dialogs.card import buttons, card
from ui.panels import label
from ui.theme import Theme
from ui.times import clock, day

translate = QCoreApplication.translate

WIDTH, SHARE = 920, 0.86
LIST = 190
_THIN_SPACE = "\u2009"
"""Between what is there no more and what has its place, so that two numbers do not look like one."""
_FOLDED_FROM = 2
"""So many paragraphs in a row that are as they were are told in a line."""


class CompareDialog(QDialog):
    """The versions on the left; on the right what was added since the chosen one, and what is there no more."""

    def __init__(self, window: QWidget, theme: Theme, current: Version, earlier: Sequence[Earlier]) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._current, self._earlier = theme, current, earlier
        column = card(self, self.tr("What was changed"), 520)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier versions"))
        self.list.setFixedWidth(LIST)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet(
            "QListWidget { border: 0; padding: 0; background: transparent } QListWidget::item { padding: 7px 8px }"
        )
        for one in earlier:
            self.list.addItem(self.tr("Until {time}").format(time=f"{day(one.replaced)}, {clock(one.replaced)}"))
        self.page = QTextBrowser()
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.setPalette(page_palette(self.page.palette(), theme))
        self.page.setStyleSheet(page_style(theme))
        self.page.setAccessibleName(self.tr("The story, with what was changed since then"))
        self._summary = label("", fonts.sans(13), "quiet")
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self._summary)
        right.addWidget(self.page, 1)
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.list)
        row.addLayout(right, 1)
        column.addLayout(row, 1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self.resize(min(WIDTH, round(window.width() * SHARE)), round(window.height() * SHARE))
        self.list.setFocus()

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._earlier):
            return
        parts = changes(self._earlier[row].version, self._current)
        added, removed = (_words(parts, kind) for kind in (Kind.ADDED, Kind.REMOVED))
        self._summary.setText(f"{self.tr('%n words added', '', added)} · {self.tr('%n words removed', '', removed)}")
        _write(self.page, self._theme, parts)


def _words(parts: Sequence[Part], kind: Kind) -> int:
    return sum(len(piece.text.split()) for part in parts for piece in part.pieces if piece.kind is kind)


def _write(page: QTextBrowser, theme: Theme, parts: Sequence[Part]) -> None:
    page.clear()
    cursor = QTextCursor(page.document())
    cursor.beginEditBlock()
    writer = _Writer(cursor, theme)
    same: list[Part] = []
    place = Place.HEADLINE
    for part in parts:
        if part.place is Place.CAPTION and (part.changed or place is Place.CAPTION):
            if place is not Place.CAPTION:
                writer.fold(same)
                writer.heading(translate("compare", "Captions"))
            place = Place.CAPTION
        if part.place is Place.TEXT and not part.changed:
            same.append(part)
            continue
        writer.fold(same)
        if part.changed or part.place is Place.HEADLINE:
            writer.part(part)
    writer.fold(same)
    cursor.endEditBlock()
    page.moveCursor(QTextCursor.MoveOperation.Start)


class _Writer:
    """Writes the parts at a cursor, each kind in its own type: never told by colour alone."""

    def __init__(self, cursor: QTextCursor, theme: Theme) -> None:
        self._cursor, self._theme = cursor, theme
        self._fresh = True

    def part(self, part: Part) -> None:
        headline, caption = part.place is Place.HEADLINE, part.place is Place.CAPTION
        font = fonts.serif(26, 700, optical=48) if headline else fonts.sans(13) if caption else fonts.serif(17)
        self._block(34 if headline else 20 if caption else 26, 16)
        before = Kind.SAME
        for piece in part.pieces:
            face = QTextCharFormat()
            face.setFont(font)
            face.setForeground(QColor(self._theme.ink))
            if (before, piece.kind) == (Kind.REMOVED, Kind.ADDED):
                self._cursor.insertText(_THIN_SPACE, face)
            self._cursor.insertText(piece.text, self._shown(piece, face))
            before = piece.kind

    def heading(self, words: str) -> None:
        face = QTextCharFormat()
        face.setFont(fonts.sans(12, 600))
        face.setForeground(QColor(self._theme.ink3))
        self._block(20, 6, top=14)
        self._cursor.insertText(words, face)

    def fold(self, same: list[Part]) -> None:
        """What is as it was: whole where it is little, told in a line where it is much.  Empties the list."""
        if len(same) < _FOLDED_FROM:
            for part in same:
                self.part(part)
        else:
            self.heading(translate("compare", "%n paragraphs as before", "", len(same)))
        same.clear()

    def _shown(self, piece: Piece, face: QTextCharFormat) -> QTextCharFormat:
        if piece.kind is Kind.ADDED:
            face.setBackground(QColor(ground(self._theme, "green")))
            face.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            face.setUnderlineColor(QColor(line(self._theme, "green")))
            face.setToolTip(translate("compare", "Added"))
        elif piece.kind is Kind.REMOVED:
            face.setBackground(QColor(ground(self._theme, "pink")))
            face.setForeground(QColor(self._theme.ink2))
            face.setFontStrikeOut(True)
            face.setToolTip(translate("compare", "Removed"))
        return face

    def _block(self, height: int, bottom: int, top: int = 0) -> None:
        shape = QTextBlockFormat()
        shape.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        shape.setBottomMargin(bottom)
        shape.setTopMargin(top)
        if self._fresh:
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._fresh = False
