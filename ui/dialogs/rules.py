"""The rules for new stories, in their order, and the muted words; a rule is made and changed on a page of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import ReaderError
from reader.rules.rule import Rule, is_muting, muting
from reader.store.ruling import Trial
from ui import fonts
from ui.dialogs.card import card, paragraph, scrolling
from ui.dialogs.rule_editor import RuleEditor
from ui.dialogs.rule_lines import MuteLine, RuleLine
from ui.dialogs.rule_words import Known, ends, span
from ui.panels import label
from ui.theme import Theme

WIDTH, HEIGHT, EDGE = 920, 640, 24


class RulesDialog(QDialog):
    """Signals: `saved(Rule, bool)`, a rule to keep, new where it has no id, and whether it is to act on what is here;
    `applied(Rule)`; `enabled(int, bool)`; `moved(int, int)`, a rule and by how much; `removed(int)`;
    `trial_asked(Rule)`; `hidden_asked()`, all that is hidden is wanted back; `undo_asked()`.
    """

    saved = Signal(object, bool)
    applied = Signal(object)
    hidden_asked = Signal()
    enabled = Signal(int, bool)
    moved = Signal(int, int)
    removed = Signal(int)
    trial_asked = Signal(object)
    undo_asked = Signal()

    def __init__(self, parent: QWidget | None, theme: Theme, known: Known) -> None:
        super().__init__(parent)
        self._theme, self._known = theme, known
        self.editor: RuleEditor | None = None
        self.lines: dict[int, RuleLine | MuteLine] = {}
        column = card(self, self.tr("Rules"), min(WIDTH, 720))
        (self._heading,) = self.findChildren(QLabel)
        width = min(WIDTH, parent.width() - EDGE) if parent is not None else WIDTH
        self.resize(width, min(HEIGHT, parent.height() - EDGE) if parent is not None else HEIGHT)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list_page())
        column.addWidget(self._pages, 1)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self.undo_asked)
        self.new.setFocus()

    # --- the list

    def show_rules(self, rules: Sequence[Rule], hidden: int) -> None:
        """Show these, in their order, and how many stories are hidden."""
        self.hidden.setText(self.tr("Show the %n hidden stories again", "", hidden))
        self.hidden.setVisible(hidden > 0)
        focused = self.focusWidget()
        kept = focused.accessibleName() if focused is not None and focused not in (self.word, self.span) else ""
        for line in self.lines.values():
            # Out of the card at once, for it is looked through for where the focus was.
            line.hide()
            line.setParent(None)
            line.deleteLater()
        self.lines = {}
        acting = [rule for rule in rules if not is_muting(rule)]
        for number, rule in enumerate(acting):
            line = RuleLine(self._theme, rule, self._known, first=number == 0, last=number == len(acting) - 1)
            line.enabled.connect(lambda on, rule=rule: self.enabled.emit(rule.id, on))
            line.moved.connect(lambda step, rule=rule: self.moved.emit(rule.id, step))
            line.edited.connect(lambda rule=rule: self.edit(rule))
            line.applied.connect(lambda rule=rule: self.applied.emit(rule))
            line.removed.connect(lambda rule=rule: self.removed.emit(rule.id))
            self._rules.addWidget(line)
            self.lines[rule.id] = line
        self._none.setVisible(not acting)
        for rule in sorted((rule for rule in rules if is_muting(rule)), key=lambda rule: rule.name.casefold()):
            muted = MuteLine(self._theme, rule)
            muted.removed.connect(lambda rule=rule: self.removed.emit(rule.id))
            self._muted.addWidget(muted)
            self.lines[rule.id] = muted
        self._focus(kept)

    def tell(self, words: str, *, undo: bool = True) -> None:
        """Say what was done, with a way to take it back."""
        if self.editor is not None and not undo:
            self.editor.show_refusal(words)
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.take_back.setVisible(undo and bool(words))

    def begin_muting(self, word: str) -> None:
        """Put this word into the field for words to mute."""
        self.word.setText(word)
        self.word.setFocus()
        self.word.selectAll()

    # --- one rule

    def edit(self, rule: Rule) -> None:
        """Open the page of a rule; one without an id is new."""
        editor = RuleEditor(self._theme, self._known, rule)
        editor.trial_asked.connect(self.trial_asked)
        editor.saved.connect(self.saved)
        editor.left.connect(self.show_list)
        self.editor = editor
        self._pages.addWidget(editor)
        self._pages.setCurrentWidget(editor)
        self._heading.setText(self.tr("Change the rule") if rule.id else self.tr("New rule"))
        self.new.setDefault(False)
        editor.begin()

    def show_list(self) -> None:
        """Back to the list."""
        if self.editor is not None:
            self._pages.setCurrentIndex(0)
            self._pages.removeWidget(self.editor)
            self.editor.deleteLater()
            self.editor = None
        self._heading.setText(self.tr("Rules"))
        self.new.setFocus()

    def show_trial(self, trial: Trial | ReaderError) -> None:
        """What the rule that is being written would have found."""
        if self.editor is not None:
            self.editor.show_trial(trial)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.editor is not None:
            self.show_list()
            return
        super().keyPressEvent(event)

    # --- made once

    def _list_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(paragraph(self.tr("Each new story is looked at as it comes in, by one rule after the other.")))
        matter = QWidget()
        inner = QVBoxLayout(matter)
        inner.setContentsMargins(0, 0, 14, 0)
        inner.setSpacing(6)
        self._none = paragraph(
            self.tr(
                "There are no rules yet. One might bookmark whatever a certain author writes, mark a feed’s daily "
                "crossword as read, or hide what has no place in your morning."
            ),
            "faint",
            14,
        )
        self._none.setContentsMargins(0, 10, 0, 14)
        inner.addWidget(self._none)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(6)
        inner.addLayout(self._rules)
        inner.addSpacing(16)
        inner.addWidget(label(self.tr("Muted words"), fonts.serif(17, 650, optical=24)))
        inner.addWidget(paragraph(self.tr("New stories with one of them in title or teaser are hidden.")))
        inner.addLayout(self._muting())
        self._muted = QVBoxLayout()
        self._muted.setSpacing(2)
        inner.addLayout(self._muted)
        self.hidden = QPushButton()
        self.hidden.setFlat(True)
        self.hidden.setAutoDefault(False)
        self.hidden.setToolTip(
            self.tr("Brings back what rules and muted words have hidden. They go on hiding what is new.")
        )
        self.hidden.clicked.connect(self.hidden_asked)
        inner.addSpacing(8)
        inner.addWidget(self.hidden, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        column.addWidget(scrolling(matter), 1)
        column.addLayout(self._foot())
        return page

    def _muting(self) -> QHBoxLayout:
        self.word, self.span = QLineEdit(), span(None)
        self.word.setPlaceholderText(self.tr("A word, or several that stand together"))
        self.word.setAccessibleName(self.tr("Words to mute"))
        self.word.setToolTip(self.tr("Whole words, whatever their case and accents; ferr* also finds ferries."))
        self.mute = QPushButton(self.tr("Mute"))
        self.mute.setAutoDefault(False)
        self.mute.setEnabled(False)
        self.mute.setToolTip(self.tr("Hide new stories with these words"))
        self.word.textChanged.connect(lambda text: self.mute.setEnabled(bool(text.strip("* "))))
        self.word.returnPressed.connect(self._on_muted)
        self.mute.clicked.connect(self._on_muted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.word, 1)
        row.addWidget(self.span)
        row.addWidget(self.mute)
        return row

    def _foot(self) -> QHBoxLayout:
        self.said = label("", fonts.sans(13), "quiet", wrap=True)
        self.take_back = QPushButton(self.tr("Undo"))
        self.take_back.setFlat(True)
        self.take_back.setAutoDefault(False)
        self.take_back.setToolTip(self.tr("Take back what was just done"))
        self.take_back.clicked.connect(self.undo_asked)
        self.take_back.hide()
        close, self.new = QPushButton(self.tr("Close")), QPushButton(self.tr("New rule …"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        self.new.setAutoDefault(False)
        self.new.setProperty("call", "main")
        self.new.clicked.connect(lambda: self.edit(Rule("", (), ())))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.said)
        row.addWidget(self.take_back)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.new)
        return row

    # --- what happens

    def _on_muted(self) -> None:
        if self.mute.isEnabled():
            until = ends(self.span)
            self.saved.emit(muting(self.word.text(), until), False)

    def _focus(self, name: str) -> None:
        """Put the focus where it was: the lines are new ones."""
        for widget in self.findChildren(QWidget):
            if name and widget.accessibleName() == name and widget.isEnabled() and not widget.isHidden():
                widget.setFocus()
                return
