"""Paths of thumbnails in, pictures cut to a square out.  Decoded beside the window's thread, and kept up to a bound."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QRect, QRectF, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPainterPath

from ui.theme import MEASURES, Theme
from ui.typesetting import rounded, upright

KEPT = 400


class Thumbnails(QObject):
    """Signal `arrived()`: a picture that was asked for can be had now."""

    arrived = Signal()
    _decoded = Signal(str, int, QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[tuple[str, int], QImage] = OrderedDict()
        self._asked: set[tuple[str, int]] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._decoded.connect(self._on_decoded)

    def get(self, path: str, side: int) -> QImage | None:
        """The picture, `side` device pixels wide and high; `None` until it is decoded, null where it cannot be."""
        key = (path, side)
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        elif key not in self._asked:
            self._asked.add(key)
            self._pool.start(_Decoding(self, path, side))
        return found

    def close(self) -> None:
        """Finish what is being decoded."""
        self._pool.clear()
        self._pool.waitForDone()

    def tell(self, path: str, side: int, image: QImage) -> None:
        """Called from the pool."""
        self._decoded.emit(path, side, image)

    def _on_decoded(self, path: str, side: int, image: QImage) -> None:
        self._asked.discard((path, side))
        self._kept[(path, side)] = image
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit()


class _Decoding(QRunnable):
    def __init__(self, owner: Thumbnails, path: str, side: int) -> None:
        super().__init__()
        self._owner, self._path, self._side = owner, path, side

    def run(self) -> None:
        self._owner.tell(self._path, self._side, covering(self._path, self._side))


def covering(path: str, side: int) -> QImage:
    """The middle of the picture at `path`, filling a square; a null image where it cannot be read."""
    reader = QImageReader(path)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    return image.copy(QRect((image.width() - side) // 2, (image.height() - side) // 2, side, side))


def paint_thumbnail(painter: QPainter, place: QRectF, thumbnails: Thumbnails, path: str, theme: Theme) -> bool:
    """Paint the picture at `path`, or its ground until it is decoded; False where it cannot be read."""
    image = thumbnails.get(path, round(place.width() * painter.device().devicePixelRatioF()))
    if image is None:
        rounded(painter, place, QColor(theme.code_box), MEASURES.thumbnail_radius)
        return True
    if image.isNull():
        return False
    corners = QPainterPath()
    corners.addRoundedRect(place, MEASURES.thumbnail_radius, MEASURES.thumbnail_radius)
    painter.save()
    painter.setClipPath(corners)
    with upright(painter, place):
        painter.drawImage(place, image)
    painter.restore()
    return True
