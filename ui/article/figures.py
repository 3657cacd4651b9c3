"""A photograph's place in the page: its room is reserved from its record, so that nothing moves when it is decoded."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from ui.article.facts import translate
from ui.article.page import FIGURE, FIGURE_HEIGHT, FIGURE_INDEX, FIGURE_WIDTH, Page, Picture
from ui.article.pictures import PictureCache
from ui.article.setting import Setting
from ui.icons import icon_pixmap
from ui.theme import MEASURES

TALLEST = 620
STRETCH = 0.6
"""A picture that fills this much of the column is drawn as wide as the column: a ragged right edge looks mistaken."""
UNKNOWN = QSizeF(16, 9)
PLATE = QSizeF(3, 2)
"""The shape of photos that stand side by side."""
GUTTER = 10
_SMALLEST_NOTE = 150


def figure_size(picture: Picture, setting: Setting, indent: float, columns: int = 1) -> QSizeF:
    """The room a picture gets: as wide as the column if it is large enough, never taller than a screen."""
    column = max(48.0, setting.column - setting.px(indent))
    if columns > 1:
        width = (column - (columns - 1) * setting.px(GUTTER)) // columns
        return QSizeF(width, round(width * PLATE.height() / PLATE.width()))
    known = picture.width > 0 and picture.height > 0
    if not known:
        return QSizeF(column, round(column * UNKNOWN.height() / UNKNOWN.width()))
    width = picture.width * setting.zoom
    if width >= column * STRETCH:
        width = column
    height = width * picture.height / picture.width
    tallest = TALLEST * setting.zoom
    if height > tallest:
        width, height = width * tallest / height, tallest
    return QSizeF(max(1, round(width)), max(1, round(height)))


def figure_format(picture: Picture, index: int, setting: Setting, indent: float, columns: int = 1) -> QTextCharFormat:
    """The format of the one character that stands for the picture."""
    result = QTextCharFormat()
    result.setObjectType(FIGURE)
    result.setProperty(FIGURE_INDEX, index)
    _set_size(result, figure_size(picture, setting, indent, columns))
    result.setProperty(QTextFormat.Property.ImageAltText.value, picture.name)
    result.setToolTip(picture.name)
    return result


def refit(page: Page, setting: Setting) -> None:
    """Give figures and sheets the room that they have in another column."""
    cursor = QTextCursor(page.document)
    cursor.beginEditBlock()
    for spot, picture in zip(page.figures, page.pictures, strict=True):
        cursor.setPosition(spot.position)
        cursor.setPosition(spot.position + 1, QTextCursor.MoveMode.KeepAnchor)
        change = cursor.charFormat()
        _set_size(change, figure_size(picture, setting, spot.indent, spot.columns))
        cursor.setCharFormat(change)
    for sheet in page.sheets:
        cursor.setPosition(sheet.position)
        cursor.setPosition(sheet.position + 1, QTextCursor.MoveMode.KeepAnchor)
        change = cursor.charFormat()
        change.setProperty(QTextFormat.Property.ImageWidth.value, setting.column - setting.px(sheet.indent))
        cursor.setCharFormat(change)
    cursor.endEditBlock()


def _set_size(face: QTextCharFormat, size: QSizeF) -> None:
    face.setProperty(FIGURE_WIDTH, size.width())
    face.setProperty(FIGURE_HEIGHT, size.height())


class FigureObject(QPyTextObject):
    """Draws the figures of the page that is shown."""

    def __init__(self, view: QTextEdit, pictures: PictureCache) -> None:
        super().__init__(view)
        self._view = view
        self._cache = pictures
        self.page: Page | None = None

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: N803
        return QSizeF(format.property(FIGURE_WIDTH), format.property(FIGURE_HEIGHT))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,
    ) -> None:
        rect = QRectF(rect)
        index = format.property(FIGURE_INDEX)
        if self.page is None or not 0 <= index < len(self.page.pictures):
            return
        picture, setting = self.page.pictures[index], self.page.setting
        ratio = painter.device().devicePixelRatio()
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        path = QPainterPath()
        path.addRoundedRect(rect, MEASURES.photo_radius, MEASURES.photo_radius)
        painter.setClipPath(path)
        painter.fillRect(rect, setting.color("code_box"))
        if picture.file is None:
            _draw_missing(painter, rect, setting, ratio)
        else:
            size = (_whole(picture, rect) * ratio).toSize()
            image = self._cache.get(picture.file, QSize(max(1, size.width()), max(1, size.height())))
            if image is not None:
                painter.drawImage(rect, image, _middle(QSizeF(image.size()), rect.size()))
            elif self._cache.is_broken(picture.file):
                _draw_missing(painter, rect, setting, ratio)
        self._draw_selection(painter, rect, posInDocument, setting)
        painter.restore()

    def _draw_selection(self, painter: QPainter, rect: QRectF, position: int, setting: Setting) -> None:
        cursor = self._view.textCursor()
        if cursor.selectionStart() <= position < cursor.selectionEnd():
            veil = QColor(setting.color("accent"))
            veil.setAlpha(70)
            painter.fillRect(rect, veil)


def _whole(picture: Picture, rect: QRectF) -> QSizeF:
    """The size that the whole picture has where its middle fills `rect`."""
    if picture.width <= 0 or picture.height <= 0:
        return rect.size()
    scale = max(rect.width() / picture.width, rect.height() / picture.height)
    return QSizeF(picture.width * scale, picture.height * scale)


def _middle(image: QSizeF, shape: QSizeF) -> QRectF:
    """The largest part of this shape in the middle of an image."""
    scale = min(image.width() / shape.width(), image.height() / shape.height())
    part = QRectF(0, 0, shape.width() * scale, shape.height() * scale)
    part.moveCenter(QPointF(image.width() / 2, image.height() / 2))
    return part


def _draw_missing(painter: QPainter, rect: QRectF, setting: Setting, ratio: float) -> None:
    """A quiet word in the place of a photo that is not here."""
    icon = round(22 * setting.zoom)
    middle = rect.center()
    with_note = rect.width() >= _SMALLEST_NOTE and rect.height() >= 2.6 * icon
    top = middle.y() - (icon * 0.95 if with_note else icon / 2)
    if rect.width() >= icon and rect.height() >= icon:
        drawing = icon_pixmap("image", setting.theme.ink3, icon, ratio)
        painter.drawPixmap(QPointF(middle.x() - icon / 2, top), drawing)
    if with_note:
        painter.setFont(setting.sans(12))
        painter.setPen(setting.color("ink3"))
        note = QRectF(rect.left(), top + icon + 6 * setting.zoom, rect.width(), 20 * setting.zoom)
        painter.drawText(note, Qt.AlignmentFlag.AlignCenter, translate("article", "Photo not yet downloaded"))
