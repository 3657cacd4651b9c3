"""The list itself: a table of one column with rows of one height, which Qt lays out at once however many there are."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from ui.headlines.delegate import HEIGHT, HeadlineDelegate
from ui.headlines.model import HeadlinesModel


class HeadlinesTable(QTableView):
    """Signal: `headline_chosen(int)`, the article's id."""

    headline_chosen = Signal(int)

    def __init__(self, model: HeadlinesModel) -> None:
        super().__init__()
        self._headlines = model
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        # The delegate paints what is chosen; the table would paint its own colour beneath it.
        self.setStyleSheet("QTableView { selection-background-color: transparent }")
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(HEIGHT)
        self.verticalScrollBar().setSingleStep(HEIGHT // 3)
        self.setAccessibleName(self.tr("Headlines"))
        self._quiet = False
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)

    def paint_with(self, delegate: HeadlineDelegate) -> None:
        """Paint rows with this delegate."""
        self.setItemDelegate(delegate)

    def chosen_row(self) -> int:
        """The row that is chosen; -1 when none is."""
        return self.currentIndex().row()

    def choose(self, row: int, *, quietly: bool = False) -> None:
        """Choose this row and bring it into sight; `quietly`: without telling."""
        self._quiet = quietly
        self.setCurrentIndex(self._headlines.index(row, 0))
        self._quiet = False

    def clear_choice(self) -> None:
        """Nothing is chosen."""
        self._quiet = True
        self.setCurrentIndex(QModelIndex())
        self.clearSelection()
        self._quiet = False

    def read_again(self) -> int:
        """Read the rows again without moving what is in sight; gives how many are new above it."""
        bar = self.verticalScrollBar()
        anchored = bar.value() > 0 or self.chosen_row() >= 0
        row, offset = divmod(bar.value(), HEIGHT)
        anchor = self._headlines.headline(row) if anchored else None
        self._quiet = True
        self._headlines.read_again()
        self._quiet = False
        if anchor is None:
            return 0
        now = self._headlines.row_of(anchor.id)
        if now < 0:
            return 0
        self.updateGeometries()
        bar.setValue(now * HEIGHT + offset)
        return max(now - row, 0)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        headline = self._headlines.headline(current.row())
        if headline is not None and not self._quiet:
            self.headline_chosen.emit(headline.id)
