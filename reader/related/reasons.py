"""Shared terms in, readable words out: why two articles are related, in the spelling of the article asked for.

A reason is true: the words stand in both texts.  Where one has "repairs" and the other "repair", the form that both
contain is shown; where no form is common, the term is left out.  Terms that stand side by side in both are one reason
("Kom el-Marsa").  Names come before words, and words that every newspaper is full of are no reason at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from reader.related.signature import body_text, without_feed_name
from reader.related.terms import Term, commonness, fold, language_of, terms
from reader.related.words import STOP

MOST = 5
_LONGEST = 4
_NAME_COUNTS = 2.0
_HIRAGANA_ENDS = re.compile(r"^[ぁ-ん]+|[ぁ-ん]+$")
_GAP = re.compile(r"[ \u00a0\-‑’']")
_NEXT = re.compile(r"[ \u00a0\-‑]([^\W\d_]+)")
_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0\-‑]$")
_NOT_WORD = re.compile(r"[\W_]+")


@dataclass(frozen=True, slots=True)
class Read:
    """An article's text as `signature` saw it, and its terms with their spellings and places."""

    text: str
    terms: tuple[Term, ...]
    language: str


def read(title: str, teaser: str, text: str, language: str | None, feed_title: str) -> Read:
    """Read an article again, for its spellings, which a signature does not keep."""
    body = body_text(teaser, text)
    spoken = language_of(f"{title} {body}", language)
    whole = f"{without_feed_name(title, feed_title)}\n{without_feed_name(body, feed_title)}"
    return Read(whole, tuple(terms(whole, spoken)), spoken)


def reasons(shared: Sequence[int], mine: Read, theirs: Read) -> tuple[str, ...]:
    """Up to five reasons for the shared terms, of which the first added most: names, and a word or two."""
    their_text = fold(theirs.text)
    their_words = f" {_plain(their_text)} "
    standing: dict[int, set[str]] = {}
    for term in theirs.terms:
        standing.setdefault(term.hash, set()).add(_bare(term.spelling))
    # A word that stands in small letters anywhere is no name, whatever a headline makes of it.
    small = {term.hash for term in (*mine.terms, *theirs.terms) if term.spelling == term.spelling.lower()}
    counts = {hash_: 1 / (place + 3) for place, hash_ in enumerate(shared)}
    common = commonness(mine.language)
    names: dict[str, float] = {}
    words: dict[str, float] = {}
    for run in _runs(mine, counts.keys() & standing.keys(), their_words, their_text):
        name = any(term.hash not in small for term in run)
        if all(term.hash in common for term in run) and (len(run) == 1 or any(term.hash in small for term in run)):
            continue
        begin, end = run[0].start, run[-1].start + len(run[-1].spelling)
        if name:
            begin, end = _whole_name(mine, begin, end, their_words)
        # The grammar around a word written without spaces is no part of it.
        spelling = _HIRAGANA_ENDS.sub("", mine.text[begin:end]) or mine.text[begin:end]
        if len(run) == 1 and not _tells(spelling, standing[run[0].hash], their_text):
            continue
        if not name and len(run) == 1 and run[0].spelling != run[0].spelling.lower() and _in_small(run[0], mine):
            continue
        kind = names if name else words
        kind[spelling] = max(kind.get(spelling, 0.0), *(counts[term.hash] for term in run))
    return _chosen(names, words)


def _chosen(names: dict[str, float], words: dict[str, float]) -> tuple[str, ...]:
    """The heaviest, names counting twice, and few words beside names."""
    weighed = {**words, **{name: weight * _NAME_COUNTS for name, weight in names.items()}}
    kept = _apart(sorted(weighed, key=lambda one: -weighed[one]))
    found = [one for one in kept if one in names][:MOST]
    found += [one for one in kept if one not in names][: max(1, MOST - 1 - len(found))]
    return tuple(sorted(found, key=kept.index)[:MOST])


def _runs(mine: Read, wanted: Set[int], their_words: str, their_text: str) -> list[list[Term]]:
    """The shared terms of a text, those that stand side by side in both texts together."""
    runs: list[list[Term]] = []
    for term in mine.terms:
        if term.hash not in wanted:
            continue
        if runs and len(runs[-1]) < _LONGEST and _joined(runs[-1], term, mine.text, their_words, their_text):
            runs[-1].append(term)
        else:
            runs.append([term])
    return runs


def _joined(run: Sequence[Term], term: Term, text: str, their_words: str, their_text: str) -> bool:
    end = run[-1].start + len(run[-1].spelling)
    spelling = text[run[0].start : term.start + len(term.spelling)]
    if term.start < end:
        # Overlapping pieces of a text without spaces: 地震 and 震度 are 地震度 where the other has that.
        return len(term.spelling) > 1 and fold(spelling) in their_text
    return _GAP.fullmatch(text[end : term.start]) is not None and f" {_plain(spelling)} " in their_words


def _whole_name(mine: Read, begin: int, end: int, their_words: str) -> tuple[int, int]:
    """A name with the capitals beside it that both have: "New Zealand", although "new" tells nothing."""
    stop = STOP.get(mine.language, STOP["en"])
    while (after := _NEXT.match(mine.text, end)) and f" {_plain(mine.text[begin : after.end()])} " in their_words:
        if after[1].lower() in stop or not after[1][0].isupper():
            break
        end = after.end()
    while (before := _BEFORE.search(mine.text[max(0, begin - 40) : begin])) and before[1][0].isupper():
        start = begin - len(before[0])
        if before[1].lower() in stop or f" {_plain(mine.text[start:end])} " not in their_words:
            break
        begin = start
    return begin, end


def _in_small(term: Term, mine: Read) -> bool:
    return any(other.hash == term.hash and other.spelling == other.spelling.lower() for other in mine.terms)


def _tells(spelling: str, standing: set[str], their_text: str) -> bool:
    """Whether a word tells a reader something and stands in the other text, be it inside a longer word."""
    if spelling.isascii() and len(spelling) < 3:
        # "el" of Kom el-Marsa carries weight, and tells nobody anything.
        return False
    return _bare(spelling) in standing or (len(spelling) > 1 and fold(spelling) in their_text)


def _apart(spellings: Sequence[str]) -> list[str]:
    """The first few, less those that say again what another says: "Marsa" beside "Kom el-Marsa"."""
    kept: list[str] = []
    for spelling in spellings:
        said = [
            place for place, other in enumerate(kept) if fold(spelling) in fold(other) or fold(other) in fold(spelling)
        ]
        if not said:
            kept.append(spelling)
        elif len(spelling) > len(kept[said[0]]):
            kept[said[0]] = spelling
    return list(dict.fromkeys(kept))


def _plain(text: str) -> str:
    """Words alone: "el-Marsa" and "El Marsa" are one."""
    return _NOT_WORD.sub(" ", fold(text)).strip()


def _bare(text: str) -> str:
    """Letters and digits alone: "S-400" and "S400" are one."""
    return _NOT_WORD.sub("", fold(text))
