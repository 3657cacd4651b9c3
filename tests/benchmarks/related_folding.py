"""How well copies fold: real texts of the sets in, shares of copies that fold out."""

from __future__ import annotations

import itertools
import random

from reader.related.signature import Signature, contained, signature, unpack
from tests.benchmarks.related_sets import texts

_COPIES = 400
_OWN_LEAD = "Our own reporter begins with a sentence of her own about the matter."


def folding() -> dict[str, float]:
    """The shares of wire copies that fold, by the share of their words that was edited; and of true rewrites."""
    stories = [story for story in texts() if len(story[2].split()) >= 120]
    draw = random.Random(5)
    found = {}
    for share in (0.02, 0.10):
        taken = draw.sample(stories, _COPIES)
        same = [
            _folds(_signed(title, text), _signed("New headline", _edited(text, share, draw)))
            for _, title, text in taken
        ]
        found[f"wire copies, {share:.0%} of the words edited"] = sum(same) / len(same)
    events: dict[str, list[Signature]] = {}
    for event, title, text in stories:
        events.setdefault(event, []).append(_signed(title, text))
    pairs = [_folds(*pair) for signed in events.values() for pair in itertools.combinations(signed, 2)]
    found["two articles on one event"] = sum(pairs) / len(pairs)
    return found


def _edited(text: str, share: float, draw: random.Random) -> str:
    """A wire copy: some words cut, changed or added; half of them with a lead of their own, or cut short."""
    words: list[str] = []
    for word in text.split():
        chance = draw.random()
        if chance < share / 3:
            continue
        words.append(f"{word}x" if chance < share * 2 / 3 else word)
        if share * 2 / 3 <= chance < share:
            words.append("added")
    if draw.random() < 0.5:
        words = words[: int(len(words) * draw.uniform(0.4, 1.0))]
    if draw.random() < 0.5:
        words = [*_OWN_LEAD.split(), *words]
    return " ".join(words)


def _folds(one: Signature, other: Signature) -> bool:
    return contained(one, other) >= 0.5


def _signed(title: str, text: str) -> Signature:
    signed = unpack(signature(title, "", text, "en", ""))
    if signed is None:
        raise ValueError("an article just signed has no sound signature")
    return signed
