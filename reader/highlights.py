"""Passages that the reader marked: what is known of each, and where it stands in a text that may have been edited.

A passage is found by its words, by those around it, and by where it was (W3C Web Annotation, TextQuoteSelector and
TextPositionSelector).  First as it was written, whatever spaces, quotation marks and dashes have become of it; then by
its words, where some of them were changed.  Pure.
https://www.w3.org/TR/annotation-model/#text-quote-selector
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher
from itertools import islice

COLORS = ("yellow", "green", "blue", "pink")
AROUND = 48
"""So much of the text before and behind a passage is kept with it."""

_WORD = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]|\\w+")
"""A word; of scripts without spaces, a sign."""
_SPACED = re.compile(r"\S+")
_ALIKE = str.maketrans("‘’‚‛′“”„‟″«»‐‑‒–—―\u2212", '\'\'\'\'\'"""""""-------')
"""What publishers and their programs set in one another's place; sign for sign, so that nothing moves."""
_SURE = 24
"""A passage of so many signs does not stand elsewhere by chance."""
_AGREEING = 6
"""So many signs beside a shorter one say that it is the same."""
_SAME_WORDS = 0.6
"""So much of a passage must still be there."""
_FEW_WORDS = 4
"""A passage of fewer words must have its surroundings as well, when it was changed."""
_COMMON = 200
"""A word that stands more often than this in a text tells nothing of a place."""
_LOOKED_AT = 4
_MOST_COMPARED = 10_000_000
"""Signs: a long passage that stands everywhere, such as a line of a thousand dashes, is not looked for to the end."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """It is found by its words and those around it; `start` is where it was in the text when it was marked."""

    quote: str
    color: str
    start: int
    made: datetime
    prefix: str = ""
    suffix: str = ""
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Span:
    """A part of a text: from `start` up to `end`."""

    start: int
    end: int


def mark(text: str, span: Span, color: str, made: datetime) -> Highlight:
    """The highlight of a part of `text`, without the spaces at its ends."""
    quote = text[span.start : span.end]
    start = span.start + len(quote) - len(quote.lstrip())
    end = span.end - len(quote) + len(quote.rstrip())
    return Highlight(
        quote=text[start:end],
        color=color,
        start=start,
        made=made,
        prefix=text[max(0, start - AROUND) : start],
        suffix=text[end : end + AROUND],
    )


def find(text: str, highlight: Highlight, offset: int = 0) -> Span | None:
    """Where the passage is in `text`; `None` when it is no longer there.

    `offset`: how far its place has moved, where `text` has more before it than the one it was marked in.
    """
    return Text(text).find(highlight, offset)


class Text:
    """A text that several passages are looked for in."""

    def __init__(self, text: str) -> None:
        spaced = [(found.start(), found[0]) for found in _SPACED.finditer(text)]
        self._spaced_at = [at for at, _ in spaced]
        self._plain = " ".join(part for _, part in spaced).translate(_ALIKE)
        self._plain_at = _starts([part for _, part in spaced])
        self._words: list[str] | None = None
        self._spans: list[Span] = []
        self._text = text

    def find(self, highlight: Highlight, offset: int = 0) -> Span | None:
        """As the function `find`."""
        if not highlight.quote.strip():
            return None
        expected = highlight.start + offset
        return self._as_written(highlight, expected) or self._by_words(highlight, expected)

    # --- as it was written

    def _as_written(self, highlight: Highlight, expected: int) -> Span | None:
        quote, prefix, suffix = (_plain(part) for part in (highlight.quote, highlight.prefix, highlight.suffix))
        sure = len(quote) >= _SURE or not (prefix or suffix)
        best: tuple[int, int, Span] | None = None
        for at in islice(_every(self._plain, quote), max(100, _MOST_COMPARED // max(1, len(quote)))):
            before = _common(self._plain[max(0, at - AROUND - 1) : at].rstrip()[::-1], prefix[::-1])
            behind = _common(self._plain[at + len(quote) : at + len(quote) + AROUND + 1].lstrip(), suffix)
            if not sure and not _agree(before, prefix) and not _agree(behind, suffix):
                continue
            span = Span(self._original(at), self._original(at + len(quote) - 1) + 1)
            found = (before + behind, -abs(span.start - expected), span)
            if best is None or found[:2] > best[:2]:
                best = found
        return best[2] if best else None

    def _original(self, at: int) -> int:
        """Where a sign of the plain text stands in the text itself."""
        part = bisect_right(self._plain_at, at) - 1
        return self._spaced_at[part] + at - self._plain_at[part]

    # --- by its words

    def _by_words(self, highlight: Highlight, expected: int) -> Span | None:
        quote = _words(highlight.quote)
        prefix, suffix = _words(highlight.prefix)[-8:], _words(highlight.suffix)[:8]
        if not quote:
            return None
        if self._words is None:
            found = list(_WORD.finditer(self._text))
            self._words = [one[0].casefold() for one in found]
            self._spans = [Span(one.start(), one.end()) for one in found]
        pattern = [*prefix, *quote, *suffix]
        best: tuple[float, int, Span] | None = None
        for place in _likely(self._words, pattern):
            first = max(0, place - len(quote) // 2 - 4)
            window = self._words[first : place + len(pattern) + len(quote) // 2 + 4]
            matcher = SequenceMatcher(None, pattern, window, autojunk=False)
            share, around = _shares(matcher, len(prefix), len(quote), len(pattern))
            if share < _SAME_WORDS or (len(quote) < _FEW_WORDS and around < _SAME_WORDS):
                continue
            begin, end = _edges(matcher, len(prefix), len(prefix) + len(quote))
            if end <= begin:
                continue
            span = Span(self._spans[first + begin].start, self._spans[first + end - 1].end)
            candidate = (share + around / 2, -abs(span.start - expected), span)
            if best is None or candidate[:2] > best[:2]:
                best = candidate
        return best[2] if best else None


def _plain(text: str) -> str:
    return " ".join(text.split()).translate(_ALIKE)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _starts(parts: Sequence[str]) -> list[int]:
    """Where each part begins once they are joined with a space."""
    at, result = 0, []
    for part in parts:
        result.append(at)
        at += len(part) + 1
    return result


def _every(text: str, sought: str) -> Iterator[int]:
    at = text.find(sought)
    while at >= 0:
        yield at
        at = text.find(sought, at + 1)


def _common(one: str, other: str) -> int:
    """How many signs two texts have in common from their beginning."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _agree(common: int, recorded: str) -> bool:
    return bool(recorded) and common >= min(_AGREEING, len(recorded))


def _likely(words: Sequence[str], pattern: Sequence[str]) -> list[int]:
    """Where in `words` the pattern may begin: the places that most of its words speak for."""
    places: dict[str, list[int]] = {word: [] for word in pattern}
    for at, word in enumerate(words):
        if word in places:
            places[word].append(at)
    votes: Counter[int] = Counter()
    for number, word in enumerate(pattern):
        if len(places[word]) <= _COMMON:
            # Words that were put in or left out move the rest: a vote is good for the places beside its own.
            votes.update({max(0, at - number): 3 for at in places[word]})
            votes.update({max(0, at - number + by): 1 for at in places[word] for by in (-2, -1, 1, 2)})
    chosen: list[int] = []
    for place, _ in votes.most_common():
        if all(abs(place - other) > len(pattern) // 2 for other in chosen):
            chosen.append(place)
        if len(chosen) == _LOOKED_AT:
            break
    return chosen


def _shares(matcher: SequenceMatcher[str], before: int, length: int, whole: int) -> tuple[float, float]:
    """How much of the passage is there, and how much of what is around it."""
    inside = sum(
        max(0, min(block.a + block.size, before + length) - max(block.a, before))
        for block in matcher.get_matching_blocks()
    )
    everything = sum(block.size for block in matcher.get_matching_blocks())
    around = whole - length
    return inside / length, (everything - inside) / around if around else 1.0


def _edges(matcher: SequenceMatcher[str], first: int, last: int) -> tuple[int, int]:
    """Where the part of the pattern from `first` up to `last` is in the window."""
    begin = end = 0
    for kind, at, until, there, there_until in matcher.get_opcodes():
        if kind == "insert":
            continue
        if at <= first < until:
            begin = min(there + first - at, there_until) if kind != "delete" else there
        if at < last <= until:
            end = there_until - min(until - last, there_until - there)
    return begin, end
