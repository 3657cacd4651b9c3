"""Places in, rows for the tree out.  Counts change in place; only a changed tree is built anew."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from ui.sidebar.places import Kind, Place, tells_unread

PLACE = int(Qt.ItemDataRole.UserRole)


class PlacesModel(QStandardItemModel):
    """One row a place; folders hold their feeds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shape: list[str] = []

    def places(self) -> list[Place]:
        """All places, from top to bottom."""
        rows = [self.item(row) for row in range(self.rowCount())]
        items = [one for item in rows for one in (item, *(item.child(row) for row in range(item.rowCount())))]
        return [item.data(PLACE) for item in items]

    def show_places(self, places: Sequence[Place]) -> bool:
        """Show `places`; says whether the tree was built anew, and so what was open and chosen is lost."""
        shape = [place.key for place in _walk(places)]
        if shape == self._shape:
            for place in _walk(places):
                item = self._item(place.key)
                if item is not None and item.data(PLACE) != place:
                    _fill(item, place)
            return False
        self._shape = shape
        self.clear()
        for place in places:
            item = _fill(QStandardItem(), place)
            for child in place.children:
                item.appendRow(_fill(QStandardItem(), child))
            self.appendRow(item)
        return True

    def index_of(self, key: str) -> QModelIndex:
        """Where the place with this key is; an invalid index when it is gone."""
        item = self._item(key)
        return item.index() if item is not None else QModelIndex()

    def place_at(self, index: QModelIndex) -> Place | None:
        """The place of a row."""
        place = index.data(PLACE) if index.isValid() else None
        return place if isinstance(place, Place) else None

    def _item(self, key: str) -> QStandardItem | None:
        for row in range(self.rowCount()):
            item = self.item(row)
            if item.data(PLACE).key == key:
                return item
            for inner in range(item.rowCount()):
                if item.child(inner).data(PLACE).key == key:
                    return item.child(inner)
        return None


def _walk(places: Sequence[Place]) -> Iterator[Place]:
    for place in places:
        yield place
        yield from place.children


def _fill(item: QStandardItem, place: Place) -> QStandardItem:
    item.setData(place, PLACE)
    item.setText(place.title)
    item.setEditable(place.kind in (Kind.FOLDER, Kind.FEED, Kind.SEARCH, Kind.TAG))
    item.setDragEnabled(place.kind in (Kind.FEED, Kind.SEARCH))
    item.setSelectable(place.kind is not Kind.LABEL)
    words = [place.title]
    if place.count and tells_unread(place):
        words.append(QCoreApplication.translate("places", "%n unread", "", place.count))
    elif place.count:
        words.append(QCoreApplication.translate("places", "%n stories", "", place.count))
    if place.trouble:
        words.append(place.trouble)
    item.setData(", ".join(words), Qt.ItemDataRole.AccessibleTextRole)
    more = place.trouble or (place.search.query if place.search else "")
    item.setToolTip(f"{place.title}\n{more}" if more else place.title)
    return item
