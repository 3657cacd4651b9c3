"""What is exported, and as what; the worker writes files, and PDF is printed page by page here."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QStandardPaths, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.progress import Event
from reader.values import Scope
from ui.dialogs.card import buttons, card, field_name, paragraph
from ui.worker import Outcome, Worker

if TYPE_CHECKING:
    from ui.printing.press import Press

translate = QCoreApplication.translate
_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


MOST_PRINTED = 500
"""Stories of a place that become one PDF."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be exported: stories by their ids, or a scope."""

    words: str
    title: str
    ids: tuple[int, ...] = ()
    scope: Scope | None = None


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of file; "" is a folder."""

    suffix: str
    words: str
    more: str


def forms() -> tuple[Form, ...]:
    """The kinds, the most wanted first."""
    book = translate("export", "EPUB, for an e-reader: with photos and a table of contents")
    pages = translate("export", "Pages to print, with photos, captions and credits")
    page = translate("export", "One HTML file with everything in it")
    text = translate("export", "Plain text with marks; several stories make a folder")
    lines = translate("export", "All that Cutline knows, for programs and other libraries")
    return (
        Form(".epub", translate("export", "E-book"), book),
        Form(".pdf", "PDF", pages),
        Form(".html", translate("export", "Web page"), page),
        Form(".md", "Markdown", text),
        Form(".jsonl", "JSON Lines", lines),
    )


class ExportDialog(QDialog):
    """Signal: `written(str, int)`, the file and how many stories are in it."""

    written = Signal(str, int)

    def __init__(
        self,
        parent: QWidget | None,
        choices: Sequence[Choice],
        worker: Worker,
        press: Callable[[str, Choice], Press],
    ) -> None:
        super().__init__(parent)
        self._choices, self._worker, self._make_press = choices, worker, press
        self._press: Press | None = None
        self._file, self._part = "", Path()
        column = card(self, self.tr("Export"), 460)
        self.what = _radios(column, self.tr("What"), [(one.words, "") for one in choices])
        column.addSpacing(6)
        self._forms = forms()
        self.form = _radios(column, self.tr("As"), [(one.words, one.more) for one in self._forms])
        for button in self.form:
            button.toggled.connect(self._show_state)
        column.addSpacing(4)
        self.words = paragraph("")
        column.addWidget(self.words)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Under way"))
        column.addWidget(self._progress)
        column.addStretch(1)
        self._leave, self.agree = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Export …"))
        self._leave.clicked.connect(self.reject)
        self.agree.clicked.connect(self._ask_where)
        buttons(column, self._leave, self.agree)
        worker.event_arrived.connect(self._on_event)
        worker.finished.connect(self._on_finished)
        self._show_state()

    @property
    def choice(self) -> Choice:
        """What is chosen."""
        return self._choices[next(number for number, one in enumerate(self.what) if one.isChecked())]

    @property
    def chosen_form(self) -> Form:
        """As what."""
        return self._forms[next(number for number, one in enumerate(self.form) if one.isChecked())]

    def write(self, file: str) -> None:
        """Write it there."""
        choice = self.choice
        self._file = file
        if self.chosen_form.suffix == ".pdf":
            self._print(Path(file), choice)
        else:
            self._worker.start("edition", file, *arguments(choice), "--title", choice.title)
            self._show_state()

    def reject(self) -> None:
        self._stop()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._stop()
        super().closeEvent(event)

    def _print(self, file: Path, choice: Choice) -> None:
        """Beside its place first: what cannot be finished never takes the place of what was there."""
        self._part = file.with_name(f".{file.name}.part")
        try:
            self._part.touch()
        except OSError as error:
            self.words.setText(self.tr("{file} cannot be written: {why}.").format(file=file, why=error.strerror))
            return
        self._press = self._make_press(str(self._part), choice)
        self._press.progressed.connect(self._on_printed)
        self._press.ended.connect(self._on_ended)
        self._show_state()
        self._press.start()

    def _ask_where(self) -> None:
        choice, form = self.choice, self.chosen_form
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        name = _NOT_IN_NAMES.sub(" ", choice.title).strip()[:80] or "Cutline"
        if form.suffix == ".md" and len(choice.ids) != 1:
            file = QFileDialog.getExistingDirectory(self, self.tr("A folder for the stories"), str(folder))
            file = str(Path(file) / name) if file else ""
        else:
            kind = f"{form.words} (*{form.suffix})"
            file, _ = QFileDialog.getSaveFileName(self, self.tr("Export"), str(folder / (name + form.suffix)), kind)
            if file and not file.lower().endswith(form.suffix):
                file += form.suffix
        if file:
            self.write(file)

    def _on_event(self, event: Event) -> None:
        if event.name == "written":
            self.written.emit(str(event.fields.get("file") or ""), int(event.fields.get("articles") or 0))
            self.accept()

    def _on_finished(self, outcome: Outcome) -> None:
        if outcome.failed or outcome.crashed:
            self.words.setText(outcome.message or self.tr("This did not work. Try again."))
        self._show_state(said=bool(outcome.message))

    def _on_printed(self, done: int, total: int) -> None:
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def _on_ended(self, trouble: str) -> None:
        number = self._progress.value()
        self._press = None
        if trouble:
            self._part.unlink(missing_ok=True)
            self.words.setText(trouble)
            self._show_state(said=True)
        else:
            self._part.replace(self._file)
            self.written.emit(self._file, number)
            self.accept()

    def _stop(self) -> None:
        self._worker.stop()
        if self._press is not None:
            press, self._press = self._press, None
            press.close()
            self._part.unlink(missing_ok=True)

    def _show_state(self, _on: bool = False, *, said: bool = False) -> None:
        busy = self._worker.busy or self._press is not None
        self._progress.setVisible(busy)
        for part in (*self.what, *self.form, self.agree):
            part.setEnabled(not busy)
        if not said:
            newest = self.tr("Of many stories it holds the newest %n.", "", MOST_PRINTED)
            limited = self.chosen_form.suffix == ".pdf" and self.choice.scope is not None
            self.words.setText(f"{self.chosen_form.more}. {newest if limited else ''}".rstrip())
        self._leave.setText(self.tr("Stop") if busy else self.tr("Cancel"))


def arguments(choice: Choice) -> list[str]:
    """What is chosen, as `cutline edition` is told it."""
    scope = choice.scope
    if scope is None:
        return [str(one) for one in choice.ids]
    named = (
        ("--feed", scope.feed_id),
        ("--folder", scope.folder),
        ("--tag", scope.tag),
        ("--search", scope.query),
        ("--since", scope.since.isoformat() if scope.since else None),
    )
    told = [word for name, value in named if value is not None for word in (name, str(value))]
    ticked = (
        ("--unread", scope.unread),
        ("--bookmarked", scope.bookmarked),
        ("--offline", scope.offline),
        ("--opened", scope.opened),
    )
    told += [name for name, on in ticked if on]
    return told or ["--all"]


def _radios(column: QVBoxLayout, name: str, choices: Sequence[tuple[str, str]]) -> list[QRadioButton]:
    """Under their name, the first one chosen."""
    column.addWidget(field_name(name))
    frame = QWidget()
    inner = QVBoxLayout(frame)
    inner.setContentsMargins(0, 0, 0, 0)
    inner.setSpacing(3)
    group = QButtonGroup(frame)
    made = []
    for number, (words, more) in enumerate(choices):
        button = QRadioButton(words)
        button.setToolTip(more)
        button.setAccessibleDescription(more)
        button.setChecked(number == 0)
        group.addButton(button)
        inner.addWidget(button)
        made.append(button)
    column.addWidget(frame)
    return made
