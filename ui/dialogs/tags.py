"""Which tags stories bear: each can be ticked, a new one written; what is begun is completed from those there are."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from reader.folding import fold
from ui import fonts
from ui.dialogs.card import buttons, card, paragraph

WIDTH, ROW, MOST = 420, 30, 9


class TagsDialog(QDialog):
    """`names` are the tags there are, `borne` those of each story; `added()` and `taken()` are what was agreed to."""

    def __init__(self, parent: QWidget | None, names: Sequence[str], borne: Sequence[Collection[str]]) -> None:
        super().__init__(parent)
        self._before: dict[str, Qt.CheckState] = {}
        # Whether the arrows chose a row.
        self._led = False
        column = card(self, self.tr("Tags"), WIDTH)
        if len(borne) > 1:
            column.addWidget(paragraph(self.tr("Of %n stories.", "", len(borne))))
        self.field = QLineEdit()
        self.field.setFont(fonts.sans(14))
        self.field.setPlaceholderText(self.tr("Find a tag, or write a new one"))
        self.field.setAccessibleName(self.tr("Tag"))
        self.field.textChanged.connect(self._on_sought)
        self.field.installEventFilter(self)
        column.addWidget(self.field)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.setFixedHeight(ROW * MOST + 12)
        column.addWidget(self.list)
        for name in sorted(names, key=lambda name: (not any(name in one for one in borne), fold(name))):
            bearing = sum(name in one for one in borne)
            state = Qt.CheckState.Unchecked
            if bearing:
                state = Qt.CheckState.Checked if bearing == len(borne) else Qt.CheckState.PartiallyChecked
            self._add(name, state)
        self._hint = paragraph(self.tr("Enter ticks the tag, or makes a new one. Ctrl+Enter is done."), "faint", 12)
        column.addWidget(self._hint)
        leave, agree = QPushButton(self.tr("Cancel")), QPushButton(self.tr("Done"))
        leave.clicked.connect(self.reject)
        agree.clicked.connect(self._on_agreed)
        buttons(column, leave, agree)
        # Enter belongs to the field here.
        agree.setDefault(False)
        self.field.setFocus()

    def added(self) -> list[str]:
        """The tags that all of the stories shall bear now."""
        checked = Qt.CheckState.Checked
        return [one.text() for one in self._items() if one.checkState() == checked != self._before.get(one.text())]

    def taken(self) -> list[str]:
        """The tags that none of the stories shall bear any more."""
        off = Qt.CheckState.Unchecked
        return [
            one.text() for one in self._items() if one.checkState() == off and self._before.get(one.text(), off) != off
        ]

    def enter(self) -> None:
        """Tick the tag that is written or begun, or make it."""
        words = " ".join(self.field.text().replace(",", " ").split())
        if not fold(words):
            self.accept()
            return
        shown = [item for item in self._items() if not item.isHidden()]
        exact = next((item for item in self._items() if fold(item.text()) == fold(words)), None)
        item = exact or (self.list.currentItem() if self.list.currentItem() in shown and self._led else None)
        if item is None:
            begun = [one for one in shown if fold(one.text()).startswith(fold(words))]
            item = begun[0] if len(begun) == 1 else None
        if item is None:
            item = self._add(words, Qt.CheckState.Unchecked, new=True)
        on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)
        self.field.clear()
        self.list.scrollToItem(item)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                    self._on_agreed()
                else:
                    self.enter()
                return True
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def _step(self, step: int) -> None:
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        if rows:
            at = rows.index(self.list.currentRow()) + step if self._led and self.list.currentRow() in rows else 0
            self.list.setCurrentRow(rows[min(max(at, 0), len(rows) - 1)])
            self._led = True

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _add(self, name: str, state: Qt.CheckState, *, new: bool = False) -> QListWidgetItem:
        item = QListWidgetItem(name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(state)
        if new:
            self.list.insertItem(0, item)
        else:
            self.list.addItem(item)
            self._before[name] = state
        return item

    def _on_sought(self, text: str) -> None:
        key = fold(text)
        self._led = False
        for item in self._items():
            item.setHidden(bool(key) and key not in fold(item.text()))

    def _on_agreed(self) -> None:
        if fold(self.field.text()):
            self.enter()
        self.accept()
