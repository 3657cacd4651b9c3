"""What stands around a story on its page, and in it without being of it: taken out before and after extraction."""

from __future__ import annotations

import re

from reader.intake.teasers import drop_teasers
from reader.markup import Element, elements, fold, remove, text_of, words

_TAGS = words("nav form dialog button template menu select input textarea style link noembed")
_ROLES = words("navigation banner complementary dialog alertdialog search contentinfo menu menubar toolbar tablist")
_NAMES = re.compile(
    r"(?<![a-z])(?:related|recommend(?:ed|ation|ations)|read-?(?:more|next|also)|more-?(?:on|from|stories|news|like|topics?|articles)|"
    r"most-?(?:read|popular|viewed)|trending|"
    r"popular|share|sharing|sharebar|social|socials|newsletter|newsletters|subscribe|subscription|signup|sign-up|"
    r"promo|promotion|promoted|"
    r"comment|comments|commenting|disqus|advert|adverts|advertisement|advertising|ad[-_]*(?:slot|container|wrapper|unit|"
    r"banner|box|break|placeholder|inner)|sign-?in|log-?in|ads|adsbygoogle|"
    r"sponsored?|cookie|cookies|consent|gdpr|breadcrumbs?|outbrain|taboola|paywall-?(?:offer|box|banner)|"
    r"author-?(?:bio|box|info|card|about)|about-?author|tags?-?(?:list|cloud|links)|"
    r"topics?-?list|pagination|pager|print-?only|screen-reader-text|site-?(?:header|footer|nav)|footer|skip-?link|"
    r"follow-?us|donate|donation|"
    r"teaser-?(?:list|box|block|container|grid)|inline-?(?:related|promo|newsletter)|also-?(?:read|like)|liveblog-?nav|audio-?player|"
    r"listen|tts|toolbar|tooltip|modal|popup|mw-editsection|"
    r"jp-relatedposts|sharedaddy|addtoany|post-?navigation|article-?(?:tools|actions|share|footer|tags|topics)|"
    r"key-?topics|lees-?ook|lesen-?sie|leia|lire-?aussi|"
    r"widget-?area|infobox-?ad|wp-block-buttons|app-?promo|correction-?form|rating-?form|feedback)(?![a-z])",
    re.I,
)
_META = re.compile(
    r"(?<![a-z])(?:bylines?|authors?|autor(?:en)?|auteur|timestamp|pub-?date|publish(?:ed)?(?:-?(?:date|time|on))?|"
    r"post-?(?:date|meta)|entry-?meta|"
    r"article-?(?:date|meta|info|time|header-?meta|author)|date-?(?:time|published|line-?time)|dtpublished|"
    r"reading-?time|read-?time|kicker|eyebrow|topline|overline|dachzeile|article-?byline|"
    r"image-?count|last-?(?:updated|changed|modified)|updated-?(?:at|on)|meta-?(?:data|info)|category|rubrik|section-?label)(?![a-z])",
    re.I,
)
_SURE = re.compile(
    r"(?<![a-z])(?:comments?|disqus|taboola|outbrain|related|sidebar|cookies?|consent|sign-?in|log-?in)(?![a-z])", re.I
)
_KEEP = words("html body article main h1 p blockquote pre table tbody tr td figure")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_UNSEEN = re.compile(
    r"(?<![a-z])(?:sr-only|screen-?reader(?:-text)?|visually-?hidden|element-invisible)(?![a-z])", re.I
)
_NEW_WINDOW = re.compile(
    r"\(?\s*(?:(?:this )?(?:link )?opens? (?:in )?(?:a )?new (?:window|tab)|external link|externer link|"
    r"(?:wird |link )?(?:öffnet )?(?:in|im) neue[mns]* (?:fenster|tab)(?: geöffnet| öffnen)?|"
    r"s.ouvre dans une? (?:nouvel(?:le)?|autre) (?:fenêtre|onglet)|(?:nouvelle fenêtre|lien externe)|"
    r"se abre en (?:una )?(?:nueva )?(?:ventana|pestaña)(?: nueva)?|si apre in una nuova (?:finestra|scheda)|"
    r"abre (?:em|numa) nova (?:janela|aba|guia)|opent in (?:een )?nieuw (?:venster|tabblad))\s*\)?",
    re.I,
)
"""What pages say behind a link to those who cannot see its sign."""
_OF_PICTURE = re.compile(r"image|photo|img|media|foto|bild|picture|caption|credit|copyright", re.I)
_TEASER = re.compile(r"(?<![a-z])(?:teaser|promo|newsletter)(?![a-z])", re.I)
_META_CHARS = 250
_META_TAGS = words("p div span ul section header address a small time li")

_SIGNPOST = re.compile(
    r"(?:read (?:more|also|next|the full)|related|also read|see also|more (?:on|from|stories|coverage)|watch|listen|"
    r"sign up|subscribe|follow (?:us|\w+ on)|click here|"
    r"advertisement|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|reklama|mehr zum thema|"
    r"lesen sie (?:auch|mehr)|auch interessant|"
    r"lire aussi|à lire|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|læs også|les også|"
    r"läs (?:också|mer)|lue myös|"
    r"czytaj (?:także|też|również|więcej)|zobacz (?:także|też)|читайте (?:также|ещё)|читать|ayrıca|devamını|baca juga|"
    r"you can also (?:check|read)|get (?:the latest|our|more)|download (?:the|our)|support (?:us|our)|join (?:us|our)|"
    r"copyright|©|all rights reserved|"
    r"story continues|article continues|continue reading|this (?:article|story) (?:was|is|has been|originally)|"
    r"recommended|you (?:may|might) (?:also )?like|"
    r"don't miss|in other news|must read|editor'?s picks?|share this|share on|print this|comments?|loading|skip to|"
    r"go to|jump to|top stories|topics|tags|filed under|kommentare\w*|drucken|commentaires|comentarios|"
    r"have a (?:tip|story)|contact (?:us|the)|want more|don't have|en savoir plus|más información|weitere (?:artikel|"
    r"themen)|externer inhalt)\b",
    re.I,
)


_FURNITURE = re.compile(
    r"(?:sign up|subscribe|register) (?:for|to) (?:\w+[ ’'s]+){0,4}newsletters?[.!]?|dieses thema im programm:.*|"
    r"this advertisement has not loaded yet.*|\d+[- ]min(?:ute)?s? read|"
    r".{0,40}(?:lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura)\W{0,3}\d+\s?min\w*\.?",
    re.I,
)
"""Whole lines that are about the page, however long."""


def drop_surroundings(page: Element, url: str) -> None:
    """Takes out of a page, which is at `url`, what is never part of a story.

    What holds much of the page's text stays, whatever its name.
    """
    weights = _weights(page)
    drop_teasers(page, url, weights)
    most = weights.get(page, 0) * 0.4
    for node in elements(page):
        if node.getparent() is None:
            continue
        if _is_meta(node, weights.get(node, 0)):
            remove(node)
            continue
        if node.tag == "figure" and _is_teaser(node):
            remove(node)
            continue
        if node.tag in _KEEP:
            if node.tag in ("p", "blockquote", "h1", "table") and _is_unseen(node):
                remove(node)
            continue
        if node.tag in _TAGS or _is_unseen(node):
            if weights.get(node, 0) > max(most, 200):
                continue
            remove(node)
        elif weights.get(node, 0) <= most and _is_surrounding(node, weights.get(node, 0), most / 3):
            remove(node)


def _is_teaser(figure: Element) -> bool:
    """Whether a figure is all one link that calls itself a teaser: for another story, or for a newsletter."""
    link = next(figure.iter("a"), None)
    if link is None or text_of(link) != text_of(figure):
        return False
    name = " ".join(node.get("class") or "" for node in (figure, link))
    return bool(text_of(link)) and bool(_TEASER.search(name))


def _weights(page: Element) -> dict[Element, int]:
    """How many characters of running text, links apart, each element holds."""
    found: dict[Element, int] = {}
    for node in page.iter():
        if not isinstance(node.tag, str) or node.tag in ("script", "style"):
            continue
        own = len((node.text or "").strip()) if node.tag != "a" else 0
        own += sum(len((child.tail or "").strip()) for child in node)
        if own:
            found[node] = found.get(node, 0) + own
            for up in node.iterancestors():
                found[up] = found.get(up, 0) + own
    return found


def _is_unseen(node: Element) -> bool:
    if _UNSEEN.search(node.get("class") or "") or _is_for_ears(node):
        return True
    if node.get("hidden") is not None and node.tag not in ("img", "figure", "picture"):
        return str(node.get("hidden")) != "until-found"
    style = node.get("style")
    return bool(
        style
        and _HIDDEN.search(style)
        and node.tag not in ("img", "picture", "figure")
        and next(node.iter("img"), None) is None
    )


def _is_for_ears(node: Element) -> bool:
    """Whether all that an element says is that a link opens a window."""
    text = node.text or ""
    return (
        node.tag in ("span", "small")
        and not len(node)
        and 9 < len(text) < 60
        and bool(_NEW_WINDOW.fullmatch(text.strip()))
    )


def _is_surrounding(node: Element, weight: int, much: float) -> bool:
    if node.get("role") in _ROLES:
        return True
    if node.tag == "footer":
        return True
    if node.tag == "aside":
        return next(node.iter("img"), None) is None or weight > 150 or _linked(node) > 0.5
    name = " ".join(value for value in (node.get("class"), node.get("id"), node.get("data-component")) if value)
    if not name:
        return False
    if weight > much and not _SURE.search(name):
        return False
    if _NAMES.search(name) and node.tag not in ("a", "span", "img", "picture", "figcaption"):
        return not _holds_photo(node) or weight > 400 or _linked(node) > 0.6
    return False


def _is_meta(node: Element, weight: int) -> bool:
    """Whether `node` is a byline, a date or a kicker, which the record has."""
    if node.tag not in _META_TAGS or weight > _META_CHARS:
        return False
    name = " ".join(
        value for value in (node.get("class"), node.get("id"), node.get("itemprop"), node.get("rel")) if value
    )
    if not (_META.search(name) or node.tag == "time") or len(text_of(node)) > _META_CHARS:
        return False
    if _OF_PICTURE.search(name):
        return False
    return next(node.iter("img", "h1", "figure"), None) is None and not _in_words(node)


def _in_words(node: Element) -> bool:
    """Whether `node` stands within a sentence, or belongs to a picture."""
    parent = node.getparent()
    inline = (
        node.tag in ("span", "a", "small", "time")
        and parent is not None
        and parent.tag == "p"
        and len(text_of(parent)) > 2 * len(text_of(node)) + 60
    )
    return inline or any(up.tag in ("figure", "figcaption") for up in node.iterancestors())


def _holds_photo(node: Element) -> bool:
    return next(node.iter("figure"), None) is not None and _linked(node) < 0.5


def _linked(node: Element) -> float:
    """The share of an element's text that is links."""
    whole = len(text_of(node))
    return sum(len(text_of(link)) for link in node.iter("a")) / whole if whole else 1.0


def is_linked(node: Element) -> bool:
    """Whether a part of a page is mostly links; a heading may be one."""
    return node.tag[0] != "h" and _linked(node) > 0.5


def drop_signposts(story: Element) -> None:
    """Takes out of an extracted story the lines that lead elsewhere: "Read more: ...", "Sign up for ..."."""
    for node in elements(story, "p", "div", "h2", "h3", "h4", "h5", "h6", "li", "ul", "strong"):
        if (
            node.getparent() is None
            or next(node.iter("figure", "img", "table", "pre"), None) is not None
            or node.get("class") == "embed"
        ):
            continue
        text = text_of(node)
        if not text or len(text) > 220:
            continue
        heading = node.tag[0] == "h"
        leads = _SIGNPOST.match(text.lstrip("[(>»→▶•- ")) and (
            _linked(node) > 0.4 or (len(text.split()) <= (3 if not heading else 4))
        )
        if leads or _FURNITURE.fullmatch(text):
            remove(node)
    for node in elements(story, "ul", "ol"):
        # A list within a list is part of what is told: "Fixed: ..." and the reports of it.
        nested = next(node.iterancestors("li"), None) is not None
        if node.getparent() is not None and len(node) and not nested and _linked(node) > 0.85 and _is_link_list(node):
            remove(node)


def _is_link_list(node: Element) -> bool:
    """Whether a list is of other stories' headlines: each item one link of several words."""
    items = [item for item in node if item.tag == "li"]
    return bool(items) and all(
        len(list(item.iter("a"))) == 1 and len(fold(text_of(item)).split()) >= 4 for item in items
    )
