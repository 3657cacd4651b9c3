"""The window as it was left: settings in, the window in that state; and the state of the window out, to be kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray

from ui.layout import FEEDS_FROM
from ui.settings import Settings
from ui.sidebar.places import Counts, smart_places

if TYPE_CHECKING:
    from ui.window import Window

SIZE = (1440, 900)
PANES, NARROWEST_PANE = 3, 100


def restore(window: Window) -> None:
    """Size, panes and the list of the place, as they were left.

    The feeds are shown later, but where the list needs them: they know the other places than the smart ones, and where
    they are hidden, the line below them is below the list.
    """
    settings = window.settings
    window.resize(*SIZE)
    if settings.geometry:
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(settings.geometry.encode())))
    widths = tuple(int(part) for part in settings.panes.split() if part.isdigit())
    window.panes.set_widths(widths if _make_sense(widths) else (), settings.related_height)
    if settings.rail:
        window.panes.set_rail(True)
    window.panes.fit()
    smart = {place.key: place for place in smart_places(Counts(), datetime.now(UTC))}
    window.first_place = smart.get(settings.place) if window.width() >= FEEDS_FROM else None
    if window.first_place is None:
        restore_feeds(window)
    listing = window.listing
    listing.set_order(frozenset(settings.oldest_first.splitlines()), folded=settings.fold_copies)
    listing.filter("all")
    listing.show()


def restore_feeds(window: Window) -> None:
    """The feeds and the place that is chosen there, as they were left."""
    from ui.progress import Progress, at_rest
    from ui.shelf import Shelf
    from ui.sidebar.pane import FeedsPane

    settings = window.settings
    shelf = window.shelf = Shelf(window.library, window.looks, window)
    pane = window.feeds_pane = FeedsPane(window.theme, window.actions_by_name)
    pane.fold(frozenset(settings.folded.splitlines()))
    shelf.read()
    pane.show_places(shelf.places(only_unread=settings.hide_read_feeds, chosen=settings.place))
    pane.choose(settings.place)
    pane.line.show_progress(Progress(at_rest(shelf.visited())))
    window.panes.take_feeds(pane)
    window.first_place = None


def restore_story(window: Window) -> None:
    """The story that was open, or the newest."""
    from reader.store import articles

    settings, browsing = window.settings, window.browsing
    if settings.article and articles.existing(window.library, [settings.article]):
        browsing.open_again(settings.article)
    else:
        browsing.show_newest()


def left(window: Window) -> Settings:
    """The settings with the state of the window as it is now."""
    place, article = window.feeds_pane.chosen(), window.browsing.article
    return replace(
        window.settings,
        geometry=bytes(window.saveGeometry().toBase64().data()).decode("ascii"),
        panes=" ".join(map(str, window.panes.widths)),
        related_height=window.panes.related_height,
        related_shown=window.panes.related_wanted,
        place=place.key if place else "all",
        article=article.id if article else 0,
        folded="\n".join(sorted(window.feeds_pane.folded())),
    )


def _make_sense(widths: tuple[int, ...]) -> bool:
    return len(widths) == PANES and min(widths) >= NARROWEST_PANE
