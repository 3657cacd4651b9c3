"""The windows in a page that are scrolled sideways, and the card that shows the same with all the room there is."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QObject, QRect, QRectF, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QDialog, QFrame, QMenu, QPushButton, QTextBrowser, QTextEdit, QWidget

from ui.article.copying import mime_data
from ui.article.facts import translate
from ui.article.find import Finder
from ui.article.page import Page, Sheet
from ui.article.setting import BLEED, page_palette
from ui.article.sheets import SheetObject, sheet
from ui.dialogs.card import buttons, card

_SHARE = 0.86
"""How much of its window the card takes."""


class SheetView(QTextBrowser):
    """A sheet, scrolled sideways; what else the wheel and the keys do goes on to the page."""

    link_activated = Signal(str)
    open_asked = Signal()

    def __init__(self, shown: Sheet, parent: QWidget, *, inset: bool = True) -> None:
        super().__init__(parent)
        self.sheet, self._inset = shown, inset
        page = shown.page
        ground = getattr(page.setting.theme, shown.ground)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus if inset else Qt.FocusPolicy.StrongFocus)
        self.setPalette(page_palette(self.palette(), page.setting.theme))
        self.setStyleSheet(f"QTextBrowser {{ background: {ground}; border: 0; border-radius: 6px; }}")
        if inset:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        wraps = page.document.defaultTextOption().wrapMode() != QTextOption.WrapMode.NoWrap
        if wraps:
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
            self.setLineWrapColumnOrWidth(round(page.document.textWidth()))
        else:
            self.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        # Whoever is deleted first, the document must not outlive its view, nor the other way round.
        page.document.setParent(self)
        self.setDocument(page.document)
        self.setCursorWidth(0)
        self.setAccessibleName(shown.name)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def wheelEvent(self, event: QWheelEvent) -> None:
        delta = event.angleDelta()
        sideways = abs(delta.x()) > abs(delta.y()) or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self._inset:
            super().wheelEvent(event)
        elif sideways:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (delta.x() or delta.y()))
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if not self._inset or sideways or event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        copy = menu.addAction(translate("article", "Copy"), self.copy)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(translate("article", "Select all"), self.selectAll)
        if self._inset:
            menu.addSeparator()
            menu.addAction(translate("article", "Open in a card"), self.open_asked.emit)
        menu.exec(event.globalPos())
        menu.deleteLater()

    def createMimeDataFromSelection(self) -> QMimeData:
        return mime_data(self.sheet.page, self.textCursor())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded by name."""
        return None

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        self.link_activated.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


class Sheets(QObject):
    """Puts a view in the place of each sheet of a page, when it is seen first.  Signal: `link_activated(str)`."""

    link_activated = Signal(str)

    def __init__(self, view: QTextBrowser) -> None:
        super().__init__(view)
        self._view = view
        self._page: Page | None = None
        self._views: dict[int, SheetView] = {}
        self._seen: dict[int, QRectF] = {}
        self._finder = Finder()
        self.object = SheetObject(view, self._on_seen)
        # Not while the page is painted, which is when it is known where a sheet lies.
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)

    def show(self, page: Page | None) -> None:
        """Another page is shown."""
        for view in self._views.values():
            view.hide()
            view.deleteLater()
        self._page, self._views, self._seen = page, {}, {}
        self._placing.stop()

    def mark(self, finder: Finder) -> None:
        """Mark what was found, here and in what is seen later."""
        self._finder = finder
        for number, view in self._views.items():
            view.setExtraSelections(finder.marks(view.sheet.page.setting, number))

    def open(self, number: int) -> None:
        """Show this sheet in a card of its own."""
        if self._page is not None:
            made = self._page.sheets[number]
            dialog = SheetCard(self._view.window(), sheet(made.block, made.page.setting))
            dialog.view.link_activated.connect(self.link_activated)
            dialog.open()

    def _on_seen(self, number: int, place: QRectF) -> None:
        view = self._views.get(number)
        if view is None or view.geometry() != self._in_viewport(place):
            self._seen[number] = place
            self._placing.start()

    def _in_viewport(self, place: QRectF) -> QRect:
        return place.translated(0, -self._view.verticalScrollBar().value()).toRect()

    def _place(self) -> None:
        if self._page is None:
            return
        for number, place in self._seen.items():
            view = self._views.get(number)
            if view is None:
                view = self._views[number] = SheetView(self._page.sheets[number], self._view.viewport())
                view.link_activated.connect(self.link_activated)
                view.open_asked.connect(lambda number=number: self.open(number))
                view.setExtraSelections(self._finder.marks(self._page.setting, number))
            view.setGeometry(self._in_viewport(place))
            view.show()
        self._seen = {}


class SheetCard(QDialog):
    """A table or code with all the room that the window has."""

    def __init__(self, window: QWidget, shown: Sheet) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = card(self, shown.name, 480)
        self.view = SheetView(shown, self, inset=False)
        column.addWidget(self.view, 1)
        close = QPushButton(translate("article", "Close"))
        close.clicked.connect(self.accept)
        buttons(column, close)
        wanted = round(shown.page.document.idealWidth()) + 2 * BLEED + 80
        self.resize(
            max(480, min(wanted, round(window.width() * _SHARE))),
            max(320, min(round(shown.height) + 190, round(window.height() * _SHARE))),
        )
        self.view.setFocus()
