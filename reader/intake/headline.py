"""A page's titles -> its headline, without the site's name: "Bridge opens | The Courier" gives "Bridge opens"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.markup import Element, letters, text_of

_BARS = re.compile(r"\s+[|\u2013\u2014\u00b7\u2022:\u00bb-]\s+|\s*[|\uff5c]\s*|\s+::\s+|\s*\uff1a|:(?=[^\x00-\xff])")
_BEHIND_BAR = re.compile(r"\s*[|\uff5c\u2013\u2014\u00b7\u2022\u00bb(-]")


def headline(page: Element, told: Sequence[tuple[str | None, float]], site: str | None) -> str | None:
    """The headline that most of a page's sources agree on.  `told`: what its metadata say, each with its votes.

    Papers write one headline for their readers and another for search engines, and which source has which differs.
    """
    window = next((text for node in page.iter("title") if (text := text_of(node))), "")
    headings = [text for node in page.iter("h1") if 3 < len(text := text_of(node)) < 300]
    # Some pages have more than one: the site's name, a box's heading.  The window's title names the story's.
    named = next((text for text in headings if letters(text) in letters(window)), None)
    heading = named or next(iter(headings), None)
    offers = (*told, (heading, 1.8 if named else 1.4), (window, 0.5))
    titles = [(short, votes) for title, votes in offers if title and (short := without_site(title, site))]
    whole = [offer for offer in titles if not offer[0].endswith(("...", "…"))] or titles

    def votes_for(offer: tuple[str, float]) -> float:
        return sum(votes for title, votes in whole if is_headed(title, offer[0]))

    return max(whole, key=votes_for)[0] if whole else None


def is_headed(title: str, text: str) -> bool:
    """Whether `title` is `text`, with or without something behind a bar."""
    if title.startswith(text):
        return len(text) == len(title) or bool(_BEHIND_BAR.match(title, len(text)))
    return letters(title) == letters(text)


def without_site(title: str, site: str | None) -> str:
    """`title` less the parts at its ends that name the site."""
    kept, bars = _BARS.split(title), _BARS.findall(title)
    if len(kept) == 1:
        return title
    name = letters(site or "")
    while len(kept) > 1 and name and letters(kept[0]) == name:
        kept.pop(0)
        bars.pop(0)
    while len(kept) > 1:
        last = letters(kept[-1])
        is_site = bool(name and last) and (last in name or name in last)
        if not is_site and not ("|" in bars[-1] and len(kept[-1].split()) <= 4):
            break
        kept.pop()
        bars.pop()
    if not name and len(kept) > 1 and len(kept[-1].split()) <= 3 and len(" ".join(kept[:-1]).split()) >= 4:
        kept.pop()
    return (kept[0] + "".join(bar + part for bar, part in zip(bars, kept[1:], strict=False))).strip()
