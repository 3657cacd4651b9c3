"""What one does to saved searches: save what is searched for, rename, change, move, remove.  All can be taken back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMenu, QWidget

from reader.store import searches
from reader.store.database import Library
from reader.store.searches import SavedSearch
from ui.browsing import Browsing
from ui.sidebar.places import Place

translate = QCoreApplication.translate


class SavedSearches(QObject):
    """Asks for what is missing, and does what was agreed to."""

    def __init__(self, library: Library, window: QWidget, browsing: Browsing) -> None:
        super().__init__(window)
        self._library, self._window, self._browsing = library, window, browsing

    def save(self) -> None:
        """Ask for a name, and keep what is searched for under it, as a smart feed."""
        from ui.dialogs.ask import ask_line

        query = self._browsing.searching.query
        if not query:
            self._browsing.told.emit(self.tr("Search for something first; then the search can be saved."), None)
            return
        words = self.tr("It stands in the sidebar, and new stories that answer it come in by themselves.")
        name = ask_line(self._window, self.tr("Save this search"), words, query, self.tr("Save"))
        if name is not None:
            self.keep(name, query)

    def keep(self, name: str, query: str) -> None:
        """Keep `query` under this name, and go there."""
        saved: list[int] = []
        done = self._browsing.change(
            self.tr("The search “{name}” is saved").format(name=name),
            lambda: saved.append(searches.save_search(self._library, name, query)),
            lambda: self._forget(saved[-1]),
        )
        if done:
            self._browsing.choose(f"search:{saved[-1]}")

    def rename(self, search: SavedSearch, name: str) -> None:
        """Call it so."""
        self._browsing.change(
            self.tr("“{name}” is renamed").format(name=search.name),
            lambda: searches.rename_search(self._library, search.id, name),
            lambda: searches.rename_search(self._library, search.id, search.name),
        )

    def ask_to_change(self, search: SavedSearch) -> None:
        """Ask for another query."""
        from ui.dialogs.ask import ask_line

        words = self.tr("Words, “phrases”, -without, OR; caption: feed: tag: is:unread after:2026-01-31")
        title = self.tr("What “{name}” looks for").format(name=search.name)
        query = ask_line(self._window, title, words, search.query, self.tr("Change"))
        if query:
            self.change(search, query)

    def change(self, search: SavedSearch, query: str) -> None:
        """Let it look for something else."""
        done = self._browsing.change(
            self.tr("“{name}” looks for something else").format(name=search.name),
            lambda: searches.change_search(self._library, search.id, query),
            lambda: searches.change_search(self._library, search.id, search.query),
        )
        if done:
            self._browsing.choose(f"search:{search.id}")

    def remove(self, search: SavedSearch) -> None:
        """Take it away; its stories stay."""
        removed: list[tuple[SavedSearch, int]] = []
        self._browsing.change(
            self.tr("The search “{name}” is removed").format(name=search.name),
            lambda: removed.append(searches.remove_search(self._library, search.id)),
            lambda: searches.put_back(self._library, *removed[-1]),
            bar=True,
        )

    def move(self, search: SavedSearch, position: int) -> None:
        """Let it stand in another place; 0 is the first."""
        before: list[int] = []
        self._browsing.change(
            self.tr("“{name}” is moved").format(name=search.name),
            lambda: before.append(searches.move_search(self._library, search.id, position)),
            lambda: searches.move_search(self._library, search.id, before[-1]),
        )

    def step(self, search: SavedSearch, step: int) -> None:
        """Let it change places with the one above or below."""
        ids = [one.id for one in searches.saved_searches(self._library)]
        if search.id in ids and 0 <= ids.index(search.id) + step < len(ids):
            self.move(search, ids.index(search.id) + step)

    def _forget(self, search_id: int) -> None:
        searches.remove_search(self._library, search_id)


def fill_search_menu(menu: QMenu, place: Place, search: SavedSearch, saved: SavedSearches, browsing: Browsing) -> None:
    """What one can do with a saved search."""
    menu.addAction(translate("places", "Rename"), lambda: browsing.rename_in_place(place.key))
    menu.addAction(translate("places", "Change what it looks for …"), lambda: saved.ask_to_change(search))
    menu.addSeparator()
    menu.addAction(translate("places", "Move up"), lambda: saved.step(search, -1))
    menu.addAction(translate("places", "Move down"), lambda: saved.step(search, 1))
    menu.addSeparator()
    menu.addAction(translate("places", "Remove"), lambda: saved.remove(search))
