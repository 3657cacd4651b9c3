"""Everything about one feed: what the reader sets for it, its login, what it says of itself, and how it fares.

What is set takes effect at once, and can be taken back like anything else.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.values import Feed, FullText
from ui import fonts
from ui.dialogs.card import buttons, card, field_name, named, paragraph, scrolling
from ui.panels import label
from ui.plain_words import in_words
from ui.times import clock, day

translate = QCoreApplication.translate

WIDTH, HEIGHT, EDGE, NAMES = 560, 640, 24, 84
INTERVALS = (15, 30, 60, 180, 360, 720, 1440)
KEPT = ((0, 0), (30, 0), (90, 0), (365, 0), (0, 100), (0, 500), (0, 2000))
"""Days and articles; 0 and 0: everything."""


class FeedCard(QDialog):
    """Signals: `changed(str, object)`, one of "title", "folder", "full_text", "interval", "kept" or "notify", and its
    new value; `login_given(str, str)`, user and password, both empty to forget them; `address_opened(str)`;
    `refresh_asked(int)`.
    """

    changed = Signal(str, object)
    login_given = Signal(str, str)
    address_opened = Signal(str)
    refresh_asked = Signal(int)

    def __init__(self, parent: QWidget | None, feed: Feed, folders: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._told = {"title": feed.given_title, "folder": feed.folder}
        column = card(self, feed.title, min(WIDTH, 480))
        room = parent.height() - EDGE if parent is not None else HEIGHT
        self.resize(WIDTH, min(HEIGHT, room))
        matter = QWidget()
        inner = QVBoxLayout(matter)
        inner.setContentsMargins(0, 0, 14, 0)
        inner.setSpacing(10)
        if feed.error:
            inner.addWidget(paragraph(in_words(feed.error), "alert"))
            inner.addWidget(self._cure(feed), 0, Qt.AlignmentFlag.AlignLeft)
        if feed.note:
            inner.addWidget(paragraph(feed.note))
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(18)
        self._rows.setVerticalSpacing(9)
        self._rows.setColumnMinimumWidth(0, NAMES)
        self._rows.setColumnStretch(1, 1)
        inner.addLayout(self._rows)
        self._add_names(feed, folders)
        self._add_rules(feed)
        self._add_login()
        self._add_about(inner, feed)
        inner.addStretch(1)
        column.addWidget(scrolling(matter), 1)
        self._add_buttons(column, feed)
        self.name.setFocus()

    def show_login(self, words: str, failed: bool) -> None:
        """Say what became of the login."""
        self._kept.setText(words)
        self._kept.setProperty("tone", "alert" if failed else "quiet")
        self._kept.style().polish(self._kept)
        self._kept.setVisible(bool(words))
        self.keep_login.setEnabled(True)
        if not failed:
            self.password.clear()

    # --- made once

    def _cure(self, feed: Feed) -> QPushButton:
        again = QPushButton(self.tr("Try again"))
        again.clicked.connect(lambda: self.refresh_asked.emit(feed.id))
        again.clicked.connect(self.accept)
        return again

    def _add_names(self, feed: Feed, folders: Sequence[str]) -> None:
        self.name = QLineEdit(feed.given_title or "")
        self.name.setPlaceholderText(feed.title if feed.given_title is None else self.tr("Its own title"))
        self.name.editingFinished.connect(self._on_named)
        self._add(self.tr("Title"), self.name)
        self.folder = QComboBox()
        line = QLineEdit()
        self.folder.setLineEdit(line)
        for number, folder in enumerate(["", *folders]):
            self.folder.addItem(folder)
            self.folder.setItemData(number, folder or self.tr("None"), Qt.ItemDataRole.AccessibleTextRole)
        self.folder.setCurrentText(feed.folder or "")
        line.setPlaceholderText(self.tr("None"))
        line.editingFinished.connect(self._on_folder_left)
        self.folder.activated.connect(lambda _row: self._on_folder_left())
        self._add(self.tr("Folder"), self.folder)

    def _add_rules(self, feed: Feed) -> None:
        self.full_text = self._choice(
            "full_text",
            [
                (FullText.ALWAYS, self.tr("Always from the page")),
                (FullText.WHEN_SHORT, self.tr("From the page when the feed gives a teaser")),
                (FullText.NEVER, self.tr("Never from the page")),
            ],
            feed.full_text,
        )
        self._add(self.tr("Full text"), self.full_text)
        chosen = feed.interval // 60 if feed.interval else None
        minutes = sorted({*INTERVALS, *([chosen] if chosen else [])})
        self.interval = self._choice(
            "interval",
            [(None, self.tr("As learnt")), *((number * 60, self._interval_words(number)) for number in minutes)],
            feed.interval,
        )
        self._add(self.tr("Visits"), self.interval)
        rule = None if feed.keep_days is None and feed.keep_articles is None else self._rule(feed)
        rules = [*KEPT, *([rule] if rule is not None and rule not in KEPT else [])]
        self.kept = self._choice(
            "kept", [(None, self.tr("As all feeds")), *((one, self._kept_words(*one)) for one in rules)], rule
        )
        self._add(self.tr("Keep"), self.kept)
        self.notify = QCheckBox(self.tr("Tell me of new stories"))
        self.notify.setChecked(feed.notify)
        self.notify.setToolTip(self.tr("The desktop’s notifications must be on in the settings, too."))
        self.notify.toggled.connect(lambda on: self.changed.emit("notify", on))
        self._add(self.tr("Notifications"), self.notify)

    def _add_login(self) -> None:
        self.user, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        for field, words in ((self.user, self.tr("User name")), (self.password, self.tr("Password"))):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
        self.keep_login, self.forget_login = QPushButton(self.tr("Keep")), QPushButton(self.tr("Forget"))
        self.keep_login.setAccessibleName(self.tr("Keep the login"))
        self.forget_login.setAccessibleName(self.tr("Forget the login"))
        self.keep_login.clicked.connect(self._on_login_given)
        self.password.returnPressed.connect(self._on_login_given)
        self.forget_login.clicked.connect(lambda: self.login_given.emit("", ""))
        line = QHBoxLayout()
        line.setSpacing(8)
        for part in (self.user, self.password):
            line.addWidget(part, 1)
        for button in (self.keep_login, self.forget_login):
            button.setAutoDefault(False)
            line.addWidget(button)
        row = self._rows.rowCount()
        self._rows.addWidget(field_name(self.tr("Login")), row, 0)
        self._rows.addLayout(line, row, 1)
        self._kept: QLabel = label("", fonts.sans(12), "quiet", wrap=True)
        self._kept.hide()
        self._rows.addWidget(self._kept, row + 1, 1)

    def _add_about(self, column: QVBoxLayout, feed: Feed) -> None:
        column.addSpacing(8)
        column.addWidget(label(self.tr("About"), fonts.serif(17, 650, optical=24)))
        if feed.description:
            column.addWidget(paragraph(feed.description, "quiet", 14))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        grid.setColumnMinimumWidth(0, NAMES)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(facts(feed)):
            words = paragraph(value, "")
            grid.addWidget(field_name(name), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
            words.setAccessibleName(f"{name}: {value}")
        column.addLayout(grid)

    def _add_buttons(self, column: QVBoxLayout, feed: Feed) -> None:
        copy, site = QPushButton(self.tr("Copy address")), QPushButton(self.tr("Open site"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(feed.url))
        site.clicked.connect(lambda: self.address_opened.emit(feed.site_url or ""))
        site.setVisible(bool(feed.site_url))
        refresh, close = QPushButton(self.tr("Refresh")), QPushButton(self.tr("Close"))
        refresh.clicked.connect(lambda: self.refresh_asked.emit(feed.id))
        refresh.clicked.connect(self.accept)
        close.clicked.connect(self.accept)
        buttons(column, copy, site, refresh, close)

    def _add(self, name: str, control: QWidget) -> None:
        row = self._rows.rowCount()
        self._rows.addWidget(field_name(name), row, 0)
        self._rows.addWidget(control, row, 1)
        if isinstance(control, QComboBox):
            named(control, name)
        elif isinstance(control, QLineEdit):
            control.setAccessibleName(name)

    def _choice(self, name: str, choices: Sequence[tuple[object, str]], chosen: object) -> QComboBox:
        box = QComboBox()
        for _, words in choices:
            box.addItem(words)
        # Not by `findData`, which does not find what Python compares as equal.
        values = [value for value, _ in choices]
        box.setCurrentIndex(values.index(chosen))
        box.currentIndexChanged.connect(lambda row: self.changed.emit(name, values[row]))
        return box

    # --- words

    def _interval_words(self, minutes: int) -> str:
        if minutes % 60:
            return self.tr("Every %n minutes", "", minutes)
        hours = minutes // 60
        return self.tr("Every %n hours", "", hours) if hours > 1 else self.tr("Every hour")

    def _kept_words(self, days: int, articles: int) -> str:
        if days and articles:
            within = self.tr("%n days", "", days)
            return self.tr("{days}, and {number} stories at most").format(days=within, number=articles)
        if days:
            return self.tr("Stories of the last %n days", "", days)
        return self.tr("The newest %n stories", "", articles) if articles else self.tr("Everything")

    def _rule(self, feed: Feed) -> tuple[int, int]:
        return feed.keep_days or 0, feed.keep_articles or 0

    # --- what happens

    def _on_named(self) -> None:
        self._tell("title", self.name.text().strip() or None)

    def _on_folder_left(self) -> None:
        self._tell("folder", self.folder.currentText().strip() or None)

    def _tell(self, name: str, value: str | None) -> None:
        """Leaving a field is not yet changing it."""
        if value != self._told[name]:
            self._told[name] = value
            self.changed.emit(name, value)

    def _on_login_given(self) -> None:
        user = self.user.text().strip()
        if not user or not self.password.text():
            self.show_login(self.tr("Give a user name and a password."), True)
            return
        self.keep_login.setEnabled(False)
        self.login_given.emit(user, self.password.text())


def facts(feed: Feed) -> list[tuple[str, str]]:
    """What is known of a feed: name and value, in order."""
    visited = f"{day(feed.last_ok)}, {clock(feed.last_ok)}" if feed.last_ok else translate("feed", "Not yet")
    listed = [
        (translate("feed", "Site"), feed.site_url),
        (translate("feed", "Contact"), feed.contact),
        (translate("feed", "Address"), feed.url),
        (translate("feed", "Language"), feed.language),
        (
            translate("feed", "Stories"),
            translate("feed", "{total}, {unread} of them unread").format(total=feed.total, unread=feed.unread),
        ),
        (translate("feed", "Subscribed"), day(feed.added) if feed.added else None),
        (translate("feed", "Last visit"), visited),
        (translate("feed", "Next visit"), f"{day(feed.next_due)}, {clock(feed.next_due)}" if feed.next_due else None),
    ]
    return [(name, value) for name, value in listed if value]
