"""The headlines that are chosen, one or several: what the keys, the menu and the marks under the pointer do to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from reader.values import Article, Headline
from ui.browsing import Browsing
from ui.headlines.menu import fill_copies, fill_menu
from ui.headlines.pane import HeadlinesPane


class Chosen(QObject):
    """What is chosen together counts; else the story that is open.

    Signals: `rule_asked(Headline)` and `mute_asked(Headline)`, for stories like this one; `tags_asked(list)` and
    `export_asked(list)`, of these stories.
    """

    tags_asked = Signal(list)
    export_asked = Signal(list)
    rule_asked = Signal(object)
    mute_asked = Signal(object)

    def __init__(self, browsing: Browsing, pane: HeadlinesPane, parent: QObject) -> None:
        super().__init__(parent)
        self._browsing, self._pane = browsing, pane
        self._marking = browsing.marking
        pane.menu_asked.connect(self._on_menu_asked)
        pane.copies_asked.connect(self._on_copies_asked)
        pane.table.several_chosen.connect(self._on_several_chosen)
        pane.table.bookmark_pressed.connect(lambda article_id: self._toggle(article_id, bookmark=True))
        pane.table.read_pressed.connect(lambda article_id: self._toggle(article_id, bookmark=False))

    def toggle_bookmark(self) -> None:
        """Keep the chosen stories, or keep them no longer."""
        self._mark(self.stories(), bookmark=True)

    def toggle_read(self) -> None:
        """Mark the chosen stories as unread, or as read."""
        self._mark(self.stories(), bookmark=False)

    def menu_for(self, row: int) -> QMenu:
        """The menu of the headline in this row, or of all that are chosen where it is one of them."""
        headline = self._pane.model.headline(row)
        menu = QMenu(self._pane)
        if headline is not None:
            together = self._pane.chosen_together() if row in self._pane.table.chosen_rows() else []
            fill_menu(menu, self, together or [headline], row, searching=self._pane.head.searching)
        return menu

    def mark_read(self, stories: Sequence[Headline], on: bool) -> None:
        """Mark these."""
        self._marking.mark_read([one.id for one in stories], on)

    def bookmark(self, stories: Sequence[Headline], on: bool) -> None:
        """Keep these, or keep them no longer."""
        self._marking.bookmark([one.id for one in stories], on)

    def mark_below(self, after: Headline) -> None:
        """Mark everything that stands below this headline as read."""
        listing = self._browsing.listing
        self._marking.mark_below(listing.scope, listing.order, after, listing.title)

    def mark_older(self, days: int) -> None:
        """Mark everything here as read that is older than so many days."""
        listing = self._browsing.listing
        scope = listing.scope._replace(before=datetime.now(UTC) - timedelta(days=days))
        self._marking.mark_all(scope, listing.title)

    def mark_above(self, row: int) -> None:
        """Mark everything that stands above this row as read."""
        above = (self._pane.model.headline(number) for number in range(row))
        ids = [one.id for one in above if one is not None and not one.read]
        self._marking.mark_many(ids, self._browsing.listing.title)

    def open_original(self, address: str) -> None:
        """A story's own page, in the browser."""
        self._browsing.open_link(address)

    def open(self, article_id: int) -> None:
        """Show this story."""
        self._browsing.open(article_id)

    def copies(self, article_id: int) -> Sequence[Headline]:
        """A story as each feed has it, in the order of publishing."""
        return self._browsing.listing.versions(article_id)

    def stories(self) -> Sequence[Headline | Article]:
        """What is meant: those chosen together, else the one that is open."""
        article = self._browsing.article
        return self._pane.chosen_together() or ([article] if article is not None else [])

    def _mark(self, stories: Sequence[Headline | Article], *, bookmark: bool) -> None:
        ids = [one.id for one in stories]
        if not ids:
            self._browsing.show_state()
        elif bookmark:
            self._marking.bookmark(ids, not all(one.bookmarked for one in stories))
        else:
            self._marking.mark_read(ids, not all(one.read for one in stories))

    def _toggle(self, article_id: int, *, bookmark: bool) -> None:
        headline = self._pane.model.headline(self._pane.model.row_of(article_id))
        if headline is not None:
            self._mark([headline], bookmark=bookmark)

    def _on_menu_asked(self, row: int, point: QPoint) -> None:
        menu = self.menu_for(row)
        menu.exec(point)
        menu.deleteLater()

    def _on_copies_asked(self, article_id: int, point: QPoint) -> None:
        menu = QMenu(self._pane)
        fill_copies(menu, self, article_id)
        menu.exec(point)
        menu.deleteLater()

    def _on_several_chosen(self, number: int) -> None:
        if self._pane.head.searching:
            return
        if number > 1:
            self._pane.head.show_title(self._browsing.listing.title, self.tr("%n chosen", "", number))
        else:
            self._browsing.listing.show_count()
