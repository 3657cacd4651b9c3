"""The card of a highlight, or of the note on a story: what is written there, and the colour, which changes at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ui import fonts
from ui.article.selection_bar import Swatches
from ui.panels import label
from ui.theme import Theme
from ui.typesetting import Face

WIDTH, ROOM = 380, 96
_MOST_LINES = 3
_APART = 8


class NoteCard(QFrame):
    """Lies over the window until the keyboard goes elsewhere; input methods do not write into a window that pops up.

    Signals: `color_chosen(str)`; `removed()`.
    """

    color_chosen = Signal(str)
    removed = Signal()

    def __init__(
        self,
        parent: QWidget,
        theme: Theme,
        note: str,
        keep: Callable[[str], bool],
        *,
        quote: str = "",
        color: str = "",
    ) -> None:
        """`keep` is given the words when it is left with others than before; while it says no, they stay here.

        `quote` and `color` of a highlight; without them it is the note on the whole story.
        """
        super().__init__(parent)
        self._around, self._note, self._gone, self._theme = parent, note, False, theme
        self._keep = keep
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("panel", "card")
        self.setFixedWidth(WIDTH)
        title = self.tr("Highlight") if quote else self.tr("Note on this story")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(8)
        if quote:
            face = Face(fonts.serif(15), 21)
            words = "\n".join(face.lines(f"“{' '.join(quote.split())}”", WIDTH - 40, _MOST_LINES))
            column.addWidget(label(words, face.font, "quiet", wrap=True))
        else:
            column.addWidget(label(title, fonts.sans(12, 600), "faint"))
        self.field = QPlainTextEdit(note)
        self.field.setFont(fonts.sans(14))
        self.field.setPlaceholderText(self.tr("Write a note"))
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(ROOM)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        column.addWidget(self.field)
        self.remove_button = QPushButton(self.tr("Remove"))
        self.remove_button.setFlat(True)
        self.remove_button.clicked.connect(self._on_removed)
        self.remove_button.setVisible(bool(quote or note))
        done = QPushButton(self.tr("Done"))
        done.setToolTip(self.tr("Keep what is written (Ctrl+Return)"))
        done.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(6)
        if quote:
            self.swatches = Swatches(theme, color)
            self.swatches.chosen.connect(self._on_color_chosen)
            row.addWidget(self.swatches)
        row.addStretch(1)
        row.addWidget(self.remove_button)
        row.addWidget(done)
        column.addLayout(row)
        for keys in ("Ctrl+Return", "Ctrl+Enter", "Esc"):
            QShortcut(QKeySequence(keys), self, self.close, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def open_at(self, place: QRect) -> None:
        """Show the card under this place of the window, or over it where there is no room."""
        self.adjustSize()
        room = self._around.rect().adjusted(_APART, _APART, -_APART, -_APART)
        y = place.bottom() + _APART
        if y + self.height() > room.bottom():
            y = min(place.top() - _APART, room.bottom()) - self.height()
        x = min(max(place.left(), room.left()), room.right() - self.width())
        self.move(QPoint(x, max(room.top(), y)))
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        text = self.field.toPlainText().strip()
        if not self._gone and text != self._note.strip():
            if not self._keep(text):
                event.ignore()
                return
            self._note = text
        super().closeEvent(event)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Nobody has the keyboard while another program has it.
        if self.isVisible() and new is not None and not (new is self or self.isAncestorOf(new)):
            self.close()

    def show_color(self, color: str) -> None:
        """The highlight has this colour."""
        self.swatches.show_colors(self._theme, color)

    def _on_color_chosen(self, color: str) -> None:
        self.show_color(color)
        self.color_chosen.emit(color)

    def _on_removed(self) -> None:
        self._gone = True
        self.removed.emit()
        self.close()
