"""The rest of the window, made when its list has been painted: article, related stories, and all that one does.

Each step takes some milliseconds, and paint events pass between two of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ui.aloud import Aloud, voice
from ui.annotations import Annotations
from ui.browsing import Browsing
from ui.bugs import Bugs
from ui.chosen import Chosen
from ui.jobs import Jobs
from ui.keeping import Keeping
from ui.news import News
from ui.reading import ReadingPane
from ui.receiving import Receiving
from ui.related.pane import RelatedPane
from ui.rhythm import Rhythm
from ui.subscriptions import Subscriptions
from ui.taking import Taking
from ui.undo_bar import UndoBar
from ui.versions import Versions
from ui.wiring import slots
from ui.worker import Worker

if TYPE_CHECKING:
    from ui.window import Window


def furnish(window: Window, worker: Worker | None) -> Iterator[None]:
    """Make it, in the order in which one part needs another; `worker`: this one, where a test has its own."""
    library, theme, actions = window.library, window.theme, window.actions_by_name
    window.worker = worker or Worker(library.folder)
    window.worker.setParent(window)
    window.bugs = Bugs(window)
    window.jobs = Jobs(window.worker, window)
    window.rhythm = Rhythm(window)
    yield
    window.reading_pane = ReadingPane(theme, actions)
    yield
    window.related_pane = RelatedPane(theme, actions)
    lists = window.shelf, window.listing
    panes = window.feeds_pane, window.headlines_pane, window.reading_pane, window.related_pane
    window.browsing = Browsing(library, actions, window.queries, lists, panes, window)
    window.browsing.hide_read = window.settings.hide_read_feeds
    yield
    view = window.reading_pane.view
    window.chosen = Chosen(window.browsing, window.headlines_pane, window)
    window.versions = Versions(library, view, window.jobs, actions["page_text"], window)
    window.aloud = Aloud(view, actions["aloud"], voice(window), window)
    window.undo_bar = UndoBar(window, theme)
    window.subscriptions = Subscriptions(library, window, window.jobs, window.browsing, window.undo_bar)
    yield
    window.keeping, window.taking, window.annotations = Keeping(window), Taking(window), Annotations(window)
    window.receiving, window.news = Receiving(window), News(window)
    yield
    actions.connect(slots(window))
    yield
