"""The panes side by side: their widths, and which of them a window of this size shows.

feeds | headlines | article | related          or the related stories below the article, where it is narrow
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QWidget

from ui.headlines.pane import HeadlinesPane
from ui.layout import NARROWEST_FEEDS, RAIL, Room, Shown, shown_panes, usual_widths

if TYPE_CHECKING:
    from ui.reading import ReadingPane
    from ui.related.pane import RelatedPane
    from ui.sidebar.pane import FeedsPane

LINE = 1
NARROWEST_LIST, NARROW_ARTICLE = 250, 440
"""The list gives way so far to let the article have so much."""
NARROWEST_ARTICLE, NARROWEST_RELATED, LOWEST_RELATED = 320, 210, 120


class Panes(QSplitter):
    """All but the headlines come to their places when they are made (`take_feeds`, `furnish`), and are blank till then.

    Signal: `fitted(Shown)` when other panes are shown than before, or elsewhere.
    """

    fitted = Signal(object)

    def __init__(self, headlines: HeadlinesPane, *, related_wanted: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._headlines = headlines
        self._feeds: FeedsPane | None = None
        self._feeds_place: QWidget = _blank("side")
        self._reading: ReadingPane | None = None
        self._related: QWidget = _blank("side")
        self._room = Room(related_wanted=related_wanted)
        self._shown: Shown | None = None
        self._widths: tuple[int, ...] = ()
        self._height = 0
        self._rail = False
        self._story = _splitter(QSplitter(), _blank("paper"), self._related)
        self._inner = _splitter(QSplitter(), headlines, self._story)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._inner)
        _splitter(self, self._feeds_place, self._pages)
        for splitter in (self, self._inner, self._story):
            splitter.splitterMoved.connect(lambda _place, _number: self._on_moved())
        self._feeds_place.setMinimumWidth(RAIL)
        headlines.setMinimumWidth(NARROWEST_LIST)

    def take_feeds(self, feeds: FeedsPane) -> None:
        """Let the feeds take their place."""
        blank, self._feeds_place, self._feeds = self._feeds_place, feeds, feeds
        feeds.setMinimumWidth(NARROWEST_FEEDS)
        feeds.setVisible(not blank.isHidden())
        self.replaceWidget(0, feeds)
        blank.deleteLater()
        self.set_rail(self._rail)

    def furnish(self, reading: ReadingPane, related: RelatedPane) -> None:
        """Let article and related stories take their places."""
        reading.setMinimumWidth(NARROWEST_ARTICLE)
        related.setMinimumSize(NARROWEST_RELATED, LOWEST_RELATED)
        related.setVisible(not self._related.isHidden())
        self._reading, self._related = reading, related
        for place, pane in enumerate((reading, related)):
            blank = self._story.replaceWidget(place, pane)
            if blank is not None:
                blank.deleteLater()
        self._order_tabs()
        if self._shown is not None:
            reading.related_button.setVisible(not self._shown.related)
            self.fitted.emit(self._shown)

    def _order_tabs(self) -> None:
        """Let Tab go through the panes from left to right: the headlines were made first."""
        if self._feeds is None or self._reading is None:
            return
        panes = (self._feeds, self._feeds.line, self._headlines, self._reading, self._related)
        for one, following in pairwise(dict.fromkeys(widget for pane in panes for widget in _tab_chain(pane))):
            QWidget.setTabOrder(one, following)

    @property
    def welcoming(self) -> bool:
        """Whether the welcome page stands in place of headlines and article."""
        return self._pages.currentWidget() is not self._inner

    def welcome(self, page: QWidget) -> None:
        """Show the welcome page."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def leave_welcome(self) -> None:
        """Show what there is to read."""
        self._pages.setCurrentWidget(self._inner)

    @property
    def related_wanted(self) -> bool:
        """Whether the related stories are shown where there is room."""
        return self._room.related_wanted

    @property
    def below(self) -> bool:
        """Whether the related stories' place is below the article."""
        return self._story.orientation() == Qt.Orientation.Vertical

    # --- widths

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths of feeds, headlines and related stories where somebody has set them; () elsewhere."""
        return self._widths

    @property
    def related_height(self) -> int:
        """The height of the related stories below the article."""
        return self._height

    def set_widths(self, widths: tuple[int, ...], related_height: int) -> None:
        """Divide the window so; () as is usual for its size."""
        self._widths, self._height = widths, related_height
        self._divide()

    def set_rail(self, on: bool) -> None:
        """Show the feeds as icons alone, or whole."""
        self._rail = on
        if self._feeds is not None:
            self._feeds.set_rail(on)
        self._place_line()
        self._divide()

    def _divide(self) -> None:
        """Give feeds, headlines and related stories their widths, and the article what is left."""
        feeds, headlines, related = self._widths or usual_widths(self.width())
        if self._rail:
            feeds = RAIL
        whole = self.width()
        self.setSizes([feeds, max(whole - feeds - LINE, 1)])
        rest = whole - (feeds + LINE if self._feeds_place.isVisibleTo(self) else 0)
        headlines = min(headlines, max(rest - NARROW_ARTICLE, NARROWEST_LIST))
        self._inner.setSizes([headlines, max(rest - headlines - LINE, 1)])
        room, aside = (self.height(), self._height) if self.below else (rest - headlines - LINE, related)
        self._story.setSizes([max(room - aside - LINE, 1), aside])

    def _on_moved(self) -> None:
        """Somebody has divided the window otherwise; what is not to be seen keeps the width it had."""
        feeds, headlines, related = self._widths or usual_widths(self.width())
        if self._feeds_place.isVisible() and not self._rail:
            feeds = self.sizes()[0]
        if not self.welcoming:
            headlines = self._inner.sizes()[0]
        if self._related.isVisible() and self.below:
            self._height = self._story.sizes()[1]
        elif self._related.isVisible():
            related = self._story.sizes()[1]
        self._widths = (feeds, headlines, related)

    # --- room

    def toggle_feeds(self) -> None:
        """Show the feeds, or hide them."""
        self._room = self._room.with_feeds(not self._feeds_place.isVisible(), self.width())
        self.fit()

    def toggle_related(self) -> None:
        """Show the related stories, or hide them."""
        self._room = self._room.with_related(not self._related.isVisible(), self.width(), self.height())
        self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        shown = shown_panes(self._room, self.width(), self.height())
        if shown == self._shown:
            return
        self._shown = shown
        focused = self.window().focusWidget()
        gone = [pane for pane, on in ((self._feeds_place, shown.feeds), (self._related, shown.related)) if not on]
        if focused is not None and any(pane.isAncestorOf(focused) for pane in gone):
            self._headlines.table.setFocus()
        self._feeds_place.setVisible(shown.feeds)
        self._related.setVisible(shown.related)
        self._story.setOrientation(Qt.Orientation.Vertical if shown.below else Qt.Orientation.Horizontal)
        if self._reading is not None:
            self._reading.related_button.setVisible(not shown.related)
        self._headlines.head.feeds_button.setVisible(not shown.feeds)
        self._place_line()
        self._divide()
        self.fitted.emit(shown)

    def _place_line(self) -> None:
        """What is being fetched is told under the feeds, and under the headlines where those are hidden."""
        if self._feeds is None:
            return
        line, under_feeds = self._feeds.line, self._feeds.isVisibleTo(self)
        layout = (self._feeds if under_feeds else self._headlines).layout()
        if layout is not None and line.parentWidget() is not layout.parentWidget():
            layout.addWidget(line)
            line.show()
        line.set_rail(self._rail and under_feeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self._divide()


def _blank(ground: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("panel", ground)
    return frame


def _tab_chain(pane: QWidget) -> Iterator[QWidget]:
    """What is in a pane, in the order in which Tab goes through it."""
    widget = pane.nextInFocusChain()
    while widget is not None and widget is not pane:
        if pane.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        widget = widget.nextInFocusChain()


def _splitter(splitter: QSplitter, *panes: QWidget) -> QSplitter:
    """Panes in a row, with a line between them that can be dragged."""
    splitter.setHandleWidth(LINE)
    splitter.setChildrenCollapsible(False)
    for pane in panes:
        splitter.addWidget(pane)
    return splitter
