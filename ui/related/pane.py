"""The right pane: the stories that belong with the one that is open.  A click or Return opens one, or what is folded.

The whole reason of a line is in its tooltip; one who goes through the lines by keyboard sees it as well.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QMenu

from reader.values import Article, Headline, RelatedStory
from ui import fonts
from ui.actions import Actions
from ui.headlines.thumbnails import Thumbnails
from ui.panels import bar, label, stack, tool_button
from ui.related.delegate import LineDelegate
from ui.related.lines import BACKGROUND, Line, Look, lines_of, lines_without
from ui.related.list import LINE, RelatedList
from ui.theme import Theme

WAITING_MS = 300


class RelatedPane(QFrame):
    """Signals: `story_chosen(int)`; `search_asked(str)`; `parted(RelatedStory)` when one is called not related."""

    story_chosen = Signal(int)
    search_asked = Signal(str)
    parted = Signal(object)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.list = RelatedList()
        self._model = QStandardItemModel(self)
        self._thumbnails = Thumbnails(self)
        self._thumbnails.arrived.connect(self.list.viewport().update)
        self._delegate = LineDelegate(theme, self.list, self._thumbnails)
        self._waiting = QTimer(self, singleShot=True, interval=WAITING_MS)
        self._waiting.timeout.connect(self.clear)
        self._article: Article | None = None
        self._stories: Sequence[RelatedStory] = ()
        self._opened: frozenset[str] = frozenset()
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.chosen.connect(self._on_chosen)
        self.list.part_asked.connect(self._on_part_asked)
        self.list.menu_asked.connect(self._on_menu_asked)
        self._follow = actions["follow"]
        title = label(self.tr("Related stories"), fonts.sans(13, 600))
        buttons = (tool_button(self._follow), tool_button(actions["toggle_related"]))
        stack(self, "side", bar(title, None, *buttons), self.list, stretch=1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def clear(self) -> None:
        """No story is open."""
        self._article = None
        self._model.clear()

    def close_thumbnails(self) -> None:
        """Finish decoding: for the end of the program."""
        self._thumbnails.close()

    def expect(self, article_id: int) -> None:
        """The stories related to this one are being looked for; those of another do not stand long."""
        if article_id != self.shown_for:
            self._waiting.start()

    def show_stories(
        self,
        article: Article,
        stories: Sequence[RelatedStory],
        latest: Sequence[Headline] = (),
        *,
        words: Sequence[str] = (),
        waiting: int = 0,
    ) -> None:
        """The stories related to `article`; without any, what `lines_without` offers."""
        same = self._article is not None and self._article.id == article.id
        # The background stays as it was wished for; whose copies were looked at is forgotten with the story.
        self._opened = self._opened if same else self._opened & {BACKGROUND}
        anew = not same or stories != self._stories
        self._article, self._stories = article, stories
        lines = lines_of(article, stories, self._opened) or lines_without(article, latest, words=words, waiting=waiting)
        self._show(lines, anew=anew)

    def show_failure(self, words: str) -> None:
        """They could not be looked for, and why."""
        self._show((Line(Look.NOTE, words),))

    @property
    def shown_for(self) -> int:
        """The id of the story whose relations are shown; 0 for none."""
        return self._article.id if self._article is not None else 0

    def lines(self) -> list[Line]:
        """What is shown."""
        return [self._model.item(row).data(LINE) for row in range(self._model.rowCount())]

    def _show(self, lines: Sequence[Line], *, anew: bool = True) -> None:
        self._waiting.stop()
        chosen, scrolled = self.list.currentIndex().row(), self.list.verticalScrollBar().value()
        self._model.clear()
        for line in lines:
            item = QStandardItem(line.title)
            item.setData(line, LINE)
            item.setData(line.spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(line.reason)
            if line.look in (Look.HEADING, Look.NOTE):
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._model.appendRow(item)
        if anew:
            self.list.scrollToTop()
        else:
            self.list.setCurrentIndex(self._model.index(chosen, 0))
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(scrolled)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """What one can do with a line, and with the story that is open."""
        menu, line = QMenu(self), index.data(LINE)
        if isinstance(line, Line) and line.article_id is not None:
            menu.addAction(self.tr("Open"), lambda: self._on_chosen(index))
        if isinstance(line, Line) and line.related:
            # The tab sets the key at the side; it is the list's own, and works there alone.
            menu.addAction(self.tr("Not related") + "\tDel", lambda: self._on_part_asked(index))
        if menu.actions():
            menu.addSeparator()
        menu.addAction(self._follow)
        return menu

    def _on_menu_asked(self, index: QModelIndex, place: QPoint) -> None:
        menu = self.menu_for(index)
        menu.exec(place)
        menu.deleteLater()

    def _on_part_asked(self, index: QModelIndex) -> None:
        """The line is gone at once; what is kept of it is for whoever listens."""
        line = index.data(LINE)
        gone = next((story for story in self._stories if story.id == line.article_id), None)
        if gone is None or self._article is None:
            return
        left = [story for story in self._stories if story is not gone]
        self._stories = left
        self._show(lines_of(self._article, left, self._opened) or lines_without(self._article, ()), anew=False)
        self.parted.emit(gone)

    def _on_chosen(self, index: QModelIndex) -> None:
        line = index.data(LINE)
        if not isinstance(line, Line):
            return
        if line.fold and self._article is not None:
            self._opened = self._opened - {line.fold} if line.opened else self._opened | {line.fold}
            self._show(lines_of(self._article, self._stories, self._opened), anew=False)
        elif line.article_id is not None:
            self.story_chosen.emit(line.article_id)
        elif line.query:
            self.search_asked.emit(line.query)
