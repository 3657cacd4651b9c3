"""What the reader writes on stories: highlights, notes on them and on the whole; and the versions a story had before.

    selection -> bar or key -> highlight -> card with its note          all notes -> story, at the passage

Each write can be taken back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect

from reader.highlights import COLORS
from reader.store import notes
from reader.store.notes import Notes, Passage
from reader.store.revisions import current_version, earlier_versions
from reader.values import Article
from ui.article.beside import Beside, PageText
from ui.article.selection_bar import SelectionBar
from ui.article.setting import BLEED
from ui.note_card import NoteCard
from ui.theme import Theme

if TYPE_CHECKING:
    from ui.window import Window

ON_SELECTION = ("note", "copy_quotation", "search_selection")
"""What can be done with a selection beside highlighting it."""


class Annotations(QObject):
    """Follows the story that is open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._library, self._browsing = window, window.library, window.browsing
        self._view = window.reading_pane.view
        self._actions = window.actions_by_name
        self._color = COLORS[0]
        self._notes = Notes()
        self.card: NoteCard | None = None
        self.bar = SelectionBar(self._view, [self._actions[name] for name in ON_SELECTION], window.theme)
        self.bar.color_chosen.connect(self.highlight)
        # What the menu of the page offers as well.
        self._view.addActions([self._actions[name] for name in ("highlight", *ON_SELECTION, "versions")])
        passages = self._view.passages
        passages.passage_asked.connect(self.open_passage)
        passages.note_asked.connect(self.open_note)
        passages.versions_asked.connect(self.compare)
        self._view.selectionChanged.connect(self._show_state)
        self._browsing.article_opened.connect(self.follow)
        # Other programs write notes as well.
        self._browsing.feeds_read.connect(self._on_library_read)
        window.theme_changed.connect(self._on_theme_changed)
        self._show_state()

    def follow(self, article: Article) -> None:
        """This story is shown: show what is written on it, and whether it was edited."""
        self._notes = notes.notes_of(self._library, article.id)
        self._view.show_beside(Beside(self._notes, len(earlier_versions(self._library, article.id))))
        self._show_state()

    # --- highlights

    def highlight(self, color: str = "") -> Passage | None:
        """Highlight what is selected, in this colour or the one that was used last; gives the highlight."""
        article, page, selection = self._browsing.article, self._view.page, self._view.textCursor()
        if article is None or page is None:
            return None
        self._color = color or self._color
        foot = None if page.foot is None else page.document.findBlockByNumber(page.foot).position()
        marked = PageText(page, foot).marked(selection, self._color, datetime.now(UTC).replace(microsecond=0))
        if marked is None:
            self._browsing.told.emit(self.tr("Select some of the story’s text first."), None)
            return None
        made: list[Passage] = []
        before = self._notes.passages

        def undo() -> None:
            there = next((passage for passage in before if passage.id == made[-1].id), None)
            if there is None:
                notes.remove(self._library, made[-1].id)
            else:
                notes.put(self._library, there)

        done = self._change(
            self.tr("Highlighted"), lambda: made.append(notes.add(self._library, article.id, marked)), undo
        )
        selection.clearSelection()
        self._view.setTextCursor(selection)
        return made[-1] if done else None

    def open_passage(self, passage_id: int) -> None:
        """Open the card of a highlight."""
        passage = next((one for one in self._notes.passages if one.id == passage_id), None)
        if passage is None:
            return
        words = passage.highlight

        def keep(text: str) -> bool:
            return self._put(passage_id, self.tr("Note written"), note=text or None)

        def recolor(color: str) -> None:
            if not self._put(passage_id, self.tr("Another colour"), color=color):
                card.show_color(notes.passage(self._library, passage_id).highlight.color)

        theme = self._window.theme
        card = NoteCard(self._window, theme, words.note or "", keep, quote=words.quote, color=words.color)
        card.color_chosen.connect(recolor)
        card.removed.connect(lambda: self.remove(passage_id))
        self._open(card, self._place_of(passage_id))

    def remove(self, passage_id: int) -> None:
        """Remove a highlight with its note."""
        removed: list[Passage] = []
        self._change(
            self.tr("The highlight is removed"),
            lambda: removed.append(notes.remove(self._library, passage_id)),
            lambda: notes.put(self._library, removed[-1]),
            bar=True,
        )

    def _put(self, passage_id: int, words: str, **changes: str | None) -> bool:
        before = notes.passage(self._library, passage_id)
        after = replace(before, highlight=replace(before.highlight, **changes))  # type: ignore[arg-type]
        self._color = after.highlight.color if after.highlight.color in COLORS else self._color
        return self._change(words, lambda: notes.put(self._library, after), lambda: notes.put(self._library, before))

    # --- notes

    def write_note(self) -> None:
        """Write on what is selected, on the passage that the Tab key has reached, or on the whole story."""
        if self._view.textCursor().hasSelection():
            passage = self.highlight()
            if passage is not None:
                self.open_passage(passage.id)
        elif (reached := self._view.passages.reached) is not None:
            self.open_passage(reached)
        else:
            self.open_note()

    def open_note(self) -> None:
        """Open the card of the note on the story."""
        article = self._browsing.article
        if article is None:
            return
        note = self._notes.note or ""
        card = NoteCard(self._window, self._window.theme, note, lambda text: self._write_note(article.id, text))
        card.removed.connect(lambda: self._write_note(article.id, ""))
        self._open(card, self._place_of(0))

    def _write_note(self, article_id: int, text: str) -> bool:
        before: list[str] = []

        def write(text: str) -> str:
            return notes.set_note(self._library, article_id, text, now=datetime.now(UTC))

        return self._change(
            self.tr("Note written") if text else self.tr("The note is removed"),
            lambda: before.append(write(text)),
            lambda: write(before[-1]),
            bar=not text,
        )

    def settle(self) -> bool:
        """Write what stands on the card that is open, and close it; False when that cannot be written."""
        return self.card is None or self.card.close()

    def open_list(self) -> None:
        """All notes and highlights."""
        from ui.dialogs.notes import NotesDialog

        dialog = NotesDialog(
            self._window,
            self._window.theme,
            lambda after: notes.noted_stories(self._library, limit=NotesDialog.PAGE, after=after),
        )
        dialog.chosen.connect(self.go)
        dialog.open()

    def go(self, article_id: int, passage_id: int) -> None:
        """Open a story at one of its passages; 0: at the note on the whole."""
        self._browsing.open(article_id)
        self._view.passages.show(passage_id)
        self._view.setFocus()

    # --- with what is selected

    def search(self) -> None:
        """Search all stories for what is selected."""
        words = " ".join(self._view.textCursor().selectedText().replace("\u00ad", "").replace('"', " ").split())
        if words:
            self._browsing.search(f'"{words}"' if " " in words else words)

    # --- versions

    def compare(self) -> None:
        """Show what was changed in the story since each of its earlier versions."""
        from ui.dialogs.compare import CompareDialog

        article = self._browsing.article
        if article is None:
            return
        earlier = earlier_versions(self._library, article.id)
        if not earlier:
            self._browsing.told.emit(self.tr("This story has no earlier versions."), None)
            return
        CompareDialog(self._window, self._window.theme, current_version(self._library, article.id), earlier).open()

    # ---

    def _change(
        self, words: str, write: Callable[[], object], undo: Callable[[], object], *, bar: bool = False
    ) -> bool:
        """Write to the library, show what is so now, and say how it is taken back; says whether it could be written."""
        marking = self._browsing.marking

        def written(change: Callable[[], object]) -> bool:
            done = marking.wrote(change)
            if self._browsing.article is not None:
                self.follow(self._browsing.article)
            return done

        def take_back() -> bool:
            return written(undo)

        done = written(write)
        if done:
            (self._browsing.told if bar else marking.done).emit(words, take_back)
        return done

    def _place_of(self, passage_id: int) -> QRect:
        """Where in the window a passage is seen, or the note (0); it is brought into sight."""
        viewport = self._view.viewport()
        rect = self._view.passages.show(passage_id)
        if rect.isNull():
            # There is no note yet: its card stands under the upper part of the page.
            rect = QRect(viewport.rect().topLeft() + QPoint(BLEED, 0), viewport.size() / 3)
        return QRect(viewport.mapTo(self._window, rect.topLeft()), rect.size())

    def _open(self, card: NoteCard, place: QRect) -> None:
        self.card = card
        card.destroyed.connect(self._on_card_gone)
        card.open_at(place)

    def _on_library_read(self) -> None:
        if self._browsing.article is not None:
            self.follow(self._browsing.article)

    def _on_card_gone(self) -> None:
        self.card = None

    def _on_theme_changed(self, theme: Theme) -> None:
        self.bar.set_theme(theme)

    def _show_state(self) -> None:
        article = self._browsing.article
        selected = article is not None and self._view.textCursor().hasSelection()
        for name in ("highlight", "search_selection"):
            self._actions[name].setEnabled(selected)
        self._actions["note"].setEnabled(article is not None)
        self._actions["versions"].setEnabled(self._view.passages.beside.versions > 0)
