"""The lines of the list of rules: a rule with its switch and what can be done to it, and a muted word."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from reader.rules.rule import Rule
from ui import fonts
from ui.dialogs.rule_rows import tool
from ui.dialogs.rule_words import Known, rule_words, until_words
from ui.panels import label
from ui.theme import Theme


class RuleLine(QFrame):
    """Signals: `enabled(bool)`; `moved(int)`, by how much; `edited()`; `applied()`; `removed()`."""

    enabled = Signal(bool)
    moved = Signal(int)
    edited = Signal()
    applied = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, rule: Rule, known: Known, *, first: bool, last: bool) -> None:
        super().__init__()
        self.setObjectName("rule")
        self.setStyleSheet(
            f"QFrame#rule {{ background: {theme.list}; border: 1px solid {theme.rule}; border-radius: 8px }}"
        )
        self.switch = QCheckBox()
        self.switch.setChecked(rule.enabled)
        self.switch.setAccessibleName(rule.name)
        self.switch.setToolTip(self.tr("Whether it acts"))
        self.switch.toggled.connect(self.enabled)
        name = label(rule.name, fonts.sans(13, 600), "" if rule.enabled else "faint", wrap=True)
        what = label(rule_words(rule, known), fonts.sans(12), "quiet" if rule.enabled else "faint", wrap=True)
        what.setVisible(bool(rule.conditions))
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(name)
        text.addWidget(what)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(4)
        row.addWidget(self.switch)
        row.addSpacing(4)
        row.addLayout(text, 1)
        row.addSpacing(8)
        for drawing, words, act, useful in (
            ("arrow-up", self.tr("Let “{rule}” act earlier"), lambda: self.moved.emit(-1), not first),
            ("arrow-down", self.tr("Let “{rule}” act later"), lambda: self.moved.emit(1), not last),
            ("wand-sparkles", self.tr("Let “{rule}” act on stories that are here already"), self.applied.emit, True),
            ("pencil", self.tr("Change “{rule}”"), self.edited.emit, True),
            ("trash-2", self.tr("Remove “{rule}”"), self.removed.emit, True),
        ):
            button = tool(theme, drawing, words.format(rule=rule.name))
            button.clicked.connect(lambda _checked=False, act=act: act())
            button.setEnabled(useful)
            row.addWidget(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move it, Delete removes it, wherever in it one is; Return on its switch opens it."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.switch.hasFocus():
            self.edited.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edited.emit()


class MuteLine(QFrame):
    """Signal: `removed()`."""

    removed = Signal()

    def __init__(self, theme: Theme, rule: Rule) -> None:
        super().__init__()
        away = tool(theme, "x", self.tr("Mute “{word}” no more").format(word=rule.name))
        away.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(10)
        row.addWidget(label(rule.name, fonts.sans(13)))
        row.addWidget(label(until_words(rule.expires) if rule.expires else "", fonts.sans(12), "faint"))
        row.addStretch(1)
        row.addWidget(away)
