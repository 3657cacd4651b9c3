"""Rules as plain words, as the command line has them: "title contains ferry", "tag Sea".  Text in, text out."""

from __future__ import annotations

import re

from reader.errors import UsageError
from reader.rules.rule import Act, Action, Condition, Field, Rule, Verb

_VERBS = {
    "does not contain": (Verb.CONTAINS, True),
    "does not match": (Verb.MATCHES, True),
    "is not": (Verb.IS, True),
    "contains": (Verb.CONTAINS, False),
    "matches": (Verb.MATCHES, False),
    "is": (Verb.IS, False),
}
_ACTS = {
    "mark read": Act.READ,
    "bookmark": Act.BOOKMARK,
    "hide": Act.HIDE,
    "notify": Act.NOTIFY,
    "keep offline": Act.OFFLINE,
}
_WRITTEN = [field for field in Field if field is not Field.PHOTO]
_CONDITION = re.compile(rf"\s*(\w+)\s+({'|'.join(_VERBS)})\s+(.*\S)\s*", re.IGNORECASE | re.DOTALL | re.ASCII)


def condition_of(phrase: str) -> Condition:
    """A condition as it is written; UsageError says how one is written."""
    words = " ".join(phrase.casefold().split())
    if words in ("has photo", "has no photo"):
        return Condition(Field.PHOTO, Verb.THERE, negated=words == "has no photo")
    written = _CONDITION.fullmatch(phrase)
    if written is None or written[1].casefold() not in _WRITTEN:
        raise UsageError(
            f"“{phrase}” is no condition. Write as: title contains ferry; feed is not 3; text matches \\bsail; "
            f"has photo. There are: {', '.join(_WRITTEN)}.",
            phrase,
        )
    verb, negated = _VERBS[" ".join(written[2].casefold().split())]
    return Condition(Field(written[1].casefold()), verb, written[3], negated)


def action_of(phrase: str) -> Action:
    """An action as it is written; UsageError says which there are."""
    words = " ".join(phrase.split())
    if words.casefold() in _ACTS:
        return Action(_ACTS[words.casefold()])
    if words.casefold().startswith("tag "):
        return Action(Act.TAG, words[4:])
    raise UsageError(f"“{phrase}” is nothing a rule can do. There are: {', '.join(_ACTS)}, tag NAME.", phrase)


def phrase_of(part: Condition | Action) -> str:
    """A condition or an action as `condition_of` and `action_of` read it."""
    if isinstance(part, Action):
        return f"tag {part.tag}" if part.act is Act.TAG else next(key for key in _ACTS if _ACTS[key] is part.act)
    if part.verb is Verb.THERE:
        return "has no photo" if part.negated else "has photo"
    verb = next(key for key, meant in _VERBS.items() if meant == (part.verb, part.negated))
    return f"{part.field} {verb} {part.value}"


def sentence_of(rule: Rule) -> str:
    """A whole rule in a line."""
    conditions = (" or " if rule.any else " and ").join(phrase_of(condition) for condition in rule.conditions)
    return f"when {conditions}: {', '.join(phrase_of(action) for action in rule.actions)}"
