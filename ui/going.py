"""Going to anything by its words: what the window has in, the palette's choices out; stories are searched meanwhile."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.errors import ReaderError
from reader.store import search
from reader.values import SearchHit
from ui.actions import keys_of
from ui.sidebar.places import Kind
from ui.times import day

if TYPE_CHECKING:
    from ui.dialogs.palette import Choice, Palette
    from ui.window import Window

translate = QCoreApplication.translate
STORIES = 12
SHORTEST = 3


def open_palette(window: Window) -> None:
    """Ask where to, and go there."""
    from ui.dialogs.palette import Palette

    palette = Palette(window, window.theme, choices(window))
    palette.sought.connect(lambda text: look_for_stories(window, palette, text))
    if palette.exec() == Palette.DialogCode.Accepted and palette.chosen is not None:
        palette.chosen.act()
    window.queries.forget("palette")
    palette.deleteLater()


def choices(window: Window) -> list[Choice]:
    """Places and feeds, actions that can be done now, tags."""
    from ui.dialogs.palette import Choice

    browsing = window.browsing
    found = [
        Choice(translate("palette", "Feed"), feed.title, partial(browsing.choose, f"feed:{feed.id}"))
        for feed in browsing.feeds
    ]
    for title, actions in window.actions_by_name.menus():
        kind = title.replace("&", "")
        found += [
            Choice(kind, action.text().replace("&", ""), action.trigger, keys_of(action))
            for action in actions
            if action.isEnabled() and action.objectName() != "palette"
        ]
    kinds = {
        Kind.SMART: translate("palette", "Place"),
        Kind.SEARCH: translate("palette", "Saved search"),
        Kind.FOLDER: translate("palette", "Folder"),
        Kind.TAG: translate("palette", "Tag"),
    }
    found += [
        Choice(kinds[place.kind], place.title, partial(browsing.choose, place.key))
        for place in window.feeds_pane.places()
        if place.kind in kinds
    ]
    return found


def look_for_stories(window: Window, palette: Palette, text: str) -> None:
    """Search for stories that have `text`, and show them in the palette."""
    if len(text) < SHORTEST:
        return

    def ask() -> tuple[SearchHit, ...]:
        # The last word is still being typed.
        query = f"{text}*" if text[-1].isalnum() else text
        return search.search(
            window.library, query, limit=STORIES, now=datetime.now(UTC), stopped=window.queries.superseded
        )

    def answer(found: tuple[SearchHit, ...] | ReaderError) -> None:
        # What is typed here need not be a query: then no story answers it.
        hits = () if isinstance(found, ReaderError) else found
        palette.show_stories(text, [_story(window, hit) for hit in hits])

    window.queries.ask("palette", ask, answer)


def _story(window: Window, hit: SearchHit) -> Choice:
    from ui.dialogs.palette import Choice

    one = hit.headline
    return Choice(one.feed, one.title, lambda: window.browsing.open(one.id), day(one.published))
