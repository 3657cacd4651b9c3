"""The third pane: a slim bar of buttons over the article, and the find bar between them when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from ui import fonts
from ui.actions import Actions
from ui.article.view import ArticleView
from ui.icons import icon
from ui.panels import bar, label, stack, tool_button
from ui.theme import Theme

TYPING_MS = 150


class FindBar(QWidget):
    """Signals: `sought(str)` while one types; `stepped(int)` +1 or -1; `left()`."""

    sought = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(44)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in this story"))
        self.field.setAccessibleName(self.tr("Find in this story"))
        self.field.setMaximumWidth(320)
        self.field.installEventFilter(self)
        self._count = label("", fonts.sans(12), "faint")
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._on_typed)
        self.field.textChanged.connect(lambda _text: self._typing.start())
        self.close_action = QAction(self.tr("Close (Esc)"), self)
        self.close_action.triggered.connect(self.left)
        self.earlier = QAction(self.tr("The one before (Shift+Return)"), self)
        self.earlier.triggered.connect(lambda: self.stepped.emit(-1))
        self.later = QAction(self.tr("The next one (Return)"), self)
        self.later.triggered.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 12, 8)
        row.setSpacing(2)
        for part in (self.field, self._count):
            row.addWidget(part)
        row.addStretch(1)
        for action in (self.earlier, self.later, self.close_action):
            row.addWidget(tool_button(action))
        self.hide()

    def show_count(self, words: str) -> None:
        """How many there are, in words."""
        self._count.setText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self._typing.isActive():
                    self._on_typed()
                else:
                    self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
                return True
        return super().eventFilter(watched, event)

    def _on_typed(self) -> None:
        self._typing.stop()
        self.sought.emit(self.field.text())


class ReadingPane(QFrame):
    """The article and what one does with it."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.view = ArticleView()
        self.view.addAction(actions["follow"])
        self._hits = 0
        self.find_bar = FindBar()
        self.type_button = tool_button(actions["type"])
        self.related_button = tool_button(actions["toggle_related"])
        before = [tool_button(actions[name]) for name in ("back", "forward")]
        after = [tool_button(actions[name]) for name in ("bookmark", "read", "find")]
        last = [tool_button(actions[name]) for name in ("theme", "open")]
        head = bar(*before, None, *after, self.type_button, *last, self.related_button)
        self.find_bar.sought.connect(self._on_sought)
        self.find_bar.stepped.connect(self._on_stepped)
        self.find_bar.left.connect(self.leave_find)
        stack(self, "paper", head, self.find_bar, self.view, stretch=2)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours."""
        self.view.set_theme(theme)
        for action, name in (
            (self.find_bar.earlier, "chevron-up"),
            (self.find_bar.later, "chevron-down"),
            (self.find_bar.close_action, "x"),
        ):
            action.setIcon(icon(name, theme.ink2))

    def start_find(self) -> None:
        """Show the find bar and put the cursor there."""
        self.find_bar.show()
        self.find_bar.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_bar.field.selectAll()
        self._on_sought(self.find_bar.field.text())

    def leave_find(self) -> None:
        """Hide the find bar and its marks."""
        self.find_bar.hide()
        self.view.find_text("")
        self.view.setFocus()

    def _on_sought(self, text: str) -> None:
        self._hits = self.view.find_text(text)
        if not text:
            self.find_bar.show_count("")
        elif not self._hits:
            self.find_bar.show_count(self.tr("Not in this story"))
        else:
            self.find_bar.show_count(self.tr("%n found", "", self._hits))

    def _on_stepped(self, step: int) -> None:
        number = self.view.find_next(step)
        if number:
            self.find_bar.show_count(self.tr("{number} of {all}").format(number=number, all=self._hits))
