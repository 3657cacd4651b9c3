"""What was found, where it stands.  In: texts as they are written, and the words of a search.  Out: a line of text.

Hits stand between U+0002 and U+0003.  They are found in the folded text, as the index finds them, and marked in the
text itself, whose letters are never changed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from reader.store.grammar import Words
from reader.store.words import WORD, composed, folded, is_unspaced, places

LENGTH = 180
"""So many letters a line has, about."""
_BEFORE = 50
"""So many of them at most stand before the first hit."""
_MOST_HITS = 30
_PASSAGE = 600
"""So many letters a passage has at least, but for the last."""

_LETTER = "[^\\W_]|[\ue000-\uf8ff]"
_SEPARATOR = "[^\\w\ue000-\uf8ff]|_"
_SIGN = "[\u1160-\u11ff\ue000-\uf8ff]"
"""What belongs to the letter before it, in scripts without spaces."""
_SENTENCE = re.compile(r"[.!?…।]\s+|[。！？\n]")


@dataclass(frozen=True, slots=True)
class Sought:
    """One word or phrase as a pattern for folded text.  `whole`: it begins where a word does, and not within one.

    `first` is its first word.
    """

    pattern: re.Pattern[str]
    first: str
    whole: bool
    column: str | None


@dataclass(frozen=True, slots=True)
class Hits:
    """Where a text has what is sought: beginning, end, which of them, in the order of the text."""

    text: str
    found: tuple[tuple[int, int, int], ...]

    @property
    def worth(self) -> int:
        """How many of the things sought it has."""
        return len({which for _, _, which in self.found})


NONE = Hits("", ())


def sought(words: Iterable[Words]) -> tuple[Sought, ...]:
    """What to look for in a text."""
    return tuple(_sought(one) for one in words)


def _sought(words: Words) -> Sought:
    pieces = [re.escape(words.words[0])]
    for word, following in zip(words.words, words.words[1:], strict=False):
        apart = "*" if is_unspaced(word) or is_unspaced(following) else "+"
        pieces.append(f"(?:{_SEPARATOR}){apart}{re.escape(following)}")
    if words.prefix:
        pieces.append("" if is_unspaced(words.words[-1]) else f"(?:{_LETTER})*")
    else:
        pieces.append(f"(?!{_SIGN if is_unspaced(words.words[-1]) else _LETTER})")
    return Sought(re.compile("".join(pieces)), words.words[0], not is_unspaced(words.words[0]), words.column)


def passages(text: str, wanted: Sequence[Sought]) -> Iterator[str]:
    """The text in pieces of some paragraphs each: what is sought is often in the first of them.

    One thing that stands there just as it is sought is come to first, for to fold a long text takes its time.
    """
    first = _paragraph(text, wanted[0].first) if len(wanted) == 1 else 0
    yield from _passages(text, first, len(text))
    yield from _passages(text, 0, first)


def _paragraph(text: str, word: str) -> int:
    """Where the paragraph begins in which the word stands; 0 where none has it in this spelling."""
    place = min((at for one in (word, word.capitalize()) if (at := text.find(one)) >= 0), default=0)
    return text.rfind("\n", 0, place) + 1


def _passages(text: str, start: int, stop: int) -> Iterator[str]:
    while start < stop:
        end = text.find("\n", start + _PASSAGE, stop)
        end = stop if end < 0 else end
        yield text[start:end].strip()
        start = end


def hits(text: str, wanted: Sequence[Sought], column: str | None = None) -> Hits:
    """Where a text has them; `column`: where it comes from, for what is sought there alone."""
    text = composed(text)
    within = folded(text)
    found = [
        (start, end, which)
        for which, one in enumerate(wanted)
        if one.column is None or one.column == column
        for start, end in islice(_spans(one, within), _MOST_HITS)
    ]
    if found and not text.isascii():
        at = places(text)
        found = [(at[start], _after(at, end), which) for start, end, which in found]
    return Hits(text, tuple(sorted(found)))


def _spans(one: Sought, within: str) -> Iterable[tuple[int, int]]:
    for found in one.pattern.finditer(within):
        start = found.start()
        if not one.whole or start == 0 or not WORD.match(within, start - 1) or is_unspaced(within[start - 1]):
            yield start, found.end()


def _after(at: Sequence[int], end: int) -> int:
    """Where the letter ends that gave the last letter before `end`, with the marks on it."""
    return at[bisect_left(at, at[end - 1] + 1)]


def line(hits: Hits) -> str:
    """The part of the text that has the most of what is sought, on one line, with its hits marked."""
    text = hits.text
    start = _start(text, _best(hits))
    end = _end(text, start)
    pieces, last = ["…" if start else ""], start
    for begin, stop, _ in hits.found:
        if last <= begin and stop <= end:
            pieces += [text[last:begin], "\x02", text[begin:stop], "\x03"]
            last = stop
    pieces += [text[last:end], "…" if end < len(text) else ""]
    return " ".join("".join(pieces).split())


def _best(hits: Hits) -> int:
    """The hit from which on most different ones stand together."""
    best, most = 0, 0
    for start, _, _ in hits.found:
        near = len({which for begin, end, which in hits.found if start <= begin and end <= start + LENGTH - _BEFORE})
        if near > most:
            best, most = start, near
    return best


def _start(text: str, hit: int) -> int:
    """The beginning of the sentence, if it is near; else that of a word a little before the hit."""
    least = max(0, hit - _BEFORE)
    sentences = [found.end() for found in _SENTENCE.finditer(text, least, hit)]
    if sentences:
        return sentences[-1]
    if least == 0:
        return 0
    blank = text.find(" ", least, hit)
    return least if blank < 0 else blank + 1


def _end(text: str, start: int) -> int:
    if start + LENGTH >= len(text):
        return len(text)
    blank = text.rfind(" ", start + LENGTH // 2 + _BEFORE, start + LENGTH)
    return start + LENGTH if blank < 0 else blank
