"""One rule, to be made or changed: when, then, and beside them what it would have found in the last days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.rules.rule import Act, Action, Condition, Field, Rule, Verb, check
from reader.store.ruling import Trial
from ui import fonts
from ui.dialogs.card import field_name, named, scrolling
from ui.dialogs.rule_preview import Preview
from ui.dialogs.rule_rows import WhenRow
from ui.dialogs.rule_words import Known, act_meaning, act_words, ends, span, when_words
from ui.panels import label
from ui.plain_words import in_words
from ui.theme import Theme

WAIT_MS = 250
"""So long after the last key the preview is made."""


class RuleEditor(QWidget):
    """Signals: `trial_asked(Rule)` when the preview is to be made anew; `saved(Rule, bool)`, and whether it is to act
    on stories that are here already; `left()`.
    """

    trial_asked = Signal(object)
    saved = Signal(object, bool)
    left = Signal()

    def __init__(self, theme: Theme, known: Known, rule: Rule) -> None:
        super().__init__()
        self._theme, self._known, self._rule = theme, known, rule
        self.rows: list[WhenRow] = []
        self.acts: dict[Act, QCheckBox] = {}
        self._asking = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._asking.timeout.connect(self._ask)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addWidget(scrolling(self._form()), 3)
        self.preview = Preview(theme)
        halves.addWidget(self.preview, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(halves, 1)
        column.addLayout(self._foot())
        for condition in rule.conditions or (Condition(Field.TITLE, Verb.CONTAINS),):
            self._add_row(condition)
        self._on_changed()

    def rule(self) -> Rule:
        """The rule as it is written now, right or not."""
        conditions = tuple(row.condition() for row in self.rows)
        actions = [Action(act) for act, box in self.acts.items() if box.isChecked() and act is not Act.TAG]
        if self.acts[Act.TAG].isChecked():
            actions += [Action(Act.TAG, " ".join(name.split())) for name in self.tag.text().split(",")]
        name = " ".join(self.name.text().split()) or self._own_name(conditions)
        return Rule(
            name,
            conditions,
            tuple(actions),
            any=self.which.currentIndex() == 1,
            enabled=self._rule.enabled,
            expires=ends(self.span),
            id=self._rule.id,
        )

    def show_trial(self, trial: Trial | ReaderError) -> None:
        """What the rule would have found."""
        # An empty condition is told beside the buttons; it need not alarm here.
        if not (isinstance(trial, ReaderError) and not self._said_what_for()):
            self.preview.show_trial(trial)

    def show_refusal(self, words: str) -> None:
        """Say why the rule could not be kept."""
        self._wrong.setText(words)

    def begin(self) -> None:
        """Put the cursor where one writes first."""
        self.rows[0].focus_value()

    # --- made once

    def _form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 14, 0)
        column.setSpacing(8)
        self.which = QComboBox()
        self.which.addItems([self.tr("all of these hold"), self.tr("one of these holds")])
        self.which.setCurrentIndex(int(self._rule.any))
        self.which.currentIndexChanged.connect(self._on_changed)
        named(self.which, self.tr("All or one"))
        when = QHBoxLayout()
        when.setSpacing(10)
        when.addWidget(self._heading(self.tr("When")))
        when.addWidget(self.which)
        when.addStretch(1)
        column.addLayout(when)
        self._when = QVBoxLayout()
        self._when.setSpacing(6)
        column.addLayout(self._when)
        more = QPushButton(self.tr("+ Another condition"))
        more.setFlat(True)
        more.setAutoDefault(False)
        more.clicked.connect(lambda: self._add_row(Condition(Field.TITLE, Verb.CONTAINS)).focus_value())
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self._theme.rule}")
        column.addWidget(line)
        column.addSpacing(2)
        column.addWidget(self._heading(self.tr("Then")))
        column.addLayout(self._then())
        column.addSpacing(4)
        column.addLayout(self._about())
        column.addStretch(1)
        return form

    def _then(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(7)
        chosen = {action.act for action in self._rule.actions}
        self.tag = QLineEdit(", ".join(action.tag for action in self._rule.actions if action.act is Act.TAG))
        self.tag.setPlaceholderText(self.tr("Name of the tag"))
        self.tag.setAccessibleName(self.tr("Name of the tag"))
        self.tag.textEdited.connect(self._on_tag_written)
        for number, act in enumerate((Act.READ, Act.BOOKMARK, Act.HIDE, Act.NOTIFY, Act.OFFLINE, Act.TAG)):
            box = QCheckBox(act_words(act))
            box.setToolTip(act_meaning(act))
            box.setAccessibleDescription(act_meaning(act))
            box.setChecked(act in chosen)
            box.toggled.connect(self._on_changed)
            self.acts[act] = box
            grid.addWidget(box, number // 2, 2 * (number % 2), 1, 2 if act is not Act.TAG else 1)
        grid.addWidget(self.tag, 2, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 2)
        return grid

    def _about(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        self.name = QLineEdit(self._rule.name)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.textChanged.connect(self._on_changed)
        self.span = span(self._rule.expires)
        self.span.currentIndexChanged.connect(self._on_changed)
        grid.addWidget(field_name(self.tr("Name")), 0, 0)
        grid.addWidget(self.name, 0, 1)
        grid.addWidget(field_name(self.tr("In force")), 1, 0)
        grid.addWidget(self.span, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        return grid

    def _foot(self) -> QHBoxLayout:
        self.also = QCheckBox(self.tr("Also for the stories that are here already"))
        self.also.setToolTip(self.tr("The rule acts once on all of them; this can be taken back."))
        self._wrong = label("", fonts.sans(12), "quiet", wrap=True)
        leave, self.save = QPushButton(self.tr("Back")), QPushButton(self.tr("Save the rule"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.left)
        self.save.setProperty("call", "main")
        self.save.setDefault(True)
        self.save.clicked.connect(lambda: self.saved.emit(self.rule(), self.also.isChecked()))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.also)
        row.addWidget(self._wrong, 1)
        row.addWidget(leave)
        row.addWidget(self.save)
        return row

    def _heading(self, words: str) -> QWidget:
        return label(words, fonts.serif(17, 650, optical=24))

    # --- what happens

    def _add_row(self, condition: Condition) -> WhenRow:
        row = WhenRow(self._theme, self._known, condition)
        row.changed.connect(self._on_changed)
        row.removed.connect(lambda: self._drop_row(row))
        self.rows.append(row)
        self._when.addWidget(row)
        self._on_changed()
        return row

    def _drop_row(self, row: WhenRow) -> None:
        self.rows.remove(row)
        self._when.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.rows[0].focus_value()
        self._on_changed()

    def _on_tag_written(self, text: str) -> None:
        self.acts[Act.TAG].setChecked(bool(text.strip()))
        self._on_changed()

    def _on_changed(self, *_: object) -> None:
        """Say what is still wrong, and ask for the preview."""
        for row in self.rows:
            row.set_alone(len(self.rows) == 1)
        rule = self.rule()
        self.name.setPlaceholderText(self._own_name(rule.conditions))
        wrong = self._mistake(rule)
        self.save.setEnabled(not wrong)
        self._wrong.setText(wrong)
        self._asking.start()

    def _mistake(self, rule: Rule) -> str:
        if not self._said_what_for():
            return self.tr("Say what to look for.")
        if not rule.actions:
            return self.tr("Say what is to be done then.")
        if rule.expires is not None and rule.expires <= datetime.now(UTC):
            return self.tr("It is over. Choose how long it is in force.")
        try:
            check(rule)
        except ReaderError as error:
            return in_words(str(error))
        return ""

    def _said_what_for(self) -> bool:
        conditions = [row.condition() for row in self.rows]
        return all(condition.value.strip() or condition.verb is Verb.THERE for condition in conditions)

    def _ask(self) -> None:
        rule = self.rule()
        # What is found does not hang on what is done then.
        self.trial_asked.emit(Rule(rule.name, rule.conditions, (Action(Act.READ),), any=rule.any))

    def _own_name(self, conditions: Sequence[Condition]) -> str:
        return when_words(conditions, self._known, any_of_them=self.which.currentIndex() == 1)
