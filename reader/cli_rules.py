"""The commands about rules for new stories, and muted words.  Options in, exit status out."""

from __future__ import annotations

from dataclasses import replace

from reader import cli_rows as rows
from reader.cli_commands import DONE, Options, date, now, opened
from reader.errors import UsageError
from reader.rules.phrases import action_of, condition_of, phrase_of, sentence_of
from reader.rules.rule import Act, Action, Condition, Field, Rule, Verb, is_muting, muting
from reader.store import feeds, ruled, ruling
from reader.store.database import Library
from reader.store.rules import add_rule, change_rule, enable_rule, find_rule, move_rule, remove_rule
from reader.store.rules import rules as all_rules


def rules(options: Options) -> int:
    """`rules`: lists them all, makes one, or does something with the one named."""
    with opened(options) as library:
        if options.add is not None:
            add_rule(library, _written(library, options, Rule(options.add, (), (), enabled=not options.off)))
        elif options.name is None and options.attempt:
            return _try(library, options, _written(library, options, Rule("this", (), (Action(Act.READ),))))
        elif options.name is not None:
            return _with_one(library, options)
        elif options.show_hidden:
            return _show_hidden(library, options)
        elif any((options.when, options.then, options.remove, options.apply, options.on, options.off)):
            raise UsageError("Say which rule is meant: cutline rules NAME, or --add NAME")
        found = [rule for rule in all_rules(library) if options.json or not is_muting(rule)]
    _show(options, found)
    return DONE


def mute(options: Options) -> int:
    """`mute`: hides new stories with these words in their title or teaser; without words, lists those muted."""
    with opened(options) as library:
        until = date(options.until) if options.until else None
        for word in options.words:
            if options.remove:
                remove_rule(library, find_rule(library, word).id)
            else:
                add_rule(library, muting(word, until))
        found = [rule for rule in all_rules(library) if is_muting(rule)]
    if options.json:
        rows.print_json([{"word": rule.name, "until": rows.stamp(rule.expires)} for rule in found])
    else:
        rows.say(*(f"{rule.name}{_until(rule)}" for rule in found))
    return DONE


def _with_one(library: Library, options: Options) -> int:
    rule = find_rule(library, options.name)
    if options.remove:
        remove_rule(library, rule.id)
        rows.print_json(rule_row(rule)) if options.json else rows.say(f"The rule {rule.name} is removed.")
        return DONE
    if any((options.when, options.then, options.rename, options.until, options.any)):
        rule = _written(library, options, rule)
        change_rule(library, rule)
    if options.on or options.off:
        enable_rule(library, rule.id, bool(options.on))
    if options.position is not None:
        move_rule(library, rule.id, options.position - 1)
    if options.attempt:
        return _try(library, options, rule)
    if options.apply:
        return _apply(library, options, rule)
    _show(options, [one for one in all_rules(library) if one.id == rule.id])
    return DONE


def _written(library: Library, options: Options, rule: Rule) -> Rule:
    """The rule with what the options say of it."""
    conditions = tuple(_found(library, condition_of(phrase)) for phrase in options.when or ())
    return replace(
        rule,
        name=" ".join((options.rename or rule.name).split()),
        conditions=conditions or rule.conditions,
        actions=tuple(action_of(phrase) for phrase in options.then or ()) or rule.actions,
        any=options.any or (rule.any and not conditions),
        expires=date(options.until) if options.until else rule.expires,
    )


def _found(library: Library, condition: Condition) -> Condition:
    """A feed is kept by its id: its title and address may change.  UsageError for one that is not there."""
    if (condition.field, condition.verb) != (Field.FEED, Verb.IS):
        return condition
    titled = [feed for feed in feeds.all_feeds(library) if feed.title.casefold() == condition.value.casefold()]
    feed = titled[0] if titled else feeds.find(library, condition.value)
    return replace(condition, value=str(feed.id))


def _try(library: Library, options: Options, rule: Rule) -> int:
    trial = ruling.tried(library, rule, now=now())
    if options.json:
        rows.print_json(
            [
                {"id": one.id, "feed": one.feed, "title": one.title, "published": rows.stamp(one.published)}
                for one in trial.found
            ]
        )
    else:
        rows.say(*(f"{one.id:>6}  {one.published:%d %b %Y}  {one.title}  ({one.feed})" for one in trial.found))
        rows.say(f"{len(trial.found)} of the {trial.looked_at} stories of the last {ruling.DAYS} days")
    return DONE


def _apply(library: Library, options: Options, rule: Rule) -> int:
    done = ruling.apply(library, rule, now=now())
    if options.json:
        rows.print_json(list(done.changed))
    else:
        rows.say(f"{len(done.changed)} articles changed: {' '.join(map(str, done.changed))}".rstrip(": "))
    return DONE


def _show_hidden(library: Library, options: Options) -> int:
    done = ruled.show_hidden(library)
    rows.print_json(list(done.hidden)) if options.json else rows.say(f"{len(done.hidden)} hidden articles are back.")
    return DONE


def rule_row(rule: Rule) -> rows.Row:
    return {
        "id": rule.id,
        "name": rule.name,
        "enabled": rule.enabled,
        "any": rule.any,
        "when": [phrase_of(condition) for condition in rule.conditions],
        "then": [phrase_of(action) for action in rule.actions],
        "until": rows.stamp(rule.expires),
    }


def _show(options: Options, found: list[Rule]) -> None:
    if options.json:
        rows.print_json([rule_row(rule) for rule in found])
        return
    rows.say(
        *(
            f"{rule.id:>4}  {rule.name}: {sentence_of(rule)}{_until(rule)}{'' if rule.enabled else ' (off)'}"
            for rule in found
        )
    )


def _until(rule: Rule) -> str:
    return f"  until {rule.expires:%Y-%m-%d}" if rule.expires else ""
