"""The menu of a headline, or of several that are chosen together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from reader.rows import Headline
from ui.headlines.model import in_feeds
from ui.times import ago

if TYPE_CHECKING:
    from ui.chosen import Chosen

translate = QCoreApplication.translate
OLD_DAYS = (1, 3, 7, 14, 30)


def fill_menu(menu: QMenu, chosen: Chosen, stories: Sequence[Headline], row: int, *, searching: bool) -> None:
    """What one can do with `stories`, of which one is in `row`."""
    read, kept = all(one.read for one in stories), all(one.bookmarked for one in stories)
    words = translate("headlines", "Mark as unread") if read else translate("headlines", "Mark as read")
    menu.addAction(words, lambda: chosen.mark_read(stories, not read))
    words = translate("headlines", "Bookmark no longer") if kept else translate("headlines", "Bookmark")
    menu.addAction(words, lambda: chosen.bookmark(stories, not kept))
    menu.addAction(translate("headlines", "Tags …"), lambda: chosen.tags_asked.emit(list(stories)))
    menu.addAction(translate("headlines", "Export …"), lambda: chosen.export_asked.emit(list(stories)))
    if not searching:
        menu.addSeparator()
        above = menu.addAction(translate("headlines", "Mark those above as read"), lambda: chosen.mark_above(row))
        above.setEnabled(row > 0)
        last = stories[-1]
        menu.addAction(translate("headlines", "Mark those below as read"), lambda: chosen.mark_below(last))
        older = menu.addMenu(translate("headlines", "Mark older ones as read"))
        for days in OLD_DAYS:
            words = translate("headlines", "Older than %n days", "", days) if days > 1 else ""
            older.addAction(words or translate("headlines", "Older than a day"), partial(chosen.mark_older, days))
    if len(stories) == 1 and stories[0].outlets > 1:
        menu.addSeparator()
        words = in_feeds(stories[0])
        inner = menu.addMenu(words[:1].upper() + words[1:])
        fill_copies(inner, chosen, stories[0].id)
    if len(stories) == 1:
        menu.addSeparator()
        story = stories[0]
        menu.addAction(translate("headlines", "Rule from this story …"), lambda: chosen.rule_asked.emit(story))
        menu.addAction(translate("headlines", "Mute words like this …"), lambda: chosen.mute_asked.emit(story))
    if len(stories) == 1 and stories[0].url:
        address = stories[0].url
        menu.addSeparator()
        menu.addAction(translate("headlines", "Open the original"), lambda: chosen.open_original(address))


def fill_copies(menu: QMenu, chosen: Chosen, article_id: int) -> None:
    """The feeds that have a story, the first to publish it at the top; each opens it as that feed has it."""
    now = datetime.now(UTC)
    for copy in chosen.copies(article_id):
        words = f"{copy.feed}\t{ago(copy.published, now)}".replace("&", "&&")
        action = menu.addAction(words, partial(chosen.open, copy.id))
        action.setToolTip(copy.title)
