"""Rules as they are kept, and what is read for them to decide on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import StoreError, UsageError
from reader.rules import Act, Action, Rule, muting
from reader.rules.phrases import condition_of
from reader.store import feeds, rules, statuses
from reader.store.database import Library
from reader.values import Arrival, ParsedPhoto, Stored

Visit = Callable[..., Stored]
Make = Callable[..., Arrival]
SEA = Rule(
    "Sea",
    (condition_of("title contains ferry"), condition_of("feed is not 2"), condition_of("has photo")),
    (Action(Act.TAG, "Sea"), Action(Act.BOOKMARK)),
    any=True,
    expires=datetime(2026, 12, 24, tzinfo=UTC),
)


def names(library: Library) -> list[str]:
    return [rule.name for rule in rules.rules(library)]


def test_a_rule_is_kept_as_it_was_made(library: Library) -> None:
    rule_id = rules.add_rule(library, SEA)
    assert rules.rules(library) == (replace(SEA, id=rule_id),)
    assert rules.find_rule(library, "SEA").id == rules.find_rule(library, str(rule_id)).id == rule_id


def test_what_cannot_be_kept_is_told(library: Library) -> None:
    rules.add_rule(library, SEA)
    for rule, words in ((SEA, "There is a rule Sea already"), (replace(SEA, name="x", actions=()), "does nothing")):
        with pytest.raises(UsageError, match=words):
            rules.add_rule(library, rule)
    with pytest.raises(StoreError, match="not all text"):
        rules.add_rule(library, replace(SEA, name="from another encoding: \udcff"))
    with pytest.raises(UsageError, match="There is no rule Land"):
        rules.find_rule(library, "Land")
    with pytest.raises(UsageError, match="no longer there"):
        rules.change_rule(library, replace(SEA, name="y", id=99))
    assert names(library) == ["Sea"]


def test_every_change_can_be_taken_back(library: Library) -> None:
    first, second, third = (rules.add_rule(library, muting(word)) for word in ("a", "b", "c"))
    assert rules.move_rule(library, third, 0) == 2
    assert names(library) == ["c", "a", "b"]
    rules.move_rule(library, third, 2)
    before = rules.change_rule(library, replace(SEA, id=second))
    assert names(library) == ["a", "Sea", "c"]
    rules.change_rule(library, before)
    removed = rules.remove_rule(library, first)
    assert names(library) == ["b", "c"]
    rules.put_back(library, *removed)
    rules.put_back(library, *removed)
    assert [(rule.id, rule.name) for rule in rules.rules(library)] == [(first, "a"), (second, "b"), (third, "c")]
    rules.enable_rule(library, third, False)
    assert [rule.enabled for rule in rules.rules(library)] == [True, True, False]


def test_a_rule_of_a_newer_cutline_rests_and_spoils_nothing(library: Library) -> None:
    rules.add_rule(library, SEA)
    with library.write() as connection:
        connection.execute("""UPDATE rule SET actions = '[{"do": "sing"}]'""")
    (rule,) = rules.rules(library)
    assert (rule.name, rule.conditions, rule.actions) == ("Sea", (), ())


def test_the_facts_of_a_story(library: Library, feed_id: int, visit: Visit, arrival: Make) -> None:
    photo = ParsedPhoto("https://bay.example/ferry.jpg")
    story = arrival(
        "Ferry", dek="It sails.", authors=("Ann", "Bob"), section="Sea", language="en", photos=(photo,), lead=0
    )
    (article_id,) = visit(story).new
    feeds.set_folder(library, feed_id, "Coast")
    statuses.tag(library, [article_id], "Boats")
    (facts,) = rules.facts(library, [article_id], text=True)
    assert (facts.id, facts.feed_id, facts.feed, facts.folder) == (article_id, feed_id, "Bay Observer", "Coast")
    assert (facts.title, facts.teaser, facts.text) == (
        "Ferry",
        "It sails.\nThe story of Ferry.",
        "The story of Ferry.",
    )
    assert (facts.authors, facts.tags, facts.section) == (("Ann", "Bob"), ("Boats",), "Sea")
    assert (facts.language, facts.photo) == ("en", True)
    assert rules.facts(library, [article_id], text=False) == (replace(facts, text=""),)


def test_all_stories_in_batches_and_those_of_the_last_days(
    library: Library, visit: Visit, arrival: Make, now: datetime
) -> None:
    stories = [arrival(f"s{number}", published=now - timedelta(days=10 * number)) for number in range(5)]
    visit(*stories)
    batch = rules.following(library, 0, limit=2, text=False)
    assert [one.title for one in batch] == ["s4", "s3"]
    assert [one.title for one in rules.following(library, batch[-1].id, limit=9, text=False)] == ["s2", "s1", "s0"]
    since = now - timedelta(days=30)
    assert [one.title for one in rules.latest(library, since=since, limit=9, text=False)] == ["s0", "s1", "s2", "s3"]
    assert [one.title for one in rules.latest(library, since=since, limit=2, text=False)] == ["s0", "s1"]
