"""The second pane: head, headlines, and what stands there when there are none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget

from reader.rows import Headline, SearchHit
from ui import fonts
from ui.actions import Actions, keys_of
from ui.headlines.delegate import HeadlineDelegate
from ui.headlines.density import DENSITIES
from ui.headlines.empty import Emptiness, EmptyPage
from ui.headlines.head import HeadlinesHead
from ui.headlines.jump import JumpField
from ui.headlines.model import HeadlinesModel, ReadPage
from ui.headlines.table import HeadlinesTable
from ui.headlines.thumbnails import Thumbnails
from ui.panels import stack
from ui.theme import Theme


class HeadlinesPane(QFrame):
    """Signals: `empty_acted(str)`, the button of an empty list; `menu_asked(int, QPoint)`, the row and the point on the
    screen; `copies_asked(int, QPoint)`, the article and the point.  Choices are told by `table` and `head`.
    """

    empty_acted = Signal(str)
    menu_asked = Signal(int, QPoint)
    copies_asked = Signal(int, QPoint)

    def __init__(self, theme: Theme, actions: Actions, read_page: ReadPage) -> None:
        super().__init__()
        self.model = HeadlinesModel(read_page, self)
        self.table = HeadlinesTable(self.model)
        self._actions = actions
        self.head = HeadlinesHead(theme, actions)
        self._thumbnails = Thumbnails(self)
        self.head.hits_entered.connect(self._on_hits_entered)
        self._delegate = HeadlineDelegate(theme, self._thumbnails, self.table)
        self._thumbnails.arrived.connect(self.table.viewport().update)
        self.table.paint_with(self._delegate)
        self._empty = EmptyPage(theme)
        self._empty.acted.connect(self.empty_acted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        self._why = Emptiness("newspaper", "", "")
        self._arrived = 0
        self._pill = QPushButton(self)
        self._pill.setProperty("call", "main")
        self._pill.setFont(fonts.sans(12, 500))
        self._pill.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pill.setAccessibleName(self.tr("Go to the new stories"))
        self._pill.hide()
        self._pill.clicked.connect(self._on_pill_clicked)
        self._jump = JumpField(self)
        self._jump.sought.connect(self._on_sought)
        self._jump.stepped.connect(self._on_stepped)
        self._jump.agreed.connect(self._on_jump_agreed)
        self._jump.left.connect(self._on_jump_left)
        self._jumped_from = -1
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.table.customContextMenuRequested.connect(self._on_menu_asked)
        self.table.copies_pressed.connect(self.copies_asked)
        stack(self, "list", self.head, self._pages, stretch=1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._delegate.set_theme(theme)
        self.head.set_theme(theme)
        self._empty.set_theme(theme)
        self.table.viewport().update()

    def set_density(self, name: str) -> None:
        """Rows that are "comfortable", "compact" or "titles" alone."""
        density = DENSITIES[name]
        if density != self.table.density:
            self._delegate.set_density(density)
            self.table.set_density(density)

    def start_jump(self) -> None:
        """Let a headline be found by its words."""
        if self.model.rowCount():
            self._jumped_from = self.table.chosen_row()
            self._jump.clear()
            self._place_jump()
            self._jump.show()
            self._jump.raise_()
            self._jump.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def chosen_together(self) -> list[Headline]:
        """The headlines that are chosen together, where there are several."""
        rows = self.table.chosen_rows()
        found = [self.model.headline(row) for row in rows] if len(rows) > 1 else []
        return [headline for headline in found if headline is not None]

    def show_rows(self, why_empty: Emptiness) -> None:
        """The model's rows, from the top; `why_empty` when there are none."""
        self._why = why_empty
        self.table.scrollToTop()
        self._hide_pill()
        self._choose_page()

    def show_hits(self, hits: Sequence[SearchHit], why_empty: Emptiness) -> None:
        """The answers of a search."""
        self.model.show_hits(hits)
        self.show_rows(why_empty)

    def read_again(self, why_empty: Emptiness, found: Sequence[Headline], *, complete: bool) -> None:
        """The library has changed: show what is different, and how many stories came in above what is in sight.

        `found`: the first rows as they are now; `complete`: there are no others.
        """
        self._why = why_empty
        self._arrived += self.table.read_again(found, complete=complete)
        self._choose_page()
        if self._arrived and self.table.verticalScrollBar().value() > 0:
            self._pill.setText(self.tr("%n new", "", self._arrived))
            self._pill.setAccessibleName(self._pill.text())
            self._pill.adjustSize()
            self._place_pill()
            self._pill.show()
            self._pill.raise_()

    def close_thumbnails(self) -> None:
        """Finish decoding: for the end of the program."""
        self._thumbnails.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pill()
        self._place_jump()

    def _choose_page(self) -> None:
        empty = self.model.rowCount() == 0
        if empty:
            action = self._why.key_of
            self._empty.show_emptiness(self._why, keys_of(self._actions[action]) if action else "")
        self._pages.setCurrentIndex(1 if empty else 0)

    def _place_pill(self) -> None:
        self._pill.move((self.width() - self._pill.width()) // 2, self._pages.y() + 8)

    def _place_jump(self) -> None:
        self._jump.setGeometry(12, self.height() - 46, self.width() - 24, 34)

    def _on_sought(self, text: str) -> None:
        row = self.model.row_with(text, max(self._jumped_from, 0))
        self._show_found(row if row >= 0 else self.model.row_with(text, 0))

    def _on_stepped(self, step: int) -> None:
        self._show_found(self.model.row_with(self._jump.text(), self.table.chosen_row() + step, step))

    def _show_found(self, row: int) -> None:
        if row >= 0:
            self.table.choose(row, quietly=True)

    def _on_jump_agreed(self) -> None:
        self.table.setFocus()
        headline = self.model.headline(self.table.chosen_row())
        if headline is not None:
            self.table.headline_chosen.emit(headline.id)

    def _on_jump_left(self) -> None:
        if self._jumped_from >= 0:
            self.table.choose(self._jumped_from, quietly=True)
        self.table.setFocus()

    def _hide_pill(self) -> None:
        self._arrived = 0
        self._pill.hide()

    def _on_pill_clicked(self) -> None:
        self.table.scrollToTop()
        self._hide_pill()

    def _on_hits_entered(self) -> None:
        if self.model.rowCount():
            self.table.setFocus()
            self.table.choose(0)

    def _on_menu_asked(self, point: QPoint) -> None:
        row = self.table.rowAt(point.y())
        if row >= 0:
            self.menu_asked.emit(row, self.table.viewport().mapToGlobal(point))

    def _on_scrolled(self, value: int) -> None:
        if value == 0:
            self._hide_pill()
