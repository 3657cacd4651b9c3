"""Places in, rows for the tree out.  Only what is different changes: among thousands of feeds, that is little."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from reader.rows import Scope
from ui.language import in_a_row
from ui.plain_words import in_words
from ui.sidebar.places import Kind, Place, tells_unread

PLACE = int(Qt.ItemDataRole.UserRole)
_NOTHING = Place("", Kind.LABEL, "", Scope())


class PlacesModel(QStandardItemModel):
    """One row a place; folders hold their feeds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: Sequence[Place] = ()
        self._rows: dict[str, tuple[int, ...]] = {}
        """Where each place is: its row, or that of its folder and its own in there."""

    def places(self) -> list[Place]:
        """All places, from top to bottom."""
        return list(_walk(self._places))

    def show_places(self, places: Sequence[Place]) -> bool:
        """Show `places`; says whether rows came or went, and what was open or chosen may be lost."""
        _become(self.invisibleRootItem(), self._places, places)
        before, self._places = list(self._rows), places
        self._rows = {}
        for row, place in enumerate(places):
            self._rows[place.key] = (row,)
            self._rows |= {child.key: (row, inner) for inner, child in enumerate(place.children)}
        return before != list(self._rows)

    def index_of(self, key: str) -> QModelIndex:
        """Where the place with this key is; an invalid index when it is gone."""
        index = QModelIndex()
        for row in self._rows.get(key, ()):
            index = self.index(row, 0, index)
        return index

    def place_at(self, index: QModelIndex) -> Place | None:
        """The place of a row."""
        place = index.data(PLACE) if index.isValid() else None
        return place if isinstance(place, Place) else None


def _walk(places: Sequence[Place]) -> Iterator[Place]:
    for place in places:
        yield place
        yield from place.children


def _become(parent: QStandardItem, before: Sequence[Place], places: Sequence[Place]) -> None:
    """Let the rows of `parent` be `places`.  What has another name stands elsewhere now: it is taken out first."""
    names = {place.key: place.title for place in places}
    rows = list(before)
    for row in reversed(range(len(rows))):
        if names.get(rows[row].key) != rows[row].title:
            parent.removeRow(row)
            del rows[row]
    for row, place in enumerate(places):
        if row == len(rows) or rows[row].key != place.key:
            parent.insertRow(row, [QStandardItem()])
            rows.insert(row, _NOTHING)
        if rows[row] is not place and rows[row] != place:
            item = _fill(parent.child(row), place)
            _become(item, rows[row].children, place.children)
    # Where the order itself is another, what stands at its new place has been pushed down from its old one.
    if len(rows) > len(places):
        parent.removeRows(len(places), len(rows) - len(places))


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
        words.append(in_words(place.trouble))
    item.setData(in_a_row(words), Qt.ItemDataRole.AccessibleTextRole)
    more = in_words(place.trouble or "") or (place.search.query if place.search else "")
    item.setToolTip(f"{place.title}\n{more}" if more else place.title)
    return item
