"""Rules put to work: on what a refresh has stored, on the last days as a trial, on all that is here.

    rules.rules -> reader.rules.prepare;  rules.facts -> reader.rules.decide -> ruled.carry_out

New stories are decided on as they come.  A story that was edited, or whose page has brought the rest of its text, is
decided on again, but only what the rules did not say of it before is done: what the user took back stays so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from reader.rules import Action, Decision, Facts, Prepared, Rule, check, decide, prepare
from reader.store import ruled, rules
from reader.store.database import Library

DAYS = 30
MOST, MOST_TEXTS = 5_000, 1_000
"""How far back a rule is tried before it is kept, and on how many stories at most: fewer where it reads their texts."""
BATCH = 500

Decided = Mapping[int, frozenset[Action]]


@dataclass(frozen=True, slots=True)
class Trial:
    """The stories of the last days that a rule would have acted on, newest first, and how many were looked at.

    `all_of_them`: not only the newest.
    """

    found: tuple[Facts, ...]
    looked_at: int
    all_of_them: bool


def ready(library: Library, *, now: datetime) -> Prepared:
    """The rules that are to act, and in words what is wrong with others."""
    return prepare(rules.rules(library), now=now)


def decided(library: Library, prepared: Prepared, ids: Iterable[int]) -> Decided:
    """What the rules say of these articles."""
    if not prepared.rules:
        return {}
    return _decided(prepared, rules.facts(library, ids, text=prepared.reads_text))


def act(library: Library, prepared: Prepared, ids: Iterable[int], before: Decided, *, now: datetime) -> ruled.Done:
    """Does to these articles what the rules say of them now, and did not say `before`."""
    said = decided(library, prepared, ids)
    news = {article_id: actions - before.get(article_id, frozenset()) for article_id, actions in said.items()}
    return ruled.carry_out(library, news, now=now)


def tried(library: Library, rule: Rule, *, now: datetime) -> Trial:
    """What a rule would have found in the last days.  UsageError for a rule with a mistake."""
    prepared = _alone(rule, now)
    most = MOST_TEXTS if prepared.reads_text else MOST
    latest = rules.latest(library, since=now - timedelta(days=DAYS), limit=most, text=prepared.reads_text)
    found = tuple(facts for facts in latest if decide(prepared, facts).rules)
    return Trial(found, len(latest), len(latest) < most)


def apply(library: Library, rule: Rule, *, now: datetime) -> ruled.Done:
    """Lets a rule act on all stories that are here already; `ruled.take_back` undoes it.  UsageError for a mistake."""
    done, after = apply_from(library, rule, 0, now=now)
    while after:
        more, after = apply_from(library, rule, after, now=now)
        done = done.and_also(more)
    return done


def apply_from(library: Library, rule: Rule, after: int, *, now: datetime) -> tuple[ruled.Done, int]:
    """The same for some stories with ids above `after`, and from where to go on; 0: these were the last.

    One step after the other leaves room for others to read and write in between.
    """
    prepared = _alone(rule, now)
    batch = rules.following(library, after, limit=BATCH, text=prepared.reads_text)
    done = ruled.carry_out(library, _decided(prepared, batch), now=now, durable=True)
    return done, batch[-1].id if batch else 0


def _alone(rule: Rule, now: datetime) -> Prepared:
    check(rule)
    return prepare([replace(rule, enabled=True, expires=None)], now=now)


def _decided(prepared: Prepared, found: Iterable[Facts]) -> dict[int, frozenset[Action]]:
    decisions: dict[int, Decision] = {facts.id: decide(prepared, facts) for facts in found}
    return {article_id: decision.actions for article_id, decision in decisions.items() if decision.actions}
