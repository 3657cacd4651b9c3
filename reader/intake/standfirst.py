"""A page's tree -> the standfirst that stands under its headline, which editors write for readers.

Known by its name (`dek`, `standfirst`, `article-intro` ...), as the line that stands alone with the headline in its
box, or as an `h2` above the story that is a sentence or says what the page's description says.
"""

from __future__ import annotations

import re

from reader.folding import letters
from reader.markup import Element, text_of

_NAMED = re.compile(
    r"(?<![a-z])(?:dek|deck|standfirst|stand-first|strapline|sub-?(?:title|head(?:line|ing)?|hed)|chapo|vorspann|bajada|"
    r"(?:article|story|entry|arti|post|page)[-_]*(?:summary|abstract|intro|excerpt|lede?|description)|"
    r"(?:hero|header|hd)[-_]*(?:abstract|summary|intro|descp?|description))"
    r"(?:[-_]{1,2}(?:text|root))?(?![a-z])|(?<=[a-z])(?:Dek|Standfirst|Subtitle|Subhead(?:line|ing)?)(?![a-z])"
)
_OWN = frozenset({"summary", "excerpt", "intro", "abstract", "alternativeheadline"})
"""Names too common to be looked for inside of others."""
_LINES = ("p", "div", "h2", "h3", "span", "section", "header")
_PARTS = ("a", "p", "ul", "time", "img", "button")
_CLOSED = re.compile(r"[.!?…。！？][\"”»’']?$")
_SENTENCE = re.compile(r"[^?!.]{40,}[.!?][\"”»’']?")
_BOXES = ("aside", "nav", "footer", "figure", "li")
_SHORTEST, _LONGEST = 40, 500
"""Shorter lines under a headline are its kicker, or the name of a part."""
_PARAGRAPH = 120
_MOST_BEHIND = 50
"""Elements behind the headline that are looked at: further down are the boxes of other stories."""


def standfirst(page: Element, title: str | None, description: str | None = None) -> str | None:
    """The standfirst of the story on `page`, whose headline is `title`, or None.

    `description`: what the page's metadata say of it, which is often the standfirst.
    """
    own = letters(title or "")
    titles, told = {own}, letters(description or "")
    heading: Element | None = None
    behind = _MOST_BEHIND
    for node in page.iter("h1", *_LINES):
        behind += 1
        if node.tag == "h1":
            if heading is None or letters(text_of(heading)) != own:
                heading, behind = node, 0
                titles.add(letters(text_of(node)))
        elif heading is None or next(node.iterancestors("h1"), None) is not None:
            continue
        elif told and node.tag in ("h2", "h3") and letters(text_of(node)) == told and told not in titles:
            return text_of(node)
        elif behind > _MOST_BEHIND:
            continue
        elif _is_named(node, heading) or _is_alone_with(node, heading) or _is_sentence(node):
            text = text_of(node)
            if _SHORTEST <= len(text) <= _LONGEST and not _is_in_box(node) and letters(text) not in titles:
                return text
        elif node.tag == "p" and len(text_of(node)) > _PARAGRAPH:
            # The story has begun.
            behind = _MOST_BEHIND
    return None


def _is_alone_with(node: Element, heading: Element) -> bool:
    """Whether a line stands right behind the headline: a heading, or the one other line in the headline's box."""
    before = node.getprevious()
    if before is None or (before is not heading and heading not in before.iterdescendants("h1")):
        return False
    if text_of(before) != text_of(heading):
        return False
    if node.tag == "h2":
        return True
    alone = node.getparent().tag != "body" and not any(map(text_of, node.itersiblings()))
    # A byline, or the caption of the photo below, may stand there as well.
    return alone and next(node.iterdescendants(*_PARTS), None) is None and bool(_CLOSED.search(text_of(node)))


def _is_sentence(node: Element) -> bool:
    """Whether a heading is one whole sentence, which no heading of a part is."""
    return node.tag == "h2" and bool(_SENTENCE.fullmatch(text_of(node))) and next(node.iter("a"), None) is None


def _is_named(node: Element, heading: Element) -> bool:
    if node.tag == "h2" and heading.getnext() is node:
        return True
    names = (node.get("class") or "", node.get("id") or "", node.get("itemprop") or "")
    return any(_NAMED.search(name) for name in names) or any(
        name.lower() in _OWN for told in names for name in told.split()
    )


def _is_in_box(node: Element) -> bool:
    return next(node.iterancestors(*_BOXES), None) is not None
