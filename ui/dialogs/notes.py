"""All notes and highlights, story by story, the one that was last written on first.  A choice opens the story there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QListView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.store.notes import NotedStory, Passage
from ui import fonts
from ui.article.beside import line
from ui.article.selection_bar import color_name
from ui.dialogs.card import buttons, card, paragraph
from ui.theme import MEASURES, Theme
from ui.times import day
from ui.typesetting import Face, rounded

Index = QModelIndex | QPersistentModelIndex
ReadPage = Callable[[NotedStory | None], Sequence[NotedStory]]
ENTRY = int(Qt.ItemDataRole.UserRole)
WIDTH, SHARE = 700, 0.84
EDGE, PAD = 12, 9
_LINES = 4


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: a story, the note on it, or one of its passages."""

    story: NotedStory
    passage: Passage | None = None
    note: bool = False


def entries(stories: Sequence[NotedStory]) -> Iterator[Entry]:
    """The lines of these stories."""
    for story in stories:
        yield Entry(story)
        if story.notes.note:
            yield Entry(story, note=True)
        yield from (Entry(story, passage) for passage in story.notes.passages)


class NotesModel(QAbstractListModel):
    """Reads a page of stories at a time."""

    def __init__(self, read: ReadPage, page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._read, self._page = read, page
        self._entries: list[Entry] = []
        self._last: NotedStory | None = None
        self._more = True
        self.fetchMore(QModelIndex())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        stories = self._read(self._last)
        self._more = len(stories) == self._page
        if not stories:
            return
        self._last = stories[-1]
        found = list(entries(stories))
        self.beginInsertRows(QModelIndex(), len(self._entries), len(self._entries) + len(found) - 1)
        self._entries += found
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(entry)
        return None

    def _spoken(self, entry: Entry) -> str:
        if entry.note:
            return self.tr("Note: {text}").format(text=entry.story.notes.note)
        if entry.passage is None:
            return f"{entry.story.title}, {entry.story.feed}, {day(entry.story.published)}"
        words = entry.passage.highlight
        said = f"{color_name(words.color)}: {words.quote}"
        return self.tr("{passage}. Note: {text}").format(passage=said, text=words.note) if words.note else said


class NotesDelegate(QStyledItemDelegate):
    """Paints an `Entry`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = Face(fonts.serif(17, 650, optical=24), 23)
        self._meta = Face(fonts.sans(12), 18)
        self._quote = Face(fonts.serif(15), 22)
        self._note = Face(fonts.sans(13), 19)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry: Entry = index.data(ENTRY)
        # Qt gives no room to lay out in before the list is shown.
        width = self._width(option.widget.viewport().width() if isinstance(option.widget, QListView) else WIDTH)
        return QSize(WIDTH // 2, round(self._height(entry, width)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        theme, rect = self._theme, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = entry.passage is None and not entry.note
        if first and index.row():
            painter.fillRect(QRectF(rect.left() + EDGE, rect.top() + 6, rect.width() - 2 * EDGE, 1), QColor(theme.rule))
        body = rect.adjusted(0, 14 if first else 0, 0, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            rounded(painter, body, QColor(theme.row_selected), MEASURES.row_radius)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            rounded(painter, body, QColor(theme.row_hover), MEASURES.row_radius)
        x, y, width = rect.left() + EDGE, body.top() + PAD, self._width(rect.width())
        ink, quiet = QColor(theme.ink), QColor(theme.ink2)
        if first:
            y = self._title.draw(painter, x, y, width, entry.story.title, ink, 2)
            meta = f"{entry.story.feed}  ·  {day(entry.story.published)}"
            self._meta.draw(painter, x, y + 1, width, meta, QColor(theme.ink3))
        elif entry.passage is None:
            self._bar(painter, x, body, QColor(theme.rule))
            self._note.draw(painter, x + 14, y, width - 14, _one_line(entry.story.notes.note), ink, _LINES)
        else:
            words = entry.passage.highlight
            self._bar(painter, x, body, QColor(line(theme, words.color)))
            y = self._quote.draw(painter, x + 14, y, width - 14, _one_line(words.quote), ink, _LINES)
            if words.note:
                self._note.draw(painter, x + 14, y + 2, width - 14, _one_line(words.note), quiet, _LINES)
        painter.restore()

    def _height(self, entry: Entry, width: float) -> float:
        if entry.note:
            return self._note.height(_one_line(entry.story.notes.note), width - 14, _LINES) + 2 * PAD
        if entry.passage is None:
            return self._title.height(entry.story.title, width, 2) + self._meta.line_height + 2 * PAD + 15
        words = entry.passage.highlight
        note = self._note.height(_one_line(words.note), width - 14, _LINES) + 2 if words.note else 0
        return self._quote.height(_one_line(words.quote), width - 14, _LINES) + note + 2 * PAD

    def _width(self, whole: float) -> float:
        return max(120.0, whole - 2 * EDGE)

    def _bar(self, painter: QPainter, x: float, body: QRectF, color: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(x, body.top() + PAD + 2, 3, body.height() - 2 * PAD - 3), 1.5, 1.5)


class NotesDialog(QDialog):
    """Signal: `chosen(int, int)`, the story and the passage; 0 for the story as a whole."""

    PAGE = 40
    chosen = Signal(int, int)

    def __init__(self, window: QWidget, theme: Theme, read: ReadPage) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = card(self, self.tr("Notes and highlights"), 460)
        self.list = QListView()
        self.model = NotesModel(read, self.PAGE, self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(NotesDelegate(theme, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet("QListView { border: 0; background: transparent }")
        self.list.setMouseTracking(True)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Notes and highlights"))
        self.list.activated.connect(self._on_activated)
        self.list.clicked.connect(self._on_activated)
        if self.model.rowCount():
            column.addWidget(self.list, 1)
        else:
            column.addWidget(
                paragraph(
                    self.tr(
                        "Nothing is written yet. Select some of a story’s text and choose a colour, or press H; "
                        "W writes a note on the whole story."
                    )
                )
            )
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        buttons(column, close)
        if self.model.rowCount():
            self.resize(min(WIDTH, round(window.width() * SHARE)), round(window.height() * SHARE))
            self.list.setCurrentIndex(self.model.index(0, 0))
            self.list.setFocus()

    def _on_activated(self, index: QModelIndex) -> None:
        entry: Entry = index.data(ENTRY)
        self.accept()
        self.chosen.emit(entry.story.article_id, entry.passage.id if entry.passage else 0)


def _one_line(text: str | None) -> str:
    return " ".join((text or "").split())
