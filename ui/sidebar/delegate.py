"""How a row of the sidebar is painted: icon or letter tile, name, trouble mark, count."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from ui import fonts
from ui.icons import icon_pixmap
from ui.layout import RAIL
from ui.sidebar.model import PLACE
from ui.sidebar.places import Kind, Place, tells_unread
from ui.tag_colors import tag_color
from ui.theme import Theme
from ui.typesetting import Face, mirror, rounded, stamp, upright

ROW, HEADING = 32, 40
TILES = ("#B5472B", "#2F6B8F", "#4E7A3A", "#7A4E8C", "#9A6A14", "#33706A", "#8C3A4E", "#55606E")
"""White letters on each reach 4.5:1."""
EDGE = 18
RAIL_HEADING = 18
Index = QModelIndex | QPersistentModelIndex


class PlaceDelegate(QStyledItemDelegate):
    """Paints a `Place`, and lets its name be edited.  Signal: `renamed(Place, str)`."""

    renamed = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[str, QIcon] = {}
        self._rail = False
        self._heading = Face(fonts.sans(11, 600), 18)
        self._name = Face(fonts.sans(13, 400), 18)
        self._name_unread = Face(fonts.sans(13, 500), 18)
        self._count = Face(fonts.sans(12), 18)
        self._letter = fonts.sans(10, 700)

    def set_theme(self, theme: Theme) -> None:
        """Paint in these colours from now on."""
        self._theme = theme

    def set_rail(self, on: bool) -> None:
        """Paint icons alone from now on, or whole rows."""
        self._rail = on

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        place: Place = index.data(PLACE)
        heading = place.kind in (Kind.FOLDER, Kind.LABEL)
        if self._rail:
            return QSize(RAIL, RAIL_HEADING if heading else ROW + 4)
        return QSize(120, HEADING if heading else ROW)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setFont(self._name.font)
        field.setAccessibleName(self.tr("Name"))
        theme = self._theme
        field.setStyleSheet(
            f"QLineEdit {{ background: {theme.field}; border: 1px solid {theme.accent}; border-radius: 6px;"
            " padding: 0 6px; min-height: 0 }"
        )
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(index.data(PLACE).title)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """The library is told, not the model: it will show what is stored."""
        place: Place = index.data(PLACE)
        if isinstance(editor, QLineEdit) and editor.text().strip() != place.title:
            self.renamed.emit(place, editor.text().strip())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = option.rect
        folder = index.data(PLACE).kind is Kind.FOLDER
        left = row.left() + (EDGE - 8 if folder else 38)
        field = QRect(left, row.bottom() - 29, row.right() - left - 10, 28)
        editor.setGeometry(QStyle.visualRect(option.direction, row, field))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: Place = index.data(PLACE)
        painter.save()
        mirror(painter, QRectF(option.rect), option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver) and place.kind is not Kind.LABEL
        if place.kind in (Kind.FOLDER, Kind.LABEL):
            box.setTop(box.bottom() - 30)
        card = box.adjusted(8, 1, -8, -1)
        if (chosen or hovered) and not (self._rail and place.kind is Kind.FOLDER):
            rounded(painter, card, QColor(self._theme.row_selected if chosen else self._theme.row_hover), 7)
        if state & QStyle.StateFlag.State_HasFocus and state & QStyle.StateFlag.State_KeyboardFocusChange:
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(0.75, 0.75, -0.75, -0.75), 7, 7)
        if self._rail:
            self._paint_on_rail(painter, QRectF(option.rect), place, chosen=chosen)
        elif place.kind in (Kind.FOLDER, Kind.LABEL):
            self._paint_heading(painter, box, place, index, hovered=hovered)
        else:
            self._paint_row(painter, box, place, chosen=chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, box: QRectF, place: Place, index: Index, *, hovered: bool) -> None:
        ink = QColor(self._theme.ink3)
        tree = self.parent()
        closed = isinstance(tree, QTreeView) and isinstance(index, QModelIndex) and not tree.isExpanded(index)
        right = box.right() - EDGE
        middle = box.center().y()
        if place.kind is Kind.FOLDER:
            if place.count:
                number = str(place.count)
                right -= self._count.width(number)
                self._count.draw(painter, right, middle - 9, 60, number, ink)
                right -= 6
            if closed or hovered:
                ratio = painter.device().devicePixelRatioF()
                name = "chevron-right" if closed else "chevron-down"
                right -= 14
                painter.drawPixmap(QPointF(right, middle - 7), icon_pixmap(name, self._theme.ink3, 14, ratio))
                right -= 6
        self._heading.draw(painter, box.left() + EDGE, middle - 9, right - box.left() - EDGE, place.title, ink)

    def _paint_on_rail(self, painter: QPainter, box: QRectF, place: Place, *, chosen: bool) -> None:
        """The icon in the middle, with a dot where something is unread; a folder is a line between its feeds."""
        if place.kind in (Kind.FOLDER, Kind.LABEL):
            painter.setPen(QPen(QColor(self._theme.rule), 1))
            painter.drawLine(QPointF(box.left() + 16, box.center().y()), QPointF(box.right() - 16, box.center().y()))
            return
        tile = QRectF(box.center().x() - 8, box.center().y() - 8, 16, 16)
        self._paint_icon(painter, tile, place, chosen=chosen)
        if place.count and tells_unread(place):
            rounded(painter, QRectF(tile.right() - 1, tile.top() - 4, 7, 7), QColor(self._theme.unread), 3.5)

    def _paint_icon(self, painter: QPainter, tile: QRectF, place: Place, *, chosen: bool) -> None:
        with upright(painter, tile):
            if place.icon:
                ink = self._theme.accent if chosen else self._theme.ink2
                if place.color is not None:
                    ink = tag_color(place.color, dark=self._theme.dark)
                drawn = icon_pixmap(place.icon, ink, 16, painter.device().devicePixelRatioF())
                painter.drawPixmap(tile.topLeft(), drawn)
            elif place.feed is not None and place.feed.icon and not (icon := self._icon(place.feed.icon)).isNull():
                icon.paint(painter, tile.toRect())
            else:
                rounded(painter, tile, tile_color(place.title), 4)
                painter.setFont(self._letter)
                painter.setPen(QColor("white"))
                painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, tile_letter(place.title))

    def _paint_row(self, painter: QPainter, box: QRectF, place: Place, *, chosen: bool) -> None:
        ratio = painter.device().devicePixelRatioF()
        middle = box.center().y()
        self._paint_icon(painter, QRectF(box.left() + EDGE, middle - 8, 16, 16), place, chosen=chosen)
        right = box.right() - EDGE
        if place.count:
            number = str(place.count)
            right -= self._count.width(number)
            self._count.draw(painter, right, middle - 9, 60, number, QColor(self._theme.ink3))
            right -= 8
        if place.trouble:
            right -= 14
            mark = icon_pixmap("triangle-alert", self._theme.accent, 14, ratio)
            stamp(painter, QPointF(right, middle - 7), mark)
            right -= 6
        face = self._name_unread if chosen or (place.count and tells_unread(place)) else self._name
        left = box.left() + 44
        face.draw(painter, left, middle - 9, right - left, place.title, QColor(self._theme.ink))

    def _icon(self, path: str) -> QIcon:
        """The feed's own icon; a null one where it cannot be read."""
        if path not in self._icons:
            picture = QPixmap(path)
            self._icons[path] = QIcon() if picture.isNull() else QIcon(picture)
        return self._icons[path]


def tile_color(title: str) -> QColor:
    """The colour of a feed's tile: always the same for the same name."""
    return QColor(TILES[sum(title.encode()) % len(TILES)])


def tile_letter(title: str) -> str:
    """The letter on a feed's tile: "T" of "The Guardian" says little, so articles are passed over."""
    words = title.split()
    if len(words) > 1 and words[0].casefold() in ("the", "a", "le", "la", "die", "der", "das", "el"):
        words = words[1:]
    first = next((letter for word in words for letter in word if letter.isalnum()), "•")
    return first.upper()
