"""Shared terms in, readable words out: why two articles are related, in the spelling of the article asked for.

A reason is true: the word stands in both texts.  Where one has "repairs" and the other "repair", the form that both
contain is shown; where no form is common, the term is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.related.signature import body_text, without_feed_name
from reader.related.terms import Term, fold, language_of, terms

MOST = 5
_HIRAGANA_ENDS = re.compile(r"^[ぁ-ん]+|[ぁ-ん]+$")


def read(title: str, teaser: str, text: str, language: str | None, feed_title: str) -> tuple[Term, ...]:
    """The terms of an article as `signature` saw them, with their spellings."""
    body = body_text(teaser, text)
    spoken = language_of(f"{title} {body}", language)
    head = tuple(terms(without_feed_name(title, feed_title), spoken))
    offset = len(title) + 1
    return head + tuple(
        term._replace(start=term.start + offset) for term in terms(without_feed_name(body, feed_title), spoken)
    )


def reasons(shared: Sequence[int], mine: Sequence[Term], theirs: Sequence[Term], their_text: str) -> tuple[str, ...]:
    """Up to five words for the shared terms, the heaviest first."""
    wanted = frozenset(shared)
    spellings: dict[int, dict[str, str]] = {}
    for term in joined(mine, wanted, fold(their_text)):
        # The grammar around a word written without spaces is no part of it.
        spelling = _HIRAGANA_ENDS.sub("", term.spelling) or term.spelling
        spellings.setdefault(term.hash, {}).setdefault(fold(spelling), spelling)
    standing: dict[int, set[str]] = {}
    for term in theirs:
        standing.setdefault(term.hash, set()).add(fold(term.spelling))
    folded_text = fold(their_text)
    found: list[str] = []
    for hash_ in shared:
        word = _common(spellings.get(hash_, {}), standing.get(hash_, set()), folded_text)
        # "el" of Kom el-Marsa carries weight, and tells nobody anything.
        if (
            word
            and not (word.isascii() and len(word) < 3)
            and not any(fold(word) in fold(other) or fold(other) in fold(word) for other in found)
        ):
            found.append(word)
        if len(found) == MOST:
            break
    return tuple(found)


def joined(mine: Sequence[Term], wanted: frozenset[int], their_text: str) -> list[Term]:
    """Overlapping shared pieces of a text without spaces as one: 地震 and 震度 are 地震度 where the other has that."""
    out: list[Term] = []
    last_end = -1
    for term in mine:
        if term.hash not in wanted:
            last_end = -1
            continue
        if out and term.start < last_end and len(term.spelling) > 1:
            longer = out[-1].spelling + term.spelling[last_end - term.start :]
            if fold(longer) in their_text:
                out[-1] = out[-1]._replace(spelling=longer)
                last_end = term.start + len(term.spelling)
                continue
        out.append(term)
        last_end = term.start + len(term.spelling)
    return out


def _common(spellings: dict[str, str], standing: set[str], their_text: str) -> str | None:
    """The spelling that the other article has too, S-400 and S400 being one; a capital beats none, as in names."""
    standing = {re.sub(r"[\W_]", "", one) for one in standing}
    exact = [spelling for folded, spelling in spellings.items() if re.sub(r"[\W_]", "", folded) in standing]
    if exact:
        return max(exact, key=lambda spelling: spelling != spelling.lower())
    inside = [spelling for folded, spelling in spellings.items() if len(folded) > 1 and folded in their_text]
    return inside[0] if inside else None
