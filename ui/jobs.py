"""Worker events in, one line about them out: what is under way, how far it is, and what failed.

A worker that is killed loses nothing (every feed is one transaction), so an interrupted refresh is started again once,
and the line says so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.progress import Event
from ui.plain_words import in_words
from ui.progress import Failure, Progress, at_rest, when
from ui.worker import Outcome, Worker

GATHER_MS = 350
"""News of the library is gathered so long before the panes read it again: not once for each of 500 feeds."""
PACE_MS = 60
"""The line says another thing at most so often."""


class Jobs(QObject):
    """Starts jobs on the worker and tells what they do.

    Signals: `progressed(Progress)`; `library_changed()` when new things can be read; `related_changed()` when more
    is indexed; `feed_added(int)`; `news_arrived(dict)` at the end of a job, how many stories are new by feed;
    `damaged()` when the file of the library is; `imported(dict)` at the end of an import, what it came to.
    """

    progressed = Signal(object)
    library_changed = Signal()
    related_changed = Signal()
    feed_added = Signal(int)
    news_arrived = Signal(object)
    damaged = Signal()
    imported = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._titles: dict[int, str] = {}
        self._progress = Progress()
        self._new: dict[int, int] = {}
        self.asked: dict[int, int] = {}
        """How many stories of the job that ran last the rules want to be told of, by feed."""
        self._taken_in: dict[str, Any] = {}
        self._visited = 0
        self._feeds = 0
        self._resumed = False
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self.library_changed)
        self._untold = False
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self._on_paced)
        worker.job_started.connect(self._on_job_started)
        worker.event_arrived.connect(self._on_event)
        worker.finished.connect(self._on_finished)

    @property
    def progress(self) -> Progress:
        """What the line says now."""
        return self._progress

    def rest(self, visited: datetime | None, *, online: bool = True) -> None:
        """Nothing runs; the last visit was then."""
        if not self._progress.running:
            self._tell(replace(self._progress, text=at_rest(visited, online=online)))

    def name_feeds(self, titles: dict[int, str]) -> None:
        """What the feeds are called, for the line."""
        self._titles = titles

    def refresh(self, *feed_ids: int, everything: bool = False) -> None:
        """Visit these feeds, everything, or what is due.  A refresh that runs already is not doubled."""
        if not feed_ids and self._progress.running:
            return
        self._resumed = False
        self._start("refresh", *(["--all"] if everything else []), *map(str, feed_ids))

    def index(self) -> None:
        """Make searchable and related what is not so yet."""
        self._start("index")

    def try_again(self, feed_ids: Sequence[int]) -> None:
        """Visit what is due, and then these, which failed."""
        self.refresh()
        if feed_ids:
            self._worker.start("refresh", *map(str, feed_ids))

    def add(self, addresses: list[str], folder: str | None = None) -> None:
        """Subscribe to addresses that have not been looked at yet."""
        self._start("add", *addresses, *(["--folder", folder] if folder else []))

    def import_list(self, file: str) -> None:
        """Subscribe to every feed of an OPML file, then fetch them."""
        self._start("import", file)
        self._worker.start("refresh")

    def save(self, *addresses: str) -> None:
        """Fetch pages and keep them."""
        self._start("save", *addresses)

    def read_page(self, article_id: int) -> None:
        """Fetch a story's own page for its text."""
        self._start("page", str(article_id))

    def make_offline(self, *feed_ids: int, folder: str | None = None, days: int | None = None) -> None:
        """Fetch whatever text and photos are missing of these feeds, of a folder, or of the last days."""
        limits = ["--folder", folder] if folder else ["--days", str(days)] if days else []
        self._start("offline", *map(str, feed_ids), *limits)

    def _start(self, *command: str) -> None:
        """What was asked for does not wait for a refresh of everything: that goes on afterwards, where it was."""
        if command[1:] and self._worker.command in (("refresh",), ("refresh", "--all")):
            self._worker.start_first(*command)
        else:
            self._worker.start(*command)

    def stop(self) -> None:
        """Stop what runs; what is stored stays."""
        self._worker.stop()

    def _on_job_started(self, command: tuple[str, ...]) -> None:
        self._new, self._taken_in, self.asked = {}, {}, {}
        self._visited = self._feeds = 0
        text = self.tr("It goes on …") if self._resumed else self.tr("Starting …")
        self._tell(Progress(text, running=True))

    def _on_event(self, event: Event) -> None:
        handle = {
            "started": self._on_started,
            "fetching": self._on_fetching,
            "feed": self._on_feed,
            "articles": self._on_articles,
            "photos": self._on_photos,
            "indexed": self._on_indexed,
            "added": self._on_added,
            "skipped": self._on_skipped,
            "warned": self._on_warned,
            "imported": self._on_imported,
            "damaged": self._on_damaged,
        }.get(event.name)
        if handle is not None:
            handle(event)

    def _on_started(self, event: Event) -> None:
        self._feeds = int(event.fields.get("feeds") or 0)
        self._tell(replace(self._progress, total=self._feeds))

    def _on_fetching(self, event: Event) -> None:
        title = self._titles.get(event.fields.get("feed") or 0) or str(event.fields.get("url") or "")
        self._tell_soon(replace(self._progress, text=title, done=self._visited, total=self._feeds))

    def _on_feed(self, event: Event) -> None:
        fields = event.fields
        self._visited += 1
        if fields.get("new"):
            feed = int(fields.get("feed") or 0)
            self._new[feed] = self._new.get(feed, 0) + int(fields["new"])
        if fields.get("told"):
            feed = int(fields.get("feed") or 0)
            self.asked[feed] = self.asked.get(feed, 0) + int(fields["told"])
        failures = self._progress.failures
        if fields.get("error"):
            failures = (
                *failures,
                Failure(fields.get("feed"), str(fields.get("url") or ""), in_words(str(fields["error"]))),
            )
        self._tell_soon(replace(self._progress, done=self._visited, failures=failures))
        if fields.get("new") or fields.get("updated") or fields.get("error"):
            self._changed()

    def _on_articles(self, event: Event) -> None:
        self._part(event, self.tr("Fetching whole stories"))

    def _on_photos(self, event: Event) -> None:
        self._part(event, self.tr("Fetching photos"))

    def _part(self, event: Event, text: str) -> None:
        """Pages and pictures are found as feeds come in, so how many there will be is not known."""
        self._changed()
        if self._visited >= self._feeds:
            self._tell_soon(replace(self._progress, text=text, done=int(event.fields.get("done") or 0), total=0))

    def _on_indexed(self, event: Event) -> None:
        self._changed()
        self.related_changed.emit()

    def _on_added(self, event: Event) -> None:
        self._titles[int(event.fields.get("feed") or 0)] = str(event.fields.get("title") or "")
        self._tell(replace(self._progress, text=str(event.fields.get("title") or "")))
        self.feed_added.emit(int(event.fields.get("feed") or 0))
        self._changed()

    def _on_skipped(self, event: Event) -> None:
        failure = Failure(None, str(event.fields.get("address") or ""), in_words(str(event.fields.get("error") or "")))
        self._tell(replace(self._progress, failures=(*self._progress.failures, failure)))

    def _on_warned(self, event: Event) -> None:
        failure = Failure(None, "", in_words(str(event.fields.get("warning") or "")))
        self._tell(replace(self._progress, failures=(*self._progress.failures, failure)))

    def _on_damaged(self, _event: Event) -> None:
        self.damaged.emit()

    def _on_imported(self, event: Event) -> None:
        self._taken_in = event.fields
        done = sum(int(event.fields.get(name) or 0) for name in ("articles", "links", "known"))
        self._tell(replace(self._progress, text=self.tr("%n stories taken in", "", done)))
        self._changed()

    def _on_finished(self, outcome: Outcome) -> None:
        self._changed()
        if outcome.command[0] == "import" and not outcome.crashed:
            done = outcome.done.fields if outcome.done is not None else {}
            told = {**self._taken_in, "feeds": done.get("feeds", 0), "stopped": outcome.stopped}
            self.imported.emit({**told, "message": outcome.message, "failures": self._progress.failures})
        self.related_changed.emit()
        if self._new or self.asked:
            self.news_arrived.emit(self._new)
        if outcome.crashed:
            self._on_crash(outcome)
            return
        failures = self._progress.failures
        if outcome.message and not failures:
            failures = (Failure(None, "", outcome.message),)
        self._tell(Progress(self._last_word(outcome, failures), failures=failures))

    def _on_crash(self, outcome: Outcome) -> None:
        if outcome.command[0] == "refresh" and not self._resumed:
            self._resumed = True
            text = self.tr("The last refresh stopped unexpectedly; nothing was lost. It goes on.")
            self._tell(Progress(text, running=True))
            self._worker.start(*outcome.command)
            return
        text = self.tr("Stopped unexpectedly; nothing was lost.")
        failure = Failure(None, "", outcome.message or self.tr("The part that fetches news ended. Try again."))
        self._tell(Progress(text, failures=(*self._progress.failures, failure)))

    def _last_word(self, outcome: Outcome, failures: tuple[Failure, ...]) -> str:
        if outcome.stopped:
            return self.tr("Stopped. What had arrived is kept.")
        if failures:
            return self.tr("%n not fetched", "", len(failures))
        now = when(datetime.now(UTC))
        if self._new:
            return self.tr("%n new · {time}", "", sum(self._new.values())).format(time=now)
        return self.tr("Updated {time}").format(time=now)

    def close(self) -> None:
        """Tell of nothing any more: the window is gone."""
        self._gather.stop()
        self._pace.stop()
        self.blockSignals(True)

    def _changed(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _tell(self, progress: Progress) -> None:
        self._progress, self._untold = progress, False
        self.progressed.emit(progress)

    def _tell_soon(self, progress: Progress) -> None:
        """One of many steps: thousands of feeds are told at the pace at which one can look at them."""
        self._progress, self._untold = progress, True
        if not self._pace.isActive():
            self._on_paced()

    def _on_paced(self) -> None:
        if self._untold:
            self._pace.start()
            self._tell(self._progress)
