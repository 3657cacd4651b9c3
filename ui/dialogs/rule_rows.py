"""A condition as a row of the editor: what it looks at, how, and for what."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QStackedWidget, QToolButton, QWidget

from reader.rules.rule import VERBS, Condition, Field, Verb
from ui.dialogs.card import named
from ui.dialogs.rule_words import Known, field_words, verb_words
from ui.icons import icon
from ui.theme import Theme

NARROWEST, VERBS_WIDE = 90, 148
"""A value that is longer scrolls in its field."""


class WhenRow(QWidget):
    """Signals: `changed()`; `removed()` when it is to go."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, known: Known, condition: Condition) -> None:
        super().__init__()
        self._known = known
        self._verbs: list[tuple[Verb, bool]] = []
        self.field, self.verb, self.text, self.pick = QComboBox(), QComboBox(), QLineEdit(), QComboBox()
        for field in Field:
            self.field.addItem(field_words(field))
        self.value = QStackedWidget()
        for part in (self.text, self.pick, QWidget()):
            self.value.addWidget(part)
        self.value.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.pick.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pick.setMinimumContentsLength(4)
        self.text.setMinimumWidth(NARROWEST)
        self.verb.setMinimumWidth(VERBS_WIDE)
        named(self.field, self.tr("What it looks at"))
        named(self.verb, self.tr("How"))
        named(self.pick, self.tr("What for"))
        self.text.setAccessibleName(self.tr("What for"))
        self.away = tool(theme, "x", self.tr("Remove this condition"))
        self.away.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for part, stretch in ((self.field, 0), (self.verb, 0), (self.value, 1), (self.away, 0)):
            row.addWidget(part, stretch)
        self._show(condition)
        self.field.currentIndexChanged.connect(self._on_field_chosen)
        self.verb.currentIndexChanged.connect(self._on_verb_chosen)
        self.text.textChanged.connect(self.changed)
        self.pick.currentIndexChanged.connect(self.changed)

    def condition(self) -> Condition:
        """The condition as it is written now."""
        verb, negated = self._verbs[self.verb.currentIndex()]
        if verb is Verb.THERE:
            value = ""
        elif self.value.currentWidget() is self.pick:
            value = str(self.pick.currentData() or "")
        else:
            value = self.text.text()
        return Condition(self._field(), verb, value, negated)

    def set_alone(self, alone: bool) -> None:
        """The only condition cannot go."""
        self.away.setEnabled(not alone)

    def focus_value(self) -> None:
        """Put the cursor where one writes."""
        (self.text, self.pick, self.verb)[self.value.currentIndex()].setFocus()

    def _field(self) -> Field:
        return list(Field)[self.field.currentIndex()]

    def _show(self, condition: Condition) -> None:
        self.field.setCurrentIndex(list(Field).index(condition.field))
        self._fill_verbs(condition.field)
        self.verb.setCurrentIndex(self._verbs.index((condition.verb, condition.negated)))
        self._fill_values(condition)

    def _fill_verbs(self, field: Field) -> None:
        self._verbs = [(verb, negated) for verb in VERBS[field] for negated in (False, True)]
        self.verb.clear()
        self.verb.addItems([verb_words(*one) for one in self._verbs])

    def _fill_values(self, condition: Condition) -> None:
        """Show the field for the value, or what can be chosen."""
        choices = self._choices(condition)
        self.text.setText("" if choices else condition.value)
        self.text.setPlaceholderText(_example(condition.field, condition.verb))
        self.text.setToolTip(self._meaning(condition.verb))
        self.pick.clear()
        for value, words in choices.items():
            self.pick.addItem(words, value)
        if choices and condition.value and condition.value not in choices:
            self.pick.addItem(condition.value, condition.value)
        self.pick.setCurrentIndex(max(self.pick.findData(condition.value), 0))
        self.value.setCurrentIndex(2 if condition.verb is Verb.THERE else 1 if choices else 0)

    def _choices(self, condition: Condition) -> dict[str, str]:
        if condition.verb is not Verb.IS:
            return {}
        if condition.field is Field.FEED:
            return dict(self._known.feeds)
        return {name: name for name in self._known.folders} if condition.field is Field.FOLDER else {}

    def _meaning(self, verb: Verb) -> str:
        if verb is Verb.CONTAINS:
            return self.tr("Whole words, whatever their case and accents; ferr* also finds ferries.")
        return self.tr("A regular expression.") if verb is Verb.MATCHES else ""

    def _on_field_chosen(self) -> None:
        written = self.text.text()
        self.verb.blockSignals(True)
        self._fill_verbs(self._field())
        self.verb.blockSignals(False)
        self._fill_values(Condition(self._field(), self._verbs[0][0], written))
        self.changed.emit()

    def _on_verb_chosen(self) -> None:
        now = self.condition()
        self._fill_values(now)
        self.changed.emit()


def tool(theme: Theme, drawing: str, words: str) -> QToolButton:
    """A small button with a drawing; the words are its tooltip and its name."""
    button = QToolButton()
    button.setIcon(icon(drawing, theme.ink2, 16, off=theme.scroll_bar))
    button.setIconSize(QSize(16, 16))
    button.setFixedSize(28, 28)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


def _example(field: Field, verb: Verb) -> str:
    if verb is Verb.MATCHES:
        return r"^(Live|Video):"
    return {Field.LANGUAGE: "en"}.get(field, "")
