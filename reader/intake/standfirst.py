"""A page's tree -> the standfirst that stands under its headline, which editors write for readers.

Known by its name (`dek`, `standfirst`, `article-intro` ...), or as the `h2` right behind the `h1`.
"""

from __future__ import annotations

import re

from reader.markup import Element, letters, text_of

_NAMED = re.compile(
    r"(?<![a-z])(?:dek|deck|standfirst|stand-first|strapline|sub-?(?:title|head(?:line|ing)?|hed)|chapo|vorspann|bajada|"
    r"(?:article|story|entry|arti|post|page)[-_]*(?:summary|abstract|intro|excerpt|lede?|description)|"
    r"(?:hero|header|hd)[-_]*(?:abstract|summary|intro|descp?|description))"
    r"(?:[-_]{1,2}(?:text|root))?(?![a-z])|(?<=[a-z])(?:Dek|Standfirst|Subtitle|Subhead(?:line|ing)?)(?![a-z])"
)
_OWN = frozenset({"summary", "excerpt", "intro", "abstract", "alternativeheadline"})
"""Names too common to be looked for inside of others."""
_LINES = ("p", "div", "h2", "h3", "span", "section", "header")
_BOXES = ("aside", "nav", "footer", "figure", "li")
_SHORTEST, _LONGEST = 40, 500
"""Shorter lines under a headline are its kicker, or the name of a part."""
_PARAGRAPH = 120
_MOST_BEHIND = 50
"""Elements behind the headline that are looked at: further down are the boxes of other stories."""


def standfirst(page: Element, title: str | None) -> str | None:
    """The standfirst of the story on `page`, whose headline is `title`, or None."""
    titles = {letters(title or "")}
    heading: Element | None = None
    behind = _MOST_BEHIND
    for node in page.iter("h1", *_LINES):
        behind += 1
        if node.tag == "h1":
            heading, behind = node, 0
            titles.add(letters(text_of(node)))
        elif heading is None or behind > _MOST_BEHIND or next(node.iterancestors("h1"), None) is not None:
            continue
        elif _is_named(node, heading):
            text = text_of(node)
            if _SHORTEST <= len(text) <= _LONGEST and not _is_in_box(node) and letters(text) not in titles:
                return text
        elif node.tag == "p" and len(text_of(node)) > _PARAGRAPH:
            # The story has begun.
            behind = _MOST_BEHIND
    return None


def _is_named(node: Element, heading: Element) -> bool:
    if node.tag == "h2" and heading.getnext() is node:
        return True
    names = (node.get("class") or "", node.get("id") or "", node.get("itemprop") or "")
    return any(_NAMED.search(name) for name in names) or any(
        name.lower() in _OWN for told in names for name in told.split()
    )


def _is_in_box(node: Element) -> bool:
    return next(node.iterancestors(*_BOXES), None) is not None
