"""The rules for new stories, as they are kept.  In: what the user made or changed.  Out: `Rule` rows in their order.

What they decide on is read here, too (`facts`); what they decided is carried out in `ruled`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from reader.errors import UsageError
from reader.folding import fold
from reader.rules.decide import Facts
from reader.rules.rule import Act, Action, Condition, Field, Rule, Verb, check
from reader.store.columns import as_json, id_list, moment, moment_or_none, seconds, seconds_or_none, unpack_text
from reader.store.database import Library
from reader.store.order import close_up, put_at

_FACTS = """
    SELECT a.id, a.title, a.feed_id, coalesce(s.title, f.title, f.url, a.source_title, ''), s.folder,
           coalesce(a.dek || char(10), '') || a.teaser, {text}, a.authors,
           (SELECT json_group_array(name) FROM article_tag JOIN tag ON tag.id = tag_id WHERE article_id = a.id),
           a.section, a.language, EXISTS (SELECT 1 FROM photo WHERE article_id = a.id), a.published
    FROM article a JOIN body b ON b.article_id = a.id
    LEFT JOIN feed f ON f.id = a.feed_id LEFT JOIN subscription s ON s.feed_id = a.feed_id
    WHERE {condition}
"""


def rules(library: Library) -> tuple[Rule, ...]:
    """Every rule, in the order in which they act."""
    with library.read() as connection:
        return _all(connection)


def find_rule(library: Library, name: str) -> Rule:
    """A rule by its name, in any case, or else by its id; UsageError when there is none."""
    everyone = rules(library)
    for rule in (*(one for one in everyone if fold(one.name) == fold(name)), *everyone):
        if fold(rule.name) == fold(name) or str(rule.id) == name:
            return rule
    raise UsageError(f"There is no rule {name}. See them with: cutline rules", name)


def add_rule(library: Library, rule: Rule) -> int:
    """Keeps a new rule, after all the others; gives its id.  UsageError for a mistake, or a name that is taken."""
    check(rule)
    with library.write(durable=True) as connection:
        everyone = _all(connection)
        _check_name(everyone, rule)
        connection.execute(
            "INSERT INTO rule(name, position, enabled, conditions, actions, expires) VALUES (?, ?, ?, ?, ?, ?)",
            (rule.name, len(everyone), *_columns(rule)),
        )
        return int(connection.execute("SELECT last_insert_rowid()").fetchone()[0])


def change_rule(library: Library, rule: Rule) -> Rule:
    """Puts a rule in the place of the one with its id; gives what that was, which, put back so, undoes this."""
    check(rule)
    with library.write(durable=True) as connection:
        before, _ = _placed(connection, rule.id)
        _check_name(_all(connection), rule)
        connection.execute(
            "UPDATE rule SET name = ?, enabled = ?, conditions = ?, actions = ?, expires = ? WHERE id = ?",
            (rule.name, *_columns(rule), rule.id),
        )
    return before


def enable_rule(library: Library, rule_id: int, on: bool) -> None:
    """Lets it act, or rest."""
    with library.write(durable=True) as connection:
        _placed(connection, rule_id)
        connection.execute("UPDATE rule SET enabled = ? WHERE id = ?", (on, rule_id))


def remove_rule(library: Library, rule_id: int) -> tuple[Rule, int]:
    """Takes it away; gives it and its position, with which `put_back` undoes this.  What it did stays done."""
    with library.write(durable=True) as connection:
        rule, position = _placed(connection, rule_id)
        connection.execute("DELETE FROM rule WHERE id = ?", (rule_id,))
        close_up(connection, "rule")
    return rule, position


def put_back(library: Library, rule: Rule, position: int) -> None:
    """Undoes `remove_rule`: the same id, words and place."""
    with library.write(durable=True) as connection:
        connection.execute(
            """
            INSERT INTO rule(id, name, position, enabled, conditions, actions, expires) VALUES (?, ?, 0, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            """,
            (rule.id, rule.name, *_columns(rule)),
        )
        put_at(connection, "rule", rule.id, position)


def move_rule(library: Library, rule_id: int, position: int) -> int:
    """Moves it to another place, 0 being the first; gives the place it had."""
    with library.write(durable=True) as connection:
        _, before = _placed(connection, rule_id)
        put_at(connection, "rule", rule_id, position)
    return before


# --- what they decide on ----------------------------------------------------------------------------------------------


def facts(library: Library, ids: Iterable[int], *, text: bool) -> tuple[Facts, ...]:
    """What rules know of these articles; the whole `text` is read only where one looks at it."""
    with library.read() as connection:
        chosen = _FACTS.format(text=_text(text), condition="a.id IN (SELECT value FROM json_each(?))")
        return tuple(_facts(row) for row in connection.execute(chosen, (id_list(ids),)))


def latest(library: Library, *, since: datetime, limit: int, text: bool) -> tuple[Facts, ...]:
    """The same of the articles published since then, hidden ones too, newest first."""
    with library.read() as connection:
        newest = """
            a.id IN (SELECT article_id FROM (
                SELECT article_id, published FROM listing WHERE published >= :since
                UNION ALL SELECT h.article_id, o.published FROM status h JOIN article o ON o.id = h.article_id
                WHERE h.hidden = 1 AND o.published >= :since
                ORDER BY published DESC LIMIT :limit))
            ORDER BY a.published DESC, a.id DESC
        """
        chosen = _FACTS.format(text=_text(text), condition=newest)
        return tuple(_facts(row) for row in connection.execute(chosen, {"since": seconds(since), "limit": limit}))


def following(library: Library, after: int, *, limit: int, text: bool) -> tuple[Facts, ...]:
    """The same of the articles in sight that have the next higher ids."""
    with library.read() as connection:
        condition = (
            "a.id IN (SELECT article_id FROM listing WHERE article_id > :after ORDER BY article_id LIMIT :limit)"
        )
        chosen = _FACTS.format(text=_text(text), condition=f"{condition} ORDER BY a.id")
        return tuple(_facts(row) for row in connection.execute(chosen, {"after": after, "limit": limit}))


def _text(wanted: bool) -> str:
    return "b.content" if wanted else "NULL"


def _facts(row: Sequence[object]) -> Facts:
    (article_id, title, feed_id, feed, folder, teaser, content, authors, tags, section, language, photo, published) = (
        row
    )
    return Facts(
        id=int(str(article_id)),
        title=str(title),
        feed_id=None if feed_id is None else int(str(feed_id)),
        feed=str(feed),
        folder=None if folder is None else str(folder),
        teaser=str(teaser),
        text=unpack_text(content) if isinstance(content, bytes) else "",
        authors=tuple(json.loads(str(authors))),
        tags=tuple(json.loads(str(tags))),
        section=None if section is None else str(section),
        language=None if language is None else str(language),
        photo=bool(photo),
        published=moment(int(str(published))),
    )


# --- as they are kept -------------------------------------------------------------------------------------------------


def _all(connection: sqlite3.Connection) -> tuple[Rule, ...]:
    found = connection.execute("SELECT id, name, enabled, conditions, actions, expires FROM rule ORDER BY position, id")
    return tuple(_rule(*row) for row in found)


def _rule(rule_id: int, name: str, enabled: int, conditions: str, actions: str, expires: int | None) -> Rule:
    """A rule from its row.  What a newer Cutline wrote and this one does not know is left out, and the rule rests."""
    rule = Rule(name, (), (), enabled=bool(enabled), expires=moment_or_none(expires), id=rule_id)
    try:
        when = json.loads(conditions)
        return replace(
            rule,
            any=bool(when["any"]),
            conditions=tuple(
                Condition(Field(one["field"]), Verb(one["verb"]), one["value"], one["not"]) for one in when["of"]
            ),
            actions=tuple(Action(Act(one["do"]), one.get("tag", "")) for one in json.loads(actions)),
        )
    except (ValueError, KeyError, TypeError):
        return rule


def _columns(rule: Rule) -> tuple[bool, str, str, int | None]:
    conditions = [
        {"field": one.field, "verb": one.verb, "value": one.value, "not": one.negated} for one in rule.conditions
    ]
    actions = [{"do": one.act, **({"tag": one.tag} if one.tag else {})} for one in rule.actions]
    return rule.enabled, as_json({"any": rule.any, "of": conditions}), as_json(actions), seconds_or_none(rule.expires)


def _placed(connection: sqlite3.Connection, rule_id: int) -> tuple[Rule, int]:
    for position, rule in enumerate(_all(connection)):
        if rule.id == rule_id:
            return rule, position
    raise UsageError("This rule is no longer there.", str(rule_id))


def _check_name(everyone: Iterable[Rule], rule: Rule) -> None:
    if any(fold(other.name) == fold(rule.name) and other.id != rule.id for other in everyone):
        raise UsageError(f"There is a rule {rule.name} already. Choose another name.", rule.name)
