"""Rules put to work on stored articles, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from reader.errors import UsageError
from reader.rules import Act, Action, Rule, muting
from reader.rules.phrases import action_of, condition_of
from reader.store import articles, photos, ruled, rules, ruling, search, statuses
from reader.store.database import Library
from reader.values import Arrival, ParsedPhoto, Scope, Stored

Visit = Callable[..., Stored]
Make = Callable[..., Arrival]


def rule_of(name: str, when: str, *then: str) -> Rule:
    return Rule(name, (condition_of(when),), tuple(action_of(phrase) for phrase in then))


def titles(library: Library, scope: Scope = Scope()) -> list[str]:  # noqa: B008
    return [headline.title for headline in articles.headlines(library, scope, limit=99)]


def obey(library: Library, stored: Stored, now: datetime) -> ruled.Done:
    return ruling.act(library, ruling.ready(library, now=now), stored.new, {}, now=now)


def test_new_stories_are_marked_tagged_kept_and_hidden(
    library: Library, visit: Visit, arrival: Make, now: datetime, sound: Callable[[], None]
) -> None:
    rules.add_rule(library, rule_of("a", "title contains ferry", "mark read", "bookmark", "tag Sea", "notify"))
    rules.add_rule(library, rule_of("b", "tag is sea", "tag Boats"))
    rules.add_rule(library, muting("cup final"))
    stored = visit(arrival("The ferry"), arrival("The Cup Final"), arrival("The rest"))
    ferry, final, _ = stored.new
    done = obey(library, stored, now)
    assert (done.read, done.bookmarked, done.hidden, done.told) == ((ferry,), (ferry,), (final,), (ferry,))
    assert done.tagged == {"Sea": (ferry,), "Boats": (ferry,)}
    statuses.tag(library, [ferry, final], "Weekend")
    assert articles.count(library, Scope()) == (2, 1)
    assert dict(statuses.tags(library)) == {"Boats": 1, "Sea": 1, "Weekend": 1}
    assert sorted(titles(library)) == ["The ferry", "The rest"]
    while search.index_pending(library):
        pass
    assert [hit.headline.title for hit in search.search(library, "the", limit=9, now=now)] != []
    assert "The Cup Final" not in [hit.headline.title for hit in search.search(library, "the", limit=9, now=now)]
    sound()
    ruled.take_back(library, done, now=now)
    assert articles.count(library, Scope()) == (3, 3)
    assert statuses.tags(library) == (("Weekend", 2),)
    assert titles(library, Scope(bookmarked=True)) == []
    sound()


def test_what_is_hidden_is_not_told(library: Library, visit: Visit, arrival: Make, now: datetime) -> None:
    rules.add_rule(library, rule_of("a", "title contains ferry", "notify"))
    rules.add_rule(library, muting("ferry"))
    assert obey(library, visit(arrival("The ferry")), now).told == ()


def test_what_was_said_before_is_not_done_again(library: Library, visit: Visit, arrival: Make, now: datetime) -> None:
    """The user brings a story back; its publisher edits it; it stays, until the edit is what the rule is about."""
    rules.add_rule(library, rule_of("a", "title contains ferry", "mark read"))
    rules.add_rule(library, rule_of("b", "text contains strike", "hide"))
    (ferry,) = visit(arrival("The ferry")).new
    prepared = ruling.ready(library, now=now)
    ruling.act(library, prepared, [ferry], {}, now=now)
    statuses.mark_read(library, [ferry], False, now=now)
    for text, hidden in (("It sails on.", ()), ("It does not sail: a strike.", (ferry,))):
        before = ruling.decided(library, prepared, [ferry])
        visit(updated=((ferry, arrival("The ferry", text=text)),))
        done = ruling.act(library, prepared, [ferry], before, now=now)
        assert (done.read, done.hidden) == ((), hidden)


def test_a_rule_is_tried_without_doing_anything(library: Library, visit: Visit, arrival: Make, now: datetime) -> None:
    visit(
        arrival("The ferry", published=now),
        arrival("An old ferry", published=now - timedelta(days=31)),
        arrival("The train", published=now),
    )
    resting = Rule("r", (condition_of("title contains ferry"),), (Action(Act.HIDE),), enabled=False)
    trial = ruling.tried(library, resting, now=now)
    assert ([facts.title for facts in trial.found], trial.looked_at, trial.all_of_them) == (["The ferry"], 2, True)
    ruling.apply(library, resting, now=now)
    assert titles(library) == ["The train"]
    trial = ruling.tried(library, resting, now=now)
    assert ([facts.title for facts in trial.found], trial.looked_at, trial.all_of_them) == (["The ferry"], 2, True)
    with pytest.raises(UsageError, match="nothing to look for"):
        ruling.tried(library, muting("*"), now=now)


def test_all_that_is_here_changes_and_all_comes_back(
    library: Library, visit: Visit, arrival: Make, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ruling, "BATCH", 3)
    stored = visit(*(arrival(f"The ferry {number}") for number in range(8)), arrival("The train"))
    statuses.mark_read(library, stored.new[:2], True, now=now)
    done = ruling.apply(library, rule_of("r", "title contains ferry", "mark read", "tag Sea"), now=now)
    assert (len(done.read), len(done.tagged["Sea"]), len(done.changed)) == (6, 8, 8)
    assert articles.count(library, Scope()) == (9, 1)
    ruled.take_back(library, done, now=now)
    assert articles.count(library, Scope()) == (9, 7)


def test_what_a_rule_keeps_offline_is_wanted_at_once(
    library: Library, visit: Visit, arrival: Make, now: datetime
) -> None:
    photo = ParsedPhoto("https://bay.example/ferry.jpg")
    (ferry, _) = visit(arrival("The ferry", full=False, photos=(photo,)), arrival("The train", full=False)).new
    for wanted in photos.wanting_photos(library, now=now, limit=9):
        photos.record_photo_failure(library, wanted.photo_id, "gone", now=now, next_try=None)
    with library.write() as connection:
        connection.execute("DELETE FROM page_fetch")
    done = ruling.apply(library, rule_of("r", "title contains ferry", "keep offline"), now=now)
    assert done.wanted == (ferry,)
    assert [page.article_id for page in articles.wanting_pages(library, now=now, limit=9)] == [ferry]
    assert [wanted.article_id for wanted in photos.wanting_photos(library, now=now, limit=9)] == [ferry]


def test_what_is_hidden_can_all_be_shown_and_hidden_again(
    library: Library, visit: Visit, arrival: Make, now: datetime
) -> None:
    rules.add_rule(library, muting("ferry"))
    obey(library, visit(arrival("The ferry"), arrival("The train")), now)
    assert ruled.hidden_count(library) == 1
    done = ruled.show_hidden(library)
    assert (ruled.hidden_count(library), len(titles(library))) == (0, 2)
    ruled.hide_again(library, done)
    assert (ruled.hidden_count(library), titles(library)) == (1, ["The train"])
