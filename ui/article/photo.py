"""One photograph over the whole window, with its caption and credit beneath: an article's photos in.

Arrow keys go through them, Escape closes.  The ground is dark in every theme, as a wall for photographs is.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.values import Photo
from ui.article.facts import caption_and_credit, photo_name, translate
from ui.article.keeping import copy_words, save_photo
from ui.article.pictures import PictureCache, size_of
from ui.fonts import sans, serif
from ui.icons import icon

GROUND, INK, QUIET, FAINT, RAISED = "#131315", "#ECE9E3", "#B9B5AE", "#98948D", "#2A2A2D"
LARGEST = 1.5
"""How far a small picture is enlarged; more only shows its faults."""
_WORDS_WIDTH = 760


class PhotoViewer(QWidget):
    """Lies over `window`, a child of it, so that it needs no window of its own and goes where that goes."""

    photo_changed = Signal(int)
    closed = Signal()

    def __init__(self, window: QWidget, pictures: PictureCache) -> None:
        super().__init__(window)
        self._window = window
        self._photos: tuple[Photo, ...] = ()
        self._numbers: tuple[int, ...] = ()
        self._at = 0
        self._canvas = _Canvas(pictures, self)
        self._counter = self._words_label(sans(13), FAINT)
        self._caption = self._words_label(serif(17, optical=17), INK)
        self._credit = self._words_label(sans(12.5), FAINT)
        self._buttons = self._make_buttons()
        self._arrange()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet(
            f"PhotoViewer {{ background: {GROUND}; }} QLabel {{ background: transparent; }}"
            " QToolButton { background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 7px; }"
            f" QToolButton:hover {{ background: {RAISED}; }} QToolButton:focus {{ border-color: {QUIET}; }}"
        )
        window.installEventFilter(self)
        self.hide()

    @property
    def photo(self) -> Photo | None:
        """The photo that is shown."""
        return self._photos[self._at] if self._photos else None

    def show_photos(self, photos: Sequence[Photo], index: int) -> None:
        """Open on the photo `index` of an article's photos; those without a file are passed over."""
        self._numbers = tuple(number for number, photo in enumerate(photos) if photo.file)
        self._photos = tuple(photos[number] for number in self._numbers)
        if not self._photos:
            return
        self._at = self._numbers.index(index) if index in self._numbers else 0
        self.setGeometry(self._window.rect())
        self._show_photo()
        self.show()
        self.raise_()
        self.setFocus()

    def step(self, by: int) -> None:
        """Go to another photo; it stays at the first and at the last."""
        to = min(len(self._photos) - 1, max(0, self._at + by))
        if to != self._at:
            self._at = to
            self._show_photo()

    def dismiss(self) -> None:
        """Close, and give the keyboard back to the window."""
        self.hide()
        self.closed.emit()

    # --- building -----------------------------------------------------------------------------------------------------

    def _words_label(self, font: QFont, color: str) -> QLabel:
        label = QLabel(self)
        label.setFont(font)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        label.setStyleSheet(f"color: {color};")
        return label

    def _make_buttons(self) -> dict[str, QToolButton]:
        plan = (
            ("copy", "copy", translate("article", "Copy caption and credit"), self._on_copy),
            ("save", "download", translate("article", "Save photo…"), self._on_save),
            ("close", "x", translate("article", "Close (Esc)"), self.dismiss),
            ("back", "chevron-left", translate("article", "Previous photo"), lambda: self.step(-1)),
            ("on", "chevron-right", translate("article", "Next photo"), lambda: self.step(1)),
        )
        buttons = {}
        for name, drawing, tip, slot in plan:
            button = QToolButton(self)
            button.setIcon(icon(drawing, QUIET, 20, off="#3A3A3D"))
            button.setIconSize(QSize(20, 20))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(slot)
            buttons[name] = button
        return buttons

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(24, 12, 16, 0)
        top.setSpacing(4)
        top.addWidget(self._counter, 1)
        for name in ("copy", "save", "close"):
            top.addWidget(self._buttons[name])
        middle = QHBoxLayout()
        middle.setContentsMargins(12, 8, 12, 8)
        middle.setSpacing(10)
        middle.addWidget(self._buttons["back"])
        middle.addWidget(self._canvas, 1)
        middle.addWidget(self._buttons["on"])
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self._caption)
        words.addWidget(self._credit)
        beneath = QHBoxLayout()
        beneath.setContentsMargins(64, 8, 64, 28)
        beneath.addStretch(1)
        beneath.addLayout(words, 1000)
        beneath.addStretch(1)
        for label in (self._caption, self._credit):
            label.setMaximumWidth(_WORDS_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(middle, 1)
        column.addLayout(beneath)

    def _show_photo(self) -> None:
        photo = self._photos[self._at]
        self._canvas.show_photo(photo)
        self._caption.setText((photo.caption or "").strip())
        self._caption.setVisible(bool(photo.caption))
        self._credit.setText((photo.credit or "").strip())
        self._credit.setVisible(bool(photo.credit))
        count = len(self._photos)
        counter = translate("article", "{number} of {count}").format(number=self._at + 1, count=count)
        self._counter.setText(counter if count > 1 else "")
        for name, able in (("back", self._at > 0), ("on", self._at < count - 1)):
            self._buttons[name].setVisible(count > 1)
            self._buttons[name].setEnabled(able)
        self._buttons["copy"].setVisible(bool(caption_and_credit(photo)))
        self.setAccessibleName(photo_name(photo))
        self.setAccessibleDescription(caption_and_credit(photo))
        self.photo_changed.emit(self._numbers[self._at])

    # --- hand and keyboard --------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Space: 1,
            Qt.Key.Key_Home: -len(self._photos),
            Qt.Key.Key_End: len(self._photos),
        }
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        elif Qt.Key(event.key()) in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the ground closes."""
        self.dismiss()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            # The window's single keys rest while a photo covers it.
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays among the viewer's own buttons."""
        ring = [self, *(button for button in self._buttons.values() if button.isVisible() and button.isEnabled())]
        focused = self.focusWidget()
        at = ring.index(focused) if focused in ring else 0
        ring[(at + (1 if forward else -1)) % len(ring)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    @Slot()
    def _on_copy(self) -> None:
        if self.photo:
            copy_words(self.photo)

    @Slot()
    def _on_save(self) -> None:
        if self.photo:
            save_photo(self, self.photo)


class _Canvas(QWidget):
    """The picture, as large as the room allows."""

    def __init__(self, pictures: PictureCache, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._photo: Photo | None = None
        self._size = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        pictures.picture_decoded.connect(self._on_picture_decoded)

    def show_photo(self, photo: Photo) -> None:
        self._photo = photo
        self._size = size_of(photo.file or "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._photo is None or self._photo.file is None or self._size.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = fitted(self._size, QRectF(self.rect()))
        size = (place.size() * self.devicePixelRatioF()).toSize()
        image = self._pictures.get(self._photo.file, size)
        if image is None:
            painter.fillRect(place, QColor(RAISED))
        else:
            painter.drawImage(place, image)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """On the picture the next one comes; beside it the click is the ground's."""
        if fitted(self._size, QRectF(self.rect())).contains(event.position()):
            viewer = self.parentWidget()
            if isinstance(viewer, PhotoViewer):
                viewer.step(1)
            return
        super().mousePressEvent(event)

    @Slot(str)
    def _on_picture_decoded(self, file: str) -> None:
        if self._photo and self._photo.file == file:
            self.update()


def fitted(picture: QSize, room: QRectF) -> QRectF:
    """Where a picture lies in the middle of `room`: whole, and not enlarged beyond `LARGEST`."""
    if picture.isEmpty():
        return QRectF()
    scale = min(room.width() / picture.width(), room.height() / picture.height(), LARGEST)
    size = QSizeF(round(picture.width() * scale), round(picture.height() * scale))
    place = QRectF(0, 0, size.width(), size.height())
    place.moveCenter(room.center())
    return QRectF(round(place.left()), round(place.top()), size.width(), size.height())
