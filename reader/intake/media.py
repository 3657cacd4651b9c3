"""The pictures and sounds that stand beside an entry's text -> `ParsedPhoto`s and `Audio`s, each with its own words.

Media RSS 1.5 (https://www.rssboard.org/media-rss), enclosures of RSS 2.0 and Atom, iTunes and Podcasting 2.0 images.
feedparser keeps the credits of several pictures in one list without saying whose they are, so this reads the elements:
what an element says for itself counts, then what its group says, then what the entry says if it has one picture only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from reader.intake.addresses import join
from reader.intake.document import Part, family, name, parts
from reader.values import Audio, ParsedPhoto

_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#&;:])", re.I)
_SOUND = re.compile(r"\.(?:mp3|m4a|ogg|oga|opus|aac|flac|wav)(?:$|[?#])", re.I)
# WordPress.com gives each entry its author's portrait as media:content.
_PORTRAIT = re.compile(r"//(?:[\w-]+\.)?gravatar\.com/", re.I)
_DIGITS = re.compile(r"\s*(\d{1,6})")
_MOST = 200
_LONGEST_CAPTION = 5_000
_PIECES = ("content", "thumbnail")
_OF_A_POST = frozenset(("rating", "description"))
"""What Mastodon says of a picture: whether it is fit for all, and what those are told who cannot see it."""
_ROLES = ("photographer", "photo", "image", "illustrator", "author", "provider", "distribution company", "owner")


Enclosure = tuple[str, str, Any]
"""Type, address, element."""


@dataclass(frozen=True, slots=True)
class Media:
    """What lies beside an entry's text.  `words`: all descriptions; `film`: that of a film, or of no picture at all."""

    photos: tuple[ParsedPhoto, ...] = ()
    audio: tuple[Audio, ...] = ()
    words: frozenset[str] = frozenset()
    film: str | None = None
    film_url: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class _Words:
    """Description and credit that an element states for itself.  `alt`: the description, where it is none to print."""

    description: str | None = None
    credit: str | None = None
    alt: str | None = None

    def over(self, outer: _Words) -> _Words:
        return _Words(self.description or outer.description, self.credit or outer.credit, self.alt or outer.alt)


_NONE = _Words()


@dataclass(frozen=True, slots=True)
class _Piece:
    """One `media:content` or `media:thumbnail`, with the words that are its own or its group's."""

    kind: str
    url: str | None
    words: _Words
    group: int | None
    width: int | None
    height: int | None
    seconds: int | None
    title: str | None


def read(entry: Any, base: str) -> Media:
    """The media of an entry's element."""
    held = parts(entry)
    enclosures = list(_enclosures(held, base))
    pieces = list(_pieces(held, base))
    photos = _photos(pieces, _words(held))
    beside = () if photos else tuple(_enclosed(held, enclosures, base))
    audio = [Audio(piece.url, piece.title, piece.seconds) for piece in pieces if piece.kind == "audio" and piece.url]
    audio += _sounds(held, enclosures)
    said = [(name(element), text) for element in _media(entry) if (text := _text(element))]
    descriptions = [text for kind, text in said if kind == "description"]
    tells = not photos or any(piece.kind == "video" for piece in pieces)
    return Media(
        photos + beside,
        _once(audio),
        frozenset(descriptions),
        next(iter(descriptions), None) if tells else None,
        next((piece.url for piece in pieces if piece.kind == "video" and piece.url), None) or _film(enclosures),
        next((text for kind, text in said if kind == "title"), None),
    )


def _media(entry: Any) -> Iterator[Any]:
    """The elements of Media RSS below an entry that hold words."""
    return (
        element
        for element in entry.iterdescendants("*")
        if name(element) in ("title", "description") and family(element) == "media"
    )


def _pieces(held: list[Part], base: str) -> Iterator[_Piece]:
    count = 0
    groups = 0
    for kind, space, child in held:
        if space != "media" or kind not in ("group", *_PIECES):
            continue
        inner = parts(child)
        if kind == "group":
            groups += 1
            words = _words(inner)
            found = [
                _piece(grand, parts(grand), words, groups, base)
                for its_kind, its_space, grand in inner
                if its_space == "media" and its_kind in _PIECES
            ]
        else:
            found = [_piece(child, inner, _NONE, None, base)]
        for piece in found:
            if count < _MOST:
                count += 1
                yield piece
        if kind == "content" and found[0].kind != "image":
            yield from (
                _piece(grand, parts(grand), _words(inner), None, base)
                for its_kind, _, grand in inner
                if its_kind == "thumbnail"
            )


def _piece(element: Any, held: list[Part], outer: _Words, group: int | None, base: str) -> _Piece:
    url = join(base, element.get("url") or element.get("href") or element.text)
    return _Piece(
        _kind(element, url),
        url,
        _words(held).over(outer),
        group,
        _number(element.get("width")),
        _number(element.get("height")),
        _number(element.get("duration")),
        next((_text(child) for kind, _, child in held if kind == "title"), None),
    )


def _kind(element: Any, url: str | None) -> str:
    """ "image", "video", "audio", "thumbnail" or ""."""
    if name(element) == "thumbnail":
        return "thumbnail"
    stated = (element.get("medium") or element.get("type") or "").lower()
    for kind in ("image", "video", "audio"):
        if stated.startswith(kind):
            return kind
    if stated.startswith("application/x-shockwave") or "youtube.com/v/" in (url or ""):
        return "video"
    if not url:
        return ""
    if not stated and (_PICTURE.search(url) or (element.get("width") and element.get("height"))):
        return "image"
    return "audio" if _SOUND.search(url) else ""


def _words(held: list[Part]) -> _Words:
    description = credit = copyright_ = None
    credits: list[tuple[str, str]] = []
    kinds = set[str]()
    for kind, space, child in held:
        if space != "media" or not (text := _text(child)):
            continue
        kinds.add(kind)
        if kind == "description" and description is None:
            description = text
            for_the_blind = child.get("type") == "plain"
        elif kind == "credit":
            credits.append(((child.get("role") or "").strip().lower(), text))
        elif kind == "copyright":
            copyright_ = text
    if description and for_the_blind and kinds == _OF_A_POST:
        return _Words(alt=description)
    if credits:
        roles = [role for role, _ in credits]
        best = next((role for role in _ROLES if role in roles), roles[0])
        credit = ", ".join(dict.fromkeys(text for role, text in credits if role == best))
    return _Words(description, credit or copyright_)


def _photos(pieces: list[_Piece], outer: _Words) -> tuple[ParsedPhoto, ...]:
    """One photo for each picture: of a group's renditions of one picture, the largest."""
    images = [piece for piece in pieces if piece.kind == "image" and piece.url and not _PORTRAIT.search(piece.url)]
    if not images:
        images = [piece for piece in pieces if piece.kind == "thumbnail" and piece.url][:1]
        film = any(piece.kind == "video" for piece in pieces)
        # The description of a film says what happens in it: it is no caption of its poster.
        return tuple(_photo(piece, _Words() if film else piece.words.over(outer)) for piece in images)
    chosen: dict[object, _Piece] = {}
    for at, piece in enumerate(images):
        key: object = at if piece.group is None else (piece.group, piece.words)
        if key not in chosen or _area(piece) > _area(chosen[key]):
            chosen[key] = piece
    alone = len(chosen) == 1
    return tuple(_photo(piece, piece.words.over(outer) if alone else piece.words) for piece in chosen.values())


def _photo(piece: _Piece, words: _Words) -> ParsedPhoto:
    return ParsedPhoto(
        piece.url or "",
        words.description,
        words.credit,
        words.alt,
        origin="media-rss",
        width=piece.width,
        height=piece.height,
    )


def _area(piece: _Piece) -> int:
    return (piece.width or 0) * (piece.height or 1)


def _enclosures(held: list[Part], base: str) -> Iterator[Enclosure]:
    """What is enclosed in RSS's way or in Atom's."""
    for kind, _, child in held:
        if (kind == "enclosure" or (kind == "link" and child.get("rel") == "enclosure")) and (url := _url(child, base)):
            yield (child.get("type") or "").lower(), url, child


def _url(element: Any, base: str) -> str | None:
    return join(base, element.get("url") or element.get("href"))


def _enclosed(held: list[Part], enclosures: list[Enclosure], base: str) -> Iterator[ParsedPhoto]:
    """Pictures without words, the likeliest first: enclosures, then the image of a podcast's episode."""
    for stated, url, _ in enclosures:
        if stated.startswith("image/") or (not stated and _PICTURE.search(url)):
            yield ParsedPhoto(url, origin="enclosure")
    art: list[ParsedPhoto] = []
    for kind, space, child in held:
        if kind == "image" and space == "itunes" and (own := _url(child, base)):
            art.append(ParsedPhoto(own, origin="itunes"))
        elif kind == "images" and (widest := _widest(child.get("srcset"), base)):
            art.append(ParsedPhoto(widest, origin="podcast"))
        elif kind == "image" and (inner := _inner_url(child, base)):
            art.append(ParsedPhoto(inner, origin="enclosure"))
    yield from art[:1]


def _inner_url(image: Any, base: str) -> str | None:
    """RSS's `<image><url>`, which some feeds use within an item, and an `<image>` that is the address itself."""
    inner = next((child.text for kind, _, child in parts(image) if kind == "url"), image.text)
    url = join(base, inner)
    return url if url and _PICTURE.search(url) else None


def _widest(srcset: str | None, base: str) -> str | None:
    """The address of a Podcasting 2.0 `srcset` with the largest width."""
    offers = [part.split() for part in (srcset or "")[:10_000].split(",") if part.strip()]
    best = max(offers, key=lambda offer: _number(offer[1].rstrip("wx")) or 0 if len(offer) > 1 else 0, default=None)
    return join(base, best[0]) if best else None


def _sounds(held: list[Part], enclosures: list[Enclosure]) -> Iterator[Audio]:
    told = (_duration(child.text) for kind, space, child in held if kind == "duration" and space == "itunes")
    seconds = next(told, None)
    for stated, url, element in enclosures:
        if stated.startswith("audio") or _SOUND.search(url):
            yield Audio(url, element.get("title"), seconds)


def _film(enclosures: list[Enclosure]) -> str | None:
    """The address of an enclosed film."""
    return next((url for stated, url, _ in enclosures if stated.startswith("video")), None)


def _once(audio: list[Audio]) -> tuple[Audio, ...]:
    return tuple({sound.url: sound for sound in reversed(audio[:_MOST])}.values())[::-1]


def _duration(text: str | None) -> int | None:
    """Seconds of "3723", "62:03" or "1:02:03"."""
    numbers = (text or "").strip().split(":")
    if not 1 <= len(numbers) <= 3 or not all(part.isascii() and part.isdigit() and len(part) < 7 for part in numbers):
        return None
    total = 0
    for part in numbers:
        total = total * 60 + int(part)
    return total


def _number(text: str | None) -> int | None:
    found = _DIGITS.match(text) if text else None
    return int(found[1]) or None if found else None


def _text(element: Any) -> str | None:
    """All text of an element: some feeds put HTML into a description without escaping it."""
    text = "".join(element.itertext()) if len(element) else element.text or ""
    return text[:_LONGEST_CAPTION].strip() or None
