"""What a rule is.  In: what the user put together.  Out: values; UsageError in plain words for a mistake in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from reader.errors import UsageError
from reader.folding import fold
from reader.rules.patterns import compiled
from reader.store.words import words_of


class Field(StrEnum):
    """What a condition looks at.  HEADLINE: title and teaser, as lists show them; TEXT: these and the whole text."""

    TITLE = "title"
    HEADLINE = "headline"
    TEXT = "text"
    FEED = "feed"
    FOLDER = "folder"
    AUTHOR = "author"
    TAG = "tag"
    LANGUAGE = "language"
    PHOTO = "photo"


class Verb(StrEnum):
    """How it looks.  CONTAINS: whole words, MATCHES: a regular expression, IS: all of it, THERE: anything at all."""

    CONTAINS = "contains"
    MATCHES = "matches"
    IS = "is"
    THERE = "there"


VERBS: dict[Field, tuple[Verb, ...]] = {
    Field.TITLE: (Verb.CONTAINS, Verb.MATCHES, Verb.IS),
    Field.HEADLINE: (Verb.CONTAINS, Verb.MATCHES),
    Field.TEXT: (Verb.CONTAINS, Verb.MATCHES),
    Field.FEED: (Verb.IS, Verb.CONTAINS, Verb.MATCHES),
    Field.FOLDER: (Verb.IS, Verb.CONTAINS),
    Field.AUTHOR: (Verb.CONTAINS, Verb.MATCHES, Verb.IS),
    Field.TAG: (Verb.IS, Verb.CONTAINS),
    Field.LANGUAGE: (Verb.IS,),
    Field.PHOTO: (Verb.THERE,),
}
"""What can be asked of each field; the first is asked most."""


class Act(StrEnum):
    """What is done to a story.  OFFLINE: its whole text and its photos are fetched at once, whatever its feed says."""

    READ = "read"
    BOOKMARK = "bookmark"
    TAG = "tag"
    HIDE = "hide"
    NOTIFY = "notify"
    OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that must hold, or, `negated`, must not.  `value` of a FEED that IS is its id, or its title."""

    field: Field
    verb: Verb
    value: str = ""
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do; `tag` is the name of the tag for TAG alone."""

    act: Act
    tag: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """When all of the conditions hold, or `any` of them, the actions are done; not any more after `expires`."""

    name: str
    conditions: tuple[Condition, ...]
    actions: tuple[Action, ...]
    any: bool = False
    enabled: bool = True
    expires: datetime | None = None
    id: int = 0


def check(rule: Rule) -> None:
    """UsageError: this rule cannot be; the message says what is missing or wrong."""
    if not rule.name.strip():
        raise UsageError("A rule needs a name.", rule.name)
    if not rule.conditions:
        raise UsageError(f"The rule {rule.name} has no condition: say when it is to act.", rule.name)
    if not rule.actions:
        raise UsageError(f"The rule {rule.name} does nothing: say what is to be done then.", rule.name)
    for condition in rule.conditions:
        _check_condition(condition)
    if any(action.act is Act.TAG and not fold(action.tag) for action in rule.actions):
        raise UsageError("A tag needs a name.", rule.name)


def muting(word: str, expires: datetime | None = None) -> Rule:
    """The rule that hides whatever has this word, or these words, in its title or teaser."""
    word = " ".join(word.split())
    condition = Condition(Field.HEADLINE, Verb.CONTAINS, word)
    return Rule(word, (condition,), (Action(Act.HIDE),), expires=expires)


def is_muting(rule: Rule) -> bool:
    """Whether a rule is what `muting` makes: it is shown as a muted word."""
    return (rule.conditions, rule.actions) == (muting(rule.name).conditions, (Action(Act.HIDE),))


def _check_condition(condition: Condition) -> None:
    if condition.verb not in VERBS[condition.field]:
        raise UsageError(f"“{condition.verb}” cannot be asked of the {condition.field}.", condition.value)
    if condition.verb is Verb.THERE:
        return
    words = words_of(condition.value) if condition.verb is Verb.CONTAINS else fold(condition.value)
    if not words:
        raise UsageError(f"A condition on the {condition.field} has nothing to look for.", condition.value)
    if condition.verb is Verb.MATCHES:
        compiled(condition.value)
