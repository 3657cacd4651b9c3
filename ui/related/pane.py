"""The right pane: the stories that belong with the one that is open.  A click or Return opens one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShortcut, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from reader.values import Article, Headline, RelatedStory
from ui import fonts
from ui.actions import Actions
from ui.panels import bar, label, stack, tool_button
from ui.related.delegate import LINE, LineDelegate
from ui.related.lines import Line, Look, lines_of, lines_without
from ui.theme import Theme


class RelatedPane(QFrame):
    """Signals: `story_chosen(int)`; `search_asked(str)`."""

    story_chosen = Signal(int)
    search_asked = Signal(str)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.list = QListView()
        self._model = QStandardItemModel(self)
        self._delegate = LineDelegate(theme, self.list)
        view = self.list
        view.setModel(self._model)
        view.setItemDelegate(self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setAccessibleName(self.tr("Related stories"))
        view.clicked.connect(self._on_chosen)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(key, view, context=Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._on_chosen(view.currentIndex()))
        title = label(self.tr("Related stories"), fonts.sans(13, 600))
        stack(self, "side", bar(title, None, tool_button(actions["toggle_related"])), view, stretch=1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def clear(self) -> None:
        """No story is open."""
        self._model.clear()

    def show_stories(self, article: Article, stories: Sequence[RelatedStory], latest: Sequence[Headline]) -> None:
        """The stories related to `article`; without any, `latest` of its feed and a search."""
        self._show(lines_of(article, stories) if stories else lines_without(article, latest))

    def show_failure(self, words: str) -> None:
        """They could not be looked for, and why."""
        self._show((Line(Look.NOTE, words),))

    def lines(self) -> list[Line]:
        """What is shown."""
        return [self._model.item(row).data(LINE) for row in range(self._model.rowCount())]

    def _show(self, lines: Sequence[Line]) -> None:
        self._model.clear()
        for line in lines:
            item = QStandardItem(line.title)
            item.setData(line, LINE)
            item.setData(line.spoken, Qt.ItemDataRole.AccessibleTextRole)
            if line.look in (Look.HEADING, Look.NOTE):
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._model.appendRow(item)
        self.list.scrollToTop()

    def _on_chosen(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        if line.article_id is not None:
            self.story_chosen.emit(line.article_id)
        elif line.query:
            self.search_asked.emit(line.query)
