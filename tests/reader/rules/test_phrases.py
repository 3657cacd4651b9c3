"""Rules written in words, and read again."""

from __future__ import annotations

import pytest

from reader.errors import UsageError
from reader.rules.phrases import action_of, condition_of, phrase_of, sentence_of
from reader.rules.rule import Act, Action, Condition, Field, Rule, Verb


@pytest.mark.parametrize(
    "phrase",
    [
        "title contains night ferry",
        "title does not contain ferry",
        "text matches ^A (b|c) is d",
        "author does not match x",
        "feed is not 3",
        "folder is is",
        "has photo",
        "has no photo",
    ],
)
def test_a_condition_is_read_as_it_is_written(phrase: str) -> None:
    assert phrase_of(condition_of(phrase)) == phrase


def test_case_and_room_in_a_condition_do_not_count() -> None:
    assert condition_of("  Title  Does not contain   A  b ") == Condition(Field.TITLE, Verb.CONTAINS, "A  b", True)


@pytest.mark.parametrize("phrase", ["mark read", "bookmark", "tag Sea and sky", "hide", "notify", "keep offline"])
def test_an_action_is_read_as_it_is_written(phrase: str) -> None:
    assert phrase_of(action_of(phrase)) == phrase


@pytest.mark.parametrize("phrase", ["", "title", "title contains", "weather is fine", "photo is there"])
def test_what_is_no_condition_is_told_with_examples(phrase: str) -> None:
    with pytest.raises(UsageError, match="is no condition"):
        condition_of(phrase)


@pytest.mark.parametrize("phrase", ["", "tag", "jump"])
def test_what_no_rule_can_do_is_told_with_what_it_can(phrase: str) -> None:
    with pytest.raises(UsageError, match="There are: mark read"):
        action_of(phrase)


def test_a_rule_in_a_line() -> None:
    when = (condition_of("has photo"), condition_of("title contains sea"))
    rule = Rule("r", when, (Action(Act.TAG, "Sea"), Action(Act.READ)), any=True)
    assert sentence_of(rule) == "when has photo or title contains sea: tag Sea, mark read"
