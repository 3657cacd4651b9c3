"""Go to anything: words in; actions, feeds, tags and stories that have them out.  Return does the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui import fonts
from ui.language import in_a_row
from ui.panels import floating
from ui.theme import Theme
from ui.typesetting import Face, mirror, rounded

WIDTH, HEIGHT, ROW = 580, 420, 38
MOST = 40
TYPING_MS = 120
CHOICE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Choice:
    """Something one can go to or do; `kind` says what it is, `detail` its keys or where it is from."""

    kind: str
    title: str
    act: Callable[[], object]
    detail: str = ""


def matching(choices: Sequence[Choice], text: str) -> list[Choice]:
    """The choices that have every word of `text`; those whose title or a word of it begins so come first."""
    words = text.casefold().split()

    def rank(choice: Choice) -> int:
        title = choice.title.casefold()
        if not words or title.startswith(words[0]):
            return 0
        return 1 if any(part.startswith(words[0]) for part in title.split()) else 2

    found = [one for one in choices if all(word in f"{one.title} {one.kind}".casefold() for word in words)]
    return sorted(found, key=rank)[:MOST]


class Palette(QDialog):
    """`chosen` is what was agreed to.  Signal: `sought(str)` for what must be looked for in the library."""

    sought = Signal(str)

    def __init__(self, parent: QWidget, theme: Theme, choices: Sequence[Choice]) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._choices = choices
        self._stories: Sequence[Choice] = ()
        self.chosen: Choice | None = None
        inner = floating(self)
        self.setWindowTitle(self.tr("Go to anything"))
        self.setFixedWidth(min(WIDTH, parent.width() - 40))
        self.field = QLineEdit()
        self.field.setFont(fonts.sans(15))
        self.field.setMinimumHeight(28)
        self.field.setPlaceholderText(self.tr("An action, a feed, a tag, or words of a story"))
        self.field.setAccessibleName(self.tr("Go to anything"))
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setItemDelegate(_ChoiceDelegate(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("QListWidget { border: 0; padding: 0; background: transparent }")
        self._most = min(HEIGHT, parent.height() - 160)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(self._on_chosen)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(lambda: self.sought.emit(self.field.text().strip()))
        self.field.textChanged.connect(self._on_text_changed)
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.field)
        column.addWidget(self.list)
        self._fill()
        self.field.setFocus()
        self.adjustSize()
        self.move(parent.mapToGlobal(parent.rect().topLeft()).x() + (parent.width() - self.width()) // 2, 0)
        self.move(self.x(), parent.mapToGlobal(parent.rect().topLeft()).y() + 72)

    def show_stories(self, text: str, stories: Sequence[Choice]) -> None:
        """Stories that have `text`; passed over when something else has been typed since."""
        if text == self.field.text().strip():
            self._stories = stories
            self._fill()

    def titles(self) -> list[str]:
        """What is offered, from the top."""
        return [self.list.item(row).text() for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                row = min(max(self.list.currentRow() + step, 0), self.list.count() - 1)
                self.list.setCurrentRow(row)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.list.currentItem() is not None:
                    self._on_chosen(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _on_text_changed(self) -> None:
        self._stories = ()
        self._fill()
        self._typing.start()

    def _fill(self) -> None:
        self.list.clear()
        for choice in [*matching(self._choices, self.field.text()), *self._stories]:
            item = QListWidgetItem(choice.title)
            item.setData(CHOICE, choice)
            said = in_a_row(part for part in (choice.title, choice.kind, choice.detail) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(min(max(self.list.count(), 1) * ROW, self._most))
        self.adjustSize()

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen = item.data(CHOICE)
        self.accept()


class _ChoiceDelegate(QStyledItemDelegate):
    """Title on the left, keys and kind on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Face(fonts.sans(13, 500), 18)
        self._small = Face(fonts.sans(12), 18)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        choice: Choice = index.data(CHOICE)
        theme, box = self._theme, QRectF(option.rect)
        painter.save()
        mirror(painter, box, option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, box.adjusted(2, 1, -2, -1), QColor(theme.row_selected), 7)
        y = box.top() + (ROW - 18) / 2
        aside = "   ".join(part for part in (choice.detail, choice.kind) if part)
        room = min(self._small.width(aside), box.width() * 0.45)
        right = box.right() - 14 - room
        self._small.draw(painter, right, y, room + 2, aside, QColor(theme.ink3))
        self._title.draw(painter, box.left() + 14, y, right - box.left() - 28, choice.title, QColor(theme.ink))
        painter.restore()
