"""Two articles in, whether they carry the same text out: wire stories, re-posted items, equal headlines."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from reader.related.score import Story, hours_apart, same_feed, titled
from reader.related.signature import SKETCH, Signature

_COPY = 0.5
_SURE_COPY = 0.8
_LEAST = 3


def contained(one: Signature, other: Signature) -> float:
    """The share of the smaller text's shingles that the other has, as far as the sketches can tell."""
    small, large = (one, other) if one.shingles <= other.shingles else (other, one)
    bound = min((s.sketch[-1] for s in (small, large) if s.shingles > SKETCH), default=0xFFFFFFFF)
    kept = small.sketch[: bisect_right(small.sketch, bound)]
    if len(kept) < 10:
        return 0.0
    return len(frozenset(large.sketch).intersection(kept)) / len(kept)


def same_text(one: Story, other: Story) -> bool:
    """Whether two articles carry the same text; of headlines alone, whether they say the same within three days."""
    a, b = one.signature, other.signature
    mine, theirs = titled(a), titled(b)
    if (share := contained(a, b)) >= _COPY:
        # What a feed puts under each of its items may be half of a short one.
        titles_alike = len(mine & theirs) >= 0.5 * max(1, min(len(mine), len(theirs)))
        return share >= _SURE_COPY or titles_alike or not same_feed(one, other)
    if not (a.short and b.short) or a.language != b.language or hours_apart(one, other) > 72:
        return False
    if same_feed(one, other) and hours_apart(one, other) >= 12:
        # "Morning briefing" of today is not that of yesterday.
        return False
    alike = len(mine & theirs) >= max(_LEAST, 0.8 * len(mine | theirs))
    # A short body may still tell that two alike headlines are two stories.
    return alike and (not a.sketch or not b.sketch or contained(a, b) >= 0.3)


def folded(stories: Sequence[Story]) -> list[list[int]]:
    """The places of the stories in groups of copies, each under the first of it."""
    groups: list[list[int]] = []
    groups_with: dict[int, list[int]] = {}
    for place, one in enumerate(stories):
        signed = one.signature
        keys = {*signed.sketch, *titled(signed)} if signed.short else set(signed.sketch)
        # Only groups with a few shingles or words of the headline in common need a look.
        near = Counter(number for key in keys for number in groups_with.get(key, ()))
        looked = sorted(number for number, common in near.items() if common >= _LEAST)
        home = next((number for number in looked if same_text(stories[groups[number][0]], one)), None)
        if home is not None:
            groups[home].append(place)
            continue
        for key in keys:
            groups_with.setdefault(key, []).append(len(groups))
        groups.append([place])
    return groups
