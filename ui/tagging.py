"""What one does with tags: put on stories, rename, merge, colour, remove.  All can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from reader.folding import fold
from reader.store import articles, statuses
from reader.store.database import Library
from reader.store.tags import (
    COLORS,
    Removed,
    all_tags,
    color_tag,
    merge_tags,
    part_tags,
    put_back_tag,
    remove_tag,
    rename_tag,
)
from reader.values import Article, Headline
from ui.browsing import Browsing
from ui.icons import icon
from ui.sidebar.places import Place
from ui.tag_colors import color_words, tag_color

translate = QCoreApplication.translate


class Tagging(QObject):
    """Opens the editor, and does what was agreed to."""

    def __init__(self, library: Library, window: QWidget, browsing: Browsing) -> None:
        super().__init__(window)
        self._library, self._window, self._browsing = library, window, browsing

    def edit(self, stories: Sequence[Headline | Article]) -> None:
        """Ask which tags these stories shall bear."""
        from ui.dialogs.tags import TagsDialog

        if not stories:
            self._browsing.told.emit(self.tr("Choose a story first; then it can be tagged."), None)
            return
        ids = [one.id for one in stories]
        borne = [set(article.tags) for article in articles.show(self._library, ids)]
        dialog = TagsDialog(self._window, [tag.name for tag in all_tags(self._library)], borne)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        added, taken = dialog.added(), dialog.taken()
        dialog.deleteLater()
        if agreed and (added or taken):
            self.change(ids, added, taken)

    def change(self, ids: Sequence[int], added: Sequence[str], taken: Sequence[str]) -> None:
        """Put these tags on stories, and take those off."""
        done: list[tuple[str, bool, tuple[int, ...]]] = []

        def write() -> None:
            done.extend((name, True, statuses.tag(self._library, ids, name)) for name in added)
            done.extend((name, False, statuses.untag(self._library, ids, name)) for name in taken)

        def undo() -> None:
            for name, on, changed in reversed(done):
                (statuses.untag if on else statuses.tag)(self._library, changed, name)
            done.clear()

        words = self.tr("%n stories are tagged anew", "", len(ids))
        self._browsing.change(words, write, undo, bar=len(ids) > 1)

    def rename(self, name: str, new: str) -> None:
        """Call a tag so; where another is called so already, the two become one."""
        if not new or new == name:
            return
        other = next((tag.name for tag in all_tags(self._library) if fold(tag.name) == fold(new)), None)
        if other is not None and other != name:
            self.merge(name, other)
            return
        chosen = self._browsing.listing.key == f"tag:{name}"
        done = self._browsing.change(
            self.tr("“{tag}” is renamed").format(tag=name),
            lambda: rename_tag(self._library, name, new),
            lambda: rename_tag(self._library, new, name),
        )
        if done and chosen:
            self._browsing.choose(f"tag:{' '.join(new.split())}")

    def merge(self, name: str, into: str) -> None:
        """Let what bears `name` bear `into` instead."""
        merged: list[Removed] = []
        self._browsing.change(
            self.tr("“{tag}” is merged into “{other}”").format(tag=name, other=into),
            lambda: merged.append(merge_tags(self._library, name, into)),
            lambda: part_tags(self._library, merged[-1], into),
            bar=True,
        )

    def remove(self, name: str) -> None:
        """Take a tag away; its stories stay."""
        removed: list[Removed] = []
        self._browsing.change(
            self.tr("The tag “{tag}” is removed. Its stories stay.").format(tag=name),
            lambda: removed.append(remove_tag(self._library, name)),
            lambda: put_back_tag(self._library, removed[-1]),
            bar=True,
        )

    def color(self, name: str, color: str | None) -> None:
        """Give a tag a colour, or none."""
        before: list[str | None] = []
        self._browsing.change(
            self.tr("“{tag}” has another colour").format(tag=name),
            lambda: before.append(color_tag(self._library, name, color)),
            lambda: color_tag(self._library, name, before[-1]),
        )

    def others(self, name: str) -> list[str]:
        """The tags but this one."""
        return [tag.name for tag in all_tags(self._library) if tag.name != name]

    @property
    def dark(self) -> bool:
        """Whether the window is dark."""
        return self._window.palette().window().color().lightness() < 128


def fill_tag_menu(menu: QMenu, place: Place, tagging: Tagging, browsing: Browsing) -> None:
    """What one can do with a tag."""
    name = place.title
    menu.addAction(translate("places", "Rename"), lambda: browsing.rename_in_place(place.key))
    colors = menu.addMenu(translate("places", "Colour"))
    group = QActionGroup(colors)
    for color in (None, *COLORS):
        words = color_words(color) if color else translate("places", "None")
        action: QAction = colors.addAction(words, partial(tagging.color, name, color))
        if color:
            action.setIcon(icon("tag", tag_color(color, dark=tagging.dark)))
        action.setCheckable(True)
        action.setChecked(place.color == color)
        group.addAction(action)
    others = menu.addMenu(translate("places", "Merge into"))
    for other in tagging.others(name):
        others.addAction(other.replace("&", "&&"), partial(tagging.merge, name, other))
    others.setEnabled(not others.isEmpty())
    menu.addSeparator()
    menu.addAction(translate("places", "Remove"), lambda: tagging.remove(name))
