"""Pictures that are no photo of the story: icons, logos, adverts, and portraits of its author."""

from __future__ import annotations

import re
from itertools import islice

from reader.intake import picture_address
from reader.markup import Element, text_of, words
from reader.values import ParsedPhoto

_STOPS = words("figure article main body html td blockquote li")
_ICON = re.compile(
    r"(?<![a-z])(?:emoji|smiley|smilie|smilies|icons?|logos?|sprite|badge|favicon|flag|arrow|bullet|rating|"
    r"stars?)(?![a-z])",
    re.I,
)
_PORTRAIT = re.compile(
    r"(?<![a-z])(?:avatar|gravatar|author|authors|byline|headshot|bio|biography|profile|contributor|columnist|autor|"
    r"auteur)(?![a-z])",
    re.I,
)
_ADVERT = re.compile(
    r"(?<![a-z])(?:ads?|advert|adverts|advertisement|advertising|sponsor|sponsored|banner-ad|promo|newsletter|share|"
    r"sharing|social|related)(?![a-z])",
    re.I,
)
_ADDRESS = re.compile(
    r"gravatar\.com|/avatars?/|/emojis?/|/smilies/|twemoji|s\.w\.org/images/core|/wp-includes/images|feedburner|"
    r"/ads?/|addtoany|sharethis|"
    r"/(?:icons?|icn|ico)[/_-]|favicon|[/_-]logo[s]?[._/-]|feeds\.wordpress\.com|paypal(?:objects)?\.com|/badges?/|shields\.io|"
    r"buymeacoffee|ko-fi\.com|"
    r"googlebadge|google-play-badge|app-?store-badge|/share-|/social[-/]",
    re.I,
)
SMALL = 48
"""Below this, in either direction, a picture is no photo."""
_MOST_CELLS = 50


def is_small(photo: ParsedPhoto) -> bool:
    """Whether a picture is known to be too small for a photo."""
    return min(photo.width or SMALL, photo.height or SMALL) < SMALL


def is_too_small(width: int | None, height: int | None) -> bool:
    """Whether a picture of this size, as far as it is stated, is too small for a photo."""
    return (width is not None and width < SMALL) or (height is not None and height < SMALL)


def is_decoration_address(address: str) -> bool:
    """Whether the address alone tells a decoration."""
    return _ADDRESS.search(address) is not None


def is_mark(image: Element) -> bool:
    """Whether a small picture is all that a cell of a table says, such as a tick: "done" in a table of tasks."""
    if all(size is None or size >= SMALL for size in picture_address.size_of(image)):
        return False
    cell = next(image.iterancestors("td", "th"), None)
    if cell is None or text_of(cell) or len(list(cell.iter("img"))) > 1:
        return False
    table = next(cell.iterancestors("table"), None)
    return table is not None and any(
        text_of(other)
        for row in cell.iterancestors("tr")
        for other in islice(row.iter("td", "th"), _MOST_CELLS)
        if other is not cell
    )


def is_decoration(image: Element, address: str) -> bool:
    """Whether a picture is an icon, a smiley, a logo, an advert or its author's portrait."""
    if is_too_small(*picture_address.size_of(image)) or is_decoration_address(address):
        return True
    own = " ".join(filter(None, map(image.get, ("class", "id", "itemprop"))))
    if own and (_ICON.search(own) or _PORTRAIT.search(own) or _ADVERT.search(own)):
        return True
    node = image.getparent()
    for _ in range(3):
        if node is None or node.tag in _STOPS:
            break
        name = " ".join(filter(None, map(node.get, ("class", "id", "itemprop", "rel"))))
        if _PORTRAIT.search(name) and not re.search(r"photo|image|caption|media", name, re.I):
            return True
        node = node.getparent()
    return False
