"""Find in page, as one does it: words in; their places marked in the view, and brought into sight one by one."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser

from ui.article.find import Finder
from ui.article.page import Page
from ui.article.scroll import Scroll
from ui.article.sheet_view import Sheets


class Searching:
    """Searches the page that `view` shows."""

    def __init__(self, view: QTextBrowser, sheets: Sheets, scroll: Scroll) -> None:
        self._view, self._sheets, self._scroll = view, sheets, scroll
        self._finder = Finder()
        self._page: Page | None = None
        self._sought = ""

    def seek(self, text: str) -> int:
        """Mark every place of `text` and go to the first from here on; gives their number.  "" ends the search."""
        self._sought = text
        hits = self._finder.search(self._page, text, self._scroll.seen()[0]) if self._page else 0
        self._mark()
        self._show()
        return hits

    def step(self, by: int) -> int:
        """Go to another place; gives its number from 1, or 0."""
        self._finder.step(by)
        self._mark()
        self._show()
        return self._finder.current + 1

    def turn_to(self, page: Page | None, *, same: bool) -> None:
        """Another page is shown: of the `same` article, where the search goes on, or of another."""
        self._page = page
        current = self._finder.current
        self._finder.clear()
        if not same:
            self._sought = ""
        if self._sought and page:
            self._finder.search(page, self._sought)
            self._finder.current = current if current < len(self._finder.places) else -1
        self._mark()

    def _mark(self) -> None:
        self._view.setExtraSelections(self._finder.marks(self._page.setting) if self._page else [])
        self._sheets.mark(self._finder)

    def _show(self) -> None:
        if self._finder.places:
            self._scroll.show(self._finder.places[self._finder.current].position)
