"""What rules say of a story, by table."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from reader.errors import UsageError
from reader.rules import VERBS, Act, Action, Condition, Facts, Field, Rule, Verb, check, decide, muting, prepare
from reader.rules.phrases import condition_of
from reader.rules.rule import is_muting

NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)
FERRY = Facts(
    id=7,
    title="Night ferry to Ushant sails again",
    feed_id=3,
    feed="Harbour Post",
    folder="Coast",
    teaser="The Quai Malbert cheers.",
    text="Captain Maëlle Kerjean said the new hull rolls less.",
    authors=("Yann Le Goff", "Ana Díaz"),
    tags=("Islands",),
    section="Transport",
    language="fr-BE",
    photo=True,
)
READ = (Action(Act.READ),)


def said(*phrases: str, any: bool = False, facts: Facts = FERRY) -> bool:
    rule = Rule("r", tuple(condition_of(phrase) for phrase in phrases), READ, any=any, id=1)
    prepared = prepare([rule], now=NOW)
    assert prepared.mistakes == ()
    return decide(prepared, facts).rules == (1,)


@pytest.mark.parametrize(
    "phrase",
    [
        "title contains FERRY",
        "title does not contain quai",
        "title is night ferry to ushant sails again",
        "title matches ^Night",
        "title does not match ^Day",
        "headline contains quai malbert",
        "headline does not contain Kerjean",
        "text contains maelle kerjean",
        "text contains cheers",
        "feed is 3",
        "feed is harbour post",
        "feed is not 4",
        "feed contains harbour",
        "folder is coast",
        "folder is not Inland",
        "author is ana diaz",
        "author contains le goff",
        "author does not contain ortiz",
        "tag is islands",
        "tag is transport",
        "tag is not sea",
        "language is fr",
        "language is fr-be",
        "language is not en",
        "has photo",
    ],
)
def test_a_condition_and_its_contrary(phrase: str) -> None:
    assert said(phrase)
    condition = condition_of(phrase)
    contrary = Rule("r", (replace(condition, negated=not condition.negated),), READ, id=1)
    assert decide(prepare([contrary], now=NOW), FERRY).rules == ()


@pytest.mark.parametrize(
    "phrase",
    ["title contains ferr", "title contains Quai", "feed is 33", "language is f", "language is fr-FR", "author is ana"],
)
def test_what_does_not_hold(phrase: str) -> None:
    assert not said(phrase)


@pytest.mark.parametrize("field", [field for field in Field if Verb.IS in VERBS[field] and field is not Field.TITLE])
def test_what_is_missing_is_nothing(field: Field) -> None:
    bare = Facts(id=1, title="Bare")
    assert not said(f"{field} is something", facts=bare)
    assert said(f"{field} is not something", facts=bare)


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("THE FERRY!", "ferry"),
        ("Un cafe noir", "CAFÉ"),
        ("Straße gesperrt", "strasse"),
        ("the ferries sail", "ferr*"),
        ("the night  ferries sail", "night ferr*"),
        ("DIYARBAKIR sokaklarında", "diyarbakır"),
        ("北京今天下雨", "今天"),
        ("한국은 오늘", "한국"),
        ("รถไฟฟ้ามาแล้ว", "ไฟฟ้า"),
        ("AT&T falls", "at&t"),
    ],
)
def test_words_that_are_there_in_any_script(title: str, words: str) -> None:
    assert said(f"title contains {words}", facts=Facts(1, title))


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Tirana", "iran"),
        ("ferryman", "ferry"),
        ("the ferry", "ferr"),
        ("seaferry", "ferr*"),
        ("night and ferry", "night ferry"),
        ("night", "night ferry"),
    ],
)
def test_words_that_are_not_there(title: str, words: str) -> None:
    assert not said(f"title contains {words}", facts=Facts(1, title))


def test_all_or_any() -> None:
    assert said("title contains ferry", "feed is 3")
    assert not said("title contains ferry", "feed is 4")
    assert said("title contains plane", "feed is 3", any=True)
    assert not said("title contains plane", "feed is 4", any=True)


def test_what_rules_say_adds_up_and_later_ones_see_the_tags_of_earlier_ones() -> None:
    sea = Action(Act.TAG, "Sea")
    first = Rule("a", (condition_of("title contains ferry"),), (sea,), id=1)
    second = Rule("b", (condition_of("tag is sea"),), (Action(Act.BOOKMARK),), id=2)
    decision = decide(prepare([first, second], now=NOW), FERRY)
    assert decision.actions == {sea, Action(Act.BOOKMARK)}
    assert decision.rules == (1, 2)
    assert decide(prepare([second, first], now=NOW), FERRY).actions == {sea}


def test_a_rule_that_is_off_or_over_says_nothing() -> None:
    rule = muting("ferry", NOW + timedelta(hours=1))
    assert decide(prepare([rule], now=NOW), FERRY).actions == {Action(Act.HIDE)}
    assert decide(prepare([rule], now=NOW + timedelta(hours=1)), FERRY).actions == frozenset()
    assert decide(prepare([replace(rule, enabled=False)], now=NOW), FERRY).actions == frozenset()


def test_the_whole_text_is_read_only_where_a_rule_looks_at_it() -> None:
    assert not prepare([muting("ferry")], now=NOW).reads_text
    assert prepare([Rule("r", (condition_of("text contains hull"),), READ)], now=NOW).reads_text


def test_a_rule_with_a_mistake_is_told_and_holds_up_no_other() -> None:
    wrong = Rule("Wrong", (Condition(Field.TITLE, Verb.MATCHES, "(a+)+"),), READ, id=1)
    prepared = prepare([wrong, replace(muting("ferry"), id=2)], now=NOW)
    (mistake,) = prepared.mistakes
    assert mistake.startswith("The rule Wrong was left out. The pattern (a+)+")
    assert decide(prepared, FERRY).rules == (2,)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (Rule(" ", (condition_of("has photo"),), READ), "needs a name"),
        (Rule("r", (), READ), "has no condition"),
        (Rule("r", (condition_of("has photo"),), ()), "does nothing"),
        (Rule("r", (Condition(Field.TITLE, Verb.CONTAINS, " * "),), READ), "nothing to look for"),
        (Rule("r", (Condition(Field.PHOTO, Verb.CONTAINS, "x"),), READ), "cannot be asked of the photo"),
        (Rule("r", (condition_of("has photo"),), (Action(Act.TAG, " "),)), "tag needs a name"),
    ],
)
def test_mistakes_in_words(rule: Rule, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        check(rule)


def test_a_muted_word_is_known_as_one() -> None:
    assert is_muting(muting("  cup  final "))
    assert muting("  cup  final ").name == "cup final"
    assert not is_muting(Rule("cup", (condition_of("title contains cup"),), (Action(Act.HIDE),)))
