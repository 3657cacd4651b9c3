"""The pictures of an HTML tree -> one form of `figure` each (see `reader.blocks`), and the photos they show.

A caption belongs to the picture it stands with: in the same `figure`, in the same box (WordPress's wp-caption and its
many likes), or directly behind it in an element that calls itself a caption or a credit.  Libraries look at
`figcaption` alone and so lose every second caption.
"""

from __future__ import annotations

import re

from lxml import etree

from reader.intake import picture_address
from reader.intake.captions import followers_of, holder_of, is_button, words_of, words_of_caption, words_of_line
from reader.intake.credits import split_credit, tidy_caption, tidy_credit
from reader.intake.decoration import is_decoration, is_mark
from reader.intake.sanitize import is_beacon
from reader.markup import (
    Element,
    elements,
    fold,
    fragment,
    printable,
    remove,
    replace,
    text_of,
    unwrap,
    words,
)
from reader.values import ParsedPhoto

_CAPTION_CHARS = 400
_CAPTION_ALONE = "caption-alone"
_BLOCK_PARENTS = words("p a span em strong b i font center small h1 h2 h3 h4 h5 h6 u picture button")


def gather(tree: Element, base_url: str) -> list[ParsedPhoto]:
    """Rewrites each picture of `tree` into a canonical figure, once, and gives the photos in reading order.

    The marks in the cells of its tables stay where they are, each time; they are given last.
    """
    _uncover(tree)
    for table in elements(tree, "table"):
        _open_frame(table)
    photos: list[ParsedPhoto] = []
    marks: dict[str, ParsedPhoto] = {}
    where: dict[str, int] = {}
    figures: list[Element] = []
    for image in elements(tree, "img"):
        if image.getparent() is None or _root(image) is not tree:
            continue
        address = picture_address.best(image, base_url)
        if address is not None and is_mark(image) and not is_beacon(image, address):
            marks.setdefault(address, _mark(image, address))
            continue
        if address is None or is_beacon(image, address) or is_decoration(image, address):
            _drop(image)
            continue
        photo, holder = _read(image, address)
        known = next((where[key] for key in picture_address.keys(address) if key in where), None)
        if known is None:
            for key in picture_address.keys(address):
                where[key] = len(photos)
            photos.append(photo)
            figures.append(figure(photo))
            _place(holder, figures[-1])
        else:
            photos[known] = joined(photos[known], photo)
            figures[known][:] = list(figure(photos[known]))
            remove(holder)
    made = frozenset(figures)
    for node in elements(tree, "figure"):
        if node not in made:
            _open_box(node)
    for node in elements(tree, "ul", "ol") if figures else ():
        _open_gallery(node)
    return [*photos, *marks.values()]


def _mark(image: Element, address: str) -> ParsedPhoto:
    """The record of a mark, which is left in its cell with what it needs."""
    alt = fold(printable(image.get("alt") or image.get("title") or ""))
    width, height = picture_address.size_of(image)
    image.attrib.clear()
    for key, value in (("src", printable(address)), ("alt", alt), ("width", width), ("height", height)):
        if value is not None:
            image.set(key, str(value))
    return ParsedPhoto(address, None, None, alt or None, "figure", width, height)


def plain_photo(address: str, line: str | None, alt: str | None, width: int | None, height: int | None) -> ParsedPhoto:
    """The photo of a figure that holds a picture and, under it, a line of plain text or nothing."""
    caption, credit = words_of_line(line or "")
    return _photo(address, caption, credit, alt, width, height)


def _photo(
    address: str, caption: str | None, credit: str | None, alt: str | None, width: int | None, height: int | None
) -> ParsedPhoto:
    if caption and credit:
        caption = without_credit(tidy_caption(caption) or "", credit)
    return ParsedPhoto(address, caption, credit, fold(printable(alt or "")) or None, "figure", width, height)


def is_file_address(address: str) -> bool:
    """Whether an address is that of a picture's file: a link to it may be a button."""
    return _FILE.search(address) is not None


def figure(photo: ParsedPhoto) -> Element:
    """The canonical figure of `photo`."""
    whole = etree.Element("figure")
    image = etree.SubElement(whole, "img", src=printable(photo.url), alt=photo.alt or "")
    for key, value in (("width", photo.width), ("height", photo.height)):
        if value:
            image.set(key, str(value))
    if photo.caption or photo.credit:
        caption = etree.SubElement(whole, "figcaption")
        caption.text = photo.caption or ""
        if photo.credit:
            caption.text += " " if photo.caption else ""
            etree.SubElement(caption, "cite").text = photo.credit
    return whole


def joined(first: ParsedPhoto, second: ParsedPhoto) -> ParsedPhoto:
    """Two records of one picture as one: the first's words, and the second's where the first has none."""
    caption, credit = first.caption or second.caption, first.credit or second.credit
    if caption and credit and first.credit is None:
        caption = without_credit(caption, credit)
    silent = not first.caption and not first.credit
    told = second if (second.caption and not first.caption) or (silent and second.credit) else first
    larger = second if (second.width or 0) > (first.width or 0) and not first.width else first
    return ParsedPhoto(
        url=larger.url,
        caption=caption,
        credit=credit,
        alt=first.alt or second.alt,
        origin=told.origin,
        width=larger.width,
        height=larger.height,
    )


def without_credit(caption: str, credit: str) -> str | None:
    """`caption` less a credit that is repeated at its end."""
    if credit.casefold() not in caption.casefold():
        return caption
    end = re.search(r"[\s(\[|–—/-]*" + re.escape(credit) + r"[\s)\].]*$", caption, re.I)
    if end is None:
        return caption
    return split_credit(caption)[0] if split_credit(caption)[1] else caption[: end.start()].strip() or None


def _open_frame(table: Element) -> None:
    """Makes a figure of a table that frames a picture: a row for it, and one for its caption, as Blogger does."""
    rows = [[cell for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    if len(rows) == 2 and all(len(row) == 1 for row in rows) and next(rows[1][0].iter("img", "table"), None) is None:
        shown, told = rows[0][0], rows[1][0]
        if len(list(shown.iter("img"))) == 1 and not text_of(shown) and len(text_of(told)) <= _CAPTION_CHARS:
            shown.tag, told.tag, table.tag = "div", "figcaption", "figure"
            table.attrib.clear()
            table[:] = [shown, told]


def _uncover(tree: Element) -> None:
    """Brings to light the pictures that wait for a script: in `noscript`, in a bare `picture`, in AMP's tags."""
    for node in elements(tree, "noscript"):
        text = node.text or ""
        if "<img" in text:
            for child in fragment(text):
                node.append(child)
        elif next(node.iter("img", "iframe", "p"), None) is None:
            # "Please turn on JavaScript."
            remove(node)
            continue
        if "<" in text:
            node.text = None
        unwrap(node)
    for node in elements(tree):
        # AMP has its own tags for pictures, and so have the web components of some papers.
        if "-" not in node.tag or not (node.tag.startswith("amp-") or node.get("data-src") or node.get("src")):
            continue
        if not _PICTURE_TAG.search(node.tag):
            continue
        node.tag = "img"
        for child in list(node):
            node.remove(child)
    for node in elements(tree, "a"):
        if _FILE.search(node.get("href") or "") and is_button(text_of(node)) and next(node.iter("img"), None) is None:
            remove(node)
    for node in elements(tree, "figure"):
        address = _stated(node)
        if address and next(node.iter("img"), None) is None:
            node.insert(0, etree.Element("img", src=address))
    for node in elements(tree, "picture"):
        if next(node.iter("img"), None) is None and next(node.iter("source"), None) is not None:
            etree.SubElement(node, "img")


_FILE = re.compile(r"\.(?:jpe?g|png|webp|avif|gif)(?:$|\?)", re.I)
_PICTURE_TAG = re.compile(r"^amp-(?:img|anim)$|(?<![a-z])(?:image|img|picture|photo)(?![a-z])")


def _stated(figure: Element) -> str | None:
    """The address of the picture that an empty figure states in schema.org's microdata."""
    if "ImageObject" not in (figure.get("itemtype") or ""):
        return None
    told = (
        node.get("content") or node.get("href")
        for node in figure.iter("meta", "link")
        if node.get("itemprop") in ("url", "contentUrl")
    )
    return figure.get("itemid") or next((address for address in told if address), None)


def _root(node: Element) -> Element:
    for up in node.iterancestors():
        node = up
    return node


def _drop(image: Element) -> None:
    """Takes a picture that is no photo out; a smiley or a formula leaves its `alt` behind."""
    alt = fold(printable(image.get("alt") or ""))
    name = image.get("class") or ""
    if alt and (len(alt) <= 2 or re.search(r"emoji|smil|latex|math|tex(?![a-z])", name, re.I)) and len(alt) <= 200:
        image.tail = alt + (image.tail or "")
    remove(image)


def _read(image: Element, address: str) -> tuple[ParsedPhoto, Element]:
    """The photo that `image` shows, and the element that holds it with its words."""
    holder = holder_of(image)
    followers = list(followers_of(holder, image))
    caption, credit = words_of(holder, image)
    for follower in followers:
        more, its_credit = words_of_caption(follower)
        caption, credit = caption or more, credit or its_credit
    if not caption and not credit:
        caption, credit = _attributes(image)
    if followers:
        box = etree.Element("div")
        replace(holder, box)
        for part in (holder, *followers):
            if part is not holder:
                remove(part)
            box.append(part)
        holder = box
    return _photo(address, caption, credit, image.get("alt"), *picture_address.size_of(image)), holder


def _attributes(image: Element) -> tuple[str | None, str | None]:
    """Caption and credit that galleries keep in attributes of the picture until it is opened."""
    caption = next((text for key in ("data-caption", "data-image-caption") if (text := image.get(key))), "")
    credit = next(
        (text for key in ("data-credit", "data-photo-credit", "data-copyright") if (text := image.get(key))), ""
    )
    told, named = split_credit(text_of(fragment(caption))) if caption else (None, None)
    return told, (tidy_credit(text_of(fragment(credit))) if credit else None) or named


def _place(holder: Element, new: Element) -> None:
    """Puts a figure where `holder` was, between paragraphs and never within one; an item of a list stays one."""
    if holder.tag == "li":
        holder.text, holder[:] = None, [new]
    else:
        replace(holder, new)
    parent = new.getparent()
    while parent is not None and parent.tag in _BLOCK_PARENTS and parent.getparent() is not None:
        _split(parent, new)
        parent = new.getparent()


def _split(parent: Element, middle: Element) -> None:
    """Moves `middle` out of `parent`; what stood behind it goes on in an element like `parent` behind it."""
    after = etree.Element(parent.tag)
    if parent.get("href"):
        after.set("href", parent.get("href"))
    after.text, middle.tail = middle.tail, None
    for node in list(middle.itersiblings()):
        after.append(node)
    after.tail, parent.tail = parent.tail, None
    outer = parent.getparent()
    at = outer.index(parent)
    outer.insert(at + 1, middle)
    if text_of(after) or len(after):
        outer.insert(at + 2, after)
    else:
        middle.tail = after.tail
    if not text_of(parent) and next(parent.iter("img", "figure"), None) is None:
        remove(parent)


def drop_captions_alone(tree: Element) -> None:
    """Takes out of a story the captions that `gather` found without a picture; readability chose it by their text."""
    for node in elements(tree, "div", "p"):
        if node.get("class") == _CAPTION_ALONE:
            remove(node)


def _open_gallery(node: Element) -> None:
    """A list of figures alone is no list."""
    if len(node) and all(item.tag == "li" and len(item) == 1 and item[0].tag == "figure" for item in node):
        for item in list(node):
            unwrap(item)
        unwrap(node)


def _open_box(node: Element) -> None:
    """A figure that shows no photo (a quote, a table, what held a gallery) is a box like any other.

    One that has words only in its caption is marked: its picture was none, or a script would have drawn it.
    """
    caption = node.find("figcaption")
    node.tag = "div"
    node.attrib.clear()
    if caption is not None and text_of(caption) == text_of(node):
        node.set("class", _CAPTION_ALONE)
    for caption in node.iter("figcaption"):
        # Those of the figures within are their own.
        if caption.getparent().tag != "figure":
            caption.tag = "p"
