"""Sets photographs: each with its caption and credit beneath, as newspapers do; several in a row side by side."""

from __future__ import annotations

from PySide6.QtGui import QTextLength, QTextTableCellFormat, QTextTableFormat

from reader.blocks import Figure
from reader.values import Article, Photo
from ui.article import facts
from ui.article.arrange import Gallery
from ui.article.figures import GUTTER
from ui.article.page import Picture
from ui.article.pictures import size_of
from ui.article.setting import BODY
from ui.article.writer import Face, Writer

PHOTO_SCHEME = "photo:"
"""What a photo's character links to, with its index: a click on it is then a click on a link."""
COLUMNS = 2
_WHOLE_CREDIT = 60
"""A credit of so many characters is not broken: it ends the line or has one of its own."""


class Plates:
    """Writes the photos of one article."""

    def __init__(self, writer: Writer, article: Article) -> None:
        self._writer, self._article = writer, article
        self._numbers = {photo.url: number for number, photo in reversed(list(enumerate(article.photos)))}
        self._body = Face(writer.page, BODY).format()
        self._caption = Face(writer.page, 13, "ink2", family="sans")
        self._credit = Face(writer.page, 12, "ink3", family="sans")

    def figure(self, figure: Figure, indent: float = 0) -> None:
        """A picture in the text, with the words of the article's own record of it where there is one."""
        self._set(self._writer, figure, indent, 1, 20)

    def photo(self, photo: Photo, top: float) -> None:
        """A photo of the article."""
        self._set(self._writer, Figure(photo.url), 0, 1, top)

    def gallery(self, gallery: Gallery) -> None:
        """Pairs of pictures, all of one shape; the first of an odd number stands by itself."""
        odd = len(gallery.figures) % COLUMNS
        if odd:
            self.figure(gallery.figures[0])
        writer, setting = self._writer, self._writer.setting
        figures = gallery.figures[odd:]
        rows = [figures[at : at + COLUMNS] for at in range(0, len(figures), COLUMNS)]
        writer.make_room()
        grid = writer.cursor.insertTable(len(rows), COLUMNS, self._shape())
        for row, pair in enumerate(rows):
            # In the order of the document, which Qt sets from left to right.
            for column, figure in enumerate(reversed(pair) if setting.rtl else pair):
                spot = grid.cellAt(row, column)
                self._set(writer.in_cell(spot.firstCursorPosition()), figure, 0, COLUMNS, 0)
                # Last: whatever is set in the cell before would wipe it.
                spot.setFormat(self._cell(column, last=row == len(rows) - 1))
        writer.cursor.movePosition(writer.cursor.MoveOperation.End)
        writer.fresh = True

    def _shape(self) -> QTextTableFormat:
        shape = QTextTableFormat()
        shape.setBorder(0)
        shape.setCellSpacing(0)
        shape.setCellPadding(0)
        shape.setBorderCollapse(True)
        shape.setBottomMargin(self._writer.setting.px(22))
        shape.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / COLUMNS)] * COLUMNS)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return shape

    def _cell(self, column: int, *, last: bool) -> QTextTableCellFormat:
        frame = QTextTableCellFormat()
        half = self._writer.setting.px(GUTTER) / 2
        frame.setLeftPadding(half if column else 0)
        frame.setRightPadding(0 if column else half)
        frame.setTopPadding(0)
        frame.setBottomPadding(0 if last else self._writer.setting.px(16))
        frame.setVerticalAlignment(QTextTableCellFormat.VerticalAlignment.AlignTop)
        return frame

    def _set(self, write: Writer, figure: Figure, indent: float, columns: int, top: float) -> None:
        setting, number = write.setting, self._numbers.get(figure.url)
        if number is None:
            name = figure.alt or figure.caption or ""
            picture = Picture(None, figure.width or 0, figure.height or 0, name, None)
            caption, credit, href = figure.caption, figure.credit, figure.href
        else:
            photo = self._article.photos[number]
            picture = _picture(photo, number)
            caption, credit, href = photo.caption, photo.credit, f"{PHOTO_SCHEME}{number}" if photo.file else None
        words = bool(caption or credit)
        under = 0 if columns > 1 else 26
        write.block(setting.block(top=top, bottom=0 if words else max(0, under - 2), indent=indent), self._body)
        write.figure(picture, indent, href, columns)
        if not words:
            return
        write.block(setting.block(top=9, bottom=under, line=20, indent=indent), self._caption.format())
        if caption:
            write.text(caption.strip(), self._caption.format())
        if credit:
            kept = credit.strip()
            kept = kept.replace(" ", "\u00a0") if len(kept) <= _WHOLE_CREDIT and columns == 1 else kept
            write.text(("  " if caption else "") + kept, self._credit.format())


def _picture(photo: Photo, number: int) -> Picture:
    """The photo `number` of the article, as it is drawn."""
    width, height = photo.width or 0, photo.height or 0
    if photo.file and not (width and height):
        size = size_of(photo.file)
        width, height = size.width(), size.height()
    return Picture(photo.file, width, height, facts.photo_name(photo), number)
