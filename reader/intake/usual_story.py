"""A story's HTML in its usual form -> the clean HTML and the photos that `photos.story` would make of it, sooner.

In: HTML from outside.  Out: what is stored of it, or `None`: it must be read the long way.  Usual is what most feeds
send: paragraphs, headings, lists, quotations and plain figures, each closed where it should be, with nothing in them
that has to be cleaned but attributes.  Such a text can be copied piece by piece, escaped anew, without a tree.  A test
holds it to the very letters of the long way, on all the feeds and pages there are and on made-up ones.
"""

from __future__ import annotations

import re
from html.entities import name2codepoint

from reader.folding import letters
from reader.intake import picture_address
from reader.intake.captions import LONGEST
from reader.intake.dateline import begins_with_dateline
from reader.intake.decoration import is_decoration_address, is_too_small
from reader.intake.figures import is_file_address, plain_photo
from reader.intake.sanitize import absolute, is_beacon_address, is_pixel, without_trackers
from reader.markup import without_controls
from reader.values import ParsedPhoto

_LONGEST = 200_000
_DEEPEST = 40
_ATTRIBUTES = r'(?:\s+[a-zA-Z-]+="[^"<>]*")*'
_FIGURE = re.compile(
    rf'<figure(?:\s+class="[^"<>]*")?>\s*<img({_ATTRIBUTES})\s*/?>\s*(?:<figcaption>([^<]*)</figcaption>\s*)?</figure>'
)
_TAG = re.compile(rf"<(/?)([a-zA-Z][a-zA-Z0-9]*)({_ATTRIBUTES})\s*/?>")
_ATTRIBUTE = re.compile(r'\s+([a-zA-Z-]+)="([^"<>]*)"')
_ENTITY = re.compile(r"&(?:#(\d{2,5})|([a-zA-Z]{2,8}\d{0,2}));|&")
_SITE, _PLACE = r"https?://[A-Za-z0-9.-]+(?::\d{1,5})?", r"[/?][A-Za-z0-9@/:=?;%&,+_.!~*()-]*"
_ADDRESS = re.compile(rf"{_SITE}(?:{_PLACE})?")
"""One that every program writes as it reads it."""
_STATED = re.compile(rf"{_SITE}(?:{_PLACE})?|{_PLACE}")

_RUNNING = frozenset(("a", "em", "strong", "b", "i", "span", "code", "small", "sub", "sup"))
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_LINES = _HEADINGS | {"p"}
"""What holds running text alone."""
_LISTS = frozenset(("ul", "ol"))
_BOXES = _LISTS | {"div", "li", "blockquote"}
_ALONE = frozenset(("br", "hr"))
_DROPPED = frozenset(("class", "style", "target", "rel"))
_OF_IMAGES = frozenset(("src", "alt", "width", "height", "loading", "decoding"))


class _UnusualError(Exception):
    """Something that takes the long way."""


def read(html: str, base_url: str, title: str) -> tuple[str, list[ParsedPhoto]] | None:
    """The clean HTML of a story and the photos in it, in their order; `None` where it is not of the usual form."""
    if len(html) > _LONGEST or "\r" in html or base_url.startswith("file:"):
        return None
    if not html.replace("\n", "").isprintable() and without_controls(html) != html:
        return None
    try:
        return _Reading(base_url, title).read(html)
    except _UnusualError:
        return None


class _Reading:
    """The reading of one story, tag by tag."""

    def __init__(self, base_url: str, title: str) -> None:
        self._base_url = base_url
        self._title = letters(title)
        self._written: list[str] = []
        self._said: list[str] = []
        self._line = 0
        """Where in `_said` the paragraph or heading under way begins."""
        self._boxes: list[str] = []
        self._running: list[str] = []
        self._begun = self._named = False
        self._photos: list[ParsedPhoto] = []

    def read(self, html: str) -> tuple[str, list[ParsedPhoto]]:
        between = iter(_FIGURE.split(html))
        rest = [next(between)]
        self._read(rest[0])
        alts = []
        for image, caption in zip(between, between, strict=False):
            if self._boxes or self._running:
                raise _UnusualError
            alts.append(self._take_figure(image, caption))
            rest.append(next(between))
            self._read(rest[-1])
        if self._boxes or self._running:
            raise _UnusualError
        if self._photos:
            self._check_photos("".join(rest), alts)
        return "".join(self._written), self._photos

    def _check_photos(self, rest: str, alts: list[str]) -> None:
        """What stands behind a picture may be its caption, by its name or by what it says."""
        if self._named or any(alt and alt in rest for alt in alts):
            raise _UnusualError
        keys = [key for photo in self._photos for key in picture_address.keys(photo.url)]
        if len(keys) != len(set(keys)):
            raise _UnusualError

    def _read(self, html: str) -> None:
        if "<" not in html:
            self._say(html)
            return
        parts = iter(_TAG.split(html))
        self._say(next(parts))
        for closing, name, attributes, text in zip(parts, parts, parts, parts, strict=True):
            tag = name.lower()
            if closing:
                self._close(tag)
            elif tag in _RUNNING:
                self._open_running(tag, attributes)
            else:
                self._open(tag, attributes)
            if text:
                self._say(text)

    def _say(self, text: str) -> None:
        if "<" in text:
            raise _UnusualError
        within = self._boxes[-1] if self._boxes else ""
        if not self._running and (within in _LISTS or within in ("", "div")):
            # Loose text is the paragraph of the box that holds it; only between tags is it none.
            if text and text.strip(" \t\n"):
                raise _UnusualError
            self._written.append(text)
            return
        if "&" in text:
            text = _ENTITY.sub(_character, text)
        self._said.append(text)
        self._written.append(_escaped(text))

    def _open_running(self, tag: str, attributes: str) -> None:
        if not self._boxes or self._boxes[-1] in _LISTS or self._boxes[-1] == "div" or len(self._running) > _DEEPEST:
            raise _UnusualError
        self._running.append(tag)
        if tag != "a":
            self._drop(tag, attributes)
            self._written.append(f"<{tag}>")
            return
        if "a" in self._running[:-1]:
            raise _UnusualError
        told = dict(_ATTRIBUTE.findall(attributes))
        stated = _ENTITY.sub(_character, told.pop("href", ""))
        address = absolute(stated, self._base_url) if _STATED.fullmatch(stated) else ""
        if not told.keys() <= _DROPPED or not _ADDRESS.fullmatch(address) or is_file_address(stated):
            raise _UnusualError
        self._named = self._named or bool(told)
        self._written.append(f'<a href="{without_trackers(address).replace("&", "&amp;")}">')

    def _open(self, tag: str, attributes: str) -> None:
        within = self._boxes[-1] if self._boxes else ""
        self._drop(tag, attributes)
        if tag == "br" and self._boxes and within not in _LISTS and within != "div":
            self._written.append("<br>")
            return
        if self._running or within in _LINES or (within in _LISTS) != (tag == "li") or len(self._boxes) > _DEEPEST:
            raise _UnusualError
        if tag == "hr":
            self._written.append("<hr>")
        elif tag in _LINES or tag in _BOXES:
            self._boxes.append(tag)
            self._line = len(self._said)
            self._written.append(f"<{tag}>")
        else:
            raise _UnusualError

    def _drop(self, tag: str, attributes: str) -> None:
        """Attributes that say nothing, but where they may name what stands beside a picture."""
        if not attributes:
            return
        self._named = True
        told = dict(_ATTRIBUTE.findall(attributes))
        if not told.keys() <= _DROPPED or tag == "code" or "embed" in told.get("class", ""):
            raise _UnusualError

    def _close(self, tag: str) -> None:
        if self._running:
            if self._running.pop() != tag:
                raise _UnusualError
        elif not self._boxes or self._boxes.pop() != tag or self._written[-1] == "<li>":
            # libxml2 moves the space behind an empty item into it.
            raise _UnusualError
        elif tag in _HEADINGS:
            if self._title and letters("".join(self._said[self._line :])) == self._title:
                raise _UnusualError
        elif tag == "p" and not self._begun and all(box == "div" for box in self._boxes):
            first = "".join(self._said[self._line :])
            self._begun = bool(first.strip())
            if self._begun and begins_with_dateline(first):
                raise _UnusualError
        self._written.append(f"</{tag}>")

    def _take_figure(self, attributes: str, caption: str | None) -> str:
        """Reads a plain figure, and gives its `alt` as it was written."""
        told: dict[str, str] = dict(_ATTRIBUTE.findall(attributes))
        if not told.keys() <= _OF_IMAGES:
            raise _UnusualError
        source, alt, *sizes = (_meant(told.get(key)) for key in ("src", "alt", "width", "height"))
        address = picture_address.usable(source, self._base_url)
        if address is None or not _ADDRESS.fullmatch(address) or (caption and len(caption) > LONGEST):
            raise _UnusualError
        width, height = picture_address.stated_size(*sizes)
        if is_pixel(*sizes) or is_beacon_address(address) or is_too_small(width, height):
            raise _UnusualError
        if is_decoration_address(address):
            raise _UnusualError
        photo = plain_photo(address, _meant(caption), alt, width, height)
        self._photos.append(photo)
        self._written.append(_figure(photo))
        return told.get("alt", "")


def _figure(photo: ParsedPhoto) -> str:
    """As `figures.figure` has it."""
    sizes = "".join(f' {key}="{size}"' for key, size in (("width", photo.width), ("height", photo.height)) if size)
    caption, credit = _escaped(photo.caption or ""), photo.credit and f"<cite>{_escaped(photo.credit)}</cite>"
    words = " ".join(filter(None, (caption, credit)))
    alt = _escaped(photo.alt or "").replace('"', "&quot;")
    told = f"<figcaption>{words}</figcaption>" if words else ""
    return f'<figure><img src="{_escaped(photo.url)}" alt="{alt}"{sizes}>{told}</figure>'


def _meant(text: str | None) -> str | None:
    """Text or an attribute's value, with the characters that its entities stand for."""
    return _ENTITY.sub(_character, text) if text and "&" in text else text


def _character(found: re.Match[str]) -> str:
    """The character that an entity stands for, where nobody doubts it."""
    code = int(found[1]) if found[1] else name2codepoint.get(found[2], 0)
    if code < 32 or 127 <= code < 160 or 0xD800 <= code < 0xE000 or code >= 0xFFFE:
        raise _UnusualError
    return chr(code)


def _escaped(text: str) -> str:
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\xa0", "&nbsp;")
