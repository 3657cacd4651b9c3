"""Taking a photo away with its words: onto the clipboard, into a file."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from reader.values import Photo
from ui.article.facts import caption_and_credit, file_name, translate


def copy_words(photo: Photo) -> None:
    """Put the caption and the credit on the clipboard."""
    QGuiApplication.clipboard().setText(caption_and_credit(photo))


def copy_photo(photo: Photo) -> None:
    """Put the picture on the clipboard, its words beside it for whoever takes text."""
    data = QMimeData()
    if photo.file:
        data.setImageData(QImage(photo.file))
        data.setUrls([QUrl.fromLocalFile(photo.file)])
    data.setText(caption_and_credit(photo))
    QGuiApplication.clipboard().setMimeData(data)


def save_photo(parent: QWidget, photo: Photo) -> None:
    """Ask where, and copy the picture's file there."""
    if photo.file is None:
        return
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    title = translate("article", "Save photo")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(Path(folder) / file_name(photo)))
    if chosen:
        problem = save_copy(photo, Path(chosen))
        if problem:
            QMessageBox.warning(parent, title, problem)


def save_copy(photo: Photo, target: Path) -> str:
    """Copy the picture's file to `target`; gives one plain line when that cannot be done."""
    try:
        shutil.copyfile(photo.file or "", target)
    except FileNotFoundError:
        return translate(
            "article", "The photo could not be saved as {file}: its file or the folder is missing."
        ).format(file=target)
    except OSError:
        return translate(
            "article", "The photo could not be saved as {file}: the folder cannot be written to, or the disk is full."
        ).format(file=target)
    return ""
