"""The left pane: masthead, the tree of places, and the line that tells what is being fetched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView

from ui import fonts
from ui.actions import Actions
from ui.layout import NARROWEST_FEEDS, RAIL
from ui.panels import bar, give_viewport, label, stack, tool_button
from ui.sidebar.delegate import PlaceDelegate
from ui.sidebar.model import PLACE, PlacesModel
from ui.sidebar.places import Kind, Place
from ui.sidebar.refresh_line import RefreshLine
from ui.theme import Theme

QWIDGETSIZE_MAX = 16_777_215
"""Qt's own, which has no name in Python: no bound."""


class PlacesTree(QTreeView):
    """The tree: a click on the right end of a folder opens and closes it; a feed can be dragged to another.

    Signals: `feed_dropped(Place, object)`, the feed and the name of the folder, or `None` for no folder;
    `search_dropped(SavedSearch, int)`, a saved search and how many of the others stand before it.
    """

    feed_dropped = Signal(object, object)
    search_dropped = Signal(object, int)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        point, dragged = event.position().toPoint(), self.currentIndex().data(PLACE)
        searching = isinstance(dragged, Place) and dragged.search is not None
        event.setAccepted((self._position_at(point) if searching else self._folder_at(point)) is not None)

    def dropEvent(self, event: QDropEvent) -> None:
        point, dragged = event.position().toPoint(), self.currentIndex().data(PLACE)
        # Nothing moves here: the library is told, and the tree shows what is stored.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not isinstance(dragged, Place):
            return
        folder, position = self._folder_at(point), self._position_at(point)
        if dragged.feed is not None and folder is not None:
            self.feed_dropped.emit(dragged, folder or None)
        elif dragged.search is not None and position is not None:
            self.search_dropped.emit(dragged.search, position)

    def _position_at(self, point: QPoint) -> int | None:
        """Where among the others the search goes that is dropped here; `None` where it cannot be dropped."""
        index, dragged = self.indexAt(point), self.currentIndex()
        place = index.data(PLACE)
        if not isinstance(place, Place) or place.search is None or index == dragged:
            return None
        box = self.visualRect(index)
        position = index.row() + (point.y() > box.center().y())
        return position - (dragged.row() < position)

    def _folder_at(self, point: QPoint) -> str | None:
        """The folder that a feed dropped here goes to, "" for none; `None` where it cannot be dropped."""
        place = self.indexAt(point).data(PLACE)
        if not isinstance(place, Place):
            return None
        if place.kind is Kind.FOLDER:
            return place.title
        if place.feed is not None:
            return place.feed.folder or ""
        return "" if place.key == "label:feeds" else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index, x = self.indexAt(event.position().toPoint()), event.position().x()
        if (
            event.button() == Qt.MouseButton.LeftButton
            and self.model().hasChildren(index)
            and (x < 42 if self.isRightToLeft() else x > self.viewport().width() - 42)
        ):
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mouseReleaseEvent(event)


class FeedsPane(QFrame):
    """Signals: `place_chosen(Place)`; `menu_asked(Place, QPoint)`, the point on the screen; `renamed(Place, str)`."""

    place_chosen = Signal(object)
    menu_asked = Signal(object, QPoint)
    renamed = Signal(object, str)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self._folded: set[str] = set()
        self._chosen = "all"
        self._model = PlacesModel(self)
        self.tree = PlacesTree()
        self._delegate = PlaceDelegate(theme, self.tree)
        self.line = RefreshLine(theme, actions["refresh"], actions["stop"])
        self.masthead = label("Cutline", fonts.serif(19, 700, optical=30))
        self._set_up_tree()
        self.menu_button = tool_button(actions["menu"])
        self._add_button = tool_button(actions["add"])
        head = bar(self.masthead, None, self._add_button, self.menu_button)
        stack(self, "side", head, self.tree, self.line, stretch=1)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._delegate.set_theme(theme)
        self.line.set_theme(theme)
        self.tree.viewport().update()

    def set_rail(self, on: bool) -> None:
        """Show icons alone, or whole rows."""
        self.setMinimumWidth(RAIL if on else NARROWEST_FEEDS)
        self.setMaximumWidth(RAIL if on else QWIDGETSIZE_MAX)
        self.masthead.setVisible(not on)
        self._add_button.setVisible(not on)
        self.line.set_rail(on)
        self._delegate.set_rail(on)
        self.tree.scheduleDelayedItemsLayout()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show `places`; what was chosen and open stays so."""
        self.tree.selectionModel().blockSignals(True)
        if self._model.show_places(places):
            for row in range(self._model.rowCount()):
                index = self._model.index(row, 0)
                self.tree.setExpanded(index, self._key(index) not in self._folded)
        self.tree.selectionModel().blockSignals(False)
        self._restore()

    def places(self) -> list[Place]:
        """All places, from top to bottom."""
        return self._model.places()

    def rename(self, key: str = "") -> None:
        """Let the name of this place, or of the chosen one, be edited where it stands."""
        index = self._model.index_of(key or self._chosen)
        if (
            index.isValid()
            and self.maximumWidth() > RAIL
            and self.isVisible()
            and index.flags() & Qt.ItemFlag.ItemIsEditable
        ):
            self.tree.edit(index)

    def choose(self, key: str) -> Place | None:
        """Choose the place with this key (all stories when it is gone), without telling; gives the place."""
        self._chosen = key if self._model.index_of(key).isValid() else "all"
        self._restore()
        return self.chosen()

    def chosen(self) -> Place | None:
        """The place that is chosen."""
        return self._model.place_at(self._model.index_of(self._chosen))

    def folded(self) -> frozenset[str]:
        """The keys of the folders that are closed."""
        return frozenset(self._folded)

    def fold(self, keys: frozenset[str]) -> None:
        """Close these folders."""
        self._folded = set(keys)
        for row in range(self._model.rowCount()):
            index = self._model.index(row, 0)
            self.tree.setExpanded(index, self._key(index) not in self._folded)

    def _set_up_tree(self) -> None:
        tree = self.tree
        give_viewport(tree)
        tree.setModel(self._model)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        # Less than Qt would ask for, so that the tree fits on the rail.
        tree.setMinimumWidth(RAIL // 2)
        tree.header().setMinimumSectionSize(RAIL // 2)
        tree.header().setDefaultSectionSize(RAIL // 2)
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setExpandsOnDoubleClick(False)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        tree.setDefaultDropAction(Qt.DropAction.CopyAction)
        # Later, when the field is gone: the tree may be built anew.
        self._delegate.renamed.connect(self.renamed, Qt.ConnectionType.QueuedConnection)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setMouseTracking(True)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.setAccessibleName(self.tr("Feeds"))
        tree.customContextMenuRequested.connect(self._on_menu_asked)
        tree.collapsed.connect(lambda index: self._folded.add(self._key(index)))
        tree.expanded.connect(lambda index: self._folded.discard(self._key(index)))
        tree.selectionModel().currentChanged.connect(self._on_current_changed)

    def _key(self, index: QModelIndex) -> str:
        place = self._model.place_at(index)
        return place.key if place else ""

    def _restore(self) -> None:
        index = self._model.index_of(self._chosen)
        selection = self.tree.selectionModel()
        if index.isValid() and index != self.tree.currentIndex():
            selection.blockSignals(True)
            self.tree.setCurrentIndex(index)
            selection.blockSignals(False)
        self.tree.viewport().update()

    def _on_current_changed(self, index: QModelIndex, _before: QModelIndex) -> None:
        place = self._model.place_at(index)
        if place is not None and place.kind is not Kind.LABEL and place.key != self._chosen:
            self._chosen = place.key
            self.place_chosen.emit(place)

    def _on_menu_asked(self, point: QPoint) -> None:
        place = self._model.place_at(self.tree.indexAt(point))
        if place is not None and place.kind is not Kind.LABEL:
            self.menu_asked.emit(place, self.tree.viewport().mapToGlobal(point))
