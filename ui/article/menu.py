"""The menu of the article: what is under the pointer decides what it offers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QTextBrowser

from reader.values import Article
from ui.article.build import DETAILS_SCHEME
from ui.article.facts import caption_and_credit, translate
from ui.article.keeping import copy_photo, copy_words, save_photo
from ui.article.page import OPENED_OUTSIDE
from ui.article.plates import PHOTO_SCHEME
from ui.article.sheets import SHEET_SCHEME


def article_menu(view: QTextBrowser, article: Article, href: str, activate: Callable[[str], None]) -> QMenu:
    """A menu for the place that `href` was found at ("" is plain text); `activate` follows a link or opens a photo."""
    menu = QMenu(view)
    if href.startswith(PHOTO_SCHEME):
        photo = article.photos[int(href.removeprefix(PHOTO_SCHEME))]
        menu.addAction(translate("article", "Show photo"), lambda: activate(href))
        menu.addSeparator()
        if caption_and_credit(photo):
            menu.addAction(translate("article", "Copy caption and credit"), lambda: copy_words(photo))
        menu.addAction(translate("article", "Copy photo"), lambda: copy_photo(photo))
        menu.addAction(translate("article", "Save photo …"), lambda: save_photo(view, photo))
    elif href.startswith(OPENED_OUTSIDE):
        menu.addAction(translate("article", "Open link"), lambda: activate(href))
        menu.addAction(translate("article", "Copy link"), lambda: QGuiApplication.clipboard().setText(_shown(href)))
    elif href.startswith("#"):
        menu.addAction(translate("article", "Go there"), lambda: activate(href))
    elif href.startswith(SHEET_SCHEME):
        menu.addAction(translate("article", "Open in a card"), lambda: activate(href))
    elif href.startswith(DETAILS_SCHEME):
        menu.addAction(translate("article", "Open or fold"), lambda: activate(href))
    else:
        copy = menu.addAction(translate("article", "Copy"), view.copy)
        copy.setEnabled(view.textCursor().hasSelection())
        menu.addAction(translate("article", "Select all"), view.selectAll)
    menu.addSeparator()
    menu.addActions(view.actions())
    if article.url:
        address = article.url
        menu.addAction(translate("article", "Open the original page"), lambda: activate(address))
        menu.addAction(
            translate("article", "Copy the article’s address"), lambda: QGuiApplication.clipboard().setText(address)
        )
    return menu


def _shown(href: str) -> str:
    """What is copied of a link: of a mail address, the address."""
    return href.removeprefix("mailto:")
