"""Rules in the words of the window.  Rules in, a line to read out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from reader.rules.rule import Act, Action, Condition, Field, Rule, Verb
from ui.dialogs.card import named
from ui.language import in_a_row
from ui.times import day

translate = QCoreApplication.translate
SPANS = (0, 1, 7, 30, 90, 365)
"""Days that a rule can be in force; 0: for good."""


@dataclass(frozen=True, slots=True)
class Known:
    """What can be chosen from: feeds by id as text, folders by name."""

    feeds: Mapping[str, str]
    folders: tuple[str, ...] = ()


def field_words(field: Field) -> str:
    """What a condition looks at."""
    return {
        Field.TITLE: translate("rules", "Title"),
        Field.HEADLINE: translate("rules", "Title or teaser"),
        Field.TEXT: translate("rules", "Whole text"),
        Field.FEED: translate("rules", "Feed"),
        Field.FOLDER: translate("rules", "Folder"),
        Field.AUTHOR: translate("rules", "Author"),
        Field.TAG: translate("rules", "Tag or section"),
        Field.LANGUAGE: translate("rules", "Language"),
        Field.PHOTO: translate("rules", "Photo"),
    }[field]


def verb_words(verb: Verb, negated: bool) -> str:
    """How it looks."""
    return {
        (Verb.CONTAINS, False): translate("rules", "contains"),
        (Verb.CONTAINS, True): translate("rules", "does not contain"),
        (Verb.MATCHES, False): translate("rules", "matches"),
        (Verb.MATCHES, True): translate("rules", "does not match"),
        (Verb.IS, False): translate("rules", "is"),
        (Verb.IS, True): translate("rules", "is not"),
        (Verb.THERE, False): translate("rules", "is there"),
        (Verb.THERE, True): translate("rules", "is missing"),
    }[verb, negated]


def act_words(act: Act) -> str:
    """What is done."""
    return {
        Act.READ: translate("rules", "Mark as read"),
        Act.BOOKMARK: translate("rules", "Bookmark"),
        Act.TAG: translate("rules", "Tag"),
        Act.HIDE: translate("rules", "Hide"),
        Act.NOTIFY: translate("rules", "Tell me"),
        Act.OFFLINE: translate("rules", "Keep offline"),
    }[act]


def act_meaning(act: Act) -> str:
    """What that comes to."""
    return {
        Act.READ: translate("rules", "It counts as read from the start."),
        Act.BOOKMARK: translate("rules", "It is kept for good, with its photos."),
        Act.TAG: translate("rules", "It gets this tag; several with commas between them."),
        Act.HIDE: translate("rules", "It is in no list and in no count."),
        Act.NOTIFY: translate("rules", "It is told in the desktop’s notice, which the settings turn on."),
        Act.OFFLINE: translate("rules", "Its whole text and its photos are fetched at once, whatever its feed says."),
    }[act]


def condition_words(condition: Condition, known: Known) -> str:
    """A condition, such as: Title contains “ferry”."""
    words = f"{field_words(condition.field)} {verb_words(condition.verb, condition.negated)}"
    if condition.verb is Verb.THERE:
        return words
    value = condition.value
    if (condition.field, condition.verb) == (Field.FEED, Verb.IS):
        value = known.feeds.get(value, translate("rules", "a feed that was removed") if value.isdigit() else value)
    return translate("rules", "{condition} “{value}”").format(condition=words, value=value)


def when_words(conditions: Sequence[Condition], known: Known, *, any_of_them: bool) -> str:
    """All conditions of a rule."""
    between = translate("rules", " or ") if any_of_them else translate("rules", " and ")
    return between.join(condition_words(condition, known) for condition in conditions)


def rule_words(rule: Rule, known: Known) -> str:
    """A whole rule in a line."""
    when = when_words(rule.conditions, known, any_of_them=rule.any)
    then = in_a_row(_action_words(action) for action in rule.actions)
    words = f"{when} → {then}"
    return f"{words} · {until_words(rule.expires)}" if rule.expires else words


def until_words(expires: datetime) -> str:
    """How long a rule is in force."""
    if expires <= datetime.now(UTC):
        return translate("rules", "over since {day}").format(day=day(expires))
    return translate("rules", "until {day}").format(day=day(expires))


def span(expires: datetime | None) -> QComboBox:
    """How long a rule is in force, to be chosen; `ends` reads it."""
    box = QComboBox()
    if expires is not None:
        box.addItem(until_words(expires), expires)
    for days in SPANS:
        words = translate("rules", "for %n days", "", days) if days > 1 else translate("rules", "for a day")
        box.addItem(words if days else translate("rules", "for good"), days)
    named(box, translate("rules", "How long"))
    return box


def ends(box: QComboBox) -> datetime | None:
    """When what was chosen in a `span` is over."""
    chosen = box.currentData()
    if isinstance(chosen, int):
        return datetime.now(UTC).replace(microsecond=0) + timedelta(days=chosen) if chosen else None
    return box.itemData(0) if box.currentIndex() == 0 else None


def _action_words(action: Action) -> str:
    words = act_words(action.act)
    return f"{words} “{action.tag}”" if action.act is Act.TAG else words
