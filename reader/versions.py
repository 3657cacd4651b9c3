"""An article's versions: whether two really differ, and in which words.  Pure.

In: headline, text and captions of two versions.  Out: yes or no; or the parts of both, word for word, with what was
added and what was removed.  What is around a story is no part of it: spaces, the drawing of quotation marks, counters,
advertisements.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

_ALIKE = str.maketrans(
    {**dict.fromkeys("‘’‚‛′`´", "'"), **dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‐‑‒–—―", "-")}
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_NUMBER = re.compile(r"\d[\d.,' ]*\d|\d")
_TOKEN = re.compile("\\s+|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7ff]|\\w+(?:['’.,‐-]\\w+)*|[^\\w\\s]")
"""What is compared one by one: words with what stands within them, signs of scripts without spaces, marks, spaces."""
_LONGEST_COUNTER = 60
_COUNTED = re.compile(
    r"\b(comments?|replies|shares?|likes?|views?|reads?|votes?|followers?|reactions?|min(ute)?s? read|ago"
    r"|kommentare?n?|antworten|aufrufe|geteilt|minuten lesezeit|vor \d+ (minuten?|stunden?|tagen?)"
    r"|commentaires?|partages?|vues|il y a|min(utes)? de lecture"
    r"|comentarios?|compartid\w+|visitas|vistas|me gusta|hace \d+"
    r"|comentários?|partilhas|visualizações|há \d+|commenti|condivisioni|visualizzazioni|fa"
    r"|reacties|gedeeld|geleden|komentarz\w*|udostępnie\w*|temu"
    r"|комментари\w*|просмотр\w*|назад)\b"
    r"|コメント|閲覧|分前|時間前|评论|阅读|分钟前|小时前",
    re.IGNORECASE,
)
_ADVERTISEMENT = re.compile(
    r"\W*(advertisement|advert|sponsored( content)?|paid content|promoted|anzeige|werbung|publicité|publicidad"
    r"|anuncio|publicidade|pubblicità|advertentie|reklama?|реклама|広告|广告|إعلان)\W*",
    re.IGNORECASE,
)
_LONGEST = 4_000
"""Words; a passage of more on both sides is not compared word for word."""
_ALIKE_ENOUGH = 0.35
"""Two paragraphs that share less are another one in its place, and no edit."""
_NEAR = 6
"""So many lines are asked which of them became another."""


@dataclass(frozen=True, slots=True)
class Version:
    """What is compared of an article.  Paragraphs are parted by an empty line, or a line's end."""

    title: str
    text: str
    captions: tuple[str, ...] = ()


class Kind(StrEnum):
    """What has become of some words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


class Place(StrEnum):
    """Where in the article a part stands."""

    HEADLINE = "headline"
    TEXT = "text"
    CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that share one fate."""

    kind: Kind
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """The headline, a paragraph or a caption, in pieces."""

    place: Place
    pieces: tuple[Piece, ...]

    @property
    def changed(self) -> bool:
        """Whether anything in it is not as it was."""
        return any(piece.kind is not Kind.SAME for piece in self.pieces)


def captions_of(photos: Iterable[tuple[str | None, str | None]]) -> tuple[str, ...]:
    """What stands under photos, of which each has a caption and a credit, or lacks them."""
    lines = (" ".join(words for words in photo if words) for photo in photos)
    return tuple(line for line in lines if line)


def really_differ(one: Version, other: Version) -> bool:
    """Whether a reader would call them two versions.  A caption that is in one of them alone counts."""
    return (
        _bare(one.title) != _bare(other.title)
        or _story(one.text) != _story(other.text)
        or {_bare(caption) for caption in one.captions} - {""} != {_bare(caption) for caption in other.captions} - {""}
    )


def changes(before: Version, after: Version) -> tuple[Part, ...]:
    """All of the article, with what was added to it and what was removed."""
    return (
        Part(Place.HEADLINE, _words_compared(before.title, after.title)),
        *(Part(Place.TEXT, pieces) for pieces in _lines_compared(_paragraphs(before.text), _paragraphs(after.text))),
        *(Part(Place.CAPTION, pieces) for pieces in _lines_compared(before.captions, after.captions)),
    )


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _bare(text: str) -> str:
    """The text without what one cannot see, or takes for the same."""
    return " ".join(unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).translate(_ALIKE).split())


def _story(text: str) -> str:
    """The story alone, without regard to how it is broken into lines."""
    lines = (_bare(line) for line in text.splitlines())
    return " ".join(line for line in lines if line and not _ADVERTISEMENT.fullmatch(line) and not _counts(line))


def _counts(line: str) -> bool:
    """Whether a line only counts: "12 comments", "4 min read", "Updated 5 minutes ago"."""
    if len(line) > _LONGEST_COUNTER or line[-1] in ".!?" or not _NUMBER.search(line):
        return False
    rest = _COUNTED.sub(" ", _NUMBER.sub(" ", line))
    return rest.split() != _NUMBER.sub(" ", line).split() and len(rest.split()) <= 3


# --- in which words ---------------------------------------------------------------------------------------------------


def _lines_compared(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[Piece, ...]]:
    """Each line of both, once; those that were edited word for word."""
    keys = [_bare(line) for line in before], [_bare(line) for line in after]
    for kind, first, last, there, there_last in SequenceMatcher(None, *keys, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from ((Piece(Kind.SAME, line),) for line in after[there:there_last])
        else:
            for old, new in _paired(before[first:last], after[there:there_last]):
                yield _words_compared(old, new)


def _paired(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Lines that were put in one another's place: each with the one it became, or with nothing."""
    rest = list(before)
    for line in after:
        near = next((at for at, old in enumerate(rest[:_NEAR]) if _alike(old, line)), None)
        if near is None:
            yield "", line
            continue
        yield from ((old, "") for old in rest[:near])
        yield rest[near], line
        del rest[: near + 1]
    yield from ((old, "") for old in rest)


def _alike(one: str, other: str) -> bool:
    words, others = ([token for token in _tokens(line) if not token.isspace()][:_LONGEST] for line in (one, other))
    return SequenceMatcher(None, words, others).quick_ratio() >= _ALIKE_ENOUGH


def _words_compared(before: str, after: str) -> tuple[Piece, ...]:
    old, new = _tokens(before), _tokens(after)
    if len(old) > _LONGEST and len(new) > _LONGEST:
        return _joined([Piece(Kind.REMOVED, before), Piece(Kind.ADDED, after)])
    pieces: list[Piece] = []
    keys = [_bare(token) or " " for token in old], [_bare(token) or " " for token in new]
    for kind, first, last, there, there_last in _smoothed(SequenceMatcher(lambda key: key == " ", *keys), old):
        if kind == "equal":
            pieces.append(Piece(Kind.SAME, "".join(new[there:there_last])))
        else:
            pieces += [
                Piece(Kind.REMOVED, "".join(old[first:last])),
                Piece(Kind.ADDED, "".join(new[there:there_last])),
            ]
    return _joined(pieces)


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _smoothed(matcher: SequenceMatcher[str], old: Sequence[str]) -> list[tuple[str, int, int, int, int]]:
    """Without the spaces and single marks that two edits have between them: they would be read as confetti."""
    result: list[tuple[str, int, int, int, int]] = []
    codes = matcher.get_opcodes()
    for number, code in enumerate(codes):
        kind, first, last, there, there_last = code
        between = 0 < number < len(codes) - 1
        if kind == "equal" and between and not any(token[0].isalnum() for token in old[first:last]):
            kind = "replace"
        if result and kind != "equal" and result[-1][0] != "equal":
            _, begin, _, there_begin, _ = result[-1]
            result[-1] = ("replace", begin, last, there_begin, there_last)
        else:
            result.append((kind, first, last, there, there_last))
    return result


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    return tuple(piece for piece in pieces if piece.text)
