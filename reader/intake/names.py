"""Who wrote a page -> the names alone: "By Ann Lee, Bob Ray and AFP | 3 min" gives ("Ann Lee", "Bob Ray", "AFP")."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from typing import Any

from reader.markup import Element, fold, printable, text_of

_BY = re.compile(
    r"^(?:(?:written|reported|words?|story|text|posted|published|review(?:ed)?|analysis|opinion|comment) )?(?:by|von|"
    r"par|por|de|di|da|door|av|af|przez|autor(?:en|zy|a)?|"
    r"author|autore|auteur|texto|szerző|kirjoittanut|ved|oleh|escrito por|написал)\b\s*[:：]?\s+",
    re.I,
)
_LABEL = re.compile(r"^(?:autor(?:en|a|zy)?|author|text|by|von|par|por|текст|автор|記者|文|作者)\s*[:：]\s*", re.I)
_PART = re.compile(r"\s*(?:[,;|/•·\n]|(?<=\s)(?:and|und|et|y|e|en|och|og|ja|i|и|a)(?=\s+[^\W\d_a-z])|&)\s*")
_NO_NAME = re.compile(
    r"https?\b|www\.|@|^\W*$|\d{2,}|^(?:von|by|par|por|admin|administrator|staff|editor|redaktion|redacción|"
    r"redaction|redazione|la rédaction|follow|updated|published|"
    r"twitter|facebook|email|share|view|contributor|unknown|none|null|anonymous|guest|.*\.(?:com|org|net|de|fr))$|"
    r"\b(?:minutes?|hours?|ago|read|updated|posted|comments?|correspondent|reporter|editor|redakteur(?:in)?|"
    r"journalist)\b",
    re.I,
)
_CLASSES = re.compile(
    r"(?<![a-z])(?:byline|author|authors|autor|auteur|writer|contributor)(?:[-_]*(?:names?|links?))?(?![a-z])", re.I
)
_MOST = 20


def authors_of(
    page: Element, meta: Mapping[str, list[str]], article: Mapping[str, Any], by_id: Mapping[str, Any], site: str | None
) -> tuple[str, ...]:
    """The authors of a page, from the first source that names any."""
    people, houses = _told(article.get("author") or article.get("creator"), by_id)
    for names in (
        people,
        _of_meta(
            meta,
            "author",
            "article:author",
            "parsely-author",
            "sailthru.author",
            "dc.creator",
            "byl",
            "dcterms.creator",
            "citation_author",
        ),
        _of_page(page),
        houses,
    ):
        kept = _without_site(names, site)
        if kept:
            return kept
    return houses


def names_in(byline: str) -> tuple[str, ...]:
    """The names in a byline, in order, each once."""
    text = fold(printable(html.unescape(re.sub(r"<[^<>]*>", " ", byline[:1000]))))
    text = _LABEL.sub("", _BY.sub("", text))
    names = []
    for part in _PART.split(text):
        name = _BY.sub("", part.strip(" .,:–—-")).strip()
        if 2 <= len(name) <= 80 and len(name.split()) <= 7 and not _NO_NAME.search(name):
            names.append(name)
    return tuple(dict.fromkeys(names))[:_MOST]


def _told(author: Any, by_id: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """JSON-LD's authors: people, and houses."""
    people: list[str] = []
    houses: list[str] = []
    for one in author if isinstance(author, list) else [author]:
        if isinstance(one, dict) and not one.get("name") and one.get("@id"):
            one = by_id.get(str(one["@id"]), one)
        if isinstance(one, str):
            people += names_in(one)
        elif isinstance(one, dict):
            names = one.get("name")
            kinds = one.get("@type")
            for name in names if isinstance(names, list) else [names]:
                if isinstance(name, str):
                    (houses if "Organization" in str(kinds) else people).extend(names_in(name))
    return tuple(dict.fromkeys(people))[:_MOST], tuple(dict.fromkeys(houses))[:_MOST]


def _of_meta(meta: Mapping[str, list[str]], *keys: str) -> tuple[str, ...]:
    for key in keys:
        names = [name for value in meta.get(key, ()) for name in names_in(value)]
        if names:
            return tuple(dict.fromkeys(names))[:_MOST]
    return ()


def _of_page(page: Element) -> tuple[str, ...]:
    """Names in `rel=author`, in microdata, or in what calls itself a byline."""
    links, marked, bylines = [], [], []
    for node in page.iter():
        if not isinstance(node.tag, str):
            continue
        if node.tag in ("a", "span") and "author" in (node.get("rel") or "").split():
            links.append(node)
        elif (node.get("itemprop") or "") in ("author", "creator"):
            marked.append(node)
        elif (
            node.get("class")
            and _CLASSES.search(node.get("class"))
            and node.tag in ("p", "div", "span", "a", "address", "li", "cite", "h3", "h4")
        ):
            bylines.append(node)
    for nodes in (links, marked, bylines[:3]):
        names = [name for node in nodes[:_MOST] if len(text_of(node)) <= 150 for name in names_in(text_of(node))]
        if names:
            return tuple(dict.fromkeys(names))[:_MOST]
    return ()


def _without_site(names: tuple[str, ...], site: str | None) -> tuple[str, ...]:
    """A site that names itself as the author says nothing."""
    own = re.sub(r"\W", "", site or "").casefold()
    return tuple(name for name in names if re.sub(r"\W", "", name).casefold() != own or not own)
