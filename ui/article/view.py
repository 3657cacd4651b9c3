"""The pane for the article: an `Article` in, a page one reads; what is clicked, hovered and finished out as signals."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from reader.values import Article
from ui.article import facts
from ui.article.beside import Beside
from ui.article.build import DETAILS_SCHEME, blank_document, build_page
from ui.article.copying import mime_data
from ui.article.empty import empty_text, paint_empty
from ui.article.figures import FigureObject, refit
from ui.article.label import LinkLabel
from ui.article.menu import article_menu
from ui.article.ornaments import paint_ornaments, paint_spoken
from ui.article.page import FIGURE, OPENED_OUTSIDE, SHEET, Page, Stop
from ui.article.passages import Passages
from ui.article.pictures import PictureCache
from ui.article.plates import PHOTO_SCHEME
from ui.article.scroll import Scroll
from ui.article.searching import Searching
from ui.article.setting import (
    BLEED,
    SIDE_MARGIN,
    Setting,
    Type,
    measure,
    page_palette,
    page_style,
)
from ui.article.sheet_view import Sheets
from ui.article.sheets import SHEET_SCHEME
from ui.article.spoken import spoken
from ui.article.stops import Way
from ui.theme import LIGHT, Theme

NARROWEST = 220
_ENCODED = QUrl.ComponentFormattingOption.FullyEncoded


class ArticleView(QTextBrowser):
    """Shows one article.  It loads nothing and opens nothing: `link_activated` tells what the reader wants."""

    link_activated = Signal(str)
    photo_activated = Signal(int)
    link_hovered = Signal(str)
    page_end_reached = Signal()
    jumped = Signal()
    """A link within the article was followed, or gone back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._type = LIGHT, Type()
        self._article: Article | None = None
        self._page: Page | None = None
        self._way = Way()
        self._spoken: int | None = None
        self._turned: frozenset[int] = frozenset()
        self._pictures = PictureCache(self)
        self._figures = FigureObject(self, self._pictures)
        self._sheets = Sheets(self)
        self._scroll = Scroll(self)
        self._searching = Searching(self, self._sheets, self._scroll)
        self._label = LinkLabel(self)
        self.passages = Passages(self)
        self._document = QTextDocument()

        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there, so that a page does not jump sideways when the next one is longer.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.TextSelectableByKeyboard | flags.LinksAccessibleByMouse
        )
        self.setAutoFillBackground(True)
        self.setAccessibleName(facts.translate("article", "Article"))
        self.anchorClicked.connect(lambda url: self._activate(url.toString(_ENCODED)))
        self._sheets.link_activated.connect(self._activate)
        self.highlighted.connect(self._on_highlighted)
        self._pictures.picture_decoded.connect(self._on_picture_decoded)
        bar = self.verticalScrollBar()
        # Disabled it is not drawn: a page that fits needs no scroll bar.
        bar.rangeChanged.connect(lambda low, high: bar.setEnabled(high > low))
        bar.setEnabled(False)
        self.set_theme(self._theme)

    # --- what is shown ------------------------------------------------------------------------------------------------

    @property
    def article(self) -> Article | None:
        """The article that is shown."""
        return self._article

    @property
    def page(self) -> Page | None:
        return self._page

    @property
    def zoom(self) -> float:
        return self._type.zoom

    @property
    def pictures(self) -> PictureCache:
        """The decoded pictures; the photo viewer borrows the same."""
        return self._pictures

    def show_article(self, article: Article | None) -> None:
        """Show an article from its beginning, or the empty pane.  The same article anew keeps its place."""
        same = article is not None and self._article is not None and article.id == self._article.id
        place = self.place() if same else 0.0
        self._article = article
        self._pictures.forgive()
        self._way.leave()
        if not same:
            self._turned, self._spoken, self.passages.beside = frozenset(), None, Beside()
        self._build(same=same)
        if same:
            self.set_place(place)
        else:
            self._scroll.forget()
            self.verticalScrollBar().setValue(0)
        self._label.show_address("")
        self.setAccessibleDescription(article.title if article else empty_text())

    def show_beside(self, beside: Beside) -> None:
        """What the reader wrote on the article that is shown, and how many versions of it came before."""
        if beside != self.passages.beside:
            self.passages.beside = beside
            self._rebuild()

    def set_theme(self, theme: Theme) -> None:
        """Another theme; the place in the text is kept."""
        self._theme = theme
        self.setPalette(page_palette(self.palette(), theme))
        self.setStyleSheet(page_style(theme))
        self._label.set_theme(theme)
        self._rebuild()

    def set_zoom(self, zoom: float) -> None:
        """Another size of type; the place in the text is kept."""
        self._set_type(replace(self._type, zoom=zoom))

    def set_type(self, family: str, characters: int, leading: float, lines: str = "ragged") -> None:
        """Another face of the text, measure in characters a line, height or end of its lines; the place is kept."""
        self._set_type(Type(self.zoom, family, characters, leading, lines))

    def _set_type(self, wanted: Type) -> None:
        if wanted != self._type:
            self._type = wanted
            self._rebuild()

    # --- place --------------------------------------------------------------------------------------------------------

    def place(self) -> float:
        """The reading position, as `Scroll.place` has it."""
        return self._scroll.place()

    def set_place(self, place: float) -> None:
        """Go to a reading position."""
        self._scroll.go(place)

    def show_position(self, position: int) -> None:
        """Bring what stands at this position of the document into sight."""
        self._scroll.show(position)

    @property
    def reached(self) -> Stop | None:
        """The link, photo or passage that the Tab key has reached."""
        return self._way.stop

    def at_end(self) -> bool:
        """Whether the end of the article is in sight."""
        return self._scroll.at_end()

    def page_down(self) -> bool:
        """On by a screen less two lines; False at the end of the article, where nothing moved."""
        return self._scroll.page_down()

    def come_back(self) -> bool:
        """Back to where a link within the article was followed; False where none was."""
        came = self._scroll.come_back()
        if came:
            self.jumped.emit()
        return came

    @property
    def can_come_back(self) -> bool:
        return self._scroll.can_return

    # --- reading aloud, and find --------------------------------------------------------------------------------------

    def paragraphs(self) -> list[tuple[int, str]]:
        """What is read aloud, from the topmost block on: the block's number and its text."""
        return spoken(self._page, self._scroll.top_block()) if self._page else []

    def mark_spoken(self, number: int | None) -> None:
        """Mark the block that is being read, and bring it into sight; `None`: none is."""
        self._spoken = number
        if number is not None:
            self.show_position(self._document.findBlockByNumber(number).position())
        self.viewport().update()

    def find_text(self, text: str) -> int:
        """Mark every place of `text` and go to the first from here on; gives their number.  "" ends the search."""
        return self._searching.seek(text)

    def find_next(self, step: int = 1) -> int:
        """Go to the next place (-1: the one before); gives its number from 1, or 0."""
        return self._searching.step(step)

    # --- building -----------------------------------------------------------------------------------------------------

    def _setting(self) -> Setting:
        rtl = foreign = False
        if self._article is not None:
            rtl, foreign = facts.is_rtl(self._article), facts.is_foreign(self._article)
        kind = self._type
        column = self._column()
        return Setting(self._theme, kind.zoom, column, rtl, foreign, kind.family, kind.leading, kind.lines)

    def _build(self, *, same: bool) -> None:
        self._fit_margins()
        setting = self._setting()
        document = blank_document(setting)
        document.documentLayout().registerHandler(FIGURE, self._figures)
        document.documentLayout().registerHandler(SHEET, self._sheets.object)
        self._page = None
        if self._article:
            self._page = build_page(document, self._article, setting, self._turned, self.passages.beside)
        self._figures.page = self._scroll.page = self._page
        self._way.turn_to(self._page)
        self._sheets.show(self._page)
        if self.lineWrapColumnOrWidth() != setting.column + 2 * BLEED:
            # It lays out anew what is shown, which is still the article before.
            self.setLineWrapColumnOrWidth(setting.column + 2 * BLEED)
        self.setDocument(document)
        self.setCursorWidth(0)
        # The view does not own its document: the old one goes when Qt is done with it.
        old, self._document = self._document, document
        old.deleteLater()
        self._searching.turn_to(self._page, same=same)

    def _rebuild(self) -> None:
        place = self.place()
        self._build(same=True)
        self.set_place(place)
        self.viewport().update()

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _column(self) -> int:
        room = self.width() - self._bar_width() - 2 * SIDE_MARGIN
        return int(min(measure(self.zoom, self._type.characters, self._type.family), max(NARROWEST, room)))

    def _fit_margins(self) -> None:
        # Margins of the viewport, not of the text: above the measure a wider window then lays nothing out again.
        spare = max(0, self.width() - self._bar_width() - self._column() - 2 * BLEED)
        self.setViewportMargins(spare // 2, 0, spare - spare // 2, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        place = self.place()
        self._fit_margins()
        super().resizeEvent(event)
        self._label.keep_in_corner()
        column = self._column()
        if self._page is None or column == self._page.setting.column:
            return
        self._page.setting = self._setting()
        refit(self._page, self._page.setting)
        self.setLineWrapColumnOrWidth(column + 2 * BLEED)
        self.set_place(place)

    # --- painting -----------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self._theme.paper))
        if self._page is None:
            paint_empty(painter, self._setting(), QRectF(self.viewport().rect()))
            painter.end()
            return
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        seen = QRectF(event.rect().translated(0, top))
        paint_ornaments(painter, self._page, seen)
        self.passages.paint(painter, self._page, seen)
        if self._spoken is not None:
            paint_spoken(painter, self._page, self._spoken)
        painter.end()
        super().paintEvent(event)
        if self.hasFocus():
            self._way.paint(self.viewport(), top)

    # --- hand and keyboard --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            # The wheel turned beside the column: Qt gives it to the view, which would drop it.
            self.verticalScrollBar().event(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key == Qt.Key.Key_Space:
            if not self.page_down():
                self.page_end_reached.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._way.stop:
            self._activate(self._way.stop.href)
        elif not (plain and self._scroll.turn(key)):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through links and photos first, then leaves the page."""
        stop = self._way.go(1 if forward else -1, *self._scroll.seen())
        self._on_highlighted(QUrl(stop.href if stop else ""))
        if stop is None:
            return QWidget.focusNextPrevChild(self, forward)
        self._scroll.show(stop.position)
        self.viewport().update()
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._way.leave()
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._article is None:
            return
        href = self.anchorAt(self.viewport().mapFromGlobal(event.globalPos()))
        menu = article_menu(self, self._article, href, self._activate)
        menu.exec(event.globalPos())
        menu.deleteLater()

    # --- Qt asks ------------------------------------------------------------------------------------------------------

    def createMimeDataFromSelection(self) -> QMimeData:
        if self._page is None:
            return QMimeData()
        return mime_data(self._page, self.textCursor())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded by name: a page holds no more than its text and our own figures."""
        return None

    # --- facts --------------------------------------------------------------------------------------------------------

    def _activate(self, href: str) -> None:
        if self.passages.follow(href):
            return
        if href.startswith(PHOTO_SCHEME):
            self.photo_activated.emit(int(href.removeprefix(PHOTO_SCHEME)))
        elif href.startswith("#") and self._page:
            number = self._page.anchors.get(QUrl.fromPercentEncoding(href[1:].encode()))
            if number is not None:
                self._scroll.jump(number)
                self.jumped.emit()
        elif href.startswith(DETAILS_SCHEME):
            self._turned ^= {int(href.removeprefix(DETAILS_SCHEME))}
            self._rebuild()
        elif href.startswith(SHEET_SCHEME):
            self._sheets.open(int(href.removeprefix(SHEET_SCHEME)))
        elif href.startswith(OPENED_OUTSIDE):
            self.link_activated.emit(href)

    @Slot(QUrl)
    def _on_highlighted(self, url: QUrl) -> None:
        href = url.toString()
        address = href if href.startswith(OPENED_OUTSIDE) else ""
        self._label.show_address(address)
        self.link_hovered.emit(address)

    @Slot(str)
    def _on_picture_decoded(self, file: str) -> None:
        if self._page and any(picture.file == file for picture in self._page.pictures):
            self.viewport().update()
