"""A photograph as large as its room allows, or larger: the wheel, the fingers and the hand move it.

`view_of` is the arithmetic, pure: the picture's size, the room, how large, and which point of it lies in the middle.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from reader.values import Photo
from ui.article.pictures import PictureCache, size_of

GROUND, RAISED = "#131315", "#2A2A2D"
LARGEST = 1.5
"""How far a small picture is enlarged by itself; more only shows its faults."""
DEEPEST = 6.0
"""How far one can go in, beside the whole picture."""
STEP = 1.25
_NOTCH = 120
_DRAG = 4
"""Pixels that the hand moves before it drags."""


def fitted(picture: QSize, room: QRectF) -> QRectF:
    """Where a picture lies in the middle of `room`: whole, and not enlarged beyond `LARGEST`."""
    return view_of(picture, room, 1.0, QPointF(0.5, 0.5))


def view_of(picture: QSize, room: QRectF, zoom: float, middle: QPointF) -> QRectF:
    """Where a picture lies that is `zoom` times as large as it fits, its point `middle` (0 to 1) in the middle of
    `room`; no edge of it comes further in than it must.
    """
    if picture.isEmpty():
        return QRectF()
    scale = min(room.width() / picture.width(), room.height() / picture.height(), LARGEST) * zoom
    size = QSizeF(round(picture.width() * scale), round(picture.height() * scale))
    left = _kept(room.center().x() - middle.x() * size.width(), size.width(), room.left(), room.width())
    top = _kept(room.center().y() - middle.y() * size.height(), size.height(), room.top(), room.height())
    return QRectF(round(left), round(top), size.width(), size.height())


def _kept(begin: float, length: float, room: float, width: float) -> float:
    if length <= width:
        return room + (width - length) / 2
    return min(room, max(room + width - length, begin))


class PhotoCanvas(QWidget):
    """Signals: `zoomed(float)`, 1 is the whole picture; `ground_clicked()`."""

    zoomed = Signal(float)
    ground_clicked = Signal()

    def __init__(self, pictures: PictureCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._photo: Photo | None = None
        self._size = QSize()
        self._zoom, self._middle = 1.0, QPointF(0.5, 0.5)
        self._held: QPointF | None = None
        self._dragged = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)
        pictures.picture_decoded.connect(self._on_picture_decoded)

    @property
    def zoom(self) -> float:
        return self._zoom

    def show_photo(self, photo: Photo) -> None:
        """Show the whole of a photo."""
        self._photo = photo
        self._size = size_of(photo.file or "")
        self.zoom_to(1.0)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Go in, or out again; the point of the picture that lies at `at` stays where it is."""
        self.zoom_to(self._zoom * factor, at)

    def zoom_to(self, zoom: float, at: QPointF | None = None) -> None:
        """Show the picture so many times as large as it fits."""
        zoom = min(DEEPEST, max(1.0, zoom))
        place, room = self._place(), QRectF(self.rect())
        if at is not None and not place.isEmpty():
            point = QPointF((at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height())
            grown = place.size() * (zoom / self._zoom)
            away = room.center() - at
            self._middle = QPointF(point.x() + away.x() / grown.width(), point.y() + away.y() / grown.height())
        if zoom == 1.0:
            self._middle = QPointF(0.5, 0.5)
        self._zoom = zoom
        self._hold_middle()
        self.setCursor(Qt.CursorShape.OpenHandCursor if zoom > 1 else Qt.CursorShape.ArrowCursor)
        self.zoomed.emit(zoom)
        self.update()

    def pan(self, by: QPointF) -> None:
        """Move the picture by so many pixels."""
        place = self._place()
        if not place.isEmpty():
            self._middle -= QPointF(by.x() / place.width(), by.y() / place.height())
            self._hold_middle()
            self.update()

    def _place(self) -> QRectF:
        return view_of(self._size, QRectF(self.rect()), self._zoom, self._middle)

    def _hold_middle(self) -> None:
        """The point that really lies in the middle, now that no edge may come in."""
        place, centre = self._place(), QRectF(self.rect()).center()
        if not place.isEmpty():
            self._middle = QPointF(
                (centre.x() - place.left()) / place.width(), (centre.y() - place.top()) / place.height()
            )

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo is None or self._photo.file is None or self._size.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        size = (place.size() * self.devicePixelRatioF()).toSize()
        if self._zoom > 1 and size.width() > self._size.width():
            # There is no more in the file than this.
            size = self._size
        image = self._pictures.get(self._photo.file, size)
        if image is None:
            painter.fillRect(place, QColor(RAISED))
        else:
            painter.drawImage(place, image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hold_middle()

    @Slot(str)
    def _on_picture_decoded(self, file: str) -> None:
        if self._photo and self._photo.file == file:
            self.update()

    # --- hand and wheel -----------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), self.mapFromGlobal(pinch.centerPoint()))
                return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        fingers = event.phase() != Qt.ScrollPhase.NoScrollPhase
        if fingers and self._zoom > 1 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.pan(QPointF(event.pixelDelta()))
        else:
            self.zoom_by(STEP ** (event.angleDelta().y() / _NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._place().contains(event.position()):
            self.ground_clicked.emit()
        else:
            self._held, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or self._zoom <= 1:
            return
        way = event.position() - self._held
        if self._dragged or way.manhattanLength() >= _DRAG:
            self._dragged = True
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(way)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        if self._zoom > 1:
            self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Into the place that is clicked, pixel for pixel but at least twice as large; and out again."""
        if not self._place().contains(event.position()):
            return
        whole = view_of(self._size, QRectF(self.rect()), 1.0, QPointF(0.5, 0.5))
        full = self._size.width() / max(1.0, whole.width() * self.devicePixelRatioF())
        self.zoom_to(1.0 if self._zoom > 1 else max(2.0, full), event.position())
