"""Regular expressions that always come to an end.  In: a pattern.  Out: a test of a text, or UsageError in words.

Python's `re` tries one way after the other, holds all threads meanwhile, and cannot be given a time: `(a+)+b` takes
years over thirty letters.  Rules are also tried in the window, so a pattern must be harmless by its form, which can be
seen before it is ever used:

- nothing that repeats may hold a choice of its own (another repeat, `?`, `|`), which is what makes the ways explode;
- no look around, no reference back, which hide such choices;
- the choices that are left, multiplied, are few in a text of `PIECE` letters; a text is looked at in such pieces.

A repeat that gives nothing back (`\\d++`) leaves no choice and may stand anywhere.
https://www.regular-expressions.info/catastrophic.html
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterator

from reader.errors import UsageError
from reader.folding import without_accents

LONGEST = 500
PIECE, OVERLAP = 200, 60
MOST_WAYS = 1_000_000
"""Two repeats without an end, and some ten alternatives: a twentieth of a second for a piece at the very worst."""

_TOKEN = re.compile(
    r"""
    (?P<escape>\\.) | (?P<group_class>\[\^?\]?(?:\\.|[^\]\\])*\]) |
    (?P<open>\((?:\?(?::|P<\w+>)|(?!\?))) | (?P<special>\(\?) | (?P<close>\)) | (?P<or>\|) |
    (?P<repeat>(?:[*+?]|\{(?P<least>\d*)(?P<upto>,?)(?P<most>\d*)\})(?P<how>[+?]?)) | (?P<letter>.)
    """,
    re.VERBOSE | re.DOTALL,
)


def compiled(pattern: str) -> Callable[[str], bool]:
    """Whether a text has something that matches, without regard to case and accents."""
    pattern = without_accents(pattern)
    if len(pattern) > LONGEST:
        raise UsageError(f"The pattern is longer than {LONGEST} characters.", pattern)
    _refuse_the_endless(pattern)
    try:
        with warnings.catch_warnings():
            # "[[a]" may mean something else in a Python to come.
            warnings.simplefilter("ignore", FutureWarning)
            expression = re.compile(pattern, re.IGNORECASE)
    except (re.error, OverflowError) as error:
        raise UsageError(f"The pattern {pattern} has a mistake: {_in_words(error)}.", pattern) from None
    return lambda text: any(expression.search(piece) for piece in _pieces(without_accents(text)))


def _refuse_the_endless(pattern: str) -> None:
    """Multiplies the ways that a text can be tried in; UsageError when they may be too many."""
    # Of each group that is open: the ways of the alternatives that are done, and of the one that is being read.
    ways, before = [(0, 1)], 1
    for token in _TOKEN.finditer(pattern):
        done, here = ways[-1]
        if token["special"]:
            raise UsageError(f"The pattern {pattern} uses “(?…”, which a rule cannot do.", pattern)
        if token["escape"] and token["escape"][1] in "123456789":
            raise UsageError(f"The pattern {pattern} refers back to itself, which a rule cannot do.", pattern)
        if token["open"]:
            ways.append((0, 1))
        elif token["close"] and len(ways) > 1:
            ways.pop()
            before = done + here
            ways[-1] = (ways[-1][0], ways[-1][1] * before)
        elif token["or"]:
            ways[-1] = (done + here, 1)
        elif token["repeat"]:
            most = _most(token)
            if before > 1 and most > 1:
                why = "repeats what repeats or varies itself, which could take for ever."
                raise UsageError(f"The pattern {pattern} {why}", pattern)
            if token["how"] != "+":
                ways[-1] = (done, here * (most - _least(token) + 1))
        else:
            before = 1
        if sum(ways[-1]) > MOST_WAYS:
            why = "Let at most two parts of it repeat without an end, or write \\d++ for \\d+."
            raise UsageError(f"The pattern {pattern} could take too long. {why}", pattern)


def _least(token: re.Match[str]) -> int:
    if token["repeat"][0] in "*?":
        return 0
    return 1 if token["repeat"][0] == "+" else int(token["least"] or 0)


def _most(token: re.Match[str]) -> int:
    if token["repeat"][0] in "*+":
        return PIECE
    if token["repeat"][0] == "?":
        return 1
    most = token["most"] if token["upto"] else token["least"]
    return min(int(most), PIECE) if most else PIECE


def _pieces(text: str) -> Iterator[str]:
    """The lines of a text; long ones in parts that overlap."""
    for line in text.splitlines():
        for at in range(0, max(len(line) - OVERLAP, 1), PIECE - OVERLAP):
            yield line[at : at + PIECE]


def _in_words(error: Exception) -> str:
    return str(error).replace("position", "character")
