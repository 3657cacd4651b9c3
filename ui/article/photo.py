"""One photograph over the whole window, with its caption and credit beneath: an article's photos in.

Arrow keys go through them; plus, minus and nought, the wheel and two fingers go into one; Escape closes.  The ground
is dark in every theme, as a wall for photographs is.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.values import Photo
from ui.article.facts import caption_and_credit, photo_name, translate
from ui.article.keeping import copy_photo, copy_words, save_photo
from ui.article.photo_canvas import GROUND, RAISED, STEP, PhotoCanvas
from ui.article.pictures import PictureCache
from ui.fonts import sans, serif
from ui.icons import icon

INK, QUIET, FAINT = "#ECE9E3", "#B9B5AE", "#98948D"
TOLD_MS = 1_600
_WORDS_WIDTH = 760
_PAN = 90


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
        self._canvas = PhotoCanvas(pictures, self)
        self._canvas.zoomed.connect(self._show_counter)
        self._canvas.ground_clicked.connect(self.dismiss)
        self._told = QTimer(self, singleShot=True, interval=TOLD_MS)
        self._told.timeout.connect(self._show_counter)
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
            ("out", "zoom-out", translate("article", "Smaller (−)"), lambda: self._canvas.zoom_by(1 / STEP)),
            ("in", "zoom-in", translate("article", "Larger (+)"), lambda: self._canvas.zoom_by(STEP)),
            ("words", "captions", translate("article", "Copy caption and credit"), self._on_copy_words),
            ("copy", "copy", translate("article", "Copy the photo with caption and credit"), self._on_copy),
            ("save", "download", translate("article", "Save photo …"), self._on_save),
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
        for name in ("out", "in", "words", "copy", "save", "close"):
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
        self._told.stop()
        self._canvas.show_photo(photo)
        self._caption.setText((photo.caption or "").strip())
        self._caption.setVisible(bool(photo.caption))
        self._credit.setText((photo.credit or "").strip())
        self._credit.setVisible(bool(photo.credit))
        count = len(self._photos)
        for name, able in (("back", self._at > 0), ("on", self._at < count - 1)):
            self._buttons[name].setVisible(count > 1)
            self._buttons[name].setEnabled(able)
        self._buttons["words"].setVisible(bool(caption_and_credit(photo)))
        self.setAccessibleName((photo.caption or "").strip() or photo_name(photo))
        self.setAccessibleDescription(" ".join(part for part in (photo.credit, photo.alt) if part))
        self.photo_changed.emit(self._numbers[self._at])

    def _show_counter(self) -> None:
        """Which photo it is, and how large."""
        count = len(self._photos)
        counter = translate("article", "{number} of {count}").format(number=self._at + 1, count=count)
        parts = [counter] if count > 1 else []
        if self._canvas.zoom > 1:
            parts.append(f"{round(self._canvas.zoom * 100)} %")
        self._counter.setText("   ·   ".join(parts))
        self._buttons["out"].setEnabled(self._canvas.zoom > 1)

    def _tell(self, words: str) -> None:
        """Say for a moment what was done."""
        self._counter.setText(words)
        self._told.start()

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
        zooms = {Qt.Key.Key_Plus: STEP, Qt.Key.Key_Equal: STEP, Qt.Key.Key_Minus: 1 / STEP}
        pans = {
            Qt.Key.Key_Left: QPointF(_PAN, 0),
            Qt.Key.Key_Right: QPointF(-_PAN, 0),
            Qt.Key.Key_Up: QPointF(0, _PAN),
            Qt.Key.Key_Down: QPointF(0, -_PAN),
        }
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.dismiss()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._on_copy()
        elif event.matches(QKeySequence.StandardKey.Save):
            self._on_save()
        elif key in zooms:
            self._canvas.zoom_by(zooms[key])
        elif key == Qt.Key.Key_0:
            self._canvas.zoom_to(1.0)
        elif key in pans and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.pan(pans[key])
        elif key in steps:
            self.step(steps[key])
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
            copy_photo(self.photo)
            self._tell(translate("article", "The photo is copied, with its caption and credit."))

    @Slot()
    def _on_copy_words(self) -> None:
        if self.photo:
            copy_words(self.photo)
            self._tell(translate("article", "Caption and credit are copied."))

    @Slot()
    def _on_save(self) -> None:
        if self.photo:
            save_photo(self, self.photo)
