"""Pictures that are no photo of the story: icons, logos, adverts, and portraits of its author."""

from __future__ import annotations

import re

from reader.intake import picture_address
from reader.markup import Element, words

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
    r"/icons?[/_-]|favicon|[/_-]logo[s]?[._/-]|feeds\.wordpress\.com|paypal(?:objects)?\.com|/badges?/|shields\.io|"
    r"buymeacoffee|ko-fi\.com|"
    r"googlebadge|google-play-badge|app-?store-badge|/share-|/social[-/]",
    re.I,
)
_SMALL = 48


def is_decoration(image: Element, address: str) -> bool:
    """Whether a picture is an icon, a smiley, a logo, an advert or its author's portrait."""
    width, height = picture_address.size_of(image)
    if any(size is not None and size < _SMALL for size in (width, height)):
        return True
    if _ADDRESS.search(address):
        return True
    own = " ".join((image.get("class") or "", image.get("id") or "", image.get("itemprop") or ""))
    if _ICON.search(own) or _PORTRAIT.search(own) or _ADVERT.search(own):
        return True
    node = image.getparent()
    for _ in range(3):
        if node is None or node.tag in _STOPS:
            break
        name = " ".join(
            (node.get("class") or "", node.get("id") or "", node.get("itemprop") or "", node.get("rel") or "")
        )
        if _PORTRAIT.search(name) and not re.search(r"photo|image|caption|media", name, re.I):
            return True
        node = node.getparent()
    return False
