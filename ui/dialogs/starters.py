"""The starter feeds (`resources/starter_feeds.toml`): ticked by subject or by country, found by a word."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QBrush, QColor
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from ui import fonts
from ui.dialogs.card import buttons, card, paragraph
from ui.panels import label
from ui.theme import Theme

FILE = Path(__file__).resolve().parent.parent.parent / "resources" / "starter_feeds.toml"
TITLES = 260
CHOSEN = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class Starter:
    """A feed that is offered; `folder` is its subject, `language` and `country` are ISO codes."""

    title: str
    address: str
    site: str = ""
    language: str = ""
    country: str = ""
    folder: str = ""
    description: str = ""

    @property
    def language_name(self) -> str:
        return QLocale.languageToString(QLocale.codeToLanguage(self.language))

    @property
    def country_name(self) -> str:
        return QLocale.territoryToString(QLocale.codeToTerritory(self.country))


def starters(file: Path = FILE) -> tuple[Starter, ...]:
    """The feeds of the list, in its order; none where it cannot be read."""
    try:
        listed = tomllib.loads(file.read_text(encoding="utf-8")).get("feed", [])
    except (OSError, ValueError):
        return ()
    names = Starter.__dataclass_fields__
    return tuple(
        Starter(**{name: str(entry.get(name, "")) for name in names}) for entry in listed if entry.get("address")
    )


class StartersDialog(QDialog):
    """A tree with boxes to tick; `chosen` says which."""

    def __init__(self, parent: QWidget | None, theme: Theme, offered: Sequence[Starter], have: frozenset[str]) -> None:
        super().__init__(parent)
        self._theme, self._offered, self._have = theme, offered, have
        self._ticked: set[str] = set()
        column = card(self, self.tr("Starter feeds"), 680)
        self.resize(720, 600)
        column.addWidget(paragraph(self.tr("Tick what you would like to read. It can be changed at any time.")))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Filter by name, subject, country or language"))
        self.filter.setAccessibleName(self.tr("Filter"))
        self.filter.textChanged.connect(lambda _text: self._fill())
        self._by_subject = QRadioButton(self.tr("By subject"))
        self._by_country = QRadioButton(self.tr("By country"))
        self._by_subject.setChecked(True)
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.addWidget(self.filter, 1)
        for button in (self._by_subject, self._by_country):
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(lambda _button: self._fill())
        column.addLayout(row)
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderHidden(True)
        self.tree.setFont(fonts.sans(13))
        self.tree.setIndentation(22)
        self.tree.setAccessibleName(self.tr("Feeds to choose from"))
        self.tree.header().resizeSection(0, TITLES)
        self.tree.header().setStretchLastSection(True)
        self.tree.itemChanged.connect(self._on_item_changed)
        column.addWidget(self.tree, 1)
        leave, self._agree = QPushButton(self.tr("Cancel")), QPushButton()
        leave.clicked.connect(self.reject)
        self._agree.clicked.connect(self.accept)
        self._counted = label("", fonts.sans(12), "faint")
        buttons(column, leave, self._agree, left=self._counted)
        self._fill()
        self.filter.setFocus()

    def chosen(self) -> list[Starter]:
        """The feeds that are ticked."""
        return [starter for starter in self._offered if starter.address in self._ticked]

    def _fill(self) -> None:
        words = self.filter.text().casefold().split()
        groups: dict[str, list[Starter]] = {}
        for starter in self._offered:
            place, language = starter.country_name, starter.language_name
            said = " ".join((starter.title, starter.folder, place, language, starter.description))
            if all(word in said.casefold() for word in words):
                name = starter.folder if self._by_subject.isChecked() else place
                groups.setdefault(name or self.tr("Other"), []).append(starter)
        self.tree.blockSignals(True)
        self.tree.clear()
        for name in sorted(groups, key=str.casefold):
            self._add_group(name, groups[name], opened=bool(words) or len(groups) < 4)
        self.tree.blockSignals(False)
        self._count()

    def _add_group(self, name: str, offered: list[Starter], *, opened: bool) -> None:
        top = QTreeWidgetItem([name, ""])
        top.setFont(0, fonts.sans(13, 600))
        top.setFlags(top.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        top.setCheckState(0, Qt.CheckState.Unchecked)
        self.tree.addTopLevelItem(top)
        for starter in offered:
            item = QTreeWidgetItem([starter.title, starter.description])
            item.setData(0, CHOSEN, starter.address)
            item.setForeground(1, QBrush(QColor(self._theme.ink3)))
            item.setToolTip(0, starter.address)
            have = starter.address in self._have
            ticked = have or starter.address in self._ticked
            top.addChild(item)
            item.setCheckState(0, Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            if have:
                item.setDisabled(True)
        top.setExpanded(opened or any(one.address in self._ticked for one in offered))

    def _on_item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        url = item.data(0, CHOSEN)
        if isinstance(url, str) and url not in self._have:
            (self._ticked.add if item.checkState(0) == Qt.CheckState.Checked else self._ticked.discard)(url)
            self._count()

    def _count(self) -> None:
        number = len(self._ticked)
        self._agree.setText(self.tr("Subscribe"))
        self._agree.setEnabled(number > 0)
        self._counted.setText(self.tr("%n chosen", "", number) if number else "")
