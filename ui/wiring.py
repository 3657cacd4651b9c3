"""What each action does: its name in, the slot out.  One line an action; the words and keys are in `actions`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from ui import cards, going
from ui.listing import turned

if TYPE_CHECKING:
    from ui.window import Window

ZOOM_STEP = 0.1


def slots(window: Window) -> dict[str, Callable[[], object]]:
    """The slot of every action."""
    browsing, subscriptions, jobs = window.browsing, window.subscriptions, window.jobs

    def change(**values: str | bool | float) -> Callable[[], object]:
        return lambda: window.apply(replace(window.settings, **values))  # type: ignore[arg-type]

    return {
        "add": lambda: subscriptions.add(),
        "starters": lambda: subscriptions.pick_starters(window.theme),
        "import": subscriptions.import_list,
        "save_page": subscriptions.save_page,
        "paste": window.receiving.paste,
        "refresh": lambda: jobs.refresh(),
        "refresh_all": lambda: jobs.refresh(everything=True),
        "offline": lambda: subscriptions.make_offline(window.feeds_pane.chosen()),
        "feed_settings": lambda: subscriptions.open_settings_of(window.feeds_pane.chosen()),
        "rules": lambda: window.ruling.open(),
        "rename": lambda: window.feeds_pane.rename(),
        "stop": jobs.stop,
        "export": window.taking.export,
        "print": window.taking.print,
        "storage": window.keeping.open_storage,
        "backups": window.keeping.open_backups,
        "settings": lambda: cards.open_settings(window),
        "quit": window.leave,
        "toggle_feeds": window.panes.toggle_feeds,
        "toggle_related": window.panes.toggle_related,
        "light": change(theme="light"),
        "dark": change(theme="dark"),
        "sepia": change(theme="sepia"),
        "system": change(theme="system"),
        "hours": change(theme="hours"),
        "theme": lambda: window.set_theme("light" if window.theme.dark else "dark"),
        "larger": lambda: window.set_zoom(window.settings.zoom + ZOOM_STEP),
        "smaller": lambda: window.set_zoom(window.settings.zoom - ZOOM_STEP),
        "normal": lambda: window.set_zoom(1.0),
        "comfortable": change(density="comfortable"),
        "compact": change(density="compact"),
        "titles": change(density="titles"),
        "oldest_first": lambda: window.apply(
            replace(
                window.settings,
                oldest_first=turned(window.settings.oldest_first, browsing.listing.key),
            )
        ),
        "fold_copies": lambda: window.apply(replace(window.settings, fold_copies=not window.settings.fold_copies)),
        "rail": lambda: window.apply(replace(window.settings, rail=not window.settings.rail)),
        "hide_read": lambda: window.apply(
            replace(window.settings, hide_read_feeds=not window.settings.hide_read_feeds)
        ),
        "next": browsing.next,
        "previous": browsing.previous,
        "next_unread": browsing.next_unread,
        "page": window.turn_page,
        "back": browsing.back,
        "forward": browsing.forward,
        "search": browsing.start_search,
        "save_search": subscriptions.searches.save,
        "jump": window.headlines_pane.start_jump,
        "notes": window.annotations.open_list,
        "clear_history": browsing.clear_history,
        "palette": lambda: going.open_palette(window),
        "undo": window.undo_bar.undo,
        "bookmark": window.chosen.toggle_bookmark,
        "read": window.chosen.toggle_read,
        "mark_all": lambda: browsing.mark_all(),
        "follow": lambda: browsing.follow(subscriptions.searches.keep),
        "page_text": window.versions.turn,
        "aloud": window.aloud.turn,
        "find": window.reading_pane.start_find,
        "open": browsing.open_original,
        "copy_link": browsing.copy_link,
        "copy_quotation": window.taking.quote,
        "highlight": window.annotations.highlight,
        "note": window.annotations.write_note,
        "search_selection": window.annotations.search,
        "versions": window.annotations.compare,
        "tags": lambda: subscriptions.tagging.edit(window.chosen.stories()),
        "shortcuts": lambda: cards.open_shortcuts(window),
        "log": window.bugs.show_log,
        "report": window.bugs.copy_report,
        "about": lambda: cards.open_about(window),
        "type": lambda: cards.open_type(window),
        "menu": window.open_menu,
    }
