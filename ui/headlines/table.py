"""The list itself: a table of one column whose rows have one height, and some more above the first of a day.

Several rows can be chosen together with Shift and Ctrl; that opens none of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QToolTip

from reader.rows import Headline
from reader.store.headlines import Mark
from reader.store.stretches import Stretch
from ui.headlines.delegate import HeadlineDelegate
from ui.headlines.density import COMFORTABLE, DAY_HEIGHT, Density, quick_boxes
from ui.headlines.model import HeadlinesModel
from ui.panels import give_viewport

REST_MS = 400
"""So long after the last turn of the wheel one has scrolled past something."""
MOST_CHOSEN = 1_000
"""So many rows can be chosen with one key."""
EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class HeadlinesTable(QTableView):
    """Signals: `headline_chosen(int)`, the article's id; `several_chosen(int)`, how many are chosen together;
    `bookmark_pressed(int)` and `read_pressed(int)`, the ids of articles; `copies_pressed(int, QPoint)`, an id and the
    point on the screen; `scrolled_past(list)`, the ids of unread articles that were scrolled out of sight by hand.
    """

    headline_chosen = Signal(int)
    several_chosen = Signal(int)
    bookmark_pressed = Signal(int)
    read_pressed = Signal(int)
    copies_pressed = Signal(int, QPoint)
    scrolled_past = Signal(list)

    def __init__(self, model: HeadlinesModel) -> None:
        super().__init__()
        self._headlines = model
        self._density = COMFORTABLE
        self._quiet = self._extending = False
        self._painting: HeadlineDelegate | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rested)
        self._scrolled_from = 0
        give_viewport(self)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        # The delegate paints what is chosen; the table would paint its own colour beneath it.
        self.setStyleSheet("QTableView { selection-background-color: transparent }")
        # Scrolling then moves what is painted already, and only new rows are painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        # A header that may be painted goes over all its rows for each that has another height.
        self.verticalHeader().setUpdatesEnabled(False)
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setAccessibleName(self.tr("Headlines"))
        # Hand and wheel; what the program scrolls to is not told.
        self.verticalScrollBar().actionTriggered.connect(self._on_scrolled_by_hand)
        self.set_density(COMFORTABLE)
        # Connected after Qt's own: the rows are there when they are fitted.
        model.modelReset.connect(lambda: self._fit_rows(0, model.rowCount() - 1))
        model.modelReset.connect(self._rest.stop)
        model.rowsInserted.connect(lambda _parent, first, last: self._fit_rows(first, last + 1))
        model.rowsRemoved.connect(lambda _parent, first, _last: self._fit_rows(first, first))
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

    def paint_with(self, delegate: HeadlineDelegate) -> None:
        """Paint rows with this delegate."""
        self._painting = delegate
        self.setItemDelegate(delegate)

    @property
    def density(self) -> Density:
        """How close the rows stand."""
        return self._density

    def set_density(self, density: Density) -> None:
        """Rows of this height from now on; what is chosen stays in sight."""
        self._density = density
        self.verticalHeader().setDefaultSectionSize(density.height)
        self.verticalScrollBar().setSingleStep(max(density.height // 3, 24))
        self._fit_days()
        if self.chosen_row() >= 0:
            self.scrollTo(self.currentIndex())

    # --- what is chosen

    def chosen_row(self) -> int:
        """The row that is chosen; -1 when none is."""
        return self.currentIndex().row()

    def chosen_rows(self) -> list[int]:
        """All rows that are chosen, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose(self, row: int, *, quietly: bool = False) -> None:
        """Choose this row and bring it into sight; `quietly`: without telling."""
        self._quiet = quietly
        flag = QItemSelectionModel.SelectionFlag
        index = self._headlines.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)
        self._quiet = False

    def clear_choice(self) -> None:
        """Nothing is chosen."""
        self._quiet = True
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self._quiet = False

    def read_again(self, found: Sequence[Headline], *, complete: bool) -> int:
        """Take the rows as they are now without moving what is in sight; gives how many are new above it."""
        return self._hold(lambda: self._headlines.read_again(found, complete=complete))

    def extend(self, after: Mark, stretches: Sequence[Stretch]) -> None:
        """The list below `after` is so long; what is in sight does not move."""

        def change() -> None:
            days = self._headlines.days()
            if self._headlines.extend(after, stretches):
                self._fit_days(days)

        self._hold(change)

    def _hold(self, change: Callable[[], object]) -> int:
        """Let the rows change, and keep in its place what is in sight, and chosen what is; gives how far it moved."""
        bar, header = self.verticalScrollBar(), self.verticalHeader()
        anchored = bar.value() > 0 or self.chosen_row() >= 0
        row, chosen = max(self.rowAt(0), 0), self._headlines.headline(self.chosen_row())
        # Measured from the row's foot: above its head a day may come or go.
        below = header.sectionPosition(row) + header.sectionSize(row) - bar.value()
        anchor = self._headlines.headline(row) if anchored else None
        self._quiet = True
        change()
        if chosen is not None and (there := self._headlines.row_at(chosen)) != self.chosen_row():
            self._choose_again(there, chosen)
        self._quiet = False
        now = self._headlines.row_at(anchor) if anchor is not None else -1
        if now < 0:
            return 0
        self.updateGeometries()
        bar.setValue(header.sectionPosition(now) + header.sectionSize(now) - below)
        return max(now - row, 0)

    def _choose_again(self, row: int, headline: Headline) -> None:
        """Rows that were known by their number alone have moved: what was chosen is elsewhere, or gone."""
        found = self._headlines.headline(row)
        index = self._headlines.index(row, 0) if found is not None and found.id == headline.id else QModelIndex()
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def selectAll(self) -> None:
        """Choose all rows, or so many of the first as can be dealt with at once."""
        last = min(self._headlines.rowCount(), MOST_CHOSEN) - 1
        first, end = self._headlines.index(0, 0), self._headlines.index(last, 0)
        self.selectionModel().select(QItemSelection(first, end), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def paintEvent(self, event: QPaintEvent) -> None:
        ground = QPainter(self.viewport())
        ground.fillRect(event.rect(), self.viewport().palette().color(QPalette.ColorRole.Base))
        ground.end()
        super().paintEvent(event)

    # --- hand and keyboard

    def keyboardSearch(self, search: str) -> None:
        """Nothing: single letters are shortcuts here, and what is typed to jump has a field of its own."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._extending = bool(event.modifiers() & EXTENDING)
        super().keyPressEvent(event)
        self._extending = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot, headline = self._spot(event.position().toPoint())
        if headline is not None and spot and event.button() == Qt.MouseButton.LeftButton:
            if spot == "bookmark":
                self.bookmark_pressed.emit(headline.id)
            elif spot == "read":
                self.read_pressed.emit(headline.id)
            elif spot == "copies":
                self.copies_pressed.emit(headline.id, event.globalPosition().toPoint())
            event.accept()
            return
        # The right button asks for a menu about what is chosen; it opens nothing.
        self._extending = bool(event.modifiers() & EXTENDING) or event.button() == Qt.MouseButton.RightButton
        super().mousePressEvent(event)
        self._extending = False

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            spot, headline = self._spot(event.pos())
            words = ""
            if headline is not None and spot == "bookmark":
                words = self.tr("Bookmark no longer") if headline.bookmarked else self.tr("Bookmark")
            elif headline is not None and spot == "read":
                words = self.tr("Mark as unread") if headline.read else self.tr("Mark as read")
            elif spot == "copies":
                words = self.tr("Show the feeds that have this story")
            QToolTip.showText(event.globalPos(), words, self.viewport())
            return True
        return super().viewportEvent(event)

    def _spot(self, point: QPoint) -> tuple[str, Headline | None]:
        """What lies at a point of a row: "day", "bookmark", "read", "copies", or "" for the headline itself."""
        index = self.indexAt(point)
        headline = self._headlines.headline(index.row()) if index.isValid() else None
        if headline is None:
            return "", None
        row = QRectF(self.visualRect(index))
        if self.isRightToLeft():
            point = QPoint(round(row.left() + row.right()) - point.x(), point.y())
        if self._headlines.day_of(index.row()):
            row.setTop(row.top() + DAY_HEIGHT)
        bookmark, read = quick_boxes(row)
        for name, box in (("bookmark", bookmark), ("read", read)):
            if box.contains(QPointF(point)):
                return name, headline
        copies = self._painting.copies_box(headline.id, row.topLeft()) if self._painting is not None else QRectF()
        if copies.contains(QPointF(point)):
            return "copies", headline
        return ("day" if point.y() < row.top() else ""), headline

    # --- what Qt tells

    def _on_scrolled_by_hand(self, _action: int) -> None:
        if not self._rest.isActive():
            self._scrolled_from = self.verticalScrollBar().value()
        self._rest.start()

    def _on_rested(self) -> None:
        top = self.verticalScrollBar().value()
        if not self.isVisible() or top <= self._scrolled_from:
            return
        first, last = self.verticalHeader().logicalIndexAt(self._scrolled_from - top), self.rowAt(0)
        # What was jumped over has not been read, and has not been seen.
        passed = sorted((row, kept.headline) for row, kept in self._headlines.read_already() if first <= row < last)
        unread = [headline.id for _, headline in passed if not headline.read]
        if unread:
            self.scrolled_past.emit(unread)

    def _fit_rows(self, first: int, last: int) -> None:
        """Give these rows their heights; of those whose number alone is known, `_fit_days` sees to it."""
        header = self.verticalHeader()
        for row in range(first, min(last + 1, self._headlines.first_rows)):
            height = self._density.height + (DAY_HEIGHT if self._headlines.day_of(row) else 0)
            if header.sectionSize(row) != height:
                header.resizeSection(row, height)

    def _fit_days(self, before: Sequence[int] = ()) -> None:
        """Give the rows that begin a day their heights, and those that did `before` that of any other."""
        header, days = self.verticalHeader(), self._headlines.days()
        for row in set(before).difference(days):
            if row < header.count():
                header.resizeSection(row, self._density.height)
        for row in days:
            if header.sectionSize(row) != self._density.height + DAY_HEIGHT:
                header.resizeSection(row, self._density.height + DAY_HEIGHT)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        headline = self._headlines.headline(current.row())
        if headline is not None and not self._quiet and not self._extending:
            self.headline_chosen.emit(headline.id)

    def _on_selection_changed(self) -> None:
        self.several_chosen.emit(sum(part.height() for part in self.selectionModel().selection().toList()))
