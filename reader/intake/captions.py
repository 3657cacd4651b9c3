"""A picture in a tree -> the element that holds it with its words, and the caption and credit told apart.

By `figcaption` first, then by what elements call themselves, then by the words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.intake import picture_address
from reader.intake.credits import AGENCIES, is_labelled, split_credit, tidy_credit
from reader.markup import Element, elements, fold, lines_of, printable, text_of, words

_CREDIT = re.compile(
    r"credit|copyright|photographer|attribution|kredit|crédit|bildnachweis|fotograf(?:o|en|in)?(?![a-z])|fotograaf|"
    r"urheber|bild-?autor|foto-?autor|"
    r"rights-?holder|bildquelle|(?<![a-z])(?:source|byline|author|agency|provider|owner|signature|quelle|fonte|"
    r"fuente|rights)(?![a-z])",
    re.I,
)
_SURE_CREDIT = re.compile(
    r"credit|copyright|photographer|attribution|kredit|bildnachweis|bildquelle|bildautor|urheber|rights-?holder", re.I
)
_CAPTION = re.compile(
    r"caption|cutline|(?<![a-z])legende?(?![a-z])|leyenda|bildunterschrift|didascalia|pie-?(?:de-?)?foto|bildtext|"
    r"kuvateksti|"
    r"epigrafe|(?:image|photo|picture|media|img|foto|bild)[-_]*(?:desc|text|title|info|summary)|"
    r"(?<![a-z])description(?![a-z])",
    re.I,
)
_PHOTO_CREDIT = re.compile(
    r"(?:photo|image|img|picture|media|bild|foto|figure)\w*[-_]*(?:credit|author|source|copyright|by)|credit|copyright",
    re.I,
)
_HIDDEN = re.compile(
    r"sr-only|screen-?reader|visually-?hidden|visuallyhidden|(?<![a-z])hide-?text|a11y|offscreen|assistive", re.I
)
_BUTTON = re.compile(
    r"(?:open image in gallery|enlarge(?: (?:this )?image)?|toggle caption|hide caption|view (?:image|photo|"
    r"gallery) ?(?:in fullscreen)?|"
    r"click to (?:enlarge|expand)|tap to (?:enlarge|expand)|bild vergrößern|image source|image caption|fullscreen|"
    r"expand|close|"
    r"zoom|share|save|read more|view fullscreen|view image in fullscreen|play video|loading\.*|advertisement|"
    r"open gallery|photos?|\d+ ?/ ?\d+|"
    r"image \d+ of \d+|\d+ of \d+|agrandir(?: l.image)?|ampliar|vollbild|bild in lightbox öffnen|open extended content|"
    r"lees meer|lire la suite|leer más|view this image\W*)",
    re.I,
)
_BUTTON_NAME = re.compile(r"(?<![a-z])(?:btn|button)(?![a-z])", re.I)
_UNSEEN = words("button svg script style noscript template time")
_STOPS = frozenset({"body", "article", "main", "td", "html", "blockquote", "ul", "ol", "table", "tr"})
LONGEST = 1500
"""Characters of a caption."""
_BOX_CHARS = 200
_SHORTEST_TWICE = 20


def holder_of(image: Element) -> Element:
    """The outermost element that holds `image` and its words, and nothing else."""
    holder = _own_figure(image)
    node = holder.getparent()
    for _ in range(8):
        if node is None or node.getparent() is None or node.tag in _STOPS or node.tag == "figure":
            break
        if any(other is not image and not _is_copy(other, image) for other in node.iter("img")):
            break
        if not _only_words_of(node, image):
            break
        holder = node
        node = node.getparent()
    return holder


def followers_of(holder: Element, image: Element) -> Iterable[Element]:
    """Elements directly behind `holder` that call themselves its caption or credit, or say what `alt` says."""
    node = holder
    alt = fold(image.get("alt") or "")
    for _ in range(2):
        if (node.tail or "").strip():
            return
        node = node.getnext()
        if (
            node is None
            or not isinstance(node.tag, str)
            or node.tag in ("figure", "img", "h1", "h2", "h3", "ul", "ol", "table")
        ):
            return
        name = _names(node)
        named = node.tag == "figcaption" or _CAPTION.search(name) or _SURE_CREDIT.search(name)
        # What a page prints under a picture and repeats in its `alt` is the caption, whatever it is called; as a link
        # it is the headline of another story.
        if not named and not (alt and text_of(node) == alt and next(node.iter("a"), None) is None):
            return
        if next(node.iter("img"), None) is not None or len(text_of(node)) > LONGEST:
            return
        yield node


def words_of(holder: Element, image: Element) -> tuple[str | None, str | None]:
    """Caption and credit of the picture that `holder` holds."""
    if holder is image:
        return None, None
    if _is_plain(holder, image):
        return words_of_line(holder[1].text or "")
    parts = list(_outermost(holder, image))
    captions = [part for part in parts if part.tag == "figcaption"] or [
        part for part in parts if not _CREDIT.search(_names(part))
    ]
    credits = [part for part in parts if part not in captions]
    caption = credit = None
    for part in captions:
        its_caption, its_credit = words_of_caption(part)
        caption, credit = caption or its_caption, credit or its_credit
    for part in credits:
        its_caption, its_credit = words_of_caption(part)
        if its_caption is not None and not caption and not its_credit:
            its_credit, its_caption = tidy_credit(its_caption), None
        caption, credit = caption or its_caption, credit or its_credit
    if not captions and (holder.tag == "figure" or caption is None):
        links = [link for link in holder.iter("a") if next(link.iter("img"), None) is None]
        text = _visible(holder, less=[*credits, *links])
        if text and len(text) <= _BOX_CHARS * 2:
            caption, more = split_credit(text)
            caption, credit = (None if _is_label(caption) else caption), credit or more
    elif credit is None:
        credit = split_credit(_visible(holder, less=parts))[1]
    return caption, credit


def words_of_line(text: str) -> tuple[str | None, str | None]:
    """The same where a line of plain text stands under the picture, and nothing else."""
    line = fold(printable(text))
    return split_credit("" if _BUTTON.fullmatch(line) else _once(line))


def _is_plain(holder: Element, image: Element) -> bool:
    """Whether `holder` is a figure of a picture and a line of text under it, as most are."""
    if holder.tag != "figure" or len(holder) != 2 or holder[0] is not image:
        return False
    caption = holder[1]
    if caption.tag != "figcaption" or len(caption) or caption.attrib:
        return False
    return not "".join(filter(None, (holder.text, image.tail, caption.tail))).strip()


def words_of_caption(element: Element) -> tuple[str | None, str | None]:
    """Caption and credit of an element that holds either or both."""
    whole = _visible(element)
    if not whole:
        return None, None
    own = bool(_SURE_CREDIT.search(_names(element))) and not re.search(r"caption", _names(element), re.I)
    marked = [part for part in elements(element) if _CREDIT.search(_names(part)) or _is_closing(part, element)]
    outer = [part for part in marked if not any(up in marked for up in part.iterancestors()) and _visible(part)]
    told = len(outer) == 1 and outer[0].tag == "cite" and not outer[0].get("class")
    if len(outer) == 1 and fold(_visible(outer[0])) == fold(whole) and not own and not told:
        # What is set small or calls itself a credit and holds all the words may hold the caption too.
        inner_caption, inner_credit = split_credit(_visible(outer[0]))
        if inner_caption and (inner_credit or outer[0].tag == "small"):
            return inner_caption, inner_credit
    if outer:
        credit = tidy_credit(" ".join(dict.fromkeys(fold(_visible(part)) for part in outer)))
        rest = _visible(element, less=outer)
        caption, more = split_credit(rest) if rest else (None, None)
        if more and credit and more.casefold() not in credit.casefold():
            credit = f"{more}/{credit}"
        credit = credit or more
        after = re.fullmatch(r"(.*[.!?…\"”»])\s*/\s*([^.]{2,40})", caption or "", re.S)
        if after and credit:
            caption, credit = after[1], f"{credit}/{after[2]}"
        caption = (
            re.sub(r"\s*\b(?:copyright|photo|foto|credit|bild)[\s:|/–—-]*$", "", caption, flags=re.I)
            if caption
            else None
        )
        return (None if _is_label(caption) else caption), credit
    if own:
        caption, credit = split_credit(whole)
        return (caption, credit) if credit else (None, tidy_credit(whole))
    return split_credit(whole)


def is_button(text: str) -> bool:
    """Whether a line is what a button beside a picture says, and not words of the picture."""
    return bool(_BUTTON.fullmatch(text))


def _own_figure(image: Element) -> Element:
    """The figure that is of this image alone, else the image."""
    node = next(image.iterancestors("figure"), None)
    if node is None or _count(node) > LONGEST:
        return image
    for other in node.iter("img"):
        if other is not image and not _is_copy(other, image):
            return image
    return node


def _is_copy(other: Element, image: Element) -> bool:
    """Whether `other` shows the same picture, or none at all."""
    addresses = [picture_address.best(node, "http://x.invalid/") for node in (other, image)]
    return addresses[0] is None or addresses[1] is None or picture_address.same(addresses[0], addresses[1])


def _only_words_of(node: Element, image: Element) -> bool:
    """Whether all text of `node` stands in captions and credits, or beside a credit in a small box."""
    total = _count(node)
    if total == 0:
        return True
    if total > LONGEST:
        return False
    parts = list(_outermost(node, image))
    if sum(map(_count, parts)) * 10 >= total * 9:
        return True
    if _CAPTION.search(_names(node)) and not parts and total <= 2 * _BOX_CHARS:
        return True
    credited = any(_PHOTO_CREDIT.search(_names(part)) for part in parts) or _ends_in_credit(node)
    return (
        credited
        and total <= _BOX_CHARS
        and next(node.iter("h1", "h2", "h3", "ul", "ol", "article", "button", "time"), None) is None
    )


def _ends_in_credit(node: Element) -> bool:
    """Whether the last line of a box is a labelled credit, "Photo: Ann Lee", or all of it is an agency's name."""
    lines = lines_of(node).split("\n")
    return len(lines) <= 3 and (is_labelled(lines[-1]) or bool(AGENCIES.fullmatch("".join(lines))))


def _count(node: Element) -> int:
    return len("".join(lines_of(node).split()))


def _outermost(node: Element, image: Element) -> Iterable[Element]:
    """The caption and credit elements below `node` that do not lie in one another and do not hold the picture."""
    above = set(image.iterancestors())
    taken: set[Element] = set()
    for part in elements(node):
        if part in above or part is image:
            continue
        if any(up in taken for up in part.iterancestors()):
            continue
        name = _names(part)
        if part.tag == "a" and not _SURE_CREDIT.search(name):
            continue
        if part.tag == "figcaption" or _CAPTION.search(name) or _CREDIT.search(name):
            taken.add(part)
            yield part


def _names(element: Element) -> str:
    return " ".join(
        value
        for value in (element.get(key) for key in ("class", "id", "itemprop", "rel", "data-testid", "slot"))
        if value
    )


def _is_label(caption: str | None) -> bool:
    """Whether nothing but a label is left of a caption: "Foto:", "-", "Copyright"."""
    return caption is not None and bool(
        re.fullmatch(r"\W*|.{0,20}[:：]\W*|\W*(?:copyright|photo|foto|credit|bild)\W*", caption, re.I)
    )


def _is_closing(part: Element, element: Element) -> bool:
    """Whether `part` is a `cite` or `small` that ends the caption: elsewhere they are titles and asides."""
    if part.tag not in ("cite", "small"):
        return False
    node = part
    while node is not element:
        if (node.tail or "").strip(" .)]\n\t"):
            return False
        if node.getnext() is not None and text_of(node.getnext()):
            return False
        node = node.getparent()
    return True


def _visible(element: Element, less: Sequence[Element] = ()) -> str:
    """What can be seen of an element's text, `less` some parts and the words of buttons."""

    def unseen(node: Element) -> bool:
        name = node.get("class") or ""
        hidden = node.tag in _UNSEEN or node.get("hidden") is not None or bool(_HIDDEN.search(name))
        sells = node.tag == "a" and ("sponsored" in (node.get("rel") or "") or bool(_BUTTON_NAME.search(name)))
        return hidden or sells or node.get("role") == "button" or node in less

    lines = [line for line in lines_of(element, unseen).split("\n") if not _BUTTON.fullmatch(line.strip())]
    return _once("\n".join(lines))


def _once(text: str) -> str:
    """A caption that stands there twice, for narrow screens and for wide ones, once."""
    half = len(text) // 2
    first, second = text[:half].strip(), text[half:].strip()
    return first if len(first) > _SHORTEST_TWICE and first == second else text
