"""Taking stories along: exported to a file, printed, quoted.  Opens the card and does what was agreed to in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog

from reader.store import articles
from reader.values import Article, Headline, Scope
from ui.article.copying import plain_text

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from ui.dialogs.export import Choice, ExportDialog
    from ui.printing.press import Press
    from ui.window import Window


class Taking(QObject):
    """What is chosen counts; else the story that is open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._library = window, window.library
        self._press: Press | None = None
        window.reading_pane.view.addAction(window.actions_by_name["copy_quotation"])
        window.chosen.tags_asked.connect(window.subscriptions.tagging.edit)
        window.chosen.export_asked.connect(lambda stories: self._export(self._of_stories(stories)))
        window.subscriptions.export_asked.connect(lambda place: self._export([_of_place(place.title, place.scope)]))

    def export(self) -> None:
        """Ask what, and as what, and write it."""
        self._export(self.choices())

    def _export(self, choices: Sequence[Choice]) -> None:
        if not choices:
            self._tell(self.tr("There is nothing to export here."))
            return
        dialog = self.exporting(choices)
        dialog.exec()
        dialog.deleteLater()

    def exporting(self, choices: Sequence[Choice]) -> ExportDialog:
        """The card of the export, connected and not yet shown."""
        from ui.dialogs.export import ExportDialog

        dialog = ExportDialog(self._window, choices, self._window.keeping.worker(), self.press_pdf)
        dialog.written.connect(self._on_written)
        return dialog

    def choices(self) -> list[Choice]:
        """What can be exported now: stories, the place, what was found."""
        from ui.dialogs.export import Choice

        browsing = self._window.browsing
        found = self._of_stories(self._window.chosen.stories())
        query = browsing.searching.query
        if query:
            words = self.tr("All that “{query}” finds").format(query=query)
            found.append(Choice(words, query, scope=Scope(query=query)))
        elif browsing.listing.title:
            found.append(_of_place(browsing.listing.title, browsing.listing.scope))
        return found

    def _of_stories(self, stories: Sequence[Headline | Article]) -> list[Choice]:
        from ui.dialogs.export import Choice

        if len(stories) == 1:
            return [Choice(self.tr("This story"), stories[0].title, ids=(stories[0].id,))]
        words = self.tr("The %n stories that are chosen", "", len(stories))
        return [Choice(words, "Cutline", ids=tuple(one.id for one in stories))] if stories else []

    def print(self) -> None:
        """Ask for a printer, and print what is chosen."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        ids = [one.id for one in self._window.chosen.stories()]
        if not ids:
            self._tell(self.tr("Choose a story first; then it can be printed."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._window.windowTitle())
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer, ids)
        dialog.deleteLater()

    def print_on(self, printer: QPrinter, ids: Sequence[int]) -> None:
        """Print these stories."""
        from ui.printing.press import Press

        press = self._hold(Press(printer, ids, self._article, self))
        press.ended.connect(lambda trouble: self._tell(trouble or self.tr("%n stories are printed.", "", len(ids))))
        press.start()

    def press_pdf(self, file: str, choice: Choice) -> Press:
        """Prints what was chosen into a PDF, once it is started."""
        from ui.dialogs.export import MOST_PRINTED
        from ui.printing.press import Press, pdf

        ids = choice.ids
        if choice.scope is not None:
            found = articles.headlines(self._library, choice.scope, limit=MOST_PRINTED)
            ids = tuple(one.id for one in found)
        return self._hold(Press(pdf(file, choice.title), ids, self._article, self))

    def _hold(self, press: Press) -> Press:
        """Until it has ended, so that it can be stopped when the window closes."""
        self.close()
        self._press = press
        press.ended.connect(self._on_press_ended)
        return press

    def quote(self) -> None:
        """Put what is selected of the story on the clipboard, with its source; the source alone where nothing is."""
        from reader.export.quotation import quotation

        view, article = self._window.reading_pane.view, self._window.browsing.article
        if article is None:
            self._tell(self.tr("Open a story first; then it can be quoted."))
            return
        passage = plain_text(view.page, view.textCursor()) if view.page is not None else ""
        quoted = quotation(article, passage)
        data = QMimeData()
        data.setText(quoted.plain)
        data.setHtml(quoted.html)
        QGuiApplication.clipboard().setMimeData(data)
        self._tell(self.tr("The quotation is copied, with its source."))

    def close(self) -> None:
        """Print nothing any more: the library closes."""
        press, self._press = self._press, None
        if press is not None:
            press.close()
            press.deleteLater()

    def _article(self, article_id: int) -> Article | None:
        found = articles.show(self._library, [article_id])
        return found[0] if found else None

    def _on_press_ended(self, _trouble: str) -> None:
        self.close()

    def _on_written(self, file: str, number: int) -> None:
        words = self.tr("%n stories are written to {file}", "", number)
        self._tell(words.format(file=file))

    def _tell(self, words: str) -> None:
        self._window.undo_bar.tell(words)


def _of_place(title: str, scope: Scope) -> Choice:
    from ui.dialogs.export import Choice

    words = QCoreApplication.translate("export", "All of “{place}”")
    return Choice(words.format(place=title), title, scope=scope)
