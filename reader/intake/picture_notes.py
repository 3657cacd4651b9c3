"""Caption and credit that photographers write into the file itself: IPTC IIM (IPTC 4.2) and XMP (ISO 16684-1).

IPTC: 2:120 caption, 2:80 by-line, 2:110 credit.  XMP: dc:description, dc:creator, photoshop:Credit.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree
from PIL import ImageFile, IptcImagePlugin

from reader.intake.credits import tidy_credit
from reader.markup import fold, printable

_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_LI = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}li"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_MAX_XMP = 500_000
_MAX_CAPTION = 3000
_NO_CAPTION = re.compile(
    r"(?:olympus|sony|samsung|kodak|nikon|canon|minolta)? ?(?:digital camera|dsc|dcim|picture|default)?|untitled|\W*",
    re.I,
)


def notes(image: ImageFile.ImageFile) -> tuple[str | None, str | None]:
    """The caption and the credit of an opened picture; `None` for what it does not say."""
    iptc, xmp = _iptc(image), _xmp(image)
    caption = _first(iptc.get((2, 120))) or xmp.get("description")
    creator = _first(iptc.get((2, 80))) or xmp.get("creator")
    agency = _first(iptc.get((2, 110))) or xmp.get("credit")
    names = [name for name in (creator, agency) if name]
    if len(names) == 2 and (names[0].casefold() in names[1].casefold()):
        names = names[1:]
    credit = tidy_credit("/".join(names)) if names else None
    if caption and (_NO_CAPTION.fullmatch(caption) or len(caption) > _MAX_CAPTION):
        caption = None
    return caption, credit


def _iptc(image: ImageFile.ImageFile) -> Mapping[tuple[int, int], Any]:
    try:
        return IptcImagePlugin.getiptcinfo(image) or {}
    except Exception:  # noqa: BLE001 - a picture is shown whatever its notes are, and Pillow raises anything over them
        return {}


def _first(value: object) -> str | None:
    raw = value[0] if isinstance(value, list) and value else value
    if not isinstance(raw, bytes):
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", "replace")
    return fold(printable(text)) or None


def _xmp(image: ImageFile.ImageFile) -> Mapping[str, str]:
    packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    raw = packet.encode() if isinstance(packet, str) else packet
    if not isinstance(raw, bytes) or not raw or len(raw) > _MAX_XMP:
        return {}
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(raw.strip(b"\x00 \r\n"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return {}
    if root is None:
        return {}
    found: dict[str, str] = {}
    for node in root.iter():
        if not isinstance(node.tag, str):
            continue
        for name, key in (
            (f"{_DC}description", "description"),
            (f"{_DC}creator", "creator"),
            (f"{_PHOTOSHOP}Credit", "credit"),
        ):
            text = _items(node) if node.tag == name else (node.get(name) or "")
            text = fold(printable(text))
            if text:
                found.setdefault(key, text)
    return found


def _items(node: Any) -> str:
    """A property's text: that of its default language, or of all its creators."""
    items = list(node.iter(_LI))
    if not items:
        return "".join(node.itertext())
    default = [item for item in items if item.get(_LANG) == "x-default"] or (
        items[:1] if items[0].get(_LANG) else items
    )
    return ", ".join("".join(item.itertext()) for item in default)
