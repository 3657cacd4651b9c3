"""A page's bytes -> `ParsedPage`: what it says of itself, and the story without what stands around it.

    bytes -> tree -> metadata
                  -> figures, tables, code, embeds set aside under a token -> readability -> put back -> `photos.story`

readability-lxml finds the body; it knows nothing of captions and drops what has few words, so what must not be lost is
taken out before and put back where its token survived.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping, Sequence

from lxml import etree
from readability import Document
from readability.readability import Unparseable

from reader.errors import ParseError
from reader.intake import decode, picture_address
from reader.intake.boilerplate import drop_signposts, drop_surroundings
from reader.intake.embeds import mark_embeds
from reader.intake.figures import gather
from reader.intake.metadata import Metadata, read_metadata
from reader.intake.photos import Story, story, teaser
from reader.intake.sanitize import absolute
from reader.intake.verdict import judge
from reader.markup import Element, document, elements, fold, fragment, inner_html, remove, replace, text_of
from reader.values import ParsedPage, ParsedPhoto, Verdict

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]+)", re.I)
_TOKEN = "cutlinetoken{}x"
_TOKENS = re.compile(r"cutlinetoken(\d+)x")
_SET_ASIDE = ("figure", "table", "pre")
_MAX_BYTES = 10_000_000
_MAX_CHARS = 3_000_000
"""Beyond this a page is no article, and readability would take minutes over it."""

logging.getLogger("readability").setLevel(logging.CRITICAL)


def extract(body: bytes, headers: Mapping[str, str], url: str) -> ParsedPage:
    """The article on a page.  Raises `ParseError` when the bytes are no HTML page."""
    text = _text(body, headers, url)
    page = document(text)
    base = _base(page, url)
    metadata = read_metadata(page, base)
    found = _story(page, base, metadata)
    verdict = judge(page, metadata, found.text)
    dek = metadata.dek if metadata.dek and not _repeats(metadata.dek, found.text) else None
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
    drop_surroundings(page)
    mark_embeds(page, base)
    gather(page, base)
    aside = _set_aside(page)
    body = _body(page)
    _put_back(body, aside)
    _add_parts(page, body, aside, metadata)
    drop_signposts(body)
    kept = {node.get("src") for node in body.iter("img")}
    told = [photo for photo in metadata.photos if any(picture_address.same(photo.url, src) for src in kept if src)]
    found = story(inner_html(body), base, told, title=metadata.title or "")
    if not found.photos:
        found = _with_shared_picture(found, metadata.photos)
    return found


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


def _body(page: Element) -> Element:
    """The story's part of the page, as readability finds it."""
    try:
        found = Document(str(etree.tostring(page, encoding="unicode", method="html"))).summary(html_partial=True)
    except (Unparseable, RecursionError, ValueError, TypeError):
        found = ""
    body = fragment(found)
    chars = _running(body)
    named = max(_named_bodies(page), key=_running, default=None)
    if named is not None and _running(named) > 2 * chars + 200:
        return fragment(inner_html(named))
    return body if chars else fragment(inner_html(page))


def _named_bodies(page: Element) -> list[Element]:
    """The elements that call themselves the article's body, or the article."""
    found = [node for node in page.iter() if isinstance(node.tag, str) and _NAMED.search(_name(node))]
    return found or list(page.iter("article")) or list(page.iter("main"))


_NAMED = re.compile(
    r"article-?_?(?:body|content|text)|articleBody|(?:story|entry|post)-?_?(?:body|content|text)",
    re.I,
)


def _name(node: Element) -> str:
    return " ".join(value for value in (node.get("itemprop"), node.get("class"), node.get("id")) if value)


def _running(node: Element) -> int:
    """How many characters of an element are running text, in paragraphs of some length."""
    return sum(len(text) for text in map(text_of, node.iter("p", "li")) if len(text) > 40)


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
    known = {start: node for node in reversed(list(body.iter("p", "li"))) if (start := _start(node))}
    order: list[tuple[Element, Element | None]] = []
    for node in page.iter("h1", "p", "li"):
        found = _TOKENS.fullmatch(fold(node.text or "")) if node.tag == "p" and not len(node) else None
        if found:
            order.append((parts[int(found[1])], None))
        elif node.tag == "h1" or _start(node) in known:
            order.append((node, known.get(_start(node))))
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


def _start(node: Element) -> str:
    """What tells a paragraph from others."""
    text = text_of(node)
    return text[:70] if len(text) > 40 else ""


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


def _with_shared_picture(found: Story, photos: Sequence[ParsedPhoto]) -> Story:
    """A story without a picture of its own leads with the one the page shares itself by."""
    shared = [photo for photo in photos if not _LOGO.search(photo.url)][:1]
    return Story(found.html, found.text, found.dateline, tuple(shared), 0 if shared else None)


_LOGO = re.compile(
    r"logo|placeholder|default|fallback|social[-_]?share|share[-_]?image|opengraph|og[-_]image|favicon|icon|"
    r"\.svg(?:$|\?)",
    re.I,
)


def _repeats(dek: str, text: str) -> bool:
    """Whether a dek only says again how the text begins."""
    start = re.sub(r"[\W_]+", "", dek.rstrip("….")).casefold()[:150]
    return bool(start) and re.sub(r"[\W_]+", "", text[:1000]).casefold().startswith(start)
