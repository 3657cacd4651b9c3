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
from reader.intake.document import children, family, name
from reader.values import Audio, ParsedPhoto

_PICTURE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#&;:])", re.I)
_SOUND = re.compile(r"\.(?:mp3|m4a|ogg|oga|opus|aac|flac|wav)(?:$|[?#])", re.I)
# WordPress.com gives each entry its author's portrait as media:content.
_PORTRAIT = re.compile(r"//(?:[\w-]+\.)?gravatar\.com/", re.I)
_MOST = 200
_LONGEST_CAPTION = 5_000
_ROLES = ("photographer", "photo", "image", "illustrator", "author", "provider", "distribution company", "owner")


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
    """Title, description and credit that an element states for itself."""

    description: str | None = None
    credit: str | None = None

    def over(self, outer: _Words) -> _Words:
        return _Words(self.description or outer.description, self.credit or outer.credit)


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
    pieces = list(_pieces(entry, base))
    outer = _words(entry)
    photos = _photos(pieces, outer)
    beside = () if photos else tuple(_enclosed(entry, base))
    audio = [Audio(piece.url, piece.title, piece.seconds) for piece in pieces if piece.kind == "audio" and piece.url]
    audio += _sounds(entry, base)
    said = [(name(element), text) for element in _media(entry) if (text := _text(element))]
    descriptions = [text for kind, text in said if kind == "description"]
    tells = not photos or any(piece.kind == "video" for piece in pieces)
    return Media(
        photos + beside,
        _once(audio),
        frozenset(descriptions),
        next(iter(descriptions), None) if tells else None,
        next((piece.url for piece in pieces if piece.kind == "video" and piece.url), _film(entry, base)),
        next((text for kind, text in said if kind == "title"), None),
    )


def _media(entry: Any) -> Iterator[Any]:
    """The elements of Media RSS below an entry that hold words."""
    elements = (element for element in entry.iter() if isinstance(element.tag, str))
    return (element for element in elements if name(element) in ("title", "description") and family(element) == "media")


def _pieces(entry: Any, base: str) -> Iterator[_Piece]:
    count = 0
    groups = 0
    for child in children(entry):
        if family(child) != "media":
            continue
        if name(child) == "group":
            groups += 1
            words = _words(child)
            inner = [grand for grand in children(child) if family(grand) == "media"]
            found = [_piece(grand, words, groups, base) for grand in inner if name(grand) in ("content", "thumbnail")]
        elif name(child) in ("content", "thumbnail"):
            found = [_piece(child, _NONE, None, base)]
        else:
            continue
        for piece in found:
            if count < _MOST:
                count += 1
                yield piece
        if name(child) == "content":
            yield from (
                _piece(grand, _words(child), None, base)
                for grand in children(child)
                if name(grand) == "thumbnail" and found[0].kind != "image"
            )


def _piece(element: Any, outer: _Words, group: int | None, base: str) -> _Piece:
    url = join(base, element.get("url") or element.get("href") or element.text)
    return _Piece(
        _kind(element, url),
        url,
        _words(element).over(outer),
        group,
        _number(element.get("width")),
        _number(element.get("height")),
        _number(element.get("duration")),
        next((_text(child) for child in children(element) if name(child) == "title"), None),
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


def _words(element: Any) -> _Words:
    description = credit = copyright_ = None
    credits: list[tuple[str, str]] = []
    for child in children(element):
        if family(child) != "media":
            continue
        kind, text = name(child), _text(child)
        if not text:
            continue
        if kind == "description" and description is None:
            description = text
        elif kind == "credit":
            credits.append(((child.get("role") or "").strip().lower(), text))
        elif kind == "copyright":
            copyright_ = text
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
        origin="media-rss",
        width=piece.width,
        height=piece.height,
    )


def _area(piece: _Piece) -> int:
    return (piece.width or 0) * (piece.height or 1)


def _enclosed(entry: Any, base: str) -> Iterator[ParsedPhoto]:
    """Pictures without words, the likeliest first: enclosures, then the image of a podcast's episode."""
    art: list[ParsedPhoto] = []
    for child in children(entry):
        url = join(base, child.get("url") or child.get("href"))
        if _is_enclosure(child) and url:
            kind = (child.get("type") or "").lower()
            if kind.startswith("image/") or (not kind and _PICTURE.search(url)):
                yield ParsedPhoto(url, origin="enclosure")
        elif name(child) == "image" and family(child) == "itunes" and url:
            art.append(ParsedPhoto(url, origin="itunes"))
        elif name(child) == "images" and (widest := _widest(child.get("srcset"), base)):
            art.append(ParsedPhoto(widest, origin="podcast"))
        elif name(child) == "image" and (inner := _inner_url(child, base)):
            art.append(ParsedPhoto(inner, origin="enclosure"))
    yield from art[:1]


def _is_enclosure(element: Any) -> bool:
    return name(element) == "enclosure" or (name(element) == "link" and element.get("rel") == "enclosure")


def _inner_url(image: Any, base: str) -> str | None:
    """RSS's `<image><url>`, which some feeds use within an item, and an `<image>` that is the address itself."""
    inner = next((child.text for child in children(image) if name(child) == "url"), image.text)
    url = join(base, inner)
    return url if url and _PICTURE.search(url) else None


def _widest(srcset: str | None, base: str) -> str | None:
    """The address of a Podcasting 2.0 `srcset` with the largest width."""
    offers = [part.split() for part in (srcset or "")[:10_000].split(",") if part.strip()]
    best = max(offers, key=lambda offer: _number(offer[1].rstrip("wx")) or 0 if len(offer) > 1 else 0, default=None)
    return join(base, best[0]) if best else None


def _sounds(entry: Any, base: str) -> Iterator[Audio]:
    seconds = next(
        (_duration(child.text) for child in children(entry) if name(child) == "duration" and family(child) == "itunes"),
        None,
    )
    for child in children(entry):
        if not _is_enclosure(child):
            continue
        url = join(base, child.get("url") or child.get("href"))
        if url and ((child.get("type") or "").lower().startswith("audio") or _SOUND.search(url)):
            yield Audio(url, child.get("title"), seconds)


def _film(entry: Any, base: str) -> str | None:
    """The address of an enclosed film."""
    films = (
        child for child in children(entry) if _is_enclosure(child) and (child.get("type") or "").startswith("video")
    )
    return next((url for film in films if (url := join(base, film.get("url") or film.get("href")))), None)


def _once(audio: list[Audio]) -> tuple[Audio, ...]:
    return tuple({sound.url: sound for sound in reversed(audio[:_MOST])}.values())[::-1]


def _duration(text: str | None) -> int | None:
    """Seconds of "3723", "62:03" or "1:02:03"."""
    parts = (text or "").strip().split(":")
    if not 1 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() and len(part) < 7 for part in parts):
        return None
    total = 0
    for part in parts:
        total = total * 60 + int(part)
    return total


def _number(text: str | None) -> int | None:
    found = re.match(r"\s*(\d{1,6})", text or "")
    return int(found[1]) or None if found else None


def _text(element: Any) -> str | None:
    """All text of an element: some feeds put HTML into a description without escaping it."""
    text = "".join(element.itertext())[:_LONGEST_CAPTION].strip()
    return text or None
