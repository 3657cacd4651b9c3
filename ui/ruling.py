"""What one does to rules: their card is opened, and what is agreed to there is done.  All of it can be taken back."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.rules.rule import Condition, Field, Rule, Verb, is_muting
from reader.store import ruled, rules, ruling
from reader.values import Headline
from ui.plain_words import in_words

if TYPE_CHECKING:
    from ui.window import Window

_WORD = re.compile(r"\w[\w’'-]*")


class Ruling(QObject):
    """Signals: `rules_changed()`; `tried(object)`, a `Trial` of a rule, or a ReaderError;
    `told(str, bool)`, what was done, and whether it can be taken back.
    """

    rules_changed = Signal()
    tried = Signal(object)
    told = Signal(str, bool)

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._library, self._window, self._browsing = window.library, window, window.browsing
        self._queries, self._bar = window.queries, window.undo_bar
        self._said = ""
        self._browsing.told.connect(self._on_said)

    # --- the card

    def open(self, *, rule: Rule | None = None, word: str = "") -> None:
        """Show the rules; with a `rule` to go on writing, or a `word` that is to be muted."""
        from ui.dialogs.rule_words import Known
        from ui.dialogs.rules import RulesDialog

        feeds = self._browsing.feeds
        folders = sorted({feed.folder for feed in feeds if feed.folder}, key=str.casefold)
        known = Known({str(feed.id): feed.title for feed in feeds}, tuple(folders))
        dialog = RulesDialog(self._window, self._window.theme, known)

        def show() -> None:
            dialog.show_rules(rules.rules(self._library), ruled.hidden_count(self._library))

        def save(made: Rule, also: bool) -> None:
            if self.save(made, also=also):
                dialog.show_list()
                dialog.word.clear()

        dialog.saved.connect(save)
        dialog.applied.connect(self.apply)
        dialog.enabled.connect(self.enable)
        dialog.moved.connect(self.move)
        dialog.removed.connect(self.remove)
        dialog.trial_asked.connect(self.try_out)
        dialog.hidden_asked.connect(self.show_hidden)
        dialog.undo_asked.connect(self.undo)
        self.rules_changed.connect(show)
        self.tried.connect(dialog.show_trial)
        self.told.connect(lambda words, undo: dialog.tell(words, undo=undo))
        show()
        if rule is not None:
            dialog.edit(rule)
        elif word:
            dialog.begin_muting(word)
        dialog.exec()
        self._queries.forget("trial")
        for signal in (self.rules_changed, self.tried, self.told):
            signal.disconnect()
        dialog.deleteLater()

    def start_from(self, story: Headline) -> None:
        """Begin a rule for stories like this one."""
        conditions = [Condition(Field.TITLE, Verb.CONTAINS, _telling_word(story.title))]
        if story.feed_id is not None:
            conditions.insert(0, Condition(Field.FEED, Verb.IS, str(story.feed_id)))
        self.open(rule=Rule("", tuple(conditions), ()))

    def mute_like(self, story: Headline) -> None:
        """Begin to mute a word of this story's title."""
        self.open(word=_telling_word(story.title))

    # --- what is agreed to there

    def save(self, rule: Rule, *, also: bool = False) -> bool:
        """Keep a rule, new where it has no id; `also`: let it act on what is here.  Says whether it could be kept."""
        if rule.id:
            before = next((one for one in rules.rules(self._library) if one.id == rule.id), rule)
            kept = rule.id
            done = self._change(
                self.tr("“{rule}” is changed").format(rule=rule.name),
                lambda: rules.change_rule(self._library, rule),
                lambda: rules.change_rule(self._library, before),
            )
        else:
            made: list[int] = []
            words = self.tr("“{rule}” is muted") if is_muting(rule) else self.tr("The rule “{rule}” is made")
            done = self._change(
                words.format(rule=rule.name),
                lambda: made.append(rules.add_rule(self._library, rule)),
                lambda: rules.remove_rule(self._library, made[-1]),
            )
            kept = made[-1] if made else 0
        if done and also:
            self.apply(next(one for one in rules.rules(self._library) if one.id == kept))
        return done

    def enable(self, rule_id: int, on: bool) -> None:
        """Let a rule act, or rest."""
        self._change(
            self.tr("The rule acts") if on else self.tr("The rule rests"),
            lambda: rules.enable_rule(self._library, rule_id, on),
            lambda: rules.enable_rule(self._library, rule_id, not on),
        )

    def move(self, rule_id: int, step: int) -> None:
        """Let a rule act before the one above it, or after the one below; muted words do not count."""
        everyone = rules.rules(self._library)
        ids = [rule.id for rule in everyone if not is_muting(rule)]
        to = ids.index(rule_id) + step if rule_id in ids else -1
        if not 0 <= to < len(ids):
            return
        place = [rule.id for rule in everyone].index(ids[to])
        before: list[int] = []
        self._change(
            self.tr("The rule is moved"),
            lambda: before.append(rules.move_rule(self._library, rule_id, place)),
            lambda: rules.move_rule(self._library, rule_id, before[-1]),
        )

    def remove(self, rule_id: int) -> None:
        """Take a rule away; what it did stays done."""
        removed: list[tuple[Rule, int]] = []
        name = next((rule.name for rule in rules.rules(self._library) if rule.id == rule_id), "")
        self._change(
            self.tr("“{rule}” is removed").format(rule=name),
            lambda: removed.append(rules.remove_rule(self._library, rule_id)),
            lambda: rules.put_back(self._library, *removed[-1]),
            bar=True,
        )

    def show_hidden(self) -> None:
        """Bring back all stories that were hidden."""
        shown: list[ruled.Done] = []
        self._change(
            self.tr("The hidden stories are shown again"),
            lambda: shown.append(ruled.show_hidden(self._library)),
            lambda: ruled.hide_again(self._library, shown[-1]),
            bar=True,
        )

    def try_out(self, rule: Rule) -> None:
        """Look what this rule would have found in the last days."""
        question = partial(ruling.tried, self._library, rule, now=_now())
        self._queries.ask("trial", question, self.tried.emit)

    def apply(self, rule: Rule) -> None:
        """Let a rule act on all stories that are here already: step by step, for a search must not wait for it."""
        self.told.emit(self.tr("“{rule}” looks at all stories …").format(rule=rule.name), False)
        self._apply_from(rule, 0, ruled.Done())

    def _apply_from(self, rule: Rule, after: int, done: ruled.Done) -> None:
        step = partial(ruling.apply_from, self._library, rule, after, now=_now())
        self._queries.ask(f"apply {rule.id}", step, partial(self._on_applied, rule, done))

    def undo(self) -> None:
        """Take back the last thing that was done."""
        self._bar.undo()
        self.rules_changed.emit()
        self.told.emit("", False)

    # --- what happens

    def _on_applied(self, rule: Rule, done: ruled.Done, answer: tuple[ruled.Done, int] | ReaderError) -> None:
        words = ""
        if isinstance(answer, ReaderError):
            words = in_words(str(answer))
        else:
            done, after = done.and_also(answer[0]), answer[1]
            if after:
                self._apply_from(rule, after, done)
                return
        self._browsing.library_changed()
        number = len(done.changed)
        if not number:
            self.told.emit(words or self.tr("No story that is here is changed by it."), False)
            return
        words = words or self.tr("%n stories are changed by the rule", "", number)
        self._bar.tell(words, lambda: self._take_back(done))
        self.rules_changed.emit()
        self.told.emit(words, True)

    def _take_back(self, done: ruled.Done) -> bool:
        taken = self._browsing.marking.wrote(lambda: ruled.take_back(self._library, done, now=_now()))
        self._browsing.library_changed()
        return taken

    def _on_said(self, words: str) -> None:
        """The window says what was done, or why it could not be; the card says it as well."""
        self._said = words

    def _change(
        self, words: str, write: Callable[[], object], undo: Callable[[], object], *, bar: bool = False
    ) -> bool:
        done = self._browsing.change(words, write, undo, bar=bar)
        self.rules_changed.emit()
        self.told.emit(words if done else self._said, done)
        return done


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _telling_word(title: str) -> str:
    """The word of a title that says most: the longest."""
    return max(_WORD.findall(title), key=len, default="")
