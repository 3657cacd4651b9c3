"""The pane for the article: an `Article` in, a page one reads; what is clicked, hovered and finished out as signals."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRectF, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from reader.values import Article
from ui.article import facts
from ui.article.build import PHOTO_SCHEME, build_page
from ui.article.copying import mime_data
from ui.article.empty import empty_text, paint_empty
from ui.article.figures import FigureObject, refit
from ui.article.find import Finder
from ui.article.label import LinkLabel
from ui.article.menu import article_menu
from ui.article.ornaments import block_rect, paint_focus, paint_ornaments
from ui.article.page import FIGURE, Page
from ui.article.pictures import PictureCache
from ui.article.setting import (
    BLEED,
    BODY,
    BODY_LINE,
    BODY_OPTICAL,
    MEASURE,
    SIDE_MARGIN,
    Setting,
    measure,
    page_palette,
)
from ui.article.stops import next_stop
from ui.fonts import load_fonts, serif
from ui.theme import LIGHT, Theme

SMALLEST_ZOOM, LARGEST_ZOOM = 0.7, 2.5
NARROWEST = 220
_OPENED = ("http://", "https://", "mailto:")


class ArticleView(QTextBrowser):
    """Shows one article.  It loads nothing and opens nothing: `link_activated` tells what the reader wants."""

    link_activated = Signal(str)
    photo_activated = Signal(int)
    link_hovered = Signal(str)
    page_end_reached = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_fonts()
        self._theme, self._zoom = LIGHT, 1.0
        self._family, self._characters, self._leading = "serif", MEASURE, 1.0
        self._article: Article | None = None
        self._page: Page | None = None
        self._stop: int | None = None
        self._sought = ""
        self._finder = Finder()
        self._pictures = PictureCache(self)
        self._figures = FigureObject(self, self._pictures)
        self._label = LinkLabel(self)
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
        self.anchorClicked.connect(self._on_anchor_clicked)
        self.highlighted.connect(self._on_highlighted)
        self._pictures.picture_decoded.connect(self._on_picture_decoded)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)
        self.verticalScrollBar().setEnabled(False)
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
        return self._zoom

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
        self._stop = None
        self._build()
        if same:
            self.set_place(place)
        else:
            self._sought = ""
            self.verticalScrollBar().setValue(0)
        self._label.show_address("")
        self.setAccessibleDescription(article.title if article else empty_text())

    def set_theme(self, theme: Theme) -> None:
        """Another theme; the place in the text is kept."""
        self._theme = theme
        self.setPalette(page_palette(self.palette(), theme))
        # A style sheet of the application wins over a palette.
        self.setStyleSheet(
            f"QTextBrowser {{ background: {theme.paper}; border: 0; }}"
            " QScrollBar::handle:disabled { background: transparent; }"
        )
        self._label.set_theme(theme)
        self._rebuild()

    def set_zoom(self, zoom: float) -> None:
        """Another size of type; the place in the text is kept."""
        zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._rebuild()

    def set_type(self, family: str, characters: int, leading: float) -> None:
        """Another face of the text, measure in characters a line, or height of its lines; the place is kept."""
        if (family, characters, leading) != (self._family, self._characters, self._leading):
            self._family, self._characters, self._leading = family, characters, leading
            self._rebuild()

    # --- place --------------------------------------------------------------------------------------------------------

    def place(self) -> float:
        """The reading position: the number of the topmost block and how much of it is above the edge, as a fraction.

        It holds at another zoom, theme or width, and may be stored.
        """
        if self._page is None or self.verticalScrollBar().value() == 0:
            return 0.0
        top = self.verticalScrollBar().value()
        number = self.cursorForPosition(QPoint(1, 1)).blockNumber()
        rect = block_rect(self._page, number)
        part = (top - rect.top()) / max(1.0, rect.height())
        return number + min(0.999, max(0.0, part))

    def set_place(self, place: float) -> None:
        """Go to a reading position."""
        if self._page is None or place <= 0:
            self.verticalScrollBar().setValue(0)
            return
        number = min(int(place), self._page.document.blockCount() - 1)
        rect = block_rect(self._page, number)
        self.verticalScrollBar().setValue(round(rect.top() + (place - int(place)) * rect.height()))

    def at_end(self) -> bool:
        """Whether the end of the article is in sight."""
        return self.verticalScrollBar().value() >= self.verticalScrollBar().maximum()

    def page_down(self) -> bool:
        """On by a screen less two lines; False at the end of the article, where nothing moved."""
        bar = self.verticalScrollBar()
        if self._page is None or self.at_end():
            return False
        bar.setValue(bar.value() + max(40, self.viewport().height() - round(2 * BODY_LINE * self._zoom)))
        return True

    # --- find ---------------------------------------------------------------------------------------------------------

    def find_text(self, text: str) -> int:
        """Mark every place of `text` and go to the first from here on; gives their number.  "" ends the search."""
        self._sought = text
        start = self.cursorForPosition(QPoint(1, 1)).position() if self._page else 0
        hits = self._finder.search(self._document, text, start) if self._page else 0
        self._show_found()
        return hits

    def find_next(self, step: int = 1) -> int:
        """Go to the next place (-1: the one before); gives its number from 1, or 0."""
        self._finder.step(step)
        self._show_found()
        return self._finder.current + 1

    def _show_found(self) -> None:
        self.setExtraSelections(self._finder.marks(self._setting()))
        if self._finder.places:
            self._bring_into_view(self._finder.places[self._finder.current])

    def _bring_into_view(self, cursor: QTextCursor) -> None:
        rect = self.cursorRect(cursor)
        if not self.viewport().rect().adjusted(0, 40, 0, -60).contains(rect):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - self.viewport().height() // 3)

    # --- building -----------------------------------------------------------------------------------------------------

    def _setting(self) -> Setting:
        rtl = foreign = False
        if self._article is not None:
            rtl, foreign = facts.is_rtl(self._article), facts.is_foreign(self._article)
        return Setting(self._theme, self._zoom, self._column(), rtl, foreign, self._family, self._leading)

    def _build(self) -> None:
        self._fit_margins()
        setting = self._setting()
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(serif(BODY * self._zoom, optical=BODY_OPTICAL))
        document.documentLayout().registerHandler(FIGURE, self._figures)
        document.setTextWidth(setting.column + 2 * BLEED)
        self._page = build_page(document, self._article, setting) if self._article else None
        self._figures.page = self._page
        self._finder.clear()
        self.setExtraSelections([])
        self.setLineWrapColumnOrWidth(setting.column + 2 * BLEED)
        self.setDocument(document)
        self.setCursorWidth(0)
        # The view does not own its document: the old one goes when Qt is done with it.
        old, self._document = self._document, document
        old.deleteLater()

    def _rebuild(self) -> None:
        place, current = self.place(), self._finder.current
        self._build()
        self.set_place(place)
        if self._sought and self._page:
            self._finder.search(self._document, self._sought)
            self._finder.current = current if current < len(self._finder.places) else -1
            self.setExtraSelections(self._finder.marks(self._setting()))
        self.viewport().update()

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _column(self) -> int:
        room = self.width() - self._bar_width() - 2 * SIDE_MARGIN
        return int(min(measure(self._zoom, self._characters, self._family), max(NARROWEST, room)))

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
        paint_ornaments(painter, self._page, QRectF(event.rect().translated(0, top)))
        painter.end()
        super().paintEvent(event)
        if self._stop is not None and self.hasFocus():
            painter = QPainter(self.viewport())
            painter.translate(0, -top)
            stop = self._page.stops[self._stop]
            paint_focus(painter, self._page, stop.position, stop.length)
            painter.end()

    # --- hand and keyboard --------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            # The wheel turned beside the column: Qt gives it to the view, which would drop it.
            self.verticalScrollBar().event(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self.verticalScrollBar()
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and key == Qt.Key.Key_Space:
            if not self.page_down():
                self.page_end_reached.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._stop is not None and self._page:
            self._activate(self._page.stops[self._stop].href)
        elif plain and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = round(3 * BODY_LINE * self._zoom)
            bar.setValue(bar.value() + (step if key == Qt.Key.Key_Down else -step))
        elif plain and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through links and photos first, then leaves the page."""
        if self._page:
            first = self.cursorForPosition(QPoint(1, 1)).position()
            last = self.cursorForPosition(QPoint(1, self.viewport().height() - 2)).position()
            self._stop = next_stop(self._page.stops, self._stop, 1 if forward else -1, first, last)
            if self._stop is not None:
                stop = self._page.stops[self._stop]
                cursor = QTextCursor(self._document)
                cursor.setPosition(stop.position)
                self._bring_into_view(cursor)
                self._on_highlighted(QUrl(stop.href))
                self.viewport().update()
                return True
            self._on_highlighted(QUrl())
        return QWidget.focusNextPrevChild(self, forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop = None
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

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        self._activate(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def _activate(self, href: str) -> None:
        if href.startswith(PHOTO_SCHEME):
            self.photo_activated.emit(int(href.removeprefix(PHOTO_SCHEME)))
        elif href.startswith("#") and self._page:
            number = self._page.anchors.get(QUrl.fromPercentEncoding(href[1:].encode()))
            if number is not None:
                self.verticalScrollBar().setValue(round(block_rect(self._page, number).top()) - 20)
        elif href.startswith(_OPENED):
            self.link_activated.emit(href)

    @Slot(QUrl)
    def _on_highlighted(self, url: QUrl) -> None:
        href = url.toString()
        address = href if href.startswith(_OPENED) else ""
        self._label.show_address(address)
        self.link_hovered.emit(address)

    @Slot(str)
    def _on_picture_decoded(self, file: str) -> None:
        if self._page and any(picture.file == file for picture in self._page.pictures):
            self.viewport().update()

    @Slot(int, int)
    def _on_range_changed(self, low: int, high: int) -> None:
        # Disabled it is not drawn: a page that fits needs no scroll bar.
        self.verticalScrollBar().setEnabled(high > low)
