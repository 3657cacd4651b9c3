"""What a page says of itself -> title, authors, dates, pictures: the machine-readable part.

Order of trust: JSON-LD (schema.org's Article), then OpenGraph and article: properties, then other meta elements
(Dublin Core, Parsely, Sailthru), then microdata, `rel=author`, `time` and bylines in the page itself.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reader.intake.credits import split_credit, tidy_credit
from reader.intake.dates import moment
from reader.intake.names import authors_of
from reader.intake.picture_address import keys
from reader.intake.sanitize import absolute
from reader.markup import Element, fold, printable, text_of
from reader.values import ParsedPhoto

_ARTICLE = re.compile(
    r"(?:\w*Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|Recipe|VideoObject|WebPage)$"
)
_MOST_LD_CHARS = 1_500_000
_MOST_NODES = 5_000
_TITLE_BARS = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022:\u00bb-]\s+|\s*\|\s*|\s+::\s+")


@dataclass(frozen=True, slots=True)
class Metadata:
    """A page's own word on itself."""

    title: str | None
    dek: str | None
    authors: tuple[str, ...]
    published: datetime | None
    updated: datetime | None
    language: str | None
    section: str | None
    site_name: str | None
    photos: tuple[ParsedPhoto, ...]
    walled: bool
    body: str
    """JSON-LD's `articleBody`, plain."""


def read_metadata(page: Element, url: str) -> Metadata:
    """Reads the metadata of a page's tree."""
    meta = _meta(page)
    nodes = list(_json_ld(page))
    article = _article(nodes)
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
    site = _site_name(meta, article, by_id)
    return Metadata(
        title=_title(page, meta, article, site),
        dek=_plain(
            _text(article.get("description")) or _first(meta, "og:description", "twitter:description", "description")
        ),
        authors=authors_of(page, meta, article, by_id, site),
        published=_published(page, meta, article),
        updated=_moment(
            _text(article.get("dateModified")),
            *_all(meta, "article:modified_time", "og:updated_time", "dcterms.modified"),
        ),
        language=_language(page, meta, article),
        section=_plain(
            _text(article.get("articleSection")) or _first(meta, "article:section", "parsely-section", "section")
        ),
        site_name=site,
        photos=_photos(meta, article, nodes, by_id, url),
        walled=_is_walled(article, meta),
        body=_plain(_text(article.get("articleBody"))) or "",
    )


def _meta(page: Element) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in page.iter("meta"):
        name = (
            (node.get("property") or node.get("name") or node.get("itemprop") or node.get("http-equiv") or "")
            .lower()
            .strip()
        )
        content = node.get("content")
        if name and content and content.strip():
            found.setdefault(name, []).append(content.strip())
    return found


def _first(meta: Mapping[str, list[str]], *names: str) -> str | None:
    return next(iter(_all(meta, *names)), None)


def _all(meta: Mapping[str, list[str]], *names: str) -> list[str]:
    return [value for name in names for value in meta.get(name, ())]


def _json_ld(page: Element) -> Iterator[dict[str, Any]]:
    """All objects of the page's JSON-LD, each `@graph` opened, outer ones first."""
    left = _MOST_NODES
    for script in page.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower() or not script.text or len(script.text) > _MOST_LD_CHARS:
            continue
        text = re.sub(
            r"^\s*(?:/\*.*?\*/|//[^\n]*\n|<!\[CDATA\[|<!--)\s*|\s*(?:/\*.*?\*/|\]\]>|-->|;)\s*$", "", script.text
        )
        try:
            todo: list[Any] = [json.loads(text, strict=False)]
        except (ValueError, RecursionError):
            try:
                todo = [json.loads(re.sub(r",\s*([}\]])", r"\1", text), strict=False)]
            except (ValueError, RecursionError):
                continue
        while todo and left:
            left -= 1
            node = todo.pop(0)
            if isinstance(node, list):
                todo[:0] = node[:500]
            elif isinstance(node, dict):
                yield node
                for key in (
                    "@graph",
                    "mainEntity",
                    "mainEntityOfPage",
                    "itemListElement",
                    "liveBlogUpdate",
                    "hasPart",
                    "image",
                    "associatedMedia",
                ):
                    inner = node.get(key)
                    if isinstance(inner, dict | list):
                        todo.append(inner)


def _types(node: Mapping[str, Any]) -> list[str]:
    kinds = node.get("@type")
    return [str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds]) if kind]


def _article(nodes: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The node that is the article: the one that says most."""

    def weight(node: dict[str, Any]) -> int:
        kinds = _types(node)
        if not any(_ARTICLE.search(kind) for kind in kinds):
            return 0
        told = sum(
            bool(node.get(key))
            for key in ("headline", "datePublished", "author", "articleBody", "image", "description")
        )
        return (
            10 * told
            + (15 if any("Article" in kind or kind == "BlogPosting" for kind in kinds) and node.get("headline") else 0)
            - (25 if "VideoObject" in kinds else 0)
        )

    best = max(nodes, key=weight, default={})
    return best if best and weight(best) > 0 else {}


def _text(value: Any) -> str | None:
    """A schema.org value as text: a string, the first of a list, or an object's name."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else None
        elif isinstance(value, dict):
            value = value.get("name") or value.get("@value") or value.get("text")
    return str(value) if isinstance(value, str | int | float) and not isinstance(value, bool) else None


def _plain(text: str | None) -> str | None:
    if not text:
        return None
    for _ in range(2):
        text = html.unescape(text)
    return fold(printable(re.sub(r"</?[a-zA-Z][^<>]*>", " ", text))) or None


def _site_name(meta: Mapping[str, list[str]], article: Mapping[str, Any], by_id: Mapping[str, Any]) -> str | None:
    publisher = article.get("publisher")
    if isinstance(publisher, dict) and not publisher.get("name"):
        publisher = by_id.get(str(publisher.get("@id")), publisher)
    name = _first(meta, "og:site_name", "application-name", "al:android:app_name")
    return _plain(name or (_text(publisher) if isinstance(publisher, dict) else None))


def _title(page: Element, meta: Mapping[str, list[str]], article: Mapping[str, Any], site: str | None) -> str | None:
    """The headline, without the site's name behind it."""
    told = [_text(article.get("headline")), *_all(meta, "og:title", "twitter:title", "dc.title", "parsely-title")]
    titles = [without_site(title, site) for title in map(_plain, told) if title]
    named = without_site(next((text_of(node) for node in page.iter("title") if text_of(node)), ""), site)
    headings = [text_of(node) for node in page.iter("h1") if 3 < len(text_of(node)) < 300]
    whole = (title for title in (*titles, *headings[:1]) if not title.endswith(("...", "…")))
    return next(whole, None) or named or next(iter(titles), None)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def without_site(title: str, site: str | None) -> str:
    """`title` less the parts at its ends that name the site: "Bridge opens | News | The Courier"."""
    parts = _TITLE_BARS.split(title)
    bars = _TITLE_BARS.findall(title)
    if len(parts) == 1:
        return title
    name = _letters(site or "")
    kept, ends = list(parts), list(bars)
    while len(kept) > 1:
        last = _letters(kept[-1])
        if (name and last and (last == name or last in name or name in last)) or (
            "|" in ends[-1] and len(kept[-1].split()) <= 4
        ):
            kept.pop()
            ends.pop()
        else:
            break
    while len(kept) > 1 and name and _letters(kept[0]) == name:
        kept.pop(0)
        ends.pop(0)
    if not name and len(kept) > 1 and len(kept[-1].split()) <= 3 and len(" ".join(kept[:-1]).split()) >= 4:
        kept.pop()
    out = kept[0]
    for bar, part in zip(ends, kept[1:], strict=False):
        out += bar + part
    return out.strip()


def _published(page: Element, meta: Mapping[str, list[str]], article: Mapping[str, Any]) -> datetime | None:
    told = _moment(
        _text(article.get("datePublished")),
        *_all(
            meta,
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
        ),
        _text(article.get("dateCreated")),
        _text(article.get("uploadDate")),
        *_all(
            meta,
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "dc.date.issued",
            "dc.date",
            "dcterms.created",
        ),
        *_all(
            meta,
            "dc.date.created",
            "sailthru.date",
            "article.published",
            "citation_publication_date",
            "article:published",
            "created",
        ),
    )
    if told is not None:
        return told
    times = [node for node in page.iter("time") if node.get("datetime") or text_of(node)]
    times.sort(key=lambda node: node.get("pubdate") is None and "datePublished" not in (node.get("itemprop") or ""))
    marked = [node for node in page.iter() if isinstance(node.tag, str) and node.get("itemprop") == "datePublished"]
    return _moment(*(node.get("content") or node.get("datetime") or text_of(node) for node in [*marked, *times[:5]]))


def _moment(*texts: str | None) -> datetime | None:
    return next((when for when in map(moment, texts) if when is not None), None)


def _language(page: Element, meta: Mapping[str, list[str]], article: Mapping[str, Any]) -> str | None:
    for value in (
        page.get("lang"),
        page.get("xml:lang"),
        _text(article.get("inLanguage")),
        _first(meta, "og:locale", "content-language", "language"),
    ):
        found = re.match(r"([A-Za-z]{2,3})(?:[-_]([A-Za-z]{2}))?(?![A-Za-z])", (value or "").strip())
        if found:
            return found[1].lower() + (f"-{found[2].upper()}" if found[2] else "")
    return None


def _is_walled(article: Mapping[str, Any], meta: Mapping[str, list[str]]) -> bool:
    free = article.get("isAccessibleForFree")
    tier = (_first(meta, "article:content_tier", "og:article:content_tier") or "").lower()
    return free is False or str(free).lower() == "false" or tier in ("locked", "metered")


def _photos(
    meta: Mapping[str, list[str]],
    article: Mapping[str, Any],
    nodes: Sequence[dict[str, Any]],
    by_id: Mapping[str, Any],
    url: str,
) -> tuple[ParsedPhoto, ...]:
    """The pictures that the metadata names, the story's first; OpenGraph's last, as it knows no caption."""
    images = article.get("image") or article.get("associatedMedia") or []
    told = [_image(image, by_id, url) for image in (images if isinstance(images, list) else [images])]
    told += [
        _image(node, by_id, url)
        for node in nodes
        if "ImageObject" in _types(node) and (node.get("caption") or node.get("creditText"))
    ]
    alts = _all(meta, "og:image:alt", "twitter:image:alt")
    shared = _first(meta, "og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src")
    if shared:
        alt = _plain(alts[0]) if alts else None
        width = _first(meta, "og:image:width")
        height = _first(meta, "og:image:height")
        sizes = [int(size) if size and size.isdigit() else None for size in (width, height)]
        told.append(ParsedPhoto(absolute(shared, url), None, None, alt, "open-graph", sizes[0], sizes[1]))
    kept: list[ParsedPhoto] = []
    seen: set[str] = set()
    for photo in told:
        if photo is not None and photo.url.startswith(("http://", "https://")) and not keys(photo.url) & seen:
            seen |= keys(photo.url)
            kept.append(photo)
    return tuple(kept)


def _image(image: Any, by_id: Mapping[str, Any], url: str) -> ParsedPhoto | None:
    if isinstance(image, str):
        return ParsedPhoto(absolute(html.unescape(image), url), origin="json-ld") if image else None
    if not isinstance(image, dict):
        return None
    if not (image.get("url") or image.get("contentUrl")):
        image = by_id.get(str(image.get("@id")), image)
    address = _text(image.get("contentUrl")) or _text(image.get("url"))
    if not address:
        return None
    caption = _plain(_text(image.get("caption")) or _text(image.get("description")))
    credit = _plain(
        _text(image.get("creditText"))
        or _text(image.get("author"))
        or _text(image.get("creator"))
        or _text(image.get("copyrightHolder"))
    )
    if caption:
        before, more = split_credit(caption)
        caption, credit = (before, credit or more) if more else (caption, credit)
    sizes = [re.match(r"\d+", _text(image.get(key)) or "") for key in ("width", "height")]
    width, height = (int(size[0]) if size else None for size in sizes)
    return ParsedPhoto(
        absolute(html.unescape(address), url),
        caption,
        tidy_credit(credit) if credit else None,
        None,
        "json-ld",
        width,
        height,
    )
