"""Who wrote a page -> the names alone: "By Ann Lee, Bob Ray and AFP | 3 min" gives ("Ann Lee", "Bob Ray", "AFP")."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

from reader.folding import letters
from reader.markup import Element, fold, lines_of, printable, text_of

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
    r"(?:written )?by|staff writers?|view.*|.*rss feed|see (?:all|full|more).*|.*\bbio|.*\.txt|"
    r"M\.?[ADS]\.?|M\.?P\.?H\.?|Ph\.?D\.?|M\.?B\.?A\.?|[BM]\.?Sc\.?|J\.?D\.?|"
    r"unknown|none|null|anonymous|guest|user ?name|(?:(?:senior|contributing|business|political|news) )+writer|"
    r".*\.(?:com|org|net|de|fr))$|"
    r"\b(?:minutes?|hours?|ago|read|updated|posted|comments?|correspondent|reporter|editor|redakteur(?:in)?|"
    r"journalist|licen[cs]ed?)\b|^the [a-z]+$",
    re.I,
)
_TAIL = re.compile(
    r"\s*(?:19|20)\d\d\s*[-/.年].*$|\s+(?:in\s+[^,]+?\s+)?on\s+\d.*$|"
    r"(?<=[a-zà-ÿ])\s*(?:Senior |Staff )+(?:Writer|Reporter)$|"
    r"(?<=[a-zà-ÿ])\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,.*$"
)
"""What stands behind the names of a byline: the day, the section, the office."""
_CODE = re.compile(r"\s*\((?:[a-zäöü]{2,5}\.?|[A-Z]{2,4})\)$")
"""What German papers print behind a name: "Elena Oberholzer (obe)"."""
_HANDLE = re.compile(r"[a-z\d]{5,}|[a-z\d]+(?:[-_][a-z\d]+)+|(?:[A-Z][a-z]+){2,}(?:Writer|Blogger|Editor)")
"""A user's name in the editing system, which is nobody's name: "mikecason", "sage-lazzaro", "JenniferRubinBlogger"."""
_CLASSES = re.compile(
    r"(?<![a-z])(?:bylines?|authors?|autor(?:en)?|auteur|writer|contributor)(?:[-_]*(?:names?|links?|\d))?"
    r"(?![a-z])",
    re.I,
)
_USER_CLASS = re.compile(r"(?<![a-z])user-?name(?![a-z])", re.I)
_USER_PAGE = re.compile(r"(?:https?://[^/]+)?/(?:u|user|users|member|members)/[^/?#]+/?$")
_BESIDE_NAME = re.compile(
    r"(?<![a-z])(?:title|role|job|position|bio|twitter|handle|e-?mail|social|image|avatar|date|time(?:stamp)?|prefix|"
    r"label|caption|credit|category|categories|section|tags?|comments?)(?![a-z])",
    re.I,
)
"""Parts of a byline that hold no name: "Staff Writer", "@annlee", "By"."""
_OWN_PAGE = re.compile(
    r"/(?:(?:by|authors?|aut[oe]u?r(?:en|es|s|i)?|profiles?|staff|writers?|contributors?|journalists?|editors|"
    r"signataires|redakteure?|redaktion|reporters?|columnists?|skribent|author[-_][^/]+)/[^/?#]{3,}|~[^/?#]{3,})",
    re.I,
)
_OFFICE = re.compile(
    r"(?:the )?(?:editors?|editorial (?:board|team|staff)|staff(?: writers?)?|redaktion|redazione|redacción|"
    r"la rédaction)",
    re.I,
)
_FULL_NAME = re.compile(r"[^\W\d_a-zß-ÿ][^\W\d_]*\.?(?:[ -][^\W\d_a-zß-ÿ][^\W\d_]*\.?){1,3}")
_TO_THE_RIGHT = re.compile(r"text-align:\s*right|^right$")
_FIRST_LINES = 3
_WRITTEN = re.compile(r"written by|author|verfasst von|autor|écrit par|escrito por|scritto da|geschreven door", re.I)
_NETWORK = re.compile(r"//(?:[^/]*\.)?(?:facebook|twitter|x|instagram|linkedin)\.com|^@")
_ADDRESSED = ("article:author", "og:article:author", "author")
_PLACES = ("a", "span", "p", "div", "address", "li", "cite", "h3", "h4", "meta")
_SPOKEN = re.compile(r"\s*(?:written )?(?:by|von|par|por)(?:\s+[A-ZÀ-Þ][^\s,]+(?:\s+[A-ZÀ-Þ][^\s,]+){1,3})?\s*$", re.I)
_INVERTED = re.compile(r"([A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)?), ([A-ZÀ-Þ][^\W\d_]*[a-zß-ÿ][^\W\d_]*(?: [A-Z]\.)?)")
"""A name as libraries file it: "Lee, Ann"."""
_DESK = ("news", "staff", "online", "team", "redaktion", "reporters", "sport", "sports")
_QUOTED = "[]［］【】《》〈〉"
_LONGEST = 150
_MOST = 20
_MOST_PLACES = 60
_NEAR, _ABOVE = 60, 20
"""So many elements behind the headline and above it, names are most likely those of the story's authors."""


def authors_of(
    page: Element,
    meta: Mapping[str, list[str]],
    article: Mapping[str, Any],
    by_id: Mapping[str, Any],
    site: str | None,
    title: str | None = None,
) -> tuple[str, ...]:
    """The authors of a page, from the first source that names any; the site itself where it names nobody else.

    What editors fill in by hand comes before `meta name=author`, which is often the user of the editing system.
    """
    people, houses = _told(article.get("author") or article.get("creator"), by_id)
    given = _of_meta(
        meta, "article:author", "og:article:author", "parsely-author", "sailthru.author", "byl", "cxenseparse:author"
    )
    cited = _of_meta(meta, "citation_author", "dc.creator", "dcterms.creator", "articleauthor")
    for names in (people, given, cited):
        if kept := _without_site(names, site):
            return kept
    user = _of_meta(meta, "author", "twitter:creator") or _of_card(meta)
    near, far, handle = _of_page(page, title, [value for key in _ADDRESSED for value in meta.get(key, ())])
    if user and set(user) <= set(near):
        # Where the page names more, it names those of other stories too.
        near = user
    for names in (near, user, far, _signed(page, title), houses):
        if kept := _without_site(names, site):
            return kept
    return people or houses or user or handle or _office(meta)


def names_in(byline: str) -> tuple[str, ...]:
    """The names in a byline, in order, each once."""
    text = fold(printable(html.unescape(re.sub(r"<[^<>]*>", " ", byline[:1000]))))
    if re.match(r"https?:|www\.", text):
        return ()
    text = re.sub(r"^(?:By)+(?=[A-Z]|by\b)", "", text)
    text = _TAIL.sub("", _LABEL.sub("", _BY.sub("", text.strip(_QUOTED))))
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
        names = [name for value in meta.get(key, ()) for name in names_in(_INVERTED.sub(_turned, value.strip()))]
        if names:
            return tuple(dict.fromkeys(names))[:_MOST]
    return ()


def _office(meta: Mapping[str, list[str]]) -> tuple[str, ...]:
    """The office that signs where nobody does: "Editor"."""
    told = (
        value.strip()
        for key in ("article:author", "sailthru.author", "parsely-author", "author")
        for value in meta.get(key, ())
    )
    return next(((text,) for text in told if _OFFICE.fullmatch(text)), ())


def _turned(inverted: re.Match[str]) -> str:
    """ "Lee, Ann" as "Ann Lee", where that is all there is."""
    return f"{inverted[2]} {inverted[1]}" if inverted[0] == inverted.string else inverted[0]


def _of_card(meta: Mapping[str, list[str]]) -> tuple[str, ...]:
    """The author on a card of Twitter's, which has labels of its own: WordPress writes "Written by" there."""
    for number in ("1", "2"):
        labels, told = meta.get(f"twitter:label{number}", ()), meta.get(f"twitter:data{number}", ())
        if any(_WRITTEN.match(label) for label in labels):
            return tuple(name for text in told for name in names_in(text))
    return ()


def _of_page(
    page: Element, title: str | None, addresses: Sequence[str]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The names right behind the headline, those of the whole page, and what an author without a name is called.

    Further down other stories have their bylines.  `addresses`: pages of the author's own, as the metadata give them.
    """
    wanted, own = letters(title or ""), {end for address in addresses for end in _ends(address)}
    places, heading = list[tuple[int, Element]](), -1
    for at, node in enumerate(page.iter("h1", "h2", *_PLACES)):
        if node.tag in ("h1", "h2"):
            if wanted and letters(text_of(node)) == wanted:
                heading = at
        elif _is_place(node) and "comment" not in (node.get("class") or ""):
            places.append((at, node))
    every = [node for _, node in places]
    behind = [node for at, node in places if heading < at <= heading + _NEAR]
    above = [node for at, node in places if heading - _ABOVE <= at < heading]
    near = [*behind, *reversed(above)] if heading >= 0 else every
    linked = [node for node in page.iter("a") if own and own.intersection(_ends(node.get("href") or ""))]
    near = near[:_MOST_PLACES]
    first = next((names for node in near if (names := _of_places(_together(node, near)))), ())
    users = (
        node
        for at, node in sorted(places, key=lambda place: abs(place[0] - heading))
        if node in near and ("author" in (node.get("rel") or "").split() or _names_user(node))
    )
    called = (name for node in users if heading >= 0 and (name := text_of(node)))
    return _names_of(_neighbours(linked)) or first, _of_places(every[:_MOST_PLACES]), tuple(islice(called, 1))


def _ends(addresses: str) -> list[str]:
    """The ends of some addresses, such as "ann-lee"; those at the networks are not what bylines link to."""
    paths = [address.partition("?")[0].rstrip("/") for address in addresses.split(",") if not _NETWORK.search(address)]
    return [end.casefold() for path in paths if len(end := path.rpartition("/")[2]) > 3]


def _is_place(node: Element) -> bool:
    """Whether an element may name the author: by its relation, microdata, class, where it leads, or the word "by"."""
    return bool(
        (node.tag == "a" and ("author" in (node.get("rel") or "").split() or _OWN_PAGE.search(node.get("href") or "")))
        or (node.get("itemprop") or "") in ("author", "creator")
        or _CLASSES.search(node.get("class") or "")
        or (node.get("id") or "").lower() == "byline"
        or _names_user(node)
        or (node.text and _SPOKEN.match(node.text))
    )


def _names_user(node: Element) -> bool:
    """Whether an element names the user of a forum."""
    return bool(_USER_CLASS.search(node.get("class") or "") or _USER_PAGE.match(node.get("href") or ""))


def _together(node: Element, nodes: Sequence[Element]) -> list[Element]:
    """Those of some elements that are in one small box with `node`."""
    box = _small_box(node)
    return [other for other in nodes if box is other or box in other.iterancestors()]


def _of_places(nodes: Sequence[Element]) -> tuple[str, ...]:
    """The names in the first kind of place that holds any."""
    links = [node for node in nodes if node.tag == "a" and "author" in (node.get("rel") or "").split()]
    marked = [node for node in nodes if (node.get("itemprop") or "") in ("author", "creator")]
    bylines = [
        node for node in nodes if _CLASSES.search(node.get("class") or "") or (node.get("id") or "").lower() == "byline"
    ]
    pages = [node for node in nodes if node.tag == "a" and _OWN_PAGE.search(node.get("href") or "")]
    # "By" may stand in an element of its own before the name's.
    spoken = [
        node if len(text_of(node).split()) > 2 else node.getparent()
        for node in nodes
        if node.text and _SPOKEN.match(node.text)
    ]
    return (
        _names_of(_neighbours(links))
        or _names_of(marked)
        or _of_bylines(bylines)
        or _names_of(_neighbours(pages))
        or _names_of(spoken[:1])
    )


def _of_bylines(nodes: Sequence[Element]) -> tuple[str, ...]:
    """The names in the first byline that has any, and in those beside it."""
    known = set(nodes)
    outer = [node for node in nodes if known.isdisjoint(node.iterancestors())]
    for at in range(len(outer)):
        names = list[str]()
        for box in _neighbours(outer[at:]):
            inner = [node for node in box.iter(*_PLACES) if node in known and known.isdisjoint(node.iterdescendants())]
            # The innermost part may be the handle or the post beside the name.
            names += _names_of([node for node in inner if not _is_beside_name(node)]) or _names_of([box])
        if names:
            return tuple(dict.fromkeys(names))[:_MOST]
    return ()


def _signed(page: Element, title: str | None) -> tuple[str, ...]:
    """The names that sign a story in a line of their own: in bold above its text, or to the right at its end."""
    wanted, lines, heading = letters(title or ""), list[Element](), False
    for node in page.iter("h1", "p"):
        if node.tag == "h1":
            heading = heading or letters(text_of(node)) == wanted
        elif heading and text_of(node):
            lines.append(node)
    for node in lines[:_FIRST_LINES]:
        strong = next(iter(node), None)
        is_bold = strong is not None and strong.tag in ("strong", "b") and text_of(strong) == text_of(node)
        if is_bold and (names := _whole_names(text_of(node))):
            return names
    style = (node.get("style") or node.get("align") or "" for node in lines[_FIRST_LINES:])
    ends = (node for node, told in zip(lines[_FIRST_LINES:], style, strict=True) if _TO_THE_RIGHT.search(told))
    return next((names for node in ends if (names := _whole_names(text_of(node)))), ())


def _whole_names(line: str) -> tuple[str, ...]:
    """The names in a line that holds nothing else: each of two to four words in capitals or with a capital."""
    return names_in(line) if all(_FULL_NAME.fullmatch(part.strip()) for part in _PART.split(line)) else ()


def _is_beside_name(node: Element) -> bool:
    return node.tag == "time" or bool(_BESIDE_NAME.search(node.get("class") or ""))


def _names_of(nodes: Sequence[Element]) -> tuple[str, ...]:
    """The names in the texts of some elements."""
    texts = [text for node in nodes[:_MOST] if len(text := _name_in(node)) <= _LONGEST]
    names = [name for text in texts for name in names_in(text)]
    # Behind "Ann Lee" may come "Ann Lee Special Correspondent".
    alone = [name for name in names if not any(name.startswith(f"{other} ") for other in names)]
    return tuple(dict.fromkeys(alone))[:_MOST]


def _name_in(node: Element) -> str:
    """The text of an element less its handles and dates, or the name that microdata give where nothing is printed."""
    told = (part.get("content") for part in node.iter("meta", "link") if part.get("itemprop") == "name")
    lines = lines_of(node, _is_beside_name).split("\n")
    # Below "By Ann Lee" may stand the house that she writes for.
    spoken = next((line for line in lines if _BY.match(line) and len(line.split()) > 2), None)
    return spoken or fold(" ".join(lines)) or node.get("content") or next((name for name in told if name), "")


def _neighbours(nodes: Sequence[Element]) -> list[Element]:
    """The first of some elements with text, and those that stand with it in one small box."""
    first = next((node for node in nodes if text_of(node)), None)
    if first is None:
        return []
    return _together(first, nodes)


def _small_box(node: Element) -> Element:
    """The element that holds `node` and what stands beside it; `node` itself where that is the story, or the page."""
    boxes = reversed(list(islice(node.iterancestors(), 2)))
    small = (box for box in boxes if next(islice(box.iter(), _MOST_PLACES, None), None) is None)
    return next((box for box in small if len(text_of(box)) <= _LONGEST), node)


def _without_site(names: tuple[str, ...], site: str | None) -> tuple[str, ...]:
    """A site that names itself as the author says nothing; nor does its newsroom beside a name."""
    own = letters(re.sub(r"\.(?:com|net|org|[a-z]{2})(?:\.[a-z]{2})?$", "", site or ""))
    short = "".join(word[0] for word in (site or "").split()).casefold()
    houses = {own, letters(site or ""), short}
    kept = tuple(name for name in names if not own or letters(name) not in houses)
    return tuple(name for name in kept if letters(name) not in {own + desk for desk in _DESK}) or kept
