"""Who wrote a page -> the names alone: "By Ann Lee, Bob Ray and AFP | 3 min" gives ("Ann Lee", "Bob Ray", "AFP")."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from typing import Any

from reader.markup import Element, fold, letters, printable, text_of

_BY = re.compile(
    r"^(?:(?:written|reported|words?|story|text|posted|published|review(?:ed)?|analysis|opinion|comment) )?(?:by|von|"
    r"par|por|de|di|da|door|av|af|przez|autor(?:en|zy|a)?|"
    r"author|autore|auteur|texto|szerző|kirjoittanut|ved|oleh|escrito por|написал)\b\s*[:：]?\s+",
    re.I,
)
_LABEL = re.compile(
    r"^(?:autor(?:en|a|zy)?|author|quelle|text|by|von|par|por|текст|автор|記者|文|作者)\s*[:：]\s*", re.I
)
_PART = re.compile(r"\s*(?:[,;|/•·\n，、]|(?<=\s)(?:and|und|et|y|e|en|och|og|ja|i|и|a)(?=\s+[^\W\d_a-z])|&)\s*")
_NO_NAME = re.compile(
    r"https?\b|www\.|@|^\W*$|\d{2,}|^(?:von|by|par|por|admin|administrator|staff|editor|redaktion|redacción|"
    r"redaction|redazione|la rédaction|follow|updated|published|"
    r"twitter|facebook|email|share|contributor|"
    r"(?:written )?by|staff writers?|view.*|.*rss feed|see (?:all|full|more).*|.*\bbio|"
    r"unknown|none|null|anonymous|guest|.*\.(?:com|org|net|de|fr))$|"
    r"\b(?:minutes?|hours?|ago|read|updated|posted|comments?|correspondent|reporter|editor|redakteur(?:in)?|"
    r"journalist)\b",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:19|20)\d\d\s*[-/.年].*$|\s+(?:in\s+[^,]+?\s+)?on\s+\d.*$|"
    r"(?<=[a-zà-ÿ])\s*(?:Senior |Staff )+(?:Writer|Reporter)$"
)
"""What stands behind the names of a byline: the day, the section, the office."""
_CODE = re.compile(r"\s*\((?:[a-zäöü]{2,5}\.?|[A-Z]{2,4})\)$")
"""What German papers print behind a name: "Elena Oberholzer (obe)"."""
_HANDLE = re.compile(r"[a-z\d]{5,}|[a-z\d]+(?:[-_][a-z\d]+)+|(?:[A-Z][a-z]+){2,}(?:Writer|Blogger|Editor)")
"""A user's name in the editing system, which is nobody's name: "mikecason", "sage-lazzaro", "JenniferRubinBlogger"."""
_CLASSES = re.compile(
    r"(?<![a-z])(?:byline|author|authors|autor|auteur|writer|contributor)(?:[-_]*(?:names?|links?|\d))?(?![a-z])", re.I
)
_OWN_PAGE = re.compile(
    r"/(?:(?:by|authors?|aut[oe]u?r(?:en|es|s|i)?|profiles?|staff|writers?|contributors?|journalists?|"
    r"signataires|redakteure?|redaktion|reporters?|columnists?|skribent|author[-_][^/]+)/[^/?#]{3,}|~[^/?#]{3,})",
    re.I,
)
_SPOKEN = re.compile(r"\s*(?:written )?(?:by|von|par|por)(?:\s+[A-ZÀ-Þ][^\s,]+(?:\s+[A-ZÀ-Þ][^\s,]+){1,3})?\s*$", re.I)
_LONGEST = 150
_MOST = 20


def authors_of(
    page: Element, meta: Mapping[str, list[str]], article: Mapping[str, Any], by_id: Mapping[str, Any], site: str | None
) -> tuple[str, ...]:
    """The authors of a page, from the first source that names any; the site itself where it names nobody else.

    What editors fill in by hand comes before `meta name=author`, which is often the user of the editing system.
    """
    people, houses = _told(article.get("author") or article.get("creator"), by_id)
    given = _of_meta(
        meta, "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl", "cxenseparse:author"
    )
    cited = _of_meta(meta, "citation_author", "dc.creator", "dcterms.creator", "articleauthor")
    user, named = _of_meta(meta, "author", "twitter:creator"), _of_page(page)
    if user and set(user) <= set(named):
        # Where the page names more, it names those of other stories too.
        named = user
    for names in (people, given, cited, named, user, houses):
        kept = _without_site(names, site)
        if kept:
            return kept
    return people or houses or user


def names_in(byline: str) -> tuple[str, ...]:
    """The names in a byline, in order, each once."""
    text = fold(printable(html.unescape(re.sub(r"<[^<>]*>", " ", byline[:1000]))))
    if re.match(r"https?:|www\.", text):
        return ()
    text = re.sub(r"^(?:By)+(?=[A-Z]|by\b)", "", text)
    text = _TAIL.sub("", _LABEL.sub("", _BY.sub("", text.strip("[]［］"))))
    names = []
    for part in _PART.split(text):
        name = _CODE.sub("", _BY.sub("", part.strip(" .,:–—-")).strip())
        if (
            2 <= len(name) <= 80
            and len(name.split()) <= 7
            and not _NO_NAME.search(name)
            and not _HANDLE.fullmatch(name)
        ):
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
    """Names in `rel=author`, in microdata, in what calls itself a byline, or in the first link to an author's page."""
    links, marked, bylines, pages, spoken = (list[Element]() for _ in range(5))
    for node in page.iter("a", "span", "p", "div", "address", "li", "cite", "h3", "h4", "meta"):
        if node.tag == "a" and "author" in (node.get("rel") or "").split():
            links.append(node)
        elif (node.get("itemprop") or "") in ("author", "creator"):
            marked.append(node)
        elif _CLASSES.search(node.get("class") or "") or (node.get("id") or "").lower() == "byline":
            bylines.append(node)
        elif node.tag == "a" and _OWN_PAGE.search(node.get("href") or ""):
            pages.append(node)
        elif node.text and _SPOKEN.match(node.text) and not spoken:
            # "By" may stand in an element of its own before the name's.
            spoken.append(node if len(text_of(node).split()) > 2 else node.getparent())
    outer = {up for node in bylines for up in node.iterancestors()}
    inner = [node for node in bylines if node not in outer]
    for nodes in (_neighbours(links), marked, inner[:3], _neighbours(pages), spoken):
        texts = [text for node in nodes[:_MOST] if len(text := text_of(node)) <= _LONGEST]
        names = [name for text in texts for name in names_in(text)]
        if names:
            # Behind "Ann Lee" may come "Ann Lee Special Correspondent".
            alone = [name for name in names if not any(name.startswith(f"{other} ") for other in names)]
            return tuple(dict.fromkeys(alone))[:_MOST]
    return ()


def _neighbours(links: Sequence[Element]) -> list[Element]:
    """The first of some links with text, and those that stand with it in one small box."""
    first = next((link for link in links if text_of(link)), None)
    if first is None:
        return []
    box = first.getparent()
    if box.getparent() is not None and len(text_of(box.getparent())) <= _LONGEST:
        box = box.getparent()
    return [link for link in links if box in link.iterancestors()]


def _without_site(names: tuple[str, ...], site: str | None) -> tuple[str, ...]:
    """A site that names itself as the author says nothing."""
    own = letters(re.sub(r"\.(?:com|net|org|[a-z]{2})(?:\.[a-z]{2})?$", "", site or ""))
    short = "".join(word[0] for word in (site or "").split()).casefold()
    return tuple(name for name in names if not own or letters(name) not in (own, letters(site or ""), short))
