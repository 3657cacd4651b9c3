"""One article and its candidates in, the sidebar's lines out: ranked, gated, of a kind, copies folded.

Kinds: `same-text` a copy of the article asked for; `same-event` near in time and surely alike; `earlier` and `later`
the same course of events at least half a day apart; `background` looser.  Silence beats weak hits.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.related.score import (
    HOUR,
    WEIGHTS,
    Measures,
    Story,
    Weights,
    chances,
    contained,
    likeness,
    logistic,
    measure,
    standing_out,
)
from reader.related.signature import Signature
from reader.related.terms import TITLE

SURE = 0.65
LOOSE = 0.3
_EVIDENCE = 1.3
_SOME_EVIDENCE = 5.0
_MUCH_EVIDENCE = 8.0
_FAR_OUT = 2.4
_NEAR_HOURS = 24.0
"""A story of last month counts as if it were of yesterday: whether it is the same course of events, the text says."""
_COPY = 0.5
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
    pair: Measures
    alike: float
    chance: float


def related(
    asked: Story,
    others: Sequence[Story],
    idf: Mapping[int, float],
    once: float,
    *,
    limit: int,
    gated: bool,
    weights: Weights = WEIGHTS,
) -> tuple[Match, ...]:
    """The related articles among the candidates, best first.  Not gated: all of them, by score alone."""
    pairs = [_fairly(asked, other, idf, once) for other in others]
    near = [likeness(pair, weights, most_hours=_NEAR_HOURS) for pair in pairs]
    judged = [
        _Judged(other, pair, likeness(pair, weights), _with_evidence(chance, out, pair.evidence))
        for other, pair, (_, out), chance in zip(others, pairs, standing_out(near), chances(near, weights), strict=True)
        if pair.shared or copies_of_one(asked, other)
    ]
    judged.sort(key=lambda one: (-one.alike, one.story.id))
    twins = [one for one in judged if copies_of_one(asked, one.story)]
    rest = [one for one in judged if not copies_of_one(asked, one.story)]
    matches = []
    if twins:
        first, *more = twins
        matches.append(Match(first.story.id, "same-text", 1.0, first.pair.shared, tuple(m.story.id for m in more)))
    if gated:
        rest = [one for one in rest if one.chance >= LOOSE and _enough(one.pair)]
    found = [_match(asked, group) for group in _folded(rest)]
    if not gated:
        return tuple((matches + found)[:limit])
    feeds = {one.story.id: one.story.feed for one in rest}
    return tuple((matches + _chosen(found, feeds))[:limit])


def copies_of_one(one: Story, other: Story) -> bool:
    """Whether two articles carry the same text; of headlines alone, whether they say the same within three days."""
    a, b = one.signature, other.signature
    if contained(a, b) >= _COPY:
        return True
    if not (a.short and b.short) or a.language != b.language or _hours(one, other) > 72:
        return False
    if _same_feed(one, other) and _hours(one, other) >= 12:
        # "Morning briefing" of today is not that of yesterday.
        return False
    mine, theirs = _title(a), _title(b)
    alike = len(mine & theirs) >= max(3, 0.8 * len(mine | theirs))
    # A short body may still tell that two alike headlines are two stories.
    return alike and (not a.sketch or not b.sketch or contained(a, b) >= 0.3)


def _fairly(asked: Story, other: Story, idf: Mapping[int, float], once: float) -> Measures:
    """Compare; a title that a feed uses again and again ("Morning briefing") does not count."""
    if _same_feed(asked, other) and _hours(asked, other) >= 12:
        mine, theirs = _title(asked.signature), _title(other.signature)
        if len(mine & theirs) >= 0.8 * len(mine | theirs):
            asked = replace(asked, signature=_untitled(asked.signature))
            other = replace(other, signature=_untitled(other.signature))
    return measure(asked, other, idf, once)


def _enough(pair: Measures) -> bool:
    """One common word never makes a pair, however rare it is."""
    return len(pair.shared) > 1 and pair.evidence >= _EVIDENCE


def _with_evidence(chance: float, out: float, evidence: float) -> float:
    """A chance, raised where a pair stands out and shares far more telling terms than two texts do by accident.

    Parts of one story weeks apart differ in most of their words, and yet share its people, places and things.
    """
    if evidence >= _MUCH_EVIDENCE and out >= _FAR_OUT:
        return max(chance, SURE)
    if evidence >= _SOME_EVIDENCE and out >= 0.7 * _FAR_OUT:
        return max(chance, LOOSE)
    return chance


def _folded(judged: Sequence[_Judged]) -> list[list[_Judged]]:
    """The candidates in groups of copies, each under the first of it."""
    groups: list[list[_Judged]] = []
    # Only groups with a shingle or a headline's word in common need a look.
    groups_with: dict[int, list[int]] = {}
    for one in judged:
        signed = one.story.signature
        keys = {*signed.sketch, *_title(signed)} if signed.short else set(signed.sketch)
        near = sorted({number for key in keys for number in groups_with.get(key, ())})
        home = next((number for number in near if copies_of_one(groups[number][0].story, one.story)), None)
        if home is not None:
            groups[home].append(one)
            continue
        for key in keys:
            groups_with.setdefault(key, []).append(len(groups))
        groups.append([one])
    return groups


def _match(asked: Story, group: Sequence[_Judged]) -> Match:
    best = group[0]
    # A copy may say more clearly than the first that both are of one event.
    chance = max(one.chance for one in group)
    sure = chance >= SURE and _enough(best.pair)
    hours = _hours(asked, best.story)
    if not sure:
        kind = "background"
    elif hours < 12 or asked.published is None or best.story.published is None or (hours <= 72 and chance >= 0.97):
        kind = "same-event"
    else:
        kind = "earlier" if best.story.published < asked.published else "later"
    score = round(logistic(best.alike / 4), 4)
    return Match(best.story.id, kind, score, best.pair.shared, tuple(one.story.id for one in group[1:]))


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


def _title(signature: Signature) -> frozenset[int]:
    return frozenset(t for t, mark in zip(signature.terms, signature.marks, strict=True) if mark & TITLE)


def _untitled(signature: Signature) -> Signature:
    kept = [n for n, mark in enumerate(signature.marks) if not mark & TITLE]
    return replace(
        signature,
        terms=tuple(signature.terms[n] for n in kept),
        weights=tuple(signature.weights[n] for n in kept),
        marks=tuple(signature.marks[n] for n in kept),
    )


def _same_feed(one: Story, other: Story) -> bool:
    return one.feed is not None and one.feed == other.feed


def _hours(one: Story, other: Story) -> float:
    if one.published is None or other.published is None:
        return 0.0
    return abs(one.published - other.published) / HOUR
