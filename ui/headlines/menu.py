"""The menu of a headline, or of several that are chosen together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from reader.values import Headline

if TYPE_CHECKING:
    from ui.chosen import Chosen

translate = QCoreApplication.translate
OLD_DAYS = 7


def fill_menu(menu: QMenu, chosen: Chosen, stories: Sequence[Headline], row: int, *, searching: bool) -> None:
    """What one can do with `stories`, of which one is in `row`."""
    read, kept = all(one.read for one in stories), all(one.bookmarked for one in stories)
    words = translate("headlines", "Mark as unread") if read else translate("headlines", "Mark as read")
    menu.addAction(words, lambda: chosen.mark_read(stories, not read))
    words = translate("headlines", "Bookmark no longer") if kept else translate("headlines", "Bookmark")
    menu.addAction(words, lambda: chosen.bookmark(stories, not kept))
    if not searching:
        menu.addSeparator()
        above = menu.addAction(translate("headlines", "Mark those above as read"), lambda: chosen.mark_above(row))
        above.setEnabled(row > 0)
        last = stories[-1]
        menu.addAction(translate("headlines", "Mark those below as read"), lambda: chosen.mark_below(last))
        # A headline that is not there, a week old: what would stand below it is older.
        edge = replace(last, published=datetime.now(UTC) - timedelta(days=OLD_DAYS), id=0)
        menu.addAction(translate("headlines", "Mark those older than a week as read"), lambda: chosen.mark_below(edge))
    if len(stories) == 1 and stories[0].url:
        address = stories[0].url
        menu.addSeparator()
        menu.addAction(translate("headlines", "Open the original"), lambda: chosen.open_original(address))
