"""When two titles, captions, credits, names or picture addresses count as the same, for the benchmarks of pages."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from urllib.parse import parse_qsl, unquote, urlsplit

from reader.markup import words

_ALIKE = {ord(mark): "'" for mark in "‘’‚‛‹›´`"}
_ALIKE |= {ord(mark): '"' for mark in "“”„«»"} | {ord(mark): "-" for mark in "–—−‐‑"}
_ALIKE |= {ord(mark): "" for mark in "\u00ad\u200b\ufeff"}
_LABELS = words(
    "photo photos photograph photography foto fotos fotografie fotografía credit credits image images bild picture "
    "copyright crédit crédits photographie by von par de"
)
_LONG_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|(?<![0-9a-z])(?:[0-9a-z]{12,}|\d{7,})(?![0-9a-z])", re.I)
_NO_ID = re.compile(r"20\d{6}|\d{3,4}x\d{3,4}|\D+")
_SIZES = re.compile(r"(?:-scaled|[-_@~]\d{2,4}x\d{2,4}|[-_]w?\d{3,4}w?|@\dx)+$")
_NO_NAME = re.compile(r"(?:image|photo|default|original|master|resize)\d*", re.I)


def normal(text: str | None) -> str:
    """`text` with one kind of quote, dash and space; case stays."""
    return " ".join(unicodedata.normalize("NFKC", text or "").translate(_ALIKE).split())


def words_in(text: str | None) -> list[str]:
    return re.findall(r"\w+", normal(text).casefold())


def same_text(first: str | None, second: str | None) -> bool:
    """Equal but for quotes, white space, and what ends a sentence."""
    return normal(first).strip(" .…\"'").casefold() == normal(second).strip(" .…\"'").casefold()


def credit_words(credit: str | None) -> frozenset[str]:
    return frozenset(words_in((credit or "").replace("©", " "))) - _LABELS


def same_credit(got: str | None, wanted: str | None) -> bool:
    """The same names and houses: labels, brackets and order do not count."""
    return bool(credit_words(wanted)) and credit_words(got) == credit_words(wanted)


def picture_names(address: str) -> frozenset[str]:
    """What names the picture in an address, whatever host, size and format."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return frozenset()
    path = unquote(parts.path)
    names: set[str] = set()
    inner = re.search(r"https?:/+\S+", path)
    if inner:
        names |= picture_names(re.sub(r":/+", "://", inner[0]))
        path = path[: inner.start()]
    for key, value in parse_qsl(parts.query):
        if key in ("url", "src", "image") and "/" in value:
            names |= picture_names(value)
    pieces = [piece for piece in path.split("/") if piece]
    for piece in pieces:
        names.update(token.casefold() for token in _LONG_ID.findall(piece) if not _NO_ID.fullmatch(token))
    if pieces:
        stem = _SIZES.sub("", re.sub(r"\.(?:jpe?g|png|webp|avif|gif|jfif)$", "", pieces[-1], flags=re.I))
        if len(stem) >= 6 and not _NO_NAME.fullmatch(stem):
            names.add(stem.casefold())
        elif len(pieces) > 1:
            names.add(f"{pieces[-2]}/{stem}".casefold())
    return frozenset(names)


def same_picture(first: str, second: str) -> bool:
    return first == second or bool(picture_names(first) & picture_names(second))


def set_f1(got: Sequence[str], wanted: Sequence[str]) -> float:
    """F1 of two sets of names."""
    ours, theirs = {normal(name).casefold() for name in got}, {normal(name).casefold() for name in wanted}
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours or theirs else 1.0


def text_f1(got: str, wanted: str) -> float:
    """F1 of the runs of four words of two texts."""
    ours, theirs = _runs(got), _runs(wanted)
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 1.0


def shared_runs(text: str, other: str, length: int = 8) -> bool:
    """Whether a run of `length` words stands in both texts."""
    return bool(_runs(text, length) & _runs(other, length)) if len(words_in(text)) >= length else False


def _runs(text: str, length: int = 4) -> Counter[tuple[str, ...]]:
    told = words_in(text)
    return Counter(tuple(told[at : at + length]) for at in range(max(1, len(told) - length + 1))) if told else Counter()
