"""Which address a picture is best fetched from, and whether two addresses are of one picture.

Newspapers serve one picture under many addresses: by width, by crop, through a resizing proxy.  What stays the same is
the file's name, or the long number that stands for it.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, unquote, urlsplit

from reader.intake.sanitize import absolute
from reader.markup import Element

BEST_WIDTH = 2000
"""Pictures are stored at 1600 px, so a wider one is only a longer wait."""

_RATIOS = frozenset(((16, 9), (4, 3), (3, 2), (1, 1), (9, 16), (3, 4), (2, 3), (21, 9), (5, 4), (2, 1)))
"""Some pages state a ratio where a size belongs.  A beacon, which is 1 x 1, has been taken out before this is asked."""

_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-srcset",
    "data-original-src",
    "data-full-src",
    "data-hi-res-src",
    "data-image",
    "data-img-src",
    "data-img-url",
    "data-delayed-url",
    "data-default-src",
    "data-raw-src",
    "data-url",
    "data-echo",
    "data-pin-media",
    "data-orig-file",
    "data-large-file",
    "data-medium-file",
)
_SETS = ("srcset", "data-srcset", "data-lazy-srcset", "data-original-set", "data-sizes-srcset", "data-src")
_PLACEHOLDER = re.compile(
    r"^data:|^about:|/(?:placeholder|fallback|index-transparent|blank|spacer|loading|lazy|transparent|grey|gray|"
    r"pixel|1x1|empty|default[-_]image|dummy)"
    r"[\w.-]*\.(?:gif|png|svg|jpe?g|webp)|placeholder\.(?:com|svg|png|jpe?g)|/lazy(?:load)?[-_.]",
    re.I,
)
_EXTENSION = re.compile(r"\.(?:jpe?g|jpe|png|webp|avif|gif|jfif|bmp|tiff?|heic)(?=$|[?#/:])", re.I)
_SIZE_TAIL = re.compile(
    r"(?:-scaled|-rotated|[-_@~]\d{2,4}x\d{2,4}|[-_](?:w\d{3,4}|\d{3,4}w|\d{2,3}[05]|128|256|512|576|768|992|1024|1152|"
    r"1366|1536|1792|2048|2732|3072|4096)|[-_](?:thumb(?:nail)?|small|medium|large|full|xl|xxl|"
    r"orig(?:inal)?)|@\dx|-e\d{10,13})+$",
    re.I,
)
_SIZE_PART = re.compile(
    r"(?:[whcqf]_[\w.-]+,?)+|\d{2,4}x(?:\d{2,4})?|x\d{2,4}|[3-9]\d\d|1[0-8]\d\d|(?:w|h|width|height|q|quality|fit|resize|crop|"
    r"scale|format|size)[-_=:]?[\w.,:-]*|fit-in|smart|"
    r"thumb(?:nail)?s?|(?:\d+x\d+:)?\d+x\d+|f_auto.*|t_.*|c_.*|ar_.*|(?:landscape|portrait|square|wide)[-_\w]*|rs:.*|"
    r"resizer|cdn-cgi|image|"
    r"original|filters:.*|\d{1,2}[x:]\d{1,2}|max|master|styles?|public",
    re.I,
)
_PIXELS = re.compile(r"\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$")
_CANDIDATE = re.compile(r"\s\d+(?:\.\d+)?[wx]\s*(?:,|$)")
_PLAIN_SIZE = re.compile(r"\d{2,4}x(?:\d{2,4})?|x\d{2,4}")
_GENERIC = re.compile(
    r"(?:image|photo|picture|img|default|original|master|resize|large|full|main|hero|lead|file|index|download|"
    r"teaser)?[-_]?\d{0,6}",
    re.I,
)
_ID = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}|[0-9a-f]{20,}", re.I)


def best(image: Element, base_url: str) -> str | None:
    """The address of `image` in its best size up to `BEST_WIDTH`; `None` when it has none that is usable."""
    stated = image.attrib
    chosen = next(
        (found for key in (*_LAZY, "src") if key in stated and (found := usable(stated[key], base_url))), None
    )
    sets = [stated[key] for key in _SETS if key in stated]
    for picture in image.iterancestors("picture"):
        for source in picture.iter("source"):
            if not (source.get("type") or "").startswith("image/svg"):
                sets += [(source.get(key) or "") for key in _SETS]
    offers = [offer for value in sets if value for offer in _offers(value, base_url)]
    if offers:
        wide = _widest(offers)
        width = _int(image.get("width"))
        if chosen is None or wide[0] > (width or 0) or wide[0] == 0:
            chosen = wide[1] if chosen is None or wide[0] else chosen
    return chosen


def usable(value: str | None, base_url: str) -> str | None:
    """The address in an attribute, if it is a single one that can be fetched."""
    if not value or not value.strip() or "{" in value or "this.src" in value or _CANDIDATE.search(value):
        return None
    address = absolute(value, base_url)
    return address if _fetchable(address, base_url) else None


def _fetchable(address: str, base_url: str) -> bool:
    if not address or _PLACEHOLDER.search(address) or address.lower().split("?")[0].endswith(".svg"):
        return False
    return address.lower().startswith(("http://", "https://")) or (
        address.startswith("file:///") and base_url.startswith("file:")
    )


def _offers(value: str, base_url: str) -> list[tuple[int, str]]:
    """The (width, address) pairs of a srcset; "2x" counts as a width of 2."""
    found = []
    # A comma parts candidates only where white space follows: resizing proxies have commas in their addresses.
    for candidate in re.split(r",\s+|(?<=\d[wx]),", value[:20_000]):
        parts = candidate.split()
        if not parts:
            continue
        size = parts[1] if len(parts) > 1 else ""
        address = absolute(parts[0].rstrip(","), base_url)
        number = re.fullmatch(r"(\d+)(?:\.\d+)?[wx]", size)
        if _fetchable(address, base_url):
            found.append((int(number[1]) if number else 0, address))
    return found


def _widest(offers: list[tuple[int, str]]) -> tuple[int, str]:
    fitting = [offer for offer in offers if offer[0] <= BEST_WIDTH]
    return max(fitting, key=lambda offer: offer[0]) if fitting else min(offers, key=lambda offer: offer[0])


def _int(value: str | None) -> int | None:
    number = _PIXELS.match(value) if value else None
    return int(number[1]) if number else None


def size_of(image: Element) -> tuple[int | None, int | None]:
    """The width and height that `image` states."""
    return stated_size(image.get("width"), image.get("height"))


def stated_size(stated_width: str | None, stated_height: str | None) -> tuple[int | None, int | None]:
    """The same of the two attributes."""
    width, height = _int(stated_width), _int(stated_height)
    if (width, height) in _RATIOS:
        return None, None
    return (width, height) if width and height else (width or None, height or None)


_MIRROR_HOST = re.compile(r"i\d\.wp\.com|images\.weserv\.nl|wsrv\.nl", re.I)
_MIRRORED = re.compile(r"/((?:[\w-]+\.)+[a-z]{2,}/.+)", re.I)


@lru_cache(4096)
def keys(address: str) -> frozenset[str]:
    """What names the picture in `address`, without sizes: two addresses that share a key are of one picture."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return frozenset({address})
    path = unquote(parts.path)
    inner = re.search(r"https?:/+[^\s]+", path)
    if inner:
        return keys(re.sub(r"^(https?):/+", r"\1://", inner[0]))
    # Jetpack's mirror: https://i0.wp.com/daily.example/photos/quay.jpg
    mirrored = _MIRRORED.match(path)
    if mirrored and _MIRROR_HOST.fullmatch(parts.hostname or ""):
        return keys(f"https://{mirrored[1]}")
    for name, value in parse_qsl(parts.query):
        if name in ("url", "src", "image", "imwidthurl", "u") and "/" in value and _EXTENSION.search(value):
            return keys(absolute(value, address))
    pieces = [piece for piece in path.split("/") if piece]
    if not pieces:
        return frozenset({address})
    stem = _SIZE_TAIL.sub("", _EXTENSION.sub("", pieces[-1]))
    generic = bool(_GENERIC.fullmatch(stem)) or len(stem) < 4
    size = _PLAIN_SIZE if generic else _SIZE_PART
    kept = [piece for piece in pieces[:-1] if not size.fullmatch(piece)]
    named = "" if _EXTENSION.search(pieces[-1]) else _query_id(parts.query)
    query = f"?{named}" if named else ""
    found = {"/".join([*kept, stem]).casefold() + query}
    ids = _ID.findall("/".join(pieces))
    if ids and (generic or _ID.search(stem)):
        found.add(ids[-1].casefold().replace("-", ""))
    if not generic and (len(stem) >= 14 or len(re.findall(r"\d", stem)) >= 7):
        found.add(stem.casefold())
    return frozenset(found)


def _query_id(query: str) -> str:
    """The parameters of an address without a file name, such as "image.php?id=7", less those that are sizes."""
    size = re.compile(
        r"w|h|width|height|q|quality|fit|crop|resize|format|fm|auto|dpr|s|sig|v|ver|cb|t|strip|ssl|impolicy|wid|hei|"
        r"imwidth",
        re.I,
    )
    return "&".join(sorted(f"{key}={value}" for key, value in parse_qsl(query) if not size.fullmatch(key)))


def same(first: str, second: str) -> bool:
    """Whether two addresses are of one picture."""
    return first == second or bool(keys(first) & keys(second))
