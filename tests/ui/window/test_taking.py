"""Stories taken along from the real window: files, pages, quotations; and what is brought to it from outside."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from reader.store import articles
from reader.store.database import Library
from reader.values import Scope
from ui.dialogs.export import Choice, arguments
from ui.dialogs.imported import ImportedDialog
from ui.dialogs.received import ReceivedDialog
from ui.progress import Failure
from ui.receiving import Aim, aim, brought
from ui.window import Window

pytestmark = pytest.mark.usefixtures("filled")
Open = Callable[..., Window]
PATIENCE_MS = 60_000


def exported(qtbot: QtBot, window: Window, what: int, suffix: str, file: Path) -> int:
    """Exports by the card; gives how many stories were written."""
    dialog = window.taking.exporting(window.taking.choices())
    dialog.show()
    dialog.what[what].setChecked(True)
    dialog.form[next(at for at, form in enumerate(dialog._forms) if form.suffix == suffix)].setChecked(True)
    with qtbot.waitSignal(dialog.written, timeout=PATIENCE_MS) as told:
        dialog.write(str(file))
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return int(told.args[1])


def test_a_story_a_place_and_a_search_are_exported_in_every_form(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    assert exported(qtbot, window, 0, ".epub", tmp_path / "one.epub") == 1
    assert (tmp_path / "one.epub").read_bytes()[:2] == b"PK"
    assert exported(qtbot, window, 0, ".html", tmp_path / "one.html") == 1
    assert exported(qtbot, window, 0, ".md", tmp_path / "one.md") == 1
    assert exported(qtbot, window, 1, ".jsonl", tmp_path / "all.jsonl") == 24
    assert window.undo_bar.text.startswith("24 stories are written to ")
    window.browsing.search("glacier")
    qtbot.waitUntil(lambda: window.browsing.searching.query == "glacier")
    assert window.taking.choices()[-1].words == "All that “glacier” finds"
    assert exported(qtbot, window, len(window.taking.choices()) - 1, ".epub", tmp_path / "found.epub") == 3


def test_pdf_has_every_story_its_photos_and_numbers(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    file = tmp_path / "all.pdf"
    assert exported(qtbot, window, 1, ".pdf", file) == 24
    data = file.read_bytes()
    pages = len(re.findall(rb"/Type\s*/Page\b", data))
    assert pages >= 24
    assert len(re.findall(rb"/Subtype\s*/Image", data)) >= 9
    assert data.rstrip().endswith(b"%%EOF")


def test_a_pdf_that_cannot_be_written_is_told_and_one_that_is_left_is_taken_away(
    qtbot: QtBot, open_window: Open, tmp_path: Path
) -> None:
    window = open_window()
    dialog = window.taking.exporting(window.taking.choices())
    dialog.form[1].setChecked(True)
    dialog.write(str(tmp_path / "no such folder" / "a.pdf"))
    qtbot.waitUntil(lambda: "a.pdf cannot be written: No such file" in dialog.words.text())
    dialog.what[1].setChecked(True)
    (tmp_path / "left.pdf").write_text("An older one.")
    dialog.write(str(tmp_path / "left.pdf"))
    dialog.reject()
    assert [(file.name, file.read_text()) for file in tmp_path.glob("*.p*")] == [("left.pdf", "An older one.")]
    assert not list(tmp_path.glob(".*.part"))
    dialog.deleteLater()


def test_a_story_is_printed(qtbot: QtBot, open_window: Open, tmp_path: Path) -> None:
    window = open_window()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert window.browsing.article is not None
    window.taking.print_on(printer, [window.browsing.article.id])
    qtbot.waitUntil(lambda: "printed" in window.undo_bar.text, timeout=PATIENCE_MS)
    assert (tmp_path / "printed.pdf").stat().st_size > 10_000


def test_a_scope_is_told_to_the_worker_as_it_is() -> None:
    assert arguments(Choice("", "", ids=(3, 4))) == ["3", "4"]
    assert arguments(Choice("", "", scope=Scope())) == ["--all"]
    scope = Scope(feed_id=7, unread=True, query="a b")
    assert arguments(Choice("", "", scope=scope)) == ["--feed", "7", "--search", "a b", "--unread"]


def test_what_is_selected_is_quoted_with_its_source(open_window: Open) -> None:
    window = open_window()
    view = window.reading_pane.view
    cursor = view.document().find("A fishing boat lost its anchor")
    assert isinstance(cursor, QTextCursor)
    view.setTextCursor(cursor)
    window.actions_by_name["copy_quotation"].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("“A fishing boat lost its anchor”")
    assert "Lena Ortiz" in text
    assert "https://paper.example/" in text
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("link", "meant"),
    [
        ("https://a.example/feed.xml", Aim.FEED),
        ("https://a.example/world/rss", Aim.FEED),
        ("feed://a.example/", Aim.FEED),
        ("https://a.example/2026/11/storks-return-early", Aim.PAGE),
        ("https://a.example/news/article-about-the-sea.html", Aim.PAGE),
        ("https://a.example/", Aim.UNCLEAR),
        ("https://a.example/blog", Aim.UNCLEAR),
    ],
)
def test_what_a_link_is_for(link: str, meant: Aim) -> None:
    assert aim(link) is meant


def test_only_links_and_files_are_taken() -> None:
    data = QMimeData()
    data.setText("see https://a.example/ for more")
    assert not brought(data).links
    data.setText("https://a.example/1\nhttps://a.example/2")
    assert brought(data).links == ("https://a.example/1", "https://a.example/2")
    data.setUrls([QUrl.fromLocalFile("/lists/feeds.opml"), QUrl("https://a.example/")])
    assert brought(data).files == (Path("/lists/feeds.opml"),)
    assert brought(data).links == ("https://a.example/",)


def test_a_dropped_page_is_kept_and_a_dropped_list_imported(
    open_window: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window = open_window()
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(window.worker, "start", lambda *command: asked.append(command))
    data = QMimeData()
    data.setUrls([QUrl("https://a.example/2026/11/storks-return-early"), QUrl.fromLocalFile(str(tmp_path / "a.opml"))])
    where, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDropEvent(where, copy, data, left, none, QEvent.Type.DragEnter)
    assert window.receiving.eventFilter(window, enter)
    assert enter.isAccepted()
    assert window.receiving.eventFilter(window, QDropEvent(where, copy, data, left, none, QEvent.Type.Drop))
    assert ("save", "https://a.example/2026/11/storks-return-early") in asked
    assert ("import", str(tmp_path / "a.opml")) in asked


def test_a_pasted_link_that_may_be_either_is_asked_about(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    asked: list[tuple[str, ...]] = []
    monkeypatch.setattr(window.worker, "start", lambda *command: asked.append(command))

    def choose(dialog: ReceivedDialog) -> int:
        dialog._choose("keep")
        return int(dialog.result())

    monkeypatch.setattr(ReceivedDialog, "exec", choose)
    window.headlines_pane.table.setFocus()
    QGuiApplication.clipboard().setText("https://a.example/one https://a.example/two")
    window.actions_by_name["paste"].trigger()
    assert asked == [("save", "https://a.example/one", "https://a.example/two")]
    QGuiApplication.clipboard().setText("no link at all")
    window.actions_by_name["paste"].trigger()
    assert "No link lies on the clipboard" in window.undo_bar.text
    QGuiApplication.clipboard().clear()


def test_an_import_is_taken_in_by_the_worker_and_reported(
    qtbot: QtBot, open_window: Open, filled: Library, tmp_path: Path
) -> None:
    file = tmp_path / "pocket.csv"
    file.write_text(
        "title,url,time_added,tags,status\nThe tide,https://sea.example/tide,1700000000,sea,unread\n", "utf-8"
    )
    window = open_window()
    window.jobs.import_list(str(file))
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportedDialog)), timeout=PATIENCE_MS)
    (dialog,) = window.findChildren(ImportedDialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert words[words.index("Links added; their pages are read at the next refresh") - 1] == "1"
    assert [row.title for row in articles.headlines(filled, Scope(tag="sea"), limit=5)] == ["The tide"]
    dialog.close()
    window.jobs.stop()


def test_the_report_says_what_was_left_out(qtbot: QtBot) -> None:
    failures = (Failure(None, "https://x.example", "It has no address."),)
    dialog = ImportedDialog(None, {"feeds": 2, "articles": 3, "failures": failures})
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "It has no address." in words
