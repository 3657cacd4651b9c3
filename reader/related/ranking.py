"""One article and its candidates in, the sidebar's lines out: ranked, gated, of a kind, copies folded.

Kinds: `same-text` a copy of the article asked for; `same-event` near in time and surely alike; `earlier` and `later`
the same course of events at least half a day apart; `background` looser.  Silence beats weak hits.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from reader.related.copies import folded, same_text
from reader.related.index import Index
from reader.related.score import (
    WEIGHTS,
    Comparison,
    Floats,
    Story,
    Weights,
    chances,
    compare,
    hours_apart,
    same_feed,
    scale,
    standing_out,
)

LOOSE = 0.8
_EVIDENCE = 1.3
_COURSE_EVIDENCE = 8.8
_SHORT_EVIDENCE = 5.0
_COURSE_SHARE = -1.2
"""Short texts cannot share that much; they are of one course when each has more than a quarter of the other."""
_COURSE_TIMES = 2.15
_USUAL_PLACE = 8
_LOPSIDED = 0.4
_WHOLE = 100
"""Shingles by which a whole text is told from a teaser; a signature counts some three hundred at most."""
_COURSE = 0.95
"""The chance given to what is surely of the same course of events, though weeks apart."""
NEAR_HOURS = 24.0
"""How far a story stands out is judged as if all were of yesterday, so that one of last month may be of its course."""
_MOST_BACKGROUND = 5
_MOST_OF_A_FEED = 2


@dataclass(frozen=True, slots=True)
class Match:
    """A related article.  `shared`: its common terms, heaviest first; `copies`: ids folded under it."""

    id: int
    kind: str
    score: float
    shared: tuple[int, ...]
    copies: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Judged:
    story: Story
    row: int
    alike: float
    chance: float


def related(
    asked: Story,
    others: Sequence[Story],
    index: Index,
    *,
    limit: int,
    gated: bool,
    without: Collection[int] = (),
    weights: Weights = WEIGHTS,
) -> tuple[Match, ...]:
    """The related articles among the candidates, best first.  Not gated: all of them, by score alone.

    `without`: ids that are not to be shown; where one is a copy, neither are the others with its text.
    """
    if not others:
        return ()
    pairs = compare(asked, others, index)
    alike, _, chance = judge(pairs, weights)
    rows = zip(others, alike.tolist(), chance.tolist(), strict=True)
    judged = [_Judged(other, row, *figures) for row, (other, *figures) in enumerate(rows)]
    judged.sort(key=lambda one: (-one.alike, one.story.id))
    twins = [one for one in judged if same_text(asked, one.story)]
    matches = []
    if twins and not any(one.story.id in without for one in twins):
        first = _outlet(asked, twins)
        copies = tuple(one.story.id for one in twins if one is not first)
        matches.append(Match(first.story.id, "same-text", 1.0, pairs.shared(first.row), copies))
    rest = [one for one in judged if pairs.common[one.row] and one not in twins and (not gated or one.chance >= LOOSE)]
    found = [
        _match(asked, [rest[place] for place in group], pairs, weights.sure)
        for group in folded([one.story for one in rest])
        if not any(rest[place].story.id in without for place in group)
    ]
    if gated:
        found = _chosen(found, {one.story.id: one.story.feed for one in rest})
    return tuple((matches + found)[:limit])


def judge(pairs: Comparison, weights: Weights) -> tuple[Floats, Floats, Floats]:
    """Of each candidate: how alike it is, how far it stands out, and the chance that it is of the same event."""
    alike = pairs.likeness(weights)
    out = standing_out(pairs.likeness(weights, most_hours=NEAR_HOURS), weights.crowd)
    chance = chances(alike, out, weights)
    # Parts of one story weeks apart differ in most of their words, and yet share its people, places and things: far
    # more telling terms than others do, by the accident of one subject.
    usual = np.sort(pairs.evidence)[::-1][_USUAL_PLACE : _USUAL_PLACE + 1]
    alike_in_all = pairs.measures[:, :3].min(axis=1) >= _COURSE_SHARE
    least = np.where(alike_in_all, _SHORT_EVIDENCE, _COURSE_EVIDENCE)
    course = pairs.evidence >= np.maximum(least, _COURSE_TIMES * usual.max(initial=0.0))
    chance = np.where(course, np.maximum(chance, _COURSE), chance)
    # A round-up has a little of each story: much of the one is in the other, and little the other way.
    shares = np.exp(pairs.measures[:, 1:3])
    lopsided = (shares.min(axis=1) < _LOPSIDED * shares.max(axis=1)) & (pairs.measures[:, 3] <= 0)
    chance = np.where(lopsided, np.minimum(chance, LOOSE), chance)
    # One common word never makes a pair, however rare it is.
    return alike, out, np.where((pairs.common > 1) & (pairs.evidence >= _EVIDENCE), chance, 0.0)


def _match(asked: Story, group: Sequence[_Judged], pairs: Comparison, least: float) -> Match:
    best, head = group[0], _outlet(asked, group)
    # A copy may say more clearly than the first that both are of one event.
    chance = max(one.chance for one in group)
    sure = chance >= least and best.chance > 0
    mine, theirs = asked.published, head.story.published
    hours = hours_apart(asked, head.story)
    if not sure:
        kind = "background"
    elif hours < 12 or mine is None or theirs is None or (hours <= 72 and chance >= 0.97):
        kind = "same-event"
    else:
        kind = "earlier" if theirs < mine else "later"
    return Match(
        head.story.id,
        kind,
        round(scale(best.alike), 4),
        pairs.shared(head.row),
        tuple(one.story.id for one in group if one is not head),
    )


def _outlet(asked: Story, group: Sequence[_Judged]) -> _Judged:
    """The copy that the others stand under: of another feed, one that has the whole text, and the most alike."""
    return max(group, key=lambda one: (not same_feed(asked, one.story), one.story.signature.shingles // _WHOLE))


def _chosen(found: Sequence[Match], feeds: Mapping[int, int | None]) -> list[Match]:
    """At most two of the same event per feed, and a few of the background, which comes last."""
    near, loose = [], []
    of_feed: dict[int | None, int] = {}
    for match in found:
        if match.kind == "background":
            loose.append(match)
            continue
        feed = feeds[match.id]
        of_feed[feed] = of_feed.get(feed, 0) + (match.kind == "same-event")
        if match.kind != "same-event" or feed is None or of_feed[feed] <= _MOST_OF_A_FEED:
            near.append(match)
    return near + loose[:_MOST_BACKGROUND]
