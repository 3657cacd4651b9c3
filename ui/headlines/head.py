"""The top of the list: its name and count, the filter, and the search field that takes their place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ui import fonts
from ui.actions import Actions
from ui.headlines.chips import Chips
from ui.icons import icon
from ui.panels import BAR, bar, label, tool_button
from ui.theme import Theme

TYPING_MS = 20
"""Keys that come quicker than this are one.  A search that is outdated by the next key is broken off."""


class HeadlinesHead(QWidget):
    """Signals: `filter_chosen(str)` ("all", "unread", "bookmarked"); `searched(str)`; `search_left()`; `hits_entered()`
    when one goes from the field down to what was found.
    """

    filter_chosen = Signal(str)
    searched = Signal(str)
    search_left = Signal()
    hits_entered = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._theme = theme
        self._title = label("", fonts.sans(16, 700))
        self._title.setMinimumWidth(40)
        self._count = label("", fonts.sans(12), "faint")
        self._count.setContentsMargins(8, 0, 8, 0)
        self.feeds_button = tool_button(actions["toggle_feeds"])
        buttons = [tool_button(actions[name]) for name in ("search", "mark_all")]
        self._field = QLineEdit()
        self._field.setFont(fonts.sans(13))
        self._field.setPlaceholderText(self.tr("Search titles, text, captions"))
        self._field.setAccessibleName(self.tr("Search"))
        self._field.setClearButtonEnabled(False)
        self._field.installEventFilter(self)
        self._magnifier = QAction(self.tr("Search"), self._field)
        self._magnifier.triggered.connect(self._on_typed)
        self._field.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self._leave = QAction(self.tr("Leave the search (Esc)"), self._field)
        self._leave.triggered.connect(self.leave_search)
        self._field.addAction(self._leave, QLineEdit.ActionPosition.TrailingPosition)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._on_typed)
        self._field.textChanged.connect(lambda _text: self._typing.start())
        self._field.returnPressed.connect(self._on_typed)
        self._top = QStackedWidget()
        self._top.setFixedHeight(BAR)
        titles = bar(self.feeds_button, self._title, self._count, None, *buttons)
        self._top.addWidget(titles)
        self._top.addWidget(bar(self._field, tool_button(actions["save_search"])))
        self._filters = QWidget()
        self._choice = QButtonGroup(self)
        self._set_up_filters()
        self._chips = Chips()
        self._chips.query_changed.connect(self._on_chip_pressed)
        self._field.textChanged.connect(self._chips.show_query)
        self._chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._filters)
        column.addWidget(self._chips)
        self.set_theme(theme)

    @property
    def searching(self) -> bool:
        """Whether the search field is shown."""
        return self._top.currentIndex() == 1

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        self._theme = theme
        self._magnifier.setIcon(icon("search", theme.ink3, 16))
        self._leave.setIcon(icon("x", theme.ink3, 16))
        buttons = (
            f"QPushButton {{ background: transparent; border: 0; border-radius: 6px; padding: 3px 9px;"
            f" min-height: 16px; color: {theme.ink3} }} QPushButton:hover {{ background: {theme.row_hover} }}"
            f" QPushButton:checked {{ background: {theme.row_selected}; color: {theme.ink} }}"
            f" QPushButton:focus {{ border: 1px solid {theme.accent}; padding: 2px 8px }}"
        )
        self._filters.setStyleSheet(buttons)
        # What narrows a search has a line around it: it is added to the query, not chosen in place of another.
        self._chips.setStyleSheet(
            f"{buttons} QPushButton {{ border: 1px solid {theme.field_line}; padding: 2px 9px; border-radius: 11px }}"
            f" QPushButton:checked {{ border-color: {theme.row_selected} }}"
            f" QPushButton:focus {{ border-color: {theme.accent}; padding: 2px 9px }}"
        )

    def show_title(self, title: str, count: str | None = None) -> None:
        """What the list holds; the count of another place goes until its own is known."""
        if count is not None or title != self._title.text():
            self._count.setText(count or "")
        self._title.setText(title)
        self._title.setToolTip(title)

    def show_filter(self, kind: str) -> None:
        """Mark this filter as chosen, without telling."""
        for button in self._choice.buttons():
            button.setChecked(button.objectName() == kind)

    def start_search(self, query: str = "") -> None:
        """Show the search field and put the cursor there."""
        self._top.setCurrentIndex(1)
        self._filters.hide()
        self._chips.show()
        if query:
            self._field.setText(query)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def leave_search(self) -> None:
        """Show the title again."""
        if self.searching:
            self._top.setCurrentIndex(0)
            self._filters.show()
            self._chips.hide()
            self._field.blockSignals(True)
            self._field.clear()
            self._field.blockSignals(False)
            self._chips.show_query("")
            self._typing.stop()
            self.search_left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.leave_search()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self.hits_entered.emit()
            return True
        return super().eventFilter(watched, event)

    def _set_up_filters(self) -> None:
        row = QHBoxLayout(self._filters)
        row.setContentsMargins(20, 0, 12, 6)
        row.setSpacing(2)
        kinds = {"all": self.tr("All"), "unread": self.tr("Unread"), "bookmarked": self.tr("Bookmarked")}
        for kind, words in kinds.items():
            button = QPushButton(words)
            button.setObjectName(kind)
            button.setFont(fonts.sans(12, 500))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._choice.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._choice.buttonClicked.connect(lambda button: self.filter_chosen.emit(button.objectName()))

    def _on_chip_pressed(self, query: str) -> None:
        self._field.setText(query)
        self._on_typed()

    def _on_typed(self) -> None:
        self._typing.stop()
        if self.searching:
            self.searched.emit(self._field.text().strip())
