"""A page's bytes -> `ParsedPage`: what it says of itself, and the story without what stands around it.

    bytes -> tree -> metadata
                  -> figures, tables, code, embeds set aside under a token -> readability -> put back -> `photos.story`

readability-lxml finds the body; it knows nothing of captions and drops what has few words, so what must not be lost is
taken out before and put back where its token survived.
"""

from __future__ import annotations

import dataclasses
import logging
import re
from collections.abc import Collection, Mapping, Sequence
from copy import deepcopy
from itertools import islice

from lxml import etree

from reader.errors import ParseError
from reader.folding import letters
from reader.intake import decode, picture_address
from reader.intake.body import start_of, story_of
from reader.intake.boilerplate import drop_signposts, drop_surroundings, is_linked
from reader.intake.decoration import is_small
from reader.intake.embeds import mark_embeds
from reader.intake.figures import gather
from reader.intake.metadata import Metadata, read_metadata
from reader.intake.photos import Story, story, teaser
from reader.intake.sanitize import absolute
from reader.intake.standfirst import standfirst
from reader.intake.verdict import judge
from reader.markup import Element, document, elements, fold, inner_html, remove, replace, text_of
from reader.values import ParsedPage, ParsedPhoto, Verdict

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]+)", re.I)
_TOKEN = "cutlinetoken{}x"
_TOKENS = re.compile(r"cutlinetoken(\d+)x")
_TAG = re.compile(r"<[^<>]*>")
_OPENING_CHARS = 100
_PARAGRAPH = 50
"""Letters; a shorter line may be anything, such as how many minutes the story takes to read."""
_MOST_LOST = 500
_LOST = ("p", "ul", "ol", "dl", "blockquote", "h2", "h3", "h4")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_MAX_BYTES = 10_000_000
_MAX_CHARS = 3_000_000
"""Beyond this a page is no article, and readability would take minutes over it."""
_DRAWING = re.compile(r"\.(?:gif|png)(?:$|\?)", re.I)
_PHOTOGRAPH = re.compile(r"\.(?:jpe?g|webp|avif)(?:$|\?)", re.I)
_NUMBER = re.compile(r"\d{4,}")
_THUMBNAIL = 200
_LONG_NUMBER = re.compile(r"\d{7,}")
logging.getLogger("readability").setLevel(logging.CRITICAL)


def extract(body: bytes, headers: Mapping[str, str], url: str) -> ParsedPage:
    """The article on a page.  Raises `ParseError` when the bytes are no HTML page."""
    text = _text(body, headers, url)
    page = document(text)
    base = _base(page, url)
    metadata = read_metadata(page, base)
    shown = standfirst(page, metadata.title, metadata.dek)
    found = _story(page, base, metadata)
    verdict = judge(page, metadata, found.text)
    dek = shown or (metadata.dek if metadata.dek and not _repeats(metadata.dek, found.text) else None)
    if verdict is not Verdict.ARTICLE:
        found = Story("", "", None, found.photos, found.lead)
    return ParsedPage(
        url=url,
        verdict=verdict,
        title=metadata.title,
        dek=dek,
        authors=metadata.authors,
        dateline=found.dateline,
        published=metadata.published,
        updated=metadata.updated,
        language=metadata.language,
        section=metadata.section,
        site_name=metadata.site_name,
        teaser=metadata.dek or teaser(found.text),
        html=found.html,
        text=found.text,
        photos=found.photos,
        lead=found.lead,
    )


def _text(body: bytes, headers: Mapping[str, str], url: str) -> str:
    """The page's characters: by its mark, the server's word, its own `meta`, else UTF-8 or Windows-1252."""
    kind = headers.get("content-type", "")
    if not body.strip():
        raise ParseError(f"The page at {url} is empty.", url)
    if (
        re.match(r"(?:image|audio|video|font)/|application/(?:pdf|zip|octet-stream|epub)", kind.lower())
        or b"\x00" * 4 in body[:1000]
    ):
        raise ParseError(f"{url} is not a web page ({kind or 'unknown type'}).", url)
    if "charset" not in kind.lower():
        declared = _CHARSET.search(body[:4096])
        if declared:
            kind = f"text/html; charset={declared[1].decode('ascii')}"
    return decode.text(body[:_MAX_BYTES], {"content-type": kind})[:_MAX_CHARS]


def _base(page: Element, url: str) -> str:
    """What the page's addresses are relative to."""
    for node in page.iter("base"):
        if node.get("href"):
            return absolute(node.get("href"), url) or url
    return url


def _story(page: Element, base: str, metadata: Metadata) -> Story:
    for node in elements(page, "script", "style"):
        remove(node)
    drop_surroundings(page, base)
    mark_embeds(page, base)
    gather(page, base)
    aside = _set_aside(page)
    body = story_of(page)
    _put_back(body, aside)
    _add_parts(page, body, aside, metadata)
    drop_signposts(body)
    _drop_last_headings(body)
    _drop_filling(body, metadata.title or "")
    shown = [(src, node.get("alt") or "") for node in body.iter("img") if (src := node.get("src"))]
    told = [
        _without_filling(photo, alts[0])
        for photo in metadata.photos
        if (alts := [alt for src, alt in shown if picture_address.same(photo.url, src)])
    ]
    found = story(inner_html(body), base, told, title=metadata.title or "")
    return _led(found, metadata.photos)


def _drop_last_headings(body: Element) -> None:
    """Takes out the headings at the end of a story: what stood below them was links, or stands behind a wall."""
    for node in reversed(list(body.iter())):
        within = next(node.iterancestors(*_HEADINGS), None)
        if (node.tail or "").strip() and within is None:
            return
        if node.tag in _HEADINGS:
            remove(node)
        elif within is None and (node.tag == "img" or (node.text or "").strip()):
            return


def _drop_filling(body: Element, title: str) -> None:
    """Takes out captions that only say the headline again, or most of it."""
    whole = letters(title)
    for node in elements(body, "figcaption"):
        words = letters(node.text or "")
        if words and words in whole and 2 * len(words) > len(whole):
            node.text = ""
            if not len(node):
                remove(node)


def _without_filling(photo: ParsedPhoto, alt: str | None) -> ParsedPhoto:
    """A photo of the metadata without a caption that only fills the field: with the `alt` or with the file's name."""
    caption = letters(photo.caption or "")
    name = letters(photo.url.rpartition("/")[2].partition(".")[0])
    filling = caption and (caption == letters(alt or "") or name.startswith(caption))
    return dataclasses.replace(photo, caption=None) if filling else photo


def _set_aside(page: Element) -> list[Element]:
    """Puts a token in the place of each part that readability would spoil; gives the parts, by number."""
    parts: list[Element] = []
    for node in elements(page):
        wanted = (
            node.tag in ("figure", "pre")
            or (node.tag == "p" and node.get("class") == "embed")
            or (node.tag == "table" and _is_data(node))
        )
        if not wanted or _is_detached(node, page):
            continue
        token = etree.Element("p")
        token.text = _TOKEN.format(len(parts))
        replace(node, token)
        parts.append(node)
        # A box with nothing but a token has no words, and readability would drop it.
        parent = token.getparent()
        while (
            parent is not None
            and parent.tag in ("div", "section", "span", "a", "center", "aside")
            and text_of(parent) == token.text
        ):
            replace(parent, token)
            parent = token.getparent()
    return parts


def _is_detached(node: Element, page: Element) -> bool:
    top = node
    for up in node.iterancestors():
        top = up
    return top is not page


def _is_data(table: Element) -> bool:
    """Whether a table holds data, and does not place the page's parts."""
    if next(table.iterdescendants("table"), None) is not None or any(
        len(text_of(cell)) > 400 for cell in table.iter("td")
    ):
        return False
    rows = [row for row in table.iter("tr") if len(row)]
    return len(rows) > 1 and max(len(row) for row in rows) > 1


def _put_back(body: Element, parts: Sequence[Element]) -> None:
    """Parts whose token survived take its place again."""
    for node in elements(body):
        found = _TOKENS.fullmatch(fold(node.text or "")) if node.tag in ("p", "div", "span") else None
        if found and int(found[1]) < len(parts) and not len(node):
            replace(node, parts[int(found[1])])
    for node in body.iter():
        for part in ("text", "tail"):
            value = getattr(node, part)
            if value and "cutlinetoken" in value:
                setattr(node, part, _TOKENS.sub("", value))


def _add_parts(page: Element, body: Element, parts: Sequence[Element], metadata: Metadata) -> None:
    """Puts the parts that readability left out where they stood: between two paragraphs of the story, or above it."""
    known = {start: node for node in reversed(list(body.iter("p", "li"))) if (start := start_of(node))}
    order: list[tuple[Element, Element | None]] = []
    starts = {node: start_of(node) for node in page.iter("p", "li")}
    lost = _lost(page, body, {node for node, start in starts.items() if node.tag == "p" and start in known})
    for node in page.iter("h1", "li", *_LOST):
        found = _TOKENS.fullmatch(fold(node.text or "")) if node.tag == "p" and not len(node) else None
        if found:
            order.append((parts[int(found[1])], None))
        elif node in lost:
            order.append((_detached(node), None))
        elif node.tag == "h1" or starts.get(node) in known:
            order.append((node, known.get(starts.get(node, ""))))
    told = [at for at, (_, match) in enumerate(order) if match is not None]
    if not told:
        return
    kept = {node.get("src") for node in body.iter("img")}
    behind: Element | None = None
    before: list[Element] = []
    above: list[Element] = []
    for at, (node, match) in enumerate(order[: told[-1]]):
        if match is not None:
            behind = match
        elif node.tag == "h1":
            before, above = [*before, *above], []
        elif node.getparent() is None and (node.tag != "figure" or node[0].get("src") not in kept):
            if at < told[0]:
                above += [node] if node.tag == "figure" else []
            elif behind is not None:
                behind = _insert_behind(behind, node, body)
    lead = _best_lead(before, above, metadata, begins=next(body.iter("figure", "p"), body).tag == "figure")
    if lead is not None:
        lead.tail, body.text = body.text, None
        body.insert(0, lead)


def _lost(page: Element, body: Element, told: Collection[Element]) -> frozenset[Element]:
    """The paragraphs, lists and headings of the page that readability left out from beside those that it took, `told`.

    It drops a box with more list items than paragraphs, headings with links, and lists of short lines.
    """
    beside = {node.getparent() for node in told}
    alike = {(box.tag, name) for box in beside if (name := box.get("class"))}
    text = letters(text_of(body))
    found: set[Element] = set()
    boxes = ((node, node.getparent()) for node in page.iter(*_LOST) if node not in told)
    missed = (node for node, box in boxes if box in beside or (box.tag, box.get("class")) in alike)
    for node in islice(missed, _MOST_LOST):
        words = letters(text_of(node))
        if node.tag == "p" and len(words) < _PARAGRAPH:
            continue
        middle = len(words) // 2
        # Of a paragraph that lost a link, the rest is there.
        is_there = any(part in text for part in (words[:50], words[middle - 25 : middle + 25], words[-50:]))
        if words and not is_there and "cutlinetoken" not in words and not is_linked(node):
            found.add(node)
    return frozenset(found)


def _detached(node: Element) -> Element:
    """A copy of `node` that stands nowhere."""
    alone = deepcopy(node)
    alone.tail = None
    return alone


def _insert_behind(node: Element, figure: Element, body: Element) -> Element:
    """Puts `figure` behind `node`, and behind the list or quote that `node` stands in."""
    for up in node.iterancestors("ul", "ol", "blockquote", "table"):
        node = up
    if node is body or node.getparent() is None:
        return node
    figure.tail, node.tail = node.tail, None
    node.addnext(figure)
    return figure


def _best_lead(
    before: Sequence[Element], above: Sequence[Element], metadata: Metadata, *, begins: bool
) -> Element | None:
    """Of the figures before and behind the headline: the page's own picture, else the first with words.

    `begins`: the story begins with a picture already, so nothing less than the page's own picture is wanted.
    """
    for figure in (*above, *before):
        if any(picture_address.same(figure[0].get("src"), photo.url) for photo in metadata.photos):
            return figure
    worded = [figure for figure in (*above, *before) if figure.find("figcaption") is not None]
    return None if begins else next(iter([*worded, *above]), None)


def _led(found: Story, photos: Sequence[ParsedPhoto]) -> Story:
    """A story with its lead: the picture that stands at its top, else the one that the page shares itself by."""
    above = found.html.partition("<figure")[0]
    opens = bool(found.photos) and not is_small(found.photos[0]) and len(letters(_TAG.sub("", above))) < _OPENING_CHARS
    if opens and (found.photos[0].caption or found.photos[0].credit):
        return dataclasses.replace(found, lead=0)
    shared = next((photo for photo in photos if not _LOGO.search(photo.url)), None)
    if shared is None:
        return found
    otherwise = 0 if opens and not _is_lesser(found.photos[0], shared) else None
    at = next((at for at, photo in enumerate(found.photos) if _is_crop(photo.url, shared.url)), otherwise)
    if at is not None:
        return dataclasses.replace(found, lead=at)
    return dataclasses.replace(found, photos=(_without_filling(shared, shared.alt), *found.photos), lead=0)


def _is_lesser(photo: ParsedPhoto, shared: ParsedPhoto) -> bool:
    """Whether a picture without words is less than the one that the page shares: a thumbnail, or no photograph.

    A drawing above the story is the mark of a series, or stands in for a film.
    """
    drawn = bool(_DRAWING.search(photo.url) and _PHOTOGRAPH.search(shared.url))
    return drawn or (photo.width or _THUMBNAIL) < _THUMBNAIL


def _is_crop(first: str, second: str) -> bool:
    """Whether two addresses are of one picture, perhaps cut otherwise: their names begin alike."""
    if picture_address.same(first, second):
        return True
    stems = [address.partition("?")[0].rstrip("/").rpartition("/")[2].partition(".")[0] for address in (first, second)]
    if set(_LONG_NUMBER.findall(stems[0])) & set(_LONG_NUMBER.findall(stems[1])):
        return True
    if stems[0] == stems[1] and _NUMBER.fullmatch(stems[0]):
        return True
    alike = next(
        (at for at, (one, other) in enumerate(zip(*stems, strict=False)) if one != other), min(map(len, stems))
    )
    return alike >= 12 and 2 * alike >= max(map(len, stems))


_LOGO = re.compile(
    r"logo|placeholder|(?<![a-z])default|fallback|social[-_]?share|share[-_]?image|opengraph|og[-_]image|favicon|icon|"
    r"\.svg(?:$|\?)",
    re.I,
)


def _repeats(dek: str, text: str) -> bool:
    """Whether a dek only says again how the text begins."""
    start = letters(dek)[:150]
    return bool(start) and letters(text[:1000]).startswith(start)
