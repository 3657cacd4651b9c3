"""What a page says of itself -> title, authors, dates, pictures: the machine-readable part.

Order of trust: JSON-LD (schema.org's Article), then OpenGraph and article: properties, then other meta elements
(Dublin Core, Parsely, Sailthru), then microdata, `rel=author`, `time` and bylines in the page itself.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from typing import Any

from reader.folding import letters
from reader.intake.credits import split_credit, tidy_credit
from reader.intake.dates import moment
from reader.intake.headline import headline, is_headed
from reader.intake.names import authors_of
from reader.intake.page_dates import day_on, zone_of
from reader.intake.picture_address import keys
from reader.intake.sanitize import absolute
from reader.markup import Element, fold, printable, text_of
from reader.values import ParsedPhoto

_ARTICLE = re.compile(
    r"(?:\w*Article|BlogPosting|Report|Review|LiveBlogPosting|SocialMediaPosting|Recipe|VideoObject|WebPage)$"
)
_INLINE = re.compile(r"</?(?:a|b|cite|em|i|q|span|strong|u)\b[^<>]*>", re.I)
"""Tags inside of a sentence: a space in their place would part a word from its comma."""
_DAYS_LD = ("datePublished", "dateCreated", "uploadDate")
_DAYS = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dc.date.created",
    "sailthru.date",
    "article.published",
    "citation_publication_date",
    "article:published",
    "created",
)
"""Where pages give the day on which they were published, in JSON-LD and in `meta`, the most careful first."""
_SHARED = (
    "og:image",
    "og:image:url",
    "og:image:secure_url",
    "twitter:image",
    "twitter:image:src",
    "image_src",
    "image",
    "thumbnailurl",
    "sailthru.image.full",
    "parsely-image-url",
)
_CODED = re.compile(r"[a-z\d-]*[/_][a-z\d/_-]*")
"""A section as the editing system has it."""
_OWNERS = {"Person", "Organization", "NewsMediaOrganization"}
_MOST_LD_CHARS = 1_500_000
_MOST_NODES = 5_000


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
    language = _language(page, meta, article)
    zone = zone_of(url, language)
    title = headline(page, _titles(meta, article), site)
    return Metadata(
        title=title,
        dek=_plain(
            _text(article.get("description")) or _first(meta, "og:description", "twitter:description", "description")
        ),
        authors=authors_of(page, meta, article, by_id, site, title),
        published=_published(page, meta, article, url, zone),
        updated=_moment(
            zone,
            _text(article.get("dateModified")),
            *_all(meta, "article:modified_time", "og:updated_time", "dcterms.modified"),
        ),
        language=language,
        section=_section(
            _text(article.get("articleSection")) or _first(meta, "article:section", "parsely-section", "section")
        ),
        site_name=site,
        photos=_photos(meta, article, nodes, by_id, url),
        walled=_is_walled(article, meta),
        body=_plain(_text(article.get("articleBody"))) or "",
    )


def _meta(page: Element) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in page.iter("meta", "link"):
        # `link` gives addresses in microdata, and the picture to share before there was OpenGraph.
        keys = ("property", "name", "itemprop", "http-equiv") if node.tag == "meta" else ("itemprop", "rel")
        name = next((key for key in map(node.get, keys) if key), "").lower().strip()
        # Saved pages and old editors put the content into `value`.
        content = node.get("content") or node.get("value") if node.tag == "meta" else node.get("href")
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
    text = fold(printable(re.sub(r"</?[a-zA-Z][^<>]*>", " ", _INLINE.sub("", text))))
    # "The Daily , says Lee": what is left of "<em>The Daily </em>, says Lee" by those who took the tags out.
    return re.sub(r"(?<=\w) (?=[,.](?:\s|$))", "", text) or None


def _section(told: str | None) -> str | None:
    """A section's name; of a path or a code, "/world/middle_east", its last part in words."""
    section = re.split(r",(?! )", _plain(told) or "")[0]
    if not _CODED.fullmatch(section):
        return section or None
    last = section.rstrip("/").rpartition("/")[2]
    return " ".join(word.capitalize() for word in dict.fromkeys(last.split("_")) if word) or None


def _site_name(meta: Mapping[str, list[str]], article: Mapping[str, Any], by_id: Mapping[str, Any]) -> str | None:
    publisher = article.get("publisher")
    if isinstance(publisher, dict) and not publisher.get("name"):
        publisher = by_id.get(str(publisher.get("@id")), publisher)
    name = _first(meta, "og:site_name", "application-name", "al:android:app_name")
    return _plain(name or (_text(publisher) if isinstance(publisher, dict) else None))


def _titles(meta: Mapping[str, list[str]], article: Mapping[str, Any]) -> list[tuple[str | None, float]]:
    """The headlines that the metadata give, and how much each counts."""
    offers = (
        (_text(article.get("headline")), 1.3),
        (_first(meta, "og:title"), 1.0),
        (_first(meta, "twitter:title", "dc.title", "parsely-title", "title"), 0.3),
    )
    return [(_plain(title), votes) for title, votes in offers]


def _published(
    page: Element, meta: Mapping[str, list[str]], article: Mapping[str, Any], url: str, zone: tzinfo | None
) -> datetime | None:
    told = _moment(zone, *(_text(article.get(key)) for key in _DAYS_LD), *_all(meta, *_DAYS))
    if told is not None:
        return told
    times = [node for node in page.iter("time") if node.get("datetime") or text_of(node)]
    times.sort(key=lambda node: node.get("pubdate") is None and "datePublished" not in (node.get("itemprop") or ""))
    marked = [node for node in page.iter() if isinstance(node.tag, str) and node.get("itemprop") == "datePublished"]
    stated = (node.get("content") or node.get("datetime") or text_of(node) for node in [*marked, *times[:5]])
    return _moment(zone, *stated) or day_on(page, url, zone)


def _moment(zone: tzinfo | None, *texts: str | None) -> datetime | None:
    return next((when for text in texts if (when := moment(text, zone or UTC)) is not None), None)


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
    # A caption of a portrait is its author's name, and that of a logo the house's.
    portraits = [node.get(key) for node in nodes if _OWNERS.intersection(_types(node)) for key in ("image", "logo")]
    told += [
        _image(node, by_id, url)
        for node in nodes
        if "ImageObject" in _types(node)
        and (node.get("caption") or node.get("creditText"))
        and not any(node is portrait for portrait in portraits)
    ]
    alts = _all(meta, "og:image:alt", "twitter:image:alt")
    shared = _first(meta, *_SHARED)
    if shared:
        alt = _plain(alts[0]) if alts else None
        width = _first(meta, "og:image:width")
        height = _first(meta, "og:image:height")
        sizes = [int(size) if size and size.isdigit() else None for size in (width, height)]
        told.append(ParsedPhoto(absolute(shared, url), None, None, alt, "open-graph", sizes[0], sizes[1]))
    titles = [_plain(title) or "" for title in (_text(article.get("headline")), *_all(meta, "og:title")) if title]
    deks = {letters(dek) for dek in (_text(article.get("description")), *_all(meta, "og:description")) if dek}
    kept: list[ParsedPhoto] = []
    for photo in told:
        if photo is None or not photo.url.startswith(("http://", "https://")):
            continue
        at = next((at for at, other in enumerate(kept) if keys(other.url) & keys(photo.url)), None)
        if at is not None:
            kept[at] = replace(kept[at], alt=kept[at].alt or photo.alt)
            continue
        # Some papers fill the caption of each picture with the headline, or with what they say of the story.
        filling = photo.caption and (
            any(is_headed(title, photo.caption) for title in titles) or letters(photo.caption) in deks
        )
        kept.append(replace(photo, caption=None) if filling else photo)
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
    caption = _plain(_text(image.get("caption")))
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
