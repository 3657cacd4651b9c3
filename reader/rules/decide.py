"""What the rules say of a story.  In: rules, and the facts of a story.  Out: what is to be done, and who says so.

Rules are asked in their order, and what each says adds up; a tag that one puts on a story is seen by those after it.
Words are those of the search: what is muted is what a search would find, in any script.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from reader.errors import UsageError
from reader.folding import fold
from reader.rules.patterns import compiled
from reader.rules.rule import Act, Action, Condition, Field, Rule, Verb, check
from reader.store.words import words_of


@dataclass(frozen=True, slots=True)
class Facts:
    """What rules know of a story.  `text` is empty where no rule looks at it; `section` is its publisher's word."""

    id: int
    title: str
    feed_id: int | None = None
    feed: str = ""
    folder: str | None = None
    teaser: str = ""
    text: str = ""
    authors: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    section: str | None = None
    language: str | None = None
    photo: bool = False
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be done to a story, and the ids of the rules that say so."""

    actions: frozenset[Action] = frozenset()
    rules: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """Rules that can be asked, and what is wrong with the others, in words.  `reads_text`: one looks at whole texts."""

    rules: tuple[tuple[Rule, tuple[Test, ...]], ...] = ()
    mistakes: tuple[str, ...] = ()
    reads_text: bool = False


class _Story:
    """The facts of a story, with the words of each text found once for all the rules that ask."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.tags: tuple[str, ...] = (*facts.tags, *([facts.section] if facts.section else []))
        self._words: dict[Field, tuple[str, ...]] = {}

    def plain(self, field: Field) -> tuple[str, ...]:
        """The texts of a field."""
        facts = self.facts
        match field:
            case Field.TITLE:
                return (facts.title,)
            case Field.HEADLINE:
                return (facts.title, facts.teaser)
            case Field.TEXT:
                return (facts.title, facts.teaser, facts.text)
            case Field.FEED:
                return (facts.feed,)
            case Field.AUTHOR:
                return facts.authors
            case Field.TAG:
                return self.tags
        one = facts.folder if field is Field.FOLDER else facts.language
        return (one,) if one else ()

    def words(self, field: Field) -> tuple[str, ...]:
        """Their words, in a row with a space around each."""
        if field not in self._words or field is Field.TAG:
            self._words[field] = tuple(_in_a_row(text) for text in self.plain(field))
        return self._words[field]

    def folded(self, field: Field) -> tuple[str, ...]:
        """The texts of a field that is a name, to be compared."""
        return tuple(fold(text) for text in self.plain(field))


Test = Callable[[_Story], bool]


def prepare(rules: Iterable[Rule], *, now: datetime) -> Prepared:
    """Makes those rules ready that are on and not over.  One with a mistake is left out and told."""
    ready: list[tuple[Rule, tuple[Test, ...]]] = []
    mistakes: list[str] = []
    for rule in rules:
        if not rule.enabled or (rule.expires is not None and rule.expires <= now):
            continue
        try:
            check(rule)
            ready.append((rule, tuple(_test(condition) for condition in rule.conditions)))
        except UsageError as error:
            mistakes.append(f"The rule {rule.name} was left out. {error}")
    reads = any(condition.field is Field.TEXT for rule, _ in ready for condition in rule.conditions)
    return Prepared(tuple(ready), tuple(mistakes), reads)


def decide(prepared: Prepared, facts: Facts) -> Decision:
    """What the rules say of this story."""
    story = _Story(facts)
    actions: set[Action] = set()
    said: list[int] = []
    for rule, tests in prepared.rules:
        if _holds(tests, story, any_of_them=rule.any):
            actions.update(rule.actions)
            said.append(rule.id)
            story.tags += tuple(action.tag for action in rule.actions if action.act is Act.TAG)
    return Decision(frozenset(actions), tuple(said))


def _holds(tests: Sequence[Test], story: _Story, *, any_of_them: bool) -> bool:
    held = (test(story) for test in tests)
    return any(held) if any_of_them else all(held)


def _test(condition: Condition) -> Test:
    test = _asking(condition.field, condition.verb, condition.value)
    return (lambda story: not test(story)) if condition.negated else test


def _asking(field: Field, verb: Verb, value: str) -> Test:
    sought = fold(value)
    match verb:
        case Verb.CONTAINS:
            # A star at the end stands for the rest of the last word.
            phrase = _in_a_row(value).removesuffix(" ") if value.rstrip().endswith("*") else _in_a_row(value)
            return lambda story: any(phrase in words for words in story.words(field))
        case Verb.MATCHES:
            matches = compiled(value)
            return lambda story: any(matches(text) for text in story.plain(field))
        case Verb.THERE:
            return lambda story: story.facts.photo
    if field is Field.LANGUAGE:
        # "en" is also British English, "en-GB" that alone.
        return lambda story: any(f"{language}-".startswith(f"{sought}-") for language in story.folded(field))
    if field is Field.FEED:
        return lambda story: str(story.facts.feed_id) == sought or sought in story.folded(field)
    return lambda story: sought in story.folded(field)


def _in_a_row(text: str) -> str:
    return f" {' '.join(words_of(text))} "
