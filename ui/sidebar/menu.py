"""The menu of a place: what one can do with a smart place, a folder or a feed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu

from reader.rows import Feed, FullText
from ui.saved_searches import fill_search_menu
from ui.sidebar.places import Kind, Place
from ui.tagging import fill_tag_menu

if TYPE_CHECKING:
    from ui.browsing import Browsing
    from ui.jobs import Jobs
    from ui.subscriptions import Subscriptions

translate = QCoreApplication.translate


def fill_place_menu(menu: QMenu, place: Place, subscriptions: Subscriptions, jobs: Jobs, browsing: Browsing) -> None:
    """Fill `menu` with what can be done with `place`."""
    menu.addAction(translate("places", "Mark all as read"), lambda: browsing.mark_all(place))
    menu.addAction(translate("places", "Export …"), lambda: subscriptions.export_asked.emit(place))
    if place.key == "history":
        menu.addAction(translate("places", "Clear the history"), browsing.clear_history)
    if place.search is not None:
        fill_search_menu(menu, place, place.search, subscriptions.searches, browsing)
    if place.kind is Kind.TAG:
        fill_tag_menu(menu, place, subscriptions.tagging, browsing)
    if place.kind is Kind.FOLDER:
        menu.addAction(translate("places", "Make complete offline"), lambda: subscriptions.make_offline(place))
        menu.addAction(translate("places", "Rename"), lambda: browsing.rename_in_place(place.key))
    if place.feed is not None:
        _fill_for_feed(menu, place, place.feed, subscriptions, jobs, browsing)


def _fill_for_feed(
    menu: QMenu, place: Place, feed: Feed, subscriptions: Subscriptions, jobs: Jobs, browsing: Browsing
) -> None:
    menu.addSeparator()
    menu.addAction(translate("places", "Feed settings …"), lambda: subscriptions.rules.open_card(feed))
    menu.addAction(translate("places", "Refresh"), lambda: jobs.refresh(feed.id))
    menu.addAction(translate("places", "Make complete offline"), lambda: subscriptions.make_offline(place))
    _add_full_text(menu, feed, subscriptions)
    menu.addSeparator()
    menu.addAction(translate("places", "Rename"), lambda: browsing.rename_in_place(place.key))
    menu.addAction(translate("places", "Move to a folder …"), lambda: subscriptions.ask_to_move(feed))
    menu.addAction(translate("places", "Copy address"), lambda: QGuiApplication.clipboard().setText(feed.url))
    if feed.site_url:
        menu.addAction(translate("places", "Open site"), lambda: browsing.open_link(feed.site_url or ""))
    menu.addSeparator()
    menu.addAction(translate("places", "Remove …"), lambda: subscriptions.ask_to_remove(feed))


def _add_full_text(menu: QMenu, feed: Feed, subscriptions: Subscriptions) -> None:
    inner = menu.addMenu(translate("places", "Full text from the page"))
    group = QActionGroup(inner)
    for rule, words in (
        (FullText.ALWAYS, translate("places", "Always")),
        (FullText.WHEN_SHORT, translate("places", "When the feed gives a teaser")),
        (FullText.NEVER, translate("places", "Never")),
    ):
        action = inner.addAction(words, partial(subscriptions.rules.set, feed.id, "full_text", rule))
        action.setCheckable(True)
        action.setChecked(feed.full_text is rule)
        group.addAction(action)
